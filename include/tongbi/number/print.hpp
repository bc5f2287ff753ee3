// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// How a figure is laid out: which digits of a derived number hold, and which way its bounds are rounded.
///
///     printed      as it was: 73.0                          exact          all its digits, 64.3333… where they do not
///     end derived      17950 [17927, 17980]: the value to the largest power of ten not above the width of the bounds,
///     but at
///                  least two significant digits (a sum or a difference never a digit finer than its finest input);
///                  the bounds outward at one digit more than the width, without trailing zeros
///     one-sided    >159.92: five digits, rounded towards the open side so that it stays true
#pragma once

#include <tongbi/number/digits.hpp>
#include <tongbi/number/figure.hpp>

#include <string>

namespace tongbi::inline v0 {

/// The text of a figure in two parts, so that a unit can stand between: number, unit, bounds.
struct figure_text {
    std::string number; ///< "17950", ">159.92", "(5.7587, 100]"
    std::string bounds; ///< "[17927, 17980]", or empty
};

namespace detail {

inline constexpr int one_sided_digits = 5;

/// Is the figure one number that 18 digits could not hold to the end (193/3)?
constexpr bool is_endless(figure const& f) {
    if (!f.best() || f.lower().infinite || f.upper().infinite || f.is_exact()) return false;
    const decimal width = f.upper().at - f.lower().at;
    return f.best()->is_zero() ? false : width.leading_exponent() < f.best()->leading_exponent() - 15;
}

constexpr decimal outward(bound end, std::int32_t place, bool upper) {
    return round(end.at, place, upper ? rounding_rule::up : rounding_rule::down).stripped();
}

inline std::string interval_text(bound lower, std::int32_t lower_place, bound upper, std::int32_t upper_place) {
    std::string text(lower.open ? "(" : "[");
    text += lower.infinite ? "-∞" : to_string(outward(lower, lower_place, false));
    text += ", ";
    text += upper.infinite ? "∞" : to_string(outward(upper, upper_place, true));
    text += upper.open ? ")" : "]";
    return text;
}

/// The last digit that is shown: the largest power of ten not above the width of the bounds, but at least two
/// significant digits; of a sum or a difference none finer than its finest input.
constexpr std::int32_t shown_place(figure const& f, decimal width) {
    std::int32_t place = width.leading_exponent();
    if (!f.best()->is_zero() && f.best()->leading_exponent() - 1 < place) place = f.best()->leading_exponent() - 1;
    const auto finest = f.finest_digit();
    return f.is_sum() && finest && *finest > place ? *finest : place;
}

constexpr std::string_view one_sided_sign(bound end, bool from_above) {
    return from_above ? (end.open ? "<" : "≤") : (end.open ? ">" : "≥");
}

/// At least five significant digits, and one digit more than the width of the bounds.
constexpr std::int32_t end_place(bound end, std::int32_t by_width) {
    const std::int32_t five = end.at.leading_exponent() - one_sided_digits + 1;
    return five < by_width ? five : by_width;
}

} // namespace detail

[[nodiscard]] inline figure_text layout(figure const& f, bool grouped = false) {
    figure_text text;
    const bound low = f.lower();
    const bound high = f.upper();
    // 3.6万家 is no 36000家: where the digits end before the point the bounds tell how many of them hold
    const bool all_digits_hold = f.is_exact() || (f.is_given() && f.best() && f.best()->exponent() <= 0);
    if (f.best() && all_digits_hold) {
        append(text.number, f.is_given() ? *f.best() : f.best()->stripped(), grouped);
    } else if (f.best() && detail::is_endless(f)) {
        // all digits before the point, at least one after it and six in all
        const std::int32_t six = f.best()->leading_exponent() - 5;
        const std::int32_t place = six < -1 ? six : -1;
        append(text.number, round(*f.best(), place, rounding_rule::truncate));
        text.number += "…";
    } else if (f.best() && !low.infinite && !high.infinite) {
        const decimal width = sub(high.at, low.at, direction::down).value;
        append(text.number, round(*f.best(), detail::shown_place(f, width), rounding_rule::half_even), grouped);
        const std::int32_t place = width.leading_exponent() - 1;
        text.bounds = detail::interval_text(low, place, high, place);
    } else if (f.best()) {
        append(text.number, *f.best(), grouped);
        text.bounds = detail::interval_text(low, low.at.exponent(), high, high.at.exponent());
    } else if (low.infinite && high.infinite) {
        text.number = "(-∞, ∞)";
    } else if (f.is_given() && (low.infinite || high.infinite || f.qualifiers().flags() != f.qualifiers())) {
        const bool from_above = f.is_bound_above();
        text.number = detail::one_sided_sign(from_above ? high : low, from_above);
        append(text.number, *f.given_number(), grouped);
    } else if (low.infinite != high.infinite) {
        const bound end = low.infinite ? high : low;
        text.number = detail::one_sided_sign(end, low.infinite);
        append(text.number, detail::outward(end, detail::end_place(end, 100), low.infinite), grouped);
    } else {
        const std::int32_t by_width = sub(high.at, low.at, direction::down).value.leading_exponent() - 1;
        text.number =
            detail::interval_text(low, detail::end_place(low, by_width), high, detail::end_place(high, by_width));
    }
    return text;
}

/// Value and bounds, without a unit and without flags.
[[nodiscard]] inline std::string to_string(figure const& f) {
    const figure_text text = layout(f);
    return text.bounds.empty() ? text.number : text.number + " " + text.bounds;
}

} // namespace tongbi::inline v0
