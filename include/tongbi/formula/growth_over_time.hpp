// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Growth over several periods (年均增速 and its kin): what a growth over n periods is in each of them, and the other
/// way round. Percentages are in percent.
#pragma once

#include <tongbi/formula/change.hpp>
#include <tongbi/number/bracket_functions.hpp>

namespace tongbi::inline v0 {

/// 期数: how many periods lie between base and current, 8 from 2015 to 2023. Not the number of years counted, which for
/// 2015—2023年 is 9.
struct steps {
    int count;
    constexpr explicit steps(int n) : count(n) {}
    friend constexpr bool operator==(steps, steps) = default;
};

namespace formula {

/// What average growths have in common: they need a step at least.
struct over_steps {
    steps over;
    [[nodiscard]] constexpr std::optional<reason> misused() const {
        return over.count < 1 ? std::optional(reason::span_too_short) : std::nullopt;
    }
};

/// 年均增速, 水平法: 100 ((current / base)^(1/n) - 1), percent. Source: NBS, 中国主要统计指标诠释, 平均发展速度.
struct average_growth : over_steps {
    static constexpr std::string_view name = "average growth from {base} to {current}";
    static constexpr std::string_view name_zh = "{本期}比{基期}的年均增速";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::a}, slots::percent(role::growth)}};
    static constexpr auto domain = rules{divides<1>, not_negative<1>, not_below_zero<0>};
    [[nodiscard]] constexpr auto value(auto const& current, auto const& base) const {
        return (root(current / base, over.count) - 1) * 100;
    }
    [[nodiscard]] static constexpr bracket limit(bracket const& current, bracket const& base) {
        return relative_change::limit(current, base);
    }
};

} // namespace formula

/// 年均增速 over n periods (水平法), percent, of two amounts of one dimension: average_growth_of(v2023, v2015,
/// steps(8)). A current of zero gives -100 %. Refusals: span_too_short of no step, zero_base, negative_base,
/// sign_change of a current that may lie below zero.
inline constexpr computation_with<steps, formula::average_growth> average_growth_of;

} // namespace tongbi::inline v0
