// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): a plain number has no unit: write 126.0_亿千瓦时, or amount<unit, double>(126.0)
// says(g++): Why = tongbi::v0::misfit::a_plain_number_has_no_unit
// limit: 1500
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto change_of_use = year_over_year(126.0, 120.0);
#else
auto change_of_use = year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时);
#endif
