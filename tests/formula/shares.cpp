// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Shares that add up, what a part leaves, structure tables, weighted means, and structure effects.

#include "formula/jiangsu_derivations.hpp"
#include "support/brute_force.hpp"

#include <tongbi/formula/adding_up.hpp>
#include <tongbi/formula/cumulated_share.hpp>
#include <tongbi/formula/lmdi.hpp>
#include <tongbi/formula/shares.hpp>
#include <tongbi/formula/structure_effect.hpp>
#include <tongbi/tongbi.hpp>

#include <cmath>

using namespace tongbi;
using namespace tongbi::literals;
using jiangsu::agrees;
using jiangsu::derivation;
using jiangsu::p;
using referee::dice;
using referee::exact;
using referee::rational;
using referee::tally;

namespace {

std::vector<figure> prints(std::initializer_list<std::string_view> texts) {
    std::vector<figure> all;
    for (const auto text : texts) all.push_back(p(text));
    return all;
}
std::vector<std::string> digits_of(result<std::vector<shown_digits>> const& shown) {
    std::vector<std::string> texts;
    if (shown)
        for (auto const& one : *shown) texts.push_back(to_string(one.digits) + (one.moved ? "*" : ""));
    return texts;
}

} // namespace

TEST_CASE("what a part and its share leave of the whole has its true range") {
    constexpr derivation row{"D047", "1039065/91", "16610699/1458", "16639383/1454", false, false};
    CHECK(agrees(rest_of(6535_万千瓦, share(36.4_percent))->number(), row));
    const auto read = rest_of(*read_measure("6535万千瓦"), as_share(*read_measure("36.4%")));
    REQUIRE(read);
    CHECK(agrees(read->number(), row));
    // the whole less the part does not know that the part is in both
    const auto loose = whole_of(6535_万千瓦, share(36.4_percent)).value() - 6535_万千瓦;
    CHECK(loose.number().lower().at < decimal(113928, -1));
    CHECK(rest_of(share(36.4_percent)) == share(63.6_percent));
    CHECK(rest_of(4.66_万亿元, 12.8_万亿元).value() == 12.8_万亿元 - 4.66_万亿元);
    CHECK(rest_of(share(100_percent))->number().lower() == bound::closed(0));
}

TEST_CASE("what nothing is left of, and what is no part, is refused") {
    CHECK(rest_of(15_万亿元, 12.8_万亿元).error().why == reason::part_exceeds_whole);
    CHECK(rest_of(amount<units::yi_CNY>(exactly(-5)), 12.8_万亿元).error().why == reason::negative_base);
    CHECK(rest_of(6535_万千瓦, *as_share(exactly(0))).error().why == reason::zero_base);
    CHECK(rest_of(12.8_万亿元, 12.8_万亿元)->number().lower() == bound::closed(0)); // never below zero
    const auto growth_given = rest_of(as_growth(*read_measure("5%")));
    REQUIRE_FALSE(growth_given);
    CHECK(describe(growth_given.error()) ==
          "what share leaves of the whole: the share is a growth, and this takes a share");
}

TEST_CASE("shares of disjoint parts add up to 100 and not beyond, and others are still refused") {
    const auto both = sum_of_disjoint(share(41.3_percent), share(49.9_percent));
    REQUIRE(both);
    CHECK(both->number().best() == decimal(912, -1));
    CHECK(both->number().lower() == bound::closed(decimal(911, -1)));
    const auto close = sum_of_disjoint(share(60.0_percent), share(40.0_percent));
    REQUIRE(close);
    CHECK(close->number().upper() == bound::closed(100));
    const auto beyond = sum_of_disjoint(share(60.4_percent), share(50.1_percent));
    REQUIRE_FALSE(beyond);
    CHECK(beyond.error().why == reason::part_exceeds_whole);
    CHECK(describe(beyond.error()) ==
          "sum of the shares of parts that do not overlap: the result is larger than its whole");
    const auto one = as_share(*read_measure("41.3%")), other = as_share(*read_measure("49.9%"));
    CHECK(sum_of(one, other).error().why == reason::overlapping_parts);
    CHECK(sum_of_disjoint(one, other, as_share(*read_measure("5%"))).has_value());
    CHECK(ratio_of(share(36.4_percent), share(9.1_percent))->number().best() == decimal(4));
}

TEST_CASE("the shares of parts in their sum know that the part is in it") {
    const auto found = structure_of(prints({"5.0", "3.0", "2.0"}));
    REQUIRE(found);
    CHECK(found->sum.best() == decimal(10));
    // 100 x 4.95 / (4.95 + 5.10) and 100 x 5.05 / (5.05 + 4.90)
    CHECK(agrees(*found->shares[0], {"", "50", "3300/67", "10100/199", false, false}));
    const auto plain = structure_of(std::vector<double>{5, 3, 2});
    REQUIRE(plain);
    CHECK(*plain->shares[1] == 30);
    CHECK(*structure_of(std::vector<double>{5, 3}, 20.0)->shares[0] == 25);
    CHECK(structure_of(std::vector<double>{}).error().why == reason::missing_input);
    CHECK(describe(structure_of(std::vector<double>{5, std::nan("")}).error()) == "#2 is not printed");
    CHECK(structure_of(std::vector<double>{0, 0})->shares[0].error().why == reason::zero_base);
    CHECK(structure_of(std::vector<double>{5, -3})->shares[1].error().why == reason::negative_base);
    CHECK(*structure_of(std::vector<double>{7})->shares[0] == 100);
}

TEST_CASE("printed shares add up to 100 by the largest remainder, and no value changes") {
    const std::vector<double> thirds{100.0 / 3, 100.0 / 3, 100.0 / 3};
    CHECK(digits_of(adding_up(thirds, 100, 1)) == std::vector<std::string>{"33.4*", "33.3", "33.3"});
    CHECK(digits_of(adding_up(std::vector<double>{14.28, 14.28, 71.44}, 100, 1)) ==
          std::vector<std::string>{"14.3", "14.3", "71.4"});
    CHECK(digits_of(adding_up(std::vector<double>{1.25, 98.75}, 100, 1)) == std::vector<std::string>{"1.3*", "98.7*"});
    CHECK(digits_of(adding_up(std::vector<double>{-0.64, 4.32, 1.54}, decimal(522, -2), 1)) ==
          std::vector<std::string>{"-0.6", "4.3", "1.5"});
    CHECK(digits_of(adding_up(std::vector<double>{-0.64, 4.32, 1.54}, 5.22, 1)) ==
          std::vector<std::string>{"-0.6", "4.3", "1.5"});
    CHECK(adding_up(thirds, std::nan(""), 1).error().why == reason::missing_input);
    CHECK(adding_up(thirds, HUGE_VAL, 1).error().why == reason::out_of_range);
    CHECK(adding_up(std::vector<double>{50, 49}, 100, 1).error().why == reason::no_overlap);
    CHECK(adding_up(std::vector<figure>{figure::over(5)}, 100, 1).error().why == reason::missing_input);
}

TEST_CASE("parts agree with their total within what is rounded, by a closed list and by an open one") {
    struct row {
        std::vector<figure> parts;
        std::string_view total;
        parts_list list;
        sum_of_parts found;
    };
    for (auto const& [parts, total, list, found] : std::vector<row>{
             {prints({"5.0", "3.0"}), "8.0", parts_list::closed, sum_of_parts::equal},
             {prints({"5.0", "3.0"}), "8.1", parts_list::closed, sum_of_parts::by_rounding},
             {prints({"5.0", "3.0"}), "8.2", parts_list::closed, sum_of_parts::falls_short},
             {prints({"5.0", "3.0"}), "7.8", parts_list::closed, sum_of_parts::exceeds},
             {prints({"5.0", "3.0"}), "12.8", parts_list::open, sum_of_parts::leaves_rest},
             {prints({"5.0", "3.0"}), "7.9", parts_list::open, sum_of_parts::leaves_rest}, // within rounding
             {prints({"5.0", "3.0"}), "7.8", parts_list::open, sum_of_parts::exceeds},
             {{p("1.74"), p("1.18"), figure::over(decimal(74, -2))},
              "12.8",
              parts_list::open,
              sum_of_parts::leaves_rest},
             {{p("9.74"), p("4.18"), figure::over(decimal(74, -2))}, "12.8", parts_list::open, sum_of_parts::exceeds},
         }) {
        const auto check = against_total(parts, p(total), list);
        REQUIRE(check);
        INFO(total);
        CHECK(check->found == found);
        CHECK(check->agrees() == (found != sum_of_parts::exceeds && found != sum_of_parts::falls_short));
    }
}

TEST_CASE("a cumulated share takes the whole of the rows that are named") {
    const std::vector<std::optional<figure>> part{std::nullopt, p("10"), p("20")};
    const std::vector<figure> whole = prints({"100", "100", "100"});
    const auto same = cumulated_shares_of(part, whole, cumulated_over::same_rows);
    const auto all = cumulated_shares_of(part, whole, cumulated_over::all_rows);
    CHECK((*same)[0].error().why == reason::missing_input);
    CHECK((*same)[2]->best() == decimal(15));
    CHECK((*all)[2]->best() == decimal(10));
    const double none = std::nan("");
    const auto gap =
        cumulated_shares_of(std::vector<double>{1, 1, 1}, std::vector<double>{4, none, 4}, cumulated_over::same_rows);
    CHECK(*(*gap)[0] == 25);
    CHECK(describe((*gap)[2].error()) == "#2 is not printed");
}

TEST_CASE("the bounds of a weighted mean are its extremes over all values and weights") {
    dice d(8170);
    tally t;
    for (int round = 0; round < referee::rounds(400); ++round) {
        const auto n = static_cast<std::size_t>(d.between(1, 4));
        std::vector<figure> values, weights;
        for (std::size_t i = 0; i < n; ++i) {
            values.push_back(figure::printed(d.coin() ? d.print(3, -1, 0) : -d.print(3, -1, 0)));
            weights.push_back(figure::printed(d.print(3, -1, 0)).without_sign());
        }
        const auto found = weighted_mean_of(values, weights);
        if (!found) continue;
        std::optional<rational> low, high;
        for (std::size_t corner = 0; corner < std::size_t{1} << 2 * n; ++corner) {
            rational sum = 0, weight = 0;
            for (std::size_t i = 0; i < n; ++i) {
                const auto end = [&](figure const& x, std::size_t bit) {
                    return exact((corner >> bit & 1U) != 0 ? x.upper().at : x.lower().at);
                };
                sum += end(values[i], 2 * i) * end(weights[i], 2 * i + 1);
                weight += end(weights[i], 2 * i + 1);
            }
            if (weight == 0) continue;
            const rational mean = sum / weight;
            if (!low || mean < *low) low = mean;
            if (!high || mean > *high) high = mean;
        }
        const auto describe_case = [&] { return "case " + std::to_string(round) + " " + referee::show(*found); };
        const rational slack = referee::scaled(referee::magnitude(*low) + referee::magnitude(*high), -15);
        t.expect(exact(found->lower().at) <= *low && *low <= exact(found->lower().at) + slack, describe_case);
        t.expect(exact(found->upper().at) >= *high && *high >= exact(found->upper().at) - slack, describe_case);
        t.expect(found->contains(*found->best()), describe_case);
    }
    t.check(referee::rounds(900));
    CHECK(*weighted_mean_of(std::vector<double>{80, 90}, std::vector<double>{3, 1}) == 82.5);
    CHECK(*weighted_mean_of(std::vector<figure>{p("80"), p("90")}, std::vector<figure>{p("3"), p("1")})->best() ==
          decimal(825, -1));
    CHECK(weighted_mean_of(std::vector<double>{80, 90}, std::vector<double>{3}).error().why == reason::missing_input);
    CHECK(weighted_mean_of(std::vector<double>{80, 90}, std::vector<double>{3, -1}).error().why ==
          reason::negative_base);
    CHECK(weighted_mean_of(std::vector<double>{80, 90}, std::vector<double>{0, 0}).error().why == reason::zero_base);
    const auto over =
        weighted_mean_of(std::vector<figure>{figure::over(60), p("80")}, std::vector<figure>{exactly(1), exactly(1)});
    REQUIRE(over);
    CHECK(over->lower() == bound::opened(decimal(6975, -2)));
    CHECK(over->upper().infinite);
}

TEST_CASE("structure and rate effects add up to the change of the rate of all, by each named valuation") {
    // energy per output: industry 40 → 30 % of output, 2.0 → 1.8; services 60 → 70 %, 0.5 → 0.5
    const std::vector<weighted_rate<double>> before{{40, 2.0}, {60, 0.5}}, now{{60, 1.8}, {140, 0.5}};
    struct row {
        shift_share by;
        double structure, rates, joint;
    };
    for (auto const& [by, structure, rates, joint] :
         {row{shift_share::base_period, -0.15, -0.08, 0.02}, row{shift_share::current_period, -0.13, -0.06, -0.02},
          row{shift_share::index_system, -0.15, -0.06, 0}, row{shift_share::midpoint, -0.14, -0.07, 0}}) {
        const auto found = rate_effects_of(before, now, by);
        REQUIRE(found);
        CHECK(found->before == Approx(1.1));
        CHECK(found->now == Approx(0.89));
        CHECK(found->structure == Approx(structure));
        CHECK(found->rates == Approx(rates));
        CHECK(found->joint == Approx(joint));
        CHECK(found->structure + found->rates + found->joint == Approx(found->now - found->before));
    }
    const std::vector<weighted_rate<figure>> old{{p("40"), p("2.0")}, {p("60"), p("0.5")}},
        current{{p("60"), p("1.8")}, {p("140"), p("0.5")}};
    const auto printed = rate_effects_of(old, current, shift_share::index_system);
    REQUIRE(printed);
    CHECK(printed->structure.best() == decimal(-15, -2));
    CHECK(printed->structure.contains(decimal(-15, -2)));
    CHECK(rate_effects_of(before, std::vector<weighted_rate<double>>{{60, 1.8}}, shift_share::midpoint).error().why ==
          reason::missing_input);
}

TEST_CASE(
    "a part below zero is named beside the shares that it leaves to no other, and weights of nothing by their sum") {
    const auto with_loss = structure_of(std::vector<double>{2, -1, 5});
    CHECK(describe(with_loss->shares[0].error()) == "#2 is negative or may be negative");
    CHECK(with_loss->shares[1].error().why == reason::negative_base);
    CHECK(with_loss->shares[1].error().input == 0);
    CHECK(describe(with_loss->shares[2].error()) == "#2 is negative or may be negative");
    CHECK(structure_of(std::vector<figure>{exactly(0), exactly(4)})->shares[1]->best() == decimal(100));
    CHECK(describe(weighted_mean_of(std::vector<double>{80, 90}, std::vector<double>{0, 0}).error()) ==
          "mean of the values over sum of the weights: the sum of the weights is zero or may be zero");
    CHECK(describe(lmdi_multiplicative(std::vector<double>{0, 3}, std::vector<double>{2, 3}, 2).error()) ==
          "effects on the ratio of current sum to sum of the base period: the sum of the base period is zero or may be "
          "zero");
}
