// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// 累计 and 当月 in columns: totals from January of the months, the months of such totals, and what these grew by. As
/// of timelines (timeline/aggregate.hpp), in which a missing number is a period without a value. And 累计占比: the
/// share of all so far in the whole so far.
#pragma once

#include <tongbi/formula/cumulated_share.hpp>
#include <tongbi/formula/year_to_date.hpp>
#include <tongbi/panel/aligned_operand.hpp>
#include <tongbi/panel/breaks.hpp>
#include <tongbi/panel/cells.hpp>
#include <tongbi/timeline/aggregate.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// Does a row begin in January?
inline bool begins_a_year(period_axis const& axis, Eigen::Index row) {
    return month_index(axis.first_day_of(row)) % 12 == 0;
}

/// What was a total since January is one no more.
inline void become_single_periods(column_facts& facts) {
    if (facts.what.accumulation == accumulation::cumulative) facts.what.accumulation = accumulation::flow;
}

} // namespace detail

/// 累计 (1—n月): for each month, quarter or half-year the total from January to its end. A period that is missing
/// leaves the rest of its year without a total, and so does a column that begins within a year. Refusals:
/// period_mismatch of other axes and of stocks and totals to a date; interval_scale, overlapping_parts and not_additive
/// of what does not add over time (temperatures, shares, growths, prices, what is per time). Per cell: missing_input,
/// not_adjacent of a year that begins before the column, scope_changed behind a break in the series (b), out_of_range.
template <column_like Columns>
[[nodiscard]] result<detail::answer_of_columns<Columns>> year_to_date(Columns const& months, destination to = {}) {
    using answered = detail::answer_of_columns<Columns>;
    const auto parts = detail::operand_of(months);
    if (!parts) return refuse(parts.error());
    auto const& axis = parts->cells->periods();
    if (!axis.has_totals() || axis.is_to_date() || is_of_a_date(parts->facts.what.accumulation))
        return refuse(reason::period_mismatch);
    if (const auto no = why_no_sum(parts->facts.as, parts->facts.in, added_over::time))
        return refuse(refusal(*no).of(name_of<formula::total>));
    return detail::column_by_column<answered>(
        *parts, axis.of_totals(true), {parts->facts.in, parts->facts.as, {}, true}, std::move(to),
        [&](Eigen::Index entity, detail::input_column const& in, detail::cell_writer& write) {
            const detail::column_breaks breaks(parts->facts, axis, parts->names.get(), entity);
            result<double> sum = refuse(reason::not_adjacent);
            for (Eigen::Index row = 0; row < in.size; ++row) {
                const auto one = detail::number_of_cell(in.one(row));
                if (detail::begins_a_year(axis, row))
                    sum = one;
                else if (breaks.at(row))
                    sum = refuse(reason::scope_changed);
                else if (sum)
                    sum = one.and_then([&](double x) { return evaluate<formula::sum>(*sum, x); });
                write.put(row, sum);
            }
        });
}

/// 当月, 当季: what each total from January has more than the one before it in its year; the first of a year stays what
/// it is. Of totals by quarter (1—3月, 1—6月, …) they are quarters. A first print of 1—2月 without January is no number
/// of a month: February is missing, and March follows from 1—3月 and 1—2月. Refusals: period_mismatch of an axis that
/// is none of totals from January and of stocks; as year_to_date of what does not add. Per cell: missing_input,
/// period_mismatch of a column that begins within a year, for its first cell, scope_changed across a break (b),
/// out_of_range.
template <column_like Columns>
[[nodiscard]] result<detail::answer_of_columns<Columns>> single_periods_of(Columns const& totals, destination to = {}) {
    using answered = detail::answer_of_columns<Columns>;
    const auto sums = detail::operand_of(totals);
    if (!sums) return refuse(sums.error());
    auto const& axis = sums->cells->periods();
    if (!axis.is_to_date() || sums->facts.what.accumulation == accumulation::stock)
        return refuse(reason::period_mismatch);
    if (const auto no = why_no_sum(sums->facts.as, sums->facts.in, added_over::time)) return refuse(*no);
    const auto p = detail::planned<formula::difference, 2>({&sums->facts, &sums->facts});
    if (!p) return refuse(p.error());
    const auto into = detail::conversion_of(sums->facts, p->to[0]);
    if (!into) return refuse(into.error());
    auto totals_of_years = *sums;
    detail::become_single_periods(totals_of_years.facts);
    return detail::column_by_column<answered>(
        totals_of_years, axis.of_totals(false), {p->in, p->as, *into, true}, std::move(to),
        [&](Eigen::Index entity, detail::input_column const& in, detail::cell_writer& write) {
            const detail::column_breaks breaks(sums->facts, axis, sums->names.get(), entity);
            for (Eigen::Index row = 0; row < in.size; ++row) {
                if (detail::begins_a_year(axis, row))
                    write.put(row, detail::number_of_cell(in.one(row)));
                else if (row == 0)
                    write.refuse_cell(row, reason::period_mismatch); // 1—2月 is one number, and no month
                else if (breaks.at(row))
                    write.refuse_cell(row, reason::scope_changed);
                else
                    write.put(row, evaluate<formula::difference>(in.one(row), in.one(row - 1)));
            }
        });
}

/// 当月增速, 当季增速 of each total from January against the one before it in its year, of totals and of the growths
/// that are printed beside them, by name and by period; the first total of a year keeps its growth. The formula is that
/// of single_growth_of. Refusals: period_mismatch of axes that are none of totals from January, role_mismatch of
/// growths that are none, and those of single_growth_of before any cell. Per cell: missing_input, period_mismatch of a
/// column that begins within a year, for its first cell, scope_changed across a break (b), those of single_growth_of.
template <column_like Totals, column_like Growths>
[[nodiscard]] auto single_growths_of(Totals const& totals, Growths const& growths, destination to = {}) {
    using answered = detail::answer_of_columns<Totals, Growths>;
    using outcome = result<answered>;
    using formula::single_growth;
    const auto sum = detail::operand_of(totals);
    if (!sum) return outcome(refuse(sum.error()));
    const auto grown = detail::operand_of(growths);
    if (!grown) return outcome(refuse(grown.error()));
    auto const& axis = sum->cells->periods();
    if (!axis.is_to_date() || !grown->cells->periods().is_to_date()) return outcome(refuse(reason::period_mismatch));
    const std::array facts{&sum->facts, &grown->facts, &sum->facts, &grown->facts};
    const auto p = detail::planned<single_growth, 4>(facts);
    if (!p) return outcome(refuse(p.error()));
    const std::array in{*sum, *grown};
    if (auto no = detail::never_meet(in)) return outcome(refuse(detail::named<single_growth>(*no)));
    const auto into = detail::conversions_of<single_growth>(facts, *p);
    if (!into) return outcome(refuse(into.error()));

    detail::column_answer answer{axis.of_totals(true), detail::facts_of(grown->facts, p->in, p->as),
                                 detail::names_of_all(sum->names, in)};
    answer.facts.breaks = detail::breaks_of_all(std::array<column_facts const*, 2>{&sum->facts, &grown->facts});
    if (auto no = answer.take(std::move(to), in)) return outcome(refuse(*no));
    detail::cell_writer write(answer);
    const std::array operands{detail::aligned_operand(in[0], (*into)[0], answer),
                              detail::aligned_operand(in[1], (*into)[1], answer)};
    for (Eigen::Index entity = 0; entity < answer.entities(); ++entity) {
        const detail::column_breaks breaks(answer.facts, axis, answer.names.get(), entity);
        const auto total = operands[0].padded(entity);
        const auto rise = operands[1].padded(entity);
        write.begin(entity);
        for (Eigen::Index row = 0; row < axis.size(); ++row) {
            if (detail::begins_a_year(axis, row))
                write.put(row, detail::number_of_cell(rise(row)));
            else if (row == 0)
                write.refuse_cell(row, reason::period_mismatch); // 1—2月 is one number, and no month
            else if (breaks.at(row))
                write.refuse_cell(row, reason::scope_changed);
            else
                write.put(row, evaluate<single_growth>(total(row), rise(row), total(row - 1), rise(row - 1)));
        }
    }
    auto counted = write.counted();
    answer.axis = axis.of_totals(false);
    detail::become_single_periods(answer.facts);
    return outcome(std::move(answer).template made<answered>(std::move(counted)));
}

/// 累计占比, percent: the share of the part up to each period in the whole up to there, as cumulated_shares_of of each
/// column; by name and by period of the whole. Refusals: those of share_of before any cell, period_mismatch of stocks
/// and of totals from January, which are sums already. Per cell: missing_input, scope_changed behind a break (b),
/// zero_base, negative_base, part_exceeds_whole, out_of_range.
template <column_like Parts, column_like Wholes>
[[nodiscard]] auto cumulated_shares_of(Parts const& parts, Wholes const& wholes, cumulated_over rows,
                                       destination to = {}) {
    using answered = detail::answer_of_columns<Parts, Wholes>;
    using outcome = result<answered>;
    const auto part = detail::operand_of(parts);
    if (!part) return outcome(refuse(part.error()));
    const auto whole = detail::operand_of(wholes);
    if (!whole) return outcome(refuse(whole.error()));
    const std::array<detail::column_operand, 2> in{*part, *whole};
    const auto p = detail::planned<formula::share, 2>({&part->facts, &whole->facts});
    if (!p) return outcome(refuse(p.error()));
    if (auto no = detail::unlike<formula::share>(in)) return outcome(refuse(*no));
    for (auto const& one : in)
        if (const bool in_columns = one.cells != nullptr;
            (in_columns && one.cells->periods().is_to_date()) || is_of_a_date(one.facts.what.accumulation))
            return outcome(refuse(detail::named<formula::share>(refusal(reason::period_mismatch))));
    std::array<detail::conversion_of_cells, 2> into;
    for (std::size_t i = 0; i < 2; ++i) {
        const auto there = detail::conversion_of(in[i].facts, p->to[i]);
        if (!there) return outcome(refuse(detail::named<formula::share>(there.error())));
        into[i] = *there;
    }
    auto facts = part->facts;
    facts.in = p->in;
    facts.as = p->as;
    facts.decimals.reset();
    facts.breaks = detail::breaks_of_all(std::array<column_facts const*, 2>{&part->facts, &whole->facts});
    detail::column_answer made{part->cells->periods(), std::move(facts), detail::names_of_all(part->names, in)};
    if (auto no = made.take(std::move(to), in)) return outcome(refuse(*no));
    detail::cell_writer write(made);
    const Eigen::Index count = made.axis.size();
    const std::array operands{detail::aligned_operand(in[0], into[0], made),
                              detail::aligned_operand(in[1], into[1], made)};
    std::array<std::vector<double>, 2> numbers;
    for (Eigen::Index entity = 0; entity < made.entities(); ++entity) {
        for (std::size_t i = 0; i < 2; ++i) {
            const auto cells = operands[i].padded(entity);
            numbers[i].clear();
            for (Eigen::Index row = 0; row < count; ++row) numbers[i].push_back(cells(row));
        }
        const auto shares = cumulated_shares_of(numbers[0], numbers[1], rows);
        const detail::column_breaks breaks(made.facts, made.axis, made.names.get(), entity);
        write.begin(entity);
        for (Eigen::Index row = 0; row < count; ++row)
            if (breaks.between(0, row))
                write.refuse_cell(row, reason::scope_changed);
            else
                write.put(row, (*shares)[static_cast<std::size_t>(row)].and_then(
                                   [&](double x) { return detail::supported(x, p->as); }));
    }
    auto counted = write.counted();
    return outcome(std::move(made).template made<answered>(std::move(counted)));
}

} // namespace tongbi::inline v0
