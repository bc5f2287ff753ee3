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
#include <tongbi/model/sentence.hpp>

namespace tongbi::inline v0 {

/// What rose or fell, and how a report says so. In English `{n}` is the number; "above" and "below" stand before the
/// baseline without its "against".
struct change_verb {
    role as;
    bool of_normal; ///< against a normal or a mean of years: 偏高, 偏多
    std::string_view up_zh, down_zh, up_en, down_en;
};
inline constexpr std::array<change_verb, 9> change_verbs{{
    {role::growth, false, "增长", "下降", "up {n}", "down {n}"},
    {role::growth, true, "偏多", "偏少", "{n} above", "{n} below"},
    {role::points, false, "提高", "下降", "up {n}", "down {n}"},
    {role::points, true, "偏高", "偏低", "{n} above", "{n} below"},
    {role::change, false, "升高", "降低", "up {n}", "down {n}"},
    {role::change, true, "偏高", "偏低", "{n} above", "{n} below"},
    {role::amount, false, "增加", "减少", "up {n}", "down {n}"},
    {role::amount, true, "偏多", "偏少", "{n} above", "{n} below"},
    {role::ordinal, false, "前进", "后退", "up {n}", "down {n}"},
}};

/// What a value is compared with: a baseline, or its kind where that says all.
struct compared_with {
    baseline against{};

    compared_with() = default;
    compared_with(baseline b) : against(std::move(b)) {}               // NOLINT(google-explicit-constructor)
    compared_with(baseline_kind kind) : against(baseline::of(kind)) {} // NOLINT(google-explicit-constructor)
    compared_with(normal_period years) : against{baseline_kind::normal, 0, years, {}} {} // NOLINT
};

namespace detail {

/// Nothing where a number of this role is no change against that.
constexpr change_verb const* verb_for(role as, baseline_kind against) {
    if (as == role::amount && against == baseline_kind::none) return nullptr; // it may be a level as well
    const bool of_normal = against == baseline_kind::normal || against == baseline_kind::mean_window;
    for (auto const& verb : change_verbs)
        if (verb.as == as && verb.of_normal == of_normal) return &verb;
    return nullptr;
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

/// Unit of a number in a sentence: 个百分点 or pp by the language, ℃ in Chinese.
inline std::string with_unit(std::string const& digits, measure const& m, language lang) {
    unit u = m.unit();
    if (u == unit(rows::percentage_point) && lang == language::en)
        u = unit(rows::percentage_point, 0, 0, script::latin);
    const std::string symbol = to_string(u);
    if (lang == language::zh && (symbol == "°C" || symbol == "℃")) return digits + "℃";
    if (lang == language::zh && (symbol == "°F" || symbol == "℉")) return digits + "℉";
    return before_unit(digits, u, sign_style::minus_only, {});
}

/// Words, digits and unit of a number that is not negative: 约5.0%, 超200家, 20%以上.
inline std::string magnitude_in_words(measure const& m, print_style const& how) {
    const bool zh = how.lang == language::zh;
    figure const f = m.number();
    const bool as_read = f.is_given() && m.wording().from_text && m.wording().worded == 0;
    const figure_text shown = layout(f, how, m.wording().grouped);
    std::string digits = as_read ? digits_of_print(m, how) : shown.number;
    qualifiers words = f.qualifiers() & qualifier::about;
    if (auto word = one_sided_word(shown.number); word && !f.best()) {
        const bool nearly =
            *word == qualifier::below && (spelled_by(m.wording()) | f.qualifiers()).has(qualifier::nearly);
        words |= nearly ? qualifier::nearly : *word;
        for (const std::string_view sign : {">", "≥", "<", "≤"})
            if (digits.starts_with(sign)) digits.erase(0, sign.size());
    }
    std::string text;
    std::string after;
    for (auto const& place : qualifier_places)
        if (words.has(place.which)) {
            text += zh ? place.before_zh : place.before_en;
            after += zh ? place.after_zh : std::string_view{};
        }
    text += with_unit(digits, m, how.lang) + after;
    if (!shown.bounds.empty()) text += " " + shown.bounds;
    return text + flags_text(f.qualifiers() & (qualifiers(qualifier::days_365) | qualifier::days_366), how.lang);
}

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

/// Verb and number, with the baseline before them in Chinese and behind them in English.
inline std::string change_sentence(measure const& m, change_verb const& verb, baseline const& against, int direction,
                                   print_style const& how) {
    const bool zh = how.lang == language::zh;
    std::string base = describe(against, how.lang);
    const std::string expected = expected_before(m.number(), how.lang);
    if (direction == 0) {
        const std::string_view level = word_of(change_class::unchanged, how.lang);
        return zh ? expected + base + std::string(level)
                  : expected + std::string(level) + (base.empty() ? "" : " " + base);
    }
    const bool up = direction > 0;
    const std::string number = magnitude_in_words(up ? m : m.with_number(-m.number()), how);
    if (zh) return expected + base + std::string(up ? verb.up_zh : verb.down_zh) + number;
    constexpr std::string_view preposition = "against ";
    if (verb.of_normal && base.starts_with(preposition)) base.erase(0, preposition.size());
    return expected + replaced(up ? verb.up_en : verb.down_en, number) + (base.empty() ? "" : " " + base);
}

} // namespace detail

/// As a report says it. A share says of what (占地区生产总值的36.4%), a rate against a target how much of it is done, a
/// growth, points, a change and a difference say what rose or fell; anything else, and a change whose direction is not
/// known, is its text with its baseline. Without bounds, unless the style asks for them.
[[nodiscard]] inline std::string sentence_of(measure const& m, compared_with const& with = {},
                                             print_style const& style = {}) {
    const print_style how = detail::in_sentence(style);
    const bool zh = how.lang == language::zh;
    baseline const& against = with.against;
    const std::string expected = detail::expected_before(m.number(), how.lang);
    const bool of_target = m.role() == role::rate && against.kind == baseline_kind::target;
    if (m.role() == role::share || of_target) {
        const std::string number = detail::magnitude_in_words(m, how);
        if (of_target) return expected + (zh ? "完成目标的" + number : number + " of the target");
        const std::string whole = against.kind == baseline_kind::whole ? against.name : "";
        if (zh) return expected + "占" + whole + (whole.empty() ? "" : "的") + number;
        return expected + number + " of " + (whole.empty() ? "the whole" : whole);
    }
    auto const* verb = detail::verb_for(m.role(), against.kind);
    const auto direction = detail::direction_of(m.number(), how);
    if (verb != nullptr && direction) return detail::change_sentence(m, *verb, against, *direction, how);
    const std::string base = describe(against, how.lang);
    const std::string text = to_string(m, how);
    if (base.empty()) return text;
    return zh ? base + (verb != nullptr ? "变动" : "为") + text : text + " " + base;
}
/// With the baseline that it is bound to.
[[nodiscard]] inline std::string sentence_of(comparison const& c, print_style const& how = {}) {
    return sentence_of(c.magnitude, c.against, how);
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
        auto const* verb = detail::verb_for(r->second().role(), s.against.kind);
        const bool up = s.direction == movement::up;
        if (verb != nullptr && zh)
            return describe(s.against, how.lang) + std::string(up ? verb->up_zh : verb->down_zh) + to_string(*r, how);
    }
    const auto m = signed_measure(s);
    if (has_verb && m) return sentence_of(*m, done ? compared_with(baseline_kind::target) : s.against, how);
    const std::string tail = against_of(s, how.lang);
    const std::string print = print_of(s, how.lang);
    if (tail.empty()) return print;
    return zh ? tail + print : print + " " + tail;
}

} // namespace tongbi::inline v0
