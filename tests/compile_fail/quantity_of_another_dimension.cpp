// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: quantities of different dimensions (power is not money)
#include <tongbi/tongbi.hpp>

#include <boost/units/systems/si.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto part = share_of(4.0 * boost::units::si::watts, 8.0 * boost::units::si::metres);
#else
auto part = share_of(4.0 * boost::units::si::watts, 8.0 * boost::units::si::watts);
#endif
