// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The logarithmic mean (对数平均) L(a, b) = (a - b) / ln(a / b), L(a, a) = a: the weight of LMDI. Between the
/// geometric and the arithmetic mean of two positive numbers, to the last digits where they are near each other too.
#pragma once

#include <tongbi/formula/rules.hpp>
#include <tongbi/number/bracket_functions.hpp>

#include <cmath>

namespace tongbi::inline v0 {
namespace detail {

/// ln(a / b) of positive numbers; near 1 by way of the difference, which keeps its digits.
template <class Scalar>
constexpr Scalar log_ratio(Scalar const& a, Scalar const& b) {
    using std::log1p; // of decimals by their namespace
    const Scalar by = (a - b) / b;
    if (by > Scalar(-1) / Scalar(2) && by < Scalar(1)) return log1p(by);
    if constexpr (std::same_as<Scalar, double>) {
        const double ratio = a / b;
        if (ratio < 1e300 && ratio > 1e-300) return std::log(ratio);
        return std::log(a) - std::log(b); // a ratio that no double holds well
    } else {
        return log(a / b);
    }
}
/// L(a, b) whose ln(a / b) is known: of a product, as the sum of those of its factors, so that what is shared out by
/// them adds up.
template <class Scalar>
constexpr Scalar log_mean_by(Scalar const& a, Scalar const& b, Scalar const& log_of_ratio) {
    using std::expm1;
    if (log_of_ratio == 0) return b;
    if (log_of_ratio > Scalar(-1) && log_of_ratio < Scalar(1)) return b * expm1(log_of_ratio) / log_of_ratio;
    return (a - b) / log_of_ratio;
}
template <class Scalar>
constexpr Scalar log_mean(Scalar const& a, Scalar const& b) {
    if (a == 0 || b == 0) return Scalar(0);
    return a == b ? a : log_mean_by(a, b, log_ratio(a, b));
}

/// The same between two decimals. \pre a and b are positive
constexpr bracket log_ratio_around(decimal a, decimal b) {
    if (a == b) return {0};
    const bracket by = (bracket(a) - bracket(b)) / bracket(b);
    const bool near_one = by.lower() > decimal(-5, -1) && by.upper() < 1;
    return near_one ? log1p(by) : log(bracket(a) / bracket(b));
}
/// \pre a and b are not below zero
constexpr bracket log_mean_around(decimal a, decimal b) {
    if (a.is_zero() || b.is_zero()) return {0};
    if (a == b) return bracket(a);
    return (bracket(a) - bracket(b)) / log_ratio_around(a, b);
}

inline constexpr formula_name log_mean_name{"logarithmic mean of {one number} and {the other}",
                                            "{一数}与{另一数}的对数平均"};
} // namespace detail

/// 对数平均 of two numbers of one unit, in that unit; zero where one of them is zero. The order does not matter.
/// Sources: Ang, Energy Policy 33 (2005); of the zero Ang, Zhang, Choi, Energy 23 (1998). Refusals: missing_input of
/// NaN, negative_base of a number below zero, out_of_range.
[[nodiscard]] inline result<double> log_mean_of(double a, double b) {
    if (!(a == a && b == b)) return refuse(reason::missing_input);
    if (a < 0 || b < 0) return refuse(refusal(reason::negative_base).of(detail::log_mean_name, a < 0 ? 0 : 1));
    const double mean = detail::log_mean(a, b);
    if (!(mean - mean == 0)) return refuse(reason::out_of_range);
    return mean;
}
/// The same of figures: it grows with both, so the ends give the ends. Refusals: negative_base of a number that is or
/// may be below zero.
[[nodiscard]] inline result<figure> log_mean_of(figure const& a, figure const& b) {
    if (may_be_negative(a) || may_be_negative(b))
        return refuse(refusal(reason::negative_base).of(detail::log_mean_name, may_be_negative(a) ? 0 : 1));
    const bracket low = detail::log_mean_around(a.lower().at, b.lower().at);
    const bool endless = a.upper().infinite || b.upper().infinite;
    const bool open_low = a.lower().open || b.lower().open;
    const bound lower{low.lower(), open_low && !low.is_zero(), false};
    const bound upper = endless ? bound::unlimited()
                                : bound{detail::log_mean_around(a.upper().at, b.upper().at).upper(),
                                        a.upper().open || b.upper().open, false};
    std::optional<decimal> best;
    if (a.best() && b.best()) best = detail::log_mean(*a.best(), *b.best());
    return figure::between(lower, upper, best).with((a.qualifiers() | b.qualifiers()).flags());
}

} // namespace tongbi::inline v0
