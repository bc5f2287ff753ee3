// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The words of a sentence: the verb of a change by its role and its baseline, and a number with its words and unit.
/// sentence_of joins them.
#pragma once

#include <tongbi/model/chinese_units.hpp>
#include <tongbi/model/english_print.hpp>
#include <tongbi/model/sentence.hpp>
#include <tongbi/model/sentence_names.hpp>

namespace tongbi::inline v0 {

/// What a change is told against: an earlier time, a normal or a mean of years, or a value that stands beside it.
enum class compared_side : std::uint8_t { earlier, normal, beside };

/// What rose or fell, and how a report says so. In English `{n}` is the number; "above" and "below" stand before the
/// baseline without its "against". 高于 and 低于 stand before the baseline, all other verbs behind it.
struct change_verb {
    role as;
    compared_side against;
    std::string_view up_zh, down_zh, up_en, down_en;
};
inline constexpr std::array<change_verb, 13> change_verbs{{
    {role::growth, compared_side::earlier, "增长", "下降", "up {n}", "down {n}"},
    {role::growth, compared_side::normal, "偏多", "偏少", "{n} above", "{n} below"},
    {role::growth, compared_side::beside, "高于", "低于", "{n} above", "{n} below"},
    {role::points, compared_side::earlier, "提高", "下降", "up {n}", "down {n}"},
    {role::points, compared_side::normal, "偏高", "偏低", "{n} above", "{n} below"},
    {role::points, compared_side::beside, "高于", "低于", "{n} above", "{n} below"},
    {role::change, compared_side::earlier, "升高", "降低", "up {n}", "down {n}"},
    {role::change, compared_side::normal, "偏高", "偏低", "{n} above", "{n} below"},
    {role::change, compared_side::beside, "高于", "低于", "{n} above", "{n} below"},
    {role::amount, compared_side::earlier, "增加", "减少", "up {n}", "down {n}"},
    {role::amount, compared_side::normal, "偏多", "偏少", "{n} above", "{n} below"},
    {role::amount, compared_side::beside, "高于", "低于", "{n} above", "{n} below"},
    {role::ordinal, compared_side::earlier, "前进", "后退", "up {n}", "down {n}"},
}};

namespace detail {

constexpr compared_side side_of(baseline_kind against) {
    switch (against) {
    case baseline_kind::normal:
    case baseline_kind::mean_window: return compared_side::normal;
    case baseline_kind::target:
    case baseline_kind::other: return compared_side::beside;
    default: return compared_side::earlier;
    }
}

/// The same of a baseline: one that names a time (上年末) is an earlier one.
inline compared_side side_of(baseline const& against) {
    return against.kind == baseline_kind::other && names_a_time(against.name) ? compared_side::earlier
                                                                              : side_of(against.kind);
}

/// Nothing where a number of this role is no change against that. An amount against nothing may be a level, unless its
/// direction was printed.
inline change_verb const* verb_for(role as, baseline const& against, movement printed = movement::none) {
    if (as == role::amount && against.kind == baseline_kind::none && printed == movement::none) return nullptr;
    const compared_side side = as == role::ordinal ? compared_side::earlier : side_of(against); // ranks only move
    for (auto const& verb : change_verbs)
        if (verb.as == as && verb.against == side) return &verb;
    return nullptr;
}

/// What a baseline is, as a noun: 上年同期, 2012年, 全国; empty where it is no value (近10年, unknown).
inline std::string name_of(baseline const& b, language lang) {
    const bool zh = lang == language::zh;
    if (b.kind == baseline_kind::same_period_last_year) return zh ? "上年同期" : "the year before";
    if (b.kind == baseline_kind::previous_period) return zh ? "上期" : "the period before";
    if (b.kind == baseline_kind::whole) return b.name;
    const std::string text = describe(b, lang);
    const std::string_view before = zh ? "较" : "against ";
    if (b.kind == baseline_kind::unknown || !text.starts_with(before)) return {};
    return text.substr(before.size());
}

/// In a sentence a number has no bounds, unless they are asked for.
inline print_style in_sentence(print_style const& how) {
    return how.bounds == shown_bounds::derived ? how.with_bounds(shown_bounds::never) : how;
}

/// The words for a number that is bounded by one end, by the sign that its digits would have.
constexpr std::optional<qualifier> one_sided_word(std::string_view digits) {
    return digits.starts_with(">")   ? std::optional(qualifier::over)
           : digits.starts_with("≥") ? std::optional(qualifier::at_least)
           : digits.starts_with("<") ? std::optional(qualifier::below)
           : digits.starts_with("≤") ? std::optional(qualifier::at_most)
                                     : std::nullopt;
}

/// In the units and scale words of the language.
inline measure said_in(measure const& m, print_style const& how) {
    return how.lang == language::zh ? said_in_chinese(m, how) : said_in_english(m, how);
}

/// Number and unit in a sentence: ℃ in Chinese, 1 place in English; a factor without a unit is so many 倍.
inline std::string with_unit(std::string const& digits, measure const& m, language lang) {
    const bool zh = lang == language::zh;
    if (m.role() == role::factor && m.unit().size() == 0) return digits + (zh ? "倍" : " times");
    const std::string symbol = to_string(m.unit());
    if (zh && (symbol == "°C" || symbol == "℃")) return digits + "℃";
    if (zh && (symbol == "°F" || symbol == "℉")) return digits + "℉";
    if (!zh && digits == "1" && singular_of(symbol) != symbol) return "1 " + std::string(singular_of(symbol));
    return before_unit(digits, m.unit(), sign_style::minus_only, {});
}

/// An end that the role has by its nature is no news: a share of (36.2, 100] % is one over 36.2 %, a fall ends at 100
/// %.
inline figure without_natural_end(measure const& m, bool is_fall) {
    figure const& f = m.number();
    if (f.best() || f.is_given() || f.is_exact() || f.lower().infinite || f.upper().infinite) return f;
    if (m.unit().kind() != unit_kind::percentage) return f;
    const figure percent = in_percent(f, m.unit());
    const bool share = m.role() == role::share;
    const bool ends_above = (share || (m.role() == role::growth && is_fall)) && percent.upper().at == decimal(100);
    if (ends_above) return figure::between(f.lower(), bound::unlimited()).with(f.qualifiers());
    if (share && percent.lower().at.is_zero())
        return figure::between(bound::unlimited(), f.upper()).with(f.qualifiers());
    return f;
}

/// Is it 三分之一 or 百分之三十 as it was read, in Chinese?
inline bool keeps_frame(measure const& m, print_style const& how) {
    const auto printed = m.number().given_number();
    return m.wording().part_frame != 0 && m.wording().from_text && how.keeps_print() && how.lang == language::zh &&
           m.number().is_given() && printed && printed->sign() >= 0;
}

/// A number that is not negative with what stands around it: words before it, digits and unit, words and bounds behind.
struct magnitude_text {
    qualifiers words; ///< those that are said
    std::string before, number, behind;

    [[nodiscard]] std::string all() const { return before + number + behind; }
};

inline magnitude_text magnitude_parts(measure const& m, print_style const& how, bool is_fall = false) {
    const bool zh = how.lang == language::zh;
    if (const measure said = said_in(m, how); to_string(said.unit()) != to_string(m.unit()))
        return magnitude_parts(said, how, is_fall);
    const bool framed = keeps_frame(m, how);
    if (counts_parts(m.unit()) && !framed) {
        wording words = m.wording(); // 近 is still near
        words.part_frame = 0;
        words.from_text = false;
        return magnitude_parts({percent_of_parts(m.number(), m.unit()), rows::percent, m.role(), words},
                               style_of_parts(m.unit(), how), is_fall);
    }
    figure const f = without_natural_end(m, is_fall);
    const bool as_read = f.is_given() && m.wording().from_text && !m.wording().is_one_word() &&
                         (zh || !m.wording().is_numeral); // 三成 are 30 %
    const figure_text shown = layout(f, how, m.wording().grouped);
    std::string digits = as_read ? digits_of_print(m, how) : shown.number;
    magnitude_text text{f.qualifiers() & qualifier::about, {}, {}, {}};
    if (auto word = one_sided_word(shown.number); word && !f.best()) {
        const bool nearly =
            *word == qualifier::below && (spelled_by(m.wording()) | f.qualifiers()).has(qualifier::nearly);
        text.words |= nearly ? qualifier::nearly : *word;
        erase_one_sided_sign(digits);
    }
    if (digits.starts_with('+')) digits.erase(0, 1); // the verb says it
    for (auto const& place : qualifier_places)
        if (text.words.has(place.which)) {
            text.before += zh ? place.before_zh : place.before_en;
            text.behind += zh ? place.after_zh : std::string_view{};
        }
    text.number =
        framed ? std::string(part_frames[m.wording().part_frame - 1U].head) + digits : with_unit(digits, m, how.lang);
    if (!shown.bounds.empty()) text.behind += " " + shown.bounds;
    text.behind += flags_text(f.qualifiers() & (qualifiers(qualifier::days_365) | qualifier::days_366), how.lang);
    return text;
}
/// Words, digits and unit of a number that is not negative: 约5.0%, 超200家, 20%以上, 近三分之一.
inline std::string magnitude_in_words(measure const& m, print_style const& how, bool is_fall = false) {
    return magnitude_parts(m, how, is_fall).all();
}

} // namespace detail

} // namespace tongbi::inline v0
