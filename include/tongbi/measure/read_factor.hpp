// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// One factor of a unit from its text: 万千瓦, billion RMB, cm², 10⁴ t, m-2. Units are joined in read_unit.hpp.
#pragma once

#include <tongbi/measure/words.hpp>
#include <tongbi/number/digits.hpp>
#include <tongbi/unit/unit_text.hpp>

#include <algorithm>
#include <span>

namespace tongbi::inline v0::detail {

inline constexpr std::array<std::string_view, 6> blanks{" ", "\t", "\u3000", "\u2009", "\u202F", "\u00A0"};

/// The bytes that blanks begin or end with: hardly any text does.
inline constexpr auto bytes_of_blanks = [] {
    std::array<std::array<bool, 256>, 2> at{};
    for (const auto blank : blanks) {
        at[0][static_cast<unsigned char>(blank.front())] = true;
        at[1][static_cast<unsigned char>(blank.back())] = true;
    }
    return at;
}();

/// Bytes of the blank at the head of a text, or at its end.
constexpr std::size_t size_of_blank(std::string_view text, bool at_end) {
    if (text.empty()) return 0;
    const auto byte = static_cast<unsigned char>(at_end ? text.back() : text.front());
    if (!bytes_of_blanks[at_end ? 1 : 0][byte]) return 0;
    for (const auto blank : blanks)
        if (at_end ? ends_in(text, blank) : begins_with(text, blank)) return blank.size();
    return 0;
}
constexpr void skip_blanks(std::string_view& text) {
    while (const std::size_t size = size_of_blank(text, false)) text.remove_prefix(size);
}
constexpr void drop_blanks(std::string_view& text) { // at the end
    while (const std::size_t size = size_of_blank(text, true)) text.remove_suffix(size);
}

/// A unit of one factor, before it is one.
struct symbol {
    unit_part part;
    script letters = script::han;
};

/// A unit and the 多 or 余 behind its scale word (万余件): 0 for none, else a place in words_inside plus one.
struct worded_unit {
    v0::unit unit{};
    std::uint8_t inside = 0;

    worded_unit() = default;
    worded_unit(v0::unit const& in, std::uint8_t word = 0) : unit(in), inside(word) {} // NOLINT: a unit without a word
    explicit worded_unit(symbol const& s, std::uint8_t word = 0) : unit(s.part, s.letters), inside(word) {}
};

inline symbol symbol_of(unit_index::entry const& e) { return {{e.row, 1, e.prefix, 0, 0, e.code}, e.letters}; }
inline symbol under_scale_word(symbol s, std::uint8_t word) {
    s.part.word = scale_words[word].ten;
    s.part.word_text = static_cast<std::uint8_t>(word + 1);
    return s;
}
inline constexpr word_places<> scale_words_at_head{scale_words, [](power_word const& word) { return word.text; }};

/// The place of the scale word at the head of a text, from the place `from` on; a Latin one ends where letters do.
inline std::optional<std::uint8_t> scale_word_at(std::string_view text, std::size_t from = 0) {
    return scale_words_at_head.first(text, [&](std::size_t i) {
        const std::string_view word = scale_words[i].text;
        if (i < from || !begins_with(text, word)) return false;
        return text.size() == word.size() || !is_letter(word.front()) || !is_letter(text[word.size()]);
    });
}
/// The place of the 多 or 余 at the head of a text, plus one; 0 for none. The text moves on.
constexpr std::uint8_t take_inside(std::string_view& text) {
    for (std::uint8_t i = 0; i < words_inside.size(); ++i)
        if (begins_with(text, words_inside[i].text)) {
            text.remove_prefix(words_inside[i].text.size());
            return static_cast<std::uint8_t>(i + 1);
        }
    return 0;
}

/// May a text end in an exponent? Asked first, since hardly any unit does.
constexpr bool ends_in_digit(std::string_view text) {
    if (text.empty()) return false;
    const auto last = static_cast<unsigned char>(text.back());
    if (last < 0x80) return is_digit(text.back());
    constexpr std::string_view raised_one = "¹"; // ¹²³ are two bytes, the others three with one beginning
    constexpr std::string_view raised_four = "⁴";
    return (text.size() >= 2 && text[text.size() - 2] == raised_one[0]) ||
           (text.size() >= 3 && text[text.size() - 3] == raised_four[0] && text[text.size() - 2] == raised_four[1]);
}

/// A whole number in ASCII or superscript digits, with a minus or not, at the end (or, with `at_head`, the head) of a
/// text; the text is cut by it.
struct exponent {
    int value = 0;
    power_style style = power_style::digits;
};
inline std::optional<exponent> take_exponent(std::string_view& text, bool at_head) {
    constexpr std::array<std::string_view, 4> minus{"-", "⁻", "−", "–"}; // U+2212 and a dash where a text was typeset
    exponent found;
    int size = 0;
    int place = 1;
    bool negative = false;
    const auto take = [&](std::string_view mark) {
        if (!(at_head ? text.starts_with(mark) : text.ends_with(mark))) return false;
        at_head ? text.remove_prefix(mark.size()) : text.remove_suffix(mark.size());
        return true;
    };
    const auto take_minus = [&] { negative = std::any_of(minus.begin(), minus.end(), take); };
    const auto take_digit = [&] {
        for (int d = 0; d < 10; ++d) {
            const char ascii = static_cast<char>('0' + d);
            const bool raised = take(superscript_digits[static_cast<std::size_t>(d)]);
            if (!raised && !take({&ascii, 1})) continue;
            if (raised) found.style = power_style::superscript;
            found.value = at_head ? found.value * 10 + d : found.value + d * place;
            place *= 10;
            return true;
        }
        return false;
    };
    if (at_head) take_minus();
    while (size < 2 && take_digit()) ++size;
    if (!at_head) take_minus();
    if (size == 0 || found.value < (size == 2 ? 10 : 1)) return std::nullopt; // no 02
    if (negative) found.value = -found.value;
    return found;
}

/// A spelling in its place, or a symbol with a power: cm², m^3; 元^2 as computed units print. No power stands below
/// (m-2).
inline std::optional<symbol> read_symbol(std::string_view text, placing place) {
    const auto in_place = [&](auto const& e) {
        if (e->place == placing::unscaled) return place == placing::anywhere;
        return e->place == placing::anywhere || e->place == place;
    };
    if (const auto e = index_of_units.find(text)) return in_place(e) ? std::optional(symbol_of(*e)) : std::nullopt;
    if (!ends_in_digit(text)) return std::nullopt;
    auto power = take_exponent(text, false);
    if (!power || power->value < 2 || power->value > 4) return std::nullopt;
    if (text.ends_with('^')) {
        if (power->style == power_style::superscript) return std::nullopt; // km^²
        text.remove_suffix(1);
        power->style = power_style::caret;
    }
    const auto e = index_of_units.find(text);
    if (!e || !in_place(e)) return std::nullopt;
    if (power->style != power_style::caret && e->row != &rows::metre) return std::nullopt; // t2 is no t²
    symbol s = symbol_of(*e);
    if (s.part.prefix > 3) return std::nullopt; // Mm³ of a report on gas is a million m³, and no cube of a megametre
    s.part.power = static_cast<std::int8_t>(power->value);
    s.part.power_text = power->style;
    return s;
}

/// A symbol with a power below, as in W m-2, t a⁻¹.
inline std::optional<unit> read_symbol_below(std::string_view text) {
    if (!ends_in_digit(text)) return std::nullopt;
    auto power = take_exponent(text, false);
    if (!power || power->value > -1 || power->value < -3) return std::nullopt;
    if (text.ends_with('^')) {
        if (power->style == power_style::superscript) return std::nullopt; // km^²
        text.remove_suffix(1);
        power->style = power_style::caret;
    }
    const bool raised = power->style == power_style::superscript;
    if (!raised && (text.ends_with("²") || text.ends_with("³"))) return std::nullopt; // hm²-1

    std::string above(text); // m2 of m-2, m² of m⁻²
    append_power(above, -power->value, power->style);
    const auto whole = index_of_units.find(above);
    const auto e = whole ? whole : index_of_units.find(text);
    if (!e || e->letters != script::latin || e->place != placing::anywhere) return std::nullopt;
    const bool is_power = e->row->length > 1 && e->row->mass == 0;
    if (is_power && raised && (text.ends_with('2') || text.ends_with('3'))) return std::nullopt; // hm2⁻¹
    unit_part part = symbol_of(*e).part;
    part.power = static_cast<std::int8_t>(whole ? -1 : power->value);
    part.power_text = power->style;
    return unit(part, e->letters);
}

/// What may stand behind a scale word or a power of ten: a unit of the user, or a symbol.
inline std::optional<symbol> read_behind_word(std::string_view text, std::span<own_unit const> own) {
    for (auto const& mine : own)
        if (mine.text == text && mine.unit.size() == 1 && mine.unit.begin()->word == 0)
            return symbol{*mine.unit.spelled(mine.text).begin(), mine.unit.letters()};
    return read_symbol(text, placing::scaled);
}

/// The same behind what prints as a power of ten: no digits (10³10年).
inline std::optional<symbol> read_behind_power(std::string_view text, std::span<own_unit const> own) {
    if (!text.empty() && is_digit(text.front())) return std::nullopt;
    return read_behind_word(text, own);
}

/// 10⁴ t, 10^4 t, 10⁴: a power of ten before a spelling, or alone.
inline std::optional<symbol> read_power_of_ten(std::string_view text, std::span<own_unit const> own) {
    if (!begins_with(text, "10")) return std::nullopt;
    text.remove_prefix(2);
    const bool caret = text.starts_with('^');
    if (caret) text.remove_prefix(1);
    const auto power = take_exponent(text, true);
    if (!power || caret != (power->style == power_style::digits)) return std::nullopt;
    skip_blanks(text);
    auto behind = text.empty() ? std::optional(symbol{{&rows::one}}) : read_behind_power(text, own);
    if (!behind) return std::nullopt;
    behind->part.word = static_cast<std::int8_t>(power->value);
    behind->part.word_text = static_cast<std::uint8_t>(caret ? word_style::caret : word_style::superscript);
    return behind;
}

/// 100 million yuan, 10 000 tons, 10,000 persons: as the heading of a table writes 10⁸ and 10⁴.
inline std::optional<symbol> read_heading(std::string_view text, std::span<own_unit const> own) {
    for (auto const& scale : scales_of_headings) {
        if (!begins_with(text, scale.text)) continue;
        std::string_view rest = text.substr(scale.text.size());
        skip_blanks(rest);
        if (rest.size() + scale.text.size() == text.size()) continue; // 10000t is no heading
        auto behind = read_behind_power(rest, own);
        if (!behind) continue;
        behind->part.word = scale.ten;
        behind->part.word_text = static_cast<std::uint8_t>(word_style::superscript);
        return behind;
    }
    return std::nullopt;
}
/// US$ million, RMB bn: money before its scale word.
inline std::optional<symbol> read_money_scaled_behind(std::string_view text) {
    const auto blank = text.rfind(' ');
    if (blank == std::string_view::npos) return std::nullopt;
    const auto word = scale_word_at(text.substr(blank + 1));
    if (!word || scale_words[*word].text != text.substr(blank + 1) || !is_letter(text.back())) return std::nullopt;
    const auto money = read_symbol(text.substr(0, blank), placing::scaled);
    if (!money || money->part.row->kind != unit_kind::money) return std::nullopt;
    return under_scale_word(*money, *word);
}

/// 千 and 瓦 are 千瓦 where a blank parts them, or 多; 百多分点 are no 百分点.
inline std::optional<unit_index::entry> joined_unit(std::string_view word, int ten, std::string_view text,
                                                    bool by_word) {
    const auto whole = index_of_units.find(std::string(word).append(text));
    if (!whole || !by_word) return whole;
    const auto behind = index_of_units.find(text);
    return behind && behind->row == whole->row && behind->prefix + ten == whole->prefix ? whole : std::nullopt;
}

/// What stands behind scale word number `word`: 万 and 千瓦. A blank may part them, or a 多 (`by_word`).
inline std::optional<symbol> read_scaled(std::uint8_t word, std::string_view text, std::span<own_unit const> own,
                                         bool by_blank, bool by_word) {
    if (by_blank || by_word) {
        if (const auto e = joined_unit(scale_words[word].text, scale_words[word].ten, text, by_word))
            return symbol_of(*e);
        if (by_blank && read_symbol(std::string(scale_words[word].text).append(text), placing::scaled))
            return std::nullopt; // 千 瓦^4 is no 千瓦^4
    }
    if (text.empty()) return under_scale_word({{&rows::one}}, word);
    if (scale_words[word].text == "千" && text.starts_with("米") && ends_in_digit(text)) return std::nullopt; // 千米³
    if (const auto s = read_behind_word(text, own)) return under_scale_word(*s, word);
    return std::nullopt;
}

/// One factor: a spelling, after a scale word or a power of ten (×10⁴ behind a number) or not. A 多 or 余 may follow
/// the scale word where `words` are allowed.
inline std::optional<worded_unit> read_factor(std::string_view text, std::span<own_unit const> own, bool words,
                                              placing place) {
    constexpr std::string_view times = "×";
    if (std::string_view all = text; drop_blanks(all), all.size() != text.size())
        return std::nullopt;                                       // 十万 and a blank
    if (begins_with(text, "×1")) text.remove_prefix(times.size()); // ×10⁴ t, ×1/10万
    for (auto const& mine : own)
        if (mine.text == text) return worded_unit{mine.unit.spelled(mine.text)};
    if (const auto s = read_symbol(text, place)) return std::optional<worded_unit>(std::in_place, *s);
    for (auto scale = scale_word_at(text); scale; scale = scale_word_at(text, *scale + 1U)) {
        std::string_view rest = text.substr(scale_words[*scale].text.size());
        const std::uint8_t inside = words ? take_inside(rest) : std::uint8_t{};
        const std::size_t spaced = rest.size();
        skip_blanks(rest);
        if (const auto s = read_scaled(*scale, rest, own, rest.size() < spaced, inside != 0))
            return std::optional<worded_unit>(std::in_place, *s, inside);
    }
    if (const auto s = read_power_of_ten(text, own)) return std::optional<worded_unit>(std::in_place, *s);
    if (const auto s = read_heading(text, own)) return std::optional<worded_unit>(std::in_place, *s);
    if (const auto s = read_money_scaled_behind(text)) return std::optional<worded_unit>(std::in_place, *s);
    return std::nullopt;
}

} // namespace tongbi::inline v0::detail
