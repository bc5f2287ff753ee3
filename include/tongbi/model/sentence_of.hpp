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

/// Chinese text and a name: one of several words stands between blanks, and no name runs into a number.
inline std::string joined_zh(std::string left, std::string const& right) {
    const auto is_phrase = [](std::string const& text) {
        return text.find(' ') != std::string::npos && !holds_han(text) && is_letter(text.front());
    };
    const bool runs_together = !left.empty() && !right.empty() && is_letter(left.back()) && is_digit(right.front());
    const bool parted = !left.empty() && !right.empty() && (is_phrase(left) || is_phrase(right));
    if (runs_together || parted) left += ' ';
    return left + right;
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
        return beside ? joined_zh(joined_zh(word, base), number) : base + word + number;
    }
    return replaced(up ? verb.up_en : verb.down_en, number) + (base.empty() ? "" : " " + base);
}

/// 同比持平, 与全国持平; 基本持平 where the number is about zero.
inline std::string level_sentence(baseline const& against, bool about, language lang) {
    const bool beside = side_of(against) == compared_side::beside;
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
        size =
            measure(size.number().shifted(1), unit(unit_part{&rows::cheng}, script::han), size.role(), size.wording());
    const std::string number = magnitude_in_words(size, how, !up);
    return expected + with_verb(verb, up, against, number, how.lang);
}

/// 是上年同期的1.6倍, 1.6 times that of the year before; nothing where the baseline is no value.
inline std::optional<std::string> factor_sentence(measure const& m, baseline const& against, print_style const& how) {
    const std::string expected = expected_before(m.number(), how.lang);
    magnitude_text text = magnitude_parts(m, how);
    if (how.lang == language::zh && text.words == qualifiers(qualifier::over) && against.kind != baseline_kind::none)
        text = {text.words, {}, text.number, "多" + text.behind}; // 是…的两倍多
    const std::string number = text.all();
    if (against.kind == baseline_kind::none) return expected + number;
    const std::string base = name_of(against, how.lang);
    if (base.empty()) return std::nullopt;
    if (how.lang == language::zh) return expected + joined_zh("是" + base, "的" + number);
    const bool itself = side_of(against) == compared_side::normal || against.kind == baseline_kind::target;
    return expected + number + (number.find("times") == std::string::npos ? " of " : " ") + (itself ? "" : "that of ") +
           base;
}

/// 占地区生产总值的36.4%, 约占七成; a bound stands behind its own word: 占GDP的比重超过30%, 占比不足40%.
inline std::string share_sentence(measure const& m, baseline const& against, print_style const& how) {
    const std::string whole = against.kind == baseline_kind::whole ? against.name : "";
    const magnitude_text part = magnitude_parts(m, how);
    if (how.lang == language::en) return part.all() + " of " + (whole.empty() ? "the whole" : whole);
    for (auto const& [bound, word] : {std::pair(qualifier::over, "超过"), std::pair(qualifier::below, "不足"),
                                      std::pair(qualifier::at_most, "不超过")})
        if (part.words.has(bound))
            return joined_zh("占" + whole, whole.empty() ? "比" : "的比重") + word + part.number + part.behind;
    const bool about = part.words == qualifiers(qualifier::about);
    const std::string number = (about ? "" : part.before) + part.number + part.behind;
    return joined_zh((about ? "约占" : "占") + whole, (whole.empty() ? "" : "的") + number);
}

/// 第2位, 居全国第2位; second place, second place in the whole country.
inline std::string place_sentence(measure const& m, baseline const& against, print_style const& how) {
    const bool zh = how.lang == language::zh;
    const std::string place = zh ? to_string(m, how) : english_place(m);
    if (against.kind == baseline_kind::whole)
        return zh ? joined_zh("居" + against.name, place) : place + " in " + against.name;
    const std::string base = describe(against, how.lang);
    if (base.empty()) return place;
    return zh ? base + place : place + " " + base;
}

/// Is every word of the print of the language? Of a unit that has no spelling in it too.
inline bool speaks(measure const& m, print_style const& how) {
    if (how.lang == language::en)
        return !holds_han(to_string(m, how)) && to_string(said_in(m, how).unit()) == to_string(m.unit());
    wording const& words = m.wording();
    const bool english_note = words.note != 0 && is_letter(notes[words.note - 1U].text[1]);
    const bool english_value = words.worded != 0 && is_letter(worded_values[words.worded - 1U].text.front());
    const bool english_before = std::any_of(words.before.begin(), words.before.end(), [](std::uint8_t word) {
        return word != 0 && is_letter(words_before[word - 1U].text.front());
    });
    return !english_note && !english_value && !english_before && !holds_english(m.unit());
}

/// A value that is no change: as it prints, in the words of the language.
inline std::string level_in_words(measure const& m, print_style const& how) {
    if (speaks(m, how)) return to_string(m, how);
    figure const& f = m.number();
    const qualifiers flags = f.qualifiers()
                                 .flags()
                                 .without(qualifier::about)
                                 .without(qualifier::expected)
                                 .without(qualifier::magnitude_class);
    const bool negative = f.given_number() ? f.given_number()->sign() < 0 : f.best() && f.best()->sign() < 0;
    const bool below = !f.lower().infinite && f.lower().at.sign() < 0 && !f.best();
    if (!negative && !below)
        return expected_before(f, how.lang) + magnitude_in_words(m, how) + flags_text(flags, how.lang);
    const measure said = said_in(m, how);
    wording words = said.wording();
    words.from_text = false;
    return to_string(measure(said.number(), said.unit(), said.role(), words), how);
}

/// With the direction that was printed, or none.
inline std::string sentence_moved(measure const& m, baseline const& named, movement printed, print_style const& style) {
    const print_style how = in_sentence(style);
    const bool zh = how.lang == language::zh;
    const baseline against = said_in(named, how.lang);
    const std::string expected = expected_before(m.number(), how.lang);
    if (m.is_place()) return expected + place_sentence(m, against, how);
    if (m.role() == role::rate && against.kind == baseline_kind::target) {
        const std::string number = magnitude_in_words(m, how);
        return expected + (zh ? "完成目标的" + number : number + " of the target");
    }
    if (m.role() == role::share) return expected + share_sentence(m, against, how);
    if (m.role() == role::factor)
        if (const auto text = factor_sentence(m, against, how)) return *text;
    auto const* verb = verb_for(m.role(), against, printed);
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
    const std::string base = describe(said_in(against, lang), lang);
    const std::string words = replaced(why.words_of_change(lang), to_string(why.number));
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
    statement shown = s;
    if (!zh && !s.en.against.empty()) shown.against.name = s.en.against;
    shown.against = detail::said_in(shown.against, how.lang);
    if (auto const* r = s.range(); r != nullptr && s.direction != movement::none) {
        auto const* verb = detail::verb_for(r->second().role(), s.against, s.direction);
        const bool up = s.direction == movement::up;
        if (verb != nullptr && zh) return detail::with_verb(*verb, up, shown.against, to_string(*r, how), how.lang);
    }
    const auto m = signed_measure(s);
    if (has_verb && m) {
        const movement printed = detail::is_comparison(s.kind) ? s.direction : movement::none;
        return detail::sentence_moved(*m, done ? baseline::of(baseline_kind::target) : shown.against, printed, how);
    }
    const std::string tail = against_of(shown, how.lang);
    auto const* level = s.target_direction ? nullptr : s.single();
    const bool in_words = level != nullptr && !level->is_place() && !detail::speaks(*level, how);
    if (auto const* r = s.range(); r != nullptr && !zh)
        if (const auto english = detail::said_in_english(*r, how)) shown.print = *english;
    const bool is_one_word = s.range() == nullptr && (s.single() == nullptr || s.single()->is_place());
    if (s.target_direction && s.single() != nullptr) shown.print = detail::said_in(*s.single(), how);
    const std::string print = in_words             ? detail::level_in_words(*level, how)
                              : !zh && is_one_word ? english_print_of(shown)
                                                   : print_of(shown, how.lang);
    if (tail.empty()) return print;
    return zh ? tail + print : print + " " + tail;
}

} // namespace tongbi::inline v0
