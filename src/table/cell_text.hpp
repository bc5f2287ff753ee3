// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The text of a cell: a number with its digits, a missing mark, or neither; and the flag behind it.
#pragma once

#include <tongbi/table/table.hpp>

namespace tongbi::inline v0::detail {

/// What a file (or a column of it) says of its cells.
struct cell_rules {
    bool percent = false; ///< each number of the column is printed with its %: 5.1%
    bool decimal_comma = false;
    bool bureau = false;                ///< … is less than half a unit of the last digit
    bool negative_missing = false;      ///< of a column whose comments say so
    std::vector<std::string> missing{}; ///< numbers that stand for a missing one, by the file's own words
};

struct read_text {
    cell_state state = cell_state::missing;
    absence why = absence::blank;
    std::string_view text, flag;
    std::int64_t coefficient = 0;
    std::int16_t exponent = 0;
};

/// Signs, digits, one decimal mark, thousands in groups of three, an exponent, a flag behind a blank or * and #, marks
/// of footnotes (①, [1]) as a flag; 12.99:1 is 12.99.
[[nodiscard]] read_text read_cell_text(std::string_view text, cell_rules const& by);

/// Bytes of a mark of a footnote at the end of a text: ①, [1]; 0 where there is none.
[[nodiscard]] std::size_t footnote_mark_at_end(std::string_view text);
/// Does a text end in its own %: 5.1%?
[[nodiscard]] bool is_in_percent(std::string_view text);
/// A number that would be read, for finding out which columns hold numbers.
[[nodiscard]] bool writes_number(std::string_view text, bool decimal_comma = false);

/// What a flag means: e, p, b, r, f, and Provisional.
[[nodiscard]] qualifiers meaning_of_flag(std::string_view flag);

} // namespace tongbi::inline v0::detail
