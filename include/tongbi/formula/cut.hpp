// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Where rounding alone carries a double beyond the end of its quantity, it is that end. Exact numbers are what they
/// are; their formulas say where they end (`natural`).
#pragma once

#include <tongbi/formula/rules.hpp>

namespace tongbi::inline v0::detail {

/// x where the condition holds, else zero.
constexpr double where(bool holds, double x) { return holds ? x : 0; }

/// An infinite number becomes none of its end, but NaN.
template <class Number>
constexpr Number cut_above(Number const& x, int end) {
    if constexpr (is_rounded<Number>)
        return x - where(x > end, x - end);
    else
        return x;
}
template <class Number>
constexpr Number cut_below_zero(Number const& x) {
    if constexpr (is_rounded<Number>)
        return x - where(x < 0, x);
    else
        return x;
}

} // namespace tongbi::inline v0::detail
