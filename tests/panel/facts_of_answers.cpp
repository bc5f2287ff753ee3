// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What an answer in columns says of itself, which facts of its inputs a formula holds against each other, and which
// periods, names and numbers go together.

#include "panel/columns.hpp"

using namespace in_columns;

namespace {

const std::vector<double> of_gdp{100, 110, 121}, of_prices{100, 102, 104.04}, of_heads{10, 10, 10};
series gdp() { return series(yearly("2020"), unit_of("亿元"), of_gdp); }
series gdp_of(std::string scope) {
    indicator what;
    what.scope = std::move(scope);
    return gdp().of(std::move(what));
}
series heads() { return series(yearly("2020"), unit_of("万人"), of_heads); }
series deflator() { return series(yearly("2020"), unit{}, of_prices).as(role::factor); }

} // namespace

TEST_CASE("what was deflated is real: it is not deflated again, and goes into an intensity at constant prices") {
    const auto nominal = gdp().at_prices(price_basis::nominal);
    const auto real = real_of(nominal, deflator(), base_100);
    REQUIRE(real);
    CHECK(real->facts().what.prices == price_basis::real);
    CHECK(why_refused(real_of(real, deflator(), base_100)) == "price_basis");
    CHECK(intensity_of(heads().as(role::amount), real).has_value());
    CHECK(why_refused(intensity_of(heads(), nominal)) == "price_basis");
    const auto back = nominal_of(real, deflator(), base_100);
    REQUIRE(back);
    CHECK(back->facts().what.prices == price_basis::nominal);
    CHECK((*back)[2] == Approx(121));
    const auto implied = deflator_of(nominal, real, base_100);
    REQUIRE(implied);
    CHECK((*implied)[2] == Approx(104.04));
    CHECK(implied->facts().what.prices == price_basis::none);
    const auto growth = real_growth_of(year_over_year(nominal), growth_of_index(deflator(), base_100));
    REQUIRE(growth);
    CHECK(why_refused(real_growth_of(growth, growth_of_index(deflator(), base_100))) == "price_basis");
}

TEST_CASE("a flow per head divides by a stock, and a share may be of a scope in a wider one") {
    const auto flow = gdp().accumulating(accumulation::flow);
    const auto stock = heads().accumulating(accumulation::stock);
    CHECK(quotient_of(flow, stock).has_value());
    CHECK(why_refused(difference_of(flow, gdp().accumulating(accumulation::stock))) == "flow_stock");
    CHECK(quotient_of(flow.of_vintage("2024-01"), stock.of_vintage("2024-03")).has_value());
    CHECK(why_refused(difference_of(gdp().of_vintage("2024-01"), gdp().of_vintage("2024-03"))) == "vintage_mismatch");
    CHECK(share_of(gdp_of("规模以上"), gdp_of("全社会")).has_value());
    CHECK(why_refused(share_of(gdp(), gdp_of("规模以上"))) == "scope_changed");
    CHECK(why_refused(year_over_year(gdp_of("规模以上"), gdp_of("全社会"))) == "scope_changed");
    const std::vector<double> now{110, 120}, then{100, 110}, generated{500, 550};
    const auto at_ends = [](std::vector<double> const& v) {
        return series(yearly("2022"), unit_of("万千瓦"), v).accumulating(accumulation::stock);
    };
    const auto average = average_stock_of(at_ends(now), at_ends(then));
    REQUIRE(average);
    const auto power = series(yearly("2022"), unit_of("亿千瓦时"), generated).accumulating(accumulation::flow);
    CHECK(full_load_hours_of(power, average).has_value());
}

TEST_CASE("the numbers of one year are the base of the next one alone") {
    const panel output(yearly("2021"), unit_of("亿元"), {"甲"}, cells_of({{100}, {110}, {150}}));
    const auto on_2021 = year_over_year(output, numbers_of(output, of("2021")));
    REQUIRE(on_2021);
    CHECK(on_2021->cells()(1, 0) == 10);
    CHECK(on_2021->refused(reason::missing_input) == 2); // 2021 on itself, and 2023
    const auto last = year_over_year(output.column(Eigen::Index{0}), numbers_of(output, of("2022")));
    REQUIRE(last);
    CHECK(last->cells()(2, 0) == Approx(100.0 * 40 / 110));
    CHECK(why_refused(year_over_year(output, numbers_of(output, of("2023")))) == "period_mismatch");
    CHECK(growth_against(output, numbers_of(output, of("2021")))->cells()(2, 0) == 50);
    const std::vector<double> tonnes{7, 8, 9}, one{7};
    const series of_years(yearly("2021"), unit_of("万吨"), tonnes);
    CHECK(why_refused(period_over_period(of_years, read_measure("5万吨"))) == "period_mismatch");
    CHECK((*period_over_period(series(yearly("2021"), unit_of("万吨"), one), read_measure("5万吨")))[0] == 40);
}

TEST_CASE("growth on a base year asks for periods of one length, and the base of a day may be that of two") {
    const std::vector<double> months{10, 21, 33, 46, 60, 75, 91, 108, 126, 145, 165, 186, 12, 25, 39};
    const panel totals(cumulative("2022-01"), unit_of("万吨"), {"甲"},
                       Eigen::ArrayXXd(Eigen::Map<Eigen::ArrayXXd const>(months.data(), 15, 1)));
    const panel singles(monthly("2022-01"), unit_of("万吨"), {"甲"},
                        Eigen::ArrayXXd(Eigen::Map<Eigen::ArrayXXd const>(months.data(), 15, 1)));
    const auto of_a_year = numbers_of(totals, of("2022年1-12月"));
    REQUIRE(of_a_year);
    CHECK(why_refused(growth_against(totals, of_a_year)) == "period_mismatch");
    CHECK(why_refused(growth_against(singles, of_a_year)) == "period_mismatch");
    CHECK(why_refused(difference_of(singles, of_a_year)) == "period_mismatch");
    CHECK(growth_against(singles, numbers_of(singles, of("2022-02"))).has_value());
    CHECK(why_refused(period_over_period(totals)) == "period_mismatch");
    CHECK(why_refused(average_stock_of(singles.accumulating(accumulation::flow), singles)) == "flow_stock");
    Eigen::ArrayXXd days(800, 1);
    for (Eigen::Index i = 0; i < 800; ++i) days(i, 0) = static_cast<double>(1000 + i);
    const panel daily_numbers(daily("2023-01-01"), unit_of("万吨"), {"甲"}, days);
    const auto all = year_over_year(daily_numbers);
    const auto some = year_over_year(daily_numbers, numbers_of(daily_numbers, of("2023-02-28")));
    for (auto const* day : {"2024-02-28", "2024-02-29"})
        CHECK(shown(some->at("甲", of(day))) == shown(all->at("甲", of(day))));
    CHECK(some->refused(reason::missing_input) == 798);
}

TEST_CASE("同比 of percentages is in points, and of temperatures in degrees") {
    const std::vector<double> share{35.8, 36.6}, warm{15.25, 16.5}, tonnes{3, 5};
    const auto points = change_over_year(series(yearly("2022"), unit_of("%"), share).as(role::share));
    REQUIRE(points);
    CHECK(points->role() == role::points);
    CHECK((*points)[1] == Approx(0.8));
    const auto warmer = change_over_year(series(yearly("2022"), unit_of("℃"), warm));
    REQUIRE(warmer);
    CHECK(warmer->role() == role::change);
    CHECK((*warmer)[1] == 1.25);
    CHECK((*change_over_period(series(monthly("2022-01"), unit_of("万吨"), tonnes)))[1] == 2);
    CHECK(why_refused(change_over_period(
              series(cumulative("2022-02"), unit_of("万吨"), tonnes).accumulating(accumulation::cumulative))) ==
          "period_mismatch");
    CHECK(why_refused(year_over_year(series(yearly("2022"), unit_of("℃"), warm))) != "an answer");
}

TEST_CASE("an anomaly of two columns is one for what follows") {
    const std::vector<double> rain{120, 130}, normal{100, 100};
    const auto mm = [](std::vector<double> const& v) { return series(yearly("2022"), unit_of("毫米"), v); };
    const auto departures = anomaly_of(mm(rain), mm(normal));
    REQUIRE(departures);
    CHECK(why_refused(year_over_year(departures)) == "baseline_mismatch");
    CHECK(why_refused(share_of(departures, mm(normal))) == "baseline_mismatch");
    CHECK((*change_over_year(departures))[1] == 10);
}

TEST_CASE("超过5万吨 is no number to compute with, and one to be held against") {
    const std::vector<double> tonnes{7};
    const series output(yearly("2022"), unit_of("万吨"), tonnes);
    CHECK(why_refused(difference_of(output, read_measure("超过5万吨"))) == "is_range");
    CHECK(why_refused(share_of(output, read_measure("超过50万吨"))) == "is_range");
    CHECK(attainment_of(output, at_least(read_measure("超过5万吨")))->verdicts.counts().met == 1);
}

TEST_CASE("panels without a name in common are refused, with a name of each") {
    const auto cells = cells_of({{1, 2}});
    const panel one(yearly("2022"), unit_of("亿元"), {"江苏", "浙江"}, cells);
    const panel other(yearly("2022"), unit_of("亿元"), {"江苏省", "浙江省"}, cells);
    const auto no = difference_of(one, other);
    REQUIRE(!no);
    CHECK(no.error().why == reason::entity_mismatch);
    CHECK(to_string(no.error()).find("江苏 / 江苏省") != std::string::npos);
    const panel partly(yearly("2022"), unit_of("亿元"), {"江苏", "浙江省"}, cells);
    CHECK(difference_of(one, partly)->refused(reason::missing_input) == 1);
}

TEST_CASE("numbers of 上年同月=100 are factors, which have no total over months or places") {
    const std::vector<double> index{102, 101, 100};
    const series of_months(monthly("2023-01"), unit_of("上年同月=100"), index);
    CHECK(of_months.role() == role::factor);
    CHECK(why_refused(year_to_date(of_months)) == "overlapping_parts");
    CHECK(why_refused(totals_by(period_kind::quarter, of_months)) == "overlapping_parts");
    CHECK(why_refused(sum_of(of_months, of_months)) != "an answer");
    CHECK((*growth_of_index(of_months, base_100))[0] == 2);
    const panel places(yearly("2023"), unit_of("上年=100"), {"甲", "乙"}, cells_of({{101, 102}}));
    CHECK(why_refused(total_of(places)) != "an answer");
    CHECK(shown(of_months.last()) == "100");
}
