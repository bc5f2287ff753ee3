// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The check of 21 years of the national bureau's money supply against verdicts that three other programs counted. The
// files stand beside the project; without them the test says that it was skipped.

#include <tongbi/calendar/read_period.hpp>
#include <tongbi/number/digits.hpp>
#include <tongbi/table/check_tsv.hpp>

#include "catch.hpp"

#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

using namespace tongbi;

namespace {

const std::string real_folder = TONGBI_SHARED_DIR "/real/";

bool have_real_files() {
    if (std::filesystem::exists(real_folder)) return true;
    WARN("SKIPPED: no folder " << real_folder);
    return false;
}

using fields = std::vector<std::string>;
std::vector<fields> lines_of_tsv(std::istream& in) {
    std::vector<fields> lines;
    for (std::string line; std::getline(in, line);) {
        fields parts(1);
        for (const char c : line)
            if (c == '\t')
                parts.emplace_back();
            else if (c != '\r')
                parts.back() += c;
        lines.push_back(parts);
    }
    return lines;
}
std::vector<fields> tsv_file(std::string const& name) {
    std::ifstream in(real_folder + name);
    return lines_of_tsv(in);
}
std::vector<fields> tsv_text(std::string const& text) {
    std::istringstream in(text);
    return lines_of_tsv(in);
}

/// The seven columns of the file by their places; its head and foot are not needed, and its digits are ASCII.
check_sheet money_sheet() {
    std::ifstream in(real_folder + "nbs_money_supply_monthly.csv", std::ios::binary);
    std::map<period, std::array<std::string, 6>> rows;
    for (std::string line; std::getline(in, line);) {
        int year = 0, month = 0;
        if (line.size() < 8 || line[0] < '1' || line[0] > '2') continue;
        year = std::stoi(line.substr(0, 4));
        month = std::stoi(line.substr(6, 2)); // 年 has two bytes in GB18030
        std::array<std::string, 6> cells;
        std::istringstream rest(line.substr(line.find(',') + 1));
        for (auto& cell : cells) std::getline(rest, cell, ',');
        rows.emplace(*period::of_month(std::chrono::year(year) / month), cells);
    }
    std::vector<period> axis;
    for (auto const& [when, cells] : rows) axis.push_back(when);
    check_sheet sheet(axis);
    constexpr std::array names{"M2", "M1", "M0"};
    for (std::size_t s = 0; s < names.size(); ++s) {
        const auto column = [&](std::size_t at, std::int32_t digit) {
            checked_column c{names[s], "", {precision_kind::column, digit}, {}};
            for (auto const& [when, cells] : rows)
                c.cells.push_back(cells[at].empty() ? std::nullopt : std::optional(scan_digits(cells[at]).value));
            return sheet.add(std::move(c));
        };
        const auto level = column(2 * s, -2);
        const auto growth = column(2 * s + 1, -1);
        sheet.compare({comparison_kind::growth, names[s], growth, {level}});
    }
    return sheet;
}

} // namespace

TEST_CASE("the money file has 738 comparisons: 537 agree, 48 are near misses, 153 contradict", "[oracle]") {
    if (!have_real_files()) return;
    const checked c(money_sheet());
    CHECK(c.counts().compared() == 738);
    CHECK(c.counts().not_comparable() == 36);
    CHECK(c.counts().of(cell_verdict::agree) == 537);
    CHECK(c.counts().of(cell_verdict::near_miss) == 48);
    CHECK(c.counts().of(cell_verdict::contradict) == 153);
}

TEST_CASE("every cell of the money file has the verdict, the class and the group that others found", "[oracle]") {
    if (!have_real_files()) return;
    const auto ours = tsv_text(check_cells_tsv(checked(money_sheet())));
    const auto truth = tsv_file("checks_money_supply.tsv");
    REQUIRE(truth.size() == 775);
    REQUIRE(ours.size() == truth.size());
    for (std::size_t i = 0; i < truth.size(); ++i) {
        INFO(truth[i][0] << ' ' << truth[i][1]);
        CHECK(ours[i] == truth[i]);
    }
}

TEST_CASE("the money file has 17 findings, real errors first, in these words", "[oracle]") {
    if (!have_real_files()) return;
    const auto ours = tsv_text(check_tsv(checked(money_sheet())));
    const auto truth = tsv_file("checks_money_supply_groups.tsv");
    REQUIRE(truth.size() == 18);
    REQUIRE(ours.size() == truth.size());
    for (std::size_t i = 0; i < truth.size(); ++i) {
        INFO(truth[i][1]);
        CHECK(ours[i] == truth[i]);
    }
}
