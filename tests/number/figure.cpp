// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "support/brute_force.hpp"
#include "support/prints.hpp"
#include "support/rational.hpp"

#include <tongbi/number/figure.hpp>

#include <vector>

using namespace tongbi;
using namespace as_printed;
using referee::dice;
using referee::exact;
using referee::rational;
using referee::rounds;
using referee::scaled;
using referee::show;
using referee::tally;

static_assert(figure::printed(decimal(730, -1)).lower() == bound::closed(decimal(7295, -2)));
static_assert(figure::over(97).within(share_support)->upper() == bound::closed(100));
static_assert(is_at_least(figure::printed(35889), exactly(200)) == verdict::met);

namespace {

bool has_ends(figure const& f, bound lower, bound upper) { return f.lower() == lower && f.upper() == upper; }

constexpr auto closed = bound::closed;
constexpr auto opened = bound::opened;
constexpr auto none = bound::unlimited();

} // namespace

TEST_CASE("a printed number lies within half a unit of its last digit, both ends included") {
    CHECK(has_ends(figure::printed(decimal(730, -1)), closed(decimal(7295, -2)), closed(decimal(7305, -2))));
    CHECK(has_ends(figure::printed(decimal(73)), closed(decimal(725, -1)), closed(decimal(735, -1))));
    // 4.66万亿: half of a hundredth, before the multiplier.
    CHECK(has_ends(figure::printed(decimal(466, -2)).shifted(12), closed(decimal(4655, 9)), closed(decimal(4665, 9))));
    CHECK(has_ends(figure::printed(decimal(-139, -1)), closed(decimal(-1395, -2)), closed(decimal(-1385, -2))));
    CHECK(has_ends(figure::printed(decimal(0, -1)), closed(decimal(-5, -2)), closed(decimal(5, -2))));
    CHECK(has_ends(figure::printed(decimal(99992, -2)), closed(decimal(999915, -3)), closed(decimal(999925, -3))));
    const figure f = figure::printed(decimal(730, -1));
    CHECK(f.best() == decimal(73));
    CHECK(f.is_given());
    CHECK_FALSE(f.is_exact());
    CHECK(f.last_digit() == -1);
    CHECK(f.given_number()->exponent() == -1);
    CHECK(f.qualifiers().empty());
}

TEST_CASE("a print of 18 digits loses nothing of its half unit") {
    dice d(44);
    tally t;
    for (int i = 0; i < rounds(20000); ++i) {
        const decimal x = d.decimal(-20, 20);
        const figure f = figure::printed(x);
        const rational half = scaled(rational(1, 2), x.exponent());
        t.expect(exact(f.lower().at) <= exact(x) - half && exact(f.upper().at) >= exact(x) + half,
                 [&] { return show(f); });
        t.expect(x.magnitude() >= 99'999'999'999'999'999U ||
                     (exact(f.lower().at) == exact(x) - half && exact(f.upper().at) == exact(x) + half),
                 [&] { return show(f); });
        t.expect(f.contains(x) && f.best() == x, [&] { return show(f); });
    }
    t.check(rounds(20000) * 3);
    CHECK(figure::printed(decimal(123'456'789'012'345'678)).contains(decimal(123'456'789'012'345'678)));
    CHECK(figure::printed(decimal(123'456'789'012'345'678)).lower().at < decimal(123'456'789'012'345'678));
    CHECK(figure::printed(decimal(123'456'789'012'345'678)).upper().at > decimal(123'456'789'012'345'678));
}

TEST_CASE("a source that cuts digits off leaves the truth further from zero and open there") {
    CHECK(has_ends(figure::truncated(decimal(2566, -1)), closed(decimal(2566, -1)), opened(decimal(2567, -1))));
    CHECK(has_ends(figure::truncated(decimal(-2566, -1)), opened(decimal(-2567, -1)), closed(decimal(-2566, -1))));
    CHECK(has_ends(figure::truncated(decimal(0, -1)), opened(decimal(-1, -1)), opened(decimal(1, -1))));
    CHECK(figure::truncated(decimal(730, -1)).is_given());
    CHECK(figure::truncated(decimal(730, -1)).last_digit() == -1);
    // The wrong twin: half a unit would let 256.56 through, which a cutting source prints as 256.5.
    CHECK_FALSE(figure::truncated(decimal(2566, -1)).contains(decimal(25656, -2)));
    CHECK(figure::printed(decimal(2566, -1)).contains(decimal(25656, -2)));
}

TEST_CASE("counts and targets are points") {
    const figure f = exactly(200);
    CHECK(f.is_exact());
    CHECK(f.is_given());
    CHECK(has_ends(f, closed(200), closed(200)));
    CHECK_FALSE(f.last_digit().has_value());
    CHECK(f.given_number() == decimal(200));
    CHECK(f.contains(200));
    CHECK_FALSE(f.contains(decimal(2000001, -4)));
    CHECK(figure{} == figure::exactly(0).with({}));
}

TEST_CASE("words that bound a number leave it without a best value") {
    struct row {
        figure f;
        bound lower;
        bound upper;
        qualifier word;
        bool holds_the_number;
    };
    for (auto const& [f, lower, upper, word, holds] : std::vector<row>{
             {figure::over(97), opened(97), none, qualifier::over, false},        // 超
             {figure::at_least(97), closed(97), none, qualifier::at_least, true}, // 以上
             {figure::nearly(97), none, opened(97), qualifier::nearly, false},    // 近
             {figure::below(97), none, opened(97), qualifier::below, false},      // 不足
             {figure::at_most(97), none, closed(97), qualifier::at_most, true},   // 以下
         }) {
        CAPTURE(static_cast<int>(word));
        CHECK(has_ends(f, lower, upper));
        CHECK(f.qualifiers() == qualifiers(word));
        CHECK_FALSE(f.best().has_value());
        CHECK_FALSE(f.last_digit().has_value());
        CHECK(f.contains(97) == holds);
        CHECK(f.is_given());
        CHECK(f.given_number() == decimal(97));
        CHECK(f.shifted(4).given_number() == decimal(970000));
        CHECK(within(f, share_support).given_number() == decimal(97));
        CHECK_FALSE(f.is_exact());
    }
}

TEST_CASE("a quantity ends where its kind ends, and a best value outside of it is gone") {
    CHECK(has_ends(within(figure::over(97), share_support), opened(97), closed(100)));
    CHECK(has_ends(within(figure::below(3), share_support), closed(0), opened(3)));
    CHECK(has_ends(within(figure::below(3), not_negative_support), closed(0), opened(3)));
    CHECK(has_ends(within(figure::over(97), not_negative_support), opened(97), none));
    // A share of 100.0 % cannot be 100.04: a share lies in [0, 100].
    const figure all = within(figure::printed(decimal(1000, -1)), share_support);
    CHECK(has_ends(all, closed(decimal(9995, -2)), closed(100)));
    CHECK(all.best() == decimal(100));
    const figure none_of_it = within(figure::printed(decimal(0, -1)), share_support);
    CHECK(has_ends(none_of_it, closed(0), closed(decimal(5, -2))));
    // 103 of [97.6, 108.6] is no share; what remains of the box has no best value.
    const figure above =
        within(figure::between(closed(decimal(976, -1)), closed(decimal(1086, -1)), decimal(103)), share_support);
    CHECK(has_ends(above, closed(decimal(976, -1)), closed(100)));
    CHECK_FALSE(above.best());
    CHECK_FALSE(figure::printed(120).within(share_support));
    CHECK_FALSE(figure::over(100).within(share_support));
    CHECK(has_ends(within(figure::at_least(100), share_support), closed(100), closed(100)));
    CHECK(has_ends(within(figure::at_least(decimal(-5)), {}), closed(-5), none));
}

TEST_CASE("what is printed without a sign ends at zero, and what has a minus does not") {
    CHECK(has_ends(figure::nearly(3).without_sign(), closed(0), opened(3)));
    CHECK(has_ends(figure::printed(decimal(0, -1)).without_sign(), closed(0), closed(decimal(5, -2))));
    CHECK(figure::printed(decimal(0, -1)).without_sign().best() == decimal(0));
    CHECK(
        has_ends(figure::printed(decimal(-3, -1)).without_sign(), closed(decimal(-35, -2)), closed(decimal(-25, -2))));
    CHECK(has_ends(figure::below(-3).without_sign(), none, opened(-3)));
    CHECK(figure::printed(5).without_sign() == figure::printed(5));
}

TEST_CASE("a scale word moves the point and keeps digits, ends and words") {
    const figure f = figure::printed(decimal(466, -2)).with(qualifier::about).shifted(12);
    CHECK(f.best() == decimal(466, 10));
    CHECK(f.best()->coefficient() == 466);
    CHECK(f.is_given());
    CHECK(f.last_digit() == 10);
    CHECK(f.qualifiers().has(qualifier::about));
    CHECK(f.shifted(-12) == figure::printed(decimal(466, -2)).with(qualifier::about));
    CHECK(figure::over(3).shifted(4).upper() == none);
}

TEST_CASE("a conversion by a factor keeps a print only where digits just move") {
    const figure mu = figure::printed(decimal(120)).shifted(4); // 120万亩
    const figure hectare = mu.scaled(conversion_factor::of(1, 15, 0));
    CHECK(hectare.best() == decimal(80000));
    CHECK(exact(hectare.lower().at) <= rational(239000, 3));
    CHECK(exact(hectare.upper().at) >= rational(241000, 3));
    CHECK_FALSE(hectare.is_given());
    CHECK_FALSE(hectare.last_digit().has_value());
    CHECK(mu.scaled(conversion_factor::of(1000, 1, 0)).is_given());
    CHECK(exactly(30).scaled(conversion_factor::of(1, 15, 0)).is_given()); // a point stays one
    const figure over = figure::over(30).with(qualifier::about).scaled(conversion_factor::of(1, 15, 0));
    CHECK(has_ends(over, opened(2), none));
    CHECK(over.qualifiers() == qualifiers(qualifier::about));
    CHECK_FALSE(over.is_given());
}

TEST_CASE("a constant that is added moves every end and the value, and nothing else is known of the sum") {
    const figure kelvin = figure::printed(decimal(166, -1)).plus(decimal(27315, -2));
    CHECK(kelvin.best() == decimal(28975, -2));
    CHECK(kelvin.lower() == bound::closed(decimal(28970, -2)));
    CHECK(kelvin.upper() == bound::closed(decimal(28980, -2)));
    CHECK_FALSE(kelvin.is_given());
    const figure warm = figure::over(-5).with(qualifier::expected).plus(decimal(27315, -2));
    CHECK(warm.lower() == bound::opened(decimal(26815, -2)));
    CHECK(warm.upper().infinite);
    CHECK_FALSE(warm.best());
    CHECK(warm.qualifiers() == qualifiers(qualifier::expected)); // the bound is in the ends
    const figure print = figure::printed(decimal(730, -1));
    CHECK(print.plus(0) == print);
    CHECK(print.plus(0).is_given());
    // where 18 digits do not hold the sum the ends are rounded outward
    const figure wide = figure::exactly(decimal(1, -17)).plus(100);
    CHECK(wide.lower().at == decimal(100));
    CHECK(wide.upper().at == decimal(100'000'000'000'000'001, -15));
    CHECK(wide.contains(*wide.best()));
}

TEST_CASE("a fall is the mirror of a rise, ends and words included") {
    CHECK(has_ends(-figure::printed(decimal(175, -1)), closed(decimal(-1755, -2)), closed(decimal(-1745, -2))));
    CHECK(has_ends(-figure::over(5), none, opened(-5)));
    CHECK(has_ends(-figure::at_most(5), closed(-5), none));
    CHECK((-figure::printed(decimal(175, -1))).is_given());
    CHECK((-figure::printed(decimal(175, -1))).best()->coefficient() == -175);
    CHECK(-(-figure::truncated(decimal(35, -1))) == figure::truncated(decimal(35, -1)));
    // A decline of over 5 % is a growth below -5 %, within its support too.
    for (auto const& f : {figure::over(5), figure::at_least(5), figure::below(5), figure::at_most(5)}) {
        CHECK((-f).given_number() == decimal(-5));
        CHECK((-within(f, share_support)).given_number() == decimal(-5));
        CHECK((-f.with(qualifier::about)).qualifiers().has(qualifier::about));
        CHECK(-(-f) == f);
    }
    CHECK((-figure::over(5)).qualifiers() == qualifiers(qualifier::below));
    CHECK((-figure::at_least(5)).qualifiers() == qualifiers(qualifier::at_most));
}

TEST_CASE("a best value that rounding left outside its bounds is moved to the nearer one") {
    CHECK(figure::between(closed(1), closed(2), decimal(3)).best() == decimal(2));
    CHECK(figure::between(closed(1), closed(2), decimal(0)).best() == decimal(1));
    CHECK(figure::between(closed(1), none, decimal(3)).best() == decimal(3));
    CHECK_FALSE(figure::between(closed(1), closed(2)).best().has_value());
    CHECK_FALSE(figure::between(closed(1), closed(2)).is_given());
    CHECK_FALSE(figure::between(closed(1), closed(2)).given_number().has_value());
}

TEST_CASE("two prints of one quantity narrow each other or contradict each other") {
    // GDP 12.8万亿, and by manufacturing [12.806, 12.869].
    const auto both =
        intersect(figure::printed(decimal(128, -1)),
                  figure::between(closed(decimal(12806, -3)), closed(decimal(12869, -3)), decimal(12837, -3)));
    REQUIRE(both);
    CHECK(has_ends(*both, closed(decimal(12806, -3)), closed(decimal(1285, -2))));
    CHECK_FALSE(both->best().has_value());
    CHECK(intersect(figure::printed(decimal(128, -1)), figure::printed(decimal(130, -1))).error().why ==
          reason::no_overlap);
    // Ends that touch: closed meets closed in a point, open meets nothing.
    CHECK(intersect(figure::at_most(5), figure::at_least(5))->is_exact());
    CHECK(intersect(figure::below(5), figure::at_least(5)).error().why == reason::no_overlap);
    CHECK(intersect(figure::over(5), figure::at_most(5)).error().why == reason::no_overlap);
    CHECK(has_ends(*intersect(figure::over(5), figure::at_least(5)), opened(5), none));
    CHECK(has_ends(*intersect(figure::below(5), figure::at_most(5)), none, opened(5)));
    CHECK(has_ends(*intersect(figure::below(5), figure::over(3)), opened(3), opened(5)));
    // 500 MW and 500,000 kW are the same number.
    const figure mw = figure::printed(decimal(500)).shifted(6);
    CHECK(intersect(mw, exactly(decimal(5, 8)))->best() == decimal(5, 8));
    CHECK(intersect(figure::printed(5).with(qualifier::expected), figure::over(5))->qualifiers() ==
          qualifiers(qualifier::expected));
}

TEST_CASE("an intersection holds exactly the numbers that both figures hold") {
    dice d(12);
    tally t;
    const auto end = [&] {
        return d.one_in(5) ? none : d.coin() ? closed(decimal(d.between(-3, 3))) : opened(decimal(d.between(-3, 3)));
    };
    const auto box = [&] {
        for (;;) {
            const bound a = end();
            const bound b = end();
            if (a.infinite || b.infinite || a.at < b.at || (a.at == b.at && !a.open && !b.open))
                return figure::between(a, b);
        }
    };
    for (int i = 0; i < rounds(2000); ++i) {
        const figure a = box();
        const figure b = box();
        const auto both = intersect(a, b);
        bool any = false;
        bool some_below = false;
        bool all_below = true;
        for (int i_x = -16; i_x <= 16; ++i_x) {
            const decimal x(i_x * 25, -2);
            const bool in_both = a.contains(x) && b.contains(x);
            any = any || in_both;
            t.expect(in_both == (both && both->contains(x)), [&] { return show(a) + " and " + show(b); });
            for (int i_y = -16; i_y <= 16; ++i_y) {
                const decimal y(i_y * 25, -2);
                if (!a.contains(x) || !b.contains(y)) continue;
                some_below = some_below || x < y;
                all_below = all_below && x < y;
            }
        }
        t.expect(any == both.has_value(), [&] { return show(a) + " and " + show(b); });
        // The grid leaves out what lies beyond 4 and below -4; an infinite end gets there.
        const verdict found = is_below(a, b);
        if (found == verdict::met) t.expect(all_below, [&] { return show(a) + " below " + show(b); });
        if (found == verdict::not_met) t.expect(!some_below, [&] { return show(a) + " not below " + show(b); });
        if (found == verdict::undecided && !a.lower().infinite && !a.upper().infinite && !b.lower().infinite &&
            !b.upper().infinite)
            t.expect(some_below && !all_below, [&] { return show(a) + " undecided " + show(b); });
        const verdict opposite = found == verdict::met       ? verdict::not_met
                                 : found == verdict::not_met ? verdict::met
                                                             : verdict::undecided;
        t.expect(is_at_least(a, b) == opposite, [&] { return show(a) + " at least " + show(b); });
    }
    t.check(rounds(2000) * 35);
}

TEST_CASE("a comparison of prints is met, not met or undecided") {
    CHECK(is_below(figure::printed(3), figure::printed(5)) == verdict::met);
    CHECK(is_below(figure::printed(5), figure::printed(3)) == verdict::not_met);
    CHECK(is_below(figure::printed(5), figure::printed(5)) == verdict::undecided);
    CHECK(is_below(figure::below(5), exactly(5)) == verdict::met);
    CHECK(is_below(figure::at_most(5), exactly(5)) == verdict::undecided);
    CHECK(is_at_least(figure::at_least(5), exactly(5)) == verdict::met);
    CHECK(is_at_least(figure::over(5), exactly(5)) == verdict::met);
    CHECK(is_at_least(figure::printed(5), exactly(5)) == verdict::undecided);
    CHECK(is_at_least(figure::below(5), exactly(5)) == verdict::not_met);
    CHECK(is_at_least(exactly(5), exactly(5)) == verdict::met);
    CHECK(is_below(figure::over(5), figure::over(5)) == verdict::undecided);
    // The three cities: 南京 before 南通 is certain, the place of 盐城 (over 7400亿) is open
    // upwards.
    CHECK(is_below(figure::printed(decimal(118, -2)), figure::printed(decimal(174, -2))) == verdict::met);
    CHECK(is_below(figure::over(decimal(74, -2)), figure::printed(decimal(118, -2))) == verdict::undecided);
}
