// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Tables as subcommands take them: read, with their faults, and the series that --indicator, --entity and --period
/// ask for.
#pragma once

#include "tool/asked_span.hpp"
#include "tool/grid.hpp"
#include "tool/input.hpp"
#include "tool/names.hpp"

#include <tongbi/timeline.hpp>

#include <functional>

namespace tongbi::tool {

/// One series of a table, by the places of its indicator and its entity.
struct selected_series {
    std::size_t indicator = 0, entity = 0;
};

/// What is asked of a table; a message where it has not what is asked for.
struct selection {
    std::vector<selected_series> series;
    asked_span when; ///< as --period says it
    language lang = language::zh;
    std::string why_not;
};
[[nodiscard]] selection select(table const& t, options const& asked);

/// A file that names no unit, or one that is not known: its numbers are compared with nothing until --file-unit says
/// it.
[[nodiscard]] bool is_unit_open(table_indicator const& what);

/// A series as values in its unit and its role, oldest first.
[[nodiscard]] timeline<measure> line_of(table const& t, selected_series which);

/// Why a computation leaves an indicator out, in both languages.
struct left_out {
    std::string zh, en;
};
using why_left_out = std::optional<left_out>;
/// Of an indicator whose unit the file does not say.
[[nodiscard]] left_out unit_is_open();

/// Of an indicator in 百分点.
[[nodiscard]] left_out differences_in_points();

/// Of an indicator that has no values in a unit: it has another, or none. No unit asks for nothing.
[[nodiscard]] std::function<why_left_out(table_indicator const&)> not_in(std::optional<unit> const& to);

/// The series whose indicators a computation takes; the others are named in remarks, by reason.
[[nodiscard]] std::vector<selected_series> fitting(table const& t, selection const& chosen, grid& all,
                                                   options const& asked,
                                                   std::function<why_left_out(table_indicator const&)> const& why_not);
/// With a remark for each reason why values are not there, and how often. Without rows the title is a message: that
/// there is nothing, and the remarks.
[[nodiscard]] grid finished(grid all, options const& asked, std::string_view nothing_zh, std::string_view nothing_en);

/// Runs over all files, each read to a table, with what --name and --file-unit say. Faults are named and make the
/// status 1; what is no table, 2: of a report with the advice to use `page`.
[[nodiscard]] output for_each_table(options const& asked,
                                    std::function<output(table const& t, std::string const& name)> const& run);
/// The same where a grid is made of the selected series; a title without rows is a message.
[[nodiscard]] output for_each_grid(options const& asked,
                                   std::function<grid(table const& t, selection const& chosen)> const& make);

/// What --period asks for and no cell has, as a message; empty where there is one.
[[nodiscard]] std::string no_such_period(table const& t, grid const& made, options const& asked);
/// Lines of tabs with the name of the file in front, where there are several; of the second one without its header.
[[nodiscard]] std::string with_file(std::string lines, std::string const& file, options const& asked, bool& headed);

/// Does --period ask for a period of a series? A total since January is also asked for by its last month.
[[nodiscard]] bool is_asked(table const& t, selected_series which, period const& when, selection const& chosen);
/// A row of a computed timeline, of the periods that are asked for.
[[nodiscard]] grid_row row_of(table const& t, selected_series which, timeline<measure> const& line, std::string unit,
                              bool is_change, selection const& chosen);

} // namespace tongbi::tool
