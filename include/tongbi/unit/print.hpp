// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A figure with its unit in one line: 6535万千瓦, +5.0% [4.91, 5.09], >159.92亿美元. fmt, text and tools write it
/// here.
#pragma once

#include <tongbi/number/print.hpp>
#include <tongbi/unit/unit_text.hpp>

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

/// Number, unit, bounds and flags of a derived or printed figure.
[[nodiscard]] inline std::string to_string(figure const& f, unit const& u, sign_style sign = sign_style::minus_only,
                                           language lang = language::en) {
    const figure_text parts = layout(f);
    std::string text;
    if (sign == sign_style::always && f.best() && f.best()->sign() > 0) text += '+';
    text += parts.number;
    append_unit(text, u);
    if (!parts.bounds.empty()) text += " " + parts.bounds;
    return text + flags_text(f.qualifiers(), lang);
}

} // namespace tongbi::inline v0
