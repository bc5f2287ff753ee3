// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Long rows (一行一个数: entity, period, value), in any order, to a panel and back.
///
///     auto read = panel_of_rows(unit_of("亿元"), rows);
///     read->table                              columns in the order in which the entities appear
///     read->repeated, holes, unplaced          all of them: rows by their numbers, cells by their places
///     rows_of(read->table)
///
/// The axis runs from the first to the last period of the rows. Totals from January (1—3月) among them make it one of
/// totals: of each month, or of each quarter or half-year where all of them end with one.
#pragma once

#include <tongbi/panel/row_placer.hpp>

namespace tongbi::inline v0 {

/// A panel of rows in any order. Which kind of period the axis has, the first row says that has one: days, months (or
/// totals from January), quarters, half-years, seasons, years. Names are copied. Refusals: missing_input without rows,
/// period_mismatch where no row has a period that an axis takes.
[[nodiscard]] inline result<panel_from_rows> panel_of_rows(unit const& in, std::span<long_row const> rows) {
    return detail::placed(in, detail::rows_in{rows.size(), [&](std::size_t i) { return rows[i].entity; },
                                              [&](std::size_t i) -> period const& { return rows[i].when; },
                                              [&](std::size_t i) { return rows[i].value; }});
}
/// The same of rows that lie in three columns; entities are std::string or std::string_view. A value under a null is
/// not read. Refusal: missing_input where the columns are not of one length.
template <class Names>
requires std::convertible_to<decltype(std::declval<Names const&>()[0]), std::string_view>
[[nodiscard]] result<panel_from_rows> panel_of_rows(unit const& in, Names const& entities,
                                                    std::span<period const> periods, nullable_column const& values) {
    if (entities.size() != periods.size() || periods.size() != values.values.size())
        return refuse(reason::missing_input);
    return detail::placed(in,
                          detail::rows_in{periods.size(), [&](std::size_t i) { return std::string_view(entities[i]); },
                                          [&](std::size_t i) -> period const& { return periods[i]; },
                                          [&](std::size_t i) {
                                              return values.are_there[i] ? values.values[i]
                                                                         : std::numeric_limits<double>::quiet_NaN();
                                          }});
}

/// The same of rows whose periods are said by their place on an axis, counted from 0, as a dictionary of Arrow has
/// them: the fastest form. A place beyond the axis is unplaced.
template <class Names>
requires std::convertible_to<decltype(std::declval<Names const&>()[0]), std::string_view>
[[nodiscard]] result<panel_from_rows> panel_of_rows(period_axis const& axis, unit const& in, Names const& entities,
                                                    std::span<std::int32_t const> places,
                                                    nullable_column const& values) {
    if (entities.size() != places.size() || places.size() != values.values.size() || axis.size() == 0)
        return refuse(reason::missing_input);
    const detail::rows_in rows{places.size(), [&](std::size_t i) { return std::string_view(entities[i]); },
                               [&](std::size_t i) { return std::ptrdiff_t{places[i]}; },
                               [&](std::size_t i) {
                                   return values.are_there[i] ? values.values[i]
                                                              : std::numeric_limits<double>::quiet_NaN();
                               }};
    detail::row_placer<std::remove_const_t<decltype(rows)>, detail::counted_rows> all(rows, axis);
    all.place(true);
    return std::move(all).made(in);
}

/// Rows of a panel, and the names in them: they live as long as this or a copy of it, and not as long as a vector of
/// the rows alone.
class rows_of_panel : public std::vector<long_row> {
public:
    explicit rows_of_panel(panel const& from) : names_(detail::column_builder::names(from)) {}

private:
    std::shared_ptr<detail::entity_names const> names_;
};

/// The numbers of a panel as rows, entity by entity; what is missing has none.
[[nodiscard]] inline rows_of_panel rows_of(panel const& from) {
    rows_of_panel rows(from);
    std::vector<period> periods;
    periods.reserve(static_cast<std::size_t>(from.periods().size()));
    for (std::ptrdiff_t r = 0; r < from.periods().size(); ++r) periods.push_back(from.periods()[r]);
    auto const& cells = detail::column_access::layout(from);
    for (Eigen::Index c = 0; c < cells.entities; ++c)
        for (Eigen::Index r = 0; r < cells.periods; ++r) {
            const double x = cells.at[r * cells.period_stride + c * cells.entity_stride];
            if (x == x)
                rows.push_back({from.entities()[static_cast<std::size_t>(c)], periods[static_cast<std::size_t>(r)], x});
        }
    return rows;
}

} // namespace tongbi::inline v0
