// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): points belong to percentages: share - 0.6_pp gives the base
// says(g++): Why = tongbi::v0::misfit::points_belong_to_percentages_share_minus_pp_gives_the_base
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto base = base_of(126.0_亿千瓦时, 5.8_pp);
#else
auto base = base_of(126.0_亿千瓦时, growth(5.8_percent));
#endif
