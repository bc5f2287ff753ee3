// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The lexicon: how units are spelled. Prefixes and scale words are tables of powers of ten; the index (unit_index.hpp)
/// looks a spelling up whole, so that nothing is read as a longer word's beginning (mm is no metre, 31MW no 31 m).
#pragma once

#include <tongbi/unit/table.hpp>

namespace tongbi::inline v0 {

/// A word or prefix, and its power of ten.
struct power_word {
    std::string_view text;
    std::int8_t ten;
};

/// 数量级: scale words before a unit; longer words first.
inline constexpr std::array scale_words{
    power_word{"万亿", 12},   power_word{"千亿", 11},   power_word{"百亿", 10},    power_word{"十亿", 9},
    power_word{"亿", 8},      power_word{"千万", 7},    power_word{"百万", 6},     power_word{"十万", 5},
    power_word{"万", 4},      power_word{"千", 3},      power_word{"百", 2},       power_word{"trillion", 12},
    power_word{"billion", 9}, power_word{"million", 6}, power_word{"thousand", 3}, power_word{"bn", 9},
    power_word{"mn", 6},
};

inline constexpr std::array han_prefixes{
    power_word{"艾", 18}, power_word{"拍", 15}, power_word{"太", 12}, power_word{"吉", 9},
    power_word{"兆", 6},  power_word{"千", 3},  power_word{"分", -1}, power_word{"厘", -2},
    power_word{"毫", -3}, power_word{"微", -6}, power_word{"纳", -9},
};
inline constexpr std::array latin_prefixes{
    power_word{"E", 18}, power_word{"P", 15}, power_word{"T", 12}, power_word{"G", 9},
    power_word{"M", 6},  power_word{"k", 3},  power_word{"c", -2}, power_word{"m", -3},
    power_word{"µ", -6}, power_word{"μ", -6}, power_word{"u", -6}, power_word{"n", -9},
};

/// Which prefixes a spelling takes.
enum class prefixing : std::uint8_t { none, all, large };

/// Where a spelling with two readings has the one of the table; elsewhere it is ambiguous.
enum class placing : std::uint8_t {
    anywhere,
    below,  ///< below a slash: 元/月, but 3月 is March
    scaled, ///< behind a scale word, or below money: 3亿度 and 元/度 are electricity, 16度 is perhaps a temperature
};

/// A way to write a unit, with the prefix that it holds and those that it takes.
struct spelling {
    std::string_view text;
    unit_row const* row;
    std::int8_t prefix = 0;
    script letters = script::han;
    prefixing takes = prefixing::none;
    placing place = placing::anywhere;
};

namespace detail {

constexpr spelling han(std::string_view text, unit_row const& row, prefixing takes = prefixing::none, int prefix = 0) {
    return {text, &row, static_cast<std::int8_t>(prefix), script::han, takes};
}
constexpr spelling latin(std::string_view text, unit_row const& row, prefixing takes = prefixing::none,
                         int prefix = 0) {
    return {text, &row, static_cast<std::int8_t>(prefix), script::latin, takes};
}
constexpr spelling in_place(placing place, std::string_view text, unit_row const& row, int prefix = 0) {
    return {text, &row, static_cast<std::int8_t>(prefix), script::han, prefixing::none, place};
}

} // namespace detail

/// The first spelling of a row and script is the one it is written in. Of a symbol with two readings this is the one of
/// Chinese reports: a is a year and A an ampere, 方 is m³, ¥ is 元 and $ the dollar of the United States.
inline constexpr auto spellings = std::to_array<spelling>({
    // power, electricity
    detail::han("瓦", rows::watt, prefixing::all),
    detail::latin("W", rows::watt, prefixing::all),
    detail::latin("KW", rows::watt, prefixing::none, 3),
    detail::latin("kw", rows::watt, prefixing::none, 3),
    detail::han("瓦特", rows::watt, prefixing::all),
    detail::han("峰瓦", rows::watt_peak, prefixing::all),
    detail::latin("Wp", rows::watt_peak, prefixing::all),
    detail::han("伏安", rows::volt_ampere, prefixing::all),
    detail::latin("VA", rows::volt_ampere),
    detail::latin("kVA", rows::volt_ampere, prefixing::none, 3),
    detail::latin("MVA", rows::volt_ampere, prefixing::none, 6),
    detail::latin("V·A", rows::volt_ampere),
    detail::latin("kV·A", rows::volt_ampere, prefixing::none, 3),
    detail::latin("MV·A", rows::volt_ampere, prefixing::none, 6),
    detail::han("伏·安", rows::volt_ampere, prefixing::all),
    detail::han("伏", rows::volt, prefixing::all),
    detail::latin("V", rows::volt), // not every prefix: EV is no exavolt
    detail::latin("kV", rows::volt, prefixing::none, 3),
    detail::latin("mV", rows::volt, prefixing::none, -3),
    detail::han("伏特", rows::volt, prefixing::all),
    detail::han("安", rows::ampere, prefixing::all),
    detail::latin("A", rows::ampere),
    detail::latin("kA", rows::ampere, prefixing::none, 3),
    detail::latin("mA", rows::ampere, prefixing::none, -3),
    detail::han("安培", rows::ampere, prefixing::all),
    detail::han("赫", rows::hertz, prefixing::all),
    detail::latin("Hz", rows::hertz, prefixing::all),
    detail::han("赫兹", rows::hertz, prefixing::all),
    detail::han("瓦时", rows::watt_hour, prefixing::all),
    detail::latin("Wh", rows::watt_hour, prefixing::all),
    detail::han("瓦·时", rows::watt_hour, prefixing::all),
    detail::han("瓦小时", rows::watt_hour, prefixing::all),
    detail::han("瓦·小时", rows::watt_hour, prefixing::all),
    detail::latin("kwh", rows::watt_hour, prefixing::none, 3),
    detail::latin("KWh", rows::watt_hour, prefixing::none, 3),
    detail::latin("W·h", rows::watt_hour, prefixing::all),
    detail::han("度电", rows::watt_hour, prefixing::none, 3),
    detail::han("度(电)", rows::watt_hour, prefixing::none, 3),
    detail::han("度（电）", rows::watt_hour, prefixing::none, 3),
    detail::in_place(placing::scaled, "度", rows::watt_hour, 3),
    // energy and heat
    detail::han("焦", rows::joule, prefixing::all),
    detail::latin("J", rows::joule, prefixing::all),
    detail::han("焦耳", rows::joule, prefixing::all),
    detail::han("卡", rows::calorie, prefixing::large),
    detail::latin("cal", rows::calorie, prefixing::large),
    detail::han("大卡", rows::calorie, prefixing::none, 3),
    detail::han("蒸吨", rows::steam_tonne),
    detail::han("蒸吨/小时", rows::steam_tonne),
    detail::han("蒸吨/时", rows::steam_tonne),
    detail::han("吨标准煤", rows::tce),
    detail::latin("tce", rows::tce, prefixing::large),
    detail::han("吨标煤", rows::tce),
    detail::han("千克标准煤", rows::tce, prefixing::none, -3),
    detail::han("公斤标准煤", rows::tce, prefixing::none, -3),
    detail::han("千克标煤", rows::tce, prefixing::none, -3),
    detail::han("克标准煤", rows::tce, prefixing::none, -6),
    detail::han("克标煤", rows::tce, prefixing::none, -6),
    detail::latin("kgce", rows::tce, prefixing::none, -3),
    detail::latin("gce", rows::tce, prefixing::none, -6),
    detail::han("吨标准油", rows::toe),
    detail::latin("toe", rows::toe, prefixing::large),
    detail::han("吨标油", rows::toe),
    detail::han("吨油当量", rows::toe),
    detail::han("千克标准油", rows::toe, prefixing::none, -3),
    detail::latin("kgoe", rows::toe, prefixing::none, -3),
    // mass, and masses of CO₂
    detail::han("克", rows::gram, prefixing::all),
    detail::latin("g", rows::gram, prefixing::all),
    detail::han("公斤", rows::gram, prefixing::none, 3),
    detail::han("斤", rows::jin),
    detail::latin("jin", rows::jin),
    detail::han("吨", rows::tonne),
    detail::latin("t", rows::tonne, prefixing::large),
    detail::latin("tonnes", rows::tonne),
    detail::latin("tonne", rows::tonne),
    detail::han("吨二氧化碳", rows::co2),
    detail::latin("tCO2", rows::co2, prefixing::large),
    detail::latin("tCO₂", rows::co2, prefixing::large),
    detail::latin("t CO2", rows::co2, prefixing::large),
    detail::latin("t CO₂", rows::co2, prefixing::large),
    detail::latin("tonnes CO2", rows::co2),
    detail::latin("tonnes of CO2", rows::co2),
    detail::han("吨CO2", rows::co2),
    detail::han("吨CO₂", rows::co2),
    detail::han("吨（二氧化碳）", rows::co2),
    detail::han("吨(二氧化碳)", rows::co2),
    detail::han("千克二氧化碳", rows::co2, prefixing::none, -3),
    detail::latin("kgCO2", rows::co2, prefixing::none, -3),
    detail::latin("kgCO₂", rows::co2, prefixing::none, -3),
    detail::latin("kg CO2", rows::co2, prefixing::none, -3),
    detail::han("克二氧化碳", rows::co2, prefixing::none, -6),
    detail::latin("gCO2", rows::co2, prefixing::none, -6),
    detail::latin("gCO₂", rows::co2, prefixing::none, -6),
    detail::latin("g CO2", rows::co2, prefixing::none, -6),
    detail::han("吨二氧化碳当量", rows::co2e),
    detail::han("吨二氧化碳（当量）", rows::co2e),
    detail::han("吨二氧化碳(当量)", rows::co2e),
    detail::han("吨（二氧化碳当量）", rows::co2e),
    detail::han("吨(二氧化碳当量)", rows::co2e),
    detail::han("吨CO2当量", rows::co2e),
    detail::han("吨CO₂当量", rows::co2e),
    detail::latin("tCO2e", rows::co2e, prefixing::large),
    detail::latin("tCO₂e", rows::co2e, prefixing::large),
    detail::latin("tCO2eq", rows::co2e, prefixing::large),
    detail::latin("tCO₂eq", rows::co2e, prefixing::large),
    detail::latin("tCO2-eq", rows::co2e, prefixing::large),
    detail::latin("tCO₂-eq", rows::co2e, prefixing::large),
    detail::latin("tCO2-e", rows::co2e, prefixing::large),
    detail::latin("tCO₂-e", rows::co2e, prefixing::large),
    detail::latin("t CO2e", rows::co2e, prefixing::large),
    detail::latin("t CO₂e", rows::co2e, prefixing::large),
    detail::latin("t CO2eq", rows::co2e, prefixing::large),
    detail::latin("t CO₂eq", rows::co2e, prefixing::large),
    detail::latin("t CO2-eq", rows::co2e, prefixing::large),
    detail::latin("t CO2-e", rows::co2e, prefixing::large),
    detail::latin("tonnes CO2e", rows::co2e),
    detail::latin("tonnes of CO2 equivalent", rows::co2e),
    detail::han("吨CO2e", rows::co2e),
    detail::han("吨CO₂e", rows::co2e),
    detail::han("吨CO2eq", rows::co2e),
    detail::han("吨CO₂eq", rows::co2e),
    detail::han("吨CO2-eq", rows::co2e),
    detail::han("吨CO₂-eq", rows::co2e),
    detail::han("千克二氧化碳当量", rows::co2e, prefixing::none, -3),
    detail::latin("kgCO2e", rows::co2e, prefixing::none, -3),
    detail::latin("kgCO₂e", rows::co2e, prefixing::none, -3),
    detail::latin("kg CO2e", rows::co2e, prefixing::none, -3),
    detail::latin("kgCO2eq", rows::co2e, prefixing::none, -3),
    detail::latin("kgCO₂eq", rows::co2e, prefixing::none, -3),
    detail::latin("kgCO2-eq", rows::co2e, prefixing::none, -3),
    detail::latin("kg CO2eq", rows::co2e, prefixing::none, -3),
    detail::latin("kg CO2-eq", rows::co2e, prefixing::none, -3),
    detail::han("克二氧化碳当量", rows::co2e, prefixing::none, -6),
    detail::latin("gCO2e", rows::co2e, prefixing::none, -6),
    detail::latin("gCO₂e", rows::co2e, prefixing::none, -6),
    detail::latin("g CO2e", rows::co2e, prefixing::none, -6),
    detail::latin("gCO2eq", rows::co2e, prefixing::none, -6),
    detail::latin("gCO₂eq", rows::co2e, prefixing::none, -6),
    detail::latin("gCO2-eq", rows::co2e, prefixing::none, -6),
    detail::latin("g CO2eq", rows::co2e, prefixing::none, -6),
    // length, area, volume
    detail::han("公里", rows::kilometre),
    detail::latin("km", rows::kilometre),
    detail::han("千米", rows::kilometre),
    detail::han("米", rows::metre, prefixing::all),
    detail::latin("m", rows::metre, prefixing::all),
    detail::han("平方米", rows::square_metre),
    detail::latin("m²", rows::square_metre),
    detail::latin("m2", rows::square_metre),
    detail::latin("m^2", rows::square_metre),
    detail::latin("㎡", rows::square_metre),
    detail::han("平方公里", rows::square_kilometre),
    detail::latin("km²", rows::square_kilometre),
    detail::latin("km2", rows::square_kilometre),
    detail::latin("km^2", rows::square_kilometre),
    detail::han("平方千米", rows::square_kilometre),
    detail::han("公顷", rows::hectare),
    detail::latin("ha", rows::hectare),
    detail::latin("hm²", rows::hectare),
    detail::latin("hm2", rows::hectare),
    detail::latin("hm^2", rows::hectare),
    detail::latin("khm²", rows::thousand_hectares),
    detail::latin("khm2", rows::thousand_hectares),
    detail::latin("khm^2", rows::thousand_hectares),
    detail::han("亩", rows::mu),
    detail::latin("mu", rows::mu),
    detail::han("立方米", rows::cubic_metre),
    detail::latin("m³", rows::cubic_metre),
    detail::latin("m3", rows::cubic_metre),
    detail::latin("m^3", rows::cubic_metre),
    detail::han("立方", rows::cubic_metre),
    detail::han("方", rows::cubic_metre),
    detail::han("标准立方米", rows::normal_cubic_metre),
    detail::latin("Nm³", rows::normal_cubic_metre),
    detail::latin("Nm3", rows::normal_cubic_metre),
    detail::han("标立方米", rows::normal_cubic_metre),
    detail::han("标方", rows::normal_cubic_metre),
    detail::han("升", rows::litre, prefixing::all),
    detail::latin("L", rows::litre, prefixing::all),
    detail::latin("l", rows::litre),
    detail::latin("ml", rows::litre, prefixing::none, -3),
    detail::han("人公里", rows::person_km),
    detail::latin("pkm", rows::person_km, prefixing::large),
    detail::han("吨公里", rows::tonne_km),
    detail::latin("tkm", rows::tonne_km, prefixing::large),
    // time
    detail::han("秒", rows::second),
    detail::latin("s", rows::second),
    detail::han("分钟", rows::minute),
    detail::latin("min", rows::minute),
    detail::han("小时", rows::hour),
    detail::latin("h", rows::hour),
    detail::latin("hours", rows::hour),
    detail::latin("hour", rows::hour),
    detail::han("天", rows::day),
    detail::han("日", rows::day),
    detail::latin("d", rows::day),
    detail::latin("days", rows::day),
    detail::latin("day", rows::day),
    detail::han("周", rows::week),
    detail::latin("weeks", rows::week),
    detail::latin("week", rows::week),
    detail::han("星期", rows::week),
    detail::han("个星期", rows::week),
    detail::han("个月", rows::month),
    detail::latin("months", rows::month),
    detail::latin("month", rows::month),
    detail::in_place(placing::below, "月", rows::month),
    detail::han("个季度", rows::quarter),
    detail::latin("quarters", rows::quarter),
    detail::latin("quarter", rows::quarter),
    detail::in_place(placing::below, "季度", rows::quarter),
    detail::in_place(placing::below, "季", rows::quarter),
    detail::han("年", rows::year),
    detail::latin("a", rows::year),
    detail::latin("yr", rows::year),
    detail::latin("years", rows::year),
    detail::latin("year", rows::year),
    detail::han("个十年", rows::decade),
    detail::han("10年", rows::decade),
    detail::latin("decade", rows::decade),
    detail::latin("10a", rows::decade),
    detail::latin("10yr", rows::decade),
    // climate and water
    detail::latin("K", rows::kelvin),
    detail::latin("°C", rows::celsius),
    detail::latin("℃", rows::celsius),
    detail::han("摄氏度", rows::celsius),
    detail::latin("degC", rows::celsius),
    detail::latin("ºC", rows::celsius), // U+00BA and U+02DA look like a degree
    detail::latin("˚C", rows::celsius),
    detail::latin("°F", rows::fahrenheit),
    detail::latin("℉", rows::fahrenheit),
    detail::latin("degF", rows::fahrenheit),
    detail::latin("ºF", rows::fahrenheit),
    detail::latin("˚F", rows::fahrenheit),
    detail::han("华氏度", rows::fahrenheit),
    detail::han("帕", rows::pascal, prefixing::all),
    detail::latin("Pa", rows::pascal, prefixing::all),
    detail::han("百帕", rows::pascal, prefixing::none, 2),
    detail::latin("hPa", rows::pascal, prefixing::none, 2),
    detail::latin("ppm", rows::ppm),
    detail::latin("ppb", rows::ppb),
    detail::latin("pH", rows::ph),
    detail::latin("dBZ", rows::decibel_z),
    detail::han("%RH", rows::relative_humidity),
    // money
    detail::han("元", rows::yuan),
    detail::latin("CNY", rows::yuan),
    detail::latin("RMB", rows::yuan),
    detail::latin("yuan", rows::yuan),
    detail::latin("¥", rows::yuan),
    detail::latin("￥", rows::yuan),
    detail::han("人民币", rows::yuan),
    detail::han("元人民币", rows::yuan),
    detail::han("元（人民币）", rows::yuan),
    detail::han("元(人民币)", rows::yuan),
    detail::han("美元", rows::us_dollar),
    detail::latin("USD", rows::us_dollar),
    detail::latin("US$", rows::us_dollar),
    detail::latin("$", rows::us_dollar),
    detail::han("欧元", rows::euro),
    detail::latin("EUR", rows::euro),
    detail::latin("€", rows::euro),
    detail::han("日元", rows::yen),
    detail::latin("JPY", rows::yen),
    detail::han("港元", rows::hk_dollar),
    detail::latin("HKD", rows::hk_dollar),
    detail::latin("HK$", rows::hk_dollar),
    detail::han("港币", rows::hk_dollar),
    detail::han("英镑", rows::pound_sterling),
    detail::latin("GBP", rows::pound_sterling),
    detail::latin("£", rows::pound_sterling),
    // percentages, points, ranks, counters
    detail::han("%", rows::percent),
    detail::han("％", rows::percent),
    detail::latin("percent", rows::percent),
    detail::latin("per cent", rows::percent),
    detail::han("‰", rows::permille),
    detail::han("‱", rows::per_ten_thousand),
    detail::han("成", rows::cheng),
    detail::latin("tenths", rows::cheng),
    detail::han("倍", rows::fold),
    detail::latin("times", rows::fold),
    detail::han("个百分点", rows::percentage_point),
    detail::han("百分点", rows::percentage_point),
    detail::latin("pp", rows::percentage_point),
    detail::latin("percentage points", rows::percentage_point),
    detail::latin("percentage point", rows::percentage_point),
    detail::han("个千分点", rows::permille_point),
    detail::han("千分点", rows::permille_point),
    detail::latin("permille points", rows::permille_point),
    detail::han("个基点", rows::basis_point),
    detail::latin("bp", rows::basis_point),
    detail::latin("bps", rows::basis_point),
    detail::han("基点", rows::basis_point),
    detail::han("标箱", rows::teu),
    detail::latin("TEU", rows::teu),
    detail::han("标准箱", rows::teu),
    detail::han("台(套)", rows::counter_row("台（套）")),
    detail::latin("people", rows::counter_row("人")),
    detail::latin("persons", rows::counter_row("人")),
    detail::latin("person", rows::counter_row("人")),
    detail::latin("capita", rows::counter_row("人")),
    // counters of one kind of thing; 家, 个 and 项 have no English word without the noun that they count
    detail::latin("person-times", rows::counter_row("人次")),
    detail::latin("households", rows::counter_row("户")),
    detail::latin("vehicles", rows::counter_row("辆")),
    detail::latin("vessels", rows::counter_row("艘")),
    detail::latin("aircraft", rows::counter_row("架")),
    detail::latin("trees", rows::counter_row("棵")),
    detail::latin("barrels", rows::counter_row("桶")),
    detail::latin("villages", rows::counter_row("村")),
    detail::latin("towns", rows::counter_row("镇")),
    detail::latin("counties", rows::counter_row("县")),
    detail::latin("cities", rows::counter_row("市")),
    detail::han("个位次", rows::rank_place),
    detail::han("位次", rows::rank_place),
    detail::latin("places", rows::rank_place),
    detail::han("级", rows::wind_force),
    detail::latin("Bft", rows::wind_force),
});

/// Symbols and names of money that stand before their number: ￥5.2亿, US$80/t, 人民币5亿元. Where the money is named
/// behind the number too, it is that of the row, or the other one that shares the symbol: ¥5亿日元.
struct money_symbol {
    std::string_view text;
    unit_row const* row;
    unit_row const* other = nullptr;
};
inline constexpr std::array symbols_before{
    money_symbol{"￥", &rows::yuan, &rows::yen},
    money_symbol{"¥", &rows::yuan, &rows::yen},
    money_symbol{"US$", &rows::us_dollar},
    money_symbol{"HK$", &rows::hk_dollar},
    money_symbol{"$", &rows::us_dollar, &rows::hk_dollar},
    money_symbol{"€", &rows::euro},
    money_symbol{"£", &rows::pound_sterling},
    money_symbol{"人民币", &rows::yuan},
    money_symbol{"RMB", &rows::yuan},
    money_symbol{"CNY", &rows::yuan},
    money_symbol{"USD", &rows::us_dollar},
    money_symbol{"EUR", &rows::euro},
    money_symbol{"JPY", &rows::yen},
    money_symbol{"HKD", &rows::hk_dollar},
    money_symbol{"GBP", &rows::pound_sterling},
};

/// A unit of the user, spelled for read_measure: `own_unit{"桶", barrel}`. Row and text live as long as its measures.
struct own_unit {
    std::string_view text;
    v0::unit unit;
};

} // namespace tongbi::inline v0
