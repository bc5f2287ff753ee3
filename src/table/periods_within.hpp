// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The periods of an axis that fill a longer one: the quarters or months of a year.
#pragma once

#include <tongbi/calendar/relations.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace tongbi::inline v0::detail {

/// The places of periods that lie one behind the other from the first day to the last, each the shortest that ends
/// there, of those that `stands(place)`. None where a day is in none of them.
template <class Stands>
std::vector<std::size_t> periods_within(std::vector<period> const& axis, std::chrono::sys_days first,
                                        std::chrono::sys_days last, Stands stands) {
    std::vector<std::size_t> found;
    for (auto end = last; end >= first;) {
        // in the order of the axis what ends there begins no later: the nearest before it is the shortest
        std::optional<std::size_t> single;
        const auto behind = std::upper_bound(axis.begin(), axis.end(), end, [](auto day, period const& p) {
            return day < p.printed_first().value_or(std::chrono::sys_days::min());
        });
        for (auto i = behind; i != axis.begin() && !single;) {
            --i;
            const auto at = static_cast<std::size_t>(i - axis.begin());
            if (!i->printed_first() || *i->printed_first() < first) break;
            if (i->printed_last() == end && stands(at)) single = at;
        }
        if (!single) return {};
        found.push_back(*single);
        end = *axis[*single].printed_first() - std::chrono::days(1);
    }
    std::reverse(found.begin(), found.end());
    return found;
}

/// The two or more others that fill the period at a place: its quarters or months.
template <class Stands>
std::vector<std::size_t> parts_of_period(std::vector<period> const& axis, std::size_t place, Stands stands) {
    const auto first = first_day(axis[place]);
    const auto last = last_day(axis[place]);
    if (!first || !last) return {};
    auto parts = periods_within(axis, *first, *last, [&](std::size_t at) { return at != place && stands(at); });
    return parts.size() < 2 ? std::vector<std::size_t>() : parts;
}

} // namespace tongbi::inline v0::detail
