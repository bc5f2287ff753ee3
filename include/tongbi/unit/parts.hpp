// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// 几分之几: the parts of a whole that Chinese names by their number, as percentages with an exact factor.
#pragma once

#include <tongbi/unit/table.hpp>

namespace tongbi::inline v0::rows {

inline constexpr unit_row half{"二分之一", "half", 0, 0, 0, 0, conversion_factor::of(1, 2, 0), unit_kind::percentage};
inline constexpr unit_row third{"三分之一", "third", 0, 0, 0, 0, conversion_factor::of(1, 3, 0), unit_kind::percentage};
inline constexpr unit_row fourth{"四分之一",           "quarter", 0, 0, 0, 0, conversion_factor::of(1, 4, 0),
                                 unit_kind::percentage};
inline constexpr unit_row fifth{"五分之一", "fifth", 0, 0, 0, 0, conversion_factor::of(1, 5, 0), unit_kind::percentage};
inline constexpr unit_row sixth{"六分之一", "sixth", 0, 0, 0, 0, conversion_factor::of(1, 6, 0), unit_kind::percentage};
inline constexpr unit_row seventh{"七分之一",           "seventh", 0, 0, 0, 0, conversion_factor::of(1, 7, 0),
                                  unit_kind::percentage};
inline constexpr unit_row eighth{"八分之一",           "eighth", 0, 0, 0, 0, conversion_factor::of(1, 8, 0),
                                 unit_kind::percentage};
inline constexpr unit_row ninth{"九分之一", "ninth", 0, 0, 0, 0, conversion_factor::of(1, 9, 0), unit_kind::percentage};
inline constexpr unit_row tenth{"十分之一", "tenth", 0, 0, 0, 0, {1, 1, -1}, unit_kind::percentage};

} // namespace tongbi::inline v0::rows

namespace tongbi::inline v0::detail {

/// 三分之… and the other parts, whose number only their own words say.
constexpr bool counts_parts(unit const& u) { return u.size() == 1 && u.begin()->row->zh.ends_with("分之一"); }

} // namespace tongbi::inline v0::detail
