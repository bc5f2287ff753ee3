// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Station files in columns of blanks, and tables with the months as columns.

#include "table/header_below.hpp"
#include "table/layouts.hpp"

namespace tongbi::inline v0::detail {
namespace {

using std::string_view;

std::vector<string_view> words_of(string_view line) {
    std::vector<string_view> words;
    for (std::size_t at = 0; at < line.size();) {
        const auto from = line.find_first_not_of(" \t\r", at);
        if (from == string_view::npos) break;
        const auto to = std::min(line.find_first_of(" \t\r", from), line.size());
        words.push_back(line.substr(from, to - from));
        at = to;
    }
    return words;
}

/// Titles of tables that are known to hold anomalies, although no word of them says it: GISTEMP of NASA.
constexpr auto anomaly_titles =
    std::to_array<string_view>({"land-ocean: global means", "land-ocean: northern hemispheric means",
                                "land-ocean: southern hemispheric means", "station: global means"});

constexpr auto months =
    std::to_array<string_view>({"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"});

/// Columns beside the months: their name, and their period in the words of the library, of the year {y} ({z}: before).
struct part_of_year {
    string_view name, head, tail;
    bool from_year_before;
};
constexpr auto parts_of_year = std::to_array<part_of_year>({
    {"J-D", "", "", false},
    {"Annual", "", "", false},
    {"D-N", "-12/", "-11", true},
    {"DJF", "", "-DJF", false},
    {"MAM", "", "-MAM", false},
    {"JJA", "", "-JJA", false},
    {"SON", "", "-SON", false},
});

std::optional<int> month_of_name(string_view name) {
    if (const auto m = word_in(name, months)) return static_cast<int>(*m) + 1;
    return std::nullopt;
}

} // namespace

// --- yyyy mm tmax tmin …

std::optional<recognised> recognise_station(reading const& in) {
    for (std::size_t i = 0; i + 2 < std::min<std::size_t>(in.lines.size(), 100); ++i) {
        const auto words = words_of(in.lines[i].raw);
        const bool named = words.size() > 2 && words[0] == "yyyy" && words[1] == "mm";
        const bool commented = words.size() > 3 && words[0] == "#" && words[1] == "year" && words[2] == "month";
        if (!named && !commented) continue;
        recognised found{i, {}, "I"};
        for (std::size_t k = commented ? 1 : 0; k < words.size(); ++k) found.plan.names.emplace_back(words[k]);
        found.plan.head = read_head(in, i);
        return found;
    }
    return std::nullopt;
}

table_result read_station(reading& in, recognised found) {
    table_builder& to = in.to;
    auto const& names = found.plan.names;
    note_head(in, found.header);
    line_of_fields const& header = in.lines[found.header];
    const auto units = words_of(in.lines[found.header + 1].raw);
    const bool has_units = !units.empty() && !is_digit(units[0][0]) && units.size() + 2 == names.size();
    for (std::size_t i = 2; i < names.size(); ++i) {
        read_header said = read_header_text(names[i]);
        if (has_units) {
            give_unit(said.what, read_bracket(units[i - 2]), units[i - 2]);
            give_words(said.what, names[i]);
        }
        to.add_indicator(std::move(said.what));
    }
    const string_view place = found.plan.head.title; // Heathrow (London Airport)
    const string_view who = trimmed(place.substr(0, place.find('(')));
    const auto entity = to.entity_of(who, "", who);
    to.title = place;
    field_scanner scan(to.text(), '\n', header.at, header.line);
    line_of_fields row;
    static_cast<void>(scan.next(row));
    if (has_units) static_cast<void>(scan.next(row));
    while (scan.next(row)) {
        auto words = words_of(row.raw);
        if (words.empty()) continue;
        if (words[0].size() != 4 || !writes_number(words[0]) || words.size() < 2) {
            to.add_note(row.raw, row.line);
            continue;
        }
        string_view flag;
        if (words.back() == "Provisional") {
            flag = "p";
            words.pop_back();
        }
        if (words.size() != names.size()) {
            to.blame(row.line, 1, "",
                     {reason::field_count, std::to_string(words.size()) + " / " + std::to_string(names.size()), -1});
            continue;
        }
        const std::string when = std::string(words[0]) + (words[1].size() < 2 ? "-0" : "-") + std::string(words[1]);
        const auto id = to.periods().id_of(when);
        for (std::uint32_t k = 2; k < words.size(); ++k) to.add(k - 2, id, read_cell_text(words[k], {}), flag);
    }
    std::vector<series_key> series;
    for (std::uint32_t k = 0; k + 2 < names.size(); ++k) series.push_back({k, entity});
    return to.finish(series, found.code, in.known);
}

// --- Year, Jan, Feb …

std::optional<recognised> recognise_months(reading const& in) {
    for (std::size_t h = 0; h < std::min<std::size_t>(in.lines.size(), 40); ++h) {
        auto const& header = in.lines[h];
        std::size_t count = 0;
        for (std::size_t i = 1; i < header.size; ++i) count += month_of_name(header[i]) ? 1 : 0;
        constexpr auto year = std::to_array<string_view>({"year", "年份", "yr"});
        if (count < 6 || !word_in(header[0], year)) continue;
        recognised found{h, {}, "H"};
        for (std::size_t i = 0; i < header.size; ++i) found.plan.names.emplace_back(header[i]);
        found.plan.uses.assign(header.size, column_use::value);
        found.plan.head = read_head(in, h);
        return found;
    }
    return std::nullopt;
}

table_result read_months(reading& in, recognised found) {
    table_builder& to = in.to;
    auto const& names = found.plan.names;
    head_words const& head = found.plan.head;
    note_head(in, found.header);
    to.title = head.title;
    const bool anomalies = word_in(head.title, anomaly_titles).has_value();
    std::vector<std::uint32_t> indicator(names.size(), 0);
    const auto add = [&](std::string const& name, frequency every) {
        table_indicator what;
        what.printed = what.what.name = name;
        what.every = every;
        if (!head.unit.empty()) give_unit(what, read_bracket(head.unit), head.unit_printed);
        give_words(what, head.title);
        if (anomalies) {
            what.as = column_kind::anomaly;
            what.against = baseline::of(baseline_kind::normal);
        }
        if (what.as == column_kind::anomaly && head.normal.is_known()) what.against.normal = head.normal;
        return to.add_indicator(std::move(what));
    };
    static_cast<void>(add("monthly", frequency::monthly));
    for (std::size_t i = 1; i < names.size(); ++i)
        if (!month_of_name(names[i])) indicator[i] = add(names[i], frequency::annual);
    std::string place = head.entity;
    if (place.empty() && head.title.find("Global") != std::string::npos) place = "Globe";
    const auto entity = to.entity_of(place, "", place);
    cell_rules rules;
    rules.decimal_comma = in.how.decimal_comma;
    rules.missing = head.missing;
    field_scanner scan(to.text(), in.how.delimiter, in.lines[found.header].at, in.lines[found.header].line);
    line_of_fields row;
    static_cast<void>(scan.next(row));
    header_below below(in, found.header);
    while (scan.next(row)) {
        if (row.blank()) continue;
        if (below.begins_again(row)) {
            if (auto no = below.second_table(row)) return tl::unexpected<not_a_table>(std::move(*no));
            continue;
        }
        const auto year = row[0].size() == 4 ? whole_number(row[0]) : std::nullopt;
        if (!year || is_note_row(row, names.size())) {
            below.note();
            to.add_note(row.raw, row.line);
            continue;
        }
        below.data();
        if (row.size != names.size()) {
            to.blame(row.line, 1, "",
                     {reason::field_count, std::to_string(row.size) + " / " + std::to_string(names.size()), -1});
            continue;
        }
        for (std::size_t i = 1; i < row.size; ++i) {
            std::string when(row[0]);
            if (const auto m = month_of_name(names[i])) {
                when += (*m < 10 ? "-0" : "-") + std::to_string(*m);
            } else {
                const auto part = std::find_if(parts_of_year.begin(), parts_of_year.end(),
                                               [&](part_of_year const& p) { return p.name == names[i]; });
                if (part == parts_of_year.end()) continue;
                when = part->from_year_before ? std::to_string(*year - 1) + std::string(part->head) + when
                                              : std::string(part->head) + when;
                when += part->tail;
            }
            to.add(indicator[i], to.periods().id_of(when), read_cell_text(row[i], rules), {});
        }
    }
    std::vector<series_key> series;
    for (std::uint32_t k = 0; k < to.indicators().size(); ++k) series.push_back({k, entity});
    return to.finish(series, found.code, in.known);
}

} // namespace tongbi::inline v0::detail
