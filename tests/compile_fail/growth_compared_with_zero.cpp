// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: figures may overlap: compare(a, b).above is met, not_met or undecided; a plain number has no unit
// limit: 1500
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
bool rose = growth(5.0_percent) > 0;
#else
bool rose = compare(growth(5.0_percent), growth(figure::exactly(0))).above == verdict::met;
#endif
