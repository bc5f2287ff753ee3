// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "every_header.hpp"

std::string growth_in_two();
tongbi::unit_row const* row_in_two();

std::string growth_in_two() {
    using namespace tongbi;
    using namespace tongbi::literals;
    return to_string(*year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时));
}

tongbi::unit_row const* row_in_two() { return tongbi::unit(tongbi::units::kW::value).begin()->row; }
