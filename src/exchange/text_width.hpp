// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// How wide a text is: in columns of a terminal, where a Chinese character takes two, and in a picture.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tongbi::inline v0::detail {

/// How much room a narrow character and a Chinese one take: in a terminal one column and two.
struct character_widths {
    int narrow = 1;
    int wide = 2;
};

/// In these widths. What is no UTF-8 is narrow, byte by byte.
[[nodiscard]] int width_of_text(std::string_view text, character_widths each = {});
/// With blanks behind it (or before it) up to a width in columns.
[[nodiscard]] std::string padded(std::string_view text, int width, bool right = false);
/// Into lines that are no wider: between words, and between Chinese characters.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, int width, character_widths each = {});

} // namespace tongbi::inline v0::detail
