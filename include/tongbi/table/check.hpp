// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// check: does what a table prints follow from the numbers beside it? Which number belongs to which is read from the
/// headers and never guessed from the numbers:
///
///     增长(%) 同比 环比          the column of the same name that is no growth; a total since January with another
///     指数(上年=100)             the index of the same name on a fixed base, or the amount of the same name
///     指数(2020=100)             the amount of the same name, where the table has its year 2020
///     X占Y比重, share of X in Y  part and whole by their names
///     X比重 占比 构成            the whole whose name says it: 合计, 总X, what stands before 其中
///     累计值                     当季值, 当月值, 当期值 of the same name
///     全年, 2023年               its quarters or months, of a flow, beside it or in its column
///     国内生产总值, T, 总人口     their parts, where the table has them all (known_totals, known_divisions)
///     人口 其中：男 女            the parts, where they are all of it
///     人均X, X per capita        X and the people beside it, whose units are printed
///     贸易差额, 自然增长率       出口 less 进口, 出生率 less 死亡率
///     距平 距平百分率            the value that it names and its normal (常年值), where one of each is there
///     合计                       the other rows of an amount that adds up
///                                as a column: the others in its unit, where they add up to it in two numbers or in all
///     J-D DJF …                  the months of a file with a column a month
///     primary_mtoe               primary_ej: one quantity in two units
///
/// A growth and a share need amounts at the same prices, as headers and notes say them. Where nothing is said, or two
/// joins are possible, none is made, and `uncompared` of the result lists the percentage with the reason.
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
