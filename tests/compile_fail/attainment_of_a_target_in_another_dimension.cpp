// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: actual and target are of different dimensions
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto done = attainment_of(358.89_万平方米, at_least(200_万吨));
#else
auto done = attainment_of(358.89_万平方米, at_least(200_公顷));
#endif
