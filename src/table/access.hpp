// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// How a table comes to its contents.
#pragma once

#include <tongbi/table/table.hpp>

namespace tongbi::inline v0::detail {

struct table_parts {
    std::string buffer;
    std::vector<table_indicator> indicators;
    std::vector<entity> entities;
    std::vector<period> periods;
    std::vector<note> notes;
    std::vector<fault> faults;
    std::vector<flag_row> flags;
    std::vector<series_row> series;
    std::vector<cell_record> cells;
};

struct table_access {
    static void fill(table& t, table_parts parts) {
        t.buffer_ = std::move(parts.buffer);
        t.indicators_ = std::move(parts.indicators);
        t.entities_ = std::move(parts.entities);
        t.periods_ = std::move(parts.periods);
        t.notes_ = std::move(parts.notes);
        t.faults_ = std::move(parts.faults);
        t.flags_ = std::move(parts.flags);
        t.series_ = std::move(parts.series);
        t.cells_ = std::move(parts.cells);
    }
    [[nodiscard]] static std::vector<series_row> const& series(table const& t) { return t.series_; }
    [[nodiscard]] static std::vector<flag_row> const& flags(table const& t) { return t.flags_; }
};

} // namespace tongbi::inline v0::detail
