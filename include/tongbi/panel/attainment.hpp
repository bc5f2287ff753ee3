// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Targets in columns (目标完成): one target for all cells, one for each entity, one for each cell.
///
///     attainment_of(provinces, at_least(read_measure("5%")))
///     attainment_of(provinces, at_least(targets))             targets: per_entity, a series or a panel
///
/// Progress towards them, by methods: progress.hpp. What brings a kernel is inlined always: it is other code in a file
/// with other instructions (pack.hpp).
#pragma once

#include <tongbi/formula/attainment.hpp>
#include <tongbi/formula/compare.hpp>
#include <tongbi/panel/cell_table.hpp>
#include <tongbi/panel/cells.hpp>

#include <array>
#include <optional>

namespace tongbi::inline v0 {

/// What columns may be aimed at.
template <class T>
concept goals_in_columns = std::same_as<T, series> || std::same_as<T, panel> || std::same_as<T, per_entity>;

/// \name 目标: 不低于, 不高于, 等于, of a number per entity, a series or a panel. The numbers are set and exact.
/// @{
template <goals_in_columns T>
[[nodiscard]] target<T> at_least(T const& goals) {
    return {goals, target_direction::at_least};
}
template <goals_in_columns T>
[[nodiscard]] target<T> at_most(T const& goals) {
    return {goals, target_direction::at_most};
}
template <goals_in_columns T>
[[nodiscard]] target<T> exactly(T const& goals) {
    return {goals, target_direction::exactly};
}
template <goals_in_columns T>
[[nodiscard]] result<target<T>> at_least(result<T> const& goals) {
    return goals.map([](T const& of) { return at_least(of); });
}
template <goals_in_columns T>
[[nodiscard]] result<target<T>> at_most(result<T> const& goals) {
    return goals.map([](T const& of) { return at_most(of); });
}
template <goals_in_columns T>
[[nodiscard]] result<target<T>> exactly(result<T> const& goals) {
    return goals.map([](T const& of) { return exactly(of); });
}
/// @}

/// Cells by their verdict.
struct verdict_counts {
    std::int64_t met = 0, not_met = 0;
    std::int64_t missing = 0;   ///< actual or target is not there
    std::int64_t undecided = 0; ///< the print of the actual holds numbers on both sides of its target
    friend constexpr bool operator==(verdict_counts const&, verdict_counts const&) = default;
};

/// The verdict of each cell: rows are periods, columns are entities.
class column_verdicts {
public:
    /// A code for each cell: the number of its verdict, or this one.
    static constexpr std::uint8_t missing = 255;
    using codes_array = cell_table<std::uint8_t>;

    column_verdicts(Eigen::Index periods, Eigen::Index entities) : codes_(periods, entities, missing) {
        counts_.missing = periods * entities;
    }
    [[nodiscard]] verdict_counts const& counts() const { return counts_; }
    [[nodiscard]] codes_array codes() const { return codes_array(codes_); }
    /// Nothing where actual or target is missing.
    [[nodiscard]] std::optional<verdict> at(Eigen::Index row, Eigen::Index column) const {
        const auto code = codes_.at(row, column);
        return code == missing ? std::nullopt : std::optional(static_cast<verdict>(code));
    }
    /// Once for a cell.
    void set(Eigen::Index row, Eigen::Index column, verdict is) {
        set_rows(column, row, row + 1, [&](Eigen::Index) { return std::optional(is); });
    }
    /// Rows [first, last) of a column, once: what `verdict_of(row)` says, or nothing.
    template <class VerdictOf>
    void set_rows(Eigen::Index column, Eigen::Index first, Eigen::Index last, VerdictOf verdict_of) {
        codes_.part_from_tables();
        std::uint8_t* const to = codes_.column(column);
        std::array<std::int64_t, 3> found{};
        for (Eigen::Index row = first; row < last; ++row)
            if (const std::optional<verdict> is = verdict_of(row)) {
                to[row] = static_cast<std::uint8_t>(*is);
                ++found[static_cast<std::size_t>(*is)];
            }
        counts_.met += found[static_cast<std::size_t>(verdict::met)];
        counts_.not_met += found[static_cast<std::size_t>(verdict::not_met)];
        counts_.undecided += found[static_cast<std::size_t>(verdict::undecided)];
        counts_.missing -= found[0] + found[1] + found[2];
    }

private:
    detail::table_in_making<std::uint8_t> codes_;
    verdict_counts counts_;
};

/// 完成情况 of columns: the completion rates of a target to be reached, and the verdicts.
template <class Columns>
struct column_attainment {
    std::optional<Columns> completion; ///< percent, role rate; none of a ceiling and of what is no amount
    column_verdicts verdicts;
    target_direction direction;
};

namespace detail {

/// What a target asks for: of a bound (超过5万吨) its number.
template <class T>
result<column_operand> operand_of(target<T> const& goal) {
    if constexpr (std::same_as<T, measure>)
        return constant_of(goal.value(), true).map([&](double x) { return column_operand(goal.value(), x); });
    else
        return operand_of(goal.value());
}

/// The rows [first, last) that operands have, entity by entity, in the units of `into`: then(entity, first, last,
/// cells).
template <std::size_t N, class Then>
void for_columns(std::array<column_operand, N> const& in, std::array<conversion_of_cells, N> const& into,
                 column_answer const& answer, Then then) {
    const Eigen::Index rows = answer.axis.size();
    std::vector<aligned_operand> operands;
    for (std::size_t i = 0; i < N; ++i) operands.emplace_back(in[i], into[i], answer);
    for (Eigen::Index entity = 0; entity < answer.entities(); ++entity) {
        std::array<input_column, N> cells;
        Eigen::Index first = 0;
        Eigen::Index last = rows;
        for (std::size_t i = 0; i < N; ++i) {
            cells[i] = operands[i].column(entity, 0);
            first = std::max(first, cells[i].first());
            last = std::min(last, cells[i].last(rows));
        }
        then(entity, first, last, cells);
    }
}

/// Cells as they were printed, held against limits that lie within their last digit.
class near_limits {
public:
    /// How cells come to the unit in which they are compared.
    near_limits(column_facts const& actual, unit const& compared, conversion_of_cells const& into)
        : facts_(actual), compared_(compared), into_(into) {
        if (!actual.decimals) return;
        const double digit = to_double(decimal(1, -*actual.decimals));
        width_ = std::abs(brought(digit) - brought(0));
    }
    [[nodiscard]] double brought(double x) const { return into_.is_needed ? into_(x) : x; }
    /// What the print of a cell says of a limit; 35 of one of 35 leaves it open.
    [[nodiscard]] verdict met(double at, double limit, target_direction direction) const {
        const double x = brought(at);
        if (!(std::abs(x - limit) <= width_)) return is_met(x, limit, direction);
        const auto printed =
            measure_of_cell(at, facts_).and_then([&](measure const& m) { return number_in(m, compared_); });
        const auto goal = figure_of_cell(limit, std::nullopt);
        return printed && goal ? is_met(*printed, *goal, direction) : is_met(x, limit, direction);
    }

private:
    column_facts const& facts_;
    unit compared_;
    conversion_of_cells const& into_;
    double width_ = -1; ///< no digits were printed
};

} // namespace detail

/// 目标完成率, and whether each cell meets its target: by name and by period of the target. A ceiling, a percentage,
/// a temperature and an anomaly have verdicts and no rate, and so has a target of zero or below (its rate is a refused
/// cell). Where the column knows the digits that were printed, 35 against a limit of 35 is undecided: it may be 35.4.
/// By 修约值比较法 a cell is rounded to the decimals of its target, in its unit: to those that a measure prints, or a
/// column says; to those of its double where nothing says them. Refusals: those of difference_of, of
/// actual and target, with period_mismatch of targets whose periods never meet those of the actual; is_range. Of cells:
/// verdicts without a number are counted as missing, rates by reason. Storage for rates that there are none of is left
/// as it is.
template <column_like A, class Q>
[[nodiscard, gnu::always_inline]] inline auto attainment_of(A const& actual, target<Q> const& goal,
                                                            limit_comparison by = limit_comparison::full_value,
                                                            destination to = {}) {
    using answered = detail::answer_of_columns<A, Q>;
    using outcome = result<column_attainment<answered>>;
    const auto a = detail::operand_of(actual);
    if (!a) return outcome(refuse(a.error()));
    const auto g = detail::operand_of(goal);
    if (!g) return outcome(refuse(g.error()));
    const std::array<detail::column_operand, 2> in{*a, *g};
    const bool has_rate =
        !a->facts.against && detail::planned<formula::attainment, 2>({&a->facts, &g->facts}).has_value();
    const auto p = detail::planned<formula::held_against, 2>({&a->facts, &g->facts});
    if (!p) return outcome(refuse(p.error()));
    if (auto no = detail::unlike<formula::held_against>(in)) return outcome(refuse(*no));

    std::array<detail::conversion_of_cells, 2> into;
    for (std::size_t i = 0; i < 2; ++i) {
        const auto there =
            detail::conversion_of(in[i].facts, by == limit_comparison::rounded_value ? g->facts.in : p->to[i]);
        if (!there) return outcome(refuse(there.error()));
        into[i] = *there;
    }
    const detail::column_answer shape{a->cells->periods(), {}, detail::names_of_all(a->names, in)};
    column_attainment<answered> found{{}, column_verdicts(shape.axis.size(), shape.entities()), goal.direction()};
    const auto direction = detail::direction_of_number(goal);
    const detail::near_limits near(a->facts, by == limit_comparison::rounded_value ? g->facts.in : p->to[0], into[0]);
    const auto rounded = [&](double x, double limit) {
        auto const& digits = g->facts.decimals;
        return digits ? detail::rounded_to(x, -*digits) : detail::rounded_like(x, limit);
    };
    detail::for_columns(
        in, std::array{detail::conversion_of_cells{}, into[1]}, shape,
        [&](Eigen::Index entity, Eigen::Index first, Eigen::Index last, auto const& cells) {
            const auto by_cell = [&](auto met) {
                found.verdicts.set_rows(entity, first, last, [&](Eigen::Index row) -> std::optional<verdict> {
                    const double x = cells[0].one(row), limit = cells[1].one(row);
                    if (x != x || limit != limit) return std::nullopt;
                    return met(x, limit);
                });
            };
            if (by == limit_comparison::rounded_value)
                by_cell(
                    [&](double x, double limit) { return is_met(rounded(near.brought(x), limit), limit, direction); });
            else if (a->facts.decimals || into[0].is_needed)
                by_cell([&](double x, double limit) { return near.met(x, limit, direction); });
            else
                by_cell([&](double x, double limit) { return is_met(x, limit, direction); });
        });
    if (has_rate && !is_ceiling(goal.direction())) {
        auto rates = detail::column_door::by_role<answered, 2, formula::attainment>(std::tuple<>{}, {*a, *g},
                                                                                    std::move(to), nullptr, nullptr);
        if (!rates) return outcome(refuse(rates.error()));
        found.completion = std::move(*rates);
    }
    return outcome(std::move(found));
}
/// The same with the completion rates in the caller's storage, in memory that is used again, by tasks, and with a code
/// beside each: `attainment_of(provinces, at_least(targets), into(rates, codes))`. Verdicts have storage of their own.
template <column_like A, class Q>
[[nodiscard, gnu::always_inline]] inline auto attainment_of(A const& actual, target<Q> const& goal, destination to) {
    return attainment_of(actual, goal, limit_comparison::full_value, std::move(to));
}
/// The same of a target that may have been refused when it was read.
template <column_like A, class Q>
[[nodiscard, gnu::always_inline]] inline auto attainment_of(A const& actual, result<target<Q>> const& goal,
                                                            limit_comparison by = limit_comparison::full_value)
    -> decltype(attainment_of(actual, *goal, by)) {
    if (!goal) return refuse(goal.error());
    return attainment_of(actual, *goal, by);
}

template <column_like A, class Q>
[[nodiscard, gnu::always_inline]] inline auto attainment_of(A const& actual, result<target<Q>> const& goal,
                                                            destination to)
    -> decltype(attainment_of(actual, *goal, std::move(to))) {
    if (!goal) return refuse(goal.error());
    return attainment_of(actual, *goal, std::move(to));
}

} // namespace tongbi::inline v0
