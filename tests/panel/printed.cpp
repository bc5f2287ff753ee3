// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Panels and series print as small aligned tables.

#include "catch.hpp"
#include "support/random_panel.hpp"

#include <fmt/core.h>
#include <fmt/format.h>
#include <sstream>
#include <tongbi/format.hpp>
#include <tongbi/panel.hpp>

using namespace tongbi;
using random_panel::none;

namespace {

std::vector<std::string> lines_of(std::string const& text) {
    std::vector<std::string> all;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) all.push_back(line);
    return all;
}
/// As wide as fmt has it, which knows all of Unicode.
std::size_t width_by_fmt(std::string const& text) {
    const auto padded = fmt::format("{:<200}", text);
    return 200 - (padded.size() - text.size());
}

} // namespace

TEST_CASE("a panel prints as a table: what it is, its names, its periods, one number of decimals") {
    Eigen::ArrayXXd values(2, 3);
    values << 128222.2, 82553.25, 47050.6, none, 90130, 1;
    const panel gdp(yearly("2023"), unit_of("亿元"), {"江苏省", "浙江省", "宁夏回族自治区"}, values);
    CHECK(fmt::format("{}", gdp.named("地区生产总值")) == "地区生产总值 (亿元, amount): 3 entities, 2 periods\n"
                                                          "      江苏省  浙江省  宁夏回族自治区\n"
                                                          "2023  128222   82553           47051\n"
                                                          "2024      ..   90130               1");
    CHECK(fmt::format("{:zh.1}", gdp.named("地区生产总值")) == "地区生产总值（亿元，数量）：3个主体，2期\n"
                                                               "          江苏省   浙江省  宁夏回族自治区\n"
                                                               "2023年  128222.2  82553.2         47050.6\n"
                                                               "2024年        ..  90130.0             1.0");
    const auto growth = year_over_year(gdp);
    CHECK(fmt::format("{}", growth) == "(%, growth): 3 entities, 2 periods\n"
                                       "      江苏省  浙江省  宁夏回族自治区\n"
                                       "2023      ..      ..              ..\n"
                                       "2024      ..   +9.18         -100.00\n"
                                       "without a number: missing_input 4");
    CHECK(fmt::format("{}", result<panel>(refuse(reason::missing_input))).find("refused: ") == 0);
}

TEST_CASE("a series prints without a line of names, and a long one with its head and its tail") {
    const std::vector<double> values{1.5, 2.25};
    CHECK(to_string(series(monthly("2023-01"), unit_of("万吨"), values)) == "(万吨, amount): 2 periods\n"
                                                                            "Jan 2023  1.50\n"
                                                                            "Feb 2023  2.25");
    const std::vector<double> months(240, 1.0);
    const auto long_one = lines_of(to_string(series(monthly("2004-01"), unit_of("万吨"), months), language::zh));
    REQUIRE(long_one.size() == 14);
    CHECK(long_one[1] == "2004年1月   1");
    CHECK(long_one[7] == "…           …");
    CHECK(long_one[13] == "2023年12月  1");
}

TEST_CASE("a table begins where its numbers do, where the whole head holds none") {
    std::vector<double> months(40);
    for (std::size_t i = 0; i < months.size(); ++i) months[i] = i < 12 ? 100 : 110;
    const auto growth = year_over_year(series(monthly("2020-01"), unit_of("万吨"), months));
    const auto lines = lines_of(to_string(*growth));
    REQUIRE(lines.size() == 16); // title, gap, head, gap, tail, reasons
    CHECK(lines[1] == "…           …");
    CHECK(lines[2] == "Jan 2021  +10");
    CHECK(lines[8] == "…           …");
    CHECK(lines[14].find("Apr 2023") == 0);
    const auto short_one = year_over_year(series(monthly("2020-01"), unit_of("万吨"), std::vector<double>(14, 1.0)));
    CHECK(lines_of(to_string(*short_one)).back().find("missing_input 12") != std::string::npos);
    CHECK(to_string(*short_one).find("Feb 2021") != std::string::npos);
    const std::vector<double> nothing(40, none);
    CHECK(lines_of(to_string(series(monthly("2020-01"), unit_of("万吨"), nothing)))[1].find("Jan 2020") == 0);
}

TEST_CASE("every line of a table is as wide as its head, whatever the names are written in") {
    const auto values = random_panel::cells(30, 20, 31);
    std::vector<std::string> names;
    for (std::size_t i = 0; i < 20; ++i)
        names.push_back(std::array{"内蒙古", "Ulaanbaatar", "ⅨⅣ", "한국", "Österreich"}[i % 5] + std::to_string(i));
    const auto lines = lines_of(fmt::format("{}", panel(monthly("2020-01"), unit_of("万吨"), names, values)));
    REQUIRE(lines.size() == 15);
    for (std::size_t i = 2; i < lines.size(); ++i) CHECK(width_by_fmt(lines[i]) == width_by_fmt(lines[1]));
    CHECK(lines[1].find("内蒙古0") != std::string::npos);
    CHECK(lines[1].find("Österreich19") != std::string::npos);
    CHECK(lines[1].find("Österreich9") == std::string::npos);
}

TEST_CASE("an empty panel prints what it is") {
    CHECK(fmt::format("{}", panel(yearly("2023"), unit_of("亿元"), {}, Eigen::ArrayXXd(0, 0)).named("产值")) ==
          "产值 (亿元, amount): 0 entities, 0 periods");
    CHECK(to_string(panel(yearly("2023"), unit_of("亿元"), {}, Eigen::ArrayXXd(2, 0)), language::zh) ==
          "（亿元，数量）：0个主体，2期\n2023年\n2024年");
    CHECK(to_string(series(yearly("2023"), unit_of("亿元"), std::vector<double>{})) == "(亿元, amount): 0 periods");
}

TEST_CASE("one extreme number makes no table wide, and takes no decimals from the others") {
    CHECK(to_string(series(yearly("2020"), unit_of("亿元"), {1e308, -2.5e20, 1.25, 1e15, 1234567890123456789.0})) ==
          "(亿元, amount): 5 periods\n"
          "2020       1e+308\n"
          "2021     -2.5e+20\n"
          "2022         1.25\n"
          "2023        1e+15\n"
          "2024  1.23457e+18");
    CHECK(to_string(series(yearly("2020"), unit_of("亿元"), {999'999'999'999'999.0, 1e15}).with_decimals(2)) ==
          "(亿元, amount): 2 periods\n"
          "2020  999999999999999.00\n"
          "2021               1e+15");
    CHECK(to_string(series(yearly("2020"), unit_of("%"), {1e300}).as(role::growth)) == "(%, growth): 1 period\n"
                                                                                       "2020  +1e+300");
}
