// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Observations and comparisons as operands: before a computation computes, it checks what its row of checks names, and
/// refuses where indicator, entity, period, price basis, scope or baseline do not go together.
///
///     year_over_year(observation, observation)     same subject, a year apart, same prices
///     base_of, change_of, growth_of, normal_of(observation, comparison)     same subject, time and prices, and a base
///     whole_of, part_of(observation, comparison)   the share is one of this whole
///     share_of and others                          same time, price bases agree
#pragma once

#include <tongbi/model/observation.hpp>

namespace tongbi::inline v0 {
namespace detail {

constexpr bool prices_agree(price_basis a, price_basis b) { return a == b && a != price_basis::unknown; }
/// Money without a stated price basis is money at prices that nobody knows.
constexpr bool lacks_prices(measure const& m, price_basis prices) {
    if (prices != price_basis::none) return false;
    for (auto const& part : m.unit())
        if (part.row->kind == unit_kind::money) return true;
    return false;
}
/// One period, or a stock within it: 2023-12-31 belongs to 2023, and a total up to that day too.
inline bool same_time(period const& a, period const& b) {
    if (same_span(a, b)) return true;
    const auto last_a = as_of(a);
    const auto last_b = as_of(b);
    const bool dated = a.kind() == period_kind::day || b.kind() == period_kind::day;
    return dated && last_a && last_b && same_span(*last_a, *last_b);
}
/// A share is taken of a whole, and what is not printed is no base.
inline bool has_a_base(baseline const& against) {
    return against.kind != baseline_kind::unknown && against.kind != baseline_kind::whole;
}

/// What the checks see of an observation or a comparison; an observation has no baseline.
struct subject {
    v0::indicator const& indicator;
    std::string const& entity;
    period const& when;
    measure const& value;
    baseline const* against = nullptr;

    subject(observation const& o) : indicator(o.indicator), entity(o.entity), when(o.when), value(o.value) {} // NOLINT
    subject(comparison const& c)
        : indicator(c.indicator), entity(c.entity), when(c.when), value(c.magnitude), against(&c.against) {} // NOLINT
};

/// Nothing where the check holds.
inline std::optional<refusal> broken(precondition which, subject const& a, subject const& b) {
    const auto unlike = [](reason why, std::string const& x, std::string const& y) -> std::optional<refusal> {
        if (x == y) return std::nullopt;
        return refusal(why, x + " / " + y, -1);
    };
    const auto unless = [](bool holds, reason why) -> std::optional<refusal> {
        if (holds) return std::nullopt;
        return refusal(why);
    };
    switch (which) {
    case precondition::same_subject:
        if (auto no = unlike(reason::indicator_mismatch, a.indicator.name, b.indicator.name)) return no;
        if (auto no = unlike(reason::entity_mismatch, a.entity, b.entity)) return no;
        return unlike(reason::scope_changed, a.indicator.scope, b.indicator.scope);
    case precondition::same_indicator:
        if (auto no = unlike(reason::indicator_mismatch, a.indicator.name, b.indicator.name)) return no;
        return unlike(reason::scope_changed, a.indicator.scope, b.indicator.scope);
    case precondition::same_entity: return unlike(reason::entity_mismatch, a.entity, b.entity);
    case precondition::same_time: return unless(same_time(a.when, b.when), reason::period_mismatch);
    case precondition::a_year_apart: return unless(is_same_period_last_year(a.when, b.when), reason::not_adjacent);
    case precondition::same_prices:
        return unless(prices_agree(a.indicator.prices, b.indicator.prices) &&
                          !lacks_prices(a.value, a.indicator.prices),
                      reason::price_basis);
    case precondition::prices_agree:
        return unless(prices_agree(a.indicator.prices, b.indicator.prices), reason::price_basis);
    case precondition::has_a_base:
        return unless(b.against == nullptr || has_a_base(*b.against), reason::baseline_mismatch);
    case precondition::same_baseline: {
        if (a.against == nullptr || b.against == nullptr) return std::nullopt;
        const bool wholes = a.against->kind == baseline_kind::whole || b.against->kind == baseline_kind::whole;
        if (wholes && *a.against != *b.against) return refusal(reason::whole_mismatch);
        return unless(combines(*a.against, *b.against), reason::baseline_mismatch);
    }
    case precondition::of_a_whole:
        return unless(b.against != nullptr && b.against->kind == baseline_kind::whole, reason::whole_mismatch);
    case precondition::of_this_whole:
        return unless(b.against != nullptr && b.against->kind == baseline_kind::whole &&
                          b.against->name == a.indicator.name,
                      reason::whole_mismatch);
    }
    return std::nullopt;
}

template <std::size_t N>
std::optional<refusal> broken(std::array<precondition, N> const& checks, subject const& a, subject const& b) {
    for (const precondition which : checks)
        if (auto no = broken(which, a, b)) return no;
    return std::nullopt;
}

/// The row of a formula; one without a row asks that the numbers belong to one time and one price basis.
template <class F>
constexpr auto checks_of() {
    if constexpr (requires { F::checks; })
        return F::checks;
    else
        return std::array{precondition::same_time, precondition::prices_agree};
}

} // namespace detail

struct observation_door {
    template <class First, class... F, class Then, class A, class... B>
    static auto with_numbers(Then then, A const& first, B const&... more) {
        std::optional<refusal> no;
        (void)((no = detail::broken(detail::checks_of<First>(), first, more)) || ...);
        const auto computed = [&] {
            auto const& value = detail::subject(first).value;
            if constexpr (requires { typename First::of_observations; })
                return run_time_door::with_numbers<First, F..., typename First::of_observations>(
                    then, value, detail::subject(more).value...);
            else
                return run_time_door::with_numbers<First, F...>(then, value, detail::subject(more).value...);
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
/// wholes of one name, changes against one baseline. Refusals: indicator_mismatch, period_mismatch, scope_changed,
/// price_basis, whole_mismatch, baseline_mismatch.
[[nodiscard]] inline result<measure> gap_between(comparison const& a, comparison const& b) {
    constexpr std::array checks{precondition::same_indicator, precondition::same_time, precondition::prices_agree,
                                precondition::same_baseline};
    if (auto no = detail::broken(checks, a, b)) return refuse(*no);
    return difference_of(a.magnitude, b.magnitude);
}

} // namespace tongbi::inline v0
