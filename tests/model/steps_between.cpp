// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// How many steps or years an average growth is over, as the periods of observations tell it.
#include "model/making.hpp"

#include <tongbi/formula/acceleration.hpp>
#include <tongbi/formula/change_classes.hpp>
#include <tongbi/formula/elasticity.hpp>
#include <tongbi/formula/real_terms.hpp>
#include <tongbi/model/steps_between.hpp>

namespace {

using namespace making;

observation dated(std::string_view period, std::string_view text, accumulation what = accumulation::flow) {
    observation o = observed(text);
    o.when = when(period);
    o.indicator.accumulation = what;
    return o;
}
comparison since(std::string_view period, std::string_view percent, std::string_view baseline) {
    comparison c = compared(*as_growth(reading::read(percent)), baseline);
    c.when = when(period);
    return c;
}
/// "8", "7/2" or why there are none.
std::string steps_of(result<steps> const& s) {
    if (!s) return std::string(code_of(s.error().why));
    return std::to_string(s->count) + (s->parts == 1 ? "" : "/" + std::to_string(s->parts));
}
std::string shown_growth(result<measure> const& m) { return m ? to_string(*m) : std::string(reason_of(m)); }

TEST_CASE("from 2015 to 2023 are eight steps, whatever the kind of number, and nine years are counted") {
    struct row {
        const char* base;
        const char* current;
        accumulation what;
        const char* steps;
    };
    const auto flow = accumulation::flow;
    const auto stock = accumulation::stock;
    const auto unstated = accumulation::unstated;
    for (auto const& r : {
             row{"2015", "2023", flow, "8"},
             row{"2015", "2023", stock, "8"},
             row{"2015-08", "2023-08", flow, "8"},
             row{"2015-01/2015-10", "2023-01/2023-10", flow, "8"},
             row{"2015", "2023-12-31", stock, "8"},
             row{"2020-06", "2023-12", stock, "7/2"},       // 42 months
             row{"2020-06-30", "2023-12-31", stock, "7/2"}, // both the last of their month
             row{"2020-06-15", "2023-12-15", stock, "7/2"},
             row{"2020-06-15", "2023-12-31", stock, "period_mismatch"},
             row{"2020-06", "2023-12", unstated, "7/2"},         // an index of months
             row{"2020-06", "2023-12", flow, "period_mismatch"}, // flows have seasons
             row{"2023-02-28", "2024-02-29", stock, "1"},
             row{"2023-06", "2023-12", stock, "span_too_short"},
             row{"2023-06", "2023-12", flow, "span_too_short"},
             row{"2023-06", "2024-05", unstated, "span_too_short"},
             row{"2023", "2023", flow, "span_too_short"},
             row{"2023", "2015", flow, "span_too_short"},
             row{"2023-12", "2020-06", stock, "span_too_short"},
             row{"2015", "2023-08", flow, "period_mismatch"},
             row{"2015", "2021..", flow, "missing_input"},
         }) {
        INFO(r.base << " to " << r.current);
        CHECK(steps_of(steps_between(dated(r.base, "1", r.what), dated(r.current, "2", r.what))) == r.steps);
    }
    CHECK(years_of(dated("2015..2023", "9亿元"))->count == 9);
    CHECK(reason_of(per_year_of(dated("2015..2023", "9万人", accumulation::stock))) == "flow_stock");
}

TEST_CASE("the average growth of two observations needs no number of steps, and does not take a wrong one") {
    const observation now = dated("2023", "10.2万人");
    const observation then = dated("2015", "7.0万人");
    CHECK(shown_growth(average_growth_of(now, then)) == "+4.8% [4.66, 4.98]");
    CHECK(average_growth_of(now, then, steps(8)) == average_growth_of(now, then));
    CHECK(reason_of(average_growth_of(now, then, steps(9))) == "period_mismatch"); // the years counted
    CHECK(reason_of(average_growth_of(then, now)) == "span_too_short");
    observation other = then;
    other.entity = "南京市";
    CHECK(reason_of(average_growth_of(now, other)) == "entity_mismatch");
    other = then;
    other.indicator.prices = price_basis::nominal;
    CHECK(reason_of(average_growth_of(now, other)) == "price_basis");
    other = then;
    other.indicator.scope = "规模以上工业";
    CHECK(reason_of(average_growth_of(now, other)) == "scope_changed");
    CHECK(reason_of(average_growth_of(now, dated("2015", "7.0万人", accumulation::stock))) == "flow_stock");
    // 42 months of a stock: more than in three and a half years counted as four
    const auto stocks = average_growth_of(dated("2023-12", "121.0万人", accumulation::stock),
                                          dated("2020-06", "100.0万人", accumulation::stock));
    CHECK(shown_growth(stocks) == "+5.60% [5.569, 5.625]");
}

TEST_CASE("a total over years is averaged over the years counted, and its base is the year before") {
    const observation total = dated("2021..2023", "3641万人");
    CHECK(shown_growth(per_year_of(dated("2021..2023", "17.1万人"))) == "5.70万人 [5.683, 5.717]");
    const auto grown = average_growth_by_sum_of(total, dated("2020", "1000万人"));
    CHECK(shown_growth(grown) == "+10.00% [9.966, 10.034]");
    CHECK(grown == average_growth_by_sum_of(total, dated("2020", "1000万人"), year_count(3)));
    CHECK(reason_of(average_growth_by_sum_of(total, dated("2021", "1000万人"))) == "not_adjacent"); // in the total
    CHECK(reason_of(average_growth_by_sum_of(total, dated("2019", "1000万人"))) == "not_adjacent");
    CHECK(reason_of(average_growth_by_sum_of(total, dated("2020", "1000万人"), year_count(4))) == "period_mismatch");
    CHECK(reason_of(per_year_of(dated("2021-01/2021-10", "17.1万人"))) == "span_too_short");
}

TEST_CASE("a growth since a base year is annualised over the steps from that year") {
    CHECK(shown_growth(per_period_of(since("2025", "-13.5%", "base_year:2020"))) == "-2.86% [-2.871, -2.847]");
    CHECK(shown_growth(per_period_of(since("2023", "5.0%", "prev_year"))) == "+5.0% [4.95, 5.05]");
    CHECK(reason_of(per_period_of(since("2021..", "5.0%", "base_year:2017"))) == "missing_input");
    CHECK(reason_of(per_period_of(since("2017", "5.0%", "base_year:2017"))) == "span_too_short");
    CHECK(reason_of(per_period_of(since("2023", "5.0%", "unknown"))) == "baseline_unstated");
    CHECK(reason_of(per_period_of(since("2023-08", "5.0%", "prev_period"))) == "period_mismatch");
    CHECK(reason_of(per_period_of(since("2023", "5.0%", "base_year:2017"), steps(7))) == "period_mismatch");
    comparison points = since("2022", "5.0%", "base_year:2017");
    points.magnitude = reading::read("-9.8个百分点");
    CHECK(shown_growth(per_period_of(points)) == "-1.96个百分点 [-1.97, -1.95]");
}

TEST_CASE("the growth against a base year is a comparison with that year") {
    const auto found = growth_against_base_year(dated("2023", "126.0亿千瓦时"), dated("2015", "120.0亿千瓦时"));
    REQUIRE(found);
    CHECK(to_string(found->against) == "base_year:2015");
    CHECK(to_string(found->magnitude) == "+5.0% [4.91, 5.09]");
    CHECK(found->when == when("2023"));
    CHECK(reason_of(growth_against_base_year(dated("2015", "126.0亿千瓦时"), dated("2023", "120.0亿千瓦时"))) ==
          "span_too_short");
    CHECK(reason_of(growth_against_base_year(dated("2023-06", "126.0亿千瓦时"), dated("2015", "120.0亿千瓦时"))) ==
          "period_mismatch");
    CHECK(reason_of(growth_against_base_year(dated("2023", "126.0亿元"), dated("2015", "120.0亿元"))) == "price_basis");
    // and what it is in each year
    CHECK(shown_growth(per_period_of(*found)) == "+0.61% [0.601, 0.622]");
}

TEST_CASE("an amount at current prices is deflated, and one at constant prices is not") {
    observation gdp = dated("2023", "128.0亿元");
    observation prices = dated("2023", "102.0", accumulation::unstated);
    prices.indicator.name = "居民消费价格指数";
    gdp.indicator.prices = price_basis::nominal;
    CHECK(shown_growth(real_of(gdp, prices, base_100)) == "125.5亿元 [125.37, 125.61]");
    CHECK(reason_of(nominal_of(gdp, prices, base_100)) == "price_basis");
    prices.when = when("2022");
    CHECK(reason_of(real_of(gdp, prices, base_100)) == "period_mismatch");
    prices.when = when("2023");
    prices.entity = "南京市";
    CHECK(reason_of(real_of(gdp, prices, base_100)) == "entity_mismatch");
    prices.entity = gdp.entity;
    gdp.indicator.prices = price_basis::real;
    CHECK(reason_of(real_of(gdp, prices, base_100)) == "price_basis");
    CHECK(shown_growth(nominal_of(gdp, prices, base_100)) == "130.6亿元 [130.44, 130.68]");
    gdp.indicator.prices = price_basis::unknown;
    CHECK(reason_of(real_of(gdp, prices, base_100)) == "price_basis");
}

TEST_CASE("growths deflate and make elasticities where their price bases are those that this needs") {
    comparison gdp = since("2023", "5.2%", "prev_year");
    comparison energy = since("2023", "2.9%", "prev_year");
    energy.indicator.name = "能源消费总量";
    gdp.indicator.prices = price_basis::real;
    CHECK(shown_growth(energy_elasticity_of(energy, gdp)) == "0.56 [0.542, 0.573]");
    gdp.indicator.prices = price_basis::nominal;
    CHECK(reason_of(energy_elasticity_of(energy, gdp)) == "price_basis");
    CHECK(reason_of(elasticity_of(energy, gdp)) == "price_basis");
    gdp.indicator.prices = price_basis::none;
    CHECK(reason_of(energy_elasticity_of(energy, gdp)) == "price_basis"); // of a GDP that has prices
    CHECK(elasticity_of(energy, gdp));
    gdp.indicator.prices = price_basis::real;
    energy.against = against("base_year:2020");
    CHECK(reason_of(energy_elasticity_of(energy, gdp)) == "baseline_mismatch");

    comparison nominal = since("2023", "7.4%", "prev_year");
    nominal.indicator.prices = price_basis::nominal;
    comparison prices = since("2023", "2.0%", "prev_year");
    prices.indicator.name = "居民消费价格";
    CHECK(shown_growth(real_growth_of(nominal, prices)) == "+5.3% [5.19, 5.4]");
    CHECK(reason_of(real_growth_of(gdp, prices)) == "price_basis");
    CHECK(reason_of(nominal_growth_of(nominal, prices)) == "price_basis");
    CHECK(nominal_growth_of(gdp, prices));
    CHECK(shown_growth(price_growth_of(nominal, gdp)) == "+2.1% [1.99, 2.19]");
    CHECK(reason_of(price_growth_of(gdp, nominal)) == "price_basis");
}

TEST_CASE("growths accelerate where they are of one subject, and a change has its class of observations too") {
    const comparison now = since("2023-01/2023-10", "1.2%", "prev_year");
    comparison before = since("2023-01/2023-09", "12.3%", "prev_year");
    CHECK(shown_growth(acceleration_of(now, before)) == "-11.1个百分点 [-11.2, -11]");
    before.indicator.name = "用电量";
    CHECK(reason_of(acceleration_of(now, before)) == "indicator_mismatch");
    before = since("2023-01/2023-09", "12.3%", "base_year:2020");
    CHECK(reason_of(acceleration_of(now, before)) == "baseline_mismatch");

    observation profit = dated("2023", "5.0亿元");
    observation loss = dated("2022", "-3.0亿元");
    for (auto* o : {&profit, &loss}) o->indicator.prices = price_basis::nominal;
    const auto turned = change_class_of(profit, loss);
    REQUIRE(turned);
    CHECK(turned->became == change_class::turned_positive);
    loss.entity = "南京市";
    CHECK(change_class_of(profit, loss).error().why == reason::entity_mismatch);
}

} // namespace
