// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// sentence_of: a computed value as a report says it, with the verb for its sign, its role and its baseline.
///
///     sentence_of(year_over_year(a, b), baseline_kind::same_period_last_year, decimals(1).in(zh))     同比增长5.0%
///     sentence_of(points, baseline_kind::same_period_last_year, zh)      同比下降0.8个百分点
///     sentence_of(anomaly(0.9_delta_degC), zh)                           较常年偏高0.9℃
///     sentence_of(share, {}, zh)                                         占36.4%
///     sentence_of(attainment, decimals(1).in(zh))                        完成目标的179.4%
///     where the digits that are shown are zero                           同比持平
#pragma once

#include <tongbi/model/measure_of.hpp>
#include <tongbi/model/read_comparison.hpp>
#include <tongbi/model/sentence_words.hpp>

namespace tongbi::inline v0 {

/// What a value is compared with: a baseline, or its kind where that says all.
struct compared_with {
    baseline against{};

    compared_with() = default;
    compared_with(baseline b) : against(std::move(b)) {}               // NOLINT(google-explicit-constructor)
    compared_with(baseline_kind kind) : against(baseline::of(kind)) {} // NOLINT(google-explicit-constructor)
    compared_with(normal_period years) : against{baseline_kind::normal, 0, years, {}} {} // NOLINT
};

namespace detail {

/// Before what was not measured yet.
inline std::string expected_before(figure const& f, language lang) {
    const bool zh = lang == language::zh;
    return f.qualifiers().has(qualifier::expected) ? (zh ? "预计" : "expected ") : "";
}

/// -1, 0, 1; nothing where the number may be either and has no value.
inline std::optional<int> direction_of(figure const& f, print_style const& how) {
    if (f.best() || f.is_exact()) {
        const std::string digits = layout(f, how).number;
        return shows_zero(digits) ? 0 : f.best().value_or(f.lower().at).sign();
    }
    if (!f.lower().infinite && f.lower().at.sign() >= 0) return 1;
    if (!f.upper().infinite && f.upper().at.sign() <= 0) return -1;
    return std::nullopt;
}

inline std::string replaced(std::string_view pattern, std::string const& number) {
    std::string text(pattern);
    replace(text, "{n}", number);
    return text;
}

/// Verb and number with the baseline: 同比增长5.2%, 低于全国平均水平2.3个百分点; up 5.2% on the year before.
inline std::string with_verb(change_verb const& verb, bool up, baseline const& against, std::string const& number,
                             language lang) {
    const bool beside = verb.against == compared_side::beside;
    const std::string base = verb.against == compared_side::earlier || (lang == language::zh && !beside)
                                 ? describe(against, lang)
                                 : name_of(against, lang);
    if (lang == language::zh) {
        const std::string word(up ? verb.up_zh : verb.down_zh);
        return beside ? word + base + number : base + word + number;
    }
    return replaced(up ? verb.up_en : verb.down_en, number) + (base.empty() ? "" : " " + base);
}

/// 同比持平, 与全国持平; 基本持平 where the number is about zero.
inline std::string level_sentence(baseline const& against, bool about, language lang) {
    const bool beside = side_of(against.kind) == compared_side::beside;
    const std::string base = beside ? name_of(against, lang) : describe(against, lang);
    const std::string word(word_of(change_class::unchanged, lang));
    if (lang == language::zh) return (beside ? "与" : "") + base + (about ? "基本" : "") + word;
    const std::string level = beside ? (about ? "about level with" : "level with") : about ? "little changed" : word;
    return level + (base.empty() ? "" : " " + base);
}

inline std::string change_sentence(measure const& m, change_verb const& verb, baseline const& against, int direction,
                                   print_style const& how) {
    const std::string expected = expected_before(m.number(), how.lang);
    if (direction == 0)
        return expected + level_sentence(against, m.number().qualifiers().has(qualifier::about), how.lang);
    const bool up = direction > 0;
    measure size = up ? m : m.with_number(-m.number());
    if (!up && is_fold(m.unit())) // nothing falls by 倍: -0.5倍 is a fall of 5成, to the same digit
        size = measure(size.number().shifted(1), rows::cheng, size.role());
    const std::string number = magnitude_in_words(size, how, !up);
    return expected + with_verb(verb, up, against, number, how.lang);
}

/// 是上年同期的1.6倍, 1.6 times that of the year before; nothing where the baseline is no value.
inline std::optional<std::string> factor_sentence(measure const& m, baseline const& against, print_style const& how) {
    const std::string expected = expected_before(m.number(), how.lang);
    const std::string number = magnitude_in_words(m, how);
    if (against.kind == baseline_kind::none) return expected + number;
    const std::string base = name_of(against, how.lang);
    if (base.empty()) return std::nullopt;
    if (how.lang == language::zh) return expected + "是" + base + "的" + number;
    const bool itself = side_of(against.kind) == compared_side::normal || against.kind == baseline_kind::target;
    return expected + number + (number.find("times") == std::string::npos ? " of " : " ") + (itself ? "" : "that of ") +
           base;
}

/// A value that is no change: as it prints; in English without Chinese scale words.
inline std::string level_in_words(measure const& m, print_style const& how) {
    const auto english = how.lang == language::zh ? std::nullopt : in_english(m, how);
    if (!english) return to_string(m, how);
    const qualifiers flags = m.number().qualifiers().flags().without(qualifier::about).without(qualifier::expected);
    const bool negative = !m.number().lower().infinite && m.number().lower().at.sign() < 0;
    if (flags.empty() && !negative) return expected_before(m.number(), how.lang) + magnitude_in_words(*english, how);
    wording words = english->wording();
    words.from_text = false;
    return to_string(measure(english->number(), english->unit(), english->role(), words), how);
}

/// With the direction that was printed, or none.
inline std::string sentence_moved(measure const& m, baseline const& against, movement printed,
                                  print_style const& style) {
    const print_style how = in_sentence(style);
    const bool zh = how.lang == language::zh;
    const std::string expected = expected_before(m.number(), how.lang);
    const bool of_target = m.role() == role::rate && against.kind == baseline_kind::target;
    if (m.role() == role::share || of_target) {
        const std::string number = magnitude_in_words(m, how);
        if (of_target) return expected + (zh ? "完成目标的" + number : number + " of the target");
        const std::string whole = against.kind == baseline_kind::whole ? against.name : "";
        if (zh) return expected + "占" + whole + (whole.empty() ? "" : "的") + number;
        return expected + number + " of " + (whole.empty() ? "the whole" : whole);
    }
    if (m.role() == role::factor)
        if (const auto text = factor_sentence(m, against, how)) return *text;
    auto const* verb = verb_for(m.role(), against.kind, printed);
    auto direction = direction_of(m.number(), how);
    if (!direction && printed != movement::none) direction = printed == movement::up ? 1 : -1;
    if (verb != nullptr && direction) return change_sentence(m, *verb, against, *direction, how);
    const std::string base = describe(against, how.lang);
    const std::string text = level_in_words(m, how);
    if (base.empty()) return text;
    return zh ? base + (verb != nullptr ? "变动" : "为") + text : text + " " + base;
}

} // namespace detail

/// As a report says it. A share says of what (占地区生产总值的36.4%), a rate against a target how much of it is done, a
/// growth, points, a change and a difference say what rose or fell; anything else, and a change whose direction is not
/// known, is its text with its baseline. Without bounds, unless the style asks for them.
[[nodiscard]] inline std::string sentence_of(measure const& m, compared_with const& with = {},
                                             print_style const& style = {}) {
    return detail::sentence_moved(m, with.against, movement::none, style);
}
/// With the baseline that it is bound to.
[[nodiscard]] inline std::string sentence_of(comparison const& c, print_style const& how = {}) {
    return sentence_of(c.magnitude, c.against, how);
}
/// With the direction that its phrase prints, and the baseline if it has one: 增加5.2万吨标准煤.
[[nodiscard]] inline std::string sentence_of(printed_comparison const& c, print_style const& how = {}) {
    return detail::sentence_moved(c.magnitude, c.against, c.direction, how);
}
/// A typed value, and an anomaly with the period of its normal.
template <detail::typed_value T>
[[nodiscard]] std::string sentence_of(T const& x, compared_with const& with = {}, print_style const& how = {}) {
    const auto m = measure_of(x);
    return m ? sentence_of(*m, with, how) : to_string(m.error(), how.lang);
}
template <detail::typed_anomaly T>
[[nodiscard]] std::string sentence_of(T const& x, print_style const& how = {}) {
    return sentence_of(x.departure(), compared_with(x.against()), how);
}

/// 完成目标的179.4%; of a ceiling, a temperature or a percentage only whether it is met.
template <class Completion>
[[nodiscard]] std::string sentence_of(attainment<Completion> const& a, print_style const& how = {}) {
    if (!a.completion) return std::string(word_of(a.met, how.lang));
    return sentence_of(*a.completion, compared_with(baseline_kind::target), how);
}

namespace detail {

/// A change over a base that was not positive has its class (同比扭亏为盈); another refusal is told as a refusal.
inline std::string sentence_of_refusal(refusal const& why, baseline const& against, language lang) {
    if (why.became == change_class::none) return to_string(why, lang);
    const std::string base = describe(against, lang);
    const std::string words = replaced(word_of(why.became, lang), to_string(why.number));
    return lang == language::zh ? base + words : words + (base.empty() ? "" : " " + base);
}

} // namespace detail

/// The same of a result, or why there is none; the class of a change is said as a change (同比扭亏为盈).
template <class T>
[[nodiscard]] std::string sentence_of(result<T> const& outcome, compared_with const& with,
                                      print_style const& how = {}) {
    return outcome ? sentence_of(*outcome, with, how)
                   : detail::sentence_of_refusal(outcome.error(), with.against, how.lang);
}
template <class T>
[[nodiscard]] std::string sentence_of(result<T> const& outcome, print_style const& how = {}) {
    if (!outcome) return detail::sentence_of_refusal(outcome.error(), {}, how.lang);
    if constexpr (requires { sentence_of(*outcome, how); })
        return sentence_of(*outcome, how);
    else
        return sentence_of(*outcome, compared_with{}, how);
}

/// The phrase of a printed statement: a comparison, a share or an attainment by its verb, a spread by that of its
/// direction; anything else as print_of with what it is compared with.
[[nodiscard]] inline std::string sentence_of(statement const& s, print_style const& how = {}) {
    const bool zh = how.lang == language::zh;
    const bool done = s.kind == statement_kind::attainment;
    const bool has_verb = detail::is_comparison(s.kind) || s.kind == statement_kind::share || done;
    if (auto const* r = s.range(); r != nullptr && s.direction != movement::none) {
        auto const* verb = detail::verb_for(r->second().role(), s.against.kind, s.direction);
        const bool up = s.direction == movement::up;
        if (verb != nullptr && zh) return detail::with_verb(*verb, up, s.against, to_string(*r, how), how.lang);
    }
    const auto m = signed_measure(s);
    if (has_verb && m) {
        const movement printed = detail::is_comparison(s.kind) ? s.direction : movement::none;
        return detail::sentence_moved(*m, done ? baseline::of(baseline_kind::target) : s.against, printed, how);
    }
    const std::string tail = against_of(s, how.lang);
    auto const* level = zh || s.target_direction ? nullptr : s.single();
    const bool in_words = level != nullptr && detail::in_english(*level, how);
    statement shown = s;
    if (auto const* r = s.range(); r != nullptr && !zh)
        if (const auto english = detail::in_english(*r, how)) shown.print = *english;
    const std::string print = in_words ? detail::level_in_words(*level, how) : print_of(shown, how.lang);
    if (tail.empty()) return print;
    return zh ? tail + print : print + " " + tail;
}

} // namespace tongbi::inline v0
