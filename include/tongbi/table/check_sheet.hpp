// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// check_sheet: printed numbers side by side over one period axis, and which of them follows from which. What a table
/// fills for check(table), and what a program fills that has its numbers from elsewhere:
///
///     check_sheet sheet(months);                                     // oldest first
///     const auto level = sheet.add({"M2", {}, two_decimals, levels});
///     const auto printed = sheet.add({"M2 growth", {}, one_decimal, growths});
///     sheet.compare({comparison_kind::growth, "M2", printed, {level}});
///     for (auto const& f : checked(sheet).findings()) ...
#pragma once

#include <tongbi/calendar/period.hpp>
#include <tongbi/number/conversion_factor.hpp>
#include <tongbi/table/check_words.hpp>
#include <tongbi/table/table_cell.hpp>
#include <tongbi/table/uncompared.hpp>

#include <optional>
#include <vector>

namespace tongbi::inline v0 {

/// 一列: the numbers of one series along the axis of its sheet, by the digits of their print.
struct checked_column {
    std::string name;
    std::string place;                         ///< 地区: rows are compared within one place
    precision_rule digits;                     ///< which digit of the column counts
    std::vector<std::optional<decimal>> cells; ///< one a period of the axis; nothing where none is printed
};

/// Which period a growth or an index is against.
enum class growth_base : std::uint8_t { same_period_last_year, previous_period };

/// 一项核对: a column of printed numbers and the columns from which they follow. Inputs: the level (growth, index);
/// part and whole (share); a number and what it is a rate of; the parts (total); the single periods (year_to_date,
/// mean, sum_of_periods, whose column may hold them itself); the other column (converted); dividend and divisor (per).
/// All in one unit, or in what the factor makes one.
struct checked_comparison {
    comparison_kind kind = comparison_kind::growth;
    std::string series;              ///< what a sentence calls it: M2
    std::size_t printed = 0;         ///< column of the printed numbers
    std::vector<std::size_t> inputs; ///< columns
    growth_base against = growth_base::same_period_last_year;
    std::optional<period> base{}; ///< of an index on a fixed base (2020=100): the period set to 100
    conversion_factor factor{};   ///< of converted, share and per: what the number is multiplied with
    conversion_factor percent{};  ///< of a growth, share or rate in another unit than %: one percent in it, 10 of ‰
    std::int32_t relative_width = -9; ///< machine digits agree to this power of ten: -7 of single precision
    bool own_digits = false;          ///< each printed cell by its own digits, whatever those of its column are
};

/// 对表: columns and comparisons. Everything it is given is kept.
class check_sheet {
public:
    check_sheet() = default;
    /// \throws std::invalid_argument where the periods are not in order, oldest first, or two are equal
    explicit check_sheet(std::vector<period> axis);

    /// Place of the column, for comparisons. Short columns are missing at the end; what is beyond the axis is dropped.
    std::size_t add(checked_column column) {
        column.cells.resize(axis_.size());
        columns_.push_back(std::move(column));
        return columns_.size() - 1;
    }
    /// \throws std::out_of_range for a column that is not in the sheet, std::invalid_argument for too few inputs
    std::size_t compare(checked_comparison what);
    /// A printed column that is compared with nothing, and why: the result of the check lists it.
    void leave_out(uncompared_column what) { left_out_.push_back(std::move(what)); }

    [[nodiscard]] std::vector<period> const& axis() const { return axis_; }
    [[nodiscard]] std::vector<checked_column> const& columns() const { return columns_; }
    [[nodiscard]] std::vector<checked_comparison> const& comparisons() const { return comparisons_; }
    [[nodiscard]] std::vector<uncompared_column> const& left_out() const { return left_out_; }

private:
    std::vector<period> axis_;
    std::vector<checked_column> columns_;
    std::vector<checked_comparison> comparisons_;
    std::vector<uncompared_column> left_out_;
};

} // namespace tongbi::inline v0
