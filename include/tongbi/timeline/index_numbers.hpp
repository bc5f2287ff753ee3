// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Timelines of index numbers: fixed base (定基) and chain (环比), another base period (换基), two timelines made one
/// (衔接). As of vectors (formula/index_series.hpp) and columns; a period without a number refuses that period.
///
///     fixed_base_of(cpi, base_100)                          环比指数 to 定基指数
///     rebased_to(cpi, *read_period("2020年"), base_100)
///     splice(on_2015, on_2020, *read_period("2020年"))      before the link on the level of the later
///
/// Answers are numbers without a unit. A number in percent (101.0 %, of 上年=100) is 1.01 times the base.
#pragma once

#include <tongbi/formula/index_series.hpp>
#include <tongbi/timeline/numbers.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// The index number of a value, without a unit. Refusal: role_mismatch of what is none.
template <class V>
result<V> index_number(V const& typed, index_base) {
    return typed;
}
inline result<measure> index_number(measure const& m, index_base on) {
    const bool is_plain = m.role() == role::amount && m.unit().size() == 0;
    if (m.role() != role::factor && !is_plain)
        return refuse(refusal(reason::role_mismatch, entry_of(m.role()).code, -1).of(series_name));
    const bool in_percent = m.unit().kind() == unit_kind::percentage;
    const figure number =
        in_percent ? m.number().scaled(m.unit().to_si()).scaled(conversion_factor::of(on.value, 1, 0)) : m.number();
    return measure(number, unit{}, role::factor);
}
/// What the base period is set to, exactly.
template <class V>
V index_set_to(V const& like, index_base on) {
    if constexpr (std::same_as<timeline_number<V>, figure>)
        return timeline_value<V>::with(like, figure::exactly(on.value));
    else
        return timeline_value<V>::with(like, static_cast<timeline_number<V>>(on.value));
}
/// A value of a timeline with another number.
template <class T, class V>
T with_value(T const& like, V const& value) {
    if constexpr (std::same_as<T, V>) {
        return value;
    } else { // an observation
        T one = like;
        one.value = value;
        return one;
    }
}
/// Why two values are of no one index: of observations another indicator, place, scope or price basis.
template <class T>
std::optional<refusal> why_no_one_index(T const&, T const&) {
    return std::nullopt;
}
inline std::optional<refusal> why_no_one_index(observation const& a, observation const& b) {
    const auto number = timeline_value<observation>::number(with_value(b, a.value), a);
    return number ? std::nullopt : std::optional(number.error());
}

/// compute(index numbers…) of values, as a value like the first one.
template <class T, class Compute, class... More>
result<T> of_indices(index_base on, Compute compute, T const& first, More const&... more) {
    std::optional<refusal> why;
    (void)((why = why_no_one_index(first, more), why.has_value()) || ...);
    if (why) return refuse(*why);
    const std::array numbers{index_number(value_in(first), on), index_number(value_in(more), on)...};
    for (auto const& one : numbers)
        if (!one) return refuse(one.error());
    return std::apply([&](auto const&... x) { return compute(*x...); }, numbers).map([&](auto const& x) {
        return with_value(first, x);
    });
}
constexpr auto index_itself = [](auto const& x) { return result<std::remove_cvref_t<decltype(x)>>(x); };

inline refusal no_such_period(period const& when) {
    return refusal(reason::missing_input, to_string(when), -1).of(series_name);
}

} // namespace detail

/// 环比指数 to 定基指数, on the period before the first. After a link that is missing, a period that is not there and a
/// break in the series no later one has a number. Each holds the rounding of all links up to it. The formula is
/// arithmetic; no authority defines it otherwise. Refusals per period: those of spliced_of, missing_input,
/// not_adjacent, scope_changed, period_mismatch of totals from January, zero_base and negative_base of the index base.
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
        const auto next = [&](auto const& number, auto const&... so_far) {
            const auto base = detail::index_set_to(number, on);
            if constexpr (sizeof...(so_far) == 0)
                return spliced_of(base, number, base);
            else
                return spliced_of(so_far..., number, base);
        };
        level = (level ? detail::of_indices(on, next, *link.value, **level) : detail::of_indices(on, next, *link.value))
                    .map([](T const& x) { return detail::without_break(x); });
        return *level;
    });
}

/// 定基指数 to 环比指数: each number on the one of the period before; the first has none. The formula is that of
/// rebased_of. Refusals per period: missing_input, scope_changed across a break in the series, not_adjacent of totals
/// from January, zero_base, negative_base.
template <class T>
[[nodiscard]] timeline<T> chain_of(timeline<T> const& fixed, index_base on) {
    return fixed.each([&](auto const& one) -> result<T> {
        const auto last = previous_period(one.when);
        if (!last) return refuse(last.error());
        const auto before = fixed.at(*last);
        if (one.value && before)
            if (auto no = detail::why_not_across(fixed, *last, one.when)) return refuse(*no);
        if (!one.value || !before) return refuse(!one.value ? one.value.error() : before.error());
        return detail::of_indices(
                   on, [&](auto const& now, auto const& then) { return rebased_of(now, then, on); }, *one.value,
                   *before)
            .map([](T const& x) { return detail::without_break(x); });
    });
}

/// 换基: each number on that of a period of the timeline, which is set to the base and exact. The formula is that of
/// rebased_of. Refusals: missing_input of a period that is not there, its own refusal of one without a number. Per
/// period: scope_changed across a break in the series, zero_base, negative_base.
template <class T>
[[nodiscard]] result<timeline<T>> rebased_to(timeline<T> const& line, period const& base_period, index_base on) {
    const std::size_t place = line.find(base_period);
    if (place == line.size()) return refuse(detail::no_such_period(base_period));
    const auto base = line[place].value;
    if (!base) return refuse(base.error());
    return line.each([&](auto const& one) -> result<T> {
        if (!one.value) return refuse(one.value.error());
        const bool is_later = detail::order_in_time(one.when, base_period) > 0;
        if (auto no = is_later ? detail::why_not_across(line, base_period, one.when)
                               : detail::why_not_across(line, one.when, base_period))
            return refuse(*no);
        const auto moved = detail::of_indices(
            on, [&](auto const& now, auto const& then) { return rebased_of(now, then, on); }, *one.value, *base);
        if (!moved || !same_span(one.when, base_period)) return moved;
        return detail::with_value(*moved, detail::index_set_to(detail::value_in(*moved), on));
    });
}

/// 衔接: two timelines made one by a period that both have, at the level of the later one: before the link each number
/// of the earlier times what the later says at the link over what the earlier says there, from the link on the later
/// as it is. A break with which the later begins at the link is bridged. Numbers in percent are on 100. Source: ILO,
/// IMF and others, Consumer Price Index Manual (2004), linking. Refusals: missing_input of a link that one of the two
/// has not, period_mismatch of an earlier timeline that begins or ends behind the later one. Per period: those of
/// spliced_of, what either timeline refuses, and scope_changed across a break in the earlier one.
template <class T>
[[nodiscard]] result<timeline<T>> splice(timeline<T> const& earlier, timeline<T> const& later, period const& link) {
    const auto old_link = earlier.at(link);
    const auto new_link = later.at(link);
    for (auto const* one : {&old_link, &new_link})
        if (!*one)
            return refuse((*one).error().why == reason::missing_input ? detail::no_such_period(link) : (*one).error());
    if (detail::order_in_time(earlier[0].when, later[0].when) > 0 ||
        detail::order_in_time(earlier.last().when, later.last().when) > 0)
        return refuse(refusal(reason::period_mismatch).of(detail::series_name));
    std::vector<typename timeline<T>::entry> all;
    for (auto const& one : earlier) {
        if (detail::order_in_time(one.when, link) >= 0) break;
        all.push_back({one.when, [&]() -> result<T> {
                           if (!one.value) return one.value;
                           if (auto no = detail::why_not_across(earlier, one.when, link)) return refuse(*no);
                           return detail::of_indices(
                               base_100, [](auto const&... numbers) { return spliced_of(numbers...); }, *one.value,
                               detail::without_break(*new_link), detail::without_break(*old_link));
                       }()});
    }
    for (auto const& one : later) {
        const auto order = detail::order_in_time(one.when, link);
        if (order < 0) continue;
        auto same =
            one.value.and_then([](T const& x) { return detail::of_indices(base_100, detail::index_itself, x); });
        if (order == 0) same = same.map([](T const& x) { return detail::without_break(x); });
        all.push_back({one.when, std::move(same)});
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
