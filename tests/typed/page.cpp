// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The first page of the README: the numbers of a report and what follows from them.

#include "catch.hpp"
#include "check.hpp"

using namespace check;
using namespace tongbi::literals;

TEST_CASE("126.0 against 120.0 亿千瓦时 is a growth of 5.0 %, and the prints allow 4.91 to 5.09") {
    constexpr auto grown = year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时);
    CHECK(text(grown) == "+5.0% [4.91, 5.09]");
    CHECK(grown->number().best() == decimal(5));
    // 125.95 / 120.05 - 1 and 126.05 / 119.95 - 1
    CHECK(grown->number().contains(decimal(59, -1) * 100 / decimal(12005, -2)));
    CHECK(grown->number().contains(decimal(610, -2) * 100 / decimal(11995, -2)));
    CHECK_FALSE(grown->number().contains(decimal(4914, -3)));
    CHECK_FALSE(grown->number().contains(decimal(5086, -3)));
}

TEST_CASE("4.66 of 12.8 万亿元 is 36.4 %, and the printed 36.3 % agrees") {
    constexpr auto part = share_of(4.66_万亿元, 12.8_万亿元);
    CHECK(text(part) == "36.4% [36.22, 36.59]");
    CHECK(part->number().best() == decimal(3640625, -5));
    const auto both = intersect(part->number(), (36.3_percent).number());
    REQUIRE(both);
    CHECK(both->lower() == bound::closed(decimal(3625, -2)));
    CHECK(both->upper() == bound::closed(decimal(3635, -2)));
    CHECK_FALSE(intersect(part->number(), (36.1_percent).number()));
}

TEST_CASE("358.89 against a floor of 200 万平方米 is 179.445 %, met") {
    constexpr auto done = attainment_of(358.89_万平方米, at_least(200_万平方米));
    CHECK(text(done) == "179.445% [179.4425, 179.4475], met");
    CHECK(text(done, language::zh) == "179.445% [179.4425, 179.4475]，已完成");
    // the target is exact: only the actual has bounds
    CHECK(done->completion->number() == closed{decimal(1794425, -4), decimal(179445, -3), decimal(1794475, -4)});
}

TEST_CASE("good air of 79.6 % after a rise of 0.6 points was 79.0 % the year before") {
    constexpr auto good_air = share(79.6_percent);
    constexpr auto last_year = good_air - 0.6_pp;
    CHECK(text(last_year) == "79.0% [78.9, 79.1]");
    CHECK(last_year.number() == closed{decimal(789, -1), decimal(790, -1), decimal(791, -1)});
    CHECK(text(good_air - last_year) == "+0.6 pp [0.45, 0.75]");
    CHECK(text(good_air - last_year, language::zh) == "+0.6个百分点 [0.45, 0.75]");
}

TEST_CASE("a mean of 16.6 °C that is 0.9 °C above the normal gives a normal of 15.7 °C") {
    constexpr auto mean = 16.6_degC;
    CHECK(text(mean - anomaly(0.9_delta_degC)) == "15.7 °C [15.6, 15.8]");
    CHECK(text(17.6_degC - anomaly(0.9_delta_degC)) == "16.7 °C [16.6, 16.8]");
    CHECK((mean - anomaly(0.9_delta_degC)).number() == closed{decimal(156, -1), decimal(157, -1), decimal(158, -1)});
    CHECK((mean - anomaly(0.9_delta_degC)) + 0.9_delta_degC ==
          level<units::degC>(*evaluate<formula::sum>((mean - 0.9_delta_degC).number(), (0.9_delta_degC).number())));
}

TEST_CASE("6535 万千瓦 at a share of 36.4 % is a part of 17950 万千瓦") {
    CHECK(text(whole_of(6535_万千瓦, share(36.4_percent))) == "17950万千瓦 [17927, 17980]");
    CHECK(text(17950_万千瓦 * share(36.4_percent)) == "6530万千瓦 [6524, 6543]");
}

TEST_CASE("the page reads the same with literals in ASCII letters") {
    CHECK(year_over_year(126.0_yi_kWh, 120.0_yi_kWh) == year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时));
    CHECK(share_of(4.66_wan_yi_CNY, 12.8_wan_yi_CNY) == share_of(4.66_万亿元, 12.8_万亿元));
    CHECK(whole_of(6535_wan_kW, share(36.4_percent)) == whole_of(6535_万千瓦, share(36.4_百分之)));
}

TEST_CASE("results chain: the base of a level, then the growth of that base, without an unchecked step") {
    constexpr auto two_years = base_of(126.0_亿千瓦时, growth(5.0_percent)).and_then([](auto last_year) {
        return year_over_year(last_year, 110.0_亿千瓦时);
    });
    CHECK(text(two_years) == "+9.1% [8.94, 9.24]");
    const auto doubled = share_of(4.66_万亿元, 12.8_万亿元).map([](share s) { return s - 30.0_pp; });
    CHECK(text(doubled) == "6.4% [6.17, 6.64]");
    // the reason comes through the chain
    const auto refused = year_over_year(126.0_亿千瓦时, 0_亿千瓦时).map([](growth g) { return factor_of(g); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().why == reason::zero_base);
    CHECK(describe(refused.error()) == "relative change of current against base: the base is zero or may be zero");
    CHECK(describe(refused.error(), language::zh) == "本期比基期的增减率：基期为零或可能为零");
}
