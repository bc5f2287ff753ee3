// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// JSON files of statements and of findings: what other tools read and write.

#include "exchange/data_file.hpp"

#include <nlohmann/json.hpp>

using namespace tongbi;
using data_file::faults;
using data_file::ids;
using data_file::texts;
using nlohmann::json;

namespace {

const std::string a1 =
    R"({"id":"A1","indicator":"地区生产总值","entity":"江苏省","period":"2023","number":"12.8","unit":"万亿元","kind":"level"})";

std::string json_file(std::string const& records) { return "{\"tongbi\":2,\"statements\":[\n" + records + "\n]}\n"; }
std::string statement_with(std::string const& members) { return data_file::replaced(a1, "A1\"", "B1\"," + members); }

json value_of_statement(std::string const& row) {
    const auto out = read_report_csv(data_file::header + row + "\n");
    REQUIRE(out.faults.empty());
    return json::parse(write_report_json(out.statements)).at("statements").at(0).at("value");
}

} // namespace

TEST_CASE("a JSON statement carries the bounds of its print as exact decimals") {
    const json v = value_of_statement("A1,地区生产总值,江苏省,2023,12.8,万亿元,level,,,");
    CHECK(v == json::parse(R"({"text":"12.8万亿元","display":"12.8万亿元","best":"12.8","lower":"12.75",
                               "lower_open":false,"upper":"12.85","upper_open":false,
                               "numbers":{"best":12.8,"lower":12.75,"upper":12.85},
                               "unit":"万亿元","role":"amount","qualifiers":[]})"));
    const json over = value_of_statement("A1,总量,江苏省,2023,7400,亿元,level,,expected+over,");
    CHECK_FALSE(over.contains("best"));
    CHECK(over.at("lower") == "7400");
    CHECK(over.at("lower_open") == true);
    CHECK(over.at("upper").is_null());
    CHECK(over.at("qualifiers") == json{"expected", "over"});
    const json fall = value_of_statement("A1,总磷浓度,江苏省,2023,17.5,%,change_relative,-,,");
    CHECK(fall.at("text") == "17.5%"); // as printed
    CHECK(fall.at("best") == "-17.5"); // as it is computed with
    CHECK(fall.at("lower") == "-17.55");
    CHECK(fall.at("role") == "growth");
    const json drier = value_of_statement("A1,降水量,江苏省,2023,0.3~2.2,成,anomaly,-,,");
    CHECK(drier.at("from").at("best") == "-0.3");
    CHECK(drier.at("to").at("lower") == "-2.25");
    const json range = value_of_statement("A1,气温,江苏省,2023,-5.4~-13.9,℃,level,,,");
    CHECK(range.at("from").at("best") == "-5.4");
    CHECK(range.at("to").at("lower") == "-13.95");
    CHECK(value_of_statement("A1,粮食,江苏省,2023,三增,,direction,+,,") == json{{"text", "三增"}});
    CHECK(value_of_statement("A1,覆盖率,江苏省,2023,全覆盖,,share,,,").at("best") == "100");
}

TEST_CASE("lists are arrays in JSON, and candidates are told from a list that is meant") {
    const std::string rows = json_file(
        a1 + ",\n" + statement_with(R"("about":["A1","A1"],"about_candidates":true,"qualifiers":["expected","over"])") +
        ",\n" + data_file::replaced(statement_with(R"("about":["A1","B1"])"), "B1", "C1"));
    const auto out = read_report_json(rows);
    REQUIRE(out.faults.empty());
    CHECK(out.statements.find("B1")->about.candidates);
    CHECK_FALSE(out.statements.find("C1")->about.candidates);
    const json again = json::parse(write_report_json(out.statements));
    CHECK(again.at("statements").at(1).at("about_candidates") == true);
    CHECK(again.at("statements").at(1).at("qualifiers") == json{"expected", "over"});
    CHECK_FALSE(again.at("statements").at(2).contains("about_candidates"));
}

TEST_CASE("faults of JSON members have their line and column") {
    struct bad_member {
        std::string members;
        texts expected;
        bool loads;
    };
    const std::vector<bad_member> cases{
        {R"("polarity":"better")", {"3:23 polarity unknown_word"}, true},
        {R"("remark":"a\"b\\","doubt":["odd"])", {"3:38 doubt unknown_word"}, true},
        {R"("about":["Z9"])", {"3:20 about unknown_id"}, true},
        {R"("about":["A|1"])", {"3:20 about malformed_text"}, true},
        {R"("direction":"up")", {"3:24 direction unknown_word"}, false},
        {R"("qualifiers":["ovr"])", {"3:25 qualifiers unknown_word"}, false},
        {R"("qualifiers":[1])", {"3:25 qualifiers malformed_text"}, false},
        {R"("section":7)", {"3:22 section malformed_text"}, true},
        {R"("section":{"a":[{}]})", {"3:22 section malformed_text"}, true},
        {R"("remark":"\u0000")", {"3:21 remark malformed_text"}, true},
        {R"("id":"B1")", {"3:17 id duplicate_id"}, false},
        {R"("section":null,"colour":{"id":["x"]},"value":[[]])", {}, true},
    };
    for (auto const& [members, expected, loads] : cases) {
        INFO(members);
        const auto out = read_report_json(json_file(a1 + ",\n" + statement_with(members)));
        CHECK(faults(out) == expected);
        CHECK(ids(out.statements) == (loads ? texts{"A1", "B1"} : texts{"A1"}));
    }
    const auto number = read_report_json(json_file(data_file::replaced(a1, "\"12.8\"", "12.8")));
    REQUIRE(number.faults.size() == 1);
    CHECK(describe(number.faults[0], "a.json") ==
          "a.json:2:73: number: text that cannot be read: \"12.8 (no string)\"");
    const auto missing = read_report_json(json_file(" {}"));
    CHECK(faults(missing) == texts{"2:2 id missing_input", "2:2 indicator missing_input", "2:2 entity missing_input",
                                   "2:2 period malformed_period", "2:2 kind unknown_word"});
}

TEST_CASE("a syntax error of JSON has its place, and the statements before it load") {
    const auto cut = read_report_json("{\"tongbi\":1,\"statements\":[\n" + a1 + ",\n{\"id\"");
    CHECK(faults(cut) == texts{"3:6 malformed_text"});
    CHECK(ids(cut.statements) == texts{"A1"});
    CHECK(describe(cut.faults[0], "a.json") == "a.json:3:6: text that cannot be read: \"the file ends here\"");
    const auto comma = read_report_json(json_file(a1 + "\n {\"id\":\"B1\"}"));
    CHECK(faults(comma) == texts{"3:2 malformed_text"});
    const auto literal = read_report_json(json_file(a1 + ",\n  tru"));
    CHECK(faults(literal) == texts{"3:3 malformed_text"});
    const auto text = read_report_json(json_file(a1 + ",\n {\"id\" \"B1\"}"));
    CHECK(faults(text) == texts{"3:8 malformed_text"});
    CHECK(faults(read_report_json(json_file(a1) + std::string("\0 x", 3))) == texts{"4:1 malformed_text"});
    CHECK(faults(read_report_json("")) == texts{"1:1 malformed_text"});
    CHECK(read_report_json("\xEF\xBB\xBF" + json_file(a1)).faults.empty());
}

TEST_CASE("JSON that is no report is refused") {
    CHECK(faults(read_report_json("{}")) == texts{"1:1 statements missing_column"});
    CHECK(faults(read_report_json("[1]")) == texts{"1:1 malformed_text", "1:1 statements missing_column"});
    CHECK(faults(read_report_json("{\"statements\":[1,[],\"x\"]}")) ==
          texts{"1:16 malformed_text", "1:18 malformed_text", "1:21 malformed_text"});
    const auto newer = read_report_json(data_file::replaced(json_file(a1), ":2,", ":3,"));
    CHECK(faults(newer) == texts{"1:11 tongbi unknown_word"});
    CHECK(newer.statements.size() == 0);
    CHECK(faults(read_report_json(std::string(100000, '['))).size() >= 1);
}

TEST_CASE("findings of the shipped file are JSON with stable codes") {
    const auto all = read_report_csv(data_file::shipped()).statements;
    const auto found = findings_of(all);
    const json j = json::parse(write_findings_json(all, found));
    REQUIRE(j.size() == found.size());
    const auto of = [&](std::string const& id, std::string const& what) {
        for (auto const& f : j)
            if (f.at("id") == id && f.at("finding") == what) return f;
        return json();
    };
    const json base = of("S002", "implied_base");
    CHECK(base.at("refusal").at("reason") == "price_basis");
    CHECK(base.at("from") == json{"S001", "S002"});
    CHECK_FALSE(base.contains("value"));
    const json normal = of("S004", "implied_normal");
    CHECK(normal.at("value").at("lower") == "15.6");
    CHECK(normal.at("value").at("role") == "level");
    CHECK(of("S004", "relative_change").at("refusal").at("reason") == "interval_scale");
    CHECK(of("S013", "agreement").at("prints") == "agrees");
    CHECK(of("S134", "implied_base").at("candidate") == true);
    for (auto const& f : j) {
        CHECK(f.contains("value") != f.contains("refusal"));
        if (f.contains("met")) CHECK((f["met"] == "met" || f["met"] == "not_met" || f["met"] == "undecided"));
    }
}

TEST_CASE("a report with its findings is one JSON file, which reads back as the report") {
    const auto all = read_report_csv(data_file::shipped()).statements;
    const auto found = findings_of(all);
    const std::string text = write_report_json(all, found);
    const json j = json::parse(text);
    CHECK(j.at("statements") == json::parse(write_report_json(all)).at("statements"));
    CHECK(j.at("findings") == json::parse(write_findings_json(all, found)));
    const auto again = read_report_json(text);
    CHECK(again.faults.empty());
    CHECK(write_report_csv(again.statements) == data_file::shipped());
    const auto of = [&](std::string_view id) {
        return j.at("statements").at(static_cast<std::size_t>(&*all.find(id) - &*all.begin())).at("value");
    };
    CHECK(of("S158").at("text") == "1.4%"); // the sidebar, corrected to points
    CHECK(of("S158").at("role") == "points");
    CHECK(of("S158").at("unit") == "个百分点");
}

TEST_CASE("findings as a table have one row each, in either language") {
    const auto all = read_report_csv(data_file::shipped()).statements;
    const auto found = findings_of(all);
    for (const language lang : {language::en, language::zh}) {
        const std::string text = write_findings_csv(all, found, lang);
        CHECK(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) == found.size() + 1);
    }
    const std::string zh = write_findings_csv(all, found, language::zh);
    CHECK(zh.starts_with("id,finding,from,text,best,lower,lower_open,upper,upper_open,unit,role,reason,sentence,met,"
                         "prints,when,candidate,"));
    CHECK(zh.find("\nS004,relative_change,S003+S004,,,,,,,,,interval_scale,摄氏温度之比没有意义，应取差值,,,,false,") !=
          std::string::npos);
    CHECK(zh.find("\nS004,implied_normal,S003+S004,\"15.7 °C [15.6, 15.8]\",15.7,15.6,false,15.8,false,°C,level,,,") !=
          std::string::npos);
}
