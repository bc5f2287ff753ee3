// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The units that the report 江苏应对气候变化政策与行动 2023 prints, as it prints them: each reads, and prints back.

#include "catch.hpp"

#include <tongbi/measure/read_unit.hpp>
#include <tongbi/unit.hpp>

#include <array>

using namespace tongbi;

namespace {

struct printed_unit {
    std::string_view text;
    std::string_view plain; ///< the same without prefix and scale word
    int ten;                ///< and the power of ten between them
};

// Column unit_printed of the indicators of the report, without its worded values (全覆盖, 次多, 第…高值 …).
constexpr std::array units_of_the_report{
    printed_unit{"%", "%", 0},
    printed_unit{"个", "个", 0},
    printed_unit{"家", "家", 0},
    printed_unit{"亿元", "元", 8},
    printed_unit{"个百分点", "百分点", 0},
    printed_unit{"°C", "℃", 0},
    printed_unit{"成", "%", 1},
    printed_unit{"大", "大", 0},
    printed_unit{"万千瓦", "W", 7},
    printed_unit{"万亩", "亩", 4},
    printed_unit{"毫米", "m", -3},
    printed_unit{"年", "a", 0},
    printed_unit{"小时", "h", 0},
    printed_unit{"天", "d", 0},
    printed_unit{"公里", "m", 3},
    printed_unit{"万平方米", "m²", 4},
    printed_unit{"项", "项", 0},
    printed_unit{"万吨", "t", 4},
    printed_unit{"℃", "°C", 0},
    printed_unit{"处", "处", 0},
    printed_unit{"亿平方米", "m²", 8},
    printed_unit{"个位次", "位次", 0},
    printed_unit{"万家", "家", 4},
    printed_unit{"万亿元", "元", 12},
    printed_unit{"MW", "W", 6},
    printed_unit{"起", "起", 0},
    printed_unit{"次", "次", 0},
    printed_unit{"平方公里", "m²", 6},
    printed_unit{"吨/日", "t/d", 0},
    printed_unit{"亩", "mu", 0},
    printed_unit{"万吨/日", "t/d", 4},
    printed_unit{"万吨/年", "t/a", 4},
    printed_unit{"级", "级", 0},
    printed_unit{"种", "种", 0},
    printed_unit{"标箱", "TEU", 0},
    printed_unit{"条", "条", 0},
    printed_unit{"所", "所", 0},
    printed_unit{"微克/立方米", "g/m³", -6},
    printed_unit{"座", "座", 0},
    printed_unit{"平方千米", "m²", 6},
    printed_unit{"对", "对", 0},
    printed_unit{"头", "头", 0},
    printed_unit{"地", "地", 0},
    printed_unit{"台（套）", "台（套）", 0},
    printed_unit{"厘米", "m", -2},
    printed_unit{"千瓦时/平方米", "Wh/m²", 3},
    printed_unit{"千瓦", "W", 3},
    printed_unit{"千万千瓦", "W", 10},
    printed_unit{"公顷", "m²", 4},
    printed_unit{"兆瓦", "W", 6},
    printed_unit{"倍", "%", 2},
    printed_unit{"件", "件", 0},
    printed_unit{"亿美元", "USD", 8},
    printed_unit{"万辆", "辆", 4},
    printed_unit{"万株", "株", 4},
    printed_unit{"万吨标准煤", "tce", 4},
    printed_unit{"万台（套）", "台（套）", 4},
    printed_unit{"万元", "CNY", 4},
    printed_unit{"万件", "件", 4},
    printed_unit{"万个", "个", 4},
    printed_unit{"万", "", 4},
    printed_unit{"mm", "m", -3},
    printed_unit{"kW", "W", 3},
    printed_unit{"billion RMB", "元", 9},
};

} // namespace

TEST_CASE("every unit that the report prints reads, and prints back character for character") {
    CHECK(units_of_the_report.size() == 64);
    for (auto const& u : units_of_the_report) {
        INFO(u.text);
        const auto read = read_unit(u.text);
        REQUIRE(read);
        CHECK(to_string(*read) == u.text);
    }
}

TEST_CASE("every unit that the report prints is the power of ten of the plain unit that a person expects") {
    for (auto const& u : units_of_the_report) {
        INFO(u.text << " in " << u.plain);
        const auto read = read_unit(u.text);
        const auto plain = read_unit(u.plain);
        REQUIRE(read);
        REQUIRE(plain);
        const auto by = conversion_between(*read, *plain);
        REQUIRE(by);
        CHECK(*by == conversion_factor{1, 1, u.ten});
    }
}

TEST_CASE("two units of the report convert where their plain units are one, and only there") {
    for (auto const& a : units_of_the_report)
        for (auto const& b : units_of_the_report) {
            const auto by = conversion_between(*read_unit(a.text), *read_unit(b.text));
            const auto plain = conversion_between(*read_unit(a.plain), *read_unit(b.plain));
            INFO(a.text << " and " << b.text);
            CHECK(by.has_value() == plain.has_value());
            if (!by) CHECK(by.error().why == plain.error().why);
        }
}

TEST_CASE("words that are no unit are refused with their text, never guessed") {
    for (const char* text : {"斤斗", "无量值", "全面", "第…高值", "万万", "亿斗", "MW/斗", "斗/日", "/日", "吨/",
                             "吨//日", "万 亿", "千瓦时/", "kWh/kWh/kWh"}) {
        INFO(text);
        const auto u = read_unit(text);
        REQUIRE_FALSE(u);
        CHECK(u.error().why == reason::unknown_unit);
    }
    CHECK(describe(read_unit("斤斗").error()) == "unknown unit \"斤斗\" at character 0");
    CHECK(read_unit("")->size() == 0);
}
