// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: 千瓦时 to 标准煤 needs a basis (当量, 等价)
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto coal = (126.0_亿千瓦时).in<units::wan_coal_t>();
#else
auto heat = (126.0_亿千瓦时).in<units::GJ>();
#endif
