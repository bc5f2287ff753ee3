// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Energy and carbon from observations: which numbers go together, and coefficients that carry their time.
#include "model/making.hpp"

#include <tongbi/model/energy.hpp>

namespace {

using namespace making;

observation energy_seen(std::string_view period, std::string_view text, accumulation how = accumulation::flow,
                        price_basis prices = price_basis::none) {
    observation o = observed(text);
    o.when = when(period);
    o.indicator.accumulation = how;
    o.indicator.prices = prices;
    return o;
}
measure coefficient_read(std::string_view text) { return reading::read(text); }

} // namespace

TEST_CASE("an average of stocks is of the time between them, and no stock at a date") {
    const auto begin = energy_seen("2022", "8515万人", accumulation::stock);
    const auto end = energy_seen("2023", "8526万人", accumulation::stock);
    const auto people = average_between(begin, end);
    REQUIRE(people.has_value());
    CHECK(best(people->value) == "8520.5");
    CHECK(people->when == when("2023"));
    CHECK(people->indicator.name == "平均指标");
    CHECK(people->indicator.accumulation == accumulation::unstated);
    // 人均: 128222亿元 / 8520.5万人 = 15.05万元
    const auto gdp = energy_seen("2023", "128222亿元", accumulation::flow, price_basis::nominal);
    CHECK(to_string(convert(quotient_of(gdp, *people), "元/人")) == "150490元/人 [150477, 150496]");
    // by the people of the end of the year it is another number
    CHECK_FALSE(convert(quotient_of(gdp, end), "元/人")->number().contains(decimal(150486)));

    struct row {
        std::string_view from, to, between;
    };
    for (auto const& r : std::vector<row>{{"2022-12-31", "2023-12-31", "2023"},
                                          {"2023-01", "2023-02", "2023-02"},
                                          {"2023-Q1", "2023-Q2", "2023-Q2"},
                                          {"2022-06-30", "2023-06-30", "2022-07-01/2023-06-30"}}) {
        INFO(r.from << " and " << r.to);
        const auto mean = average_between(energy_seen(r.from, "1家", accumulation::stock),
                                          energy_seen(r.to, "4家", accumulation::stock));
        REQUIRE(mean.has_value());
        CHECK(same_span(mean->when, when(r.between)));
        CHECK(best(mean->value) == "2.5");
    }
}

TEST_CASE("stocks are averaged at equal distances only, and flows are not") {
    const auto stocks = [](std::string_view a, std::string_view b, std::string_view c) {
        return reason_of(average_stock_of(energy_seen(a, "1家", accumulation::stock),
                                          energy_seen(b, "2家", accumulation::stock),
                                          energy_seen(c, "4家", accumulation::stock)));
    };
    CHECK(stocks("2021", "2022", "2023").empty());
    CHECK(stocks("2023-01", "2023-02", "2023-03").empty());
    CHECK(stocks("2021-12", "2022-12", "2023-12").empty());
    CHECK(stocks("2021", "2023", "2024") == "not_adjacent");
    CHECK(stocks("2023", "2022", "2021") == "not_adjacent");
    CHECK(stocks("2021-12", "2022-12", "2023-01") == "not_adjacent"); // a year, then a month
    CHECK(reason_of(average_between(energy_seen("2022", "1家"), energy_seen("2023", "2家"))) == "flow_stock");
    CHECK(reason_of(average_between(energy_seen("2022", "1家", accumulation::cumulative),
                                    energy_seen("2023", "2家"))) == "flow_stock");
    auto elsewhere = energy_seen("2023", "2家", accumulation::stock);
    elsewhere.entity = "浙江省";
    CHECK(reason_of(average_between(energy_seen("2022", "1家", accumulation::stock), elsewhere)) == "entity_mismatch");
    CHECK(reason_of(average_stock_of(energy_seen("2022", "1家", accumulation::stock))) == "span_too_short");
}

TEST_CASE("a capacity factor takes the hours of its own period, and an average capacity") {
    const auto output = energy_seen("2023", "126.0亿千瓦时");
    const auto capacity = average_between(energy_seen("2022", "6000万千瓦", accumulation::stock),
                                          energy_seen("2023", "7070万千瓦", accumulation::stock));
    REQUIRE(capacity.has_value());
    CHECK(hours_of(when("2023")) == period_hours(8760));
    CHECK(hours_of(when("2024")) == period_hours(8784));
    CHECK(hours_of(when("2023-02")) == period_hours(672));
    CHECK(reason_of(hours_of(when("2021.."))) == "missing_input");
    CHECK(to_string(capacity_factor_over_period(output, *capacity)) == "2.201% [2.1999, 2.2021]");
    CHECK(to_string(full_load_hours_of(output, *capacity)) == "192.8小时 [192.71, 192.9]");

    CHECK(reason_of(full_load_hours_of(output, energy_seen("2023", "7070万千瓦", accumulation::stock))) ==
          "flow_stock");
    CHECK(reason_of(full_load_hours_of(energy_seen("2022", "1亿千瓦时"), *capacity)) == "period_mismatch");
    auto large_plants = *capacity;
    large_plants.indicator.scope = "6000千瓦及以上电厂";
    CHECK(reason_of(full_load_hours_of(output, large_plants)) == "scope_changed");
    large_plants.entity = "浙江省";
    CHECK(reason_of(capacity_factor_over_period(output, large_plants)) == "entity_mismatch");
}

TEST_CASE("an intensity and its decline are per output at constant prices") {
    const auto energy = energy_seen("2023", "3.20亿吨标准煤");
    const auto real = energy_seen("2023", "12.80万亿元", accumulation::flow, price_basis::real);
    CHECK(to_string(convert(intensity_of(energy, real), "吨标准煤/万元")) == "0.2500吨标准煤/万元 [0.24951, 0.25049]");
    for (const auto prices : {price_basis::nominal, price_basis::unknown, price_basis::none}) {
        INFO(entry_of(prices).code);
        CHECK(reason_of(intensity_of(energy, energy_seen("2023", "12.80万亿元", accumulation::flow, prices))) ==
              "price_basis");
    }
    CHECK(reason_of(intensity_of(energy, energy_seen("2022", "12.80万亿元", accumulation::flow, price_basis::real))) ==
          "period_mismatch");
    // at current prices it is a quotient, and no intensity to compare over years
    CHECK(
        quotient_of(energy, energy_seen("2023", "12.80万亿元", accumulation::flow, price_basis::nominal)).has_value());

    const auto growing = [](std::string_view text, price_basis prices, std::string_view base = "prev_year") {
        comparison c = compared(*as_growth(reading::read(text)), base);
        c.indicator.prices = prices;
        return c;
    };
    const auto more_energy = growing("3.0%", price_basis::none);
    CHECK(to_string(intensity_growth_of(more_energy, growing("5.2%", price_basis::real))) == "-2.1% [-2.19, -1.99]");
    CHECK(reason_of(intensity_growth_of(more_energy, growing("5.2%", price_basis::nominal))) == "price_basis");
    CHECK(reason_of(intensity_growth_of(more_energy, growing("5.2%", price_basis::unknown))) == "price_basis");
    CHECK(reason_of(intensity_growth_of(more_energy, growing("5.2%", price_basis::real, "base_year:2020"))) ==
          "baseline_mismatch");
}

TEST_CASE("an emission factor serves its own year, or another that it is said to serve") {
    const emission_factor grid{coefficient_read("0.5703千克二氧化碳/千瓦时"), when("2022"), "生态环境部"};
    CHECK(to_string(convert(emissions_of(energy_seen("2022", "126.0亿千瓦时"), grid), "万吨二氧化碳")) ==
          "718.6万吨二氧化碳 [718.22, 718.93]");
    CHECK(emissions_of(energy_seen("2022-03", "10.0亿千瓦时"), grid).has_value()); // a month of that year
    CHECK(reason_of(emissions_of(energy_seen("2023", "126.0亿千瓦时"), grid)) == "period_mismatch");
    const auto stand_in = grid.serving(when("2023"));
    CHECK(emissions_of(energy_seen("2023", "126.0亿千瓦时"), stand_in).has_value());
    CHECK(reason_of(emissions_of(energy_seen("2022", "126.0亿千瓦时"), stand_in)) == "period_mismatch");
    CHECK(stand_in.when == when("2022")); // it stays the factor of 2022
    CHECK(reason_of(emissions_of(energy_seen("2022", "126.0万吨"), grid)) == "unit_mismatch");
    CHECK(reason_of(emissions_of(energy_seen("2022..", "126.0亿千瓦时"), grid)) == "period_mismatch");
}

TEST_CASE("a table of emission factors has one for each time, and says where another year stands in") {
    const std::vector<emission_factor> table{
        {coefficient_read("0.5810千克二氧化碳/千瓦时"), when("2021")},
        {coefficient_read("0.5703千克二氧化碳/千瓦时"), when("2022")},
    };
    CHECK(factor_for(table, when("2021"))->value == table[0].value);
    CHECK(factor_for(table, when("2022-03"))->value == table[1].value);
    CHECK(reason_of(factor_for(table, when("2023"))) == "missing_input");
    CHECK(reason_of(factor_for(table, when("2021..2022"))) == "missing_input"); // no factor of both
    CHECK(describe(factor_for({}, when("2023")).error()).find("emission factor is not printed") != std::string::npos);

    const auto later = latest_factor_for(table, when("2023"));
    REQUIRE(later.has_value());
    CHECK(later->value == table[1].value);
    CHECK(later->when == when("2022"));
    CHECK(later->serves == when("2023"));
    CHECK(emissions_of(energy_seen("2023", "126.0亿千瓦时"), *later).has_value());
    CHECK_FALSE(latest_factor_for(table, when("2021"))->serves.has_value()); // its own
    CHECK(reason_of(latest_factor_for(table, when("2020"))) == "missing_input");

    const std::vector<emission_factor> twice{table[0], table[0]};
    CHECK(reason_of(factor_for(twice, when("2021"))) == "ambiguous");
    CHECK(reason_of(latest_factor_for(twice, when("2022"))) == "ambiguous");
}

TEST_CASE("money goes into another currency at the rate of its own time") { // D110
    const exchange_rate average{coefficient_read("7.0467元/美元"), when("2023")};
    const auto exports = energy_seen("2023", "256.6亿美元", accumulation::flow, price_basis::nominal);
    CHECK(reason_of(convert(exports.value, "元")) == "unit_mismatch");
    CHECK(to_string(convert(exchanged_of(exports, average), "亿元")) == "1808.2亿元 [1807.81, 1808.55]");
    CHECK(reason_of(exchanged_of(energy_seen("2022", "256.6亿美元"), average)) == "period_mismatch");
    CHECK(reason_of(exchanged_of(energy_seen("2023-03", "20.0亿美元"), average)) ==
          "period_mismatch"); // the month has its own
    CHECK(exchanged_of(energy_seen("2023-12-31", "20.0亿美元", accumulation::stock),
                       exchange_rate{coefficient_read("7.0827元/美元"), when("2023-12-31")})
              .has_value());
    const auto back = inverse_of(average);
    REQUIRE(back.has_value());
    CHECK(to_string(convert(exchanged_of(energy_seen("2023", "1808.2亿元"), *back), "亿美元")) ==
          "256.60亿美元 [256.593, 256.612]");
    CHECK(reason_of(inverse_of({coefficient_read("0元/美元"), when("2023")})) == "zero_base");
}

TEST_CASE("warming potentials of one report add up, those of two are refused with both names") {
    const warming_potential methane{coefficient_read("28吨二氧化碳当量/吨"), assessment_report::ar5};
    const warming_potential nitrous{coefficient_read("265吨二氧化碳当量/吨"), assessment_report::ar5};
    const warming_potential older{coefficient_read("25吨二氧化碳当量/吨"), assessment_report::ar4};
    warming_potential short_lived = methane;
    short_lived.horizon = 20;
    const auto total = [](std::vector<gas_mass> const& gases) { return total_co2_equivalent_of(gases); };
    const measure tonnes = reading::read("1000吨");
    CHECK(co2_equivalent_of(tonnes, methane)->number().best() == decimal(28000));
    const auto both = total({{tonnes, methane}, {reading::read("100吨"), nitrous}});
    REQUIRE(both.has_value());
    CHECK(both->number().best() == decimal(54500));
    CHECK(to_string(both->unit()) == "吨二氧化碳当量");
    for (auto const& other : {older, short_lived}) {
        const auto mixed = total({{tonnes, methane}, {tonnes, other}});
        REQUIRE(reason_of(mixed) == "scope_changed");
        CHECK(describe(mixed.error()).find("AR5/100a") != std::string::npos);
    }
    CHECK(reason_of(total({})) == "missing_input");
    CHECK(reason_of(total({{tonnes, methane}, {reading::read("5千瓦时"), nitrous}})) == "unit_mismatch");
}

TEST_CASE("等价 needs the coefficient of the year, and the result says by which method it was made") {
    const auto use = energy_seen("2023", "126.0亿千瓦时");
    const auto coefficient = read_measure("0.3025千克标准煤/千瓦时");
    const auto by_year = coal_equivalent_of(use, "万吨标准煤", coal_basis::equivalent(coefficient, 2023));
    REQUIRE(by_year.has_value());
    CHECK(bounds(by_year->value) == "[380.935775, 381.364275]");
    CHECK(by_year->indicator.scope == "发电煤耗计算法");
    const auto calorific = coal_equivalent_of(use, "万吨标准煤", coal_basis::calorific);
    REQUIRE(calorific.has_value());
    CHECK(calorific->indicator.scope == "电热当量计算法");
    auto last_year = *calorific;
    last_year.when = when("2022");
    CHECK(reason_of(year_over_year(*by_year, last_year)) == "scope_changed");
    CHECK(year_over_year(*calorific, last_year).has_value());
    CHECK(coal_equivalent_of(energy_seen("2023-03", "10.0亿千瓦时"), "吨标准煤",
                             coal_basis::equivalent(coefficient, 2023)));

    CHECK(reason_of(coal_equivalent_of(use, "万吨标准煤", coal_basis::equivalent(coefficient, 2022))) ==
          "period_mismatch");
    const auto undated = coal_equivalent_of(use, "万吨标准煤", coal_basis::equivalent(coefficient));
    REQUIRE(reason_of(undated) == "missing_input");
    CHECK(describe(undated.error()).find("year of the coefficient") != std::string::npos);
    CHECK(describe(undated.error(), language::zh).find("系数年份") != std::string::npos);
    CHECK(reason_of(coal_equivalent_of(energy_seen("2022..2023", "9亿千瓦时"), "吨标准煤",
                                       coal_basis::equivalent(coefficient, 2023))) == "period_mismatch");
    CHECK(reason_of(coal_equivalent_of(use, "万元", coal_basis::heat)) == "unit_mismatch");
    // what is 标准煤 already was made by no basis of ours
    const auto coal = coal_equivalent_of(energy_seen("2023", "306万吨标准煤"), "吨标准煤", coal_basis::calorific);
    REQUIRE(coal.has_value());
    CHECK(coal->indicator.scope.empty());
    CHECK(coal->value.number().best() == decimal(3060000));
    const auto heat = coal_equivalent_of(energy_seen("2023", "12.5 PJ"), "万吨标准煤", coal_basis::heat);
    REQUIRE(heat.has_value());
    CHECK(heat->indicator.scope.empty());
}
