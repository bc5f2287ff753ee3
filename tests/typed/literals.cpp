// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Literals: the digits of a report in source code.

#include "catch.hpp"
#include "check.hpp"

using namespace check;
using namespace tongbi::literals;

TEST_CASE("a literal in Chinese and its twin in ASCII letters are the same amount") {
    // one digit each: 7.25 and the unit, from the same table as the literals
#define SAME(tag, row, prefix, word, letters, ascii, chinese)                                                          \
    CHECK(std::is_same_v<decltype(7.25_##ascii), decltype(7.25_##chinese)>);                                           \
    CHECK(7.25_##ascii == 7.25_##chinese);                                                                             \
    CHECK((7.25_##ascii).number() == figure::printed(decimal(725, -2)));
    TONGBI_UNITS(SAME)
#undef SAME
    CHECK(12_firms == 12_家);
    CHECK(12_pieces == 12_个);
    CHECK(12_projects == 12_项);
    CHECK(16.6_degC == 16.6_摄氏度);
    CHECK(61.9_degF == 61.9_华氏度);
    CHECK(289.8_kelvin == 289.8_开尔文);
    CHECK(0.9_delta_degC == 0.9_摄氏度之差);
    CHECK(1.6_delta_degF == 1.6_华氏度之差);
    CHECK(0.6_pp == 0.6_个百分点);
    CHECK(0.6_points == 0.6_百分点);
    CHECK((36.4_percent).number() == (36.4_百分之).number());
    CHECK((1.3_tenths).number() == (1.3_成).number());
    CHECK(1.6_fold == 1.6_倍);
}

TEST_CASE("the digits of a literal carry its precision: 73.0 % is 72.95 to 73.05") {
    CHECK((73.0_percent).number() == closed{decimal(7295, -2), decimal(730, -1), decimal(7305, -2)});
    CHECK((73_percent).number() == closed{decimal(725, -1), decimal(73), decimal(735, -1)});
    CHECK((12.8_万亿元).number() == closed{decimal(1275, -2), decimal(128, -1), decimal(1285, -2)});
    CHECK(text(73.0_percent) == "73.0%");
    CHECK(text(1420_万千瓦) == "1420万千瓦");
    CHECK(text(0.5_pp) == "+0.5 pp");
    CHECK(text(0.0_delta_degC) == "0.0 °C");
}

TEST_CASE("1.3 成 are 13 percent, give or take half a percent") {
    CHECK((1.3_成).number() == closed{decimal(125, -1), decimal(13), decimal(135, -1)});
    CHECK(text(growth(1.3_成)) == "+13%");
    CHECK(growth(1.3_成) == growth(13_percent));
    CHECK(text(growth(3_成)) == "+30% [25, 35]");
    CHECK((3_成).number() == closed{decimal(25), decimal(30), decimal(35)});
}

TEST_CASE("a count without a multiplier is exact, 3.6 万 of a physical unit is not") {
    CHECK((15_家).number().is_exact());
    CHECK((15_个).number().is_exact());
    CHECK((4_项).number().is_exact());
    CHECK_FALSE((37_天).number().is_exact());
    CHECK_FALSE((12_标箱).number().is_exact());
    CHECK(text(7_家 + 3_家) == "10家");
    CHECK(text(year_over_year(12_家, 10_家)) == "+20%");
}

TEST_CASE("a day of -13.9 °C is below zero by its sign, bounds included") {
    constexpr auto coldest = -13.9_degC;
    CHECK(std::is_same_v<decltype(coldest), level<units::degC> const>);
    CHECK(coldest.number() == closed{decimal(-1395, -2), decimal(-139, -1), decimal(-1385, -2)});
    CHECK(text(coldest) == "-13.9 °C");
    CHECK(text(-5.4_degC - coldest) == "+8.5 °C [8.4, 8.6]");
    CHECK(text(-0.6_pp) == "-0.6 pp");
    CHECK(text(-growth(5.8_percent)) == "-5.8%");
    CHECK(growth(-5.8_percent) == -growth(5.8_percent));
    CHECK(text(growth(-1.3_成)) == "-13%");
    CHECK(text(-0.9_delta_degC) == "-0.9 °C");
}

TEST_CASE("digit separators in source code leave no trace in the number") {
    CHECK(500'000_kW == 500000_kW);
    CHECK(1'234'567.8_元 == 1234567.8_元);
    CHECK(text(500'000_kW) == "500000 kW");
    CHECK(text(123456789012345678_元) == "123456789012345678元");
    CHECK(0_元 == 0_CNY);
    CHECK(text(0.00_pp) == "0.00 pp");
}

TEST_CASE("literals are read while the program is compiled") {
    constexpr auto capacity = (6535_万千瓦).in<units::GW>();
    constexpr auto part = share(36.4_percent);
    constexpr auto apart = 16.6_degC - 15.7_degC;
    constexpr auto grown = year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时);
    constexpr auto coldest = -13.9_degC;
    CHECK(capacity.number().best() == decimal(6535, -2));
    CHECK(part.number().lower().at == decimal(3635, -2));
    CHECK(apart.number().best() == decimal(9, -1));
    CHECK(grown->number().best() == decimal(5));
    CHECK(coldest.number().upper().at == decimal(-1385, -2));
}
