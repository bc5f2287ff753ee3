// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// How units of climate and water, money, percentages, points, ranks and counters are spelled.
#pragma once

#include <tongbi/unit/spelling.hpp>

namespace tongbi::inline v0 {
namespace detail {

inline constexpr auto spellings_of_society = std::to_array<spelling>({
    // climate and water
    detail::latin("K", rows::kelvin),
    detail::latin("°C", rows::celsius),
    detail::latin("degrees Celsius", rows::celsius),
    detail::latin("degrees C", rows::celsius),
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

} // namespace detail

} // namespace tongbi::inline v0
