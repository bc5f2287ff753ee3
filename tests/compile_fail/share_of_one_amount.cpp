// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): this takes two operands, as share_of(part, whole) and year_over_year(current, base)
// says(g++): Why = tongbi::v0::misfit::this_takes_two_operands
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto wind = share_of(6535_万千瓦);
#else
auto wind = share_of(6535_万千瓦, 17950_万千瓦);
#endif
