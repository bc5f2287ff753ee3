// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Groups the cells of a sheet that do not agree into findings.
#pragma once

#include "table/check_recompute.hpp"

namespace tongbi::inline v0::detail {

/// A cell that does not agree.
struct disagreement {
    std::size_t position = 0;
    std::size_t rank = 0; ///< among the printed numbers of its comparison, compared or not
    cell_verdict verdict = cell_verdict::contradict;
    decimal gap{};        ///< between the nearest ends
    decimal difference{}; ///< between the best values
    bool taken = false;
};

/// What grouping needs of a comparison: its disagreements in the order of time, and how many cells were compared.
struct compared_series {
    std::vector<disagreement> cells;
    std::size_t compared = 0;
    std::size_t last_rank = 0; ///< of the last compared cell
};

/// The findings of a sheet, in the order in which a person should see them.
[[nodiscard]] std::vector<check_finding> grouped(check_sheet const& sheet, sheet_rows const& rows,
                                                 std::vector<compared_series> all);

} // namespace tongbi::inline v0::detail
