// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Months or quarters down the rows, years as columns: 月份,2021年,2022年,2023年.

#include "table/header_grammar.hpp"
#include "table/layouts.hpp"
#include "table/recognise_words.hpp"

#include <tongbi/calendar/read_period.hpp>

namespace tongbi::inline v0::detail {
namespace {

using std::string_view;

constexpr auto whole_years =
    std::to_array<string_view>({"全年", "合计", "全年合计", "年合计", "年度", "annual", "year", "total", "全年累计"});

/// 2023 of 2023年; nothing of another text.
std::optional<string_view> year_in(string_view header) {
    constexpr string_view letter = "年";
    if (header.ends_with(letter)) header = trimmed(header.substr(0, header.size() - letter.size()));
    const auto year = header.size() == 4 ? whole_number(header) : std::nullopt;
    return year && *year > 1700 && *year < 2200 ? std::optional(header) : std::nullopt;
}

/// A month or a quarter of a year, in the words of the library; empty where it is none.
std::string part_text(string_view year, string_view part) {
    constexpr auto numbers =
        std::to_array<string_view>({"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"});
    constexpr auto months = std::to_array<string_view>(
        {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"});
    constexpr string_view month = "月";
    const auto made = [&](std::size_t m) { return std::string(year) + (m < 9 ? "-0" : "-") + std::to_string(m + 1); };
    if (const auto n = whole_number(part); n && *n > 0 && *n < 13) return made(static_cast<std::size_t>(*n - 1));
    if (const auto m = word_in(part, months)) return made(*m);
    for (std::size_t m = 0; m < month_names.size(); ++m)
        if (part == month_names[m]) return made(m);
    if (part.ends_with(month))
        if (const auto m = word_in(part.substr(0, part.size() - month.size()), numbers)) return made(*m);
    for (const string_view between : {"年", "-"}) {
        const std::string text = std::string(year).append(between).append(part);
        if (looks_like_period(text)) return text;
    }
    return {};
}

} // namespace

std::optional<recognised> recognise_parts_by_years(reading const& in) {
    constexpr std::size_t last_header = 40;
    for (std::size_t h = 0; h < std::min(in.lines.size(), last_header); ++h) {
        auto const& header = in.lines[h];
        const bool named = header[0].empty() || word_in(header[0], month_words) || word_in(header[0], quarter_words) ||
                           word_in(header[0], part_words);
        if (header.used() < 2 || !named) continue;
        recognised found{h, plan_of(header), "M"};
        bool years = true;
        for (std::size_t i = 1; i < header.used(); ++i) {
            const bool is_year = year_in(header[i]).has_value();
            years = years && (is_year || found.plan.column_of(column_use::period));
            found.plan.uses[i] = is_year ? column_use::period : column_use::value;
        }
        std::size_t good = 0, bad = 0;
        for (std::size_t i = h + 1; i < in.lines.size() && good + bad < 4; ++i)
            if (in.lines[i].size == header.size && !in.lines[i].blank())
                (part_text("2000", in.lines[i][0]).empty() ? bad : good) += 1;
        if (!years || good <= bad) continue;
        found.plan.head = read_head(in, h);
        return found;
    }
    return std::nullopt;
}

namespace {

/// Which parts of a year a row is one of. Those of the first row are the table's; others, as 全年, are indicators of
/// their own, for they are sums of them.
enum class part_kind : std::uint8_t { months, quarter, half_year, year };
constexpr auto names_of_parts = std::to_array<string_view>({"月度", "季度", "半年", "全年"});

part_kind kind_of(string_view when) {
    const auto read = read_period(when);
    if (!read || read->kind() == period_kind::year) return part_kind::year;
    if (read->kind() == period_kind::quarter) return part_kind::quarter;
    return read->kind() == period_kind::half_year ? part_kind::half_year : part_kind::months;
}

/// A column of numbers: the year of its periods, and the header of a growth.
struct year_column {
    std::size_t at;
    string_view year;
    std::string growth{};
};
/// 2023年比上年增长(%) and 比上年增长(%) are of the rows' periods of that year, or of the year before them; another
/// number, as a mean of the years, is of none.
std::vector<year_column> columns_of_years(reading& in, recognised const& found) {
    std::vector<year_column> all;
    auto const& names = found.plan.names;
    auto const& header = in.lines[found.header];
    for (std::size_t i = 1; i < names.size(); ++i) {
        if (found.plan.uses[i] == column_use::period) {
            all.push_back({i, *year_in(names[i])});
            continue;
        }
        if (found.plan.uses[i] != column_use::value) continue;
        string_view text = names[i];
        string_view year = all.back().year;
        constexpr string_view letter = "年";
        if (year_in(text.substr(0, 4)) && text.substr(4).starts_with(letter)) {
            year = text.substr(0, 4);
            text.remove_prefix(4 + letter.size());
        }
        if (read_header_text(text).what.as == column_kind::growth)
            all.push_back({i, year, std::string(text)});
        else
            in.to.blame(header.line, header.column_of(i), names[i], {reason::malformed_period, names[i], 0});
    }
    return all;
}

/// The indicators of such a table, made as its rows need them.
class indicators_of_parts {
public:
    indicators_of_parts(table_builder& to, head_words const& head) : to_(to), head_(head) {
        const bool title_has_unit = read_header_text(head.title).what.has_unit == unit_print::known;
        printed_ = !head.indicator.empty() ? head.indicator : title_has_unit ? head.title : "value";
        who_ = to.entity_of(head.entity, "", head.entity);
    }
    std::uint32_t series_of(part_kind kind, std::string const& growth) {
        if (!main_) main_ = kind;
        const auto key = std::pair(kind, growth);
        for (std::uint32_t i = 0; i < made_.size(); ++i)
            if (made_[i] == key) return i;
        made_.push_back(key);
        const read_header all = read_header_text(printed_);
        std::string name = all.what.what.name;
        if (kind != *main_) name += names_of_parts[static_cast<std::size_t>(kind)];
        const std::string unit = all.what.unit_printed.empty() ? "" : "(" + all.what.unit_printed + ")";
        read_header said = read_header_text(!growth.empty() ? name + growth : kind == *main_ ? printed_ : name + unit);
        if (!head_.unit.empty() && said.what.has_unit == unit_print::unstated)
            give_unit_of_title(said.what, head_.unit, head_.unit_printed);
        if (printed_ == "value") give_words(said.what, head_.title);
        if (kind == part_kind::year) said.what.every = frequency::annual;
        if (kind == part_kind::quarter) said.what.every = frequency::quarterly;
        if (kind == part_kind::half_year) said.what.every = frequency::half_yearly;
        if (kind == part_kind::months) said.what.every = frequency::monthly;
        series_.push_back({to_.add_indicator(std::move(said.what)), who_});
        return static_cast<std::uint32_t>(series_.size() - 1);
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

} // namespace

table_result read_parts_by_years(reading& in, recognised found) {
    table_builder& to = in.to;
    column_plan const& plan = found.plan;
    note_head(in, found.header);
    to.title = plan.head.title;
    const auto columns = columns_of_years(in, found);
    indicators_of_parts indicators(to, plan.head);
    cell_rules rules;
    rules.decimal_comma = in.how.decimal_comma;
    rules.missing = plan.head.missing;
    line_of_fields const& header = in.lines[found.header];
    field_scanner scan(to.text(), in.how.delimiter, header.at, header.line);
    line_of_fields row;
    static_cast<void>(scan.next(row));
    while (scan.next(row)) {
        if (row.blank()) continue;
        if (is_note_row(row, plan.names.size())) {
            to.add_note(row.raw, row.line);
            continue;
        }
        if (row.size != plan.names.size()) {
            to.blame(row.line, 1, "",
                     {reason::field_count, std::to_string(row.size) + " / " + std::to_string(plan.names.size()), -1});
            continue;
        }
        const bool whole = word_in(row[0], whole_years).has_value();
        if (!whole && part_text("2000", row[0]).empty()) {
            to.blame(row.line, row.column_of(0), plan.names[0], {reason::malformed_period, row[0], 0});
            continue;
        }
        for (auto const& column : columns) {
            const std::string when = whole ? std::string(column.year) : part_text(column.year, row[0]);
            to.add(indicators.series_of(kind_of(when), column.growth), to.periods().id_of(when),
                   read_cell_text(row[column.at], rules), {});
        }
    }
    return to.finish(indicators.series(), found.code, in.known);
}

} // namespace tongbi::inline v0::detail
