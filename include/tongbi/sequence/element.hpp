// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// element<T>: what an algorithm over a sequence (序列) asks of its elements. The number of one, or why there is none.
///
///     double                    NaN is a missing value; infinity is refused
///     figure                    a number with its bounds
///     optional<T>, result<T>    a missing value, with or without its reason
///
/// A sequence is anything with size() and [i]: a std::vector, a std::span, a column of Eigen. Specialise element for a
/// type of your own, and every algorithm takes it.
#pragma once

#include <tongbi/number/figure.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <type_traits>

namespace tongbi::inline v0 {

template <class T>
struct element;

template <>
struct element<double> {
    using number = double;
    static constexpr result<double> number_of(double x) {
        if (x != x) return refuse(reason::missing_input);
        if (!(x - x == 0)) return refuse(reason::out_of_range);
        return x;
    }
};
template <>
struct element<figure> {
    using number = figure;
    static constexpr result<figure> number_of(figure const& x) { return x; }
};
template <class T>
struct element<std::optional<T>> {
    using number = typename element<T>::number;
    static constexpr result<number> number_of(std::optional<T> const& x) {
        if (!x) return refuse(reason::missing_input);
        return element<T>::number_of(*x);
    }
};
template <class T>
struct element<result<T>> {
    using number = typename element<T>::number;
    static constexpr result<number> number_of(result<T> const& x) {
        if (!x) return refuse(x.error());
        return element<T>::number_of(*x);
    }
};

namespace detail {

template <class Sequence>
using element_type = std::remove_cvref_t<decltype(std::declval<Sequence const&>()[0])>;

} // namespace detail

/// A double, a figure, an optional or result of them, or a type of the user's with an element of its own.
template <class T>
concept is_element = requires {
    typename element<T>::number;
};

template <class Sequence>
concept value_sequence = requires(Sequence const& s) {
    static_cast<std::size_t>(s.size());
    typename element<detail::element_type<Sequence>>::number;
};
/// double or figure: what the numbers of a sequence are.
template <value_sequence Sequence>
using number_of_sequence = typename element<detail::element_type<Sequence>>::number;

namespace detail {

template <value_sequence Sequence>
constexpr std::size_t size_of_sequence(Sequence const& values) {
    return static_cast<std::size_t>(values.size());
}
/// The number at a place; missing_input beyond the end.
template <value_sequence Sequence>
constexpr result<number_of_sequence<Sequence>> number_at(Sequence const& values, std::size_t i) {
    using index = std::conditional_t<std::signed_integral<decltype(values.size())>, std::ptrdiff_t, std::size_t>;
    if (i >= size_of_sequence(values)) return refuse(reason::missing_input);
    return element<element_type<Sequence>>::number_of(values[static_cast<index>(i)]);
}

} // namespace detail
} // namespace tongbi::inline v0
