// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#ifdef CONSUMER_MORE // what a part brings stands in a file of its own
bool more();

int main() { return more() ? 0 : 1; }
#else
// Both doors and Boost.Units, with nothing but the headers: whatever warns in a template warns here.
#include <boost/units/systems/si/power.hpp>
#include <tongbi/tongbi.hpp>

int main() {
    using namespace tongbi;
    using namespace tongbi::literals;

    const auto growth_rate = year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时);
    const auto part = share_of(4.66_万亿元, 12.8_万亿元);
    const auto done = attainment_of(358.89_万平方米, at_least(200_万平方米));
    const auto last_year = share(79.6_percent) - 0.6_pp;
    const auto normal = 16.6_degC - anomaly(0.9_delta_degC);
    const bool typed = growth_rate && part && done && to_string(last_year) == "79.0% [78.9, 79.1]" &&
                       to_string(normal) == "15.7 °C [15.6, 15.8]";

    const auto capacity = convert(read_measure("6535万千瓦"), "GW");
    const auto refused = year_over_year(read_measure("16.6°C"), read_measure("15.7°C"));
    const bool text = capacity && to_string(*capacity) == "65.35 GW" && !refused && !describe(refused.error()).empty();

    using power = boost::units::quantity<boost::units::si::power>;
    const power solar = 14.2e9 * boost::units::si::watts;
    const bool boost = share_of(solar, power(65.35e9 * boost::units::si::watts)).has_value() &&
                       to_amount<units::wan_kW>(solar).number() > 0;

    return typed && text && boost ? 0 : 1;
}
#endif
