// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Splits CSV into records and fields, and knows where each of them stands. One pass; no byte is looked at more than
/// twice.
#pragma once

#include "exchange/row.hpp"

namespace tongbi::inline v0::detail {

/// A line of the table, which may be several lines of the file.
struct csv_record {
    std::vector<cell> fields; ///< storage, of which the first `size` are this record's
    std::size_t size = 0;
    int line = 0;
    bool is_open = false; ///< a quote does not close: the last field has the fault, and what follows it is lost
};

class csv_scanner {
public:
    explicit csv_scanner(std::string_view text) : text_(text) {
        if (text_.starts_with("\xEF\xBB\xBF")) text_.remove_prefix(3);
    }

    /// The next record that is not blank; false at the end.
    [[nodiscard]] bool next(csv_record& r);

private:
    struct position {
        std::size_t at = 0;
        int line = 1;
        int column = 1;
    };

    [[nodiscard]] bool ended() const { return here_.at == text_.size(); }
    [[nodiscard]] bool at_line_end() const { return ended() || text_[here_.at] == '\n' || text_[here_.at] == '\r'; }
    [[nodiscard]] std::size_t end_of(std::size_t from, std::string_view marks) const {
        return std::min(text_.find_first_of(marks, from), text_.size());
    }
    void move_to(std::size_t at);
    void end_line();
    void read_field(csv_record& r, cell& c);
    void read_quoted(csv_record& r, cell& c);

    std::string_view text_;
    position here_;
    /// Up to here a quoted field has to close on its line: an open quote was found before.
    std::size_t short_until_ = 0;
};

} // namespace tongbi::inline v0::detail
