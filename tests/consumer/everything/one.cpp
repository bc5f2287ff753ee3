// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "every_header.hpp"

std::string growth_in_two();
tongbi::unit_row const* row_in_two();

int main() {
    using namespace tongbi;
    using namespace tongbi::literals;

    // There is one table of units in a program, not one a file.
    return growth_in_two() == to_string(*year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时)) &&
                   row_in_two() == unit(units::kW::value).begin()->row
               ? 0
               : 1;
}
