// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The number of a measure, written as its wording has it: 73.0, 500,000, 千万, 25万6, 5±0.5, 两三.
#pragma once

#include <tongbi/measure/wording.hpp>
#include <tongbi/number/digits.hpp>
#include <tongbi/unit/lexicon.hpp>

namespace tongbi::inline v0::detail {

/// Scale words that stand within a number of digits: 1亿2千万, 3万5千.
inline constexpr std::array split_words{power_word{"亿", 8}, power_word{"万", 4}, power_word{"千", 3},
                                        power_word{"百", 2}};

/// The digits of 25万6 where the unit begins with a scale word of `last`: 256 thousands. Empty where a part is zero.
inline std::string split_text(std::int64_t value, std::uint8_t split, int last) {
    std::string text;
    for (std::size_t i = 0; i < split_words.size(); ++i) {
        if ((split >> i & 1U) == 0 || split_words[i].ten <= last) continue;
        const std::int64_t power = whole_power(split_words[i].ten - last);
        if (value < power || value % power == 0) return {};
        text += std::to_string(value / power);
        text += split_words[i].text;
        value %= power;
    }
    return text + std::to_string(value);
}

/// The digits or the numeral of a print. Where 千万 had a column of its own, in one text 一 stands before it.
inline std::string digits_of(decimal printed, unit const& in, wording const& w, bool in_one_text) {
    if (w.is_numeral && printed.sign() >= 0) { // a fall of 三成, with its sign, is -3成
        numeral_style style = w.numeral;
        if (in_one_text && w.own_column) style.bare = static_cast<std::uint16_t>(style.bare & ~1U);
        return to_numeral(printed, style);
    }
    std::string text;
    if (w.split != 0 && !w.plus && printed.sign() > 0 && printed.exponent() == 0) // a sign stands before digits: +$56千
        text = split_text(printed.coefficient(), w.split, scale_word_of(in));
    if (!text.empty()) return text;
    if (w.plus) text += '+';
    if (w.minus_zero) text += '-';
    append(text, printed, w.grouped);
    return text;
}
/// 两三, 十七八, 三四十: two numerals that differ in one digit, which stands twice.
inline std::string estimate_text(decimal first, decimal second, numeral_style style) {
    const std::string low = to_numeral(first, style);
    const std::string high = to_numeral(second, style);
    std::size_t same = 0;
    while (same + han_size <= low.size() && low.compare(same, han_size, high, same, han_size) == 0) same += han_size;
    return low.substr(0, same + han_size) + high.substr(same);
}
/// In a column of its own, without the words of the text, a ratio has the sign that no time of day has: 12∶30.
inline std::string pair_text(wording const& w, bool in_one_text) {
    number_pair const& pair = w.pair;
    if (pair.between == number_pair::mark::estimate) return estimate_text(pair.first, pair.second, w.numeral);
    std::string text;
    if (pair.between != number_pair::mark::plus_minus_alone) append(text, pair.first);
    const bool colon = pair.has_colon() && (in_one_text || !pair.may_be_time_of_day());
    const std::string_view of_ratio = !colon ? "∶" : pair.between == number_pair::mark::ratio ? "：" : ":";
    text += pair.is_ratio() ? of_ratio : "±";
    append(text, pair.second);
    return text;
}

/// 翻两番, 翻了近2番.
inline std::string text_of_doublings(wording const& w) {
    std::string text(doubling_frames[w.doubling - 1U].head);
    if (w.doublings_in_digits)
        append(text, decimal(int{w.doublings}));
    else
        text += to_numeral(w.doublings, w.style_of_doublings);
    return text.append(behind_doublings);
}
/// 九成五 of 95.
inline std::string text_of_tenths(std::uint8_t hundredths) {
    return std::string(numeral_digits[hundredths / 10U])
        .append(word_of_tenths)
        .append(numeral_digits[hundredths % 10U]);
}

} // namespace tongbi::inline v0::detail
