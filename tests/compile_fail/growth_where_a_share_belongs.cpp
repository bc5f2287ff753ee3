// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): a growth is no share: base_of(level, growth) gives the base
// says(g++): Why = tongbi::v0::misfit::a_growth_is_no_share_base_of_gives_the_base
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto whole = whole_of(6535_万千瓦, growth(36.4_percent));
#else
auto whole = whole_of(6535_万千瓦, share(36.4_percent));
#endif
