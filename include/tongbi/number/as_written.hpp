// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// as_written: a double that was multiplied, as the few digits that it stands for. 0.07亿吨 are 700万吨; of doubles
/// 0.07 x 10000 is 700.0000000000001, which misses a target of 700 and is more than its whole of 700.
#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace tongbi::inline v0::detail {

/// The powers of ten that doubles hold.
inline constexpr auto exact_powers_of_ten = [] {
    std::array<double, 23> powers{};
    double power = 1;
    for (double& one : powers) {
        one = power;
        power *= 10;
    }
    return powers;
}();

/// The number of at most 13 digits to which x lies as near as it was rounded on its way, or x, where there is none:
/// rounded so many times, to half a unit of the last place of `size`, the largest number on the way. Numbers below
/// 10^-9 stay what they are.
[[nodiscard]] constexpr double as_written(double x, double size, int times_rounded) {
    const int exponent = static_cast<int>(std::bit_cast<std::uint64_t>(size) >> 52 & 0x7ff) - 1023;
    constexpr int most = 43;
    if (exponent > most + 6 || exponent < -30) return x;
    const int decimals = exponent < most ? (most - exponent) * 30103 / 100000 : 0;
    const double ten = exact_powers_of_ten[static_cast<std::size_t>(decimals)];
    const double count = x * ten;
    const double whole = (count + 0x1.8p52) - 0x1.8p52;
    const double beside = count < whole ? whole - count : count - whole;
    return beside <= (size < 0 ? -size : size) * ten * ((times_rounded + 1) * 0x1p-53) ? whole / ten : x;
}

} // namespace tongbi::inline v0::detail
