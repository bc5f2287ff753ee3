// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// check: does what a table prints follow from the numbers beside it? Which number belongs to which is read from the
/// headers and never guessed from the numbers:
///
///     增长(%) 同比 环比          the column of the same name that is no growth; a total since January with another
///     指数(上年=100)             the index of the same name on a fixed base, or the amount of the same name
///     指数(2020=100)             the amount of the same name, where the table has its year 2020
///     比重 构成                  part and whole by their names
///     累计值                     当季值, 当月值, 当期值 of the same name
///     国内生产总值, T, 总人口     their parts, where the table has them all (known_totals)
///     J-D DJF …                  the months of a file with a column a month
///     primary_mtoe               primary_ej: one quantity in two units of energy
///
///     for (auto const& c = check(*money); auto const& f : c.findings()) std::puts(c.sentence(f).c_str());
#pragma once

#include <tongbi/table/check_tsv.hpp>
#include <tongbi/table/table.hpp>

namespace tongbi::inline v0 {

/// What the program knows of a column and no header says: patents granted are a rate of patents applied for.
/// Columns by their printed names, their names or their codes.
struct said_comparison {
    comparison_kind kind = comparison_kind::share;
    std::string printed;
    std::vector<std::string> inputs;
    growth_base against = growth_base::same_period_last_year;
    conversion_factor factor{};
    std::int32_t relative_width = -9; ///< machine digits agree to this power of ten
};

/// Every comparison that the headers of a table imply, and what the program adds, entity by entity. Names that are not
/// in the table are passed over. A growth at comparable prices is not held against amounts at current or unknown ones.
[[nodiscard]] checked check(table const& t, std::vector<said_comparison> const& also = {});

/// What one table prints and the other has the levels of, both ways; entities are one by their codes, else by their
/// names, and a table about one entity without a name is about the only one of the other.
[[nodiscard]] checked check(table const& t, table const& other, std::vector<said_comparison> const& also = {});

} // namespace tongbi::inline v0
