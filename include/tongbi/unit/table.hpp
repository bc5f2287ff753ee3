// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The table of units: one constexpr row each. Typed tags, text and Boost.Units all read these rows.
/// Sources: 亩 2000/3 m² and 标箱 by convention of Chinese statistics; 1 tce = 29.3076 GJ (7000 kcal/kg) and 1 toe =
/// 41.868 GJ (10000 kcal/kg), 1 cal = 4.1868 J (GB/T 2589); °F by its definition; a year of 365 days only where a
/// conversion says so. What has a base of its own does not convert: kVA (视在功率) and MWp (峰值功率) are no kW, a
/// 标准立方米 is no m³ of another state, 蒸吨 is no heat, a mass of CO₂ no mass of goods.
#pragma once

#include <tongbi/unit/unit.hpp>

namespace tongbi::inline v0::rows {

// zh, latin, powers of m, kg, s, K, factor to SI, kind
inline constexpr unit_row watt{"瓦", "W", 2, 1, -3, 0, {1, 1, 0}, unit_kind::electricity};
inline constexpr unit_row watt_hour{"瓦时", "Wh", 2, 1, -2, 0, {36, 1, 2}, unit_kind::electricity};
inline constexpr unit_row joule{"焦", "J", 2, 1, -2, 0, {1, 1, 0}};
inline constexpr unit_row calorie{"卡", "cal", 2, 1, -2, 0, {41868, 1, -4}};
inline constexpr unit_row gram{"克", "g", 0, 1, 0, 0, {1, 1, -3}};
inline constexpr unit_row jin{"斤", "jin", 0, 1, 0, 0, {5, 1, -1}};
inline constexpr unit_row tonne{"吨", "t", 0, 1, 0, 0, {1, 1, 3}};
inline constexpr unit_row tce{"吨标准煤", "tce", 2, 1, -2, 0, {293076, 1, 5}, unit_kind::coal};
inline constexpr unit_row toe{"吨标准油", "toe", 2, 1, -2, 0, {41868, 1, 6}, unit_kind::coal};
inline constexpr unit_row ampere{"安", "A", 0, 0, 0, 0, {}, unit_kind::plain, 0, {}, 1};
inline constexpr unit_row volt{"伏", "V", 2, 1, -3, 0, {}, unit_kind::plain, 0, {}, -1};
inline constexpr unit_row volt_ampere{"伏安", "VA", 2, 1, -3, 0, {}, unit_kind::plain, 10};
inline constexpr unit_row watt_peak{"峰瓦", "Wp", 2, 1, -3, 0, {}, unit_kind::plain, 11};
inline constexpr unit_row steam_tonne{"蒸吨", "蒸吨", 0, 0, 0, 0, {}, unit_kind::plain, 12};
inline constexpr unit_row hertz{"赫", "Hz", 0, 0, -1, 0, {}};
inline constexpr unit_row pascal{"帕", "Pa", -1, 1, -2, 0, {}};
inline constexpr unit_row metre{"米", "m", 1, 0, 0, 0, {1, 1, 0}};
inline constexpr unit_row kilometre{"公里", "km", 1, 0, 0, 0, {1, 1, 3}};
inline constexpr unit_row square_metre{"平方米", "m²", 2, 0, 0, 0, {1, 1, 0}};
inline constexpr unit_row square_kilometre{"平方公里", "km²", 2, 0, 0, 0, {1, 1, 6}};
inline constexpr unit_row hectare{"公顷", "ha", 2, 0, 0, 0, {1, 1, 4}};
inline constexpr unit_row thousand_hectares{"khm²", "khm²", 2, 0, 0, 0, {1, 1, 7}}; ///< 10³ hm²: km² is (km)²
inline constexpr unit_row mu{"亩", "mu", 2, 0, 0, 0, {2, 3, 3}};
inline constexpr unit_row cubic_metre{"立方米", "m³", 3, 0, 0, 0, {1, 1, 0}};
inline constexpr unit_row litre{"升", "L", 3, 0, 0, 0, {1, 1, -3}};
inline constexpr unit_row normal_cubic_metre{"标准立方米", "Nm³", 3, 0, 0, 0, {}, unit_kind::plain, 13};
inline constexpr unit_row tonne_km{"吨公里", "tkm", 1, 1, 0, 0, {1, 1, 6}};
inline constexpr unit_row second{"秒", "s", 0, 0, 1, 0, {1, 1, 0}};
inline constexpr unit_row minute{"分钟", "min", 0, 0, 1, 0, {6, 1, 1}};
inline constexpr unit_row hour{"小时", "h", 0, 0, 1, 0, {36, 1, 2}};
inline constexpr unit_row day{"天", "d", 0, 0, 1, 0, {864, 1, 2}};
inline constexpr unit_row year{"年", "a", 0, 0, 1, 0, {31536, 1, 3}, unit_kind::year};
inline constexpr unit_row decade{"个十年", "decade", 0, 0, 1, 0, {31536, 1, 4}, unit_kind::year};
inline constexpr unit_row week{"周", "weeks", 0, 0, 1, 0, {6048, 1, 2}};
inline constexpr unit_row month{"个月", "months", 0, 0, 1, 0, {2628, 1, 3}, unit_kind::month};
inline constexpr unit_row quarter{"个季度", "quarters", 0, 0, 1, 0, {7884, 1, 3}, unit_kind::month};
inline constexpr unit_row kelvin{"K", "K", 0, 0, 0, 1, {1, 1, 0}, unit_kind::temperature};
inline constexpr unit_row celsius{"°C", "°C", 0, 0, 0, 1, {1, 1, 0}, unit_kind::temperature, 0, {27315, -2}};
inline constexpr unit_row fahrenheit{
    "°F", "°F", 0, 0, 0, 1, conversion_factor::of(5, 9, 0), unit_kind::temperature, 0, {45967, -2}};

inline constexpr unit_row yuan{"元", "CNY", 0, 0, 0, 0, {}, unit_kind::money, 1};
inline constexpr unit_row us_dollar{"美元", "USD", 0, 0, 0, 0, {}, unit_kind::money, 2};
inline constexpr unit_row euro{"欧元", "EUR", 0, 0, 0, 0, {}, unit_kind::money, 6};
inline constexpr unit_row yen{"日元", "JPY", 0, 0, 0, 0, {}, unit_kind::money, 7};
inline constexpr unit_row hk_dollar{"港元", "HKD", 0, 0, 0, 0, {}, unit_kind::money, 8};
inline constexpr unit_row pound_sterling{"英镑", "GBP", 0, 0, 0, 0, {}, unit_kind::money, 9};
inline constexpr unit_row teu{"标箱", "TEU", 0, 0, 0, 0, {}, unit_kind::plain, 3};

// A tonne of CO₂ (of fuel and industry) and one of CO₂ equivalents (of all greenhouse gases) share their base.
inline constexpr unit_row co2{"吨二氧化碳", "tCO2", 0, 1, 0, 0, {1, 1, 3}, unit_kind::plain, 14};
inline constexpr unit_row co2e{"吨二氧化碳当量", "tCO2e", 0, 1, 0, 0, {1, 1, 3}, unit_kind::equivalent, 14};
inline constexpr unit_row ppm{"ppm", "ppm", 0, 0, 0, 0, {1, 1, -6}, unit_kind::plain, 15};
inline constexpr unit_row ppb{"ppb", "ppb", 0, 0, 0, 0, {1, 1, -9}, unit_kind::plain, 15};
inline constexpr unit_row ph{"pH", "pH", 0, 0, 0, 0, {}, unit_kind::logarithmic, 16};
inline constexpr unit_row decibel_z{"dBZ", "dBZ", 0, 0, 0, 0, {}, unit_kind::logarithmic, 17};

inline constexpr unit_row one{"", "", 0,  0,
                              0,  0,  {}, unit_kind::one}; ///< carries a scale word that stands alone: 300万
inline constexpr unit_row percent{"%", "%", 0, 0, 0, 0, {1, 1, -2}, unit_kind::percentage};
inline constexpr unit_row permille{"‰", "‰", 0, 0, 0, 0, {1, 1, -3}, unit_kind::percentage};
inline constexpr unit_row per_ten_thousand{"‱", "‱", 0, 0, 0, 0, {1, 1, -4}, unit_kind::percentage};
inline constexpr unit_row per_hundred_thousand{"每十万",   "per 100,000",        0, 0, 0, 0,
                                               {1, 1, -5}, unit_kind::percentage}; ///< deaths, cases of so many persons
inline constexpr unit_row relative_humidity{"%RH", "%RH", 0, 0, 0, 0, {1, 1, -2}, unit_kind::percentage};
inline constexpr unit_row cheng{"成", "tenths", 0, 0, 0, 0, {1, 1, -1}, unit_kind::percentage};
inline constexpr unit_row fold{"倍", "times", 0, 0, 0, 0, {}, unit_kind::percentage};
inline constexpr unit_row percentage_point{"个百分点", "pp", 0, 0, 0, 0, {1, 1, -2}, unit_kind::points};
inline constexpr unit_row permille_point{"个千分点", "permille points", 0, 0, 0, 0, {1, 1, -3}, unit_kind::points};
inline constexpr unit_row basis_point{"个基点", "bp", 0, 0, 0, 0, {1, 1, -4}, unit_kind::points};
inline constexpr unit_row rank_place{"个位次", "places", 0, 0, 0, 0, {}, unit_kind::ordinal, 4};
inline constexpr unit_row wind_force{"级", "Bft", 0, 0, 0, 0, {}, unit_kind::ordinal, 5};

/// 量词: every counter is a base of its own. 台（套） is one counter, 对 is not two of anything by itself.
inline constexpr std::array<std::string_view, detail::counters> counter_words{
    "个", "家", "项", "起", "次", "处",   "种", "条", "所", "座", "对", "头", "地", "台（套）", "台", "套", "辆",
    "株", "件", "大", "人", "户", "艘",   "架", "只", "名", "位", "批", "期", "场", "例",       "宗", "口", "片",
    "棵", "村", "镇", "县", "市", "人次", "班", "篇", "部", "枚", "款", "份", "张", "门",       "桶",
};
inline constexpr auto counters = [] {
    std::array<unit_row, counter_words.size()> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = {counter_words[i],
                    counter_words[i],
                    0,
                    0,
                    0,
                    0,
                    {},
                    unit_kind::counter,
                    static_cast<std::int16_t>(detail::first_counter + static_cast<int>(i))};
    return table;
}();

/// The row of a counter; construction is broken for a word that is none.
constexpr unit_row const& counter_row(std::string_view zh) {
    for (auto const& row : counters)
        if (row.zh == zh) return row;
    throw std::out_of_range("tongbi: not a counter of the table");
}

/// 人公里: passengers times kilometres, so that 人公里 over 人 is a distance.
inline constexpr unit_row person_km{
    "人公里", "pkm", 1, 0, 0, 0, {1, 1, 3}, unit_kind::plain, counter_row("人").own_base};

} // namespace tongbi::inline v0::rows
