// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Cells of tables: marks where a number is missing, and flags behind one.

#include "reading.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;

namespace {

measure number_in(std::string_view number, std::string_view unit, cell_conventions const& by = {}) {
    const auto c = read_cell(number, unit, by);
    INFO(number << " | " << unit << ": " << (c ? std::string("read") : describe(c.error())));
    REQUIRE(c);
    REQUIRE(std::holds_alternative<measure>(*c));
    return std::get<measure>(*c);
}

} // namespace

TEST_CASE("a mark where a number is missing says why, prints as .. and is never zero") {
    struct row {
        std::string_view text;
        absence kind;
    };
    for (auto const& [text, kind] : std::vector<row>{
             {"", absence::blank},
             {" 　", absence::blank},
             {"..", absence::not_available},
             {":", absence::not_available},
             {"：", absence::not_available},
             {".", absence::not_available},
             {"n/a", absence::not_available},
             {"N/A", absence::not_available},
             {"NA", absence::not_available},
             {"NaN", absence::not_a_number},
             {"nan", absence::not_a_number},
             {"-", absence::not_applicable},
             {"－", absence::not_applicable},
             {"–", absence::not_applicable},
             {"—", absence::not_applicable},
             {"--", absence::not_applicable},
             {"---", absence::not_applicable},
             {"***", absence::not_available},
             {" - ", absence::not_applicable},
             {"…", absence::below_unit},
             {"...", absence::below_unit},
             {": c", absence::confidential},
             {":c", absence::confidential},
             {".. p", absence::not_available},
         }) {
        INFO("<" << text << ">");
        for (const auto unit : {"万吨", "%", "", "斤斗"}) { // whatever the unit is
            const auto c = read_cell(text, unit);
            REQUIRE(c);
            REQUIRE(std::holds_alternative<missing>(*c));
            CHECK(std::get<missing>(*c).kind == kind);
            CHECK(to_string(*c) == "..");
        }
    }
    CHECK(std::get<missing>(*read_cell(".. p", "%")).flags == qualifiers(qualifier::preliminary));
    CHECK(std::get<missing>(*read_cell(to_string(*read_cell("-", "%")), "%")).kind == absence::not_available);
    for (auto const& mark : missing_marks) CHECK(read_marks(mark.text).missing == mark.kind);
}

TEST_CASE("an ellipsis is less than half a unit where a bureau's yearbook says so") {
    const cell_conventions tenths{false, -1};
    CHECK(bounds(number_in("…", "亿元", tenths)) == "[0, 0.05)");
    CHECK(bounds(number_in("...", "亿元", tenths)) == "[0, 0.05)");
    CHECK(bounds(number_in("……", "万人", {false, 0})) == "[0, 0.5)");
    CHECK(best(number_in("…", "亿元", tenths)) == "none");
    CHECK(to_string(number_in("…", "亿元", tenths)) == "[0, 0.05)亿元");
    CHECK(reason_of(read_cell("…", "斤斗", tenths)) == "unknown_unit");
    CHECK(std::holds_alternative<missing>(*read_cell("-", "亿元", tenths)));
}

TEST_CASE("flags behind a number are kept and printed") {
    struct row {
        std::string_view text;
        qualifiers flags;
        std::string_view printed;
    };
    for (auto const& [text, flags, printed] : std::vector<row>{
             {"12.3 p", qualifier::preliminary, "12.3% p"},
             {"12.3p", qualifier::preliminary, "12.3% p"},
             {"12.3 e", qualifier::estimated, "12.3% e"},
             {"12.3 b", qualifier::series_break, "12.3% b"},
             {"12.3 r", qualifier::revised, "12.3% r"},
             {"12.3*", qualifier::annotated, "12.3% *"},
             {"12.3 ep", qualifiers(qualifier::estimated) | qualifier::preliminary, "12.3% pe"},
             {"12.3 b p", qualifiers(qualifier::series_break) | qualifier::preliminary, "12.3% pb"},
             {"12.3（初步）", qualifier::preliminary, "12.3%（初步）"},
             {"12.3（初步数）", qualifier::preliminary, "12.3%（初步数）"},
             {"12.3(初步)", qualifier::preliminary, "12.3%(初步)"},
             {"12.3（快报）", qualifier::preliminary, "12.3%（快报）"},
             {"12.3（预测）", qualifier::expected, "12.3%（预测）"},
             {"12.3(修订)", qualifier::revised, "12.3%(修订)"},
             // without brackets they are flags
             {"12.3 初步", qualifier::preliminary, "12.3% p"},
             {"12.3初步", qualifier::preliminary, "12.3% p"},
             {"12.3　初步数", qualifier::preliminary, "12.3% p"},
             {"12.3 初步核算", qualifier::preliminary, "12.3% p"},
             {"12.3 快报", qualifier::preliminary, "12.3% p"},
             {"12.3 快报数", qualifier::preliminary, "12.3% p"},
             {"12.3 预计", qualifier::expected, "12.3% f"},
             {"12.3 预测", qualifier::expected, "12.3% f"},
             {"12.3 预测值", qualifier::expected, "12.3% f"},
             {"12.3 估计", qualifier::estimated, "12.3% e"},
             {"12.3 修订", qualifier::revised, "12.3% r"},
             {"12.3 修订数 *", qualifiers(qualifier::revised) | qualifier::annotated, "12.3% r*"},
             {"12.3 初步 r", qualifiers(qualifier::preliminary) | qualifier::revised, "12.3% pr"},
             {"约12.3", qualifier::about, "约12.3%"},
             {"12.3", {}, "12.3%"},
         }) {
        INFO(text);
        const measure m = number_in(text, "%");
        CHECK(bounds(m) == "[12.25, 12.35]");
        CHECK(m.number().qualifiers() == flags);
        CHECK(to_string(cell(m)) == printed);
    }
    CHECK(to_string(*sum_of(number_in("12.3 p", "万吨"), read("1.0万吨"))) == "13.3万吨 [13.2, 13.4], preliminary");
    CHECK(to_string(cell(number_in("12.3万吨 初步", ""))) == "12.3万吨 p");
    CHECK(to_string(cell(number_in("12.3 初步", "万吨"))) == "12.3万吨 p");
    CHECK(std::get<missing>(*read_cell(".. 初步", "%")).flags == qualifiers(qualifier::preliminary));
    for (const auto text : {"初步", "预计", "12.3 初步稿", "初步 12.3", "初步初步"}) {
        INFO(text);
        CHECK_FALSE(read_cell(text, "%"));
    }
    for (const auto text : {"p", "12.3 x", "1e5", "12.3 cents", "p 12.3"}) {
        INFO(text);
        CHECK_FALSE(read_cell(text, "%"));
    }
}

TEST_CASE("brackets are negative only where the table says so") {
    const cell_conventions accounts{true, {}};
    CHECK(bounds(number_in("(1,234)", "万元", accounts)) == "[-1234.5, -1233.5]");
    CHECK(bounds(number_in("（1,234）", "万元", accounts)) == "[-1234.5, -1233.5]");
    CHECK(to_string(number_in("(1,234)", "万元", accounts)) == "-1,234万元");
    CHECK(bounds(number_in("(1,234) p", "万元", accounts)) == "[-1234.5, -1233.5]");
    CHECK(bounds(number_in("1,234", "万元", accounts)) == "[1233.5, 1234.5]");
    CHECK_FALSE(read_cell("(1,234)", "万元"));
    CHECK_FALSE(read_cell("(-5)", "万元", accounts));
    CHECK_FALSE(read_cell("()", "万元", accounts));
    const auto wrong = read_cell("(1.2.3)", "万元", accounts);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().offset == 1);
}

TEST_CASE("what is neither a number nor a mark is a fault at its place") {
    for (const auto text : {"false", "N", "o.5", "12 34", "1.2.3"}) {
        INFO(text);
        const auto c = read_cell(text, "万吨");
        REQUIRE_FALSE(c);
        CHECK(c.error().input == number_field);
    }
    CHECK(read_cell("12", "斤斗").error().input == unit_field);
}
