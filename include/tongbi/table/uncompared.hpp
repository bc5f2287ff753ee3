// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// uncompared_column: a printed percentage that a check holds against nothing, and why. A check that is silent about it
/// would read as one that agrees.
///
///     for (auto const& u : c.uncompared()) std::puts(describe(u, language::zh).c_str());
///     // 第三产业占比（%）：表头未写明总体；可能是国内生产总值（亿元）、合计（亿元）
#pragma once

#include <tongbi/number/vocabulary.hpp>

#include <string>
#include <vector>

namespace tongbi::inline v0 {

/// 未核对的原因: why no column is held against a printed percentage.
enum class uncompared_reason : std::uint8_t {
    no_level,         ///< no column holds the amounts of which it is the growth
    no_baseline,      ///< the header does not say against which period, and the table does not come once a year
    other_prices,     ///< the columns that it would follow from are at other prices
    several,          ///< several columns fit
    no_part,          ///< no column holds the part
    no_whole,         ///< no column holds the whole that the header names
    whole_unnamed,    ///< the header names no whole, and no column says that it is one
    other_unit,       ///< the units of the columns do not convert into each other
    unknown_ratio,    ///< the header does not say what it is a ratio of
    unknown_unit,     ///< a quotient of columns whose units are not printed
    people_at_a_date, ///< per head, and the people are counted at the end of a period: the mean may be meant
    sum_not_said,     ///< a row for all, which nobody says to be the sum of the others
    rows_overlap,     ///< a row for all, to which the others add up in no period
    columns_overlap,  ///< a column for all, to which the others in its unit add up in no period
    no_numbers,       ///< the columns are there, and a number is missing in every period
};

template <>
struct vocabulary<uncompared_reason> {
    static constexpr std::array<word_entry<uncompared_reason>, 15> table{{
        {uncompared_reason::no_level, "no_level", "no column holds the amounts that it is the growth of",
         "表内没有相应的水平值"},
        {uncompared_reason::no_baseline, "no_baseline", "the header does not say which period it is compared with",
         "表头未写明与哪一期相比"},
        {uncompared_reason::other_prices, "other_prices", "the columns beside it are at other prices", "价格口径不同"},
        {uncompared_reason::several, "several", "several columns fit", "有几列都可能与之对应"},
        {uncompared_reason::no_part, "no_part", "no column holds its part", "表内没有它的分项"},
        {uncompared_reason::no_whole, "no_whole", "no column holds its whole", "表内没有它的总体"},
        {uncompared_reason::whole_unnamed, "whole_unnamed", "the header does not say which whole it is a share of",
         "表头未写明总体"},
        {uncompared_reason::other_unit, "other_unit", "the units of the columns do not convert into each other",
         "计量单位不能互相换算"},
        {uncompared_reason::unknown_ratio, "unknown_ratio", "the header does not say what it is a ratio of",
         "表头未写明由哪些数字相比得出"},
        {uncompared_reason::unknown_unit, "unknown_unit", "the units are not printed", "计量单位未写明"},
        {uncompared_reason::people_at_a_date, "people_at_a_date",
         "the people are counted at a date, and their mean over the period may be meant",
         "人口是时点数，人均数可能按年平均人口计算"},
        {uncompared_reason::sum_not_said, "sum_not_said", "the table does not say that it is the sum of the other rows",
         "表内没有写明它是其余各行之和"},
        {uncompared_reason::rows_overlap, "rows_overlap",
         "the other rows add up to it in no period: some may be parts of others, or one is missing",
         "其余各行之和在各期都与它不等：有的行可能包含在别的行中，或者有缺项"},
        {uncompared_reason::columns_overlap, "columns_overlap",
         "the other columns add up to it in no period: some may be parts of others, or one is missing",
         "其余各列之和在各期都与它不等：有的列可能包含在别的列中，或者有缺项"},
        {uncompared_reason::no_numbers, "no_numbers", "the numbers that it would follow from are missing",
         "用来核对的数字缺失"},
    }};
};

/// 未核对的一列.
struct uncompared_column {
    std::string printed; ///< the column as the table prints its name, or the row that is for all
    uncompared_reason why{};
    std::vector<std::string> columns{}; ///< the columns that the reason is about by their printed names, or the places
    std::string missing{};              ///< the part or the whole that the header names and no column has
    friend bool operator==(uncompared_column const&, uncompared_column const&) = default;
};

/// Which column is not compared and why, in a sentence; of more than seven columns or places the first six.
[[nodiscard]] std::string describe(uncompared_column const& u, language lang = language::en);

} // namespace tongbi::inline v0
