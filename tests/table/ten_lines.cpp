// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The programs of ten lines that a table is for, written as one would write them.

#include <tongbi/panel.hpp>
#include <tongbi/table.hpp>
#include <tongbi/tongbi.hpp>

#include "catch.hpp"

#include <filesystem>

using namespace tongbi;

namespace {

period of_period(char const* text) { return *read_period(text); }
print_style one_decimal(language lang) {
    print_style how;
    how.decimals = 1;
    how.lang = lang;
    return how;
}

TEST_CASE("the places in front have their names, and an aggregate is none of them") {
    const auto gdp = read_table("数据库：分省年度数据\n指标：地区生产总值(亿元)\n时间：最近2年\n地区,2024年,2023年\n"
                                "全国,400,200\n甲省,110,100\n乙省,108,100\n丙省,90,100\n丁省,,100\n");
    REQUIRE(gdp);
    const auto growth = year_over_year(gdp->panel("地区生产总值"));
    const auto front = top(growth, of_period("2024"), 2);
    REQUIRE(front);
    CHECK(to_string(*front, one_decimal(language::zh)) == "甲省 +10.0%，乙省 +8.0%");
    CHECK(to_string(*front, one_decimal(language::en)) == "甲省 +10.0%, 乙省 +8.0%");
    const auto last = top(growth, of_period("2024"), 9, ranked::lowest_first);
    REQUIRE(last);
    REQUIRE(last->size() == 3); // 丁省 has no number
    CHECK(last->front().entity == "丙省");
    CHECK(top(growth, of_period("2030"), 2).error().why == reason::missing_input);
    CHECK(top(gdp->panel("人口"), of_period("2024"), 2).error().why == reason::unknown_id);
}

TEST_CASE("normals and anomalies take what a table gives") {
    std::string rows = "date,tmax (°C)\n";
    for (int year = 1991; year <= 2021; ++year)
        for (int month = 1; month <= 12; ++month)
            rows += std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month) + "," +
                    std::to_string(month + year % 2) + ".0\n";
    const auto t = read_table(rows);
    REQUIRE(t);
    const auto air = t->panel(t->indicators().front().printed);
    REQUIRE(air);
    const auto normal = normals_of(air, normal_period(1991, 2020), complete_in(30));
    REQUIRE(normal);
    CHECK(to_double(*normal->of(air->entities().front(), 7)->number().best()) == 7.5);
    const auto anomaly = anomalies_of(air, *normal);
    REQUIRE(anomaly);
    CHECK(to_double(*anomaly->at(air->entities().front(), of_period("2021-07"))->number().best()) == 0.5);
    CHECK(normals_of(air, normal_period(1991, 2020), complete_in(31))->slots_without_normal() == 12);
    CHECK(normals_of(t->panel("rain"), normal_period(1991, 2020), complete_in(30)).error().why == reason::unknown_id);
    CHECK(anomalies_of(t->panel("rain"), *normal).error().why == reason::unknown_id);
}

TEST_CASE("the programs of ten lines say of published tables what is known of them", "[oracle]") {
    const auto folder = std::filesystem::path(TONGBI_SHARED_DIR) / "real";
    if (!std::filesystem::exists(folder)) {
        WARN("SKIPPED: no folder " << folder.string() << " with published tables (TONGBI_SHARED_DIR)");
        return;
    }
    const auto published = [&](char const* name) { return file((folder / name).string()); };
    const auto gdp = read_table(published("nbs_gdp_by_province_annual.csv"));
    REQUIRE(gdp);
    const auto growth = year_over_year(gdp->panel("地区生产总值"));
    CHECK(to_string(*top(growth, of_period("2024"), 2), one_decimal(language::zh)) ==
          "西藏自治区 +10.1%，甘肃省 +5.5%");
    const auto shares = share_of(gdp->panel("地区生产总值"), total_of(gdp->panel("地区生产总值")));
    CHECK(to_string(*shares->at("江苏省", of_period("2024")), one_decimal(language::en)) == "10.2%");

    const auto money = read_table(published("nbs_money_supply_monthly.csv"));
    REQUIRE(money);
    std::vector<std::string> lines;
    for (auto const& f : check(*money).findings()) lines.push_back(to_string(f));
    REQUIRE(lines.size() == 17);
    CHECK(lines.front().starts_with("the levels of 2004-07 are those of 2004-05 in all three series"));

    const auto air = read_table(published("metoffice_heathrow_station_monthly.txt"))->panel("tmax");
    const auto normal = normals_of(air, normal_period(1991, 2020), complete_in(30));
    CHECK(to_double(*normal->of("Heathrow", 7)->number().best()) == Approx(23.90).margin(0.005));
    CHECK(to_double(*anomalies_of(air, *normal)->at("Heathrow", of_period("2018-07"))->number().best()) ==
          Approx(4.40).margin(0.005));

    const auto renewable = read_table(published("eurostat_renewable_share_wide.csv"));
    REQUIRE(renewable);
    const auto target = at_least(read_measure("42.5%").and_then([](auto const& m) { return as_share(m); }));
    const auto res = renewable->panel("REN");
    const auto done = attainment_of(res, target);
    REQUIRE(done);
    int met = 0;
    for (std::size_t e = 0; e < res->entities().size(); ++e)
        met += done->verdicts.at(*res->periods().find(of_period("2024")), static_cast<Eigen::Index>(e)) == verdict::met
                   ? 1
                   : 0;
    CHECK(met == 8); // AL AT DK FI IS LV NO SE
}

} // namespace
