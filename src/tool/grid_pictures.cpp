// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A grid as JSON, as one HTML file with its picture, and as a Vega-Lite picture.

#include "exchange/html.hpp"
#include "exchange/svg.hpp"
#include "tool/grid_forms.hpp"

#include <nlohmann/json.hpp>
#include <tongbi/calendar/describe.hpp>
#include <tongbi/calendar/read_period.hpp>

#include <algorithm>
#include <cmath>

namespace tongbi::tool {
namespace {

using json = nlohmann::ordered_json;

std::string dumped(json const& j, int indent) {
    return j.dump(indent, ' ', false, json::error_handler_t::replace) + "\n";
}

/// Few rows with several periods are lines; else the newest value of each row is a bar.
bool are_lines(grid const& all) {
    constexpr std::size_t as_many_as_colours = 6;
    return all.rows.size() <= as_many_as_colours && periods_of(all).size() > 2;
}
std::string with_unit(std::string const& text, std::string const& unit) {
    if (text.empty() || unit.empty()) return text;
    return unit == "%" ? text + unit : text + " " + unit;
}
grid_cell const* newest(grid_row const& row) {
    for (auto cell = row.cells.rbegin(); cell != row.cells.rend(); ++cell)
        if (std::isfinite(cell->value)) return &*cell;
    return nullptr;
}

std::string svg_of_grid(grid const& all, options const& asked) {
    detail::picture what;
    const auto periods = periods_of(all); // the page has the title
    if (!are_lines(all)) {
        what.kind = detail::picture_kind::bars;
        for (auto const& row : all.rows)
            if (auto const* cell = newest(row))
                what.items.push_back({{},
                                      name_in_grid(all, row) + " " + describe(cell->when, asked.lang),
                                      with_unit(cell->text, row.unit),
                                      {cell->value}});
        return detail::svg_of(what);
    }
    what.kind = detail::picture_kind::lines;
    what.width = 560;
    grid_cell const* low = nullptr;
    grid_cell const* high = nullptr;
    for (auto const& row : all.rows) {
        detail::picture_item item{{}, name_in_grid(all, row), {}, {}};
        for (auto const& when : periods) {
            const auto cell =
                std::find_if(row.cells.begin(), row.cells.end(), [&](grid_cell const& c) { return c.when == when; });
            item.values.push_back(cell == row.cells.end() ? std::nan("") : cell->value);
            if (cell == row.cells.end() || !std::isfinite(cell->value)) continue;
            if (low == nullptr || cell->value < low->value) low = &*cell;
            if (high == nullptr || cell->value > high->value) high = &*cell;
        }
        if (auto const* cell = newest(row)) item.text = with_unit(cell->text, row.unit);
        what.items.push_back(std::move(item));
    }
    if (low != nullptr) what.low = low->text;
    if (high != nullptr) what.high = high->text;
    what.first = describe(periods.front(), asked.lang);
    what.last = describe(periods.back(), asked.lang);
    return detail::svg_of(what);
}

} // namespace

std::string json_of_grid(grid const& all) {
    json rows = json::array();
    for (auto const& row : all.rows) {
        json values = json::array();
        for (auto const& cell : row.cells) {
            json value{{"period", to_string(cell.when)}};
            if (!cell.text.empty()) value["text"] = cell.text;
            if (!cell.exact.empty()) value["value"] = cell.exact;
            if (!cell.lower.empty()) value["lower"] = cell.lower;
            if (!cell.upper.empty()) value["upper"] = cell.upper;
            if (!cell.flag.empty()) value["flag"] = cell.flag;
            values.push_back(std::move(value));
        }
        rows.push_back({{"indicator", row.indicator}, {"entity", row.entity}, {"unit", row.unit}, {"values", values}});
    }
    json whole = json::object();
    if (!all.file.empty()) whole["file"] = all.file;
    whole["title"] = all.title;
    whole["remarks"] = all.remarks;
    if (!all.about.empty()) {
        const json about = json::parse(all.about, nullptr, false);
        for (auto const& [key, value] : about.items()) whole[key == "title" ? "table_title" : key] = value;
    }
    whole["rows"] = std::move(rows);
    return dumped(whole, -1);
}

std::string html_of_grid(grid const& all, options const& asked) {
    const bool zh = asked.lang == language::zh;
    std::string body = detail::html_element("h1", "", all.title) + "\n";
    for (auto const& remark : all.remarks) body += detail::html_element("p", "what", remark) + "\n";
    if (!all.rows.empty()) body += "<div class=\"pictures\">\n" + svg_of_grid(all, asked) + "</div>\n";
    for (auto const& row : all.rows) {
        std::string name = name_in_grid(all, row);
        if (!row.unit.empty()) name += (zh ? "（" : " (") + row.unit + (zh ? "）" : ")");
        body += "<details" + std::string(all.rows.size() == 1 ? " open" : "") + "><summary>" + detail::escaped(name) +
                "</summary>\n";
        for (auto cell = row.cells.rbegin(); cell != row.cells.rend(); ++cell)
            body += "<div class=\"row\">" + detail::html_element("span", "id", to_string(cell->when)) +
                    detail::html_element("span", "value", cell->text.empty() ? ".." : cell->text) +
                    detail::html_element("span", "against", cell->text.empty() ? std::string() : cell->flag) +
                    "</div>\n";
        body += "</details>\n";
    }
    return detail::html_file(all.title, body, asked.lang);
}

std::string vega_of_grid(grid const& all, options const& asked) {
    const bool zh = asked.lang == language::zh;
    const bool lines = are_lines(all);
    json values = json::array();
    const auto put = [&](grid_row const& row, grid_cell const& cell) {
        if (std::isfinite(cell.value))
            values.push_back({{"name", name_in_grid(all, row)},
                              {"period", describe(cell.when, asked.lang)},
                              {"value", cell.value},
                              {"print", with_unit(cell.text, row.unit)}});
    };
    for (auto const& row : all.rows) {
        if (lines)
            for (auto const& cell : row.cells) put(row, cell);
        else if (auto const* cell = newest(row))
            put(row, *cell);
    }
    const std::string unit = all.rows.empty() || !has_one(all, &grid_row::unit) ? "" : all.rows.front().unit;
    const std::string axis = all.title + (unit.empty() ? "" : (zh ? "（" : " (") + unit + (zh ? "）" : ")"));
    const json number{{"field", "value"}, {"type", "quantitative"}, {"title", axis}};
    const json name{{"field", "name"}, {"type", "nominal"}, {"title", zh ? "名称" : "name"}, {"sort", nullptr}};
    json encoding;
    if (lines) {
        encoding["x"] = {
            {"field", "period"}, {"type", "ordinal"}, {"sort", nullptr}, {"title", zh ? "时期" : "period"}};
        encoding["y"] = number;
        encoding["color"] = name;
    } else {
        encoding["y"] = name;
        encoding["x"] = number;
    }
    encoding["tooltip"] = {{{"field", "name"}}, {{"field", "period"}}, {{"field", "print"}}};
    return dumped({{"$schema", "https://vega.github.io/schema/vega-lite/v5.json"},
                   {"title", all.title},
                   {"data", {{"values", std::move(values)}}},
                   {"mark", {{"type", lines ? "line" : "bar"}, {"tooltip", true}}},
                   {"encoding", std::move(encoding)}},
                  1);
}

std::string written(grid const& all, options const& asked) {
    if (asked.format == "csv") return fields_of_grid(all, ',');
    if (asked.format == "tsv") return fields_of_grid(all, '\t');
    if (asked.format == "json") return json_of_grid(all);
    if (asked.format == "html") return html_of_grid(all, asked);
    if (asked.format == "vega") return vega_of_grid(all, asked);
    return text_of_grid(all, asked);
}

} // namespace tongbi::tool
