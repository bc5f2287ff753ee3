// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Columns at their public door: roles and units are asked once, periods and places meet by name and by the calendar,
// and what is refused is counted or said.

#include "catch.hpp"
#include "panel/columns.hpp"
#include "support/random_panel.hpp"

#include <tongbi/format.hpp>
#include <tongbi/panel.hpp>
#include <tongbi/typed.hpp>

#include <fmt/core.h>

using namespace tongbi;
using in_columns::cells_of;
using random_panel::none;

namespace {

using refusals = std::vector<refusal_count>;

panel provinces(std::vector<std::string> names, Eigen::ArrayXXd cells, start const& from = yearly("2021")) {
    return {from, unit_of("亿元"), std::move(names), std::move(cells)};
}

} // namespace

TEST_CASE(
    "the growth of a monthly series is against the same month last year, in percent, and counts what has no base") {
    std::vector<double> values(14);
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = 100 + static_cast<double>(i);
    values[13] = 110.6981;
    const auto power = series(monthly("2022-01"), unit_of("亿千瓦时"), values);
    const auto growth = year_over_year(power);
    REQUIRE(growth);
    CHECK(growth->role() == role::growth);
    CHECK(fmt::format("{:zh} {:zh.1}", growth->last_period(), growth->last()) == "2023年2月 +9.6%");
    CHECK((*growth)[12] == *evaluate<formula::year_over_year>(values[12], values[0]));
    CHECK(growth->refused() == refusals{{reason::missing_input, -1, 12}});
    CHECK(fmt::format("{:zh}", growth->at(Eigen::Index{3})) == "不予计算：该数未公布");
}

TEST_CASE("a zero and a loss have no growth, and each is counted by its reason") {
    const std::vector<double> values{0, -5, 10, none, 8, 4};
    const auto growth = period_over_period(series(yearly("2018"), unit_of("亿元"), values));
    REQUIRE(growth);
    CHECK(growth->refused(reason::zero_base) == 1);     // 2019 over 0
    CHECK(growth->refused(reason::negative_base) == 1); // 2020 over a loss
    CHECK(growth->refused(reason::missing_input) == 3); // 2018, 2021, 2022
    CHECK((*growth)[5] == -50);
}

TEST_CASE("a panel in a series is each province in the nation of its year, in the unit of neither") {
    const auto gdp = provinces({"江苏省", "浙江省"}, cells_of({{10, 20}, {11, none}, {12, 22}}));
    const std::vector<double> totals{100, 200, 0};
    const auto shares = share_of(gdp, series(yearly("2020"), unit_of("万亿元"), totals));
    REQUIRE(shares);
    CHECK(shares->entities() == gdp.entities());
    CHECK(shares->cells()(0, 1) == *evaluate<formula::share>(20.0, 2000000.0)); // 2021 is the second of the nation's
    CHECK(shares->refused() == refusals{{reason::missing_input, -1, 3}, {reason::zero_base, 1, 1}});
    CHECK(shares->role() == role::share);
}

TEST_CASE("two panels meet by the names of their places and by their periods, not by rows and columns") {
    const auto now = provinces({"江苏省", "浙江省", "安徽省"}, cells_of({{10, 20, 30}, {11, 21, 31}}));
    const auto then = provinces({"浙江省", "江苏省"}, cells_of({{200, 100}, {210, 110}}), yearly("2022"));
    const auto ratio = ratio_of(now, then);
    REQUIRE(ratio);
    CHECK(ratio->cells()(1, 0) == 11.0 / 100); // 江苏省 of 2022
    CHECK(ratio->cells()(1, 1) == 21.0 / 200);
    CHECK(ratio->refused() == refusals{{reason::missing_input, -1, 4}}); // 2021, and 安徽省
}

TEST_CASE("what does not fit is refused before a cell is touched, with the words of the other doors") {
    const std::vector<double> values{16.6, 15.7};
    const auto warmth = series(yearly("2022"), unit_of("℃"), values);
    const auto power = series(yearly("2022"), unit_of("亿千瓦时"), values);
    const auto money = series(yearly("2022"), unit_of("亿元"), values);
    CHECK(year_over_year(warmth).error().why == reason::interval_scale);
    CHECK(share_of(power, money).error().why == reason::unit_mismatch);
    CHECK(difference_of(power.as(role::share), power).error().why == reason::role_mismatch);
    CHECK(fmt::format("{}", share_of(power, read_measure("3斤斗")).error().why == reason::unknown_unit) == "true");
    CHECK(ratio_of(money.at_prices(price_basis::real), money.at_prices(price_basis::nominal)).error().why ==
          reason::price_basis);
    CHECK(difference_of(money.of_vintage("2023-01"), money.of_vintage("2024-01")).error().why ==
          reason::vintage_mismatch);
    CHECK(difference_of(money.accumulating(accumulation::flow), money.accumulating(accumulation::stock)).error().why ==
          reason::flow_stock);
    CHECK(difference_of(warmth, series(yearly("2022"), unit_of("℃"), values))->role() == role::change);
}

TEST_CASE("units of one dimension are brought together as a double is at the typed door") {
    const std::vector<double> in_gwh{1260.0, 1200.0};
    const std::vector<double> in_twh{1.26, 1.2};
    const auto difference =
        difference_of(series(yearly("2022"), unit_of("GWh"), in_gwh), series(yearly("2022"), unit_of("TWh"), in_twh));
    REQUIRE(difference);
    CHECK(to_string(difference->unit()) == "GWh");
    for (Eigen::Index i = 0; i < 2; ++i) {
        const auto typed = amount<units::GWh, double>(in_gwh[static_cast<std::size_t>(i)]) -
                           amount<units::TWh, double>(in_twh[static_cast<std::size_t>(i)]);
        CHECK((*difference)[i] == typed.number());
    }
    const std::vector<double> fahrenheit{61.88};
    const std::vector<double> celsius{15.7};
    const auto warmer =
        difference_of(series(yearly("2022"), unit_of("℃"), celsius), series(yearly("2022"), unit_of("℉"), fahrenheit));
    REQUIRE(warmer);
    CHECK(std::abs((*warmer)[0] + 0.9) < 1e-12); // 61.88 °F is 16.6 °C
}

TEST_CASE(
    "a year before lies by the calendar: over a 29 February too, and of totals from January with the same months") {
    std::vector<double> days(366 + 365 + 3);
    for (std::size_t i = 0; i < days.size(); ++i) days[i] = 1000 + static_cast<double>(i);
    const auto daily_rain = series(daily("2023-01-01"), unit_of("mm"), days);
    const auto growth = year_over_year(daily_rain);
    REQUIRE(growth);
    const auto expect = [&](char const* now, char const* before) {
        const auto row = *daily_rain.periods().find(*read_period(now));
        const auto base = *daily_rain.periods().find(*read_period(before));
        INFO(now);
        CHECK((*growth)[row] == *evaluate<formula::year_over_year>(daily_rain[row], daily_rain[base]));
    };
    expect("2024-02-28", "2023-02-28");
    expect("2024-02-29", "2023-02-28");
    expect("2024-03-01", "2023-03-01");
    expect("2024-12-31", "2023-12-31");
    expect("2025-01-03", "2024-01-03");
    CHECK(growth->refused() == refusals{{reason::missing_input, -1, 365}});

    const std::vector<double> totals{none, 30, 50, none, 33, 60};
    std::vector<double> two_years(totals.begin(), totals.begin() + 3);
    two_years.resize(12, none);
    two_years.insert(two_years.end(), totals.begin() + 3, totals.end());
    const auto to_date = series(cumulative("2022-01"), unit_of("亿元"), two_years);
    CHECK(fmt::format("{:zh}", to_date.periods()[13]) == "2023年1—2月");
    const auto since_january = year_over_year(to_date);
    REQUIRE(since_january);
    CHECK((*since_january)[13] == 10);
    CHECK((*since_january)[14] == 20);
    const auto no = period_over_period(to_date); // 1—2月 lies before nothing
    REQUIRE(!no);
    CHECK(no.error().why == reason::period_mismatch);
}

TEST_CASE("an axis is found again by the periods that it gives") {
    const auto holds = [](start const& from, std::ptrdiff_t count) {
        const period_axis axis(from.first, count, from.to_date);
        for (std::ptrdiff_t row = 0; row < count; ++row) CHECK(axis.find(axis[row]) == row);
        CHECK(axis.find(*previous_period(from.to_date ? *period::of_day(std::chrono::year(1990) / 1 / 1)
                                                      : from.first)) == std::nullopt);
    };
    holds(daily("2023-12-30"), 70);
    holds(monthly("2023-11"), 15);
    holds(quarterly("2023-Q3"), 9);
    holds(yearly("2015"), 9);
    holds(cumulative("2022-02"), 14);
    holds(start{*read_period("2023-DJF")}, 9);
    holds(start{*read_period("2023-H2")}, 5);
    CHECK_THROWS_AS(period_axis(*read_period("2021.."), 3), std::out_of_range);
    CHECK_THROWS_AS(period_axis(*read_period("2023-01/2023-02"), 3), std::out_of_range);
    CHECK_THROWS_AS(period_axis(*read_period("9999"), 2), std::out_of_range);
}

TEST_CASE("memory of any order is seen and not copied: rows, columns, every second row, backwards") {
    Eigen::ArrayXXd cells = cells_of({{100, 1}, {7, 7}, {110, 2}, {7, 7}, {121, 4}, {7, 7}});
    const Eigen::Array<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> by_rows =
        cells_of({{100, 1}, {110, 2}, {121, 4}});
    const auto check = [](result<panel> const& growth) {
        REQUIRE(growth);
        CHECK(growth->cells()(1, 0) == 10);
        CHECK(growth->cells()(2, 1) == 100);
        CHECK(growth->refused() == refusals{{reason::missing_input, -1, 2}});
    };
    const std::vector<std::string> names{"a", "b"};
    const auto seen = panel(yearly("2020"), unit_of("亿元"), names, by_rows);
    CHECK(seen.cells().data() == by_rows.data());
    check(period_over_period(seen));
    using map = Eigen::Map<Eigen::ArrayXXd const, 0, Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>>;
    check(period_over_period(panel(yearly("2020"), unit_of("亿元"), names,
                                   map(cells.data(), 3, 2, Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>(6, 2)))));
    const std::vector<double> newest_first{121, 110, 100};
    const auto turned = period_over_period(series(yearly("2020"), unit_of("亿元"),
                                                  Eigen::Map<Eigen::ArrayXd const, 0, Eigen::InnerStride<>>(
                                                      newest_first.data() + 2, 3, Eigen::InnerStride<>(-1))));
    REQUIRE(turned);
    CHECK((*turned)[2] == 10);
}

TEST_CASE("an answer goes into the storage that is given, which has its shape and overlaps nothing that is read") {
    std::vector<double> values{100, 110, 121, 133.1};
    const auto money = series(yearly("2020"), unit_of("亿元"), values);
    Eigen::Array<double, 2, 4> rows = Eigen::Array<double, 2, 4>::Constant(-1);
    using stride = Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>;
    const auto into = [](double* at, Eigen::Index n, Eigen::Index step) {
        destination d;
        d.cells.emplace(at, n, 1, stride(n * step, step));
        return d;
    };
    const auto growth = period_over_period(money, into(rows.data(), 4, 2));
    REQUIRE(growth);
    CHECK(rows(0, 3) == (133.1 - 121) * 100 / 121);
    CHECK(std::isnan(rows(0, 0)));
    CHECK((rows.row(1) == -1).all());
    CHECK(growth->cells().data() == rows.data());
    CHECK(period_over_period(money, into(rows.data(), 3, 2)).error().why == reason::storage_mismatch);
    CHECK(period_over_period(money, into(values.data(), 4, 1)).error().why == reason::storage_mismatch);
    CHECK(values[1] == 110);

    auto first = period_over_period(money);
    double const* const kept = first->cells().data();
    const auto again = period_over_period(money, reuse(std::move(first)));
    CHECK(again->cells().data() == kept);
    auto shared = period_over_period(money);
    const auto copy = *shared;
    const auto other = period_over_period(money, reuse(std::move(shared)));
    CHECK(other->cells().data() != copy.cells().data()); // somebody still reads it
}

TEST_CASE("a code column says for each cell why it is refused, 0 where there is a number") {
    const std::vector<double> values{0, -5, 10, none, 8, 4};
    std::vector<double> out(6);
    std::vector<std::uint8_t> codes(6, 99);
    destination d;
    d.codes.emplace(codes.data(), 6, 1, Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>(6, 1));
    const auto growth = period_over_period(series(yearly("2018"), unit_of("亿元"), values), d);
    REQUIRE(growth);
    const auto reason_of = [&](std::size_t i) { return reason_of_cell(codes[i]); };
    CHECK(codes[5] == 0);
    CHECK(!reason_of(5));
    CHECK(reason_of(0) == reason::missing_input);
    CHECK(reason_of(1) == reason::zero_base);
    CHECK(reason_of(2) == reason::negative_base);
    CHECK(reason_of(3) == reason::missing_input);
    CHECK(reason_of(4) == reason::missing_input);
}

TEST_CASE("cells are measures: with the decimals that were printed they have bounds") {
    const std::vector<double> values{79.0, 79.6};
    const auto air = series(yearly("2022"), unit_of("%"), values).as(role::rate);
    CHECK(fmt::format("{}", air.last()) == "79.6%");
    CHECK(air.last()->number().is_exact());
    CHECK(fmt::format("{:b}", air.with_decimals(1).last()) == "79.6% [79.55, 79.65]");
    CHECK(fmt::format("{}", difference_of(air, air.with_decimals(1))->unit()) == "个百分点");
    const auto p = provinces({"江苏省", "浙江省"}, cells_of({{10, none}}));
    CHECK(fmt::format("{}", p.at("江苏省", *read_period("2021"))) == "10亿元");
    CHECK(p.at("浙江省", *read_period("2021")).error().why == reason::missing_input);
    CHECK(p.at("安徽省", *read_period("2021")).error().why == reason::missing_input);
    CHECK(p.row(*read_period("2021"))->size() == 2);
    CHECK((*p.column("江苏省"))[0] == 10);
    CHECK_THROWS_AS(provinces({"江苏省", "江苏省"}, cells_of({{1, 2}})), std::invalid_argument);
    CHECK_THROWS_AS(provinces({"江苏省"}, cells_of({{1, 2}})), std::invalid_argument);
}
