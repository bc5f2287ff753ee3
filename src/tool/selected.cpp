// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "tool/selected.hpp"

#include "tool/grid_forms.hpp"

#include <fmt/core.h>

namespace tongbi::tool {
namespace {

/// The names that there are, as many as a line holds.
template <class Rows>
std::string some_names(Rows const& rows) {
    std::string names;
    constexpr std::size_t a_line = 12;
    for (std::size_t i = 0; i < rows.size() && i < a_line; ++i) {
        std::string name = name_of(rows[i]);
        if constexpr (requires { rows[i].printed; })
            if (!rows[i].printed.empty()) name = rows[i].printed;
        names += (names.empty() ? "" : ", ") + name;
    }
    return rows.size() > a_line ? names + ", …" : names;
}
template <class Rows>
std::string not_there(std::string const& option, std::string const& name, refusal const& why, Rows const& rows,
                      bool zh) {
    if (why.why == reason::ambiguous)
        return fmt::format("{} {}: {}", option, name, zh ? "有几个同名的" : "several have this name");
    return fmt::format("{} {}: {}{}", option, name,
                       zh ? "文件中没有；文件中有：" : "not in the file, which has: ", some_names(rows));
}

} // namespace

std::string name_of(table_indicator const& what) { return what.what.name.empty() ? what.printed : what.what.name; }
std::string name_of(entity const& who) { return who.name.empty() ? who.code : who.name; }
std::string unit_of(table_indicator const& what) {
    if (!what.unit_printed.empty()) return what.unit_printed;
    return what.has_unit == unit_print::known ? to_string(what.units) : what.unit_text;
}

bool is_within(period const& when, std::optional<period> const& asked) {
    if (!asked) return true;
    const auto first = when.printed_first();
    const auto last = when.printed_last();
    const auto from = asked->printed_first();
    const auto to = asked->printed_last();
    return (!from || !first || *first >= *from) && (!to || !last || *last <= *to) && (first || last);
}

selection select(table const& t, options const& asked) {
    const bool zh = asked.lang == language::zh;
    selection chosen;
    std::optional<std::size_t> indicator, entity;
    if (!asked.indicator.empty()) {
        const auto found = t.find_indicator(asked.indicator);
        if (!found) {
            chosen.why_not = not_there("--indicator", asked.indicator, found.error(), t.indicators(), zh);
            return chosen;
        }
        indicator = *found;
    }
    if (!asked.entity.empty()) {
        const auto found = t.find_entity(asked.entity);
        if (!found) {
            chosen.why_not = not_there("--entity", asked.entity, found.error(), t.entities(), zh);
            return chosen;
        }
        entity = *found;
    }
    if (!asked.period.empty()) {
        const auto when = read_period(asked.period);
        if (!when) {
            chosen.why_not = "--period " + asked.period + ": " + describe(when.error(), asked.lang);
            return chosen;
        }
        chosen.when = *when;
    }
    for (std::size_t i = 0; i < t.indicators().size(); ++i) {
        if (indicator && i != *indicator) continue;
        for (const std::size_t e : t.entities_of(i))
            if (!entity || e == *entity) chosen.series.push_back({i, e});
    }
    if (chosen.series.empty()) chosen.why_not = zh ? "没有符合条件的数据" : "nothing in the file is asked for";
    return chosen;
}

timeline<measure> line_of(table const& t, selected_series which) {
    auto const& what = t.indicators()[which.indicator];
    const role as =
        what.has_unit == unit_print::known || what.has_unit == unit_print::none ? role_of(what.as) : role::unstated;
    const table_row cells = t.row(which.indicator, which.entity);
    std::vector<timeline<measure>::entry> entries;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const table_cell c = cells[i];
        const auto value = t.figure_of(which.indicator, c).map([&](figure const& f) {
            const measure m(f, what.units);
            return as == role::unstated ? m : m.in_role(as);
        });
        entries.push_back({t.periods()[c.period], value});
    }
    return timeline<measure>(std::move(entries));
}

output for_each_table(options const& asked, std::function<output(table const&, std::string const&)> const& run) {
    return for_each_file(asked, [&](std::string const& bytes, std::string const& name) -> output {
        const auto read = read_table(bytes);
        if (!read) return {{}, describe(read.error(), name, asked.lang) + "\n", exit_status::not_read};
        std::string faults;
        for (auto const& f : read->faults()) faults += describe(f, name, asked.lang) + "\n";
        output made = run(*read, name);
        made.faults = faults + made.faults;
        if (!faults.empty()) made.status = worse(made.status, exit_status::found);
        return made;
    });
}

output for_each_grid(options const& asked, std::function<grid(table const&, selection const&)> const& make) {
    bool headed = false;
    return for_each_table(asked, [&](table const& t, std::string const& name) -> output {
        const selection chosen = select(t, asked);
        if (!chosen.why_not.empty()) return {{}, name + ": " + chosen.why_not + "\n", exit_status::not_read};
        grid made = make(t, chosen);
        if (made.rows.empty()) return {{}, name + ": " + made.title + "\n", exit_status::found};
        if (has_one(made, &grid_row::indicator) && made.title.find(made.rows.front().indicator) == std::string::npos)
            made.title = made.rows.front().indicator + (asked.lang == language::zh ? "：" : ": ") + made.title;
        std::string out = written(made, asked);
        const bool fields = asked.format == "csv" || asked.format == "tsv";
        if (fields && headed) out.erase(0, out.find('\n') + 1);
        headed = true;
        return {std::move(out), {}, exit_status::good};
    });
}

grid_row row_of(table const& t, selected_series which, timeline<measure> const& line, std::string unit, bool is_change,
                selection const& chosen) {
    grid_row row{name_of(t.indicators()[which.indicator]), name_of(t.entities()[which.entity]), std::move(unit), {}};
    for (auto const& one : line)
        if (is_within(one.when, chosen.when)) row.cells.push_back(cell_of(one.when, one.value, is_change));
    return row;
}

} // namespace tongbi::tool
