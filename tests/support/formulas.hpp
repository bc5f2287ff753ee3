// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The oracle of every formula: the same question written a second time, another way, on exact
// fractions. A computation of the headers without an oracle does not compile here.
#pragma once

#include "generated/all_computations.hpp"
#include "support/rational.hpp"

#include <tongbi/formula.hpp>

#include <array>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace referee {

namespace formula = tongbi::formula;

template <std::size_t N>
using point = std::array<rational, N>;

// Which of the inputs a box of this formula may draw below zero is said beside it.
template <class F>
struct twin;
template <class F>
concept has_oracle = requires {
    twin<F>::inputs;
};

#define TONGBI_TWIN(F, N, EXPRESSION, ...)                                                                             \
    template <>                                                                                                        \
    struct twin<F> {                                                                                                   \
        static constexpr std::size_t inputs = N;                                                                       \
        static constexpr std::array<bool, N> may_be_negative{__VA_ARGS__};                                             \
        static rational value([[maybe_unused]] point<N> const& x) { return EXPRESSION; }                               \
    };

TONGBI_TWIN(formula::difference, 2, -(x[1] - x[0]), true, true)
TONGBI_TWIN(formula::sum, 2, x[1] + x[0], true, true)
TONGBI_TWIN(formula::base_of_growth, 2, x[0] / (1 + x[1] / 100), true, true)
TONGBI_TWIN(formula::growth_factor, 1, 1 + x[0] / 100, true)
TONGBI_TWIN(formula::change_of_growth, 2, x[0] - x[0] / (1 + x[1] / 100), true, true)
TONGBI_TWIN(formula::growth_of_change, 2, x[0] / (x[0] - x[1]) * 100 - 100, true, true)
TONGBI_TWIN(formula::growth_of_share_change, 2, x[0] / (x[0] - x[1]) * 100 - 100, true, true)
TONGBI_TWIN(formula::quotient, 2, x[0] / x[1], true, true)
TONGBI_TWIN(formula::product, 2, x[1] * x[0], true, true)
TONGBI_TWIN(formula::share, 2, x[0] / x[1] * 100, false, false)
TONGBI_TWIN(formula::whole, 2, x[0] / (x[1] / 100), false, false)
TONGBI_TWIN(formula::part, 2, x[0] * (x[1] / 100), true, true)
TONGBI_TWIN(formula::attainment, 2, x[0] / x[1] * 100, true, false)
TONGBI_TWIN(formula::target_of_attainment, 2, x[0] / (x[1] / 100), true, false)
TONGBI_TWIN(formula::year_over_year, 2, x[0] / x[1] * 100 - 100, true, false)
TONGBI_TWIN(formula::base_of_change, 2, -(x[1] - x[0]), true, true)
TONGBI_TWIN(formula::total, 2, x[1] + x[0], true, true)
TONGBI_TWIN(formula::ratio, 2, x[0] / x[1], true, true)
TONGBI_TWIN(formula::contribution_rate, 2, x[0] / x[1] * 100, true, true)
TONGBI_TWIN(formula::chained_growth, 2, (1 + x[0] / 100) * (1 + x[1] / 100) * 100 - 100, false, false)
TONGBI_TWIN(formula::anomaly, 2, -(x[1] - x[0]), true, true)
TONGBI_TWIN(formula::normal, 2, -(x[1] - x[0]), true, true)
TONGBI_TWIN(formula::relative_anomaly, 2, x[0] / x[1] * 100 - 100, true, false)
TONGBI_TWIN(formula::normal_of_relative, 2, x[0] / (1 + x[1] / 100), true, true)

#undef TONGBI_TWIN

/// What F gives there; nothing at a pole, where the fractions divide by zero.
template <class F>
std::optional<rational> value_at(point<twin<F>::inputs> const& x) {
    try {
        return twin<F>::value(x);
    } catch (std::overflow_error const&) {
        return std::nullopt;
    }
}

/// Cut to where the result of F ends by its nature: a share at 0 and 100.
template <class F>
rational within_natural(rational const& value) {
    if constexpr (requires { F::natural; }) {
        if (F::natural.from && value < exact(*F::natural.from)) return exact(*F::natural.from);
        if (F::natural.to && value > exact(*F::natural.to)) return exact(*F::natural.to);
    }
    return value;
}

/// The formulas of a computation.
template <class... F, class Check>
void for_each_formula_of(tongbi::computation<F...> const&, Check const& check) {
    static_assert((has_oracle<F> && ...),
                  "a formula has no oracle: write it a second way in tests/support/formulas.hpp");
    (check.template operator()<F>(), ...);
}

/// Calls `check.template operator()<F>()` for every formula of every computation of the headers, and for that of
/// attainment_of, which gives more than a number.
template <class Check>
void for_each_formula(Check const& check) {
    using namespace tongbi;
#define TONGBI_EACH(name, ...) for_each_formula_of(tongbi::name, check);
    TONGBI_COMPUTATIONS(TONGBI_EACH)
#undef TONGBI_EACH
    check.template operator()<formula::attainment>();
}

inline int number_of_formulas() {
    int count = 0;
    for_each_formula([&]<class F>() { ++count; });
    return count;
}

template <class F, class T>
auto evaluate_all(std::array<T, twin<F>::inputs> const& inputs) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) { return tongbi::evaluate<F>(inputs[I]...); }
    (std::make_index_sequence<twin<F>::inputs>{});
}

} // namespace referee
