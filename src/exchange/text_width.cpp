// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "exchange/text_width.hpp"

#include <utf8proc.h>

namespace tongbi::inline v0::detail {
namespace {

struct character {
    std::string_view bytes;
    int width = 1;
};

/// The first character of a text that is not empty.
character next_of(std::string_view text, character_widths each) {
    utf8proc_int32_t point = 0;
    const auto size = utf8proc_iterate(reinterpret_cast<utf8proc_uint8_t const*>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &point);
    if (size <= 0) return {text.substr(0, 1), each.narrow};
    const int columns = utf8proc_charwidth(point); // 0 of marks that stand over the character before them
    const int width = columns == 0 ? 0 : columns == 1 ? each.narrow : each.wide;
    return {text.substr(0, static_cast<std::size_t>(size)), width};
}
/// Does no line begin with it?
bool closes(std::string_view c) {
    for (const std::string_view sign : {"）", "，", "。", "：", "；", "”", "、", "》"})
        if (c == sign) return true;
    return false;
}

} // namespace

int width_of_text(std::string_view text, character_widths each) {
    int width = 0;
    while (!text.empty()) {
        const character c = next_of(text, each);
        width += c.width;
        text.remove_prefix(c.bytes.size());
    }
    return width;
}

std::string padded(std::string_view text, int width, bool right) {
    const int missing = width - width_of_text(text);
    const std::string blanks(missing > 0 ? static_cast<std::size_t>(missing) : 0, ' ');
    return right ? blanks + std::string(text) : std::string(text) + blanks;
}

std::vector<std::string> wrapped(std::string_view text, int width, character_widths each) {
    std::vector<std::string> lines;
    std::string line;
    std::string word; // what cannot be parted
    int line_width = 0;
    int word_width = 0;
    const auto end_word = [&] {
        if (line_width + word_width > width && line_width > 0) {
            while (line.ends_with(' ')) line.pop_back();
            lines.push_back(std::move(line));
            line.clear();
            line_width = 0;
            while (word.starts_with(' ')) {
                word.erase(0, 1);
                word_width -= each.narrow;
            }
        }
        line += word;
        line_width += word_width;
        word.clear();
        word_width = 0;
    };
    while (!text.empty()) {
        const character c = next_of(text, each);
        if ((c.width >= each.wide && !closes(c.bytes)) || c.bytes == " " || word_width + c.width > width) end_word();
        word += c.bytes;
        word_width += c.width;
        text.remove_prefix(c.bytes.size());
    }
    end_word();
    if (!line.empty() || lines.empty()) lines.push_back(std::move(line));
    return lines;
}

} // namespace tongbi::inline v0::detail
