// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Every unit and spelling of the report, of our conventions for reading, and of the English sidebars.

#include "reading.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;

namespace {

struct unit_case {
    std::string_view spelling;
    std::string_view reference;
    std::string_view times; ///< how many of the reference are one
};

const std::vector<unit_case> units{
    // power
    {"瓦", "W", "1"},
    {"千瓦", "W", "1000"},
    {"兆瓦", "W", "1000000"},
    {"吉瓦", "W", "1000000000"},
    {"太瓦", "GW", "1000"},
    {"万千瓦", "MW", "10"},
    {"亿千瓦", "GW", "100"},
    {"千万千瓦", "GW", "10"},
    {"百万千瓦", "GW", "1"},
    {"十万千瓦", "MW", "100"},
    {"MW", "千瓦", "1000"},
    {"GW", "万千瓦", "100"},
    {"kW", "瓦", "1000"},
    {"KW", "瓦", "1000"},
    {"kw", "瓦", "1000"},
    {"TW", "亿千瓦", "10"},
    {"mW", "W", "0.001"},
    {"万kW", "MW", "10"},
    {"瓦特", "W", "1"},
    {"千瓦特", "kW", "1"},
    {"千米²", "平方公里", "1"},
    {"人/千米2", "人/km²", "1"},
    {"万千米²", "平方公里", "10000"},
    // electricity and energy
    {"千瓦时", "Wh", "1000"},
    {"千瓦·时", "kWh", "1"},
    {"万千瓦时", "MWh", "10"},
    {"亿千瓦时", "GWh", "100"},
    {"万亿千瓦时", "TWh", "1000"},
    {"兆瓦时", "kWh", "1000"},
    {"吉瓦时", "MWh", "1000"},
    {"太瓦时", "亿千瓦时", "10"},
    {"kWh", "千瓦时", "1"},
    {"KWh", "千瓦时", "1"},
    {"kwh", "千瓦时", "1"},
    {"kW·h", "千瓦时", "1"},
    {"TWh", "亿千瓦时", "10"},
    {"千瓦时", "焦", "3600000"},
    {"MJ", "焦", "1000000"},
    {"GJ", "吉焦", "1"},
    {"吨标准煤", "GJ", "29.3076"},
    {"吨标煤", "tce", "1"},
    {"tce", "吨标准煤", "1"},
    {"万吨标准煤", "tce", "10000"},
    {"Mtce", "万吨标准煤", "100"},
    {"ktce", "tce", "1000"},
    {"亿吨标准煤", "Mtce", "100"},
    {"焦耳", "J", "1"},
    // mass
    {"吨", "kg", "1000"},
    {"万吨", "t", "10000"},
    {"亿吨", "Gt", "0.1"},
    {"百万吨", "Mt", "1"},
    {"公斤", "千克", "1"},
    {"克", "g", "1"},
    {"毫克", "克", "0.001"},
    {"微克", "毫克", "0.001"},
    {"µg", "μg", "1"},
    {"ug", "微克", "1"},
    {"ng", "微克", "0.001"},
    {"kt", "吨", "1000"},
    // money
    {"万元", "元", "10000"},
    {"亿元", "万元", "10000"},
    {"万亿元", "亿元", "10000"},
    {"千亿元", "亿元", "1000"},
    {"百亿元", "亿元", "100"},
    {"CNY", "元", "1"},
    {"RMB", "元", "1"},
    {"yuan", "元", "1"},
    {"billion RMB", "亿元", "10"},
    {"million yuan", "万元", "100"},
    {"trillion CNY", "万亿元", "1"},
    {"thousand yuan", "元", "1000"},
    {"亿美元", "万美元", "10000"},
    {"万亿美元", "USD", "1000000000000"},
    {"billion USD", "亿美元", "10"},
    {"人民币", "元", "1"},
    // area
    {"平方米", "m²", "1"},
    {"m2", "㎡", "1"},
    {"万平方米", "公顷", "1"},
    {"亿平方米", "平方公里", "100"},
    {"公顷", "平方米", "10000"},
    {"ha", "公顷", "1"},
    {"hm²", "公顷", "1"},
    {"平方公里", "公顷", "100"},
    {"平方千米", "平方公里", "1"},
    {"km²", "平方公里", "1"},
    {"km2", "平方公里", "1"},
    {"公顷", "亩", "15"},
    {"平方公里", "万亩", "0.15"},
    {"万亩", "mu", "10000"},
    // length, volume
    {"公里", "米", "1000"},
    {"千米", "公里", "1"},
    {"km", "公里", "1"},
    {"厘米", "毫米", "10"},
    {"cm", "厘米", "1"},
    {"毫米", "米", "0.001"},
    {"mm", "毫米", "1"},
    {"分米", "厘米", "10"},
    {"微米", "毫米", "0.001"},
    {"万公里", "km", "10000"},
    {"亿立方米", "m³", "100000000"},
    {"m3", "立方米", "1"},
    // time
    {"小时", "分钟", "60"},
    {"h", "min", "60"},
    {"分钟", "秒", "60"},
    {"天", "小时", "24"},
    {"日", "d", "1"},
    {"s", "秒", "1"},
    {"年", "a", "1"},
    // temperature, as differences
    {"°C", "℃", "1"},
    {"摄氏度", "K", "1"},
    {"degC", "K", "1"},
    {"°C", "°F", "1.8"},
    {"℉", "°F", "1"},
    {"degF", "华氏度", "1"},
    // percentages
    {"％", "%", "1"},
    {"‰", "%", "0.1"},
    {"成", "%", "10"},
    {"倍", "%", "100"},
    {"成", "倍", "0.1"},
    {"个百分点", "百分点", "1"},
    {"pp", "个百分点", "1"},
    {"千分点", "个千分点", "1"},
    {"个千分点", "个百分点", "0.1"},
    // ranks, grades, containers, counters
    {"位次", "个位次", "1"},
    {"级", "级", "1"},
    {"标箱", "TEU", "1"},
    {"标准箱", "标箱", "1"},
    {"万标箱", "TEU", "10000"},
    {"万家", "家", "10000"},
    {"万台（套）", "台（套）", "10000"},
    {"台(套)", "台（套）", "1"},
    {"万株", "株", "10000"},
    {"亿人次", "万人次", "10000"},
    {"千个", "个", "1000"},
    // quotients
    {"微克/立方米", "µg/m³", "1"},
    {"毫克/立方米", "微克/立方米", "1000"},
    {"吨/日", "t/d", "1"},
    {"万吨/日", "吨/日", "10000"},
    {"吨/年", "t/a", "1"},
    {"万吨/年", "吨/年", "10000"},
    {"千瓦时/平方米", "kWh/m2", "1"},
    {"千瓦时/平方米", "兆焦/平方米", "3.6"},
    {"千克/小时", "kg/h", "1"},
    {"吨标准煤/万元", "千克/元", ""},
    {"万元/项", "元/项", "10000"},
    {"元/千瓦", "元/MW", "1000"},
    {"亿元/平方公里", "万元/公顷", "100"},
    {"毫米/天", "mm/d", "1"},
    {"吨/万元", "千克/元", "0.1"},
};

} // namespace

TEST_CASE("every unit of the report is worth what its definition says") {
    for (auto const& c : units) {
        INFO(c.spelling << " in " << c.reference);
        const auto converted = convert(one_of(c.spelling), c.reference);
        if (c.times.empty()) {
            CHECK_FALSE(converted);
            continue;
        }
        REQUIRE(converted);
        CHECK(best(*converted) == c.times);
        CHECK(converted->number().is_exact());
    }
}

TEST_CASE("every spelling of a unit is printed as it was read") {
    for (auto const& c : units)
        for (const auto spelling : {c.spelling, c.reference}) {
            INFO(spelling);
            const auto u = read_unit(spelling);
            REQUIRE(u);
            CHECK(to_string(*u) == spelling);
            CHECK(prints_back("73.0" + std::string(spelling)));
            CHECK(prints_back("73.0 " + std::string(spelling)));
            const measure m = read("73.0" + std::string(spelling));
            CHECK(m.unit() == *u);
            CHECK(bounds(m) == "[72.95, 73.05]");
            CHECK(number_text(m) == "73.0");
            CHECK(unit_text(m) == spelling);
        }
}

TEST_CASE("a blank after a scale word changes nothing") {
    for (auto const& [spaced, joined] : std::vector<std::pair<std::string_view, std::string_view>>{
             {"千 瓦", "千瓦"}, {"万 千瓦", "万千瓦"}, {"千 米", "千米"}, {"亿 元", "亿元"}, {"万亿  元", "万亿元"}}) {
        INFO(spaced);
        REQUIRE(read_unit(spaced));
        CHECK(*read_unit(spaced) == *read_unit(joined));
        CHECK(to_string(*read_unit(spaced)) == joined);
        CHECK(read("5" + std::string(spaced)) == read("5" + std::string(joined)));
    }
    CHECK(bounds(read("5千多 瓦")) == "(5, inf)");
    CHECK(read("5千多瓦").unit() == *read_unit("千瓦")); // as its columns, 5 and 千瓦, have it
    CHECK(prints_back("3千余克"));
    CHECK_FALSE(read_measure("6百多分点")); // 百分点 is no hundred of 分点
    CHECK_FALSE(read_unit("千 斤斗"));
    CHECK_FALSE(read_unit("万 亿"));
    CHECK_FALSE(read_unit("万/万"));
    CHECK_FALSE(read_unit("m/m"));
    CHECK(read_unit("千克/吨").has_value());
}

TEST_CASE("every counter is a unit of its own that no other counter adds to") {
    for (const auto word : rows::counter_words) {
        INFO(word);
        const measure m = read("154" + std::string(word));
        CHECK(bounds(m) == "[154, 154]");
        CHECK(m.role() == role::amount);
        CHECK(to_string(m) == "154" + std::string(word));
        CHECK(best(*sum_of(m, m)) == "308");
        for (const auto other : rows::counter_words)
            CHECK((sum_of(m, read("2" + std::string(other))).has_value()) == (other == word));
    }
}

TEST_CASE("a unit tells the role of its number where it can") {
    const std::vector<std::pair<std::string_view, role>> cases{
        {"12.8万亿元", role::amount}, {"16.6°C", role::level},       {"289.75 K", role::level},
        {"36.4%", role::unstated},    {"1.3成", role::unstated},     {"1.6倍", role::unstated},
        {"2.5‰", role::unstated},     {"0.6个百分点", role::points}, {"2千分点", role::points},
        {"2个位次", role::ordinal},   {"12级", role::ordinal},       {"91.9", role::amount},
        {"3000家", role::amount},     {"99小时", role::amount},      {"33微克/立方米", role::amount},
    };
    for (auto const& [text, as] : cases) {
        INFO(text);
        CHECK(read(text).role() == as);
    }
}

TEST_CASE("metric prefixes and scale words shift the digits and keep the precision of the print") {
    const std::vector<std::array<std::string_view, 4>> cases{
        {"6535万千瓦", "GW", "65.35", "[65.345, 65.355]"},
        {"1420万千瓦", "MW", "14200", "[14195, 14205]"},
        {"12.8万亿元", "元", "12800000000000", "[12750000000000, 12850000000000]"},
        {"4.66万亿元", "亿元", "46600", "[46550, 46650]"},
        {"500兆瓦", "千瓦", "500000", "[499500, 500500]"},
        {"500,000 kW", "MW", "500.000", "[499.9995, 500.0005]"},
        {"1130MW", "万千瓦", "113.0", "[112.95, 113.05]"},
        {"1.075 billion RMB", "亿元", "10.75", "[10.745, 10.755]"},
        {"639.45万吨", "吨", "6394500", "[6394450, 6394550]"},
    };
    for (auto const& [text, to, value, ends] : cases) {
        INFO(text << " in " << to);
        const auto m = convert(read(text), to);
        REQUIRE(m);
        CHECK(best(*m) == value);
        CHECK(bounds(*m) == ends);
    }
}

TEST_CASE("a unit that the table does not hold is refused with its text and never guessed") {
    const std::vector<std::array<std::string_view, 2>> cases{
        {"12斤斗", "unknown unit \"斤斗\" at character 2"},
        {"31M", "unknown unit \"M\" at character 2"},
        {"5G", "unknown unit \"G\" at character 1"},
        {"3T", "unknown unit \"T\" at character 1"},
        {"1e5", "unknown unit \"e5\" at character 1"},
        {"0x10", "unknown unit \"x10\" at character 1"},
        {"5%x", "unknown unit \"%x\" at character 1"},
        {"5 mmm", "unknown unit \"mmm\" at character 2"},
        {"5毫毫米", "unknown unit \"毫毫米\" at character 1"},
        {"5吨/", "unknown unit \"吨/\" at character 1"},
        {"5/吨", "unknown unit \"/吨\" at character 1"},
        {"5吨/日/年", "unknown unit \"吨/日/年\" at character 1"},
        {"5GT", "unknown unit \"GT\" at character 1"},
        {"预计5百家店", "unknown unit \"百家店\" at character 3"},
        {"0.6个百分号", "unknown unit \"个百分号\" at character 3"},
    };
    for (auto const& [text, sentence] : cases) {
        INFO(text);
        const auto m = read_measure(text);
        REQUIRE_FALSE(m);
        CHECK(m.error().why == reason::unknown_unit);
        CHECK(describe(m.error()) == sentence);
    }
    for (const auto text : {"个 ", "1/万 ", "1/十万  "}) CHECK_FALSE(read_unit(text)); // no blank is part of a unit
    CHECK(describe(read_measure("12斤斗").error(), language::zh) == "无法识别的计量单位\"斤斗\"（第3个字符起）");
    CHECK(reason_of(convert(read("5吨"), "石")) == "unknown_unit");
}

TEST_CASE("readings that other programs get wrong are right here") {
    CHECK(best(*convert(read("1201.8毫米"), "米")) == "1.2018"); // not micrometres
    CHECK(best(*convert(read("31MW"), "千瓦")) == "31000");      // not 31 metres
    CHECK(read("0.6个百分点").role() == role::points);           // not 0.6 %
    CHECK(reason_of(convert(read("0.6个百分点"), "%")) == "unit_mismatch");
    CHECK(bounds(read("99小时")) == "[98.5, 99.5]"); // a physical unit is rounded like every other
    // mu is how English reports write 亩. It is a spelling of the table, found whole, and collides with no other
    // unit of the table, so it is read and not guessed; atomic mass units are not in a statistical report.
    CHECK(read("100 mu").unit() == read("100亩").unit());
    CHECK(bounds(*convert(read("100 mu"), "亩")) == "[99.5, 100.5]");
}

TEST_CASE("a unit of the user is read, scaled, converted and printed like ours") {
    static constexpr unit_row barrel{"桶", "bbl", 3, 0, 0, 0, conversion_factor::of(158987294928, 1, -12)};
    const std::array<own_unit, 2> own{own_unit{"桶", barrel}, own_unit{"bbl", unit(barrel, 0, 0, script::latin)}};
    const auto m = read_measure("3.5万桶", own);
    REQUIRE(m);
    CHECK(to_string(*m) == "3.5万桶");
    CHECK(bounds(*m) == "[3.45, 3.55]");
    CHECK(convert(read_measure("1000 bbl", own), "立方米")->number().best() == decimal(158987294928, -9));
    CHECK(to_string(*read_measure("1000 bbl", own)) == "1000 bbl");
    CHECK(to_string(*convert(m, "桶", own)) == "35000桶 [34500, 35500]");
    CHECK(read("3.5万桶").unit() == unit(rows::counter_row("桶"), 0, 4)); // ours is a counter
    CHECK(reason_of(convert(m, "吨")) == "unit_mismatch");
    CHECK(to_string(*quotient_of(read_measure("70桶", own), read("35天"))) == "2.00桶/天 [1.957, 2.044]");
}
