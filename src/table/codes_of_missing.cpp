// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// -9999 and its like: numbers that weather services write where there is none.

#include "table/builder.hpp"

#include <algorithm>
#include <cstdlib>

namespace tongbi::inline v0::detail {
namespace {

/// 999.9, -9999.0 and -99.9: three nines or more, of tens at least, and nothing else. 32766 and 32744 are codes of
/// China's services.
bool may_be_code(cell_record const& c, bool of_temperature) {
    if (c.coefficient >= 0 && !of_temperature) return false;
    std::int64_t rest = std::abs(c.coefficient);
    int exponent = c.exponent;
    while (rest != 0 && exponent < 0 && rest % 10 == 0) { // of 9999.0
        rest /= 10;
        ++exponent;
    }
    const bool service = exponent == 0 && (rest == 32766 || rest == 32744);
    int nines = 0;
    for (; rest % 10 == 9; rest /= 10) ++nines;
    const bool all_nines = rest == 0 && nines >= 3 && exponent <= 0 && nines + exponent >= 2;
    return all_nines || (service && c.coefficient >= 0);
}

} // namespace

/// Below zero such a number is missing where no other of its indicator is a tenth as large; above it only among
/// temperatures. The text of the cell stays.
void table_builder::take_codes_of_missing(std::vector<series_key> const& series) {
    const auto indicator_of = [&](std::size_t i) { return series[series_of_cell_[i]].indicator; };
    std::vector<bool> of_temperature;
    for (auto const& x : indicators_) of_temperature.push_back(is_scale(x.units.kind()));
    const bool any = std::find(of_temperature.begin(), of_temperature.end(), true) != of_temperature.end();
    std::vector<std::size_t> codes; // of most tables none
    for (std::size_t i = 0; i < cells_.size(); ++i)
        if (cells_[i].state == cell_state::number && may_be_code(cells_[i], any && of_temperature[indicator_of(i)]))
            codes.push_back(i);
    if (codes.empty()) return;
    std::vector<decimal> largest(indicators_.size(), decimal(0)); // of the other numbers
    auto code = codes.begin();
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        auto const& c = cells_[i];
        if (code != codes.end() && *code == i)
            ++code;
        else if (c.state == cell_state::number)
            largest[indicator_of(i)] = std::max(largest[indicator_of(i)], decimal(std::abs(c.coefficient), c.exponent));
    }
    for (const std::size_t i : codes) {
        auto& c = cells_[i];
        if (!(largest[indicator_of(i)].shifted(1) < decimal(std::abs(c.coefficient), c.exponent))) continue;
        c.state = cell_state::missing;
        c.why = absence::not_available;
        c.coefficient = 0;
        c.exponent = 0;
    }
}

} // namespace tongbi::inline v0::detail
