// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Bytes of a table that somebody laid out. Whatever they are, they are read or refused with a sentence, cells keep
// texts that stand in the file, and figures have ends in order.

#include "property.hpp"

#include <tongbi/table.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace {

using namespace fuzz;

void check_faults(std::vector<fault> const& faults, std::string_view text) {
    int line = 0;
    for (auto const& f : faults) {
        require(f.line >= line, "faults are in order", describe(f, "file"), text);
        line = f.line;
        require(is_utf8(describe(f, "file")), "a fault is described in UTF-8", describe(f, "file"), text);
    }
}

void check_table(table const& t, std::string_view text) {
    check_faults(t.faults(), text);
    require(is_utf8(show_tsv(t)), "what is shown is UTF-8", text);
    std::size_t cells = 0;
    for (std::size_t i = 0; i < t.indicators().size(); ++i)
        for (const auto e : t.entities_of(i)) {
            const table_row row = t.row(i, e);
            require(!row.empty() || !t.faults().empty(), "an entity of an indicator has cells, or is at fault", text);
            for (std::size_t k = 0; k < row.size(); ++k, ++cells) {
                const table_cell c = row[k];
                require(c.period < t.periods().size(), "a cell has a period", text);
                require(k == 0 || row[k - 1].period < c.period, "cells are in the order of their periods", text);
                require(t.cell(i, e, c.period)->text.data() == c.text.data(), "a cell is found again", text);
                require(t.line_of(c) >= 1, "a cell has a line", text);
                const auto f = t.figure_of(i, c);
                require(f.has_value() == (c.is_number() || c.state == cell_state::below_unit), "numbers have figures",
                        c.text, text);
                if (f) check(*f, text);
            }
        }
    require(cells == t.size(), "every cell belongs to an indicator and an entity", text);
}

std::vector<std::string> lines_in_order(std::string const& text) {
    std::vector<std::string> lines(1);
    for (const char c : text)
        if (c == '\n')
            lines.emplace_back();
        else
            lines.back() += c;
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    const auto text = text_of(data, size);
    const auto t = read_table(text);
    if (t) {
        check_table(*t, text);
        std::set<std::string> names; // two columns of one name are one when they are read again
        for (auto const& x : t->indicators()) names.insert(x.printed);
        if (names.size() != t->indicators().size()) return 0;
        const std::string written = write_tidy_csv(*t);
        const auto again = read_table(written);
        require(again.has_value(), "what is written is read again", text, written);
        require(again->size() == t->size(), "what is written has the same cells", text, written);
        // entities come in the order of the file, which indicators that lack some of them do not keep
        require(lines_in_order(write_tidy_csv(*again)) == lines_in_order(written),
                "what is read again is written the same", text, written);
    } else {
        check_faults(t.error().faults, text);
        for (const auto lang : {language::en, language::zh})
            require(is_utf8(describe(t.error(), "file", lang)), "a refusal is described in UTF-8", text);
        require(t.error().byte <= size, "a refusal names a byte of the file", text);
    }
    return 0;
}
