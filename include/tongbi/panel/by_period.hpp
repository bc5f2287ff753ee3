// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Columns of longer periods: the totals, means and extremes of the days of each month, of the months of each year, and
/// how many days or degree-days (度日数) each has.
///
///     means_by(period_kind::month, stations, wmo_month)                     月平均气温 of daily means
///     totals_by(period_kind::year, rain)                                    年降水量
///     days_by(period_kind::year, highs, lies_at_least(35))                  高温日数
///     degree_days_of(stations, hdd18, period_kind::year)                    采暖度日数
///
/// The periods of the answer are those that the column reaches into; one of which it has only a part has as many
/// missing numbers as are outside. A winter begins in December. A season lies in no year, and a quarter in no season.
#pragma once

#include <tongbi/panel/breaks.hpp>
#include <tongbi/panel/cells.hpp>
#include <tongbi/sequence/degree_days.hpp>
#include <tongbi/sequence/streaks.hpp>
#include <tongbi/timeline/aggregate.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// Is each period of one kind a part of a period of the other?
constexpr bool lies_within(period_kind part, period_kind whole) {
    if (part == whole || part == period_kind::day) return true;
    if (part == period_kind::season || whole == period_kind::season)
        return part == period_kind::month && whole == period_kind::season;
    return *months_of_step(part) < months_of_step(whole).value_or(0);
}

/// The periods of a kind that an axis reaches into, and the rows of the axis that each of them has: those of the i-th
/// go from first_row(i) to first_row(i + 1), of which some may lie before the first or behind the last.
class longer_periods {
public:
    /// Refusals: period_mismatch of totals from January, and of periods that lie in none of the kind; out_of_range of
    /// what lies behind the calendar.
    static result<longer_periods> of(period_axis const& parts, column_facts const& facts, period_kind kind) {
        if (are_totals_since_january(parts, facts) || !months_of_step(kind) || !lies_within(parts.kind(), kind))
            return refuse(reason::period_mismatch);
        if (kind == parts.kind()) return longer_periods(parts, parts);
        const auto first = period_around(parts.first_day_of(0), kind);
        const auto last = period_around(parts.first_day_of(std::max<std::ptrdiff_t>(parts.size() - 1, 0)), kind);
        if (!first || !last || year_of(*last->printed_last()) > last_calendar_year)
            return refuse(reason::out_of_range); // the winter of the year 10000
        const std::ptrdiff_t steps = month_index(*last->printed_first()) - month_index(*first->printed_first());
        const std::ptrdiff_t count = parts.size() == 0 ? 0 : steps / *months_of_step(kind) + 1;
        return longer_periods(parts, period_axis(*first, count));
    }
    [[nodiscard]] period_axis const& axis() const { return axis_; }
    [[nodiscard]] std::ptrdiff_t first_row(std::ptrdiff_t i) const { return row_of_day(axis_.first_day_of(i)); }

private:
    longer_periods(period_axis const& parts, period_axis const& axis) : parts_(parts), axis_(axis) {}
    [[nodiscard]] std::ptrdiff_t row_of_day(std::chrono::sys_days day) const {
        const auto start = parts_.first_day_of(0);
        const int months = *months_of_step(parts_.kind());
        return months == 0 ? (day - start).count() : (month_index(day) - month_index(start)) / months;
    }

    period_axis parts_;
    period_axis axis_;
};

/// give(number_of, first, end) for each period of the kind and each entity: what the rows from `first` up to `end` are,
/// of which number_of(row) is the number, or missing_input also outside of the column.
template <column_like Columns, class Give>
result<answer_of_columns<Columns>> for_periods(column_operand const& parts, period_kind kind, cells_become const& what,
                                               destination&& to, Give give) {
    const auto periods = longer_periods::of(parts.cells->periods(), parts.facts, kind);
    if (!periods) return refuse(periods.error());
    return column_by_column<answer_of_columns<Columns>>(
        parts, periods->axis(), what, std::move(to),
        [&](Eigen::Index entity, input_column const& in, cell_writer& write) {
            const column_breaks breaks(parts.facts, parts.cells->periods(), parts.names.get(), entity);
            for (Eigen::Index i = 0; i < periods->axis().size(); ++i) {
                const Eigen::Index first = periods->first_row(i);
                const Eigen::Index end = periods->first_row(i + 1);
                if (breaks.between(std::max<Eigen::Index>(first, 0), end - 1)) { // nothing is there before row 0
                    write.refuse_cell(i, reason::scope_changed);
                    continue;
                }
                const auto number_of = [&](Eigen::Index row) {
                    return row < 0 || row >= in.size ? result<double>(refuse(reason::missing_input))
                                                     : element<double>::number_of(in.one(row));
                };
                write.put(i, give(number_of, first, end));
            }
        });
}
/// What is taken of each number is added up: the numbers of a period, and how many are missing.
template <class Cell, class Take>
gathered<double> gathered_rows(Cell const& number_of, Eigen::Index first, Eigen::Index end, Take take) {
    gathered<double> all;
    for (Eigen::Index row = first; row < end; ++row) all.add(number_of(row).map(take));
    return all;
}
constexpr auto unchanged_number = [](double x) { return x; };

template <column_like Columns>
result<answer_of_columns<Columns>> extremes_by(period_kind kind, Columns const& parts, completeness const& rule,
                                               bool highest, destination&& to) {
    const auto numbers = operand_of(parts);
    if (!numbers) return refuse(numbers.error());
    return for_periods<Columns>(*numbers, kind, {numbers->facts.in, numbers->facts.as}, std::move(to),
                                [&](auto const& number_of, Eigen::Index first, Eigen::Index end) -> result<double> {
                                    constexpr double beyond = std::numeric_limits<double>::infinity();
                                    double extreme = highest ? -beyond : beyond;
                                    const auto all = gathered_rows(number_of, first, end, [&](double x) {
                                        extreme = highest ? std::max(extreme, x) : std::min(extreme, x);
                                        return 0.0;
                                    });
                                    if (!all.holds(rule)) return refuse(all.shortfall(total_name));
                                    return extreme;
                                });
}

/// A threshold in the unit and role of a column: a number in that unit, or a measure.
template <class Number>
result<double> threshold_of_column(threshold<Number> const& condition, column_facts const& facts) {
    if constexpr (std::is_arithmetic_v<Number>) {
        const auto at = static_cast<double>(condition.at);
        if (at != at) return refuse(reason::missing_input);
        return at;
    } else if constexpr (std::same_as<Number, decimal>) {
        return to_double(condition.at);
    } else if constexpr (is_result<Number>) {
        if (!condition.at) return refuse(condition.at.error());
        return threshold_of_column(threshold<typename Number::value_type>{*condition.at, true, true}, facts);
    } else if constexpr (std::same_as<Number, measure>) {
        if (condition.at.role() != facts.as) return refuse(refusal(reason::role_mismatch, entry_of(facts.as).code, -1));
        return number_in(condition.at, facts.in).and_then([&](figure const& x) {
            return constant_of(measure(x, facts.in, facts.as), true);
        });
    } else { // of the typed door
        static_assert(
            requires {
                operand<Number>::as;
                typename Number::unit_type;
            },
            "a threshold of a column is a number in its unit, a measure or a typed value: "
            "lies_at_least(35), lies_at_least(35.0_degC)");
        const auto number = timeline_value<Number>::number_of(condition.at);
        const auto as_figure = [&]() -> result<figure> {
            if constexpr (std::same_as<std::remove_cvref_t<decltype(number)>, figure>)
                return number;
            else
                return figure_of_cell(number, std::nullopt);
        }();
        return as_figure.and_then([&](figure const& x) {
            const measure m(x, unit_of_type<Number>(), operand<Number>::as);
            return threshold_of_column(threshold<measure>{m, true, true}, facts);
        });
    }
}

/// The base of degree-days in the unit of a column: 15 °C are 59 °F, and a mean of 59 °F lies on it.
inline result<degree_day_base> base_in(unit const& in, degree_day_base const& by) {
    const auto there = [&](decimal at) {
        return number_in(measure(figure::exactly(at), rows::celsius, role::level), in);
    };
    const auto base = there(by.base);
    const auto threshold = there(by.threshold);
    if (!base || !threshold) return refuse(base ? threshold.error() : base.error());
    return degree_day_base{by.heating, *base->best(), *threshold->best()};
}

} // namespace detail

/// 月、季、年合计: the totals of the parts of each period (day to month, month to year), of which every one is there,
/// in the unit of the column. The formula is arithmetic; no authority defines it otherwise. Refusals: period_mismatch
/// of totals from January, of stocks and of periods that lie in none of the kind; interval_scale, overlapping_parts and
/// not_additive of what does not add over time (temperatures, shares, growths, prices, what is per time). Per cell:
/// incomplete, scope_changed of a period in which the series begins anew (b), out_of_range.
template <column_like Columns>
[[nodiscard]] result<detail::answer_of_columns<Columns>> totals_by(period_kind kind, Columns const& parts,
                                                                   destination to = {}) {
    const auto numbers = detail::operand_of(parts);
    if (!numbers) return refuse(numbers.error());
    auto const& facts = numbers->facts;
    if (is_of_a_date(facts.what.accumulation)) return refuse(reason::period_mismatch);
    if (const auto no = why_no_sum(facts.as, facts.in, added_over::time))
        return refuse(refusal(*no).of(name_of<formula::total>));
    return detail::for_periods<Columns>(
        *numbers, kind, {facts.in, facts.as, {}, true}, std::move(to),
        [](auto const& number_of, Eigen::Index first, Eigen::Index end) {
            return detail::gathered_rows(number_of, first, end, detail::unchanged_number).total(all_present);
        });
}

/// 月平均, 年平均: the plain mean of the parts of each period that are there, each part counted once, where the rule
/// holds: wmo_month of the days of a month. Temperatures, rates and stocks have means. Source: that of the rule.
/// Refusals: period_mismatch as of totals_by; role_mismatch of places and of growths, whose mean is no growth
/// (average_growth_of). Per cell: incomplete, scope_changed of a period in which the series begins anew, out_of_range.
template <column_like Columns>
[[nodiscard]] result<detail::answer_of_columns<Columns>>
means_by(period_kind kind, Columns const& parts, completeness const& rule = all_present, destination to = {}) {
    const auto numbers = detail::operand_of(parts);
    if (!numbers) return refuse(numbers.error());
    auto const& facts = numbers->facts;
    if (facts.as == role::ordinal || facts.as == role::growth) return refuse(reason::role_mismatch);
    return detail::for_periods<Columns>(
        *numbers, kind, {facts.in, facts.as}, std::move(to),
        [&](auto const& number_of, Eigen::Index first, Eigen::Index end) {
            return detail::gathered_rows(number_of, first, end, detail::unchanged_number).mean(rule);
        });
}

/// \name 年极端最高, 年极端最低: the highest and the lowest of the parts of each period, where the rule holds.
/// A record that may lie in what is missing is none, so that the rule is all_present where none is said. The formula is
/// arithmetic; no authority defines it otherwise. Refusals: period_mismatch as of totals_by. Per cell: incomplete,
/// scope_changed of a period in which the series begins anew.
/// @{
template <column_like Columns>
[[nodiscard]] result<detail::answer_of_columns<Columns>>
highest_by(period_kind kind, Columns const& parts, completeness const& rule = all_present, destination to = {}) {
    return detail::extremes_by(kind, parts, rule, true, std::move(to));
}
template <column_like Columns>
[[nodiscard]] result<detail::answer_of_columns<Columns>>
lowest_by(period_kind kind, Columns const& parts, completeness const& rule = all_present, destination to = {}) {
    return detail::extremes_by(kind, parts, rule, false, std::move(to));
}
/// @}

/// 高温日数, 降水日数: how many days of each period lie above, below, at or above, at or below a number in the unit of
/// the column, or a measure. A cell is its number: 35.0 lies at 35. A day that is missing is none that counts, so that
/// the rule is all_present where none is said. The formula is arithmetic; which threshold makes a hot day is the
/// caller's (35 °C in China). Refusals: period_mismatch of what is no days and as of totals_by; role_mismatch and
/// unit_mismatch of a measure, is_range of one without a number. Per cell: incomplete, scope_changed.
template <column_like Columns, class Number>
[[nodiscard]] result<detail::answer_of_columns<Columns>>
days_by(period_kind kind, Columns const& days, threshold<Number> const& condition,
        completeness const& rule = all_present, destination to = {}) {
    const auto numbers = detail::operand_of(days);
    if (!numbers) return refuse(numbers.error());
    if (numbers->cells->periods().kind() != period_kind::day) return refuse(reason::period_mismatch);
    const auto at = detail::threshold_of_column(condition, numbers->facts);
    if (!at) return refuse(at.error());
    const threshold<double> counts{*at, condition.upwards, condition.itself};
    auto counted = *numbers;
    counted.facts.what.accumulation = accumulation::flow;
    return detail::for_periods<Columns>(counted, kind, {unit(rows::day), role::amount}, std::move(to),
                                        [&](auto const& number_of, Eigen::Index first, Eigen::Index end) {
                                            return detail::gathered_rows(
                                                       number_of, first, end,
                                                       [&](double x) { return counts(x) == verdict::met ? 1.0 : 0.0; })
                                                .total(rule);
                                        });
}

/// 采暖度日数, 制冷度日数 of each period, from daily means of temperature (°F and K are converted), in ℃·d, never
/// negative. Under any other rule than all_present the degrees of missing days are missing too. Source: that of the
/// base, GB 50176 or Eurostat (nrg_chdd). Refusals: role_mismatch and unit_mismatch of what is no temperature, and as
/// of days_by.
template <column_like Columns>
[[nodiscard]] result<detail::answer_of_columns<Columns>>
degree_days_of(Columns const& daily_means, degree_day_base const& by, period_kind kind,
               completeness const& rule = all_present, destination to = {}) {
    const auto numbers = detail::operand_of(daily_means);
    if (!numbers) return refuse(numbers.error());
    const auto blame = [](reason why) { return refuse(refusal(why).of(detail::degree_days_name, 0)); };
    if (numbers->cells->periods().kind() != period_kind::day) return blame(reason::period_mismatch);
    if (numbers->facts.as != role::level) return blame(reason::role_mismatch);
    const auto into = detail::conversion_of(numbers->facts, unit(rows::celsius));
    if (!into) return refuse(into.error());
    const auto in_its_unit = detail::base_in(numbers->facts.in, by);
    if (!in_its_unit) return refuse(in_its_unit.error());
    auto counted = *numbers;
    counted.facts.what.accumulation = accumulation::flow;
    return detail::for_periods<Columns>(
        counted, kind, {unit(rows::celsius).spelled("℃") * unit(rows::day).spelled("d"), role::amount}, std::move(to),
        [&](auto const& number_of, Eigen::Index first, Eigen::Index end) {
            return detail::gathered_rows(number_of, first, end,
                                         [&](double mean) {
                                             if (!into->is_needed) return detail::degrees_of_day(mean, by);
                                             if (!detail::counts_in(mean, *in_its_unit)) return 0.0;
                                             return std::max(detail::degrees_from_base((*into)(mean), by), 0.0);
                                         })
                .total(rule, detail::degree_days_name);
        });
}

} // namespace tongbi::inline v0
