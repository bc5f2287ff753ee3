// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The words around a number, taken from a text by the tables of words.hpp and noted in the wording.
#pragma once

#include <tongbi/measure/read_unit.hpp>
#include <tongbi/measure/role.hpp>
#include <tongbi/measure/wording.hpp>

namespace tongbi::inline v0::detail {

/// The place of the word of a table at the head (or at the end) of a text, plus one; 0 for none. The text is cut by it.
template <class Table, class Text>
constexpr std::uint8_t take_word(std::string_view& text, Table const& table, Text text_of, bool at_end = false) {
    for (std::uint8_t i = 0; i < table.size(); ++i) {
        const std::string_view word = text_of(table[i]);
        if (word.empty() || !(at_end ? text.ends_with(word) : text.starts_with(word))) continue;
        at_end ? text.remove_suffix(word.size()) : text.remove_prefix(word.size());
        return static_cast<std::uint8_t>(i + 1);
    }
    return 0;
}

/// 预计超过: up to two words.
inline void take_before(std::string_view& text, wording& words) {
    for (auto& slot : words.before) {
        slot = take_word(text, words_before, [](auto const& w) { return w.text; });
        if (slot == 0) return;
        const std::size_t before_blanks = text.size();
        skip_blanks(text);
        words.blank_before = text.size() != before_blanks;
    }
}
/// 百分之: the unit before its number.
inline void take_part_frame(std::string_view& text, wording& words) {
    words.part_frame = take_word(text, part_frames, [](auto const& f) { return f.head; });
}
/// 零下, the sign of a temperature. Was there one?
inline bool take_sign(std::string_view& text, wording& words) {
    words.sign_word = take_word(text, sign_words, [](auto const& w) { return w.text; });
    return words.sign_word != 0;
}
/// 以上, 左右, at the end. 多 and 余 stand there behind a unit (3倍多); behind a scale word or alone they stand within
/// the number (3万多, 3多).
inline void take_after(std::string_view& text, wording& words) {
    if (text.empty() || static_cast<unsigned char>(text.back()) < 0x80 || words.after != 0) return;
    const auto stands_here = [&](qualifier_word const& w) {
        if (w.means.has(qualifier::magnitude_class) || !text.ends_with(w.text)) return std::string_view{}; // take_class
        const std::string_view rest = text.substr(0, text.size() - w.text.size());
        const auto scale = scale_word_at(rest);
        const bool is_scale = rest.empty() || (scale && scale_words[*scale].text == rest);
        const bool may_be_inside = w.text == words_inside[0].text || w.text == words_inside[1].text;
        return may_be_inside && is_scale ? std::string_view{} : w.text;
    };
    words.after = take_word(text, words_after, stands_here, true);
    if (words.after != 0) drop_blanks(text);
}
/// 级 behind a scale word is a class of magnitude: 千亿级, 千万千瓦级, 10万吨级. Elsewhere it is a unit: 12级.
inline void take_class(std::string_view numeral, std::string_view& text, wording& words) {
    const auto scale = scale_word_at(numeral);
    const bool is_scaled = (scale && scale_words[*scale].text == numeral) || scale_word_at(text);
    constexpr std::string_view word = words_after.back().text;
    if (!is_scaled || words.after != 0 || !text.ends_with(word)) return;
    words.after = static_cast<std::uint8_t>(words_after.size());
    text.remove_suffix(word.size());
}
/// （初步数）, behind all else; a note alone is no number.
inline void take_note(std::string_view& text, wording& words) {
    if (words.note != 0) return;
    words.note = take_word(
        text, notes, [](auto const& w) { return w.text; }, true);
    if (words.note != 0) drop_blanks(text);
}
/// 零下 is a temperature's (or of the first end of a range, without its unit); 上 stands before a scale word (上百); a
/// second number has no words that bound it; nothing is said twice (接近近零).
inline bool words_fit(wording const& words, unit const& u) {
    if (words.before[1] != 0) {
        const qualifiers first = words_before[words.before[0] - 1U].means;
        if (!first.empty() && first == words_before[words.before[1] - 1U].means) return false;
    }
    if (words.sign_word != 0 && u.size() != 0 && role_of(u.kind()) != role::level) return false;
    for (auto const& part : u)
        if (part.row == &rows::wind_force && part.word != 0) return false; // 千亿级以上 is no wind
    for (const auto word : words.before)
        if (word != 0 && words_before[word - 1U].text == "上" && !words.numeral.starts_bare()) return false;
    const qualifiers means = spelled_by(words);
    return words.pair.between == number_pair::mark::none || (!means.bound_below() && !means.bound_above());
}

} // namespace tongbi::inline v0::detail
