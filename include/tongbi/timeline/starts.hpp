// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// How a timeline is made: from its first period and the values that follow, from cells of a table, from observations.
#pragma once

#include <tongbi/calendar/start.hpp>
#include <tongbi/measure/read_cell.hpp>
#include <tongbi/model/observation.hpp>
#include <tongbi/timeline/aggregate.hpp>
#include <tongbi/timeline/timeline.hpp>

#include <initializer_list>
#include <span>
#include <stdexcept>
#include <string_view>

namespace tongbi::inline v0 {

namespace detail {

/// values(i) along consecutive periods. \throws std::out_of_range where no period follows the first one (1—2月, 以来)
template <class T, class Value>
timeline<T> timeline_from(start const& from, std::size_t count, Value value) {
    std::vector<typename timeline<T>::entry> all;
    all.reserve(count);
    result<period> when = from.first;
    for (std::size_t i = 0; i < count; ++i) {
        const auto printed = when && from.to_date ? of_whole_days(start_of_year(*when), *when->printed_last()) : when;
        if (!printed) throw std::out_of_range("tongbi: no period follows");
        all.push_back({*printed, value(i)});
        if (i + 1 < count) when = next_period(*when);
    }
    return timeline<T>(std::move(all));
}

/// A cell as a value, or why there is none: a mark (.. - n/a) is a missing value, another text a fault.
inline result<measure> value_of(std::string_view cell, std::string_view unit) {
    const auto read = read_cell(cell, unit);
    if (!read) return refuse(read.error());
    if (auto const* m = std::get_if<measure>(&*read)) return *m;
    const bool anew = std::get<missing>(*read).flags.has(qualifier::series_break); // `: b`
    return refuse(anew ? reason::scope_changed : reason::missing_input);
}

} // namespace detail

/// 时间序列 of the cells of a row or a column, as printed, with their unit: `timeline_of(monthly("2023-01"),
/// "亿千瓦时", {"118.2", "96.4", ".."})`. A missing mark is a gap, and a cell that is no number keeps its fault.
[[nodiscard]] inline timeline<measure> timeline_of(start const& from, std::string_view unit,
                                                   std::span<std::string_view const> cells) {
    return detail::timeline_from<measure>(from, cells.size(),
                                          [&](std::size_t i) { return detail::value_of(cells[i], unit); });
}
[[nodiscard]] inline timeline<measure> timeline_of(start const& from, std::string_view unit,
                                                   std::initializer_list<std::string_view> cells) {
    return timeline_of(from, unit, std::span(cells.begin(), cells.size()));
}

/// The same of doubles in a unit of the typed door; NaN is a gap:
/// `timeline_of<amount<units::GWh, double>>(monthly("2023-01"), values)`.
template <class T>
requires std::constructible_from<T, double>
[[nodiscard]] timeline<T> timeline_of(start const& from, std::span<double const> values) {
    return detail::timeline_from<T>(from, values.size(), [&](std::size_t i) -> result<T> {
        if (!(values[i] == values[i])) return refuse(reason::missing_input);
        return T(values[i]);
    });
}

/// 时间序列 of observations in any order. Its computations check subject, price basis and periods as those of two
/// observations do. Of two for one period none is taken.
[[nodiscard]] inline timeline<observation> timeline_of(std::span<observation const> observations) {
    std::vector<timeline<observation>::entry> all;
    all.reserve(observations.size());
    for (auto const& one : observations) all.push_back({one.when, one});
    return timeline<observation>(std::move(all));
}
[[nodiscard]] inline timeline<observation> timeline_of(std::initializer_list<observation> observations) {
    return timeline_of(std::span(observations.begin(), observations.size()));
}

} // namespace tongbi::inline v0
