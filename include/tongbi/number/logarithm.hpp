// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Exponentials and natural logarithms of decimals, in integers only: the same bits on every
/// compiler and processor.
///
///     exp(x)      e^x                log(x)      ln x
///     expm1(x)    e^x - 1            log1p(x)    ln(1 + x)       for results near 0, to the last
///     of their own digits
///
/// Each has a form with a `direction`, which tells whether nothing was lost, and a plain one that
/// rounds to nearest. Accuracy: down <= truth <= up always, and both lie within one unit of the
/// 18th digit of the result of each other (at most 1e-17 of its size); nearest is the decimal next
/// to the truth. Only where the truth comes within 1e-41 of a decimal or of the middle of two may
/// an end lie one unit further out, or nearest on the other side. The result is exact for exp(0),
/// log(1), expm1(0) and log1p(0), and for no other decimal (Lindemann). The same names take
/// doubles, by <cmath>, so that a formula is written once.
#pragma once

#include <tongbi/number/neighbours.hpp>

#include <cmath>

namespace tongbi::inline v0 {

using std::exp;
using std::expm1;
using std::log;
using std::log1p;

namespace detail {

constexpr neighbours exp_around(decimal x) {
    if (x.is_zero()) return neighbours::point(1);
    neighbours n = around(exp_of(extend(x)));
    if (n.size == neighbours::reach::held) x.sign() > 0 ? n.not_below(1) : n.not_above(1);
    return n;
}

/// \pre x > 0
constexpr neighbours log_around(decimal x) { return x == 1 ? neighbours::point(0) : around(log_of(x)); }

constexpr neighbours expm1_around(decimal x) {
    if (x.is_zero()) return neighbours::point(0);
    neighbours n = around(expm1_of(extend(x)));
    if (n.size != neighbours::reach::held) return n;
    n.not_below(x); // e^x > 1 + x
    n.not_below(-1);
    return n;
}

/// \pre x > -1
constexpr neighbours log1p_around(decimal x) {
    if (x.is_zero()) return neighbours::point(0);
    neighbours n = around(log1p_of(x));
    if (n.size == neighbours::reach::held) n.not_above(x); // ln(1 + x) < x
    return n;
}

} // namespace detail

/// e^x.
/// \throws std::out_of_range for a result beyond the powers of ten of a decimal: |x| above
/// about 2.3 million
[[nodiscard]] constexpr rounded exp(decimal x, direction where) { return detail::exp_around(x).towards(where); }
[[nodiscard]] constexpr decimal exp(decimal x) { return exp(x, direction::nearest_even).value; }

/// Natural logarithm. Near 1 it keeps all digits of the result, because x - 1 has no more than 18.
/// \throws std::domain_error for zero and negative numbers, as div does for a zero divisor
[[nodiscard]] constexpr rounded log(decimal x, direction where) {
    if (x.sign() <= 0) throw std::domain_error("tongbi::log: only a positive number has a logarithm");
    return detail::log_around(x).towards(where);
}
[[nodiscard]] constexpr decimal log(decimal x) { return log(x, direction::nearest_even).value; }

/// e^x - 1: the growth that a logarithmic change x stands for. Keeps all digits of a result near 0.
/// \throws std::out_of_range as exp does, and for |x| so small that the last of 18 digits leaves
/// the powers of ten
[[nodiscard]] constexpr rounded expm1(decimal x, direction where) { return detail::expm1_around(x).towards(where); }
[[nodiscard]] constexpr decimal expm1(decimal x) { return expm1(x, direction::nearest_even).value; }

/// ln(1 + x): the logarithmic change of a growth x (0.05, not 5 and not 1.05). Keeps all digits of
/// a result near 0. \throws std::domain_error where 1 + x is zero or negative \throws
/// std::out_of_range for |x| so small that the last of 18 digits leaves the powers of ten
[[nodiscard]] constexpr rounded log1p(decimal x, direction where) {
    if (x <= -1) throw std::domain_error("tongbi::log1p: only a growth above -1 has a logarithm");
    return detail::log1p_around(x).towards(where);
}
[[nodiscard]] constexpr decimal log1p(decimal x) { return log1p(x, direction::nearest_even).value; }

} // namespace tongbi::inline v0
