// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What a compiler has to know of units, read with -fsanitize=undefined: which rows are one, and what typed figures
/// make of it.
#pragma once

#include <tongbi/tongbi.hpp>

namespace known_while_compiling {

using namespace tongbi;
using namespace tongbi::literals;

static_assert(unit(rows::gram) / unit(rows::litre) == unit(rows::gram) / unit(rows::litre));
static_assert(!(unit(rows::gram) == unit(rows::litre)) && !(unit(rows::gram) == unit{}));
static_assert(year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时).has_value());
static_assert(whole_of(6535_万千瓦, share(36.4_percent)).has_value());
inline const auto share_of_money = share_of(4.66_万亿元, 12.8_万亿元);

} // namespace known_while_compiling
