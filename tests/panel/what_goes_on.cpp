// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What columns say of themselves goes on to what is computed of them: which entity is a total of others, of which
// period a base is, that a number is an anomaly or a total since January, in how many decimals a target is printed.

#include "panel/columns.hpp"

#include <tongbi/sequence.hpp>

using namespace in_columns;

TEST_CASE("全国 that one operand marks is no part of what is computed with it, whichever operand that is") {
    const std::vector<std::string> names{"江苏省", "浙江省", "全国"};
    const auto output = cells_of({{10, 20, 30}});
    const auto intensity = cells_of({{1, 2, 3}});
    const panel plain(yearly("2022"), unit_of("亿元"), names, output);
    const panel marked = panel(yearly("2022"), unit_of("吨/亿元"), names, intensity).with_aggregate("全国");
    for (auto const& emissions : {product_of(plain, marked), product_of(marked, plain)}) {
        REQUIRE(emissions);
        CHECK(why_refused(total_of(emissions)) == "overlapping_parts");
        const auto places = ranks_of(emissions, ranked::highest_first, ties::least, among::entities);
        CHECK(places->cells()(0, 1) == 1);
    }
    const auto index = cells_of({{100, 100, 100}, {110, 120, 115}});
    const auto older = panel(yearly("2020"), unit{}, names, index).as(role::factor).with_aggregate("全国");
    const auto newer = panel(yearly("2021"), unit{}, names, index).as(role::factor);
    const auto places = ranks_of(splice(older, newer), ranked::highest_first, ties::least, among::entities);
    REQUIRE(places);
    CHECK(places->refused(reason::overlapping_parts) == 3);
}

TEST_CASE("growth on the numbers of a base year does not cross a break, nor does a difference") {
    const auto values = cells_of({{100, 100}, {50, 101}, {60, 102}});
    const auto of_years =
        panel(yearly("2020"), unit_of("亿元"), {"甲", "乙"}, values).with_breaks({{"甲", of("2021")}});
    const auto base = numbers_of(of_years, of("2020"));
    for (auto const& found : {growth_against(of_years, base), difference_of(of_years, base)}) {
        REQUIRE(found);
        CHECK(found->refused(reason::scope_changed) == 2);
        CHECK(found->cells().col(0).tail(2).isNaN().all());
        CHECK(found->cells()(0, 0) == 0);
        CHECK(found->cells()(2, 1) == 2);
    }
    const auto on_the_last = growth_against(of_years, numbers_of(of_years, of("2022")));
    CHECK(on_the_last->refused(reason::scope_changed) == 1); // 2020 alone
    const auto goal = at_least(read_measure("200亿元"));
    const auto progress = progress_by(progress_method::distance_done, of_years, base, goal, {2020, 2022, 2030});
    REQUIRE(progress);
    CHECK(progress->value.refused(reason::scope_changed) == 2);
    // what is no comparison of one subject asks for no scope: constant prices are those of their year
    CHECK(product_of(of_years, numbers_of(of_years, of("2020")))->refused().empty());
}

TEST_CASE("an anomaly has no growth and no share, and held against a target no rate") {
    const auto rain = cells_of({{100}, {110}, {130}});
    const panel station(yearly("2020"), unit_of("毫米"), {"甲"}, rain);
    const auto normal = normals_of(station, normal_period(2020, 2020), at_least_values(1));
    const auto departures = anomalies_of(station, *normal);
    CHECK(why_refused(year_over_year(departures)) == "baseline_mismatch");
    CHECK(why_refused(share_of(departures, total_of(departures))) == "baseline_mismatch");
    const auto aimed = attainment_of(departures, at_least(read_measure("20毫米")));
    REQUIRE(aimed);
    CHECK_FALSE(aimed->completion);
    CHECK(aimed->verdicts.counts().met == 1);
    CHECK(difference_of(departures, departures)); // departures differ
    CHECK(standardised_anomaly_of(departures, read_measure("10毫米")));
}

TEST_CASE("by 修约值比较法 a cell is rounded to the digits of a printed target, also where they are zeros") {
    const auto shares = cells_of({{4.6}, {4.96}});
    const auto held = panel(yearly("2022"), unit_of("%"), {"甲"}, shares).as(role::share);
    const auto verdicts_on = [&](auto const& goal) {
        return attainment_of(held, at_least(goal), limit_comparison::rounded_value)->verdicts;
    };
    CHECK(verdicts_on(as_share(read_measure("5.0%"))).at(0, 0) == verdict::not_met);
    CHECK(verdicts_on(as_share(read_measure("5.0%"))).at(1, 0) == verdict::met);
    CHECK(verdicts_on(as_share(read_measure("5.00%"))).at(1, 0) == verdict::not_met);
    CHECK(verdicts_on(as_share(read_measure("5%"))).at(0, 0) == verdict::met);
    const auto goals = cells_of({{5}, {5}});
    const auto columns = panel(yearly("2022"), unit_of("%"), {"甲"}, goals).as(role::share);
    CHECK(verdicts_on(columns).at(0, 0) == verdict::met);
    CHECK(verdicts_on(columns.with_decimals(1)).at(0, 0) == verdict::not_met);
    CHECK(verdicts_on(numbers_of(columns.with_decimals(1), of("2022"))).at(0, 0) == verdict::not_met);
}

TEST_CASE("what is a sum already is not summed again, compared with the month before or followed over time") {
    const auto sums = cells_of({{10}, {30}, {60}});
    const auto wholes = cells_of({{100}, {400}, {900}});
    const panel part(cumulative("2023-01"), unit_of("亿元"), {"甲"}, sums);
    const panel whole(cumulative("2023-01"), unit_of("亿元"), {"甲"}, wholes);
    CHECK(why_refused(cumulated_shares_of(part, whole, cumulated_over::same_rows)) == "period_mismatch");
    const panel months(monthly("2023-01"), unit_of("亿元"), {"甲"}, sums);
    const auto stock = months.accumulating(accumulation::stock);
    CHECK(why_refused(cumulated_shares_of(stock, stock, cumulated_over::same_rows)) == "period_mismatch");
    CHECK(why_refused(single_periods_of(part.accumulating(accumulation::stock))) == "period_mismatch");
    CHECK(why_refused(period_over_period(months.accumulating(accumulation::cumulative))) == "period_mismatch");
    CHECK(why_refused(ranks_of(part, ranked::highest_first, ties::least, among::history)) == "period_mismatch");
    CHECK(why_refused(trend_of(part.column(Eigen::Index{0}), trend_method::sen, per_steps{1}, all_present)) ==
          "period_mismatch");
    CHECK(why_refused(mann_kendall(part.column(Eigen::Index{0}), all_present)) == "period_mismatch");
    const auto broken = months.with_breaks({{"甲", of("2023-02")}});
    const auto shares = cumulated_shares_of(broken, months, cumulated_over::same_rows);
    REQUIRE(shares);
    CHECK(shares->refused(reason::scope_changed) == 2);
    CHECK(why_refused(area_mean_of(ranks_of(months, ranked::highest_first, ties::least, among::history),
                                   std::vector<double>{1}, at_least_values(1))) == "role_mismatch");
}

TEST_CASE("a whole that has not changed has no contribution rates, although doubles do not add up to it twice") {
    const auto values = cells_of({{12.5, 14.1, 84.6}, {12.1, 48.2, 50.9}, {12.1, 48.2, 51.9}});
    const auto found = contributions_of(panel(yearly("2021"), unit_of("亿元"), {"甲", "乙", "丙"}, values));
    REQUIRE(found);
    CHECK(found->rates.refused(reason::zero_base) == 3);
    CHECK(found->growth[1] == 0);
    CHECK(found->points.cells()(1, 1) == Approx(100 * (48.2 - 14.1) / 111.2));
    CHECK(found->rates.cells()(2, 2) == Approx(100)); // one more of 丙 is all of the change
}

TEST_CASE("years that do not differ have a standard deviation of zero, and no standardised anomaly") {
    Eigen::ArrayXXd values = Eigen::ArrayXXd::Constant(372, 1, 0.1);
    values(366, 0) = 0.3; // July 2021
    const panel station(monthly("1991-01"), unit_of("毫米"), {"甲"}, values);
    const normal_period over(1991, 2020);
    const auto spread = deviations_of(station, over, wmo_normal, deviation::sample);
    REQUIRE(spread);
    CHECK((spread->cells() == 0).all());
    const auto found = standardised_anomalies_of(station, *normals_of(station, over, wmo_normal), *spread);
    REQUIRE(found);
    CHECK(found->refused(reason::zero_base) == 372);
    partial_moments moments(0);
    for (int i = 0; i < 30; ++i) moments.add(0.1);
    CHECK(*moments.standard_deviation(deviation::sample) == 0);
}

TEST_CASE("a sector that only one factor has is refused, whichever that is") {
    const auto two = cells_of({{10, 20}, {11, 22}});
    const auto one = cells_of({{2}, {3}});
    const panel people(yearly("2022"), unit_of("万人"), {"农业", "工业"}, two);
    const panel each(yearly("2022"), unit_of("吨/万人"), {"农业"}, one);
    CHECK(why_refused(lmdi_additive({people, each})) == "entity_mismatch");
    CHECK(why_refused(lmdi_additive({each, people})) == "entity_mismatch");
}
