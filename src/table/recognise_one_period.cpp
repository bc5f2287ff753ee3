// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Tables of one period, which stands in their title: 2023年各市地区生产总值, and rows of places or of indicators. A
// column may say which part of it its numbers are of (1—2月, 上半年, 本月), or that they are of the year before
// (上年同期).

#include "table/intensive_words.hpp"
#include "table/layouts.hpp"
#include "table/recognise_words.hpp"

#include <tongbi/calendar/base_period.hpp>
#include <tongbi/calendar/read_period.hpp>

#include <algorithm>

namespace tongbi::inline v0::detail {
namespace {

using std::string_view;

std::optional<period> last_month_of(period const& p) {
    const auto last = p.printed_last();
    if (!last) return std::nullopt;
    const std::chrono::year_month_day day(*last);
    const auto month = period::of_month(day.year() / day.month());
    return month ? std::optional(*month) : std::nullopt;
}
std::optional<period> a_year_before(std::optional<period> const& p) {
    const auto before = p ? same_period_last_year(*p) : result<period>(refuse(reason::missing_input));
    return before ? std::optional(*before) : std::nullopt;
}

/// What a column is of, by the beginning of its header: of the period itself or its last month, and of which year.
struct relative_word {
    string_view text;
    char const* name; ///< what stands for it in that of the indicator
    bool month, year_before;
};
constexpr std::array relative_words{
    relative_word{"上年同期累计", "累计值", false, true},
    relative_word{"去年同期累计", "累计值", false, true},
    relative_word{"上年同期", "", false, true},
    relative_word{"去年同期", "", false, true},
    relative_word{"上年同月", "当月值", true, true},
    relative_word{"去年同月", "当月值", true, true},
    relative_word{"上年累计", "累计值", false, true},
    relative_word{"上年", "", false, true},
    relative_word{"去年", "", false, true},
    relative_word{"本年累计", "累计值", false, false},
    relative_word{"本月止累计", "累计值", false, false},
    relative_word{"累计", "累计值", false, false},
    relative_word{"本月", "当月值", true, false},
    relative_word{"当月", "当月值", true, false},
};

/// The period of a column and the rest of its header.
struct column_of_one {
    std::optional<period> when;
    std::string name;
    bool says_period = false, year_before = false;
};
/// 末常住人口 behind 2023年 is 年末常住人口.
std::string name_behind(string_view rest) {
    const bool at_end = rest.starts_with("末") || rest.starts_with("底");
    return (at_end ? "年" : "") + std::string(rest);
}
column_of_one meaning_of(string_view header, period const& title, string_view year) {
    for (auto const& w : relative_words) {
        if (!header.starts_with(w.text) || header.substr(w.text.size()).starts_with('=')) continue; // 上年=100
        std::optional<period> when = w.month ? last_month_of(title) : std::optional(title);
        if (w.year_before) when = a_year_before(when);
        const std::string rest = name_behind(header.substr(w.text.size()));
        std::string name = w.name;
        constexpr string_view value = "值"; // 累计值, and 累计增长
        if (!rest.empty() && rest.front() != '(' && !rest.starts_with("（") && name.ends_with(value))
            name.resize(name.size() - value.size());
        return {when, name + rest, true, w.year_before};
    }
    if (const auto own = period_at_head(header); own && *own != header.substr(0, 4)) // 2023年, and no 2023-product
        return {*read_period(*own), name_behind(header.substr(own->size())), true};
    for (const auto word : words_of_whole_year)
        if (header.starts_with(word))
            if (const auto whole = read_period(year)) return {*whole, std::string(header.substr(word.size())), true};
    const std::string dated = std::string(year).append("年").append(header);
    const auto part = period_at_head(dated);
    constexpr std::size_t bytes_of_year = 4 + string_view("年").size();
    for (const string_view end : {"月", "季度", "半年", "季"})
        if (part && part->size() > bytes_of_year && part->ends_with(end))
            return {*read_period(*part), dated.substr(part->size()), true};
    return {title, std::string(header), false};
}

/// The texts that a plan has of its columns of numbers. A growth without a period of its own is of the number before
/// it.
void give_periods(column_plan& plan, std::vector<std::size_t> const& numbers, period const& title) {
    const auto year = std::to_string(year_of(*title.printed_last()));
    std::optional<period> before; // of the last number of this year
    std::string name_before;
    for (const auto i : numbers) {
        auto column = meaning_of(plan.names[i], before ? *before : title, year);
        if (!column.says_period) column.when = title;
        const auto said = read_header_text(column.name).what;
        const bool compares =
            said.as == column_kind::growth || said.as == column_kind::share || said.units.kind() == unit_kind::points;
        if (!column.says_period && compares && before) column.when = before;
        if (!column.when) {
            plan.uses[i] = column_use::value; // of no period, which is said
            continue;
        }
        if (!compares && column.says_period && !column.year_before) before = column.when;
        plan.uses[i] = column_use::period;
        plan.names[i] = to_string(*column.when);
        // 位次 behind 生产总值 is 生产总值位次, and there may be another
        const bool is_place = is_name_of_place(column.name) && !name_before.empty();
        plan.above[i] = is_place ? name_before + column.name : column.name;
        if (!is_place) name_before = said.what.name;
    }
}

} // namespace

std::optional<period> period_of_title(reading const& in, std::size_t header) {
    std::optional<period> found;
    for (std::size_t i = 0; i < header; ++i) {
        const string_view text = in.lines[i].raw;
        for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
            const bool begins = is_digit(text[at]) && (at == 0 || !is_digit(text[at - 1]));
            const auto one = begins ? period_at_head(text.substr(at)) : std::nullopt;
            if (!one) continue;
            const period read = *read_period(*one);
            if (found && !same_span(*found, read)) return std::nullopt;
            found = read;
            at += one->size() - 1;
        }
    }
    return found;
}

std::optional<recognised> recognise_one_period(reading const& in) {
    constexpr std::size_t last_header = 20;
    for (std::size_t h = 0; h < std::min(in.lines.size(), last_header); ++h) {
        auto const& header = in.lines[h];
        if (header.used() < 2 || is_comment(header)) continue;
        const auto place = best_column(header, entity_words);
        const auto who = place ? place : best_column(header, category_words);
        const auto what = best_column(header, row_name_words);
        if (!who && !what) continue;
        const bool has_more = h + 1 < in.lines.size() && in.lines[h + 1][0].empty() && in.lines[h + 1].used() > 1;
        if (has_more && in.header_of_two != h) continue; // another line of the header, that nobody joined
        std::optional<period> when = period_of_title(in, h);
        if (!in.known.period.empty()) {
            const auto said = read_period(in.known.period);
            when = said ? std::optional(*said) : std::nullopt;
        }
        if (!when || !when->printed_last()) return std::nullopt;
        recognised found{h, plan_of(header), "L"};
        column_plan& plan = found.plan;
        plan.above.assign(header.size, {});
        plan.head = read_head(in, h);
        take_unit_of_title(plan.head);
        std::vector<std::size_t> numbers;
        for (std::size_t i = 0; i < header.size; ++i) {
            const auto use = use_of_header(header[i]);
            const bool is_number = content_of(in, h, i) == column_content::numbers || names_unit(plan.names[i]);
            plan.uses[i] = use != column_use::value || header[i].empty() ? use : column_use::dimension;
            if (header[i].empty()) plan.uses[i] = column_use::ignored;
            if (use == column_use::value && !header[i].empty() && is_number && i != who && i != what)
                numbers.push_back(i);
        }
        if (what) plan.uses[*what] = column_use::name;
        if (who) plan.uses[*who] = column_use::entity;
        give_periods(plan, numbers, *when);
        if (!plan.column_of(column_use::period)) continue;
        return found;
    }
    return std::nullopt;
}

} // namespace tongbi::inline v0::detail
