// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Whole numbers behind printed percentages, in columns: how many of a whole each percentage is.
///
///     counts_at(rates.with_decimals(1), wholes)        73.0 % of 115 is 84
#pragma once

#include <tongbi/measure/whole_numbers.hpp>
#include <tongbi/panel/aligned_operand.hpp>
#include <tongbi/panel/cells.hpp>

namespace tongbi::inline v0 {

/// How many of a whole a printed percentage is, cell by cell, in the counter of the wholes: as counts_at of the two
/// measures. What a percentage may be is known where its column knows its decimals; without them it is exact. The
/// wholes are a column, by name and by period. Refusals: role_mismatch of wholes that are no counts, and of growths;
/// facts that differ, period_mismatch of periods that never meet. Per cell: missing_input, no_overlap where no whole
/// number prints so, is_range where several do, zero_base, negative_base, part_exceeds_whole of a share above 100 %.
template <column_like Percentages, column_like Wholes>
[[nodiscard]] auto counts_at(Percentages const& percentages, Wholes const& wholes, destination to = {}) {
    using answered = detail::answer_of_columns<Percentages, Wholes>;
    using outcome = result<answered>;
    const auto a = detail::operand_of(percentages);
    if (!a) return outcome(refuse(a.error()));
    const auto b = detail::operand_of(wholes);
    if (!b) return outcome(refuse(b.error()));
    const auto percentage_at = [&](double x) {
        return detail::measure_of_cell(x, a->facts)
            .and_then(detail::percentage_number)
            .and_then([&](figure const& percent) { return detail::supported(percent, a->facts.as); });
    };
    const auto count_at = [&](double x) { return detail::measure_of_cell(x, b->facts).and_then(detail::in_counter); };
    const auto counter = count_at(0);
    if (!counter) return outcome(refuse(counter.error()));
    if (const auto no = percentage_at(0); !no) return outcome(refuse(no.error()));
    const std::array in{*a, *b};
    if (auto no = detail::unlike_facts(a->facts, b->facts)) return outcome(refuse(*no));
    if (auto no = detail::never_meet(in)) return outcome(refuse(*no));

    detail::column_answer answer{a->cells->periods(), detail::facts_of(b->facts, counter->unit(), role::amount),
                                 detail::names_of_all(a->names, in)};
    if (auto no = answer.take(std::move(to), in)) return outcome(refuse(*no));
    const detail::conversion_of_cells as_they_are{};
    const std::array operands{detail::aligned_operand(*a, as_they_are, answer),
                              detail::aligned_operand(*b, as_they_are, answer)};
    detail::cell_writer write(answer);
    const Eigen::Index rows = answer.axis.size();
    for (Eigen::Index entity = 0; entity < answer.entities(); ++entity) {
        const std::array numbers{operands[0].padded(entity), operands[1].padded(entity)};
        write.begin(entity);
        for (Eigen::Index row = 0; row < rows; ++row)
            write.put(row, percentage_at(numbers[0](row)).and_then([&](figure const& percent) {
                return count_at(numbers[1](row)).and_then([&](measure const& whole) {
                    return counts_at(percent, whole.number()).and_then([](figure const& n) -> result<double> {
                        if (!n.best() || !n.is_exact()) return refuse(reason::is_range);
                        return to_double(*n.best());
                    });
                });
            }));
    }
    auto counted = write.counted();
    return outcome(std::move(answer).template made<answered>(std::move(counted)));
}

} // namespace tongbi::inline v0
