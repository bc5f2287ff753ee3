// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: a result may be a refusal, as a quotient is: r.map([](auto x) { return at_most(x); })
// limit: 2600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto limit = at_most(35_微克 / 1.0_立方米);
#else
auto limit = at_most(35_微克每立方米);
#endif
