// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Every fault of a CSV file with its line, column and reason; and what loads all the same.

#include "exchange/data_file.hpp"

using namespace tongbi;
using data_file::faults;
using data_file::gdp;
using data_file::growth;
using data_file::header;
using data_file::ids;
using data_file::texts;

namespace {

struct bad_row {
    std::string row; // stands in line 3, between two good ones
    texts expected;  // faults
    bool loads;
};

} // namespace

TEST_CASE("a fault in a row has its line, column, field and reason, and the other rows load") {
    const std::vector<bad_row> cases{
        // numbers and units
        {"B1,总量,江苏省,2023,1.2.3,万元,level,,,", {"3:16 number malformed_number"}, false},
        {"B1,总量,江苏省,2023,\"12,34\",万元,level,,,", {"3:16 number malformed_number"}, false},
        {"B1,总量,江苏省,2023,,万元,level,,,", {"3:16 number missing_input"}, false},
        {"B1,总量,江苏省,2023, ,斤斗,level,,,", {"3:16 number missing_input"}, false},
        {"B1,总量,江苏省,2023,1234567890123456789012345678901234567890,万元,level,,,",
         {"3:16 number too_many_digits"},
         false},
        {"B1,总量,江苏省,2023,12,斤斗,level,,,", {"3:19 unit unknown_unit"}, false},
        {"B1,总量,江苏省,2023,0.1~1.4,斤斗,level,,,", {"3:24 unit unknown_unit"}, false},
        {"B1,总量,江苏省,2023,1,2万元,level,,,", {"3:18 unit unknown_unit"}, false},
        {"B1,总量,江苏省,2023,3,至5万元,level,,,", {"3:18 unit unknown_unit"}, false},
        {"B1,总量,江苏省,2023,1e5,万元,level,,,", {"3:16 number malformed_number"}, false},
        {"B1,总量,江苏省,2023,12斤,吨,level,,,", {"3:16 number malformed_number"}, false},
        {"B1,总量,江苏省,2023,全覆盖,家,level,,,", {"3:20 unit malformed_text"}, false},
        {"B1,总量,江苏省,2023,5000-1,万元,level,,,", {"3:16 number ambiguous"}, false},
        {"B1,总量,江苏省,2023,5~,万元,level,,,", {"3:16 number malformed_number"}, false},
        {"B1,总量,江苏省,2023,四十a,第…高值,record,,,", {"3:16 number malformed_text"}, false},
        {"B1,总量,江苏省,2023,三,第…坏值,record,,,", {"3:18 unit malformed_text"}, false},
        {"B1,总量,江苏省,2023,约1~2,万元,level,,,", {"3:16 number malformed_number"}, false},
        {"B1,总量,江苏省,2023,低于,万元,direction,-,,", {"3:19 unit unknown_unit"}, false},
        // fields that say what the number is
        {",总量,江苏省,2023,12,万元,level,,,", {"3:1 id missing_input"}, false},
        {"B|1,总量,江苏省,2023,12,万元,level,,,", {"3:1 id malformed_text"}, false},
        {"B1,,江苏省,2023,12,万元,level,,,", {"3:4 indicator missing_input"}, false},
        {"B1,总量,,2023,12,万元,level,,,", {"3:7 entity missing_input"}, true},
        {"B1,总量,江苏省,2023-13,12,万元,level,,,", {"3:11 period malformed_period"}, false},
        {"B1,总量,江苏省,,12,万元,level,,,", {"3:11 period malformed_period"}, false},
        {"B1,总量,江苏省,2023,12,万元,levl,,,", {"3:22 kind unknown_word"}, false},
        {"B1,总量,江苏省,2023,12,万元,,,,", {"3:22 kind unknown_word"}, false},
        // direction and qualifiers are sign and bounds of the number; the direction of a target is not
        {"B1,总量,江苏省,2023,12,%,change_relative,up,,", {"3:37 direction unknown_word"}, false},
        {"B1,总量,江苏省,2023,12,万元,level,at_least,,", {"3:28 direction unknown_word"}, false},
        {"B1,总量,江苏省,2023,-8.9,%,change_relative,-,,", {"3:39 direction ambiguous"}, false},
        {"B1,总量,江苏省,2023,+8.9,%,change_relative,-,,", {"3:39 direction ambiguous"}, false},
        {"B1,总量,江苏省,2023,-0.3~2.2,成,anomaly,-,,", {"3:35 direction ambiguous"}, false},
        {"B1,总量,江苏省,2023,-8.9,%,change_relative,,,", {}, true},
        {"B1,总量,江苏省,2023,+5.8,%,change_relative,,,", {}, true},
        {"B1,总量,江苏省,2023,0.0,%,change_relative,,,", {}, true},                                // 持平
        {"B1,总量,江苏省,2023,5.8,%,change_relative,,,", {"3:38 direction missing_input"}, false}, // up or down?
        {"B1,总量,江苏省,2023,36,家,share,,,", {"3:19 unit role_mismatch"}, false},
        {"B1,总量,江苏省,2023,5.8,个百分点,change_relative,+,,", {"3:20 unit role_mismatch"}, false},
        {"B1,总量,江苏省,2023,5.8,%,change_pp,+,,", {}, true}, // printed so, and doubtful
        {"B1,总量,江苏省,2023,33,微克/立方米,level,,over+below,", {"3:33 qualifiers malformed_text"}, false},
        {"B1,总量,江苏省,2023,-8.9,°C,level,-,,", {}, true}, // fell to -8.9
        {"B1,总量,江苏省,2023,12,万元,target,+,,", {"3:29 direction unknown_word"}, true},
        {"B1,总量,江苏省,2023,12,万元,level,,ovr,", {"3:29 qualifiers unknown_word"}, false},
        {"B1,总量,江苏省,2023,12,万元,level,,expected+,", {"3:29 qualifiers unknown_word"}, false},
        // links
        {"B1,总量,江苏省,2023,12,%,share,,,Z9", {"3:29 about unknown_id"}, true},
        {"B1,总量,江苏省,2023,12,%,share,,,A1|Z8|Z9", {"3:29 about unknown_id", "3:29 about unknown_id"}, true},
        {"B1,总量,江苏省,2023,12,%,share,,,A1|A2&B1", {"3:29 about malformed_text"}, true},
        {"A1,总量,江苏省,2023,12,万元,level,,,", {"3:1 id duplicate_id"}, false},
        // the row itself
        {"B1,总量,江苏省,2023,12,万元,level,,", {"3:1 field_count"}, false},
        {"B1,总量,江苏省,2023,12,万元,level,,,,", {"3:1 field_count"}, false},
        {"B1", {"3:1 field_count"}, false},
        // text
        {"B1,总" + std::string(1, '\0') + "量,江苏省,2023,12,万元,level,,,", {"3:4 indicator malformed_text"}, false},
        {"B1,总量,\xBD\xAD\xCB\xD5,2023,12,万元,level,,,", {"3:7 entity malformed_text"}, true},
        {"B1,\"总\"量,江苏省,2023,12,万元,level,,,", {"3:4 indicator malformed_text"}, false},
        {"B1,总量,\"江苏\"省,2023,12,万元,level,,,", {"3:7 entity malformed_text"}, true},
        {"B1,\"总量,江苏省,2023,12,万元,level,,,", {"3:4 indicator malformed_text"}, false},
        // several at once
        {",,江苏省,23,1.2.3,万元,levl,,,",
         {"3:1 id missing_input", "3:2 indicator missing_input", "3:7 period malformed_period",
          "3:10 number malformed_number", "3:19 kind unknown_word"},
         false},
    };
    for (auto const& [row, expected, loads] : cases) {
        INFO(row);
        const auto out = read_report_csv(header + gdp + row + "\n" + growth);
        CHECK(faults(out) == expected);
        CHECK(ids(out.statements) == (loads ? texts{"A1", "B1", "A2"} : texts{"A1", "A2"}));
    }
}

TEST_CASE("a fault outside of the number is loaded without that field") {
    const std::string all =
        "id,indicator,entity,period,number,unit,kind,baseline,polarity,price_basis,flow,doubt,part_of,per,"
        "duplicate_of,correct_unit,correct_why\n";
    const auto out =
        read_report_csv(all + "B1,总量,江苏省,2023,12,%,share,prev,better,actual,flux,odd+attribution,P,Q,R,斤斗,typo\n"
                              "B2,总量,江苏省,2023,12,%,share,,,,,,,,,个百分点,\n");
    CHECK(faults(out) == texts{"2:27 baseline unknown_word", "2:32 polarity unknown_word",
                               "2:39 price_basis unknown_word", "2:46 flow unknown_word", "2:51 doubt unknown_word",
                               "2:67 part_of unknown_id", "2:69 per unknown_id", "2:71 duplicate_of unknown_id",
                               "2:73 correct_unit unknown_unit", "3:40 correct_why missing_input"});
    const auto both = read_report_csv("id,indicator,entity,period,number,unit,kind,correct_unit,correct_why\n"
                                      "B1,产量,江苏省,2023,1200,万吨,level,斤斗,\n");
    CHECK(faults(both) == texts{"2:30 correct_unit unknown_unit", "2:33 correct_why missing_input"});
    const auto no_unit = read_report_csv("id,indicator,entity,period,number,unit,kind,correct_unit,correct_why\n"
                                         "B1,产量,江苏省,2023,1200,万吨,level,,typo\n");
    CHECK(faults(no_unit) == texts{"2:30 correct_unit missing_input"});
    CHECK_FALSE(no_unit.statements.begin()->corrected); // the unit stays
    REQUIRE(ids(out.statements) == texts{"B1", "B2"});
    auto const& s = *out.statements.begin();
    CHECK(s.against.kind == baseline_kind::unknown);
    CHECK(s.indicator.polarity == polarity::unknown);
    CHECK(s.indicator.prices == price_basis::unknown);
    CHECK(s.indicator.accumulation == accumulation::unstated);
    CHECK(s.doubts == std::vector<doubt>{doubt::attribution});
    CHECK(s.part_of == "P");
    CHECK_FALSE(s.corrected);
}

TEST_CASE("the place in the excerpt counts from the start of its own field") {
    const auto out = read_report_csv(header + "B1,总量,江苏省,2023,12斤,斗,level,,,\n");
    REQUIRE(out.faults.size() == 1);
    CHECK(describe(out.faults[0], "a.csv") == "a.csv:2:20: unit: unknown unit \"斗\" at character 0");
    const auto behind = read_report_csv(header + "B1,总量,江苏省,2023,8~1.2.3,万元,level,,,\n");
    REQUIRE(behind.faults.size() == 1);
    CHECK(describe(behind.faults[0], "a.csv") == "a.csv:2:16: number: not a number: \"1.2.3\" at character 2");
    const auto number = read_report_csv(header + "B1,总量,江苏省,2023,1.2.3,万元,level,,,\n");
    REQUIRE(number.faults.size() == 1);
    CHECK(describe(number.faults[0], "a.csv") == "a.csv:2:16: number: not a number: \"1.2.3\" at character 0");
    CHECK(describe(number.faults[0], "a.csv", language::zh) ==
          "a.csv:2:16: number: 不是合法的数字：\"1.2.3\"（第1个字符起）");
}

TEST_CASE("each missing column is named, and a file without a column loads nothing") {
    const auto out = read_report_csv("id,indicator,period,unit\nA1,地区生产总值,2023,万亿元\n");
    CHECK(faults(out) == texts{"1:1 entity missing_column", "1:1 number missing_column", "1:1 kind missing_column"});
    CHECK(out.statements.size() == 0);
    CHECK(describe(out.faults[1], "a.csv") == "a.csv:1:1: number: a column is missing: \"number\"");
}

TEST_CASE("a file with semicolons or tabs is told so with every missing column") {
    const auto semicolons = read_report_csv("id;indicator;entity;period;number;unit;kind\nA1;x;y;2023;1;%;share\n");
    REQUIRE(semicolons.faults.size() == 7);
    CHECK(semicolons.faults[1].why.excerpt() == "indicator (separated by ; not ,)");
    const auto tabs = read_report_csv("id\tindicator\tentity\tperiod\tnumber\tunit\tkind\n");
    REQUIRE(tabs.faults.size() == 7);
    CHECK(tabs.faults[4].why.excerpt() == "number (separated by tabs not ,)");
    const auto wide = read_report_csv(std::string("\xFF\xFEi\0d\0,\0", 8));
    REQUIRE(wide.faults.size() == 7);
    CHECK(wide.faults[0].why.excerpt() == "id (not UTF-8)");
}

TEST_CASE("a column that stands there twice is a fault, and so is a file without a line") {
    const auto twice = read_report_csv("id,number,indicator,entity,period,number,unit,kind\n");
    CHECK(faults(twice) == texts{"1:35 number duplicate_id"});
    for (const std::string text : {"", "\xEF\xBB\xBF", "\n\r\n  \n"}) {
        const auto empty = read_report_csv(text);
        CHECK(faults(empty) == texts{"1:1 missing_column"});
        CHECK(empty.faults[0].why.excerpt() == "the file is empty");
    }
    const auto no_rows = read_report_csv(header);
    CHECK(no_rows.faults.empty());
    CHECK(no_rows.statements.size() == 0);
}

TEST_CASE("a column that is missing has its Chinese name in a Chinese sentence") {
    const auto out = read_report_csv(data_file::header + "B1,总量,,2023,5.8,%,change_relative,,,\n");
    REQUIRE(out.faults.size() == 2);
    CHECK(describe(out.faults[0], "a.csv", language::zh) == "a.csv:2:7: entity: 地区或主体未公布");
    CHECK(describe(out.faults[1], "a.csv", language::zh) == "a.csv:2:35: direction: 方向未公布");
    CHECK(describe(out.faults[1], "a.csv") == "a.csv:2:35: direction: direction is not printed");
    const auto none = read_report_csv("id,indicator\n");
    REQUIRE_FALSE(none.faults.empty());
    CHECK(describe(none.faults[0], "a.csv", language::zh).find("地区或主体") != std::string::npos);
}

TEST_CASE("a link to a row that has faults of its own does not dangle") {
    const auto out = read_report_csv(header + "A1,地区生产总值,江苏省,2023,1.2.3,万亿元,level,,,\n" + growth);
    CHECK(faults(out) == texts{"2:20 number malformed_number"});
    const auto short_row = read_report_csv(header + "A1,地区生产总值\n" + growth);
    CHECK(faults(short_row) == texts{"2:1 field_count"});
}
