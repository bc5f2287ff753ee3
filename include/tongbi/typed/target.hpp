// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Bounds and targets of typed amounts: over(256.6_亿美元), at_least(200_万平方米).
#pragma once

#include <tongbi/formula/compare.hpp>
#include <tongbi/typed/amount.hpp>

namespace tongbi::inline v0 {

class measure; // measure/measure.hpp: a target of a measure that was read takes its result

/// 超, 突破: more than the printed number, which is exact as a bound. `over(256.6_亿美元)`.
template <unit_tag U>
[[nodiscard]] constexpr amount<U> over(amount<U> const& printed) {
    const auto number = printed.number().given_number();
    return number ? amount<U>(figure::over(*number)) : printed;
}
/// 近, 接近: less than the printed number, and near it; of a number without a sign not below 0.
template <unit_tag U>
[[nodiscard]] constexpr amount<U> nearly(amount<U> const& printed) {
    const auto number = printed.number().given_number();
    return number ? amount<U>(figure::nearly(*number).without_sign()) : printed;
}

namespace detail {

/// Targets are set, not measured: the printed digits are the number.
template <unit_tag U>
constexpr amount<U> made_exact(amount<U> const& a) {
    const auto number = a.number().given_number();
    return number ? amount<U>(figure::exactly(*number)) : a;
}
template <typed_operand T>
requires std::same_as < typename operand<T>::number,
double > constexpr T made_exact(T const& a) { return a; }

template <unit_tag U>
constexpr target_direction as_printed(target_direction direction, amount<U> const& a) {
    return as_worded(direction, a.number().qualifiers());
}
template <class T>
constexpr target_direction as_printed(target_direction direction, T const&) {
    return direction;
}

/// Amounts of our tags and quantities of Boost.Units.
template <class T>
concept typed_amount = typed_operand<T> && operand<T>::as == role::amount && !operand<T>::of_normal;

} // namespace detail

/// 目标: 不低于, 不高于, 等于; of an amount over or below its print (at_least(over(200_家))) the number itself does not
/// meet it.
template <detail::typed_amount T>
[[nodiscard]] constexpr target<T> at_least(T const& limit) {
    return {detail::made_exact(limit), detail::as_printed(target_direction::at_least, limit)};
}
/// 不高于: met by what does not exceed it.
template <detail::typed_amount T>
[[nodiscard]] constexpr target<T> at_most(T const& limit) {
    return {detail::made_exact(limit), detail::as_printed(target_direction::at_most, limit)};
}
/// 等于: met by the number itself.
template <detail::typed_amount T>
[[nodiscard]] constexpr target<T> exactly(T const& point) {
    return {detail::made_exact(point), target_direction::exactly};
}

// clang-format off
template <typed_operand T>
void at_least(tl::expected<T, refusal> const&) = delete; // a result may be a refusal, as a quotient is: r.map([](auto x) { return at_least(x); })
template <typed_operand T>
void at_most(tl::expected<T, refusal> const&) = delete; // a result may be a refusal, as a quotient is: r.map([](auto x) { return at_most(x); }); 35_微克每立方米 is an amount
template <typed_operand T>
void exactly(tl::expected<T, refusal> const&) = delete; // a result may be a refusal, as a quotient is: r.map([](auto x) { return exactly(x); })
// clang-format on

} // namespace tongbi::inline v0
