// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "tool/asked_span.hpp"

#include <array>

namespace tongbi::tool {
namespace {

constexpr std::array<std::string_view, 8> between{"..", "—", "–", "～", "~", "至", " to ", "-"};

/// An end that is not there is open; nothing where one of the two is no period.
std::optional<asked_span> span_between(std::string_view first, std::string_view last) {
    if (first.empty() && last.empty()) return std::nullopt;
    asked_span found;
    if (!first.empty()) {
        const auto from = read_period(first);
        if (!from || !from->printed_first()) return std::nullopt;
        found.from = from->printed_first();
    }
    if (!last.empty()) {
        const auto to = read_period(last);
        if (!to || !to->printed_last()) return std::nullopt;
        found.to = to->printed_last();
    }
    return found;
}

/// Is it a year up to the end of a month: January, 1—2月, and the year?
bool is_since_new_year(period const& when) {
    const auto first = when.printed_first(), last = when.printed_last();
    if (!first || !last) return false;
    const std::chrono::year_month_day from(*first), to(*last);
    return from.month() == std::chrono::January && from.day() == std::chrono::day(1) && from.year() == to.year();
}

} // namespace

bool asked_span::holds(period const& when, bool is_since_january) const {
    if (!from && !to) return true;
    if (is_since_january && is_since_new_year(when)) {
        const auto last = when.printed_last();
        return is_one ? last == to || holds(when) : (!from || *last >= *from) && (!to || *last <= *to);
    }
    const auto first = when.printed_first(), last = when.printed_last();
    return (!from || !first || *first >= *from) && (!to || !last || *last <= *to) && (first || last);
}

result<asked_span> read_span(std::string_view text) {
    const auto one = read_period(text);
    if (one) return asked_span{one->printed_first(), one->printed_last(), true};
    for (const auto word : between)
        if (const auto at = text.find(word); at != std::string_view::npos)
            if (const auto found = span_between(text.substr(0, at), text.substr(at + word.size()))) return *found;
    return refuse(one.error());
}

} // namespace tongbi::tool
