// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/typed.hpp>

#include "catch.hpp"
#include "support/prints.hpp"

#include <vector>

using namespace tongbi;
using namespace as_printed;

static_assert(is_met(figure::printed(decimal(35889, -2)), exactly(200), target_direction::at_least) == verdict::met);
static_assert(times_more(figure::printed(decimal(16, -1))).number().best() == decimal(26, -1));

namespace {

constexpr auto floor_target = target_direction::at_least;
constexpr auto ceiling_target = target_direction::at_most;
constexpr auto exact_target = target_direction::exactly;

} // namespace

TEST_CASE("whether a target is met depends on its direction and on what the print leaves open") {
    struct row {
        figure actual;
        figure target;
        target_direction direction;
        verdict expected;
    };
    int line = 0;
    for (auto const& [actual, target, direction, expected] : std::vector<row>{
             {printed(35889, -2), exactly(200), floor_target, verdict::met},
             {printed(35889, -2), exactly(200), ceiling_target, verdict::not_met},
             {printed(35889, -2), exactly(200), exact_target, verdict::not_met},
             {printed(200), exactly(200), floor_target, verdict::undecided}, // 199.5 prints 200
             {printed(200), exactly(200), ceiling_target, verdict::undecided},
             {printed(200), exactly(200), exact_target, verdict::undecided},
             {exactly(200), exactly(200), floor_target, verdict::met},
             {exactly(200), exactly(200), ceiling_target, verdict::met},
             {exactly(200), exactly(200), exact_target, verdict::met},
             {exactly(199), exactly(200), floor_target, verdict::not_met},
             {exactly(201), exactly(200), ceiling_target, verdict::not_met},
             {figure::at_least(95), exactly(95), floor_target, verdict::met},
             {figure::over(95), exactly(95), floor_target, verdict::met},
             {figure::over(95), exactly(95), ceiling_target, verdict::not_met},
             {figure::over(95), exactly(95), exact_target, verdict::not_met},
             {figure::over(90), exactly(95), floor_target, verdict::undecided},
             {figure::nearly(95), exactly(95), floor_target, verdict::not_met},
             {figure::below(decimal(3, -1)), exactly(decimal(3, -1)), ceiling_target, verdict::met},
             {printed(28, -2), exactly(decimal(3, -1)), ceiling_target, verdict::met},
             {printed(3, -1), exactly(decimal(3, -1)), ceiling_target, verdict::undecided},
             {figure::at_least(90), exactly(95), exact_target, verdict::undecided},
             {figure::at_most(-5), exactly(-5), ceiling_target, verdict::met},
         }) {
        CAPTURE(line++);
        CHECK(is_met(actual, target, direction) == expected);
    }
}

TEST_CASE("more by 1.6 times is a factor of 2.6, and 1.6 times as much is a factor of 1.6") {
    const figure k = printed(16, -1);
    const figure more = times_more(k).number(); // 偏多1.6倍
    CHECK(more.best() == decimal(26, -1));
    CHECK(more.lower() == bound::closed(decimal(255, -2)));
    CHECK(more.upper() == bound::closed(decimal(265, -2)));
    CHECK_FALSE(more.is_given());
    const factor as_much = multiple(k); // 是常年的1.6倍
    CHECK(as_much.number() == k);
    CHECK_FALSE(times_more(k) == as_much);
    // The print of a factor is [1.55, 1.65]; the wrong twin is far from the golden value.
    CHECK_FALSE(more.contains(decimal(16, -1)));
    const figure over = times_more(figure::over(2).with(qualifier::about)).number();
    CHECK(over.lower() == bound::opened(3));
    CHECK(over.upper() == bound::unlimited());
    CHECK_FALSE(over.best().has_value());
    CHECK(over.qualifiers() == qualifiers(qualifier::about));
    CHECK(times_more(figure::at_most(2)).number().upper() == bound::closed(3));
}

TEST_CASE("a normal period is known or unknown, and two of them differ by a year") {
    CHECK(normal_period(1991, 2020).is_known());
    CHECK_FALSE(normal_period::unknown().is_known());
    CHECK(normal_period(1991, 2020) == normal_period(1991, 2020));
    CHECK_FALSE(normal_period(1991, 2020) == normal_period(1981, 2010));
    CHECK(normal_period(1991, 2020).first() == 1991);
    CHECK(normal_period(1991, 2020).last() == 2020);
}
