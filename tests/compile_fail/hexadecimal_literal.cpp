// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: tongbi literal: plain decimal digits, at most 18, no exponent
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto capacity = 0x10_MW;
#else
auto capacity = 16_MW;
#endif
