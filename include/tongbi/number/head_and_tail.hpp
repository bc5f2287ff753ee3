// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Which rows of a long table are printed.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace tongbi::inline v0::detail {

/// Which of n rows or columns are shown, the head from `first` on; nothing stands for those between.
inline std::vector<std::optional<std::ptrdiff_t>> head_and_tail(std::ptrdiff_t n, std::ptrdiff_t head,
                                                                std::ptrdiff_t tail, std::ptrdiff_t first = 0) {
    std::vector<std::optional<std::ptrdiff_t>> shown;
    first = n <= head + tail + 1 ? 0 : std::min(first, n - tail); // of few all are shown
    if (first > 0) shown.push_back(std::nullopt);
    for (std::ptrdiff_t i = first; i < n; ++i) {
        if (n > first + head + tail + 1 && i == first + head) {
            shown.push_back(std::nullopt);
            i = n - tail;
        }
        shown.push_back(i);
    }
    return shown;
}

} // namespace tongbi::inline v0::detail
