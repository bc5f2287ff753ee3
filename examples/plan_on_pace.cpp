// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Is the plan on pace after three years, and what is needed per year?
#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/formula/pace.hpp>
#include <tongbi/tongbi.hpp>
#include <tongbi/typed/percentage_target.hpp>

int main() {
    using namespace tongbi;
    using namespace tongbi::literals;
    const plan_years years(2020, 2023, 2025);
    const auto goal = at_most(growth(-13.5_percent)); // 五年累计下降13.5%
    const auto done = growth(-8.0_percent);           // 前三年累计下降8.0%, made up for this example
    const auto progress = log_progress_of(done, goal);
    fmt::print("of a fall by 13.5 % in five years, with 8.0 % after three (made up):\n");
    fmt::print("time elapsed     {}\n", elapsed(years));
    fmt::print("progress         {}\n", progress);
    fmt::print("ahead            {}\n",
               progress.and_then([&](auto p) { return ahead_of_schedule_of(p, elapsed(years)); }));
    fmt::print("needed per year  {}\n", required_growth_of(done, goal, years));
}
