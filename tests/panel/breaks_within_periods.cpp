// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A break that lies within a period (in June of a column of years, in January of one of winters) leaves that period
// with both scopes: it is compared with no period before it, and with none behind it.

#include "panel/columns.hpp"

#include <tongbi/sequence.hpp>

using namespace in_columns;

namespace {

/// Five years of which the third has both scopes.
series five_years() {
    return series(yearly("2020"), unit_of("亿元"), std::vector{1.0, 2.0, 3.0, 4.0, 5.0})
        .with_breaks({{"", of("2022-06")}});
}
panel five_years_of_two() {
    return panel(yearly("2020"), unit_of("亿元"), {"甲", "乙"}, cells_of({{1, 5}, {2, 4}, {3, 3}, {4, 2}, {5, 1}}))
        .with_breaks({{"甲", of("2022-06")}});
}
/// Which rows of a column have a number.
std::vector<int> rows_with_numbers(cells_view const& cells, Eigen::Index column = 0) {
    std::vector<int> rows;
    for (Eigen::Index row = 0; row < cells.rows(); ++row)
        if (cells(row, column) == cells(row, column)) rows.push_back(static_cast<int>(row));
    return rows;
}
using these = std::vector<int>;

} // namespace

TEST_CASE("a year within which the scope changed grows on no year, and no year grows on it") {
    const auto growth = year_over_year(five_years());
    REQUIRE(growth);
    CHECK(rows_with_numbers(growth->cells()) == these{1, 4});
    CHECK(growth->refused(reason::scope_changed) == 2);
    const auto at_first_day = series(yearly("2020"), unit_of("亿元"), std::vector{1.0, 2.0, 3.0, 4.0, 5.0});
    for (const auto when : {"2022", "2022-01", "2022-01-01", "2022-Q1"}) {
        CAPTURE(when);
        const auto anew = year_over_year(at_first_day.with_breaks({{"", of(when)}}));
        CHECK(rows_with_numbers(anew->cells()) == these{1, 3, 4});
    }
    const auto both = year_over_year(five_years_of_two());
    CHECK(rows_with_numbers(both->cells(), 0) == these{1, 4});
    CHECK(rows_with_numbers(both->cells(), 1) == these{1, 2, 3, 4});
    CHECK(rows_with_numbers(growth_on_last_available(five_years(), last_available::same_period)->growth.cells()) ==
          these{1, 4});
    CHECK(rows_with_numbers(contributions_of(five_years_of_two())->points.cells()) == these{1, 4});
    CHECK(change_classes_of(five_years())->percent.refused(reason::scope_changed) == 2);
}

TEST_CASE("the number of a year with both scopes is alike itself alone") {
    const auto both = five_years_of_two();
    const auto on_2022 = difference_of(both, numbers_of(both, of("2022")));
    REQUIRE(on_2022);
    CHECK(rows_with_numbers(on_2022->cells(), 0) == these{2});
    CHECK(on_2022->cells()(2, 0) == 0);
    CHECK(rows_with_numbers(on_2022->cells(), 1) == these{0, 1, 2, 3, 4});
    CHECK(rows_with_numbers(difference_of(both, numbers_of(both, of("2021")))->cells()) == these{0, 1});
    CHECK(rows_with_numbers(difference_of(both, numbers_of(both, of("2023")))->cells()) == these{3, 4});
    // the same of a column that begins behind that year
    const auto later = panel(yearly("2023"), unit_of("亿元"), {"甲", "乙"}, cells_of({{4, 2}, {5, 1}}))
                           .with_breaks({{"甲", of("2022-06")}});
    CHECK(rows_with_numbers(difference_of(later, numbers_of(both, of("2022")))->cells()) == these{});
    // stocks of months are unlike that of a year that has both scopes
    const auto months = panel(monthly("2022-05"), unit_of("亿元"), {"甲", "乙"}, cells_of({{1, 2}, {1, 2}}))
                            .accumulating(accumulation::stock)
                            .with_breaks({{"甲", of("2022-06")}});
    const auto stocks = numbers_of(both.accumulating(accumulation::stock), of("2022"));
    CHECK(rows_with_numbers(difference_of(months, stocks)->cells()) == these{});
}

TEST_CASE("a break in January lies within the winter that began in December") {
    const series winters = series(start{*period::of_season(2021, season::winter)}, unit_of("毫米"),
                                  std::vector{1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11., 12., 13.})
                               .with_breaks({{"", of("2022-01-01")}});
    const auto growth = year_over_year(winters); // rows 0, 4, 8 and 12 are winters
    REQUIRE(growth);
    CHECK(winters.periods()[4] == *period::of_season(2022, season::winter));
    CHECK(rows_with_numbers(growth->cells()) == these{9, 10, 11, 12});
    const auto at_first_day = year_over_year(winters.with_breaks({{"", of("2021-12-01")}}));
    CHECK(rows_with_numbers(at_first_day->cells()) == these{8, 9, 10, 11, 12});
}

TEST_CASE("streaks, places, trends, records and chains leave the year with both scopes out") {
    const auto line = five_years();
    const auto both = five_years_of_two();
    CHECK(streak_to_last(line, lies_above(0.5)).surely == 2);
    CHECK(longest_streak(line, lies_above(2.5)).surely == 2);
    CHECK(rises_in(line) == std::vector{verdict::met, verdict::undecided, verdict::undecided, verdict::met});
    CHECK(falls_in(both).at("甲") ==
          std::vector{verdict::not_met, verdict::undecided, verdict::undecided, verdict::not_met});
    const auto places = ranks_of(both, ranked::highest_first, ties::least, among::history);
    CHECK(rows_with_numbers(places->cells(), 0) == these{3, 4});
    CHECK(places->cells()(3, 0) == 2);
    const auto among_both = rank_change_of(ranks_of(both, ranked::highest_first, ties::least, among::entities));
    CHECK(among_both->refused(reason::scope_changed) == 4);
    CHECK(rows_with_numbers(among_both->cells()) == these{1, 4});
    CHECK(why_refused(trend_of(line, trend_method::sen, per_year, at_least_values(3))) == "incomplete");
    const auto record = record_of(both, of("2022"), since_year(2020), ranked::highest_first, at_least_values(1));
    CHECK(record.at("甲").value()->place.best() == 1); // it is alone
    CHECK(record.at("乙").value()->place.best() == 3);
    const auto links =
        series(yearly("2020"), {}, std::vector{101.0, 102.0, 103.0, 104.0, 105.0}).with_breaks({{"", of("2022-06")}});
    CHECK(rows_with_numbers(fixed_base_of(links, base_100)->cells()) == these{0, 1});
    CHECK(rows_with_numbers(chain_of(links, base_100)->cells()) == these{1, 4});
    CHECK(rows_with_numbers(rebased_to(links, of("2022"), base_100)->cells()) == these{2});
    CHECK(rows_with_numbers(rebased_to(links, of("2023"), base_100)->cells()) == these{3, 4});
    // at the link the later column has both scopes, and goes on to no year behind it
    const auto later = series(yearly("2022"), {}, std::vector{50.0, 51.0}).with_breaks({{"", of("2022-06")}});
    const auto one = splice(series(yearly("2021"), {}, std::vector{100.0, 102.0}), later);
    REQUIRE(one);
    CHECK(rows_with_numbers(rebased_to(*one, of("2022"), base_100)->cells()) == these{1});
}

TEST_CASE("no anomaly is one of a year with both scopes, and no normal has it among its years") {
    const auto values = panel(yearly("2018"), unit_of("毫米"), {"甲"}, cells_of({{90}, {90}, {1}, {2}, {3}, {4}}))
                            .with_breaks({{"甲", of("2019-06")}});
    const auto normals = normals_of(values, normal_period(2018, 2022), at_least_values(2));
    REQUIRE(normals);
    CHECK(normals->cells()(0, 0) == 2);
    CHECK(rows_with_numbers(anomalies_of(values, *normals)->cells()) == these{2, 3, 4, 5});
    const auto late = values.with_breaks({{"甲", of("2022-06")}}); // behind the normals, of which 2022 is none
    const auto before = normals_of(late, normal_period(2018, 2021), at_least_values(2));
    CHECK(rows_with_numbers(anomalies_of(late, *before)->cells()) == these{0, 1, 2, 3});
}

TEST_CASE("totals since January have both scopes from the month of the break to December") {
    std::vector<double> sums;
    for (int year = 0; year < 3; ++year)
        for (int month = 1; month <= 12; ++month) sums.push_back(month * (10 + year));
    const auto totals = series(cumulative("2021-01"), unit_of("万吨"), sums).with_breaks({{"", of("2022-06")}});
    const auto growth = year_over_year(totals);
    REQUIRE(growth);
    CHECK(rows_with_numbers(growth->cells()) == these{12, 13, 14, 15, 16}); // 2022 up to May
    const auto single = single_periods_of(totals);
    CHECK(single->refused(reason::scope_changed) == 1); // June alone: July is all of the new scope
    // a total that is printed anew is of one scope
    const auto of_total = totals.with_breaks({{"", totals.periods()[17]}});
    CHECK(year_over_year(of_total)->refused(reason::scope_changed) == 12);
}

TEST_CASE("days within a month leave the month with both scopes") {
    const std::vector<double> all(26, 2.0);
    const auto months = series(monthly("2022-01"), unit_of("万吨"), all).with_breaks({{"", of("2023-03-15")}});
    const auto growth = period_over_period(months);
    CHECK(growth->refused(reason::scope_changed) == 2);
    CHECK(std::isnan((*growth)[14]));
    CHECK(std::isnan((*growth)[15]));
    const auto years = totals_by(period_kind::year, months);
    CHECK((*years)[0] == 24);
    CHECK(std::isnan((*years)[1]));
    CHECK(year_over_year(*totals_by(period_kind::quarter, months.with_breaks({{"", of("2022-08")}})))
              ->refused(reason::scope_changed) == 2);
    CHECK(rows_with_numbers(year_to_date(months)->cells()) ==
          these{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 24, 25});
}

TEST_CASE("a carry remembers that its last year has both scopes") {
    const auto whole = five_years();
    for (Eigen::Index cut = 1; cut < 5; ++cut) {
        CAPTURE(cut);
        const std::vector<double> all{1, 2, 3, 4, 5};
        const std::vector<double> first(all.begin(), all.begin() + cut), rest(all.begin() + cut, all.end());
        carry before(1);
        CHECK(!before.follow(series(yearly("2020"), unit_of("亿元"), first).with_breaks({{"", of("2022-06")}})));
        auto chunk = series(start{whole.periods()[cut]}, unit_of("亿元"), rest);
        if (cut <= 2) chunk = chunk.with_breaks({{"", of("2022-06")}});
        const auto growth = year_over_year(chunk, after(before));
        REQUIRE(growth);
        for (Eigen::Index row = 0; row < chunk.size(); ++row)
            CHECK(same_bits((*growth)[row], (*year_over_year(whole))[cut + row]));
    }
}
