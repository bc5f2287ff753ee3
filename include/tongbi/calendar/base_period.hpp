// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Base periods (基期): which period a number is compared with, and how many years lie between.
///
///     current                same_period_last_year (同比)     previous_period (环比)
///     2023                   2022                             2022
///     2023-08                2022-08                          2023-07
///     2023-Q1 2023-H1        2022-Q1 2022-H1                  2022-Q4 2022-H2
///     2023-DJF               2022-DJF                         2022-SON
///     2023-03/2023-05        2022-03/2022-05                  2022-12/2023-02
///     2023-01/2023-10        2022-01/2022-10                  refused: a year to date has none
///     2023-08-12             2022-08-12                       2023-08-11
///     2024-02-29             2023-02-28                       2024-02-28
///     2017..2022             refused: longer than a year      2011..2016
///     2023..2024(年度)       2022..2023(年度)                 refused, as every label
///     ..2023-12-31           ..2022-12-31                     refused
///     2021..                 refused                          refused
///
/// Weekdays and holidays that move (春节) are not considered: periods are compared date by date. A
/// range of days that covers whole months is treated as those months. A refusal is `not_adjacent`,
/// and names the period.
#pragma once

#include <tongbi/calendar/relations.hpp>

namespace tongbi::inline v0 {
namespace detail {

inline constexpr formula_name same_period_name{"same period last year of {period}", "{时期}的上年同期"};
inline constexpr formula_name next_period_name{"period after {period}", "{时期}的下期"};
inline constexpr formula_name previous_period_name{"period before {period}", "{时期}的上期"};
inline constexpr formula_name years_between_name{"years from {base period} to {current period}",
                                                 "{基期}至{报告期}的年数"};
inline constexpr formula_name years_covered_name{"years covered from {first year} to {last year}",
                                                 "{首年}至{末年}所含的年数"};
inline constexpr formula_name calendar_year_name{"calendar year of {period}", "{时期}所在年份"};
inline constexpr formula_name period_around_name{"calendar period of {period}", "{时期}所在的日历时期"};
inline constexpr formula_name streak_name{"first of {the years} up to {report year}", "连续{年数}至{报告年}的起始年"};

/// First of a month to last of a month: shifted by months, so that a February keeps its last day.
constexpr bool is_whole_months(period const& p) {
    return p.printed_first() && p.printed_last() && is_first_of_month(*p.printed_first()) &&
           is_last_of_month(*p.printed_last());
}

/// The same date `years` earlier; 28 February where there is no 29th.
constexpr std::chrono::sys_days same_date(std::chrono::sys_days day, int years) {
    const std::chrono::year_month_day date(day);
    const auto month = (date.year() - std::chrono::years(years)) / date.month();
    const std::chrono::year_month_day moved = month / date.day();
    return moved.ok() ? std::chrono::sys_days(moved) : std::chrono::sys_days(month / std::chrono::last);
}

/// The year that names a period: of its last day, or of its first where the end is open.
constexpr int naming_year(period const& p) { return year_of(p.printed_last().value_or(period_access::first(p))); }

/// `years` earlier; nothing before the first calendar year.
constexpr std::optional<period> years_earlier(period const& p, int years) {
    const auto first = p.printed_first();
    const auto last = p.printed_last();
    if (!last || naming_year(p) - years < first_calendar_year) return std::nullopt;
    if (first && p.kind() != period_kind::season && year_of(*first) - years < first_calendar_year) return std::nullopt;
    const bool month_end = is_whole_months(p) || (p.kind() == period_kind::until && is_last_of_month(*last));
    return period_access::moved(p, first ? same_date(*first, years) : period_access::first(p),
                                month_end ? last_of_month(month_index(*last) - 12 * years) : same_date(*last, years));
}

/// `base` is `current` as it was `years` before. Two last days of February match, whatever their
/// dates: a stock at the end of February (2月末) is compared with the end of February.
constexpr bool is_years_earlier(period const& current, period const& base, int years) {
    const auto earlier = years_earlier(current, years);
    if (!earlier) return false;
    if (same_span(*earlier, base)) return true;
    return current.kind() == period_kind::day && base.kind() == period_kind::day && current.label() == base.label() &&
           is_last_of_month(*current.printed_last()) && is_last_of_month(*base.printed_last()) &&
           month_index(*current.printed_last()) - month_index(*base.printed_last()) == 12 * years;
}

} // namespace detail

/// 上年同期, of 同比. Keeps kind and label; 29 February becomes 28 February, the last day of a
/// range of whole months stays the last day. Refused for a period longer than a year (it would
/// overlap its own base) and for an open end.
[[nodiscard]] constexpr result<period> same_period_last_year(period const& current) {
    const auto base = detail::years_earlier(current, 1);
    const bool overlap = base && current.printed_first() && *base->printed_last() >= *current.printed_first();
    if (!base || (overlap && !detail::is_split_year(current))) // 2022/23 ends where 2023/24 begins
        return detail::refuse_period(reason::not_adjacent, detail::same_period_name, 0);
    return *base;
}

/// 上期, of 环比: the period of the same kind that ends the day before; a range of months or years
/// has as many months or years, a range of days as many days. Refused for a year to date (1—2月 has
/// no period before it), for periods without a printed start or end, and for a labelled period,
/// whose neighbours are not known.
[[nodiscard]] constexpr result<period> previous_period(period const& current) {
    const auto first = current.printed_first();
    const auto last = current.printed_last();
    const auto refused = [] { return detail::refuse_period(reason::not_adjacent, detail::previous_period_name, 0); };
    if (!first || !last || !current.label().empty()) return refused();
    const bool whole_months = current.kind() != period_kind::day && detail::is_whole_months(current);
    const bool whole_year = detail::month_index(*first) % 12 == 0 && detail::month_index(*last) % 12 == 11;
    const bool to_date = current.kind() == period_kind::year_to_date ||
                         (current.kind() == period_kind::days && whole_months && !whole_year &&
                          detail::month_index(*first) % 12 == 0 && detail::year_of(*first) == detail::year_of(*last));
    if (to_date) return refused();
    const auto end = *first - std::chrono::days(1);
    const int months = detail::month_index(*last) - detail::month_index(*first) + 1;
    const auto start =
        whole_months ? detail::first_of_month(detail::month_index(*first) - months) : end - (*last - *first);
    const auto previous = detail::period_access::moved(current, start, end);
    if (detail::year_of(end) < detail::first_calendar_year) return refused();
    if (current.kind() != period_kind::season && detail::year_of(start) < detail::first_calendar_year) return refused();
    return previous;
}

/// 下期: the period of the same kind that begins the day after, so that previous_period leads back. Refused where
/// previous_period is.
[[nodiscard]] constexpr result<period> next_period(period const& current) {
    const auto refused = [] { return detail::refuse_period(reason::not_adjacent, detail::next_period_name, 0); };
    if (!previous_period(current)) return refused();
    const auto first = *current.printed_last() + std::chrono::days(1);
    const int months = detail::month_index(*current.printed_last()) - detail::month_index(*current.printed_first()) + 1;
    const bool whole_months = current.kind() != period_kind::day && detail::is_whole_months(current);
    const auto last = whole_months ? detail::last_of_month(detail::month_index(first) + months - 1)
                                   : first + (*current.printed_last() - *current.printed_first());
    if (detail::year_of(last) > detail::last_calendar_year) return refused();
    return detail::period_access::moved(current, first, last);
}

/// Whether `base` has the days of the same period last year, in any print; two last days of
/// February match.
[[nodiscard]] constexpr bool is_same_period_last_year(period const& current, period const& base) {
    return same_period_last_year(current).has_value() && detail::is_years_earlier(current, base, 1);
}

/// 时点: whether two stocks are a year apart, each of the last day of its period: one dated 2023 is a year before one
/// of 2024-12-31. Of flows the periods must be alike, see `is_same_period_last_year`.
[[nodiscard]] constexpr bool is_stock_of_last_year(period const& current, period const& base) {
    const auto now = as_of(current);
    const auto then = as_of(base);
    return now && then && is_same_period_last_year(*now, *then);
}

/// Whether `base` has the days of the previous period, in any print.
[[nodiscard]] constexpr bool is_previous_period(period const& current, period const& base) {
    const auto previous = previous_period(current);
    return previous && same_span(*previous, base);
}

/// Steps of a rate (年均增速): 2017 to 2022 are 5, as are 2017-08 to 2022-08 and 2017-12-31 to
/// 2022-12-31. `span_too_short` where the base is not earlier, `period_mismatch` where the periods
/// are not the same part of their years, `missing_input` where an end is not printed.
[[nodiscard]] constexpr result<int> years_between(period const& base, period const& current) {
    constexpr auto const& name = detail::years_between_name;
    if (!base.printed_last()) return detail::refuse_period(reason::missing_input, name, 0);
    if (!current.printed_last()) return detail::refuse_period(reason::missing_input, name, 1);
    const int years = detail::naming_year(current) - detail::naming_year(base);
    if (!detail::is_years_earlier(current, base, years))
        return detail::refuse_period(reason::period_mismatch, name, -1);
    if (years < 1) return detail::refuse_period(reason::span_too_short, name, -1);
    return years;
}

/// Calendar years of a flow (年均值): 2017..2022 are 6. `span_too_short` for less than a year,
/// `period_mismatch` where the ends are not those of calendar years, `missing_input` where an end
/// is not printed or a label narrows the days.
[[nodiscard]] constexpr result<int> years_covered(period const& p) {
    constexpr auto const& name = detail::years_covered_name;
    const auto first = first_day(p);
    const auto last = last_day(p);
    if (!first) return detail::refuse_period(reason::missing_input, name, 0);
    if (!last) return detail::refuse_period(reason::missing_input, name, 1);
    const int start = detail::month_index(*first);
    const int end = detail::month_index(*last);
    if (detail::is_whole_months(p) && start % 12 == 0 && end % 12 == 11) return (end - start + 1) / 12;
    const bool short_of_a_year = *last < detail::same_date(*first, -1) - std::chrono::days(1);
    return detail::refuse_period(short_of_a_year ? reason::span_too_short : reason::period_mismatch, name, -1);
}

/// The year in which a period lies: of a month, a day, the date of a stock. `period_mismatch` where
/// it lies in two (a winter), `missing_input` where an end is not printed.
[[nodiscard]] constexpr result<period> calendar_year_of(period const& p) {
    constexpr auto const& name = detail::calendar_year_name;
    if (!p.printed_first() || !p.printed_last()) return detail::refuse_period(reason::missing_input, name, 0);
    const int year = detail::year_of(*p.printed_first());
    if (year != detail::year_of(*p.printed_last())) return detail::refuse_period(reason::period_mismatch, name, 0);
    return period::of_year(year);
}

/// First year of a streak (连续n年) that lasts to the report year, both counted: nine years to 2023
/// begin in 2015. `period_mismatch` where `report_year` is no year (see `calendar_year_of`),
/// `span_too_short` for n below 1, `malformed_period` where it would begin before the year 1. A
/// label stays: three summers (迎峰度夏) are three summers.
[[nodiscard]] constexpr result<period> streak_start(period const& report_year, int n) {
    constexpr auto const& name = detail::streak_name;
    if (report_year.kind() != period_kind::year) return detail::refuse_period(reason::period_mismatch, name, 1);
    if (n < 1) return detail::refuse_period(reason::span_too_short, name, 0);
    const auto start = detail::years_earlier(report_year, n - 1);
    if (!start) return period::of_year(detail::naming_year(report_year) - n + 1);
    return *start;
}

/// The year, quarter, month or day in which a period lies: 2023-09-30 lies in 2023-Q3. `period_mismatch` where it lies
/// in several, and for a kind that is none of these; `missing_input` where an end is not printed.
[[nodiscard]] constexpr result<period> calendar_period_of(period const& p, period_kind kind) {
    if (kind == period_kind::year) return calendar_year_of(p);
    constexpr auto const& name = detail::period_around_name;
    const auto first = p.printed_first();
    const auto last = p.printed_last();
    if (!first || !last) return detail::refuse_period(reason::missing_input, name, 0);
    const std::chrono::year_month_day day(*first);
    const int month = static_cast<int>(static_cast<unsigned>(day.month()));
    const auto around = kind == period_kind::quarter ? period::of_quarter(detail::year_of(*first), (month + 2) / 3)
                        : kind == period_kind::month ? period::of_month(day.year() / day.month())
                                                     : period::of_day(day);
    const bool is_calendar_kind =
        kind == period_kind::quarter || kind == period_kind::month || kind == period_kind::day;
    if (!is_calendar_kind || !around || *last > *around->printed_last())
        return detail::refuse_period(reason::period_mismatch, name, 0);
    return *around;
}

/// First period of a streak of months, quarters or days (连续n个月) that lasts to `last`, both counted: nine months to
/// September begin in January. Of a year as `streak_start`. Refusals: `span_too_short` for n below 1; those of
/// previous_period.
[[nodiscard]] constexpr result<period> first_of_streak(period const& last, int n) {
    if (last.kind() == period_kind::year) return streak_start(last, n);
    if (n < 1) return detail::refuse_period(reason::span_too_short, detail::streak_name, 0);
    result<period> first = last;
    for (int i = 1; i < n && first; ++i) first = previous_period(*first);
    return first;
}

/// First year of a window (近n年), the report year counted: the last ten years of 2023 are
/// 2014..2023. Refused like `streak_start`.
[[nodiscard]] constexpr result<period> window_start(period const& report_year, int n) {
    return streak_start(report_year, n);
}

} // namespace tongbi::inline v0
