// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Names of what is of one and not of all (人均, 平均, 价格, rainfall), in units that do not say so; and of what may be
// below zero.
#pragma once

#include "table/header_grammar.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace tongbi::inline v0::detail {

/// A word of a name that says: of one, not of all. English ones are whole words. What is counted of one, as the income
/// per head or the rain of a station, still adds over time; a state, a mean or a quotient does not.
struct word_of_one {
    std::string_view text;
    bool adds_over_time = false;
    std::string_view unless_before{}; ///< what makes it another word
};
inline constexpr auto words_of_one = std::to_array<word_of_one>({
    {"人均", true},
    {"户均", true},
    {"亩均", true},
    {"地均", true},
    {"每", true},
    {"水平", true}, // 居民消费水平
    {"利用小时", true},
    {"降水", true},
    {"降雨", true},
    {"雨量", true},
    {"日照", true},
    {"优良天数", true},
    {"达标天数", true},
    {"超标天数", true},
    {"日数", true},
    {"per", true},
    {"per capita", true},
    {"rainfall", true},
    {"precipitation", true},
    {"pc", true},
    {"单价"},
    {"均价"},
    {"平均价"},
    {"强度"},
    {"密度"},
    {"浓度"},
    {"单位gdp"},
    {"单位国内"},
    {"单位地区"},
    {"单位生产"},
    {"单位产值"},
    {"单位产品"},
    {"单位面积"},
    {"单位工业"},
    {"单位增加值"},
    {"average", true},
    {"mean"},
    {"median"},
    {"price"},
    {"intensity"},
    {"density"},
    {"concentration"},
    {"rate"},
    {"ratio"},
    // of the air, of a station
    {"气温"},
    {"温度"},
    {"湿度"},
    {"气压"},
    {"风速"},
    {"temperature"},
    {"humidity"},
    // the highest of a time, which two places do not reach at once
    {"最高", false, "人民"},
    {"最低", false, "生活保障"}, // whose persons add
    {"最大"},
    {"最小"},
    {"峰值"},
    {"峰荷"},
    {"peak"},
    {"maximum"},
    {"minimum"},
    // where something is
    {"海拔"},
    {"高程"},
    {"水位"},
    {"纬度"},
    {"经度"},
    {"elevation"},
    {"altitude"},
    {"latitude"},
    {"longitude"},
    {"water level"},
    // of one person or household
    {"户规模"},
    {"家庭规模"},
    {"寿命"},
    {"年限"},
    {"household size"},
    {"size of household"},
    {"expectancy"},
    // of a distribution, or made of others
    {"中位数"},
    {"系数"},
    {"周转天数"},
    {"生师比"},
    {"师生比"},
    {"性别比"},
    {"抚养比"},
    {"存贷比"},
    {"流动比"},
    {"coefficient"},
    {"gini"},
    {"score"},
    {"rank"},
    {"得分"},
    {"位次"},
    {"排名"},
});
/// 价格 is a price, except where it says at which prices a value is.
inline constexpr auto words_of_valuation =
    std::to_array<std::string_view>({"现行", "当年", "不变", "可比", "固定", "基本", "市场"});
/// 平均 is a mean, except of people over a year; of what is paid to one it adds over time (平均工资).
inline constexpr auto people_over_a_year =
    std::to_array<std::string_view>({"人口", "人数", "用工", "从业", "职工人数", "就业"});
inline constexpr auto paid_to_one = std::to_array<std::string_view>({"工资", "收入", "支出", "薪酬"});

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

/// Is the word in a name?
inline bool has_word_of_one(std::string_view lower_name, word_of_one const& word) {
    return word.unless_before.empty() ? has_word(lower_name, word.text)
                                      : stands_alone(lower_name, word.text, std::array{word.unless_before}, false);
}
/// 率 at the end, or before what says how it is counted: 不良率累计值. 利率互换 is none.
inline bool ends_with_rate(std::string_view name) {
    constexpr std::string_view rate = "率";
    constexpr auto ways =
        std::to_array<std::string_view>({"当月", "当季", "当期", "累计", "期末", "年末", "月末", "(", "（"});
    for (auto at = name.find(rate); at != std::string_view::npos; at = name.find(rate, at + 1)) {
        const std::string_view behind = name.substr(at + rate.size());
        if (behind.empty() || std::any_of(ways.begin(), ways.end(), [&](auto w) { return behind.starts_with(w); }))
            return true;
    }
    return false;
}
/// 价格, 率: does a name say that it is a price or a rate?
inline bool is_name_of_price_or_rate(std::string_view lower_name) {
    return ends_with_rate(lower_name) || stands_alone(lower_name, "价格", words_of_valuation, true);
}
/// 人均, 均值, 价格, 率: does a name say that places have no total of it?
inline bool is_name_of_intensive(std::string_view printed) {
    const std::string name = lowered(printed);
    return is_name_of_price_or_rate(name) || stands_alone(name, "平均", people_over_a_year, false) ||
           std::any_of(words_of_one.begin(), words_of_one.end(),
                       [&](word_of_one const& word) { return has_word_of_one(name, word); });
}
/// 均价, 气温, 率, 平均 except of wages: does a name say that the months of a year have no total of it?
inline bool is_name_of_mean_over_time(std::string_view printed) {
    const std::string name = lowered(printed);
    return is_name_of_price_or_rate(name) || stands_alone(name, "平均", paid_to_one, false) ||
           name.find("指数") != std::string::npos ||
           std::any_of(words_of_one.begin(), words_of_one.end(),
                       [&](word_of_one const& word) { return !word.adds_over_time && has_word_of_one(name, word); });
}

/// 净出口, 利润, 差额: does a name say that what is printed without a sign may be one with a minus another time?
inline bool is_name_of_balance(std::string_view printed) {
    constexpr auto words = std::to_array<std::string_view>(
        {"净",   "差额", "差值", "顺差",    "逆差", "利润",   "盈亏",   "结余", "平衡",    "增减",
         "变动", "变化", "新增", "balance", "net",  "profit", "change", "flow", "surplus", "deficit"});
    const std::string name = lowered(printed);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return has_word(name, word); });
}

/// 位次: places among others, which are no amounts.
inline bool is_name_of_place(std::string_view name) {
    for (const std::string_view place : {"位次", "排名", "名次", "位序", "rank", "Rank"})
        if (name.ends_with(place)) return true;
    return false;
}

} // namespace tongbi::inline v0::detail
