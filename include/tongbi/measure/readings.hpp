// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Prints with several readings: units that may be numbers, scale words that may belong to either, years.
#pragma once

#include <tongbi/measure/number_text.hpp>
#include <tongbi/measure/read_number.hpp>
#include <tongbi/measure/read_unit.hpp>
#include <tongbi/unit/print.hpp>

namespace tongbi::inline v0::detail {

/// \name What an ambiguous print may be.
/// @{
inline constexpr formula_name unit_or_number{"a unit without its number, or a number of scale words",
                                             "只有计量单位，或以数量级表示的数"};
inline constexpr formula_name size_or_value{"a word of size before a number below zero, or of its value",
                                            "零以下的数前的“近”“超”等词：就大小而言，或就数值而言"};
inline constexpr formula_name zero_within{"a numeral with 零 where no place is skipped", "“零”的位置有两种读法的数"};
inline constexpr formula_name word_of_either{"a scale word of all of the numeral, or of what stands behind its 零",
                                             "数量级属于整个数或只属于“零”后的部分"};
inline constexpr formula_name kilo_of_either{"a scale word of the number, or of the unit",
                                             "数量级属于数字或属于计量单位"};
inline constexpr formula_name year_or_years{"a year, or a number of years", "年份或年数"};
inline constexpr formula_name decade_or_seconds{"a decade, or a number of seconds", "年代或秒数"};
inline constexpr formula_name points_or_part{"a width in points, or a part of the number",
                                             "以百分点计的误差，或数值的百分之几"};
inline constexpr formula_name reads_otherwise{"a reading that its own print would not have", "按其读法写出后另有读法"};
inline constexpr formula_name scale_word_twice{"a scale word beside the number, and another one before the unit",
                                               "数字后与计量单位前各有一个数量级"};
/// @}

/// 1990s and 90s, but not 1220秒.
inline bool reads_as_decade(figure const& f, unit const& u) {
    const bool in_letters = u == unit(rows::second) && u.letters() == script::latin;
    if (!in_letters || !f.best() || f.best()->exponent() != 0 || f.best()->coefficient() % 10 != 0) return false;
    return reads_as_year(f, rows::year) || (*f.best() >= 10 && *f.best() <= 90);
}
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
/// 百千瓦 of 百千 瓦.
inline std::string without_blanks(std::string_view text) {
    std::string joined;
    while (!text.empty()) {
        skip_blanks(text);
        if (text.empty()) break;
        joined += text.front();
        text.remove_prefix(1);
    }
    return joined;
}
/// Does the unit begin with a Chinese scale word, so that a numeral before it goes on in it: 百 and 百元?
inline bool begins_with_han_word(unit const& u) {
    if (u.size() == 0 || u.begin()->own_text != nullptr) return false;
    const auto word = u.begin()->word_text;
    return word != 0 && word <= scale_words.size() && !is_letter(scale_words[word - 1U].text.front());
}
/// 一百万零三十万元: 1000030万元, or 100万元 and 30万元. Other numerals that go on in a scale word are none: 百百,
/// 十千人.
inline bool is_word_of_either(std::string_view numeral) {
    const auto zero = numeral.rfind(numeral_digits[0]);
    const std::string_view before = numeral.substr(0, zero == std::string_view::npos ? 0 : zero);
    return before.find("万") != std::string_view::npos || before.find("亿") != std::string_view::npos;
}

/// Where number and unit come from two columns, does a blank part them in one text? Before Latin letters (31 MW), and
/// where they would be read otherwise without it, or not at all: 十 万千瓦, 一千 瓦, 十 千人.
inline bool takes_blank(wording const& w, std::string_view number, std::string_view unit_text) {
    if (unit_text.empty() || w.part_frame != 0) return false;
    if (w.symbol != 0 && unit_text.starts_with(symbols_before[w.symbol - 1U].text)) return false; // USD 5/t
    const char first = unit_text.front();
    if ((first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z')) return true;
    if (!w.is_numeral || (w.inside != 0 && !w.inside_after_scale)) return false;
    const auto joined = read_decimal_numeral(std::string(number).append(unit_text));
    const auto in = read_worded_unit(unit_text, {}, true);
    if (in && begins_with_han_word(in->unit) && number.find("点") == std::string_view::npos) return true;
    return !joined || joined->size != number.size() || joined->unclear_zero ||
           is_unit_alone(number, unit_text, false) || is_kilo_of_either(number, unit_text);
}

} // namespace tongbi::inline v0::detail
