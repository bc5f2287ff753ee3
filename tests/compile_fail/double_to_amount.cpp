// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: a double has lost the printed digits: write 126.0_亿千瓦时, or amount<unit, double>
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto use = amount<units::yi_kWh>(126.0);
#else
auto use = amount<units::yi_kWh, double>(126.0);
#endif
