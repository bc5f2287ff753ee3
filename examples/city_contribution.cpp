// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A city's contribution to the growth of its province, in percentage points and as a rate. 1.74 and 12.8万亿元 of 2023
// are printed in Jiangsu's report on climate policy and action; the numbers of 2022 are made up.
#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/formula/contribution.hpp>
#include <tongbi/tongbi.hpp>

int main() {
    using namespace tongbi;
    using namespace tongbi::literals;

    fmt::print("GDP at current prices; the numbers of 2022 are made up\n");
    fmt::print("Nanjing's contribution   {}\n", contribution_of(1.74_万亿元, 1.69_万亿元, 12.3_万亿元)); // 拉动
    fmt::print("of the province's growth {}\n", year_over_year(12.8_万亿元, 12.3_万亿元));
    fmt::print("contribution rate        {}\n", // 贡献率: the total is 0.4 to 0.6, and so the rate is wide
               contribution_rate_of(1.74_万亿元 - 1.69_万亿元, 12.8_万亿元 - 12.3_万亿元));
    fmt::print("of a total of no change  {}\n", contribution_rate_of(0.05_万亿元, 12.3_万亿元 - 12.3_万亿元));
}
