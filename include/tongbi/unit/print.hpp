// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A figure with its unit in one line: 6535万千瓦, +5.0% [4.91, 5.09], >159.92亿美元. fmt, text and tools write it
/// here.
#pragma once

#include <tongbi/number/print.hpp>
#include <tongbi/unit/lexicon.hpp>

namespace tongbi::inline v0 {

/// Is a plus sign written? Growths, points and changes show their direction, levels and shares do not.
enum class sign_style : std::uint8_t { minus_only, always };

[[nodiscard]] inline std::string flags_text(qualifiers words, language lang = language::en) {
    std::string text;
    for (auto const& entry : vocabulary<qualifier>::table)
        if (words.flags().has(entry.value)) {
            text += lang == language::zh ? "，" : ", ";
            text += entry.in(lang);
        }
    return text;
}

namespace detail {

/// The digits of a number, with its sign, before its unit.
inline std::string before_unit(std::string_view digits, unit const& u, sign_style sign, print_style const& how) {
    std::string text = (sign == sign_style::always || how.plus) && takes_plus(digits) ? "+" : "";
    text += digits;
    if (takes_blank(u)) text += ' ';
    return text + to_string(u);
}

} // namespace detail

/// Number, unit, bounds and flags of a derived or printed figure.
[[nodiscard]] inline std::string to_string(figure const& f, unit const& u, sign_style sign = sign_style::minus_only,
                                           print_style const& how = {}) {
    const figure_text parts = layout(f, how);
    std::string text = detail::before_unit(parts.number, u, sign, how);
    if (!parts.bounds.empty()) text += " " + parts.bounds;
    return text + flags_text(f.qualifiers(), how.lang);
}
/// The same of a double, which has no bounds. A missing number (NaN) has no unit: it is the mark .. of tables.
[[nodiscard]] inline std::string to_string(double x, unit const& u, sign_style sign = sign_style::minus_only,
                                           print_style const& how = {}) {
    if (!(x == x)) return std::string(missing_mark);
    return detail::before_unit(to_string(x, how), u, sign, how);
}

} // namespace tongbi::inline v0
