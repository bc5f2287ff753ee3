// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Part, whole and share: do three printed numbers agree, and what do two of them say about the third?
#include <fmt/core.h>
#include <tongbi/format.hpp>

int main() {
    using namespace tongbi;
    using namespace tongbi::literals;

    const auto manufacturing = 4.66_万亿元;
    const auto gdp = 12.8_万亿元;
    const auto printed = share(36.3_percent);

    const auto computed = share_of(manufacturing, gdp);
    fmt::print("printed share                  {}\n", printed);
    fmt::print("share of the printed amounts   {}\n", computed);
    fmt::print("both allow                     {}\n",
               computed.and_then([&](share const& s) { return intersect(s, printed); }));

    // Rounded to one digit they differ, 36.4 and 36.3: a check of equal digits would cry wolf.
    const auto implied = whole_of(manufacturing, printed);
    fmt::print("GDP behind part and share      {}\n", implied);
    fmt::print("GDP, from both prints          {}\n",
               implied.and_then([&](auto const& whole) { return intersect(gdp, whole); }));

    fmt::print("all capacity                   {}\n", whole_of(6535_万千瓦, share(36.4_percent)));
    fmt::print("new solar in all renewables    {}\n", ratio_of(1420_万千瓦, 65.35_吉瓦));
    fmt::print("a part beyond its whole        {}\n", share_of(8.5_万亩, 3.0_万亩));
}
