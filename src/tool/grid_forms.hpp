// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The forms of a grid, and what they share.
#pragma once

#include "tool/grid.hpp"

namespace tongbi::tool {

[[nodiscard]] std::string text_of_grid(grid const& all, options const& asked);
[[nodiscard]] std::string fields_of_grid(grid const& all, char separator);
[[nodiscard]] std::string json_of_grid(grid const& all);
[[nodiscard]] std::string html_of_grid(grid const& all, options const& asked);
[[nodiscard]] std::string vega_of_grid(grid const& all, options const& asked);

/// Have all rows one name there?
[[nodiscard]] bool has_one(grid const& all, std::string grid_row::*name);
/// The part of its name that tells a row from the others.
[[nodiscard]] std::string name_in_grid(grid const& all, grid_row const& row);
[[nodiscard]] std::vector<period> periods_of(grid const& all);

} // namespace tongbi::tool
