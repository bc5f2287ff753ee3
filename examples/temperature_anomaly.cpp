// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What does 偏高0.9℃ say, and what do two different normal periods do to it?
#include <fmt/core.h>
#include <tongbi/format.hpp>

int main() {
    using namespace tongbi;
    using namespace tongbi::literals;

    constexpr auto mean = 16.6_degC;
    constexpr auto warm = anomaly(0.9_delta_degC); // the report does not print its normal period
    fmt::print("anomaly                        {}\n", warm);
    fmt::print("the normal behind it           {}\n", mean - warm);
    fmt::print("level in Fahrenheit            {}\n", mean.in<units::degF>());             // with the offset
    fmt::print("anomaly in Fahrenheit          {}\n", warm.departure().in<units::degF>()); // without

    // Against 1981-2010 the same year looks warmer: the two anomalies must not be compared.
    constexpr auto recent = anomaly(0.9_delta_degC, normal_period(1991, 2020));
    constexpr auto before = anomaly(1.3_delta_degC, normal_period(1981, 2010));
    fmt::print("difference of two normals      {}\n", before - recent);
    fmt::print("difference within one normal   {}\n", anomaly(1.5_delta_degC, normal_period(1991, 2020)) - recent);

    // A relative anomaly divides: 偏多1.3成 of rain, 偏多1.6倍 of storms.
    fmt::print("normal rain                    {}\n", normal_of(1201.8_毫米, anomaly(growth(1.3_成))));
    fmt::print("storms, times their normal     {}\n", times_more(1.6_倍));
    fmt::print("not to be mixed up with        {}\n", multiple(1.6_倍));
}
