// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The seam to 128-bit integers: everything that `decimal` needs of a number wider than 64 bits.
/// A compiler without `unsigned __int128` is added here and nowhere else.
#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace tongbi::inline v0::detail {

__extension__ using wide = unsigned __int128;
__extension__ using signed_wide = __int128;

inline constexpr int coefficient_digits = 18; ///< what a decimal holds
inline constexpr int wide_digits = 38;        ///< every 38-digit number fits a `wide`

inline constexpr auto powers_of_ten = [] {
    std::array<wide, wide_digits + 1> table{};
    wide power = 1;
    for (auto& entry : table) {
        entry = power;
        power *= 10;
    }
    return table;
}();

constexpr wide ten_to(int power) { return powers_of_ten[static_cast<std::size_t>(power)]; }

constexpr int bit_width(wide x) {
    const auto high = static_cast<std::uint64_t>(x >> 64);
    return high != 0 ? 64 + static_cast<int>(std::bit_width(high))
                     : static_cast<int>(std::bit_width(static_cast<std::uint64_t>(x)));
}

/// Number of decimal digits, 0 for 0.
constexpr int digit_count(wide x) {
    const int estimate = (bit_width(x) * 1233) >> 12; // log10(2) from below
    return estimate + (x >= ten_to(estimate) ? 1 : 0);
}

} // namespace tongbi::inline v0::detail
