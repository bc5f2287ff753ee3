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

std::string aligned(std::vector<column_head> const& heads, std::vector<std::vector<std::string>> const& rows,
                    std::size_t fixed, int width, head_and_tail shown, bool zh) {
    constexpr int between = 2;
    constexpr int narrow = 12; ///< a heading or a name is not broken into less
    std::vector<int> widths;
    for (std::size_t c = 0; c < heads.size(); ++c) {
        const int head = width_of_text(heads[c].name);
        int w = heads[c].is_number ? std::min(head, narrow) : head;
        for (auto const& row : rows)
            if (c < row.size()) w = std::max(w, width_of_text(row[c]));
        widths.push_back(w);
    }
    fixed = std::min(fixed, widths.size());
    const auto first_free = widths.begin() + static_cast<std::ptrdiff_t>(fixed);
    int needed = -between;
    for (auto w = widths.begin(); w != first_free; ++w) needed += *w + between;
    // names make room for one number at least, the widest first
    const int least = first_free == widths.end() ? 0 : *std::max_element(first_free, widths.end()) + between;
    for (; needed + least > width; --needed) {
        std::size_t widest = widths.size();
        for (std::size_t c = 0; c < fixed; ++c)
            if (!heads[c].is_number && widths[c] > narrow && (widest == widths.size() || widths[c] > widths[widest]))
                widest = c;
        if (widest == widths.size()) break;
        --widths[widest];
    }
    std::size_t from = widths.size();
    while (from > fixed && needed + widths[from - 1] + between <= width) needed += widths[--from] + between;
    // what is wider than its column goes on below
    const auto put = [&](std::string& out, auto text_of) {
        std::vector<std::vector<std::string>> parts;
        std::size_t height = 1;
        for (std::size_t c = 0; c < widths.size(); ++c) {
            parts.push_back(wrapped(text_of(c), widths[c]));
            if (c < fixed || c >= from) height = std::max(height, parts.back().size());
        }
        for (std::size_t i = 0; i < height; ++i) {
            std::string line;
            for (std::size_t c = 0; c < widths.size(); ++c) {
                if (c >= fixed && c < from) continue;
                line += padded(i < parts[c].size() ? parts[c][i] : "", widths[c], heads[c].is_number) +
                        std::string(between, ' ');
            }
            while (line.ends_with(' ')) line.pop_back();
            out += line + "\n";
        }
    };
    std::string out;
    put(out, [&](std::size_t c) { return heads[c].name; });
    const bool all = rows.size() <= shown.head + shown.tail + 1;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (!all && r == shown.head) {
            const std::string n = std::to_string(rows.size() - shown.head - shown.tail);
            out += zh ? "……（省略" + n + "行）\n" : "… (" + n + " rows left out)\n";
            r = rows.size() - shown.tail;
        }
        put(out, [&](std::size_t c) { return c < rows[r].size() ? rows[r][c] : std::string(); });
    }
    if (from > fixed) {
        const std::string n = std::to_string(from - fixed);
        out += zh ? "（左侧另有" + n + "列较早的数据）\n"
                  : "(" + n + (n == "1" ? " earlier column" : " earlier columns") + " left out)\n";
    }
    return out;
}

} // namespace tongbi::tool
