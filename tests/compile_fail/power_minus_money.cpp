// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: different dimensions have no difference (power is not money)
// limit: 2300
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto rest = 6535_万千瓦 - 12.8_万亿元;
#else
auto rest = 6535_万千瓦 - 1.2_GW;
#endif
