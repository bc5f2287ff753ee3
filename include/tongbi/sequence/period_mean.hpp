// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Means and totals over a period (时段平均): of the months or days of a sequence that lie in a season, a year, a range
/// of months. A winter takes the December of the year before.
///
///     mean_in(months, monthly_from(1880), *period::of_season(1881, season::winter), all_present, month_weight::equal)
#pragma once

#include <tongbi/calendar/base_period.hpp>
#include <tongbi/sequence/completeness.hpp>
#include <tongbi/sequence/slot.hpp>

namespace tongbi::inline v0 {

/// How the months of a mean count: each alike (GISTEMP), or by their days, which gives the mean of the days.
enum class month_weight : std::uint8_t { equal, days };

namespace detail {

inline constexpr formula_name mean_in_name{"mean of {the months} of the period", "时期内{各月}的平均"};
inline constexpr formula_name total_in_name{"total of {the months} of the period", "时期内{各月}合计"};

constexpr std::optional<reason> why_no_days(period const& p, bool whole_months) {
    if (!first_day(p) || !last_day(p)) return reason::missing_input;
    return whole_months && !is_whole_months(p) ? std::optional(reason::period_mismatch) : std::nullopt;
}

/// The elements of the period, those before the sequence and behind it missing.
template <value_sequence Sequence, class Axis>
auto gathered_in(Sequence const& values, Axis const& at, period const& p, month_weight by) {
    using number = number_of_sequence<Sequence>;
    gathered<number> all;
    for (int i = at.index_of(*first_day(p)); i <= at.index_of(*last_day(p)); ++i) {
        std::int64_t weight = 1;
        if constexpr (std::same_as<Axis, monthly_from>)
            if (by == month_weight::days) {
                const int month = month_index(*first_day(p)) + i - at.index_of(*first_day(p));
                weight = (last_of_month(month) - first_of_month(month)).count() + 1;
            }
        all.add(i < 0 ? result<number>(refuse(reason::missing_input)) : number_at(values, static_cast<std::size_t>(i)),
                whole_weight<number>(weight));
    }
    return all;
}

} // namespace detail

/// 时段平均 of a monthly sequence over a period of whole months, in the unit of the values. The sequence is in the
/// order of time, and what lies before or behind it is missing. The formula is arithmetic; no authority defines it
/// otherwise. Refusals: incomplete where the rule does not hold, period_mismatch of a period that cuts a month,
/// missing_input of one whose ends are not printed.
template <value_sequence Sequence>
[[nodiscard]] auto mean_in(Sequence const& values, monthly_from const& at, period const& p, completeness const& rule,
                           month_weight by) {
    using number = number_of_sequence<Sequence>;
    if (const auto why = detail::why_no_days(p, true))
        return result<number>(refuse(detail::refused_by(detail::mean_in_name, *why)));
    return detail::gathered_in(values, at, p, by).mean(rule, detail::mean_in_name);
}
/// The same of a daily sequence over any period: a monthly mean by the rule of days, mean_in(days, at, month,
/// wmo_month). It has the refusals of the other, but may cut a month; the formula is the same.
template <value_sequence Sequence>
[[nodiscard]] auto mean_in(Sequence const& values, daily_from const& at, period const& p, completeness const& rule) {
    using number = number_of_sequence<Sequence>;
    if (const auto why = detail::why_no_days(p, false))
        return result<number>(refuse(detail::refused_by(detail::mean_name, *why)));
    return detail::gathered_in(values, at, p, month_weight::equal).mean(rule);
}

/// 时段合计 (rain of a season, sunshine of a year) of a monthly or daily sequence, in the unit of the values. The
/// sequence is in the order of time. The formula is arithmetic; no authority defines it otherwise. Refusals as of
/// mean_in; under any other rule than all_present the total falls short.
template <value_sequence Sequence, class Axis>
requires std::same_as<Axis, monthly_from> || std::same_as<Axis, daily_from>
[[nodiscard]] auto total_in(Sequence const& values, Axis const& at, period const& p, completeness const& rule) {
    using number = number_of_sequence<Sequence>;
    if (const auto why = detail::why_no_days(p, std::same_as<Axis, monthly_from>))
        return result<number>(refuse(detail::refused_by(detail::total_in_name, *why)));
    return detail::gathered_in(values, at, p, month_weight::equal).total(rule, detail::total_in_name);
}

} // namespace tongbi::inline v0
