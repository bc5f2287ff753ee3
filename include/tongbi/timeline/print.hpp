// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A timeline as text, a line a period, newest last:
///
///     2023年11月  126.0亿千瓦时
///     2023年12月  ..
///
/// Of many periods the first and the last six stand there.
#pragma once

#include <tongbi/calendar/describe.hpp>
#include <tongbi/number/head_and_tail.hpp>
#include <tongbi/number/utf8.hpp>
#include <tongbi/timeline/aggregate.hpp>

namespace tongbi::inline v0 {
namespace detail {

inline std::string text_of_entry(verdict one, print_style const& how) { return std::string(word_of(one, how.lang)); }
template <class T>
std::string text_of_entry(T const& one, print_style const& how) {
    return to_string(value_in(one), how);
}

} // namespace detail

/// The values under their periods (时间序列), numbers below each other and their bounds behind them; `how` as for one
/// value. A period without a value is .. as in tables of a bureau, with the code of what was refused: .. zero_base. A
/// period that is not there has no line. Without any period the text says so.
template <class T>
[[nodiscard]] std::string to_string(timeline<T> const& line, print_style const& how = {}) {
    constexpr std::ptrdiff_t shown = 6; // at either end
    if (line.size() == 0) return how.lang == language::zh ? "（无时期）" : "(no period)";
    struct row {
        std::string when, number, bounds;
    };
    std::vector<row> rows;
    for (auto const& i : detail::head_and_tail(static_cast<std::ptrdiff_t>(line.size()), shown, shown)) {
        if (!i) {
            rows.push_back({"…", {}, {}});
            continue;
        }
        auto const& [when, value] = line[static_cast<std::size_t>(*i)];
        row one{describe(when, how.lang), {}, {}};
        if (value) {
            one.number = detail::text_of_entry(*value, how);
            if (const auto at = one.number.find(" ["); at != std::string::npos) {
                one.bounds = one.number.substr(at);
                one.number.erase(at);
            }
        } else {
            one.number = "..";
            if (value.error().why != reason::missing_input) one.bounds.append(" ").append(code_of(value.error().why));
        }
        rows.push_back(std::move(one));
    }
    std::size_t first = 0, second = 0;
    for (auto const& one : rows) {
        first = std::max(first, detail::display_width(one.when));
        second = std::max(second, detail::display_width(one.number));
    }
    std::string text;
    for (auto const& one : rows) {
        if (!text.empty()) text += '\n';
        if (one.number.empty()) {
            text += one.when;
            continue;
        }
        detail::append_padded(text, one.when, first);
        detail::append_right(text, one.number, second + 1);
        text += one.bounds;
    }
    return text;
}

} // namespace tongbi::inline v0
