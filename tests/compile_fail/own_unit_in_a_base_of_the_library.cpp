// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: own_base of a row of your own is 1000 or more
// limit: 1500
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
inline constexpr unit_row carton{.zh = "箱", .latin = "carton", .own_base = 90};
inline constexpr unit in_cartons = carton;
#else
inline constexpr unit_row carton{.zh = "箱", .latin = "carton", .own_base = 1090};
inline constexpr unit in_cartons = carton;
#endif
