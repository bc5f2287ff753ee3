// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: quantities of different dimensions (power is not money)
#include <tongbi/tongbi.hpp>

#include <boost/units/systems/si.hpp>

using namespace tongbi;

#ifdef BROKEN
auto normal = normal_of(4.0 * boost::units::si::metres, anomaly(1.0 * boost::units::si::watts));
#else
auto normal = normal_of(4.0 * boost::units::si::metres, anomaly(1.0 * boost::units::si::metres));
#endif
