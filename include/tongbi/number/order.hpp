// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// How two figures lie: what they have in common, and whether one is below, equal to or above the other for every
/// number they may stand for.
#pragma once

#include <tongbi/number/figure_class.hpp>

#include <concepts>

namespace tongbi::inline v0 {

namespace detail {

/// -1, 0, 1 for "a ends before b", both as lower ends (or, with `upper`, both as upper ends).
constexpr int compare_ends(bound a, bound b, bool upper) {
    if (a.infinite || b.infinite) return (a.infinite == b.infinite) ? 0 : (a.infinite != upper ? -1 : 1);
    if (a.at != b.at) return a.at < b.at ? -1 : 1;
    if (a.open == b.open) return 0;
    return a.open != upper ? 1 : -1;
}

/// Does everything up to `upper` lie before everything from `lower` on?
constexpr bool ends_before(bound upper, bound lower) {
    if (upper.infinite || lower.infinite) return false;
    return upper.at < lower.at || (upper.at == lower.at && (upper.open || lower.open));
}

} // namespace detail

/// The numbers that both figures allow: two prints of one quantity narrow each other (口径相同的两处数据).
/// No best value, unless the figures are the same. Disjoint figures are refused: no_overlap.
[[nodiscard]] constexpr result<figure> intersect(figure const& a, figure const& b) {
    if (detail::ends_before(a.upper(), b.lower()) || detail::ends_before(b.upper(), a.lower()))
        return refuse(reason::no_overlap);
    const bound lower = detail::compare_ends(a.lower(), b.lower(), false) >= 0 ? a.lower() : b.lower();
    const bound upper = detail::compare_ends(a.upper(), b.upper(), true) <= 0 ? a.upper() : b.upper();
    const auto same_best = a.best() == b.best() ? a.best() : std::nullopt;
    const figure common = figure::between(lower, upper, same_best).with((a.qualifiers() | b.qualifiers()).flags());
    const auto digit_a = a.finest_digit();
    const auto digit_b = b.finest_digit();
    return digit_a && digit_b ? common.as_sum_to(*digit_a < *digit_b ? *digit_a : *digit_b) : common;
}

/// Is a < b, whatever numbers the figures stand for?
[[nodiscard]] constexpr verdict is_below(figure const& a, figure const& b) {
    if (detail::ends_before(a.upper(), b.lower())) return verdict::met;
    const bound top = b.upper();
    const bound low = a.lower();
    const bool never = !top.infinite && !low.infinite && top.at <= low.at;
    return never ? verdict::not_met : verdict::undecided;
}

/// Is a >= b, whatever numbers the figures stand for?
[[nodiscard]] constexpr verdict is_at_least(figure const& a, figure const& b) {
    const verdict below = is_below(a, b);
    return below == verdict::met ? verdict::not_met : below == verdict::not_met ? verdict::met : verdict::undecided;
}

/// How two numbers lie: each question is met by every pair that they may stand for, by none, or undecided.
struct order {
    verdict below, equal, above;
    friend constexpr bool operator==(order, order) = default;
};

/// compare(a, b).above: is a > b, whatever numbers the figures stand for?
[[nodiscard]] constexpr order compare(figure const& a, figure const& b) {
    const verdict below = is_below(a, b);
    const verdict above = is_below(b, a);
    const bool apart = below == verdict::met || above == verdict::met;
    const bool same = a.is_exact() && b.is_exact() && !apart;
    return {below, same ? verdict::met : apart ? verdict::not_met : verdict::undecided, above};
}
/// Of plain numbers; of NaN nothing is known.
template <std::floating_point Number>
[[nodiscard]] constexpr order compare(Number a, Number b) {
    if (!(a == a && b == b)) return {verdict::undecided, verdict::undecided, verdict::undecided};
    const auto says = [](bool holds) { return holds ? verdict::met : verdict::not_met; };
    return {says(a < b), says(a == b), says(a > b)};
}

namespace detail {

/// Rounded to its last digit or cut off there, and bounded by nothing else: not 5±0.5, and not 超99.8.
constexpr bool is_plain_print(figure const& f) {
    const auto digit = f.last_digit();
    return digit && !f.lower().infinite && !f.upper().infinite && f.upper().at - f.lower().at <= decimal(1, *digit);
}

} // namespace detail

/// The same of prints that one rounding rule has made, as those of one series or table. Rounding keeps the order: of
/// two prints of one last digit that differ, the numbers lie as the digits do, though 99.8 and 99.9 both allow 99.85.
[[nodiscard]] constexpr order compare_prints(figure const& a, figure const& b) {
    const bool alike = detail::is_plain_print(a) && detail::is_plain_print(b) && a.last_digit() == b.last_digit();
    if (!alike || *a.best() == *b.best()) return compare(a, b);
    return compare(figure::exactly(*a.best()), figure::exactly(*b.best()));
}
/// A plain number has its order with it.
template <std::floating_point Number>
[[nodiscard]] constexpr order compare_prints(Number a, Number b) {
    return compare(a, b);
}

} // namespace tongbi::inline v0
