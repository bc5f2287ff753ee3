// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: another dimension, or a condition is missing
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto capacity = (6535_万千瓦).in<units::yi_CNY>();
#else
auto capacity = (6535_万千瓦).in<units::GW>();
#endif
