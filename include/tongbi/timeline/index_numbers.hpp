// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Timelines of index numbers: fixed base (定基) and chain (环比), another base period (换基), two timelines made one
/// (衔接). As of vectors (formula/index_series.hpp) and columns; a period without a number refuses that period.
///
///     fixed_base_of(cpi, base_100)                          环比指数 to 定基指数
///     rebased_to(cpi, *read_period("2020年"), base_100)
///     splice(on_2015, on_2020, *read_period("2020年"))      before the link on the level of the later
#pragma once

#include <tongbi/formula/index_series.hpp>
#include <tongbi/timeline/numbers.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// A number of an index that is set, and exact.
template <class T>
T set_like(T const& like, index_base on) {
    if constexpr (std::same_as<timeline_number<T>, figure>)
        return timeline_value<T>::with(like, figure::exactly(on.value));
    else
        return timeline_value<T>::with(like, static_cast<timeline_number<T>>(on.value));
}
inline observation set_like(observation one, index_base on) {
    one.value = set_like(one.value, on);
    return one;
}

/// What a computation of two values that are not of one period gives: an observation keeps the period of the first.
template <class T>
T at_one_time(T const& value, T const&) {
    return value;
}
inline observation at_one_time(observation value, observation const& like) {
    value.when = like.when;
    return value;
}

} // namespace detail

/// 环比指数 to 定基指数, on the period before the first. After a link that is missing, a period that is not there and a
/// break in the series no later one has a number. Each holds the rounding of all links up to it. The formula is
/// arithmetic; no authority defines it otherwise. Refusals per period: those of spliced_of, missing_input,
/// not_adjacent, scope_changed, zero_base and negative_base of the index base.
template <class T>
[[nodiscard]] timeline<T> fixed_base_of(timeline<T> const& chain, index_base on) {
    std::optional<result<T>> level;
    std::optional<period> before;
    return chain.each([&](auto const& link) -> result<T> {
        if (level && !*level) return *level;
        const auto why = [&]() -> std::optional<refusal> {
            if (const auto no = formula::on_index_base{on}.misused())
                return detail::without_value<formula::rebased_index>(*no);
            if (link.when.kind() == period_kind::year_to_date) return refusal(reason::period_mismatch);
            if (!link.value) return link.value.error();
            if (!before) return std::nullopt;
            const auto last = previous_period(link.when);
            if (!last || !same_span(*last, *before)) return refusal(reason::not_adjacent);
            return detail::begins_anew(*link.value)
                       ? std::optional(refusal(reason::scope_changed, to_string(link.when), -1))
                       : std::nullopt;
        }();
        before = link.when;
        if (why) return *(level = result<T>(refuse(*why)));
        const T base = detail::set_like(*link.value, on);
        const T from = level ? detail::at_one_time(**level, *link.value) : base;
        level = spliced_of(from, *link.value, base).map([](T const& x) { return detail::without_break(x); });
        return *level;
    });
}

/// 定基指数 to 环比指数: each number on the one of the period before; the first has none. The formula is that of
/// rebased_of. Refusals per period: missing_input, scope_changed across a break in the series, zero_base,
/// negative_base.
template <class T>
[[nodiscard]] timeline<T> chain_of(timeline<T> const& fixed, index_base on) {
    return fixed.each([&](auto const& one) -> result<T> {
        const auto last = previous_period(one.when);
        if (!last) return refuse(last.error());
        const auto before = fixed.at(*last);
        if (one.value && before)
            if (auto no = detail::why_not_across(fixed, *last, one.when)) return refuse(*no);
        if (!one.value || !before) return refuse(!one.value ? one.value.error() : before.error());
        return rebased_of(*one.value, detail::at_one_time(*before, *one.value), on).map([](T const& x) {
            return detail::without_break(x);
        });
    });
}

/// 换基: each number on that of a period of the timeline, which is set to the base and exact. The formula is that of
/// rebased_of. Refusals: missing_input of a period that is not there, its own refusal of one without a number. Per
/// period: scope_changed across a break in the series, zero_base, negative_base.
template <class T>
[[nodiscard]] result<timeline<T>> rebased_to(timeline<T> const& line, period const& base_period, index_base on) {
    const std::size_t place = line.find(base_period);
    if (place == line.size()) return detail::no_such_period();
    const auto base = line[place].value;
    if (!base) return refuse(base.error());
    return line.each([&](auto const& one) -> result<T> {
        if (!one.value) return refuse(one.value.error());
        const bool is_later = detail::order_in_time(one.when, base_period) > 0;
        if (auto no = is_later ? detail::why_not_across(line, base_period, one.when)
                               : detail::why_not_across(line, one.when, base_period))
            return refuse(*no);
        const auto moved = rebased_of(*one.value, detail::at_one_time(*base, *one.value), on);
        return moved && same_span(one.when, base_period) ? result<T>(detail::set_like(*one.value, on)) : moved;
    });
}

/// 衔接: two timelines made one by a period that both have, at the level of the later one: before the link each number
/// of the earlier times what the later says at the link over what the earlier says there, from the link on the later
/// as it is. A break in the series that begins with the link is bridged. Source: ILO, IMF and others, Consumer Price
/// Index Manual (2004), linking. Refusals: missing_input of a link that one of the two has not. Per period: those of
/// spliced_of, and what either timeline refuses.
template <class T>
[[nodiscard]] result<timeline<T>> splice(timeline<T> const& earlier, timeline<T> const& later, period const& link) {
    const auto old_link = earlier.at(link);
    const auto new_link = later.at(link);
    if (!old_link || !new_link)
        return refuse((old_link ? new_link : old_link).error().of(detail::series_name, old_link ? 1 : 0));
    std::vector<typename timeline<T>::entry> all;
    for (auto const& one : earlier) {
        if (detail::order_in_time(one.when, link) >= 0) break;
        auto moved = !one.value ? one.value
                                : spliced_of(*one.value, detail::at_one_time(*new_link, *one.value),
                                             detail::at_one_time(*old_link, *one.value));
        all.push_back({one.when, std::move(moved)});
    }
    for (auto const& one : later) {
        const auto order = detail::order_in_time(one.when, link);
        if (order < 0) continue;
        all.push_back(
            {one.when, order == 0 ? one.value.map([](T const& x) { return detail::without_break(x); }) : one.value});
    }
    return timeline<T>(std::move(all));
}
/// The same of timelines of which the last period of the earlier is the first of the later. Refusal: period_mismatch of
/// others, whose link is to be named.
template <class T>
[[nodiscard]] result<timeline<T>> splice(timeline<T> const& earlier, timeline<T> const& later) {
    if (earlier.size() == 0 || later.size() == 0 || !same_span(earlier.last().when, later[0].when))
        return refuse(refusal(reason::period_mismatch).of(detail::series_name));
    return splice(earlier, later, later[0].when);
}

} // namespace tongbi::inline v0
