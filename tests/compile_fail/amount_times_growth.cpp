// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: write amount * factor(growth), or base_of(amount, growth)
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto next_year = 126.0_亿千瓦时 * growth(5.8_percent);
#else
auto next_year = 126.0_亿千瓦时 * factor(growth(5.8_percent));
#endif
