// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "table/tidy_columns.hpp"

#include <tongbi/table/write_table.hpp>

#include <tongbi/measure/read_unit.hpp>

namespace tongbi::inline v0 {
namespace detail {
namespace {

void append_field(std::string& out, std::string_view text) {
    const bool quotes = text.find_first_of(",\"\r\n") != std::string_view::npos || trimmed(text).size() != text.size();
    if (!quotes) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

/// The text of a cell. Where every quote of it is doubled it comes from a quoted field, and goes back into one as it
/// is.
void append_cell(std::string& out, std::string_view text) {
    bool doubled = text.find('"') != std::string_view::npos;
    for (std::size_t at = text.find('"'); at != std::string_view::npos && doubled; at = text.find('"', at + 2))
        doubled = at + 1 < text.size() && text[at + 1] == '"';
    if (!doubled) return append_field(out, text);
    out += '"';
    out += text;
    out += '"';
}

std::string unit_column_text(table_indicator const& x) {
    switch (x.has_unit) {
    case unit_print::known: return to_string(x.units);
    case unit_print::none: return "-";
    case unit_print::unknown_word: return "!" + x.unit_text;
    default: return "?";
    }
}
template <class Codes, class Value>
void take_code(Value& to, std::string_view code, Codes all) {
    for (std::size_t i = 0; i < 16; ++i)
        if (static_cast<std::size_t>(all) > i && code_of(static_cast<Value>(i)) == code) to = static_cast<Value>(i);
}
template <class E>
void take_word(E& to, std::string_view code) {
    if (const auto found = value_of<E>(code)) to = *found;
}
int number_in(std::string_view text) { return whole_number(text).value_or(0); }

table_indicator indicator_of(std::array<std::string, tidy_names.size()> const& f) {
    const auto of = [&](tidy which) -> std::string const& { return f[static_cast<std::size_t>(which)]; };
    table_indicator x;
    x.printed = of(tidy::indicator);
    x.what.name = of(tidy::name);
    x.code = of(tidy::code);
    x.unit_printed = of(tidy::unit_printed);
    std::string const& u = of(tidy::unit);
    x.has_unit = u == "?"             ? unit_print::unstated
                 : u == "-"           ? unit_print::none
                 : u.starts_with('!') ? unit_print::unknown_word
                                      : unit_print::known;
    if (x.has_unit == unit_print::unknown_word) x.unit_text = u.substr(1);
    if (x.has_unit == unit_print::known) {
        x.unit_text = u;
        if (const auto read = read_unit(u))
            x.units = *read;
        else
            x.has_unit = unit_print::unknown_word;
    }
    constexpr int kinds = static_cast<int>(column_kind::bound) + 1;
    constexpr int frequencies = static_cast<int>(frequency::irregular) + 1;
    take_code(x.as, of(tidy::role), kinds);
    take_code(x.every, of(tidy::frequency), frequencies);
    if (const auto against = read_baseline(of(tidy::baseline)))
        x.against = *against;
    else if (of(tidy::baseline) == "whole:")
        x.against = baseline::of(baseline_kind::whole);
    x.base_value = number_in(of(tidy::base_value));
    x.prices_of = number_in(of(tidy::prices_of));
    take_word(x.what.prices, of(tidy::price_basis));
    take_word(x.what.accumulation, of(tidy::accumulation));
    take_word(x.what.adjustment, of(tidy::adjustment));
    x.what.scope = of(tidy::scope);
    return x;
}

} // namespace

std::string tidy_header() {
    std::string line;
    for (const auto name : tidy_names) {
        if (!line.empty()) line += ',';
        line += name;
    }
    return line;
}

bool is_tidy_of_ours(std::string_view text) { return text.starts_with(tidy_header() + "\n"); }

table_result read_tidy_of_ours(table_builder& to, say const& known) {
    constexpr auto of_entity = static_cast<std::size_t>(tidy::entity);
    constexpr auto when = static_cast<std::size_t>(tidy::period);
    to.periods_are_exact = true;
    field_scanner scan(to.text(), ',');
    line_of_fields row;
    static_cast<void>(scan.next(row));
    std::unordered_map<std::string, std::uint32_t> indicators, series_ids;
    std::vector<series_key> series;
    std::vector<std::string> marks; // of decimals, by indicator
    std::string key, layout = "tidy";
    bool bureau = false;
    std::array<std::string, tidy_names.size()> fields;
    while (scan.next(row)) {
        if (row.blank()) continue;
        if (row.size != tidy_names.size()) {
            if (row.size == 1)
                to.add_note(row.raw, row.line);
            else
                to.blame(
                    row.line, 1, "",
                    {reason::field_count, std::to_string(row.size) + " / " + std::to_string(tidy_names.size()), -1});
            continue;
        }
        const auto id = to.periods().id_of(row[when]);
        if (!read_period(row[when])) {
            to.blame(row.line, row.column_of(when), "period", {reason::malformed_period, row[when], 0});
            continue;
        }
        const auto key_up_to = [&](std::size_t columns) {
            key.clear();
            for (std::size_t i = 0; i < columns; ++i) (key += row[i]) += '\n';
        };
        key_up_to(when);
        auto at = series_ids.find(key);
        if (at == series_ids.end()) {
            const std::string whole = key;
            for (std::size_t i = 0; i < fields.size(); ++i) fields[i] = unquoted(row[i]);
            key_up_to(of_entity);
            const auto [what, made] = indicators.try_emplace(key, static_cast<std::uint32_t>(to.indicators().size()));
            const auto field = [&](tidy which) -> std::string const& {
                return fields[static_cast<std::size_t>(which)];
            };
            if (made) {
                to.add_indicator(indicator_of(fields));
                marks.push_back(field(tidy::decimal));
                layout = field(tidy::layout);
                bureau = layout.starts_with('A') || layout.starts_with('B');
                to.publisher = field(tidy::publisher);
                to.dataset = field(tidy::dataset);
                to.title = field(tidy::title);
                to.vintage = field(tidy::vintage);
            }
            const auto who = to.entity_of(field(tidy::entity), field(tidy::entity_code), field(tidy::entity_printed));
            for (std::size_t k = 1; k < entity_kind_names.size(); ++k)
                if (field(tidy::entity_kind) == entity_kind_names[k])
                    to.entities()[who].kind = static_cast<entity_kind>(k);
            at = series_ids.emplace(whole, static_cast<std::uint32_t>(series.size())).first;
            series.push_back({what->second, who});
        }
        cell_rules rules;
        rules.decimal_comma = marks[series[at->second].indicator] == ",";
        rules.bureau = bureau;
        read_text cell = read_cell_text(row[static_cast<std::size_t>(tidy::value)], rules);
        const std::string_view state = row[static_cast<std::size_t>(tidy::state)];
        for (const auto forced : {cell_state::missing, cell_state::unreadable})
            if (state == state_names[static_cast<std::size_t>(forced)]) {
                cell = {};
                cell.text = trimmed(row[static_cast<std::size_t>(tidy::value)]);
                cell.state = forced;
                cell.why = absence::not_available;
            }
        to.add(at->second, id, cell, row[static_cast<std::size_t>(tidy::flag)]);
    }
    std::string_view code = "tidy";
    for (const std::string_view known_code : {"A1", "A2", "A3", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"})
        if (layout == known_code) code = known_code;
    return to.finish(series, code, known);
}

} // namespace detail

std::string write_tidy_csv(table const& t) {
    using namespace detail;
    std::string out = tidy_header() + "\n";
    for (std::size_t i = 0; i < t.indicators().size(); ++i) {
        table_indicator const& x = t.indicators()[i];
        const auto who = t.entities_of(i);
        bool comma = false;
        for (const auto e : who) {
            const table_row row = t.row(i, e);
            for (std::size_t k = 0; k < row.size() && !comma; ++k) {
                cell_rules plain;
                const table_cell c = row[k];
                comma = c.is_number() && c.value != decimal(read_cell_text(c.text, plain).coefficient,
                                                            read_cell_text(c.text, plain).exponent);
            }
        }
        std::string head;
        const auto put = [](std::string& to, std::string_view text) {
            append_field(to, text);
            to += ',';
        };
        const auto number = [](int n) { return n == 0 ? std::string() : std::to_string(n); };
        for (const std::string_view text : {std::string_view(x.printed), std::string_view(x.what.name),
                                            std::string_view(x.code), std::string_view(x.unit_printed)})
            put(head, text);
        put(head, unit_column_text(x));
        put(head, code_of(x.as));
        put(head, to_string(x.against));
        put(head, number(x.base_value));
        put(head, entry_of(x.what.prices).code);
        put(head, number(x.prices_of));
        put(head, entry_of(x.what.accumulation).code);
        put(head, entry_of(x.what.adjustment).code);
        put(head, x.what.scope);
        put(head, code_of(x.every));
        put(head, comma ? "," : ".");
        put(head, t.layout);
        put(head, t.publisher);
        put(head, t.dataset);
        put(head, t.title);
        put(head, t.vintage);
        for (const auto e : who) {
            entity const& one = t.entities()[e];
            std::string start = head;
            put(start, one.name);
            put(start, one.code);
            put(start, one.printed);
            put(start, entity_kind_names[static_cast<std::size_t>(one.kind)]);
            const table_row row = t.row(i, e);
            for (std::size_t k = 0; k < row.size(); ++k) {
                const table_cell c = row[k];
                out += start;
                put(out, to_string(t.periods()[c.period]));
                append_cell(out, c.text);
                out += ',';
                put(out, c.flag);
                cell_rules rules;
                rules.decimal_comma = comma;
                rules.bureau = t.layout.starts_with('A') || t.layout.starts_with('B');
                if (read_cell_text(c.text, rules).state != c.state)
                    out += state_names[static_cast<std::size_t>(c.state)];
                out += '\n';
            }
        }
    }
    for (auto const& n : t.notes()) {
        out += '"';
        for (const char c : n.text) {
            if (c == '"') out += '"';
            out += c;
        }
        out += "\"\n";
    }
    return out;
}

} // namespace tongbi::inline v0
