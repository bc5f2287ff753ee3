// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Characters of UTF-8: what readers count places in, what may be printed as it is, and how wide it is then.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tongbi::inline v0::detail {

/// Length of the well-formed UTF-8 character at the head of `text`, 0 where there is none.
constexpr std::size_t utf8_size(std::string_view text) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned lead = byte(0);
    const std::size_t size = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (text.empty() || (lead >= 0x80 && lead < 0xC2) || lead > 0xF4 || text.size() < size) return 0;
    for (std::size_t i = 1; i < size; ++i)
        if ((byte(i) & 0xC0U) != 0x80U) return 0;
    const bool overlong = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
    const bool surrogate = lead == 0xED && byte(1) >= 0xA0;
    const bool too_large = lead == 0xF4 && byte(1) >= 0x90;
    return overlong || surrogate || too_large ? 0 : size;
}

/// Characters of a text; a stray byte counts with the one before it.
[[nodiscard]] constexpr std::int32_t code_points(std::string_view text) {
    std::int32_t count = 0;
    for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return count;
}

/// Bytes before the first character that is none, or npos where all of it is UTF-8.
[[nodiscard]] constexpr std::size_t not_utf8(std::string_view text) {
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t size = utf8_size(rest);
        if (size == 0) return text.size() - rest.size();
        rest.remove_prefix(size);
    }
    return std::string_view::npos;
}

/// Columns of a terminal: a Chinese character takes two.
[[nodiscard]] constexpr std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        const std::size_t size = utf8_size(text);
        const bool takes_two = size >= 3 && static_cast<unsigned char>(text.front()) >= 0xE3U; // from 。 on
        width += takes_two ? 2 : 1;
        text.remove_prefix(size == 0 ? 1 : size);
    }
    return width;
}
/// The text and blanks up to a width, one at least behind what is wider.
inline void append_padded(std::string& out, std::string_view text, std::size_t width) {
    out += text;
    const std::size_t own = display_width(text);
    out.append(own < width ? width - own : 1, ' ');
}
/// The text behind blanks up to a width.
inline void append_right(std::string& out, std::string_view text, std::size_t width) {
    const std::size_t own = display_width(text);
    out.append(own < width ? width - own : 0, ' ');
    out += text;
}

} // namespace tongbi::inline v0::detail
