// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Single values and lists as JSON: exact strings, plain numbers beside them, and what a person reads.

#include "exchange/data_file.hpp"

#include <tongbi/tongbi.hpp>

#include <nlohmann/json.hpp>

using namespace tongbi;
using namespace tongbi::literals;
using nlohmann::json;

TEST_CASE("one value is a JSON object with exact strings, plain numbers and a short text") {
    CHECK(json::parse(write_value_json(share_of(4.66_万亿元, 12.8_万亿元))) ==
          json::parse(R"({"text":"36.4% [36.22, 36.59]","display":"36.4%","best":"36.40625",
              "lower":"36.22568093385214","lower_open":false,"upper":"36.5882352941176471","upper_open":false,
              "numbers":{"best":36.40625,"lower":36.22568093385214,"upper":36.588235294117645},
              "unit":"%","role":"share","qualifiers":[]})"));
    const json read = json::parse(write_value_json(read_measure("预计超过7400亿元")));
    CHECK(read.at("text") == "预计超过7400亿元");
    CHECK(read.at("display") == "预计超过7400亿元");
    CHECK_FALSE(read.contains("best"));
    CHECK(read.at("numbers") == json{{"lower", 7400.0}, {"upper", nullptr}});
    CHECK(read.at("upper").is_null());
    CHECK(read.at("qualifiers") == json{"expected", "over"});
    CHECK(json::parse(write_value_json(126.0_亿千瓦时)).at("best") == "126.0"); // the zero counts
    CHECK(json::parse(write_value_json(126.0_亿千瓦时)).at("numbers").at("best") == 126.0);
    CHECK(json::parse(write_value_json(anomaly(0.9_delta_degC))).at("display") == "+0.9 °C");
    CHECK(json::parse(write_value_json(0.6_pp)).at("role") == "points");
    const json range = json::parse(write_value_json(read_range("0.1~1.4℃")));
    CHECK(range.at("text") == "0.1~1.4℃");
    CHECK(range.at("to").at("numbers").at("best") == 1.4);
}

TEST_CASE("parts of a whole are numbers in percent, whatever words they were printed in") {
    struct row {
        std::string_view print;
        double best, lower, upper;
    };
    for (auto const& r : std::vector<row>{
             {"三分之一", 100.0 / 3, 100.0 / 3, 100.0 / 3},
             {"三分之二", 200.0 / 3, 200.0 / 3, 200.0 / 3},
             {"四分之三", 75, 75, 75},
             {"three quarters", 75, 75, 75},
             {"a third", 100.0 / 3, 100.0 / 3, 100.0 / 3},
             {"一半", 50, 50, 50},
             {"百分之三十", 30, 30, 30},
             {"五分之一", 20, 20, 20},
         }) {
        INFO(r.print);
        const json j = json::parse(write_value_json(read_measure(r.print)));
        CHECK(j.at("text") == r.print);
        CHECK(j.at("unit") == "%");
        CHECK(j.at("numbers").at("best").get<double>() == Approx(r.best).epsilon(1e-12));
        CHECK(j.at("numbers").at("lower").get<double>() == Approx(r.lower).epsilon(1e-12));
        CHECK(j.at("numbers").at("upper").get<double>() == Approx(r.upper).epsilon(1e-12));
    }
    const json near = json::parse(write_value_json(as_share(read_measure("近三分之一"))));
    CHECK_FALSE(near.contains("best"));
    CHECK(near.at("numbers").at("upper").get<double>() == Approx(100.0 / 3).epsilon(1e-12));
    CHECK(near.at("qualifiers") == json{"nearly"});
}

TEST_CASE("a place in an order has the unit of a place, places gained that of their number") {
    const auto unit_of_json = [](std::string_view print) {
        return json::parse(write_value_json(read_measure(print))).at("unit").get<std::string>();
    };
    CHECK(unit_of_json("第2位") == "第…位");
    CHECK(unit_of_json("第三高值") == "第…高值");
    CHECK(unit_of_json("次多") == "第…位");
    CHECK(unit_of_json("2个位次") == "个位次");
    CHECK(json::parse(write_value_json(rank_change_of(read_measure("第5位"), read_measure("第7位")))).at("unit") ==
          "个位次");
}

TEST_CASE("a number that was refused is JSON with its reason") {
    const json zero = json::parse(write_value_json(year_over_year(126.0_亿千瓦时, 0_亿千瓦时)));
    CHECK(zero.size() == 1);
    CHECK(zero.at("refusal").at("reason") == "zero_base");
    CHECK(zero.at("refusal").at("input") == "base");
    CHECK(json::parse(write_value_json(read_measure("12斤斗"), language::zh)).at("refusal").at("sentence") ==
          "无法识别的计量单位\"斤斗\"（第3个字符起）");
    CHECK(json::parse(write_value_json(read_range("12"))).at("refusal").at("reason") == "malformed_text");
}

TEST_CASE("a list of values is a JSON array, one value a line") {
    const std::vector<result<measure>> list{
        read_measure("126.0亿千瓦时"), read_measure("12斤斗"),
        year_over_year(read_measure("126.0亿千瓦时"), read_measure("120.0亿千瓦时"))};
    const std::string text = write_values_json(list);
    CHECK(std::count(text.begin(), text.end(), '\n') == 5);
    const json j = json::parse(text);
    REQUIRE(j.size() == 3);
    CHECK(j[0] == json::parse(write_value_json(list[0])));
    CHECK(j[1].contains("refusal"));
    CHECK(j[2].at("display") == "+5.0%");
    CHECK(j[2].at("numbers").at("best") == 5.0);
    CHECK(json::parse(write_values_json({})).empty());
}

TEST_CASE("the plain numbers are the doubles nearest to the exact strings") {
    const auto all = read_report_csv(data_file::shipped()).statements;
    const json j = json::parse(write_report_json(all, findings_of(all)));
    CHECK(j.at("tongbi") == 2);
    int count = 0;
    const auto check = [&](json const& value) {
        if (!value.contains("numbers")) return;
        ++count;
        CHECK(value.at("display").get<std::string>().find(" [") == std::string::npos);
        CHECK(value.contains("best") == value.at("numbers").contains("best"));
        for (auto const& [name, number] : value.at("numbers").items()) {
            json const& exact = value.at(name);
            CHECK(exact.is_null() == number.is_null());
            if (!exact.is_null()) CHECK(std::stod(exact.get<std::string>()) == number.get<double>());
        }
    };
    for (auto const& s : j.at("statements")) check(s.at("value"));
    for (auto const& f : j.at("findings"))
        if (f.contains("value")) check(f.at("value"));
    CHECK(count > 400);
    const json fall = j.at("statements").at(172).at("value");
    CHECK(fall.at("text") == "17.5%");
    CHECK(fall.at("display") == "-17.5%");
}

TEST_CASE("a short text says what the column of qualifiers says") {
    const auto display = [](std::string const& row) {
        const auto out = read_report_csv(data_file::header + row + "\n");
        return json::parse(write_report_json(out.statements)).at("statements").at(0).at("value").at("display");
    };
    CHECK(display("A1,受害率,江苏省,2023,0.3,%,rate,,at_most,") == "≤0.3%");
    CHECK(display("A1,总量,江苏省,2023,7400,亿元,level,,over,") == ">7400亿元");
    CHECK(display("A1,总量,江苏省,2023,12.8,万亿元,level,,about,") == "12.8万亿元, about");
    CHECK(display("A1,总量,江苏省,2023,12.8,万亿元,level,,,") == "12.8万亿元");
}

TEST_CASE("a JSON file of the first version reads as one of the second, and a later one says which are read") {
    const auto all = read_report_csv(data_file::shipped()).statements;
    const std::string second = write_report_json(all);
    const std::string first = data_file::replaced(second, "{\"tongbi\":2,", "{\"tongbi\":1,");
    REQUIRE(first != second);
    const auto again = read_report_json(first);
    CHECK(again.faults.empty());
    CHECK(write_report_json(again.statements) == second);
    for (const char* version : {"3", "\"2\"", "2.0", "null", "true"}) {
        const auto other = read_report_json(data_file::replaced(second, ":2,", ":" + std::string(version) + ","));
        INFO(version);
        REQUIRE_FALSE(other.faults.empty());
        CHECK(data_file::short_form(other.faults.front()) == "1:11 tongbi unknown_word");
        CHECK(other.statements.size() == 0);
        CHECK(describe(other.faults.front(), "a.json").find("(1 or 2 is read)") != std::string::npos);
    }
}
