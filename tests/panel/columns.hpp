// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What tests of columns say of a cell, of a result and of refused cells.
#pragma once

#include "catch.hpp"
#include "support/random_panel.hpp"

#include <tongbi/measure.hpp>
#include <tongbi/panel.hpp>
#include <tongbi/tongbi.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace in_columns {

using namespace tongbi;
using random_panel::same_bits;

inline constexpr double no_number = random_panel::none;

inline period of(std::string_view text) { return *read_period(text); }
inline std::string shown(result<measure> const& m) { return m ? to_string(*m) : std::string(code_of(m.error().why)); }
std::string why_refused(auto const& r) { return r ? "an answer" : std::string(code_of(r.error().why)); }
/// Cells as they are written: a row for each period.
inline Eigen::ArrayXXd cells_of(std::initializer_list<std::initializer_list<double>> rows) {
    Eigen::ArrayXXd cells(static_cast<Eigen::Index>(rows.size()), static_cast<Eigen::Index>(rows.begin()->size()));
    Eigen::Index r = 0;
    for (auto const& row : rows) {
        Eigen::Index c = 0;
        for (const double x : row) cells(r, c++) = x;
        ++r;
    }
    return cells;
}
/// The reason for which the cells without an answer were refused, where it is one.
std::string why_none(auto const& columns) {
    if (!columns) return "no columns";
    auto const& all = columns->refused();
    return all.size() == 1 ? std::string(code_of(all[0].why)) + " x" + std::to_string(all[0].cells) : "no one reason";
}

} // namespace in_columns
