// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The code of a cell, where a computation is asked for codes beside its answers: 0 where the cell has one, else a
/// number for the reason.
///
///     year_over_year_into(output, growths, codes);
///     reason_of_cell(codes(12, 3))                 zero_base
#pragma once

#include <tongbi/number/result.hpp>

#include <cstdint>
#include <optional>

namespace tongbi::inline v0 {

/// The code of cells that are refused for this reason.
[[nodiscard]] constexpr std::uint8_t cell_code(reason why) {
    return static_cast<std::uint8_t>(static_cast<int>(why) + 1);
}
/// Why a cell with this code was refused; nothing of 0, a cell with an answer, and of a number that is no code.
[[nodiscard]] constexpr std::optional<reason> reason_of_cell(std::uint8_t code) {
    if (code == 0 || code > vocabulary<reason>::table.size()) return std::nullopt;
    return static_cast<reason>(code - 1);
}

} // namespace tongbi::inline v0
