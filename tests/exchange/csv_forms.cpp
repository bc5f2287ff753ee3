// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What spreadsheets and editors make of a CSV file: it loads, and positions stay right.

#include "exchange/data_file.hpp"
#include "support/brute_force.hpp"

#include <tongbi/model/sentence.hpp>

#include <chrono>

using namespace tongbi;
using data_file::faults;
using data_file::gdp;
using data_file::growth;
using data_file::header;
using data_file::ids;
using data_file::texts;

namespace {

std::string with_line_ends(std::string const& text, std::string const& end) {
    std::string out;
    for (const char c : text) {
        if (c == '\n')
            out += end;
        else
            out += c;
    }
    return out;
}

const std::string bad = "B1,总量,江苏省,2023,1.2.3,万元,level,,,\n";

} // namespace

TEST_CASE("a byte order mark, CRLF and lone CR are accepted, and lines are counted alike") {
    for (const std::string mark : {"", "\xEF\xBB\xBF"})
        for (const std::string end : {"\n", "\r\n", "\r"}) {
            const auto out = read_report_csv(mark + with_line_ends(header + gdp + bad + growth, end));
            CHECK(faults(out) == texts{"3:16 number malformed_number"});
            CHECK(write_report_csv(out.statements) ==
                  write_report_csv(read_report_csv(header + gdp + growth).statements));
        }
}

TEST_CASE("blank lines are skipped and counted, and the last line needs no end") {
    const auto out = read_report_csv("\n" + header + "\n" + gdp + "  \n\t\n" + bad.substr(0, bad.size() - 1));
    CHECK(faults(out) == texts{"7:16 number malformed_number"});
    CHECK(ids(out.statements) == texts{"A1"});
}

TEST_CASE("quoted fields hold commas, quotes and line breaks, and the lines after them are counted right") {
    const std::string head = "id,remark,indicator,entity,period,number,unit,kind\n";
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        const std::string remark = "first, \"second\"" + end + "third 三";
        const auto out = read_report_csv(
            head + "A1,\"first, \"\"second\"\"" + end + "third 三\",地区生产总值,江苏省,2023,1.2.3,%,rate\n" +
            "A2,\"first, \"\"second\"\"" + end + "third 三\",地区生产总值,江苏省,2023,\"500,000\",kW,level\n");
        CHECK(faults(out) == texts{"3:26 number malformed_number"});
        REQUIRE(ids(out.statements) == texts{"A2"});
        CHECK(out.statements.find("A2")->remark == remark);
        CHECK(number_text(*out.statements.find("A2")) == "500,000");
        const auto again = read_report_csv(write_report_csv(out.statements));
        CHECK(again.faults.empty());
        CHECK(again.statements.find("A2")->remark == remark);
    }
}

TEST_CASE("a quote that is never closed costs its own line and no other") {
    const auto to_the_end = read_report_csv(header + gdp + "B1,\"总量,江苏省,2023,12,万元,level,,,\n" + growth +
                                            "A3,\"x,y\",江苏省,2023,1,%,rate,,,\n");
    CHECK(faults(to_the_end) == texts{"3:4 indicator malformed_text"});
    CHECK(ids(to_the_end.statements) == texts{"A1", "A2", "A3"});
    const auto last = read_report_csv(header + gdp + "B1,\"");
    CHECK(faults(last) == texts{"3:4 indicator malformed_text"});
    CHECK(ids(last.statements) == texts{"A1"});
}

TEST_CASE("columns stand in any order, and unknown ones are passed over") {
    const auto out = read_report_csv("colour,kind,unit,number,period,entity,colour,indicator,id\n"
                                     "red,level,万亿元,12.8,2023,江苏省,blue,地区生产总值,A1\n");
    CHECK(out.faults.empty());
    REQUIRE(ids(out.statements) == texts{"A1"});
    CHECK(number_text(*out.statements.find("A1")) == "12.8");
    CHECK(out.statements.find("A1")->indicator.polarity == polarity::unknown);
}

TEST_CASE("words in the number column become qualifiers") {
    const auto out =
        read_report_csv(header + "A1,总量,江苏省,2023,预计超12,万元,level,,,\nA2,总量,江苏省,2023,1.3,万余件,count,,,\n"
                                 "A3,总量,江苏省,2023,超额完成,,attainment,,,\n");
    REQUIRE(out.faults.empty());
    const std::string written = write_report_csv(out.statements);
    CHECK(written.find("A1,,总量,,江苏省,2023,12,万元,level,,expected+over,") != std::string::npos);
    CHECK(written.find("A2,,总量,,江苏省,2023,1.3,万件,count,,over,") != std::string::npos);
    CHECK(written.find("A3,,总量,,江苏省,2023,超额完成,,attainment,,over,") != std::string::npos);
    const auto again = read_report_csv(written);
    CHECK(again.faults.empty());
    for (auto const& s : out.statements) CHECK(s.single()->number() == again.statements.find(s.id)->single()->number());
}

TEST_CASE("a half among words and a range with two units come back as they were written") {
    const auto out = read_report_csv(
        header + "A1,占比,江苏省,2023,近一半,,share,,,\n" + "A2,占比,江苏省,2023,一半,,share,,at_least,\n" +
        "A3,投资,江苏省,2023,8000万~1,亿元,level,,,\n" + "A4,装机,江苏省,2023,900千瓦—1.2,兆瓦,level,,,\n");
    CHECK(faults(out) == texts{});
    REQUIRE(ids(out.statements) == texts{"A1", "A2", "A3", "A4"});
    const std::string written = write_report_csv(out.statements);
    CHECK(written.find("2023,一半,,share,,nearly") != std::string::npos);
    CHECK(written.find("8000万~1,亿元") != std::string::npos);
    CHECK(written.find("900千瓦—1.2,兆瓦") != std::string::npos);
    const auto again = read_report_csv(written);
    CHECK(write_report_csv(again.statements) == written);
    const texts printed{"近一半", "一半以上", "8000万~1亿元", "900千瓦—1.2兆瓦"};
    for (std::size_t i = 0; i < printed.size(); ++i)
        CHECK(print_of(*(again.statements.begin() + static_cast<std::ptrdiff_t>(i)), language::zh) == printed[i]);
}

TEST_CASE("targets, scopes and corrections come back as they were written") {
    const std::string text =
        "id,section,indicator,indicator_en,entity,period,number,unit,kind,direction,qualifiers,baseline,polarity,price_"
        "basis,flow,"
        "about,part_of,per,duplicate_of,doubt,remark,scope,correct_unit,correct_why,correct_author\n"
        "A1,,绿色建筑,,江苏省,2023,200,万平方米,target,at_least,,,unknown,,,,,,,,,,,,\n"
        "A2,,绿色建筑,,江苏省,2023,0.9,%,change_pp,+,,prev_year,unknown,,,,,,,unit_printed,,规模以上,个百分点,printed "
        "% for points,me\n";
    const auto out = read_report_csv(text);
    CHECK(out.faults.empty());
    CHECK(out.statements.find("A1")->target_direction == target_direction::at_least);
    CHECK(out.statements.find("A2")->indicator.scope == "规模以上");
    REQUIRE(out.statements.find("A2")->corrected);
    CHECK(unit_text(*out.statements.find("A2")) == "%"); // a correction is a layer, the print stays
    CHECK(write_report_csv(out.statements) == text);
    CHECK(write_report_csv(read_report_json(write_report_json(out.statements)).statements) == text);
}

TEST_CASE("units of your own are read from both forms") {
    static constexpr unit_row barrel{"罐", "bbl", 0, 0, 0, 0, {}, unit_kind::counter, 1001};
    const std::vector<own_unit> own{{"罐", barrel}};
    const std::string text = header + "A1,原油,江苏省,2023,12,罐,level,,,\nA2,原油,江苏省,2023,1.5,万罐,level,,,\n";
    CHECK(read_report_csv(text).faults.size() == 2);
    const auto out = read_report_csv(text, own);
    CHECK(out.faults.empty());
    CHECK(unit_text(*out.statements.find("A2")) == "万罐");
    const std::string json = write_report_json(out.statements);
    CHECK(read_report_json(json).faults.size() == 2);
    CHECK(read_report_json(json, own).faults.empty());
}

TEST_CASE("a correction to a unit of your own loads, writes back, and is what findings compute with") {
    static constexpr unit_row barrel{"罐", "bbl", 3, 0, 0, 0, {158987294928, 1, -12}};
    const std::vector<own_unit> own{{"罐", barrel}};
    const std::string text =
        "id,indicator,entity,period,number,unit,kind,direction,baseline,about,correct_unit,correct_why\n"
        "A1,原油,江苏省,2023,1840,万吨,level,,,,万罐,printed as tonnes\n"
        "A2,原油,江苏省,2023,5.0,%,change_relative,+,prev_year,A1,,\n";
    CHECK(faults(read_report_csv(text)) == texts{"2:33 correct_unit unknown_unit"});
    const auto out = read_report_csv(text, own);
    REQUIRE(out.faults.empty());
    const auto found = findings_of(out.statements);
    const auto base =
        std::find_if(found.begin(), found.end(), [](finding const& f) { return f.kind == finding_kind::implied_base; });
    REQUIRE(base != found.end());
    REQUIRE(base->value);
    CHECK(to_string(base->value->unit()) == "万罐");
    CHECK(base->value->number().contains(decimal(1752)));
    CHECK(unit_text(*out.statements.find("A1")) == "万吨"); // the print stays
    const std::string json = write_report_json(out.statements);
    CHECK(write_report_json(read_report_json(json, own).statements) == json);
    const std::string csv = write_report_csv(out.statements);
    CHECK(csv.find(",万罐,printed as tonnes") != std::string::npos);
    CHECK(write_report_csv(read_report_csv(csv, own).statements) == csv);
}

TEST_CASE("numerals of two columns come back as they were, and with both files the same") {
    const std::string text = header +
                             "A1,装机,江苏省,2023,十,万千瓦,level,,,\nA2,装机,江苏省,2023,千,瓦,level,,,\n"
                             "A3,装机,江苏省,2023,三~五,亿元,level,,,\nA4,位次,江苏省,2023,第三~第五,,rank,,,\n";
    const auto out = read_report_csv(text);
    REQUIRE(out.faults.empty());
    CHECK(number_text(*out.statements.find("A1")) == "十");
    CHECK(out.statements.find("A1")->single()->unit() == *read_unit("万千瓦"));
    CHECK(to_string(out.statements.find("A3")->range()->first().unit()) == "亿元"); // 3亿, not 3元
    const std::string csv = write_report_csv(out.statements);
    CHECK(csv.find("A1,,装机,,江苏省,2023,十,万千瓦,") != std::string::npos);
    CHECK(csv.find("A2,,装机,,江苏省,2023,千,瓦,") != std::string::npos);
    CHECK(write_report_csv(read_report_csv(csv).statements) == csv);
    const std::string json = write_report_json(out.statements);
    CHECK(write_report_json(read_report_json(json).statements) == json);
    CHECK(write_report_csv(read_report_json(json).statements) == csv);
}

TEST_CASE("a hundred thousand rows load in linear time") {
    const int count = referee::rounds(100'000);
    std::string text = header;
    for (int i = 0; i < count; ++i) text += "K" + std::to_string(i) + growth.substr(2);
    const auto start = std::chrono::steady_clock::now();
    const auto out = read_report_csv(text);
    const auto took = std::chrono::steady_clock::now() - start;
    CHECK(out.statements.size() == static_cast<std::size_t>(count));
    CHECK(out.faults.size() == static_cast<std::size_t>(count)); // A1 is not there
    CHECK(took < std::chrono::seconds(20));                      // about one; quadratic would take minutes
}

TEST_CASE("a target for a fall has a minus before its direction, and a number has its sign once") {
    const auto goal = [](std::string const& number, std::string const& direction) {
        return "id,indicator,entity,period,number,unit,kind,direction\nT1,能耗强度,江苏省,2023," + number +
               ",%,target," + direction + "\n";
    };
    const auto falls = read_report_csv(goal("13.5", "-at_least"));
    REQUIRE(falls.faults.empty());
    CHECK(falls.statements.begin()->direction == movement::down);
    CHECK(falls.statements.begin()->target_direction == target_direction::at_least);
    const auto again = read_report_csv(write_report_csv(falls.statements));
    CHECK(again.statements.begin()->direction == movement::down);
    CHECK(again.statements.begin()->target_direction == target_direction::at_least);
    CHECK(read_report_csv(goal("13.5", "+at_most")).statements.begin()->direction == movement::up);
    CHECK(read_report_csv(goal("-13.5", "at_most")).faults.empty());
    for (auto const& [number, direction, reason] : std::vector<std::array<std::string, 3>>{
             {"-13.5", "-at_least", "ambiguous"}, {"13.5", "-", "unknown_word"}, {"13.5", "-down", "unknown_word"}}) {
        const auto bad_goal = read_report_csv(goal(number, direction));
        INFO(number << " " << direction);
        REQUIRE(faults(bad_goal).size() == 1);
        CHECK(faults(bad_goal).front().ends_with("direction " + reason));
        REQUIRE(bad_goal.statements.size() == 1); // a target without a direction
        CHECK_FALSE(bad_goal.statements.begin()->target_direction);
        CHECK(bad_goal.statements.begin()->direction == movement::none);
    }
}
