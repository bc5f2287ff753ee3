// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: the anomaly is in another unit
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto normal = 2099.4_小时 - anomaly(0.9_delta_degC);
#else
auto normal = 2099.4_小时 - anomaly(99.0_小时);
#endif
