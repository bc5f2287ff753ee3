// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Chinese prints in English, throughout: 第三高值 is the third highest, 全覆盖 full coverage, 3.6万家 36 thousand,
/// 37天 37 days, +1.3成 +13%, 8636.3万元/个 86.363 million yuan each. A page leaves counters (家, 个, 项) out:
/// the name of the indicator says what is counted. Digits are shifted, never rounded or added to.
#pragma once

#include <tongbi/calendar/english_period.hpp>
#include <tongbi/model/english_units.hpp>
#include <tongbi/model/sentence.hpp>

namespace tongbi::inline v0 {

/// A word of Chinese prints and what English texts say there.
struct english_word {
    std::string_view zh, en;
};
/// Values that are words (worded_values) and directions without a magnitude.
inline constexpr std::array english_values{
    english_word{"全覆盖", "full coverage"},
    english_word{"全部", "all"},
    english_word{"全面", "all"},
    english_word{"超额完成", "exceeded"},
    english_word{"过半", "more than half"},
    english_word{"超半", "more than half"},
    english_word{"近半", "nearly half"},
    english_word{"一半", "half"},
    english_word{"半数", "half"},
    english_word{"翻番", "doubled"},
    english_word{"翻一番", "doubled"},
    english_word{"翻两番", "quadrupled"},
    english_word{"未发生", "none"},
    english_word{"新高", "highest"},
    english_word{"新低", "lowest"},
    english_word{"历史纪录", "extreme"},
    english_word{"最好水平", "best level"},
    english_word{"最好值", "best value"},
    english_word{"最好", "best"},
    english_word{"次多", "second most"},
    english_word{"次少", "second least"},
    english_word{"次高", "second highest"},
    english_word{"次低", "second lowest"},
    english_word{"零", "zero"},
    english_word{"低于", "lower"},
    english_word{"高于", "higher"},
    english_word{"三增", "all three rose"},
    english_word{"双增", "both rose"},
    english_word{"增加", "rose"},
    english_word{"减少", "fell"},
    english_word{"下降", "fell"},
    english_word{"上升", "rose"},
    english_word{"持平", "unchanged"},
    english_word{"超过", "higher"},
};
/// What a rank is of, by its frame (rank_affixes).
inline constexpr std::array english_ranks{
    english_word{"第…高值", "highest"},
    english_word{"第…低值", "lowest"},
    english_word{"第…多值", "most"},
    english_word{"第…少值", "least"},
    english_word{"第…位", "place"},
    english_word{"第…名", "place"},
    english_word{"第", ""},
};

namespace detail {

/// The entry of a table of words, or nothing.
template <class Table>
constexpr std::optional<std::string_view> english_of(Table const& table, std::string_view zh) {
    for (auto const& word : table)
        if (word.zh == zh) return word.en;
    return std::nullopt;
}

/// third highest, first; the eleventh is no. 11.
inline std::string english_rank(measure const& m) {
    const auto number = m.number().best();
    const std::string_view frame = rank_affixes[m.wording().rank_affix - 1U].pattern;
    const std::string_view what = english_of(english_ranks, frame).value_or("");
    const bool named = number && number->exponent() == 0 && number->coefficient() >= 1 && number->coefficient() <= 10;
    const std::string place = named ? std::string(english_ordinals[static_cast<std::size_t>(number->coefficient()) - 1])
                                    : "no. " + layout(m.number()).number;
    if (place == "first" && !what.empty() && what != "place") return std::string(what);
    return place + (what.empty() ? "" : " ") + std::string(what);
}

/// A place, whatever its print: third highest, second most, extreme.
inline std::string english_place(measure const& m) {
    if (m.wording().rank_affix != 0) return english_rank(m);
    const std::string word = number_text(m);
    return std::string(english_of(english_values, word).value_or(word));
}

/// A measure in English units, and the words behind its unit or instead of it: days, each.
struct english_measure {
    measure value;
    std::string behind; ///< empty, or begins with a blank
};

/// Units that a text writes out: one day, two days.
inline constexpr std::array written_out{
    std::pair{&rows::day, std::string_view(" days")}, std::pair{&rows::hour, std::string_view(" hours")},
    std::pair{&rows::year, std::string_view(" years")}, std::pair{&rows::rank_place, std::string_view(" places")}};

/// As the measure says it in English. What no table knows stays as it was read.
inline english_measure english(measure const& m, print_style const& how = {}) {
    unit const& u = m.unit();
    figure const& f = m.number();
    wording words;
    words.from_text = m.wording().from_text;
    words.grouped = m.wording().grouped;
    words.plus = m.wording().plus;
    words.minus_zero = m.wording().minus_zero;
    words.blank = true;
    const auto made = [&](figure const& number, unit const& in, std::string_view behind = {}) {
        words.blank = in.size() != 0 && to_string(in) != "%";
        return english_measure{measure(number, in, m.role(), words), std::string(behind)};
    };
    const bool numeral = m.wording().is_numeral;                 // 千万 beside 千瓦
    const bool temperature = u.kind() == unit_kind::temperature; // 16.6°C and 16.6 °C are one spelling
    if (u.size() == 0 ? !numeral : u.letters() == script::latin && !temperature) return {m, {}};
    if (u == unit(rows::percent)) return {m, {}};
    unit_part const first = u.size() == 0 ? unit_part{&rows::one} : *u.begin();
    const bool places = first.row == &rows::rank_place; // 2位 too
    if (u.size() == 1 && (first.own_text == nullptr || places) && first.power == 1 && first.word == 0) {
        if (first.row == &rows::cheng) return made(f.shifted(1), rows::percent);
        if (first.row == &rows::fold && m.role() == role::growth) return made(f.shifted(2), rows::percent);
        for (auto const& [row, text] : written_out)
            if (first.row == row && first.prefix == 0) {
                const bool one = f.best() == decimal(1) && f.is_exact();
                return made(f, {}, one ? text.substr(0, text.size() - 1) : text);
            }
    }
    unit kept;
    bool each = false;
    int word = 0;
    for (auto const& part : u) {
        if (part.own_text != nullptr) return {m, {}};
        const bool counter = part.row->kind == unit_kind::counter || part.row == &rows::one;
        if (counter && part.power < 0 && part.word == 0) each = true;
        if (counter && part.power > 0) word += part.word;
        if (counter && (part.power > 0 || part.word == 0)) continue;
        kept = kept.size() == 0 ? unit(part, u.letters()) : kept * unit(part, u.letters());
    }
    const std::string behind = each ? " each" : "";
    const auto far = f.best() ? f.best() : f.given_number();
    const int lead = far && !far->is_zero() ? far->leading_exponent() : 0;
    if (kept.size() == 0) { // 3.6万家
        if (word == 0 && !(numeral && lead >= 6)) return made(f, {}, behind);
        const bool rounded = f.is_given() && !f.is_exact() && f.best() && !numeral;
        const int scale =
            english_scale(lead + word, rounded ? std::optional(f.best()->exponent() + word) : std::nullopt);
        for (auto const& name : scale_words)
            if (name.ten == scale && is_letter(name.text.front()))
                return made(f.shifted(word - scale), {}, " " + std::string(name.text) + behind);
        return made(f.shifted(word), {}, behind);
    }
    measure counted(f, kept, m.role(), words);
    if (numeral && lead >= 6 && kept.begin()->word == 0) {
        unit_part ten_thousands = *kept.begin();
        ten_thousands.word = 4;
        if (kept.size() == 1) counted = measure(f.shifted(-4), unit(ten_thousands, u.letters()), m.role(), words);
    }
    if (const auto scaled = in_english(counted, how)) return made(scaled->number(), scaled->unit(), behind);
    if (const auto latin = latin_unit(kept)) return made(f, *latin, behind);
    return {m, {}};
}

/// 超1000万吨: digits that a word bounds, and exact ones, say nothing by the zeros that a shift has put behind them.
inline bool zeros_say_nothing(figure const& f) {
    return f.is_exact() || f.qualifiers().bound_below() || f.qualifiers().bound_above() ||
           f.qualifiers().has(qualifier::nearly);
}
/// 10.00 million is 10 million.
inline void strip_zeros(std::string& text) {
    const auto point = text.find('.');
    if (point == std::string::npos) return;
    auto end = point + 1;
    while (end < text.size() && is_digit(text[end])) ++end;
    auto keep = end;
    while (text[keep - 1] == '0') --keep;
    if (keep - 1 == point) --keep;
    text.erase(keep, end - keep);
}

} // namespace detail

/// The print in English with its direction and its qualifiers: about 3.5889 million m², +13%, third highest, up 2
/// places. What no table knows stays as it was printed.
[[nodiscard]] inline std::string english_print_of(statement const& s) {
    auto const* m = s.single();
    auto const* r = s.range();
    if (m == nullptr && r == nullptr) {
        const std::string word = number_text(s);
        return std::string(detail::english_of(english_values, word).value_or(word));
    }
    statement shown = s;
    std::string behind;
    std::string_view mark;
    bool strip = false;
    if (m != nullptr) {
        const bool says_all = (s.qualifiers() & detail::said_in_print(s)) == s.qualifiers();
        if (m->wording().worded != 0 && says_all)
            return std::string(detail::english_of(english_values, number_text(s)).value_or(number_text(s)));
        if (m->wording().rank_affix != 0 && says_all) return detail::english_rank(*m);
        auto in = detail::english(*m);
        strip = detail::zeros_say_nothing(m->number()) && !(in.value.unit() == m->unit());
        strip = strip || (m->wording().is_numeral && !in.behind.empty());
        shown.print = in.value;
        behind = std::move(in.behind);
    } else {
        const auto a = detail::english(r->first());
        auto b = detail::english(r->second());
        if (a.value.unit() == b.value.unit()) {
            wording first = a.value.wording();
            first.blank = false;
            shown.print = r->with_ends(measure(a.value.number(), a.value.unit(), a.value.role(), first), b.value)
                              .with_shared_unit();
            behind = std::move(b.behind);
        }
        mark = r->mark();
    }
    std::string text = print_of(shown, language::en) + behind;
    if (!mark.empty()) detail::replace(text, mark, " to ");
    if (strip) detail::strip_zeros(text);
    return text;
}

} // namespace tongbi::inline v0
