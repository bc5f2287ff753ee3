// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Calendar slots (历年同期) of the rows of an axis: runs of rows that lie in slots one behind the other, by the axes
/// of sequence/slot.hpp.
///
///     day         365 or 366, by the rule for 29 February
///     month       12; the same of totals from January (1—n月)
///     quarter     4        season     4, spring to winter
///     half_year   2        year       1
#pragma once

#include <tongbi/number/result.hpp>
#include <tongbi/panel/axis.hpp>
#include <tongbi/sequence/slot.hpp>

namespace tongbi::inline v0::detail {

/// with(axis of sequence/slot.hpp): what it gives. `leap` is asked of days alone.
template <class With>
auto with_slots(period_axis const& axis, leap_day leap, With with) {
    const auto first = axis.first_day_of(0);
    const int month = month_index(first);
    switch (axis.kind()) {
    case period_kind::day: return with(daily_from(std::chrono::year_month_day(first), leap));
    case period_kind::month: return with(monthly_from(month / 12, month % 12 + 1));
    case period_kind::quarter: return with(parts_of_years<4>(month / 12, month % 12 / 3 + 1));
    case period_kind::half_year: return with(parts_of_years<2>(month / 12, month % 12 / 6 + 1));
    case period_kind::season:
        return with(seasonal_from(year_of(axis.last_day_of(0)), static_cast<season>((month % 12 + 12 - 2) % 12 / 3)));
    default: return with(yearly_from(month / 12));
    }
}

/// Days need a rule for 29 February (year_length where it is not said), and others take none (period_mismatch).
inline std::optional<reason> why_no_slots(period_axis const& axis, std::optional<leap_day> leap) {
    if (axis.kind() == period_kind::day) return leap ? std::nullopt : std::optional(reason::year_length);
    return leap ? std::optional(reason::period_mismatch) : std::nullopt;
}

/// Rows of one year that follow each other, in slots that follow each other from `slot` on (the first is 0); -1: rows
/// that lie in no slot.
struct slot_run {
    std::ptrdiff_t row;
    std::ptrdiff_t count;
    int slot;
    int year;
};

/// The runs of an axis, and how many slots there are.
struct slot_runs {
    int slots = 0;
    std::vector<slot_run> runs{};

    slot_runs(period_axis const& axis, leap_day leap) {
        with_slots(axis, leap, [&](auto const& at) {
            slots = at.slots();
            for (std::ptrdiff_t row = 0; row < axis.size(); ++row) {
                const slot_place place = at.at(static_cast<std::size_t>(row));
                if (!runs.empty()) {
                    auto& last = runs.back();
                    const auto next = last.slot < 0 ? -1 : last.slot + static_cast<int>(last.count);
                    if (place.year == last.year && place.slot - 1 == next) {
                        ++last.count;
                        continue;
                    }
                }
                runs.push_back({row, 1, place.slot - 1, place.year});
            }
        });
    }
};

} // namespace tongbi::inline v0::detail
