// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): a °C level has no sum: add a change, 0.9_delta_degC
// says(g++): Why = tongbi::v0::misfit::a_degC_level_has_no_sum_add_a_change
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto sum = sum_of(16.6_degC, 15.7_degC);
#else
auto later = sum_of(15.7_degC, 0.9_delta_degC);
#endif
