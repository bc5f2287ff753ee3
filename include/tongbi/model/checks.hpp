// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Observations and comparisons as operands: before a computation computes, it checks what its row of checks names, and
/// refuses where indicator, entity, period, price basis, scope or baseline do not go together.
///
///     year_over_year(observation, observation)     same subject, a year apart, same prices
///     base_of, change_of, growth_of, normal_of(observation, comparison)     same subject, time and prices, and a base
///     anomaly_of(observation, observation)         same subject; the second is a mean over years
///     rebased_anomaly_of(comparison, normal, normal)   same subject; the first normal is that of the comparison
///     chained_growth_of(comparison...)             same subject and prices; each against the period before it
///     total_of, sum_of                             no number counts twice; per head, a mean or a price of one
///                                                  indicator does not add
///     whole_of(observation, comparison)            the share is that of the observation's indicator in a named whole
///     part_of(observation, comparison)             the share is one of this whole, of a place within it
///     share_of, rest_of                            the first is a part of the second and not another value of it; same
///                                                  time, price bases agree
///     sum_of_disjoint(comparison...)               shares of one whole at one time; no number counts twice
///     contribution_of(now, before, whole before)   one subject a year apart, and before it a part of the whole
///     intensity_of, intensity_growth_of            same entity and time; the second is at constant prices
///     average_stock_of                             same subject; stocks at the ends of periods that follow each other
///     full_load_hours_of, capacity_factor_of       same entity, time and scope; no stock at a date with a flow
///     emissions_of, exchanged_of …                 the coefficient is of the time of the amount
///     attainment_of(observation, target)           same subject; the target is for its time or for a later one
///     others                                       same time, price bases agree
/// A flow does not go with a stock (flow_stock), a seasonally adjusted number not with an unadjusted one
/// (adjustment_mismatch), and a number not with one of another release (vintage_mismatch); what is not stated goes with
/// both.
#pragma once

#include <tongbi/model/preconditions.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// A number of an indicator that has no negative ones ends at 0: a change above its level has no base.
template <class Then>
struct of_its_indicator {
    Then then;
    bool may_be_negative;

    template <class F>
    requires requires(Then const& of) { of.template formula<F>(); }
    [[nodiscard]] F formula() const { return then.template formula<F>(); }
    template <class F>
    auto operator()(auto build, role gives, auto const&... numbers) const {
        auto outcome = then.template operator()<F>(build, gives, numbers...);
        if constexpr (requires { F::is_of_its_indicator; } && std::same_as<decltype(outcome), result<measure>>) {
            if (!outcome || may_be_negative || outcome->role() != role::amount) return outcome;
            const auto cut = outcome->number().within(not_negative_support);
            if (cut) return result<measure>(outcome->with_number(*cut));
            return result<measure>(refuse(blamed<F>(reason::negative_base, 1)));
        } else {
            return outcome;
        }
    }
};

/// The value of an indicator that may be negative, where its print does not end at 0: 0.0亿元 of a balance is
/// [-0.05, 0.05].
inline measure own_value(indicator const& of, measure const& m) {
    const auto best = m.number().best();
    if (!of.may_be_negative || m.role() != role::amount || !best || !best->is_zero()) return m;
    const figure printed = figure::printed(*best).with(m.number().qualifiers());
    return printed.without_sign() == m.number() ? m.with_number(printed) : m;
}
inline measure own_value(subject const& of) { return own_value(of.indicator, of.value); }

} // namespace detail

/// The door whose operands are observations and comparisons: the checks of the formula, then the run-time door.
struct observation_door {
    template <class First, class... F, class Then, class A, class... B>
    static auto with_numbers(Then then, A const& first, B const&... more) {
        const std::array<detail::subject, 1 + sizeof...(B)> inputs{first, more...};
        const auto no = detail::broken_of_any<First, F...>(inputs);
        const detail::of_its_indicator<Then> with_ends{then, inputs[0].indicator.may_be_negative};
        const auto computed = [&] {
            if constexpr (requires { typename First::of_observations; })
                return run_time_door::with_numbers<First, F..., typename First::of_observations>(
                    with_ends, detail::own_value(inputs[0]), detail::own_value(more)...);
            else
                return run_time_door::with_numbers<First, F...>(with_ends, detail::own_value(inputs[0]),
                                                                detail::own_value(more)...);
        };
        if (no) return decltype(computed())(refuse(*no));
        return computed();
    }
};

template <>
struct operand<observation> {
    using door = observation_door;
};
template <>
struct operand<comparison> {
    using door = observation_door;
};

/// 差距 between two entities in one indicator at one time, in points or in the unit of the first. Shares must be of
/// wholes of one name, changes against one baseline that is printed. Refusals: indicator_mismatch, period_mismatch,
/// scope_changed, price_basis, whole_mismatch, baseline_mismatch, baseline_unstated.
[[nodiscard]] inline result<measure> gap_between(comparison const& a, comparison const& b) {
    constexpr std::array checks{precondition::same_indicator, precondition::same_time, precondition::prices_agree,
                                precondition::same_baseline, precondition::flow_or_stock};
    if (auto no = detail::broken(checks, std::array<detail::subject, 2>{a, b})) return refuse(*no);
    return difference_of(a.magnitude, b.magnitude);
}

} // namespace tongbi::inline v0
