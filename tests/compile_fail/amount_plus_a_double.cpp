// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: a plain number has no unit: write 3.0_GW, 0.6_pp, 0.9_delta_degC
// limit: 1500
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto more = 6535_万千瓦 + 3.0;
#else
auto more = 6535_万千瓦 + 3.0_万千瓦;
#endif
