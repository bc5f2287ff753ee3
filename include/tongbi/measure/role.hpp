// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Roles at run time: what a number is in a computation. The algebra is a table, as in the types of the typed door.
#pragma once

#include <tongbi/unit/unit.hpp>

namespace tongbi::inline v0 {

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

/// What a unit alone tells of the role.
[[nodiscard]] constexpr role role_of(unit_kind kind) {
    switch (kind) {
    case unit_kind::temperature: return role::level;
    case unit_kind::percentage: return role::unstated;
    case unit_kind::points: return role::points;
    case unit_kind::ordinal: return role::ordinal;
    default: return role::amount;
    }
}

namespace detail {

enum class operation : std::uint8_t { plus, minus };
struct role_rule {
    operation what;
    role left, right, result;
};

/// Sums and differences that have a meaning; everything else is refused.
inline constexpr std::array role_algebra{
    role_rule{operation::minus, role::amount, role::amount, role::amount},
    role_rule{operation::minus, role::level, role::level, role::change},
    role_rule{operation::minus, role::level, role::change, role::level},
    role_rule{operation::minus, role::change, role::change, role::change},
    role_rule{operation::minus, role::share, role::share, role::points},
    role_rule{operation::minus, role::rate, role::rate, role::points},
    role_rule{operation::minus, role::growth, role::growth, role::points},
    role_rule{operation::minus, role::share, role::points, role::share},
    role_rule{operation::minus, role::rate, role::points, role::rate},
    role_rule{operation::minus, role::growth, role::points, role::growth},
    role_rule{operation::minus, role::points, role::points, role::points},
    role_rule{operation::minus, role::factor, role::factor, role::factor},
    role_rule{operation::plus, role::amount, role::amount, role::amount},
    role_rule{operation::plus, role::level, role::change, role::level},
    role_rule{operation::plus, role::change, role::change, role::change},
    role_rule{operation::plus, role::share, role::points, role::share},
    role_rule{operation::plus, role::rate, role::points, role::rate},
    role_rule{operation::plus, role::growth, role::points, role::growth},
    role_rule{operation::plus, role::points, role::points, role::points},
};

/// Why these two roles do not go together.
constexpr reason why_not(role left, role right) {
    if (left == role::unstated || right == role::unstated) return reason::role_unstated;
    if (left == role::level && right == role::level) return reason::interval_scale;
    if (left == right && (left == role::share || left == role::growth)) return reason::overlapping_parts;
    return reason::role_mismatch;
}

constexpr result<role> combined_role(operation what, role left, role right) {
    for (auto const& rule : role_algebra)
        if (rule.what == what && rule.left == left && rule.right == right) return rule.result;
    return refuse(why_not(left, right));
}

} // namespace detail
} // namespace tongbi::inline v0
