// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: shares and growths do not add: parts may overlap, growths compound; add the amounts
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto both = share(36.4_percent) + share(12.0_percent);
#else
auto both = share_of(6535_万千瓦 + 2154_万千瓦, 17950_万千瓦);
#endif
