// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What {} and {:zh} print, as the table of the README.
#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/tongbi.hpp>

namespace {

template <class T>
void row(const char* what, T const& value) {
    fmt::print("| {} | {} | {:zh} |\n", what, value, value);
}

} // namespace

int main() {
    using namespace tongbi;
    using namespace tongbi::literals;

    fmt::print("| what | `{{}}` | `{{:zh}}` |\n|---|---|---|\n");
    row("a number that was read", read_measure("预计超过7400亿元"));
    row("a value with its bounds", share_of(4.66_万亿元, 12.8_万亿元));
    row("a value with a lower bound only", base_of(over(256.6_亿美元), growth(60.4_percent)));
    row("a target that is met", attainment_of(358.89_万平方米, at_least(200_万平方米)));
    row("a class instead of a rate", year_over_year(1.2_亿元, -0.8_亿元));
    row("a reason", convert(read_measure("12斤斗"), "t"));
}
