// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The algorithms of the room sequence on panels: trends, places, streaks and records, an answer for each entity or
/// for each cell. A series is a sequence, and goes into those algorithms as it is.
///
///     trend_of(stations, trend_method::sen, per_decade, all_present).at("54511")
///     ranks_of(provinces, ranked::highest_first, ties::least, among::entities)     全国第几, period by period
///     rank_change_of(ranks)                                                        较上期进步几个位次
///     streak_to_last_of(rises_in(provinces)).at("江苏省")                          连续n年增长
///     record_of(stations, *read_period("2023-07"), since_year(1961), ranked::highest_first, all_present)
#pragma once

#include <tongbi/panel/cells.hpp>
#include <tongbi/panel/slots.hpp>
#include <tongbi/sequence/of_measures.hpp>
#include <tongbi/sequence/records.hpp>
#include <tongbi/sequence/streaks.hpp>
#include <tongbi/sequence/trend.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// of(series) for each entity.
template <class Of>
auto for_entities(panel const& from, Of of) {
    using answered = std::remove_cvref_t<decltype(of(from.column(Eigen::Index{0})))>;
    std::vector<answered> all;
    const auto entities = static_cast<Eigen::Index>(from.entities().size());
    all.reserve(static_cast<std::size_t>(entities));
    for (Eigen::Index c = 0; c < entities; ++c) all.push_back(of(from.column(c)));
    return entity_table<answered>(column_builder::names(from), std::move(all));
}

} // namespace detail

/// \name Of a series, as of other sequences, and of its last scope: what lies before a break (b) is missing. Totals
/// from January grow by themselves: a trend of them is refused (period_mismatch).
/// @{
template <class Per>
requires std::same_as<Per, per_steps> || std::same_as<Per, per_years>
[[nodiscard]] result<double> trend_of(series const& values, trend_method by, Per per, completeness const& rule) {
    if (detail::are_totals_since_january(values))
        return refuse(refusal(reason::period_mismatch).of(detail::trend_name));
    return trend_of(detail::series_of_one_scope(values), by, per, rule);
}
[[nodiscard]] inline result<mann_kendall_test> mann_kendall(series const& values, completeness const& rule) {
    if (detail::are_totals_since_january(values))
        return refuse(refusal(reason::period_mismatch).of(detail::kendall_name));
    return mann_kendall(detail::series_of_one_scope(values), rule);
}
[[nodiscard]] inline auto ranks_of(series const& values, ranked by, ties how) {
    return ranks_of(detail::series_of_one_scope(values), by, how);
}
template <class Condition>
[[nodiscard]] streak streak_to_last(series const& values, Condition const& condition) {
    return streak_to_last(detail::series_of_one_scope(values), condition);
}
template <class Condition>
[[nodiscard]] streak longest_streak(series const& values, Condition const& condition) {
    return longest_streak(detail::series_of_one_scope(values), condition);
}
/// @}

/// 线性趋势 of each entity in the unit of the panel per so many periods or years: as trend_of of its column, whose axis
/// says how many rows a year has. Refusals per entity: incomplete, also for numbers before a break in the series,
/// span_too_short, and period_mismatch of totals from January.
template <class Per>
requires std::same_as<Per, per_steps> || std::same_as<Per, per_years>
[[nodiscard]] entity_table<result<double>> trend_of(panel const& values, trend_method by, Per per,
                                                    completeness const& rule) {
    return detail::for_entities(values, [&](series const& s) { return trend_of(s, by, per, rule); });
}
/// 曼-肯德尔检验 of each entity.
[[nodiscard]] inline entity_table<result<mann_kendall_test>> mann_kendall(panel const& values,
                                                                          completeness const& rule) {
    return detail::for_entities(values, [&](series const& s) { return mann_kendall(s, rule); });
}

/// Who is ranked: the entities of each period (全国第几位), or the periods of each entity (历年第几位).
enum class among : std::uint8_t { entities, history };

namespace detail {

inline const cells_become places_become{rows::rank_place, role::ordinal};

} // namespace detail

/// 位次 of each cell among those that are there, a panel of places; in the history among those behind the last break.
/// Ties as ranks_of. Among the entities an aggregate (全国, a region) has no place and takes none. Refusal:
/// period_mismatch of totals from January in their history, where December is always the first. Per cell:
/// missing_input, of an infinite number out_of_range, of an aggregate overlapping_parts.
[[nodiscard]] inline result<panel> ranks_of(panel const& values, ranked by, ties how, among whom, destination to = {}) {
    const auto ranked_numbers = [&](auto const& numbers) { return ranks_of(numbers, by, how); };
    const auto place = [](result<figure> const& x) {
        return x.map([](figure const& f) { return to_double(*f.best()); });
    };
    if (whom == among::history && detail::are_totals_since_january(values))
        return refuse(refusal(reason::period_mismatch).of(detail::rank_name));
    if (whom == among::history)
        return detail::column_by_column<panel>(
            values, values.periods(), detail::places_become, std::move(to),
            [&](Eigen::Index entity, detail::input_column const& in, detail::cell_writer& write) {
                const auto ranks = ranked_numbers(values.column(entity));
                for (Eigen::Index row = 0; row < in.size; ++row)
                    write.put(row, place(ranks[static_cast<std::size_t>(row)]));
            });
    detail::column_answer answer{values.periods(),
                                 detail::facts_of(values.facts(), detail::places_become.in, detail::places_become.as),
                                 detail::column_builder::names(values)};
    const detail::column_operand from(values);
    if (auto no = answer.take(std::move(to), std::span(&from, 1))) return refuse(*no);
    detail::cell_writer write(answer);
    std::vector<Eigen::Index> those_ranked, wholes;
    for (Eigen::Index c = 0; c < answer.entities(); ++c)
        (answer.names->is_aggregate(c) ? wholes : those_ranked).push_back(c);
    std::vector<double> numbers(those_ranked.size());
    const auto cells = values.cells();
    for (Eigen::Index row = 0; row < answer.axis.size(); ++row) {
        for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = cells(row, those_ranked[i]);
        const auto ranks = ranked_numbers(numbers);
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            write.begin(those_ranked[i]);
            write.put(row, place(ranks[i]));
        }
        for (const auto c : wholes) {
            write.begin(c);
            write.refuse_cell(row, cells(row, c) == cells(row, c) ? reason::overlapping_parts : reason::missing_input);
        }
    }
    auto counted = write.counted();
    return std::move(answer).made<panel>(std::move(counted));
}
[[nodiscard]] inline result<panel> ranks_of(result<panel> const& values, ranked by, ties how, among whom,
                                            destination to = {}) {
    if (!values) return values;
    return ranks_of(*values, by, how, whom, std::move(to));
}

/// 进步几个位次: the places gained on the period before, negative after a fall. Refusal: role_mismatch of what is no
/// rank. Per cell: missing_input, role_mismatch of a number below 1, entity_mismatch of periods in which others are
/// ranked (the third of 30 is not the third of 31), scope_changed where the series of one of them begins anew (b).
[[nodiscard]] inline result<panel> rank_change_of(panel const& ranks, destination to = {}) {
    if (ranks.role() != role::ordinal) return refuse(refusal(reason::role_mismatch).of(detail::rank_change_name, 1));
    const auto cells = ranks.cells();
    std::vector<std::optional<reason>> unlike(static_cast<std::size_t>(cells.rows())); // the period before each row
    if (auto const& breaks = ranks.facts().breaks)
        for (auto const& one : *breaks) // of one entity, and so of the places of all
            for (auto const& border : ranks.periods().borders_of_break(one.when))
                if (border.row >= 0 && border.row < cells.rows())
                    unlike[static_cast<std::size_t>(border.row)] = reason::scope_changed;
    for (Eigen::Index row = 1; row < cells.rows(); ++row)
        if ((cells.row(row).isNaN() != cells.row(row - 1).isNaN()).any())
            unlike[static_cast<std::size_t>(row)] = reason::entity_mismatch;
    return detail::column_by_column<panel>(
        ranks, ranks.periods(), detail::places_become, std::move(to),
        [&](Eigen::Index, detail::input_column const& in, detail::cell_writer& write) {
            for (Eigen::Index row = 0; row < in.size; ++row) {
                const double now = in.one(row);
                const double last = row > 0 && !detail::are_totals_since_january(ranks)
                                        ? in.one(row - 1)
                                        : std::numeric_limits<double>::quiet_NaN();
                if (now != now || last != last)
                    write.refuse_cell(row, reason::missing_input);
                else if (now < 1 || last < 1)
                    write.refuse_cell(row, reason::role_mismatch);
                else if (const auto why = unlike[static_cast<std::size_t>(row)])
                    write.refuse_cell(row, *why);
                else
                    write.put(row, result<double>(last - now));
            }
        });
}
[[nodiscard]] inline result<panel> rank_change_of(result<panel> const& ranks, destination to = {}) {
    if (!ranks) return ranks;
    return rank_change_of(*ranks, std::move(to));
}

namespace detail {

/// The cells of a series as they were printed.
inline std::vector<result<figure>> prints_of(series const& s) {
    std::vector<result<figure>> all;
    for (Eigen::Index row = 0; row < s.size(); ++row) all.push_back(figure_of_cell(s[row], s.facts().decimals));
    return all;
}

/// Nothing is known of a move between totals from January, which grow by themselves, of one across a break, and of one
/// between two equal prints.
inline std::vector<verdict> moves_of(series const& s, bool up) {
    auto moves = s.facts().decimals ? moves_in(prints_of(s), up) : moves_in(s, up);
    if (are_totals_since_january(s)) std::fill(moves.begin(), moves.end(), verdict::undecided);
    if (auto const& breaks = s.facts().breaks)
        for (auto const& one : *breaks)
            for (auto const& border : s.periods().borders_of_break(one.when))
                if (border.row > 0 && border.row < s.size())
                    moves[static_cast<std::size_t>(border.row - 1)] = verdict::undecided;
    return moves;
}

} // namespace detail

/// \name 增长, 下降 of a series from each period to the next: as of other sequences, and undecided of totals from
/// January and across a break in the series (b), where nothing is known. Where the column knows the digits that were
/// printed, a number that stands twice may have risen or fallen.
/// @{
[[nodiscard]] inline std::vector<verdict> rises_in(series const& s) { return detail::moves_of(s, true); }
[[nodiscard]] inline std::vector<verdict> falls_in(series const& s) { return detail::moves_of(s, false); }
/// @}

/// \name 连续: streaks of each entity, as of its column.
/// @{
template <class Condition>
[[nodiscard]] entity_table<streak> streak_to_last(panel const& values, Condition const& condition) {
    return detail::for_entities(values, [&](series const& s) { return streak_to_last(s, condition); });
}
template <class Condition>
[[nodiscard]] entity_table<streak> longest_streak(panel const& values, Condition const& condition) {
    return detail::for_entities(values, [&](series const& s) { return longest_streak(s, condition); });
}
/// From each period to the next: n - 1 verdicts of n periods.
[[nodiscard]] inline entity_table<std::vector<verdict>> rises_in(panel const& values) {
    return detail::for_entities(values, [](series const& s) { return rises_in(s); });
}
[[nodiscard]] inline entity_table<std::vector<verdict>> falls_in(panel const& values) {
    return detail::for_entities(values, [](series const& s) { return falls_in(s); });
}
[[nodiscard]] inline entity_table<streak> streak_to_last_of(entity_table<std::vector<verdict>> const& holds) {
    return holds.each([](std::vector<verdict> const& v) { return streak_to_last_of(v); });
}
[[nodiscard]] inline entity_table<streak> longest_streak_of(entity_table<std::vector<verdict>> const& holds) {
    return holds.each([](std::vector<verdict> const& v) { return longest_streak_of(v); });
}
/// @}

/// 历史位次 of each entity's number of a period among those of the same part of the year (all Julys, all 29 Februaries
/// by the rule). As record_of of its column. Refusals per entity: missing_input, also of a period that is none of the
/// axis; incomplete, also for numbers before a break in the series, span_too_short.
[[nodiscard]] inline entity_table<result<record>> record_of(panel const& values, period const& when,
                                                            record_window window, ranked by, completeness const& rule,
                                                            leap_day of_days = leap_day::own_slot) {
    const auto row = values.periods().find(when);
    return detail::for_entities(values, [&](series const& s) -> result<record> {
        if (!row) return refuse(refusal(reason::missing_input).of(detail::record_name, 0));
        return detail::with_slots(values.periods(), of_days, [&](auto const& slots) {
            return detail::record_at(detail::series_of_one_scope(s, *row), slots, static_cast<std::size_t>(*row),
                                     window, by, rule);
        });
    });
}

} // namespace tongbi::inline v0
