// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The affine walk of temperature levels: through the offsets of both scales, for figures and doubles.
///
///     16.6 °C  ->  + 273.15  ->  x 9/5  ->  - 459.67  ->  61.88 °F
#pragma once

#include <tongbi/number/digits.hpp>
#include <tongbi/number/figure.hpp>
#include <tongbi/unit/unit.hpp>

#include <algorithm>
#include <concepts>

namespace tongbi::inline v0::detail {

constexpr figure plus(figure const& x, decimal constant) { return x.plus(constant); }
constexpr double plus(double x, decimal constant) { return x + to_double(constant); }
constexpr figure times(figure const& x, conversion_factor by) { return x.scaled(by); }
constexpr double times(double x, conversion_factor by) { return by.times(x); }

/// A level in `from` as one in `to`, whose factor is `by`. Differences of levels know no offset: they are only scaled.
template <class Number>
[[nodiscard]] constexpr Number level_between(Number const& x, unit const& from, unit const& to, conversion_factor by) {
    if (from == to) return x;
    const Number absolute = times(plus(x, from.offset()), by);
    const Number level = plus(absolute, -to.offset());
    if constexpr (std::same_as<Number, double>)
        return as_written(level, std::max({absolute, to_double(to.offset()), x}), 6); // 59°F is 15°C
    else
        return level;
}

} // namespace tongbi::inline v0::detail
