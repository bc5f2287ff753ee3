// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A model that computes in Boost.Units: its quantities go in as they are, and come back.
#include <boost/units/systems/si/area.hpp>
#include <boost/units/systems/si/power.hpp>
#include <fmt/core.h>
#include <tongbi/format.hpp>

int main() {
    namespace bu = boost::units;
    using namespace tongbi;
    using power = bu::quantity<bu::si::power>;

    const power renewables = 65.35e9 * bu::si::watts;
    const power solar = 14.2e9 * bu::si::watts;
    fmt::print("share                          {}\n", share_of(solar, renewables));
    fmt::print("growth                         {}\n", year_over_year(renewables, power(58.1e9 * bu::si::watts)));
    fmt::print("target                         {}\n", attainment_of(renewables, at_least(power(60e9 * bu::si::watts))));

    // The answer that has a unit is a Boost quantity again.
    const result<power> whole = as_share(36.4).and_then([&](auto share) { return whole_of(renewables, share); });
    fmt::print("whole, in watts                {:.4e}\n", whole->value());

    // One step between the units of reports and those of Boost; every tag has its generated unit.
    const auto capacity = to_amount<units::wan_kW>(renewables);
    fmt::print("in report units                {}\n", capacity);
    fmt::print("and back, in watts             {:.4e}\n", to_quantity<bu::si::power>(capacity).value());
    fmt::print("a hundred 亩 in square metres  {:.1f}\n",
               to_quantity<bu::si::area>(amount<units::mu, double>(100.0)).value());

    // share_of(renewables, 3.0 * bu::si::joules)   does not compile: Boost.Units checks the dimensions
}
