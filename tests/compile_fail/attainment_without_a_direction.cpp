// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: say the direction of the target: at_least(x), at_most(x) or exactly(x)
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto done = attainment_of(358.89_万平方米, 200_万平方米);
#else
auto done = attainment_of(358.89_万平方米, at_least(200_万平方米));
#endif
