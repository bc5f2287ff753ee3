// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A grid as text for a terminal, and as rows of fields for other programs.

#include "tool/aligned.hpp"
#include "tool/grid_forms.hpp"

#include <tongbi/calendar/describe.hpp>
#include <tongbi/calendar/relations.hpp>
#include <tongbi/measure/cell_marks.hpp>
#include <tongbi/number/print.hpp>
#include <tongbi/number/sentence.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace tongbi::tool {

namespace {

/// The flags of a value as letters. A growth on the first value behind a break is no break itself.
std::string flags_of(qualifiers words, bool is_change) {
    if (is_change) words = words.without(qualifier::series_break);
    std::string flags;
    for (auto const& mark : flag_marks) {
        const bool is_said = !mark.means.empty() && (words & mark.means) == mark.means;
        if (is_said && !flags.ends_with("*")) flags += mark.text; // * and ＊ mean the same
    }
    return flags;
}

} // namespace

grid_cell cell_of(period const& when, result<measure> const& value, bool is_change, language lang) {
    grid_cell made{when, {}, {}, std::numeric_limits<double>::quiet_NaN(), {}, {}, {}};
    if (!value) {
        refusal const& why = value.error();
        made.is_class = why.became != change_class::none && why.why != reason::zero_base; // 0 to 0 has no rate
        made.flag = made.is_class ? entry_of(why.became).code : code_of(why.why);
        if (made.is_class) made.text = why.words_of_change(lang);
        detail::replace(made.text, "{n}", to_string(why.number));
        return made;
    }
    const figure f = value->number();
    made.text = layout(f, without_bounds()).number;
    made.flag = flags_of(f.qualifiers(), is_change);
    if (is_change && detail::takes_plus(made.text)) made.text.insert(0, 1, '+');
    if (const auto best = f.best()) {
        made.exact = to_string(*best);
        made.value = to_double(*best);
    }
    if (!f.lower().infinite) made.lower = to_string(f.lower().at);
    if (!f.upper().infinite) made.upper = to_string(f.upper().at);
    return made;
}

bool has_one(grid const& all, std::string grid_row::*name) {
    return std::all_of(all.rows.begin(), all.rows.end(),
                       [&](grid_row const& row) { return row.*name == all.rows.front().*name; });
}
std::string name_in_grid(grid const& all, grid_row const& row) {
    const bool one_entity = has_one(all, &grid_row::entity);
    const bool one_indicator = has_one(all, &grid_row::indicator);
    if (one_indicator && !one_entity) return row.entity;
    if (all.rows.size() == 1 && !row.entity.empty()) return row.indicator + " " + row.entity;
    if (one_entity || row.entity.empty()) return row.indicator;
    return row.indicator + " " + row.entity;
}
std::vector<period> periods_of(grid const& all) {
    const auto in_time = [](period const& a, period const& b) { return detail::order_in_time(a, b) < 0; };
    std::set<period, decltype(in_time)> found(in_time);
    for (auto const& row : all.rows)
        for (auto const& cell : row.cells) found.insert(cell.when);
    return {found.begin(), found.end()};
}

namespace {

std::string shown(grid_cell const& cell) {
    return cell.text.empty()                    ? (cell.flag.empty() ? "" : "..")
           : cell.flag.empty() || cell.is_class ? cell.text
                                                : cell.text + " " + cell.flag;
}
grid_cell const* at(grid_row const& row, period const& when) {
    for (auto const& cell : row.cells)
        if (cell.when == when) return &cell;
    return nullptr;
}

/// Few rows stand side by side with their periods below each other, many below each other with the newest periods.
std::string as_columns(grid const& all, options const& asked) {
    const bool zh = asked.lang == language::zh;
    const auto periods = periods_of(all);
    const bool one_unit = has_one(all, &grid_row::unit);
    const auto headed = [&](grid_row const& row) {
        const std::string name = name_in_grid(all, row);
        return one_unit || row.unit.empty() ? name : name + (zh ? "（" : " (") + row.unit + (zh ? "）" : ")");
    };
    constexpr std::size_t few = 6;
    std::vector<column_head> heads;
    std::vector<std::vector<std::string>> rows;
    if (all.rows.size() <= few && periods.size() > 1) {
        heads.push_back({zh ? "时期" : "period", false});
        for (auto const& row : all.rows) heads.push_back({headed(row), true});
        for (auto const& when : periods) {
            std::vector<std::string> line{describe(when, asked.lang)};
            for (auto const& row : all.rows) {
                auto const* cell = at(row, when);
                line.push_back(cell == nullptr ? "" : shown(*cell));
            }
            rows.push_back(std::move(line));
        }
        return aligned(heads, rows, heads.size(), width_of_terminal(), {6, 24}, zh);
    }
    heads.push_back({zh ? "名称" : "name", false});
    for (auto const& when : periods) heads.push_back({describe(when, asked.lang), true});
    for (auto const& row : all.rows) {
        std::vector<std::string> line{headed(row)};
        for (auto const& when : periods) {
            auto const* cell = at(row, when);
            line.push_back(cell == nullptr ? "" : shown(*cell));
        }
        rows.push_back(std::move(line));
    }
    return aligned(heads, rows, 1, width_of_terminal(), {25, 10}, zh);
}

std::string quoted(std::string_view text, char separator) {
    if (separator == '\t') {
        std::string plain(text);
        for (char& c : plain)
            if (c == '\t' || c == '\n' || c == '\r') c = ' ';
        return plain;
    }
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + "\"";
}

} // namespace

std::string text_of_grid(grid const& all, options const& asked) {
    const bool zh = asked.lang == language::zh;
    std::string out = all.title;
    if (!all.rows.empty() && has_one(all, &grid_row::unit) && !all.rows.front().unit.empty())
        out += (zh ? "（" : " (") + all.rows.front().unit + (zh ? "）" : ")");
    out += "\n";
    for (auto const& remark : all.remarks) out += remark + "\n";
    return all.rows.empty() ? out : out + as_columns(all, asked);
}

std::string fields_of_grid(grid const& all, char separator) {
    std::string out;
    const auto put = [&](std::string_view file, std::initializer_list<std::string_view> fields) {
        bool first = true;
        if (!all.file.empty()) {
            out += quoted(file, separator);
            first = false;
        }
        for (auto const field : fields) {
            if (!first) out += separator;
            first = false;
            out += quoted(field, separator);
        }
        out += '\n';
    };
    put("file", {"indicator", "entity", "period", "value", "lower", "upper", "unit", "text", "flag"});
    for (auto const& row : all.rows)
        for (auto const& cell : row.cells)
            put(all.file, {row.indicator, row.entity, to_string(cell.when), cell.exact, cell.lower, cell.upper,
                           row.unit, cell.is_class ? std::string_view() : cell.text, cell.flag}); // words are no number
    return out;
}

} // namespace tongbi::tool
