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
