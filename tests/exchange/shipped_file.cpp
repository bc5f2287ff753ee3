// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The indicators of the Jiangsu report of 2023, as they are shipped in examples/data.

#include "exchange/data_file.hpp"

#include <filesystem>
#include <map>

using namespace tongbi;
using data_file::shipped;

namespace {

std::vector<std::string> split(std::string const& line, char separator) {
    std::vector<std::string> fields(1);
    for (const char c : line) {
        if (c == separator)
            fields.emplace_back();
        else
            fields.back() += c;
    }
    return fields;
}

} // namespace

TEST_CASE("all 307 rows of the shipped file load without a fault") {
    const auto out = read_report_csv(shipped());
    for (auto const& f : out.faults) CHECK(describe(f, "jiangsu_2023.csv").empty());
    CHECK(out.statements.size() == 307);
    CHECK(out.statements.where([](statement const& s) { return !s.duplicate_of.empty(); }).size() == 46);
    CHECK(out.statements.find("S068")->about.ids.size() == 3);
    CHECK_FALSE(out.statements.find("S068")->about.candidates);
    CHECK(out.statements.find("S134")->about.candidates);
    CHECK(out.statements.find("S207")->qualifiers() == (qualifiers(qualifier::expected) | qualifier::at_least));
}

TEST_CASE("the shipped file writes back byte for byte, from the parsed parts") {
    const auto out = read_report_csv(shipped());
    CHECK(write_report_csv(out.statements) == shipped());
}

TEST_CASE("the shipped file comes through JSON byte for byte") {
    const auto out = read_report_csv(shipped());
    const std::string json = write_report_json(out.statements);
    const auto again = read_report_json(json);
    CHECK(again.faults.empty());
    CHECK(write_report_csv(again.statements) == shipped());
    CHECK(write_report_json(again.statements) == json);
}

TEST_CASE("a changed digit changes the print and nothing else") {
    const std::string changed = data_file::replaced(shipped(), ",16.6,", ",17.6,");
    const auto out = read_report_csv(changed);
    REQUIRE(out.faults.empty());
    auto const* s = out.statements.find("S003");
    REQUIRE(s != nullptr);
    CHECK(number_text(*s) == "17.6");
    CHECK(unit_text(*s) == "°C");
    CHECK(s->single()->number().lower().at == decimal(1755, -2));
    CHECK(write_report_csv(out.statements) == changed);
    CHECK(write_report_csv(out.statements) != shipped());
}

TEST_CASE("a row that is deleted leaves links that name it") {
    const auto from = shipped().find("S003,");
    std::string text = shipped();
    text.erase(from, text.find('\n', from) + 1 - from);
    const auto out = read_report_csv(text);
    CHECK(out.statements.size() == 306);
    REQUIRE(out.faults.size() == 4);
    for (auto const& f : out.faults) {
        CHECK(f.why.why == reason::unknown_id);
        CHECK(f.why.excerpt() == "S003");
    }
    CHECK(describe(out.faults.front(), "x.csv") == "x.csv:4:152: about: no row has the id \"S003\"");
    CHECK(out.statements.find("S004")->about.ids == data_file::texts{"S003"});
}

TEST_CASE("the shipped numbers and units are those of the reference table", "[oracle]") {
    const std::string folder = TONGBI_SHARED_DIR "/seed";
    if (!std::filesystem::is_directory(folder)) {
        WARN("SKIPPED: no folder " << folder << " with the reference table (TONGBI_SHARED_DIR)");
        return;
    }
    const std::string path = folder + "/indicators.tsv";
    std::map<std::string, std::vector<std::string>> rows;
    std::vector<std::string> names;
    for (auto const& line : split(data_file::text_of_file(path), '\n')) {
        if (names.empty())
            names = split(line, '\t');
        else if (!line.empty())
            rows.emplace(line.substr(0, line.find('\t')), split(line, '\t'));
    }
    const auto place_of = [&](std::string const& name) {
        return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
    };
    const std::size_t printed = place_of("printed");
    const std::size_t unit = place_of("unit_printed");
    const auto out = read_report_csv(shipped());
    REQUIRE(rows.size() == out.statements.size());
    std::size_t same_units = 0;
    for (auto const& s : out.statements) {
        auto const& reference = rows.at(s.id);
        INFO(s.id);
        // the table splits 次多 into a number and a unit
        CHECK(number_text(s) == (s.id == "S037" ? "次多" : reference.at(printed)));
        // words of the table that are no print: (无单位), 无量值, the word of a worded value, 万亿(元), 千万千瓦
        std::string const& in = reference.at(unit);
        const bool worded = in.find('(') != std::string::npos || in == "无量值" ||
                            (s.single() != nullptr && s.single()->wording().is_one_word());
        if (worded || s.id == "S295") continue;
        CHECK(unit_text(s) == in);
        ++same_units;
    }
    CHECK(same_units >= 280);
}
