// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The words of a sentence: the verb of a change by its role and its baseline, and a number with its words and unit.
/// sentence_of joins them.
#pragma once

#include <tongbi/model/english_units.hpp>
#include <tongbi/model/sentence.hpp>

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

/// Nothing where a number of this role is no change against that. An amount against nothing may be a level, unless its
/// direction was printed.
constexpr change_verb const* verb_for(role as, baseline_kind against, movement printed = movement::none) {
    if (as == role::amount && against == baseline_kind::none && printed == movement::none) return nullptr;
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

/// A unit that was read in Chinese by its Latin symbol or word: times, pp, people; nothing where it has none, and for
/// units with scale words (english_units.hpp).
inline std::string latin_text(unit const& u) {
    if (u.letters() != script::han || u.size() == 0 || u.begin()->word != 0) return {};
    const auto latin = latin_unit(u);
    return latin ? to_string(*latin) : std::string{};
}

/// Unit of a number in a sentence: 个百分点 or pp by the language, ℃ in Chinese; a factor without a unit is so many 倍.
inline std::string with_unit(std::string const& digits, measure const& m, language lang) {
    const bool zh = lang == language::zh;
    if (m.role() == role::factor && m.unit().size() == 0) return digits + (zh ? "倍" : " times");
    const std::string symbol = to_string(m.unit());
    if (zh && (symbol == "°C" || symbol == "℃")) return digits + "℃";
    if (zh && (symbol == "°F" || symbol == "℉")) return digits + "℉";
    const std::string latin = zh ? std::string{} : latin_text(m.unit());
    if (latin.empty() || latin == symbol) return before_unit(digits, m.unit(), sign_style::minus_only, {});
    return digits + (latin == "%" ? "" : " ") + latin;
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

/// Words, digits and unit of a number that is not negative: 约5.0%, 超200家, 20%以上, 近三分之一.
inline std::string magnitude_in_words(measure const& m, print_style const& how, bool is_fall = false) {
    const bool zh = how.lang == language::zh;
    if (const auto english = zh ? std::nullopt : in_english(m, how)) return magnitude_in_words(*english, how, is_fall);
    const bool framed = keeps_frame(m, how);
    if (counts_parts(m.unit()) && !framed) {
        wording words = m.wording(); // 近 is still near
        words.part_frame = 0;
        words.from_text = false;
        return magnitude_in_words({percent_of_parts(m.number(), m.unit()), rows::percent, m.role(), words},
                                  style_of_parts(m.unit(), how), is_fall);
    }
    figure const f = without_natural_end(m, is_fall);
    const bool as_read = f.is_given() && m.wording().from_text && !m.wording().is_one_word() &&
                         (zh || !m.wording().is_numeral); // 三成 are 3 tenths
    const figure_text shown = layout(f, how, m.wording().grouped);
    std::string digits = as_read ? digits_of_print(m, how) : shown.number;
    qualifiers words = f.qualifiers() & qualifier::about;
    if (auto word = one_sided_word(shown.number); word && !f.best()) {
        const bool nearly =
            *word == qualifier::below && (spelled_by(m.wording()) | f.qualifiers()).has(qualifier::nearly);
        words |= nearly ? qualifier::nearly : *word;
        erase_one_sided_sign(digits);
    }
    if (digits.starts_with('+')) digits.erase(0, 1); // the verb says it
    std::string text;
    std::string after;
    for (auto const& place : qualifier_places)
        if (words.has(place.which)) {
            text += zh ? place.before_zh : place.before_en;
            after += zh ? place.after_zh : std::string_view{};
        }
    text +=
        framed ? std::string(part_frames[m.wording().part_frame - 1U].head) + digits : with_unit(digits, m, how.lang);
    text += after;
    if (!shown.bounds.empty()) text += " " + shown.bounds;
    return text + flags_text(f.qualifiers() & (qualifiers(qualifier::days_365) | qualifier::days_366), how.lang);
}

} // namespace detail

} // namespace tongbi::inline v0
