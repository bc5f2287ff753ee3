// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Characters of UTF-8: what readers count places in, and what may be printed as it is.
#pragma once

#include <cstdint>
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

} // namespace tongbi::inline v0::detail
