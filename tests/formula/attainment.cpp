// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/formula.hpp>

#include "catch.hpp"

#include <vector>

using namespace tongbi;

static_assert(is_met(figure::printed(decimal(35889, -2)), exactly(200),
                     target_direction::at_least) == verdict::met);
static_assert(times_more(figure::printed(decimal(16, -1))).value().best() == decimal(26, -1));

namespace {

constexpr auto at_least = target_direction::at_least;
constexpr auto at_most = target_direction::at_most;
constexpr auto exact_target = target_direction::exactly;

figure printed(std::int64_t coefficient, std::int32_t exponent = 0) {
    return figure::printed(decimal(coefficient, exponent));
}

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
             {printed(35889, -2), exactly(200), at_least, verdict::met},
             {printed(35889, -2), exactly(200), at_most, verdict::not_met},
             {printed(35889, -2), exactly(200), exact_target, verdict::not_met},
             {printed(200), exactly(200), at_least, verdict::undecided}, // 199.5 prints 200
             {printed(200), exactly(200), at_most, verdict::undecided},
             {printed(200), exactly(200), exact_target, verdict::undecided},
             {exactly(200), exactly(200), at_least, verdict::met},
             {exactly(200), exactly(200), at_most, verdict::met},
             {exactly(200), exactly(200), exact_target, verdict::met},
             {exactly(199), exactly(200), at_least, verdict::not_met},
             {exactly(201), exactly(200), at_most, verdict::not_met},
             {figure::at_least(95), exactly(95), at_least, verdict::met},
             {figure::over(95), exactly(95), at_least, verdict::met},
             {figure::over(95), exactly(95), at_most, verdict::not_met},
             {figure::over(95), exactly(95), exact_target, verdict::not_met},
             {figure::over(90), exactly(95), at_least, verdict::undecided},
             {figure::nearly(95), exactly(95), at_least, verdict::not_met},
             {figure::below(decimal(3, -1)), exactly(decimal(3, -1)), at_most, verdict::met},
             {printed(28, -2), exactly(decimal(3, -1)), at_most, verdict::met},
             {printed(3, -1), exactly(decimal(3, -1)), at_most, verdict::undecided},
             {figure::at_least(90), exactly(95), exact_target, verdict::undecided},
             {figure::at_most(-5), exactly(-5), at_most, verdict::met},
         }) {
        CAPTURE(line++);
        CHECK(is_met(actual, target, direction) == expected);
    }
}

TEST_CASE("more by 1.6 times is a factor of 2.6, and 1.6 times as much is a factor of 1.6") {
    const figure k = printed(16, -1);
    const figure more = times_more(k).value(); // 偏多1.6倍
    CHECK(more.best() == decimal(26, -1));
    CHECK(more.lower() == bound::closed(decimal(255, -2)));
    CHECK(more.upper() == bound::closed(decimal(265, -2)));
    CHECK_FALSE(more.is_printed());
    const factor as_much = multiple(k); // 是常年的1.6倍
    CHECK(as_much.value() == k);
    CHECK_FALSE(times_more(k) == as_much);
    // The print of a factor is [1.55, 1.65]; the wrong twin is far from the golden value.
    CHECK_FALSE(more.contains(decimal(16, -1)));
    const figure over = times_more(figure::over(2).with(qualifier::about)).value();
    CHECK(over.lower() == bound::opened(3));
    CHECK(over.upper() == bound::none());
    CHECK_FALSE(over.best().has_value());
    CHECK(over.words() == qualifiers(qualifier::about));
    CHECK(times_more(figure::at_most(2)).value().upper() == bound::closed(3));
}

TEST_CASE("a normal period is known or unknown, and two of them differ by a year") {
    CHECK(normal_period(1991, 2020).is_known());
    CHECK_FALSE(normal_period::unknown().is_known());
    CHECK(normal_period(1991, 2020) == normal_period(1991, 2020));
    CHECK_FALSE(normal_period(1991, 2020) == normal_period(1981, 2010));
    CHECK(normal_period(1991, 2020).first() == 1991);
    CHECK(normal_period(1991, 2020).last() == 2020);
}
