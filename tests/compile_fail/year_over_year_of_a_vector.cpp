// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): doubles have no unit: series(monthly(from), unit_of(text), doubles) of tongbi/panel.hpp
// says(g++): Why = tongbi::v0::misfit::plain_numbers_are_a_series_of_panel_hpp
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>
#include <vector>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto change_of_use = year_over_year(std::vector{126.0}, std::vector{120.0});
#else
auto change_of_use = year_over_year(amount<units::yi_kWh, double>(126.0), amount<units::yi_kWh, double>(120.0));
#endif
