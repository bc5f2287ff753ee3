// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The price basis that a note says of amounts, and the one that it says of growths and indices.
#pragma once

#include <tongbi/model/observation.hpp>

#include <string_view>

namespace tongbi::inline v0::detail {

/// What a note says; `none` of what it does not name.
struct price_note {
    price_basis of_amounts = price_basis::none;
    price_basis of_growth = price_basis::none;
};

/// 绝对数按当年价格计算，增速按可比价格计算: each price word belongs to the last word before it that says what is
/// counted (绝对数, 增速), within one sentence. Without such a word 按当年价格计算 is said of the amounts, and
/// 按可比价格计算 of the growths: a publisher who prints amounts at comparable prices names their year.
[[nodiscard]] price_note read_price_note(std::string_view text);

} // namespace tongbi::inline v0::detail
