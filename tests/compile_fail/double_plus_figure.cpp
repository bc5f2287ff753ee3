// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: different dimensions do not add (power is not money), nor do a figure and a double: the double has no bounds
// limit: 2000
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto power = amount<units::GW, double>(3.0) + 1.0_GW;
#else
auto power = 3.0_GW + 1.0_GW;
#endif
