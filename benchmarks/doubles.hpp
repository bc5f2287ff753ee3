// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The three number types that are compared, and the function that is not inlined.
#pragma once

#include <tongbi/typed.hpp>

#include <boost/units/quantity.hpp>
#include <boost/units/systems/si/power.hpp>
#include <boost/units/systems/si/time.hpp>

/// What a variant calls power, time and their product.
struct raw {
    using power = double;
    using time = double;
    using energy = double;
};
struct amounts {
    using power = tongbi::amount<tongbi::units::kW, double>;
    using time = tongbi::amount<tongbi::units::hour, double>;
    using energy = decltype(power{} * time{});
};
struct boost_quantities {
    using power = boost::units::quantity<boost::units::si::power>;
    using time = boost::units::quantity<boost::units::si::time>;
    using energy = decltype(power{} * time{});
};

// In doubles_call.cpp, so that no compiler sees its body.
template <class Power>
Power added(Power a, Power b);
