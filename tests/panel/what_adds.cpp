// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Prices, intensities, concentrations and rates have no total, over entities or over time; and totals from January lie
// on axes of months, of quarters and of half-years.

#include "catch.hpp"

#include <tongbi/measure.hpp>
#include <tongbi/panel.hpp>

using namespace tongbi;

namespace {

Eigen::ArrayXXd const& cells() {
    static const Eigen::ArrayXXd x = [] {
        Eigen::ArrayXXd all(3, 2);
        all << 1, 2, 3, 4, 5, 6;
        return all;
    }();
    return x;
}
panel in(std::string_view unit, start const& from = monthly("2023-01")) {
    return {from, unit_of(unit), {"甲", "乙"}, cells()};
}
template <class T>
std::optional<reason> why(result<T> const& x) {
    return x ? std::nullopt : std::optional(x.error().why);
}

} // namespace

TEST_CASE("what is counted per something else has no total over the entities") {
    for (const auto unit :
         {"EUR/MWh", "元/吨", "µg/m³", "元/人", "吨标准煤/万元", "人/平方公里", "hPa", "ppm", "m/s", "元/平方米"}) {
        CAPTURE(unit);
        CHECK(why(total_of(in(unit))) == reason::not_additive);
        CHECK(why(share_of(in(unit), total_of(in(unit)))) == reason::not_additive);
        CHECK(why(rest_of(in(unit), total_of(in(unit)))) == reason::not_additive);
        CHECK(why(contributions_of(in(unit))) == reason::not_additive);
        partial_totals part(in(unit));
        CHECK(why(part.finish()) == reason::not_additive);
        CHECK(area_mean_of(in(unit), std::vector{1.0, 2.0}, all_present)); // a mean they have
        CHECK(year_over_year(in(unit, yearly("2020"))));
    }
    for (const auto unit : {"亿元", "万吨/年", "万千瓦", "立方米/秒", "亿千瓦时", "万人", "吨公里", "毫米"}) {
        CAPTURE(unit);
        CHECK(total_of(in(unit)));
    }
    // what a price is made of adds up to the price that is given, unless the program says that it is a mean
    const auto price = in("EUR/MWh");
    CHECK(contributions_of(price, price.column(Eigen::Index{0})));
    CHECK(why(contributions_of(price.intensive(), price.column(Eigen::Index{0}))) == reason::not_additive);
    CHECK(share_of(price, price.column(Eigen::Index{0})));
    CHECK(why(share_of(price.intensive(), price.column(Eigen::Index{0}))) == reason::not_additive);
}

TEST_CASE("人均GDP in 元 has no total over provinces where the program says what it is, and times the people it has") {
    const auto per_head = in("元", yearly("2021")).named("人均地区生产总值").intensive();
    CHECK(why(total_of(per_head)) == reason::not_additive);
    CHECK(why(contributions_of(per_head)) == reason::not_additive);
    CHECK(why(contributions_of(per_head, per_head.column(Eigen::Index{0}))) == reason::not_additive);
    CHECK(why(contributions_of(in("元", yearly("2021")), per_head.column(Eigen::Index{0}))) == reason::not_additive);
    CHECK(why(partial_totals(per_head).finish()) == reason::not_additive);
    CHECK(why(total_of(difference_of(per_head, per_head))) == reason::not_additive);
    CHECK(total_of(in("元", yearly("2021")))); // a plain amount
    CHECK(year_over_year(per_head));
    CHECK(year_to_date(in("毫米").named("降水量").intensive())->cells()(2, 0) ==
          9); // rain of months is that of the year
    CHECK(total_of(product_of(per_head, in("人", yearly("2021")))));
}

TEST_CASE("what is per time, and every quotient but what an area receives, has no total over time") {
    for (const auto unit : {"EUR/MWh", "元/吨", "µg/m³", "万吨/年", "万千瓦", "立方米/秒", "毫米/天", "元/人"}) {
        CAPTURE(unit);
        CHECK(why(year_to_date(in(unit))) == reason::not_additive);
        CHECK(why(cumulated_total_of(in(unit))) == reason::not_additive);
        CHECK(why(single_periods_of(in(unit, cumulative("2023-01")))) == reason::not_additive);
        const auto one = measure(figure::exactly(3), unit_of(unit));
        const timeline<measure> line({{*read_period("2023-01"), one}, {*read_period("2023-02"), one}});
        CHECK(why(year_to_date(line).begin()[1].value) == reason::not_additive);
    }
    for (const auto unit : {"亿元", "亿千瓦时", "毫米", "小时", "MJ/m²", "万人次", "人公里"}) {
        CAPTURE(unit);
        CHECK(year_to_date(in(unit))->cells()(2, 0) == 9);
        CHECK(cumulated_total_of(in(unit)));
    }
    CHECK(why(single_periods_of(in("%", cumulative("2023-01")).as(role::growth))) == reason::overlapping_parts);
    CHECK(why(single_periods_of(in("°C", cumulative("2023-01")))) == reason::interval_scale);
}

TEST_CASE("totals by quarter are taken apart into quarters, and quarters add up to them") {
    const std::vector<double> printed{1, 3, 6, 10, 2, 5};
    const series totals(cumulative("2021-Q1"), unit_of("亿元"), printed);
    CHECK(totals.at(*read_period("2021年1—6月"))->number() == figure::exactly(3));
    CHECK(!totals.at(*read_period("2021年1—5月")));
    CHECK(totals.last_period() == *read_period("2022年1—6月"));
    const auto quarters = single_periods_of(totals);
    REQUIRE(quarters);
    CHECK(quarters->periods().kind() == period_kind::quarter);
    CHECK(quarters->at(*read_period("2021-Q2"))->number() == figure::exactly(2));
    CHECK(quarters->at(*read_period("2021-Q4"))->number() == figure::exactly(4));
    CHECK(quarters->at(*read_period("2022-Q1"))->number() == figure::exactly(2)); // of a new year
    CHECK(quarters->refused().empty());

    const auto again = year_to_date(*quarters);
    REQUIRE(again);
    CHECK(again->periods() == totals.periods());
    for (Eigen::Index r = 0; r < 6; ++r) CHECK((*again)[r] == printed[static_cast<std::size_t>(r)]);
    CHECK((*year_over_year(totals))[4] == 100); // 1—3月 on 1—3月
    const series half_years(start{*read_period("2021H1"), true}, unit_of("亿元"), std::vector{3.0, 10.0});
    CHECK((*single_periods_of(half_years))[1] == 7);
    CHECK(why(year_to_date(in("亿元", yearly("2020")))) == reason::period_mismatch);
    CHECK_THROWS_AS(series(start{*read_period("2021"), true}, unit_of("亿元"), printed), std::out_of_range);
}

TEST_CASE("rows of totals lie on the axis of their ends: months, quarters or half-years") {
    const auto kind_of = [](std::vector<std::string_view> const& periods) {
        std::vector<long_row> rows;
        for (const auto one : periods) rows.push_back({"甲", *read_period(one), 1});
        const auto found = panel_of_rows(unit_of("亿元"), rows);
        CHECK(found->unplaced.empty());
        CHECK(found->table.periods().is_to_date());
        return found->table.periods().kind();
    };
    CHECK(kind_of({"2022年1—3月", "2022年1—6月", "2022年1—9月", "2021年1—12月"}) == period_kind::quarter);
    CHECK(kind_of({"2022年1—6月", "2021年1—12月"}) == period_kind::half_year);
    CHECK(kind_of({"2022年1—3月", "2022年1—5月"}) == period_kind::month);
    CHECK(kind_of({"2022年1月", "2022年1—3月", "2022年1—6月"}) == period_kind::month);
}

TEST_CASE("digits that were printed are none of a total, of a month between two, or of a chain") {
    const series printed = series(monthly("2023-01"), unit_of("亿元"), std::vector{1.5, 2.25}).with_decimals(1);
    CHECK(printed.at(0)->number() == figure::rounded(1.5, 1));
    CHECK(year_to_date(printed)->at(1)->number() == figure::exactly(decimal(375, -2)));
    CHECK(!year_to_date(printed)->facts().decimals);
    CHECK(!single_periods_of(series(cumulative("2023-02"), unit_of("亿元"), std::vector{1.5, 2.5}).with_decimals(1))
               ->facts()
               .decimals);
    CHECK(!fixed_base_of(series(monthly("2023-01"), {}, std::vector{101.5, 102.5}).with_decimals(1), base_100)
               ->facts()
               .decimals);
}
