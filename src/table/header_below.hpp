// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Headers and the rows below them: a file that holds several tables, one table whose header stands again between its
/// rows, and rows that only look like a header.
#pragma once

#include "table/layouts.hpp"

namespace tongbi::inline v0::detail {

/// A header below rows. The same one in the midst of them was put there with the rows of another file; another one, or
/// one with a title above it, begins a second table.
class header_below {
public:
    /// `periods` are the columns of periods, or the one that has them.
    header_below(reading const& in, std::size_t header, std::vector<std::size_t> periods = {})
        : in_(in), header_(in.lines[header]), periods_(std::move(periods)) {}

    /// Does a row begin with the header's first word, have its periods, or another such word above periods?
    [[nodiscard]] bool begins_again(line_of_fields const& row) const;
    /// Is a row without any number one of words: for periods, of amounts with their units, or of this header?
    [[nodiscard]] bool is_header(line_of_fields const& row) const;
    /// A line that is no row came, or a row.
    void note() { titled_ = true; }
    void data() { titled_ = false; }
    /// The refusal of a second table; nothing where the header is passed over.
    [[nodiscard]] std::optional<not_a_table> second_table(line_of_fields const& row) const;
    /// The refusal of a header that has one of a first table and its rows above it.
    [[nodiscard]] std::optional<not_a_table> below_a_first(std::size_t header) const;

private:
    reading const& in_;
    line_of_fields header_;
    std::vector<std::size_t> periods_;
    bool titled_ = false;
};

/// Do the first rows behind a line have periods in this column?
[[nodiscard]] bool has_periods_below(reading const& in, std::size_t header, std::size_t column);
/// Is a line a row of a tidy table, numbers such as 1990 beside its year? A line above it has one word for periods,
/// above the period of this and of the next rows, and a name above all else that looks like one.
[[nodiscard]] bool has_tidy_header(reading const& in, std::size_t row);

/// The refusal of a header that has one word for periods, places or rows twice: tables stand side by side.
[[nodiscard]] std::optional<not_a_table> tables_beside(line_of_fields const& header);

} // namespace tongbi::inline v0::detail
