// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Targets that are percentages or temperatures: at_most(growth(-13.5_percent)) for 五年累计下降13.5%, at_least
/// (rate(95_percent)). Targets are set, not measured: the printed digits are the number.
#pragma once

#include <tongbi/formula/attainment.hpp>
#include <tongbi/typed/level.hpp>
#include <tongbi/typed/percentage.hpp>

namespace tongbi::inline v0 {

namespace detail {

template <role Role>
constexpr basic_percentage<Role> made_exact(basic_percentage<Role> const& x) {
    const auto number = x.number().given_number();
    return number ? basic_percentage<Role>::computed(figure::exactly(*number)) : x;
}
template <unit_tag U>
constexpr level<U> made_exact(level<U> const& x) {
    const auto number = x.number().given_number();
    return number ? level<U>(figure::exactly(*number)) : x;
}
/// A percentage or a level of the typed door, with figures.
template <class T>
concept exact_limit = requires(T const& x) {
    made_exact(x);
    requires operand<T>::as != role::amount;
    x.number().given_number();
};

} // namespace detail

/// \name 目标: 不低于, 不高于, 等于, of a percentage or a level; of one over or below its print the number itself does
/// not meet it.
/// @{
template <detail::exact_limit T>
[[nodiscard]] constexpr target<T> at_least(T const& limit) {
    return {detail::made_exact(limit), as_worded(target_direction::at_least, limit.number().qualifiers())};
}
template <detail::exact_limit T>
[[nodiscard]] constexpr target<T> at_most(T const& limit) {
    return {detail::made_exact(limit), as_worded(target_direction::at_most, limit.number().qualifiers())};
}
template <detail::exact_limit T>
[[nodiscard]] constexpr target<T> exactly(T const& point) {
    return {detail::made_exact(point), target_direction::exactly};
}
/// @}

} // namespace tongbi::inline v0
