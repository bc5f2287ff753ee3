// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Lines and fields of a file as views into its text: any delimiter, quotes, fields over several lines. The scanner of
/// exchange copies each field and knows its column; this one copies nothing.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace tongbi::inline v0::detail {

/// Bytes at which a blank may begin, and end.
inline constexpr auto first_of_blank = [] {
    std::array<bool, 256> may{};
    for (unsigned c = 0; c < may.size(); ++c) may[c] = c <= ' ' || c == 0xC2 || c == 0xE3;
    return may;
}();
inline constexpr auto last_of_blank = [] {
    std::array<bool, 256> may{};
    for (unsigned c = 0; c < may.size(); ++c) may[c] = c <= ' ' || c == 0xA0 || c == 0x80;
    return may;
}();
[[nodiscard]] std::string_view without_blanks_around(std::string_view text);

/// Without the blanks around it (ASCII, no-break and ideographic ones). Most texts have none, which their first and
/// their last byte say.
[[nodiscard, gnu::always_inline]] inline std::string_view trimmed(std::string_view text) {
    if (text.empty()) return text;
    const auto first = static_cast<unsigned char>(text.front()), last = static_cast<unsigned char>(text.back());
    return first_of_blank[first] || last_of_blank[last] ? without_blanks_around(text) : text;
}

/// The same text; short ones, as keys of rows are, without a call.
[[nodiscard]] inline bool same_text(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    const auto alike = [&]<class Word>(Word) { // its first and its last bytes, which overlap
        std::array<Word, 4> parts{};
        std::memcpy(&parts[0], a.data(), sizeof(Word));
        std::memcpy(&parts[1], b.data(), sizeof(Word));
        std::memcpy(&parts[2], a.data() + a.size() - sizeof(Word), sizeof(Word));
        std::memcpy(&parts[3], b.data() + b.size() - sizeof(Word), sizeof(Word));
        return parts[0] == parts[1] && parts[2] == parts[3];
    };
    if (a.size() >= 4 && a.size() <= 8) return alike(std::uint32_t{});
    if (a.size() > 8 && a.size() <= 16) return alike(std::uint64_t{});
    return a == b;
}

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

    [[nodiscard, gnu::always_inline]] std::string_view operator[](std::size_t i) const {
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
    /// A line without quotes, which most are, in one pass; false at a quote, with nothing done.
    [[nodiscard]] bool next_plain(line_of_fields& r);
    /// Behind the closing quote of a field that opens at `from`; npos where it does not close as it must.
    [[nodiscard]] std::size_t end_of_quoted(std::size_t from, std::size_t line_end);

    /// Of 64 bytes from a place on, a bit where a quote, a delimiter or an end of a line stands.
    [[nodiscard]] std::uint64_t marks_from(std::size_t place) const;

    std::string_view text_;
    std::size_t at_ = 0;
    int line_ = 1;
    char delimiter_ = ',';
    std::uint64_t marks_ = 0; ///< from marks_at_ on; those before marks_before_ are taken away
    std::size_t marks_at_ = 0, marks_before_ = std::string_view::npos;
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
/// Does a text hold one of the words, wherever it stands?
template <std::size_t N>
[[nodiscard]] bool holds_one_of(std::string_view text, std::array<std::string_view, N> const& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}
/// What is left of a text without some words, one after the other.
template <std::size_t N>
[[nodiscard]] std::string without(std::string_view text, std::array<std::string_view, N> const& words) {
    std::string left(text);
    for (const auto word : words)
        for (auto at = left.find(word); at != std::string::npos; at = left.find(word)) left.erase(at, word.size());
    return left;
}

} // namespace tongbi::inline v0::detail
