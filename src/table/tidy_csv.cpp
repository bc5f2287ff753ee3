// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "table/sdmx_columns.hpp"
#include "table/written_fields.hpp"

#include <tongbi/table/write_table.hpp>

#include <tongbi/measure/read_unit.hpp>

namespace tongbi::inline v0 {
namespace detail {
namespace {

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

table_indicator indicator_of(tidy_fields const& f) {
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

bool has_first_line(std::string_view text, std::string_view line) {
    return text.starts_with(line) &&
           (text.substr(line.size()).starts_with('\n') || text.substr(line.size()).starts_with("\r\n"));
}
bool is_tidy_of_ours(std::string_view text) { return has_first_line(text, tidy_header()); }

table_result read_tidy_of_ours(table_builder& to, say const& known) {
    own_form form;
    form.columns = tidy_names.size();
    for (std::size_t i = 0; i < tidy_names.size(); ++i) form.at[i] = i;
    return read_own_form(to, known, form);
}

table_result read_own_form(table_builder& to, say const& known, own_form const& form) {
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
    tidy_fields fields;
    const auto text_of = [&](tidy which) { return row[form.at[static_cast<std::size_t>(which)]]; };
    const auto text_or = [&](tidy which, std::optional<std::size_t> other) {
        const std::string_view text = text_of(which);
        return text.empty() && other ? row[*other] : text;
    };
    while (scan.next(row)) {
        if (row.blank()) continue;
        if (row.size != form.columns) {
            if (row.size == 1)
                to.add_note(row.raw, row.line);
            else
                to.blame(row.line, 1, "",
                         {reason::field_count, std::to_string(row.size) + " / " + std::to_string(form.columns), -1});
            continue;
        }
        const std::string_view printed = text_or(tidy::period, form.else_period);
        const auto id = to.periods().id_of(printed);
        if (!read_period(printed)) {
            to.blame(row.line, row.column_of(form.at[when]), "period", {reason::malformed_period, printed, 0});
            continue;
        }
        key.clear();
        for (std::size_t i = 0; i < when; ++i) (key += row[form.at[i]]) += '\n';
        auto at = series_ids.find(key);
        if (at == series_ids.end()) {
            const std::string whole = key;
            for (std::size_t i = 0; i < fields.size(); ++i) fields[i] = unquoted(row[form.at[i]]);
            key.clear();
            for (std::size_t i = 0; i < of_entity; ++i) (key += row[form.at[i]]) += '\n';
            const auto [what, made] = indicators.try_emplace(key, static_cast<std::uint32_t>(to.indicators().size()));
            const auto field = [&](tidy which) -> std::string& { return fields[static_cast<std::size_t>(which)]; };
            if (made) {
                if (form.is_sdmx) {
                    field(tidy::unit) = unit_of_sdmx(field(tidy::unit));
                    field(tidy::frequency) = frequency_of_sdmx(field(tidy::frequency));
                }
                to.add_indicator(indicator_of(fields));
                marks.push_back(field(tidy::decimal));
                layout = field(tidy::layout);
                bureau = is_of_bureau(layout);
                to.publisher = field(tidy::publisher);
                to.dataset = field(tidy::dataset);
                to.title = field(tidy::title);
                to.vintage = field(tidy::vintage);
            }
            const auto who = to.entity_of(field(tidy::entity), field(tidy::entity_code), field(tidy::entity_printed));
            for (std::size_t k = 1; k < entity_kind_names.size(); ++k)
                if (field(tidy::entity_kind) == entity_kind_names[k])
                    to.entities()[who].kind = static_cast<entity_kind>(k);
            to.entities()[who].part_of = field(tidy::entity_part_of);
            at = series_ids.emplace(whole, static_cast<std::uint32_t>(series.size())).first;
            series.push_back({what->second, who});
        }
        cell_rules rules;
        rules.decimal_comma = marks[series[at->second].indicator] == ",";
        rules.bureau = bureau;
        const std::string_view text = text_or(tidy::value, form.else_value);
        read_text cell = read_cell_text(text, rules);
        const std::string_view state = text_of(tidy::state);
        for (const auto forced : {cell_state::missing, cell_state::unreadable})
            if (state == state_names[static_cast<std::size_t>(forced)]) {
                cell = {};
                cell.text = trimmed(text);
                cell.state = forced;
                cell.why = absence::not_available;
            }
        to.add(at->second, id, cell, unquoted(text_of(tidy::flag)));
    }
    std::string_view code = "tidy";
    for (const std::string_view known_code :
         {"A1", "A2", "A3", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M"})
        if (layout == known_code) code = known_code;
    return to.finish(series, code, known);
}

} // namespace detail

std::string write_tidy_csv(table const& t) {
    using namespace detail;
    constexpr auto of_entity = static_cast<std::size_t>(tidy::entity);
    constexpr auto of_cell = static_cast<std::size_t>(tidy::period);
    std::string out = tidy_header() + "\n", start;
    tidy_fields f;
    const auto put = [](std::string& to, std::string_view text) {
        append_field(to, text);
        to += ',';
    };
    for (std::size_t i = 0; i < t.indicators().size(); ++i) {
        const bool comma = has_decimal_comma(t, i);
        fill_indicator(f, t, i, comma);
        std::string head;
        for (std::size_t k = 0; k < of_entity; ++k) put(head, f[k]);
        for (const auto e : t.entities_of(i)) {
            fill_entity(f, t.entities()[e]);
            start = head;
            for (std::size_t k = of_entity; k < of_cell; ++k) put(start, f[k]);
            const table_row row = t.row(i, e);
            for (std::size_t k = 0; k < row.size(); ++k) {
                const table_cell c = row[k];
                out += start;
                put(out, to_string(t.periods()[c.period]));
                append_cell(out, c.text);
                out += ',';
                put(out, c.flag);
                out += forced_state_of(c, comma, t.layout);
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

result<std::string> write_tidy_csv(table const& t, text_encoding as) { return encoded(write_tidy_csv(t), as); }

} // namespace tongbi::inline v0
