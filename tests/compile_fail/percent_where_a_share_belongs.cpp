// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): say what the percentage is: whole_of(part, share(36.4_percent))
// says(g++): Why = tongbi::v0::misfit::say_what_the_percentage_is_share_36_4_percent
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto whole = whole_of(6535_万千瓦, 36.4_percent);
#else
auto whole = whole_of(6535_万千瓦, share(36.4_percent));
#endif
