// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Months, quarters and all of a year in headers: 1月, Jan, 一季度, 全年.
#pragma once

#include "table/header_grammar.hpp"
#include "table/recognise_words.hpp"

#include <tongbi/calendar/read_period.hpp>

namespace tongbi::inline v0::detail {

/// A month, a quarter or all of a year, in the words of the library; empty where it is none. 1 and 01 are months where
/// a number may be one.
inline std::string part_text(std::string_view year, std::string_view part, bool numbers = true) {
    constexpr auto digits =
        std::to_array<std::string_view>({"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"});
    constexpr auto months = std::to_array<std::string_view>(
        {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"});
    constexpr std::string_view month = "月";
    const auto made = [&](std::size_t m) { return std::string(year) + (m < 9 ? "-0" : "-") + std::to_string(m + 1); };
    if (part.find('(') != part.npos || part.find("（") != part.npos) return {}; // 一季度(万元) has a unit
    if (word_in(part, words_of_whole_year)) return std::string(year);
    if (const auto n = whole_number(part); n && numbers && *n > 0 && *n < 13)
        return made(static_cast<std::size_t>(*n - 1));
    if (const auto m = word_in(part, months)) return made(*m);
    for (std::size_t m = 0; m < month_names.size(); ++m)
        if (part == month_names[m]) return made(m);
    if (part.ends_with(month))
        if (const auto m = word_in(part.substr(0, part.size() - month.size()), digits)) return made(*m);
    for (const std::string_view between : {"年", "-"}) {
        std::string text = std::string(year).append(between).append(part);
        if (!part.empty() && !whole_number(part) && looks_like_period(text)) return text;
    }
    return {};
}

/// Which parts of a year a number is of. Those of the first one are the table's; others, as 全年, are indicators of
/// their own, for they are sums of them.
enum class part_kind : std::uint8_t { months, quarter, half_year, year };
inline constexpr auto names_of_parts = std::to_array<std::string_view>({"月度", "季度", "半年", "全年"});
inline constexpr std::array frequencies{frequency::monthly, frequency::quarterly, frequency::half_yearly,
                                        frequency::annual};

inline part_kind kind_of(std::string_view when) {
    const auto read = read_period(when);
    if (!read || read->kind() == period_kind::year) return part_kind::year;
    if (read->kind() == period_kind::quarter) return part_kind::quarter;
    return read->kind() == period_kind::half_year ? part_kind::half_year : part_kind::months;
}

} // namespace tongbi::inline v0::detail
