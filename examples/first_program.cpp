// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The typed door in one page: figures of Jiangsu's 2023 climate report, and what follows from them.
#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/tongbi.hpp>

int main() {
    using namespace tongbi;
    using namespace tongbi::literals;

    // Figures as the report prints them: the digits carry their precision.
    fmt::print("{}\n", year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时)); // +5.0% [4.91, 5.09]
    fmt::print("{}\n", share_of(4.66_万亿元, 12.8_万亿元));             // 36.4% [36.22, 36.59]: a printed 36.3 % agrees
    fmt::print("{}\n", attainment_of(358.89_万平方米, at_least(200_万平方米))); // 179.445% [179.4425, 179.4475], met

    constexpr auto good_air = share(79.6_percent);
    fmt::print("{}\n", good_air - 0.6_pp);                          // last year: 79.0% [78.9, 79.1]
    constexpr auto mean = 16.6_degC;                                // a level
    fmt::print("{}\n", mean - anomaly(0.9_delta_degC));             // the normal: 15.7 °C [15.6, 15.8]
    fmt::print("{}\n", whole_of(6535_万千瓦, share(36.4_percent))); // 17950万千瓦 [17927, 17980]

    // mean / mean                  does not compile: a °C level has no ratio
    // good_air - 0.6_percent       does not compile: percent is not percentage points
    // 6535_万千瓦 + 12.8_万亿元      does not compile: power is not money
}
