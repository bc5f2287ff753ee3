// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Columns of longer periods: totals, means and extremes of days and months, days above a threshold, degree-days.

#include "panel/columns.hpp"

#include <tongbi/sequence.hpp>

using namespace in_columns;

namespace {

/// So many days, each with a number.
std::vector<double> days(std::size_t count, double each) { return std::vector<double>(count, each); }

} // namespace

TEST_CASE("months of days and years of months have the mean and the total of their own days, leap years included") {
    auto values = random_panel::cells(800, 3, 21);
    values.col(0) = Eigen::ArrayXd::LinSpaced(800, -5, 30);
    const panel stations(daily("2023-02-10"), unit_of("℃"), random_panel::names(3), values);
    const daily_from at(std::chrono::year(2023) / 2 / 10, leap_day::own_slot);
    for (const auto kind : {period_kind::month, period_kind::quarter, period_kind::season, period_kind::year}) {
        const auto means = means_by(kind, stations, at_least_percent(60));
        REQUIRE(means);
        long answers = 0;
        for (Eigen::Index c = 0; c < 3; ++c) {
            const std::vector<double> column(&values(0, c), &values(0, c) + 800);
            for (Eigen::Index row = 0; row < means->periods().size(); ++row) {
                const double alone =
                    random_panel::cell_of(mean_in(column, at, means->periods()[row], at_least_percent(60)));
                answers += alone == alone ? 1 : 0;
                CHECK(same_bits(means->cells()(row, c), alone));
            }
        }
        CHECK(answers > 0);
    }
    const auto rain =
        panel(daily("2023-12-01"), unit_of("毫米"), {"南京"}, Eigen::ArrayXXd(Eigen::ArrayXXd::Ones(121, 1)));
    const auto months = totals_by(period_kind::month, rain);
    CHECK(shown(months->at("南京", of("2024-02"))) == "29毫米");
    CHECK(shown(totals_by(period_kind::season, rain)->at("南京", *period::of_season(2024, season::winter))) ==
          "91毫米"); // with its December
    CHECK(shown(totals_by(period_kind::season, months)->at("南京", *period::of_season(2024, season::winter))) ==
          "91毫米");
    CHECK(why_none(totals_by(period_kind::year, rain)) == "incomplete x2");
}

TEST_CASE("a period with a missing part has no total, and a mean by the rule that is named") {
    auto values = days(31, 4);
    values[3] = values[17] = no_number;
    const series july(daily("2023-07-01"), unit_of("℃"), values);
    CHECK(why_none(means_by(period_kind::month, july)) == "incomplete x1");
    CHECK(shown(means_by(period_kind::month, july, wmo_month)->at(of("2023-07"))) == "4 ℃");
    for (std::size_t i = 3; i < 8; ++i) values[i] = no_number;
    CHECK(why_none(means_by(period_kind::month, july, wmo_month)) == "incomplete x1"); // five in a row
    const series rain(daily("2023-07-01"), unit_of("毫米"), values);
    CHECK(why_none(totals_by(period_kind::month, rain)) == "incomplete x1");
}

TEST_CASE("what does not add over time has no total, and what is no number of its own kind no mean") {
    const std::vector<double> twelve(12, 3);
    const series output(monthly("2023-01"), unit_of("亿元"), twelve);
    CHECK(shown(totals_by(period_kind::year, output)->at(of("2023"))) == "36亿元");
    CHECK(shown(totals_by(period_kind::quarter, output)->at(of("2023年二季度"))) == "9亿元");
    CHECK(shown(totals_by(period_kind::month, output)->at(of("2023-05"))) == "3亿元");
    CHECK(why_refused(totals_by(period_kind::day, output)) == "period_mismatch");
    CHECK(why_refused(totals_by(period_kind::year, output.accumulating(accumulation::stock))) == "period_mismatch");
    CHECK(why_refused(totals_by(period_kind::year, year_to_date(output))) == "period_mismatch");
    CHECK(why_refused(totals_by(period_kind::year, series(monthly("2023-01"), unit_of("℃"), twelve))) ==
          "interval_scale");
    CHECK(why_refused(means_by(period_kind::year, series(monthly("2023-01"), unit_of("%"), twelve).as(role::growth))) ==
          "role_mismatch");
    const series quarters(quarterly("2022年四季度"), unit_of("亿元"), std::vector<double>(5, 2));
    CHECK(why_refused(totals_by(period_kind::season, quarters)) == "period_mismatch"); // no season has a whole quarter
    CHECK(shown(totals_by(period_kind::half_year, quarters)->at(of("2023年上半年"))) == "4亿元");
    const auto anew = output.with_breaks({{"", of("2023-06")}});
    CHECK(why_none(totals_by(period_kind::year, anew)) == "scope_changed x1");
    CHECK(why_none(totals_by(period_kind::half_year, anew)) == "scope_changed x1");
    CHECK(shown(totals_by(period_kind::half_year, anew)->at(of("2023年下半年"))) == "18亿元");
}

TEST_CASE("hot days are counted from the threshold on, and the hottest is the record of a whole period") {
    auto highs = days(365, 20);
    highs[200] = 35.0;
    highs[201] = 34.9;
    highs[202] = 38.1;
    const series station(daily("2023-01-01"), unit_of("℃"), highs);
    const auto hot = days_by(period_kind::year, station, lies_at_least(35));
    CHECK(shown(hot->at(of("2023"))) == "2天");
    CHECK(shown(days_by(period_kind::year, station, lies_above(35))->at(of("2023"))) == "1天");
    CHECK(shown(days_by(period_kind::year, station, lies_at_least(read_measure("95℉")))->at(of("2023"))) == "2天");
    CHECK(shown(days_by(period_kind::month, station, lies_at_least(35))->at(of("2023-07"))) == "2天");
    CHECK(shown(days_by(period_kind::month, station, lies_at_least(35))->at(of("2023-01"))) == "0天");
    CHECK(why_refused(days_by(period_kind::year, station, lies_at_least(read_measure("35毫米")))) == "role_mismatch");
    CHECK(shown(highest_by(period_kind::year, station)->at(of("2023"))) == "38.1 ℃");
    CHECK(shown(lowest_by(period_kind::month, station)->at(of("2023-07"))) == "20 ℃");
    highs[10] = no_number;
    CHECK(why_none(highest_by(period_kind::year, station)) == "incomplete x1");
    CHECK(shown(highest_by(period_kind::year, station, at_least_percent(90))->at(of("2023"))) == "38.1 ℃");
    CHECK(why_none(days_by(period_kind::year, station, lies_at_least(35))) == "incomplete x1");
}

TEST_CASE("degree-days of each year are those of its days, in ℃·d whatever the unit of the column") {
    auto values = random_panel::cells(400, 2, 22);
    values.col(0) = Eigen::ArrayXd::LinSpaced(400, -8, 31);
    const panel stations(daily("2022-12-01"), unit_of("℃"), random_panel::names(2), values);
    const auto heating = degree_days_of(stations, hdd18, period_kind::year);
    REQUIRE(heating);
    CHECK(heating->role() == role::amount);
    const std::vector<double> of_2023(&values(31, 0), &values(31, 0) + 365);
    CHECK(heating->cells()(1, 0) == *degree_days_of(of_2023, hdd18));
    CHECK(shown(heating->at(random_panel::names(2)[0], of("2022"))) == "missing_input"); // of December alone
    CHECK(heating->refused(reason::incomplete) == 5);
    const series cold(daily("2023-01-01"), unit_of("℉"), days(31, 50)); // 10 °C, 8 degrees below 18
    CHECK(shown(degree_days_of(cold, hdd18, period_kind::month)->at(of("2023-01"))) == "248℃·d");
    CHECK(why_refused(degree_days_of(series(daily("2023-01-01"), unit_of("毫米"), days(31, 1)), hdd18,
                                     period_kind::month)) == "role_mismatch");
    const series months(monthly("2023-01"), unit_of("℃"), days(12, 1));
    CHECK(why_refused(degree_days_of(months, hdd18, period_kind::year)) == "period_mismatch");
}

TEST_CASE("a mean that lies on the threshold counts in every unit, as the thresholds of days do") {
    for (const double celsius : {-10.0, 15.0, 18.0, 20.0, 21.0, 25.0, 26.0, 30.0}) {
        const series warm(daily("2024-01-01"), unit_of("℉"), days(31, celsius * 9 / 5 + 32));
        const auto at = read_measure(std::to_string(static_cast<int>(celsius)) + "℃");
        CHECK(days_by(period_kind::month, warm, lies_at_least(at))->cells()(0, 0) == 31);
        CHECK(days_by(period_kind::month, warm, lies_at_most(at))->cells()(0, 0) == 31);
        const degree_day_base on_it{true, 40, decimal(static_cast<int>(celsius))};
        CHECK(degree_days_of(warm, on_it, period_kind::month)->cells()(0, 0) == Approx(31 * (40 - celsius)));
    }
    const series at_15(daily("2024-01-01"), unit_of("℉"), days(31, 59));
    CHECK(degree_days_of(at_15, eurostat_heating, period_kind::month)->cells()(0, 0) == Approx(93));
    const series kelvin(daily("2024-01-01"), unit_of("K"), days(31, 288.15));
    CHECK(degree_days_of(kelvin, eurostat_heating, period_kind::month)->cells()(0, 0) == Approx(93));
}

TEST_CASE("a threshold is a number of the unit, a measure or a typed value, and never none") {
    using namespace tongbi::literals;
    const series highs(daily("2024-07-01"), unit_of("℃"), days(31, 35));
    CHECK(days_by(period_kind::month, highs, lies_at_least(35.0_degC))->cells()(0, 0) == 31);
    CHECK(days_by(period_kind::month, highs, lies_above(35.0_degC))->cells()(0, 0) == 0);
    CHECK(why_refused(days_by(period_kind::month, highs, lies_above(no_number))) == "missing_input");
    CHECK(why_refused(days_by(period_kind::month, highs, lies_above(35.0_MW))) == "role_mismatch");
}

TEST_CASE("what lies behind the calendar has no winter, and a break at the first row parts nothing") {
    const series last(daily("9999-12-30"), unit_of("℃"), days(2, 1));
    CHECK(why_refused(means_by(period_kind::season, last)) == "out_of_range");
    CHECK(why_refused(means_by(period_kind::season, series(monthly("9999-11"), unit_of("℃"), days(2, 1)))) ==
          "out_of_range");
    const series begun = series(monthly("2021-11"), unit_of("℃"), days(2, 1.5)).with_breaks({{"", of("2021-11")}});
    CHECK(shown(means_by(period_kind::quarter, begun, at_least_values(2))->at(of("2021年四季度"))) == "1.5 ℃");
}
