// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: a share is no growth: whole_of(part, share) gives the whole
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto base = base_of(126.0_亿千瓦时, share(5.8_percent));
#else
auto base = base_of(126.0_亿千瓦时, growth(5.8_percent));
#endif
