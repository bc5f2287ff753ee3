// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// 累计 and 当月 in columns: totals from January of the months, and the months of such totals. As of timelines
/// (timeline/aggregate.hpp), in which a missing number is a period without a value.
#pragma once

#include <tongbi/panel/cells.hpp>
#include <tongbi/timeline/aggregate.hpp>

namespace tongbi::inline v0 {
namespace detail {

inline period_axis with_totals(period_axis const& months, bool to_date) {
    const auto first = period::of_month([&] {
        const std::chrono::year_month_day date(months.first_day_of(0));
        return date.year() / date.month();
    }());
    return {*first, months.size(), to_date};
}

} // namespace detail

/// 累计 (1—n月): for each month the total from January to its end. A month that is missing leaves the rest of its year
/// without a total, and so does a column that begins within a year. Refusals: period_mismatch of other axes than of
/// months and of stocks and totals to a date; interval_scale and overlapping_parts of what does not add (temperatures,
/// shares, growths). Per cell: missing_input, not_adjacent of a year that begins before the column, out_of_range.
template <column_like Columns>
[[nodiscard]] result<detail::answer_of_columns<Columns>> year_to_date(Columns const& months, destination to = {}) {
    using answer = detail::answer_of_columns<Columns>;
    const auto parts = detail::operand_of(months);
    if (!parts) return refuse(parts.error());
    auto const& axis = parts->cells->periods();
    if (axis.kind() != period_kind::month || axis.is_to_date() || is_of_a_date(parts->facts.what.accumulation))
        return refuse(reason::period_mismatch);
    if (const auto no =
            detail::timeline_value<measure>::why_no_sum(measure(figure::exactly(0), parts->facts.in, parts->facts.as)))
        return refuse(*no);
    return detail::column_by_column<answer>(
        *parts, detail::with_totals(axis, true), parts->facts, std::move(to),
        [&](Eigen::Index, detail::input_column const& in, detail::cell_writer& write) {
            result<double> sum = refuse(reason::not_adjacent);
            auto month = detail::month_index(axis.first_day_of(0));
            for (Eigen::Index row = 0; row < in.size; ++row, ++month) {
                const auto one = detail::number_of_cell(in.one(row));
                if (month % 12 == 0)
                    sum = one;
                else if (sum)
                    sum = one.and_then([&](double x) { return evaluate<formula::sum>(*sum, x); });
                write.put(row, sum);
            }
        });
}

/// 当月: what each total from January has more than the one before it in its year; the total of January stays what it
/// is. A first print of 1—2月 without January is no number of a month: February is missing, and March follows from
/// 1—3月 and 1—2月. Refusals: period_mismatch of an axis that is none of totals from January. Per cell: missing_input,
/// period_mismatch of a column that begins within a year, for its first cell, out_of_range.
template <column_like Columns>
[[nodiscard]] result<detail::answer_of_columns<Columns>> single_periods_of(Columns const& totals, destination to = {}) {
    using answer = detail::answer_of_columns<Columns>;
    const auto sums = detail::operand_of(totals);
    if (!sums) return refuse(sums.error());
    auto const& axis = sums->cells->periods();
    if (!axis.is_to_date()) return refuse(reason::period_mismatch);
    const auto p = detail::planned<formula::difference, 2>({&sums->facts, &sums->facts});
    if (!p) return refuse(p.error());
    auto facts = sums->facts;
    facts.as = p->as;
    return detail::column_by_column<answer>(
        *sums, detail::with_totals(axis, false), std::move(facts), std::move(to),
        [&](Eigen::Index, detail::input_column const& in, detail::cell_writer& write) {
            auto month = detail::month_index(axis.first_day_of(0));
            for (Eigen::Index row = 0; row < in.size; ++row, ++month) {
                if (month % 12 == 0)
                    write.put(row, detail::number_of_cell(in.one(row)));
                else if (row == 0)
                    write.refuse_cell(row, reason::period_mismatch); // 1—2月 is one number, and no month
                else
                    write.put(row, evaluate<formula::difference>(in.one(row), in.one(row - 1)));
            }
        });
}

} // namespace tongbi::inline v0
