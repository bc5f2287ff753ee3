// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Tables as subcommands take them: read, with their faults, and the series that --indicator, --entity and --period
/// ask for.
#pragma once

#include "tool/grid.hpp"
#include "tool/input.hpp"

#include <tongbi/table.hpp>
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
    std::optional<period> when; ///< as --period says it
    std::string why_not;
};
[[nodiscard]] selection select(table const& t, options const& asked);

/// Is a period within what --period asks for? Everything is where it asks for nothing.
[[nodiscard]] bool is_within(period const& when, std::optional<period> const& asked);

/// The printed name of an indicator without its unit; of an entity its name.
[[nodiscard]] std::string name_of(table_indicator const& what);
[[nodiscard]] std::string name_of(entity const& who);
/// The unit as the file prints it.
[[nodiscard]] std::string unit_of(table_indicator const& what);

/// A series as values in its unit and its role, oldest first.
[[nodiscard]] timeline<measure> line_of(table const& t, selected_series which);

/// Runs over all files, each read to a table. Faults are named and make the status 1; what is no table, 2.
[[nodiscard]] output for_each_table(options const& asked,
                                    std::function<output(table const& t, std::string const& name)> const& run);
/// The same where a grid is made of the selected series; a title without rows is a message.
[[nodiscard]] output for_each_grid(options const& asked,
                                   std::function<grid(table const& t, selection const& chosen)> const& make);

/// A row of a computed timeline, of the periods that are asked for.
[[nodiscard]] grid_row row_of(table const& t, selected_series which, timeline<measure> const& line, std::string unit,
                              bool is_change, selection const& chosen);

} // namespace tongbi::tool
