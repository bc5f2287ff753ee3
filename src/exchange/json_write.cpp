// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/exchange/json.hpp>

#include "exchange/parts.hpp"
#include "exchange/row.hpp"

#include <nlohmann/json.hpp>

namespace tongbi::inline v0 {
namespace detail {
namespace {

using json = nlohmann::ordered_json;

/// Text that is no UTF-8 (only a program can have made it) gets replacement characters; nothing is thrown.
std::string dumped(json const& j) { return j.dump(-1, ' ', false, json::error_handler_t::replace); }

/// One record a line: a difference between two files can be seen.
template <class Records, class MakeJson>
std::string lines_of(Records const& records, MakeJson to_json) {
    std::string out;
    for (auto const& r : records) {
        out += out.empty() ? "\n" : ",\n";
        out += dumped(to_json(r));
    }
    return "[" + out + "\n]";
}

/// `numbers` for programs that take a JSON number as it comes; the strings are exact and keep printed zeros. A number
/// beyond the range of doubles is null there.
json json_of(value_parts const& p) {
    const auto exact = [](auto const& at) { return at ? json(at->exact) : json(nullptr); };
    const auto nearest = [](auto const& at) { return at ? json(at->nearest) : json(nullptr); };
    json j = json::object();
    j["text"] = p.text;
    j["display"] = p.display;
    if (p.best) j["best"] = p.best->exact;
    j["lower"] = exact(p.lower);
    j["lower_open"] = p.lower_open;
    j["upper"] = exact(p.upper);
    j["upper_open"] = p.upper_open;
    json numbers = json::object();
    if (p.best) numbers["best"] = nearest(p.best);
    numbers["lower"] = nearest(p.lower);
    numbers["upper"] = nearest(p.upper);
    j["numbers"] = std::move(numbers);
    j["unit"] = p.unit;
    j["role"] = p.role;
    j["qualifiers"] = p.means;
    return j;
}

/// The text is the print; the numbers and what is displayed are what computations read, with sign and correction.
json json_of(measure const& print, measure const& read) {
    value_parts p = parts_of(read);
    p.text = to_string(print);
    return json_of(p);
}

json value_json(statement const& s) {
    json j = json::object();
    if (auto const* m = s.single()) return json_of(*m, signed_measure(s).value_or(*m));
    if (auto const* r = s.range()) {
        j["text"] = to_string(*r);
        j["from"] = json_of(r->first(), with_direction(r->first(), s));
        j["to"] = json_of(r->second(), with_direction(r->second(), s));
    } else {
        j["text"] = std::get<bare_word>(s.print).text;
    }
    return j;
}

void put(json& j, const char* name, std::string_view text) {
    if (!text.empty()) j[name] = text;
}

json json_of(refusal_parts const& p) {
    json j = json::object();
    j["reason"] = p.reason;
    j["sentence"] = p.sentence;
    put(j, "formula", p.formula);
    put(j, "input", p.input);
    put(j, "text", p.text);
    put(j, "change_class", p.became);
    return j;
}

json json_of(statement const& s, std::vector<column_entry> const& used) {
    json j = json::object();
    for (auto const& entry : used) {
        const std::string name(entry.name);
        if (entry.is_list) {
            if (auto items = items_of(s, entry.which); !items.empty()) j[name] = std::move(items);
            if (entry.which == column::about && s.about.candidates) j["about_candidates"] = true;
        } else if (auto text = detail::text_of(s, entry.which); !text.empty()) {
            j[name] = std::move(text);
        }
    }
    j["value"] = value_json(s);
    return j;
}

json json_of(finding const& f, finding_parts const& p) {
    json j = json::object();
    j["id"] = f.id;
    put(j, "indicator", p.indicator);
    put(j, "entity", p.entity);
    put(j, "period", p.period);
    j["finding"] = p.code;
    j["from"] = f.from;
    if (f.candidate) j["candidate"] = true;
    if (p.value) j["value"] = json_of(*p.value);
    if (p.refused) j["refusal"] = json_of(*p.refused);
    put(j, "met", p.met);
    put(j, "prints", p.prints);
    put(j, "when", p.when);
    return j;
}

json json_of(result<measure> const& value, language lang) {
    if (value) return json_of(parts_of(*value, lang));
    json j = json::object();
    j["refusal"] = json_of(parts_of(value.error(), lang));
    return j;
}
json json_of(measure_range const& r, language lang) {
    json j = json::object();
    j["text"] = to_string(r, lang);
    j["from"] = json_of(parts_of(r.first(), lang));
    j["to"] = json_of(parts_of(r.second(), lang));
    return j;
}

std::string statements_member(report const& all) {
    const auto used = columns_of(all);
    return "{\"tongbi\":2,\"statements\":" + lines_of(all, [&](statement const& s) { return json_of(s, used); });
}
std::string array_of(report const& all, std::vector<finding> const& found, language lang) {
    return lines_of(found, [&](finding const& f) { return json_of(f, parts_of(all, f, lang)); });
}

} // namespace
} // namespace detail

std::string write_report_json(report const& all) { return detail::statements_member(all) + "}\n"; }

std::string write_report_json(report const& all, std::vector<finding> const& found, language lang) {
    return detail::statements_member(all) + ",\"findings\":" + detail::array_of(all, found, lang) + "}\n";
}

std::string write_findings_json(report const& all, std::vector<finding> const& found, language lang) {
    return detail::array_of(all, found, lang) + "\n";
}

std::string write_value_json(result<measure> const& value, language lang) {
    return detail::dumped(detail::json_of(value, lang));
}
std::string write_value_json(result<measure_range> const& value, language lang) {
    return value ? detail::dumped(detail::json_of(*value, lang))
                 : write_value_json(result<measure>(refuse(value.error())), lang);
}
std::string write_values_json(std::span<result<measure> const> values, language lang) {
    return detail::lines_of(values, [&](result<measure> const& m) { return detail::json_of(m, lang); }) + "\n";
}

} // namespace tongbi::inline v0
