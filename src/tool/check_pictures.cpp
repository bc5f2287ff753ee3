// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "exchange/html.hpp"
#include "exchange/svg.hpp"
#include "tool/check_forms.hpp"

#include <nlohmann/json.hpp>
#include <tongbi/calendar/describe.hpp>
#include <tongbi/calendar/read_period.hpp>
#include <tongbi/number/print.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tongbi::tool {
namespace {

using json = nlohmann::ordered_json;

std::string anchor_of(std::size_t i) { return (i + 1 < 10 ? "G0" : "G") + std::to_string(i + 1); }
std::string short_number(double x) { return to_string(x, decimals(2)); }

/// Printed and recomputed numbers of the comparison of a finding, with a year before and after it.
std::string svg_of_finding(checked const& c, check_finding const& f, language lang) {
    if (f.cells.empty()) return {};
    const bool zh = lang == language::zh;
    const std::size_t comparison = f.cells.front().comparison;
    constexpr std::size_t around = 12;
    const std::size_t from = f.first < around ? 0 : f.first - around;
    const std::size_t to = std::min(c.sheet().axis().size() - 1, f.last + around);
    detail::picture what;
    what.kind = detail::picture_kind::lines;
    what.width = 560;
    detail::picture_item printed{{}, zh ? "刊载" : "printed", {}, {}};
    detail::picture_item recomputed{{}, zh ? "推算" : "recomputed", {}, {}};
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (std::size_t p = from; p <= to; ++p) {
        const auto cell = c.cell_at({comparison, p});
        const auto best = cell && cell->recomputed ? cell->recomputed->best() : std::nullopt;
        printed.values.push_back(cell ? to_double(cell->printed) : std::nan(""));
        recomputed.values.push_back(best ? to_double(*best) : std::nan(""));
        for (const double x : {printed.values.back(), recomputed.values.back()})
            if (std::isfinite(x)) {
                low = std::min(low, x);
                high = std::max(high, x);
            }
    }
    what.title = c.sheet().comparisons()[comparison].series;
    if (low <= high) {
        what.low = short_number(low);
        what.high = short_number(high);
    }
    what.first = describe(c.sheet().axis()[from], lang);
    what.last = describe(c.sheet().axis()[to], lang);
    what.items = {std::move(printed), std::move(recomputed)};
    return detail::svg_of(what);
}

} // namespace

std::string json_of_check(checked const& c, std::string const& name, options const& asked) {
    json counts = json::object();
    for (auto const& verdict : vocabulary<cell_verdict>::table)
        counts[std::string(verdict.code)] = c.counts().of(verdict.value);
    json findings = json::array();
    std::size_t i = 0;
    for (auto const& f : c.findings()) {
        json one{{"group", anchor_of(i++)},
                 {"class", entry_of(f.what).code},
                 {"series", c.series_of(f)},
                 {"first", to_string(c.first(f))},
                 {"last", to_string(c.last(f))},
                 {"cells", f.cells.size()},
                 {"worst_gap", to_string(f.worst_gap)},
                 {"sentence", c.sentence(f, asked.lang)}};
        if (const auto details = c.details(f, asked.lang); !details.empty()) one["details"] = details;
        if (asked.cells)
            for (auto const& at : f.cells)
                if (const auto cell = c.cell_at(at))
                    one["arithmetic"].push_back({{"period", to_string(c.sheet().axis()[at.position])},
                                                 {"series", c.sheet().comparisons()[at.comparison].series},
                                                 {"text", c.arithmetic(*cell, asked.lang)}});
        findings.push_back(std::move(one));
    }
    json not_compared = json::array();
    for (auto const& u : c.uncompared()) {
        json one{{"column", u.printed}, {"reason", entry_of(u.why).code}, {"sentence", describe(u, asked.lang)}};
        if (!u.columns.empty()) one["columns"] = u.columns;
        if (!u.missing.empty()) one["missing"] = u.missing;
        not_compared.push_back(std::move(one));
    }
    const json all{{"file", name},
                   {"counts", std::move(counts)},
                   {"findings", std::move(findings)},
                   {"not_compared", std::move(not_compared)}};
    return all.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
}

std::string html_of_check(checked const& c, std::string const& name, options const& asked) {
    const bool zh = asked.lang == language::zh;
    const std::string title = (zh ? "核对：" : "Check of ") + name;
    std::string body = detail::html_element("h1", "", title) + "\n" +
                       detail::html_element("p", "what", counts_of(c, asked.lang)) + "\n";
    body += detail::html_element("h2", "", zh ? "请先核对" : "To be looked at first") + "\n";
    if (c.findings().empty()) body += detail::html_element("p", "none", zh ? "没有" : "none") + "\n";
    body += "<ul>\n";
    std::size_t i = 0;
    for (auto const& f : c.findings()) {
        const std::string id = anchor_of(i++);
        body += "<li><a href=\"#" + id + "\">" + id + "</a> <b>" + detail::escaped(word_of(f.what, asked.lang)) +
                "</b> " + detail::escaped(sentence_of(c, f, asked.lang)) + "</li>\n";
    }
    body += "</ul>\n";
    i = 0;
    for (auto const& f : c.findings()) {
        const std::string id = anchor_of(i++);
        body += "<section id=\"" + id + "\">" +
                detail::html_element("h3", "",
                                     id + " " + std::string(word_of(f.what, asked.lang)) + (zh ? "：" : ": ") +
                                         c.series_of(f) + " " + when_of(c, f, asked.lang)) +
                "\n" + detail::html_element("p", "", sentence_of(c, f, asked.lang)) + "\n";
        for (auto const& line : c.details(f, asked.lang)) body += detail::html_element("p", "what", line) + "\n";
        if (const auto svg = svg_of_finding(c, f, asked.lang); !svg.empty())
            body += "<div class=\"pictures\">\n" + svg + "</div>\n";
        if (!f.cells.empty() && needs_a_person(f)) {
            body += "<details><summary>" + std::string(zh ? "算式" : "Arithmetic") + " (" +
                    std::to_string(f.cells.size()) + ")</summary><ul>\n";
            for (auto const& at : f.cells)
                if (const auto cell = c.cell_at(at))
                    body += detail::html_element("li", "", c.arithmetic(*cell, asked.lang)) + "\n";
            body += "</ul></details>\n";
        }
        body += "</section>\n";
    }
    if (!c.uncompared().empty()) {
        body += detail::html_element("h2", "", heading_of_uncompared(c, asked.lang)) + "\n<ul>\n";
        for (auto const& u : c.uncompared()) body += detail::html_element("li", "", describe(u, asked.lang)) + "\n";
        body += "</ul>\n";
    }
    return detail::html_file(title, body, asked.lang);
}

std::string vega_of_check(checked const& c, options const& asked) {
    const bool zh = asked.lang == language::zh;
    json values = json::array();
    for (std::size_t s = 0; s < c.sheet().comparisons().size(); ++s)
        for (auto const& cell : c.cells(s)) {
            const std::string when = describe(c.sheet().axis()[cell.at.position], asked.lang);
            const auto best = cell.recomputed ? cell.recomputed->best() : std::nullopt;
            json one{{"series", c.sheet().comparisons()[s].series},
                     {"period", when},
                     {"value", to_double(cell.printed)},
                     {"number", zh ? "刊载" : "printed"},
                     {"verdict", word_of(cell.verdict, asked.lang)}};
            values.push_back(one);
            if (!best) continue;
            one["value"] = to_double(*best);
            one["number"] = zh ? "推算" : "recomputed";
            values.push_back(std::move(one));
        }
    const json all{
        {"$schema", "https://vega.github.io/schema/vega-lite/v5.json"},
        {"title", zh ? "刊载与推算" : "Printed and recomputed"},
        {"data", {{"values", std::move(values)}}},
        {"mark", {{"type", "line"}, {"point", {{"size", 12}}}, {"tooltip", true}}},
        {"encoding",
         {{"row", {{"field", "series"}, {"title", nullptr}, {"sort", nullptr}}},
          {"x", {{"field", "period"}, {"type", "ordinal"}, {"sort", nullptr}, {"title", zh ? "时期" : "period"}}},
          {"y",
           {{"field", "value"},
            {"type", "quantitative"},
            {"title", zh ? "刊载的数（%，或其计量单位）" : "printed number (%, or its unit)"}}},
          {"color", {{"field", "number"}, {"type", "nominal"}, {"title", nullptr}}}}}};
    return all.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

} // namespace tongbi::tool
