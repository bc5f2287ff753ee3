// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// For the guard: a slot of a signature as an operand of each door, the grid of numbers, and when two answers are the
/// same.
#pragma once

#include "support/rational.hpp"

#include <tongbi/tongbi.hpp>

#include <boost/units/systems/si.hpp>

#include <cmath>
#include <vector>

namespace guard {

using namespace tongbi;

inline figure printed(std::int64_t coefficient, std::int32_t exponent) {
    return figure::printed(decimal(coefficient, exponent));
}

/// Zeros, negatives, one-sided numbers, points, prints of few and of many digits, and what no share can be.
inline const std::vector<figure> grid{exactly(0),
                                      printed(0, 0),
                                      printed(0, -1),
                                      exactly(5),
                                      exactly(-5),
                                      exactly(100),
                                      exactly(-100),
                                      exactly(decimal(364, -1)),
                                      exactly(-120),
                                      exactly(6535),
                                      printed(364, -1),
                                      printed(-32, -1),
                                      printed(100, 0),
                                      printed(-100, 0),
                                      printed(120, 0),
                                      printed(6535, 0),
                                      printed(1, -6),
                                      figure::over(7),
                                      figure::at_least(0),
                                      figure::below(9),
                                      figure::at_most(-2),
                                      figure::over(97),
                                      figure::between(bound::closed(-1), bound::opened(2)),
                                      figure::between(bound::unlimited(), bound::unlimited())};

template <slot S>
constexpr bool is_share = S.as == role::share;

template <slot S>
bool is_operand(figure const& x) {
    if constexpr (is_share<S>)
        return as_share(x).has_value();
    else
        return true;
}

/// The unit of an amount by its letter: a is money and b days; what follows from them is as signature.hpp says.
template <char Letter>
struct unit_by_letter {
    using type = units::yi_CNY;
};
template <>
struct unit_by_letter<'b'> {
    using type = units::day;
};
template <>
struct unit_by_letter<letter_hours> {
    using type = units::hour;
};
template <>
struct unit_by_letter<letter_times_hours> {
    using type = product_unit<units::yi_CNY, units::hour>;
};
template <>
struct unit_by_letter<letter_quotient> {
    using type = per<units::yi_CNY, units::day>;
};
template <>
struct unit_by_letter<letter_counted_per> : unit_by_letter<'b'> {};

template <slot S, class N>
auto typed_operand_of(N x) {
    const auto of_normal = [](auto value) {
        if constexpr (S.of_normal)
            return anomaly<decltype(value)>(value);
        else
            return value;
    };
    if constexpr (S.as == role::amount)
        return of_normal(amount<typename unit_by_letter<S.unit>::type, N>(x));
    else if constexpr (S.as == role::level)
        return of_normal(level<units::degC, N>(x));
    else if constexpr (S.as == role::change)
        return of_normal(change<units::degC, N>(x));
    else if constexpr (S.as == role::factor)
        return of_normal(basic_factor<N>(x));
    else if constexpr (S.as == role::share)
        return of_normal(as_share(x).value_or(basic_percentage<role::share, N>::computed(x)));
    else
        return of_normal(basic_percentage<S.as, N>(x));
}
template <slot S>
auto boost_operand_of(double x) {
    if constexpr (S.as == role::amount && S.of_normal)
        return anomaly<decltype(to_quantity(typed_operand_of<S>(x).departure()))>(
            to_quantity(typed_operand_of<S>(x).departure()));
    else if constexpr (S.as == role::amount)
        return to_quantity(typed_operand_of<S>(x));
    else
        return typed_operand_of<S>(x);
}
template <slot S>
measure measure_of(figure const& x) {
    const unit in = S.as == role::amount                          ? unit(unit_by_letter<S.unit>::type::value)
                    : S.as == role::level || S.as == role::change ? units::degC::value
                    : S.as == role::points                        ? unit(rows::percentage_point)
                    : S.as == role::factor                        ? unit{}
                                                                  : unit(rows::percent);
    const measure m(x, in, S.as);
    return m.in_role(S.as);
}

/// The number of an answer of any door.
template <class T>
auto number_of(T const& answer) {
    if constexpr (requires { answer.departure(); })
        return number_of(answer.departure());
    else if constexpr (requires { answer.number(); })
        return answer.number();
    else
        return answer.value();
}

inline std::string shown(double x) { return std::to_string(x); }
inline std::string shown(figure const& f) { return referee::show(f); }
template <class T>
std::string shown(result<T> const& outcome) {
    if (!outcome)
        return std::string(code_of(outcome.error().why)) + " of input " + std::to_string(outcome.error().input);
    return shown(number_of(*outcome));
}

inline bool same_refusal(refusal const& a, refusal const& b) {
    return a.why == b.why && a.input == b.input && a.became == b.became && a.number == b.number;
}

template <class A, class B>
bool same(result<A> const& a, result<B> const& b) {
    if (!a || !b) return !a && !b && same_refusal(a.error(), b.error());
    return number_of(*a) == number_of(*b);
}

/// A double and the point that it stands for: to the last bits of the double.
template <class A, class B>
bool near(result<A> const& exact, result<B> const& plain) {
    if (!exact || !plain) return !exact && !plain && same_refusal(exact.error(), plain.error());
    const auto best = number_of(*exact).best();
    if (!best) return false;
    const double want = to_double(*best);
    return std::abs(number_of(*plain) - want) <= 4e-15 * (std::abs(want) + 100);
}

template <class A>
bool agrees(result<A> const& found, referee::rational const& truth) {
    const auto best = number_of(*found).best();
    return best &&
           referee::magnitude(referee::exact(*best) - truth) <= referee::scaled(referee::magnitude(truth), -16) &&
           referee::exact(number_of(*found).lower().at) <= truth &&
           truth <= referee::exact(number_of(*found).upper().at);
}

} // namespace guard
