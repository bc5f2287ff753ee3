// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: a °C level has no multiple: zero is a convention
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto twice = 16.6_degC * 2;
#else
auto later = 16.6_degC + 0.9_delta_degC;
#endif
