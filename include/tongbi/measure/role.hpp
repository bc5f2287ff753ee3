// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What a unit alone tells of the role of its number: ℃ a level, % a percentage whose role the print does not say.
#pragma once

#include <tongbi/number/role.hpp>
#include <tongbi/unit/adding.hpp>
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
    case unit_kind::index: return role::factor;
    default: return role::amount;
    }
}

/// Levels on a scale whose zero is a convention, or a logarithm (℃, pH, dBZ): they have differences, no sums.
[[nodiscard]] constexpr bool is_scale(unit_kind kind) { return role_of(kind) == role::level; }
/// 热力学温度: a scale of levels whose zero means nothing at all, so that ratios mean something (K).
[[nodiscard]] constexpr bool has_absolute_zero(unit const& u) {
    return u.kind() == unit_kind::temperature && u.offset().is_zero();
}

/// Over what numbers are added: over places, trades or stations at one time, or over times.
enum class added_over : std::uint8_t { entities, time };

/// Why numbers of a role and a unit have no sum, whatever they are of: interval_scale of levels (℃, pH);
/// overlapping_parts of percentages, factors and ranks, but for shares over entities and points; not_additive of
/// prices, intensities and concentrations, and over time of what is per time.
[[nodiscard]] constexpr std::optional<reason> why_no_sum(role as, unit const& in, added_over what) {
    if (as == role::level) return reason::interval_scale;
    if (as == role::points || (as == role::share && what == added_over::entities)) return std::nullopt;
    if (as != role::amount && as != role::change) return reason::overlapping_parts;
    const bool adds = what == added_over::entities
                          ? !detail::is_intensive(in)
                          : (!detail::is_intensive(in) || detail::is_per_area(in)) && !detail::is_per_time(in);
    return adds ? std::nullopt : std::optional(reason::not_additive);
}

} // namespace tongbi::inline v0
