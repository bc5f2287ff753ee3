// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "tool/aligned.hpp"

#include "exchange/text_width.hpp"

#include <algorithm>
#include <cstdlib>
#include <sys/ioctl.h>
#include <unistd.h>

namespace tongbi::tool {

using detail::padded;
using detail::width_of_text;
using detail::wrapped;

int width_of_terminal() {
    winsize size{};
    if (isatty(STDOUT_FILENO) == 1 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    constexpr int usual = 100;
    const char* const columns = std::getenv("COLUMNS");
    const int said = columns == nullptr ? 0 : std::atoi(columns);
    return said > 0 ? said : usual;
}

namespace {

/// The text, or as much of it as fits, with an ellipsis.
std::string cut(std::string const& text, int width) {
    if (width_of_text(text) <= width) return text;
    std::string part = wrapped(text, width - 1).front();
    if (const auto room = width - 1 - width_of_text(part); room > 0) { // a word that did not fit is parted
        std::string rest = text.substr(part.size());
        while (!rest.empty() && rest.front() == ' ') rest.erase(0, 1);
        std::string piece;
        for (std::size_t i = 0; i < rest.size();) {
            std::size_t n = 1;
            while (i + n < rest.size() && (static_cast<unsigned char>(rest[i + n]) & 0xC0U) == 0x80U) ++n;
            if (width_of_text(piece + rest.substr(i, n)) + 1 > room) break;
            piece += rest.substr(i, n);
            i += n;
        }
        if (!piece.empty()) part += " " + piece;
    }
    return part + "…";
}

} // namespace

std::string aligned(std::vector<column_head> const& heads, std::vector<std::vector<std::string>> const& rows,
                    std::size_t fixed, int width, head_and_tail shown, bool zh) {
    constexpr int between = 2;
    std::vector<int> widths;
    for (std::size_t c = 0; c < heads.size(); ++c) {
        int w = width_of_text(heads[c].name);
        for (auto const& row : rows)
            if (c < row.size()) w = std::max(w, width_of_text(row[c]));
        widths.push_back(w);
    }
    int needed = -between;
    for (std::size_t c = 0; c < fixed && c < widths.size(); ++c) needed += widths[c] + between;
    // names make room for one number at least
    const int least = fixed < widths.size() ? *std::max_element(widths.begin() + static_cast<std::ptrdiff_t>(fixed), widths.end()) + between : 0;
    while (needed + least > width) {
        const auto name = std::max_element(widths.begin(), widths.begin() + static_cast<std::ptrdiff_t>(std::min(fixed, widths.size())));
        constexpr int narrow = 10;
        if (name == widths.end() || *name <= narrow) break;
        const int less = std::min(needed + least - width, *name - narrow);
        *name -= less;
        needed -= less;
    }
    std::size_t from = widths.size();
    while (from > fixed && needed + widths[from - 1] + between <= width) needed += widths[--from] + between;
    const auto line = [&](auto text_of) {
        std::string out;
        for (std::size_t c = 0; c < widths.size(); ++c) {
            if (c >= fixed && c < from) continue;
            const std::string text = cut(text_of(c), widths[c]);
            out += padded(text, widths[c], heads[c].is_number) + std::string(between, ' ');
        }
        while (out.ends_with(' ')) out.pop_back();
        return out + "\n";
    };
    std::string out = line([&](std::size_t c) { return heads[c].name; });
    const bool all = rows.size() <= shown.head + shown.tail + 1;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (!all && r == shown.head) {
            const std::string n = std::to_string(rows.size() - shown.head - shown.tail);
            out += zh ? "……（省略" + n + "行）\n" : "… (" + n + " rows left out)\n";
            r = rows.size() - shown.tail;
        }
        out += line([&](std::size_t c) { return c < rows[r].size() ? rows[r][c] : std::string(); });
    }
    if (from > fixed) {
        const std::string n = std::to_string(from - fixed);
        out += zh ? "（左侧另有" + n + "列较早的数据）\n" : "(" + n + " earlier columns left out)\n";
    }
    return out;
}

} // namespace tongbi::tool
