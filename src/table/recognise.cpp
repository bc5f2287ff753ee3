// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What a file looks like: the decision list, and one recogniser a family.

#include "table/header_below.hpp"
#include "table/layouts.hpp"
#include "table/recognise_words.hpp"

namespace tongbi::inline v0::detail {
namespace {

using std::string_view;

constexpr std::size_t head_lines = 200; ///< a header that comes later is none

/// Does a column say which part of a year, beside one that says the year? Each part is a series, for the same week of
/// two years is a year apart.
bool says_part_of_year(string_view header) {
    return word_in(header, month_words) || word_in(header, quarter_words) || word_in(header, half_words) ||
           word_in(header, part_words);
}

/// The column of what the rows are about: of 省份 and 城市 the finer one, where it tells the other.
std::optional<std::size_t> column_of_entities(reading const& in, std::size_t header) {
    auto const& names = in.lines[header];
    auto best = best_column(names, entity_words);
    const auto is_merged = [&](std::size_t column) { // 江苏 in the first of its rows alone
        return std::any_of(in.lines.begin() + static_cast<std::ptrdiff_t>(header), in.lines.end(),
                           [&](line_of_fields const& row) { return row.size == names.size && row[column].empty(); });
    };
    for (std::size_t i = 0; best && i < names.size; ++i)
        if (i != *best && word_in(names[i], entity_words) && content_of(in, header, i) == column_content::texts &&
            column_tells(in, header, i, *best) && (is_merged(*best) || !column_tells(in, header, *best, i)))
            best = i;
    return best;
}

} // namespace

// --- the national bureau: 地区 x periods (A1), periods x indicators (A2), 指标 x periods (A3), and without head (B)

namespace {

std::optional<std::size_t> bureau_header(reading const& in, std::span<string_view const> words) {
    for (std::size_t i = 0; i < std::min<std::size_t>(in.lines.size(), 20); ++i)
        if (in.lines[i].size > 1 && word_in(in.lines[i][0], words)) return i;
    return std::nullopt;
}
bool has_head(reading const& in, std::size_t header) {
    for (std::size_t i = 0; i < header; ++i) {
        const string_view text = trimmed(in.lines[i].raw);
        for (const string_view key : {"数据库", "指标", "时间"})
            if (text.starts_with(key)) return true;
    }
    return false;
}

} // namespace

std::optional<recognised> recognise_bureau_wide(reading const& in) {
    for (const bool places : {true, false}) {
        const auto h = places ? bureau_header(in, place_words) : bureau_header(in, indicator_words);
        if (!h) continue;
        auto const& header = in.lines[*h];
        recognised found{*h, plan_of(header), places ? "A1" : "A3"};
        std::size_t count = 0;
        for (std::size_t i = 1; i < header.size; ++i) {
            if (header[i].empty()) continue;
            if (!looks_like_period(header[i])) count = header.size;
            found.plan.uses[i] = column_use::period;
            ++count;
        }
        if (count == 0 || count >= header.size) continue;
        found.plan.uses[0] = places ? column_use::entity : column_use::name;
        found.plan.head = read_head(in, *h);
        found.plan.head.bureau = true;
        if (places && found.plan.head.indicator.empty()) found.plan.head.indicator = in.known.indicator;
        return found;
    }
    return std::nullopt;
}

std::optional<recognised> recognise_bureau_rows(reading const& in) {
    constexpr auto time = std::to_array<string_view>({"时间", "统计时间", "年份", "月份", "季度"});
    auto h = bureau_header(in, time);
    const bool without_head = !h && !in.lines.empty() && in.lines[0].size > 1 && in.lines[0][0].empty();
    if (without_head) h = 0;
    if (!h || !has_periods_below(in, *h, 0)) return std::nullopt;
    auto const& header = in.lines[*h];
    for (std::size_t i = 1; i < header.size; ++i) // with places or units beside, it is a tidy table
        if (word_in(header[i], entity_words) || says_part_of_year(header[i]) ||
            use_of_header(header[i]) != column_use::value || content_of(in, *h, i) == column_content::texts)
            return std::nullopt;
    recognised found{*h, plan_of(header), without_head ? "B" : "A2"};
    found.plan.uses.assign(header.size, column_use::value);
    found.plan.uses[0] = column_use::period;
    for (std::size_t i = 1; i < header.size; ++i)
        if (header[i].empty()) found.plan.uses[i] = column_use::ignored;
    if (!found.plan.column_of(column_use::value)) return std::nullopt;
    found.plan.head = read_head(in, *h);
    found.plan.head.bureau = without_head || has_head(in, *h) || found.code == "A2";
    found.plan.head.bare_of_nation = header[0].empty() || header[0] == "统计时间";
    return found;
}

// --- periods as columns

namespace {

/// 指标, 地区 or 单位 before the first period: few periods are enough then.
bool names_its_rows(line_of_fields const& header, std::size_t first) {
    for (std::size_t i = 0; i < first; ++i)
        if (word_in(header[i], entity_words) || word_in(header[i], row_name_words) ||
            word_in(header[i], category_words) || use_of_header(header[i]) == column_use::unit)
            return !best_column(header, period_words);
    return false;
}

/// 年份,2021,2022,2023 above indicators, and 电厂 or 供电公司 above names: the first column alone has texts, in the
/// first line of several fields.
bool has_names_first(reading const& in, std::size_t h, std::size_t first, std::size_t count) {
    auto const& header = in.lines[h];
    if (first != 1 || count < 2 || count + 1 != header.size) return false; // what is cheap to see first
    const bool is_first = std::all_of(in.lines.begin(), in.lines.begin() + static_cast<std::ptrdiff_t>(h),
                                      [](line_of_fields const& row) { return row.used() < 2; });
    return is_first && content_of(in, h, 0) == column_content::texts && !has_periods_below(in, h, 0);
}

} // namespace

/// Behind the periods 比上年增长(%) may stand, a number of each row in the last of them.
std::optional<recognised> recognise_wide(reading const& in) {
    for (std::size_t h = 0; h < std::min(in.lines.size(), head_lines); ++h) {
        auto const& header = in.lines[h];
        std::size_t first = header.size, count = 0;
        for (std::size_t i = 0; i < header.size; ++i)
            if (looks_like_period(header[i])) {
                first = std::min(first, i);
                ++count;
            }
        constexpr std::size_t enough = 5;
        const bool of_names = count > 0 && has_names_first(in, h, first, count);
        if (count == 0 || first == 0 || (count < enough && !names_its_rows(header, first) && !of_names)) continue;
        if (has_tidy_header(in, h)) return std::nullopt;
        recognised found{h, plan_of(header), "F"};
        column_plan& plan = found.plan;
        plan.head = read_head(in, h);
        const auto who = column_of_entities(in, h);
        for (std::size_t i = 0; i < header.size; ++i) {
            if (looks_like_period(header[i])) {
                plan.uses[i] = column_use::period;
                continue;
            }
            if (i > first) {
                const auto content = content_of(in, h, i);
                const bool kept = !header[i].empty() && content != column_content::nothing &&
                                  use_of_header(header[i]) == column_use::value; // a fault says what it cannot be
                plan.uses[i] = kept                                           ? column_use::value
                               : use_of_header(header[i]) == column_use::unit ? column_use::unit
                                                                              : column_use::ignored;
                continue;
            }
            const auto use = use_of_header(header[i]);
            plan.uses[i] = use == column_use::value || use == column_use::flag ? column_use::dimension : use;
            if (word_in(header[i], row_name_words) && !plan.column_of(column_use::name))
                plan.uses[i] = column_use::name;
            if (header[i].empty()) plan.uses[i] = column_use::ignored;
        }
        if (who && *who < first) plan.uses[*who] = column_use::entity;
        const bool is_named = plan.column_of(column_use::name) || plan.column_of(column_use::entity) ||
                              best_column(header, category_words) == std::optional<std::size_t>(0);
        if (of_names && !is_named) // rows with units are indicators
            plan.uses[0] = word_in(header[0], period_words) || names_unit(in.lines[h + 1][0]) ? column_use::name
                                                                                              : column_use::entity;
        if (plan.head.indicator.empty() && who && !plan.column_of(column_use::name))
            plan.head.indicator = in.known.indicator;
        const auto category = best_column(header, category_words);
        if (!who && category && *category < first && count < enough && !plan.column_of(column_use::name))
            plan.uses[*category] = column_use::entity;
        return found;
    }
    return std::nullopt;
}

// --- one row an observation

std::optional<recognised> recognise_rows(reading const& in) {
    for (std::size_t h = 0; h < std::min(in.lines.size(), head_lines); ++h) {
        auto const& header = in.lines[h];
        if (header.used() < 2 || is_comment(header)) continue;
        auto when = best_column(header, period_words);
        if (!when) continue;
        recognised found{h, plan_of(header), "J"};
        column_plan& plan = found.plan;
        const auto year = best_column(header, year_words);
        const auto of_months = best_column(header, month_words);
        const auto month = of_months ? of_months : best_column(header, quarter_words);
        plan.quarters = !of_months && month;
        const bool parted = year && month && year != month && !has_periods_below(in, h, *month);
        const auto day = parted && of_months ? best_column(header, day_words) : std::nullopt;
        const std::size_t of_days = day.value_or(0); // column 0 is the year at least
        const bool dated =
            of_days > 0 && !has_periods_below(in, h, of_days) && content_of(in, h, of_days) == column_content::numbers;
        if (!has_periods_below(in, h, *when)) continue;
        plan.head = read_head(in, h);
        const auto who = column_of_entities(in, h);
        for (std::size_t i = 0; i < header.size; ++i) {
            const auto use = use_of_header(header[i]);
            const auto content = content_of(in, h, i);
            const bool is_time = word_in(header[i], period_words).has_value();
            const bool first_number = i == 0 && header[i].empty(); // numbers of rows, of the program that saved it
            // 季度 beside 月份 says nothing more
            const bool is_told = parted && (word_in(header[i], quarter_words) || word_in(header[i], half_words));
            const bool is_part = i != *when && !is_told && says_part_of_year(header[i]) && !has_periods_below(in, h, i);
            plan.uses[i] = is_part                                                          ? column_use::dimension
                           : first_number || is_time                                        ? column_use::ignored
                           : use == column_use::unit && content == column_content::numbers  ? column_use::value
                           : use != column_use::value                                       ? use
                           : content == column_content::texts && !names_unit(plan.names[i]) ? column_use::dimension
                                                                                            : column_use::value;
        }
        plan.uses[*when] = column_use::period;
        const auto what = best_column(header, row_name_words);
        if (what && plan.uses[*what] == column_use::dimension && !plan.column_of(column_use::name))
            plan.uses[*what] = column_use::name;
        if (word_in(header[*when], year_end_words)) plan.head.of_rows = accumulation::stock;
        if (parted) {
            plan.uses[*year] = column_use::year;
            plan.uses[*month] = column_use::month;
            if (*when != *year && *when != *month) plan.uses[*when] = column_use::ignored;
            if (dated) plan.uses[of_days] = column_use::day;
        }
        if (who && plan.uses[*who] != column_use::period) plan.uses[*who] = column_use::entity;
        const auto all_codes = plan.columns_of(column_use::entity_code);
        for (std::size_t k = 1; k < all_codes.size(); ++k) plan.uses[all_codes[k]] = column_use::ignored;
        const auto all_flags = plan.columns_of(column_use::flag);
        for (std::size_t k = 1; k < all_flags.size(); ++k) plan.uses[all_flags[k]] = column_use::ignored;
        if (!plan.column_of(column_use::value)) continue;
        const auto dimensions = plan.columns_of(column_use::dimension);
        const bool has_entity = plan.column_of(column_use::entity) || plan.column_of(column_use::entity_code);
        if (!has_entity)
            for (const auto one : dimensions) { // Coal - Electricity beside Coal and Electricity
                bool tells_all = dimensions.size() > 1;
                for (const auto other : dimensions) tells_all = tells_all && column_tells(in, h, one, other);
                if (tells_all) plan.uses[one] = column_use::entity;
                if (tells_all) break;
            }
        const bool keyed = h > 0 && !plan.head.title.empty();
        found.code = has_entity || plan.column_of(column_use::entity) ? "G"
                     : !plan.head.comments.empty()                    ? "I"
                     : keyed                                          ? "K"
                                                                      : "J";
        if (plan.column_of(column_use::name) || plan.column_of(column_use::code)) found.code = "G";
        return found;
    }
    return std::nullopt;
}

rows_refused why_no_rows(reading const& in) {
    for (std::size_t h = 0; h < std::min(in.lines.size(), head_lines); ++h) {
        auto const& header = in.lines[h];
        const auto when = header.used() < 2 ? std::nullopt : best_column(header, period_words);
        if (!when || is_comment(header)) continue;
        if (has_periods_below(in, h, *when))
            return {refusal(reason::missing_column, "value", -1), remedy::add_numbers, header.line, header.line};
        for (std::size_t i = h + 1; i < in.lines.size(); ++i)
            if (in.lines[i].size >= header.size && !in.lines[i].blank() && !looks_like_period(in.lines[i][*when]))
                return {refusal(reason::malformed_period, in.lines[i][*when], 0), remedy::write_months,
                        in.lines[i].line, header.line};
        return {refusal(reason::incomplete), remedy::add_rows, header.line, header.line};
    }
    return {refusal(reason::missing_column, "time", -1), remedy::add_periods, 0, 0};
}

bool column_tells(reading const& in, std::size_t header, std::size_t from, std::size_t column) {
    std::unordered_map<std::string, std::string> tells;
    for (std::size_t i = header + 1; i < in.lines.size(); ++i) {
        auto const& row = in.lines[i];
        if (row.size != in.lines[header].size) continue;
        const auto [at, made] = tells.try_emplace(std::string(row[from]), row[column]);
        if (!made && at->second != row[column]) return false;
    }
    return true;
}

} // namespace tongbi::inline v0::detail
