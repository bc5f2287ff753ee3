// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Months of a series: 同比, 环比 and 累计, each against the period that the calendar says. The figures are made up.

#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/timeline.hpp>
#include <tongbi/tongbi.hpp>

int main() {
    using namespace tongbi;

    const auto output = timeline_of(monthly("2022-01"), "万吨",
                                    {"10.2", "8.9", "11.0", "11.4", "11.9", "12.3", "12.0", "11.8", "11.5", "11.2",
                                     "10.9", "11.6", "10.8", "9.1", ".."});
    fmt::print("made-up figures\n");
    const auto totals = year_to_date(output);
    const auto over_year = year_over_year(output);
    const auto over_month = period_over_period(output);
    for (std::size_t i = 12; i < output.size(); ++i)
        fmt::print("{}: {:en}; over the year {:en}, over the month {:en}\n", describe(totals[i].when, language::en),
                   totals[i].value, over_year[i].value, over_month[i].value);
}
