// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Plans over periods (规划期): the time elapsed by days, months or years, and the years of a plan from the
/// observations themselves, so that nobody counts them by hand.
///
///     elapsed_by_days(*read_period("2023-01/2023-07"), *read_period("2023"))         212 of 365
///     elapsed_by_months(*read_period("2023-01/2023-07"), *read_period("2023"))       7 of 12
///     elapsed_by_years(*read_period("2021..2023"), *read_period("2021..2025"))       3 of 5
///     plan_years_of(current, base, goal)                                             2020, 2023, 2025
#pragma once

#include <tongbi/formula/pace.hpp>
#include <tongbi/formula/progress_by_methods.hpp>
#include <tongbi/model/target.hpp>

namespace tongbi::inline v0 {
namespace detail {

inline constexpr formula_name elapsed_name{"time elapsed by {period so far} of {term}",
                                           "{已过时期}占{计划期}的时间进度"};
inline constexpr formula_name plan_years_name{"years of a plan from {base} by {current} to {target}",
                                              "由{基期}经{本期}至{目标期}的规划年数"};

/// The days of a term, and the last of them that is over. A date alone is the last day.
struct days_of_term {
    std::chrono::sys_days first, now, last;
};
constexpr result<days_of_term> days_of_plan(period const& so_far, period const& term) {
    const auto from = first_day(term), to = last_day(term), now = last_day(so_far);
    if (!now) return refuse_period(reason::missing_input, elapsed_name, 0);
    if (!from || !to) return refuse_period(reason::missing_input, elapsed_name, 1);
    const auto began = first_day(so_far);
    const bool is_date = so_far.kind() == period_kind::day || so_far.kind() == period_kind::until;
    if (*now < *from || (!is_date && (!began || *began != *from)))
        return refuse_period(reason::period_mismatch, elapsed_name, 0);
    if (*now > *to) return refuse_period(reason::term_over, elapsed_name, 0);
    return days_of_term{*from, *now, *to};
}

} // namespace detail

/// \name 时间进度 of a period that began with its term, or up to a date in it. Refusals: period_mismatch where it began
/// at another time, or ends within a month or a year that counts; term_over where it ends after the term; missing_input
/// where days are not printed.
/// @{
[[nodiscard]] constexpr result<elapsed> elapsed_by_days(period const& so_far, period const& term) {
    return detail::days_of_plan(so_far, term).map([](detail::days_of_term const& t) {
        return elapsed(static_cast<int>((t.now - t.first).count()) + 1,
                       static_cast<int>((t.last - t.first).count()) + 1);
    });
}
[[nodiscard]] constexpr result<elapsed> elapsed_by_months(period const& so_far, period const& term) {
    return detail::days_of_plan(so_far, term).and_then([](detail::days_of_term const& t) -> result<elapsed> {
        if (!detail::is_first_of_month(t.first) || !detail::is_last_of_month(t.last))
            return detail::refuse_period(reason::period_mismatch, detail::elapsed_name, 1);
        if (!detail::is_last_of_month(t.now))
            return detail::refuse_period(reason::period_mismatch, detail::elapsed_name, 0);
        const int first = detail::month_index(t.first);
        return elapsed(detail::month_index(t.now) - first + 1, detail::month_index(t.last) - first + 1);
    });
}
[[nodiscard]] constexpr result<elapsed> elapsed_by_years(period const& so_far, period const& term) {
    return elapsed_by_months(so_far, term).and_then([](elapsed const& months) -> result<elapsed> {
        if (months.all % 12 != 0) return detail::refuse_period(reason::period_mismatch, detail::elapsed_name, 1);
        if (months.done % 12 != 0) return detail::refuse_period(reason::period_mismatch, detail::elapsed_name, 0);
        return elapsed(months.done / 12, months.all / 12);
    });
}
/// @}

namespace detail {

/// Where in its year an observation lies: a stock at a day, a flow from a day to a day.
struct place_in_year {
    int year;
    std::chrono::month_day first, last;
    bool of_a_date, within_a_year;
};
inline std::optional<place_in_year> place_of(observation const& o) {
    const auto first = first_day(o.when), last = last_day(o.when);
    if (!first || !last) return std::nullopt;
    const auto in_year = [](std::chrono::sys_days day) { // 29 February is the end of its month
        const std::chrono::year_month_day date(day);
        const bool leap = date.month() == std::chrono::February && date.day() == std::chrono::day(29);
        return std::chrono::month_day(date.month(), leap ? std::chrono::day(28) : date.day());
    };
    return place_in_year{year_of(*last), in_year(*first), in_year(*last), has_a_date(subject(o)),
                         *last - *first < std::chrono::days(366)};
}
inline bool lie_alike(place_in_year const& a, place_in_year const& b) {
    if (a.last != b.last) return false;
    return a.of_a_date || b.of_a_date || (a.first == b.first && a.within_a_year && b.within_a_year);
}

} // namespace detail

/// The years of a plan: of the base, of the current value and of the target, which lie alike in their years (2020, 2023
/// and 2025; or the ends of these years, of stocks). Refusals: missing_input where a period is not printed to the day,
/// period_mismatch of months, quarters or totals of several years that do not lie alike.
[[nodiscard]] inline result<plan_years> plan_years_of(observation const& current, observation const& base,
                                                      observation const& goal) {
    std::array<std::optional<detail::place_in_year>, 3> places{detail::place_of(base), detail::place_of(current),
                                                               detail::place_of(goal)};
    for (int i = 0; i < 3; ++i)
        if (!places[static_cast<std::size_t>(i)])
            return detail::refuse_period(reason::missing_input, detail::plan_years_name, i);
    for (int i = 1; i < 3; ++i)
        if (!detail::lie_alike(*places[0], *places[static_cast<std::size_t>(i)]))
            return detail::refuse_period(reason::period_mismatch, detail::plan_years_name, i);
    return plan_years(places[0]->year, places[1]->year, places[2]->year);
}
[[nodiscard]] inline result<plan_years> plan_years_of(observation const& current, observation const& base,
                                                      result<target<observation>> const& goal) {
    if (!goal) return refuse(goal.error());
    return plan_years_of(current, base, goal->value());
}

/// \name 进展 of observations, with the years of their periods. Refusals as with years that are given, and
/// indicator_mismatch, entity_mismatch, scope_changed, price_basis, flow_stock of what does not go together.
/// @{
[[nodiscard]] inline result<progress<figure>> progress_by(progress_method method, observation const& current,
                                                          observation const& base,
                                                          result<target<observation>> const& goal) {
    return plan_years_of(current, base, goal).and_then([&](plan_years years) {
        return progress_by(method, current, base, *goal, years);
    });
}
[[nodiscard]] inline result<progress_comparison<figure>>
progress_by_methods(observation const& current, observation const& base, result<target<observation>> const& goal) {
    return plan_years_of(current, base, goal).and_then([&](plan_years years) {
        return progress_by_methods(current, base, *goal, years);
    });
}
/// @}

} // namespace tongbi::inline v0
