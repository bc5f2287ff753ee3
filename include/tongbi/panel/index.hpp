// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Index numbers in columns: fixed base (定基) and chain (环比), another base period (换基), two columns made one
/// (衔接). A number without an answer is a refused cell, and does not refuse the column.
///
///     fixed_base_of(cpi, base_100)                 上月=100 to 上年12月=100
///     chain_of(cpi, base_100)                      each period on the one before it
///     rebased_to(cpi, *read_period("2020年"), base_100)
///     splice(on_2015, on_2020, *read_period("2020年"))
///
/// What brings a kernel is inlined always: it is other code in a file with other instructions (pack.hpp).
#pragma once

#include <tongbi/formula/index_series.hpp>
#include <tongbi/panel/breaks.hpp>
#include <tongbi/panel/cells.hpp>
#include <tongbi/timeline/index_numbers.hpp>

namespace tongbi::inline v0 {

/// 环比指数 to 定基指数, on the period before the first. A link in percent (101 %) is one on 100 % whatever the base
/// is; the answer is an index without a unit. After a link that is missing no later one has a number. Refusals:
/// role_mismatch of what is no index, zero_base and negative_base of the index base, period_mismatch of indices of the
/// months since January, which are no links. Per cell: missing_input, negative_base of a link below zero, scope_changed
/// from a break in the series (b) on, out_of_range.
template <column_like Columns>
[[nodiscard]] result<detail::answer_of_columns<Columns>> fixed_base_of(Columns const& chain, index_base on,
                                                                       destination to = {}) {
    using answered = detail::answer_of_columns<Columns>;
    const auto links = detail::operand_of(chain);
    if (!links) return refuse(links.error());
    if (const auto why = formula::on_index_base{on}.misused())
        return refuse(detail::without_value<formula::rebased_index>(*why));
    if (detail::are_totals_since_january(links->cells->periods(), links->facts))
        return refuse(reason::period_mismatch); // each counts from January
    const auto p = detail::planned<formula::spliced_index, 3>({&links->facts, &links->facts, &links->facts});
    if (!p) return refuse(p.error());
    const auto into = detail::conversion_of(links->facts, p->to[1]);
    if (!into) return refuse(into.error());
    const bool in_percent = links->facts.in.kind() == unit_kind::percentage;
    return detail::column_by_column<answered>(
        *links, links->cells->periods(), {p->in, p->as, *into}, std::move(to),
        [&](Eigen::Index entity, detail::input_column const& in, detail::cell_writer& write) {
            const detail::column_breaks breaks(links->facts, links->cells->periods(), links->names.get(), entity);
            const double base_of_links = in_percent ? 1 : on.value;
            result<double> before = static_cast<double>(on.value);
            for (Eigen::Index row = 0; row < in.size; ++row) {
                if (row > 0 && breaks.at(row)) before = refuse(reason::scope_changed);
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
    if (detail::are_totals_since_january(numbers->cells->periods(), numbers->facts))
        return refuse(reason::period_mismatch);
    const auto runs = numbers->cells->periods().a_period_before();
    return detail::column_door::by_role<detail::answer_of_columns<Columns>, 2, formula::rebased_index>(
        std::tuple(on), {*numbers, *numbers}, std::move(to), &runs, nullptr);
}

/// 换基: each number on that of a period of its own column, which is set to the base and exact. Refusals:
/// missing_input of a period that is none of the axis, and as fixed_base_of. Per cell: zero_base, negative_base,
/// missing_input, of an entity without the base period for all its cells, scope_changed across a break in the series
/// (b), out_of_range.
template <column_like Columns>
[[nodiscard, gnu::always_inline]] inline result<detail::answer_of_columns<Columns>>
rebased_to(Columns const& columns, period const& base_period, index_base on, destination to = {}) {
    const auto numbers = detail::operand_of(columns);
    if (!numbers) return refuse(numbers.error());
    if (detail::are_totals_since_january(numbers->cells->periods(), numbers->facts))
        return refuse(reason::period_mismatch);
    const auto row = numbers->cells->periods().find(base_period);
    if (!row) return refuse(detail::no_such_period(base_period));
    auto const& cells = detail::column_access::layout(*numbers->cells);
    std::vector<double> bases;
    for (Eigen::Index c = 0; c < cells.entities; ++c)
        bases.push_back(cells.at[*row * cells.period_stride + c * cells.entity_stride]);
    auto base = *numbers;
    base.cells = nullptr;
    base.each = bases.data();
    const auto codes = to.codes;
    auto moved = detail::column_door::by_role<detail::answer_of_columns<Columns>, 2, formula::rebased_index>(
        std::tuple(on), {*numbers, base}, std::move(to), nullptr, nullptr);
    if (!moved) return moved;
    auto const& out = detail::column_access::layout(*moved);
    std::int64_t across = 0;
    for (Eigen::Index c = 0; c < out.entities; ++c) {
        detail::output_column column{const_cast<double*>(out.at) + c * out.entity_stride, out.period_stride};
        if (double& set = column.at[*row * column.stride]; set == set) set = on.value;
        if (!numbers->facts.breaks) continue;
        if (codes) {
            column.codes = const_cast<std::uint8_t*>(codes->data()) + c * codes->outerStride();
            column.code_stride = codes->innerStride();
        }
        const detail::column_breaks breaks(numbers->facts, moved->periods(), numbers->names.get(), c);
        for (Eigen::Index at = 0; at < out.periods; ++at)
            if (breaks.between(at, *row) && detail::take_away<formula::rebased_index, role::factor>(column, at))
                ++across;
    }
    if (across > 0) detail::column_access::refused(*moved).push_back({reason::scope_changed, -1, across});
    return moved;
}

namespace detail {

/// The one period that two axes have in common. Refusal: period_mismatch where there are several, or none.
inline result<period> only_period_in_common(period_axis const& earlier, period_axis const& later) {
    const auto rows = later.rows_after(earlier);
    if (!rows || *rows < 0 || earlier.size() == 0 || later.size() == 0 || *rows != earlier.size() - 1)
        return refuse(refusal(reason::period_mismatch).of(series_name));
    return later[0];
}
/// Index numbers in percent are on a base of 100, others have no unit.
inline result<conversion_of_cells> conversion_of_index(column_facts const& facts) {
    return conversion_of(facts, facts.in.kind() == unit_kind::percentage ? unit(rows::percent) : unit{});
}
/// The breaks of two columns that are made one: the link bridges what begins anew with it.
inline std::shared_ptr<std::vector<series_break> const> breaks_apart_from(std::ptrdiff_t link, period_axis const& axis,
                                                                          column_facts const& earlier,
                                                                          column_facts const& later) {
    std::vector<series_break> all;
    const auto take = [&](column_facts const& facts, bool before) {
        if (!facts.breaks) return;
        for (auto const& one : *facts.breaks) {
            const auto borders = axis.borders_of_break(one.when);
            if (!borders.empty() && (before ? borders.front().row < link : borders.back().row > link))
                all.push_back(one);
        }
    };
    take(earlier, true);
    take(later, false);
    return all.empty() ? nullptr : std::make_shared<std::vector<series_break> const>(std::move(all));
}

} // namespace detail

/// 衔接: two columns of index numbers made one by a period that both have, at the level of the later one: before the
/// link each number of the earlier column times what the later says at the link over what the earlier says there, from
/// the link on the later column as it is; numbers in percent are on 100. The answer goes from the first period of the
/// earlier to the last of the later. Panels have the same entities, in any order. A break with which the later begins
/// at the link is bridged. Source: ILO, IMF and others, Consumer Price Index Manual (2004), linking. Refusals: as
/// fixed_base_of; missing_input of a link that one of the two has not, period_mismatch of periods of two kinds and of
/// an earlier column that begins or ends behind the later one, entity_mismatch, and of facts that differ, but for the
/// release. Per cell: scope_changed of what lies before a break in the earlier column, missing_input, also of an entity
/// without a number at the link for all before it, zero_base, negative_base, out_of_range.
template <column_like Earlier, column_like Later>
requires(detail::is_panel_operand<Earlier> == detail::is_panel_operand<Later>)
    [[nodiscard]] result<detail::answer_of_columns<Later>> splice(Earlier const& earlier, Later const& later,
                                                                  period const& link, destination to = {}) {
    const auto a = detail::operand_of(earlier);
    if (!a) return refuse(a.error());
    const auto b = detail::operand_of(later);
    if (!b) return refuse(b.error());
    auto const& old_axis = a->cells->periods();
    auto const& new_axis = b->cells->periods();
    if (detail::are_totals_since_january(old_axis, a->facts) || detail::are_totals_since_january(new_axis, b->facts) ||
        !new_axis.rows_after(old_axis))
        return refuse(refusal(reason::period_mismatch).of(detail::series_name));
    const auto old_link = old_axis.find(link);
    const auto new_link = new_axis.find(link);
    if (!old_link || !new_link) return refuse(detail::no_such_period(link));
    if (*new_axis.rows_after(old_axis) < 0 || *new_axis.rows_after(old_axis) + new_axis.size() < old_axis.size())
        return refuse(refusal(reason::period_mismatch).of(detail::series_name)); // the later one is the earlier
    if (a->names)
        if (auto no = detail::unlike_entities(*a->names, *b->names)) return refuse(*no);
    const auto p = detail::planned<formula::spliced_index, 3>({&a->facts, &b->facts, &a->facts});
    if (!p) return refuse(p.error());
    auto old_facts = a->facts;
    old_facts.vintage = b->facts.vintage; // an index on another base is another release
    if (auto no = detail::unlike_facts(old_facts, b->facts)) return refuse(detail::named<formula::spliced_index>(*no));
    const auto old_into = detail::conversion_of_index(a->facts);
    const auto new_into = detail::conversion_of_index(b->facts);
    if (!old_into || !new_into) return refuse(old_into ? new_into.error() : old_into.error());

    auto facts = detail::facts_of(b->facts, p->in, p->as);
    const period_axis axis(old_axis.part(0, *old_link + new_axis.size() - *new_link));
    facts.breaks = detail::breaks_apart_from(*old_link, axis, a->facts, b->facts);
    if (a->facts.vintage != b->facts.vintage) facts.vintage.clear();
    const std::array in{*a, *b};
    detail::column_answer answer{axis, std::move(facts), detail::names_of_all(b->names, in)};
    if (auto no = answer.take(std::move(to), in)) return refuse(*no);
    detail::cell_writer write(answer);
    for (Eigen::Index entity = 0; entity < answer.entities(); ++entity) {
        const Eigen::Index place = a->names ? *a->names->find(b->names->all()[static_cast<std::size_t>(entity)]) : 0;
        const auto old_cells = detail::column_of(*a->cells, place, *old_into);
        const auto new_cells = detail::column_of(*b->cells, entity, *new_into);
        const detail::column_breaks breaks(a->facts, old_axis, a->names.get(), place);
        write.begin(entity);
        for (Eigen::Index row = 0; row < axis.size(); ++row)
            if (row < *old_link && breaks.between(row, *old_link))
                write.refuse_cell(row, reason::scope_changed);
            else
                write.put(row, row < *old_link
                                   ? evaluate<formula::spliced_index>(old_cells.one(row), new_cells.one(*new_link),
                                                                      old_cells.one(*old_link))
                                   : detail::number_of_cell(new_cells.one(row - *old_link + *new_link)));
    }
    auto counted = write.counted();
    return std::move(answer).template made<detail::answer_of_columns<Later>>(std::move(counted));
}
/// The same of columns of which the last period of the earlier is the first of the later. Refusal: period_mismatch of
/// others, whose link is to be named.
template <column_like Earlier, column_like Later>
requires(detail::is_panel_operand<Earlier> == detail::is_panel_operand<Later>)
    [[nodiscard]] result<detail::answer_of_columns<Later>> splice(Earlier const& earlier, Later const& later) {
    const auto a = detail::operand_of(earlier);
    if (!a) return refuse(a.error());
    const auto b = detail::operand_of(later);
    if (!b) return refuse(b.error());
    const auto link = detail::only_period_in_common(a->cells->periods(), b->cells->periods());
    if (!link) return refuse(link.error());
    return splice(earlier, later, *link);
}

} // namespace tongbi::inline v0
