// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Headers of two lines, and a third of units: 地区生产总值(亿元) above 2022年 and 2023年, or above 绝对数 and
// 比上年增长(%). The first line is filled to the right, and both become one before any layout is looked for.

#include "table/header_grammar.hpp"
#include "table/layouts.hpp"
#include "table/recognise_words.hpp"

#include <algorithm>

namespace tongbi::inline v0::detail {
namespace {

using std::string_view;

/// Below a first line with gaps that its names reach over, a second one that names each column and holds no number.
bool is_two_lines(line_of_fields const& first, line_of_fields const& second, bool decimal_comma) {
    if (first.size < 3 || second.size != first.size || (first[0].empty() && second[0].empty())) return false;
    if (!first[0].empty() && !second[0].empty() && second[0] != first[0]) return false;
    bool reaches_over = false;
    string_view above;
    for (std::size_t i = 1; i < first.size; ++i) {
        const bool goes_on = first[i].empty();
        if (goes_on && (above.empty() || second[i].empty())) return false;
        if (!goes_on) above = first[i];
        reaches_over = reaches_over || (goes_on && !second[i - 1].empty());
        if (!second[i].empty() && writes_number(second[i], decimal_comma) && !looks_like_period(second[i]))
            return false;
    }
    return reaches_over;
}

/// Has the line below numbers, so that it is the first of the table?
bool holds_numbers(line_of_fields const& row, bool decimal_comma) {
    for (std::size_t i = 1; i < row.size; ++i)
        if (writes_number(row[i], decimal_comma)) return true;
    return false;
}

/// A third line of units in brackets: ,（亿元）,（%）.
bool is_line_of_units(line_of_fields const& row, std::size_t columns) {
    if (row.size != columns || !row[0].empty() || row.used() < 2) return false;
    for (std::size_t i = 1; i < row.size; ++i) {
        const bool bracketed = row[i].starts_with('(') || row[i].starts_with("（");
        if (!row[i].empty() && (!bracketed || read_header_text(row[i]).what.has_unit == unit_print::unstated))
            return false;
    }
    return true;
}

/// The period of a column and what stands beside it.
struct named_period {
    std::string period, name;
};
/// GDP above 2023年; 2023年 above GDP, above 一季度, above 全年, or above nothing.
std::optional<named_period> period_of(string_view above, string_view below) {
    if (looks_like_period(below)) return named_period{std::string(below), std::string(above)};
    if (!looks_like_period(above)) return std::nullopt;
    if (below.empty() || word_in(below, words_of_whole_year)) return named_period{std::string(above), {}};
    std::string part = std::string(above).append(below);
    if (looks_like_period(part)) return named_period{std::move(part), {}};
    return named_period{std::string(above), std::string(below)};
}

/// 地区生产总值(亿元) above 绝对数 is itself, above 比上年增长(%) it is 地区生产总值比上年增长(%).
std::string joined_names(string_view above, string_view below) {
    const read_header first = read_header_text(above), second = read_header_text(below);
    std::string name = first.what.what.name;
    const auto is_letter = [](char c) { return static_cast<unsigned char>(c) < 0x80U && c != ' '; };
    if (!is_no_name(second.what.what.name)) {
        if (!name.empty() && is_letter(name.back()) && is_letter(below.front())) name += ' ';
        name += second.what.what.name;
    }
    const bool own = second.what.has_unit != unit_print::unstated;
    std::string const& unit = own ? second.what.unit_printed : first.what.unit_printed;
    return unit.empty() ? name : name + "(" + unit + ")";
}

/// 2023年(元) is 2023年, and 元 the unit of all that has none.
void part_units_from_periods(reading& in, line_of_fields& row) {
    for (std::size_t i = 1; i < row.size; ++i) {
        const string_view text = row[i];
        const auto at = std::min(text.find('('), text.find("（"));
        if (at == string_view::npos || at == 0 || !looks_like_period(text.substr(0, at))) continue;
        const auto said = read_header_text(text);
        if (said.what.has_unit != unit_print::known) continue;
        if (in.unit_of_periods.empty()) in.unit_of_periods = said.what.unit_printed;
        row.fields[i].text = trimmed(text.substr(0, at));
    }
}

} // namespace

void join_header_lines(reading& in) {
    constexpr std::size_t last_header = 20;
    const std::size_t lines = std::min(in.lines.size(), last_header);
    for (std::size_t h = 0; h < lines; ++h) part_units_from_periods(in, in.lines[h]);
    for (std::size_t h = 0; h + 2 < lines; ++h) {
        line_of_fields const first = in.lines[h], second = in.lines[h + 1];
        if (is_line_of_unit(first) || !is_two_lines(first, second, in.how.decimal_comma)) continue;
        const bool with_units = is_line_of_units(in.lines[h + 2], first.size);
        const std::size_t header = with_units ? h + 2 : h + 1;
        if (header + 1 >= in.lines.size() || !holds_numbers(in.lines[header + 1], in.how.decimal_comma)) return;
        line_of_fields& joined = in.lines[header];
        in.above.assign(first.size, {});
        string_view above;
        for (std::size_t i = 0; i < first.size; ++i) {
            if (!first[i].empty()) above = first[i];
            const std::string below = std::string(second[i]).append(with_units ? joined[i] : string_view());
            const auto when = i > 0 ? period_of(above, below) : std::nullopt;
            if (when) in.above[i] = unquoted(when->name);
            in.joined.push_back(when                      ? when->period
                                : i == 0 && above.empty() ? below
                                : i == 0 || below.empty() ? std::string(above)
                                                          : joined_names(above, below));
            joined.fields[i] = {in.joined.back(), false};
        }
        in.header_of_two = header;
        for (std::size_t gone = h; gone < header; ++gone) {
            in.lines[gone] = {};
            in.lines[gone].line = joined.line - static_cast<int>(header - gone);
        }
        return;
    }
}

} // namespace tongbi::inline v0::detail
