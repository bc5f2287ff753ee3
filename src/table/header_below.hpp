// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A file that holds several tables, or one table whose header stands again between its rows.
#pragma once

#include "table/layouts.hpp"

namespace tongbi::inline v0::detail {

/// A header below rows. The same one in the midst of them was put there with the rows of another file; another one, or
/// one with a title above it, begins a second table.
class header_below {
public:
    header_below(reading const& in, std::size_t header, std::vector<std::size_t> columns)
        : header_(in.lines[header]), columns_(std::move(columns)) {}
    /// The refusal of a header that has one of a first table above it.
    [[nodiscard]] std::optional<not_a_table> below_a_first(reading const& in, std::size_t header) const;
    /// Has a row the header's words in the columns that are asked for?
    [[nodiscard]] bool is_one(line_of_fields const& row) const;
    [[nodiscard]] bool is_same(line_of_fields const& row) const;
    /// A line that is no row came, or a row.
    void note() { titled_ = true; }
    void data() { titled_ = false; }
    /// The refusal of a second table; nothing where the header is passed over.
    [[nodiscard]] std::optional<not_a_table> second_table(line_of_fields const& row) const;

private:
    line_of_fields header_;
    std::vector<std::size_t> columns_;
    bool titled_ = false;
};

} // namespace tongbi::inline v0::detail
