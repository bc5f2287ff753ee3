// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The times that --period and --normal ask for: one period, or from one to another.
#pragma once

#include <tongbi/calendar/read_period.hpp>

#include <optional>
#include <string_view>

namespace tongbi::tool {

/// Both days counted; everything where nothing is asked.
struct asked_span {
    std::optional<std::chrono::sys_days> from, to;
    bool is_one = false; ///< one period was asked for, and no span of them

    /// Does a period lie in it? A total since January, which the bureau dates by its last month or quarter, where that
    /// does.
    [[nodiscard]] bool holds(period const& when, bool is_since_january = false) const;
    /// 2023..2021: nothing lies in it.
    [[nodiscard]] bool is_backwards() const { return from && to && *to < *from; }
    /// The one period that was asked for.
    [[nodiscard]] bool is(period const& when) const {
        return is_one && from && to && when.printed_first() == from && when.printed_last() == to;
    }
};

/// 2024, 2024-08, 2020..2024, 2023-02..2023-04, 1991—2020, ..2022 and 2020.. without an end. Refusals: those of
/// read_period.
[[nodiscard]] result<asked_span> read_span(std::string_view text);

} // namespace tongbi::tool
