// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// `tongbi show`: what a table holds, one line an indicator, and its values.

#include "table/table_json.hpp"
#include "tool/aligned.hpp"
#include "tool/grid_forms.hpp"
#include "tool/quantity.hpp"
#include "tool/selected.hpp"

#include <algorithm>
#include <map>

namespace tongbi::tool {
namespace {

struct word {
    std::string_view code, zh, en;
};
constexpr std::array roles{
    word{"amount", "数量", "amount"},   word{"count", "计数", "count"}, word{"index", "指数", "index"},
    word{"share", "占比", "share"},     word{"rate", "比率", "rate"},   word{"growth", "增速", "growth"},
    word{"anomaly", "距平", "anomaly"}, word{"level", "水平", "level"}, word{"bound", "上下限", "bound"}};
constexpr std::array frequencies{word{"annual", "年", "annual"},       word{"half-yearly", "半年", "half-yearly"},
                                 word{"quarterly", "季", "quarterly"}, word{"monthly", "月", "monthly"},
                                 word{"daily", "日", "daily"},         word{"irregular", "不等", "irregular"}};
template <class Words>
std::string in_words(Words const& words, std::string_view code, bool zh) {
    for (auto const& w : words)
        if (w.code == code) return std::string(zh ? w.zh : w.en);
    return {};
}

/// Of one indicator: how many cells have numbers, and from when to when.
struct extent {
    std::size_t entities = 0, numbers = 0, missing = 0, unreadable = 0;
    std::optional<period> first, last;
};
extent extent_of(table const& t, std::size_t indicator) {
    extent all;
    for (const std::size_t e : t.entities_of(indicator)) {
        ++all.entities;
        const table_row cells = t.row(indicator, e);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const table_cell c = cells[i];
            all.unreadable += c.state == cell_state::unreadable ? 1U : 0U;
            if (!c.is_number() && c.state != cell_state::below_unit) {
                all.missing += c.state == cell_state::missing ? 1U : 0U;
                continue;
            }
            ++all.numbers;
            period const& when = t.periods()[c.period];
            if (!all.first || when < *all.first) all.first = when;
            if (!all.last || *all.last < when) all.last = when;
        }
    }
    return all;
}

std::string head_of(table const& t, std::string const& name, bool zh) {
    std::string out = name;
    for (auto const& part : {t.publisher, t.dataset, t.title})
        if (!part.empty()) out += " · " + part;
    if (!t.vintage.empty()) out += std::string(zh ? " · 发布 " : " · released ") + t.vintage;
    const std::string n = std::to_string(t.indicators().size());
    const std::string e = std::to_string(t.entities().size());
    const std::string p = std::to_string(t.periods().size());
    out += zh ? "\n" + n + "个指标，" + e + "个地区或主体，" + p + "个时期\n"
              : "\n" + n + (n == "1" ? " indicator, " : " indicators, ") + e +
                    (e == "1" ? " entity, " : " entities, ") + p + (p == "1" ? " period\n" : " periods\n");
    return out;
}

std::string indicators_of(table const& t, selection const& chosen, bool zh, language lang) {
    std::vector<column_head> heads{{zh ? "指标" : "indicator", false}, {zh ? "单位" : "unit", false},
                                   {zh ? "是" : "is", false},          {zh ? "频度" : "comes", false},
                                   {zh ? "从" : "from", false},        {zh ? "到" : "to", false},
                                   {zh ? "主体" : "entities", true},   {zh ? "数" : "numbers", true},
                                   {zh ? "缺" : "missing", true},      {zh ? "小数" : "decimals", true}};
    std::vector<std::vector<std::string>> rows;
    std::size_t before = t.indicators().size();
    for (auto const& one : chosen.series) {
        if (one.indicator == before) continue;
        before = one.indicator;
        auto const& what = t.indicators()[one.indicator];
        const extent all = extent_of(t, one.indicator);
        const bool unnamed = what.against.kind == baseline_kind::whole && what.against.name.empty();
        std::string against =
            what.against.kind == baseline_kind::none || unnamed ? "" : " " + describe(what.against, lang);
        const std::string unit = what.has_unit == unit_print::unstated ? (zh ? "未注明" : "not said") : unit_of(what);
        rows.push_back({key_of(t, one.indicator), unit, in_words(roles, code_of(what.as), zh) + against,
                        in_words(frequencies, code_of(what.every), zh), all.first ? describe(*all.first, lang) : "",
                        all.last ? describe(*all.last, lang) : "", std::to_string(all.entities),
                        std::to_string(all.numbers), std::to_string(all.missing + all.unreadable),
                        what.digits.kind == precision_kind::own_digits ? (zh ? "各自" : "own")
                                                                       : std::to_string(-what.digits.last_digit)});
    }
    return aligned(heads, rows, heads.size(), width_of_terminal(), {30, 10}, zh);
}

/// The cells as they are printed; in another unit where one is asked for.
grid values_of(table const& t, selection const& chosen, options const& asked) {
    grid all;
    all.title = asked.lang == language::zh ? "数值" : "Values";
    if (!asked.indicator.empty() && !chosen.series.empty())
        all.title = name_of(t.indicators()[chosen.series.front().indicator]);
    const auto to = asked.unit.empty() ? std::nullopt : std::optional(*unit_in(asked.unit));
    for (auto const& which : fitting(t, chosen, all, asked, not_in(to))) {
        if (to) {
            const auto there =
                line_of(t, which).each([&](auto const& one) -> result<measure> { return convert(one.value, *to); });
            all.rows.push_back(row_of(t, which, there, asked.unit, false, chosen));
            continue;
        }
        grid_row row = row_of(t, which, line_of(t, which), unit_of(t.indicators()[which.indicator]), false, chosen);
        const table_row cells = t.row(which.indicator, which.entity);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const table_cell c = cells[i];
            const auto at = std::find_if(row.cells.begin(), row.cells.end(),
                                         [&](grid_cell const& g) { return g.when == t.periods()[c.period]; });
            if (at == row.cells.end()) continue;
            at->text = c.text;
            at->flag = c.flag;
        }
        all.rows.push_back(std::move(row));
    }
    if (!all.rows.empty()) return all;
    all.is_asked_wrongly = to.has_value();
    return finished(std::move(all), asked, "没有数值", "no values");
}

/// Of one period a line for each name and a column for each indicator; nothing of several periods.
std::optional<std::string> across_one_period(grid const& all, bool zh) {
    if (periods_of(all).size() != 1) return std::nullopt;
    std::vector<column_head> heads{{zh ? "名称" : "name", false}};
    std::map<std::string, std::size_t> columns, lines;
    std::vector<std::vector<std::string>> rows;
    for (auto const& row : all.rows) {
        const std::string head = row.indicator + (row.unit.empty() ? ""
                                                  : zh             ? "（" + row.unit + "）"
                                                                   : ", " + row.unit);
        const auto [column, is_new_column] = columns.try_emplace(head, heads.size());
        if (is_new_column) heads.push_back({head, true});
        const auto [line, is_new_line] = lines.try_emplace(row.entity, rows.size());
        if (is_new_line) rows.push_back({row.entity});
        auto& cells = rows[line->second];
        cells.resize(std::max(cells.size(), column->second + 1));
        for (auto const& cell : row.cells)
            cells[column->second] = cell.text + (cell.flag.empty() ? "" : " " + cell.flag);
    }
    for (auto& row : rows) row.resize(heads.size());
    return aligned(heads, rows, 1, width_of_terminal(), {}, zh);
}

/// Whole tables: SDMX-CSV is for another program, which selects by itself. Of several files one header stands.
output sdmx_of_tables(options const& asked) {
    if (!asked.indicator.empty() || !asked.entity.empty() || !asked.period.empty() || !asked.unit.empty())
        return {{},
                asked.text("--format sdmx 写出整张表，不用 --indicator --entity --period --unit\n",
                           "--format sdmx writes the whole table: no --indicator --entity --period --unit\n"),
                exit_status::not_read};
    bool headed = false;
    return for_each_table(asked, [&](table const& t, std::string const&) -> output {
        std::string out = write_sdmx_csv(t);
        if (headed) out.erase(0, out.find('\n') + 1);
        headed = true;
        return {std::move(out), {}, exit_status::good};
    });
}

} // namespace

output run_show(options const& asked) {
    const bool zh = asked.lang == language::zh;
    bool headed = false;
    if (auto no = bad_unit(asked)) return *no;
    if (asked.format == "sdmx") return sdmx_of_tables(asked);
    if (asked.format != "text" && asked.format != "tsv")
        return for_each_grid(asked, [&](table const& t, selection const& chosen) {
            grid all = values_of(t, chosen, asked);
            if (asked.format == "json") all.about = detail::table_head_json(t);
            return all;
        });
    return for_each_table(asked, [&](table const& t, std::string const& name) -> output {
        const selection chosen = select(t, asked);
        if (!chosen.why_not.empty()) return {{}, name + ": " + chosen.why_not + "\n", exit_status::not_read};
        if (asked.format == "tsv") {
            return {with_file(show_tsv(t, true), name, asked, headed), {}, exit_status::good};
        }
        std::string out = head_of(t, name, zh) + "\n" + indicators_of(t, chosen, zh, asked.lang);
        // many indicators of many places are a book: then the indicators alone are shown
        const grid values = values_of(t, chosen, asked);
        if (values.rows.empty()) return {{}, name + ": " + values.title + "\n", exit_status::not_read};
        if (const auto none = no_such_period(t, values, asked); !none.empty())
            return {{}, name + ": " + none + "\n", exit_status::not_read};
        const bool is_book = !has_one(values, &grid_row::indicator) && !has_one(values, &grid_row::entity);
        const auto across = is_book ? across_one_period(values, zh) : std::nullopt;
        if (!is_book)
            out += "\n" + text_of_grid(values, asked);
        else if (across)
            out += "\n" + *across;
        else
            out += zh ? "\n用 --indicator 或 --entity 看数值。\n" : "\n--indicator or --entity shows values.\n";
        return {std::move(out), {}, exit_status::good};
    });
}

} // namespace tongbi::tool
