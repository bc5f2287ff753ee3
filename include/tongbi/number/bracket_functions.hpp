// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Exponentials, logarithms, powers, roots and growth of brackets: the functions of logarithm.hpp
/// and power.hpp by the same names. Each is monotone, or is cut where it turns (an even power at
/// 0), so the ends give the ends, the lower one rounded down and the upper one up.
///
///                 infinite     -infinite      0 from above   0 from below   lost: undefined
///     exp         infinite     0 from above   1              1              a result beyond the powers of ten
///     log         infinite     undefined      -infinite      undefined      an end that is zero or negative
///     expm1       infinite     -1             the same       the same       a result beyond the powers of ten
///     log1p       infinite     undefined      the same       the same       an end at or below -1
///     power       by its sign and that of the exponent: infinite, or 0      even root of a negative end; 0 inside
///                 from a side                                               of a negative exponent
///     compounded  infinite     undefined      by the sign of the exponent   an end below -1
///
/// A result too small for the powers of ten of a decimal lies between 0 and 10^-999982: it is
/// enclosed, not lost.
#pragma once

#include <tongbi/number/bracket.hpp>
#include <tongbi/number/power.hpp>

namespace tongbi::inline v0 {

namespace detail {

constexpr bracket infinite_bracket(bool positive) { return {bound::unlimited(), positive}; }
constexpr bracket vanishing_bracket(bool positive) { return {bound::opened(0), !positive}; }
constexpr bool is_finite(bracket const& x) { return x.kind() == bracket::state::finite; }

/// From below the one number to above the other.
constexpr bracket enclosing(neighbours const& low, neighbours const& high) {
    using reach = neighbours::reach;
    if (low.size == reach::too_large || high.size == reach::too_large) return bracket::undefined();
    constexpr decimal crumb(1, coefficient_digits - decimal::max_exponent);
    return bracket::between(low.size == reach::held ? low.down
                            : low.negative          ? -crumb
                                                    : decimal{},
                            high.size == reach::held ? high.up
                            : high.negative          ? decimal{}
                                                     : crumb);
}

/// A monotone function between the ends of a finite bracket.
template <class Around>
constexpr bracket mapped(bracket const& x, bool rising, Around around_of) {
    const neighbours at_lower = around_of(x.lower());
    if (x.lower() == x.upper()) return enclosing(at_lower, at_lower);
    const neighbours at_upper = around_of(x.upper());
    return rising ? enclosing(at_lower, at_upper) : enclosing(at_upper, at_lower);
}

constexpr bracket power_of_limit(bracket const& x, exponent_ratio r) {
    if (x.is_undefined() || (x.sign() < 0 && r.q % 2 == 0)) return bracket::undefined();
    const bool positive = x.sign() > 0 || r.p % 2 == 0;
    return x.is_infinite() == (r.p > 0) ? infinite_bracket(positive) : vanishing_bracket(positive);
}

constexpr bracket power_between_ends(bracket const& x, exponent_ratio r) {
    if (r.p == 0 && !x.is_undefined()) return {1};
    if (!is_finite(x)) return power_of_limit(x, r);
    const int low = x.lower().sign();
    const int high = x.upper().sign();
    if ((low < 0 && r.q % 2 == 0) || (r.p < 0 && low * high <= 0)) return bracket::undefined();
    const auto power = [&](decimal end) { return checked_power(end, r); };
    const bool even = r.p % 2 == 0;
    if (even && low < 0 && high > 0) { // falls to 0, and rises
        const decimal furthest = -x.lower() > x.upper() ? x.lower() : x.upper();
        return enclosing(neighbours::point(0), power(furthest));
    }
    return mapped(x, (r.p > 0) != (even && high <= 0), power);
}

constexpr bracket growth_between_ends(bracket const& g, exponent_ratio r) {
    using state = bracket::state;
    if (g.is_undefined() || (g.is_infinite() && g.sign() < 0)) return bracket::undefined();
    if (r.p == 0) return {0};
    if (g.kind() == state::vanishing) return r.p > 0 ? g : -g;
    if (g.is_infinite()) return r.p > 0 ? g : bracket(-1);
    if (g.lower() < -1 || (r.p < 0 && g.lower() == -1)) return bracket::undefined();
    return mapped(g, r.p > 0, [&](decimal end) { return growth_around(end, r); });
}

} // namespace detail

/// e^x. Undefined where the result is beyond the powers of ten.
[[nodiscard]] constexpr bracket exp(bracket const& x) {
    if (x.is_undefined()) return x;
    if (x.is_infinite()) return x.sign() > 0 ? x : detail::vanishing_bracket(true);
    return detail::mapped(x, true, detail::exp_around); // a vanishing one has ends of 0
}

/// ln x. Undefined where an end is zero or negative.
[[nodiscard]] constexpr bracket log(bracket const& x) {
    if (!detail::is_finite(x)) {
        if (x.is_undefined() || x.sign() < 0) return bracket::undefined();
        return x.is_infinite() ? x : detail::infinite_bracket(false);
    }
    return x.lower().sign() <= 0 ? bracket::undefined() : detail::mapped(x, true, detail::log_around);
}

/// e^x - 1, near 0 without loss of digits.
[[nodiscard]] constexpr bracket expm1(bracket const& x) {
    if (x.is_infinite()) return x.sign() > 0 ? x : bracket(-1);
    return detail::is_finite(x) ? detail::mapped(x, true, detail::expm1_around) : x;
}

/// ln(1 + x), near 0 without loss of digits. Undefined where an end lies at or below -1.
[[nodiscard]] constexpr bracket log1p(bracket const& x) {
    if (!detail::is_finite(x)) return x.is_infinite() && x.sign() < 0 ? bracket::undefined() : x;
    return x.lower() <= -1 ? bracket::undefined() : detail::mapped(x, true, detail::log1p_around);
}

/// \throws std::domain_error unless q > 0: no figure, but a formula is broken
[[nodiscard]] constexpr bracket power(bracket const& x, int p, int q) { return detail::power_between_ends(x, {p, q}); }
[[nodiscard]] constexpr bracket power(bracket const& x, int n) { return power(x, n, 1); }
/// The n-th root; undefined of a negative number where n is even. \throws std::domain_error unless n > 0
[[nodiscard]] constexpr bracket root(bracket const& x, int n) { return power(x, 1, n); }

/// \throws std::domain_error unless q > 0
[[nodiscard]] constexpr bracket compounded(bracket const& g, int p, int q) {
    return detail::growth_between_ends(g, {p, q});
}
[[nodiscard]] constexpr bracket compounded(bracket const& g, int n) { return compounded(g, n, 1); }
/// (1 + g)^(1/n) - 1: 年均增速 of a growth g over n periods. \throws std::domain_error unless n > 0
[[nodiscard]] constexpr bracket per_period(bracket const& g, int n) { return compounded(g, 1, n); }

} // namespace tongbi::inline v0
