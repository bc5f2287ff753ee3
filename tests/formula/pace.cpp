// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// 序时进度: the time elapsed, the lead over it, and what the rest of a plan needs.

#include <tongbi/formula/opensdg.hpp>
#include <tongbi/formula/pace.hpp>
#include <tongbi/tongbi.hpp>
#include <tongbi/typed/percentage_target.hpp>

#include "catch.hpp"

#include <cmath>
#include <limits>
#include <vector>

using namespace tongbi;
using namespace tongbi::literals;

namespace {

constexpr plan_years five_years(2020, 2023, 2025);
const auto fall_by_13_5 = at_most(growth(-13.5_percent)); // 五年累计下降13.5%

template <class T>
std::optional<reason> refused(result<T> const& outcome) {
    return outcome ? std::nullopt : std::optional(outcome.error().why);
}

} // namespace

TEST_CASE("a plan of -13.5 % in five years with -8.0 % after three is behind, and needs 3.04 % in each of two") {
    const auto done = growth(-8.0_percent);
    const auto progress = log_progress_of(done, fall_by_13_5);
    REQUIRE(progress);
    CHECK(to_double(*progress->number().best()) == Approx(100 * std::log(0.92) / std::log(0.865)).epsilon(1e-14));
    CHECK(to_string(progress) == "57.5% [57.11, 57.87]");
    CHECK(to_string(ahead_of_schedule_of(*progress, elapsed(five_years))) == "-2.5 pp [-2.89, -2.13]");
    CHECK(to_string(schedule_ratio_of(*progress, elapsed(five_years))) == "0.96 [0.951, 0.965]");
    const auto needed = required_growth_of(done, fall_by_13_5, five_years);
    REQUIRE(needed);
    CHECK(to_double(*needed->number().best()) == Approx(100 * (std::sqrt(0.865 / 0.92) - 1)).epsilon(1e-14));
    // not the 2.75 of dividing what is left by two, and not the 59.3 % of dividing the falls
    CHECK(to_string(needed) == "-3.04% [-3.062, -3.008]");
    CHECK(to_string(change_done_of(done, fall_by_13_5)) == "59.3% [58.88, 59.63]");
}

TEST_CASE("the same years compound to the target that they need") {
    for (int tenths : {-300, -135, -1, 50, 1000})
        for (int so_far : {-200, -80, 0, 120}) {
            CAPTURE(tenths, so_far);
            const double done = so_far / 10.0, goal = tenths / 10.0;
            const double needed = *evaluate_with(formula::required_compound{{five_years}}, done, goal);
            CHECK((100 + done) * std::pow(1 + needed / 100, 2) == Approx(100 + goal).epsilon(1e-14));
        }
}

TEST_CASE("amounts need the same every year, or grow by the same rate") {
    CHECK(to_string(required_change_of(10.2_亿千瓦, at_least(12_亿千瓦), five_years)) == "0.90亿千瓦 [0.875, 0.925]");
    CHECK(to_string(required_change_of(15.0_亿千瓦, at_least(12_亿千瓦), five_years)) ==
          "-1.50亿千瓦 [-1.525, -1.475]");
    CHECK(to_string(required_change_of(rate(91.0_percent), at_least(rate(95_percent)), five_years)) ==
          "+2.00 pp [1.975, 2.025]");
    CHECK(to_string(required_growth_of(10.0_亿千瓦, at_least(12.1_亿千瓦), five_years)) == "+10.0% [9.72, 10.28]");
    // a target of zero, and one below zero
    CHECK(evaluate_with(formula::required_growth{{five_years}}, exactly(10), exactly(0))->best() == decimal(-100));
    CHECK(evaluate_with(formula::required_change{{five_years}}, exactly(10), exactly(-4))->best() == decimal(-7));
    CHECK(refused(evaluate_with(formula::required_growth{{five_years}}, exactly(10), exactly(-4))) ==
          reason::sign_change);
    CHECK(refused(evaluate_with(formula::required_growth{{five_years}}, exactly(0), exactly(4))) == reason::zero_base);
    const plan_years no_year_left(2020, 2025, 2025);
    CHECK(refused(required_change_of(10.2_亿千瓦, 12_亿千瓦, no_year_left)) == reason::span_too_short);
    CHECK(refused(required_growth_of(10.2_亿千瓦, 12_亿千瓦, no_year_left)) == reason::span_too_short);
}

TEST_CASE("progress by logarithms has no target of 0 %, and none of all that there is") {
    const auto of = [](figure const& done, figure const& goal) { return evaluate<formula::log_progress>(done, goal); };
    CHECK(of(exactly(-19), exactly(-10))->contains(200)); // twice a fall by a tenth
    CHECK(of(exactly(0), exactly(-10))->best() == decimal(0));
    CHECK(to_double(*of(exactly(2), exactly(-10))->best()) == Approx(100 * std::log(1.02) / std::log(0.9)));
    CHECK(refused(of(exactly(-5), exactly(0))) == reason::target_equals_baseline);
    CHECK(refused(of(exactly(-5), exactly(-100))) == reason::zero_base);
    CHECK(refused(of(exactly(-100), exactly(-10))) == reason::zero_base);
    CHECK(refused(of(exactly(-120), exactly(-10))) == reason::negative_base);
}

TEST_CASE("the time elapsed is what days, months or years say, exactly") {
    CHECK(to_string(elapsed(five_years)) == "60%");
    CHECK(to_string(elapsed(7, 12)) == "58.3333…%");
    CHECK(elapsed(3, 4).percent() == exactly(75));
    CHECK(elapsed(7, 12).percent().contains(decimal(583333333333333333, -16)));
    const auto lead = [](int percent, elapsed time) {
        return evaluate_with(formula::ahead_of_schedule{time}, exactly(percent));
    };
    CHECK(lead(62, elapsed(7, 12))->lower().at < decimal(36667, -4));
    CHECK(lead(75, elapsed(9, 12))->best() == decimal(0));
    CHECK(lead(30, elapsed(0, 12))->best() == decimal(30)); // nothing is due yet
    CHECK(refused(lead(50, elapsed(13, 12))) == reason::term_over);
    CHECK(refused(lead(50, elapsed(1, 0))) == reason::span_too_short);
    CHECK(refused(evaluate_with(formula::schedule_ratio{elapsed(0, 12)}, exactly(30))) == reason::span_too_short);
}

TEST_CASE("what is due may be last year's share of the same period, or a curve of milestones") {
    // 1—7月 of last year had 55.3 % of its year; this year 58.0 % of the plan are done
    const auto due = share_of(553.0_亿元, 1000.0_亿元);
    const auto done = ratio_to_target_of(580.0_亿元, at_least(1000_亿元));
    REQUIRE(due);
    REQUIRE(done);
    CHECK(to_string(ahead_of_expected_of(*done, *due)) == "+2.70 pp [2.687, 2.713]");
    CHECK(to_string(ahead_of_schedule_of(*done, elapsed(7, 12))) == "-0.33 pp [-0.339, -0.328]");

    const std::vector<milestone<double>> curve{{2022, 35}, {2020, 0}, {2025, 100}};
    CHECK(planned_progress<double>(curve, 2021) == 17.5);
    CHECK(planned_progress<double>(curve, 2022) == 35.0);
    CHECK(planned_progress<double>(curve, 2023) == Approx(35 + 65.0 / 3).epsilon(1e-15));
    CHECK(refused(planned_progress<double>(curve, 2019)) == reason::missing_input);
    CHECK(refused(planned_progress<double>(curve, 2026)) == reason::missing_input);
    CHECK(refused(planned_progress<double>({}, 2020)) == reason::missing_input);
    const std::vector<milestone<double>> twice{{2022, 35}, {2020, 0}, {2022, 40}};
    CHECK(refused(planned_progress<double>(twice, 2021)) == reason::ambiguous);
    const std::vector<milestone<figure>> printed{{2020, exactly(0)}, {2025, figure::printed(80)}};
    const auto between = planned_progress<figure>(printed, 2023);
    REQUIRE(between);
    CHECK(between->lower() == bound::closed(decimal(477, -1)));
    CHECK(between->upper() == bound::closed(decimal(483, -1)));
}

TEST_CASE("a target is met early, late, not at all, and not for good") {
    using years = std::vector<value_of_year<figure>>;
    const years capacity{{2022, figure::printed(decimal(104, -1))},
                         {2024, figure::printed(decimal(141, -1))},
                         {2023, figure::printed(decimal(120, -1))}};
    const auto floor = first_met<figure>(capacity, exactly(12), target_direction::at_least);
    CHECK(floor.first == 2024); // 12.0 may be 11.96
    CHECK(floor.possible == 2023);
    CHECK(floor.years_early(2030) == 6); // 提前6年
    CHECK(floor.years_early(2020) == -4);
    CHECK(floor.kept);
    const auto never = first_met<figure>(capacity, exactly(20), target_direction::at_least);
    CHECK_FALSE(never.first);
    CHECK_FALSE(never.years_early(2030));
    CHECK_FALSE(never.kept);

    const double none = std::numeric_limits<double>::quiet_NaN();
    const std::vector<value_of_year<double>> pm{{2019, 43}, {2020, 33}, {2021, none}, {2022, 36}, {2023, 34}};
    const auto ceiling = first_met<double>(pm, 35, target_direction::at_most);
    CHECK(ceiling.first == 2020);
    CHECK_FALSE(ceiling.kept);                                                    // 36 in 2022
    CHECK(first_met<double>({pm.data(), 3}, 35, target_direction::at_most).kept); // nothing is known of 2021
}

TEST_CASE("the habits of Open SDG stay in Open SDG") {
    opensdg_options fall;
    fall.higher_is_better = false;
    fall.target = 0;
    const auto zero = opensdg_progress_of({2023, 5}, {2015, 10}, fall);
    REQUIRE(zero.value);
    CHECK(*zero.value == Approx((std::pow(0.5, 1.0 / 8) - 1) / (std::pow(0.0001, 1.0 / 15) - 1)));
    CHECK(refused(evaluate_with(formula::cagr_ratio{{{2015, 2023, 2030}}}, 5.0, 10.0, 0.0)) == reason::zero_base);
    // a base year without data becomes the next later one; the years may come in any order
    const std::vector<opensdg_point> series{{2023, 12}, {2014, 7}, {2017, 10}, {2019, std::nan("")}};
    const auto later = opensdg_progress_of(series);
    REQUIRE(later.value);
    CHECK(*later.value == Approx(std::pow(1.2, 1.0 / 6) - 1));
    CHECK(later.status == opensdg_status::substantial_progress);
    // nothing: one point, none, opposite signs
    CHECK(opensdg_progress_of(std::vector<opensdg_point>{{2016, 3}}).status == opensdg_status::not_available);
    CHECK_FALSE(opensdg_progress_of(std::vector<opensdg_point>{{2014, 3}}).value);
    CHECK_FALSE(opensdg_progress_of({2023, -1}, {2015, 4}).score);
    opensdg_options past;
    past.target = 20;
    past.target_year = 2020; // before the base: there is no term
    CHECK_FALSE(opensdg_progress_of({2023, 12}, {2021, 10}, past).value);
    CHECK(opensdg_progress_of({2023, 12}, {2021, 10}, past).status == opensdg_status::not_available);
    CHECK_FALSE(opensdg_progress_of({2023, std::nan("")}, {2015, 4}).value);
    CHECK(opensdg_mean_of({}).status == opensdg_status::not_available);
    // at its natural limit what holds is enough
    opensdg_options coverage;
    coverage.limit = 100;
    CHECK(opensdg_progress_of({2023, 100}, {2015, 100}, coverage).score == 5);
    CHECK(opensdg_progress_of({2023, 99}, {2015, 100}, coverage).status == opensdg_status::deterioration);
    // half way to it 95.4 % of the growth is asked for: 0.49 % a year is moderate, where without a limit it is not
    const auto half_way = opensdg_progress_of({2023, 52}, {2015, 50}, coverage);
    CHECK(half_way.status == opensdg_status::moderate_progress);
    CHECK(*half_way.score == Approx(250 * (std::pow(1.04, 0.125) - 1) / (1 - std::pow(0.5, 4.44)) - 1.25));
    CHECK(opensdg_progress_of({2023, 52}, {2015, 50}).status == opensdg_status::limited_progress);
    // targets with two sides
    CHECK(opensdg_parity(0.97) == 1);
    CHECK(opensdg_parity(1.03) == 1);
    CHECK(opensdg_parity(0.5) == 2);
    CHECK(opensdg_parity(1.25) == 1.25);
    CHECK(opensdg_reflected(40, 50) == 60);
    CHECK(opensdg_reflected(60, 50) == 60);
    // a target that is met is achieved, whatever the trend
    opensdg_options met;
    met.target = 50;
    CHECK(opensdg_progress_of({2023, 60}, {2015, 80}, met).status == opensdg_status::target_achieved);
}
