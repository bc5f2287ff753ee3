// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Growth and absolute change of primary energy, of water power and of renewables as others published them, in three
// decimals: against the level of the year before, and computed there before anything was rounded. Each row agrees as an
// interval or has a class that says why nothing follows, and wrong definitions are counted where they fail.

#include "support/oracle.hpp"
#include "support/rational.hpp"

#include <tongbi/tongbi.hpp>

#include <map>
#include <string>

using namespace tongbi;
using referee::number;
using referee::oracle;

namespace {

using classes_of_rows = std::map<std::string, int>;

/// Wrong: the change over the mean of the two levels.
struct change_over_the_mean {
    static constexpr std::string_view name = "change from {base} to {current} over their mean";
    static constexpr std::string_view name_zh = "{本期}与{基期}之差对两期均值之比";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::a}, slots::percent(role::growth)}};
    static constexpr auto domain = rules{};
    static constexpr auto value(auto const& current, auto const& base) {
        return (current - base) * 200 / (current + base);
    }
};
/// Wrong: the change over the level that it leads to.
struct change_over_the_current {
    static constexpr std::string_view name = "change from {base} to {current} over the latter";
    static constexpr std::string_view name_zh = "{本期}与{基期}之差对本期之比";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::a}, slots::percent(role::growth)}};
    static constexpr auto domain = rules{divides<0>};
    static constexpr auto value(auto const& current, auto const& base) { return (current - base) * 100 / current; }
};

/// Three decimals, of which the publisher drops the zeros behind: 12.6 stands for 12.600.
figure to_a_thousandth(std::string const& text) {
    const decimal x = round(number(text), -3, rounding_rule::half_even);
    REQUIRE(x == number(text));
    return figure::printed(x);
}

/// A level in TWh, what it rose by against the year before in percent, and in TWh.
struct rising_columns {
    std::string_view level, in_percent, in_twh;
};
struct rising_rows {
    classes_of_rows growth, change; ///< every row has one class in each
    classes_of_rows along;          ///< what else follows from what is printed
    classes_of_rows failing;        ///< of the rows that agree: with a wrong definition
};

/// What the digits of level, growth and change say of each other, where all are printed.
void compare_among_columns(rising_rows& seen, amount<units::TWh> const& now, amount<units::TWh> const& then,
                           figure const& growth_print, figure const& change_print) {
    const basic_percentage<role::growth, figure> risen(growth_print);
    const amount<units::TWh> more(change_print);
    const auto count = [&](std::string const& what, auto const& found, figure const& print) {
        const bool agrees = found && intersect(found->number(), print);
        ++seen.along[what + (agrees ? "" : found ? ": differs" : ": " + std::string(code_of(found.error().why)))];
    };
    count("base_of level and growth", base_of(now, risen), then.number());
    count("change_of level and growth", change_of(now, risen), change_print);
    count("growth_of level and change", growth_of(now, more), growth_print);
}

rising_rows compare_rises(oracle const& table, rising_columns const& columns) {
    const auto rows = table.rows();
    std::map<std::string, std::map<int, std::string>> levels;
    for (auto const& row : rows)
        if (!row[columns.level].empty()) levels[row["Country"]][std::stoi(row["Year"])] = row[columns.level];
    rising_rows seen;
    for (auto const& row : rows) {
        INFO(row.text());
        auto const& of = levels[row["Country"]];
        const int year = std::stoi(row["Year"]);
        std::string const& in_percent = row[columns.in_percent];
        std::string const& in_twh = row[columns.in_twh];
        const auto before = of.find(year - 1);
        if (row[columns.level].empty() || before == of.end()) {
            // no gap is bridged, for there is none: what has no year before it is the first
            const std::string what = row[columns.level].empty() ? "no level" : "first year";
            if (!row[columns.level].empty()) CHECK(of.begin()->first == year);
            const bool zero = !in_percent.empty() && number(in_percent).is_zero();
            ++seen.growth[what + (in_percent.empty() ? ", blank" : zero ? ", a growth of 0 all the same" : ", growth")];
            ++seen.change[what + (in_twh.empty() ? ", blank" : ", a change all the same")];
            continue;
        }
        const amount<units::TWh> now(to_a_thousandth(row[columns.level]).without_sign());
        const amount<units::TWh> then(to_a_thousandth(before->second).without_sign());
        const figure change_print = to_a_thousandth(in_twh); // printed in each of these rows
        const auto changed = difference_of(now, then);
        ++seen.change[changed && intersect(changed->number(), change_print) ? "agrees" : "differs"];
        if (round(*changed->number().best(), -3, rounding_rule::half_even) != *change_print.best())
            ++seen.failing["change by equal digits"];

        const auto grown = year_over_year(now, then);
        if (!grown) {
            CHECK(grown.error().why == reason::zero_base);
            CHECK(then.number().best()->is_zero());
            ++seen.growth[in_percent.empty() ? "zero base, blank" : "base that prints as 0, a growth all the same"];
            // what is behind such a growth does not show in the digits of its base: 0.008 / (1 + 1685.714 %) = 0.00045
            if (!in_percent.empty()) {
                const auto base = base_of(now, basic_percentage<role::growth, figure>(to_a_thousandth(in_percent)));
                CHECK(intersect(base->number(), then.number()));
                ++seen.along["base_of level and growth, which prints as 0"];
            }
            continue;
        }
        const figure growth_print = to_a_thousandth(in_percent);
        const bool agrees = intersect(grown->number(), growth_print).has_value();
        ++seen.growth[agrees ? "agrees" : "differs"];
        if (grown->number().upper().at - grown->number().lower().at < decimal(1, -1))
            ++seen.along["growth known to a tenth of a point"];
        compare_among_columns(seen, now, then, growth_print, change_print);

        const auto fails = [&](std::string const& what, result<figure> const& found, figure const& print) {
            seen.failing[what] += found && intersect(*found, print) ? 0 : 1;
        };
        const figure a = now.number();
        const figure b = then.number();
        if (round(*grown->number().best(), -3, rounding_rule::half_even) != *growth_print.best())
            ++seen.failing["growth by equal digits"];
        fails("growth over the current level", evaluate<change_over_the_current>(a, b), growth_print);
        fails("growth over the mean", evaluate<change_over_the_mean>(a, b), growth_print);
        // the growth taken of the level that it has led to
        fails("change as growth of the current level", evaluate<formula::product>(a, growth_print.shifted(-2)),
              change_print);
        if (const auto older = of.find(year - 2); older != of.end()) {
            ++seen.along["two years before is a level"];
            const amount<units::TWh> first(to_a_thousandth(older->second).without_sign());
            fails("growth against two years before",
                  year_over_year(now, first).map([](auto const& g) { return g.number(); }), growth_print);
            fails("change against two years before", evaluate<formula::difference>(a, first.number()), change_print);
        }
    }
    return seen;
}

} // namespace

TEST_CASE("primary energy grows against the year before as published, over its own digits, and not behind a zero",
          "[oracle]") {
    const auto table = oracle::open("data/primary_energy.csv", 10376);
    if (!table) return;
    const auto seen =
        compare_rises(*table, {"Primary energy consumption (TWh)", "Annual change primary energy consumption (%)",
                               "Annual change primary energy consumption (TWh)"});
    CHECK(seen.growth == classes_of_rows{{"agrees", 9983}, {"zero base, blank", 152}, {"first year, blank", 241}});
    CHECK(seen.change == classes_of_rows{{"agrees", 10135}, {"first year, blank", 241}}); // behind a zero as well
    CHECK(seen.along == classes_of_rows{{"base_of level and growth", 9983},
                                        {"change_of level and growth", 9983},
                                        {"growth_of level and change", 9983},
                                        {"growth known to a tenth of a point", 8593},
                                        {"two years before is a level", 9747}});
    CHECK(seen.failing == classes_of_rows{{"growth over the current level", 8597}, // of 9983
                                          {"growth over the mean", 8273},
                                          {"growth against two years before", 9339}, // of 9747
                                          {"growth by equal digits", 4843},
                                          {"change as growth of the current level", 8791},
                                          {"change against two years before", 9306}, // of 9747
                                          {"change by equal digits", 2361}});        // of 10135
}

TEST_CASE("water power grows against the year before as published, and a year without a level has no growth",
          "[oracle]") {
    const auto table = oracle::open("data/energy_mix_hydro_renewables.csv", 4871);
    if (!table) return;
    const auto seen =
        compare_rises(*table, {"Hydro (TWh – sub method)", "Hydro (% growth)", "Hydro (TWh growth – sub method)"});
    CHECK(seen.growth == classes_of_rows{{"agrees", 4193},
                                         {"zero base, blank", 550},
                                         {"first year, blank", 92},
                                         {"no level, a growth of 0 all the same", 36}}); // the USSR since 1985
    CHECK(seen.change == classes_of_rows{{"agrees", 4743}, {"first year, blank", 92}, {"no level, blank", 36}});
    // of the one row that fell by 100 % no base is left in level and growth
    CHECK(seen.along == classes_of_rows{{"base_of level and growth", 4192},
                                        {"base_of level and growth: zero_base", 1},
                                        {"change_of level and growth", 4192},
                                        {"change_of level and growth: zero_base", 1},
                                        {"growth_of level and change", 4193},
                                        {"growth known to a tenth of a point", 3572},
                                        {"two years before is a level", 4114}});
    CHECK(seen.failing == classes_of_rows{{"growth over the current level", 3879}, // of 4193
                                          {"growth over the mean", 3788},
                                          {"growth against two years before", 4043}, // of 4114
                                          {"growth by equal digits", 2611},
                                          {"change as growth of the current level", 3944},
                                          {"change against two years before", 4040}, // of 4114
                                          {"change by equal digits", 1077}});        // of 4743
}

TEST_CASE("renewables grow against the year before as published, but where the base shows no digit of its own",
          "[oracle]") {
    const auto table = oracle::open("data/energy_mix_hydro_renewables.csv", 4871);
    if (!table) return;
    const auto seen = compare_rises(
        *table, {"Renewables (TWh – sub method)", "Renewables (% growth)", "Renewables (TWh growth – sub method)"});
    // Kuwait's 0.008 of 2014 are behind a 0.0 that was 0.00045: +1685.714 %
    CHECK(seen.growth == classes_of_rows{{"agrees", 4369},
                                         {"zero base, blank", 373},
                                         {"base that prints as 0, a growth all the same", 1},
                                         {"first year, blank", 92},
                                         {"no level, a growth of 0 all the same", 36}}); // the USSR since 1985
    CHECK(seen.change == classes_of_rows{{"agrees", 4743}, {"first year, blank", 92}, {"no level, blank", 36}});
    CHECK(seen.along == classes_of_rows{{"base_of level and growth", 4369},
                                        {"base_of level and growth, which prints as 0", 1},
                                        {"change_of level and growth", 4369},
                                        {"growth_of level and change", 4369},
                                        {"growth known to a tenth of a point", 3729},
                                        {"two years before is a level", 4290}});
    CHECK(seen.failing == classes_of_rows{{"growth over the current level", 4027}, // of 4369
                                          {"growth over the mean", 3921},
                                          {"growth against two years before", 4202}, // of 4290
                                          {"growth by equal digits", 2655},
                                          {"change as growth of the current level", 4081},
                                          {"change against two years before", 4198}, // of 4290
                                          {"change by equal digits", 1095}});        // of 4743
}
