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

/// ，预计，初步数: the flags behind a printed number, each after a comma; nothing where there are none.
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

/// 年 alone, before which a whole number from 1000 to 2999 is a year as well.
constexpr bool may_name_a_year(unit const& u) {
    return u.size() == 1 && u.begin()->row == &rows::year && u.begin()->power == 1 && u.begin()->word == 0 &&
           u.letters() == script::han;
}
/// Is 2023年 a year, or so many years? What is bounded by a word lasts.
constexpr bool reads_as_year(figure const& f, unit const& u) {
    if (!may_name_a_year(u) || !f.best() || f.best()->exponent() < 0) return false;
    return *f.best() >= decimal(1000) && *f.best() <= decimal(2999);
}
/// A duration is written so that it is no year: 2,023, or 2023.0 where it is exact.
inline void write_as_duration(std::string& digits, bool exact) {
    const bool four = digits.size() == 4 && (digits.front() == '1' || digits.front() == '2');
    if (!four || digits.find_first_not_of("0123456789") != std::string::npos) return;
    if (exact)
        digits += ".0";
    else
        digits.insert(1, ",");
}
/// The digits of a number, with its sign, before its unit.
inline std::string before_unit(std::string_view digits, unit const& u, sign_style sign, print_style const& how) {
    std::string text = (sign == sign_style::always || how.plus) && takes_plus(digits) ? "+" : "";
    text += digits;
    append_unit(text, u);
    return text;
}

} // namespace detail

/// Number, unit, bounds and flags of a derived or printed figure.
[[nodiscard]] inline std::string to_string(figure const& f, unit const& u, sign_style sign = sign_style::minus_only,
                                           print_style const& how = {}) {
    figure_text parts = layout(f, how);
    if (detail::may_name_a_year(u)) detail::write_as_duration(parts.number, f.is_exact());
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
