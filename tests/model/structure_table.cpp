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

constexpr ranking from_the_top{ranked::highest_first, ties::least};

} // namespace

TEST_CASE("a table of cities has growth, share, contribution and rest of each, and the sum against the total") {
    const structure_table table(three_cities_now, two_cities_before, city_gdp("江苏省", "2023", "12.8万亿元"),
                                city_gdp("江苏省", "2022", "12.3万亿元"), parts_list::open, from_the_top);
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
                                parts_list::open, from_the_top);
    CHECK(*small.against_whole() == sum_of_parts::exceeds);
    CHECK(small.check().prints == agreement::contradicts);
    const structure_table closed(three_cities_now, two_cities_before, city_gdp("江苏省", "2023", "12.8万亿元"), before,
                                 parts_list::closed, from_the_top);
    CHECK(*closed.against_whole() == sum_of_parts::by_rounding); // 盐城 has no upper end
    const structure_table late(three_cities_now, two_cities_before, city_gdp("江苏省", "2024", "13.7万亿元"), before,
                               parts_list::open, from_the_top);
    CHECK(late.check().value.error().why == reason::period_mismatch);
    CHECK_FALSE(late.against_whole());
    CHECK(late.rows()[0].share.error().why == reason::period_mismatch);
    const structure_table real(three_cities_now, two_cities_before,
                               city_gdp("江苏省", "2023", "12.8万亿元", price_basis::real), before, parts_list::open,
                               from_the_top);
    CHECK(real.check().value.error().why == reason::price_basis);
    CHECK(real.growth().error().why == reason::price_basis);
}

TEST_CASE("cities have their place in the table and the places that they gained, where the prints decide them") {
    const auto province = city_gdp("江苏省", "2023", "12.8万亿元");
    const auto province_before = city_gdp("江苏省", "2022", "12.3万亿元");
    const std::vector<observation> before{
        city_gdp("江苏省无锡市", "2022", "1.49万亿元"), city_gdp("江苏省南通市", "2022", "1.14万亿元"),
        city_gdp("江苏省徐州市", "2022", "8460亿元"), city_gdp("江苏省常州市", "2022", "0.95万亿元")};
    // made up: 南通 passes 无锡, 徐州 passes 常州
    const std::vector<observation> now{
        city_gdp("江苏省无锡市", "2023", "1.55万亿元"), city_gdp("江苏省南通市", "2023", "15800亿元"),
        city_gdp("江苏省徐州市", "2023", "1.05万亿元"), city_gdp("江苏省常州市", "2023", "1.01万亿元")};
    const structure_table table(now, before, province, province_before, parts_list::open, from_the_top);
    struct row {
        int place, gained;
    };
    const std::array<row, 4> expected{{{2, -1}, {1, 1}, {3, 1}, {4, -1}}};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(i);
        CHECK(*table.rows()[i].rank == exactly(expected[i].place));
        CHECK(*table.rows()[i].rank_change == exactly(expected[i].gained));
    }
    const structure_table lowest(now, before, province, province_before, parts_list::open,
                                 {ranked::lowest_first, ties::least});
    CHECK(*lowest.rows()[0].rank == exactly(3));
    CHECK(*lowest.rows()[0].rank_change == exactly(1));

    SECTION("an open end leaves the places open that it may take") {
        const structure_table with_bound(three_cities_now, two_cities_before, province, province_before,
                                         parts_list::open, from_the_top);
        auto const& rows = with_bound.rows(); // 盐城 may be the first
        CHECK((rows[0].rank->lower() == bound::closed(1) && rows[0].rank->upper() == bound::closed(2)));
        CHECK((rows[2].rank->lower() == bound::closed(1) && rows[2].rank->upper() == bound::closed(3)));
        CHECK_FALSE(rows[2].rank->best());
        // 盐城 has no number of 2022: the place of 南京 then is not one among the same cities
        CHECK(rows[0].rank_change.error().why == reason::missing_input);
    }
    SECTION("a part of another period or price basis leaves no place to any") {
        auto mixed = now;
        mixed[3].when = *read_period("2022");
        const structure_table other_year(mixed, before, province, province_before, parts_list::open, from_the_top);
        CHECK(other_year.rows()[0].rank.error().why == reason::period_mismatch);
        mixed = now;
        mixed[3].indicator.prices = price_basis::real;
        const structure_table other_prices(mixed, before, province, province_before, parts_list::open, from_the_top);
        CHECK(other_prices.rows()[0].rank.error().why == reason::price_basis);
        CHECK(other_prices.rows()[0].rank_change.error().why == reason::price_basis);
        mixed = now;
        mixed[1].value = *read_measure("120万人");
        const structure_table other_unit(mixed, before, province, province_before, parts_list::open, from_the_top);
        CHECK(other_unit.rows()[0].rank.error().why == reason::unit_mismatch);
    }
    SECTION("places of two years apart are not compared") {
        auto earlier = before;
        for (auto& city : earlier) city.when = *read_period("2021");
        const structure_table far(now, earlier, province, province_before, parts_list::open, from_the_top);
        CHECK(*far.rows()[0].rank == exactly(2));
        CHECK(far.rows()[0].rank_change.error().why == reason::not_adjacent);
    }
    SECTION("a table without parts has no rows") {
        const structure_table empty({}, {}, province, province_before, parts_list::open, from_the_top);
        CHECK(empty.rows().empty());
        CHECK(empty.check().value.error().why == reason::missing_input);
    }
}
