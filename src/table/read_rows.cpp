// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Tables of one row an observation: tidy, long, SDMX-CSV, one entity by dates, periods by indicators, months beside
// years.

#include "table/header_below.hpp"
#include "table/header_grammar.hpp"
#include "table/layouts.hpp"
#include "table/parts_of_a_year.hpp"

#include <tongbi/calendar/read_period.hpp>

#include <charconv>

namespace tongbi::inline v0::detail {
namespace {

/// -9.99 where the comments say that negative numbers are missing ones, of the columns that they speak of.
bool negative_is_missing(head_words const& head, std::string_view name) {
    constexpr auto columns = std::to_array<std::string_view>({"ndays", "sdev", "stdev", "stdv", "unc", "uncertainty"});
    return head.comments.find("negative") != std::string::npos && word_in(name, columns).has_value();
}

/// 1958 and 3, or Mar, to 1958-03; empty where they are none.
std::string_view month_text(std::string_view year, std::string_view month, std::array<char, 8>& out) {
    unsigned m = 0;
    if (year.size() != 4 || month.empty()) return {};
    if (is_digit(month[0])) {
        const auto [end, error] = std::from_chars(month.data(), month.data() + month.size(), m);
        if (error != std::errc{} || end != month.data() + month.size()) return {};
    } else {
        for (std::size_t i = 0; i < 12 && month.size() >= 3; ++i)
            if (month.starts_with(short_name_of_month(i)) && month_names[i].starts_with(month))
                m = static_cast<unsigned>(i + 1);
    }
    if (m < 1 || m > 12) return {};
    std::copy(year.begin(), year.end(), out.begin());
    out[4] = '-';
    out[5] = static_cast<char>('0' + m / 10);
    out[6] = static_cast<char>('0' + m % 10);
    return {out.data(), 7};
}

/// 2023 and 3, 三季度, Q3 or 1—2月 in two columns: 2023-03, 2023-Q3, 2023年三季度, 2023年1—2月. Empty where it is none.
std::string_view part_of_year_text(std::string_view year, std::string_view part, bool quarters, std::string& out) {
    std::array<char, 8> buffer{};
    if (!quarters)
        if (const auto month = month_text(year, part, buffer); !month.empty()) return out = month;
    const bool is_year = year.size() == 4 && std::all_of(year.begin(), year.end(), is_digit);
    if (!is_year || part.empty()) return {};
    std::string_view number = part;
    if (quarters && (number.front() == 'Q' || number.front() == 'q')) number.remove_prefix(1);
    if (quarters && number.size() == 1 && number[0] >= '1' && number[0] <= '4')
        out = std::string(year).append("-Q").append(number);
    else
        out = std::string(year).append("年").append(part);
    return out;
}

/// 2023-01 and 5 to 2023-01-05; empty where it is no day.
std::string_view day_text(std::string_view month, std::string_view day, std::string& out) {
    const auto n = day.size() < 3 ? whole_number(day) : std::nullopt;
    if (month.size() != 7 || !n || *n < 1 || *n > 31) return {};
    return out = std::string(month).append(*n < 10 ? "-0" : "-").append(std::to_string(*n));
}

/// A column of numbers in rows: its place among the headers, and its part of the row's year where it is one.
struct row_column {
    std::size_t header;
    std::string part{};
    frequency every = frequency::unknown; ///< of a table that has such columns
};
/// What has no name but that of the number before it.
bool is_word_of_year_before(std::string_view name) {
    constexpr auto words = std::to_array<std::string_view>(
        {"上年同期", "去年同期", "上年同月", "去年同月", "上年累计", "去年累计", "上年同期累计", "去年同期累计"});
    return std::find(words.begin(), words.end(), name) != words.end();
}
/// 站名,年份,1月,2月, … ,12月: beside a column of years the columns of its months are one indicator, and those of
/// quarters or of all the year one each. Elsewhere each header is an indicator.
std::vector<row_column> columns_of_rows(column_plan const& plan, std::vector<std::size_t> const& values,
                                        std::vector<std::string>& headers) {
    const auto when = plan.column_of(column_use::period);
    std::vector<std::string> parts;
    std::vector<read_header> said;
    std::optional<part_kind> main;
    std::size_t count = 0;
    for (const auto v : values) {
        said.push_back(read_header_text(plan.names[v]));
        parts.push_back(when && word_in(plan.names[*when], year_words)
                            ? part_text("2000", said.back().what.what.name, false)
                            : std::string());
        if (parts.back().empty() || kind_of(parts.back()) == part_kind::year) continue;
        if (!main) main = kind_of(parts.back());
        ++count;
    }
    std::vector<row_column> all;
    const read_header title = read_header_text(plan.head.title);
    const bool names_one = title.what.has_unit == unit_print::known || !plan.head.unit.empty();
    const std::string name = !plan.head.indicator.empty()            ? plan.head.indicator
                             : names_one && !plan.head.title.empty() ? title.what.what.name
                                                                     : "value";
    std::string number_before; // 用电量 of 用电量,上年同期
    for (std::size_t v = 0; v < values.size(); ++v) {
        std::string header = plan.names[values[v]];
        std::string const& own_name = said[v].what.what.name;
        if (is_word_of_year_before(own_name))
            header.insert(0, number_before);
        else if (said[v].what.as == column_kind::amount || said[v].what.as == column_kind::count)
            number_before = own_name;
        if (count > 1 && !parts[v].empty()) {
            std::string const& own = said[v].what.unit_printed;
            std::string const& unit = own.empty() ? title.what.unit_printed : own;
            const auto kind = kind_of(parts[v]);
            header = kind == *main ? name : name + std::string(names_of_parts[static_cast<std::size_t>(kind)]);
            if (!unit.empty()) header += "(" + unit + ")";
        }
        const auto found = std::find(headers.begin(), headers.end(), header);
        all.push_back({static_cast<std::size_t>(found - headers.begin())});
        if (count > 1 && !parts[v].empty()) all.back().part = said[v].what.what.name;
        if (count > 1)
            all.back().every =
                frequencies[static_cast<std::size_t>(parts[v].empty() ? part_kind::year : kind_of(parts[v]))];
        if (found == headers.end() || all.back().part.empty()) {
            all.back().header = headers.size();
            headers.push_back(header);
        }
    }
    return all;
}

/// A row that was cut off: short cells, and no note.
bool looks_cut(line_of_fields const& row, std::size_t columns) {
    constexpr std::size_t longest = 40;
    if (row.size >= columns || row.size == 0) return false;
    bool digits = !row[0].empty();
    for (const char c : row[0]) digits = digits && is_digit(c);
    if (row.size == 1) return digits;
    if (is_note_row(row, columns) || row.raw.find(':') != std::string_view::npos) return false;
    for (std::size_t i = 0; i < row.size; ++i)
        if (row[i].size() > longest) return false;
    return true;
}

} // namespace

table_result read_rows(reading& in, recognised found) {
    column_plan& plan = found.plan;
    table_builder& to = in.to;
    line_of_fields const& header = in.lines[found.header];
    const std::size_t columns = header.size;
    note_head(in, found.header);
    to.title = plan.head.title;

    const auto period = plan.column_of(column_use::period);
    const auto year = plan.column_of(column_use::year);
    const auto month = plan.column_of(column_use::month);
    const auto day = plan.column_of(column_use::day);
    const auto flag = plan.column_of(column_use::flag);
    const auto values = plan.columns_of(column_use::value);
    std::vector<cell_rules> rules;
    std::vector<std::string> headers;
    for (const auto v : values) {
        cell_rules by;
        by.decimal_comma = in.how.decimal_comma;
        by.bureau = plan.head.bureau;
        by.missing = plan.head.missing;
        by.negative_missing = negative_is_missing(plan.head, plan.names[v]);
        by.percent = prints_percent(in, found.header, v);
        rules.push_back(by);
        const bool is_second = std::any_of(values.begin(), std::find(values.begin(), values.end(), v),
                                           [&](std::size_t other) { return plan.names[other] == plan.names[v]; });
        if (is_second) // both load, and are ambiguous
            to.blame(header.line, header.column_of(v), plan.names[v], {reason::duplicate_id, plan.names[v], -1});
    }
    for (std::size_t i = 1; i < plan.uses.size(); ++i) // the first may count the rows
        if (plan.uses[i] == column_use::ignored && plan.names[i].empty() &&
            content_of(in, found.header, i) == column_content::numbers)
            to.blame(header.line, header.column_of(i), "", refusal(reason::missing_column, "indicator", -1));
    const auto value_columns = columns_of_rows(plan, values, headers);
    key_reader keys(plan);
    field_scanner scan(to.text(), in.how.delimiter, header.at, header.line);
    line_of_fields row;
    static_cast<void>(scan.next(row));
    if (in.lines.size() == first_lines) { // about as many bytes a row as in the first rows, and at least two a cell
        const std::size_t bytes = in.lines.back().at - header.at;
        const std::size_t rows = first_lines - found.header;
        to.expect(
            std::min(to.text().size() / std::max<std::size_t>(bytes / rows, 1) * values.size(), to.text().size() / 2));
    }
    std::string buffer, flag_text;
    const std::size_t width = headers.size();
    std::string part_of_year;
    bool first = true;
    header_below below(in, found.header, {period ? *period : *year});
    if (auto no = below.below_a_first(found.header)) return tl::unexpected<not_a_table>(std::move(*no));
    while (scan.next(row)) {
        if (row.blank()) continue;
        if (row.is_open) {
            to.blame(row.line, 1, "", {reason::malformed_text, row.raw, 0});
            continue;
        }
        std::string_view when =
            period ? row[*period] : part_of_year_text(row[*year], row[*month], plan.quarters, buffer);
        if (day) when = day_text(std::string(when), row[*day], buffer);
        const std::uint32_t id = to.periods().id_of(when);
        if (!to.looks_like_period(id)) {
            if (below.begins_again(row) || below.is_header(row)) {
                if (auto no = below.second_table(row)) return tl::unexpected<not_a_table>(std::move(*no));
                continue;
            }
            below.note();
            if (looks_cut(row, columns))
                to.blame(row.line, 1, "", wrong_count(row.size, columns));
            else if (row.size != columns || is_note_row(row, columns))
                to.add_note(row.raw, row.line);
            else
                to.blame(row.line, row.column_of(period ? *period : *year), plan.names[period ? *period : *year],
                         {reason::malformed_period, period ? row[*period] : row[*year], 0});
            continue;
        }
        if (row.size < columns || row.used() > columns) {
            to.blame(row.line, 1, "", wrong_count(row.size, columns));
            continue;
        }
        below.data();
        const std::uint32_t combination = keys.combination_of(row);
        std::string_view mark = flag ? row[*flag] : std::string_view{};
        if (!mark.empty() && mark.find('"') != std::string_view::npos) mark = flag_text = unquoted(mark);
        for (std::size_t v = 0; v < values.size(); ++v) {
            auto const& column = value_columns[v];
            std::uint32_t own = id;
            if (!column.part.empty()) {
                part_of_year = part_text(when.substr(0, 4), column.part, false);
                own = to.periods().id_of(part_of_year);
            }
            to.add(static_cast<std::uint32_t>(combination * width + column.header), own,
                   read_cell_text(row[values[v]], rules[v]), mark);
        }
        if (!first) continue;
        first = false;
        if (const auto at = plan.column_of(column_use::dataset)) to.dataset = row[*at];
        if (const auto at = plan.column_of(column_use::vintage)) to.vintage = row[*at];
    }
    const auto series = keys.name_all(to, headers);
    for (std::size_t s = 0; s < series.size(); ++s)
        for (std::size_t v = 0; v < values.size(); ++v) {
            auto const& column = value_columns[v];
            if (column.header != s % width) continue;
            if (rules[v].percent) to.give_percent(series[s].indicator);
            if (column.every != frequency::unknown) to.give_frequency(series[s].indicator, column.every);
        }
    return to.finish(series, found.code, in.known);
}

} // namespace tongbi::inline v0::detail
