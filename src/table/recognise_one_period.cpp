// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Tables of one period, which stands in their title: 2023年各市地区生产总值, and rows of places or of indicators.

#include "table/layouts.hpp"
#include "table/recognise_words.hpp"

#include <tongbi/calendar/read_period.hpp>

#include <algorithm>

namespace tongbi::inline v0::detail {
namespace {

using std::string_view;

constexpr std::size_t longest_period = 40; ///< bytes of 2023年1月1日至2023年12月31日, and some more

/// The longest period that begins with the year at a place of a text, or nothing.
std::optional<string_view> period_at(string_view text, std::size_t at) {
    const auto year = whole_number(text.substr(at, 4));
    if (!year || *year < 1900 || *year > 2199 || (at > 0 && is_digit(text[at - 1]))) return std::nullopt;
    for (std::size_t size = std::min(longest_period, text.size() - at); size >= 4; --size) {
        const string_view part = text.substr(at, size);
        if (at + size < text.size() && is_digit(part.back()) && is_digit(text[at + size])) continue;
        const auto read = read_period(part);
        if (read && read->kind() != period_kind::years) return part;
    }
    return std::nullopt;
}

/// The one period that the lines before a header name; nothing where they name none, or two.
std::optional<std::string> period_of_title(reading const& in, std::size_t header) {
    std::optional<std::string> found;
    for (std::size_t i = 0; i < header; ++i) {
        const string_view text = in.lines[i].raw;
        for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
            const auto one = is_digit(text[at]) ? period_at(text, at) : std::nullopt;
            if (!one) continue;
            const bool other = found && !same_span(*read_period(*found), *read_period(*one));
            if (other) return std::nullopt;
            found = std::string(*one);
            at += one->size() - 1;
        }
    }
    return found;
}

} // namespace

std::optional<recognised> recognise_one_period(reading const& in) {
    constexpr std::size_t last_header = 20;
    for (std::size_t h = 0; h < std::min(in.lines.size(), last_header); ++h) {
        auto const& header = in.lines[h];
        if (header.used() < 2 || is_comment(header)) continue;
        const auto who = best_column(header, entity_words);
        const auto what = best_column(header, row_name_words);
        if (!who && !what) continue;
        const auto when = in.known.period.empty() ? period_of_title(in, h) : std::optional(in.known.period);
        if (!when || !looks_like_period(*when)) return std::nullopt;
        recognised found{h, plan_of(header), "L"};
        column_plan& plan = found.plan;
        plan.period = *when;
        plan.head = read_head(in, h);
        const auto of_title = read_header_text(plan.head.title); // 2023年各市地区生产总值（亿元）
        if (plan.head.unit.empty() && of_title.what.has_unit == unit_print::known)
            plan.head.unit = plan.head.unit_printed = of_title.what.unit_printed;
        for (std::size_t i = 0; i < header.size; ++i) {
            const auto use = use_of_header(header[i]);
            const bool numbers = content_of(in, h, i) == column_content::numbers || names_unit(plan.names[i]);
            plan.uses[i] = use != column_use::value ? use
                           : header[i].empty()      ? column_use::ignored
                           : numbers                ? column_use::value
                                                    : column_use::dimension;
        }
        if (what) plan.uses[*what] = column_use::name;
        if (who) plan.uses[*who] = column_use::entity;
        if (!plan.column_of(column_use::value)) continue;
        return found;
    }
    return std::nullopt;
}

} // namespace tongbi::inline v0::detail
