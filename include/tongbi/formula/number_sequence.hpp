// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Sequences of numbers for algorithms over parts, sectors and periods: anything with size() and [] that holds figures
/// or doubles (vector, array, span). A refusal about one of them names its place, counted from 1: #3.
#pragma once

#include <tongbi/formula/arithmetic.hpp>

#include <string>
#include <vector>

namespace tongbi::inline v0 {
namespace detail {

template <class R>
using element_of = std::remove_cvref_t<decltype(std::declval<R const&>()[0])>;

template <class N>
inline constexpr bool is_number = std::same_as<N, figure> || std::same_as<N, double>;

} // namespace detail

/// A series of the room panel: numbers with a unit, which an algorithm over plain numbers would lose.
template <class R>
concept has_unit = requires(R const& r) {
    r.unit();
};

/// A sequence of figures or of doubles, whose NaN is a missing number. A series of the room panel goes in by the values
/// that it was made of.
template <class R>
concept number_sequence = !has_unit<R> && requires(R const& r) {
    { r.size() } -> std::convertible_to<std::size_t>;
    requires detail::is_number<detail::element_of<R>>;
};

namespace detail {

inline refusal at_place(reason why, std::size_t index) { return refusal(why, "#" + std::to_string(index + 1), -1); }
inline refusal at_place(reason why, std::size_t sector, std::size_t factor) {
    return refusal(why, "#" + std::to_string(sector + 1) + "." + std::to_string(factor + 1), -1);
}
/// Two sequences that go together are of one length; the first number without a partner is missing.
inline std::optional<refusal> unlike_lengths(std::size_t a, std::size_t b) {
    if (a == b) return std::nullopt;
    return at_place(reason::missing_input, a < b ? a : b);
}

constexpr bool is_missing(figure const&) { return false; }
constexpr bool is_missing(double x) { return !(x == x); }

/// Why the numbers have no sum, or nothing: an empty sequence has none, and a missing number leaves it without one.
template <number_sequence R>
std::optional<refusal> why_no_parts(R const& parts) {
    if (parts.size() == 0) return refusal(reason::missing_input);
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (is_missing(parts[i])) return at_place(reason::missing_input, i);
    return std::nullopt;
}

/// For sums and products inside of algorithms, which say at the end whether anything is known: without bounds where
/// the inputs leave none.
template <class F>
figure plain(figure const& a, figure const& b) {
    if (const auto both = evaluate<F>(a, b)) return *both;
    const auto best = a.best() && b.best() ? std::optional(F::value(*a.best(), *b.best())) : std::nullopt;
    return figure::between(bound::unlimited(), bound::unlimited(), best);
}
inline figure plus(figure const& a, figure const& b) { return plain<formula::sum>(a, b); }
inline figure minus(figure const& a, figure const& b) { return plain<formula::difference>(a, b); }
inline figure times(figure const& a, figure const& b) { return plain<formula::product>(a, b); }
constexpr double plus(double a, double b) { return a + b; }
constexpr double minus(double a, double b) { return a - b; }
constexpr double times(double a, double b) { return a * b; }

/// \pre parts.size() > 0
template <number_sequence R>
element_of<R> sum_of_all(R const& parts) {
    element_of<R> all = parts[0];
    for (std::size_t i = 1; i < parts.size(); ++i) all = plus(all, parts[i]);
    return all;
}
/// The sum of all numbers but one, for each of them: no figure is subtracted from a sum that it is in.
/// Nothing where there is only one.
template <number_sequence R>
std::vector<element_of<R>> sums_of_others(R const& parts) {
    using number = element_of<R>;
    const std::size_t n = parts.size();
    std::vector<number> others(n);
    number before{};
    for (std::size_t i = 0; i < n; ++i) {
        others[i] = before;
        before = i == 0 ? parts[0] : plus(before, parts[i]);
    }
    number behind{};
    for (std::size_t i = n; i-- > 0;) {
        if (i + 1 < n) others[i] = i == 0 ? behind : plus(others[i], behind);
        behind = i + 1 == n ? parts[i] : plus(behind, parts[i]);
    }
    return others;
}

constexpr result<double> finite(double x) {
    if (!(x - x == 0)) return refuse(reason::out_of_range);
    return x;
}
constexpr result<figure> finite(figure const& x) {
    if (!x.best() && x.lower().infinite && x.upper().infinite) return refuse(reason::unbounded);
    return x;
}

} // namespace detail
} // namespace tongbi::inline v0
