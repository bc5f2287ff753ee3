// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Which units say that their numbers do not add up: prices, intensities, densities, concentrations, speeds, and over
/// time what is per time. The whole rule, with roles, is why_no_sum of measure/role.hpp.
#pragma once

#include <tongbi/unit/conversion.hpp>
#include <tongbi/unit/table.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// Is it a quantity per another one, time aside: 元/吨, ug/m³, 元/人, 人/km²; or a pressure, a concentration or a
/// speed, whose rows and dimensions say it? 万吨/年 and 万千瓦 are not.
constexpr bool is_intensive(unit const& in) {
    const unit_signature all(in);
    for (auto const& part : in) {
        unit_row const& row = *part.row;
        const bool is_time = row.time == 1 && row.length == 0 && row.mass == 0 && row.own_base == 0;
        const bool is_quotient = row.length < 0 || row.own_base == rows::ppm.own_base;
        if ((part.power < 0 && !is_time) || is_quotient) return true;
    }
    return all.length == 1 && all.time == -1 && all.mass == 0 && all.own_size == 0; // m/s, mm/d
}
/// Is it what an area receives: MJ/m², kg/m², L/m²? Of one place that adds over time. 元/m² and 人/km² are none.
constexpr bool is_per_area(unit const& in) {
    bool has_area = false;
    for (auto const& part : in) {
        if (part.power > 0) continue;
        unit_row const& row = *part.row;
        has_area = row.length * part.power == -2 && row.mass == 0 && row.time == 0;
        if (!has_area) return false;
    }
    return has_area && unit_signature(in).own_size == 0;
}
/// Is it a quantity per time: 万吨/年, 千瓦? Energy has an even power of time, and what it does in a time an odd one.
constexpr bool is_per_time(unit const& in) {
    const int time = unit_signature(in).time;
    return time < 0 && time % 2 != 0;
}

} // namespace detail
} // namespace tongbi::inline v0
