// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Progress towards a target by each method: worked values, edges, and bounds where a method turns in its base.

#include <tongbi/formula/progress.hpp>
#include <tongbi/formula/two_sided.hpp>
#include <tongbi/tongbi.hpp>
#include <tongbi/typed/percentage_target.hpp>

#include "catch.hpp"
#include "support/prints.hpp"

#include <cmath>
#include <optional>
#include <vector>

using namespace tongbi;
using namespace as_printed;
using namespace tongbi::literals;

namespace {

constexpr plan_years sdg(2015, 2023, 2030);

template <class F>
std::optional<reason> why_none(F const& f, figure const& v, figure const& b, figure const& t) {
    const auto found = evaluate_with(f, v, b, t);
    return found ? std::nullopt : std::optional(found.error().why);
}

} // namespace

constexpr auto at_compile_time = evaluate_with(formula::linear_pace{{sdg}}, exactly(15), exactly(10), exactly(20));
static_assert((*at_compile_time).best() == decimal(9375, -4));

TEST_CASE("from 14.5 to 10.2 against 7.25 each method gives its own number") {
    const double v = 10.2, b = 14.5, t = 7.25;
    CHECK(*evaluate<formula::distance_done>(v, b, t) == Approx(59.3).margin(0.05));
    CHECK(*evaluate_with(formula::linear_pace{{sdg}}, v, b, t) == Approx(1.112).margin(0.0005));
    CHECK(*evaluate_with(formula::cagr_ratio{{sdg}}, v, b, t) == Approx(0.9525901792032172).epsilon(1e-12));
    CHECK(*evaluate_with(formula::extrapolated_progress{{sdg}}, v, b, t) == Approx(0.966).margin(0.0005));
    CHECK(*evaluate<formula::escap_status>(v, b, t) == Approx(5.93).margin(0.005));
    // the digits that are printed leave the CAGR ratio on both sides of 0.95
    const auto ratio =
        evaluate_with(formula::cagr_ratio{{sdg}}, printed(102, -1), printed(145, -1), exactly(decimal(725, -2)));
    REQUIRE(ratio);
    CHECK(ratio->lower().at < decimal(95, -2));
    CHECK(ratio->upper().at > decimal(95, -2));
}

TEST_CASE("a target is passed, missed, met at zero and held below zero without a special case") {
    struct row {
        int v, b, t;
        int percent;
    };
    for (auto const& [v, b, t, percent] : std::vector<row>{
             {120, 90, 110, 150}, // passed
             {80, 90, 110, -50},  // went back
             {90, 90, 110, 0},    // did not move
             {110, 90, 110, 100}, // reached
             {5, 10, 0, 50},      // towards zero
             {-15, -10, -20, 50}, // a loss that is to grow
             {0, -10, 10, 50},    // from below zero to above
         }) {
        CAPTURE(v, b, t);
        CHECK(evaluate<formula::distance_done>(exactly(v), exactly(b), exactly(t))->best() == decimal(percent));
        CHECK(evaluate<formula::escap_status>(exactly(v), exactly(b), exactly(t))->best() == decimal(percent, -1));
    }
}

TEST_CASE("a target that equals its baseline, or may equal it, has no way to go") {
    const figure ten = exactly(10);
    CHECK(why_none(formula::distance_done{}, exactly(11), ten, ten) == reason::target_equals_baseline);
    CHECK(why_none(formula::distance_done{}, exactly(11), printed(10), exactly(decimal(104, -1))) ==
          reason::target_equals_baseline);
    CHECK_FALSE(why_none(formula::distance_done{}, exactly(11), printed(10), exactly(decimal(106, -1))));
    CHECK(why_none(formula::linear_pace{{sdg}}, exactly(11), ten, ten) == reason::target_equals_baseline);
    CHECK(why_none(formula::cagr_ratio{{sdg}}, exactly(11), ten, ten) == reason::target_equals_baseline);
    CHECK(why_none(formula::extrapolated_progress{{sdg}}, exactly(11), ten, ten) == reason::target_equals_baseline);
    CHECK(why_none(formula::gap_closed{}, exactly(11), ten, ten) == reason::target_equals_baseline);
}

TEST_CASE("growth needs a base that is not zero, one sign, and a target that growth can reach") {
    const formula::cagr_ratio cagr{{sdg}};
    const formula::extrapolated_progress later{{sdg}};
    CHECK(why_none(cagr, exactly(5), exactly(0), exactly(9)) == reason::zero_base);
    CHECK(why_none(cagr, exactly(5), exactly(10), exactly(0)) == reason::zero_base);
    CHECK(why_none(cagr, exactly(-5), exactly(10), exactly(20)) == reason::sign_change);
    CHECK(why_none(cagr, exactly(5), exactly(10), exactly(-20)) == reason::sign_change);
    CHECK(why_none(cagr, exactly(5), exactly(-10), exactly(-20)) == reason::sign_change);
    CHECK(why_none(cagr, printed(0), exactly(10), exactly(20)) == reason::sign_change); // [-0.5, 0.5]
    // a loss that is to grow, as EUSTAT has one: the ratio of its size
    const auto loss = evaluate_with(cagr, exactly(decimal(-2198, -2)), exactly(decimal(-621, -2)), exactly(-45));
    REQUIRE(loss);
    CHECK(to_double(*loss->best()) == Approx(1.2126558572582298).epsilon(1e-12));
    CHECK(to_double(*evaluate_with(cagr, exactly(decimal(2198, -2)), exactly(decimal(621, -2)), exactly(45))->best()) ==
          Approx(to_double(*loss->best())).epsilon(1e-14));
    // what fell to zero fell by 100 % a year
    CHECK(to_double(*evaluate_with(cagr, exactly(0), exactly(10), exactly(5))->best()) ==
          Approx(-1 / (std::pow(0.5, 1.0 / 15) - 1)));
    // a target of zero is never reached by growth, but so much of the way is done in 2030
    CHECK(to_double(*evaluate_with(later, exactly(5), exactly(10), exactly(0))->best()) ==
          Approx(1 - std::pow(0.5, 15.0 / 8)));
    CHECK(evaluate_with(later, exactly(0), exactly(10), exactly(5))->best() == decimal(2));
}

TEST_CASE("the years of a plan follow each other, and a term that is over is held against its target") {
    const auto with = [](plan_years years) {
        return why_none(formula::linear_pace{{years}}, exactly(15), exactly(10), exactly(20));
    };
    CHECK(with({2015, 2015, 2030}) == reason::span_too_short);
    CHECK(with({2015, 2014, 2030}) == reason::span_too_short);
    CHECK(with({2015, 2016, 2015}) == reason::span_too_short);
    CHECK(with({2015, 2031, 2030}) == reason::term_over);
    CHECK_FALSE(with({2015, 2030, 2030}));
    // in the target year the extrapolation is the way done
    CHECK(evaluate_with(formula::extrapolated_progress{{plan_years(2015, 2030, 2030)}}, exactly(15), exactly(10),
                        exactly(20))
              ->best() == decimal(5, -1));
}

TEST_CASE("the bounds of the CAGR ratio and the extrapolation hold all bases, also where the ratio turns") {
    struct row {
        figure v, b, t;
    };
    // the ratio falls with the base, rises with it, and turns within the last ones
    for (auto const& one :
         std::vector<row>{{printed(102, -1), printed(145, -1), exactly(decimal(725, -2))},
                          {printed(12), printed(9), exactly(30)},
                          {printed(2), printed(5), exactly(20)},
                          {exactly(6), figure::between(bound::closed(2), bound::closed(9)), exactly(30)},
                          {exactly(3), figure::between(bound::closed(4), bound::opened(40)), exactly(2)},
                          {exactly(50), figure::between(bound::closed(1), bound::closed(19)), exactly(20)}}) {
        figure const &v = one.v, &b = one.b, &t = one.t;
        const double from = to_double(b.lower().at), to = to_double(b.upper().at);
        CAPTURE(from, to, to_double(v.lower().at), to_double(t.lower().at));
        const auto hold = [&](auto const& method) {
            const auto found = evaluate_with(method, v, b, t);
            REQUIRE(found);
            const double low = to_double(found->lower().at), high = to_double(found->upper().at);
            double least = 1e300, most = -1e300;
            for (int i = 0; i <= 2000; ++i)
                for (const bound end : {v.lower(), v.upper()}) {
                    const double x = *evaluate_with(method, to_double(end.at), from + (to - from) * i / 2000,
                                                    to_double(t.lower().at));
                    least = std::min(least, x);
                    most = std::max(most, x);
                }
            const double slack = 1e-12 * (std::abs(least) + std::abs(most));
            CHECK(low <= least + slack);
            CHECK(high >= most - slack);
            CHECK(high - low <= (most - least) * 1.03 + slack);
        };
        hold(formula::cagr_ratio{{sdg}});
        hold(formula::extrapolated_progress{{sdg}});
    }
    const figure no_end = figure::over(5);
    CHECK(why_none(formula::cagr_ratio{{sdg}}, exactly(4), no_end, exactly(3)) == reason::unbounded);
    const auto above = evaluate_with(formula::cagr_ratio{{sdg}}, figure::over(12), exactly(10), exactly(20));
    REQUIRE(above);
    CHECK(above->upper().infinite);
    CHECK(above->lower().open);
    CHECK_FALSE(above->best());
}

TEST_CASE("a target with two sides is missed from above as from below") {
    const auto closed = [](int v, int b, int t) {
        return evaluate<formula::gap_closed>(exactly(v), exactly(b), exactly(t))->best();
    };
    CHECK(closed(105, 110, 100) == decimal(50));
    CHECK(closed(95, 110, 100) == decimal(50));
    CHECK(closed(100, 110, 100) == decimal(100));
    CHECK(closed(85, 110, 100) == decimal(-50));
    // a print around the target may have reached it
    const auto around = evaluate<formula::gap_closed>(printed(100), exactly(110), exactly(100));
    CHECK(around->upper() == bound::closed(100));
    CHECK(around->lower() == bound::closed(95));

    const auto outside = [](figure const& x) {
        return evaluate<formula::distance_to_band>(x, exactly(decimal(97, -2)), exactly(decimal(103, -2)));
    };
    CHECK(outside(exactly(decimal(110, -2)))->best() == decimal(7, -2));
    CHECK(outside(exactly(decimal(90, -2)))->best() == decimal(7, -2));
    CHECK(outside(exactly(decimal(1)))->best() == decimal(0));
    CHECK(outside(printed(97, -2))->lower() == bound::closed(0));
    CHECK(outside(printed(97, -2))->upper() == bound::closed(decimal(5, -3)));
    const auto upside_down = evaluate<formula::distance_to_band>(exactly(1), exactly(3), exactly(2));
    REQUIRE_FALSE(upside_down);
    CHECK(upside_down.error().why == reason::no_overlap);
}

TEST_CASE("at every door the calls read alike, and a target is taken as its limit") {
    const auto b = 14.5_万吨标准煤, v = 10.2_万吨标准煤;
    const auto goal = at_most(7.25_万吨标准煤);
    const auto typed = cagr_ratio_of(v, b, goal, sdg);
    const auto run_time = cagr_ratio_of(measure(printed(102, -1), units::wan_coal_t::value),
                                        measure(printed(145, -1), units::wan_coal_t::value),
                                        at_most(measure(printed(725, -2), units::wan_coal_t::value)), sdg);
    REQUIRE(typed);
    REQUIRE(run_time);
    CHECK(typed->number() == run_time->number());
    CHECK(run_time->role() == role::factor);
    CHECK(to_string(distance_done_of(rate(91.2_percent), rate(87.0_percent), at_least(rate(95_percent)))) ==
          "52% [51.5, 53.5]");
    CHECK(to_string(distance_done_of(16.6_degC, 15.7_degC, at_most(18_degC))) == "39% [35.5, 42.6]");
    CHECK(to_string(change_done_of(growth(-8.0_percent), at_most(growth(-13.5_percent)))) == "59.3% [58.88, 59.63]");
    CHECK(to_string(ratio_to_target_of(12.06_亿千瓦, at_least(12_亿千瓦))) == "100.50% [100.458, 100.542]");
    const auto of_temperature = linear_pace_of(16.6_degC, 15.7_degC, 18_degC, sdg);
    CHECK(of_temperature.has_value());
}
