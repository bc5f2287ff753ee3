// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: a double has no printed digits: a whole number, or multiple(1.6_倍)
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto more = 6535_万千瓦 * 2.5;
#else
auto more = 6535_万千瓦 * multiple(2.5_倍);
#endif
