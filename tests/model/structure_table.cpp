// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The table of a province's cities in one call, and what stands in a cell that cannot be computed.

#include <tongbi/model/structure_table.hpp>

#include "catch.hpp"

using namespace tongbi;

namespace {

observation city_gdp(std::string place, char const* year, char const* value,
                     price_basis prices = price_basis::nominal) {
    return {{"地区生产总值", "GDP", polarity::neutral, prices, accumulation::flow, ""},
            std::move(place),
            *read_period(year),
            *read_measure(value),
            {},
            {}};
}

const std::vector<observation> three_cities_now{city_gdp("江苏省南京市", "2023", "1.74万亿元"),
                                                city_gdp("江苏省南通市", "2023", "1.18万亿元"),
                                                city_gdp("江苏省盐城市", "2023", "超7400亿元")};
const std::vector<observation> two_cities_before{city_gdp("江苏省南通市", "2022", "1.14万亿元"),
                                                 city_gdp("江苏省南京市", "2022", "1.69万亿元")};

} // namespace

TEST_CASE("a table of cities has growth, share, contribution and rest of each, and the sum against the total") {
    const structure_table table(three_cities_now, two_cities_before, city_gdp("江苏省", "2023", "12.8万亿元"),
                                city_gdp("江苏省", "2022", "12.3万亿元"), parts_list::open);
    REQUIRE(table.rows().size() == 3);
    auto const& nanjing = table.rows()[0];
    CHECK(nanjing.part.entity == "江苏省南京市");
    CHECK(nanjing.share->number().best() == decimal(1359375, -5));
    CHECK(nanjing.rest->number().best() == decimal(1106, -2));
    CHECK(to_string(*nanjing.contribution, decimals(2)) == "+0.41个百分点");
    CHECK(nanjing.contribution_rate->number().best() == decimal(10));
    CHECK(to_string(*nanjing.growth, decimals(1)) == "+3.0%");
    auto const& yancheng = table.rows()[2]; // no number of the year before
    CHECK(yancheng.share->number().lower() == bound::opened(yancheng.share->number().lower().at));
    CHECK(yancheng.growth.error().why == reason::missing_input);
    CHECK(yancheng.contribution.error().why == reason::missing_input);
    REQUIRE(table.against_whole());
    CHECK(*table.against_whole() == sum_of_parts::leaves_rest);
    CHECK(table.check().kind == finding_kind::sum_of_parts);
    CHECK(table.check().prints == agreement::agrees);
    CHECK(table.sum()->number().lower() == bound::opened(decimal(365, -2)));
}

TEST_CASE("cities that exceed their province contradict it, and other periods and prices are not compared") {
    const auto before = city_gdp("江苏省", "2022", "12.3万亿元");
    const structure_table small(three_cities_now, two_cities_before, city_gdp("江苏省", "2023", "3.5万亿元"), before,
                                parts_list::open);
    CHECK(*small.against_whole() == sum_of_parts::exceeds);
    CHECK(small.check().prints == agreement::contradicts);
    const structure_table closed(three_cities_now, two_cities_before, city_gdp("江苏省", "2023", "12.8万亿元"), before,
                                 parts_list::closed);
    CHECK(*closed.against_whole() == sum_of_parts::by_rounding); // 盐城 has no upper end
    const structure_table late(three_cities_now, two_cities_before, city_gdp("江苏省", "2024", "13.7万亿元"), before,
                               parts_list::open);
    CHECK(late.check().value.error().why == reason::period_mismatch);
    CHECK_FALSE(late.against_whole());
    CHECK(late.rows()[0].share.error().why == reason::period_mismatch);
    const structure_table real(three_cities_now, two_cities_before,
                               city_gdp("江苏省", "2023", "12.8万亿元", price_basis::real), before, parts_list::open);
    CHECK(real.check().value.error().why == reason::price_basis);
    CHECK(real.growth().error().why == reason::price_basis);
}
