// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Energy and emissions per head as others published them. Which population a number is divided by is a convention too:
// the rows that do not agree are those of another population, and they are counted by name.

#include "support/oracle.hpp"
#include "support/rational.hpp"

#include <tongbi/tongbi.hpp>

#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <string>

using namespace tongbi;
using referee::number;
using referee::oracle;

namespace {

using head_counts = std::map<std::string, int>;

/// 百万吨, as this publisher counts emissions.
struct megatonne {
    static constexpr unit value{rows::tonne, 6};
};

figure per_head_print(std::string const& text) {
    return figure::printed(round(number(text), -3, rounding_rule::half_even));
}

/// kWh a head, of a level in TWh with three decimals and of a counted population.
result<figure> energy_per_head(std::string const& in_twh, decimal population) {
    const amount<units::TWh> energy(per_head_print(in_twh).without_sign());
    return quotient_of(energy.in<units::kWh>(), amount<units::person>(exactly(population))).map([](auto const& x) {
        return x.number();
    });
}
/// A population that was held in thousands, and multiplied, by numbers of single precision.
decimal in_single_precision(decimal population) {
    const auto thousands = static_cast<float>(to_double(population) / 1000);
    const auto heads = static_cast<float>(thousands * 1000.0F);
    return decimal(static_cast<std::int64_t>(heads));
}
bool is_print_of(result<figure> const& found, figure const& print) { return found && intersect(*found, print); }

} // namespace

TEST_CASE("energy per head is energy over the heads of its own year, as far as these are the publisher's heads",
          "[oracle]") {
    const auto table = oracle::open("data/primary_energy.csv", 10376);
    if (!table) return;
    const std::string level = "Primary energy consumption (TWh)";
    const std::string per_head = "Energy per capita (kWh)";
    const auto rows = table->rows();
    std::map<std::string, std::map<int, decimal>> heads;
    for (auto const& row : rows)
        if (!row["Population"].empty()) heads[row["Country"]][std::stoi(row["Year"])] = number(row["Population"]);
    head_counts seen, failing;
    head_counts not_in_single, with_other_heads;
    std::set<int> years_of_territories;
    for (auto const& row : rows) {
        INFO(row.text());
        if (row["Population"].empty()) {
            ++seen[row[per_head].empty() ? "no population, blank" : "no population, and a number"];
            continue;
        }
        const int year = std::stoi(row["Year"]);
        auto const& of = heads[row["Country"]];
        const decimal population = of.at(year);
        const figure print = per_head_print(row[per_head]);
        const auto found = energy_per_head(row[level], population);
        REQUIRE(found);
        // how far off beyond what is rounded: a millionth is a matter of digits, more than that of other people
        const auto off = evaluate<formula::relative_change>(*found, print);
        REQUIRE((off || found->best()->is_zero() || print.best()->is_zero()));
        if (off && (off->lower().at > decimal(1, -4) || off->upper().at < -decimal(1, -4))) {
            ++seen["other heads"];
            ++with_other_heads[row["Country"]];
            if (row["Country"] != "World")
                years_of_territories.insert(year);
            else // by a fiftieth to a seventh of a percent
                CHECK((off->lower().at > decimal(1, -2) && off->upper().at < decimal(15, -2)));
            continue;
        }
        const bool in_single = is_print_of(energy_per_head(row[level], in_single_precision(population)), print);
        if (!in_single) ++not_in_single[row["Country"]];
        if (!is_print_of(found, print)) {
            ++seen[in_single ? "heads in single precision" : "sum of such heads"];
            continue;
        }
        ++seen["agrees"];
        if (round(*found->best(), -3, rounding_rule::half_even) != *print.best()) ++failing["by equal digits"];
        if (const auto before = of.find(year - 1); before != of.end()) {
            ++seen["agrees, and the year before has heads"];
            if (!is_print_of(energy_per_head(row[level], before->second), print))
                ++failing["over the heads of the year before"];
            const decimal mean = (before->second + population) * decimal(5, -1);
            if (!is_print_of(energy_per_head(row[level], mean), print)) ++failing["over the mean of two years"];
        }
    }
    CHECK(seen == head_counts{{"agrees", 9189},
                              {"heads in single precision", 80},
                              {"sum of such heads", 4},
                              {"other heads", 368},
                              {"no population, blank", 735},
                              {"agrees, and the year before has heads", 8983}});
    // Single precision tells no heads apart above 2^24: with such numbers every country agrees, and only totals of
    // countries do not.
    CHECK(not_in_single == head_counts{{"Africa", 1}, {"Europe", 21}, {"European Union (27)", 14}});
    // In twenty years the table has other heads of these territories than their publisher divided by; in their other
    // years it has the same.
    CHECK(with_other_heads == head_counts{{"American Samoa", 20},
                                          {"Aruba", 19},
                                          {"Faeroe Islands", 20},
                                          {"Falkland Islands", 15},
                                          {"French Guiana", 20},
                                          {"Greenland", 20},
                                          {"Guadeloupe", 20},
                                          {"Martinique", 20},
                                          {"Montserrat", 20},
                                          {"New Caledonia", 20},
                                          {"Puerto Rico", 20},
                                          {"Reunion", 20},
                                          {"Saint Pierre and Miquelon", 20},
                                          {"Turks and Caicos Islands", 18},
                                          {"United States Virgin Islands", 20},
                                          {"Western Sahara", 20},
                                          {"World", 56}});                    // all of its years
    CHECK(years_of_territories.size() == 20);                                 // 1980, 1990, and 2000 to 2017
    CHECK(failing == head_counts{{"by equal digits", 8754},                   // of 9189
                                 {"over the heads of the year before", 8768}, // of 8983
                                 {"over the mean of two years", 8704}});
}

TEST_CASE("emissions per head are those of its own year, but for continents, which have other heads there",
          "[oracle]") {
    const auto table = oracle::open("data/co2_growth_share_cumulative.csv", 12150);
    if (!table) return;
    const auto rows = table->rows();
    std::map<std::string, std::map<int, double>> heads;
    for (auto const& row : rows)
        if (!row["in_population"].empty())
            heads[row["country"]][std::stoi(row["year"])] = to_double(number(row["in_population"]));
    const auto close = [](double a, double b) {
        return std::abs(a - b) <= 4 * std::numeric_limits<double>::epsilon() * std::abs(b);
    };
    const auto per_head = [](double in_mt, double population) {
        const auto found =
            quotient_of(amount<megatonne, double>(in_mt).in<units::t>(), amount<units::person, double>(population));
        REQUIRE(found);
        return found->number();
    };
    head_counts seen, others, blank, failing;
    std::map<std::string, std::string> of_india; // by the year: emissions, and those per head
    for (auto const& row : rows)
        if (row["country"] == "India") of_india[row["year"]] = row["co2"] + " " + row["pub_per_capita"];
    int of_india_alone = 0;
    for (auto const& row : rows) {
        INFO(row.text());
        std::string const& published = row["pub_per_capita"];
        const int year = std::stoi(row["year"]);
        if (row["co2"].empty()) {
            ++seen[published.empty() ? "no emissions, blank" : "no emissions, and a number"];
            continue;
        }
        if (row["country"] == "Asia" && !published.empty())
            of_india_alone += of_india[row["year"]] == row["co2"] + " " + published ? 1 : 0;
        if (row["in_population"].empty()) {
            ++seen[published.empty() ? "no population, blank" : "no population, and a number"];
            continue;
        }
        auto const& of = heads[row["country"]];
        const double co2 = to_double(number(row["co2"]));
        const double found = per_head(co2, of.at(year));
        if (published.empty()) {
            ++seen["a population, blank"];
            ++blank[row["country"] + (co2 == 0 ? ", of no emissions" : "")];
            continue;
        }
        const double print = to_double(number(published));
        if (!close(found, print)) {
            ++seen["other heads"];
            ++others[row["country"]];
            continue;
        }
        ++seen["agrees"];
        if (co2 == 0) {
            ++seen["agrees, and is zero"];
            continue;
        }
        if (const auto before = of.find(year - 1); before != of.end()) {
            ++seen["agrees, and the year before has heads"];
            if (before->second == of.at(year)) ++seen["agrees, and the year before has as many"];
            if (!close(per_head(co2, before->second), print)) ++failing["over the heads of the year before"];
            if (!close(per_head(co2, (before->second + of.at(year)) / 2), print))
                ++failing["over the mean of two years"];
        }
    }
    CHECK(seen == head_counts{{"agrees", 9019},
                              {"agrees, and is zero", 18},
                              {"agrees, and the year before has heads", 8889},
                              {"agrees, and the year before has as many", 608},
                              {"other heads", 240},
                              {"a population, blank", 181},
                              {"no population, and a number", 900},
                              {"no population, blank", 1589},
                              {"no emissions, blank", 221}});
    // A continent's numbers are over the heads of those countries that have a number: Asia's first are India's.
    CHECK(others == head_counts{{"Asia", 78}, {"Europe", 84}, {"Oceania", 78}});
    CHECK(of_india_alone == 7);
    // emissions of nothing are 0 a head for some and blank for others: here they are 0
    CHECK(blank == head_counts{{"China, of no emissions", 99},
                               {"India, of no emissions", 58},
                               {"Asia, of no emissions", 10},
                               {"Oceania, of no emissions", 10},
                               {"Europe", 4}});
    CHECK(failing ==
          head_counts{{"over the heads of the year before", 8889 - 608}, {"over the mean of two years", 8889 - 608}});
}
