// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The bridge to Boost.Units: amounts convert from and to boost::units::quantity in one step, levels of °C through
/// absolute temperatures; a quantity is an operand of every computation, and Boost.Units checks its dimension.
#pragma once

#include <tongbi/typed/boost_unit.hpp>
#include <tongbi/typed/level.hpp>

#include <boost/units/absolute.hpp>
#include <boost/units/systems/si/temperature.hpp>

// After kelvin: Boost defines the offsets between scales when it has seen both.
#include <boost/units/base_units/temperature/celsius.hpp>
#include <boost/units/base_units/temperature/conversions.hpp>
#include <boost/units/base_units/temperature/fahrenheit.hpp>

namespace tongbi::inline v0 {

/// An amount in any Boost.Units unit of its dimension: `to_quantity<boost::units::si::power>(x)`; without a unit
/// named, in the generated one. For figures the best value: a bound without one is refused (missing_input).
template <class BoostUnit, unit_tag U>
[[nodiscard]] boost::units::quantity<BoostUnit, double> to_quantity(amount<U, double> const& a) {
    using generated = boost::units::quantity<boost_unit<U>, double>;
    return boost::units::quantity<BoostUnit, double>(generated::from_value(a.number()));
}
template <unit_tag U>
[[nodiscard]] boost::units::quantity<boost_unit<U>, double> to_quantity(amount<U, double> const& a) {
    return boost::units::quantity<boost_unit<U>, double>::from_value(a.number());
}
template <class BoostUnit, unit_tag U>
[[nodiscard]] result<boost::units::quantity<BoostUnit, double>> to_quantity(amount<U> const& a) {
    const auto best = a.number().best();
    if (!best) return refuse(reason::missing_input);
    return to_quantity<BoostUnit>(amount<U, double>(to_double(*best)));
}

namespace detail {

/// 标准煤 of another unit: by which basis it became that, no quantity of Boost.Units says.
template <class U, class BoostUnit>
inline constexpr bool lacks_coal_basis = unit_signature(unit(U::value)).coal != 0 &&
                                         !std::same_as<boost_unit<U>, BoostUnit>;

} // namespace detail

/// An amount in a tag's unit from any quantity of its dimension: `to_amount<units::wan_kW>(q)`.
template <unit_tag U, class BoostUnit>
[[nodiscard]] amount<U, double> to_amount(boost::units::quantity<BoostUnit, double> const& q) {
    return amount<U, double>(boost::units::quantity<boost_unit<U>, double>(q).value());
}
// clang-format off
template <unit_tag U, class BoostUnit> requires(detail::lacks_coal_basis<U, BoostUnit>)
void to_amount(boost::units::quantity<BoostUnit, double> const&) = delete; // energy becomes 标准煤 under a stated basis only: convert(x, unit, coal_basis::heat) at run time
// clang-format on

using absolute_celsius = boost::units::absolute<boost::units::temperature::celsius_base_unit::unit_type>;

/// °C levels and absolute temperatures, without and with the offset.
[[nodiscard]] inline auto to_quantity(level<units::degC, double> const& t) {
    return boost::units::quantity<absolute_celsius, double>::from_value(t.number());
}
/// A °C level from an absolute temperature, with the offset of its scale.
template <class Absolute>
[[nodiscard]] level<units::degC, double>
to_level(boost::units::quantity<boost::units::absolute<Absolute>, double> const& t) {
    return level<units::degC, double>(boost::units::quantity<absolute_celsius, double>(t).value());
}

namespace detail {

template <class U, class V>
inline constexpr bool same_dimension =
    std::same_as<typename boost::units::get_dimension<U>::type, typename boost::units::get_dimension<V>::type>;

template <class T>
inline constexpr bool is_quantity = false;
template <class U>
inline constexpr bool is_quantity<boost::units::quantity<U, double>> = true;

/// As the quantity comes.
struct any_quantity {};

} // namespace detail

/// Whose units: those of Boost.Units.
struct boost_units;

/// A quantity takes part wherever an amount over doubles does, and the answer is a quantity where it has a unit.
template <class U>
struct operand<boost::units::quantity<U, double>> {
    template <class V>
    using quantity = boost::units::quantity<V, double>;
    using door = typed_door;
    using number = double;
    using library = boost_units;
    static constexpr role as = role::amount;
    static constexpr bool of_normal = false;

    /// Any quantity; whether it is of that dimension is said by of_dimension, and the computation asks it.
    template <class Leader>
    static constexpr bool alike() {
        return detail::is_quantity<Leader> || std::same_as<Leader, detail::any_quantity>;
    }
    template <class Leader>
    static constexpr bool of_dimension() {
        if constexpr (std::same_as<Leader, detail::any_quantity>)
            return true;
        else
            return detail::same_dimension<U, typename Leader::unit_type>;
    }
    template <class Leader>
    static constexpr double number_in(quantity<U> const& q) {
        if constexpr (detail::is_quantity<Leader>)
            return quantity<typename Leader::unit_type>(q).value();
        else
            return q.value();
    }
    using hours = quantity<boost_unit<units::hour>>;
    /// What a quantity is counted per no type of Boost.Units says: its product with the other one does.
    template <char Letter>
    using following =
        std::conditional_t<Letter == letter_times_hours,
                           quantity<typename boost::units::multiply_typeof_helper<U, boost_unit<units::hour>>::type>,
                           detail::any_quantity>;

    template <answer Gives, class Last>
    static constexpr auto answer(double x) {
        namespace bu = boost::units;
        if constexpr (Gives.in == unit_rule::of_first)
            return quantity<U>::from_value(x);
        else if constexpr (Gives.in == unit_rule::quotient)
            return quantity<typename bu::divide_typeof_helper<U, typename Last::unit_type>::type>::from_value(x);
        else if constexpr (Gives.in == unit_rule::hours)
            return hours::from_value(x);
        else if constexpr (Gives.in == unit_rule::product || Gives.in == unit_rule::counted)
            return quantity<typename bu::multiply_typeof_helper<U, typename Last::unit_type>::type>::from_value(x);
        else
            return detail::plain_answer<Gives>(x);
    }
};

} // namespace tongbi::inline v0
