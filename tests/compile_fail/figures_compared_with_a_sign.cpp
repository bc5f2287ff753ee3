// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: figures may overlap: compare(a, b).above is met, not_met or undecided
// limit: 1500
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
bool larger = 6535_万千瓦 > 65.3_GW;
#else
bool larger = compare(6535_万千瓦, 65.3_GW).above == verdict::met;
#endif
