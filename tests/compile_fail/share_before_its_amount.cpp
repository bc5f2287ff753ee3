// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): the operands fit in another order: whole_of(part, share), base_of(level, growth)
// says(g++): Why = tongbi::v0::misfit::the_operands_fit_in_another_order
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto part = part_of(share(36.4_percent), 17950_万千瓦);
#else
auto part = part_of(17950_万千瓦, share(36.4_percent));
#endif
