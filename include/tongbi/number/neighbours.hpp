// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// neighbours: the decimals of 18 digits below, next to and above a number that was computed with
/// more digits. A computed number may differ from the truth in its 45th digit; what is rounded is
/// the number -+ 2^-140, so that its neighbours enclose the truth.
#pragma once

#include <tongbi/number/extended.hpp>

#include <stdexcept>
#include <utility>

namespace tongbi::inline v0::detail {

/// The decimals of 18 digits around a number; all three are the number itself where they hold it.
struct neighbours {
    /// Of the powers of ten of a decimal.
    enum class reach : std::uint8_t { held, too_large, too_small };
    decimal down;
    decimal nearest;
    decimal up;
    bool exact = true;
    reach size = reach::held;
    bool negative = false;

    static constexpr neighbours point(decimal x) { return {x, x, x}; }
    constexpr void not_below(decimal least) {
        if (down < least) down = least;
        if (nearest < least) nearest = least;
    }
    constexpr void not_above(decimal most) {
        if (up > most) up = most;
        if (nearest > most) nearest = most;
    }
    /// \throws std::out_of_range where no decimal is near
    [[nodiscard]] constexpr rounded towards(direction where) const {
        if (size != reach::held) throw std::out_of_range("tongbi: a result beyond the powers of ten of a decimal");
        return {where == direction::nearest_even ? nearest : where == direction::down ? down : up, exact};
    }
};

/// Nothing is built where the last of 18 digits would leave the powers of ten of a decimal.
constexpr neighbours::reach reach_of(std::int64_t last_digit) {
    return last_digit >= decimal::max_exponent    ? neighbours::reach::too_large
           : last_digit <= -decimal::max_exponent ? neighbours::reach::too_small
                                                  : neighbours::reach::held;
}

/// Around magnitude x 10^exponent, which is known exactly, or with something below its last digit
/// where `more`.
constexpr neighbours around(bool negative, wide magnitude, std::int64_t exponent, bool more = false) {
    const int surplus = digit_count(magnitude) - coefficient_digits;
    neighbours n;
    n.negative = negative;
    n.size = reach_of(exponent + (surplus > 0 ? surplus : 0));
    if (n.size != neighbours::reach::held) return n;
    const auto ten = static_cast<std::int32_t>(exponent);
    const rounded down = fit(negative, magnitude, ten, more, direction::down);
    n.down = n.nearest = n.up = down.value;
    n.exact = down.exact;
    if (n.exact) return n;
    n.nearest = fit(negative, magnitude, ten, more, direction::nearest_even).value;
    n.up = fit(negative, magnitude, ten, more, direction::up).value;
    return n;
}

/// Around a computed number, which 18 digits do not hold.
constexpr neighbours around(extended const& x) {
    constexpr int behind = coefficient_digits - 1;
    constexpr auto scale = static_cast<std::uint64_t>(ten_to(behind));
    constexpr fixed doubt{{std::uint64_t{1} << 52, 0, 0, 0}}; // 2^-140
    neighbours n;
    n.exact = false;
    n.negative = x.negative;
    n.size = reach_of(std::int64_t{x.ten} - behind);
    if (n.size != neighbours::reach::held) return n;
    const auto build = [&](fixed const& v, auto carries) {
        const extended led = leading(v, x.ten, false);
        const fixed digits = led.size * scale;
        std::uint64_t whole = digits.whole() + (carries(digits) ? 1U : 0U);
        const bool longer = whole > static_cast<std::uint64_t>(decimal::max_coefficient);
        if (longer) whole /= 10; // only 10^18 can come here
        const auto coefficient = static_cast<std::int64_t>(whole);
        return decimal(x.negative ? -coefficient : coefficient, led.ten - behind + (longer ? 1 : 0));
    };
    n.down = build(x.size - doubt, [](fixed const&) { return false; });
    n.nearest = build(x.size, [](fixed const& digits) { return digits.leading_zeros() == 0; });
    n.up = build(x.size + doubt, [](fixed const& digits) { return digits.has_fraction(); });
    if (x.negative) std::swap(n.down, n.up);
    return n;
}

} // namespace tongbi::inline v0::detail
