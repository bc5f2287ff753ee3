// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Printing shares that add up to 100 (最大余额法): which digits to show, and nothing else. No value is changed.
///
///     adding_up(std::array{33.33_d, ...}, 100, 1)    33.4, 33.3, 33.3: the first has been moved
#pragma once

#include <tongbi/formula/number_sequence.hpp>

#include <algorithm>
#include <numeric>

namespace tongbi::inline v0 {

/// The digits of one number in a column that adds up.
struct shown_digits {
    decimal digits;
    bool moved = false; ///< they are not those that rounding this number alone gives
};

/// 最大余额法: how to print numbers (shares, contributions) with so many decimals that the printed column adds up to
/// the total, which is rounded to the same decimals. Each number is cut down to its last digit, and the units that are
/// missing go to the numbers with the largest remainders (Hamilton's method), of equal ones to the earlier. So a digit
/// may differ by a unit from that of rounding (`moved`): it is a display, which a report should name, and the numbers
/// stay what they are; do not compute with it. Figures are shown by their best values. Negative numbers are cut towards
/// -∞. There are as many printed numbers as numbers, in their order. Source: the largest remainder method of
/// apportioning seats. Refusals: missing_input of no numbers, of NaN and of a figure without a best value, by its
/// place; too_many_digits; no_overlap where the numbers are a unit or more away from the total, so that they do not add
/// up to it and no moving of last digits would be honest.
template <number_sequence R>
[[nodiscard]] result<std::vector<shown_digits>> adding_up(R const& numbers, decimal total, int decimals) {
    if (auto no = detail::why_no_parts(numbers)) return refuse(*no);
    const decimal unit(1, -decimals);
    std::vector<shown_digits> shown;
    std::vector<decimal> left, alone;
    decimal sum, whole;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto number = [&]() -> std::optional<decimal> {
            if constexpr (std::same_as<detail::element_of<R>, figure>)
                return numbers[i].best();
            else
                return to_decimal(numbers[i]);
        }();
        if (!number) return refuse(detail::at_place(reason::missing_input, i));
        const decimal digits = round(*number, -decimals, rounding_rule::down);
        if (digits.exponent() != -decimals) return refuse(detail::at_place(reason::too_many_digits, i));
        shown.push_back({digits, false});
        left.push_back(*number - digits);
        alone.push_back(round(*number, -decimals, rounding_rule::half_even));
        whole = whole + *number;
        sum = sum + digits;
    }
    const decimal missing = (round(total, -decimals, rounding_rule::half_even) - sum).shifted(decimals);
    if (abs(whole - total) >= unit || missing.sign() < 0 ||
        missing > decimal(static_cast<std::int64_t>(numbers.size())))
        return refuse(reason::no_overlap);
    std::vector<std::size_t> order(numbers.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return left[a] > left[b]; });
    for (std::size_t i = 0; decimal(static_cast<std::int64_t>(i)) < missing; ++i)
        shown[order[i]].digits = round(shown[order[i]].digits + unit, -decimals, rounding_rule::half_even);
    for (std::size_t i = 0; i < shown.size(); ++i) shown[i].moved = alone[i] != shown[i].digits;
    return shown;
}
/// The same of a total that is a double, by its shortest decimal. Refusal: missing_input of NaN, out_of_range of
/// infinity.
template <number_sequence R>
[[nodiscard]] result<std::vector<shown_digits>> adding_up(R const& numbers, double total, int decimals) {
    if (total != total) return refuse(reason::missing_input);
    const auto whole = to_decimal(total);
    if (!whole) return refuse(reason::out_of_range);
    return adding_up(numbers, *whole, decimals);
}

} // namespace tongbi::inline v0
