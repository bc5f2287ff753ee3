// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Prints with several readings: units that may be numbers, scale words that may belong to either, years.
#pragma once

#include <tongbi/measure/number_text.hpp>
#include <tongbi/measure/read_number.hpp>
#include <tongbi/measure/read_unit.hpp>

namespace tongbi::inline v0::detail {

/// \name What an ambiguous print may be.
/// @{
inline constexpr formula_name unit_or_number{"a unit without its number, or a number of scale words",
                                             "只有计量单位，或以数量级表示的数"};
inline constexpr formula_name zero_within{"a numeral with 零 where no place is skipped", "“零”的位置有两种读法的数"};
inline constexpr formula_name kilo_of_either{"a scale word of the number, or of the unit",
                                             "数量级属于数字或属于计量单位"};
inline constexpr formula_name year_or_years{"a year, or a number of years", "年份或年数"};
/// @}

/// Does 千 join with what follows to a unit: 千瓦 of 近千瓦时, 千瓦时/平方米?
inline bool joins_to_unit(std::string_view numeral, std::string_view unit_text) {
    return bool(index_of_units.find(std::string(numeral).append(unit_text.substr(0, unit_text.find('/')))));
}
/// 千瓦时/平方米 and 约千瓦时 are units without a number; 近千米 is a number. `bounded` is one behind 近 or 超.
inline bool is_unit_alone(std::string_view numeral, std::string_view unit_text, bool bounded) {
    if (numeral.empty() || !joins_to_unit(numeral, unit_text)) return false;
    return unit_text.find('/') != std::string_view::npos || !bounded;
}
/// 十万零一千瓦: 101000瓦, or 100001千瓦.
inline bool is_kilo_of_either(std::string_view numeral, std::string_view unit_text) {
    if (numeral.size() <= han_size) return false;
    const std::string_view last = numeral.substr(numeral.size() - han_size);
    const std::string_view shorter = numeral.substr(0, numeral.size() - han_size);
    const auto prefix = split_word_at(last);
    if (!prefix || !joins_to_unit(last, unit_text)) return false;
    const auto all = read_numeral(numeral);
    const auto part = read_numeral(shorter);
    return all && part && part->size == shorter.size() &&
           part->value * whole_power(split_words[*prefix].ten) != all->value;
}

/// Where number and unit come from two columns, does a blank part them in one text? Before Latin letters (31 MW), and
/// where they would be read otherwise without it: 十 万千瓦, 一千 瓦.
inline bool takes_blank(wording const& w, std::string_view number, std::string_view unit_text) {
    if (unit_text.empty() || w.part_frame != 0) return false;
    const char first = unit_text.front();
    if ((first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z')) return true;
    if (!w.is_numeral || (w.inside != 0 && !w.inside_after_scale)) return false;
    const auto joined = read_decimal_numeral(std::string(number).append(unit_text));
    return !joined || joined->size != number.size() || joined->unclear_zero ||
           is_unit_alone(number, unit_text, false) || is_kilo_of_either(number, unit_text);
}

} // namespace tongbi::inline v0::detail
