// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Rounding on request (数值修约): on the decimal, once, by a named rule. Rounding the double instead is wrong
/// for ties such as 0.35, 36.45 and 36.55, and rounding twice is what GB/T 8170 forbids.
#pragma once

#include <tongbi/number/decimal.hpp>

namespace tongbi::inline v0 {

/// 数值修约规则: where a number goes that lies between two of its last digit.
enum class rounding_rule : std::uint8_t {
    half_even, ///< 四舍六入五成双, GB/T 8170-2008, 3.2
    half_away, ///< 四舍五入: ties away from zero
    truncate,  ///< 截尾: towards zero
    down,      ///< towards minus infinity
    up,        ///< towards plus infinity
};

namespace detail {

/// magnitude / 10^drop as a whole number, by the rule. \pre drop is positive
constexpr wide without_digits(wide magnitude, std::int32_t drop, bool negative, rounding_rule rule) {
    const wide unit = ten_to(drop < wide_digits ? drop : wide_digits);
    const wide kept = magnitude / unit;
    const wide twice = (magnitude - kept * unit) * 2;
    const bool rest = twice != 0;
    const bool away = rule == rounding_rule::half_even   ? twice > unit || (twice == unit && kept % 2 != 0)
                      : rule == rounding_rule::half_away ? twice >= unit
                      : rule == rounding_rule::down      ? rest && negative
                      : rule == rounding_rule::up        ? rest && !negative
                                                         : false;
    return kept + (away ? 1U : 0U);
}

} // namespace detail

/// `x` rounded to the power of ten `place` (-1: one decimal). Shorter numbers are padded with zeros
/// where 18 digits hold them, so that the result shows its place.
[[nodiscard]] constexpr decimal round(decimal x, std::int32_t place, rounding_rule rule) {
    const std::int32_t drop = place - x.exponent();
    const std::uint64_t magnitude = x.magnitude();
    std::uint64_t kept = magnitude;
    if (drop <= 0) {
        const bool fits = detail::digit_count(magnitude) - drop <= detail::coefficient_digits;
        if (!fits) return x;
        kept *= static_cast<std::uint64_t>(detail::ten_to(-drop));
    } else {
        kept = static_cast<std::uint64_t>(detail::without_digits(magnitude, drop, x.sign() < 0, rule));
    }
    const auto coefficient = static_cast<std::int64_t>(kept);
    return {x.sign() < 0 ? -coefficient : coefficient, place};
}

/// Rounding interval (修约间隔) of GB/T 8170-2008, 3.3: a unit, its half (0.5) or its fifth (0.2).
enum class rounding_interval : std::uint8_t { unit = 1, half = 2, fifth = 5 };

/// GB/T 8170-2008: half to even at `place`, on the printed digits, once.
/// `gbt8170(x, -1)` to 0.1; `gbt8170(x, 0, rounding_interval::half)` to 0.5.
[[nodiscard]] constexpr decimal gbt8170(decimal x, std::int32_t place,
                                        rounding_interval interval = rounding_interval::unit) {
    if (interval == rounding_interval::unit) return round(x, place, rounding_rule::half_even);
    const std::int32_t drop = place - x.exponent();
    if (drop <= 0) return round(x, place - 1, rounding_rule::half_even);
    // 3.3: multiply, round to the unit, divide; in 128 bits, so that it is rounded once
    const auto parts = static_cast<unsigned>(interval);
    const bool negative = x.sign() < 0;
    const detail::wide units =
        detail::without_digits(detail::wide{x.magnitude()} * parts, drop, negative, rounding_rule::half_even);
    return detail::fit(negative, units * (10 / parts), place - 1, false, direction::nearest_even).value;
}

} // namespace tongbi::inline v0
