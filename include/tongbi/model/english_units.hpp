// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Chinese scale words in English: 6535万千瓦 is 65.35 million kW, 12.8万亿元 12.8 trillion yuan. The digits are
/// shifted, never rounded or added to.
///
///     number      of three digits at most before its point, unless its last digit stands before it: 6.0亿元 is known
///                 to ten millions, 0.60 billion yuan
///     unit        by its symbols and words (kW, t, yuan, USD, people, establishments); what has none (台) stays as it
///                 was printed
#pragma once

#include <tongbi/measure.hpp>

#include <algorithm>

namespace tongbi::inline v0::detail {

/// A row that English texts write as a word, not by its symbol, where it is all of the unit: 12 days, but kWh/d.
struct english_unit {
    unit_row const* row;
    std::string_view text;
};
inline constexpr std::array english_unit_words{
    english_unit{&rows::day, "days"},
    english_unit{&rows::hour, "hours"},
    english_unit{&rows::year, "years"},
    english_unit{&rows::rank_place, "places"},
};
/// One of what a unit counts: 1 place, yuan/person.
struct english_number {
    std::string_view many, one;
};
inline constexpr std::array english_singulars{
    english_number{"days", "day"},
    english_number{"hours", "hour"},
    english_number{"years", "year"},
    english_number{"weeks", "week"},
    english_number{"months", "month"},
    english_number{"places", "place"},
    english_number{"people", "person"},
    english_number{"households", "household"},
    english_number{"vehicles", "vehicle"},
    english_number{"vessels", "vessel"},
    english_number{"trees", "tree"},
    english_number{"villages", "village"},
    english_number{"towns", "town"},
    english_number{"counties", "county"},
    english_number{"cities", "city"},
    english_number{"units", "unit"},
    english_number{"establishments", "establishment"},
    english_number{"items", "item"},
    english_number{"incidents", "incident"},
    english_number{"sites", "site"},
    english_number{"kinds", "kind"},
    english_number{"institutions", "institution"},
    english_number{"structures", "structure"},
    english_number{"cases", "case"},
    english_number{"pieces", "piece"},
    english_number{"sets", "set"},
    english_number{"plants", "plant"},
    english_number{"occurrences", "occurrence"},
};
/// Itself where it has no other form: 1 kW, 1 aircraft.
constexpr std::string_view singular_of(std::string_view many) {
    for (auto const& word : english_singulars)
        if (word.many == many) return word.one;
    return many;
}
constexpr bool holds_han(std::string_view text) {
    constexpr char first_han = '\xE4'; // CJK begins with E4 to E9
    constexpr char last_han = '\xE9';
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= first_han && c <= last_han; });
}

/// A factor by its Latin symbol or word; nothing where it has none. `alone`: it is all of the unit, but for a scale
/// word.
inline std::optional<unit_part> latin_part(unit_part part, bool alone = false) {
    if (part.own_text != nullptr && part.row != &rows::rank_place) return std::nullopt; // 2位 are places
    std::string text =
        part.row == &rows::yuan && part.prefix == 0 ? "yuan" : symbol_with(*part.row, part.prefix, script::latin);
    for (auto const& word : english_unit_words)
        if (alone && word.row == part.row && part.prefix == 0) text = word.text;
    const auto is_latin = [&] { return !text.empty() && !holds_han(text); };
    for (auto s = spellings.begin(); !is_latin() && s != spellings.end(); ++s)
        if (s->row == part.row && s->prefix == part.prefix && s->letters == script::latin) text = s->text;
    if (part.power < 0 && part.word == 0) text = singular_of(text);
    const auto entry = index_of_units.find(text);
    if (!is_latin() || !entry || entry->row != part.row) return std::nullopt;
    part.text = entry->code;
    part.own_text = nullptr;
    part.own_parts = 0;
    part.word_text = part.word == 0 ? std::uint8_t{} : static_cast<std::uint8_t>(word_style::superscript);
    return part;
}

/// A unit by the Latin symbols of its factors, without its scale word; one below is a power of ten (pieces/10⁴
/// people). Nothing where a factor has no symbol.
inline std::optional<unit> latin_unit(unit const& u) {
    std::optional<unit> all;
    const bool alone = u.size() == 1 && u.begin()->power == 1;
    for (unit_part part : u) {
        if (!all) part.word = 0;
        const auto latin = part.row == &rows::one ? std::optional(unit_part{&rows::one}) : latin_part(part, alone);
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

/// Where the digits of a number stand behind the power of ten of its scale word: its first one, and its last one where
/// that says how well it is known. Exact numbers, and those that a word bounds (近3万吨), have no last one.
struct scaled_digits {
    int first;
    std::optional<int> last;
};
inline scaled_digits digits_behind_word(figure const& f, int word, print_style const& how) {
    const auto far_end = [&]() -> decimal {
        if (const auto number = f.given_number()) return *number;
        if (f.best()) return *f.best();
        const decimal a = f.lower().infinite ? decimal(0) : abs(f.lower().at);
        const decimal b = f.upper().infinite ? decimal(0) : abs(f.upper().at);
        return std::max(a, b);
    }();
    scaled_digits found{far_end.is_zero() ? word : far_end.leading_exponent() + word, {}};
    if (f.is_given() && !f.is_exact() && f.best()) {
        found.last = f.best()->exponent() + word;
    } else if (!how.decimals && !f.is_exact() && f.best()) {
        const std::string digits = layout(f, how).number;
        const auto point = digits.find('.');
        found.last = word - (point == std::string::npos ? 0 : static_cast<int>(digits.size() - point) - 1);
    }
    return found;
}

/// As English texts print it; nothing where it has no Chinese scale word, or its unit no Latin symbol.
inline std::optional<measure> in_english(measure const& m, print_style const& how) {
    unit const& u = m.unit();
    if (!has_chinese_word(u)) return std::nullopt;
    const auto in = latin_unit(u);
    if (!in) return std::nullopt;
    figure const& f = m.number();
    const int word = u.begin()->word;
    const scaled_digits digits = digits_behind_word(f, word, how);
    const int scale = english_scale(digits.first, digits.last);
    wording words = m.wording();
    words.split = words.symbol = words.sign_word = 0;
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

/// What English reports say in percent: 成, and a growth in 倍 (增长一倍 is up 100 %). Digits that are not known to the
/// last percent say how well they are: 增长1.6倍 is up 160±5%.
inline std::optional<measure> in_english_percent(measure const& m) {
    unit const& u = m.unit();
    if (u.size() != 1 || u.begin()->power != 1 || u.begin()->own_text != nullptr || u.begin()->word != 0)
        return std::nullopt;
    const bool tenths = u.begin()->row == &rows::cheng;
    if (!tenths && (u.begin()->row != &rows::fold || m.role() != role::growth)) return std::nullopt;
    if (tenths && u.letters() == script::latin) return std::nullopt; // its own words; up 3 times has two readings
    figure f = m.number().shifted(tenths ? 1 : 2);
    wording words = m.wording();
    words.is_numeral = false;
    if (f.is_given() && !f.is_exact() && f.best() && f.best()->exponent() > 0) {
        words.pair = {number_pair::mark::plus_minus, *f.best(), decimal(5, f.best()->exponent() - 1)};
        f = of_pair(words.pair).value_or(f).with(f.qualifiers());
    }
    return measure(f, rows::percent, m.role(), words);
}

/// A numeral with its scale word in it: 千万千瓦 is 1000 times 万千瓦, 千亿 1000 times 亿.
inline measure with_word_taken_out(measure const& m) {
    unit const& u = m.unit();
    const auto printed = m.number().given_number();
    const bool is_bare = u.size() == 0 || (u.begin()->word == 0 && u.begin()->own_text == nullptr);
    if (!m.wording().is_numeral || !is_bare || !printed || printed->is_zero() || printed->leading_exponent() < 6)
        return m;
    unit_part one{&rows::one};
    one.word = 4;
    const unit ten_thousands(one, script::han);
    return {qualified(printed->shifted(-4).stripped(), m.number().qualifiers(), m.number().is_exact()),
            u.size() == 0 ? ten_thousands : u.behind_word_of(ten_thousands), m.role(), m.wording()};
}

/// As an English sentence says it: in percent, with English scale words, by Latin symbols and words. What has none
/// stays.
inline measure said_in_english(measure const& m, print_style const& how) {
    if (const auto percent = in_english_percent(m)) return *percent;
    if (const auto scaled = in_english(with_word_taken_out(m), how)) return *scaled;
    const std::string symbol = to_string(m.unit());
    if (!holds_han(symbol) && symbol != "℃" && symbol != "℉") return m;
    const auto latin = latin_unit(m.unit());
    if (!latin) return m;
    wording words = m.wording();
    words.symbol = words.sign_word = 0;
    words.blank = true;
    return measure(m.number(), *latin, m.role(), words);
}
/// Both ends in one unit; nothing where there is nothing to say in other words, or a word around an end.
inline std::optional<measure_range> said_in_english(measure_range const& r, print_style const& how) {
    if (auto scaled = in_english(r, how)) return scaled;
    const auto said = [&](measure const& m) {
        const measure end = said_in_english(m, how);
        const auto tenths = latin_unit(m.unit());
        return end.wording().pair == m.wording().pair || !tenths ? end
                                                                 : measure(m.number(), *tenths, m.role(), m.wording());
    };
    const measure first = said(r.first()); // 1~2 tenths, not 10±5~20±5%
    const measure second = said(r.second());
    const bool one_unit = first.unit() == second.unit() && to_string(first.unit()) == to_string(second.unit());
    if (!one_unit || !said_by(r.first()).empty() || !said_by(r.second()).empty()) return std::nullopt;
    const bool other_unit = to_string(second.unit()) != to_string(r.second().unit());
    if (holds_han(to_string(second.unit())) || !(other_unit || holds_han(to_string(r)))) return std::nullopt;
    const auto as_print = [](measure const& m, bool blank) {
        wording words = m.wording();
        words.sign_word = 0;
        words.is_numeral = false;
        words.blank = blank && takes_blank(m.unit());
        return measure(m.number(), m.unit(), m.role(), words);
    };
    return r.with_ends(as_print(first, false), as_print(second, true)).with_shared_unit();
}

} // namespace tongbi::inline v0::detail
