// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The bridge to Boost.Units. The Boost unit of every tag is generated from its row; amounts convert from and to
/// boost::units::quantity in one step, levels of °C through absolute temperatures; the computations take quantities
/// wherever they take amounts, and Boost.Units checks their dimensions.
#pragma once

#include <tongbi/typed/compute.hpp>

#include <boost/units/absolute.hpp>
#include <boost/units/base_dimension.hpp>
#include <boost/units/base_unit.hpp>
#include <boost/units/get_dimension.hpp>
#include <boost/units/make_scaled_unit.hpp>
#include <boost/units/quantity.hpp>
#include <boost/units/scale.hpp>
#include <boost/units/systems/si/dimensionless.hpp>
#include <boost/units/systems/si/length.hpp>
#include <boost/units/systems/si/mass.hpp>
#include <boost/units/systems/si/temperature.hpp>
#include <boost/units/systems/si/time.hpp>
#include <boost/units/unit.hpp>

// After kelvin: Boost defines the offsets between scales when it has seen both.
#include <boost/units/base_units/temperature/celsius.hpp>
#include <boost/units/base_units/temperature/fahrenheit.hpp>
#include <boost/units/base_units/temperature/conversions.hpp>

namespace tongbi::inline v0 {

/// Dimensions that Boost.Units does not know: money, counters, containers, percentages. Ordinals 7000 and up.
template <int Number>
struct own_dimension : boost::units::base_dimension<own_dimension<Number>, 7000 + Number> {};
template <int Number>
struct own_base_unit
    : boost::units::base_unit<own_base_unit<Number>, typename own_dimension<Number>::dimension_type, 7000 + Number> {};

namespace detail {

namespace bu = boost::units;

inline constexpr int percentage_base = 90; ///< so that no percentage is a plain double
inline constexpr int points_base = 91;

template <class Unit, int Power>
struct unit_power_of {
    using type = typename bu::power_typeof_helper<Unit, bu::static_rational<Power>>::type;
};
template <class Unit>
struct unit_power_of<Unit, 0> {
    using type = bu::si::dimensionless; // a power of zero must leave no trace in the dimension list
};
template <class Unit, int Power>
using unit_power = typename unit_power_of<Unit, Power>::type;
template <class A, class B>
using unit_product = typename bu::multiply_typeof_helper<A, B>::type;

/// The own bases of a unit, one factor a part.
template <class U, std::size_t Part>
constexpr int own_number() {
    constexpr unit u = U::value;
    if constexpr (Part >= u.size()) return 0;
    else {
        constexpr unit_row row = *(u.begin() + Part)->row;
        return row.kind == unit_kind::percentage ? percentage_base : row.kind == unit_kind::points ? points_base : row.own_base;
    }
}
template <class U, std::size_t Part>
constexpr auto own_factor() {
    if constexpr (own_number<U, Part>() == 0) return bu::si::dimensionless{};
    else {
        using base = typename own_base_unit<own_number<U, Part>()>::unit_type;
        return unit_power<base, (unit(U::value).begin() + Part)->power>{};
    }
}

template <class Unit, long Base, int Exponent>
constexpr auto scaled_unit() {
    if constexpr (Base == 1 || Exponent == 0) return Unit{};
    else return typename bu::make_scaled_unit<Unit, bu::scale<Base, bu::static_rational<Exponent>>>::type{};
}

template <class U>
constexpr auto generate_unit() {
    constexpr unit_signature powers{unit(U::value)};
    using si = unit_product<unit_product<unit_power<bu::si::length, powers.length>, unit_power<bu::si::mass, powers.mass>>,
                            unit_product<unit_power<bu::si::time, powers.time>, unit_power<bu::si::temperature, powers.temperature>>>;
    using own = unit_product<unit_product<decltype(own_factor<U, 0>()), decltype(own_factor<U, 1>())>,
                             unit_product<decltype(own_factor<U, 2>()), decltype(own_factor<U, 3>())>>;
    constexpr ratio f = unit(U::value).factor();
    using by_num = decltype(scaled_unit<unit_product<si, own>, f.num, 1>());
    using by_den = decltype(scaled_unit<by_num, f.den, -1>());
    return scaled_unit<by_den, 10, f.ten>();
}

} // namespace detail

/// The Boost.Units unit of a tag, generated from its row: boost_unit<units::wan_kW> is 10^7 W.
template <unit_tag U>
using boost_unit = decltype(detail::generate_unit<U>());

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

/// An amount in a tag's unit from any quantity of its dimension: `to_amount<units::wan_kW>(q)`.
template <unit_tag U, class BoostUnit>
[[nodiscard]] amount<U, double> to_amount(boost::units::quantity<BoostUnit, double> const& q) {
    return amount<U, double>(boost::units::quantity<boost_unit<U>, double>(q).value());
}

using absolute_celsius = boost::units::absolute<boost::units::temperature::celsius_base_unit::unit_type>;

/// °C levels and absolute temperatures, without and with the offset.
[[nodiscard]] inline auto to_quantity(level<units::degC, double> const& t) {
    return boost::units::quantity<absolute_celsius, double>::from_value(t.number());
}
template <class Absolute>
[[nodiscard]] level<units::degC, double> to_level(boost::units::quantity<boost::units::absolute<Absolute>, double> const& t) {
    return level<units::degC, double>(boost::units::quantity<absolute_celsius, double>(t).value());
}

namespace detail {

template <class U, class V>
inline constexpr bool same_dimension = std::same_as<typename bu::get_dimension<U>::type, typename bu::get_dimension<V>::type>;
/// The number of a quantity in another unit; without a second error where the dimensions differ.
template <class U, class V>
double value_in(bu::quantity<V, double> const& q) {
    if constexpr (same_dimension<U, V>) return bu::quantity<U, double>(q).value();
    else return 0;
}

} // namespace detail

/// \name The computations on quantities: the second operand is converted to the unit of the first by Boost.Units,
/// which does not compile for another dimension. Domain and refusals as for amounts.
/// @{
template <class U, class V>
[[nodiscard]] result<basic_percentage<roles::growth, double>> year_over_year(boost::units::quantity<U, double> const& current,
                                                                            boost::units::quantity<V, double> const& base) {
    constexpr bool alike = detail::same_dimension<U, V>;
    static_assert(alike, "quantities of different dimensions (power is not money)");
    return evaluate<formula::relative_change>(current.value(), detail::value_in<U>(base))
        .map([](double x) { return basic_percentage<roles::growth, double>(x); });
}
template <class U, class V>
[[nodiscard]] result<basic_percentage<roles::share, double>> share_of(boost::units::quantity<U, double> const& part,
                                                                     boost::units::quantity<V, double> const& whole) {
    constexpr bool alike = detail::same_dimension<U, V>;
    static_assert(alike, "quantities of different dimensions (power is not money)");
    return evaluate<formula::share>(part.value(), detail::value_in<U>(whole))
        .map([](double x) { return basic_percentage<roles::share, double>(x); });
}
template <class U, class V>
[[nodiscard]] result<double> ratio_of(boost::units::quantity<U, double> const& a, boost::units::quantity<V, double> const& b) {
    constexpr bool alike = detail::same_dimension<U, V>;
    static_assert(alike, "quantities of different dimensions (power is not money)");
    return evaluate<formula::quotient>(a.value(), detail::value_in<U>(b));
}
template <class U>
[[nodiscard]] result<boost::units::quantity<U, double>> whole_of(boost::units::quantity<U, double> const& part,
                                                                basic_percentage<roles::share, double> const& s) {
    return evaluate<formula::whole>(part.value(), s.number()).map([](double x) {
        return boost::units::quantity<U, double>::from_value(x);
    });
}
template <class U>
[[nodiscard]] result<boost::units::quantity<U, double>> base_of(boost::units::quantity<U, double> const& current,
                                                               basic_percentage<roles::growth, double> const& g) {
    return evaluate<formula::base_of_growth>(current.value(), g.number()).map([](double x) {
        return boost::units::quantity<U, double>::from_value(x);
    });
}
template <class U>
[[nodiscard]] result<boost::units::quantity<U, double>> change_of(boost::units::quantity<U, double> const& current,
                                                                 basic_percentage<roles::growth, double> const& g) {
    return evaluate<formula::change_of_growth>(current.value(), g.number()).map([](double x) {
        return boost::units::quantity<U, double>::from_value(x);
    });
}
template <class U, class V>
[[nodiscard]] result<basic_percentage<roles::growth, double>> growth_of(boost::units::quantity<U, double> const& current,
                                                                       boost::units::quantity<V, double> const& change) {
    constexpr bool alike = detail::same_dimension<U, V>;
    static_assert(alike, "quantities of different dimensions (power is not money)");
    return evaluate<formula::growth_of_change>(detail::value_in<U>(change), current.value())
        .map([](double x) { return basic_percentage<roles::growth, double>(x); });
}
template <class U>
[[nodiscard]] result<boost::units::quantity<U, double>> target_behind(boost::units::quantity<U, double> const& actual,
                                                                     basic_percentage<roles::rate, double> const& completion) {
    return evaluate<formula::target_of_attainment>(actual.value(), completion.number()).map([](double x) {
        return boost::units::quantity<U, double>::from_value(x);
    });
}
template <class U>
[[nodiscard]] result<boost::units::quantity<U, double>> normal_of(boost::units::quantity<U, double> const& current,
                                                                 anomaly<basic_percentage<roles::growth, double>> const& a) {
    return base_of(current, a.departure());
}
namespace detail {
struct no_unit {
    static constexpr unit value{};
};
} // namespace detail

/// A target in Boost.Units: `attainment_of(q, at_least(limit))`.
template <class U>
struct quantity_target {
    boost::units::quantity<U, double> value;
    target_direction direction;
};
template <class U>
[[nodiscard]] quantity_target<U> at_least(boost::units::quantity<U, double> const& q) { return {q, target_direction::at_least}; }
template <class U>
[[nodiscard]] quantity_target<U> at_most(boost::units::quantity<U, double> const& q) { return {q, target_direction::at_most}; }
template <class U>
[[nodiscard]] quantity_target<U> exactly(boost::units::quantity<U, double> const& q) { return {q, target_direction::exactly}; }
template <class U, class V>
[[nodiscard]] result<attainment<double>> attainment_of(boost::units::quantity<U, double> const& actual,
                                                      quantity_target<V> const& goal) {
    constexpr bool alike = detail::same_dimension<U, V>;
    static_assert(alike, "quantities of different dimensions (power is not money)");
    using number = amount<detail::no_unit, double>; // Boost.Units has made the units equal
    const target<detail::no_unit, double> limit(number(detail::value_in<U>(goal.value)), goal.direction);
    return attainment_of(number(actual.value()), limit);
}
/// @}

} // namespace tongbi::inline v0
