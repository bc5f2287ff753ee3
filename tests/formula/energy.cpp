// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Use of capacities, averages of stocks, intensities, and amounts by a coefficient: what reports print, and the edges.

#include "catch.hpp"

#include <tongbi/formula/energy.hpp>
#include <tongbi/tongbi.hpp>

#include <vector>

using namespace tongbi;
using namespace tongbi::literals;

namespace {

result<measure> of(std::string_view text) { return read_measure(text); }
std::string shown(auto const& outcome) { return to_string(outcome); }
std::string why(auto const& outcome) { return outcome ? shown(outcome) : std::string(code_of(outcome.error().why)); }
constexpr auto plain_growth(double x) { return basic_percentage<role::growth, double>(x); }
result<measure> growth_read(std::string_view text) { return as_growth(read_measure(text)); }

} // namespace

TEST_CASE("1200 full-load hours of the 8760 of a year are a capacity factor of 13.7 %") { // D107
    const auto factor = capacity_factor_behind(1200_h, period_hours(8760));
    CHECK(shown(factor) == "13.70% [13.692, 13.705]");
    CHECK(capacity_factor_behind(of("1200小时"), period_hours::of_days(365))->number() == factor->number());
    // a leap year has 8784 hours
    CHECK(shown(capacity_factor_behind(of("1200小时"), period_hours::of_days(366))) == "13.66% [13.655, 13.667]");
    CHECK(capacity_factor_behind(of("50天"), period_hours(8760))->number().contains(decimal(1370, -2)));
    CHECK(why(capacity_factor_behind(of("1200千瓦时"), period_hours(8760))) == "unit_mismatch");
    CHECK(why(capacity_factor_behind(of("-5小时"), period_hours(8760))) == "negative_base");
    CHECK(why(capacity_factor_behind(of("1200小时"), period_hours(0))) == "span_too_short");
    CHECK(why(capacity_factor_behind(of("1200小时"), period_hours(-8760))) == "span_too_short");
    CHECK(capacity_factor_behind(amount<units::hour, double>(876), period_hours(8760))->number() == 10.0);
}

TEST_CASE("an output over its capacity gives hours, and over the hours of the period a percentage") {
    // 126.0 x 10^8 kWh / 6535 x 10^4 kW = 192.8 h
    CHECK(shown(full_load_hours_of(126.0_亿千瓦时, 6535_万千瓦)) == "192.8 h [192.71, 192.9]");
    CHECK(shown(full_load_hours_of(of("12.60TWh"), of("65.35GW"))) == "192.8 h [192.71, 192.9]");
    CHECK(shown(full_load_hours_of(of("126.0亿千瓦时"), of("6535万千瓦"))) == "192.8小时 [192.71, 192.9]");
    CHECK(shown(capacity_factor_of(126.0_亿千瓦时, 6535_万千瓦, period_hours(8760))) == "2.201% [2.1999, 2.2021]");
    // heat in joules, and a works by the day
    CHECK(shown(full_load_hours_of(of("36.0 GJ"), of("1.000 MW"))) == "10.00 h [9.981, 10.019]");
    CHECK(shown(capacity_factor_of(of("900吨"), of("50.0吨/天"), period_hours::of_days(20))) == "90.0% [89.86, 90.15]");
    // what the capacity of 2023 was not yet: more than all of it
    CHECK(shown(capacity_factor_of(of("9.0 MWh"), of("1.000 MW"), period_hours(8))) == "112% [111.8, 113.2]");
    CHECK(shown(full_load_hours_of(of("0.0亿千瓦时"), of("6535万千瓦"))) == "0.00小时 [0, 0.077]");
    // lower bounds: none of a quotient of two
    CHECK(shown(full_load_hours_of(of("超126.0亿千瓦时"), of("6535万千瓦"))) == ">192.79小时");
    CHECK(why(full_load_hours_of(of("超126.0亿千瓦时"), of("超6535万千瓦"))) == "unbounded");

    const std::vector<std::array<std::string_view, 3>> refused{
        {"126.0亿元", "6535万千瓦", "unit_mismatch"},
        {"126.0亿千瓦时", "6535万千瓦时", "unit_mismatch"},
        {"6535万千瓦", "126.0亿千瓦时", "unit_mismatch"},
        {"126.0亿千瓦时", "0万千瓦", "zero_base"},
        {"126.0亿千瓦时", "-3万千瓦", "negative_base"},
        {"-126.0亿千瓦时", "6535万千瓦", "negative_base"},
        {"126.0万吨标准煤", "3万千瓦", "electricity_basis"},
        {"5%", "3万千瓦", "role_unstated"},
        {"50吨", "3吨/年", "year_length"},
    };
    for (auto const& [output, capacity, code] : refused) {
        INFO(output << " / " << capacity);
        CHECK(why(full_load_hours_of(of(output), of(capacity))) == code);
        CHECK(why(capacity_factor_of(of(output), of(capacity), period_hours(24))) == code);
    }
    CHECK(full_load_hours_of(of("12斤斗"), of("6535万千瓦")).error() == of("12斤斗").error());
}

TEST_CASE("what is no output of a capacity, and no amount that a coefficient counts, does not compile") {
    using money = amount<units::yi_CNY>;
    using energy = amount<units::yi_kWh>;
    using power = amount<units::wan_kW>;
    using grid_factor = amount<per<units::co2_t, units::MWh>>;
    using hours_of_use = computation<formula::full_load_hours>;
    using carbon = computation<formula::emissions>;
    STATIC_REQUIRE((takes<hours_of_use, energy, power>));
    STATIC_REQUIRE((takes<hours_of_use, amount<units::GJ>, power>));
    STATIC_REQUIRE((!takes<hours_of_use, money, power>));
    STATIC_REQUIRE((!takes<hours_of_use, power, energy>));
    STATIC_REQUIRE((!takes<hours_of_use, energy, amount<units::wan_kW, double>>));
    STATIC_REQUIRE((takes<carbon, energy, grid_factor>));
    STATIC_REQUIRE((!takes<carbon, power, grid_factor>));
    STATIC_REQUIRE((!takes<carbon, energy, amount<units::co2_t>>));
    STATIC_REQUIRE((!takes<carbon, amount<units::coal_t>, grid_factor>));
    STATIC_REQUIRE(
        (takes<computation<formula::exchanged>, amount<units::yi_USD>, amount<per<units::CNY, units::USD>>>));
    STATIC_REQUIRE((!takes<computation<formula::exchanged>, money, amount<per<units::CNY, units::USD>>>));
    STATIC_REQUIRE((!takes<computation<formula::average_stock>, energy, power>));
}

TEST_CASE("the average of a stock halves its first and its last number") {
    const auto people = average_stock_of(of("8515万人"), of("8526万人"));
    CHECK(people->number().best() == decimal(85205, -1));
    CHECK(shown(people) == "8520万人 [8520, 8521]");
    CHECK(shown(average_stock_of(8505_kW, 8515_kW, 8526_kW)) == "8515 kW [8514.7, 8515.8]");
    // (100/2 + 110 + 120 + 90/2) / 3 = 325/3, not 420/4 = 105
    const auto four = average_stock_of(of("100.0吨"), of("110.0吨"), of("120.0吨"), of("90.0吨"));
    CHECK(four->number().contains(decimal(10833, -2)));
    CHECK_FALSE(four->number().contains(decimal(105)));
    // exact counts stay exact, balances may be negative, units are those of the first
    CHECK(average_stock_of(of("10家"), of("13家"))->number() == figure::exactly(decimal(115, -1)));
    CHECK(average_stock_of(of("-10.0亿元"), of("4.0亿元"))->number().best() == decimal(-3));
    CHECK(shown(average_stock_of(of("1.0MW"), of("3000kW"))) == "2.00 MW [1.974, 2.026]");
    CHECK(why(average_stock_of(of("8515万人"))) == "span_too_short");
    CHECK(why(average_stock_of(of("8515万人"), of("3万千瓦"))) == "unit_mismatch");
    CHECK(why(average_stock_of(of("15.0°C"), of("16.0°C"))) == "role_mismatch");
    CHECK(why(average_stock_of(of("36.4%"), of("36.8%"))) == "role_unstated");
    CHECK(shown(average_stock_of(of("超8515万人"), of("8526万人"))) == ">8520.2万人");
}

TEST_CASE("an intensity is an amount per output, and its decline follows from two growths") {
    const auto intensity = intensity_of(of("3.20亿吨标准煤"), of("12.80万亿元"));
    CHECK(shown(convert(intensity, "吨标准煤/万元")) == "0.2500吨标准煤/万元 [0.24951, 0.25049]");
    CHECK(why(intensity_of(of("3.20亿吨标准煤"), of("0元"))) == "zero_base");
    CHECK(why(intensity_of(of("3.20亿吨标准煤"), of("-1.0亿元"))) == "negative_base");
    CHECK(shown(intensity_of(of("-2.0万吨二氧化碳"), of("4.0亿元"))).starts_with("-0.50")); // net removals

    // 1.030 / 1.052 - 1 = -2.09 %; the difference of the growths would be -2.2
    const auto decline = intensity_growth_of(growth(3.0_percent), growth(5.2_percent));
    CHECK(shown(decline) == "-2.1% [-2.19, -1.99]");
    CHECK(shown(intensity_growth_of(growth_read("3.0%"), growth_read("5.2%"))) == shown(decline));
    // as one growth, and half the output: twice the intensity
    CHECK(intensity_growth_of(plain_growth(5), plain_growth(5))->number() == 0.0);
    CHECK(intensity_growth_of(plain_growth(0), plain_growth(-50))->number() == 100.0);
    // all the energy gone, all the output gone, more than all
    CHECK(intensity_growth_of(plain_growth(-100), plain_growth(5))->number() == -100.0);
    CHECK(why(intensity_growth_of(growth_read("3.0%"), growth_read("-100.0%"))) == "zero_base");
    CHECK(why(intensity_growth_of(growth_read("3.0%"), growth_read("-120.0%"))) == "negative_base");
    CHECK(why(intensity_growth_of(growth_read("-120.0%"), growth_read("3.0%"))) == "negative_base");
    CHECK(why(intensity_growth_of(of("3.0%"), growth_read("5.2%"))) == "role_unstated");
    CHECK(why(intensity_growth_of(as_share(of("3.0%")), growth_read("5.2%"))) == "role_mismatch");
    CHECK(shown(intensity_growth_of(growth_read("3.0%"), growth_read("超5.0%"))) == "(-100, -1.8571)%");
    CHECK(why(intensity_growth_of(growth_read("超3.0%"), growth_read("超5.0%"))) == "unbounded");
}

TEST_CASE("the decline over a plan compounds the declines of its years") {
    // 0.97 x 0.975 x 0.98 x 0.97 x 0.97 = 0.8721: 12.8 %, not the sum of 13.5
    const auto plan = chained_growth_of(growth_read("-3.0%"), growth_read("-2.5%"), growth_read("-2.0%"),
                                        growth_read("-3.0%"), growth_read("-3.0%"));
    REQUIRE(plan.has_value());
    CHECK(plan->number().contains(decimal(-12795, -3)));
    CHECK_FALSE(plan->number().contains(decimal(-135, -1)));
}

TEST_CASE("an amount times a coefficient is in what the coefficient counts") {
    const auto by_grid = emissions_of(of("126.0亿千瓦时"), of("0.5703千克二氧化碳/千瓦时"));
    CHECK(to_string(by_grid->unit()) == "千克二氧化碳");
    CHECK(shown(convert(by_grid, "万吨二氧化碳")) == "718.6万吨二氧化碳 [718.22, 718.93]");
    CHECK(convert(emissions_of(of("12.60 TWh"), of("0.5703 tCO2/MWh")), "万吨二氧化碳")
              ->number()
              .contains(decimal(71858, -2)));
    const auto typed =
        emissions_of(126.0_亿千瓦时, amount<per<units::co2_t, units::MWh>>(figure::printed(decimal(5703, -4))));
    static_assert(std::is_same_v<decltype(typed), const result<amount<units::co2_t>>>);
    CHECK(typed->number() == convert(by_grid, "吨二氧化碳")->number());
    CHECK(shown(convert(fuel_energy_of(of("5.0万吨"), of("20.908 GJ/t")), "TJ")) == "1050 TJ [1034, 1056]");
    CHECK(shown(fuel_energy_of(of("10.0万立方米"), of("38.931 MJ/m³"))).find("MJ") != std::string::npos);
    CHECK(shown(co2_equivalent_of(of("5.0万吨"), of("28吨二氧化碳当量/吨"))) ==
          "1400000吨二氧化碳当量 [1361000, 1440000]");
    CHECK(emissions_of(of("126.0亿千瓦时"), of("0千克二氧化碳/千瓦时"))->number().contains(0));

    const std::vector<std::array<std::string_view, 3>> refused{
        {"126.0亿千瓦时", "0.5703千克二氧化碳", "unit_mismatch"}, // a mass is no factor
        {"126.0万吨", "0.5703千克二氧化碳/千瓦时", "unit_mismatch"},
        {"126.0万吨标准煤", "0.5703千克二氧化碳/千瓦时", "electricity_basis"},
        {"-1.0亿千瓦时", "0.5703千克二氧化碳/千瓦时", "negative_base"},
        {"5.0%", "0.5703千克二氧化碳/千瓦时", "role_unstated"},
        {"5.0亿千瓦时", "5.0%", "role_unstated"},
    };
    for (auto const& [activity, factor, code] : refused) {
        INFO(activity << " by " << factor);
        CHECK(why(emissions_of(of(activity), of(factor))) == code);
    }
    CHECK(why(fuel_energy_of(of("5.0万吨"), of("-20.9 GJ/t"))) == "negative_base");
    // emission factors that store carbon are negative, and so is what they give
    CHECK(emissions_of(of("1.0亿立方米"), of("-0.9吨二氧化碳/立方米"))->number().upper().at.sign() < 0);
}

TEST_CASE("money of two currencies is exchanged at a rate, and not without one") { // D110
    const auto exports = of("256.6亿美元");
    CHECK(why(convert(exports, "元")) == "unit_mismatch");
    CHECK(why(sum_of(exports, of("1.0亿元"))) == "unit_mismatch");
    const auto in_yuan = exchanged_of(exports, of("7.0467元/美元")); // 256.6 x 7.0467 = 1808.2
    CHECK(shown(convert(in_yuan, "亿元")) == "1808.2亿元 [1807.81, 1808.55]");
    CHECK(why(exchanged_of(of("256.6亿元"), of("7.0467元/美元"))) == "unit_mismatch"); // the other way round
    const auto back = quotient_of(measure(figure::exactly(1)), of("7.0467元/美元"));   // 美元/元
    CHECK(shown(convert(exchanged_of(of("1808.2亿元"), back), "亿美元")) == "256.60亿美元 [256.593, 256.612]");
    CHECK(why(exchanged_of(exports, of("0元/美元"))) == "zero_base");
    CHECK(why(exchanged_of(exports, of("-7.0元/美元"))) == "negative_base");
    CHECK(why(exchanged_of(exports, of("7.0467"))) == "unit_mismatch");
    CHECK(exchanged_of(of("-2.0亿美元"), of("7.0467元/美元"))->number().upper().at.sign() < 0); // a debt
}
