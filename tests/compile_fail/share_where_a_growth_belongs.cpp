// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): a share is no growth: whole_of(part, share) gives the whole
// says(g++): Why = tongbi::v0::misfit::a_share_is_no_growth_whole_of_gives_the_whole
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto base = base_of(126.0_亿千瓦时, share(5.8_percent));
#else
auto base = base_of(126.0_亿千瓦时, growth(5.8_percent));
#endif
