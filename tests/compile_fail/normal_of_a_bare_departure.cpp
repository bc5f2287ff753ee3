// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): wrap the departure: normal_of(16.6_degC, anomaly(0.9_delta_degC))
// says(g++): Why = tongbi::v0::misfit::wrap_the_departure_anomaly_x
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto normal = normal_of(16.6_degC, 0.9_delta_degC);
#else
auto normal = normal_of(16.6_degC, anomaly(0.9_delta_degC));
#endif
