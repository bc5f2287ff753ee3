// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Tables written back, so that other programs can read them and read_table reads the same table again.
#pragma once

#include <tongbi/table/table.hpp>

namespace tongbi::inline v0 {

/// Tidy CSV in UTF-8: one row a cell, with its text as it was printed, its flag, its period in the form of to_string,
/// and beside it all that is known of its indicator and entity. Notes stand behind the rows, a line each. read_table
/// reads the same table from it: indicators, entities, periods, cells, notes and vintage; faults are those of the
/// cells.
[[nodiscard]] std::string write_tidy_csv(table const& t);

} // namespace tongbi::inline v0
