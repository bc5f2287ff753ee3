// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What a unit alone tells of the role of its number: ℃ a level, % a percentage whose role the print does not say.
#pragma once

#include <tongbi/number/role.hpp>
#include <tongbi/unit/unit.hpp>

namespace tongbi::inline v0 {

[[nodiscard]] constexpr role role_of(unit_kind kind) {
    switch (kind) {
    case unit_kind::temperature: return role::level;
    case unit_kind::percentage: return role::unstated;
    case unit_kind::points: return role::points;
    case unit_kind::ordinal: return role::ordinal;
    default: return role::amount;
    }
}

} // namespace tongbi::inline v0
