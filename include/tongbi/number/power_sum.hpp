// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The x of x + x² + … + xⁿ = r, for r >= 0: the factor of each period behind the sum over n of them (累计法).
///
/// The sum grows with x, so there is one x, and it grows with r. Decimals halve the distance between the numbers of 18
/// digits, with the sum rounded away from the x that is sought: an x of few digits is found exactly, any other lies
/// between two decimals a few units of the last digit apart. Doubles take Newton's steps from above, where the sum is
/// convex.
#pragma once

#include <tongbi/number/bracket_functions.hpp>

namespace tongbi::inline v0 {
namespace detail {

constexpr decimal power_sum(decimal x, int n, direction where) {
    decimal sum = x;
    for (int i = 1; i < n; ++i) sum = mul(x, add(sum, 1, where).value, where).value;
    return sum;
}

/// The coefficient of 18 digits and its power of ten up to which `is_below` holds, and no further. \pre r > 0
template <class Below>
constexpr decimal last_below(decimal r, int n, Below is_below) {
    constexpr std::int64_t first = (decimal::max_coefficient + 1) / 10;
    const std::int32_t size = r.leading_exponent();
    std::int32_t ten = size >= 0 ? size / n : size; // x^n <= r where r >= 1, x <= r elsewhere
    while (!is_below(decimal(1, ten))) --ten;
    std::int64_t low = first;
    std::int64_t high = decimal::max_coefficient + 1;
    while (high - low > 1) {
        const std::int64_t middle = low + (high - low) / 2;
        (is_below(decimal(middle, ten - 17)) ? low : high) = middle;
    }
    return {low, ten - 17};
}
constexpr decimal next_above(decimal x) {
    return x.coefficient() == decimal::max_coefficient ? decimal(1, x.exponent() + 18)
                                                       : decimal(x.coefficient() + 1, x.exponent());
}

} // namespace detail

/// x + x² + … + xⁿ = r, undefined below zero. What is infinite or comes near to zero stays so.
/// \pre n > 0
[[nodiscard]] constexpr bracket power_sum_root(bracket const& r, int n) {
    if (r.is_undefined() || n == 1) return r;
    if (r.kind() != bracket::state::finite) return r.sign() > 0 ? r : bracket::undefined();
    if (r.lower().sign() < 0) return bracket::undefined();
    using detail::power_sum;
    const auto root_below = [&](decimal s) {
        if (s.is_zero()) return decimal{};
        return detail::last_below(s, n, [&](decimal x) { return power_sum(x, n, direction::up) <= s; });
    };
    const auto root_above = [&](decimal s) {
        if (s.is_zero()) return decimal{};
        return detail::next_above(
            detail::last_below(s, n, [&](decimal x) { return power_sum(x, n, direction::down) < s; }));
    };
    return bracket::between(root_below(r.lower()).stripped(), root_above(r.upper()).stripped());
}
[[nodiscard]] constexpr decimal power_sum_root(decimal r, int n) {
    const bracket x = power_sum_root(bracket(r), n);
    return x.lower() == x.upper() ? x.lower() : x.lower() + (x.upper() - x.lower()) * decimal(5, -1);
}
[[nodiscard]] inline double power_sum_root(double r, int n) {
    if (!(r > 0) || n == 1) return r < 0 ? std::numeric_limits<double>::quiet_NaN() : r;
    double x = r < n ? 1 : root(r, n); // not below the root that is sought
    for (int i = 0; i < 200; ++i) {
        double sum = 0;
        double slope = 0;
        for (int k = 0; k < n; ++k) {
            slope = slope * x + sum + 1; // of x (1 + sum)
            sum = x * (sum + 1);
        }
        const double next = x - (sum - r) / slope;
        if (!(next < x)) break;
        x = next;
    }
    return x;
}

} // namespace tongbi::inline v0
