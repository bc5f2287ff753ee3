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

/// 110.15: up to 18 digits with a point among them and nothing else, which most cells are. False of everything else,
/// which are read by all rules.
[[nodiscard, gnu::always_inline]] inline bool read_plain_digits(std::string_view text, char point, read_text& out) {
    constexpr std::size_t longest = coefficient_digits + 1;
    if (text.size() > longest || (text.size() > 1 && text[0] == '0' && text[1] != point)) return false; // 007
    char const* p = text.data();
    char const* const end = p + text.size();
    std::uint64_t value = 0; // of 19 digits at most
    const auto take_digits = [&]() __attribute__((always_inline)) {
        char const* const first = p;
        for (unsigned digit = 0; p != end && (digit = static_cast<unsigned char>(*p) - unsigned{'0'}) <= 9; ++p)
            value = value * 10 + digit;
        return p - first;
    };
    const auto whole = take_digits();
    const bool has_point = p != end && *p == point;
    p += has_point ? 1 : 0;
    const auto behind = has_point ? take_digits() : 0;
    const bool is_number = p == end && whole > 0 && (!has_point || behind > 0);
    if (!is_number || whole + behind > coefficient_digits) return false;
    out.text = text;
    out.state = cell_state::number;
    out.coefficient = static_cast<std::int64_t>(value);
    out.exponent = static_cast<std::int16_t>(-behind);
    return true;
}

/// What read_cell_text reads, by all rules.
[[nodiscard]] read_text read_any_cell(std::string_view text, cell_rules const& by);

/// Signs, digits, one decimal mark, thousands in groups of three, an exponent, a flag behind a blank or * and #, marks
/// of footnotes (①, [1]) as a flag; 12.99:1 is 12.99.
[[nodiscard, gnu::always_inline]] inline read_text read_cell_text(std::string_view text, cell_rules const& by) {
    read_text out;
    const bool is_plain = !by.percent && by.missing.empty();
    return is_plain && read_plain_digits(text, by.decimal_comma ? ',' : '.', out) ? out : read_any_cell(text, by);
}

/// Bytes of a mark of a footnote at the end of a text: ①, [1]; 0 where there is none.
[[nodiscard]] std::size_t footnote_mark_at_end(std::string_view text);
/// Does a text end in its own %: 5.1%?
[[nodiscard]] bool is_in_percent(std::string_view text);
/// A number that would be read, for finding out which columns hold numbers.
[[nodiscard]] bool writes_number(std::string_view text, bool decimal_comma = false);

/// What a flag means: e, p, b, r, f, and Provisional.
[[nodiscard]] qualifiers meaning_of_flag(std::string_view flag);

} // namespace tongbi::inline v0::detail
