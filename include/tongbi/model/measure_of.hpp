// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A typed value as a measure: for sentences and data files, which ask for role and unit when the program runs.
#pragma once

#include <tongbi/measure.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// A value of the typed door that carries one number: an amount, a level, a change, a percentage, a factor.
template <class T>
concept typed_value = typed_operand<T> && !operand<T>::of_normal && requires(T const& x) {
    x.number();
};
/// 距平: its departure, and the normal that it is one from.
template <class T>
concept typed_anomaly = typed_operand<T> && operand<T>::of_normal && requires(T const& x) {
    x.departure();
    x.against();
};

template <class T>
concept carries_a_figure = (typed_value<T> || typed_anomaly<T>)&&std::same_as<typename operand<T>::number, figure>;

template <class T>
constexpr unit unit_of_value() {
    constexpr role as = operand<T>::as;
    if constexpr (requires { T::unit_type::value; })
        return T::unit_type::value;
    else if constexpr (as == role::points)
        return rows::percentage_point;
    else
        return rows::percent;
}

/// As many digits of a double as are printed; it has no bounds.
inline result<figure> figure_of(double x) {
    const auto exact = to_decimal(x);
    if (!exact) return refuse(reason::missing_input);
    const std::int32_t place = sixth_place(*exact);
    return figure::exactly(exact->exponent() < place ? round(*exact, place, rounding_rule::half_even).stripped()
                                                     : *exact);
}
inline result<figure> figure_of(figure const& x) { return x; }

} // namespace detail

/// A typed value as a measure, in its unit and role. A double is shown with the digits that it prints with, and exact.
/// Refusal: missing_input of NaN.
template <detail::typed_value T>
[[nodiscard]] result<measure> measure_of(T const& x) {
    return detail::figure_of(x.number()).map([](figure const& f) {
        return measure(f, detail::unit_of_value<T>(), operand<T>::as);
    });
}
template <detail::typed_anomaly T>
[[nodiscard]] result<measure> measure_of(T const& x) {
    return measure_of(x.departure());
}

} // namespace tongbi::inline v0
