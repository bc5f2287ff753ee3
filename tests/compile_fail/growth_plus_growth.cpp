// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: growths compound
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto two_years = growth(5.8_percent) + growth(2.8_percent);
#else
auto faster = growth(5.8_percent) - growth(2.8_percent);
#endif
