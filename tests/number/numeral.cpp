// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Chinese numerals: what is written is read, with the choices of its wording.

#include <tongbi/number.hpp>

#include "catch.hpp"

#include <vector>

using namespace tongbi;

TEST_CASE("behind 万 and 亿 a 零 may stand before any place") {
    struct row {
        std::string_view text;
        std::int64_t value;
    };
    for (auto const& [text, value] : std::vector<row>{
             {"十万零一", 100'001},
             {"十万零一千", 101'000},
             {"十万一千", 101'000},
             {"一亿零三千万", 130'000'000},
             {"一亿三千万", 130'000'000},
             {"三亿零五十万", 300'500'000},
             {"一万零五千", 15'000},
             {"一万零五百", 10'500},
             {"一万零十二", 10'012},
             {"一万零一十二", 10'012},
             {"一千零十二", 1'012},
             {"两万两千", 22'000},
             {"一万两千", 12'000},
             {"二十二万二千", 222'000},
             {"一百零五亿零八", 10'500'000'008},
             {"一万零一亿零一万零一", 1'000'100'010'001},
             {"千万", 10'000'000},
         }) {
        CAPTURE(text);
        const auto n = read_numeral(text);
        REQUIRE(n);
        CHECK(n->size == text.size());
        CHECK(n->value == value);
        CHECK_FALSE(n->unclear_zero);
        CHECK(to_numeral(n->value, n->style) == text);
    }
}

TEST_CASE("within a section a 零 marks a place that is skipped, and elsewhere its number is unclear") {
    for (const std::string_view text : {"一千零五百", "一百零三十", "三千零五百万", "二万三千零四百"}) {
        CAPTURE(text);
        const auto n = read_numeral(text);
        REQUIRE(n);
        CHECK(n->size < text.size());
        CHECK(n->unclear_zero);
    }
    for (const std::string_view text :
         {"一千零五千", "一百零五千", "一千零五十", "一千零五万"}) { // 5千 is no part of it
        CAPTURE(text);
        REQUIRE(read_numeral(text));
        CHECK_FALSE(read_numeral(text)->unclear_zero);
    }
    for (const std::string_view text :
         {"零五", "一百零十二", "十两万", "两十", "一百两", "万万", "一万零零五", "二零"}) {
        CAPTURE(text);
        const auto n = read_numeral(text);
        CHECK((!n || n->size < text.size()));
    }
}

TEST_CASE("a numeral has decimals behind its 点, which carry its precision") {
    struct row {
        std::string_view text;
        decimal value;
    };
    for (auto const& [text, value] : std::vector<row>{
             {"一点五", {15, -1}},
             {"三十六点四", {364, -1}},
             {"零点零五", {5, -2}},
             {"两点五", {25, -1}},
             {"一百零五点二零", {10520, -2}},
             {"七十", 70},
         }) {
        CAPTURE(text);
        const auto n = read_decimal_numeral(text);
        REQUIRE(n);
        CHECK(n->size == text.size());
        CHECK(n->value == value);
        CHECK(n->value.exponent() == value.exponent());
        CHECK(to_numeral(n->value, n->style) == text);
    }
    CHECK(read_decimal_numeral("三点").value().size == 3); // 三, and no decimals
    CHECK(read_decimal_numeral("三点十").value().size == 3);
    CHECK_FALSE(read_decimal_numeral("点五"));
    CHECK(read_decimal_numeral("一点一二三四五六七八九一二三四五六七八九").value().value.coefficient() <
          1'000'000'000'000'000'000);
}
