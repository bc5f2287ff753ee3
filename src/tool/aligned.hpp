// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Rows of texts as columns of a terminal: aligned with Chinese names, head and tail of long tables.
#pragma once

#include <string>
#include <vector>

namespace tongbi::tool {

/// Columns of the terminal: that of standard output, else COLUMNS, else 100.
[[nodiscard]] int width_of_terminal();

struct column_head {
    std::string name;
    bool is_number = false; ///< right-aligned
};

/// What of many rows is shown.
struct head_and_tail {
    std::size_t head = 20;
    std::size_t tail = 20;
};

/// A line of headings and the rows. Of the columns behind the first `fixed` ones the last ones that fit are shown: the
/// newest. Headings and names that are wider than their column go on below. What is left out is said.
[[nodiscard]] std::string aligned(std::vector<column_head> const& heads,
                                  std::vector<std::vector<std::string>> const& rows, std::size_t fixed, int width,
                                  head_and_tail shown, bool zh);

} // namespace tongbi::tool
