// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// How much did it grow, and which digits of the answer hold?
#include <fmt/core.h>
#include <tongbi/format.hpp>

int main() {
    using namespace tongbi;
    using namespace tongbi::literals;

    // Exports of the 新三样: more than 256.6亿美元, up 60.4 %. What was it the year before?
    fmt::print("exports in 2022                {}\n", base_of(over(256.6_亿美元), growth(60.4_percent)));

    // The factor of a growth rate, and of a decline.
    fmt::print("service revenue, times 2022    {}\n", factor_of(growth(9.2_percent)));
    fmt::print("phosphorus in Taihu            {}\n", factor_of(-growth(17.5_percent)));

    // 0.6 percentage points are not 0.6 %: of a share of 79.6 % they are three quarters of a percent.
    fmt::print("good air days, 2022            {}\n", share(79.6_percent) - 0.6_pp);
    fmt::print("as a relative change           {}\n",
               growth_of(as_share(read_measure("79.6%")), read_measure("0.6个百分点")));

    // A base that may be zero, or a loss, has no growth rate but a class.
    fmt::print("from nothing                   {}\n", year_over_year(3.0_亿元, 0.0_亿元));
    fmt::print("from a loss to a profit        {}\n", year_over_year(1.2_亿元, -0.8_亿元));
    fmt::print("from a loss to a smaller one   {}\n", year_over_year(-0.2_亿元, -0.8_亿元));
}
