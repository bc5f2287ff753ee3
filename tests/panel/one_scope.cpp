// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What lies before a break in the series (b) is of another scope: no number to the normals, trends, streaks, places and
// records of what comes behind it, as of timelines.

#include "panel/columns.hpp"

#include <tongbi/sequence.hpp>
#include <tongbi/timeline.hpp>

using namespace in_columns;

namespace {

constexpr Eigen::Index years_of_record = 40;

/// 甲 begins anew in 1996; 乙 does not.
panel stations_with_a_break(Eigen::ArrayXXd const& values) {
    return panel(yearly("1981"), unit_of("毫米"), {"甲", "乙"}, values).with_breaks({{"甲", of("1996")}});
}
Eigen::ArrayXXd some_rain() { return random_panel::cells(years_of_record, 2, 51, true).min(500); }
/// The same where nobody printed what lies before the break.
Eigen::ArrayXXd without_the_old(Eigen::ArrayXXd values) {
    values.col(0).head(15).setConstant(no_number);
    return values;
}

} // namespace

TEST_CASE("to the normals of a panel what lies before a break is missing, to those of the other station it is not") {
    const auto values = some_rain();
    const auto other = without_the_old(values);
    const panel blanked(yearly("1981"), unit_of("毫米"), {"甲", "乙"}, other);
    const normal_period over(1991, 2020);
    for (auto const& rule : {at_least_values(10), missing_fewer_than(25, 9)}) {
        const auto found = normals_of(stations_with_a_break(values), over, rule);
        REQUIRE(found);
        CHECK(same_bits(found->cells()(0, 0), normals_of(blanked, over, rule)->cells()(0, 0)));
        CHECK(same_bits(found->cells()(0, 1), normals_of(blanked, over, rule)->cells()(0, 1)));
    }
    CHECK(why_refused(normals_of(stations_with_a_break(values), over, at_least_values(26))->of("甲", 1)) ==
          "incomplete");
    CHECK(same_bits(
        deviations_of(stations_with_a_break(values), over, at_least_values(10), deviation::sample)->cells()(0, 0),
        deviations_of(blanked, over, at_least_values(10), deviation::sample)->cells()(0, 0)));
    auto part = partial_normals::of(stations_with_a_break(values), over);
    REQUIRE(part);
    const Eigen::ArrayXXd first = values.topRows(12), rest = values.bottomRows(28);
    const auto anew = std::vector<series_break>{{"甲", of("1996")}};
    CHECK(!part->update(panel(yearly("1981"), unit_of("毫米"), {"甲", "乙"}, first).with_breaks(anew)));
    CHECK(!part->update(panel(yearly("1993"), unit_of("毫米"), {"甲", "乙"}, rest).with_breaks(anew)));
    CHECK(same_bits(part->finish(at_least_values(10))->cells()(0, 0),
                    normals_of(blanked, over, at_least_values(10))->cells()(0, 0)));
}

TEST_CASE("no anomaly reaches across a break, before the normals or behind them") {
    const auto values = some_rain();
    const auto broken = stations_with_a_break(values);
    const normal_period late(2001, 2020), early(1981, 1990);
    const auto found = anomalies_of(broken, *normals_of(broken, late, at_least_values(5)));
    REQUIRE(found);
    CHECK(found->cells().col(0).head(15).isNaN().all());
    CHECK(!found->cells().col(1).head(15).isNaN().all());
    CHECK(found->refused(reason::scope_changed) == 15 - values.col(0).head(15).isNaN().count());
    const auto before = anomalies_of(broken, *normals_of(broken, early, at_least_values(5)));
    CHECK(before->cells().col(0).tail(25).isNaN().all());
    CHECK(!before->cells().col(0).head(15).isNaN().all());
    CHECK(before->refused(reason::scope_changed) == 25 - values.col(0).tail(25).isNaN().count());
    // as of a timeline
    std::vector<timeline<measure>::entry> entries;
    for (Eigen::Index row = 0; row < years_of_record; ++row) {
        auto cell = broken.at(row, 0);
        if (row == 15 && cell) cell = cell->with_number(cell->number().with(qualifiers(qualifier::series_break)));
        entries.push_back({broken.periods()[row], cell});
    }
    const timeline<measure> line(std::move(entries));
    const auto normals = normals_of(line, late, at_least_values(5));
    REQUIRE(normals);
    const auto departures = anomalies_of(line, *normals);
    for (Eigen::Index row = 0; row < years_of_record; ++row)
        CHECK((*departures)[static_cast<std::size_t>(row)].value.has_value() == !std::isnan(found->cells()(row, 0)));
}

TEST_CASE("trends, streaks, places and records are those of what lies behind the last break") {
    Eigen::ArrayXXd values(years_of_record, 2);
    values.col(0) = Eigen::ArrayXd::LinSpaced(years_of_record, 1000, 100);
    values.col(0).tail(25) = Eigen::ArrayXd::LinSpaced(25, 10, 34);
    values.col(1) = values.col(0);
    const auto broken = stations_with_a_break(values);
    const auto slope = [&](auto const& of_which, completeness const& rule) {
        return trend_of(of_which, trend_method::least_squares, per_year, rule);
    };
    CHECK(*slope(broken, at_least_values(5)).at("甲").value() == Approx(1));
    CHECK(*slope(broken, at_least_values(5)).at("乙").value() < 0);
    CHECK(why_refused(*slope(broken, all_present).at("甲")) == "incomplete");
    CHECK(*slope(*broken.column("甲"), at_least_values(5)) == Approx(1)); // of a series alone too
    CHECK(streak_to_last(broken, lies_above(5.0)).at("甲")->surely == 25);
    CHECK(streak_to_last(broken, lies_above(5.0)).at("乙")->surely == 40);
    CHECK(longest_streak(broken, lies_above(50.0)).at("甲")->surely == 0);
    const auto places = ranks_of(broken, ranked::highest_first, ties::least, among::history);
    CHECK(places->cells()(39, 0) == 1);
    CHECK(places->cells()(39, 1) == 16);
    CHECK(std::isnan(places->cells()(3, 0)));
    CHECK(mann_kendall(broken, at_least_values(5)).at("甲").value()->s_least == 300);
    const auto record = record_of(broken, of("2020"), since_year(1981), ranked::highest_first, at_least_values(20));
    CHECK(record.at("甲").value()->place.best() == 1);
    CHECK(record.at("乙").value()->place.best() == 16);
}

TEST_CASE("an index goes on to no number behind a break, and the link of two bridges that of the later alone") {
    const std::vector<double> links{101, 102, 103, 104};
    const auto broken = series(monthly("2023-01"), {}, links).with_breaks({{"", of("2023-03")}});
    const auto fixed = fixed_base_of(broken, base_100);
    CHECK((*fixed)[1] == Approx(103.02));
    CHECK(fixed->refused(reason::scope_changed) == 2);
    const auto moved = rebased_to(broken, of("2023-02"), base_100);
    CHECK((*moved)[1] == 100);
    CHECK(moved->refused(reason::scope_changed) == 2);
    const series later(monthly("2023-04"), unit_of("2020年=100"), std::vector{52.0, 53.0});
    const auto one = splice(broken, later);
    CHECK(one->refused(reason::scope_changed) == 2); // what lies before March
    CHECK((*one)[2] == Approx(103 * 52 / 104.0));
    CHECK(why_refused(splice(later, broken, of("2023-04"))) == "period_mismatch"); // the other way round
    CHECK(splice(broken.of_vintage("2020"), later.of_vintage("2023")));
    const auto percent = splice(series(yearly("2015"), unit_of("%"), std::vector{100.0, 105.0}).as(role::factor),
                                series(yearly("2016"), unit_of("%"), std::vector{100.0, 102.0}).as(role::factor));
    CHECK((*growth_of_index(*percent, base_100))[2] == Approx(2));
    CHECK((*percent)[0] == Approx(10000.0 / 105));
}

TEST_CASE("a break at the total of a year, or of its first half, lies in the last part of it") {
    Eigen::ArrayXXd values(12, 1);
    values.col(0) << 100, 210, 330, 460, 110, 231, 360, 500, 120, 250, 390, 540;
    const panel totals(cumulative("2023-Q1"), unit_of("万吨"), {"甲"}, values);
    const auto at_year = totals.with_breaks({{"甲", totals.periods()[7]}});
    const auto growth = year_over_year(at_year);
    REQUIRE(growth);
    for (const Eigen::Index row : {4, 5, 6})
        CHECK(growth->cells()(row, 0) == growth->cells()(row, 0)); // 2024 up to September
    for (const Eigen::Index row : {8, 9, 10})
        CHECK_FALSE(growth->cells()(row, 0) == growth->cells()(row, 0)); // across it
    const auto single = single_periods_of(totals.with_breaks({{"甲", totals.periods()[3]}}));
    REQUIRE(single);
    CHECK_FALSE(single->cells()(3, 0) == single->cells()(3, 0)); // between 330 and 460
    const auto half = single_periods_of(totals.with_breaks({{"甲", of("2023年1—6月")}}));
    REQUIRE(half);
    CHECK_FALSE(half->cells()(1, 0) == half->cells()(1, 0));
    CHECK(half->cells()(2, 0) == 120);
    for (auto const* year : {"2024年", "2024-01"}) {
        const auto anew = year_over_year(totals.with_breaks({{"", of(year)}}));
        REQUIRE(anew);
        CHECK(anew->refused(reason::scope_changed) == 4); // all of 2024, and 2025 is of the scope of 2024
    }
}
