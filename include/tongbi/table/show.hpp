// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What was read of a file, one row an indicator: for a person to look over before computing with it.
#pragma once

#include <tongbi/table/table.hpp>

namespace tongbi::inline v0 {

/// One line an indicator, fields parted by tabs, after a header line if one is wanted: indicator, unit_printed,
/// unit_tongbi (`?` the file does not say, `-` none, `!` a unit that the lexicon lacks), role, baseline, price_basis,
/// accumulation, frequency, first and last period with a number, gaps between them, entities, cells, present, missing,
/// missing_marks, unreadable, flags, precision, and three cells (first, middle and last of the file) as `entity |
/// period | text`.
[[nodiscard]] std::string show_tsv(table const& t, bool header = false);

} // namespace tongbi::inline v0
