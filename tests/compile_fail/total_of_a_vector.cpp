// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): a range is no operand: one call for each, or their sum by std::accumulate(begin + 1, end, front)
// says(g++): Why = tongbi::v0::misfit::a_range_is_added_by_std_accumulate
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>
#include <vector>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto total = total_of(std::vector{126.0_亿千瓦时, 120.0_亿千瓦时});
#else
auto total = total_of(126.0_亿千瓦时, 120.0_亿千瓦时);
#endif
