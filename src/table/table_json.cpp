// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "table/table_json.hpp"
#include "table/written_fields.hpp"

#include <tongbi/table/write_table.hpp>

#include <nlohmann/json.hpp>

namespace tongbi::inline v0 {
namespace detail {
namespace {

using table_object = nlohmann::ordered_json;

std::string json_text(table_object const& j) { return j.dump(-1, ' ', false, table_object::error_handler_t::replace); }

void put_text(table_object& to, char const* key, std::string_view text) {
    if (!text.empty()) to[key] = text;
}

/// A schema's names of the columns of tidy, but that `indicator` is the printed name.
table_object object_of(table const& t, std::size_t indicator) {
    table_indicator const& x = t.indicators()[indicator];
    tidy_fields f;
    fill_indicator(f, t, indicator, false);
    table_object made = table_object::object();
    for (const auto which :
         {tidy::indicator, tidy::name, tidy::code, tidy::unit_printed, tidy::unit, tidy::role, tidy::baseline})
        put_text(made, tidy_names[static_cast<std::size_t>(which)].data(), f[static_cast<std::size_t>(which)]);
    if (x.base_value != 0) made["base_value"] = x.base_value;
    put_text(made, "price_basis", f[static_cast<std::size_t>(tidy::price_basis)]);
    if (x.prices_of != 0) made["prices_of"] = x.prices_of;
    for (const auto which : {tidy::accumulation, tidy::adjustment, tidy::scope, tidy::frequency})
        put_text(made, tidy_names[static_cast<std::size_t>(which)].data(), f[static_cast<std::size_t>(which)]);
    made["precision"] = to_string(x.digits);
    if (!x.notes.empty()) made["notes"] = x.notes;
    return made;
}

table_object object_of(entity const& e) {
    table_object made = table_object::object();
    put_text(made, "name", e.name);
    put_text(made, "code", e.code);
    put_text(made, "printed", e.printed);
    put_text(made, "kind", entity_kind_names[static_cast<std::size_t>(e.kind)]);
    put_text(made, "part_of", e.part_of);
    return made;
}

table_object object_of(table const& t, std::size_t indicator, table_cell const& c) {
    table_object made{{"period", to_string(t.periods()[c.period])}};
    put_text(made, "text", c.text);
    if (c.is_number()) made["value"] = to_string(c.value);
    const auto known = t.figure_of(indicator, c);
    if (known && !known->lower().infinite) made["lower"] = to_string(known->lower().at);
    if (known && !known->upper().infinite) made["upper"] = to_string(known->upper().at);
    if (!c.is_number()) made["state"] = state_names[static_cast<std::size_t>(c.state)];
    put_text(made, "flag", c.flag);
    return made;
}

table_object head_of(table const& t) {
    table_object whole{{"schema", table_json_schema}};
    put_text(whole, "publisher", t.publisher);
    put_text(whole, "dataset", t.dataset);
    put_text(whole, "title", t.title);
    put_text(whole, "vintage", t.vintage);
    put_text(whole, "layout", t.layout);
    for (auto const* key : {"indicators", "entities", "periods", "notes"}) whole[key] = table_object::array();
    for (std::size_t i = 0; i < t.indicators().size(); ++i) whole["indicators"].push_back(object_of(t, i));
    for (auto const& e : t.entities()) whole["entities"].push_back(object_of(e));
    for (auto const& when : t.periods()) whole["periods"].push_back(to_string(when));
    for (auto const& n : t.notes()) whole["notes"].push_back({{"line", n.line}, {"text", n.text}});
    return whole;
}

} // namespace

std::string table_head_json(table const& t) { return json_text(head_of(t)); }

} // namespace detail

std::string write_table_json(table const& t) {
    using namespace detail;
    table_object whole = head_of(t);
    // the rows as text: as objects a million cells are many times their text
    std::string out = json_text(whole);
    out.pop_back();
    out += ",\"rows\":[";
    bool first = true;
    for (std::size_t i = 0; i < t.indicators().size(); ++i)
        for (const auto e : t.entities_of(i)) {
            entity const& who = t.entities()[e];
            table_object row{{"indicator", t.indicators()[i].printed},
                             {"entity", who.name.empty() ? who.code : who.name},
                             {"indicator_at", i},
                             {"entity_at", e},
                             {"values", table_object::array()}};
            const table_row cells = t.row(i, e);
            for (std::size_t k = 0; k < cells.size(); ++k) row["values"].push_back(object_of(t, i, cells[k]));
            out += first ? "\n" : ",\n";
            out += json_text(row);
            first = false;
        }
    return out + "\n]}\n";
}

} // namespace tongbi::inline v0
