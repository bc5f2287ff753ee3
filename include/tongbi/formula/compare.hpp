// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Two numbers of one quantity, at every door: do they agree, what do they allow together, which is the larger, is a
/// target met. Not by equal digits but by bounds: a comparison is met, not met or undecided.
#pragma once

#include <tongbi/formula/attainment.hpp>

namespace tongbi::inline v0 {
namespace formula {

/// Two numbers of one role and dimension, in the unit of the first.
struct alike {
    static constexpr std::string_view name = "comparison of {first number} and {second number}";
    static constexpr std::string_view name_zh = "{前者}与{后者}的比较";
    static constexpr std::array signatures = [] {
        constexpr std::array roles{role::amount, role::level,  role::change, role::share,   role::rate,
                                   role::growth, role::points, role::factor, role::ordinal, role::unstated};
        std::array<signature<2>, roles.size()> rows{};
        for (std::size_t i = 0; i < roles.size(); ++i)
            rows[i] = {{slot{roles[i], 'u'}, slot{roles[i], 'u'}}, slots::like_first(roles[i])};
        return rows;
    }();
    static constexpr std::array checks{precondition::prices_agree};
};

/// Two numbers of one quantity: what both allow is a number of it.
struct one_quantity : alike {
    static constexpr std::array checks{precondition::same_subject, precondition::same_time, precondition::prices_agree};
};

/// What is held against its target without a completion rate: temperatures, percentages, ranks.
struct held_against : alike {
    static constexpr std::string_view name = attainment::name;
    static constexpr std::string_view name_zh = attainment::name_zh;
};

} // namespace formula

namespace detail {

/// Everything that is asked of two alike numbers.
using alike = computation<formula::alike>;

template <class A, class B>
concept comparable = takes<alike, A, B>;

/// then(a, b, build): of typed operands what it gives, of run-time operands as a result.
template <class F = formula::alike, class Then, class A, class B>
constexpr auto of_alike(Then then, A const& a, B const& b) {
    return with_numbers<F>([&]<class>(auto build, role, auto const& x, auto const& y) { return then(x, y, build); }, a,
                           b);
}

} // namespace detail

/// What two prints of one quantity allow together (口径相同的两处数据), in the unit of the first; without a best value,
/// unless both have the same. Both are of one role and dimension. The answer is the intersection of two intervals; no
/// authority defines it otherwise. Refusals: no_overlap where they contradict each other.
template <class A, class B>
requires detail::comparable<A, B>
[[nodiscard]] constexpr auto intersect(A const& a, B const& b) {
    return detail::of_alike<formula::one_quantity>(
        [](figure const& x, figure const& y, auto build) { return intersect(x, y).map(build); }, a, b);
}

/// Does a lie below b, above it, or at least as high, whatever numbers the prints stand for? compare(a, b).above is
/// met, not_met or undecided. Both are of one role and dimension, and zero and negative numbers are as good as others.
/// There is no formula: the bounds are compared.
template <class A, class B>
requires detail::comparable<A, B>
[[nodiscard]] constexpr auto compare(A const& a, B const& b) {
    return detail::of_alike([](auto const& x, auto const& y, auto) { return compare(x, y); }, a, b);
}
/// compare(a, b).below
template <typed_operand A, typed_operand B>
requires detail::comparable<A, B>
[[nodiscard]] constexpr verdict is_below(A const& a, B const& b) { return compare(a, b).below; }

namespace detail {

/// The direction of the number of a target: the number of a place falls as the place rises, so that 不低于第5位 is a
/// number of 5 at most.
template <class Q>
constexpr target_direction direction_of_number(target<Q> const& goal) {
    if constexpr (requires { goal.value().is_place(); })
        if (goal.value().is_place()) return mirrored(goal.direction());
    return goal.direction();
}

/// The verdict on a target, and the completion rate of an amount that is to be reached.
struct held_against_target {
    target_direction direction;
    limit_comparison by;
    target_direction of_number;

    template <class F>
    constexpr auto operator()(auto build, role, auto const& actual, auto const& limit) const
        -> result<attainment<std::remove_cvref_t<decltype(build(actual))>>> {
        using completion = std::remove_cvref_t<decltype(build(actual))>;
        if (const auto gone = missing_input<formula::attainment>(actual, limit)) return refuse(*gone);
        const auto held = by == limit_comparison::rounded_value ? rounded_like(actual, limit) : actual;
        attainment<completion> outcome{{}, is_met(held, limit, of_number), direction};
        if constexpr (std::same_as<F, formula::attainment>) {
            if (is_ceiling(direction) || !surely_above(limit, 0)) return outcome;
            return evaluate<F>(actual, limit).map([&](auto const& percent) {
                outcome.completion = build(percent);
                return outcome;
            });
        } else {
            return outcome;
        }
    }
};

/// The same with the limit first: the actual is brought to its unit, where it is rounded.
struct held_in_unit_of_target {
    held_against_target then;

    template <class F>
    constexpr auto operator()(auto build, role gives, auto const& limit, auto const& actual) const {
        return then.template operator()<F>(build, gives, actual, limit);
    }
};

/// Targets of the typed door are amounts; those of the run-time door are temperatures and percentages as well.
template <class A, class Q>
inline constexpr bool aims_at = takes<computation<formula::attainment>, A, Q>; // a concept would say it all twice
template <class A, class B>
inline constexpr bool both_typed = typed_operand<A>&& typed_operand<B>;

} // namespace detail

/// 目标完成率, and whether the target is met. A ceiling has a verdict and no rate, and so has a target of zero or
/// below. A floor of places (不低于第5位) is met by the places before it. The rate is in percent. Sources: of the
/// verdict GB/T 8170-2008, 4.3; the rate is that of ratio_to_target_of (progress.hpp). Refusals: missing_input of
/// doubles; those of convert.
template <class A, class Q>
requires detail::aims_at<A, Q>
[[nodiscard]] constexpr auto attainment_of(A const& actual, target<Q> const& goal,
                                           limit_comparison by = limit_comparison::full_value) {
    const detail::held_against_target then{goal.direction(), by, detail::direction_of_number(goal)};
    const auto held = [&]<class... F>(std::type_identity<computation<F...>>) {
        return by == limit_comparison::rounded_value
                   ? detail::with_numbers<F...>(detail::held_in_unit_of_target{then}, goal.value(), actual)
                   : detail::with_numbers<F...>(then, actual, goal.value());
    };
    if constexpr (typed_operand<detail::seen<A>>)
        return held(std::type_identity<computation<formula::attainment>>{});
    else
        return held(std::type_identity<computation<formula::attainment, formula::held_against>>{});
}
// clang-format off
template <class A, class B> requires(detail::both_typed<A, B>)
void attainment_of(A const&, B const&) = delete; // say the direction of the target: at_least(x), at_most(x) or exactly(x)
template <class A, class Q> requires(!detail::aims_at<A, Q> && !sequence_operand<A>)
void attainment_of(A const&, target<Q> const&) = delete; // actual and target are of different dimensions (power is not money)
// clang-format on

/// 超出目标: actual - target, in the unit of the actual, negative where the target is missed. Where they are equal it
/// is 0. The formula is that of difference_of. Refusals: those of difference_of.
template <class A, class Q>
requires takes<computation<formula::difference>, A, Q>
[[nodiscard]] constexpr auto excess_of(A const& actual, target<Q> const& goal) {
    return difference_of(actual, goal.value());
}

} // namespace tongbi::inline v0
