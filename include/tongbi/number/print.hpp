// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// How a figure is laid out: which digits of a derived number hold, and which way its bounds are rounded.
///
///     printed      as it was: 73.0
///     exact        all its digits, 64.3333… where they do not end
///     derived      17950 [17927, 17980]: the value to the largest power of ten not above the width of the bounds, but
///                  at least two significant digits (a sum or a difference never a digit finer than its finest input);
///                  the bounds outward at one digit more than the width, without trailing zeros
///     one-sided    >159.92: five digits, rounded towards the open side so that it stays true
///     a double     9.55691, 1000000, 6558461.5: all digits before the point, then to six in all, but one where it has
///     any on request   as many decimals as a print_style asks for, with or without bounds
#pragma once

#include <tongbi/number/digits.hpp>
#include <tongbi/number/figure.hpp>
#include <tongbi/number/print_style.hpp>
#include <tongbi/number/shortest.hpp>

#include <string>

namespace tongbi::inline v0 {

/// The text of a figure in two parts, so that a unit can stand between: number, unit, bounds.
struct figure_text {
    std::string number; ///< "17950", ">159.92", "(5.7587, 100]"
    std::string bounds; ///< "[17927, 17980]", or empty
};

namespace detail {

inline constexpr int one_sided_digits = 5;

/// The last place of a number that is not written to its end: six digits in all, but at least one after the point.
constexpr std::int32_t sixth_place(decimal x) {
    const std::int32_t six = x.leading_exponent() - 5;
    return six < -1 ? six : -1;
}

/// Is the figure one number that 18 digits could not hold to the end (193/3)? Then every digit that is shown holds;
/// 123456789012345678元, which is rounded, less 0.1元 has bounds.
constexpr bool is_endless(figure const& f) {
    if (!f.best() || f.lower().infinite || f.upper().infinite || f.is_exact() || f.best()->is_zero()) return false;
    const decimal width = f.upper().at - f.lower().at;
    const std::int32_t place = f.best()->leading_exponent() - 15;
    const std::int32_t shown = sixth_place(*f.best());
    return width.leading_exponent() < (place < shown ? place : shown);
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
/// Of digits whose words say on which side the number lies.
inline void erase_one_sided_sign(std::string& digits) {
    for (const std::string_view sign : {"<", "≤", ">", "≥"})
        if (digits.starts_with(sign)) digits.erase(0, sign.size());
}

/// At least five significant digits, and one digit more than the width of the bounds.
constexpr std::int32_t end_place(bound end, std::int32_t by_width) {
    const std::int32_t five = end.at.leading_exponent() - one_sided_digits + 1;
    return five < by_width ? five : by_width;
}

/// Rounded to a place and written to it, whatever 18 digits hold: 73.00, never 1e17.
inline void append_to_place(std::string& out, decimal x, std::int32_t place, rounding_rule rule, bool grouped = false) {
    const decimal shown = round(x, place, rule);
    append(out, shown, grouped);
    if (place >= 0 || shown.exponent() <= place || takes_power_of_ten(shown.exponent())) return;
    if (shown.exponent() >= 0) out += '.';
    out.append(static_cast<std::size_t>((shown.exponent() < 0 ? shown.exponent() : 0) - place), '0');
}

/// A figure with as many decimals as are asked for. What has no value of its own keeps its ends, rounded to the side on
/// which they stay true.
inline figure_text to_decimals(figure const& f, print_style const& how, bool grouped) {
    figure_text text;
    const std::int32_t place = -*how.decimals;
    const bound low = f.lower();
    const bound high = f.upper();
    const auto end = [&](bound at, bool upper) {
        if (at.infinite) return std::string(upper ? "∞" : "-∞");
        std::string digits;
        append_to_place(digits, at.at, place, upper ? rounding_rule::up : rounding_rule::down);
        return digits;
    };
    const bool one_sided = f.is_given() || low.infinite != high.infinite;
    if (f.best() || f.is_exact()) {
        append_to_place(text.number, f.best().value_or(low.at), place, how.rule, grouped);
        if (how.shows_bounds() && !f.is_exact()) text.bounds = interval_text(low, place - 1, high, place - 1);
    } else if (one_sided) {
        const bool from_above = f.is_given() ? f.is_bound_above() : low.infinite;
        text.number =
            std::string(one_sided_sign(from_above ? high : low, from_above)) + end(from_above ? high : low, from_above);
    } else {
        text.number = (low.open ? "(" : "[") + end(low, false) + ", " + end(high, true) + (high.open ? ")" : "]");
    }
    return text;
}

/// The bounds of a print, where it is not their word itself: 73.0 [72.95, 73.05], >97 (97, 100].
inline std::string bounds_of_print(figure const& f) {
    if (!f.is_given() || f.is_exact() || (!f.best() && (f.lower().infinite || f.upper().infinite))) return {};
    return interval_text(f.lower(), f.lower().at.exponent(), f.upper(), f.upper().at.exponent());
}

/// Its digits as they hold, with the bounds of what is computed.
inline figure_text layout_by_width(figure const& f, bool grouped) {
    figure_text text;
    const bound low = f.lower();
    const bound high = f.upper();
    // 3.6万家 is no 36000家: where the digits end before the point the bounds tell how many of them hold
    const bool all_digits_hold = f.is_exact() || (f.is_given() && f.best() && f.best()->exponent() <= 0);
    if (f.best() && all_digits_hold) {
        append(text.number, f.is_given() ? *f.best() : f.best()->stripped(), grouped);
    } else if (!f.best() && !f.is_given() && f.is_exact()) {
        append(text.number, low.at.stripped(), grouped); // what two prints have in common may be one number
    } else if (f.best() && detail::is_endless(f)) {
        append(text.number, round(*f.best(), detail::sixth_place(*f.best()), rounding_rule::truncate), grouped);
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

} // namespace detail

/// The number and the bounds of a figure as two texts; the rules are those at the head of the file.
[[nodiscard]] inline figure_text layout(figure const& f, print_style const& how = {}, bool grouped = false) {
    if (how.decimals) return detail::to_decimals(f, how, grouped);
    figure_text text = detail::layout_by_width(f, grouped);
    if (!how.shows_bounds() && (f.best() || f.is_given())) text.bounds.clear();
    if (how.bounds == shown_bounds::always && text.bounds.empty()) text.bounds = detail::bounds_of_print(f);
    return text;
}

/// What stands in tables of a bureau where a number is missing.
inline constexpr std::string_view missing_mark = "..";

/// A double without a unit: 9.55691, 1000000; NaN is a missing number, and -0 is 0.
[[nodiscard]] inline std::string to_string(double x, print_style const& how) {
    const auto exact = to_decimal(x);
    if (!exact) return x == x ? (x > 0 ? "∞" : "-∞") : std::string(missing_mark);
    const std::int32_t place = detail::sixth_place(*exact);
    std::string text;
    if (how.decimals)
        detail::append_to_place(text, *exact, -*how.decimals, how.rule);
    else
        append(text, exact->exponent() < place ? round(*exact, place, rounding_rule::half_even).stripped() : *exact);
    return text;
}
/// Digits alone; with decimals rounded to them.
[[nodiscard]] inline std::string to_string(decimal x, print_style const& how) {
    if (!how.decimals) return to_string(x);
    std::string text;
    detail::append_to_place(text, x, -*how.decimals, how.rule);
    return text;
}

namespace detail {

/// 0, 0.0, 0.00: the digits that are shown say neither up nor down.
constexpr bool shows_zero(std::string_view digits) {
    return !digits.empty() && digits.find_first_not_of("-0.,") == std::string_view::npos;
}
/// Is the number that is shown positive? Then a plus may stand before it.
constexpr bool takes_plus(std::string_view digits) {
    return !digits.empty() && is_digit(digits.front()) && !shows_zero(digits);
}

} // namespace detail

/// Value and bounds, without a unit and without flags.
[[nodiscard]] inline std::string to_string(figure const& f, print_style const& how = {}) {
    const figure_text parts = layout(f, how);
    std::string text = how.plus && detail::takes_plus(parts.number) ? "+" : "";
    text += parts.number;
    return parts.bounds.empty() ? text : text + " " + parts.bounds;
}

} // namespace tongbi::inline v0
