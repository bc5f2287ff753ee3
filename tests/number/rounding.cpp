// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "support/brute_force.hpp"
#include "support/prints.hpp"
#include "support/rational.hpp"

#include <tongbi/number/digits.hpp>
#include <tongbi/number/rounding.hpp>

#include <cmath>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

using namespace tongbi;
using namespace as_printed;
using referee::dice;
using referee::exact;
using referee::integer;
using referee::rational;
using referee::rounds;
using referee::show;
using referee::tally;
namespace mp = referee::mp;

static_assert(gbt8170(decimal(35, -2), -1) == decimal(4, -1));
static_assert(round(decimal(25, -1), 0, rounding_rule::half_away) == 3);

namespace {

/// Rounds n/d of a unit to a whole number, by the words of the rule and not by its code.
integer whole_number_of(rational const& units, rounding_rule rule) {
    const integer num = mp::numerator(units);
    const integer den = mp::denominator(units);
    integer below = num / den; // towards zero
    if (num < 0 && below * den != num) --below;
    const rational rest = units - below;
    const rational half(1, 2);
    switch (rule) {
    case rounding_rule::down: return below;
    case rounding_rule::up: return rest == 0 ? below : integer(below + 1);
    case rounding_rule::truncate: return rest == 0 || units > 0 ? below : integer(below + 1);
    case rounding_rule::half_away: return rest > half || (rest == half && units > 0) ? integer(below + 1) : below;
    case rounding_rule::half_even: break;
    }
    return rest > half || (rest == half && below % 2 != 0) ? integer(below + 1) : below;
}

} // namespace

TEST_CASE("the examples of GB/T 8170 for a unit interval hold") {
    struct row {
        std::string_view printed;
        int place;
        std::string_view expected;
    };
    for (auto const& [printed, place, expected] : std::vector<row>{
             {"12.1498", -1, "12.1"},
             {"12.1498", 0, "12"},
             {"1268", 2, "1300"},
             {"10.5002", 0, "11"},
             {"1.050", -1, "1.0"},
             {"0.35", -1, "0.4"},
             {"2500", 3, "2000"},
             {"3500", 3, "4000"},
             {"0.0325", -3, "0.032"},
             {"32500", 3, "32000"},
             {"-355", 1, "-360"},
             {"-325", 1, "-320"},
             {"-0.0365", -3, "-0.036"},
             {"97.46", 0, "97"}, // once: rounding to 97.5 first would give 98
             {"15.4546", 0, "15"},
         }) {
        CAPTURE(printed, place);
        CHECK(to_string(gbt8170(read(printed), place)) == expected);
    }
}

TEST_CASE("the examples of GB/T 8170 for intervals of 0.5 and 0.2 hold") {
    struct row {
        std::string_view printed;
        int place;
        rounding_interval interval;
        std::string_view expected;
    };
    constexpr auto half = rounding_interval::half;
    constexpr auto fifth = rounding_interval::fifth;
    for (auto const& [printed, place, interval, expected] : std::vector<row>{
             {"60.25", 0, half, "60.0"},
             {"60.38", 0, half, "60.5"},
             {"60.28", 0, half, "60.5"},
             {"-60.75", 0, half, "-61.0"},
             {"830", 2, fifth, "840"},
             {"842", 2, fifth, "840"},
             {"832", 2, fifth, "840"},
             {"-930", 2, fifth, "-920"},
         }) {
        CAPTURE(printed, place);
        CHECK(to_string(gbt8170(read(printed), place, interval)) == expected);
    }
}

TEST_CASE("rounding the double instead of the digits is wrong for printed ties") {
    struct row {
        std::string_view printed;
        std::string_view even;
        std::string_view away;
    };
    for (auto const& [printed, even, away] : std::vector<row>{
             {"0.15", "0.2", "0.2"},
             {"0.25", "0.2", "0.3"},
             {"0.35", "0.4", "0.4"},
             {"1.005", "1.0", "1.0"},
             {"36.45", "36.4", "36.5"},
             {"36.55", "36.6", "36.6"},
             {"36.65", "36.6", "36.7"},
         }) {
        CAPTURE(printed);
        CHECK(to_string(gbt8170(read(printed), -1)) == even);
        CHECK(to_string(round(read(printed), -1, rounding_rule::half_away)) == away);
    }
    // printf knows the double exactly and prints what it holds:
    // 0.34999…, 36.450000000000003, 36.549999….
    const auto printed = [](double x) {
        char buffer[32];
        std::snprintf(buffer, sizeof buffer, "%.1f", x);
        return std::string(buffer);
    };
    CHECK(printed(0.35) == "0.3");
    CHECK(printed(0.35) != to_string(gbt8170(read("0.35"), -1)));
    CHECK(printed(36.45) == "36.5");
    CHECK(printed(36.45) != to_string(gbt8170(read("36.45"), -1)));
    CHECK(printed(36.55) == "36.5");
    CHECK(printed(36.55) != to_string(gbt8170(read("36.55"), -1)));
    // Multiplying by 100 first does not help: 1.005 * 100 is 100.49999….
    CHECK(std::round(1.005 * 100) / 100 == 1.0);
    CHECK(round(read("1.005"), -2, rounding_rule::half_away) == read("1.01"));
}

TEST_CASE("each rounding rule does what its name says, at every place") {
    dice d(8170);
    tally t;
    for (int i = 0; i < rounds(20000); ++i) {
        decimal x = d.decimal(-12, 12);
        const int place = x.exponent() + d.between(-3, 24);
        if (d.one_in(3) && place > x.exponent() && place - x.exponent() <= 17) // a tie
            x = decimal(d.between(-99, 99), place) + decimal(d.coin() ? 5 : -5, place - 1);
        for (const auto rule : {rounding_rule::half_even, rounding_rule::half_away, rounding_rule::truncate,
                                rounding_rule::down, rounding_rule::up}) {
            const decimal found = round(x, place, rule);
            const rational truth =
                referee::scaled(rational(whole_number_of(referee::scaled(exact(x), -place), rule)), place);
            t.expect(exact(found) == truth, [&] {
                return show(x) + " at " + std::to_string(place) + " by " + std::to_string(static_cast<int>(rule)) +
                       " gave " + show(found);
            });
            const bool fits = referee::ten_to(17) * 10 > mp::abs(mp::numerator(referee::scaled(truth, -place)));
            t.expect(!fits || found.exponent() == place,
                     [&] { return show(x) + " does not show place " + std::to_string(place); });
        }
    }
    t.check(rounds(20000) * 10);
}

TEST_CASE("rounding to half or a fifth of a unit is rounding of the double or fivefold number, once") {
    dice d(5);
    tally t;
    for (int i = 0; i < rounds(20000); ++i) {
        decimal x = d.decimal(-8, 8);
        const int place = x.exponent() + d.between(0, 20);
        const auto interval = d.coin() ? rounding_interval::half : rounding_interval::fifth;
        const int parts = static_cast<int>(interval);
        if (d.one_in(3) && place - x.exponent() >= 2) // a tie of the interval, or a hair off one of 18 digits
            x = decimal(d.between(-99, 99), place) + decimal(interval == rounding_interval::half ? 25 : 10, place - 2) +
                decimal(d.between(-1, 1), place - 15);
        const rational truth = referee::scaled(
            rational(whole_number_of(referee::scaled(exact(x), -place) * parts, rounding_rule::half_even), parts),
            place);
        const decimal found = gbt8170(x, place, interval);
        t.expect(exact(found) == truth, [&] {
            return show(x) + " at " + std::to_string(place) + "/" + std::to_string(parts) + " gave " + show(found);
        });
    }
    t.check(rounds(20000));
    CHECK(gbt8170(decimal(525'000'000'000'000'001, -17), 0, rounding_interval::half) == decimal(55, -1));
    CHECK(gbt8170(decimal(999'999'999'999'999'999), 0, rounding_interval::half) == decimal(999'999'999'999'999'999));
}

TEST_CASE("a number shorter than the place asked for shows the place") {
    CHECK(to_string(round(decimal(73), -1, rounding_rule::half_even)) == "73.0");
    CHECK(to_string(round(decimal(0), -2, rounding_rule::half_even)) == "0.00");
    CHECK(to_string(round(decimal(-4, -2), -1, rounding_rule::half_even)) == "0.0");
    // 18 digits are what there is.
    CHECK(round(decimal(999'999'999'999'999'999), -1, rounding_rule::half_even).exponent() == 0);
    CHECK(round(decimal(1, -50), 0, rounding_rule::up) == 1);
    CHECK(round(decimal(-1, -50), 0, rounding_rule::down) == -1);
    CHECK(round(decimal(1, -50), 0, rounding_rule::half_away) == 0);
}
