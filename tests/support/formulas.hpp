// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The oracle of every formula: the same question written a second time, another way, on exact
// fractions. A computation of the headers without an oracle does not compile here.
#pragma once

#include "generated/all_computations.hpp"
#include "support/dec_float.hpp"
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
TONGBI_TWIN(formula::period_over_period, 2, x[0] / x[1] * 100 - 100, true, false)
TONGBI_TWIN(formula::growth_against, 2, x[0] / x[1] * 100 - 100, true, false)
TONGBI_TWIN(formula::change_over_year, 2, -(x[1] - x[0]), true, true)
TONGBI_TWIN(formula::change_over_period, 2, -(x[1] - x[0]), true, true)
TONGBI_TWIN(formula::base_of_change, 2, -(x[1] - x[0]), true, true)
TONGBI_TWIN(formula::total, 2, x[1] + x[0], true, true)
TONGBI_TWIN(formula::ratio, 2, x[0] / x[1], true, true)
TONGBI_TWIN(formula::contribution_rate, 2, x[0] / x[1] * 100, true, true)
TONGBI_TWIN(formula::chained_growth, 2, (1 + x[0] / 100) * (1 + x[1] / 100) * 100 - 100, false, false)
TONGBI_TWIN(formula::anomaly, 2, -(x[1] - x[0]), true, true)
TONGBI_TWIN(formula::normal, 2, -(x[1] - x[0]), true, true)
TONGBI_TWIN(formula::relative_anomaly, 2, x[0] / x[1] * 100 - 100, true, false)
TONGBI_TWIN(formula::normal_of_relative, 2, x[0] / (1 + x[1] / 100), true, true)
TONGBI_TWIN(formula::growth_of_factor, 1, x[0] * 100 - 100, true)
TONGBI_TWIN(formula::chained_factor, 2, (1 + x[0] / 100) * (1 + x[1] / 100), false, false)
TONGBI_TWIN(formula::chained_factors, 2, x[1] * x[0], false, false)
TONGBI_TWIN(formula::growth_between_indices, 2, x[0] / x[1] * 100 - 100, true, false)
TONGBI_TWIN(formula::spliced_index, 3, x[0] / x[2] * x[1], false, false, false)
TONGBI_TWIN(formula::real_growth, 2, (1 + x[0] / 100) / (1 + x[1] / 100) * 100 - 100, true, true)
TONGBI_TWIN(formula::nominal_growth, 2, (1 + x[0] / 100) * (1 + x[1] / 100) * 100 - 100, false, false)
TONGBI_TWIN(formula::price_growth, 2, (1 + x[0] / 100) / (1 + x[1] / 100) * 100 - 100, true, true)
TONGBI_TWIN(formula::acceleration, 2, -(x[1] - x[0]), true, true)
TONGBI_TWIN(formula::previous_growth, 2, -(x[1] - x[0]), true, true)
TONGBI_TWIN(formula::decline_widened, 2, magnitude(x[0]) - magnitude(x[1]), true, true)
TONGBI_TWIN(formula::previous_decline, 2, -(magnitude(x[0]) - x[1]), true, true)
TONGBI_TWIN(formula::elasticity, 2, x[0] / x[1], true, true)
TONGBI_TWIN(formula::energy_elasticity, 2, x[0] / x[1], true, false)
TONGBI_TWIN(formula::single_growth, 4, (x[0] - x[2]) / (x[0] / (1 + x[1] / 100) - x[2] / (1 + x[3] / 100)) * 100 - 100,
            false, false, false, false)

TONGBI_TWIN(formula::full_load_hours, 2, x[0] / x[1], false, false)
TONGBI_TWIN(formula::average_stock, 2, x[0] / 2 + x[1] / 2, true, true)
TONGBI_TWIN(formula::intensity, 2, x[0] / x[1], true, false)
TONGBI_TWIN(formula::intensity_growth, 2, (1 + x[0] / 100) / (1 + x[1] / 100) * 100 - 100, true, true)
TONGBI_TWIN(formula::emissions, 2, x[1] * x[0], false, true)
TONGBI_TWIN(formula::fuel_energy, 2, x[1] * x[0], false, false)
TONGBI_TWIN(formula::co2_equivalent, 2, x[1] * x[0], true, true)
TONGBI_TWIN(formula::exchanged, 2, x[1] * x[0], true, false)
TONGBI_TWIN(formula::sum_of_shares, 2, x[1] + x[0], false, false)
TONGBI_TWIN(formula::rest_of_whole, 1, (1 - x[0] / 100) * 100, false)
TONGBI_TWIN(formula::rest_at_share, 2, x[0] / (x[1] / 100) - x[0], false, false)
TONGBI_TWIN(formula::rest_of_part, 2, -(x[0] - x[1]), false, false)
TONGBI_TWIN(formula::contribution, 2, x[0] / x[1] * 100, true, false)
TONGBI_TWIN(formula::contribution_of_levels, 3, x[0] / x[2] * 100 - x[1] / x[2] * 100, true, true, false)
TONGBI_TWIN(formula::contribution_by_share, 2, x[0] / 100 * x[1], false, true)
TONGBI_TWIN(formula::contribution_by_weight, 3, x[0] * (x[1] / x[2]), false, true, false)

/// Formulas of two declines have no answer elsewhere: random numbers are drawn below zero.
template <class F>
inline constexpr bool takes_declines =
    std::same_as<F, formula::decline_widened> || std::same_as<F, formula::previous_decline>;

// What is no fraction: on which side of the truth a number lies, on floats of 60 digits that we did not write.
template <class F>
struct ordered_twin;
template <class F>
concept has_order = requires {
    ordered_twin<F>::inputs;
};

/// The sign of y - truth; 0 where they differ by less than the floats can tell.
inline int side_of(rational const& y, digits60 const& truth) {
    const auto as_float = [](integer const& n) { return digits60(n.str()); };
    const digits60 gap = as_float(mp::numerator(y)) / as_float(mp::denominator(y)) - truth;
    return mp::abs(gap) <= (1 + mp::abs(truth)) * digits60("1e-45") ? 0 : gap < 0 ? -1 : 1;
}
inline digits60 float_of(rational const& x) {
    return digits60(mp::numerator(x).str()) / digits60(mp::denominator(x).str());
}
inline digits60 log2_of(rational const& x) { return mp::log(float_of(x)) / mp::log(digits60(2)); }

#define TONGBI_ORDERED_TWIN(F, N, TRUTH, ...)                                                                          \
    template <>                                                                                                        \
    struct ordered_twin<F> {                                                                                           \
        static constexpr std::size_t inputs = N;                                                                       \
        static constexpr std::array<bool, N> may_be_negative{__VA_ARGS__};                                             \
        static int order(rational const& y, point<N> const& x) { return side_of(y, TRUTH); }                           \
    };

TONGBI_ORDERED_TWIN(formula::growth_of_doublings, 1, (mp::pow(digits60(2), float_of(x[0])) - 1) * 100, true)
TONGBI_ORDERED_TWIN(formula::doublings_of_factor, 1, log2_of(x[0]), false)
TONGBI_ORDERED_TWIN(formula::doublings_of_growth, 1, log2_of(1 + x[0] / 100), true)
TONGBI_ORDERED_TWIN(formula::doubling_time, 1, 1 / log2_of(1 + x[0] / 100), false)

#undef TONGBI_ORDERED_TWIN
/// A formula that takes a product of prints from another loses as many of 18 digits as the two have in common: its
/// bounds hold, and are wider.
template <class F>
inline constexpr bool cancels = std::is_same_v<F, formula::single_growth> || std::is_same_v<F, formula::gap_closed> ||
                                std::is_same_v<F, formula::log_progress> || std::is_same_v<F, formula::rebased_anomaly>;
TONGBI_TWIN(formula::distance_done, 3, 100 - (x[2] - x[0]) / (x[2] - x[1]) * 100, true, true, true)
TONGBI_TWIN(formula::change_done, 2, x[0] / x[1] * 100, true, true)
TONGBI_TWIN(formula::escap_status, 3, 10 - (x[2] - x[0]) / (x[2] - x[1]) * 10, true, true, true)
TONGBI_TWIN(formula::ahead_of_expected, 2, -(x[1] - x[0]), true, true)
TONGBI_TWIN(formula::gap_closed, 3, 100 - magnitude((x[2] - x[0]) / (x[2] - x[1])) * 100, true, true, true)
TONGBI_TWIN(formula::distance_to_band, 3,
            (magnitude(x[0] - x[1]) + magnitude(x[0] - x[2]) - magnitude(x[1] - x[2])) / 2, true, true, true)

/// A logarithm is no fraction: one of 40 decimals stands for it, except where its value is a whole number of percent.
inline rational log_progress_at(point<2> const& x) {
    if (x[0] == 0) return 0;
    if (x[0] == x[1]) return 100;
    const auto log_of = [](rational const& percent) {
        return mp::log(digits60(mp::numerator(rational(1 + percent / 100))) /
                       digits60(mp::denominator(rational(1 + percent / 100))));
    };
    const digits60 found = log_of(x[0]) * 100 / log_of(x[1]);
    return scaled(rational(integer(mp::round(found * mp::pow(digits60(10), 40)))), -40);
}
TONGBI_TWIN(formula::log_progress, 2, log_progress_at(x), false, false)
TONGBI_TWIN(formula::standardised_anomaly, 2, x[0] / x[1], true, false)
TONGBI_TWIN(formula::rebased_anomaly, 3, (x[0] + x[1]) - x[2], true, true, true)

#undef TONGBI_TWIN

/// The extremes of a formula with a range of its own need not lie at corners.
template <class F>
inline constexpr bool has_its_extremes_at_corners = tongbi::bounding_of<F> != tongbi::bounding::range;

/// What F gives there; nothing at a pole, where the fractions divide by zero.
template <class F>
std::optional<rational> value_at(point<twin<F>::inputs> const& x) {
    try {
        return twin<F>::value(x);
    } catch (std::runtime_error const&) {
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
    static_assert(((has_oracle<F> || has_order<F>)&&...),
                  "a formula has no oracle: write it a second way in tests/support/formulas.hpp");
    (
        [&] {
            if constexpr (has_oracle<F>) check.template operator()<F>();
        }(),
        ...);
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
