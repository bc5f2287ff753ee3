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
