// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/tongbi.hpp>

bool more();

bool more() {
    using namespace tongbi;
    using namespace tongbi::literals;

    return fmt::format("{}", year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时)) == "+5.0% [4.91, 5.09]";
}
