// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Chinese scale words in English: 6535万千瓦 is 65.35 million kW, 12.8万亿元 12.8 trillion yuan. The digits are
/// shifted, never rounded or added to.
///
///     number      of three digits at most before its point, unless its last digit stands before it: 6.0亿元 is known
///                 to ten millions, 0.60 billion yuan
///     unit        by its symbols (kW, t, yuan, USD, people, households); what has none (家) stays as it was printed
#pragma once

#include <tongbi/measure.hpp>

#include <algorithm>

namespace tongbi::inline v0::detail {

/// A factor by its Latin symbol or word; nothing where it has none.
inline std::optional<unit_part> latin_part(unit_part part) {
    if (part.own_text != nullptr) return std::nullopt;
    const auto is_latin = [](std::string_view text) {
        constexpr char first_han = '\xE4'; // CJK begins with E4 to E9
        constexpr char last_han = '\xE9';
        return !text.empty() &&
               std::none_of(text.begin(), text.end(), [](char c) { return c >= first_han && c <= last_han; });
    };
    std::string text =
        part.row == &rows::yuan && part.prefix == 0 ? "yuan" : symbol_with(*part.row, part.prefix, script::latin);
    for (auto s = spellings.begin(); !is_latin(text) && s != spellings.end(); ++s)
        if (s->row == part.row && s->prefix == part.prefix && s->letters == script::latin) text = s->text;
    const auto entry = index_of_units.find(text);
    if (!is_latin(text) || !entry || entry->row != part.row) return std::nullopt;
    part.text = entry->code;
    part.word = 0;
    part.word_text = 0;
    return part;
}

/// A unit by the Latin symbols of its factors, without its scale word; nothing where one has none, or a scale word
/// stands below (件/万人).
inline std::optional<unit> latin_unit(unit const& u) {
    std::optional<unit> all;
    for (auto const& part : u) {
        if (all && part.word != 0) return std::nullopt;
        if (part.row == &rows::one) return std::nullopt; // 300万 of nothing
        const auto latin = latin_part(part);
        if (!latin) return std::nullopt;
        all = all ? *all * unit(*latin, script::latin) : unit(*latin, script::latin);
    }
    return all;
}

/// thousand, million, billion, trillion in front of a unit, by its power of ten.
inline unit behind_english_word(unit const& u, int ten) {
    const auto word = std::find_if(scale_words.begin(), scale_words.end(),
                                   [&](power_word const& w) { return w.ten == ten && is_letter(w.text.front()); });
    if (word == scale_words.end()) return u;
    unit_part part{&rows::one};
    part.word = word->ten;
    part.word_text = static_cast<std::uint8_t>(word - scale_words.begin() + 1);
    return u.behind_word_of(unit(part, script::latin));
}

/// The power of ten of the English scale word for a number whose first digit stands at this power, and its last one,
/// where that says how well it is known.
constexpr int english_scale(int first, std::optional<int> last) {
    const auto floor_of = [](int x) { return (x >= 0 ? x : x - 2) / 3 * 3; };
    const int by_first = floor_of(first);
    const int by_last = last ? -floor_of(-*last) : by_first; // no zeros that nobody printed
    return std::clamp(std::max(by_first, by_last), 0, 12);
}

/// 万, 亿: spelled in Chinese, or not spelled at all.
constexpr bool has_chinese_word(unit const& u) {
    if (u.size() == 0 || u.begin()->own_text != nullptr || u.begin()->word == 0) return false;
    const auto word = u.begin()->word_text;
    return word == 0 || (word <= scale_words.size() && !is_letter(scale_words[word - 1U].text.front()));
}

/// As English texts print it; nothing where it has no Chinese scale word, or its unit no Latin symbol.
inline std::optional<measure> in_english(measure const& m, print_style const& how) {
    unit const& u = m.unit();
    if (!has_chinese_word(u)) return std::nullopt;
    const auto in = latin_unit(u);
    if (!in) return std::nullopt;
    figure const& f = m.number();
    const auto far_end = [&]() -> decimal {
        if (const auto number = f.given_number()) return *number;
        if (f.best()) return *f.best();
        const decimal a = f.lower().infinite ? decimal(0) : abs(f.lower().at);
        const decimal b = f.upper().infinite ? decimal(0) : abs(f.upper().at);
        return std::max(a, b);
    }();
    const int word = u.begin()->word;
    const int first = far_end.is_zero() ? word : far_end.leading_exponent() + word;
    std::optional<int> last; // not of exact numbers, and of those that a word bounds: 近3万吨
    if (f.is_given() && !f.is_exact() && f.best()) {
        last = f.best()->exponent() + word;
    } else if (!how.decimals && !f.is_exact() && f.best()) {
        const std::string digits = layout(f, how).number;
        const auto point = digits.find('.');
        last = word - (point == std::string::npos ? 0 : static_cast<int>(digits.size() - point) - 1);
    }
    const int scale = english_scale(first, last);
    wording words = m.wording();
    words.split = words.symbol = 0;
    words.is_numeral = false;
    return measure(f.shifted(word - scale), behind_english_word(*in, scale), m.role(), words);
}

/// Both ends under the larger of their scale words: 8000万~1.25亿元 is 80.00~125 million yuan. Nothing where an end has
/// words around it, or the range falls.
inline std::optional<measure_range> in_english(measure_range const& r, print_style const& how) {
    auto first = in_english(r.first(), how);
    auto second = in_english(r.second(), how);
    if (!first || !second || r.low() == r.second()) return std::nullopt;
    if (!said_by(r.first()).empty() || !said_by(r.second()).empty()) return std::nullopt;
    const auto word_of_end = [](measure const& m) { return m.unit().begin()->word; };
    const unit shared = word_of_end(*first) > word_of_end(*second) ? first->unit() : second->unit();
    const auto a = convert(*first, shared);
    const auto b = convert(*second, shared);
    if (!a || !b) return std::nullopt;
    const auto as_print = [&](measure const& m, measure const& read, bool blank) {
        wording words = read.wording();
        words.blank = blank;
        return measure(m.number(), shared, m.role(), words);
    };
    return r.with_ends(as_print(*a, *first, false), as_print(*b, *second, true)).with_shared_unit();
}

} // namespace tongbi::inline v0::detail
