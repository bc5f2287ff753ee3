// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Powers and roots of decimals, and growth over several periods, in integers only: the same bits
/// everywhere.
///
///     power(x, n)         x^n                      root(x, n)         x^(1/n)
///     power(x, p, q)      x^(p/q), p/q in lowest terms
///     compounded(g, n)    (1 + g)^n - 1            per_period(g, n)   (1 + g)^(1/n) - 1
///     compounded(g, p, q) (1 + g)^(p/q) - 1        what grew by g over q periods grows by this
///     over p of them
///
/// A growth is a fraction (0.05), neither a percentage nor a factor; its result keeps all 18 digits
/// however near to 0. Each has a form with a `direction`, which tells whether nothing was lost, and
/// a plain one that rounds to nearest. Accuracy: a result that 18 digits hold is exact and says so
/// (8^(1/3) is 2). For others down < truth < up, both within one unit of the 18th digit of the
/// result of each other (at most 1e-17 of its size), and nearest is the decimal next to the truth.
/// Only where the truth comes within 1e-41 of a decimal or of the middle of two may an end lie one
/// unit further out, or nearest on the other side. The same names take doubles, by <cmath>: there
/// NaN and infinity stand for what decimals refuse.
#pragma once

#include <tongbi/number/logarithm.hpp>

#include <numeric>

namespace tongbi::inline v0 {

namespace detail {

/// p/q in lowest terms. \throws std::domain_error unless q > 0
struct exponent_ratio {
    std::int64_t p;
    std::int64_t q;
    constexpr exponent_ratio(std::int64_t over, std::int64_t under) : p(over), q(under) {
        if (q <= 0) throw std::domain_error("tongbi: the degree of a root and a number of periods are positive");
        const std::int64_t common = std::gcd(p, q);
        p /= common;
        q /= common;
    }
};

/// magnitude x 10^ten; the magnitude is 0 where no 128 bits hold it, or where there is none.
struct scaled_whole {
    wide magnitude = 0;
    std::int64_t ten = 0;
};

constexpr scaled_whole stripped(scaled_whole x) {
    for (; x.magnitude != 0 && x.magnitude % 10 == 0; ++x.ten) x.magnitude /= 10;
    return x;
}

/// x^(p/q) where it ends within 128 bits: x = z^q and z^p ends. Every result of at most 19 digits
/// does. \pre x > 0
constexpr scaled_whole ending_power(scaled_whole x, exponent_ratio r) {
    if (r.q == 1 && r.p > 0) // as printed: the digits of 1.10^2 are those of 1.10 x 1.10
        if (const wide power = raised(x.magnitude, static_cast<std::uint64_t>(r.p)); power != 0)
            return {power, x.ten * r.p};
    x = stripped(x);
    if (x.ten % r.q != 0) return {};
    wide z = whole_root(x.magnitude, static_cast<std::uint64_t>(r.q));
    const std::int64_t ten = x.ten / r.q;
    if (r.p >= 0 || z == 0) return {z == 0 ? 0 : raised(z, static_cast<std::uint64_t>(r.p)), ten * r.p};
    // 1/z ends where z has no factor but 2, or none but 5: 1/2^a is 5^a/10^a
    std::int64_t twos = 0;
    std::int64_t fives = 0;
    for (; z % 2 == 0; z /= 2) ++twos;
    for (; z % 5 == 0; z /= 5) ++fives;
    if (z != 1) return {};
    const std::int64_t digits = (twos + fives) * r.p;
    return {raised(twos != 0 ? 5U : 2U, static_cast<std::uint64_t>(-digits)), ten * r.p + digits};
}

/// x^(p/q). \pre x > 0, or x < 0 and q is odd
constexpr neighbours power_around(decimal x, exponent_ratio r) {
    const bool negative = x.sign() < 0 && r.p % 2 != 0;
    if (const auto end = ending_power({x.magnitude(), x.exponent()}, r); end.magnitude != 0)
        return around(negative, end.magnitude, end.ten);
    extended power = exp_of(times_ratio(log_of(abs(x)), r.p, r.q));
    power.negative = negative;
    return around(power);
}

/// A difference from 1, and whether something stands below its last digit.
struct ending_difference {
    scaled_whole size;
    bool negative;
    bool more = false;
};
/// (1 + g)^(p/q) - 1 where 128 bits hold the power; the magnitude is 0 elsewhere. \pre g > -1, and
/// g is not 0
constexpr ending_difference ending_growth(decimal g, exponent_ratio r) {
    const bool negative = (g.sign() < 0) == (r.p > 0);
    const decimal s = g.stripped();
    const int most = wide_digits - 1;
    if (s.exponent() < -most || s.exponent() + digit_count(s.magnitude()) > most) return {{}, negative};
    const int behind = s.exponent() < 0 ? -s.exponent() : 0;
    const wide size = s.magnitude() * ten_to(s.exponent() > 0 ? s.exponent() : 0);
    const auto factor =
        ending_power(stripped({g.sign() < 0 ? ten_to(behind) - size : ten_to(behind) + size, -behind}), r);
    if (factor.magnitude == 0 || factor.ten < -most) return {{}, negative};
    if (factor.ten + digit_count(factor.magnitude) > most && factor.ten > 0) { // the 1 stands below 37 digits
        const int room = most - digit_count(factor.magnitude);
        const int shift = room > 0 ? room : 0;
        return {{factor.magnitude * ten_to(shift) - 1, factor.ten - shift}, negative, true};
    }
    const wide grown = factor.magnitude * ten_to(factor.ten > 0 ? static_cast<int>(factor.ten) : 0);
    const wide from = ten_to(factor.ten < 0 ? static_cast<int>(-factor.ten) : 0);
    return {{negative ? from - grown : grown - from, factor.ten < 0 ? factor.ten : 0}, negative};
}

/// (1 + g)^(p/q) - 1. \pre g > -1, or g = -1 and p >= 0
constexpr neighbours growth_around(decimal g, exponent_ratio r) {
    if (r.p == 0 || g.is_zero()) return neighbours::point(0);
    if (g == -1 || r.p == r.q) return neighbours::point(g);
    if (const auto end = ending_growth(g, r); end.size.magnitude != 0)
        return around(end.negative, end.size.magnitude, end.size.ten, end.more);
    neighbours n = around(expm1_of(times_ratio(log1p_of(g), r.p, r.q)));
    if (n.size != neighbours::reach::held) return n;
    n.not_below(-1);
    if (g.leading_exponent() > -8) return n;
    // Bernoulli: g p/q is a bound, which the power comes near to as g vanishes
    const bool above = r.p < 0 || r.p > r.q;
    const auto where = above ? direction::down : direction::up;
    const decimal straight = div(mul(g, decimal(r.p), where).value, decimal(r.q), where).value;
    above ? n.not_below(straight) : n.not_above(straight);
    return n;
}

constexpr neighbours checked_power(decimal x, exponent_ratio r) {
    if (r.p == 0) return neighbours::point(1);
    if (r.p == r.q) return neighbours::point(x);
    if (x.is_zero() && r.p < 0) throw std::domain_error("tongbi::power: zero has no negative power");
    if (x.is_zero()) return neighbours::point(0);
    if (x.sign() < 0 && r.q % 2 == 0) throw std::domain_error("tongbi::root: a negative number has no even root");
    return power_around(x, r);
}

constexpr neighbours checked_growth(decimal g, exponent_ratio r) {
    if (g < -1 || (g == -1 && r.p < 0))
        throw std::domain_error("tongbi::compounded: a growth below -1, or the way back from -1");
    return growth_around(g, r);
}

} // namespace detail

/// x^n, for any whole n; x^0 is 1, also for zero.
/// \throws std::domain_error for a negative power of zero
/// \throws std::out_of_range for a result beyond the powers of ten of a decimal, as x and / do
[[nodiscard]] constexpr rounded power(decimal x, int n, direction where) {
    return detail::checked_power(x, {n, 1}).towards(where);
}
[[nodiscard]] constexpr decimal power(decimal x, int n) { return power(x, n, direction::nearest_even).value; }

/// x^(p/q), p/q in lowest terms: a factor over q periods, brought to p periods.
/// \throws std::domain_error for an even root of a negative number, a negative power of zero, or
/// unless q > 0 \throws std::out_of_range for a result beyond the powers of ten of a decimal
[[nodiscard]] constexpr rounded power(decimal x, int p, int q, direction where) {
    return detail::checked_power(x, {p, q}).towards(where);
}
[[nodiscard]] constexpr decimal power(decimal x, int p, int q) { return power(x, p, q, direction::nearest_even).value; }

/// The n-th root of x; an odd root of a negative number is negative.
/// \throws std::domain_error for an even root of a negative number, or unless n > 0
[[nodiscard]] constexpr rounded root(decimal x, int n, direction where) { return power(x, 1, n, where); }
[[nodiscard]] constexpr decimal root(decimal x, int n) { return root(x, n, direction::nearest_even).value; }

/// (1 + g)^(p/q) - 1: growth at the pace of g over q periods, after p periods. A growth of -1 (all
/// is gone) stays -1. \throws std::domain_error for a growth below -1, for -1 where p is negative,
/// or unless q > 0 \throws std::out_of_range for a result beyond the powers of ten of a decimal
[[nodiscard]] constexpr rounded compounded(decimal g, int p, int q, direction where) {
    return detail::checked_growth(g, {p, q}).towards(where);
}
[[nodiscard]] constexpr decimal compounded(decimal g, int p, int q) {
    return compounded(g, p, q, direction::nearest_even).value;
}

/// (1 + g)^n - 1: growth after n periods of growth g. The same domain.
[[nodiscard]] constexpr rounded compounded(decimal g, int n, direction where) { return compounded(g, n, 1, where); }
[[nodiscard]] constexpr decimal compounded(decimal g, int n) { return compounded(g, n, 1); }

/// (1 + g)^(1/n) - 1: average growth per period (年均增速) of a growth g over n periods. The same
/// domain.
[[nodiscard]] constexpr rounded per_period(decimal g, int n, direction where) { return compounded(g, 1, n, where); }
[[nodiscard]] constexpr decimal per_period(decimal g, int n) { return compounded(g, 1, n); }

[[nodiscard]] inline double power(double x, int n) { return std::pow(x, n); }
[[nodiscard]] inline double power(double x, int p, int q) {
    const detail::exponent_ratio r(p, q);
    const auto exponent = static_cast<double>(r.p) / static_cast<double>(r.q);
    if (x < 0 && r.q % 2 != 0) return r.p % 2 != 0 ? -std::pow(-x, exponent) : std::pow(-x, exponent);
    return std::pow(x, exponent);
}
[[nodiscard]] inline double root(double x, int n) {
    return n == 2 ? std::sqrt(x) : n == 3 ? std::cbrt(x) : power(x, 1, n);
}
[[nodiscard]] inline double compounded(double g, int p, int q) {
    const detail::exponent_ratio r(p, q);
    return r.p == 0 ? 0.0 : std::expm1(std::log1p(g) * static_cast<double>(r.p) / static_cast<double>(r.q));
}
[[nodiscard]] inline double compounded(double g, int n) { return compounded(g, n, 1); }
[[nodiscard]] inline double per_period(double g, int n) { return compounded(g, 1, n); }

} // namespace tongbi::inline v0
