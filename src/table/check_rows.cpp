// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The rows of a sheet: where the base of each period stands, and rows that were printed to fewer digits.

#include "table/check_recompute.hpp"

#include <tongbi/calendar/base_period.hpp>

#include <algorithm>
#include <map>

namespace tongbi::inline v0::detail {
namespace {

constexpr std::size_t least_cells_of_a_row = 3; ///< fewer may all end in a zero by chance

} // namespace

sheet_rows::sheet_rows(check_sheet const& sheet) {
    find_bases(sheet.axis());
    find_coarse_rows(sheet);
}

void sheet_rows::find_coarse_rows(check_sheet const& sheet) {
    struct row {
        std::size_t cells = 0;
        std::int32_t finest = INT32_MAX;
    };
    std::map<std::int32_t, std::vector<row>> by_digit;
    for (auto const& column : sheet.columns()) {
        if (column.digits.kind != precision_kind::column) continue;
        auto& rows = by_digit[column.digits.last_digit];
        rows.resize(sheet.axis().size());
        for (std::size_t p = 0; p < rows.size(); ++p)
            if (auto const& cell = column.cells[p]) {
                ++rows[p].cells;
                rows[p].finest = std::min(rows[p].finest, cell->exponent());
            }
    }
    for (auto const& [digit, rows] : by_digit) {
        std::vector<std::int32_t> coarse(rows.size(), digit);
        bool any = false;
        for (std::size_t p = 0; p < rows.size(); ++p) {
            if (rows[p].cells < least_cells_of_a_row || rows[p].finest <= digit) continue;
            coarse[p] = rows[p].finest;
            any = true;
        }
        if (any) coarse_rows_.emplace_back(digit, std::move(coarse));
    }
}

std::int32_t sheet_rows::place_of(std::vector<period> const& axis, period const& p) {
    const auto at = std::lower_bound(axis.begin(), axis.end(), p);
    return at == axis.end() || *at != p ? -1 : static_cast<std::int32_t>(at - axis.begin());
}

void sheet_rows::find_bases(std::vector<period> const& axis) {
    for (const auto by : {growth_base::same_period_last_year, growth_base::previous_period}) {
        auto& before = before_[index(by)];
        auto& after = after_[index(by)];
        before.assign(axis.size(), -1);
        after.assign(axis.size(), -1);
        for (std::size_t i = 0; i < axis.size(); ++i) {
            const auto base =
                by == growth_base::previous_period ? previous_period(axis[i]) : same_period_last_year(axis[i]);
            if (!base) continue;
            before[i] = place_of(axis, *base);
            if (before[i] >= 0) after[static_cast<std::size_t>(before[i])] = static_cast<std::int32_t>(i);
        }
    }
}

} // namespace tongbi::inline v0::detail
