// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Ranks (位次), streaks (连续), trends (趋势) and degree-days (度日数) of a timeline. The algorithms are those of the
/// room sequence; a period that is not there is a missing value, and what lies before a break in the series (b) is
/// none.
///
///     streak_to_last(growth, lies_above(0))                      连续3个月增长, since 2023-06
///     streak_to_last_of(rises_in(output))                        连续9年增长
///     trend_of(temperatures, trend_method::least_squares, per_decade, wmo_normal)    0.35℃/10年
#pragma once

#include <tongbi/sequence/degree_days.hpp>
#include <tongbi/sequence/ranks.hpp>
#include <tongbi/sequence/streaks.hpp>
#include <tongbi/sequence/trend.hpp>
#include <tongbi/timeline/numbers.hpp>

namespace tongbi::inline v0 {

/// A streak, and the period in which its certain part begins.
struct streak_since : streak {
    std::optional<period> since{};
};

/// 位次 of each value among all of its timeline. Refusals: period_mismatch of periods of several kinds and of totals
/// from January but those to one month of each year, role_mismatch of places, and those of values that are not of one
/// quantity. Per period: missing_input, scope_changed of what lies before a break in the series.
template <class T>
[[nodiscard]] result<timeline<measure>> ranks_of(timeline<T> const& line, ranked by, ties how) {
    const bool of_one_slot = detail::is_of_one_slot(line); // 1—9月 of each year
    for (auto const& one : line)                           // a month beside a year, 1—2月 beside 1—3月
        if (!detail::is_whole(one.when) || one.when.kind() != line[0].when.kind() ||
            (one.when.kind() == period_kind::year_to_date && !of_one_slot))
            return refuse(refusal(reason::period_mismatch).of(detail::rank_name, 0));
    const auto numbers = detail::numbers_of_one_series(line);
    if (!numbers) return refuse(numbers.error());
    const auto places = ranks_of(numbers->all, by, how);
    std::vector<timeline<measure>::entry> all;
    for (std::size_t i = 0; i < line.size(); ++i)
        all.push_back({line[i].when, places[i].map([](figure const& place) {
                           return measure(place, rows::rank_place, role::ordinal);
                       })});
    return timeline<measure>(std::move(all));
}

namespace detail {

template <class T>
result<timeline<verdict>> moves_along(timeline<T> const& line, bool up) {
    const auto steps = steps_along(line, numbers_along(line));
    if (!steps) return refuse(steps.error());
    const auto moves = moves_in(*steps, up);
    std::vector<timeline<verdict>::entry> all;
    for (std::size_t i = 0; i < moves.size(); ++i)
        all.push_back({steps->whens[i + 1], steps->anew[i + 1] ? verdict::undecided : moves[i]});
    return timeline<verdict>(std::move(all));
}

/// A threshold as numbers of a timeline: of a measure (in any unit of the dimension, in the role of the values) or a
/// value of its typed door, of a result of one, or of a plain number in the unit of the first value. It is the number
/// itself: a limit is no rounded print.
template <class T, class At>
result<timeline_number<T>> threshold_number(At const& at, T const& like) {
    using number = timeline_number<T>;
    const auto exact = [](figure const& x) -> result<figure> {
        if (!x.best()) return x;
        return figure::exactly(*x.best());
    };
    if constexpr (requires { at.error(); }) {
        if (!at) return refuse(at.error());
        return threshold_number<T>(*at, like);
    } else if constexpr (std::same_as<number, figure>) {
        if constexpr (std::same_as<At, figure>)
            return at;
        else if constexpr (std::integral<At> || std::same_as<At, decimal>)
            return figure::exactly(at);
        else if constexpr (std::floating_point<At>) {
            const auto x = to_decimal(at);
            if (!x) return refuse(reason::out_of_range);
            return figure::exactly(*x);
        } else
            return timeline_value<std::remove_cvref_t<decltype(value_in(like))>>::number(at, value_in(like))
                .and_then(exact);
    } else if constexpr (std::convertible_to<At, number>) {
        return static_cast<number>(at);
    } else {
        static_assert(std::convertible_to<At, T>, "a threshold of this timeline is a value of its type or a number: "
                                                  "lies_above(GWh_amount), lies_above(15.0)");
        return timeline_value<T>::number(at, like);
    }
}
template <class T, class Condition>
result<std::vector<verdict>> verdicts_along(steps_of_timeline<T> const& steps, Condition const& condition) {
    if constexpr (requires { condition.at; }) {
        if (!steps.like) return std::vector<verdict>(steps.size(), verdict::undecided);
        const auto at = threshold_number<T>(condition.at, *steps.like);
        if (!at) return refuse(at.error());
        return verdicts_of(steps, threshold<timeline_number<T>>{*at, condition.upwards, condition.itself});
    } else {
        return verdicts_of(steps, condition);
    }
}

struct to_last {
    streak operator()(std::vector<verdict> const& holds) const { return streak_to_last_of(holds); }
};
struct longest {
    streak operator()(std::vector<verdict> const& holds) const { return longest_streak_of(holds); }
};
inline streak_since dated(streak const& s, std::vector<period> const& whens) {
    streak_since answer{s};
    if (s.surely > 0) answer.since = whens[s.first];
    return answer;
}
template <class T, class Condition, class Of>
result<streak_since> streak_along(timeline<T> const& line, Condition const& condition, Of of) {
    const auto steps = steps_of_one_series(line);
    if (!steps) return refuse(steps.error());
    return verdicts_along(*steps, condition).map([&](auto const& holds) { return dated(of(holds), steps->whens); });
}
template <class Of>
streak_since streak_of(timeline<verdict> const& holds, Of of) {
    std::vector<verdict> all;
    std::vector<period> whens;
    for (auto const& [when, value] : holds) {
        all.push_back(value ? *value : verdict::undecided);
        whens.push_back(when);
    }
    return dated(of(all), whens);
}

} // namespace detail

/// \name 增长, 下降 from each period to the next: a verdict for each period but the first. undecided beside a missing
/// value and across a break in the series. Refusals: period_mismatch of periods that do not follow each other (months
/// beside a year) and not_adjacent of totals from January but those to one month of each year; role_mismatch of places,
/// and those of values that are not of one quantity.
/// @{
template <class T>
[[nodiscard]] result<timeline<verdict>> rises_in(timeline<T> const& line) {
    return detail::moves_along(line, true);
}
template <class T>
[[nodiscard]] result<timeline<verdict>> falls_in(timeline<T> const& line) {
    return detail::moves_along(line, false);
}
/// @}

/// \name 连续 up to the last period, and 最长连续: how many periods in a row fulfil the condition. It is lies_above and
/// the like of a measure (in any unit of the dimension, in the role of the values) or of a plain number in the unit of
/// the first value, which is the limit itself and no rounded print; or a function from such a number to a verdict or a
/// bool. A missing value may fulfil it. Refusals: unit_mismatch and role_mismatch of the condition, and as of rises_in.
/// @{
template <class T, class Condition>
[[nodiscard]] result<streak_since> streak_to_last(timeline<T> const& line, Condition const& condition) {
    return detail::streak_along(line, condition, detail::to_last{});
}
template <class T, class Condition>
[[nodiscard]] result<streak_since> longest_streak(timeline<T> const& line, Condition const& condition) {
    return detail::streak_along(line, condition, detail::longest{});
}
[[nodiscard]] inline result<streak_since> streak_to_last_of(result<timeline<verdict>> const& holds) {
    return holds.map([](auto const& line) { return detail::streak_of(line, detail::to_last{}); });
}
[[nodiscard]] inline result<streak_since> longest_streak_of(result<timeline<verdict>> const& holds) {
    return holds.map([](auto const& line) { return detail::streak_of(line, detail::longest{}); });
}
/// @}

namespace detail {

/// A slope in the unit of its values over years: ℃/10年; of percentages in points.
inline measure slope_per_years(figure const& slope, measure const& like, unit const& years) {
    if (like.unit().kind() == unit_kind::percentage)
        return measure(in_percent(slope, like.unit()), unit(rows::percentage_point) / years, role::amount);
    return measure(slope, like.unit() / years, role::amount);
}

} // namespace detail

/// 线性趋势 of measures or observations, per_year or per_decade: ℃/10年, km²/年, of percentages 个百分点/10年; negative
/// of a fall. Sources as of trend_of in the room sequence. Refusals: incomplete where the rule does not hold, also for
/// values before a break in the series; span_too_short, unbounded; unknown_unit per another number of years;
/// role_mismatch of ranks; as of rises_in.
template <class T>
requires std::same_as<T, measure> || std::same_as<T, observation>
[[nodiscard]] result<measure> trend_of(timeline<T> const& line, trend_method by, per_years per,
                                       completeness const& rule) {
    if (per.count != 1 && per.count != 10)
        return refuse(refusal(reason::unknown_unit, std::to_string(per.count).append("年"), -1));
    const auto steps = detail::steps_of_one_series(line);
    if (!steps) return refuse(steps.error());
    const unit years = per.count == 1 ? unit(rows::year) : unit(rows::decade).spelled("10年");
    return trend_of(*steps, by, per, rule).map([&](figure const& slope) {
        return detail::slope_per_years(slope.without(qualifier::series_break), detail::value_in(*steps->like), years);
    });
}
/// The same of numbers of the typed door: the number, in their unit per so many years.
template <class T>
requires(!std::same_as<T, measure> && !std::same_as<T, observation>)
    [[nodiscard]] result<detail::timeline_number<T>> trend_of(timeline<T> const& line, trend_method by, per_years per,
                                                              completeness const& rule) {
    const auto steps = detail::steps_of_one_series(line);
    if (!steps) return refuse(steps.error());
    return trend_of(*steps, by, per, rule);
}
/// 曼-肯德尔检验 of the values that are there. Source: Mann, Econometrica 13 (1945) 245; Kendall, Rank Correlation
/// Methods. Refusals: incomplete, also for values before a break in the series; span_too_short of fewer than three
/// values; as of rises_in.
template <class T>
[[nodiscard]] result<mann_kendall_test> mann_kendall(timeline<T> const& line, completeness const& rule) {
    const auto steps = detail::steps_of_one_series(line);
    if (!steps) return refuse(steps.error());
    return mann_kendall(*steps, rule);
}

/// 度日数 of the daily means of temperature from the first day to the last, in ℃·d, never negative; °F and K are
/// converted. Sources: GB 50176, Eurostat nrg_chdd (see degree_day_base). Refusals: incomplete where a day is missing;
/// period_mismatch of what is no days; unit_mismatch and role_mismatch of what is no temperature.
template <class T>
requires std::same_as<T, measure> || std::same_as<T, observation>
[[nodiscard]] result<measure> degree_days_of(timeline<T> const& daily_means, degree_day_base const& by) {
    const auto steps = detail::steps_of_one_series(daily_means);
    if (!steps) return refuse(steps.error());
    if (steps->size() == 0) return refuse(refusal(reason::missing_input).of(detail::degree_days_name, 0));
    if (steps->periods().kind != period_kind::day || steps->a_year_apart)
        return refuse(refusal(reason::period_mismatch).of(detail::degree_days_name, 0));
    if (steps->like && detail::value_in(*steps->like).role() != role::level)
        return refuse(refusal(reason::role_mismatch).of(detail::degree_days_name, 0));
    std::vector<result<figure>> degrees;
    for (auto const& x : steps->all) {
        if (!x) {
            degrees.push_back(x);
            continue;
        }
        const auto there = detail::number_in(detail::value_in(*steps->like).with_number(*x), rows::celsius);
        if (!there) return refuse(there.error());
        degrees.push_back(there);
    }
    return degree_days_of(degrees, by).map([](figure const& sum) {
        return measure(sum.without(qualifier::series_break),
                       unit(rows::celsius).spelled("℃") * unit(rows::day).spelled("d"), role::amount);
    });
}

} // namespace tongbi::inline v0
