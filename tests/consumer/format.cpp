// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/tongbi.hpp>

void print_growth();

void print_growth() {
    using namespace tongbi;
    using namespace tongbi::literals;

    fmt::print("{}\n", year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时));
}
