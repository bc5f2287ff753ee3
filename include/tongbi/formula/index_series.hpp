// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Series of index numbers: fixed base (定基) and chain (环比), another base period (换基), two series made one (衔接).
/// Over a range of figures or of doubles, in the order of their periods; one number that has no answer refuses the
/// series.
#pragma once

#include <tongbi/formula/index_numbers.hpp>

#include <ranges>
#include <span>
#include <vector>

namespace tongbi::inline v0 {
namespace detail {

template <class Series>
using number_of_series = std::ranges::range_value_t<Series>;
/// A vector, an array or a span of figures or of doubles.
template <class Series>
concept index_series = std::ranges::contiguous_range<Series> &&
    (std::same_as<number_of_series<Series>, figure> || std::same_as<number_of_series<Series>, double>);

template <index_series Series>
constexpr auto as_span(Series const& series) {
    return std::span<number_of_series<Series> const>(std::ranges::data(series), std::ranges::size(series));
}

constexpr figure set_index(index_base on, figure const&) { return figure::exactly(on.value); }
constexpr double set_index(index_base on, double) { return on.value; }

inline constexpr formula_name series_name{"{index series}", "{指数序列}"};
constexpr tl::unexpected<refusal> no_such_period() { return refuse(refusal(reason::missing_input).of(series_name, 0)); }

/// make(i) for every i, or the first refusal.
template <class Number, class Make>
result<std::vector<Number>> each_of(std::size_t count, Make make) {
    std::vector<Number> all;
    all.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const result<Number> one = make(i);
        if (!one) return refuse(one.error());
        all.push_back(*one);
    }
    return all;
}

} // namespace detail

/// 环比指数 to 定基指数: chain index numbers (上期=100 each) as ones on the period before the first, which is set to
/// the base: 102.0, 103.0 are 102.0, 105.06. Each holds the rounding of all links up to it. An empty series stays
/// empty. The formula is arithmetic; no authority defines it otherwise. Refusals: zero_base and negative_base of the
/// index base, negative_base of a link below zero.
template <detail::index_series Series>
[[nodiscard]] auto fixed_base_of(Series const& chain, index_base on) {
    using number = detail::number_of_series<Series>;
    const auto links = detail::as_span(chain);
    const number base = detail::set_index(on, number{});
    number before = base;
    return detail::each_of<number>(links.size(), [&](std::size_t i) {
        const auto next = evaluate<formula::spliced_index>(before, links[i], base);
        if (next) before = *next;
        return next;
    });
}

/// 定基指数 to 环比指数: each number on the one before it, one number fewer than the series. A number of zero has a
/// chain number of 0. The formula is arithmetic; no authority defines it otherwise. Refusals: missing_input of an empty
/// series, zero_base, negative_base.
template <detail::index_series Series>
[[nodiscard]] auto chain_of(Series const& fixed, index_base on) {
    using number = detail::number_of_series<Series>;
    using outcome = result<std::vector<number>>;
    const auto s = detail::as_span(fixed);
    if (s.empty()) return outcome(detail::no_such_period());
    return detail::each_of<number>(
        s.size() - 1, [&](std::size_t i) { return evaluate_with(formula::rebased_index{{on}}, s[i + 1], s[i]); });
}

/// 换基: the whole series on the period at a place in it, which is set to the base and exact. There are as many numbers
/// as before. The formula is that of rebased_of. Refusals: missing_input of a place that is not in the series,
/// zero_base, negative_base.
template <detail::index_series Series>
[[nodiscard]] auto rebased_to(Series const& series, std::size_t base_period, index_base on) {
    using number = detail::number_of_series<Series>;
    using outcome = result<std::vector<number>>;
    const auto s = detail::as_span(series);
    if (base_period >= s.size()) return outcome(detail::no_such_period());
    return detail::each_of<number>(s.size(), [&](std::size_t i) {
        const auto moved = evaluate_with(formula::rebased_index{{on}}, s[i], s[base_period]);
        return moved && i == base_period ? result<number>(detail::set_index(on, s[i])) : moved;
    });
}

/// 衔接: two series of which the last period of the earlier is the first of the later, at the level of the later. The
/// link has the number that the later series prints; before it each number holds the rounding of three prints. The
/// answer is one number shorter than both together. Source: ILO, IMF and others, Consumer Price Index Manual (2004),
/// linking. Refusals: missing_input of an empty series, zero_base, negative_base.
template <detail::index_series Series>
[[nodiscard]] auto splice(Series const& earlier, Series const& later) {
    using number = detail::number_of_series<Series>;
    using outcome = result<std::vector<number>>;
    const auto old = detail::as_span(earlier);
    const auto now = detail::as_span(later);
    if (old.empty() || now.empty()) return outcome(detail::no_such_period());
    const std::size_t link = old.size() - 1;
    return detail::each_of<number>(link + now.size(), [&](std::size_t i) {
        const auto moved = evaluate<formula::spliced_index>(old[i < link ? i : link], now.front(), old.back());
        return moved && i >= link ? result<number>(now[i - link]) : moved;
    });
}

} // namespace tongbi::inline v0
