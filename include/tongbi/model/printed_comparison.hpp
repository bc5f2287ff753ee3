// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What a phrase of comparison says, and a printed number in the role that it has as a change.
#pragma once

#include <tongbi/model/statement.hpp>

namespace tongbi::inline v0 {

/// What a phrase compares.
struct printed_comparison {
    measure magnitude;  ///< signed, as in `comparison`: 下降8.9% is -8.9%
    movement direction; ///< none of a share, a factor, an attainment and 持平
    baseline against;   ///< none where the phrase does not say it

    friend bool operator==(printed_comparison const&, printed_comparison const&) = default;
};

namespace detail {

/// Is it counted in 倍? What falls by them (减少一倍) is said of half as much and of nothing left: it is ambiguous.
constexpr bool is_fold(unit const& u) { return u.size() == 1 && u.begin()->row == &rows::fold; }

/// 5.2% per year, 0.3个百分点/年: the average of several years, and no change against one.
constexpr bool is_average_growth(unit const& u) {
    if (u.size() < 2) return false;
    const unit_kind above = u.begin()->row->kind;
    bool a_year = false;
    for (auto const& part : u) a_year = a_year || (part.power < 0 && part.row->time != 0 && part.row->length == 0);
    return a_year && (above == unit_kind::percentage || above == unit_kind::points);
}

/// 下降0.9‰, 下降0.9/10万: of a rate it is less by so many, of an amount by such a part.
constexpr bool may_be_points(unit const& u) {
    if (u.size() != 1) return false;
    unit_row const* row = u.begin()->row;
    return row == &rows::permille || row == &rows::per_ten_thousand || row == &rows::per_hundred_thousand;
}

/// In the role that its unit has as a change; a growth waits for its sign before it is cut to its ends.
inline measure difference_of_print(measure const& m) {
    switch (m.unit().kind()) {
    case unit_kind::percentage: return {m.number(), m.unit(), role::growth, m.wording()};
    case unit_kind::points:
    case unit_kind::ordinal: return m;
    default: return as_change(m).value_or(m);
    }
}

} // namespace detail
} // namespace tongbi::inline v0
