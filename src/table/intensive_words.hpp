// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Names of what is of one and not of all (人均, 平均, 价格, rainfall), in units that do not say so.
#pragma once

#include "table/header_grammar.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace tongbi::inline v0::detail {

/// Words of names that say: of one, not of all. English ones are whole words.
inline constexpr auto words_of_one = std::to_array<std::string_view>(
    {"人均",          "户均",     "亩均",     "地均",      "每",         "水平",          "单价",        "均价",
     "平均价",        "强度",     "密度",     "浓度",      "利用小时",   "气温",          "温度",        "湿度",
     "降水",          "降雨",     "雨量",     "日照",      "单位gdp",    "单位国内",      "单位地区",    "单位生产",
     "单位产值",      "单位产品", "单位面积", "单位工业",  "单位增加值", "per",           "per capita",  "average",
     "mean",          "median",   "price",    "intensity", "density",    "concentration", "temperature", "rainfall",
     "precipitation", "rate",     "ratio",    "pc"});
/// 价格 is a price, except where it says at which prices a value is.
inline constexpr auto words_of_valuation =
    std::to_array<std::string_view>({"现行", "当年", "不变", "可比", "固定", "基本", "市场"});
/// 平均 is a mean, except of people over a year.
inline constexpr auto people_over_a_year =
    std::to_array<std::string_view>({"人口", "人数", "用工", "从业", "职工人数", "就业"});

/// Is a word there that none of the others stands before, or behind?
template <class Words>
bool stands_alone(std::string_view name, std::string_view word, Words const& beside, bool before) {
    for (auto at = name.find(word); at != std::string_view::npos; at = name.find(word, at + 1)) {
        const std::string_view side = before ? name.substr(0, at) : name.substr(at + word.size());
        if (std::none_of(beside.begin(), beside.end(),
                         [&](std::string_view w) { return before ? side.ends_with(w) : side.starts_with(w); }))
            return true;
    }
    return false;
}

/// 人均, 均值, 价格, 率: does a name say that places have no total of it?
inline bool is_name_of_intensive(std::string_view printed) {
    const std::string name = lowered(printed);
    return name.ends_with("率") ||
           std::any_of(words_of_one.begin(), words_of_one.end(),
                       [&](std::string_view word) { return has_word(name, word); }) ||
           stands_alone(name, "价格", words_of_valuation, true) ||
           stands_alone(name, "平均", people_over_a_year, false);
}

} // namespace tongbi::inline v0::detail
