// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// How a value is written for people: language, decimals by a named rule, sign, with or without its bounds.
///
///     to_string(x)                                36.4% [36.22, 36.59]
///     to_string(x, decimals(2))                   36.41%               GB/T 8170, without bounds
///     to_string(x, decimals(2).with_bounds())     36.41% [36.223, 36.583]
///     to_string(x, without_bounds())              36.4%                the digits that hold
///     to_string(x, decimals(1).in(language::zh))  in Chinese; a language alone is a style too
#pragma once

#include <tongbi/number/rounding.hpp>
#include <tongbi/number/vocabulary.hpp>

#include <optional>

namespace tongbi::inline v0 {

/// Are bounds written? `derived` writes those of computed values, unless decimals are asked for.
enum class shown_bounds : std::uint8_t { derived, always, never };

/// How a value is printed: its language, its decimals, its bounds.
struct print_style {
    language lang = language::en;
    shown_bounds bounds = shown_bounds::derived;
    rounding_rule rule = rounding_rule::half_even; ///< of the decimals; GB/T 8170 by default
    bool plus = false;                             ///< a plus sign before every positive number
    std::optional<std::int16_t> decimals{};        ///< as many, however many hold

    constexpr print_style() = default;
    constexpr print_style(language in) : lang(in) {} // NOLINT(google-explicit-constructor): a language is a style

    /// In another language.
    [[nodiscard]] constexpr print_style in(language other) const {
        print_style s = *this;
        s.lang = other;
        return s;
    }
    /// With bounds beside the number, whatever else is asked for.
    [[nodiscard]] constexpr print_style with_bounds(shown_bounds shown = shown_bounds::always) const {
        print_style s = *this;
        s.bounds = shown;
        return s;
    }
    [[nodiscard]] constexpr print_style with_plus() const {
        print_style s = *this;
        s.plus = true;
        return s;
    }
    /// Text that was read is written as it was: nothing else is asked for.
    [[nodiscard]] constexpr bool keeps_print() const { return !decimals && !plus && bounds != shown_bounds::always; }
    [[nodiscard]] constexpr bool shows_bounds() const {
        return bounds == shown_bounds::always || (bounds == shown_bounds::derived && !decimals);
    }
};

/// Written with n decimals, rounded once by the rule, without bounds. Zeros are added where fewer hold; n below 0
/// rounds to tens, hundreds ….
[[nodiscard]] constexpr print_style decimals(int n, rounding_rule by = rounding_rule::half_even) {
    print_style s;
    s.decimals = static_cast<std::int16_t>(n < -999 ? -999 : n > 999 ? 999 : n);
    s.rule = by;
    return s;
}
/// Written to the digits that hold, without bounds.
[[nodiscard]] constexpr print_style without_bounds() { return print_style{}.with_bounds(shown_bounds::never); }

} // namespace tongbi::inline v0
