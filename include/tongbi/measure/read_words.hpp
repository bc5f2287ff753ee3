// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The words around a number, taken from a text by the tables of words.hpp and noted in the wording.
#pragma once

#include <tongbi/measure/read_unit.hpp>
#include <tongbi/measure/role.hpp>
#include <tongbi/measure/wording.hpp>

namespace tongbi::inline v0::detail {

/// A table of words and where they may stand.
template <end_of_text End, class Table, class TextOf>
struct word_search {
    Table const& table;
    TextOf text_of;
    word_places<End, (std::tuple_size_v<Table> + 63) / 64> places{table, text_of};

    /// The place of the word at this end of a text, plus one; 0 for none. The text is cut by it.
    constexpr std::uint8_t take(std::string_view& text) const {
        return take(text, [](auto const&) { return true; });
    }
    /// The same of a word that `fits`.
    template <class Fits>
    constexpr std::uint8_t take(std::string_view& text, Fits fits) const {
        constexpr bool at_head = End == end_of_text::head;
        const auto n = places.first(text, [&](std::size_t i) {
            const std::string_view word = text_of(table[i]);
            return (at_head ? begins_with(text, word) : ends_in(text, word)) && fits(table[i]);
        });
        if (!n) return 0;
        const std::size_t size = text_of(table[*n]).size();
        at_head ? text.remove_prefix(size) : text.remove_suffix(size);
        return static_cast<std::uint8_t>(*n + 1);
    }
    /// The place of the word that is the whole text.
    [[nodiscard]] constexpr std::optional<std::uint8_t> whole(std::string_view text) const {
        return places.first(text, [&](std::size_t i) { return same(text_of(table[i]), text); });
    }
};

inline constexpr auto text_of_word = [](auto const& word) { return word.text; };
inline constexpr auto head_of_frame = [](part_frame const& frame) { return frame.head; };
template <end_of_text End = end_of_text::head, class Table, class TextOf>
constexpr auto searching(Table const& table, TextOf text_of) {
    return word_search<End, Table, TextOf>{table, text_of};
}
inline constexpr auto find_before = searching(words_before, text_of_word);
inline constexpr auto find_after = searching<end_of_text::tail>(words_after, text_of_word);
inline constexpr auto find_note = searching<end_of_text::tail>(notes, text_of_word);
inline constexpr auto find_sign = searching(sign_words, text_of_word);
inline constexpr auto find_part_frame = searching(part_frames, head_of_frame);
inline constexpr auto find_symbol = searching(symbols_before, text_of_word);
inline constexpr auto find_worded = searching(worded_values, text_of_word);

/// 预计超过, nearly: up to two words; an English one ends where its letters do.
inline void take_before(std::string_view& text, wording& words) {
    for (auto& slot : words.before) {
        slot = find_before.take(text, [&](qualifier_word const& w) {
            return text.size() == w.text.size() || !is_letter(w.text.back()) || !is_letter(text[w.text.size()]);
        });
        if (slot == 0) return;
        const std::size_t before_blanks = text.size();
        skip_blanks(text);
        words.blank_before = text.size() != before_blanks;
    }
}
/// 百分之: the unit before its number.
inline void take_part_frame(std::string_view& text, wording& words) { words.part_frame = find_part_frame.take(text); }
/// 零下, the sign of a temperature. Was there one?
inline bool take_sign(std::string_view& text, wording& words) {
    words.sign_word = find_sign.take(text);
    return words.sign_word != 0;
}
/// 以上, 左右, at the end. 多 and 余 stand there behind a unit (3倍多); behind a scale word or alone they stand within
/// the number (3万多, 3多).
inline void take_after(std::string_view& text, wording& words) {
    if (text.empty() || static_cast<unsigned char>(text.back()) < 0x80 || words.after != 0) return;
    const auto stands_here = [&](qualifier_word const& w) {
        if (w.means.has(qualifier::magnitude_class)) return false; // take_class
        std::string_view rest = text.substr(0, text.size() - w.text.size());
        drop_blanks(rest); // $6千 余
        const auto scale = scale_word_at(rest);
        const bool is_scale = rest.empty() || (scale && scale_words[*scale].text == rest);
        const bool may_be_inside = w.text == words_inside[0].text || w.text == words_inside[1].text;
        return !may_be_inside || !is_scale;
    };
    words.after = find_after.take(text, stands_here);
    if (words.after != 0) drop_blanks(text);
}
/// 级 behind a scale word is a class of magnitude: 千亿级, 千万千瓦级, 10万吨级, 千亿级以上. Elsewhere it is a unit:
/// 12级, 万/级. False: neither, 千亿级左右.
[[nodiscard]] inline bool take_class(std::string_view numeral, std::string_view& text, wording& words) {
    constexpr std::string_view word = words_after.back().text;
    if (!ends_in(text, word)) return true;
    const auto scale = scale_word_at(numeral);
    const bool is_scaled = (scale && scale_words[*scale].text == numeral) || scale_word_at(text);
    if (!is_scaled) return true; // 12级
    const std::string_view before = text.substr(0, text.size() - word.size());
    if (before.ends_with('/') || before.ends_with("·")) return true; // 万/级: a unit among others
    std::string_view ahead = text;
    if (words.inside != 0 || take_inside(ahead) != 0) return false; // 千多级: a class, or more than a thousand grades
    const std::string_view behind = words.after == 0 ? std::string_view{} : words_after[words.after - 1U].text;
    for (std::size_t i = 0; i < words_after.size(); ++i) {
        if (!words_after[i].text.starts_with(word) || words_after[i].text.substr(word.size()) != behind) continue;
        words.after = static_cast<std::uint8_t>(i + 1);
        text.remove_suffix(word.size());
        return true;
    }
    return false;
}
/// （初步数）, behind all else; a note alone is no number.
inline void take_note(std::string_view& text, wording& words) {
    if (words.note != 0) return;
    words.note = find_note.take(text);
    if (words.note != 0) drop_blanks(text);
}
/// 零下 is a temperature's (or of the first end of a range, without its unit); 上 stands before a scale word (上百); a
/// second number has no words that bound it, and a part of a whole (百分之) is no ± alone; nothing is said twice
/// (接近近零).
inline bool words_fit(wording const& words, unit const& u) {
    const qualifiers means = spelled_by(words);
    if (words.part_frame != 0 && words.pair.between == number_pair::mark::plus_minus_alone) return false; // 百分之±5
    if (words.before[1] != 0) {
        const qualifiers first = words_before[words.before[0] - 1U].means;
        if (!first.empty() && first == words_before[words.before[1] - 1U].means) return false;
    }
    if (words.sign_word != 0 && u.size() != 0 && role_of(u.kind()) != role::level) return false;
    for (auto const& part : u)
        if (part.row == &rows::wind_force && (part.word != 0 || means.has(qualifier::magnitude_class)))
            return false; // a thousand 级 is no wind, and no class has grades: 千亿级级
    for (const auto word : words.before)
        if (word != 0 && words_before[word - 1U].text == "上" && !words.numeral.starts_bare()) return false;
    return words.pair.between == number_pair::mark::none || (!means.bound_below() && !means.bound_above());
}

} // namespace tongbi::inline v0::detail
