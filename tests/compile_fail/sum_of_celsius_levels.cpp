// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: a sum of levels has no meaning: add a change, 0.9_delta_degC
// limit: 1900
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto sum = 16.6_degC + 15.7_degC;
#else
auto later = 15.7_degC + 0.9_delta_degC;
#endif
