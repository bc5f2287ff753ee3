// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): of a percentage anomaly(growth(13.0_percent))
// says(g++): Why = tongbi::v0::misfit::wrap_the_departure_anomaly_x
// limit: 1700
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto normal = normal_of(1201.8_毫米, growth(1.3_成));
#else
auto normal = normal_of(1201.8_毫米, anomaly(growth(1.3_成)));
#endif
