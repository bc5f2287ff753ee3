// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// 扭亏为盈, 由盈转亏, 减亏, 增亏, 持平 in columns: the class of each change whose growth has no meaning, as
/// change_class_of of two numbers.
///
///     change_classes_of(profits)                    each period against the same one of the year before
///     change_classes_of(profits, profits_of_2022)   the bases in another column
#pragma once

#include <tongbi/formula/change_classes.hpp>
#include <tongbi/panel/aligned_operand.hpp>
#include <tongbi/panel/breaks.hpp>
#include <tongbi/panel/cell_table.hpp>
#include <tongbi/panel/cells.hpp>

namespace tongbi::inline v0 {

/// The classes of the changes of columns: rows are periods, columns are entities.
template <class Columns>
struct column_classes {
    /// A code for each cell: the number of its change_class (none where a growth says all), or this one.
    static constexpr std::uint8_t missing = 255;

    Columns
        percent; ///< 减亏 and 增亏 by how much of the loss, above zero; other classes have none, which is no refusal
    cell_table<std::uint8_t> codes;

    /// Nothing where a number is missing or refused: percent.refused() counts why.
    [[nodiscard]] std::optional<change_class> at(Eigen::Index row, Eigen::Index column) const {
        const auto code = codes(row, column);
        return code == missing ? std::nullopt : std::optional(static_cast<change_class>(code));
    }
    /// How many cells are of a class.
    [[nodiscard]] std::int64_t cells_of(change_class which) const {
        return codes.count_of(static_cast<std::uint8_t>(which));
    }
};

namespace detail {

template <column_like Columns, column_like Bases>
[[nodiscard]] auto change_classes(Columns const& current, Bases const& bases, bool in_itself) {
    using answered = answer_of_columns<Columns, Bases>;
    using outcome = result<column_classes<answered>>;
    using formula::loss_reduction;
    const auto a = operand_of(current);
    if (!a) return outcome(refuse(a.error()));
    const auto b = operand_of(bases);
    if (!b) return outcome(refuse(b.error()));
    const auto p = planned<loss_reduction, 2>({&a->facts, &b->facts});
    if (!p) return outcome(refuse(p.error()));
    const auto into = conversions_of<loss_reduction>(std::array{&a->facts, &b->facts}, *p);
    if (!into) return outcome(refuse(into.error()));
    const auto runs = in_itself ? std::optional(a->cells->periods().a_year_before())
                                : runs_among(b->cells->periods(), a->cells->periods(), true);
    if (!runs) return outcome(refuse(named<loss_reduction>(refusal(reason::period_mismatch))));

    const std::array in{*a, *b};
    column_answer answer{a->cells->periods(), facts_of(a->facts, p->in, role::rate), names_of_all(a->names, in)};
    answer.facts.breaks = breaks_of_all(std::array<column_facts const*, 2>{&a->facts, &b->facts});
    if (auto no = answer.take({}, in)) return outcome(refuse(*no));
    const Eigen::Index rows = answer.axis.size();
    table_in_making<std::uint8_t> codes(rows, answer.entities(), column_classes<answered>::missing);
    cell_writer write(answer);
    const std::array operands{aligned_operand(*a, (*into)[0], answer), aligned_operand(*b, (*into)[1], answer)};
    for (Eigen::Index entity = 0; entity < answer.entities(); ++entity) {
        const auto numbers = operands[0].padded(entity);
        const column_breaks breaks(answer.facts, answer.axis, answer.names.get(), entity);
        write.begin(entity);
        Eigen::Index at = 0;
        const auto missing_up_to = [&](Eigen::Index end) {
            for (; at < end; ++at) write.refuse_cell(at, reason::missing_input);
        };
        for (auto const& run : *runs) {
            missing_up_to(run.first);
            const auto based = operands[1].padded(entity, run.lag);
            for (; at < run.first + run.count; ++at) {
                if (breaks.between(at, at - run.lag)) {
                    write.refuse_cell(at, reason::scope_changed);
                    continue;
                }
                const auto found =
                    change_classifier{}.template operator()<loss_reduction>(0, role::rate, numbers(at), based(at));
                if (!found) {
                    write.refuse_cell(at, found.error().why);
                    continue;
                }
                codes.put(at, entity, static_cast<std::uint8_t>(found->became));
                write.put(at, found->percent.value_or(std::numeric_limits<double>::quiet_NaN()));
            }
        }
        missing_up_to(rows);
    }
    auto counted = write.counted();
    return outcome(column_classes<answered>{std::move(answer).template made<answered>(std::move(counted)),
                                            cell_table<std::uint8_t>(std::move(codes))});
}

} // namespace detail

/// 增减类别 of each cell against the same period of the year before, in the bases: those of another column, by name, or
/// the column itself. A cell is a plain number: 持平 are equal doubles, and decimals that were printed are not asked.
/// The formula is that of change_class_of. Refusals: those of year_over_year before any cell. Per cell: missing_input,
/// zero_base of a zero that became something, scope_changed across a break in the series (b).
template <column_like Columns, column_like Bases>
[[nodiscard]] auto change_classes_of(Columns const& current, Bases const& bases) {
    return detail::change_classes(current, bases, false);
}
/// The same against the year before in the column itself.
template <column_like Columns>
[[nodiscard]] auto change_classes_of(Columns const& current) {
    return detail::change_classes(current, current, true);
}

} // namespace tongbi::inline v0
