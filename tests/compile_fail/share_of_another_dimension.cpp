// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): different dimensions (power is not money)
// says(g++): Why = tongbi::v0::misfit::different_dimensions_power_is_not_money
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto part = share_of(6535_万千瓦, 12.8_万亿元);
#else
auto part = share_of(6535_万千瓦, 179.5_GW);
#endif
