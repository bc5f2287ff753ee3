// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): say what the percentage is: base_of(level, growth(5.8_percent))
// says(g++): Why = tongbi::v0::misfit::say_what_the_percentage_is_growth_5_8_percent
// limit: 1500
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto base = base_of(126.0_亿千瓦时, 5.8_percent);
#else
auto base = base_of(126.0_亿千瓦时, growth(5.8_percent));
#endif
