// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The words of a check of printed numbers: what is recomputed, what a cell turns out to be, and the classes into which
/// the cells that do not agree are grouped.
#pragma once

#include <tongbi/number/vocabulary.hpp>

namespace tongbi::inline v0 {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" // g++ takes an enumerator for a shadow of the type tongbi::share
/// 核对方式: how a printed number is recomputed from the numbers beside it.
enum class comparison_kind : std::uint8_t {
    growth,              ///< 同比, 环比: percent of the level against its base
    growth_fraction,     ///< the same as a fraction: 0.053
    index,               ///< 上年=100: the level on its base, in hundredths
    share,               ///< 占比: part in whole, percent
    rate,                ///< percent of another amount that is not its whole
    total,               ///< 合计: sum of the parts
    year_to_date,        ///< 累计: sum of the single periods since January
    mean,                ///< mean of the months in a season or a year
    converted,           ///< one quantity in two units
    per,                 ///< 人均, 强度: a quotient of two amounts, in a unit of its own
    points,              ///< 同比增减(百分点): a percentage less the one of its base
    difference,          ///< 差额: 出口 less 进口, 出生率 less 死亡率; 距平: a value less its normal
    sum_of_periods,      ///< 全年: sum of its quarters or months
    relative_difference, ///< 距平百分率: a value less its normal, in percent of the normal
};
#pragma GCC diagnostic pop

template <>
struct vocabulary<comparison_kind> {
    static constexpr std::array<word_entry<comparison_kind>, 14> table{{
        {comparison_kind::growth, "growth", "growth", "增速"},
        {comparison_kind::growth_fraction, "growth_fraction", "growth as a fraction", "增速（小数）"},
        {comparison_kind::index, "index", "index on its base", "指数"},
        {comparison_kind::share, "share", "share", "占比"},
        {comparison_kind::rate, "rate", "rate", "比率"},
        {comparison_kind::total, "total", "sum of the parts", "分项合计"},
        {comparison_kind::year_to_date, "year_to_date", "sum of the single periods", "各期累计"},
        {comparison_kind::mean, "mean", "mean of the months", "各月平均"},
        {comparison_kind::converted, "converted", "the same in another unit", "换算"},
        {comparison_kind::per, "per", "quotient", "相除"},
        {comparison_kind::points, "points", "change in points", "百分点增减"},
        {comparison_kind::difference, "difference", "difference", "差额"},
        {comparison_kind::sum_of_periods, "sum_of_periods", "sum of its periods", "各期合计"},
        {comparison_kind::relative_difference, "relative_difference", "difference in percent", "相差百分率"},
    }};
};

/// 核对结果 of one cell: does the print follow from the numbers beside it?
enum class cell_verdict : std::uint8_t {
    agree,            ///< the interval of the print and that of the recomputed number meet
    near_miss,        ///< the gap between them is below one unit of the last printed digit
    agree_if_rounded, ///< the recomputed level was made from the print after it had been rounded
    contradict,       ///< everything else
    not_comparable,   ///< an input is missing, or the formula refuses: a loss has no growth
    zero_base,        ///< the base is or may be zero
    no_base,          ///< the period that it is compared with is not in the table
};

template <>
struct vocabulary<cell_verdict> {
    static constexpr std::array<word_entry<cell_verdict>, 7> table{{
        {cell_verdict::agree, "agree", "agrees", "一致"},
        {cell_verdict::near_miss, "near_miss", "within one unit of the last digit", "相差不足末位一个单位"},
        {cell_verdict::agree_if_rounded, "agree_if_rounded", "agrees once it is rounded", "舍入后一致"},
        {cell_verdict::contradict, "contradict", "contradicts", "不一致"},
        {cell_verdict::not_comparable, "not_comparable", "not comparable", "无法核对"},
        {cell_verdict::zero_base, "zero_base", "the base is zero", "基数为零"},
        {cell_verdict::no_base, "no_base", "no base in the table", "表内无基期"},
    }};
};

/// 问题类别: why a group of cells does not agree, in the order in which a person should see them. A cell belongs to the
/// first class that takes it: copied_row, revised_level, whole_series, run, isolated.
enum class finding_class : std::uint8_t {
    copied_row,       ///< all levels of one period are those of another: a row was copied
    revised_level,    ///< one level does not fit the growth printed for it nor the one a year later; one other would
    isolated,         ///< a single number
    whole_series,     ///< more than half of a series: the print has another scope
    run,              ///< months in a row: scope or vintage of the level changed
    near_miss,        ///< one line with their count
    agree_if_rounded, ///< one line with their count
};

template <>
struct vocabulary<finding_class> {
    static constexpr std::array<word_entry<finding_class>, 7> table{{
        {finding_class::copied_row, "copied_row", "copied row", "整行照抄"},
        {finding_class::revised_level, "revised_level", "revised level", "水平值已修订"},
        {finding_class::isolated, "isolated", "single number", "个别数字"},
        {finding_class::whole_series, "whole_series", "whole series", "整个序列"},
        {finding_class::run, "run", "run", "连续多期"},
        {finding_class::near_miss, "near_miss", "near misses", "末位之差"},
        {finding_class::agree_if_rounded, "agree_if_rounded", "rounded first", "先舍入后计算"},
    }};
};

} // namespace tongbi::inline v0
