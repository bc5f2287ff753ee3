// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/formula.hpp>

#include "catch.hpp"
#include "support/prints.hpp"

#include <vector>

using namespace tongbi;
using namespace as_printed;

namespace {

constexpr auto closed = bound::closed;
constexpr auto opened = bound::opened;
constexpr auto none = bound::unlimited();

bool has_ends(result<figure> const& f, bound lower, bound upper) {
    REQUIRE(f);
    return f->lower() == lower && f->upper() == upper;
}

reason why(result<figure> const& f) {
    REQUIRE_FALSE(f);
    return f.error().why;
}

} // namespace

TEST_CASE("a share of a whole that is only bounded from below lies between zero and its largest, "
          "both open") {
    // 50 of over 3000: D070.
    const auto f = evaluate<formula::share>(printed(500, -1), figure::over(3000));
    CHECK(
        has_ends(f, opened(0),
                 bound{evaluate<formula::share>(exactly(decimal(5005, -2)), exactly(3000))->upper().at, true, false}));
    CHECK_FALSE(f->best().has_value());
    // A whole of at least 3000 may be 3000.
    CHECK_FALSE(evaluate<formula::share>(printed(500, -1), figure::at_least(3000))->upper().open);
    CHECK(evaluate<formula::share>(printed(500, -1), figure::at_least(3000))->lower() == opened(0));
}

TEST_CASE("a part that may be nothing is attained whatever the whole is") {
    CHECK(has_ends(evaluate<formula::share>(exactly(0), figure::over(3000)), closed(0), closed(0)));
    CHECK(evaluate<formula::share>(figure::between(closed(0), closed(50)), figure::over(3000))->lower() == closed(0));
    CHECK(evaluate<formula::share>(figure::between(opened(0), closed(50)), figure::over(3000))->lower() == opened(0));
    CHECK(evaluate<formula::quotient>(figure::between(closed(-1), closed(0)), figure::over(3))->upper() == closed(0));
    // Either factor may be the one that is zero.
    CHECK(evaluate<formula::product>(figure::between(opened(0), closed(2)), figure::between(closed(-1), closed(0)))
              ->upper() == closed(0));
    CHECK(evaluate<formula::quotient>(figure::between(opened(-1), closed(0)), figure::below(-3))->lower() == closed(0));
}

TEST_CASE("a bound in an input leaves a bound in the result, on the side where it belongs") {
    CHECK(has_ends(evaluate<formula::difference>(figure::over(60), exactly(6)), opened(54), none));
    CHECK(has_ends(evaluate<formula::difference>(exactly(6), figure::over(60)), none, opened(-54)));
    CHECK(has_ends(evaluate<formula::difference>(figure::at_least(60), exactly(6)), closed(54), none));
    CHECK(has_ends(evaluate<formula::sum>(figure::over(2), figure::at_least(3)), opened(5), none));
    CHECK(has_ends(evaluate<formula::sum>(figure::at_most(2), figure::below(3)), none, opened(5)));
    CHECK(has_ends(evaluate<formula::quotient>(figure::over(6), exactly(2)), opened(3), none));
    CHECK(has_ends(evaluate<formula::quotient>(figure::over(6), exactly(-2)), none, opened(-3)));
    CHECK(has_ends(evaluate<formula::quotient>(exactly(6), figure::at_least(2)), opened(0), closed(3)));
    CHECK(has_ends(evaluate<formula::quotient>(exactly(6), figure::below(-2)), opened(-3), opened(0)));
    CHECK(has_ends(evaluate<formula::product>(figure::over(6), exactly(-2)), none, opened(-12)));
    CHECK(has_ends(evaluate<formula::product>(figure::over(6), exactly(0)), closed(0), closed(0)));
    CHECK(has_ends(evaluate<formula::growth_factor>(figure::at_most(-2)), none, closed(decimal(98, -2))));
    CHECK(has_ends(evaluate<formula::whole>(exactly(30), *figure::over(97).within(share_support)), closed(30),
                   opened(evaluate<formula::whole>(exactly(30), exactly(97))->upper().at)));
    CHECK(has_ends(evaluate<formula::attainment>(figure::at_least(1000), exactly(500)), closed(200), none));
}

TEST_CASE("an open end of zero as a divisor leaves no bound on that side") {
    CHECK(has_ends(evaluate<formula::quotient>(exactly(6), figure::between(opened(0), closed(2))), closed(3), none));
    CHECK(has_ends(evaluate<formula::quotient>(exactly(-6), figure::between(opened(0), closed(2))), none, closed(-3)));
    CHECK(has_ends(evaluate<formula::quotient>(exactly(6), figure::between(closed(-2), opened(0))), none, closed(-3)));
    CHECK(has_ends(evaluate<formula::relative_change>(exactly(6), figure::between(opened(0), closed(2))), closed(200),
                   none));
}

TEST_CASE("limits of a growth where its base or its level has no end") {
    CHECK(has_ends(evaluate<formula::relative_change>(exactly(6), figure::at_least(3)), opened(-100), closed(100)));
    CHECK(has_ends(evaluate<formula::relative_change>(figure::over(6), exactly(3)), opened(100), none));
    CHECK(has_ends(evaluate<formula::relative_change>(exactly(0), figure::over(3)), closed(-100), closed(-100)));
    CHECK(has_ends(evaluate<formula::relative_change>(figure::between(closed(0), closed(6)), figure::over(3)),
                   closed(-100), opened(100)));
    // Nothing left of a base that is small: -100 % all the same.
    CHECK(has_ends(evaluate<formula::relative_change>(exactly(0), figure::between(opened(0), closed(2))), closed(-100),
                   closed(-100)));
    CHECK(has_ends(evaluate<formula::relative_change>(figure::between(closed(0), closed(4)),
                                                      figure::between(opened(0), closed(2))),
                   closed(-100), none));
    // The increment of a growth without end is all of the level.
    CHECK(has_ends(evaluate<formula::change_of_growth>(exactly(6), figure::at_least(100)), closed(3), opened(6)));
    CHECK(has_ends(evaluate<formula::base_of_growth>(exactly(6), figure::at_least(100)), opened(0), closed(3)));
    CHECK(has_ends(evaluate<formula::growth_of_change>(figure::at_least(3), exactly(1)), opened(0), closed(50)));
    CHECK(has_ends(evaluate<formula::growth_of_change>(exactly(3), figure::below(1)), opened(-100), opened(50)));
}

TEST_CASE("what bounds leave without any bound is refused and not made infinite") {
    // 28万 cars at least, 8.8万 piles at least: cars per pile (D096).
    CHECK(why(evaluate<formula::quotient>(figure::over(28), figure::over(decimal(88, -1)))) == reason::unbounded);
    CHECK(why(evaluate<formula::quotient>(figure::at_least(28), figure::at_least(decimal(88, -1)))) ==
          reason::unbounded);
    CHECK(why(evaluate<formula::relative_change>(figure::over(28), figure::over(8))) == reason::unbounded);
    CHECK(why(evaluate<formula::difference>(figure::over(28), figure::over(8))) == reason::unbounded);
    CHECK(why(evaluate<formula::sum>(figure::over(28), figure::below(8))) == reason::unbounded);
    CHECK(why(evaluate<formula::product>(figure::over(28), figure::between(closed(-1), closed(1)))) ==
          reason::unbounded);
    CHECK(why(evaluate<formula::quotient>(figure::between(opened(0), closed(1)),
                                          figure::between(opened(0), closed(1)))) == reason::unbounded);
    // A growth close to -100 % leaves a level of any size behind: the fall has no end, and begins at none.
    CHECK(has_ends(evaluate<formula::change_of_growth>(exactly(6), figure::between(opened(-100), closed(0))),
                   bound::unlimited(), closed(0)));
    CHECK(why(evaluate<formula::change_of_growth>(figure::between(closed(-3), opened(3)), figure::over(-100))) ==
          reason::unbounded);
    const auto refused = evaluate<formula::quotient>(figure::over(28), figure::over(8));
    CHECK(refused.error().formula == &name_of<formula::quotient>);
    CHECK(refused.error().input == -1);
}

TEST_CASE("a support closes the end that the print leaves infinite") {
    const auto share = evaluate<formula::share>(figure::over(decimal(74, -2)), printed(128, -1));
    CHECK(share->upper() == closed(100));
    CHECK(share->lower().open);
    // Known before: the part of a share that is over 97 % is at most its whole.
    CHECK(has_ends(evaluate<formula::part>(exactly(200), *figure::over(97).within(share_support)), opened(194),
                   closed(200)));
    CHECK(
        has_ends(evaluate<formula::part>(exactly(200), *figure::below(3).within(share_support)), closed(0), opened(6)));
    // 完成率 has no upper support.
    CHECK(evaluate<formula::attainment>(figure::over(160), exactly(200))->upper() == none);
    CHECK(evaluate<formula::difference>(*figure::over(60).within(share_support), printed(63, -1))->upper() ==
          closed(decimal(9375, -2)));
}

TEST_CASE("flags of the inputs travel through a formula, bounds in words do not") {
    const auto f =
        evaluate<formula::share>(figure::over(5).with(qualifier::expected), printed(128, -1).with(qualifier::about));
    CHECK(f->qualifiers() == (qualifiers{qualifier::expected} | qualifier::about));
    const auto g = evaluate<formula::sum>(printed(5).with(qualifier::days_365), printed(6).with(qualifier::days_366));
    CHECK(g->qualifiers() == (qualifiers{qualifier::days_365} | qualifier::days_366));
    CHECK(evaluate<formula::sum>(printed(5), printed(6))->qualifiers().empty());
}

TEST_CASE("a best value needs a best value in every input and always lies in the bounds") {
    CHECK(evaluate<formula::sum>(printed(5), printed(6))->best() == decimal(11));
    CHECK_FALSE(evaluate<formula::sum>(printed(5), figure::over(6))->best().has_value());
    CHECK_FALSE(evaluate<formula::sum>(figure::between(closed(5), closed(6)), printed(6))->best().has_value());
    CHECK_FALSE(evaluate<formula::sum>(printed(5), printed(6))->is_given());
    const auto third = evaluate<formula::quotient>(exactly(1), exactly(3));
    CHECK(third->contains(*third->best()));
    CHECK(third->lower().at < third->upper().at); // one number, but 18 digits do not hold it
    CHECK(evaluate<formula::quotient>(exactly(1), exactly(8))->is_exact());
}

TEST_CASE("limits add and multiply as limits do, or are given up") {
    const bracket infinity(none, true);
    const bracket minus_infinity(none, false);
    const bracket above_zero(opened(0), false);
    const bracket below_zero(opened(0), true);
    const bracket two(2);
    const bracket zero(0);
    using state = bracket::state;
    struct row {
        bracket found;
        state what;
        bool positive;
    };
    for (auto const& [found, what, positive] : std::vector<row>{
             {infinity + two, state::infinite, true},
             {two - infinity, state::infinite, false},
             {infinity - infinity, state::undefined, false},
             {infinity + infinity, state::infinite, true},
             {infinity + above_zero, state::infinite, true},
             {above_zero + above_zero, state::vanishing, true},
             {above_zero - above_zero, state::undefined, false},
             {above_zero + zero, state::vanishing, true},
             {zero - above_zero, state::vanishing, false},
             {infinity * two, state::infinite, true},
             {infinity * -two, state::infinite, false},
             {minus_infinity * -two, state::infinite, true},
             {infinity * above_zero, state::undefined, false},
             {above_zero * below_zero, state::vanishing, false},
             {two / infinity, state::vanishing, true},
             {two / minus_infinity, state::vanishing, false},
             {two / above_zero, state::infinite, true},
             {two / below_zero, state::infinite, false},
             {above_zero / infinity, state::vanishing, true},
             {infinity / above_zero, state::infinite, true},
             {infinity / infinity, state::undefined, false},
             {above_zero / above_zero, state::undefined, false},
             {two / zero, state::undefined, false},
             {bracket::undefined() + two, state::undefined, false},
             {two * bracket::undefined(), state::undefined, false},
             {two / bracket::undefined(), state::undefined, false},
             {bracket::undefined() + infinity, state::undefined, false},
             {bracket::undefined() + above_zero, state::undefined, false},
         }) {
        CHECK(found.kind() == what);
        if (what == state::infinite || what == state::vanishing) CHECK((found.sign() > 0) == positive);
    }
    CHECK((infinity * zero).is_zero());
    CHECK((zero / infinity).is_zero());
    CHECK((zero / above_zero).is_zero());
    CHECK((above_zero + two).lower() == 2);
}
