// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: one dimension: say ratio_of(a, b), share_of(part, whole) or year_over_year(current, base)
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto quotient = 4.66_万亿元 / 12.8_万亿元;
#else
auto quotient = share_of(4.66_万亿元, 12.8_万亿元);
#endif
