// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Months or quarters on one side and years on the other: 月份,2021年,2022年,2023年 and 年份,1月,2月, … ,全年.

#include "table/header_below.hpp"
#include "table/header_grammar.hpp"
#include "table/layouts.hpp"
#include "table/parts_of_a_year.hpp"
#include "table/recognise_words.hpp"

#include <algorithm>
#include <set>

namespace tongbi::inline v0::detail {
namespace {

using std::string_view;

constexpr std::size_t last_header = 40;

/// 2023 of 2023年; nothing of another text.
std::optional<string_view> year_in(string_view header) {
    constexpr string_view letter = "年";
    if (header.ends_with(letter)) header = trimmed(header.substr(0, header.size() - letter.size()));
    const auto year = header.size() == 4 ? whole_number(header) : std::nullopt;
    return year && *year > 1700 && *year < 2200 ? std::optional(header) : std::nullopt;
}

/// The year that a header says at its beginning, and what stands behind it: 2023年累计, and of a table of one year
/// 上年同期.
struct year_of_header {
    std::string year, rest;
};
std::optional<year_of_header> own_year_of(string_view header, std::string const& title = {}) {
    constexpr string_view letter = "年", same = "同期";
    if (year_in(header)) return year_of_header{std::string(header.substr(0, 4)), {}};
    const auto said = whole_number(title);
    for (const string_view word : {"上年同期", "上年同月", "去年同期", "去年同月", "上年", "去年"})
        if (said && header.starts_with(word) && !header.substr(word.size()).starts_with('='))
            return year_of_header{std::to_string(*said - 1), std::string(header.substr(word.size()))};
    for (const string_view word : {"本月", "本期", "本年", "今年"})
        if (said && header.starts_with(word)) return year_of_header{title, std::string(header.substr(word.size()))};
    if (header.size() < 4 + letter.size() || !year_in(header.substr(0, 4)) || !header.substr(4).starts_with(letter))
        return std::nullopt;
    string_view rest = header.substr(4 + letter.size());
    if (goes_on_as_a_name(rest)) return std::nullopt;
    if (rest.starts_with(same)) rest.remove_prefix(same.size());
    return year_of_header{std::string(header.substr(0, 4)), std::string(rest)};
}

/// 合计 is that of the year where all of its months, or quarters, are there.
class parts_seen {
public:
    void add(std::string const& when) { seen_[static_cast<std::size_t>(kind_of(when))].insert(when); }
    [[nodiscard]] bool are_all() const { return seen_[0].size() == 12 || seen_[1].size() == 4; }

private:
    std::array<std::set<std::string>, 4> seen_;
};

/// The indicators of such a table, made as its numbers need them.
class indicators_of_parts {
public:
    indicators_of_parts(table_builder& to, head_words const& head) : to_(to), head_(head) {
        const bool title_has_unit = read_header_text(head.title).what.has_unit == unit_print::known;
        const bool names_one = title_has_unit || (head.unit_of_periods && !head.title.empty());
        printed_ = !head.indicator.empty() ? head.indicator : names_one ? head.title : "value";
        who_ = to.entity_of(head.entity, "", head.entity);
    }
    /// `beside` is what the header says besides the period: 比上年增长(%), 当月; of a title with a unit, or alone.
    std::uint32_t series_of(part_kind kind, std::string const& beside) {
        if (!main_) main_ = kind;
        for (std::uint32_t i = 0; i < made_.size(); ++i)
            if (made_[i].first == kind && made_[i].second == beside) return i;
        made_.emplace_back(kind, beside);
        const bool only_unit = !beside.empty() && read_header_text(beside).what.what.name.empty();
        const bool by_title = printed_ == "value" && only_unit; // 发电量, and in the header 2023年（亿千瓦时）
        const bool by_header = printed_ == "value" && !beside.empty();
        const read_header all = read_header_text(by_title ? head_.title : by_header ? std::string() : printed_);
        std::string name = all.what.what.name;
        if (kind != *main_) name += names_of_parts[static_cast<std::size_t>(kind)];
        const std::string unit = all.what.unit_printed.empty() ? "" : "(" + all.what.unit_printed + ")";
        read_header said = read_header_text(kind == *main_ && beside.empty() ? printed_ : name + beside);
        if (said.what.has_unit == unit_print::unstated && said.what.as != column_kind::growth)
            said = read_header_text(said.what.printed + unit);
        if (!head_.unit.empty() && said.what.has_unit == unit_print::unstated)
            give_unit_of_title(said.what, head_.unit, head_.unit_printed);
        if (printed_ == "value") give_words(said.what, head_.title);
        said.what.every = frequencies[static_cast<std::size_t>(kind)];
        series_.push_back({to_.add_indicator(std::move(said.what)), who_});
        return static_cast<std::uint32_t>(series_.size() - 1);
    }
    void add(std::string const& when, std::string const& beside, read_text const& cell) {
        to_.add(series_of(kind_of(when), beside), to_.periods().id_of(when), cell, {});
    }
    [[nodiscard]] std::vector<series_key> const& series() const { return series_; }

private:
    table_builder& to_;
    head_words const& head_;
    std::string printed_;
    std::uint32_t who_ = 0;
    std::optional<part_kind> main_;
    std::vector<std::pair<part_kind, std::string>> made_;
    std::vector<series_key> series_;
};

/// Calls each(row) for the rows of a table; notes and rows that were cut off are kept and named.
template <class Each>
table_result read_each_row(reading& in, recognised const& found, Each each) {
    table_builder& to = in.to;
    const std::size_t columns = found.plan.names.size();
    note_head(in, found.header);
    to.title = found.plan.head.title;
    indicators_of_parts indicators(to, found.plan.head);
    cell_rules rules;
    rules.decimal_comma = in.how.decimal_comma;
    rules.missing = found.plan.head.missing;
    line_of_fields const& header = in.lines[found.header];
    field_scanner scan(to.text(), in.how.delimiter, header.at, header.line);
    line_of_fields row;
    static_cast<void>(scan.next(row));
    header_below below(in, found.header);
    while (scan.next(row)) {
        if (row.blank()) continue;
        if (below.begins_again(row)) {
            if (auto no = below.second_table(row)) return tl::unexpected<not_a_table>(std::move(*no));
            continue;
        }
        if (is_note_row(row, columns)) {
            below.note();
            to.add_note(row.raw, row.line);
            continue;
        }
        below.data();
        if (row.size != columns)
            to.blame(row.line, 1, "",
                     {reason::field_count, std::to_string(row.size) + " / " + std::to_string(columns), -1});
        else if (!each(row, indicators, rules))
            to.blame(row.line, row.column_of(0), found.plan.names[0], {reason::malformed_period, row[0], 0});
    }
    return to.finish(indicators.series(), found.code, in.known);
}

/// A column of numbers: the year of its periods, and what its header says besides.
struct year_column {
    std::size_t at;
    std::string year, beside{};
};
/// 2023年比上年增长(%) and 比上年增长(%) are of the rows' periods of that year, or of the latest year before them;
/// 发电量 is of the title's year. Where no year is known, a number (a mean of the years) is of none.
std::vector<year_column> columns_of_years(reading& in, recognised const& found) {
    std::vector<year_column> all;
    auto const& names = found.plan.names;
    auto const& header = in.lines[found.header];
    const bool of_two_lines = in.header_of_two == found.header;
    std::string latest;
    bool in_group = false;
    for (std::size_t i = 1; i < names.size(); ++i) {
        if (names[i].empty() || use_of_header(names[i]) != column_use::value) continue; // 备注
        const auto own = own_year_of(names[i], found.plan.period);
        const std::string beside = own ? own->rest : names[i];
        const bool compares = read_header_text(beside).what.as == column_kind::growth;
        if (own && !compares) {
            latest = in_group ? std::max(latest, own->year) : own->year;
            in_group = true;
            all.push_back({i, own->year, of_two_lines && beside.empty() ? in.above[i] : beside});
            continue;
        }
        in_group = false;
        const std::string year = own ? own->year : compares && !latest.empty() ? latest : found.plan.period;
        if (!year.empty())
            all.push_back({i, year, beside});
        else
            in.to.blame(header.line, header.column_of(i), names[i], {reason::malformed_period, names[i], 0});
    }
    return all;
}

/// So many of the first rows fit, more than those that do not.
template <class Fits>
bool rows_fit(reading const& in, std::size_t header, Fits fits) {
    std::size_t good = 0, bad = 0;
    for (std::size_t i = header + 1; i < in.lines.size() && good + bad < 4; ++i)
        if (in.lines[i].size == in.lines[header].size && !in.lines[i].blank()) (fits(in.lines[i][0]) ? good : bad) += 1;
    return good > bad;
}

} // namespace

// --- months down, years across

std::optional<recognised> recognise_parts_by_years(reading const& in) {
    for (std::size_t h = 0; h < std::min(in.lines.size(), last_header); ++h) {
        auto const& header = in.lines[h];
        const bool named = header[0].empty() || word_in(header[0], month_words) || word_in(header[0], quarter_words) ||
                           word_in(header[0], part_words);
        if (header.used() < 2 || !named) continue;
        if (!rows_fit(in, h, [](string_view t) { return !part_text("2000", t).empty(); })) continue;
        recognised found{h, plan_of(header), "M"};
        found.plan.head = read_head(in, h);
        const auto title = period_of_title(in, h);
        if (title && title->kind() == period_kind::year)
            found.plan.period = std::to_string(year_of(*title->printed_last()));
        if (!found.plan.period.empty() || own_year_of(header[1])) return found;
    }
    return std::nullopt;
}

table_result read_parts_by_years(reading& in, recognised found) {
    const auto columns = columns_of_years(in, found);
    parts_seen seen;
    return read_each_row(in, found, [&](line_of_fields const& row, indicators_of_parts& to, cell_rules const& rules) {
        const bool is_sum = word_in(row[0], words_of_sum).has_value();
        const std::string part = is_sum && seen.are_all() ? "2000" : part_text("2000", row[0]);
        if (part.empty()) return false;
        seen.add(part);
        for (auto const& column : columns)
            to.add(is_sum ? column.year : part_text(column.year, row[0]), column.beside,
                   read_cell_text(row[column.at], rules));
        return true;
    });
}

// --- years down, months across

std::optional<recognised> recognise_years_by_parts(reading const& in) {
    for (std::size_t h = 0; h < std::min(in.lines.size(), last_header); ++h) {
        auto const& header = in.lines[h];
        if (header.used() < 3 || !(header[0].empty() || word_in(header[0], year_words))) continue;
        recognised found{h, plan_of(header), "M"};
        bool parts = in.header_of_two != h;
        for (std::size_t i = 1; i < header.used() && parts; ++i) {
            const bool is_part = !part_text("2000", header[i], false).empty();
            parts = is_part || (i > 1 && word_in(header[i], words_of_sum));
        }
        if (!parts || !rows_fit(in, h, [](string_view t) { return year_in(t).has_value(); })) continue;
        found.plan.head = read_head(in, h);
        return found;
    }
    return std::nullopt;
}

table_result read_years_by_parts(reading& in, recognised found) {
    auto const& names = found.plan.names;
    parts_seen seen;
    for (std::size_t i = 1; i < names.size(); ++i)
        if (const auto part = part_text("2000", names[i], false); !part.empty()) seen.add(part);
    line_of_fields const& header = in.lines[found.header];
    std::vector<std::size_t> columns;
    for (std::size_t i = 1; i < names.size(); ++i) {
        if (names[i].empty()) continue;
        if (!part_text("2000", names[i], false).empty() || seen.are_all())
            columns.push_back(i);
        else // 合计 of a few months
            in.to.blame(header.line, header.column_of(i), names[i], {reason::malformed_period, names[i], 0});
    }
    return read_each_row(in, found, [&](line_of_fields const& row, indicators_of_parts& to, cell_rules const& rules) {
        const auto year = year_in(row[0]);
        if (!year) return false;
        for (const auto i : columns) {
            const std::string when = part_text(*year, names[i], false);
            to.add(when.empty() ? std::string(*year) : when, {}, read_cell_text(row[i], rules));
        }
        return true;
    });
}

} // namespace tongbi::inline v0::detail
