// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: of text the departure stands alone: normal_of(read_measure(a), as_change(read_measure(b)))
// limit: 2000
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto normal = normal_of(read_measure("16.6℃"), anomaly(as_change(read_measure("0.9℃"))));
#else
auto normal = normal_of(read_measure("16.6℃"), as_change(read_measure("0.9℃")));
#endif
