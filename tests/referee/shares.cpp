// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Shares that others publish: of electricity, of primary energy, and of all emissions, of a year and cumulated.

#include "support/brute_force.hpp"
#include "support/oracle.hpp"

#include <tongbi/formula/contribution.hpp>
#include <tongbi/formula/cumulated_share.hpp>

#include <cmath>
#include <map>

using namespace tongbi;
using referee::number;
using referee::oracle;
using referee::tally;

namespace {

/// The publisher rounds to three decimals and drops the zeros behind.
figure three_decimals(std::string const& text) {
    return figure::printed(round(number(text), -3, rounding_rule::half_even)).without_sign();
}
double plain_number(std::string const& text) { return text.empty() ? std::nan("") : to_double(number(text)); }

/// Rows with part, whole and share: does the share that follows agree with the published one, within what is rounded?
/// A wrong whole (`instead`) must not.
struct shares_seen {
    int agreeing = 0, of_another_whole = 0, refused = 0, with_another_whole = 0;
};
shares_seen compare_shares(oracle const& table, std::string_view part, std::string_view whole, std::string_view column,
                           std::string_view instead) {
    shares_seen seen;
    for (auto const& row : table.rows()) {
        if (row[part].empty() || row[whole].empty() || row[column].empty()) continue;
        const figure published = figure::printed(round(number(row[column]), -3, rounding_rule::half_even));
        const auto found = evaluate<formula::share>(three_decimals(row[part]), three_decimals(row[whole]));
        if (!found) {
            ++seen.refused;
            continue;
        }
        const bool agrees = intersect(*found, published).has_value();
        ++(agrees ? seen.agreeing : seen.of_another_whole);
        if (row[instead].empty()) continue;
        const auto wrong = evaluate<formula::share>(three_decimals(row[part]), three_decimals(row[instead]));
        seen.with_another_whole += wrong && intersect(*wrong, published) ? 1 : 0;
    }
    return seen;
}

} // namespace

TEST_CASE("shares of coal and water power in electricity are those published, within rounding", "[oracle]") {
    const auto table = oracle::open("data/electricity_shares.csv", 7995);
    if (!table) return;
    constexpr std::string_view all = "Electricity generation (TWh)";
    const auto coal = compare_shares(*table, "Electricity from coal (TWh)", all, "Coal (% electricity)",
                                     "Electricity from hydro (TWh)");
    const auto hydro = compare_shares(*table, "Electricity from hydro (TWh)", all, "Hydro (% electricity)",
                                      "Electricity from coal (TWh)");
    CHECK(coal.agreeing == 5746);
    CHECK(hydro.agreeing == 6379);
    CHECK(coal.with_another_whole < 2400);
    CHECK(hydro.with_another_whole < 2400);
}

TEST_CASE("shares of water power and renewables in primary energy are those published, within rounding", "[oracle]") {
    const auto table = oracle::open("data/energy_mix_hydro_renewables.csv", 4871);
    if (!table) return;
    constexpr std::string_view all = "Primary energy (TWh)";
    const auto hydro = compare_shares(*table, "Hydro (TWh – sub method)", all, "Hydro (% sub energy)",
                                      "Renewables (TWh – sub method)");
    const auto renewables = compare_shares(*table, "Renewables (TWh – sub method)", all, "Renewables (% sub energy)",
                                           "Hydro (TWh – sub method)");
    // Some countries' shares are of another total (Brazil: 110.558 of 439.362 is 25.16 %, published are 25.098 %).
    CHECK(hydro.agreeing == 4414);
    CHECK(hydro.of_another_whole == 421);
    CHECK(renewables.agreeing == 4366);
    CHECK(renewables.of_another_whole == 469);
    CHECK(hydro.with_another_whole < 1200);
    CHECK(renewables.with_another_whole < 1200);
}

TEST_CASE("shares of a year's emissions are those published, and cumulated ones by either named convention",
          "[oracle]") {
    const auto table = oracle::open("data/co2_growth_share_cumulative.csv", 12150);
    if (!table) return;
    std::map<int, double> world; // of every year that any row has
    for (auto const& row : table->rows())
        if (!row["in_global_co2"].empty()) world[std::stoi(row["year"])] = plain_number(row["in_global_co2"]);
    const int first = world.begin()->first;
    const auto years = static_cast<std::size_t>(world.rbegin()->first - first + 1);
    REQUIRE(world.size() == years);
    struct entity {
        std::vector<double> part, share, cumulated;
    };
    std::map<std::string, entity> entities;
    for (auto const& row : table->rows()) {
        auto& of = entities[row["country"]];
        if (of.part.empty()) of.part = of.share = of.cumulated = std::vector<double>(years, std::nan(""));
        const auto at = static_cast<std::size_t>(std::stoi(row["year"]) - first);
        of.part[at] = plain_number(row["co2"]);
        of.share[at] = plain_number(row["pub_share_global"]);
        of.cumulated[at] = plain_number(row["pub_cumulative"]);
    }
    std::vector<double> whole;
    for (auto const& [year, co2] : world) whole.push_back(co2);
    // In early years all that is recorded is of one continent: its sum is the world's but for the last bit of a double.
    int all_of_it = 0, below_zero = 0;
    const auto value_of = [&](result<double> const& found) {
        if (found) return *found;
        if (found.error().why == reason::negative_base) { // the rest of a world less its countries: no share
            ++below_zero;
            return std::nan("");
        }
        CHECK(found.error().why == reason::part_exceeds_whole);
        ++all_of_it;
        return 100.0;
    };
    const auto close = [](double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); };
    int of_a_year = 0, by_same = 0, by_all = 0, crossed = 0, later = 0;
    for (auto const& [name, of] : entities) {
        INFO(name);
        const auto same = cumulated_shares_of(of.part, whole, cumulated_over::same_rows);
        const auto all = cumulated_shares_of(of.part, whole, cumulated_over::all_rows);
        REQUIRE(same);
        REQUIRE(all);
        double whole_of_same = 0, whole_of_all = 0;
        for (std::size_t i = 0; i < years; ++i) {
            whole_of_all += whole[i];
            if (!(of.part[i] == of.part[i])) {
                CHECK((*same)[i].error().why == reason::missing_input);
                continue;
            }
            whole_of_same += whole[i];
            of_a_year += close(value_of(evaluate<formula::share>(of.part[i], whole[i])), of.share[i]) ? 1 : 0;
            // the published cumulated emissions are the share of the whole that the convention names, and of no other
            const double from_same = value_of((*same)[i]) * whole_of_same / 100;
            const double from_all = value_of((*all)[i]) * whole_of_all / 100;
            by_same += close(from_same, of.cumulated[i]) ? 1 : 0;
            by_all += close(from_all, of.cumulated[i]) ? 1 : 0;
            const bool differ = whole_of_all > whole_of_same && of.cumulated[i] > 0;
            later += differ ? 1 : 0;
            crossed += differ && close(value_of((*same)[i]) * whole_of_all / 100, of.cumulated[i]) ? 1 : 0;
        }
    }
    CHECK(of_a_year == 11929 - 13); // emissions below zero: the 13 rows of Oceania that are what others leave
    CHECK(by_same == 11929 - 12);
    CHECK(by_all == 11929 - 12);
    CHECK(below_zero == 13 + 2 * 12);
    CHECK(all_of_it < 300);
    CHECK(later == 8974); // most records begin after those of the world
    CHECK(crossed < later / 100);
}

TEST_CASE("changes of hydro and renewables contribute to the growth of primary energy what their levels say",
          "[oracle]") {
    const auto table = oracle::open("data/energy_mix_hydro_renewables.csv", 4871);
    if (!table) return;
    std::map<std::string, std::map<int, std::pair<figure, figure>>> levels; // renewables, all
    int checked = 0;
    tally t;
    for (auto const& row : table->rows()) {
        if (row["Primary energy (TWh)"].empty() || row["Renewables (TWh – sub method)"].empty()) continue;
        const int year = std::stoi(row["Year"]);
        auto& of = levels[row["Country"]];
        const figure renewables = three_decimals(row["Renewables (TWh – sub method)"]);
        const figure all = three_decimals(row["Primary energy (TWh)"]);
        of[year] = {renewables, all};
        const auto before = of.find(year - 1);
        if (before == of.end() || row["Renewables (TWh growth – sub method)"].empty()) continue;
        // by the published change of the part, and by the two levels
        const figure change =
            figure::printed(round(number(row["Renewables (TWh growth – sub method)"]), -3, rounding_rule::half_even));
        const auto by_change = evaluate<formula::contribution>(change, before->second.second);
        const auto by_levels =
            evaluate<formula::contribution_of_levels>(renewables, before->second.first, before->second.second);
        if (!by_change || !by_levels) continue;
        ++checked;
        t.expect(intersect(*by_change, *by_levels).has_value(), [&] { return row.text(); });
    }
    CHECK(checked > 4600);
    t.check(checked);
}
