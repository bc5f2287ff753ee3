// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: percentages of different roles do not compare
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto gap = share(36.4_percent) - growth(5.8_percent);
#else
auto gap = share(36.4_percent) - share(35.8_percent);
#endif
