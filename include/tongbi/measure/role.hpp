// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What a unit alone tells of the role of its number: ℃ a level, % a percentage whose role the print does not say.
#pragma once

#include <tongbi/number/role.hpp>
#include <tongbi/unit/unit.hpp>

namespace tongbi::inline v0 {

/// The role that a unit alone gives: a level of ℃, an amount of 吨; a percentage does not say its role (unstated).
[[nodiscard]] constexpr role role_of(unit_kind kind) {
    switch (kind) {
    case unit_kind::temperature:
    case unit_kind::logarithmic: return role::level;
    case unit_kind::percentage: return role::unstated;
    case unit_kind::points: return role::points;
    case unit_kind::ordinal: return role::ordinal;
    default: return role::amount;
    }
}

/// Levels on a scale whose zero is a convention, or a logarithm (℃, pH, dBZ): they have differences, no sums.
[[nodiscard]] constexpr bool is_scale(unit_kind kind) { return role_of(kind) == role::level; }
/// 热力学温度: a scale of levels whose zero means nothing at all, so that ratios mean something (K).
[[nodiscard]] constexpr bool has_absolute_zero(unit const& u) {
    return u.kind() == unit_kind::temperature && u.offset().is_zero();
}

} // namespace tongbi::inline v0
