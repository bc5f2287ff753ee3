// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Average growth from 2015 to 2023 (年均增速): the steps between two observations are told by their periods.
#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/model.hpp>
#include <tongbi/model/steps_between.hpp>

int main() {
    using namespace tongbi;

    const indicator what{"发电量",          "electricity generated", polarity::neutral,
                         price_basis::none, accumulation::flow,      ""};
    const auto of_year = [&](char const* year, char const* value) {
        return observation{what, "江苏省", *read_period(year), *read_measure(value), {}, {}};
    };
    const auto v2015 = of_year("2015", "4361亿千瓦时"), v2023 = of_year("2023", "6100亿千瓦时"); // made up
    fmt::print("made-up figures\n");
    fmt::print("2015 to 2023, 8 steps: {} a year\n", average_growth_of(v2023, v2015));
    fmt::print("9 steps said: {}\n", average_growth_of(v2023, v2015, steps(9)));
    fmt::print("2015 to 2015: {}\n", average_growth_of(v2015, v2015));
    fmt::print("four more years at that pace: {} in all\n",
               average_growth_of(v2023, v2015).and_then([](auto g) { return over_periods_of(g, steps(4)); }));
}
