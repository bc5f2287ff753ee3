// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "table/written_fields.hpp"

namespace tongbi::inline v0::detail {
namespace {

std::string unit_column_text(table_indicator const& x) {
    switch (x.has_unit) {
    case unit_print::known: return to_string(x.units);
    case unit_print::none: return "-";
    case unit_print::unknown_word: return "!" + x.unit_text;
    default: return "?";
    }
}

} // namespace

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

void append_cell(std::string& out, std::string_view text) {
    bool doubled = text.find('"') != std::string_view::npos;
    for (std::size_t at = text.find('"'); at != std::string_view::npos && doubled; at = text.find('"', at + 2))
        doubled = at + 1 < text.size() && text[at + 1] == '"';
    if (!doubled) return append_field(out, text);
    out += '"';
    out += text;
    out += '"';
}

void fill_indicator(tidy_fields& f, table const& t, std::size_t indicator, bool comma) {
    table_indicator const& x = t.indicators()[indicator];
    const auto put = [&](tidy which, std::string_view text) { f[static_cast<std::size_t>(which)] = text; };
    const auto number = [](int n) { return n == 0 ? std::string() : std::to_string(n); };
    put(tidy::indicator, x.printed);
    put(tidy::name, x.what.name);
    put(tidy::code, x.code);
    put(tidy::unit_printed, x.unit_printed);
    put(tidy::unit, unit_column_text(x));
    put(tidy::role, code_of(x.as));
    put(tidy::baseline, to_string(x.against));
    put(tidy::base_value, number(x.base_value));
    put(tidy::price_basis, entry_of(x.what.prices).code);
    put(tidy::prices_of, number(x.prices_of));
    put(tidy::accumulation, entry_of(x.what.accumulation).code);
    put(tidy::adjustment, entry_of(x.what.adjustment).code);
    put(tidy::scope, x.what.scope);
    put(tidy::frequency, code_of(x.every));
    put(tidy::decimal, comma ? "," : ".");
    put(tidy::layout, t.layout);
    put(tidy::publisher, t.publisher);
    put(tidy::dataset, t.dataset);
    put(tidy::title, t.title);
    put(tidy::vintage, t.vintage);
}

void fill_entity(tidy_fields& f, entity const& who) {
    f[static_cast<std::size_t>(tidy::entity)] = who.name;
    f[static_cast<std::size_t>(tidy::entity_code)] = who.code;
    f[static_cast<std::size_t>(tidy::entity_printed)] = who.printed;
    f[static_cast<std::size_t>(tidy::entity_kind)] = entity_kind_names[static_cast<std::size_t>(who.kind)];
    f[static_cast<std::size_t>(tidy::entity_part_of)] = who.part_of;
}

bool has_decimal_comma(table const& t, std::size_t indicator) {
    for (const auto e : t.entities_of(indicator)) {
        const table_row row = t.row(indicator, e);
        for (std::size_t k = 0; k < row.size(); ++k) {
            const table_cell c = row[k];
            if (!c.is_number()) continue;
            const read_text plain = read_cell_text(c.text, {});
            if (c.value != decimal(plain.coefficient, plain.exponent)) return true;
        }
    }
    return false;
}

bool is_of_bureau(std::string_view layout) { return layout.starts_with('A') || layout.starts_with('B'); }

std::string_view forced_state_of(table_cell const& c, bool comma, std::string_view layout) {
    cell_rules rules;
    rules.decimal_comma = comma;
    rules.bureau = is_of_bureau(layout);
    return read_cell_text(c.text, rules).state == c.state ? "" : state_names[static_cast<std::size_t>(c.state)];
}

} // namespace tongbi::inline v0::detail
