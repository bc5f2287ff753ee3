// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The operators + - x ÷ of typed values: they are the computations of formula/arithmetic.hpp, for every pair of
/// operands that a signature takes. They give plain values, where the named computations give results:
///
///     figures     bounds that nothing limits are (-∞, ∞); a share that would leave 0 and 100 % is [0, 100] without a
///     best value doubles     as in IEEE 754: NaN propagates; a share that would leave 0 and 100 % is NaN a / b       a
///     result: the divisor may be zero
#pragma once

#include <tongbi/formula/anomaly.hpp>
#include <tongbi/formula/arithmetic.hpp>
#include <tongbi/formula/share.hpp>

#include <compare>
#include <limits>

namespace tongbi::inline v0::detail {

/// The number of a formula that always has a value, on either kind of number.
struct totalled {
    template <class F>
    constexpr auto operator()(auto build, role gives, figure const& a, figure const& b) const {
        const support natural = support_of(gives);
        const auto end = [](std::optional<decimal> at) { return at ? bound::closed(*at) : bound::unlimited(); };
        const auto value = evaluate<F>(a, b).and_then([&](figure const& f) { return supported(f, gives); });
        return build(value ? *value : figure::between(end(natural.from), end(natural.to)));
    }
    template <class F>
    constexpr auto operator()(auto build, role gives, double a, double b) const {
        const double value = F::value(a, b);
        return build(is_outside(value, gives) ? std::numeric_limits<double>::quiet_NaN() : value);
    }
};

template <class C, class A, class B>
constexpr bool both_typed_and_taken() {
    if constexpr (typed_operand<A> && typed_operand<B>)
        return takes<C, A, B>;
    else
        return false;
}
template <class A, class B>
inline constexpr bool adds = both_typed_and_taken<computation<formula::sum>, A, B>();
template <class A, class B>
inline constexpr bool subtracts = both_typed_and_taken<computation<formula::difference, formula::normal>, A, B>();
template <class A, class B>
inline constexpr bool multiplies = both_typed_and_taken<computation<formula::part, formula::product>, A, B>();
template <class A, class B>
inline constexpr bool divides = both_typed_and_taken<computation<formula::quotient>, A, B>();

/// A plain number beside a value of this door.
template <class A, class B>
inline constexpr bool one_plain = std::is_arithmetic_v<A> || std::is_arithmetic_v<B>;
/// Two values of this door, or one and a plain number; of what is neither the operators of others are told.
template <class A, class B>
constexpr bool are_typed_or_plain() {
    return (typed_operand<A> || std::is_arithmetic_v<A>)&&(typed_operand<B> || std::is_arithmetic_v<B>);
}
template <class A, class B>
inline constexpr bool both_typed_or_plain = are_typed_or_plain<A, B>();
template <class A, class B>
inline constexpr bool of_two_types = !std::same_as<A, B> && both_typed_or_plain<A, B>;

/// Found by their arguments, which derive from this.
struct typed_operators : streamed {
    template <class A, class B>
    requires(adds<A, B>) friend constexpr auto operator+(A const& a, B const& b) {
        return with_numbers<formula::sum>(totalled{}, a, b);
    }
    template <class A, class B>
    requires(subtracts<A, B>) friend constexpr auto operator-(A const& a, B const& b) {
        return with_numbers<formula::difference, formula::normal>(totalled{}, a, b);
    }
    template <class A, class B>
    requires(multiplies<A, B>) friend constexpr auto operator*(A const& a, B const& b) {
        return with_numbers<formula::part, formula::product>(totalled{}, a, b);
    }
    template <class A, class B>
    requires(divides<A, B>) [[nodiscard]] friend constexpr auto operator/(A const& a, B const& b) {
        return quotient_of(a, b);
    }
    template <class A, class B>
    requires(adds<A, B>) friend constexpr A& operator+=(A& a, B const& b) { return a = a + b; }
    template <class A, class B>
    requires(subtracts<A, B>) friend constexpr A& operator-=(A& a, B const& b) { return a = a - b; }

    // clang-format off
    template <class A, class B> requires(of_two_types<A, B>)
    friend constexpr bool operator==(A const&, B const&) = delete; // == is for two prints of one type: compare(a, b) says what is equal, above or below
    template <class A, class B> requires(both_typed_or_plain<A, B>)
    friend constexpr void operator<=>(A const&, B const&) = delete; // figures may overlap: compare(a, b).above is met, not_met or undecided; a plain number has no unit; of doubles compare a.number()
    template <class A, class B> requires(of_two_types<A, B> && one_plain<A, B>)
    friend constexpr void operator+(A const&, B const&) = delete; // a plain number has no unit: write 3.0_GW, 0.6_pp, 0.9_delta_degC
    template <class A, class B> requires(of_two_types<A, B> && one_plain<A, B>)
    friend constexpr void operator-(A const&, B const&) = delete; // a plain number has no unit: write 3.0_GW, 0.6_pp, 0.9_delta_degC
    // clang-format on
};

} // namespace tongbi::inline v0::detail
