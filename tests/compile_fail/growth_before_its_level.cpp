// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): the operands fit in another order
// says(g++): Why = tongbi::v0::misfit::the_operands_fit_in_another_order
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto base = base_of(growth(5.8_percent), 126.0_亿千瓦时);
#else
auto base = base_of(126.0_亿千瓦时, growth(5.8_percent));
#endif
