// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The words by which recognisers know the columns of a header, and what they ask of a header.
#pragma once

#include "table/layouts.hpp"

namespace tongbi::inline v0::detail {

/// Words of a period column, the first of them that a header has.
inline constexpr auto period_words = std::to_array<std::string_view>(
    {"time_period", "time period", "timeperiod", "year",    "年份",  "年",     "年度",   "年末",
     "年底",        "月份",        "季度",       "年月",    "时期",  "期间",   "报告期", "统计期",
     "时间",        "统计时间",    "日期",       "quarter", "month", "period", "date",   "observation_date",
     "time",        "año",         "jahr",       "année"});
inline constexpr auto month_words = std::to_array<std::string_view>({"month", "月份", "月", "mon"});
inline constexpr auto day_words = std::to_array<std::string_view>({"day", "日", "日期"});
inline constexpr auto quarter_words = std::to_array<std::string_view>({"quarter", "季度", "季", "qtr"});
inline constexpr auto year_words = std::to_array<std::string_view>({"year", "年份", "年", "年度"});
inline constexpr auto year_end_words = std::to_array<std::string_view>({"年末", "年底"});
inline constexpr auto words_of_whole_year =
    std::to_array<std::string_view>({"全年", "年度", "全年合计", "全年累计", "annual", "year", "full year"});
inline constexpr auto words_of_sum = std::to_array<std::string_view>({"合计", "总计", "累计", "total", "sum"});
inline constexpr auto half_words = std::to_array<std::string_view>({"half", "half-year", "semester", "半年"});
inline constexpr auto part_words =
    std::to_array<std::string_view>({"week", "周", "旬", "day", "日", "时期", "期间", "时段"});

/// Words of what a row is about, the first of them that a header has.
inline constexpr auto entity_words = std::to_array<std::string_view>(
    {"country/region", "country name", "country",    "geoareaname", "entity",   "economy", "province", "省份",
     "省市",           "地区",         "城市",       "city",        "ref_area", "area",    "geo",      "state",
     "market",         "place",        "location",   "territory",   "国家",     "region",  "station",  "station name",
     "county",         "district",     "bundesland", "région",      "pays",     "país",    "región",   "provincia",
     "站名",           "站点",         "台站",       "台站名称",    "气象站",   "监测点",  "区域",     "地市",
     "各市",           "市县",         "县市",       "区县",        "县区",     "设区市",  "州市",     "盟市",
     "县（市、区）"});
/// Words of rows that are parts of one amount, and no places.
inline constexpr auto category_words = std::to_array<std::string_view>(
    {"行业",    "行业名称", "产品", "产品名称", "类别",   "分组",     "名称",    "企业",     "企业名称",
     "分类",    "品种",     "门类", "部门",     "sector", "industry", "product", "category", "name",
     "company", "fuel",     "类型", "年龄",     "年龄组", "行业分类", "项目名称"});
inline constexpr auto place_words = std::to_array<std::string_view>({"地区", "省份", "省市", "城市"});
inline constexpr auto row_name_words = std::to_array<std::string_view>({"series", "indicator", "item", "指标", "项目"});
inline constexpr auto indicator_words = std::to_array<std::string_view>({"指标", "指标名称"});

inline column_plan plan_of(line_of_fields const& header) {
    column_plan plan;
    for (std::size_t i = 0; i < header.size; ++i) plan.names.push_back(unquoted(header[i]));
    plan.uses.assign(header.size, column_use::ignored);
    return plan;
}

/// 2020年不变价, 2017年版 and 12月龄 are names, and no periods.
inline bool goes_on_as_a_name(std::string_view rest) {
    for (const std::string_view word : {"不变价", "可比价", "价", "版", "龄", "=", "＝"})
        if (rest.starts_with(word)) return true;
    return false;
}

/// The column whose header is the earliest in a list of words.
inline std::optional<std::size_t> best_column(line_of_fields const& header, std::span<std::string_view const> words) {
    std::optional<std::size_t> best;
    std::size_t rank = words.size();
    for (std::size_t i = 0; i < header.size; ++i)
        if (const auto r = word_in(header[i], words); r && *r < rank) {
            rank = *r;
            best = i;
        }
    return best;
}

/// A header with a unit is that of numbers, whatever stands below: its texts are faults.
inline bool names_unit(std::string_view header) { return read_header_text(header).what.has_unit == unit_print::known; }
inline bool is_comment(line_of_fields const& row) { return trimmed(row.raw).starts_with('#'); }

} // namespace tongbi::inline v0::detail
