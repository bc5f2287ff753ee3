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
    static constexpr std::array values{tongbi::steps(1), tongbi::steps(2), tongbi::steps(7)};
};
template <>
struct samples<tongbi::period_hours> {
    static constexpr std::array values{tongbi::period_hours(1), tongbi::period_hours(8760)};
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

TONGBI_TWIN_WITH(formula::average_growth, 2, sign(x[1] * to_power(1 + y / 100, f.over.count) - x[0]), false, false)
TONGBI_TWIN_WITH(formula::capacity_factor, 2, sign(y / 100 * x[1] * f.over.count - x[0]), false, false)
TONGBI_TWIN_WITH(formula::capacity_factor_of_hours, 1, sign(y / 100 * f.over.count - x[0]), false)

#undef TONGBI_TWIN_WITH

/// check.operator()<F>(f) for every formula of every computation with a parameter, with each sample of it.
template <class Parameter, class... F, class Check>
void for_each_formula_with(tongbi::computation_with<Parameter, F...> const&, Check const& check) {
    static_assert(((twin_with<F>::inputs > 0) && ...),
                  "a formula has no oracle: write it a second way in tests/support/formulas_with.hpp");
    for (auto const& by : samples<Parameter>::values) (check.template operator()<F>(F{by}), ...);
}
template <class Check>
void for_each_formula_with(Check const& check) {
    using namespace tongbi;
#define TONGBI_EACH(name, ...) for_each_formula_with(tongbi::name, check);
    TONGBI_COMPUTATIONS_WITH(TONGBI_EACH)
#undef TONGBI_EACH
}

} // namespace referee
