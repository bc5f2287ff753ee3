// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): a result may be a refusal: ask it first, or chain with and_then
// says(g++): Why = tongbi::v0::misfit::a_result_may_be_a_refusal
// limit: 1500
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto wind = share_of(6535_万千瓦, whole_of(6535_万千瓦, share(36.4_percent)));
#else
auto wind =
    whole_of(6535_万千瓦, share(36.4_percent)).and_then([](auto whole) { return share_of(6535_万千瓦, whole); });
#endif
