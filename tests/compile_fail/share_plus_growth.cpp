// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: percentages of different roles do not add; points come last: share + 0.6_pp
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto sum = share(36.4_percent) + growth(5.8_percent);
#else
auto sum = share(36.4_percent) + 5.8_pp;
#endif
