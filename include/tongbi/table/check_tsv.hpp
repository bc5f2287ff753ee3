// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A check as fields parted by tabs, for other programs. Fields hold no tab and no line end: those of names become
/// blanks.
#pragma once

#include <tongbi/table/check_findings.hpp>

namespace tongbi::inline v0 {

/// A finding a line, in their order: order, group (G01), class, cells, series (M2+M1), first, last, worst_gap_pp,
/// sentence.
[[nodiscard]] std::string check_tsv(checked const& c, language lang = language::en);

/// A printed number a line: series, period, printed_growth, level, base_level, recomputed, lower, upper, gap_pp,
/// verdict, class, group. The level is the first input (the part, the first of the parts), the base that of a growth or
/// an index, or the second input. Recomputed numbers and gaps have six decimals.
[[nodiscard]] std::string check_cells_tsv(checked const& c);

/// A printed column and a way to recompute it a line, over all places: check (growth: M2 growth), formula (the columns
/// it follows from), precision_of_published, compared, agree, near_miss, agree_if_rounded, contradict, not_comparable,
/// zero_base.
[[nodiscard]] std::string check_counts_tsv(checked const& c);

} // namespace tongbi::inline v0
