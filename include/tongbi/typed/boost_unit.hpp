// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// boost_unit<U>: the Boost.Units unit of every tag, generated from its row of our table, so that a unit in text, in a
/// type and in Boost.Units cannot disagree.
#pragma once

#include <tongbi/typed/units.hpp>

#include <boost/units/base_dimension.hpp>
#include <boost/units/base_unit.hpp>
#include <boost/units/get_dimension.hpp>
#include <boost/units/make_scaled_unit.hpp>
#include <boost/units/quantity.hpp>
#include <boost/units/scale.hpp>
#include <boost/units/systems/si/current.hpp>
#include <boost/units/systems/si/dimensionless.hpp>
#include <boost/units/systems/si/length.hpp>
#include <boost/units/systems/si/mass.hpp>
#include <boost/units/systems/si/temperature.hpp>
#include <boost/units/systems/si/time.hpp>
#include <boost/units/unit.hpp>

namespace tongbi::inline v0 {

/// Dimensions that Boost.Units does not know: money, counters, containers, percentages. Ordinals from 6997 on.
template <int Number>
struct own_dimension : boost::units::base_dimension<own_dimension<Number>, 7000 + Number> {};
/// One of such a dimension: a yuan, a household.
template <int Number>
struct own_base_unit
    : boost::units::base_unit<own_base_unit<Number>, typename own_dimension<Number>::dimension_type, 7000 + Number> {};

namespace detail {

namespace bu = boost::units;

inline constexpr int percentage_base = -1; ///< so that no percentage is a plain double; no row has a base below 0
inline constexpr int points_base = -2;
inline constexpr int equivalent_base =
    -3; ///< Boost.Units knows no conversion that goes one way: CO₂ to its equivalents

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
    if constexpr (Part >= u.size())
        return 0;
    else {
        constexpr unit_row row = *(u.begin() + Part)->row;
        return row.kind == unit_kind::percentage   ? percentage_base
               : row.kind == unit_kind::points     ? points_base
               : row.kind == unit_kind::equivalent ? equivalent_base
                                                   : row.own_base;
    }
}
template <class U, std::size_t Part>
constexpr auto own_factor() {
    if constexpr (own_number<U, Part>() == 0)
        return bu::si::dimensionless{};
    else {
        using base = typename own_base_unit<own_number<U, Part>()>::unit_type;
        return unit_power<base, (unit(U::value).begin() + Part)->power>{};
    }
}

template <class Unit, long Base, int Exponent>
constexpr auto scaled_unit() {
    if constexpr (Base == 1 || Exponent == 0)
        return Unit{};
    else
        return typename bu::make_scaled_unit<Unit, bu::scale<Base, bu::static_rational<Exponent>>>::type{};
}

template <class U>
constexpr auto generate_unit() {
    constexpr unit_signature powers{unit(U::value)};
    using si =
        unit_product<unit_product<unit_power<bu::si::length, powers.length>, unit_power<bu::si::mass, powers.mass>>,
                     unit_product<unit_product<unit_power<bu::si::time, powers.time>,
                                               unit_power<bu::si::temperature, powers.temperature>>,
                                  unit_power<bu::si::current, powers.current>>>;
    using own = unit_product<unit_product<decltype(own_factor<U, 0>()), decltype(own_factor<U, 1>())>,
                             unit_product<decltype(own_factor<U, 2>()), decltype(own_factor<U, 3>())>>;
    constexpr conversion_factor f = unit(U::value).to_si();
    using by_num = decltype(scaled_unit<unit_product<si, own>, f.num, 1>());
    using by_den = decltype(scaled_unit<by_num, f.den, -1>());
    return scaled_unit<by_den, 10, f.ten>();
}

} // namespace detail

/// The Boost.Units unit of a tag, generated from its row: boost_unit<units::wan_kW> is 10^7 W.
template <unit_tag U>
using boost_unit = decltype(detail::generate_unit<U>());

} // namespace tongbi::inline v0
