// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// English units in Chinese: 65.35 million kW is 6535万千瓦, 0.8 percentage points are 0.8个百分点, 3 times 3倍.
/// Symbols that Chinese reports print as well (MW, mm, °C) stay; words, money and English scale words do not. The
/// digits are shifted, never rounded or added to.
#pragma once

#include <tongbi/model/english_units.hpp>

namespace tongbi::inline v0::detail {

/// Symbols in small letters that are as long as words.
inline constexpr std::array<std::string_view, 2> symbols_like_words{"kgce", "kgoe"};

/// tonnes, percentage points: words, where kWh, tce and µg are symbols.
constexpr bool is_english_word(std::string_view text) {
    constexpr std::size_t shortest = 4; // days, yuan
    if (text.size() < shortest) return false;
    for (const std::string_view symbol : symbols_like_words)
        if (text == symbol) return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == ' ' || c == '-'; });
}
/// Is the first scale word English: million, bn?
constexpr bool has_english_word(unit const& u) {
    if (u.size() == 0 || u.begin()->own_text != nullptr) return false;
    const auto word = u.begin()->word_text;
    return word != 0 && word <= scale_words.size() && is_letter(scale_words[word - 1U].text.front());
}
/// Does a factor say in English what Chinese reports say in Chinese?
inline bool holds_english(unit const& u) {
    if (has_english_word(u) || u.form() == unit_form::per) return true;
    for (auto const& part : u) {
        if (part.own_text != nullptr) continue;
        const unit_kind kind = part.row->kind;
        if (part.text == 0 && u.letters() == script::han) continue;
        const auto entry = part.text == 0 ? std::nullopt : std::optional(index_of_units.at(part.text));
        const std::string text =
            entry ? std::string(entry->prefix_text).append(entry->text) : std::string(part.row->latin);
        if (holds_han(text) || text == "%" || text == "‰" || text == "％") continue;
        const bool code = kind == unit_kind::money && std::all_of(text.begin(), text.end(), is_letter); // USD, not US$
        if (code || is_english_word(text) || kind == unit_kind::points) return true;
    }
    return false;
}

/// A unit by the Chinese symbols of its factors, without its scale word; nothing where one has none.
inline std::optional<unit> han_unit(unit const& u) {
    std::optional<unit> all;
    for (unit_part part : u) {
        if (part.own_text != nullptr) return std::nullopt;
        if (!all) part.word = 0;
        part.text = 0;
        part.word_text = part.word == 0 ? std::uint8_t{} : static_cast<std::uint8_t>(word_style::superscript);
        if (part.row != &rows::one && symbol_with(*part.row, part.prefix, script::han).empty()) return std::nullopt;
        all = all ? *all * unit(part, script::han) : unit(part, script::han);
    }
    return all;
}

/// The power of ten of 万, 亿 or 万亿 for a number whose first digit stands at this power, and its last one, where that
/// says how well it is known.
constexpr int chinese_scale(int first, std::optional<int> last) {
    const auto floor_of = [](int x) { return (x >= 0 ? x : x - 3) / 4 * 4; };
    const int by_first = floor_of(first);
    const int by_last = last ? -floor_of(-*last) : by_first; // no zeros that nobody printed
    return std::clamp(std::max(by_first, by_last), 0, 12);
}

/// As a Chinese sentence says it. What has no Chinese spelling, and symbols, stay.
inline measure said_in_chinese(measure const& m, print_style const& how) {
    unit const& u = m.unit();
    if (!holds_english(u)) return m;
    const auto in = han_unit(u);
    if (!in) return m;
    wording words = m.wording();
    words.symbol = 0;
    words.blank = false;
    const int word = scale_word_of(u);
    if (!has_english_word(u)) return measure(m.number(), word == 0 ? *in : in->behind_word_of(u), m.role(), words);
    figure const& f = m.number();
    const scaled_digits digits = digits_behind_word(f, word, how);
    const int scale = chinese_scale(digits.first, digits.last);
    unit_part behind{&rows::one};
    behind.word = static_cast<std::int8_t>(scale);
    return measure(f.shifted(word - scale), in->behind_word_of(unit(behind, script::han)), m.role(), words);
}

} // namespace tongbi::inline v0::detail
