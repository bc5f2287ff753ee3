// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The computations at the typed door: thin overloads that convert to one unit, evaluate a formula, and name the
/// role of the answer. Everything that can fail returns a result; chain with map and and_then.
#pragma once

#include <tongbi/formula/attainment.hpp>
#include <tongbi/formula/share.hpp>
#include <tongbi/typed/level.hpp>

namespace tongbi::inline v0 {

/// 目标: an exact number with a direction. Made by at_least, at_most, exactly.
template <unit_tag U, class Number = figure>
class target {
public:
    constexpr target(amount<U, Number> value, target_direction direction) : value_(value), direction_(direction) {}
    [[nodiscard]] constexpr amount<U, Number> value() const { return value_; }
    [[nodiscard]] constexpr target_direction direction() const { return direction_; }

private:
    amount<U, Number> value_;
    target_direction direction_;
};

namespace detail {

/// Targets are set, not measured: the printed digits are the number.
template <unit_tag U>
constexpr amount<U> made_exact(amount<U> const& a) {
    const auto number = a.number().printed_number();
    return number ? amount<U>(figure::exactly(*number)) : a;
}
template <unit_tag U>
constexpr amount<U, double> made_exact(amount<U, double> const& a) { return a; }

} // namespace detail

/// 超, 突破: more than the printed number, which is exact as a bound. `over(256.6_亿美元)`.
template <unit_tag U>
[[nodiscard]] constexpr amount<U> over(amount<U> const& printed) {
    const auto number = printed.number().printed_number();
    return number ? amount<U>(figure::over(*number)) : printed;
}
/// 近, 接近: less than the printed number, and near it.
template <unit_tag U>
[[nodiscard]] constexpr amount<U> nearly(amount<U> const& printed) {
    const auto number = printed.number().printed_number();
    return number ? amount<U>(figure::nearly(*number)) : printed;
}

template <unit_tag U, class N>
[[nodiscard]] constexpr target<U, N> at_least(amount<U, N> const& limit) {
    return {detail::made_exact(limit), target_direction::at_least};
}
template <unit_tag U, class N>
[[nodiscard]] constexpr target<U, N> at_most(amount<U, N> const& limit) {
    return {detail::made_exact(limit), target_direction::at_most};
}
template <unit_tag U, class N>
[[nodiscard]] constexpr target<U, N> exactly(amount<U, N> const& point) {
    return {detail::made_exact(point), target_direction::exactly};
}

/// 完成情况: is the target met, and (for a target to be reached) how much of it is, in percent.
/// An upper limit has no completion rate: 100 % of a limit is no achievement.
template <class Number = figure>
struct attainment {
    std::optional<basic_percentage<roles::rate, Number>> completion;
    verdict met = verdict::undecided;
    target_direction direction = target_direction::at_least;
};

/// 同比增速: current against the same period last year, any units of one dimension.
/// Refusals: zero_base, negative_base, sign_change (with the class of the change), unbounded.
template <unit_tag U, commensurable<U> V, class N>
[[nodiscard]] constexpr result<basic_percentage<roles::growth, N>> year_over_year(amount<U, N> const& current,
                                                                                amount<V, N> const& base) {
    return evaluate<formula::relative_change>(current.number(), base.template in<U>().number())
        .map([](N x) { return basic_percentage<roles::growth, N>(x); });
}
template <unit_tag U, class N>
void year_over_year(level<U, N> const&, level<U, N> const&) = delete; // a °C level has no ratio: take the difference
template <unit_tag U, unit_tag V, class N>
void year_over_year(amount<U, N> const&, amount<V, N> const&) = delete; // different dimensions (power is not money)

/// 占比: the part in its whole, percent. Refusals: zero_base, negative_base, part_exceeds_whole, unbounded.
template <unit_tag U, commensurable<U> V, class N>
[[nodiscard]] constexpr result<basic_percentage<roles::share, N>> share_of(amount<U, N> const& part,
                                                                          amount<V, N> const& whole) {
    return evaluate<formula::share>(part.number(), whole.template in<U>().number())
        .map([](N x) { return basic_percentage<roles::share, N>(x); });
}
template <unit_tag U, unit_tag V, class N>
void share_of(amount<U, N> const&, amount<V, N> const&) = delete; // different dimensions (power is not money)

/// 总量: the whole behind a part and its share, in the unit of the part. Refusals: zero_base, unbounded.
template <unit_tag U, class N>
[[nodiscard]] constexpr result<amount<U, N>> whole_of(amount<U, N> const& part, basic_percentage<roles::share, N> const& s) {
    return evaluate<formula::whole>(part.number(), s.number()).map([](N x) { return amount<U, N>(x); });
}
// clang-format off
template <unit_tag U, class N>
void whole_of(amount<U, N> const&, basic_percentage<roles::growth, N> const&) = delete; // a growth is no share: base_of(level, growth) gives the base
template <unit_tag U, class N>
void whole_of(amount<U, N> const&, basic_percent_number<N> const&) = delete; // say what the percentage is: whole_of(part, share(36.4_percent))
// clang-format on

/// 基期水平: the base behind a level and its growth (上年 = 本期 / (1 + 增速)), in the unit of the level.
/// Price bases are the caller's affair here; observations check them. Refusals: zero_base, unbounded.
template <unit_tag U, class N>
[[nodiscard]] constexpr result<amount<U, N>> base_of(amount<U, N> const& current, basic_percentage<roles::growth, N> const& g) {
    return evaluate<formula::base_of_growth>(current.number(), g.number()).map([](N x) { return amount<U, N>(x); });
}
// clang-format off
template <unit_tag U, class N>
void base_of(amount<U, N> const&, basic_percentage<roles::share, N> const&) = delete; // a share is no growth: whole_of(part, share) gives the whole
template <unit_tag U, class N>
void base_of(amount<U, N> const&, basic_percentage<roles::points, N> const&) = delete; // points belong to percentages: share - 0.6_pp gives the base
// clang-format on

/// 增减量: the absolute change behind a level and its growth, in the unit of the level. Narrower than level - base_of(level,
/// growth), which does not know that both hang on one growth. Refusals: zero_base, unbounded.
template <unit_tag U, class N>
[[nodiscard]] constexpr result<amount<U, N>> change_of(amount<U, N> const& current, basic_percentage<roles::growth, N> const& g) {
    return evaluate<formula::change_of_growth>(current.number(), g.number()).map([](N x) { return amount<U, N>(x); });
}
/// 增速 behind a level and its absolute change: 99小时 of 2099.4小时 is +4.95 %. Refusals: zero_base where the change leaves
/// no positive base, unbounded.
template <unit_tag U, commensurable<U> V, class N>
[[nodiscard]] constexpr result<basic_percentage<roles::growth, N>> growth_of(amount<U, N> const& current, amount<V, N> const& change) {
    return evaluate<formula::growth_of_change>(change.template in<U>().number(), current.number())
        .map([](N x) { return basic_percentage<roles::growth, N>(x); });
}
/// The same of a share or a rate and its change in points: 0.6个百分点 of 79.6 % is +0.76 %.
template <class Role, class N>
    requires(std::same_as<Role, roles::share> || std::same_as<Role, roles::rate>)
[[nodiscard]] constexpr result<basic_percentage<roles::growth, N>> growth_of(basic_percentage<Role, N> const& current,
                                                                           basic_percentage<roles::points, N> const& change) {
    return evaluate<formula::growth_of_change>(change.number(), current.number())
        .map([](N x) { return basic_percentage<roles::growth, N>(x); });
}

/// 常年值 behind a level and a relative anomaly (偏多1.3成). Refusals as base_of.
template <unit_tag U, class N>
[[nodiscard]] constexpr result<amount<U, N>> normal_of(amount<U, N> const& current,
                                                      anomaly<basic_percentage<roles::growth, N>> const& a) {
    return evaluate<formula::normal_of_relative>(current.number(), a.departure().number())
        .map([](N x) { return amount<U, N>(x); });
}

/// A plain factor of two like amounts. Refusals: zero_base, unbounded.
template <unit_tag U, commensurable<U> V>
[[nodiscard]] constexpr result<factor> ratio_of(amount<U> const& a, amount<V> const& b) {
    return evaluate<formula::quotient>(a.number(), b.template in<U>().number()).map([](figure x) { return factor(x); });
}
template <unit_tag U, commensurable<U> V>
[[nodiscard]] constexpr result<double> ratio_of(amount<U, double> const& a, amount<V, double> const& b) {
    return evaluate<formula::quotient>(a.number(), b.template in<U>().number());
}
template <unit_tag U, class N>
void ratio_of(level<U, N> const&, level<U, N> const&) = delete; // a °C level has no ratio: take the difference
template <unit_tag U, unit_tag V, class N>
void ratio_of(amount<U, N> const&, amount<V, N> const&) = delete; // different dimensions: a / b gives a quotient with a unit

/// 目标完成率, and whether the target is met. Refusals: zero_base, negative_base, unbounded.
template <unit_tag U, commensurable<U> V>
[[nodiscard]] constexpr result<attainment<>> attainment_of(amount<U> const& actual, target<V> const& goal) {
    const figure limit = goal.value().template in<U>().number();
    attainment<> outcome{{}, is_met(actual.number(), limit, goal.direction()), goal.direction()};
    if (goal.direction() == target_direction::at_most) return outcome;
    return evaluate<formula::attainment>(actual.number(), limit).map([&](figure x) {
        outcome.completion = rate(x);
        return outcome;
    });
}
template <unit_tag U, commensurable<U> V>
[[nodiscard]] constexpr result<attainment<double>> attainment_of(amount<U, double> const& actual, target<V, double> const& goal) {
    const double limit = goal.value().template in<U>().number();
    const double value = actual.number();
    if (const bool gone = value != value; gone || limit != limit) { // NaN is a missing input, not a target missed
        refusal why = detail::without_value<formula::attainment>(reason::missing_input);
        why.input = gone ? 0 : 1;
        return refuse(why);
    }
    const bool met = goal.direction() == target_direction::at_least  ? value >= limit
                     : goal.direction() == target_direction::at_most ? value <= limit
                                                                     : value == limit;
    attainment<double> outcome{{}, met ? verdict::met : verdict::not_met, goal.direction()};
    if (goal.direction() == target_direction::at_most) return outcome;
    return evaluate<formula::attainment>(value, limit).map([&](double x) {
        outcome.completion = basic_percentage<roles::rate, double>(x);
        return outcome;
    });
}
// clang-format off
template <unit_tag U, unit_tag V, class N>
void attainment_of(amount<U, N> const&, amount<V, N> const&) = delete; // say the direction of the target: at_least(x), at_most(x) or exactly(x)
template <unit_tag U, unit_tag V, class N>
void attainment_of(amount<U, N> const&, target<V, N> const&) = delete; // actual and target are of different dimensions (power is not money)
// clang-format on

/// 超出目标: actual - target, in the unit of the actual.
template <unit_tag U, commensurable<U> V, class N>
[[nodiscard]] constexpr amount<U, N> excess_of(amount<U, N> const& actual, target<V, N> const& goal) {
    return actual - goal.value();
}

/// 目标值: the target behind an actual and its printed 完成率, in the unit of the actual. Refusals: zero_base, negative_base.
template <unit_tag U, class N>
[[nodiscard]] constexpr result<amount<U, N>> target_behind(amount<U, N> const& actual, basic_percentage<roles::rate, N> const& completion) {
    return evaluate<formula::target_of_attainment>(actual.number(), completion.number()).map([](N x) { return amount<U, N>(x); });
}

/// Two prints of one amount narrow each other, in the left unit; disjoint ones are refused: no_overlap.
template <unit_tag U, commensurable<U> V>
[[nodiscard]] constexpr result<amount<U>> intersect(amount<U> const& a, amount<V> const& b) {
    return intersect(a.number(), b.template in<U>().number()).map([](figure x) { return amount<U>(x); });
}
/// The same for two prints of one percentage.
template <class Role>
[[nodiscard]] constexpr result<basic_percentage<Role>> intersect(basic_percentage<Role> const& a, basic_percentage<Role> const& b) {
    return intersect(a.number(), b.number()).map([](figure x) { return basic_percentage<Role>(x); });
}
/// met / not met / undecided: does a lie below b, whatever the digits stand for?
template <unit_tag U, commensurable<U> V>
[[nodiscard]] constexpr verdict is_below(amount<U> const& a, amount<V> const& b) {
    return is_below(a.number(), b.template in<U>().number());
}

} // namespace tongbi::inline v0
