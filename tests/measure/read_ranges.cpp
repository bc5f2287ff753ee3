// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Ranges of two printed numbers.

#include "reading.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;

TEST_CASE("a range has two ends, each rounded like a number of its own, and prints back") {
    struct range_case {
        std::string_view text, number, first, second;
    };
    const std::vector<range_case> cases{
        {"0.1~1.4°C", "0.1~1.4", "[0.05, 0.15]", "[1.35, 1.45]"},
        {"-5.4~-13.9℃", "-5.4~-13.9", "[-5.45, -5.35]", "[-13.95, -13.85]"},
        {"1400—1600千瓦时/平方米", "1400—1600", "[1399.5, 1400.5]", "[1599.5, 1600.5]"},
        {"8到10个", "8到10", "[8, 8]", "[10, 10]"},
        {"8至10个", "8至10", "[8, 8]", "[10, 10]"},
        {"1-2℃", "1-2", "[0.5, 1.5]", "[1.5, 2.5]"},
        {"1–2℃", "1–2", "[0.5, 1.5]", "[1.5, 2.5]"},
        {"-5--3℃", "-5--3", "[-5.5, -4.5]", "[-3.5, -2.5]"},
        {"12~14级", "12~14", "[12, 12]", "[14, 14]"},
        {"0.3~2.2成", "0.3~2.2", "[0.25, 0.35]", "[2.15, 2.25]"},
        {"0.1〜1.4°C", "0.1〜1.4", "[0.05, 0.15]", "[1.35, 1.45]"}, // U+301C
        {"0.1∼1.4°C", "0.1∼1.4", "[0.05, 0.15]", "[1.35, 1.45]"},   // U+223C
        {"1－2℃", "1－2", "[0.5, 1.5]", "[1.5, 2.5]"},
        {"百分之三到百分之五", "三到五", "[3, 3]", "[5, 5]"},
        {"零下5~零下3℃", "零下5~零下3", "[-5.5, -4.5]", "[-3.5, -2.5]"},
        {"0.4～5.1成", "0.4～5.1", "[0.35, 0.45]", "[5.05, 5.15]"},
        {"758.5毫米~1752毫米", "758.5~1752", "[758.45, 758.55]", "[1751.5, 1752.5]"},
        {"3万-5万元", "3-5", "[2.5, 3.5]", "[4.5, 5.5]"},
        {"3-5万元", "3-5", "[2.5, 3.5]", "[4.5, 5.5]"},
        {"三到五成", "三到五", "[3, 3]", "[5, 5]"},
        {"约8到10个", "8到10", "[8, 8]", "[10, 10]"},
        {"达到8到10个", "8到10", "[8, 8]", "[10, 10]"},
        {"至少8至10个", "8至10", "[8, inf)", "[10, 10]"},
        {"预计-5--3℃", "-5--3", "[-5.5, -4.5]", "[-3.5, -2.5]"},
        {"三-五成", "三-五", "[3, 3]", "[5, 5]"},
        {"预计8~10个以上", "8~10", "[8, 8]", "[10, inf)"},
        {"第三~第五", "三~五", "[3, 3]", "[5, 5]"},
        {"三万到五万元", "三万到五万", "[30000, 30000]", "[50000, 50000]"},
        {"八到二十家", "八到二十", "[8, 8]", "[20, 20]"}, // 八十 is no lower end of it
        {"五到十家", "五到十", "[5, 5]", "[10, 10]"},
        {"零下5~零上3℃", "零下5~零上3", "[-5.5, -4.5]", "[2.5, 3.5]"},
        {"零下3~+5℃", "零下3~+5", "[-3.5, -2.5]", "[4.5, 5.5]"},
        {"10 to 20 mm", "10 to 20", "[9.5, 10.5]", "[19.5, 20.5]"},
        {"5% to 6%", "5 to 6", "[4.5, 5.5]", "[5.5, 6.5]"},
        {"5 to -3 °C", "5 to -3", "[4.5, 5.5]", "[-3.5, -2.5]"},
        {"about 10 to 20 mm", "10 to 20", "[9.5, 10.5]", "[19.5, 20.5]"},
        {"第3~5位", "3~5", "[3, 3]", "[5, 5]"}, // the words before hold for both
        {"第三至五名", "三至五", "[3, 3]", "[5, 5]"},
        {"第三~五千位", "三~五千", "[3, 3]", "[5000, 5000]"},
        {"第3—第5位", "3—5", "[3, 3]", "[5, 5]"},
        {"百分之三到五", "三到五", "[3, 3]", "[5, 5]"},
    };
    for (auto const& c : cases) {
        INFO(c.text);
        const auto r = read_range(c.text);
        REQUIRE(r);
        CHECK(bounds(r->first()) == c.first);
        CHECK(bounds(r->second()) == c.second);
        CHECK(r->first().unit() == r->second().unit());
        CHECK(number_text(*r) == c.number);
        CHECK(to_string(*r) == c.text);
        CHECK_FALSE(read_measure(c.text)); // a range is no single number
    }
    CHECK(bounds(read_range("5~-3℃")->hull()) == "[-3.5, 5.5]");
    CHECK(to_string(*read_range("11－－1℃")) == "11－-1℃"); // a mark and a minus
    CHECK(reason_of(read_range("零下3~5", "℃")) == "ambiguous");
    CHECK(describe(read_range("零下3~5℃").error()) ==
          "a sign word of one end, or of both: the print allows several readings");
    CHECK(read_range("11－-1℃")->second() == read("-1℃"));
    CHECK(describe(read_range("1995-96").error()) ==
          "an abbreviated pair of years, or a range: the print allows several readings");
    CHECK(describe(read_range("1.4~0.1").error()) ==
          "a range whose second end is the smaller: text that cannot be read: \"1.4~0.1\" at character 0");
    const auto falling = *read_range("-5.4~-13.9℃");
    CHECK(best(falling.low()) == "-13.9");
    CHECK(best(falling.high()) == "-5.4");
    CHECK(bounds(falling.hull()) == "[-13.95, -5.35]");
    CHECK_FALSE(falling.hull().best());
    CHECK(read_range("约8到10个")->hull().qualifiers() == qualifiers(qualifier::about));
}

TEST_CASE("the ends of a range may each have a scale word or a unit of their own") {
    struct range_case {
        std::string_view text, number, in, first, second, hull;
    };
    for (auto const& c : std::vector<range_case>{
             {"8000万~1亿元", "8000万~1", "亿元", "万元", "亿元", "[0.79995, 1.5]"},
             {"8000万—1.2亿元/年", "8000万—1.2", "亿元/年", "万元/年", "亿元/年", "[0.79995, 1.25]"},
             {"8000万~1亿", "8000万~1", "亿", "万", "亿", "[0.79995, 1.5]"},
             {"8千~1万元", "8千~1", "万元", "千元", "万元", "[0.75, 1.5]"},
             {"8000万元~1亿元", "8000万元~1", "亿元", "万元", "亿元", "[0.79995, 1.5]"},
             {"900千瓦—1.2兆瓦", "900千瓦—1.2", "兆瓦", "千瓦", "兆瓦", "[0.8995, 1.25]"},
             {"8000千瓦时~1.2万千瓦时", "8000千瓦时~1.2", "万千瓦时", "千瓦时", "万千瓦时", "[0.79995, 1.25]"},
             {"500米~1.2公里", "500米~1.2", "公里", "米", "公里", "[0.4995, 1.25]"},
             {"30分钟~2小时", "30分钟~2", "小时", "分钟", "小时", "[0.491666666666666666, 2.5]"},
             {"5成~80%", "5成~80", "%", "成", "%", "[45, 80.5]"},
             {"约8000万~1亿元", "8000万~1", "亿元", "万元", "亿元", "[0.79995, 1.5]"},
             {"800人~2万人", "800人~2", "万人", "人", "万人", "[0.08, 2.5]"}, // 800 persons are counted
             {"3×10⁴~5×10⁵ t", "3×10⁴~5", "10⁵ t", "10⁴ t", "10⁵ t", "[0.25, 5.5]"},
             {"¥3万~5万元", "3万¥~5", "万元", "万元", "万元", "[2.5, 5.5]"},
             {"US$-5-$1", "-5-1", "$", "$", "$", "[-5.5, 1.5]"},
             {"$ -5-$ 1", "-5-1", "$", "$", "$", "[-5.5, 1.5]"},
             {"3人~五百人", "3人~五百", "人", "人", "人", "[3, 500]"}, // 3~五百人 may be 300
             {"-2万~3亿元", "-2万~3", "亿元", "万元", "亿元", "[-0.00025, 3.5]"},
         }) {
        INFO(c.text);
        const auto r = read_range(c.text);
        REQUIRE(r);
        CHECK(to_string(r->first().unit()) == c.first);
        CHECK(to_string(r->second().unit()) == c.second);
        CHECK(bounds(r->hull()) == c.hull); // in the unit of the second end
        CHECK(to_string(*r) == c.text);
        CHECK(number_text(*r) == c.number);
        CHECK(unit_text(r->second()) == c.in);
        const auto again = read_range(number_text(*r), unit_text(r->second()));
        REQUIRE(again);
        CHECK(again->first().unit() == r->first().unit());
        CHECK(bounds(again->hull()) == c.hull);
        CHECK(bounds(r->with_shared_unit().hull()) == c.hull);
        CHECK(to_string(r->with_shared_unit()) == to_string(*r));
    }
    CHECK(to_string(*read_range("900千瓦—1.2兆瓦"), decimals(1)) == "900.0千瓦—1.2兆瓦");
    CHECK(to_string(read_range("900千瓦—1.2兆瓦")->low()) == "900千瓦");
    CHECK(to_string(read_range("2万~-3亿元")->low()) == "-3亿元");
    struct refused {
        std::string_view text, reason;
    };
    for (auto const& [text, why] : std::vector<refused>{
             {"5%~0.1", "unit_mismatch"},
             {"900千瓦~1.2", "unit_mismatch"},
             {"3万~5", "unit_mismatch"},
             {"-5℃~41℉", "unit_mismatch"}, // one scale
             {"1年~18个月", "unit_mismatch"},
             {"3吨~5吨CO2e", "unit_mismatch"},
             {"29GJ~1吨标准煤", "unit_mismatch"}, // by a convention
             {"2亿~5000万元", "malformed_text"},
             {"1.2兆瓦~900千瓦", "malformed_text"},
             {"3千~5吨", "malformed_text"},
             {"8000~1亿元", "ambiguous"},
         }) {
        INFO(text);
        CHECK(reason_of(read_range(text)) == why);
    }
}

TEST_CASE("a range that does not hold together is refused with its place in the whole text") {
    struct refused {
        std::string_view text, reason;
        int offset;
    };
    const std::vector<refused> cases{
        {"", "malformed_text", 0},
        {"5", "malformed_text", 0},
        {"~5", "malformed_text", 0},
        {"5~", "malformed_number", 2},
        {"0.1~1.4.5℃", "malformed_number", 4},
        {"8到10斤斗", "unknown_unit", 4},
        {"八~斤斗", "malformed_number", 2},
        {"5万元~6千瓦", "unit_mismatch", -1},
        {"5000-1万元", "ambiguous", 0},
        {"1.2.3~5家", "malformed_number", 0},
        // the power of a numeral may hold for both ends: 3 or 30000
        {"三到五万元", "ambiguous", 0},
        {"三到五百家", "ambiguous", 0},
        {"三百到五百万元", "ambiguous", 0},
        // a scale word of the second end that goes on from that of the first, or that stands behind two symbols
        {"2万~3万亿元", "ambiguous", 0},
        {"2千~3千亿元", "ambiguous", 0},
        {"1百到2百亿元", "ambiguous", 0},
        {"10万~20万亿", "ambiguous", 0},
        {"8千~9千万元", "ambiguous", 0},
        {"$300-$500 million", "ambiguous", 0},
        {"US$3–US$5 billion", "ambiguous", 0},
        {"¥3~5万元", "ambiguous", 0},
        // one 零下 may hold for both ends
        {"零下3~5℃", "ambiguous", 0},
        {"零下三到五摄氏度", "ambiguous", 0},
        {"最低零下5~3℃", "malformed_number", 0},
        {"零下5~3℃", "ambiguous", 0},
        {"10 to 5 mm", "malformed_text", 0},
        {"1万~2d^4", "unit_mismatch", -1},     // 86400⁴ is more than a factor holds
        {"2~第3", "malformed_text", 0},        // one end is a place, the other a number
        {"+0±2-千分之1", "malformed_text", 0}, // nor is one a part
        {"±2-第3", "malformed_text", 0},
        // an abbreviated pair of years, with its unit or without
        {"2012-13年", "ambiguous", 0},
        {"1995-96", "ambiguous", 0},
        {"2012–13", "ambiguous", 0},
        {"2012—13年", "ambiguous", 0},
        {"2012~13年", "ambiguous", 0},
        {"1999-05年", "malformed_number", 5},
        {"2012-2013年", "ambiguous", 5}, // of years, or from 2012 to 2013
        // a range rises, unless its second end has a minus
        {"1.4~0.1", "malformed_text", 0},
        {"1.4~0.1°C", "malformed_text", 0},
        {"3万~2万元", "malformed_text", 0},
        {"120-90家", "malformed_text", 0},
        {"五到三成", "malformed_text", 0},
        {"至少32—12", "malformed_text", 0},
    };
    for (auto const& c : cases) {
        INFO(c.text);
        const auto r = read_range(c.text);
        REQUIRE_FALSE(r);
        CHECK(code(r.error()) == c.reason);
        CHECK(r.error().offset == c.offset);
    }
}
