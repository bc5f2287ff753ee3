// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Growth over several periods, index numbers, real terms, acceleration and elasticity: the sentences of reports and the
// edges. Random boxes against a second way of computing are in tests/referee and tests/guard.

#include <tongbi/formula/acceleration.hpp>
#include <tongbi/formula/change_classes.hpp>
#include <tongbi/formula/doublings.hpp>
#include <tongbi/formula/elasticity.hpp>
#include <tongbi/formula/growth_over_time.hpp>
#include <tongbi/formula/index_series.hpp>
#include <tongbi/formula/real_terms.hpp>
#include <tongbi/tongbi.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

using namespace tongbi;
using namespace tongbi::literals;

namespace {

template <class T>
std::string said(result<T> const& r) {
    return r ? to_string(*r) : std::string(code_of(r.error().why));
}
template <class T>
std::string code(result<T> const& r) {
    return r ? "a value" : std::string(code_of(r.error().why));
}
decimal best(result<figure> const& f) {
    REQUIRE(f);
    REQUIRE(f->best());
    return *f->best();
}
figure print(std::int64_t coefficient, std::int32_t exponent) {
    return figure::printed(decimal(coefficient, exponent));
}
/// An index number as printed: 102.3.
factor index(std::int64_t coefficient, std::int32_t exponent = -1) { return factor(print(coefficient, exponent)); }

} // namespace

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

TEST_CASE("an index on last year as 100 is a growth, and its base is exact") {
    CHECK(said(growth_of_index(index(1023), base_100)) == "+2.3% [2.25, 2.35]");
    CHECK(said(growth_of_index(read_measure("98.8"), base_100)) == "-1.2% [-1.25, -1.15]");
    CHECK(code(growth_of_index(read_measure("98.8亿元"), base_100)) == "role_mismatch");
    CHECK(best(evaluate_with(formula::growth_of_index{{index_base(1)}}, exactly(decimal(1023, -3)))) ==
          decimal(23, -1));
    CHECK(best(evaluate_with(formula::growth_of_index{{base_100}}, exactly(0))) == -100);
    CHECK(code(evaluate_with(formula::growth_of_index{{base_100}}, exactly(-5))) == "negative_base");
    CHECK(code(evaluate_with(formula::growth_of_index{{index_base(0)}}, exactly(5))) == "zero_base");
    CHECK(code(evaluate_with(formula::growth_of_index{{index_base(-100)}}, exactly(5))) == "negative_base");
    CHECK(best(evaluate_with(formula::index_of_growth{{base_100}}, exactly(decimal(-12, -1)))) == decimal(988, -1));
    CHECK(said(growth_between(index(1050), index(1020))) == "+2.9% [2.84, 3.05]"); // and not 3.0 %
}

TEST_CASE("an index series changes its base, its kind and its length, and keeps what rounding leaves open") {
    const std::vector<figure> chain{print(1020, -1), print(1030, -1), print(990, -1)};
    const auto fixed = fixed_base_of(chain, base_100);
    REQUIRE(fixed);
    REQUIRE(fixed->size() == 3);
    CHECK((*fixed)[0].lower() == bound::closed(decimal(10195, -2))); // the first has the rounding of one link
    CHECK((*fixed)[0].upper() == bound::closed(decimal(10205, -2)));
    CHECK((*fixed)[1].best() == decimal(10506, -2));
    CHECK((*fixed)[2].best() == decimal(1040094, -4));
    const auto width = [](figure const& f) { return f.upper().at - f.lower().at; };
    CHECK(width((*fixed)[2]) > width((*fixed)[1]));
    CHECK(width((*fixed)[1]) > width((*fixed)[0]));
    // chain and fixed base agree
    const auto links = chain_of(*fixed, base_100);
    REQUIRE(links);
    REQUIRE(links->size() == 2);
    CHECK((*links)[0].best() == chain[1].best());
    CHECK((*links)[1].best() == chain[2].best());
    CHECK((*links)[1].contains(*chain[2].best()));

    const std::vector<figure> old{print(800, -1), print(900, -1), print(1000, -1), print(1100, -1)};
    const auto moved = rebased_to(old, 1, base_100);
    REQUIRE(moved);
    CHECK((*moved)[1] == exactly(100)); // set, and not rounded
    CHECK(width((*moved)[2]) > 0);
    CHECK(evaluate_with(formula::rebased_index{{base_100}}, old[1], old[1])->is_exact() == false);
    CHECK(code(rebased_to(old, 4, base_100)) == "missing_input");

    const std::vector<figure> later{print(1000, -1), print(1020, -1)};
    const auto all = splice(old, later); // 2005=100 up to 110.0, and that year as 100.0
    REQUIRE(all);
    REQUIRE(all->size() == 5);
    CHECK((*all)[3] == later[0]);
    CHECK((*all)[4] == later[1]);
    CHECK((*all)[0].best() == div(decimal(8000), decimal(110), direction::nearest_even).value);
    CHECK((*all)[0].lower().at < *evaluate<formula::quotient>(exactly(8000), exactly(110))->best());
    CHECK(width((*all)[0]) > decimal(18, -2)); // three prints of ±0.05, and not ±0.05 x 100 / 110
    CHECK(code(splice(old, std::vector<figure>{})) == "missing_input");
    CHECK(code(splice(std::vector<figure>{exactly(0)}, later)) == "zero_base");
    CHECK(code(chain_of(std::vector<figure>{}, base_100)) == "missing_input");
    CHECK(code(chain_of(std::vector<figure>{exactly(0), exactly(5)}, base_100)) == "zero_base");
    CHECK(fixed_base_of(std::vector<figure>{}, base_100)->empty());
    // doubles
    const auto plain = fixed_base_of(std::vector<double>{102.0, 103.0}, base_100);
    REQUIRE(plain);
    CHECK(plain->at(1) == Approx(105.06));
    CHECK(code(fixed_base_of(std::vector<double>{102.0, std::numeric_limits<double>::quiet_NaN()}, base_100)) ==
          "missing_input");
}

TEST_CASE("nominal amounts and growths become real by the prices that are given, and come back") {
    CHECK(said(real_of(12.8_万亿元, index(1020), base_100)) == "12.5万亿元 [12.49, 12.61]");
    CHECK(best(evaluate_with(formula::real_amount{{base_100}}, exactly(-51), exactly(102))) == -50);
    CHECK(best(evaluate_with(formula::nominal_amount{{base_100}}, exactly(50), exactly(102))) == 51);
    CHECK(best(evaluate_with(formula::implied_deflator{{base_100}}, exactly(51), exactly(50))) == 102);
    CHECK(code(evaluate_with(formula::real_amount{{base_100}}, exactly(51), exactly(0))) == "zero_base");
    CHECK(code(evaluate_with(formula::real_amount{{base_100}}, exactly(51), exactly(-1))) == "negative_base");
    CHECK(code(evaluate_with(formula::nominal_amount{{base_100}}, exactly(51), exactly(-1))) == "negative_base");

    CHECK(said(real_growth_of(growth(7.4_percent), growth(2.0_percent))) == "+5.3% [5.19, 5.4]"); // and not 5.4 %
    CHECK(best(evaluate<formula::real_growth>(exactly(21), exactly(10))) == 10);
    CHECK(best(evaluate<formula::nominal_growth>(exactly(10), exactly(10))) == 21);
    CHECK(best(evaluate<formula::price_growth>(exactly(21), exactly(10))) == 10);
    CHECK(best(evaluate<formula::real_growth>(exactly(0), exactly(0))) == 0);
    CHECK(best(evaluate<formula::real_growth>(exactly(-100), exactly(25))) == -100);
    CHECK(code(evaluate<formula::real_growth>(exactly(5), exactly(-100))) == "zero_base");
    CHECK(code(evaluate<formula::real_growth>(exactly(5), exactly(-101))) == "negative_base");
    // All is gone in real terms, however the prices fell.
    const auto gone =
        evaluate<formula::real_growth>(exactly(-100), figure::between(bound::opened(-100), bound::closed(5)));
    REQUIRE(gone);
    CHECK(gone->lower() == bound::closed(-100));
    CHECK(gone->upper() == bound::closed(-100));
}

TEST_CASE("a growth that fell back by points was larger by them before") {
    CHECK(said(acceleration_of(growth(1.2_percent), growth(12.3_percent))) == "-11.1 pp [-11.2, -11]");
    CHECK(said(previous_growth_of(growth(1.2_percent), -11.1_pp)) == "+12.3% [12.2, 12.4]"); // 回落11.1个百分点
    CHECK(code(previous_growth_of(-growth(99.0_percent), 50.0_pp)) == "sign_change");
}

TEST_CASE("a decline that widened was smaller before, one that narrowed larger, and a rise has no such points") {
    CHECK(said(previous_decline_of(-growth(18.9_percent), 15.2_pp)) == "-3.7% [-3.8, -3.6]");   // 降幅扩大
    CHECK(said(previous_decline_of(-growth(18.9_percent), -15.2_pp)) == "-34.1% [-34.2, -34]"); // 降幅收窄
    CHECK(said(decline_widened_of(-growth(18.9_percent), -growth(3.7_percent))) == "+15.2 pp [15.1, 15.3]");
    CHECK(said(decline_widened_of(-growth(3.7_percent), -growth(18.9_percent))) == "-15.2 pp [-15.3, -15.1]");
    // 由降转升, 由升转降, and what may be either
    CHECK(code(decline_widened_of(growth(3.7_percent), -growth(18.9_percent))) == "sign_change");
    CHECK(code(decline_widened_of(-growth(3.7_percent), growth(18.9_percent))) == "sign_change");
    CHECK(code(evaluate<formula::decline_widened>(print(0, -1), print(-5, -1))) == "sign_change");
    CHECK(code(previous_decline_of(growth(3.7_percent), 1.0_pp)) == "sign_change");
    CHECK(code(previous_decline_of(-growth(3.7_percent), 4.7_pp)) == "sign_change");
    CHECK(code(evaluate<formula::previous_decline>(exactly(-5), exactly(5))) == "sign_change"); // it was level
    const auto near_level = evaluate<formula::previous_decline>(print(-37, -1), print(37, -1));
    REQUIRE(near_level);
    CHECK(near_level->upper() == bound::closed(0));
}

TEST_CASE("the elasticity of energy is undefined where the economy may not have grown") {
    CHECK(said(energy_elasticity_of(growth(2.9_percent), growth(5.2_percent))) == "0.56 [0.542, 0.573]");
    CHECK(said(energy_elasticity_of(-growth(2.9_percent), growth(5.2_percent))) == "-0.56 [-0.573, -0.542]");
    CHECK(code(energy_elasticity_of(growth(2.9_percent), growth(print(0, -1)))) == "zero_base");
    CHECK(code(energy_elasticity_of(growth(2.9_percent), -growth(1.0_percent))) == "negative_base");
    CHECK(said(elasticity_of(growth(2.0_percent), -growth(4.0_percent))) == "-0.50 [-0.519, -0.481]");
    CHECK(code(elasticity_of(growth(2.0_percent), growth(print(0, -1)))) == "zero_base");
}

TEST_CASE("a change whose base is not positive has a class, and a loss how much of it was reduced") {
    struct row {
        const char* current;
        const char* base;
        change_class became;
        const char* percent;
    };
    for (auto const& r :
         {row{"5.0亿元", "-3.0亿元", change_class::turned_positive, ""},
          row{"-5.0亿元", "3.0亿元", change_class::turned_negative, ""},
          row{"-3.2亿元", "-4.0亿元", change_class::loss_reduced, "20% [17.7, 22.3]"},
          row{"-5.0亿元", "-4.0亿元", change_class::loss_widened, "25% [22.2, 27.9]"},
          row{"0亿元", "-4.0亿元", change_class::loss_reduced, "100%"},
          row{"-4.0亿元", "-4.00亿元", change_class::unchanged, ""},
          row{"3.0亿元", "3.0亿元", change_class::unchanged, ""}, row{"3.0亿元", "2.0亿元", change_class::none, ""},
          row{"0.0亿元", "0亿元", change_class::unchanged, ""}}) {
        INFO(r.current << " after " << r.base);
        const auto found = change_class_of(read_measure(r.current), read_measure(r.base));
        REQUIRE(found);
        CHECK(found->became == r.became);
        CHECK(found->percent.has_value() == (r.percent[0] != '\0'));
        if (found->percent) CHECK(to_string(measure(*found->percent, rows::percent)) == r.percent);
    }
    CHECK(code(change_class_of(read_measure("3.0亿元"), read_measure("0亿元"))) == "zero_base");
    CHECK(code(change_class_of(read_measure("3.0亿元"), read_measure("3.0吨"))) == "unit_mismatch");
    CHECK(code(change_class_of(read_measure("3.0°C"), read_measure("-3.0°C"))) == "interval_scale");
    // typed, and doubles
    CHECK(change_class_of(5.0_亿元, -3.0_亿元)->became == change_class::turned_positive);
    const auto plain = change_class_of(amount<units::yi_CNY, double>(-5.0), amount<units::yi_CNY, double>(-4.0));
    REQUIRE(plain);
    CHECK(plain->became == change_class::loss_widened);
    CHECK(*plain->percent == 25);
    // one-sided numbers: by what their bounds leave
    const auto by_bounds = [](figure const& current, figure const& base) {
        return change_class_of(amount<units::yi_CNY>(current), amount<units::yi_CNY>(base));
    };
    CHECK(by_bounds(figure::over(2), exactly(-3))->became == change_class::turned_positive);
    CHECK(by_bounds(figure::below(-5), exactly(-3))->became == change_class::loss_widened);
    CHECK(code(by_bounds(figure::below(5), exactly(-3))) == "negative_base");
    CHECK(code(by_bounds(figure::below(5), exactly(3))) == "sign_change");
    CHECK(by_bounds(figure::over(2), exactly(3))->became == change_class::none);
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
