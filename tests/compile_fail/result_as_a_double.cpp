// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): no viable conversion from
// says(g++): cannot convert
// limit: 1500
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
double rise_of_use = year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时);
#else
const auto change_of_use = year_over_year(amount<units::yi_kWh, double>(126.0), amount<units::yi_kWh, double>(120.0));
const double rise_of_use = change_of_use ? change_of_use->number() : 0.0;
#endif
