// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: a result may be a refusal: ask it first
// limit: 1500
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto faster = year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时) + 1.0_pp;
#else
auto faster = year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时).map([](growth g) { return g + 1.0_pp; });
#endif
