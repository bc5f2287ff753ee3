// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Every formula of the room, with the same formula written a second time, another way, on exact
// fractions.
#pragma once

#include "support/rational.hpp"

#include <tongbi/formula.hpp>

#include <array>
#include <string_view>
#include <utility>

namespace referee {

namespace formula = tongbi::formula;

template <std::size_t N>
using point = std::array<rational, N>;

// Which of the inputs a box of this formula may draw below zero is said beside it.
template <class F>
struct twin;

#define TONGBI_TWIN(F, N, EXPRESSION, ...)                                                         \
    template <>                                                                                    \
    struct twin<F> {                                                                               \
        static constexpr std::size_t inputs = N;                                                   \
        static constexpr std::array<bool, N> may_be_negative{__VA_ARGS__};                         \
        static rational value([[maybe_unused]] point<N> const& x) { return EXPRESSION; }           \
    };

TONGBI_TWIN(formula::difference, 2, -(x[1] - x[0]), true, true)
TONGBI_TWIN(formula::sum, 2, x[1] + x[0], true, true)
TONGBI_TWIN(formula::relative_change, 2, x[0] / x[1] * 100 - 100, true, false)
TONGBI_TWIN(formula::base_of_growth, 2, x[0] / (1 + x[1] / 100), true, true)
TONGBI_TWIN(formula::growth_factor, 1, 1 + x[0] / 100, true)
TONGBI_TWIN(formula::change_of_growth, 2, x[0] - x[0] / (1 + x[1] / 100), true, true)
TONGBI_TWIN(formula::growth_of_change, 2, x[1] / (x[1] - x[0]) * 100 - 100, true, true)
TONGBI_TWIN(formula::quotient, 2, x[0] / x[1], true, true)
TONGBI_TWIN(formula::product, 2, x[1] * x[0], true, true)
TONGBI_TWIN(formula::share, 2, x[0] / x[1] * 100, false, false)
TONGBI_TWIN(formula::whole, 2, x[0] / (x[1] / 100), false, false)
TONGBI_TWIN(formula::part, 2, x[0] * (x[1] / 100), true, true)
TONGBI_TWIN(formula::attainment, 2, x[0] / x[1] * 100, true, false)
TONGBI_TWIN(formula::target_of_attainment, 2, x[0] / (x[1] / 100), true, false)
TONGBI_TWIN(formula::anomaly, 2, -(x[1] - x[0]), true, true)
TONGBI_TWIN(formula::normal, 2, -(x[1] - x[0]), true, true)
TONGBI_TWIN(formula::relative_anomaly, 2, x[0] / x[1] * 100 - 100, true, false)
TONGBI_TWIN(formula::normal_of_relative, 2, x[0] / (1 + x[1] / 100), true, true)

#undef TONGBI_TWIN

/// Calls `check.template operator()<F>()` for every formula.
template <class Check>
void for_each_formula(Check const& check) {
    check.template operator()<formula::difference>();
    check.template operator()<formula::sum>();
    check.template operator()<formula::relative_change>();
    check.template operator()<formula::base_of_growth>();
    check.template operator()<formula::growth_factor>();
    check.template operator()<formula::change_of_growth>();
    check.template operator()<formula::growth_of_change>();
    check.template operator()<formula::quotient>();
    check.template operator()<formula::product>();
    check.template operator()<formula::share>();
    check.template operator()<formula::whole>();
    check.template operator()<formula::part>();
    check.template operator()<formula::attainment>();
    check.template operator()<formula::target_of_attainment>();
    check.template operator()<formula::anomaly>();
    check.template operator()<formula::normal>();
    check.template operator()<formula::relative_anomaly>();
    check.template operator()<formula::normal_of_relative>();
}

template <class F, class T>
auto evaluate_all(std::array<T, twin<F>::inputs> const& inputs) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return tongbi::evaluate<F>(inputs[I]...);
    }
    (std::make_index_sequence<twin<F>::inputs>{});
}

} // namespace referee
