// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// 构成 of a panel, period by period: the shares of its entities in their sum, how to print them so that they add up,
/// and the entities held against the total that is printed beside them. What formula/structure.hpp and
/// formula/adding_up.hpp do with the parts of one period.
///
///     structure_of(industries)->shares                               no share without its whole
///     adding_up(structure->shares, 100, 1)->digits                   33.4, 33.3, 33.3
///     against_total(provinces, nation, parts_list::closed)->at(*read_period("2023"))
#pragma once

#include <tongbi/formula/adding_up.hpp>
#include <tongbi/formula/structure.hpp>
#include <tongbi/panel/breaks.hpp>
#include <tongbi/panel/cell_table.hpp>
#include <tongbi/panel/cells.hpp>

namespace tongbi::inline v0 {

/// 构成 in columns: the sum of the entities of each period, and the share of each, percent.
struct column_structure {
    series sum;
    panel shares;
};

/// Numbers as they are to be printed, and which of them are not as rounding them alone would print them: rows are
/// periods, columns are entities.
struct column_digits {
    panel digits; ///< knows its decimals; do not compute with it
    cell_table<bool> moved;
};

/// An answer for each period of an axis.
template <class T>
class period_table {
public:
    period_table(period_axis const& axis, std::vector<T> answers) : axis_(axis), answers_(std::move(answers)) {}

    [[nodiscard]] period_axis const& periods() const& { return axis_; }
    [[nodiscard]] period_axis periods() && { return axis_; }
    [[nodiscard]] std::size_t size() const { return answers_.size(); }
    [[nodiscard]] T const& operator[](std::size_t row) const& { return answers_[row]; }
    [[nodiscard]] T operator[](std::size_t row) && { return std::move(answers_[row]); }
    [[nodiscard]] auto begin() const { return answers_.begin(); }
    [[nodiscard]] auto end() const { return answers_.end(); }
    /// Refusal: missing_input of a period that is none of the axis.
    [[nodiscard]] result<T> at(period const& when) const {
        const auto row = axis_.find(when);
        if (!row) return refuse(reason::missing_input);
        return answers_[static_cast<std::size_t>(*row)];
    }

private:
    period_axis axis_;
    std::vector<T> answers_;
};

namespace detail {

/// of(the numbers of a period, its row): for each period.
template <class Of>
void for_rows(panel const& from, Of of) {
    const auto cells = from.cells();
    std::vector<double> numbers(static_cast<std::size_t>(cells.cols()));
    for (Eigen::Index row = 0; row < cells.rows(); ++row) {
        for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = cells(row, static_cast<Eigen::Index>(i));
        of(std::as_const(numbers), row);
    }
}

/// A panel like another one, of which `write_row(numbers of a period, row, writer of a cell)` writes each period.
template <class WriteRow>
result<panel> row_by_row(panel const& from, column_facts facts, destination&& to, WriteRow write_row) {
    column_answer answer{from.periods(), std::move(facts), column_builder::names(from)};
    const column_operand in(from);
    if (auto no = answer.take(std::move(to), std::span(&in, 1))) return refuse(*no);
    cell_writer write(answer);
    for_rows(from, [&](std::vector<double> const& numbers, Eigen::Index row) {
        write_row(numbers, row, [&](std::size_t entity, result<double> const& x) {
            write.begin(static_cast<Eigen::Index>(entity));
            write.put(row, x);
        });
    });
    auto counted = write.counted();
    return std::move(answer).template made<panel>(std::move(counted));
}

} // namespace detail

/// 构成 of entities that make up their whole: their sums as total_of, and shares as structure_of of the numbers of each
/// period. A period in which an entity is missing has no sum and no share. Refusals: overlapping_parts where one of the
/// entities is the total of others, interval_scale, not_additive and others of what has no total. Per cell:
/// missing_input, negative_base of all the period's where one is below zero, zero_base where all are zero.
[[nodiscard]] inline result<column_structure> structure_of(panel const& parts, destination to = {}) {
    auto sum = total_of(parts);
    if (!sum) return refuse(sum.error());
    auto facts = detail::facts_of(parts.facts(), unit(rows::percent), role::share);
    detail::breaks_of_one_are_of_all(facts);
    return detail::row_by_row(parts, std::move(facts), std::move(to),
                              [](std::vector<double> const& numbers, Eigen::Index, auto put) {
                                  const auto found = structure_of(numbers);
                                  for (std::size_t i = 0; i < numbers.size(); ++i)
                                      put(i, found ? found->shares[i] : result<double>(refuse(found.error())));
                              })
        .map([&](panel shares) {
            return column_structure{std::move(*sum), std::move(shares)};
        });
}
/// The same of entities of a whole that is known by itself: the shares are share_of(parts, whole), also where another
/// entity is missing and the sum with it.
template <class Whole>
requires std::same_as<Whole, series> || std::same_as<Whole, result<series>>
[[nodiscard]] result<column_structure> structure_of(panel const& parts, Whole const& whole) {
    auto sum = total_of(parts);
    if (!sum) return refuse(sum.error());
    auto shares = share_of(parts, whole);
    if (!shares) return refuse(shares.error());
    return column_structure{std::move(*sum), std::move(*shares)};
}
/// \name The same of a panel that may have been refused.
/// @{
[[nodiscard]] inline result<column_structure> structure_of(result<panel> const& parts, destination to = {}) {
    if (!parts) return refuse(parts.error());
    return structure_of(*parts, std::move(to));
}
template <class Whole>
requires std::same_as<Whole, series> || std::same_as<Whole, result<series>>
[[nodiscard]] result<column_structure> structure_of(result<panel> const& parts, Whole const& whole) {
    if (!parts) return refuse(parts.error());
    return structure_of(*parts, whole);
}
/// @}

/// 最大余额法, period by period: the digits with which the entities are printed so that they add up to the total (100
/// of shares). A display that changes no value; adding_up says how. Refusal: overlapping_parts where one of the
/// entities is the total of others. Per cell, of all the period's: missing_input, too_many_digits, out_of_range,
/// no_overlap of numbers that are a unit or more away from the total.
[[nodiscard]] inline result<column_digits> adding_up(panel const& numbers, double total, int decimals) {
    if (auto no = detail::why_no_parts(*detail::column_builder::names(numbers))) return refuse(*no);
    auto facts = numbers.facts();
    facts.decimals = decimals;
    auto const cells = numbers.cells();
    detail::table_in_making<bool> moved(cells.rows(), cells.cols(), false);
    return detail::row_by_row(numbers, std::move(facts), {},
                              [&](std::vector<double> const& row_numbers, Eigen::Index row, auto put) {
                                  const auto shown = adding_up(row_numbers, total, decimals);
                                  for (std::size_t i = 0; i < row_numbers.size(); ++i) {
                                      if (shown) moved.put(row, static_cast<Eigen::Index>(i), (*shown)[i].moved);
                                      put(i, shown ? result<double>(to_double((*shown)[i].digits))
                                                   : result<double>(refuse(shown.error())));
                                  }
                              })
        .map([&](panel digits) {
            return column_digits{std::move(digits), cell_table<bool>(std::move(moved))};
        });
}
[[nodiscard]] inline result<column_digits> adding_up(result<panel> const& numbers, double total, int decimals) {
    if (!numbers) return refuse(numbers.error());
    return adding_up(*numbers, total, decimals);
}

/// 分项与总计, period by period: do the entities add up to the total that is printed beside them? As against_total of
/// the numbers of each period: cells and totals are figures where the columns know their decimals (with_decimals), and
/// exact where not, so that nothing was rounded off. The parts are brought to the unit of the total. Refusals:
/// overlapping_parts where one of the entities is the total of others, those of difference_of of the two columns, and
/// of what has no total. Per period: missing_input where the total or an entity is not there.
[[nodiscard]] inline result<period_table<result<total_check>>> against_total(panel const& parts, series const& total,
                                                                             parts_list list) {
    using namespace detail;
    if (auto no = why_no_parts(*column_builder::names(parts))) return refuse(*no);
    auto const& facts = parts.facts();
    if (const auto no = why_no_sum(facts.what, facts.as, facts.in, added_over::entities)) return refuse(*no);
    const std::array<column_operand, 2> in{column_operand(parts), column_operand(total)};
    const auto p = planned<formula::difference, 2>({&facts, &total.facts()});
    if (!p) return refuse(p.error());
    if (auto no = unlike<formula::difference>(in)) return refuse(*no);
    if (const auto into = conversion_of(facts, total.unit()); !into) return refuse(into.error());
    const auto in_unit_of_total = [&](result<measure> const& m) {
        return m.and_then([&](measure const& x) { return number_in(x, total.unit()); });
    };
    std::vector<result<total_check>> all;
    for (Eigen::Index row = 0; row < parts.periods().size(); ++row) {
        std::vector<figure> numbers;
        std::optional<refusal> why;
        for (Eigen::Index entity = 0; entity < parts.cells().cols() && !why; ++entity) {
            const auto x = in_unit_of_total(parts.at(row, entity));
            if (x)
                numbers.push_back(*x);
            else
                why = refusal(x.error().why, parts.entities()[static_cast<std::size_t>(entity)], -1);
        }
        const auto whole = in_unit_of_total(total.at(parts.periods()[row]));
        if (!whole && !why) why = whole.error();
        all.push_back(why ? result<total_check>(refuse(*why)) : against_total(numbers, *whole, list));
    }
    return period_table<result<total_check>>(parts.periods(), std::move(all));
}

} // namespace tongbi::inline v0
