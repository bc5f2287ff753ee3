// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: percent is not percentage points: write 0.6_pp for 百分点
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto last_year = share(79.6_percent) - 0.6_percent;
#else
auto last_year = share(79.6_percent) - 0.6_pp;
#endif
