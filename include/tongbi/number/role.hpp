// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// role (数据类型): what a number is in a computation. Types of the typed door carry it, measures hold it, signatures
/// of formulas ask for it.
#pragma once

#include <tongbi/number/figure.hpp>
#include <tongbi/number/vocabulary.hpp>

namespace tongbi::inline v0 {

/// What a number is in a computation.
enum class role : std::uint8_t {
    amount,   ///< 规模, 总量: a ratio scale; differences are amounts
    level,    ///< 气温: an interval scale
    change,   ///< a difference of levels: 偏高0.9℃
    share,    ///< 占比 of a named whole
    rate,     ///< 覆盖率, 失业率
    growth,   ///< 增速, 距平百分率
    points,   ///< 百分点
    factor,   ///< a plain quotient of like amounts
    ordinal,  ///< 位次, 级
    unstated, ///< a percentage whose role the print does not say
};

template <>
struct vocabulary<role> {
    static constexpr std::array<word_entry<role>, 10> table{{
        {role::amount, "amount", "amount", "数量"},
        {role::level, "level", "level", "水平"},
        {role::change, "change", "change", "变化量"},
        {role::share, "share", "share", "占比"},
        {role::rate, "rate", "rate", "比率"},
        {role::growth, "growth", "growth", "增速"},
        {role::points, "points", "percentage points", "百分点"},
        {role::factor, "factor", "factor", "倍数"},
        {role::ordinal, "ordinal", "rank", "位次"},
        {role::unstated, "unstated", "percentage", "百分数"},
    }};
};

namespace detail {

inline constexpr formula_name as_a_share{"{percentage} as a share", "{百分数}作为占比"};

/// Why a percentage that lies outside of 0 and 100 is no share: it is negative, or larger than its whole.
constexpr refusal no_share(bool negative) {
    refusal why(negative ? reason::negative_base : reason::part_exceeds_whole);
    why.formula = &as_a_share;
    why.input = 0;
    return why;
}

} // namespace detail

/// Where a number of this role ends by its nature, in percent: a share at 0 and 100, a growth at -100.
[[nodiscard]] constexpr support support_of(role as) {
    return as == role::share ? share_support : as == role::growth ? growth_support : support{};
}

} // namespace tongbi::inline v0
