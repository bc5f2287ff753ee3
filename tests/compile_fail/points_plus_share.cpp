// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: points come last: share + 0.6_pp
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto later = 0.6_pp + share(79.6_percent);
#else
auto later = share(79.6_percent) + 0.6_pp;
#endif
