// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What a print says, our own print of it says too: in one text, and in the two columns of a data file.

#include "reading.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;

TEST_CASE("a text whose own print would be read otherwise is refused") {
    const auto refused = [](auto const& m) { return m ? std::string("read") : std::string(code(m.error())); };
    CHECK(refused(read_measure("+CNY2 百", "多")) == "ambiguous"); // +CNY2百多: more than 200, or 2 hundreds and more
    CHECK(refused(read_measure("12", "百10年")) == "ambiguous");   // 12百10年
    CHECK(refused(read_measure("千 瓦^4")) == "ambiguous");        // a thousand W⁴, or (kW)⁴
    CHECK(refused(read_range("六trillion~$九trillion", "余")) == "ambiguous");
    CHECK(refused(read_measure("16.23×10^1001")) == "too_many_digits"); // with all its places
    CHECK(describe(read_measure("千 瓦^4").error(), language::en).find("its own print") != std::string::npos);
}

TEST_CASE("words, money, numerals, pairs and ranks print as they read, in one text and in two columns") {
    const std::vector<std::string_view> prints{"约2.8亿元",       "预计超过7400亿元",
                                               "500余个",         "1.3万余件",
                                               "5千多瓦",         "第三高值",
                                               "US$80/t",         "-$5",
                                               "￥5.2亿",         "百分之七十",
                                               "零下5.4℃",        "一点五倍",
                                               "25万6千元",       "十万零一千人",
                                               "一亿零三千万元",  "三十六点四个百分点",
                                               "两三万人",        "1：3",
                                               "5±0.5℃",          "翻一番",
                                               "近一半",          "千亿级",
                                               "突破万亿元",      "2 trillion yuan",
                                               "63.4%（初步数）", "9.6个百分点左右",
                                               "上百个",          "500,000人"};
    for (const auto text : prints) {
        const auto m = read_measure(text);
        INFO(text);
        REQUIRE(m);
        CHECK(read_measure(to_string(*m)) == m);
        const auto columns = read_measure(number_text(*m), unit_text(*m));
        REQUIRE(columns);
        CHECK(columns->unit() == m->unit());
        CHECK(number_text(*columns) == number_text(*m));
    }
}
