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
    relative_word{"本年", "", false, false},
    relative_word{"本期", "", false, false},
    relative_word{"今年", "", false, false},
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
/// 2023年 at the end of 人口(万人)2023年, and of 人口(2023年).
std::optional<column_of_one> period_at_end(string_view header) {
    string_view text = header;
    for (const string_view close : {")", "）"})
        if (text.ends_with(close)) text.remove_suffix(close.size());
    for (std::size_t at = 1; at + 4 < text.size(); ++at) {
        const bool begins = is_digit(text[at]) && !is_digit(text[at - 1]);
        const auto own = begins ? period_at_head(text.substr(at)) : std::nullopt;
        if (!own || at + own->size() != text.size() || own->size() == 4) continue;
        string_view name = header.substr(0, at);
        for (const string_view open : {"(", "（"})
            if (name.ends_with(open)) name.remove_suffix(open.size());
        return column_of_one{*read_period(*own), std::string(trimmed(name)), true};
    }
    return std::nullopt;
}
column_of_one meaning_of(string_view header, period const& now, int this_year) {
    const std::string year = std::to_string(this_year);
    for (auto const& w : relative_words) {
        const string_view rest = header.substr(std::min(w.text.size(), header.size()));
        if (!header.starts_with(w.text) || goes_on_as_a_name(rest)) continue; // 上年=100
        std::optional<period> when = w.month ? last_month_of(now) : std::optional(now);
        if (w.year_before) when = a_year_before(when);
        const std::string behind = name_behind(rest);
        std::string name = w.name;
        constexpr string_view value = "值"; // 累计值, and 累计增长
        if (!behind.empty() && behind.front() != '(' && !behind.starts_with("（") && name.ends_with(value))
            name.resize(name.size() - value.size());
        return {when, name + behind, true, w.year_before};
    }
    constexpr string_view same = "同期"; // 2022年同期
    if (const auto own = period_at_head(header); own && *own != header.substr(0, 4)) {
        const string_view rest = header.substr(own->size());
        const period said = *read_period(*own);
        if (rest.starts_with(same) && a_year_before(now) && year_of(*said.printed_last()) + 1 == this_year)
            return {a_year_before(now), name_behind(rest.substr(same.size())), true, true};
        if (!goes_on_as_a_name(rest)) return {said, name_behind(rest), true};
    }
    if (auto at_end = period_at_end(header)) return *std::move(at_end);
    for (const auto word : words_of_whole_year)
        if (header.starts_with(word))
            if (const auto whole = read_period(year)) return {*whole, std::string(header.substr(word.size())), true};
    const std::string dated = year + "年" + std::string(header);
    const auto part = period_at_head(dated);
    constexpr std::size_t bytes_of_year = 4 + string_view("年").size();
    for (const string_view end : {"月", "季度", "半年", "季"})
        if (part && part->size() > bytes_of_year && part->ends_with(end) &&
            !goes_on_as_a_name(string_view(dated).substr(part->size())))
            return {*read_period(*part), dated.substr(part->size()), true};
    return {now, std::string(header), false};
}

/// The latest period that a column says in full.
std::optional<period> latest_of_headers(line_of_fields const& header) {
    std::optional<period> latest;
    for (std::size_t i = 0; i < header.size; ++i) {
        const auto own = period_at_head(header[i]);
        if (!own || own->size() == 4 || goes_on_as_a_name(header[i].substr(own->size()))) continue;
        const period read = *read_period(*own);
        if (!latest || *latest < read) latest = read;
    }
    return latest;
}
/// 更新时间：2024年3月 is no title.
bool says_other_than_title(string_view line) {
    for (const string_view word : {"更新", "制表", "发布", "日期", "来源", "数据来源", "资料来源", "注", "说明", "价格",
                                   "单位", "备注", "编制", "填报"})
        if (line.starts_with(word)) return true;
    return false;
}
/// 2024年2月29日发布, 1991-2020: what stands behind a date that is none of the numbers.
bool is_no_period_of_numbers(string_view behind) {
    for (const string_view dash : {"-", "–", "—", "~", "～", "至"}) // 1991-2020
        if (behind.starts_with(dash) && behind.size() > dash.size() && is_digit(behind[dash.size()])) return true;
    for (const string_view word : {"发布", "更新", "公布", "修订", "印发", "起", "以来", "为基期"})
        if (behind.starts_with(word)) return true;
    return false;
}

/// The texts that a plan has of its columns of numbers. A growth without a period of its own is of the last number
/// before it that is of this year.
void give_periods(column_plan& plan, std::vector<std::size_t> const& numbers, period const& title) {
    const auto this_year = year_of(*title.printed_last());
    std::optional<period> now;
    std::string name_now, short_name_now; // of the last number of this year
    for (const auto i : numbers) {
        auto column = meaning_of(plan.names[i], now ? *now : title, this_year);
        if (!column.says_period) column.when = title;
        const auto said = read_header_text(column.name).what;
        const bool compares =
            said.as == column_kind::growth || said.as == column_kind::share || said.units.kind() == unit_kind::points;
        if (!column.says_period && compares && now) column.when = now;
        if (!column.when || !column.when->printed_last()) {
            plan.uses[i] = column_use::value; // of no period, which is said
            continue;
        }
        const bool is_of_this_year = !column.year_before && year_of(*column.when->printed_last()) == this_year;
        plan.uses[i] = column_use::period;
        plan.names[i] = to_string(*column.when);
        // 上年同期(亿元) is of the number before it; 位次 behind 生产总值 is 生产总值位次, and there may be another
        const bool is_bare = !is_of_this_year && said.what.name.empty() && !name_now.empty();
        const bool is_place = is_name_of_place(column.name) && !short_name_now.empty();
        plan.above[i] = is_bare ? name_now : is_place ? short_name_now + column.name : column.name;
        if (!is_place) short_name_now = said.what.name;
        if (compares || !is_of_this_year || is_place) continue;
        now = column.when;
        name_now = column.name;
    }
}

} // namespace

std::optional<period> period_of_title(reading const& in, std::size_t header) {
    std::optional<period> found;
    for (std::size_t i = 0; i < header; ++i) {
        const string_view text = in.lines[i].raw;
        if (says_other_than_title(text)) continue;
        for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
            const bool begins = is_digit(text[at]) && (at == 0 || !is_digit(text[at - 1]));
            const auto one = begins ? period_at_head(text.substr(at)) : std::nullopt;
            if (!one) continue;
            const period read = *read_period(*one);
            const string_view before = text.substr(0, at), behind = text.substr(at + one->size());
            at += one->size() - 1;
            const bool of_release = before.find("更新") != before.npos || before.find("发布") != before.npos;
            if (before.ends_with('-') || before.ends_with("年鉴") || of_release || goes_on_as_a_name(behind) ||
                is_no_period_of_numbers(behind))
                continue;
            if (found && !same_span(*found, read)) return std::nullopt;
            found = read;
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
        } else if (!when) { // 2022年产量(万吨),2023年产量(万吨)
            when = latest_of_headers(header);
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
