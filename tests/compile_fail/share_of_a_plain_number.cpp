// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: a plain number has lost the printed digits: share(36.4_percent), or as_share(x) of a double
// limit: 1500
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto wind = share(36.4);
#else
auto wind = share(36.4_percent);
#endif
