// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Tables of one row a series: periods as columns, and what is said of them behind them.

#include "table/aggregates.hpp"
#include "table/header_below.hpp"
#include "table/header_grammar.hpp"
#include "table/layouts.hpp"

#include <tongbi/calendar/read_period.hpp>
#include <tongbi/number/utf8.hpp>

namespace tongbi::inline v0::detail {

bool prints_percent(reading const& in, std::size_t header, std::size_t column) {
    bool any = false;
    for (std::size_t i = header + 1; i < in.lines.size(); ++i) {
        auto const& row = in.lines[i];
        if (row.size != in.lines[header].size || row.blank() || row[column].empty()) continue;
        const bool percent = is_in_percent(row[column]);
        any = any || percent;
        if (!percent && writes_number(row[column], in.how.decimal_comma)) return false;
    }
    return any;
}

refusal wrong_count(std::size_t has, std::size_t wants) {
    return {reason::field_count, std::to_string(has) + " / " + std::to_string(wants), -1};
}

namespace {

/// A column of a period: where it stands, the period, and the place of its indicator among the headers.
struct wide_column {
    std::size_t at;
    std::uint32_t period, header;
    bool percent = false; ///< its numbers have a % of their own
};
/// With a header that is there already, or a new one.
wide_column column_of(reading& in, recognised const& found, std::size_t at, std::uint32_t period,
                      std::string const& header, std::vector<std::string>& headers) {
    const auto known = std::find(headers.begin(), headers.end(), header);
    const auto place = static_cast<std::uint32_t>(known - headers.begin());
    if (known == headers.end()) headers.push_back(header);
    return {at, period, place, prints_percent(in, found.header, at)};
}
/// All of one indicator, or each of what stands above it, or beside it in its header.
std::vector<wide_column> columns_of_periods(reading& in, recognised const& found, std::vector<std::string>& headers) {
    std::vector<wide_column> all;
    auto const& above = found.plan.above;
    for (const auto i : found.plan.columns_of(column_use::period))
        all.push_back(column_of(in, found, i, in.to.periods().id_of(found.plan.names[i]),
                                above.empty() || above[i].empty() ? found.plan.head.indicator : above[i], headers));
    return all;
}

/// The latest of the periods that stand together before a column: of 2023年,2022年,增长(%) the first of them.
std::uint32_t latest_before(reading& in, std::vector<wide_column> const& periods, std::size_t column) {
    std::uint32_t when = periods.front().period;
    std::optional<period> latest;
    std::size_t before = column;
    for (auto one = periods.rbegin(); one != periods.rend(); ++one) {
        if (one->at > column) continue;
        if (latest && one->at + 1 != before) break; // of the group before
        before = one->at;
        const auto read = read_period(in.to.periods().all()[one->period]);
        if (!read || (latest && !(*latest < *read))) continue;
        latest = *read;
        when = one->period;
    }
    return when;
}

/// 比上年增长(%) and 占比(%) behind the periods are of the latest of those before them, or of the year that they name.
/// Another number, as a mean of the periods, is of none: a fault says so.
std::vector<wide_column> changes_behind(reading& in, recognised const& found, std::vector<wide_column> const& periods,
                                        std::vector<std::string>& headers) {
    std::vector<wide_column> all;
    line_of_fields const& header = in.lines[found.header];
    for (const auto i : found.plan.columns_of(column_use::value)) {
        std::string const& name = found.plan.names[i];
        const auto own = period_at_head(name);
        const std::string text = own ? name.substr(own->size()) : name;
        const table_indicator said = read_header_text(text).what;
        const bool is_of_one =
            said.as == column_kind::growth || said.as == column_kind::share || said.units.kind() == unit_kind::points;
        if (!is_of_one || text.starts_with("为")) { // 2023年为2022年%
            in.to.blame(header.line, header.column_of(i), name, {reason::malformed_period, name, 0});
            continue;
        }
        const std::uint32_t when = own ? in.to.periods().id_of(*own) : latest_before(in, periods, i);
        all.push_back(column_of(in, found, i, when, text, headers));
    }
    return all;
}

/// 江苏 in the first column, and no other field: a row of a place without numbers, and no heading or foot.
bool is_name_alone(line_of_fields const& row, column_plan const& plan) {
    if (row.size != plan.names.size() || row.used() != 1 || plan.uses[0] != column_use::entity) return false;
    if (is_note_row(row, 1) || names_several_places(row[0])) return false;
    constexpr std::int64_t longest = 24; // of letters
    constexpr auto signs =
        std::to_array<std::string_view>({"：", "、", "，", "。", "；", "（", "“", "《", ":", ";", ".", "\"", "(", "*"});
    constexpr auto beginnings = std::to_array<std::string_view>({"按", "分", "其中", "续", "单位"});
    constexpr auto endings = std::to_array<std::string_view>(
        {"地区", "部", "局", "厅", "委", "司", "院", "表", "完", "年鉴", "公报", "中心", "网", "队"});
    const std::string_view name = row[0];
    return code_points(name) > 1 && code_points(name) <= longest && !holds_one_of(name, signs) &&
           std::none_of(name.begin(), name.end(), is_digit) &&
           std::none_of(beginnings.begin(), beginnings.end(), [&](auto word) { return name.starts_with(word); }) &&
           std::none_of(endings.begin(), endings.end(), [&](auto word) { return name.ends_with(word); });
}

} // namespace

table_result read_wide(reading& in, recognised found) {
    column_plan& plan = found.plan;
    table_builder& to = in.to;
    line_of_fields const& header = in.lines[found.header];
    note_head(in, found.header);
    to.title = plan.head.title;
    const std::size_t packed = plan.names.size() > header.size ? plan.names.size() - header.size : 0;
    const std::size_t columns = plan.names.size();
    if (in.header_of_two == found.header && plan.above.empty()) plan.above = in.above;
    if (std::all_of(plan.above.begin(), plan.above.end(), [](std::string const& name) { return name.empty(); }))
        plan.above.clear();
    const bool of_places = plan.column_of(column_use::entity) && !plan.column_of(column_use::name) &&
                           plan.columns_of(column_use::dimension).empty();
    if (plan.head.indicator.empty() && plan.above.empty() && of_places && !plan.codes &&
        (plan.head.unit_of_periods || !plan.head.unit.empty() ||
         read_header_text(plan.head.title).what.has_unit == unit_print::known))
        plan.head.indicator = plan.head.title; // 各市GDP（亿元）
    else if (!plan.codes)
        take_unit_of_title(plan.head);
    if (found.code == "A1" && plan.head.indicator.empty() && plan.above.empty()) { // the head was cut off
        not_a_table no;
        no.why = refusal(reason::missing_column, "indicator", -1);
        no.what_to_do = remedy::say_the_indicator;
        return tl::unexpected<not_a_table>(std::move(no));
    }

    std::vector<std::string> headers;
    const auto periods = columns_of_periods(in, found, headers);
    auto all_columns = periods;
    for (auto const& column : changes_behind(in, found, periods, headers)) all_columns.push_back(column);
    const auto width = static_cast<std::uint32_t>(headers.size());
    cell_rules rules;
    rules.decimal_comma = in.how.decimal_comma;
    rules.bureau = plan.head.bureau;
    rules.missing = plan.head.missing;
    key_reader keys(plan);
    field_scanner scan(to.text(), in.how.delimiter, header.at, header.line);
    line_of_fields row;
    static_cast<void>(scan.next(row));
    line_of_fields unpacked;
    header_below below(in, found.header, plan.columns_of(column_use::period));
    if (auto no = below.below_a_first(found.header)) return tl::unexpected<not_a_table>(std::move(*no));
    const auto take = [&](line_of_fields const& one) {
        const std::uint32_t series = keys.combination_of(one) * width;
        for (auto const& column : all_columns) {
            rules.percent = column.percent;
            to.add(series + column.header, column.period, read_cell_text(one[column.at], rules), {});
        }
    };
    std::optional<line_of_fields> alone; // until the next row tells
    while (scan.next(row)) {
        if (row.blank()) continue;
        if (below.begins_again(row)) {
            if (auto no = below.second_table(row)) return tl::unexpected<not_a_table>(std::move(*no));
            continue;
        }
        if (row.is_open) {
            to.blame(row.line, 1, "", {reason::malformed_text, row.raw, 0});
            continue;
        }
        if (alone && indentation(row, row[0]) <= indentation(*alone, (*alone)[0]))
            take(*alone);
        else if (alone) // the rows below it are set in
            to.add_note(alone->raw, alone->line);
        alone.reset();
        if (is_name_alone(row, plan)) {
            alone = row;
            continue;
        }
        if (is_note_row(row, columns)) {
            below.note();
            to.add_note(row.raw, row.line);
            continue;
        }
        line_of_fields const* use = &row;
        if (packed > 0) { // A,MIO_EUR,AT in one field
            unpacked = row;
            unpacked.fields.clear();
            std::string_view rest = row[0];
            for (std::size_t i = 0; i <= packed; ++i) {
                const auto cut = i < packed ? rest.find(',') : std::string_view::npos;
                unpacked.fields.push_back({trimmed(rest.substr(0, cut)), false});
                rest = cut == std::string_view::npos ? std::string_view{} : rest.substr(cut + 1);
            }
            for (std::size_t i = 1; i < row.size; ++i) unpacked.fields.push_back(row.fields[i]);
            unpacked.size = unpacked.fields.size();
            use = &unpacked;
        }
        if (use->size < columns || use->used() > columns) {
            std::size_t numbers = 0;
            for (auto const& column : periods)
                numbers += writes_number((*use)[column.at], in.how.decimal_comma) ? 1 : 0;
            if (numbers == 0)
                to.add_note(row.raw, row.line);
            else
                to.blame(row.line, 1, "", wrong_count(use->size, columns));
            continue;
        }
        below.data();
        take(*use);
    }
    if (alone) take(*alone);
    const auto series = keys.name_all(to, headers);
    for (auto const& column : all_columns)
        for (std::size_t s = column.header; column.percent && s < series.size(); s += width)
            to.give_percent(series[s].indicator);
    return to.finish(series, found.code, in.known);
}

} // namespace tongbi::inline v0::detail
