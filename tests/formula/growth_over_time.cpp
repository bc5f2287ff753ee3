// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Growth over several periods and doublings: the sentences of reports and the edges. Random boxes against a second way
// of computing are in tests/referee and tests/guard.

#include "growth_over_time.hpp"

#include <tongbi/formula/acceleration.hpp>
#include <tongbi/formula/doublings.hpp>
#include <tongbi/formula/growth_over_time.hpp>
#include <tongbi/formula/index_series.hpp>
#include <tongbi/formula/real_terms.hpp>

#include <vector>

using namespace tongbi;
using namespace tongbi::literals;
using namespace over_time;

TEST_CASE("the average growth of eight years is the eighth root of all growth, and no eighth of it") {
    CHECK(said(average_growth_of(10.2_亿元, 7.0_亿元, steps(8))) == "+4.8% [4.66, 4.98]");
    const auto found = evaluate_with(formula::average_growth{{steps(2)}}, exactly(121), exactly(100));
    CHECK(best(found) == 10);
    CHECK(found->is_exact());
    CHECK(best(evaluate_with(formula::average_growth{{steps(1)}}, exactly(121), exactly(100))) == 21);
    // 42 months are 3½ years: 1.1^3.5
    const auto months = evaluate_with(formula::average_growth{{steps::of_months(42)}},
                                      exactly(power(decimal(11, -1), 7, 2)), exactly(1));
    CHECK(abs(best(months) - 10) <= decimal(1, -14));
    CHECK(steps::of_months(42) == steps::of_months(42));
    CHECK(steps::of_months(24) == steps(2));
    CHECK(steps::of_months(30).count == 5);
    CHECK(steps::of_months(30).parts == 2);
}

TEST_CASE("an average growth needs a whole step, a positive base and a current that is no loss") {
    const auto of = [](figure const& current, figure const& base, steps n) {
        return code(evaluate_with(formula::average_growth{{n}}, current, base));
    };
    CHECK(of(exactly(5), exactly(4), steps(0)) == "span_too_short");
    CHECK(of(exactly(5), exactly(4), steps(-3)) == "span_too_short");
    CHECK(of(exactly(5), exactly(4), steps::of_months(11)) == "span_too_short");
    CHECK(of(exactly(5), exactly(4), steps::of_months(0)) == "span_too_short");
    CHECK(of(exactly(5), exactly(4), steps::of_months(13)) == "a value");
    CHECK(of(exactly(5), exactly(0), steps(3)) == "zero_base");
    CHECK(of(exactly(5), exactly(-4), steps(3)) == "negative_base");
    CHECK(of(exactly(-5), exactly(4), steps(3)) == "sign_change");
    CHECK(best(evaluate_with(formula::average_growth{{steps(3)}}, exactly(0), exactly(4))) == -100);
    CHECK(best(evaluate_with(formula::average_growth{{steps(3)}}, exactly(4), exactly(4))) == 0);
    // 超8亿元 after 4亿元 and three years: more than 26 % a year, whatever the print of the 4
    const auto over = evaluate_with(formula::average_growth{{steps(3)}}, figure::over(8), exactly(1));
    REQUIRE(over);
    CHECK(over->lower() == bound::opened(100));
    CHECK(over->upper().infinite);
}

TEST_CASE("the average growth by the sum is the even growth with which the years sum to the total") {
    // 1.1 + 1.21 + 1.331 times the base
    const auto found =
        evaluate_with(formula::average_growth_by_sum{{year_count(3)}}, exactly(decimal(3641, -3)), exactly(1));
    CHECK(best(found) == 10);
    CHECK(found->is_exact());
    // n times the base is no growth, half of it in the only year a fall by half, nothing at all one by all
    CHECK(best(evaluate_with(formula::average_growth_by_sum{{year_count(5)}}, exactly(500), exactly(100))) == 0);
    CHECK(best(evaluate_with(formula::average_growth_by_sum{{year_count(1)}}, exactly(50), exactly(100))) == -50);
    CHECK(best(evaluate_with(formula::average_growth_by_sum{{year_count(4)}}, exactly(0), exactly(100))) == -100);
    CHECK(said(average_growth_by_sum_of(3641.0_亿元, 1000.0_亿元, year_count(3))) == "+10.000% [9.9966, 10.0034]");
    // Uneven growth: 100, then 130, 130, 100 has not grown by its ends, but the years together have.
    CHECK(best(evaluate_with(formula::average_growth{{steps(3)}}, exactly(100), exactly(100))) == 0);
    const decimal by_sum =
        best(evaluate_with(formula::average_growth_by_sum{{year_count(3)}}, exactly(360), exactly(100)));
    CHECK(by_sum > decimal(93, -1));
    CHECK(by_sum < decimal(94, -1));
    // doubles
    const auto plain = evaluate_with(formula::average_growth_by_sum{{year_count(3)}}, 3.641, 1.0);
    REQUIRE(plain);
    CHECK(std::abs(*plain - 10) < 1e-12);
    CHECK(*evaluate_with(formula::average_growth_by_sum{{year_count(4)}}, 0.0, 1.0) == -100);
    // 超: more than the even growth to the print
    const auto over =
        evaluate_with(formula::average_growth_by_sum{{year_count(3)}}, figure::over(decimal(3641, -3)), exactly(1));
    REQUIRE(over);
    CHECK(over->lower() == bound::opened(10));
    CHECK(over->upper().infinite);
    CHECK(evaluate_with(formula::average_growth_by_sum{{year_count(3)}}, exactly(5), figure::over(4))->lower() ==
          bound::opened(-100));
    CHECK(code(average_growth_by_sum_of(5.0_亿元, 4.0_亿元, year_count(0))) == "span_too_short");
    CHECK(code(evaluate_with(formula::average_growth_by_sum{{year_count(3)}}, exactly(5), exactly(0))) == "zero_base");
    CHECK(code(evaluate_with(formula::average_growth_by_sum{{year_count(3)}}, exactly(5), exactly(-1))) ==
          "negative_base");
    CHECK(code(evaluate_with(formula::average_growth_by_sum{{year_count(3)}}, exactly(-5), exactly(1))) ==
          "sign_change");
}

TEST_CASE("a root of a sum of powers is right to the last digits from far below one to far above") {
    for (const int n : {2, 3, 5, 12, 40})
        for (const decimal r : {decimal(1, -30), decimal(17, -5), decimal(1), decimal(12), decimal(123456789),
                                decimal(999999999999999999), decimal(7, 200)}) {
            INFO(n << ", " << to_string(r));
            const bracket x = power_sum_root(bracket(r), n);
            CHECK(detail::power_sum(x.lower(), n, direction::up) <= r);
            CHECK(detail::power_sum(x.upper(), n, direction::down) >= r);
            CHECK(x.upper() - x.lower() <= x.upper() * decimal(1, -15));
            const decimal middle = power_sum_root(r, n);
            CHECK((x.lower() <= middle && middle <= x.upper()));
            const double plain = power_sum_root(to_double(r), n);
            CHECK(std::abs(plain - to_double(middle)) <= 1e-14 * to_double(middle) + 1e-16);
        }
}

TEST_CASE("a cumulative growth is annualised geometrically, points and amounts linearly") {
    CHECK(said(per_period_of(-growth(13.5_percent), steps(5))) == "-2.86% [-2.871, -2.847]"); // 五年累计下降13.5%
    CHECK(said(per_period_of(-9.8_pp, steps(5))) == "-1.96 pp [-1.97, -1.95]");
    CHECK(said(per_period_of(1.2_delta_degC, steps(6))) == "+0.20 °C [0.191, 0.209]");
    CHECK(said(per_period_of(120.0_亿元, steps(4))) == "30.00亿元 [29.987, 30.013]");
    CHECK(best(evaluate_with(formula::growth_per_period{{steps(2)}}, exactly(21))) == 10);
    CHECK(best(evaluate_with(formula::growth_per_period{{steps(7)}}, exactly(-100))) == -100);
    CHECK(best(evaluate_with(formula::growth_per_period{{steps(7)}}, exactly(0))) == 0);
    // 不到20%: open where it was, closed at zero
    const auto fall =
        evaluate_with(formula::growth_per_period{{steps(6)}}, figure::between(bound::opened(-20), bound::closed(0)));
    REQUIRE(fall);
    CHECK(fall->lower().open);
    CHECK(fall->upper() == bound::closed(0));
    CHECK_FALSE(fall->best());
    CHECK(code(per_period_of(growth(5.0_percent), steps(0))) == "span_too_short");
    CHECK(code(per_period_of(1.0_pp, steps::of_months(6))) == "span_too_short");
    CHECK(code(evaluate_with(formula::growth_per_period{{steps(2)}}, exactly(-101))) == "negative_base");
    // of 18 months the growth of a year
    CHECK(best(evaluate_with(formula::growth_per_period{{steps::of_months(18)}}, exactly(decimal(331, -1)))) == 21);
    CHECK(best(evaluate_with(formula::change_per_period{{steps::of_months(18)}}, exactly(3))) == 2);
}

TEST_CASE("an even growth over several periods is the way back, also over half a year") {
    CHECK(said(over_periods_of(growth(5.0_percent), steps(5))) == "+27.6% [27.32, 27.94]");
    CHECK(said(over_periods_of(0.5_pp, steps(3))) == "+1.5 pp [1.35, 1.65]");
    CHECK(best(evaluate_with(formula::growth_over_periods{{steps(2)}}, exactly(10))) == 21);
    CHECK(best(evaluate_with(formula::growth_over_periods{{steps::of_months(6)}}, exactly(21))) == 10);
    CHECK(code(over_periods_of(growth(5.0_percent), steps(0))) == "span_too_short");
    for (const int n : {1, 3, 15}) {
        const auto there = evaluate_with(formula::growth_over_periods{{steps(n)}}, exactly(decimal(-37, -1)));
        const auto back = evaluate_with(formula::growth_per_period{{steps(n)}}, *there);
        REQUIRE(back);
        CHECK(back->contains(decimal(-37, -1)));
    }
}

TEST_CASE("a total is divided by the years that it is of") {
    CHECK(said(per_year_of(17.1_亿元, year_count(3))) == "5.70亿元 [5.683, 5.717]");
    CHECK(said(per_year_of(over(11000_万平方米), year_count(7))) == ">1571.4万平方米");
    CHECK(code(per_year_of(17.1_亿元, year_count(0))) == "span_too_short");
}

TEST_CASE("a factor gives its growth, and growths and factors chain to a factor") {
    CHECK(said(growth_of_factor(factor(print(1058, -3)))) == "+5.8% [5.75, 5.85]");
    CHECK(best(evaluate<formula::growth_of_factor>(exactly(0))) == -100);
    CHECK(best(evaluate<formula::growth_of_factor>(exactly(1))) == 0);
    CHECK(code(evaluate<formula::growth_of_factor>(exactly(-1))) == "negative_base");
    const auto chained = evaluate<formula::chained_factor>(exactly(decimal(52, -1)), exactly(-1));
    CHECK(best(chained) == decimal(104148, -5));
    CHECK(best(evaluate<formula::chained_factors>(exactly(2), exactly(3), exactly(decimal(5, -1)))) == 3);
    // A factor and the growth of a chain say the same.
    CHECK(best(evaluate<formula::growth_of_factor>(*chained)) ==
          best(evaluate<formula::chained_growth>(exactly(decimal(52, -1)), exactly(-1))));
    CHECK(best(evaluate<formula::chained_factor>(exactly(-100), exactly(50))) == 0);
    CHECK(code(evaluate<formula::chained_factor>(exactly(-101), exactly(50))) == "negative_base");
    CHECK(code(evaluate<formula::chained_factors>(exactly(2), exactly(-1))) == "negative_base");
    CHECK(said(chained_factor_of(growth(5.2_percent), growth(1.0_percent))) == "1.063 [1.0614, 1.0636]");
}

TEST_CASE("翻一番 is twice, 翻两番 four times, and a growth is some number of doublings") {
    const auto growths = std::vector<std::pair<int, int>>{{0, 0}, {1, 100}, {2, 300}, {3, 700}, {-1, -50}};
    for (auto const& [n, percent] : growths) {
        INFO(n);
        const auto found = evaluate<formula::growth_of_doublings>(exactly(n));
        CHECK((found->is_exact() && best(found) == percent));
        const auto back = evaluate<formula::doublings_of_growth>(exactly(percent));
        CHECK((back->is_exact() && best(back) == n));
        CHECK(best(evaluate<formula::doublings_of_factor>(exactly(power(decimal(2), n)))) == n);
        CHECK(*evaluate<formula::growth_of_doublings>(double(n)) == Approx(percent));
    }
    const auto over = evaluate<formula::growth_of_doublings>(figure::at_least(2)); // 翻两番以上
    CHECK(over->lower() == bound::closed(300));
    CHECK(over->upper().infinite);
    CHECK(code(evaluate<formula::growth_of_doublings>(exactly(1001))) == "out_of_range");
    CHECK(code(evaluate<formula::doublings_of_factor>(exactly(0))) == "zero_base");
    CHECK(code(evaluate<formula::doublings_of_factor>(exactly(-2))) == "negative_base");
    CHECK(code(evaluate<formula::doublings_of_growth>(exactly(-100))) == "zero_base");
    // 7.2 % a year doubles in ten years, 10 % in a little more than seven
    CHECK(said(doubling_time_of(growth(7.2_percent))) == "10.0 [9.9, 10.04]");
    CHECK(best(evaluate<formula::doubling_time>(exactly(100))) == 1);
    CHECK(code(evaluate<formula::doubling_time>(exactly(0))) == "zero_base");
    CHECK(code(evaluate<formula::doubling_time>(print(0, -1))) == "zero_base");
    CHECK(code(evaluate<formula::doubling_time>(exactly(-3))) == "negative_base");
    const auto up_to = evaluate<formula::doubling_time>(figure::between(bound::opened(0), bound::closed(100)));
    CHECK(up_to->lower() == bound::closed(1)); // less than any growth: no end
    CHECK(up_to->upper().infinite);
}

TEST_CASE("a refusal names the input that is at fault, and a growth that leaves nothing by its factor") {
    const auto amount = [](char const* text) { return read_measure(text); };
    CHECK(describe(average_growth_of(amount("100万吨"), amount("0万吨"), steps(5)).error()) ==
          "average growth to current from base: the base is zero or may be zero");
    CHECK(describe(average_growth_of(amount("100万吨"), amount("0万吨"), steps(5)).error(), language::zh) ==
          "本期比基期的年均增速：基期为零或可能为零");
    CHECK(describe(average_growth_by_sum_of(amount("300万吨"), amount("0万吨"), year_count(3)).error()) ==
          "average growth that sums to total from base: the base is zero or may be zero");
    const auto growth = [](char const* text) { return as_growth(read_measure(text)); };
    CHECK(describe(decline_widened_of(growth("5.2%"), growth("-3.0%")).error()) ==
          "widening of the decline to growth from previous growth: the growth has the opposite sign of its base");
    CHECK(describe(per_period_of(growth("-120%"), steps(5)).error()) ==
          "growth factor in each period: the growth factor is negative or may be negative");
    CHECK(describe(real_growth_of(growth("8.0%"), growth("-100%")).error()) ==
          "real growth of nominal growth factor at price factor: the price factor is zero or may be zero");
}
