// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A column of doubles, year over year. They carry no printed digits, so the answers have no bounds.
#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/tongbi.hpp>
#include <vector>

int main() {
    using namespace tongbi;
    using electricity = amount<units::yi_kWh, double>;

    // Made up: what a city used, 亿千瓦时 a month for 16 months. In the first it had no meters.
    const std::vector<double> used{0.0,  4.20, 3.15, 2.70, 2.94, 3.50, 3.61, 3.02,
                                   2.88, 2.75, 2.97, 3.66, 4.31, 4.62, 3.02, 2.43};
    for (std::size_t month = 12; month < used.size(); ++month) {
        const auto change = year_over_year(electricity(used[month]), electricity(used[month - 12]));
        fmt::print("month {}: {}\n", month + 1,
                   change ? fmt::format("{:+.1f} %", change->number()) : describe(change.error()));
    }
}
