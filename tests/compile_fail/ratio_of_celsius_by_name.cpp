// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): a °C level has no ratio: take the difference
// says(g++): Why = tongbi::v0::misfit::a_degC_level_has_no_ratio_take_the_difference
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto factor_of_means = ratio_of(16.6_degC, 15.7_degC);
#else
auto warming = 16.6_degC - 15.7_degC;
#endif
