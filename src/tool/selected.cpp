// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "tool/selected.hpp"

#include "tool/grid_forms.hpp"
#include "tool/quantity.hpp"

#include <fmt/core.h>
#include <tongbi/calendar/describe.hpp>
#include <tongbi/number/sentence.hpp>

#include <algorithm>
#include <map>

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

bool is_unit_open(table_indicator const& what) {
    const bool open = what.has_unit == unit_print::unstated || what.has_unit == unit_print::unknown_word;
    return open && what.as != column_kind::index && what.as != column_kind::growth;
}
left_out unit_is_open() {
    return {"文件未注明可识别的单位，可用 --file-unit 指明",
            "the file names no unit that is known; --file-unit says it"};
}

left_out differences_in_points() {
    return {"百分点是两个百分数之差，没有增速和占比",
            "percentage points are differences of percentages, without growth or shares"};
}

std::function<why_left_out(table_indicator const&)> not_in(std::optional<unit> const& to) {
    return [to](table_indicator const& what) -> why_left_out {
        if (!to) return std::nullopt;
        if (is_unit_open(what)) return unit_is_open();
        const auto there = convert(measure(figure::exactly(1), what.units), *to);
        if (there) return std::nullopt;
        return left_out{sentence_of(there.error(), language::zh), sentence_of(there.error(), language::en)};
    };
}

std::vector<selected_series> fitting(table const& t, selection const& chosen, grid& all, options const& asked,
                                     std::function<why_left_out(table_indicator const&)> const& why_not) {
    std::vector<selected_series> found;
    std::vector<std::pair<std::string, std::string>> others; // reason, names
    std::size_t last = t.indicators().size();
    for (auto const& which : chosen.series) {
        const auto why = why_not(t.indicators()[which.indicator]);
        if (!why) {
            found.push_back(which);
        } else if (which.indicator != last) {
            last = which.indicator;
            const std::string reason = asked.text(why->zh, why->en);
            const auto same =
                std::find_if(others.begin(), others.end(), [&](auto const& one) { return one.first == reason; });
            const std::string name = key_of(t, which.indicator);
            if (same == others.end())
                others.emplace_back(reason, name);
            else
                same->second += ", " + name;
        }
    }
    for (auto const& [reason, names] : others)
        all.remarks.push_back(asked.text("不适用（" + reason + "）：" + names, "left out (" + reason + "): " + names));
    return found;
}

grid finished(grid all, options const& asked, std::string_view nothing_zh, std::string_view nothing_en) {
    if (all.rows.empty()) {
        all.title = asked.text(nothing_zh, nothing_en);
        for (auto const& remark : all.remarks) all.title += asked.text("；", "; ") + remark;
    }
    std::map<std::string, std::size_t> counts;
    for (auto const& row : all.rows)
        for (auto const& cell : row.cells)
            if (cell.text.empty() && !cell.flag.empty()) ++counts[cell.flag];
    for (auto const& [code, n] : counts) {
        const auto why = value_of<reason>(code);
        std::string sentence = why ? sentence_of(refusal(*why), asked.lang) : code;
        detail::replace(sentence, asked.text("：\"\"", ": \"\""), ""); // of several cells, whose texts differ
        all.remarks.push_back(std::to_string(n) + asked.text("个未能计算：", " not computed: ") + sentence);
    }
    return all;
}

std::string no_such_period(table const& t, grid const& made, options const& asked) {
    const bool any =
        std::any_of(made.rows.begin(), made.rows.end(), [](auto const& row) { return !row.cells.empty(); });
    if (asked.period.empty() || any || t.periods().empty()) return {};
    const std::string from = describe(t.periods().front(), asked.lang), to = describe(t.periods().back(), asked.lang);
    return "--period " + asked.period +
           asked.text("：文件中没有这样的时期；文件中从" + from + "到" + to,
                      ": no such period in the file, which has " + from + " to " + to);
}

std::string with_file(std::string lines, std::string const& file, options const& asked, bool& headed) {
    if (headed) lines.erase(0, lines.find('\n') + 1);
    std::string out;
    bool header = !headed;
    headed = true;
    if (asked.inputs.size() < 2) return lines;
    for (std::size_t at = 0; at < lines.size();) {
        const auto end = std::min(lines.find('\n', at), lines.size());
        out += (header ? "file" : file) + "\t" + lines.substr(at, end - at) + "\n";
        header = false;
        at = end + 1;
    }
    return out;
}

selection select(table const& t, options const& asked) {
    const bool zh = asked.lang == language::zh;
    selection chosen;
    chosen.lang = asked.lang;
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
        const auto found = place_of_entity(t, asked.entity);
        if (!found) {
            chosen.why_not = not_there("--entity", asked.entity, found.error(), t.entities(), zh);
            return chosen;
        }
        entity = *found;
    }
    if (!asked.period.empty()) {
        const auto when = read_span(asked.period);
        if (!when) {
            chosen.why_not = "--period " + asked.period + ": " + describe(when.error(), asked.lang);
            return chosen;
        }
        if (when->is_backwards()) {
            chosen.why_not = "--period " + asked.period +
                             (zh ? "：起止颠倒，应先早后晚" : ": ends before it begins; the earlier one is first");
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

namespace {

/// Data of a report, which `page` reads: its CSV has these columns, its JSON this key.
bool is_report(std::string_view bytes) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
    if (bytes.starts_with("{")) return bytes.find("\"tongbi\"") != std::string_view::npos;
    const std::string header = "," + std::string(bytes.substr(0, bytes.find_first_of("\r\n"))) + ",";
    for (const std::string_view column : {",id,", ",indicator,", ",number,", ",kind,"})
        if (header.find(column) == std::string::npos) return false;
    return true;
}
/// Why a file is no table, with advice for who has the command.
std::string sentence_of(not_a_table const& why, std::string const& name, options const& asked) {
    not_a_table plain = why;
    plain.what_to_do = remedy::none;
    switch (why.what_to_do) {
    case remedy::say_the_indicator:
        return describe(plain, name, asked.lang) +
               asked.text("；请用 --name 指明指标，如 --name \"人口(万人)\"",
                          "; --name says which indicator it is: --name \"人口(万人)\"");
    case remedy::add_periods:
        return describe(why, name, asked.lang) +
               asked.text("；若各数同属一个时期，请用 --file-period 2023 指明",
                          "; if all numbers are of one period, --file-period 2023 says it");
    default: return describe(why, name, asked.lang);
    }
}

} // namespace

output for_each_table(options const& asked, std::function<output(table const&, std::string const&)> const& run) {
    if (asked.format == "html" || asked.format == "vega")
        if (auto no = several_documents(asked)) return *no;
    return for_each_file(asked, [&](std::string const& bytes, std::string const& name) -> output {
        if (is_report(bytes))
            return {{},
                    name + asked.text("：这是报告的数据，不是数据表，请用 tongbi page\n",
                                      ": data of a report and no table; tongbi page reads it\n"),
                    exit_status::not_read};
        say known;
        known.unit = asked.file_unit;
        known.indicator = asked.name;
        known.period = asked.file_period;
        const auto read = read_table(bytes, known);
        if (!read) return {{}, sentence_of(read.error(), name, asked) + "\n", exit_status::not_read};
        std::string faults;
        for (auto const& f : read->faults()) faults += describe(f, name, asked.lang) + "\n";
        output made = run(*read, name);
        made.faults = faults + made.faults;
        if (!faults.empty()) made.status = worse(made.status, exit_status::found);
        return made;
    });
}

/// 注：2023年起口径调整，与上年不可比: notes that whoever compares periods must know.
void add_notes_of_scope(grid& all, table const& t) {
    constexpr std::array<std::string_view, 8> words{"不可比",         "可比性",        "口径",     "范围调整",
                                                    "not comparable", "comparability", "break in", "Break in"};
    for (auto const& note : t.notes())
        if (std::any_of(words.begin(), words.end(), [&](auto w) { return note.text.find(w) != std::string::npos; }))
            all.remarks.push_back(note.text);
}

output for_each_grid(options const& asked, std::function<grid(table const&, selection const&)> const& make) {
    bool headed = false;
    return for_each_table(asked, [&](table const& t, std::string const& name) -> output {
        const selection chosen = select(t, asked);
        if (!chosen.why_not.empty()) return {{}, name + ": " + chosen.why_not + "\n", exit_status::not_read};
        grid made = make(t, chosen);
        if (made.rows.empty())
            return {{},
                    name + ": " + made.title + "\n",
                    made.is_asked_wrongly ? exit_status::not_read : exit_status::found};
        if (const auto none = no_such_period(t, made, asked); !none.empty())
            return {{}, name + ": " + none + "\n", exit_status::not_read};
        if (has_one(made, &grid_row::indicator) && made.title.find(made.rows.front().indicator) == std::string::npos)
            made.title = made.rows.front().indicator + asked.text("：", ": ") + made.title;
        add_notes_of_scope(made, t);
        if (asked.inputs.size() > 1) made.file = name;
        std::string out = written(made, asked);
        const bool fields = asked.format == "csv" || asked.format == "tsv";
        if (fields && headed) out.erase(0, out.find('\n') + 1);
        headed = true;
        return {std::move(out), {}, exit_status::good};
    });
}

bool is_asked(table const& t, selected_series which, period const& when, selection const& chosen) {
    return chosen.when.holds(when, t.indicators()[which.indicator].what.accumulation == accumulation::cumulative);
}

grid_row row_of(table const& t, selected_series which, timeline<measure> const& line, std::string unit, bool is_change,
                selection const& chosen) {
    grid_row row{key_of(t, which.indicator), key_of_entity(t, which.entity), std::move(unit), {}};
    for (auto const& one : line)
        if (is_asked(t, which, one.when, chosen))
            row.cells.push_back(cell_of(one.when, one.value, is_change, chosen.lang));
    return row;
}

} // namespace tongbi::tool
