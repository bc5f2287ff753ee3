// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The oracle of every formula with a parameter: on which side of the truth a number lies, on exact fractions. Roots and
// logarithms are no fractions, but what they undo is. A formula without an oracle does not compile here.
#pragma once

#include "support/formulas.hpp"

namespace referee {

inline int sign(rational const& x) { return x < 0 ? -1 : x > 0 ? 1 : 0; }
inline rational to_power(rational const& x, int n) {
    rational all = 1;
    for (int i = 0; i < n; ++i) all *= x;
    return all;
}

/// The parameters that the guard and the boxes try; all of them have answers.
template <class Parameter>
struct samples;
template <>
struct samples<tongbi::steps> {
    static constexpr std::array values{tongbi::steps(1), tongbi::steps(2), tongbi::steps(7),
                                       tongbi::steps::of_months(42)};
};
template <>
struct samples<tongbi::year_count> {
    static constexpr std::array values{tongbi::year_count(1), tongbi::year_count(2), tongbi::year_count(5)};
};
template <>
struct samples<tongbi::index_base> {
    static constexpr std::array values{tongbi::index_base(1), tongbi::base_100, tongbi::index_base(1000)};
};
template <>
struct samples<tongbi::period_hours> {
    static constexpr std::array values{tongbi::period_hours(1), tongbi::period_hours(8760)};
};

template <>
struct samples<tongbi::plan_years> {
    static constexpr std::array values{tongbi::plan_years(2015, 2023, 2030), tongbi::plan_years(2020, 2023, 2025),
                                       tongbi::plan_years(2020, 2021, 2025)};
};
template <>
struct samples<tongbi::elapsed> {
    static constexpr std::array values{tongbi::elapsed(3, 5), tongbi::elapsed(7, 12), tongbi::elapsed(365, 366)};
};

template <class F>
struct twin_with;

/// ORDER: the sign of y - F(x), of a formula f with its parameter.
#define TONGBI_TWIN_WITH(F, N, ORDER, ...)                                                                             \
    template <>                                                                                                        \
    struct twin_with<F> {                                                                                              \
        static constexpr std::size_t inputs = N;                                                                       \
        static constexpr std::array<bool, N> may_be_negative{__VA_ARGS__};                                             \
        static int order(rational const& y, point<N> const& x, [[maybe_unused]] F const& f) { return ORDER; }          \
    };

/// The factor of a percentage to a power, growing below -100 % as well, where no growth lies.
inline rational factor_to(rational const& percent, int n) {
    const rational factor = 1 + percent / 100;
    return factor < 0 ? rational(-to_power(-factor, n)) : to_power(factor, n);
}
/// base (x + x² + … + xⁿ), the factor x of a percentage.
inline rational sum_over(rational const& base, rational const& percent, int n) {
    rational sum = 0;
    for (int i = 1; i <= n; ++i) sum += base * factor_to(percent, i);
    return sum;
}

TONGBI_TWIN_WITH(formula::average_growth, 2,
                 sign(factor_to(y, f.over.count) * to_power(x[1], f.over.parts) - to_power(x[0], f.over.parts)), false,
                 false)
TONGBI_TWIN_WITH(formula::average_growth_by_sum, 2, sign(sum_over(x[1], y, f.of.count) - x[0]), false, false)
TONGBI_TWIN_WITH(formula::growth_per_period, 1, sign(factor_to(y, f.over.count) - factor_to(x[0], f.over.parts)), true)
TONGBI_TWIN_WITH(formula::change_per_period, 1, sign(f.over.count* y - x[0] * f.over.parts), true)
TONGBI_TWIN_WITH(formula::growth_over_periods, 1, sign(factor_to(y, f.over.parts) - factor_to(x[0], f.over.count)),
                 true)
TONGBI_TWIN_WITH(formula::change_over_periods, 1, sign(f.over.parts* y - x[0] * f.over.count), true)
TONGBI_TWIN_WITH(formula::amount_per_year, 1, sign(f.of.count* y - x[0]), true)
TONGBI_TWIN_WITH(formula::growth_of_index, 1, sign((y + 100) * f.on.value - x[0] * 100), false)
TONGBI_TWIN_WITH(formula::index_of_growth, 1, sign(y * 100 - (x[0] + 100) * f.on.value), true)
TONGBI_TWIN_WITH(formula::rebased_index, 2, sign(x[1] * y - x[0] * f.on.value), false, false)
TONGBI_TWIN_WITH(formula::real_amount, 2, sign(x[1] * y - x[0] * f.on.value), true, false)
TONGBI_TWIN_WITH(formula::nominal_amount, 2, sign(f.on.value* y - x[0] * x[1]), true, false)
TONGBI_TWIN_WITH(formula::implied_deflator, 2, sign(x[1] * y - x[0] * f.on.value), false, false)
TONGBI_TWIN_WITH(formula::capacity_factor, 2, sign(y / 100 * x[1] * f.over.count - x[0]), false, false)
TONGBI_TWIN_WITH(formula::capacity_factor_of_hours, 1, sign(y / 100 * f.over.count - x[0]), false)

/// A formula without a parameter that is no fraction, in the same shape.
template <has_order F>
struct twin_with<F> {
    static constexpr std::size_t inputs = ordered_twin<F>::inputs;
    static constexpr auto may_be_negative = ordered_twin<F>::may_be_negative;
    static int order(rational const& y, point<inputs> const& x, F const&) { return ordered_twin<F>::order(y, x); }
};
TONGBI_TWIN_WITH(formula::linear_pace, 3, sign(y* f.years.done() / f.years.all() - (1 - (x[2] - x[0]) / (x[2] - x[1]))),
                 true, true, true)
TONGBI_TWIN_WITH(formula::ahead_of_schedule, 1, sign(y + rational(f.time.done) / f.time.all * 100 - x[0]), true)
TONGBI_TWIN_WITH(formula::schedule_ratio, 1, sign(y* f.time.done / f.time.all * 100 - x[0]), true)
TONGBI_TWIN_WITH(formula::required_change, 2, sign(x[0] + y * f.years.left() - x[1]), true, true)
TONGBI_TWIN_WITH(formula::required_growth, 2, sign(x[0] * to_power(1 + y / 100, f.years.left()) - x[1]), false, false)
TONGBI_TWIN_WITH(formula::required_compound, 2,
                 sign((100 + x[0]) * to_power(1 + y / 100, f.years.left()) - (100 + x[1])), false, false)

/// y (T - b) + b against v (v/b)^(k/n): both to the power n. Numbers of one sign are as their sizes.
inline int order_of_extrapolation(rational const& y, point<3> x, tongbi::plan_years years) {
    if (x[1] < 0) x = {-x[0], -x[1], -x[2]};
    const rational reached = y * (x[2] - x[1]) + x[1];
    const int by =
        reached <= 0 && x[0] > 0 ? -1
        : reached <= 0
            ? sign(reached)
            : sign(to_power(reached, years.done()) * to_power(x[1], years.left()) - to_power(x[0], years.all()));
    return x[2] > x[1] ? by : -by;
}
TONGBI_TWIN_WITH(formula::extrapolated_progress, 3, order_of_extrapolation(y, x, f.years), false, false, true)

/// Two roots are no fraction together: 60 digits stand for them.
inline int order_of_cagr_ratio(rational const& y, point<3> const& x, tongbi::plan_years years) {
    const auto number = [](rational const& r) { return digits60(mp::numerator(r)) / digits60(mp::denominator(r)); };
    const auto growth = [&](rational const& to, int n) {
        const digits60 factor = number(rational(to / x[1]));
        return factor == 0 ? digits60(-1) : digits60(mp::pow(factor, digits60(1) / n) - 1);
    };
    const digits60 off = number(y) - growth(x[0], years.done()) / growth(x[2], years.all());
    return mp::abs(off) < mp::pow(digits60(10), -40) ? 0 : off < 0 ? -1 : 1;
}
TONGBI_TWIN_WITH(formula::cagr_ratio, 3, order_of_cagr_ratio(y, x, f.years), false, false, false)

#undef TONGBI_TWIN_WITH

/// How many boxes are tried: fewer where the oracle computes with powers of long fractions.
template <class F>
inline constexpr int boxes_of = 2000;
template <>
inline constexpr int boxes_of<formula::extrapolated_progress> = 250;
template <>
inline constexpr int boxes_of<formula::cagr_ratio> = 100;

/// check.operator()<F>(f) for every formula of every computation with a parameter, with each sample of it.
template <class Parameter, class... F, class Check>
void for_each_formula_with(tongbi::computation_with<Parameter, F...> const&, Check const& check) {
    static_assert(((twin_with<F>::inputs > 0) && ...),
                  "a formula has no oracle: write it a second way in tests/support/formulas_with.hpp");
    for (auto const& by : samples<Parameter>::values) (check.template operator()<F>(F{by}), ...);
}
/// The same for those of a computation without one that are no fractions.
template <class... F, class Check>
void for_each_ordered_formula(tongbi::computation<F...> const&, Check const& check) {
    (
        [&] {
            if constexpr (has_order<F>) check.template operator()<F>(F{});
        }(),
        ...);
}
template <class Check>
void for_each_formula_with(Check const& check) {
    using namespace tongbi;
#define TONGBI_EACH(name, ...) for_each_ordered_formula(tongbi::name, check);
    TONGBI_COMPUTATIONS(TONGBI_EACH)
#undef TONGBI_EACH
#define TONGBI_EACH(name, ...) for_each_formula_with(tongbi::name, check);
    TONGBI_COMPUTATIONS_WITH(TONGBI_EACH)
#undef TONGBI_EACH
}

} // namespace referee
