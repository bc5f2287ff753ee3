// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Inflation, rebased price indices and changes of oil production, as their publishers computed them: the convention is
// the call, and another convention that somebody might take for it does not give their numbers.

#include "support/oracle.hpp"
#include "support/rational.hpp"

#include <tongbi/formula/growth_over_time.hpp>
#include <tongbi/formula/index_series.hpp>
#include <tongbi/tongbi.hpp>

#include <map>
#include <vector>

using namespace tongbi;
using referee::number;
using referee::oracle;

namespace {

using plain_index = basic_factor<double>;

/// Unrounded numbers agree as far as a double holds them.
bool agree_as_doubles(double ours, double published) {
    return std::abs(ours - published) <= 1e-14 * (100 + std::abs(published));
}
double plain(std::string const& text) { return std::stod(text); }
figure exact_print(std::string const& text) { return figure::exactly(number(text)); }
/// A column of three decimals, whose trailing zeros its publisher drops.
figure of_three_decimals(std::string const& text) {
    const decimal x = round(number(text), -3, rounding_rule::half_even);
    REQUIRE(x == number(text));
    return figure::printed(x);
}

} // namespace

TEST_CASE("inflation of the World Bank is the growth between the price indices of two years, not their difference",
          "[oracle]") {
    const auto table = oracle::open("data/wdi_cpi_inflation.csv", 3139);
    if (!table) return;
    std::map<std::pair<std::string, int>, double> indices;
    for (auto const& row : table->rows())
        indices[{row["Country"], std::stoi(row["Year"])}] = plain(row["cpi_2010_100"]);
    int agreeing = 0;
    int published = 0;
    int as_points = 0;
    int without_base = 0;
    for (auto const& row : table->rows()) {
        const int year = std::stoi(row["Year"]);
        if (row["pub_inflation_pct"].empty()) continue;
        ++published;
        const auto before = indices.find({row["Country"], year - 1});
        if (before == indices.end()) {
            ++without_base;
            continue;
        }
        const double inflation = plain(row["pub_inflation_pct"]);
        const auto found = growth_between(plain_index(plain(row["cpi_2010_100"])), plain_index(before->second));
        if (found && agree_as_doubles(found->number(), inflation)) ++agreeing;
        if (agree_as_doubles(plain(row["cpi_2010_100"]) - before->second, inflation)) ++as_points;
    }
    CHECK(published == 3051);
    CHECK(without_base == 0); // a year without one before it is blank: no gap is bridged
    CHECK(agreeing == 3051);
    CHECK(as_points < 100); // index points are percent only behind an index of 100
}

TEST_CASE("price indices on 2005 are those on 2010 rebased, the base year set to 100", "[oracle]") {
    const auto table = oracle::open("data/cpi_rebase_2010_to_2005.csv", 1998);
    if (!table) return;
    struct country {
        std::vector<double> on_2010, on_2005;
        std::size_t base = 0;
        std::size_t old_base = 0;
    };
    std::map<std::string, country> countries;
    for (auto const& row : table->rows()) {
        country& c = countries[row["Country"]];
        if (row["Year"] == "2005") c.base = c.on_2010.size();
        if (row["Year"] == "2010") c.old_base = c.on_2010.size();
        c.on_2010.push_back(plain(row["cpi_2010_100"]));
        c.on_2005.push_back(plain(row["pub_cpi_2005_100"]));
    }
    int rows = 0;
    int agreeing = 0;
    int by_points = 0;
    std::map<std::string, int> revised;
    for (auto const& [name, c] : countries) {
        INFO(name);
        const auto found = rebased_to(c.on_2010, c.base, base_100);
        REQUIRE(found);
        REQUIRE(found->size() == c.on_2005.size());
        CHECK((*found)[c.base] == 100);
        for (std::size_t i = 0; i < found->size(); ++i) {
            ++rows;
            const double off = std::abs((*found)[i] / c.on_2005[i] - 1);
            if (off < 1e-12)
                ++agreeing;
            else
                ++revised[name];
            CHECK(off < 4e-7);
            // the wrong way: by the distance of the two bases, not by their ratio
            if (std::abs((c.on_2010[i] + 100 - c.on_2010[c.base]) / c.on_2005[i] - 1) < 4e-7) ++by_points;
        }
    }
    CHECK(rows == 1998);
    CHECK(agreeing == 1944);
    CHECK(revised == std::map<std::string, int>{{"Bulgaria", 3}, {"Greece", 51}}); // of another edition, by 4e-7
    CHECK(by_points < 150);                                                        // the base years themselves
}

TEST_CASE("monthly inflation of the United States is the growth on the month before, in two decimals", "[oracle]") {
    const auto table = oracle::open("data/cpi_us_monthly_mom.csv", 1360);
    if (!table) return;
    const auto rows = table->rows();
    int agreeing = 0;
    int year_on_year = 0;
    int of_this_month = 0;
    figure chained = exactly(1);
    const auto prints_as = [](figure const& g, decimal published) {
        return abs(*g.best() - published) <= decimal(5, -3);
    };
    for (std::size_t i = 1; i < rows.size(); ++i) {
        INFO(rows[i].text());
        const figure now = exact_print(rows[i]["Index"]); // computed from the printed index, as it stands
        const figure before = exact_print(rows[i - 1]["Index"]);
        const decimal published = number(rows[i]["Inflation"]);
        const auto found = growth_between(factor(now), factor(before));
        REQUIRE(found);
        if (prints_as(found->number(), published)) ++agreeing;
        if (i >= 12 &&
            prints_as(growth_between(factor(now), factor(exact_print(rows[i - 12]["Index"])))->number(), published))
            ++year_on_year;
        const auto over_this_month = growth_between(factor(before), factor(now));
        if (prints_as(-over_this_month->number(), published)) ++of_this_month;
        const auto next = evaluate<formula::chained_factors>(
            chained,
            *evaluate<formula::growth_factor>(figure::printed(round(published, -2, rounding_rule::half_even))));
        REQUIRE(next);
        chained = *next;
    }
    CHECK(rows.front()["Inflation"].empty());
    CHECK(agreeing == 1359);
    CHECK(year_on_year < 50);
    CHECK(of_this_month < 1100);
    // 1359 growths chained hold the ratio of the two ends, with what their rounding has added up to
    const auto ends = evaluate<formula::ratio>(exact_print(rows.back()["Index"]), exact_print(rows.front()["Index"]));
    CHECK(chained.contains(*ends->best()));
    CHECK_FALSE(evaluate<formula::growth_of_factor>(chained)->is_exact());
    CHECK(chained.upper().at - chained.lower().at > decimal(1));
}

TEST_CASE("changes of oil production are against the year before, and have no percentage behind a zero", "[oracle]") {
    const auto table = oracle::open("data/fossil_production_oil.csv", 11038);
    if (!table) return;
    const std::string level = "Oil production (TWh)";
    const std::string in_percent = "Annual change in oil production (%)";
    const std::string in_twh = "Annual change in oil production (TWh)";
    std::map<std::pair<std::string, int>, std::string> levels;
    std::map<std::string, int> classes;
    std::map<std::string, int> wrong;
    const auto rows = table->rows();
    for (auto const& row : rows) levels[{row["Country"], std::stoi(row["Year"])}] = row[level];
    for (auto const& row : rows) {
        const auto before = levels.find({row["Country"], std::stoi(row["Year"]) - 1});
        if (before == levels.end()) {
            ++classes[row[in_twh].empty() ? "first year, blank" : "first year, and a change all the same"];
            if (!row[in_percent].empty()) ++classes["first year, and a growth"];
            continue;
        }
        const amount<units::TWh> now(of_three_decimals(row[level]));
        const amount<units::TWh> then(of_three_decimals(before->second));
        const auto changed = difference_of(now, then);
        if (changed && intersect(changed->number(), of_three_decimals(row[in_twh]))) ++classes["absolute change"];
        const auto grown = year_over_year(now, then);
        if (row[in_percent].empty()) {
            const bool refused = !grown && grown.error().why == reason::zero_base;
            ++classes[refused && number(before->second).is_zero() ? "a base of zero, blank" : "blank, and no reason"];
            continue;
        }
        const figure published = of_three_decimals(row[in_percent]);
        if (grown && intersect(grown->number(), published)) ++classes["growth"];
        // over the level of this year instead of the one before
        if (const auto wrong_base = year_over_year(then, now);
            wrong_base && intersect(-wrong_base->number(), published))
            ++wrong["over the current level"];
        if (round(*grown->number().best(), -3, rounding_rule::half_even) == *published.best())
            ++wrong["by equal digits"];
    }
    CHECK(classes == std::map<std::string, int>{{"absolute change", 10892},
                                                {"growth", 7133},
                                                {"a base of zero, blank", 3759},
                                                {"first year, blank", 145},
                                                {"first year, and a change all the same", 1}}); // South Sudan 2012
    CHECK(wrong["over the current level"] < 700);
    CHECK(wrong["by equal digits"] == 3862); // what is computed from rounded columns agrees as an interval
}
