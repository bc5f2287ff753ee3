// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What a checked sheet and its findings share: the sheet, and a verdict for each printed number.
#pragma once

#include "table/check_recompute.hpp"

namespace tongbi::inline v0::detail {

struct checked_data {
    struct state {
        std::uint32_t position = 0;
        std::int32_t finding = -1;
        cell_verdict verdict = cell_verdict::agree;
    };

    explicit checked_data(check_sheet of) : sheet(std::move(of)), rows(sheet) {}

    [[nodiscard]] recomputation again(std::size_t comparison) const {
        return {sheet, rows, sheet.comparisons().at(comparison)};
    }
    [[nodiscard]] checked_cell cell(std::size_t comparison, std::size_t i) const;
    [[nodiscard]] std::optional<checked_cell> cell_at(cell_place at) const;
    /// Its place among the printed numbers; nothing where none is printed.
    [[nodiscard]] std::optional<std::size_t> place_of(cell_place at) const;

    /// Lists what no number was held against, once all is counted.
    void find_uncompared();

    check_sheet sheet;
    sheet_rows rows;
    std::vector<std::vector<state>> cells; ///< of each comparison, by time
    std::vector<checked_counts> counts;
    checked_counts all;
    std::vector<uncompared_column> uncompared;
};

/// A difference to the digit `place`, with its plus.
[[nodiscard]] std::string with_places(decimal x, std::int32_t place, bool plus = false);

} // namespace tongbi::inline v0::detail
