// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Is the target met? Its direction is data: a floor, a ceiling or a point.
#include <fmt/core.h>
#include <tongbi/format.hpp>

int main() {
    using namespace tongbi;
    using namespace tongbi::literals;

    const auto area = 358.89_万平方米;
    const auto floor = at_least(200_万平方米);
    fmt::print("retrofitted area               {}\n", attainment_of(area, floor));
    fmt::print("beyond the target              {}\n", excess_of(area, floor));

    // An upper limit: low is good, and there is no completion rate of a limit.
    const auto limit = at_most(read_measure("35微克/立方米"));
    fmt::print("PM2.5 of 33 under a limit      {}\n", attainment_of(read_measure("33微克/立方米"), limit));
    fmt::print("the print 35 leaves it open    {}\n", attainment_of(read_measure("35微克/立方米"), limit));

    // 超额完成 without the target: all it says is that the target was below.
    fmt::print("target of the spartina control {}\n",
               target_behind(read_measure("17.15万亩"), as_rate(read_measure("超额完成"))));
    fmt::print("a target of zero               {}\n", attainment_of(3_万亩, at_least(0_万亩)));
}
