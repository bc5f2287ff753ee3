// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/spoiling.hpp"

namespace {

using namespace making;

TEST_CASE("a level and its anomaly imply the normal") {
    const observation mean = observed("16.6°C");
    const comparison warmer = compared(reading::change("0.9°C"), "normal");
    const auto normal = base_of(mean, warmer);
    REQUIRE(normal);
    CHECK(best(*normal) == "15.7");
    CHECK(bounds(*normal) == "[15.6, 15.8]");
    CHECK(normal->role() == role::level);
    // read as a level, 0.9°C would be taken off with the offset of the scale; as a growth it has no meaning
    CHECK(reason_of(base_of(mean, compared(reading::read("0.9°C"), "normal"))) == "role_mismatch");
    CHECK(reason_of(base_of(mean, compared(reading::growth("0.9%"), "normal"))) == "interval_scale");

    const observation rain = observed("1201.8毫米");
    const auto normal_rain = base_of(rain, compared(reading::growth("1.3成"), "normal"));
    REQUIRE(normal_rain);
    CHECK(is_about(*normal_rain, decimal(10635398, -4)));              // 120180/113
    CHECK_FALSE(normal_rain->number().contains(decimal(1045566, -3))); // times 0.87
    CHECK_FALSE(normal_rain->number().contains(decimal(12005, -1)));   // minus 1.3
}

TEST_CASE("a percentage and its points imply the percentage of last year") {
    const observation good_days = observed(reading::rate("79.6%"));
    const auto last_year = base_of(good_days, compared(reading::read("0.6个百分点")));
    REQUIRE(last_year);
    CHECK(best(*last_year) == "79");
    CHECK(bounds(*last_year) == "[78.9, 79.1]");
    CHECK(last_year->role() == role::rate);
    CHECK_FALSE(last_year->number().contains(decimal(79125, -3))); // 79.6 / 1.006
    // a growth of a percentage is no change in points
    CHECK(reason_of(base_of(good_days, compared(reading::growth("0.6%")))) == "role_mismatch");
    CHECK(reason_of(base_of(good_days, compared(reading::read("0.6%")))) == "role_unstated");
    // two percentages make points, which are no percentage of last year
    CHECK(reason_of(base_of(good_days, compared(reading::rate("0.6%")))) == "role_mismatch");
}

TEST_CASE("a level and its growth imply the base only where they belong together") {
    const observation level = observed("126.0亿千瓦时");
    const comparison growth = compared(reading::growth("5.0%"));
    const auto base = base_of(level, growth);
    REQUIRE(base);
    CHECK(best(*base) == "120");
    CHECK_FALSE(base->number().contains(decimal(1197, -1))); // 126 x 0.95
    CHECK_FALSE(base->number().contains(121));               // 126 - 5

    using both = std::vector<spoiled<observation, comparison>>;
    check_each(
        level, growth, [](auto const& a, auto const& b) { return base_of(a, b); },
        both{
            {"another indicator", [](auto&, auto& c) { c.indicator.name = "用电量"; }, "indicator_mismatch"},
            {"another place", [](auto&, auto& c) { c.entity = "南京市"; }, "entity_mismatch"},
            {"another scope", [](auto& l, auto&) { l.indicator.scope = "6000千瓦及以上电厂"; }, "scope_changed"},
            {"another year", [](auto&, auto& c) { c.when = when("2022"); }, "period_mismatch"},
            {"the growth of a month", [](auto&, auto& c) { c.when = when("2023-12"); }, "period_mismatch"},
            {"a stock at the end of the year", [](auto& l, auto&) { l.when = when("2023-12-31"); }, ""},
            {"real growth of a nominal level",
             [](auto& l, auto& c) {
                 l.indicator.prices = price_basis::nominal;
                 c.indicator.prices = price_basis::real;
             },
             "price_basis"},
            {"against what is not printed", [](auto&, auto& c) { c.against = against("unknown"); },
             "baseline_unstated"},
            {"of a whole", [](auto&, auto& c) { c.against = against("whole:总量"); }, "baseline_mismatch"},
            {"against a base year", [](auto&, auto& c) { c.against = against("base_year:2020"); }, ""},
            {"against the period before", [](auto&, auto& c) { c.against = against("prev_period"); }, ""},
            {"a fall by all of it", [](auto&, auto& c) { c.magnitude = reading::down(reading::growth("100%")); },
             "zero_base"},
            {"a percentage without a role", [](auto&, auto& c) { c.magnitude = reading::read("5.0%"); },
             "role_unstated"},
        });
    for (auto const& p : price_pairs) {
        observation gdp = observed("12.8万亿元");
        comparison faster = growth;
        gdp.indicator.prices = p.of_level;
        faster.indicator.prices = p.of_growth;
        const bool unsaid = gdp.indicator.prices == price_basis::none; // money without a stated basis
        CHECK(reason_of(base_of(gdp, faster)) == (p.go_together && !unsaid ? "" : "price_basis"));
    }
}

TEST_CASE("a real growth rate does not deflate a nominal gross domestic product") {
    observation gdp = observed("12.8万亿元");
    gdp.indicator.prices = price_basis::nominal;
    comparison growth = compared(reading::growth("5.8%"));
    growth.indicator.prices = price_basis::real;
    CHECK(describe(base_of(gdp, growth).error()) ==
          "the price bases of growth and level differ or are not printed (current, constant prices)");
    growth.indicator.prices = price_basis::nominal; // the number that would have been printed without the check
    CHECK(is_about(*base_of(gdp, growth), decimal(12098, -3)));
}

TEST_CASE("an absolute change means a growth of what was there before it") {
    const observation sunshine = observed("2099.4小时");
    const comparison longer = compared(reading::read("99小时"), "normal");
    const auto growth = growth_of(sunshine, longer);
    REQUIRE(growth);
    CHECK(growth->role() == role::growth);
    CHECK(is_about(*growth, decimal(49490, -4)));              // 8250/1667
    CHECK_FALSE(growth->number().contains(decimal(4716, -3))); // 99/2099.4, over the current level
    const auto of_points = growth_of(observed(reading::rate("79.6%")), compared(reading::read("0.6个百分点")));
    REQUIRE(of_points);
    CHECK(is_about(*of_points, decimal(7595, -4)));
    CHECK_FALSE(of_points->number().contains(decimal(6, -1))); // the points themselves

    using both = std::vector<spoiled<observation, comparison>>;
    check_each(
        sunshine, longer, [](auto const& a, auto const& b) { return growth_of(a, b); },
        both{
            {"another indicator", [](auto&, auto& c) { c.indicator.name = "气温"; }, "indicator_mismatch"},
            {"another place", [](auto&, auto& c) { c.entity = "南京市"; }, "entity_mismatch"},
            {"another scope", [](auto&, auto& c) { c.indicator.scope = "70个站"; }, "scope_changed"},
            {"another year", [](auto&, auto& c) { c.when = when("2022"); }, "period_mismatch"},
            {"against what is not printed", [](auto&, auto& c) { c.against = against("unknown"); },
             "baseline_unstated"},
            {"against the year before", [](auto&, auto& c) { c.against = against("prev_year"); }, ""},
            {"days off hours", [](auto&, auto& c) { c.magnitude = reading::read("9天"); }, ""},
            {"millimetres off hours", [](auto&, auto& c) { c.magnitude = reading::read("9毫米"); }, "unit_mismatch"},
            {"all of it", [](auto&, auto& c) { c.magnitude = reading::read("2099.4小时"); }, "zero_base"},
            {"a temperature",
             [](auto& l, auto& c) {
                 l.value = reading::read("16.6°C");
                 c.magnitude = reading::change("0.9°C");
             },
             "interval_scale"},
        });
}

TEST_CASE("a part and its share imply the whole that the share names") {
    observation part = observed("6535万千瓦");
    part.indicator.name = "可再生能源装机";
    part.when = when("2023-12-31");
    comparison share = compared(reading::share("36.4%"), "whole:总装机容量");
    share.when = part.when;
    share.indicator.name = "可再生能源装机占比"; // of this part
    const auto whole = whole_of(part, share);
    REQUIRE(whole);
    CHECK(to_string(*whole) == "17950万千瓦 [17927, 17980]");
    CHECK_FALSE(whole->number().contains(decimal(237874, -2))); // 6535 x 0.364, the wrong way round

    using both = std::vector<spoiled<observation, comparison>>;
    check_each(
        part, share, [](auto const& a, auto const& b) { return whole_of(a, b); },
        both{
            {"of no whole", [](auto&, auto& c) { c.against = against("prev_year"); }, "whole_mismatch"},
            {"of nothing", [](auto&, auto& c) { c.against = {}; }, "whole_mismatch"},
            {"of another whole", [](auto&, auto& c) { c.against = against("whole:全国"); }, ""},
            {"under the name of the part", [](auto& p, auto& c) { c.indicator.name = p.indicator.name; }, ""},
            {"under a long name", [](auto&, auto& c) { c.indicator.name = "可再生能源装机占总装机容量比重"; }, ""},
            {"of another part", [](auto&, auto& c) { c.indicator.name = "煤电装机占比"; }, "indicator_mismatch"},
            {"of a part of the part", [](auto&, auto& c) { c.indicator.name = "可再生能源装机中光伏占比"; },
             "indicator_mismatch"},
            {"in another scope", [](auto&, auto& c) { c.indicator.scope = "6000千瓦及以上电厂"; }, "scope_changed"},
            {"the share of another place", [](auto&, auto& c) { c.entity = "南京市"; }, "entity_mismatch"},
            {"a year earlier", [](auto& p, auto&) { p.when = when("2022-12-31"); }, "period_mismatch"},
            {"the year of the stock", [](auto&, auto& c) { c.when = when("2023"); }, ""},
            {"a growth", [](auto&, auto& c) { c.magnitude = reading::growth("36.4%"); }, "role_mismatch"},
            {"a percentage without a role", [](auto&, auto& c) { c.magnitude = reading::read("36.4%"); },
             "role_unstated"},
            {"nothing of it", [](auto&, auto& c) { c.magnitude = reading::share("0%"); }, "zero_base"},
        });
}

TEST_CASE("a part is taken only of the whole that its share names") {
    observation gdp = observed("12.8万亿元");
    gdp.indicator.name = "地区生产总值";
    const comparison share = compared(reading::share("36.3%"), "whole:地区生产总值");
    const auto part = part_of(gdp, share);
    REQUIRE(part);
    CHECK(best(*part) == "4.6464");
    CHECK_FALSE(part->number().contains(decimal(352617, -4))); // 12.8 / 0.363

    using both = std::vector<spoiled<observation, comparison>>;
    check_each(
        gdp, share, [](auto const& a, auto const& b) { return part_of(a, b); },
        both{
            {"another whole", [](auto&, auto& c) { c.against = against("whole:全国"); }, "whole_mismatch"},
            {"another indicator", [](auto& w, auto&) { w.indicator.name = "全年天数"; }, "whole_mismatch"},
            {"no whole", [](auto&, auto& c) { c.against = against("prev_year"); }, "whole_mismatch"},
            {"something else of that name", [](auto&, auto& c) { c.against = against("other:地区生产总值"); },
             "whole_mismatch"},
            {"a city in its province", [](auto&, auto& c) { c.entity = "江苏省南京市"; }, ""},
            // its own GDP, or that of which province?
            {"a city somewhere", [](auto&, auto& c) { c.entity = "南京市"; }, "entity_mismatch"},
            {"another province", [](auto&, auto& c) { c.entity = "浙江省"; }, "entity_mismatch"},
            {"a province in its city", [](auto& w, auto&) { w.entity = "江苏省南京市"; }, "entity_mismatch"},
            {"a city that names the whole and its place",
             [](auto&, auto& c) {
                 c.entity = "南京市";
                 c.against = against("whole:江苏省地区生产总值");
             },
             ""},
            {"a city that is said to lie there",
             [](auto& w, auto& c) {
                 c.entity = "南京市";
                 c = as_part_of(c, w);
             },
             ""},
            {"a share of the whole province, said to be one of this",
             [](auto& w, auto& c) {
                 c.against = against("whole:全省");
                 c = as_part_of(c, w);
             },
             ""},
            {"a city that is said to lie elsewhere",
             [](auto& w, auto& c) {
                 c.entity = "南京市";
                 observation elsewhere = w;
                 elsewhere.entity = "浙江省";
                 c = as_part_of(c, elsewhere);
             },
             "entity_mismatch"},
            {"what is said to be a part, of another year",
             [](auto& w, auto& c) {
                 c = as_part_of(c, w);
                 c.when = when("2022");
             },
             "period_mismatch"},
            {"another year", [](auto&, auto& c) { c.when = when("2022"); }, "period_mismatch"},
            {"a rate", [](auto&, auto& c) { c.magnitude = reading::rate("36.3%"); }, "role_mismatch"},
        });
}

TEST_CASE("a gap between two places is one of like percentages of like wholes") {
    comparison nanjing = compared(reading::rate("75%"), "whole:出行量");
    const comparison province = compared(reading::rate("73.6%"), "whole:出行量");
    nanjing.entity = "南京市";
    const auto gap = gap_between(nanjing, province);
    REQUIRE(gap);
    CHECK(gap->role() == role::points);
    CHECK(best(*gap) == "1.4");
    CHECK(bounds(*gap) == "[0.85, 1.95]");
    CHECK_FALSE(gap->number().best() ==
                year_over_year(reading::read("75个"), reading::read("73.6个"))->number().best()); // 1.9 %

    using both = std::vector<spoiled<comparison, comparison>>;
    check_each(
        nanjing, province, [](auto const& a, auto const& b) { return gap_between(a, b); },
        both{
            {"another indicator", [](auto& a, auto&) { a.indicator.name = "新能源公交占比"; }, "indicator_mismatch"},
            {"one place", [](auto& a, auto&) { a.entity = "江苏省"; }, ""},
            {"another scope", [](auto& a, auto&) { a.indicator.scope = "主城区"; }, "scope_changed"},
            {"another year", [](auto& a, auto&) { a.when = when("2022"); }, "period_mismatch"},
            {"another whole", [](auto& a, auto&) { a.against = against("whole:新增车辆"); }, "whole_mismatch"},
            {"one without a whole", [](auto& a, auto&) { a.against = {}; }, "whole_mismatch"},
            {"both without a whole, as rates have none", [](auto& a, auto& b) { a.against = b.against = baseline{}; },
             ""},
            {"two growths against nothing",
             [](auto& a, auto& b) {
                 a.against = b.against = baseline{};
                 a.magnitude = reading::growth("75%");
                 b.magnitude = reading::growth("73.6%");
             },
             "baseline_unstated"},
            {"two shares of nothing",
             [](auto& a, auto& b) {
                 a.against = b.against = baseline{};
                 a.magnitude = reading::share("75%");
                 b.magnitude = reading::share("73.6%");
             },
             "baseline_unstated"},
            {"a growth against nothing and one against the year before",
             [](auto& a, auto& b) {
                 a.against = baseline{};
                 b.against = against("prev_year");
                 a.magnitude = reading::growth("75%");
                 b.magnitude = reading::growth("73.6%");
             },
             "baseline_unstated"},
            {"both against what is not printed", [](auto& a, auto& b) { a.against = b.against = against("unknown"); },
             "baseline_unstated"},
            {"a share and a rate", [](auto& a, auto&) { a.magnitude = reading::share("75%"); }, "role_mismatch"},
            {"both against an unknown normal", [](auto& a, auto& b) { a.against = b.against = against("normal"); },
             "baseline_mismatch"},
            {"two base years",
             [](auto& a, auto& b) {
                 a.against = against("base_year:2017");
                 b.against = against("base_year:2020");
             },
             "baseline_mismatch"},
            {"one base year", [](auto& a, auto& b) { a.against = b.against = against("base_year:2020"); }, ""},
        });
    for (auto const& p : price_pairs) {
        comparison a = compared(reading::growth("6%"));
        comparison b = compared(reading::growth("5.8%"));
        a.entity = "盐城市";
        a.indicator.prices = p.of_level;
        b.indicator.prices = p.of_growth;
        CHECK(reason_of(gap_between(a, b)) == (p.go_together ? "" : "price_basis"));
    }
}

TEST_CASE("two comparisons combine only against one baseline that is known") {
    struct pair {
        std::string_view a, b;
        bool same;
    };
    for (auto const& p : std::vector<pair>{
             {"normal:1991-2020", "normal:1991-2020", true},
             {"normal:1991-2020", "normal:1981-2010", false},
             {"normal:1991-2020", "normal", false},
             {"normal", "normal", false}, // neither period is printed
             {"normal:1991-2020", "prev_year", false},
             {"base_year:2017", "base_year:2017", true},
             {"base_year:2017", "base_year:2020", false},
             {"prev_year", "prev_year", true},
             {"prev_year", "prev_period", false},
             {"unknown", "unknown", false},
             {"unknown", "prev_year", false},
             {"mean_window:15y", "mean_window:15y", true},
             {"mean_window:15y", "mean_window:10y", false},
             {"mean_window:15y", "record_window:15y", false},
             {"record_since:1961", "record_since:1961", true},
             {"record_since:unknown", "record_since:unknown", false},
             {"other:2022年底", "other:2022年底", true},
             {"other:2022年底", "other:2021年底", false},
         }) {
        comparison a = compared(reading::change("0.9°C"), p.a);
        comparison b = compared(reading::change("0.7°C"), p.b);
        b.when = when("2022");
        INFO(p.a << " and " << p.b);
        CHECK(combines(a.against, b.against) == p.same);
        CHECK(combines(b.against, a.against) == p.same);
        const auto expected = p.same ? "" : p.a == "unknown" ? "baseline_unstated" : "baseline_mismatch";
        CHECK(reason_of(difference_of(a, b)) == expected);
        CHECK(reason_of(difference_of(b, a)) == expected);
    }
}

TEST_CASE("two growths of one indicator differ in points") {
    const comparison now = compared(reading::growth("5.8%"));
    comparison before = compared(reading::growth("2.8%"));
    before.when = when("2022");
    const auto faster = difference_of(now, before);
    REQUIRE(faster);
    CHECK(faster->role() == role::points);
    CHECK(best(*faster) == "3");
    CHECK(bounds(*faster) == "[2.9, 3.1]");

    using both = std::vector<spoiled<comparison, comparison>>;
    check_each(
        now, before, [](auto const& a, auto const& b) { return difference_of(a, b); },
        both{
            {"another indicator", [](auto& a, auto&) { a.indicator.name = "用电量"; }, "indicator_mismatch"},
            {"another place", [](auto& a, auto&) { a.entity = "南京市"; }, "entity_mismatch"},
            {"another scope", [](auto& a, auto&) { a.indicator.scope = "规模以上工业"; }, "scope_changed"},
            {"another baseline", [](auto& a, auto&) { a.against = against("prev_period"); }, "baseline_mismatch"},
            {"growth and points", [](auto& a, auto&) { a.magnitude = reading::read("5.8个百分点"); }, "role_mismatch"},
        });
    for (auto const& p : price_pairs) {
        comparison a = now;
        comparison b = before;
        a.indicator.prices = p.of_level;
        b.indicator.prices = p.of_growth;
        CHECK(reason_of(difference_of(a, b)) == (p.go_together ? "" : "price_basis"));
    }
}

} // namespace
