// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Chinese numbers that are more or less than they look: doublings, ratios, orders of magnitude, what is close to zero.

#include "reading.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;

TEST_CASE("翻n番 is two to the power n times as much, a growth") {
    for (auto const& [text, times] : std::vector<std::pair<std::string_view, int>>{{"翻番", 2},
                                                                                   {"翻了番", 2},
                                                                                   {"翻一番", 2},
                                                                                   {"翻二番", 4},
                                                                                   {"翻了两番", 4},
                                                                                   {"翻了2番", 4},
                                                                                   {"翻3番", 8},
                                                                                   {"翻了三番", 8},
                                                                                   {"翻四番", 16},
                                                                                   {"翻了4番", 16},
                                                                                   {"翻五番", 32},
                                                                                   {"翻六番", 64},
                                                                                   {"翻七番", 128},
                                                                                   {"翻了8番", 256},
                                                                                   {"翻十番", 1024},
                                                                                   {"翻了二十番", 1048576}}) {
        INFO(text);
        CHECK(read(text).role() == role::growth);
        CHECK(*factor_of(read(text))->number().best() == decimal(times));
        CHECK(prints_back(text));
    }
    for (auto const& [text, ends] :
         std::vector<std::pair<std::string_view, std::string_view>>{{"翻了近一番", "[0, 100)"},
                                                                    {"近翻番", "[0, 100)"},
                                                                    {"翻了近两番", "[0, 300)"},
                                                                    {"翻了一番多", "(100, inf)"},
                                                                    {"翻两番以上", "[300, inf)"},
                                                                    {"翻了近七番", "[0, 12700)"},
                                                                    {"翻近5番", "[0, 3100)"},
                                                                    {"翻一番左右", "[100, 100]"}}) {
        INFO(text);
        CHECK(bounds(read(text)) == ends);
        CHECK(prints_back(text));
    }
    for (const auto text : {"翻番%", "翻零番", "翻0番", "翻半番", "翻1.5番", "翻+2番", "翻五十一番", "翻十十番",
                            "翻了了两番", "上翻十番", "翻了", "番"})
        CHECK_FALSE(read_measure(text));
}

TEST_CASE("a ratio of two numbers is their quotient and prints as it was") {
    for (auto const& [text, value] : std::vector<std::pair<std::string_view, std::string_view>>{
             {"5：1", "5"}, {"1：4", "0.25"}, {"111.3：100", "1.113"}, {"3∶2", "1.5"}}) {
        INFO(text);
        const measure m = read(text);
        CHECK(best(m) == value);
        CHECK(m.role() == role::factor);
        CHECK(prints_back(text));
    }
    const figure third = read("1：3").number();
    CHECK(third.contains(decimal(333'333'333'333'333'333, -18)));
    CHECK(sub(third.upper().at, third.lower().at, direction::up).value == decimal(1, -18));
    CHECK(bounds(read("1.05：1")) == "[1.045, 1.055]"); // whole terms are exact
    CHECK(prints_back("1：3"));
    CHECK(prints_back("1:3"));
    CHECK(prints_back("105.07:100")); // 性别比
    CHECK(bounds(read("105.07:100")) == "[1.05065, 1.05075]");
    CHECK(best(read("105.07:100")) == best(read("105.07：100")));
    CHECK(bounds(read("0.0∶5")) == "[0, 0.01]"); // no sign, no number below zero
    for (const auto text : {"1：0", "1：3万元", "1：-3", "-1：3", "1：", "8:30", "超1：3"}) { // 8:30 is a time
        INFO(text);
        CHECK_FALSE(read_measure(text));
    }
}

TEST_CASE("two digits below sixty behind a colon may be minutes, unless the print says that it is a ratio") {
    for (const auto text : {"12：30", "1：30", "0：45", "24：10", "8：59", "１２：３０", "12： 30", "12:30"}) {
        INFO(text);
        const auto m = read_measure(text);
        REQUIRE_FALSE(m);
        CHECK(describe(m.error()) == "a time of day, or a ratio: the print allows several readings");
        CHECK(m.error().offset == 0);
    }
    CHECK(read_measure("12：30", "").error().why == reason::ambiguous);
    CHECK_FALSE(read_measure("12：05"));     // a time of day
    CHECK_FALSE(read_measure("12：30：15")); // another one
    for (auto const& [text, value] :
         std::vector<std::pair<std::string_view, std::string_view>>{{"12：3", "4"},
                                                                    {"12：60", "0.2"},
                                                                    {"25：10", "2.5"},
                                                                    {"1.5：10", "0.15"},
                                                                    {"12：10.0", "none"},
                                                                    {"12：100", "0.12"},
                                                                    {"12∶30", "0.4"},
                                                                    {"比例为12：30", "0.4"},
                                                                    {"之比为1：10", "0.1"}}) {
        INFO(text);
        const measure m = read(text);
        if (value != "none") CHECK(best(m) == value);
        CHECK(m.role() == role::factor);
        CHECK(prints_back(text));
        CHECK(read_measure(number_text(m), unit_text(m)) == m);
    }
    CHECK(number_text(read("比例为12：30")) == "12∶30"); // alone in a column
}

TEST_CASE("上 stands before a scale word and says at least about so many") {
    for (auto const& [text, ends] :
         std::vector<std::pair<std::string_view, std::string_view>>{{"上百家", "[100, inf)"},
                                                                    {"上千万元", "[10000000, inf)"},
                                                                    {"上万人", "[10000, inf)"},
                                                                    {"上亿", "[100000000, inf)"}}) {
        INFO(text);
        const measure m = read(text);
        CHECK(bounds(m) == ends);
        CHECK(words_of(m.number().qualifiers()) == "about+at_least");
        CHECK(prints_back(text));
    }
    for (const auto text : {"上12家", "上三家", "上一百家"}) CHECK_FALSE(read_measure(text));
}

TEST_CASE("what is close to zero and has no sign ends at zero, and nothing has no bound") {
    for (auto const& c : std::vector<said>{
             {"接近零", "[0, inf)", "", "接近零", ""},
             {"接近0个", "[0, inf)", "个", "接近0", "个"},
             {"接近零起", "[0, inf)", "起", "接近零", "起"},
             {"近0.0亿元", "[0, inf)", "亿元", "近0.0", "亿元"},
             {"预计接近零个", "[0, inf)", "个", "接近零", "个"},
             {"接近0%", "(-inf, inf)", "%", "接近0", "%"}, // a growth comes there from below as well
             {"接近0℃", "(-inf, inf)", "℃", "接近0", "℃"},
         }) {
        INFO(c.text);
        const measure m = read(c.text);
        CHECK(bounds(m) == c.bounds);
        CHECK(best(m) == "none");
        CHECK(m.number().qualifiers().has(qualifier::about));
        CHECK_FALSE(m.number().qualifiers().has(qualifier::nearly));
        CHECK(number_text(m) == c.number);
        CHECK(unit_text(m) == c.in);
        CHECK(prints_back(c.text));
    }
    CHECK(bounds(share("接近0%")) == "[0, 100]");
    CHECK(bounds(growth("接近0%")) == "[-100, inf)");
    CHECK(bounds(read("约零")) == "[0, 0]");
    CHECK(words_of(read("约零个").number().qualifiers()) == "about");
    CHECK(bounds(read("不足3万吨")) == "[0, 3)");
    CHECK(bounds(read("近3万吨")) == "[0, 3)");
    CHECK(reason_of(read_measure("接近-5℃")) == "ambiguous"); // on its warm side, by size
    CHECK(bounds(read("不到0.5个")) == "[0, 0.5)");
}

TEST_CASE("级 behind a scale word is a class of magnitude, and elsewhere a grade") {
    for (auto const& c : std::vector<said>{
             {"千亿级", "[100000000000, inf)", "", "千亿", ""},
             {"百亿级", "[10000000000, inf)", "", "百亿", ""},
             {"万亿级", "[1000000000000, inf)", "", "万亿", ""},
             {"千万千瓦级", "[10000000, inf)", "千瓦", "千万", "千瓦"},
             {"百亿元级", "[10000000000, inf)", "元", "百亿", "元"},
             {"10万吨级", "[10, inf)", "万吨", "10", "万吨"},
         }) {
        INFO(c.text);
        const measure m = read(c.text);
        CHECK(bounds(m) == c.bounds);
        CHECK(to_string(m.unit()) == c.unit);
        CHECK(m.role() == role::amount);
        CHECK(words_of(m.number().qualifiers()) == "magnitude_class");
        CHECK(prints_back(c.text));
    }
    for (const auto text : {"千亿级以上", "千亿级及以上", "10万吨级以上", "百亿元级及以上"}) {
        INFO(text);
        const measure m = read(text);
        CHECK(m.role() == role::amount);
        CHECK(words_of(m.number().qualifiers()) == "at_least+magnitude_class");
        CHECK(prints_back(text));
    }
    CHECK(bounds(read("千亿级及以上")) == "[100000000000, inf)");
    for (const auto text : {"千亿级左右", "千亿级以下", "千亿级以内", "千亿级多", "近千亿级", "-12千级", "-10万吨级",
                            "千亿级级", "千亿级级以上"}) {
        INFO(text);
        CHECK_FALSE(read_measure(text)); // neither a class nor a wind
    }
    CHECK_FALSE(read_measure("千亿", "级左右"));
    CHECK_FALSE(read_measure("-12", "千级"));
    CHECK_FALSE(read_measure("百分之±55")); // a part of what
    CHECK(read_measure("千亿", "级以上") == read_measure("千亿级以上"));
    CHECK(read_measure("千亿", "级") == read_measure("千亿级"));
    for (const auto number : {"千多", "百余", "万多"}) { // a class, or so many grades and more
        CHECK_FALSE(read_measure(number, "级"));
        CHECK_FALSE(read_measure(std::string(number) + "级"));
    }
    CHECK(to_string(*read_measure("百", " (估计)")) == "一百(估计)"); // a note is no unit
    CHECK(read_range("12万11~13", "thousand").error().why ==
          reason::ambiguous); // 120011 of what is counted in thousands
    CHECK(to_string(*read_range("25万6千~30万", "元")) == "25万6千~30万元");
    CHECK_FALSE(read_unit("1000 10年")); // no scale word stands before digits
    CHECK(to_string(*read_measure("1万", "/级")) == "1万/级");
    CHECK(read_measure("1万/级") == read_measure("1万", "/级"));
    CHECK(to_string(*read_range("0-1万", "/级")) == "0-1万/级");
    CHECK(read_range("0-1万/级").has_value());
    for (const auto text : {"12级", "十级", "十二级", "7级以上"}) CHECK(read(text).role() == role::ordinal);
    CHECK(to_string(*sum_of(read("千亿元级"), read("千亿元级"))) == "≥200000000000元, a class of magnitude");
}
