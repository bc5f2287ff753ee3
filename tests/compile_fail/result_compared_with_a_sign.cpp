// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: a result may be a refusal: ask it first
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
bool faster = year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时) > growth(4.0_percent);
#else
const auto change_of_use = year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时);
bool faster = change_of_use && compare(*change_of_use, growth(4.0_percent)).above == verdict::met;
#endif
