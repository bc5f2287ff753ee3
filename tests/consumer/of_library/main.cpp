// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <outlook.hpp>

int main() {
    using namespace tongbi::literals;

    const auto next = outlook::next_year(126.0_亿千瓦时, 120.0_亿千瓦时);
    return next && tongbi::year_over_year(*next, 126.0_亿千瓦时) ? 0 : 1;
}
