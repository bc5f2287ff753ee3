// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What computations ask of observations and comparisons before they compute.
#include "model/making.hpp"

#include <tongbi/formula/year_to_date.hpp>

namespace {

using namespace making;

/// Growth on the year before, of the output of Jiangsu.
comparison grown(std::string_view year, std::string_view percent, std::string_view baseline = "prev_year") {
    comparison c = compared(*as_growth(reading::read(percent)), baseline);
    c.when = when(year);
    return c;
}
observation observed_in(std::string_view period, std::string_view text) {
    observation o = observed(text);
    o.when = when(period);
    return o;
}
observation of_place(std::string_view place, std::string_view text) {
    observation o = observed(text);
    o.entity = place;
    return o;
}

TEST_CASE("growths chain where each is against the year before it") {
    const comparison first = grown("2022", "5.2%");
    const comparison second = grown("2023", "-1.0%");
    const auto both = chained_growth_of(first, second);
    REQUIRE(both);
    CHECK(to_string(*both) == "+4.1% [4.04, 4.26]");
    CHECK(reason_of(chained_growth_of(second, first)) == "not_adjacent");
    CHECK(reason_of(chained_growth_of(first, grown("2022", "-1.0%"))) == "not_adjacent"); // two numbers of one year
    CHECK(reason_of(chained_growth_of(first, grown("2024", "-1.0%"))) == "not_adjacent");
    CHECK(chained_growth_of(first, second, grown("2024", "3.0%")));
    CHECK(reason_of(chained_growth_of(first, second, grown("2025", "3.0%"))) == "not_adjacent"); // the third as well
    CHECK(chained_growth_of(grown("2022", "5.2%", "base_year:2020"), second));                   // since 2020
    CHECK(reason_of(chained_growth_of(first, grown("2023", "-1.0%", "base_year:2020"))) == "not_adjacent");
    CHECK(reason_of(chained_growth_of(first, grown("2023", "-1.0%", "unknown"))) == "baseline_unstated");
    CHECK(chained_growth_of(grown("2023-07", "0.3%", "prev_period"), grown("2023-08", "0.2%", "prev_period")));

    comparison other = second;
    other.indicator.name = "用电量";
    CHECK(reason_of(chained_growth_of(first, other)) == "indicator_mismatch");
    other = second;
    other.entity = "南京市";
    CHECK(reason_of(chained_growth_of(first, other)) == "entity_mismatch");
    other = grown("2024", "3.0%");
    other.entity = "南京市";
    CHECK(reason_of(chained_growth_of(first, second, other)) == "entity_mismatch"); // the third against the others
    other = second;
    other.indicator.prices = price_basis::real;
    CHECK(reason_of(chained_growth_of(first, other)) == "price_basis");
}

TEST_CASE("the growth of a single period is of two totals of one year, each with its own growth") {
    const observation march = observed_in("2023-01/2023-03", "1987.6亿千瓦时");
    const observation february = observed_in("2023-01/2023-02", "1234.5亿千瓦时");
    const comparison risen = grown("2023-01/2023-03", "4.8%"), before = grown("2023-01/2023-02", "5.1%");
    CHECK(to_string(*single_growth_of(march, risen, february, before)) == "+4.3% [4.1, 4.53]");
    CHECK_FALSE(single_growth_of(march, before, february, risen)); // exchanged
    CHECK_FALSE(single_growth_of(march, risen, observed_in("2022-01/2022-02", "1234.5亿千瓦时"),
                                 grown("2022-01/2022-02", "5.1%"))); // of another year
    CHECK(reason_of(single_growth_of(march, grown("2023-01/2023-03", "4.8%", "unknown"), february, before)) ==
          "baseline_unstated");
    comparison other = before;
    other.entity = "南京市";
    CHECK(reason_of(single_growth_of(march, risen, february, other)) == "entity_mismatch");
}

TEST_CASE("a base is behind a comparison, and not behind a second observation") {
    const observation level = observed("126.0亿千瓦时");
    CHECK(reason_of(base_of(level, observed("6.0亿千瓦时"))) == "baseline_unstated");
    CHECK(reason_of(growth_of(level, observed("6.0亿千瓦时"))) == "baseline_unstated");
    const measure change = reading::read("6.0亿千瓦时");
    for (auto const& code : {"", "unknown", "target", "record_since:1961", "record_window:10y"}) {
        INFO("against " << code);
        const comparison c = code[0] == '\0' ? [&] {
            comparison none = compared(change);
            none.against = baseline{};
            return none;
        }()
                                             : compared(change, code);
        CHECK(reason_of(base_of(level, c)) == "baseline_unstated");
        CHECK(reason_of(growth_of(level, c)) == "baseline_unstated");
    }
    CHECK(base_of(level, compared(change)));
}

TEST_CASE("a normal is behind a departure from a normal") {
    const observation rain = observed("1100毫米");
    CHECK(normal_of(rain, compared(*as_growth(reading::read("5.8%")), "normal:1991-2020")));
    CHECK(reason_of(normal_of(rain, compared(*as_growth(reading::read("5.8%"))))) == "baseline_mismatch"); // 同比
    CHECK(reason_of(normal_of(rain, compared(reading::read("60毫米"), "mean_window:15y"))) == "baseline_mismatch");
}

TEST_CASE("an anomaly is a level against the mean of several years of the same place") {
    const observation warm = observed("16.6°C");
    const observation normal = observed_in("1991..2020", "15.7°C");
    CHECK(to_string(*anomaly_of(warm, normal)) == "+0.9 °C [0.8, 1]");
    CHECK(reason_of(anomaly_of(warm, observed_in("2022", "15.7°C"))) == "span_too_short"); // the year before
    observation elsewhere = normal;
    elsewhere.entity = "南京市";
    CHECK(reason_of(anomaly_of(warm, elsewhere)) == "entity_mismatch");
    CHECK(relative_anomaly_of(observed("1100毫米"), observed_in("1991..2020", "1000毫米")));
    CHECK(reason_of(relative_anomaly_of(observed("1100毫米"), observed_in("2022", "1000毫米"))) == "span_too_short");
}

TEST_CASE("an indicator that has no negative numbers has no negative base") {
    const comparison rise = compared(reading::read("8.0亿千瓦时"));
    observation level = observed("5.0亿千瓦时");
    CHECK(reason_of(base_of(level, rise)) == "negative_base");
    CHECK(base_of(level, rise).error().input == 1);
    level = observed("8.0亿千瓦时");
    CHECK(bounds(*base_of(level, rise)) == "[0, 0.1]"); // 7.95 to 8.05 on both sides
    level = observed("5.0亿千瓦时");
    level.indicator.may_be_negative = true; // a balance
    CHECK(bounds(*base_of(level, rise)) == "[-3.1, -2.9]");
}

TEST_CASE("no number counts twice in a total") {
    const observation whole_year = observed("120.0亿千瓦时");
    CHECK(reason_of(total_of(whole_year, whole_year)) == "overlapping_parts");
    CHECK(reason_of(sum_of(whole_year, whole_year)) == "overlapping_parts");
    const observation january = observed_in("2023-01", "10.0亿千瓦时");
    const observation february = observed_in("2023-02", "11.0亿千瓦时");
    CHECK(total_of(january, february)->number().best() == decimal(21));
    CHECK(reason_of(total_of(january, february, february)) == "overlapping_parts"); // the second and the third
    CHECK(reason_of(total_of(january, whole_year)) == "overlapping_parts");
    const observation nanjing = of_place("南京市", "20.0亿千瓦时");
    CHECK(total_of(nanjing, of_place("苏州市", "30.0亿千瓦时"))->number().best() == decimal(50));
    observation later = of_place("苏州市", "30.0亿千瓦时");
    later.when = when("2022");
    CHECK(reason_of(total_of(nanjing, later)) == "period_mismatch");

    observation one = of_place("南京市", "18.3万元"), other = of_place("苏州市", "19.1万元");
    CHECK(total_of(one, other)); // an amount of money, until it is said to be per head
    one.indicator.is_intensive = other.indicator.is_intensive = true;
    CHECK(reason_of(total_of(one, other)) == "not_additive");
    CHECK(reason_of(sum_of(of_place("南京市", "35µg/m³"), of_place("苏州市", "40µg/m³"))) == "not_additive");
}

TEST_CASE("two places may be compared, and only prints of one quantity narrow each other") {
    const observation here = observed("126.0亿千瓦时");
    const observation there = of_place("浙江省", "120.0亿千瓦时");
    CHECK(compare(here, there)->above == verdict::met);
    CHECK(reason_of(intersect(here, there)) == "entity_mismatch");
    CHECK(reason_of(intersect(here, observed_in("2022", "126亿千瓦时"))) == "period_mismatch");
    CHECK(bounds(*intersect(here, observed("126.02亿千瓦时"))) == "[126.015, 126.025]");
    CHECK(ratio_of(here, observed_in("2022", "120.0亿千瓦时"))); // 是上年的1.05倍
}

TEST_CASE("persons have no prices, and money per person keeps those of the money") {
    observation money = observed("12.8万亿元");
    money.indicator.prices = price_basis::nominal;
    const observation persons = observed("8526万人");
    CHECK(quotient_of(money, persons));
    observation other = observed("6.0万亿元");
    CHECK(reason_of(ratio_of(money, other)) == "price_basis"); // not stated of one
    other.indicator.prices = price_basis::nominal;
    CHECK(ratio_of(money, other));
}

observation of_kind(accumulation of, std::string_view period, std::string_view text) {
    observation o = observed_in(period, text);
    o.indicator.accumulation = of;
    return o;
}

TEST_CASE("a flow of the last day is not that of its year, a stock of it is") {
    const auto year = of_kind(accumulation::flow, "2023", "120.0亿千瓦时");
    const auto day = of_kind(accumulation::flow, "2023-12-31", "1.0亿千瓦时");
    CHECK(reason_of(intersect(year, day)) == "period_mismatch");
    CHECK(reason_of(base_of(day, compared(reading::growth("5%")))) == ""); // the growth does not say what it is of
    const auto stock = of_kind(accumulation::stock, "2023-12", "480万千瓦");
    CHECK(reason_of(attainment_of(stock, at_least(of_kind(accumulation::stock, "2023", "500万千瓦")))) == "");
    CHECK(quotient_of(year, of_kind(accumulation::stock, "2023-12", "8526万人")));
    // a total up to August is no August
    const auto total = of_kind(accumulation::cumulative, "2024-01/2024-08", "126.0亿千瓦时");
    CHECK(reason_of(year_over_year(total, of_kind(accumulation::unstated, "2023-08", "12.0亿千瓦时"))) ==
          "not_adjacent");
}

TEST_CASE("no part stands beside its whole in a total, and stocks do not add over time") {
    const auto province = of_place("江苏省", "5.0万吨");
    CHECK(reason_of(total_of(province, of_place("江苏省南京市", "3.0万吨"))) == "overlapping_parts");
    observation part = of_place("江苏省", "3.0万吨");
    part.indicator.scope = "规模以上工业";
    CHECK(reason_of(sum_of(province, part)) == "overlapping_parts"); // 规模以上 is in all of it
    observation wind = observed("5.0万吨");
    wind.indicator.name = "风电";
    CHECK(sum_of(wind, observed("30.0万吨")));
    CHECK(reason_of(sum_of(as_part_of(wind, observed("30.0万吨")), observed("30.0万吨"))) == "overlapping_parts");
    const auto before = of_kind(accumulation::stock, "2022-12-31", "5万千瓦");
    CHECK(reason_of(total_of(before, of_kind(accumulation::stock, "2023-12-31", "3万千瓦"))) == "period_mismatch");
    observation elsewhere = of_kind(accumulation::stock, "2023", "3.0万吨");
    elsewhere.entity = "浙江省";
    CHECK(reason_of(total_of(of_kind(accumulation::flow, "2023", "5.0万吨"), elsewhere)) == "flow_stock");
}

TEST_CASE("a month has no anomaly against a mean of years, and a target of another year no excess") {
    CHECK(reason_of(anomaly_of(observed_in("2023-08", "110毫米"), observed_in("1991..2020", "1000毫米"))) ==
          "period_mismatch");
    const observation actual = observed("358.0吨");
    CHECK(to_string(*excess_of(actual, at_least(observed("200吨")))) == "158.0吨 [157.95, 158.05]");
    CHECK(reason_of(excess_of(actual, at_least(observed_in("2022", "200吨")))) == "period_mismatch");
    CHECK(reason_of(excess_of(actual, at_least(observed_in("2025", "500吨")))) == "period_mismatch"); // not yet
}

TEST_CASE("a contribution is one to a change of the same place and baseline") {
    const comparison total = compared(reading::growth("5.2%"));
    const comparison pull = compared(reading::read("2.1个百分点"));
    CHECK(best(*contribution_rate_of(pull, total)).starts_with("40.38"));
    CHECK(reason_of(contribution_rate_of(pull, compared(reading::growth("5.2%"), "prev_period"))) ==
          "baseline_mismatch");
    comparison there = total;
    there.entity = "浙江省";
    CHECK(reason_of(contribution_rate_of(pull, there)) == "entity_mismatch");
}

} // namespace
