// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/spoiling.hpp"

namespace {

using namespace making;

TEST_CASE("year over year of two observations is that of their values") {
    observation current = observed("126.0亿千瓦时");
    observation base = observed("120.0亿千瓦时");
    base.when = when("2022");
    const auto growth = year_over_year(current, base);
    REQUIRE(growth);
    CHECK(*growth == *year_over_year(current.value, base.value));
    CHECK(growth->role() == role::growth);
    CHECK(to_string(*growth) == "+5.0% [4.91, 5.09]");
    CHECK(best(*growth) == "5");
    CHECK(best(*growth) != best(*difference_of(current.value, base.value))); // 6 as a difference
    CHECK_FALSE(is_about(*growth, decimal(476, -2)));                        // 4.76 over the current level
    CHECK_FALSE(growth->number().contains(decimal(476, -2)));
}

TEST_CASE("year over year refuses observations that differ in indicator, place, scope, prices or unit") {
    const observation current = observed("126.0亿千瓦时");
    observation base = observed("120.0亿千瓦时");
    base.when = when("2022");
    using both = std::vector<spoiled<observation, observation>>;
    check_each(
        current, base, [](auto const& a, auto const& b) { return year_over_year(a, b); },
        both{
            {"another indicator", [](auto&, auto& b) { b.indicator.name = "用电量"; }, "indicator_mismatch"},
            {"another place", [](auto&, auto& b) { b.entity = "南京市"; }, "entity_mismatch"},
            {"another scope", [](auto&, auto& b) { b.indicator.scope = "规模以上工业"; }, "scope_changed"},
            {"one scope for both", [](auto& a, auto& b) { a.indicator.scope = b.indicator.scope = "规模以上工业"; },
             ""},
            {"the same year", [](auto&, auto& b) { b.when = when("2023"); }, "not_adjacent"},
            {"nominal and none", [](auto& a, auto&) { a.indicator.prices = price_basis::nominal; }, "price_basis"},
            {"another unit of energy", [](auto&, auto& b) { b.value = reading::read("12000.0兆瓦时"); }, ""},
            {"money", [](auto&, auto& b) { b.value = reading::read("120.0亿元"); }, "unit_mismatch"},
            {"nothing in the base", [](auto&, auto& b) { b.value = reading::read("0亿千瓦时"); }, "zero_base"},
            {"levels of temperature",
             [](auto& a, auto& b) {
                 a.value = reading::read("16.6°C");
                 b.value = reading::read("15.7°C");
             },
             "interval_scale"},
            {"an English name, a polarity and a source", // no part of what is measured
             [](auto& a, auto&) {
                 a.indicator.name_en = "power";
                 a.indicator.polarity = polarity::higher_better;
                 a.origin = {"S001", "2024-02"};
             },
             ""},
        });
}

TEST_CASE("the indicators and places that do not go together are named") {
    observation current = observed("126.0亿千瓦时");
    observation base = observed("120.0亿千瓦时");
    base.when = when("2022");
    base.entity = "南京市";
    CHECK(year_over_year(current, base).error().excerpt() == "江苏省 / 南京市");
    base.indicator.name = "用电量";
    CHECK(year_over_year(current, base).error().excerpt() == "指标 / 用电量");
}

TEST_CASE("year over year compares with the same part of the year before") {
    struct pair {
        std::string_view current, base;
        bool adjacent;
    };
    for (auto const& p : std::vector<pair>{
             {"2023", "2022", true},
             {"2023", "2021", false},
             {"2023", "2024", false},
             {"2022", "2023", false},
             {"2023-08", "2022-08", true},
             {"2023-08", "2023-07", false}, // 环比
             {"2023-08", "2022-09", false},
             {"2023-08", "2022", false},
             {"2023-Q1", "2022-Q1", true},
             {"2023-Q1", "2022-Q4", false},
             {"2023-Q1", "2022-01/2022-03", true}, // the same days
             {"2023-H1", "2022-H1", true},
             {"2023-H1", "2022-H2", false},
             {"2023-DJF", "2022-DJF", true},
             {"2023-DJF", "2022-SON", false},
             {"2023-MAM", "2022-03/2022-05", true},
             {"2023-MAM", "2022-MAM", true},
             {"2023-01/2023-10", "2022-01/2022-10", true},
             {"2023-01/2023-10", "2022-01/2022-09", false},
             {"2023-01/2023-10", "2022-10", false},
             {"2023-01/2023-10", "2022", false},
             {"2024-02-29", "2023-02-28", true},
             {"2024-02-29", "2023-03-01", false},
             {"2024-02-29", "2023-02-27", false},
             {"2024-02-28", "2023-02-28", true},
             {"2024-02", "2023-02", true},
             {"2023-12-31", "2022-12-31", true},
             {"2023-12-31", "2023-12-30", false},
             {"..2023-12-31", "..2022-12-31", true},
             {"..2023-12-31", "2022-12-31", false},
             {"2017..2022", "2016..2021", false}, // longer than a year
             {"2021..", "2020..", false},
             {"2023(迎峰度夏)", "2022(迎峰度夏)", true},
             {"2023(迎峰度夏)", "2022", false},
         }) {
        observation current = observed("126.0亿千瓦时");
        observation base = observed("120.0亿千瓦时");
        current.when = when(p.current);
        base.when = when(p.base);
        INFO(p.current << " against " << p.base);
        CHECK(reason_of(year_over_year(current, base)) == (p.adjacent ? "" : "not_adjacent"));
    }
}

TEST_CASE("year over year of money needs one price basis that is known") {
    for (auto const& p : price_pairs) {
        observation current = observed("12.8万亿元");
        observation base = observed("12.3万亿元");
        base.when = when("2022");
        current.indicator.prices = p.of_level;
        base.indicator.prices = p.of_growth;
        INFO(static_cast<int>(p.of_level) << " and " << static_cast<int>(p.of_growth));
        const bool unsaid = current.indicator.prices == price_basis::none; // money without a stated basis
        CHECK(reason_of(year_over_year(current, base)) == (p.go_together && !unsaid ? "" : "price_basis"));
    }
}

TEST_CASE("a share is one of a part in its whole at one time") {
    observation part = observed("4.66万亿元");
    observation whole = observed("12.8万亿元");
    part.indicator.name = "制造业增加值";
    CHECK(reason_of(share_of(part, whole)) == "indicator_mismatch"); // until it is said to be a part
    part = as_part_of(part, whole);
    const auto share = share_of(part, whole);
    REQUIRE(share);
    CHECK(share->role() == role::share);
    CHECK(to_string(*share) == "36.4% [36.22, 36.59]");
    CHECK(best(*share) == "36.40625");
    CHECK(reason_of(share_of(as_part_of(whole, part), part)) == "part_exceeds_whole"); // the other way round

    using both = std::vector<spoiled<observation, observation>>;
    check_each(
        part, whole, [](auto const& a, auto const& b) { return share_of(a, b); },
        both{
            {"a city in its province", [](auto& a, auto&) { a.entity = "南京市"; }, ""},
            {"another year", [](auto& a, auto&) { a.when = when("2022"); }, "period_mismatch"},
            {"a quarter in its year", [](auto& a, auto&) { a.when = when("2023-Q1"); }, "period_mismatch"},
            {"the same days in another print", [](auto& a, auto&) { a.when = when("2023-01/2023-12"); }, ""},
            {"real and none", [](auto& a, auto&) { a.indicator.prices = price_basis::real; }, "price_basis"},
            {"a count in an amount", [](auto& a, auto&) { a.value = reading::read("466家"); }, "unit_mismatch"},
            {"dollars in yuan", [](auto& a, auto&) { a.value = reading::read("4.66万亿美元"); }, "unit_mismatch"},
            {"more than the whole", [](auto& a, auto&) { a.value = reading::read("13.0万亿元"); },
             "part_exceeds_whole"},
            {"as much as the whole", [](auto& a, auto&) { a.value = reading::read("12.8万亿元"); }, ""},
            {"a temperature in a temperature",
             [](auto& a, auto& b) {
                 a.value = reading::read("4.66°C");
                 b.value = reading::read("12.8°C");
             },
             "interval_scale"},
            {"a share in a share",
             [](auto& a, auto& b) {
                 a.value = reading::share("4.66%");
                 b.value = reading::share("12.8%");
             },
             "role_mismatch"},
        });
    for (auto const& p : price_pairs) {
        part.indicator.prices = p.of_level;
        whole.indicator.prices = p.of_growth;
        CHECK(reason_of(share_of(part, whole)) == (p.go_together ? "" : "price_basis"));
    }
}

TEST_CASE("a stock at the end of a year goes with the year and with a total up to that day") {
    struct pair {
        std::string_view part, whole;
        bool same;
    };
    for (auto const& p : std::vector<pair>{
             {"2023-12-31", "2023", true},
             {"2023-12-31", "..2023-12-31", true},
             {"2023-12-31", "2023-12-31", true},
             {"2023-12-31", "2023-12", true},
             {"2023-12-31", "2023-Q4", true},
             {"2023-12-31", "2022..2023", true},
             {"2023-12-31", "2022", false},
             {"2023-12-31", "..2022-12-31", false},
             {"2023-12-31", "2023-Q3", false},
             {"2023-12-31", "2021..", false}, // its end is not printed
             {"2023-12-30", "2023", false},
             {"2024-02-29", "2024-02", true},
             {"2024-02-28", "2024-02", false},
             {"..2023-12-31", "2023", false}, // a total since an unknown start is no flow of one year
             {"2021..", "2021..", true},
             {"2023-12-31", "2023(迎峰度夏)", false},
         }) {
        observation part = observed("6535万千瓦");
        observation whole = observed("17953万千瓦");
        part.entity = "江苏省南京市";
        part.when = when(p.part);
        whole.when = when(p.whole);
        INFO(p.part << " in " << p.whole);
        CHECK(reason_of(share_of(part, whole)) == (p.same ? "" : "period_mismatch"));
        part.when = when(p.whole);
        whole.when = when(p.part);
        CHECK(reason_of(share_of(part, whole)) == (p.same ? "" : "period_mismatch"));
    }
}

} // namespace
