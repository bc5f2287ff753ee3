// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Prints that allow several readings are refused and name them; their neighbours that allow one are read.

#include "reading.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;

namespace {

struct read_case {
    std::string_view number, in, bounds, unit;
};

void check_read(read_case const& c) {
    INFO(c.number << " | " << c.in);
    const auto m = c.in.empty() ? read_measure(c.number) : read_measure(c.number, c.in);
    REQUIRE(m);
    CHECK(bounds(*m) == c.bounds);
    CHECK(to_string(m->unit()) == c.unit);
    const auto again = read_measure(to_string(*m));
    REQUIRE(again);
    CHECK(*again == *m);
}
void check_ambiguous(std::string_view text, std::string_view readings) {
    INFO(text);
    const auto m = read_measure(text);
    REQUIRE_FALSE(m);
    CHECK(m.error().why == reason::ambiguous);
    CHECK(describe(m.error()) == std::string(readings) + ": the print allows several readings");
}

} // namespace

TEST_CASE("a 零 behind 万 or 亿 stands before any place of a number in one text") {
    for (auto const& c : std::vector<read_case>{
             {"十万零一千人", "", "[101000, 101000]", "人"},
             {"一亿零三千万元", "", "[130000000, 130000000]", "元"},
             {"十万零五百人", "", "[100500, 100500]", "人"},
             {"一万零十二人", "", "[10012, 10012]", "人"},
             {"一百零五千瓦", "", "[105, 105]", "千瓦"},
             {"一千零五千瓦", "", "[1005, 1005]", "千瓦"},
             {"十万一千瓦", "", "[101000, 101000]", "瓦"}, // 十万一 is no numeral
             {"三千瓦", "", "[3000, 3000]", "瓦"},         // either reading is the same power
             // in two columns each is read by itself
             {"十万零一", "千人", "[100001, 100001]", "千人"},
             {"十万零一千", "人", "[101000, 101000]", "人"},
             {"十万零一", "千瓦", "[100001, 100001]", "千瓦"},
             {"十万零一千", "瓦", "[101000, 101000]", "瓦"},
             {"一千零五", "百元", "[1005, 1005]", "百元"},
         })
        check_read(c);
    for (const auto text : {"一千零五百元", "一百零三十万元", "一千零五百", "约三千零五百家"})
        check_ambiguous(text, "a numeral with 零 where no place is skipped");
    for (const auto text : {"十万零一千瓦", "一万零五千克", "十万零一千瓦时/平方米", "一亿零三千米"})
        check_ambiguous(text, "a scale word of the number, or of the unit");
}

TEST_CASE("a numeral ends where its characters do: a scale word that it cannot take is not that of its unit") {
    for (const auto text : {"一百万零三十万元", "一百万零三万", "一万零三万元", "一千万零三百万元", "一亿零三亿元",
                            "一百亿零三十亿", "一万零三千万元", "约一百万零三十万元"})
        check_ambiguous(text, "a scale word of all of the numeral, or of what stands behind its 零");
    CHECK(read_measure("一百万零三十万", "元").error().why == reason::ambiguous);
    for (const auto text : {"百百", "百百元", "千百", "百千", "十百", "百百万元", "百千元", "十千人", "一百零五千人",
                            "四万万人", "一百百元", "近百百家", "百百多元"}) {
        INFO(text);
        const auto m = read_measure(text);
        REQUIRE_FALSE(m);
        CHECK(m.error().why == reason::malformed_number);
    }
    CHECK(read_measure("百百", "元").error().why == reason::malformed_number);
    for (auto const& c : std::vector<read_case>{
             {"一百三十万元", "", "[1300000, 1300000]", "元"},
             {"一百万零三十元", "", "[1000030, 1000030]", "元"},
             {"三十六点四亿元", "", "[36.35, 36.45]", "亿元"}, // decimals end a numeral
             {"三十多万元", "", "(30, inf)", "万元"},
             {"一百 万元", "", "[100, 100]", "万元"},
             {"十千瓦", "", "[10, 10]", "千瓦"}, // the unit is 千瓦
             {"三百百帕", "", "[300, 300]", "百帕"},
             // in two columns each is read by itself
             {"一百万零三十", "万元", "[1000030, 1000030]", "万元"},
             {"百", "百元", "[100, 100]", "百元"},
             {"百（估计）", "位", "[100, 100]", "位"}, // prints 一百位（估计）
             {"十", "千人", "[10, 10]", "千人"},
             {"一百零五", "千人", "[105, 105]", "千人"},
         })
        check_read(c);
}

TEST_CASE("a unit without its number is no number, unless a word or a numeral makes it one") {
    for (const auto text :
         {"万元", "百万元", "亿千瓦时", "千人", "千万千瓦", "万亿元", "十亿美元", "百家", "亿 元", "百千 瓦",
          "百万千 瓦", "　万元　", "万元。", "万元/项", "万", "万亿", "百万", "万吨标准煤"})
        check_ambiguous(text, "a unit without its number, or a number of scale words");
    for (auto const& c : std::vector<read_case>{
             {"突破万亿元", "", "(1000000000000, inf)", "元"},
             {"突破万亿", "", "(1000000000000, inf)", ""},
             {"达万元", "", "[10000, 10000]", "元"},
             {"一万元", "", "[10000, 10000]", "元"},
             {"万元以上", "", "[10000, inf)", "元"},
             {"万余件", "", "(10000, inf)", "件"},
             {"近千万千瓦", "", "[0, 10000000)", "千瓦"},
             {"十个", "", "[10, 10]", "个"}, // 十 is a numeral, and no unit
             // in its own column a scale word is a number
             {"千万", "千瓦", "[10000000, 10000000]", "千瓦"},
             {"万", "元", "[10000, 10000]", "元"},
             {"千", "瓦", "[1000, 1000]", "瓦"},
             {"百", "万千瓦", "[100, 100]", "万千瓦"},
             {"十", "万千瓦", "[10, 10]", "万千瓦"},
         })
        check_read(c);
    const auto alone = read_measure("万亿", "");
    REQUIRE(alone);
    CHECK(bounds(*alone) == "[1000000000000, 1000000000000]");
    CHECK(number_text(*alone) == "万亿");
    CHECK(to_string(*alone) == "一万亿");
    for (const auto in : {"万元", "百万元", "千人", "", "%", "斤斗", "第…位", "百分之…"}) { // whatever the unit is
        INFO(in);
        CHECK(reason_of(read_measure("", in)) == "missing_input");
        CHECK(reason_of(read_measure(" 　", in)) == "missing_input");
    }
    CHECK(reason_of(read_measure("万元", "")) == "ambiguous");
    // the table of the issue: an empty cell joined to its unit is no fall by 91.67 %
    CHECK(reason_of(year_over_year(read_measure("万元"), read_measure("12万元"))) == "ambiguous");
}

TEST_CASE("a hundred without its 一 and with more behind it is about so many in speech") {
    for (const auto text : {"百八十个", "千五百个", "百五十人", "万五千元", "千二百万元"})
        check_ambiguous(text, "so many, or about so many");
    for (auto const& c : std::vector<read_case>{
             {"一百八十个", "", "[180, 180]", "个"},
             {"十八个", "", "[18, 18]", "个"},
             {"十二万人", "", "[120000, 120000]", "人"},
             {"百", "个", "[100, 100]", "个"},
             {"千万", "元", "[10000000, 10000000]", "元"},
         })
        check_read(c);
}

TEST_CASE("a number of percent beside a larger width may have the width in percent of itself") {
    for (const auto text : {"2.3±10%", "-5±10%", "5±10‰"})
        check_ambiguous(text, "a width in points, or a part of the number");
    check_read({"2.3±0.1%", "", "[2.2, 2.4]", "%"});
    check_read({"-5±0.5%", "", "[-5.5, -4.5]", "%"});
    check_read({"0.2±0.3 W m-2", "", "[-0.1, 0.5]", "W m-2"}); // nor does it end at zero
    check_read({"2.3±10℃", "", "[-7.7, 12.3]", "℃"});          // a temperature has its width in its unit
}

TEST_CASE("a plan is no number of years, and a decade no number of seconds") {
    check_ambiguous("十四五", "a five-year plan, or about so many");
    check_ambiguous("1990s", "a decade, or a number of seconds");
    check_read({"十七八", "", "[17, 18]", ""});
    check_read({"1990", "s", "[1989.5, 1990.5]", "s"});
    check_read({"1995s", "", "[1994.5, 1995.5]", "s"});
    check_read({"1220秒", "", "[1219.5, 1220.5]", "秒"});
}

TEST_CASE("a unit that was written apart prints as one, and is ambiguous where that is a unit without its number") {
    for (const auto text : {"千 千 卡", "百 千 瓦"})
        check_ambiguous(text, "a unit without its number, or a number of scale words");
    CHECK_FALSE(read_measure("$6万6千 余"));  // 余 stands behind its scale word without a blank
    CHECK_FALSE(read_measure("USD 5·天/桶")); // nothing but a divisor stands behind
    CHECK_FALSE(read_unit("千 瓦^4"));        // prints as 千瓦^4, which is another
    for (const auto text : {"m·hm²-1", "m·hm2⁻¹", "×10⁴m4 ml-1"}) CHECK_FALSE(read_unit(text)); // hm⁻²
    check_read({"千", "千卡", "[1000, 1000]", "千卡"});
}

TEST_CASE("a whole number from 1000 to 2999 before 年 is a year as well") {
    for (const auto text : {"2023年", "1000年", "2999年", "约2023年", "预计2025年", "达2000年", "两千年", "一千年"})
        check_ambiguous(text, "a year, or a number of years");
    CHECK(reason_of(read_measure("2023", "年")) == "ambiguous");
    for (auto const& c : std::vector<read_case>{
             {"999年", "", "[998.5, 999.5]", "年"},
             {"3000年", "", "[2999.5, 3000.5]", "年"},
             {"2023.0年", "", "[2022.95, 2023.05]", "年"},
             {"2,023年", "", "[2022.5, 2023.5]", "年"}, // a year has no comma
             {"超2000年", "", "(2000, inf)", "年"},
             {"2000多年", "", "(2000, inf)", "年"},
             {"2000年以上", "", "[2000, inf)", "年"},
             {"近2千年", "", "[0, 2)", "千年"},
             {"2023天", "", "[2022.5, 2023.5]", "天"},
             {"2023万吨/年", "", "[2022.5, 2023.5]", "万吨/年"},
             {"2,023", "年", "[2022.5, 2023.5]", "年"},
         })
        check_read(c);
    CHECK(number_text(read("2000多年")) == "2,000"); // its columns read back
}

TEST_CASE("a computed duration prints so that it reads back") {
    const measure whole(figure::exactly(2023), rows::year);
    CHECK(to_string(whole) == "2023.0年");
    CHECK(read_measure(to_string(whole))->number().contains(2023));
    const auto converted = convert(read("2.023千年"), "年");
    REQUIRE(converted);
    CHECK(to_string(*converted) == "2,023年"); // 2023.0年 would be [2022.95, 2023.05]
    CHECK(*read_measure(to_string(*converted)) == *converted);
    CHECK(to_string(measure(figure::exactly(999), rows::year)) == "999年");
    CHECK(to_string(measure(figure::exactly(2023), rows::day)) == "2023天");
    CHECK(to_string(*sum_of(read("1011.5年"), read("1011.5年"))) == "2023.0年 [2022.9, 2023.1]");
    CHECK(to_string(read("500年").with_number(figure::printed(1500))) == "1,500年");
}

TEST_CASE("digits with scale words among them are one number, unless their last digit has none") {
    for (auto const& c : std::vector<read_case>{
             {"25万6千元", "", "[255.5, 256.5]", "千元"},
             {"1亿2千万元", "", "[11.5, 12.5]", "千万元"},
             {"1亿2000万元", "", "[11999.5, 12000.5]", "万元"},
             {"3万5千人", "", "[34.5, 35.5]", "千人"},
             {"3万500人", "", "[30500, 30500]", "人"},
             {"3千5百家", "", "[34.5, 35.5]", "百家"},
             {"14亿1177万8724人", "", "[1411778724, 1411778724]", "人"},
             {"约25万6千元", "", "[255.5, 256.5]", "千元"},
             {"25万6千多元", "", "(256, inf)", "千元"},
             {"25万6千", "元", "[255.5, 256.5]", "千元"},
             {"25万6", "千元", "[255.5, 256.5]", "千元"},
             {"3万5千", "人", "[34.5, 35.5]", "千人"},
         }) {
        check_read(c);
        if (c.in.empty()) CHECK(prints_back(c.number));
    }
    for (const auto text : {"不大于+$5万6千", "超+¥5万6千", "+US$5万6千", "-$5万6千"}) // a sign needs digits behind it
        CHECK(*read_measure(to_string(read(text))) == read(text));
    CHECK(to_string(read("不大于+$5万6千")) == "不大于+$56千");               // without the sign it would end at 0
    check_ambiguous("3万5人", "a number whose last digit has no scale word"); // 35000, or 30005
    check_ambiguous("3万5千瓦", "a scale word of the number, or of the unit");
    for (const auto text : {"3万5万元", "3千5万元", "25万06千元", "2.5万6千元", "1,000万5千元", "3万50000人",
                            "3万0千人", "3万5千6元", "3万-5千元"}) {
        INFO(text);
        CHECK_FALSE(read_measure(text));
    }
}
