// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): a figure and a double do not mix: the double has no bounds
// says(g++): Why = tongbi::v0::misfit::a_figure_and_a_double_do_not_mix
// limit: 1500
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto wind = share_of(1.0_GW, amount<units::GW, double>(3.0));
#else
auto wind = share_of(1.0_GW, 3.0_GW);
#endif
