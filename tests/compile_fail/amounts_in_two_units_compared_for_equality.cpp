// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: == is for two prints of one type: compare(a, b) says what is equal, above or below
// limit: 1700
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
bool same = 126.0_亿千瓦时 == 12600_GWh;
#else
bool same = compare(126.0_亿千瓦时, 12600_GWh).equal == verdict::met;
#endif
