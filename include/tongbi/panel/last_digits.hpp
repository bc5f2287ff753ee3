// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The last digits of columns that know how many decimals were printed (with_decimals, tables), where all operands do
/// and none is converted. No double is 3.3 or 0.6; what is computed of them carries their rounding on:
///
///     (3.3 - 3.0) / 3.0     9.999999999999994 %, which misses a target of 10 %
///     36.4 - 35.8           0.6000000000000014 points
///
/// So they are computed of cells counted in their last digit: 33 and 30 give 10 %, for a ratio (growth, share,
/// completion) is the same of numbers in any unit; 364 less 358 are 6 tenths, for a sum or difference has the last
/// digit of its parts. A number that has more digits than were said to be printed keeps them.
#pragma once

#include <tongbi/formula/signature.hpp>
#include <tongbi/number/as_written.hpp>
#include <tongbi/panel/pack.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace tongbi::inline v0::detail {

/// More decimals than a double has are no print.
inline constexpr int most_decimals = 15;

/// \name A count of last digits is a whole number up to what doubles of its size round away.
/// @{
inline constexpr double rounded_of_itself = 0x1p-50;
inline constexpr double whole_numbers_end = 0x1p48;   ///< from here on that is half and more
inline constexpr double rounding_to_whole = 0x1.8p52; ///< added and taken off again
/// @}

/// x as a number of last digits, of which one has so many.
inline double in_last_digits(double x, double digits) {
    const double count = x * digits;
    const double whole = (count + rounding_to_whole) - rounding_to_whole;
    const double size = std::abs(count);
    return size < whole_numbers_end && std::abs(count - whole) <= size * rounded_of_itself ? whole : count;
}

inline namespace TONGBI_PANEL_ABI {

/// The same of n cells, where they lie.
inline void count_in_last_digits(double* cells, Eigen::Index n, double digits) {
    const pack by = pack::all(digits), end = pack::all(whole_numbers_end), rounding = pack::all(rounding_to_whole);
    const pack of_itself = pack::all(rounded_of_itself);
    Eigen::Index i = 0;
    for (; i + pack::size <= n; i += pack::size) {
        const pack count = pack::at(cells + i) * by;
        const pack whole = (count + rounding) - rounding;
        const pack allowed = abs(count) * of_itself;
        const mask is_whole = (abs(count) < end) & (abs(count - whole) <= allowed);
        with_bits_of(where(is_whole, whole), where(~is_whole, count)).put(cells + i);
    }
    for (; i < n; ++i) cells[i] = in_last_digits(cells[i], digits);
}

} // namespace TONGBI_PANEL_ABI

/// What the answer of a formula is where its inputs are counted in last digits: unknown, the same, or counted too.
enum class last_digits : std::uint8_t { unknown, fall_out, stay };

/// Of a row of a formula: a sum or difference is counted, unless its answer has an end in percent; of amounts in one
/// unit a percentage and a factor are the same in any.
template <class F, std::size_t N>
constexpr last_digits last_digits_of(signature<N> const& s) {
    if constexpr (requires { requires F::is_additive; })
        return s.gives.as == role::share || s.gives.as == role::growth ? last_digits::unknown : last_digits::stay;
    for (slot const& one : s.takes)
        if (one.unit != 'a') return last_digits::unknown;
    const bool has_no_unit =
        s.gives.in == unit_rule::percent || s.gives.in == unit_rule::points || s.gives.in == unit_rule::none;
    return has_no_unit ? last_digits::fall_out : last_digits::unknown;
}

/// How many last digits one has, of numbers that were printed to so many decimals; 1 of whole numbers, and where one of
/// them does not say.
inline double digits_of_one(std::span<std::optional<int> const> decimals) {
    int most = 0;
    for (auto const& one : decimals) {
        if (!one || *one > most_decimals) return 1;
        most = std::max(most, *one);
    }
    return exact_powers_of_ten[static_cast<std::size_t>(most)];
}

} // namespace tongbi::inline v0::detail
