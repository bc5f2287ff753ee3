// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: a °C level has no ratio: take the difference
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto ratio_of_means = 16.6_degC / 15.7_degC;
#else
auto warming = 16.6_degC - 15.7_degC;
#endif
