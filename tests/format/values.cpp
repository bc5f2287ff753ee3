// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Every type that has a formatter, in English and in Chinese, with fmt/core.h and nothing else of fmt.

#include <tongbi/format.hpp>

#if FMT_VERSION < 110000 && defined(FMT_FORMAT_H_)
#error tongbi/format.hpp needs fmt/core.h only
#endif

#include "catch.hpp"

#include <string>

using namespace tongbi;
using namespace tongbi::literals;

namespace {

/// {} and {:en} are one; both languages in one line where they differ.
template <class T>
std::string both(T const& value) {
    const std::string plain = fmt::format("{}", value);
    const std::string en = fmt::format("{:en}", value);
    const std::string zh = fmt::format("{:zh}", value);
    if (plain != en) return "{} is " + plain + ", {:en} is " + en;
    return en == zh ? en : en + " | " + zh;
}

} // namespace

TEST_CASE("amounts, levels and changes print with their unit and bounds") {
    CHECK(both(6535_万千瓦) == "6535万千瓦");
    CHECK(both((6535_万千瓦).in<units::GW>()) == "65.35 GW");
    CHECK(both(16.6_degC) == "16.6 °C");
    CHECK(both(-13.9_degC) == "-13.9 °C");
    CHECK(both(0.9_delta_degC) == "+0.9 °C");
    CHECK(both(16.6_degC - 15.7_degC) == "+0.9 °C [0.8, 1]");
    CHECK(both(amount<units::yi_kWh, double>(126.1)) == "126.1亿千瓦时");
    CHECK(both(level<units::degC, double>(16.6)) == "16.6 °C");
    CHECK(both(change<units::degC, double>(0.9)) == "+0.9 °C");
}

TEST_CASE("percentages print by their role, points by the language") {
    CHECK(both(share(36.4_percent)) == "36.4%");
    CHECK(both(growth(5.8_percent)) == "+5.8%");
    CHECK(both(growth(1.3_成)) == "+13%");
    CHECK(both(rate(98.3_percent)) == "98.3%");
    CHECK(both(0.6_pp) == "+0.6 pp | +0.6个百分点");
    CHECK(both(36.4_percent) == "36.4%");
    CHECK(both(share(79.6_percent) - 0.6_pp) == "79.0% [78.9, 79.1]");
    CHECK(both(basic_percentage<role::points, double>(-0.6)) == "-0.6 pp | -0.6个百分点");
    CHECK(both(basic_percent_number<double>(36.4)) == "36.4%");
}

TEST_CASE("factors, figures, decimals and units print alike in both languages") {
    CHECK(both(multiple(1.6_倍)) == "1.6");
    CHECK(both(times_more(1.6_倍)) == "2.6 [2.55, 2.65]");
    CHECK(both(figure::printed(decimal(730, -1))) == "73.0");
    CHECK(both(figure::over(97)) == ">97");
    CHECK(both(figure::at_most(97)) == "≤97");
    CHECK(both(figure::between(bound::closed(1), bound::opened(2))) == "[1, 2)");
    CHECK(both(decimal(730, -1)) == "73.0");
    CHECK(both(decimal(-139, -1)) == "-13.9");
    CHECK(both(unit(rows::watt, 3, 4)) == "万千瓦");
    CHECK(both(unit(units::MW::value)) == "MW");
    CHECK(both(unit(per<units::coal_t, units::wan_CNY>::value)) == "吨标准煤/万元");
}

TEST_CASE("flags of a figure print as words") {
    CHECK(both(figure::printed(decimal(28, -1)).with(qualifier::about)) == "2.8, about | 2.8，约数");
    CHECK(both(amount<units::yi_CNY>(figure::printed(decimal(28, -1)).with(qualifier::expected))) ==
          "2.8亿元, expected | 2.8亿元，预计");
    CHECK(both(growth(figure::printed(decimal(58, -1)).with(qualifier::about))) == "+5.8%, about | +5.8%，约数");
}

TEST_CASE("verdicts and attainments print their verdict") {
    CHECK(both(verdict::met) == "met | 已完成");
    CHECK(both(verdict::not_met) == "not met | 未完成");
    CHECK(both(verdict::undecided) == "undecided | 无法判定");
    CHECK(both(*attainment_of(358.89_万平方米, at_least(200_万平方米))) ==
          "179.445% [179.4425, 179.4475], met | 179.445% [179.4425, 179.4475]，已完成");
    CHECK(both(*attainment_of(36_微克, at_most(35_微克))) == "not met | 未完成");
    CHECK(both(*attainment_of(amount<units::kW, double>(5.0), at_least(amount<units::kW, double>(4.0)))) ==
          "125%, met | 125%，已完成");
}

TEST_CASE("anomalies print their normal period, or that there was none") {
    CHECK(both(anomaly(0.9_delta_degC)) == "+0.9 °C (normal period not printed) | +0.9 °C（常年值时段未注明）");
    CHECK(both(anomaly(0.9_delta_degC, normal_period(1991, 2020))) ==
          "+0.9 °C (against 1991-2020) | +0.9 °C（较1991—2020年常年值）");
    CHECK(both(anomaly(99_小时)) == "99 h (normal period not printed) | 99 h（常年值时段未注明）");
    CHECK(both(anomaly(growth(1.3_成), normal_period(1991, 2020))) ==
          "+13% (against 1991-2020) | +13%（较1991—2020年常年值）");
}

TEST_CASE("a refusal prints as a sentence") {
    CHECK(both(refusal(reason::interval_scale, "°C", -1)) ==
          "refused: a ratio of °C levels has no meaning; take the difference"
          " | 不予计算：摄氏温度之比没有意义，应取差值");
    CHECK(both(refusal(reason::interval_scale)) ==
          "refused: a ratio of temperature levels has no meaning; take the difference"
          " | 不予计算：温度之比没有意义，应取差值");
    CHECK(both(year_over_year(126.0_亿千瓦时, 0_亿千瓦时).error()) ==
          "refused: relative change of current against base: the base is zero or may be zero"
          " | 不予计算：本期比基期的增减率：基期为零或可能为零");
    CHECK(both(year_over_year(5_元, -(3_元)).error()) ==
          "refused: relative change of current against base: the base is negative or may be negative: turned positive"
          " | 不予计算：本期比基期的增减率：基期为负或可能为负，扭亏为盈");
    for (auto const& entry : vocabulary<reason>::table)
        CHECK(fmt::format("{}", refusal(entry.value)).starts_with("refused: "));
}

TEST_CASE("a result prints its value, or why there is none") {
    CHECK(both(year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时)) == "+5.0% [4.91, 5.09]");
    CHECK(both(share_of(4.66_万亿元, 12.8_万亿元)) == "36.4% [36.22, 36.59]");
    CHECK(both(share_of(5_家, 4_家)) == "refused: share of part in whole: the part is larger than its whole"
                                        " | 不予计算：部分占总体的比重：部分大于总体");
    CHECK(both(year_over_year(20_家, 0_家)) ==
          "refused: relative change of current against base: the base is zero or may be zero"
          " | 不予计算：本期比基期的增减率：基期为零或可能为零");
    CHECK(both(anomaly(0.9_delta_degC) - anomaly(0.6_delta_degC)) ==
          "refused: the baselines differ (another normal period or another comparison)"
          " | 不予计算：对比基准不同（常年值时段或对比期不一致）");
    CHECK(both(whole_of(6535_万千瓦, share(36.4_percent))) == "17950万千瓦 [17927, 17980]");
    CHECK(both(year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时).map([](growth g) { return g - growth(4.4_percent); })) ==
          "+0.60 pp [0.46, 0.74] | +0.60个百分点 [0.46, 0.74]");
    CHECK(both(ratio_of(amount<units::kW, double>(1), amount<units::MW, double>(1))) == "0.001");
    CHECK(both(result<verdict>(verdict::met)) == "met | 已完成");
}

TEST_CASE("what was read from text prints as it was, and what was computed with its bounds") {
    CHECK(both(read_measure("约2.8亿元")) == "约2.8亿元");
    CHECK(both(*read_measure("6535万千瓦")) == "6535万千瓦");
    CHECK(both(convert(read_measure("6535万千瓦"), "GW")) == "65.35 GW");
    CHECK(both(year_over_year(read_measure("126.0亿千瓦时"), read_measure("120.0亿千瓦时"))) == "+5.0% [4.91, 5.09]");
    CHECK(
        both(year_over_year(read_measure("16.6°C"), read_measure("15.7°C"))) ==
        "refused: a ratio of °C levels has no meaning; take the difference | 不予计算：摄氏温度之比没有意义，应取差值");
    CHECK(both(convert(read_measure("12斤斗"), "t")) ==
          "refused: unknown unit \"斤斗\" at character 2 | 不予计算：无法识别的计量单位\"斤斗\"（第3个字符起）");
    CHECK(both(read_range("0.1~1.4℃")) == "0.1~1.4℃");
    CHECK(both(attainment_of(read_measure("358.89万平方米"), at_least(read_measure("200万平方米")))) ==
          "179.445% [179.4425, 179.4475], met | 179.445% [179.4425, 179.4475]，已完成");
}

TEST_CASE("several values stand in one line, each in its language") {
    CHECK(fmt::format("{0} of {1:zh}: {2:en}, {2:zh}", 4.66_万亿元, 12.8_万亿元,
                      share(36.4_percent) - share(35.8_percent)) ==
          "4.66万亿元 of 12.8万亿元: +0.6 pp [0.5, 0.7], +0.6个百分点 [0.5, 0.7]");
}
