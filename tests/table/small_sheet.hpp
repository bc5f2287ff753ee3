// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Sheets of a few numbers, written as a report prints them.
#pragma once

#include <tongbi/calendar/read_period.hpp>
#include <tongbi/number/digits.hpp>
#include <tongbi/table/check_findings.hpp>

#include "catch.hpp"

#include <initializer_list>
#include <string>
#include <vector>

namespace small_sheet {

using namespace tongbi;

inline std::vector<period> months_from(int year, int month, int count) {
    std::vector<period> axis;
    for (int i = month - 1; i < month - 1 + count; ++i)
        axis.push_back(*period::of_month(std::chrono::year(year + i / 12) / (i % 12 + 1)));
    return axis;
}
inline std::vector<period> years_from(int year, int count) {
    std::vector<period> axis;
    for (int i = 0; i < count; ++i) axis.push_back(*period::of_year(year + i));
    return axis;
}

/// Numbers by their texts; an empty one is missing. The column has the digits of its longest number.
inline checked_column column(std::string name, std::vector<std::string> const& texts, std::string place = "") {
    checked_column c{std::move(name), std::move(place), {precision_kind::column, 0}, {}};
    for (auto const& text : texts) {
        if (text.empty()) {
            c.cells.emplace_back();
            continue;
        }
        c.cells.emplace_back(scan_digits(text).value);
        c.digits.last_digit = std::min(c.digits.last_digit, c.cells.back()->exponent());
    }
    return c;
}

/// One growth against one level: the verdict of its last print.
inline cell_verdict last_verdict(checked const& c) { return c.cell(0, c.size(0) - 1).verdict; }

/// Levels that grow by a tenth a year, and what is printed about them: a level of a month is 1000.0 in the first year,
/// with a tenth more for every later month.
inline std::vector<std::string> rising_levels(int years, double start = 1000.0) {
    std::vector<std::string> texts;
    for (int i = 0; i < 12 * years; ++i) {
        decimal level = *to_decimal(start + i % 12);
        for (int y = 0; y < i / 12; ++y) level = level * decimal(11, -1);
        texts.push_back(to_string(round(level, -2, rounding_rule::half_even)));
    }
    return texts;
}
inline std::vector<std::string> growths(int years, std::string const& text = "10.0") {
    std::vector<std::string> texts(12);
    texts.resize(static_cast<std::size_t>(12 * years), text);
    return texts;
}

} // namespace small_sheet
