// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The run-time door: numbers that arrive as text, and refusals that pass through.
#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/tongbi.hpp>

int main() {
    using namespace tongbi;

    auto capacity = read_measure("6535万千瓦");  // result<measure>
    fmt::print("{}\n", convert(capacity, "GW")); // 65.35 GW, digits shifted, not multiplied
    fmt::print("{}\n",
               year_over_year(read_measure("126.0亿千瓦时"), read_measure("120.0亿千瓦时"))); // +5.0% [4.91, 5.09]
    fmt::print("{}\n",
               year_over_year(read_measure("16.6°C"), read_measure("15.7°C"))); // refused: a ratio of °C levels …
    fmt::print("{}\n", convert(read_measure("12斤斗"), "t")); // refused: unknown unit "斤斗" at character 2
}
