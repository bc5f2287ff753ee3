// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Index numbers in columns: fixed base (定基) and chain (环比), and another base period (换基). A number without an
/// answer is a refused cell, and does not refuse the column.
///
///     fixed_base_of(cpi, base_100)                 上月=100 to 上年12月=100
///     chain_of(cpi, base_100)                      each period on the one before it
///     rebased_to(cpi, *read_period("2020年"), base_100)
///
/// What brings a kernel is inlined always: it is other code in a file with other instructions (pack.hpp).
#pragma once

#include <tongbi/formula/index_series.hpp>
#include <tongbi/panel/cells.hpp>

namespace tongbi::inline v0 {

/// 环比指数 to 定基指数, on the period before the first. A link in percent (101 %) is one on 100 % whatever the base
/// is; the answer is an index without a unit. After a link that is missing no later one has a number. Refusals:
/// role_mismatch of what is no index, zero_base and negative_base of the index base, period_mismatch of indices of the
/// months since January, which are no links. Per cell: missing_input,
/// negative_base of a link below zero, out_of_range.
template <column_like Columns>
[[nodiscard]] result<detail::answer_of_columns<Columns>> fixed_base_of(Columns const& chain, index_base on,
                                                                       destination to = {}) {
    using answered = detail::answer_of_columns<Columns>;
    const auto links = detail::operand_of(chain);
    if (!links) return refuse(links.error());
    if (const auto why = formula::on_index_base{on}.misused())
        return refuse(detail::without_value<formula::rebased_index>(*why));
    if (links->cells->periods().is_to_date()) return refuse(reason::period_mismatch); // each counts from January
    const auto p = detail::planned<formula::spliced_index, 3>({&links->facts, &links->facts, &links->facts});
    if (!p) return refuse(p.error());
    const auto into = detail::conversion_of(links->facts, p->to[1]);
    if (!into) return refuse(into.error());
    const bool in_percent = links->facts.in.kind() == unit_kind::percentage;
    return detail::column_by_column<answered>(
        *links, links->cells->periods(), {p->in, p->as, *into}, std::move(to),
        [&](Eigen::Index, detail::input_column const& in, detail::cell_writer& write) {
            const double base_of_links = in_percent ? 1 : on.value;
            result<double> before = static_cast<double>(on.value);
            for (Eigen::Index row = 0; row < in.size; ++row) {
                if (before) before = evaluate<formula::spliced_index>(*before, in.one(row), base_of_links);
                write.put(row, before);
            }
        });
}

/// 定基指数 to 环比指数: each number on the one of the period before; the first has none (missing_input). Refusals: as
/// fixed_base_of. Per cell: zero_base, negative_base, missing_input, out_of_range.
template <column_like Columns>
[[nodiscard, gnu::always_inline]] inline result<detail::answer_of_columns<Columns>>
chain_of(Columns const& fixed, index_base on, destination to = {}) {
    const auto numbers = detail::operand_of(fixed);
    if (!numbers) return refuse(numbers.error());
    const auto runs = numbers->cells->periods().a_period_before();
    return detail::column_door::by_role<detail::answer_of_columns<Columns>, 2, formula::rebased_index>(
        std::tuple(on), {*numbers, *numbers}, std::move(to), &runs, nullptr);
}

/// 换基: each number on that of a period of its own column, which is set to the base and exact. Refusals:
/// missing_input of a period that is none of the axis, and as fixed_base_of. Per cell: zero_base, negative_base,
/// missing_input, of an entity without the base period for all its cells, out_of_range.
template <column_like Columns>
[[nodiscard, gnu::always_inline]] inline result<detail::answer_of_columns<Columns>>
rebased_to(Columns const& columns, period const& base_period, index_base on, destination to = {}) {
    const auto numbers = detail::operand_of(columns);
    if (!numbers) return refuse(numbers.error());
    const auto row = numbers->cells->periods().find(base_period);
    if (!row) return detail::no_such_period();
    auto const& cells = detail::column_access::layout(*numbers->cells);
    std::vector<double> bases;
    for (Eigen::Index c = 0; c < cells.entities; ++c)
        bases.push_back(cells.at[*row * cells.period_stride + c * cells.entity_stride]);
    auto base = *numbers;
    base.cells = nullptr;
    base.each = bases.data();
    auto moved = detail::column_door::by_role<detail::answer_of_columns<Columns>, 2, formula::rebased_index>(
        std::tuple(on), {*numbers, base}, std::move(to), nullptr, nullptr);
    if (!moved) return moved;
    auto const& out = detail::column_access::layout(*moved);
    for (Eigen::Index c = 0; c < out.entities; ++c) {
        auto& set = const_cast<double&>(out.at[*row * out.period_stride + c * out.entity_stride]);
        if (set == set) set = on.value;
    }
    return moved;
}

} // namespace tongbi::inline v0
