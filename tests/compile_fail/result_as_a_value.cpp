// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: a result may be a refusal: ask it first (if (r) … *r), or r.map([](auto x) { … })
// limit: 1500
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
growth change_of_use = year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时);
#else
const auto change_of_use = year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时);
const growth known = change_of_use ? *change_of_use : growth(0.0_percent);
#endif
