// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// How a printed number of a sheet is recomputed: where its inputs stand on the axis, the formula of each kind, and when
// the recomputed number agrees with the print.
#pragma once

#include <tongbi/table/check_findings.hpp>

namespace tongbi::inline v0::detail {

/// The rows of a sheet: for every period the place of its base and of the period of which it is the base, -1 where
/// there is none; and the digits to which a row was printed.
class sheet_rows {
public:
    explicit sheet_rows(check_sheet const& sheet);
    /// -1 where the axis has no such period.
    [[nodiscard]] static std::int32_t place_of(std::vector<period> const& axis, period const& p);
    [[nodiscard]] std::vector<std::int32_t> const& base(growth_base by) const { return before_[index(by)]; }
    [[nodiscard]] std::vector<std::int32_t> const& next(growth_base by) const { return after_[index(by)]; }

    /// The digits of a cell: those of its column, or fewer where all of three or more numbers of that precision in the
    /// row show fewer.
    [[nodiscard]] precision_rule digits(checked_column const& column, std::size_t position) const {
        precision_rule by = column.digits;
        if (by.kind != precision_kind::column) return by;
        for (auto const& [last_digit, coarse] : coarse_rows_)
            if (last_digit == by.last_digit && coarse[position] > by.last_digit) by.last_digit = coarse[position];
        return by;
    }

private:
    void find_bases(std::vector<period> const& axis);
    void find_coarse_rows(check_sheet const& sheet);
    static std::size_t index(growth_base by) { return by == growth_base::previous_period ? 1 : 0; }
    std::array<std::vector<std::int32_t>, 2> before_, after_;
    std::vector<std::pair<std::int32_t, std::vector<std::int32_t>>> coarse_rows_; ///< by last digit of the columns
};

/// Columns from which a number of this kind is computed, at least.
[[nodiscard]] std::size_t inputs_needed(comparison_kind kind);
/// Is the number compared with another period?
[[nodiscard]] bool has_base(comparison_kind kind);

/// The figure of a number by the digits of its column. Digits of its own are as wide as half a unit of the last one and
/// 10^relative_width of the number.
[[nodiscard]] figure figure_in(decimal x, precision_rule by, std::int32_t relative_width);

/// One comparison of a sheet, cell by cell.
class recomputation {
public:
    recomputation(check_sheet const& sheet, sheet_rows const& rows, checked_comparison const& what)
        : sheet_(sheet), rows_(rows), what_(what), digits_(printed_column().digits) {
        if (what.own_digits) digits_.kind = precision_kind::own_digits;
        if (what.base) fixed_base_ = sheet_rows::place_of(sheet.axis(), *what.base);
    }

    /// Why a cell has no recomputed number, or the number.
    struct outcome {
        cell_verdict why_not = cell_verdict::agree; ///< agree: there is a value
        figure value{};
    };
    [[nodiscard]] outcome at(std::size_t position) const;
    /// The inputs of a cell, in order; nothing where one is missing.
    [[nodiscard]] std::vector<decimal> inputs_at(std::size_t position) const;

    struct judgement {
        cell_verdict verdict = cell_verdict::agree;
        decimal gap{};
    };
    /// Holds a recomputed number against the print at the position.
    [[nodiscard]] judgement judge(std::size_t position, figure const& recomputed) const;

    [[nodiscard]] decimal printed(std::size_t position) const { return *printed_column().cells[position]; }
    [[nodiscard]] figure printed_figure(std::size_t position) const {
        return figure_in(printed(position), digits_at(position), what_.relative_width);
    }
    /// Power of ten of the last printed digit.
    [[nodiscard]] std::int32_t last_digit(std::size_t position) const;
    /// The base of a growth or an index, -1 without one.
    [[nodiscard]] std::int32_t base_of(std::size_t position) const {
        return what_.base ? fixed_base_ : rows_.base(what_.against)[position];
    }
    /// Where it is the base; of a fixed base nothing hangs on one period.
    [[nodiscard]] std::int32_t next_of(std::size_t position) const {
        return what_.base ? -1 : rows_.next(what_.against)[position];
    }

    /// The levels at a position that the growth printed there, and the one of which it is the base, allow; nothing
    /// where they have none in common.
    [[nodiscard]] std::optional<figure> level_for_both(std::size_t position) const;

    [[nodiscard]] checked_column const& printed_column() const { return sheet_.columns()[what_.printed]; }
    [[nodiscard]] checked_column const& input(std::size_t i) const { return sheet_.columns()[what_.inputs[i]]; }
    /// The digits of a print.
    [[nodiscard]] precision_rule digits_at(std::size_t position) const {
        return digits_.kind == precision_kind::column ? rows_.digits(printed_column(), position) : digits_;
    }
    /// The digits of the first input.
    [[nodiscard]] precision_rule level_digits_at(std::size_t position) const {
        return rows_.digits(input(0), position);
    }

private:
    [[nodiscard]] std::optional<figure> number(std::size_t input, std::size_t position) const;
    [[nodiscard]] std::vector<std::size_t> singles_of(std::size_t position) const;
    [[nodiscard]] std::optional<figure> growth_printed(std::size_t position) const;

    check_sheet const& sheet_;
    sheet_rows const& rows_;
    checked_comparison const& what_;
    precision_rule digits_;
    std::int32_t fixed_base_ = -1;
};

/// Decides cells of growths and indices that surely agree, from doubles. The proof stands beside it.
class sure_agreement {
public:
    sure_agreement(recomputation const& of, checked_comparison const& what);
    /// True only where the exact comparison says agree.
    [[nodiscard]] bool operator()(std::size_t position) const;

private:
    recomputation const& of_;
    comparison_kind kind_;
    double relative_;
    bool in_other_unit_; ///< no growth in percent: in ‰, or points
    std::vector<double> level_, half_;
};

} // namespace tongbi::inline v0::detail
