// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: a share lies between 0 and 100 %
// limit: 1500
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto wind = share(120.0_percent);
#else
auto wind = rate(120.0_percent);
#endif
