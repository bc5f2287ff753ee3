// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): text is read first: read_measure(text)
// says(g++): Why = tongbi::v0::misfit::text_is_read_by_read_measure
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto change_of_use = year_over_year("126.0亿千瓦时", "120.0亿千瓦时");
#else
auto change_of_use = year_over_year(read_measure("126.0亿千瓦时"), read_measure("120.0亿千瓦时"));
#endif
