// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Growth of columns against the last number that is there (与最近一期可得数相比), by name only: year_over_year and
/// period_over_period never reach across a gap. The answer says across how many periods each growth is.
///
///     growth_on_last_available(emissions, last_available::period)->steps(row, entity)      1: the period before
#pragma once

#include <tongbi/panel/breaks.hpp>
#include <tongbi/panel/cell_table.hpp>
#include <tongbi/panel/cells.hpp>
#include <tongbi/timeline/last_available.hpp>

namespace tongbi::inline v0 {

/// Growths, and how far back each reaches.
template <class Columns>
struct column_growth_since {
    Columns growth;
    /// Periods (years, of the same part of earlier years) between a cell and its base: 1 without a gap, 0 where the
    /// cell has no growth. Rows are periods, columns are entities.
    cell_table<int> steps;
};

/// 与最近一期可得数相比的增速, percent: of each cell against the last one before it that is there, among all periods
/// before it (环比) or the same part of earlier years (同比). Refusals: those of year_over_year before any cell;
/// period_mismatch of totals from January against the period before. Per cell: missing_input of a number that is not
/// there, or before which none is; scope_changed across a break in the series (b); those of year_over_year.
template <column_like Columns>
[[nodiscard]] auto growth_on_last_available(Columns const& columns, last_available among) {
    using answered = detail::answer_of_columns<Columns>;
    using outcome = result<column_growth_since<answered>>;
    using compared = formula::relative_change;
    const auto numbers = detail::operand_of(columns);
    if (!numbers) return outcome(refuse(numbers.error()));
    auto const& axis = numbers->cells->periods();
    if (among == last_available::period && detail::are_totals_since_january(axis, numbers->facts))
        return outcome(refuse(detail::named<compared>(refusal(reason::period_mismatch))));
    const auto p = detail::planned<compared, 2>({&numbers->facts, &numbers->facts});
    if (!p) return outcome(refuse(p.error()));

    // The base of each row one step before: rows without one are no steps.
    std::vector<Eigen::Index> lags(static_cast<std::size_t>(axis.size()), 0);
    const auto runs = among == last_available::period ? axis.a_period_before() : axis.a_year_before();
    for (auto const& run : runs)
        for (auto row = run.first; row < run.first + run.count; ++row) lags[static_cast<std::size_t>(row)] = run.lag;

    detail::table_in_making<int> steps(axis.size(),
                                       numbers->names ? static_cast<Eigen::Index>(numbers->names->all().size()) : 1, 0);
    auto grown = detail::column_by_column<answered>(
        *numbers, axis, {p->in, p->as}, {},
        [&](Eigen::Index entity, detail::input_column const& in, detail::cell_writer& write) {
            const detail::column_breaks breaks(numbers->facts, axis, numbers->names.get(), entity);
            for (Eigen::Index row = 0; row < in.size; ++row) {
                const double now = in.one(row);
                if (now != now) {
                    write.refuse_cell(row, reason::missing_input);
                    continue;
                }
                Eigen::Index base = row;
                int back = 0;
                do {
                    const auto lag = lags[static_cast<std::size_t>(base)];
                    base = lag == 0 ? -1 : base - lag;
                    ++back;
                } while (base >= 0 && in.one(base) != in.one(base));
                if (base < 0) {
                    write.refuse_cell(row, reason::missing_input);
                } else if (breaks.between(base, row)) {
                    write.refuse_cell(row, reason::scope_changed);
                } else {
                    const auto found = evaluate<compared>(now, in.one(base)).and_then([](double x) {
                        return detail::supported(x, role::growth);
                    });
                    if (found && *found - *found == 0) steps.put(row, entity, back);
                    write.put(row, found);
                }
            }
        });
    if (!grown) return outcome(refuse(grown.error()));
    return outcome(column_growth_since<answered>{std::move(*grown), cell_table<int>(std::move(steps))});
}

} // namespace tongbi::inline v0
