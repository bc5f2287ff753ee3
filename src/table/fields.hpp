// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Lines and fields of a file as views into its text: any delimiter, quotes, fields over several lines. The scanner of
/// exchange copies each field and knows its column; this one copies nothing.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tongbi::inline v0::detail {

/// Without the blanks around it (ASCII, no-break and ideographic ones).
[[nodiscard]] std::string_view trimmed(std::string_view text);

struct field {
    std::string_view text; ///< without quotes and blanks around; doubled quotes are still doubled
    bool quoted = false;
};

struct line_of_fields {
    std::vector<field> fields; ///< storage, of which the first `size` count
    std::size_t size = 0;
    std::string_view raw; ///< the whole line
    std::size_t at = 0;   ///< bytes before it
    int line = 0;
    bool is_open = false; ///< a quote that does not close on its line

    [[nodiscard]] std::string_view operator[](std::size_t i) const {
        return i < size ? fields[i].text : std::string_view{};
    }
    /// Fields up to the last one that is not blank.
    [[nodiscard]] std::size_t used() const {
        std::size_t n = size;
        while (n > 0 && fields[n - 1].text.empty()) --n;
        return n;
    }
    [[nodiscard]] bool blank() const { return used() == 0; }
    /// Where a field starts, in characters of its line from 1 on.
    [[nodiscard]] int column_of(std::size_t i) const;
};

/// What parts the fields, and how numbers are written.
struct dialect {
    char delimiter = ',';
    bool decimal_comma = false;
};

class field_scanner {
public:
    field_scanner(std::string_view text, char delimiter, std::size_t at = 0, int line = 1)
        : text_(text), at_(at), line_(line), delimiter_(delimiter) {}

    /// The next line, blank ones too; false at the end.
    [[nodiscard]] bool next(line_of_fields& r);

private:
    /// Behind the closing quote of a field that opens at `from`; npos where it does not close as it must.
    [[nodiscard]] std::size_t end_of_quoted(std::size_t from, std::size_t line_end);

    std::string_view text_;
    std::size_t at_ = 0;
    int line_ = 1;
    char delimiter_ = ',';
    std::size_t short_until_ = 0; ///< up to here a quote has to close on its line: one did not close before
};

/// From the lines of the beginning: the one of tab, ; and , whose most common count is highest.
[[nodiscard]] char delimiter_of(std::string_view text);

/// `""` in a quoted field is one quote.
[[nodiscard]] std::string unquoted(std::string_view text);

/// A word of a list; no empty one.
template <std::size_t N>
[[nodiscard]] constexpr bool is_one_of(std::string_view text, std::array<std::string_view, N> const& words) {
    return !text.empty() && std::find(words.begin(), words.end(), text) != words.end();
}

} // namespace tongbi::inline v0::detail
