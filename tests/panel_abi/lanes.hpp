// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A formula whose answer is how many doubles a pack holds where it is computed: 2 with SSE2, 4 with AVX2.
#pragma once

#include <tongbi/panel.hpp>

#include <array>

struct lanes {
    static constexpr std::string_view name = "lanes of {the input}";
    static constexpr std::string_view name_zh = "{输入}的并行数";
    static constexpr std::array signatures{
        tongbi::signature<1>{{tongbi::slots::amount}, tongbi::slots::amount_like_first}};
    static constexpr auto domain = tongbi::rules{};
    static constexpr auto value(auto const& x) {
        if constexpr (requires { std::remove_cvref_t<decltype(x)>::size; })
            return x * 0 + static_cast<int>(std::remove_cvref_t<decltype(x)>::size);
        else
            return x * 0 + 1;
    }
};
inline constexpr tongbi::computation<lanes> lanes_of;

/// How many lanes a file has, and the growth of some numbers there.
struct seen {
    double lanes;
    std::array<double, 40> growth;
};
/// Of each file its own: an inline function would be one for both.
[[maybe_unused]] static seen computed() {
    std::vector<double> values(40);
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = i % 7 == 0 ? 0.0 : 100.1 * static_cast<double>(i);
    const auto money = tongbi::series(tongbi::yearly("1980"), tongbi::unit_of("亿元"), values);
    seen all{(*lanes_of(money))[8], {}};
    const auto growth = tongbi::period_over_period(money);
    for (std::size_t i = 0; i < values.size(); ++i) all.growth[i] = (*growth)[static_cast<Eigen::Index>(i)];
    return all;
}
