// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Small tables in tests: what was read of each in one line of text an indicator, faults in one line each.
#pragma once

#include <tongbi/table.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

namespace small_tables {

using text = std::string;
using texts = std::vector<text>;

inline texts split(text const& all, char by) {
    texts parts(1);
    for (const char c : all)
        if (c == by)
            parts.emplace_back();
        else
            parts.back() += c;
    return parts;
}
/// The fields of a file with tabulators between them.
inline std::vector<texts> rows_of(text const& tsv) {
    std::vector<texts> rows;
    for (auto const& line : split(tsv, '\n')) rows.push_back(split(line, '\t'));
    if (!rows.empty() && rows.back() == texts{""}) rows.pop_back();
    return rows;
}

/// "indicator; unit; role; baseline; prices; accumulation; frequency first..last gaps; entities x present/missing;
/// digits"
inline texts shown(tongbi::table const& t) {
    texts lines;
    for (auto const& line : split(show_tsv(t), '\n')) {
        const texts f = split(line, '\t');
        if (f.size() < 22) continue;
        lines.push_back(f[0] + "; " + f[2] + "; " + f[3] + "; " + f[4] + "; " + f[5] + "; " + f[6] + "; " + f[7] + " " +
                        f[8] + ".." + f[9] + " " + f[10] + "; " + f[11] + " x " + f[13] + "/" + f[14] + "; " + f[18]);
    }
    return lines;
}
inline texts shown(text const& bytes, tongbi::say const& known = {}) {
    const auto t = tongbi::read_table(bytes, known);
    if (!t) return {"refused: " + text(tongbi::code_of(t.error().why.why))};
    return shown(*t);
}

/// "3:21 value malformed_number": line, column, field, reason.
inline texts faults(text const& bytes, tongbi::say const& known = {}) {
    const auto t = tongbi::read_table(bytes, known);
    texts lines;
    for (auto const& f : t ? t->faults() : t.error().faults)
        lines.push_back(std::to_string(f.line) + ":" + std::to_string(f.column) + " " + f.field +
                        (f.field.empty() ? "" : " ") + text(tongbi::code_of(f.why.why)));
    return lines;
}

/// Reason, line and header of a file that is refused whole; empty where it is read.
inline text refusal_of(text const& bytes, tongbi::say const& known = {}) {
    const auto t = tongbi::read_table(bytes, known);
    if (t) return {};
    return text(tongbi::code_of(t.error().why.why)) + " " + std::to_string(t.error().line) + ": " + t.error().header;
}

/// The text of the first cell that an indicator and an entity have in a period; "?" where there is none.
inline text cell_of(tongbi::table const& t, text const& indicator, text const& entity, text const& when) {
    const auto i = t.find_indicator(indicator);
    const auto e = entity.empty() ? tongbi::result<std::size_t>(std::size_t{0}) : t.find_entity(entity);
    const auto p = tongbi::read_period(when);
    if (!i || !e || !p) return "?";
    const auto at = t.find_period(*p);
    if (!at) return "?";
    const auto c = t.cell(*i, *e, *at);
    return c ? text(c->text) + (c->flag.empty() ? "" : " [" + text(c->flag) + "]") : "?";
}

} // namespace small_tables
