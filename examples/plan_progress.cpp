// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// How far is a target? Bodies measure it in different ways, and do not always agree: each method under its name, with
// the bounds that the printed digits allow. All figures are made up for this example.
#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/formula/pace.hpp>
#include <tongbi/formula/progress_by_methods.hpp>
#include <tongbi/formula/two_sided.hpp>
#include <tongbi/model/plan.hpp>
#include <tongbi/tongbi.hpp>
#include <tongbi/typed/percentage_target.hpp>

#include <array>

int main() {
    using namespace tongbi;
    using namespace tongbi::literals;
    fmt::print("All figures are made up for this example.\n");

    const plan_years to_2030(2015, 2023, 2030);
    fmt::print("\nemissions of 14.5万吨CO₂ in 2015 and 10.2 in 2023, at most 7.25万吨CO₂ in 2030\n{}\n",
               progress_by_methods(10.2_万吨二氧化碳, 14.5_万吨二氧化碳, at_most(7.25_万吨二氧化碳), to_2030));
    fmt::print("\ncapacity of 1.0亿千瓦 in 2015 and 2.3 in 2023, at least 4亿千瓦 in 2030\n{}\n",
               progress_by_methods(2.3_亿千瓦, 1.0_亿千瓦, at_least(4_亿千瓦), to_2030));
    fmt::print("{:zh}\n", progress_by_methods(2.3_亿千瓦, 1.0_亿千瓦, at_least(4_亿千瓦), to_2030));
    fmt::print(
        "\na ceiling that was kept from the start: 12微克/立方米 in 2015, 9 in 2023, at most 35微克/立方米\n{}\n",
        progress_by_methods(read_measure("9微克/立方米"), read_measure("12微克/立方米"),
                            at_most(read_measure("35微克/立方米")), to_2030));

    const auto year = read_period("2023"), so_far = read_period("2023-01/2023-07");
    const auto time = elapsed_by_months(*so_far, *year);
    const auto done = ratio_to_target_of(580.0_亿元, at_least(1000_亿元));
    fmt::print("\n580.0亿元 of 1000亿元 planned for 2023, by the end of July ({} of the year)\n", time);
    fmt::print("ahead of the time elapsed       {}\n", ahead_of_schedule_of(*done, *time));
    fmt::print("ahead of last year's share      {}\n", ahead_of_expected_of(*done, *share_of(553.0_亿元, 1000.0_亿元)));
    const std::array curve{milestone<figure>{0, exactly(0)}, milestone<figure>{6, exactly(50)},
                           milestone<figure>{12, exactly(100)}};
    fmt::print("due in July by a half-year plan {}%\n", planned_progress<figure>(curve, 7));

    const plan_years to_2025(2020, 2023, 2025);
    fmt::print("\nwhat is needed in each of the two years left\n");
    fmt::print("from 10.2 to 12亿千瓦           {}, or {}\n",
               required_change_of(10.2_亿千瓦, at_least(12_亿千瓦), to_2025),
               required_growth_of(10.2_亿千瓦, at_least(12_亿千瓦), to_2025));
    fmt::print("from -8.0 % to -13.5 %          {}\n",
               required_growth_of(growth(-8.0_percent), at_most(growth(-13.5_percent)), to_2025));

    const std::array capacity{value_of_year<figure>{2022, figure::printed(decimal(104, -1))},
                              value_of_year<figure>{2023, figure::printed(decimal(120, -1))},
                              value_of_year<figure>{2024, figure::printed(decimal(141, -1))}};
    const auto met = first_met<figure>(capacity, exactly(12), target_direction::at_least);
    fmt::print(
        "\n10.4, 12.0 and 14.1 from 2022 on, at least 12 by 2030\nmet in {}, {} years early; perhaps in {} already\n",
        *met.first, *met.years_early(2030), *met.possible);
    fmt::print("\nparity of 0.98 where it was 1.10: {} of the gap is closed\n",
               gap_closed_of(multiple(figure::printed(decimal(98, -2))), multiple(figure::printed(decimal(110, -2))),
                             multiple(exactly(1))));
}
