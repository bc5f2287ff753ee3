// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "doubles.hpp"

template <class Power>
Power added(Power a, Power b) {
    return a + b;
}

template raw::power added(raw::power, raw::power);
template amounts::power added(amounts::power, amounts::power);
template boost_quantities::power added(boost_quantities::power, boost_quantities::power);
