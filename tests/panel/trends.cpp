// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A trend per decade of a series or a panel is that of its axis: so many rows as a decade has.

#include "catch.hpp"

#include <tongbi/measure.hpp>
#include <tongbi/panel.hpp>

using namespace tongbi;

namespace {

/// Rising by `step` a row.
std::vector<double> rising(std::size_t rows, double step) {
    std::vector<double> all;
    for (std::size_t i = 0; i < rows; ++i) all.push_back(15 + step * static_cast<double>(i));
    return all;
}

} // namespace

TEST_CASE("a trend per decade counts the rows that a decade of its axis has", "[exhaustive]") {
    struct expectation {
        start from;
        double rows;
    };
    const expectation all[] = {
        {yearly("1961"), 10},
        {start{*read_period("1961H1")}, 20},
        {quarterly("1961-Q1"), 40},
        {monthly("1961-01"), 120},
        {start{*period::of_season(1961, season::winter)}, 40},
        {daily("1961-01-01"), 3652.425},
    };
    const auto values = rising(800, 0.01);
    for (auto const& [from, rows] : all)
        for (const auto by : {trend_method::least_squares, trend_method::sen}) {
            const series alone(from, unit_of("°C"), values);
            CHECK(*trend_of(alone, by, per_decade, all_present) == Approx(0.01 * rows));
            CHECK(*trend_of(alone, by, per_year, all_present) == Approx(0.001 * rows));
            CHECK(*trend_of(alone, by, per_step, all_present) == Approx(0.01)); // a row, whatever it is
            const Eigen::ArrayXXd cells = Eigen::Map<Eigen::ArrayXd const>(values.data(), 800);
            const auto stations = trend_of(panel(from, unit_of("°C"), {"58238"}, cells), by, per_decade, all_present);
            CHECK(*stations.at("58238") == Approx(0.01 * rows));
        }
}

TEST_CASE("a plain vector has a value a year, and totals from January have no trend at all") {
    const auto values = rising(40, 0.1);
    CHECK(*trend_of(values, trend_method::sen, per_decade, all_present) == Approx(1));
    const series totals(cumulative("2020-02"), unit_of("亿元"), values);
    CHECK(trend_of(totals, trend_method::sen, per_decade, all_present).error().why == reason::period_mismatch);
    CHECK(trend_of(totals, trend_method::sen, per_step, all_present).error().why == reason::period_mismatch);
}

TEST_CASE("a decade of days counts the 29 Februaries that it has") {
    // 30 years of days that rise by 1 from each 1 January to the next, as straight as the calendar allows
    std::vector<double> values;
    for (int year = 1991; year <= 2020; ++year) {
        const int days = std::chrono::year(year).is_leap() ? 366 : 365;
        for (int day = 0; day < days; ++day) values.push_back(year + static_cast<double>(day) / days);
    }
    const series days(daily("1991-01-01"), unit_of("°C"), values);
    CHECK(*trend_of(days, trend_method::least_squares, per_decade, all_present) == Approx(10).epsilon(1e-4));
}
