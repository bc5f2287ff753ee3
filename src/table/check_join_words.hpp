// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Words of headers: how a column is counted, totals and their parts, units of energy, short names.
#pragma once

#include "table/fields.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace tongbi::inline v0::detail {

/// Words at the end of a name that say how it is counted and not what it is.
inline constexpr auto endings = std::to_array<std::string_view>({"比上年同期名义增长",
                                                                 "比上年同期实际增长",
                                                                 "比上年名义增长",
                                                                 "比上年实际增长",
                                                                 "同比名义增长",
                                                                 "同比实际增长",
                                                                 "比上年同期增长",
                                                                 "比上年同月增长",
                                                                 "比上年增长",
                                                                 "同比增长",
                                                                 "环比增长",
                                                                 "累计增长",
                                                                 "比去年同期增长",
                                                                 "比去年同期增减",
                                                                 "比去年增长",
                                                                 "较上年同期增长",
                                                                 "较上年同期增减",
                                                                 "较去年同期增长",
                                                                 "较去年同期增减",
                                                                 "较上年增长",
                                                                 "较上年增减",
                                                                 "较去年增长",
                                                                 "增长速度",
                                                                 "增长率",
                                                                 "增速",
                                                                 "增长",
                                                                 "比上年同期增减",
                                                                 "比上年同期",
                                                                 "比上年同月",
                                                                 "比上月增减",
                                                                 "比上年增减",
                                                                 "比上年",
                                                                 "比上月",
                                                                 "同比增减",
                                                                 "环比增减",
                                                                 "增减",
                                                                 "变动",
                                                                 "变化",
                                                                 "提高",
                                                                 "同比",
                                                                 "环比",
                                                                 "月度",
                                                                 "当月",
                                                                 "当期",
                                                                 "当季",
                                                                 "本年累计",
                                                                 "累计",
                                                                 "本月止",
                                                                 "截至本月",
                                                                 "1至当月",
                                                                 "1至本月",
                                                                 "1-本月",
                                                                 "1—本月",
                                                                 "自年初",
                                                                 "年初至今",
                                                                 "期末",
                                                                 "年末",
                                                                 "月末",
                                                                 "当月值",
                                                                 "当期值",
                                                                 "当季值",
                                                                 "累计值",
                                                                 "期末值",
                                                                 "年末值",
                                                                 "growth rate",
                                                                 "growth",
                                                                 "year-on-year",
                                                                 "yoy",
                                                                 "qoq",
                                                                 "change",
                                                                 "_",
                                                                 " ",
                                                                 ","});
/// Words at the end of a name that say its prices: 地区生产总值可比价增长 grows what 地区生产总值 is.
inline constexpr std::array<std::string_view, 12> price_endings{"可比价格", "不变价格",   "当年价格", "可比价",
                                                                "不变价",   "当年价",     "现价",     "(不变价)",
                                                                "(现价)",   "（不变价）", "实际",     "名义"};

/// A total and the parts that are all of it.
struct known_total {
    std::string_view whole;
    std::array<std::string_view, 3> parts;
};
inline constexpr std::array known_totals{
    known_total{"国内生产总值", {"第一产业增加值", "第二产业增加值", "第三产业增加值"}},
    known_total{"地区生产总值", {"第一产业增加值", "第二产业增加值", "第三产业增加值"}},
    known_total{"总人口", {"男性人口", "女性人口", ""}},
    known_total{"年末总人口", {"男性人口", "女性人口", ""}},
    known_total{"总人口", {"城镇人口", "乡村人口", ""}},
    known_total{"年末总人口", {"城镇人口", "乡村人口", ""}},
    known_total{"T", {"M", "F", ""}},
};

/// Parts that are all of what they are parts of, each under any of its names, behind 其中 or beside such a whole.
struct known_division {
    std::array<std::array<std::string_view, 3>, 3> parts;
    std::array<std::string_view, 8> wholes;
};
inline constexpr std::array known_divisions{
    known_division{{{{"男", "男性", "男性人口"}, {"女", "女性", "女性人口"}, {}}},
                   {"人口", "人口数", "总人口", "年末总人口", "常住人口", "年末常住人口", "户籍人口", "年末户籍人口"}},
    known_division{{{{"城镇", "城镇人口", "城镇常住人口"}, {"乡村", "乡村人口", "农村人口"}, {}}},
                   {"人口", "人口数", "总人口", "年末总人口", "常住人口", "年末常住人口", "", ""}},
    known_division{
        {{{"第一产业", "第一产业增加值", ""}, {"第二产业", "第二产业增加值", ""}, {"第三产业", "第三产业增加值", ""}}},
        {"生产总值", "", "", "", "", "", "", ""}},
    known_division{{{{"出口", "出口额", "出口总额"}, {"进口", "进口额", "进口总额"}, {}}},
                   {"进出口", "进出口额", "进出口总额", "货物进出口总额", "", "", "", ""}},
};

/// What one column less another is, each under any of its names.
struct known_difference {
    std::array<std::string_view, 8> names, of, less;
};
inline constexpr std::array known_differences{
    known_difference{
        {"贸易差额", "进出口差额", "贸易顺差", "货物贸易差额", "净出口", "顺差", "进出口顺差", "trade balance"},
        {"出口", "出口额", "出口总额", "货物出口总额", "货物出口额", "货物出口", "exports", ""},
        {"进口", "进口额", "进口总额", "货物进口总额", "货物进口额", "货物进口", "imports", ""}},
    known_difference{{"收支差额", "财政收支差额", "一般公共预算收支差额", "收支结余", "", "", "", ""},
                     {"收入", "财政收入", "一般公共预算收入", "基金收入", "", "", "", ""},
                     {"支出", "财政支出", "一般公共预算支出", "基金支出", "", "", "", ""}},
    known_difference{{"自然增长率", "人口自然增长率", "natural increase", "rate of natural increase", "", "", "", ""},
                     {"出生率", "人口出生率", "birth rate", "crude birth rate", "", "", "", ""},
                     {"死亡率", "人口死亡率", "death rate", "crude death rate", "", "", "", ""}},
};

/// Names that say no more than that a row or a column is for all of the others.
inline constexpr std::array<std::string_view, 11> totals{"合计",  "总计",  "总量",  "总数",  "总额", "总和",
                                                         "合 计", "总 计", "Total", "total", "Sum"};
/// Rows for a whole place: their sum is not said, statistics of a nation are not those of its provinces added up.
inline constexpr std::array<std::string_view, 7> whole_places{"全国", "全省", "全市", "全区", "全县", "全州", "World"};

/// Names of one amount.
inline constexpr std::array<std::string_view, 5> names_of_product{"国内生产总值", "地区生产总值", "生产总值", "GDP",
                                                                  "gdp"};
/// What statistics grow at comparable prices without a word: a growth of it is none of amounts at current prices.
inline constexpr std::array<std::string_view, 5> names_of_volumes{"生产总值", "增加值", "gdp", "gross domestic product",
                                                                  "value added"};
/// People as a number per head is counted over them, and as they are counted at a date.
inline constexpr std::array<std::string_view, 10> names_of_people{
    "人口",       "人口数",     "总人口", "平均人口",         "年平均人口",
    "population", "Population", "pop",    "total population", "average population"};
inline constexpr std::array<std::string_view, 4> names_of_people_at_a_date{"常住人口", "户籍人口", "年末人口",
                                                                           "年末总人口"};
/// Words of a quotient per head, before and behind what is counted.
inline constexpr std::array<std::string_view, 1> before_per_head{"人均"};
inline constexpr std::array<std::string_view, 5> behind_per_head{" per capita", "_per_capita", " per head", "_per_head",
                                                                 "_pc"};
/// Units of energy that are heat, in joules: num x 10^ten. A kilowatt-hour of electricity is another quantity where its
/// fuel is counted.
struct energy_unit {
    std::string_view text;
    std::int64_t num;
    std::int32_t ten;
};
inline constexpr std::array energy_units{
    energy_unit{"EJ", 1, 18},
    energy_unit{"PJ", 1, 15},
    energy_unit{"toe", 41868, 6},
    energy_unit{"thousand toe", 41868, 9},
    energy_unit{"million toe", 41868, 12},
};
/// Converted columns come from programs that computed in single precision, or from parts that were rounded before.
inline constexpr std::int32_t digits_of_conversions = -6;

/// Takes 其中, of which, from the head of a name; false where it is not there.
inline bool is_of_which(std::string_view& name) {
    for (const std::string_view word :
         {"其中：", "其中:", "其中", "#", "＃", "of which: ", "of which ", "Of which: ", "Of which "})
        if (name.starts_with(word) && name.size() > word.size()) {
            name.remove_prefix(word.size());
            return true;
        }
    return false;
}

inline std::string stem_of(std::string_view name, std::span<std::string_view const> words) {
    for (bool cut = true; cut;) {
        cut = false;
        for (const auto word : words)
            if (name.size() >= word.size() && name.ends_with(word)) {
                name.remove_suffix(word.size());
                cut = true;
            }
    }
    return std::string(name);
}

/// M2 of 货币和准货币(M2)供应量: Latin letters and digits in a bracket.
inline std::string abbreviation_in(std::string_view name) {
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"(", ")"}, {"（", "）"}}) {
        const auto from = name.find(open);
        const auto to = from == std::string_view::npos ? from : name.find(close, from);
        if (to == std::string_view::npos) continue;
        const std::string_view inside = name.substr(from + open.size(), to - from - open.size());
        const bool latin = !inside.empty() && std::all_of(inside.begin(), inside.end(), [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        });
        if (latin && inside.size() < name.size()) return std::string(inside);
    }
    return std::string(name);
}

} // namespace tongbi::inline v0::detail
