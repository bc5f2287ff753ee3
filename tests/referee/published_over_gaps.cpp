// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Growth, absolute change and cumulated emissions of a table whose entities lack years, as its publisher computed them:
// its growth is against the last number that is there, its change against the row before, its sum passes over gaps.
// Here each of these has a name of its own, and year_over_year reaches across no gap.

#include "support/oracle.hpp"
#include "support/rational.hpp"

#include <tongbi/timeline.hpp>
#include <tongbi/tongbi.hpp>

#include <cmath>
#include <map>
#include <string>
#include <vector>

using namespace tongbi;
using referee::number;
using referee::oracle;

namespace {

/// 百万吨, as this publisher counts emissions.
struct Mt_of_carbon_dioxide {
    static constexpr unit value{rows::tonne, 6};
};
using emitted = amount<Mt_of_carbon_dioxide, double>;
using gap_counts = std::map<std::string, int>;

/// A row of one entity; what is blank has no number.
struct emissions_row {
    int year = 0;
    bool of_aggregate = false;
    std::optional<double> co2, growth, change, share, cumulated, world;
    std::string text;
};
using emissions_by_entity = std::map<std::string, std::vector<emissions_row>>;

emissions_by_entity emissions_of_table(oracle const& table) {
    const auto plain = [](std::string const& text) {
        return text.empty() ? std::nullopt : std::optional(to_double(number(text)));
    };
    emissions_by_entity all;
    for (auto const& row : table.rows())
        all[row["country"]].push_back({std::stoi(row["year"]), row["is_aggregate"] == "1", plain(row["co2"]),
                                       plain(row["pub_growth_pct"]), plain(row["pub_growth_abs"]),
                                       plain(row["pub_share_global"]), plain(row["pub_cumulative"]),
                                       plain(row["in_global_co2"]), row.text()});
    return all;
}
timeline<emitted> years_of(std::vector<emissions_row> const& rows) {
    std::vector<timeline<emitted>::entry> entries;
    for (auto const& row : rows)
        entries.push_back(
            {*period::of_year(row.year), row.co2 ? result<emitted>(emitted(*row.co2)) : refuse(reason::missing_input)});
    return timeline<emitted>(std::move(entries));
}

/// Unrounded percentages agree to some last bits of the numbers that they are the difference of, 100 and more.
bool same_percentage(double ours, double published) {
    return std::abs(ours - published) <= 1e-14 * (100 + std::abs(published));
}
bool same_amount(double ours, double published) { return ours == published; }

int sum_over(gap_counts const& classes) {
    int all = 0;
    for (auto const& [name, count] : classes) all += count;
    return all;
}

} // namespace

TEST_CASE("growth of emissions as published is against the last year that is there, which year_over_year refuses",
          "[oracle]") {
    const auto table = oracle::open("data/co2_growth_share_cumulative.csv", 12150);
    if (!table) return;
    gap_counts seen, beyond, also, failing;
    std::map<int, int> spans; // by their years
    for (auto const& [name, rows] : emissions_of_table(*table)) {
        const auto line = years_of(rows);
        REQUIRE(line.size() == rows.size());
        const auto by_calendar = year_over_year(line);
        const auto by_last = growth_on_last_available(line, last_available::period);
        std::optional<double> last; // the last number before a row
        for (std::size_t i = 0; i < rows.size(); ++i) {
            auto const& row = rows[i];
            INFO(row.text);
            auto const& grown = by_calendar[i].value;
            auto const& since = by_last[i].value;
            const std::string why = grown ? "" : std::string(code_of(grown.error().why));
            if (!row.co2) {
                CHECK((why == "missing_input" && !since));
                if (row.growth) CHECK(*row.growth == 0);
                ++seen[row.growth ? "no number, a growth of 0 all the same" : "no number, blank"];
                CHECK(row.growth.has_value() == last.has_value());
            } else if (grown) {
                CHECK((since && since->growth == *grown));
                REQUIRE(row.growth);
                ++seen[same_percentage(grown->number(), *row.growth) ? "against the year before: agrees" : "differs"];
                const auto fails = [&](std::string const& what, double wrong) {
                    failing[what] += same_percentage(wrong, *row.growth) ? 0 : 1;
                };
                const double now = *row.co2;
                const double then = *last;
                if (now == then) ++also["no change"]; // of which every definition says 0
                if (now == 0) ++also["nothing left"];
                if (now != 0) fails("over the current level", -formula::relative_change::value(then, now));
                fails("over the mean", formula::relative_change::value(now, then) * then * 2 / (now + then));
                if (const auto older = line.at(*period::of_year(row.year - 2)); older && older->number() > 0) {
                    ++also["two years before is a number above zero"];
                    fails("against two years before", year_over_year(emitted(now), *older)->number());
                }
            } else if (why == "zero_base") {
                CHECK(*last == 0);
                ++seen[row.growth ? "zero base, and a growth" : "zero base, blank"];
            } else if (why == "missing_input") {
                if (!last) {
                    CHECK_FALSE(since);
                    ++seen[row.growth ? "first number, and a growth" : "first number, blank"];
                } else if (!since) {
                    CHECK(since.error().why == reason::zero_base);
                    ++seen[row.growth ? "zero base over a gap, and a growth" : "zero base over a gap, blank"];
                } else {
                    REQUIRE(row.growth);
                    const bool agrees = same_percentage(since->growth.number(), *row.growth);
                    ++seen[agrees ? "over a gap: agrees by growth_on_last_available" : "over a gap: differs"];
                    const int from = static_cast<int>(std::chrono::year_month_day(*first_day(since->since)).year());
                    CHECK(from < row.year - 1);
                    ++spans[row.year - from];
                }
            } else {
                // emissions below zero: the publisher takes the formula for what it gives
                REQUIRE(row.growth);
                CHECK(same_percentage(formula::relative_change::value(*row.co2, *last), *row.growth));
                ++seen[why + ", and a growth all the same"];
                ++beyond[std::string(entry_of(grown.error().became).code) +
                         (*row.growth < 0 ? ", published as a fall" : ", published as a rise")];
            }
            if (row.co2) last = row.co2;
        }
    }
    CHECK(seen == gap_counts{{"against the year before: agrees", 10876},
                             {"zero base, blank", 882},
                             {"negative_base, and a growth all the same", 13},
                             {"sign_change, and a growth all the same", 3},
                             {"over a gap: agrees by growth_on_last_available", 22}, // none by year_over_year
                             {"zero base over a gap, blank", 4},
                             {"first number, blank", 129},
                             {"no number, a growth of 0 all the same", 35}, // of a number that was carried on
                             {"no number, blank", 186}});
    CHECK(sum_over(seen) == 12150);
    // the USSR of 1850 has +520 % "a year", which are those of 17 years
    CHECK(spans ==
          std::map<int, int>{{2, 5}, {3, 4}, {4, 2}, {5, 3}, {6, 3}, {12, 1}, {17, 1}, {20, 1}, {28, 1}, {34, 1}});
    // a rise from -5.4 to 6.9 Mt is published as -228 % (Iran 1951)
    CHECK(beyond == gap_counts{{"loss_reduced, published as a fall", 2},
                               {"loss_widened, published as a rise", 7},
                               {"turned_negative, published as a fall", 3},
                               {"turned_positive, published as a fall", 4}});
    CHECK(also ==
          gap_counts{{"two years before is a number above zero", 10730}, {"no change", 562}, {"nothing left", 3}});
    CHECK(failing ==
          gap_counts{{"over the current level", 10310}, // of 10876: the others changed by nothing, or a last bit
                     {"over the mean", 10313},
                     {"against two years before", 10167}}); // of 10730
}

TEST_CASE("the absolute change of emissions as published is against the row before, whatever years lie between",
          "[oracle]") {
    const auto table = oracle::open("data/co2_growth_share_cumulative.csv", 12150);
    if (!table) return;
    gap_counts seen, along, failing;
    for (auto const& [name, rows] : emissions_of_table(*table)) {
        std::optional<double> last;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            auto const& row = rows[i];
            INFO(row.text);
            const bool first = !last;
            const std::optional<double> base = i > 0 ? rows[i - 1].co2 : std::nullopt;
            if (!row.co2 || !base) {
                const std::string what = !row.co2 ? "no number" : first ? "first number" : "number behind a blank";
                ++seen[what + (row.change ? ", a change all the same" : ", blank")];
            } else {
                REQUIRE(row.change);
                const auto changed = difference_of(emitted(*row.co2), emitted(*base));
                REQUIRE(changed);
                const std::string where = rows[i - 1].year == row.year - 1 ? "the year before" : "a row years before";
                ++seen["against " + where + (same_amount(changed->number(), *row.change) ? "" : ": differs")];
                if (i > 1 && rows[i - 2].co2) {
                    ++along["two rows before is a number"];
                    const auto of_two = difference_of(emitted(*row.co2), emitted(*rows[i - 2].co2));
                    failing["against two rows before"] += same_amount(of_two->number(), *row.change) ? 0 : 1;
                }
                if (row.growth) { // the growth taken of the level that it has led to
                    ++along["a growth beside it"];
                    const auto is_change = [&](double found) {
                        return std::abs(found - *row.change) <= 1e-12 * std::max(1.0, std::abs(*row.change));
                    };
                    const basic_percentage<role::growth, double> risen(*row.growth);
                    if (!is_change(*row.co2 * *row.growth / 100)) ++failing["as growth of the current level"];
                    const auto follows = change_of(emitted(*row.co2), risen); // of the level before it
                    if (!follows)
                        ++along["change_of level and growth: " + std::string(code_of(follows.error().why))];
                    else
                        ++along[is_change(follows->number()) ? "change_of level and growth" : "change_of: differs"];
                }
            }
            if (row.co2) last = row.co2;
        }
    }
    // A year that has no row is passed over, a row that has no number is not: growth passes over both.
    CHECK(seen == gap_counts{{"against the year before", 11774},
                             {"against a row years before", 24},
                             {"number behind a blank, blank", 2},
                             {"first number, blank", 129},
                             {"no number, blank", 221}});
    CHECK(sum_over(seen) == 12150);
    // what is below zero, or grew by less than -100 %, has no change by a growth, and a fall by 100 % left nothing
    CHECK(along == gap_counts{{"a growth beside it", 10912},
                              {"change_of level and growth", 10893},
                              {"change_of level and growth: negative_base", 16},
                              {"change_of level and growth: zero_base", 3},
                              {"two rows before is a number", 11668}});
    CHECK(failing == gap_counts{{"as growth of the current level", 10347}, {"against two rows before", 10233}});
}

TEST_CASE("cumulated emissions as published pass over gaps, and the world is no sum of the rows", "[oracle]") {
    const auto table = oracle::open("data/co2_growth_share_cumulative.csv", 12150);
    if (!table) return;
    const auto entities = emissions_of_table(*table);
    gap_counts seen, failing;
    std::map<int, emitted> of_countries, of_rows;
    for (auto const& [name, rows] : entities) {
        std::optional<emitted> all, since_gap;
        int year = 0;
        for (auto const& row : rows) {
            INFO(row.text);
            if (!row.co2) {
                ++seen[row.cumulated ? "no number, a sum all the same" : "no number, blank"];
                continue;
            }
            REQUIRE(row.cumulated);
            const emitted one(*row.co2);
            const std::optional<emitted> before = all;
            all = all ? *sum_of(*all, one) : one;
            since_gap = since_gap && year == row.year - 1 ? *sum_of(*since_gap, one) : one;
            year = row.year;
            ++seen[same_amount(all->number(), *row.cumulated) ? "agrees" : "differs"];
            failing["begun anew behind a gap"] += same_amount(since_gap->number(), *row.cumulated) ? 0 : 1;
            failing["up to the year before"] += before && same_amount(before->number(), *row.cumulated) ? 0 : 1;
            const auto add = [&](std::map<int, emitted>& sums) {
                const auto at = sums.emplace(row.year, emitted(0)).first;
                at->second = *sum_of(at->second, one);
            };
            add(of_rows);
            if (!row.of_aggregate) add(of_countries);
        }
    }
    for (auto const& [name, rows] : entities)
        for (auto const& row : rows) {
            if (!row.co2 || *row.co2 <= 0) continue;
            const auto is_share = [&](emitted const& whole) {
                const auto found = share_of(emitted(*row.co2), whole);
                if (!found) CHECK(found.error().why == reason::part_exceeds_whole);
                return found && same_percentage(found->number(), *row.share);
            };
            // the sum of all there is may exceed the world's by the last bit of a double
            const bool all_of_it = std::abs(*row.share - 100) < 1e-12 && *row.co2 > *row.world;
            ++seen[all_of_it                       ? "all of the world and a last bit"
                   : is_share(emitted(*row.world)) ? "share of the world"
                                                   : "share differs"];
            const auto fails = [&](std::map<int, emitted> const& wholes) {
                return is_share(wholes.at(row.year)) ? 0 : 1;
            };
            failing["share of the sum of all rows"] += fails(of_rows);
            failing["share of the sum of the countries"] += fails(of_countries);
        }
    CHECK(seen == gap_counts{{"agrees", 11929},
                             {"no number, blank", 221},
                             {"share of the world", 10973},
                             {"all of the world and a last bit", 57}}); // the world's own row, and Europe's first years
    CHECK(failing == gap_counts{{"begun anew behind a gap", 1535},      // of 11929
                                {"up to the year before", 11054},
                                {"share of the sum of all rows", 11030}, // of 10973 + 57
                                {"share of the sum of the countries", 10894}});
}
