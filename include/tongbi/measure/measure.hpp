// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// measure: one quantity at run time. A figure, its unit, its role, and how it was worded, so that it prints back.
#pragma once

#include <tongbi/formula/rules.hpp>
#include <tongbi/measure/role.hpp>
#include <tongbi/measure/words.hpp>
#include <tongbi/number/numeral.hpp>
#include <tongbi/unit/print.hpp>

namespace tongbi::inline v0 {

class measure {
public:
    /// Without a unit: an index, a plain number.
    constexpr explicit measure(figure number, unit const& in = {}) : measure(number, in, role_of(in.kind())) {}
    constexpr measure(figure number, unit const& in, role as, wording words = {})
        : number_(number), unit_(in), role_(as), words_(words) {}

    [[nodiscard]] constexpr figure number() const { return number_; }
    [[nodiscard]] constexpr unit const& units() const { return unit_; }
    [[nodiscard]] constexpr role as() const { return role_; }
    [[nodiscard]] constexpr wording words() const { return words_; }

    /// The same print under another role; natural supports cut infinite ends (超97% as a share is (97, 100]).
    [[nodiscard]] constexpr measure in_role(role as) const {
        measure m = *this;
        m.role_ = as;
        const auto natural = [&](decimal whole) {
            // 100 % in the unit of the print: 10 成, 1 倍
            return whole.shifted(-2).shifted(-unit_.factor().ten);
        };
        if (unit_.kind() == unit_kind::percentage && as == role::share)
            m.number_ = number_.within({decimal(0), natural(100)});
        if (unit_.kind() == unit_kind::percentage && as == role::growth)
            m.number_ = number_.within({natural(-100), std::nullopt});
        return m;
    }
    [[nodiscard]] constexpr measure with_number(figure number) const {
        measure m = *this;
        m.number_ = number;
        return m;
    }

    friend constexpr bool operator==(measure const& a, measure const& b) {
        return a.number_ == b.number_ && a.unit_ == b.unit_ && a.role_ == b.role_;
    }

private:
    figure number_;
    unit unit_;
    role role_;
    wording words_;
};

/// \name State the role of a percentage or a temperature that was read from text.
/// @{
[[nodiscard]] constexpr result<measure> as_role(result<measure> const& m, role as) {
    if (!m) return m;
    const unit_kind kind = m->units().kind();
    const bool percentage = kind == unit_kind::percentage;
    const bool temperature = kind == unit_kind::temperature;
    const bool one = kind == unit_kind::one;
    const bool fits = as == role::share || as == role::rate || as == role::growth ? percentage
                      : as == role::points  ? kind == unit_kind::points
                      : as == role::level   ? temperature
                      : as == role::factor  ? percentage || one
                      : as == role::ordinal ? kind == unit_kind::ordinal
                      : as == role::change  ? !percentage && kind != unit_kind::points
                      : as == role::amount  ? !percentage && !temperature && kind != unit_kind::points
                                            : percentage;
    if (!fits) return refuse(refusal(reason::role_mismatch, entry_of(m->as()).code, -1));
    if (as == role::share) { // 120 % is no part of a whole
        const figure in_percent = m->number().shifted(m->units().factor().ten + 2);
        if (is_no_share(in_percent)) return refuse(reason::part_exceeds_whole);
    }
    // a difference of amounts is an amount
    return m->in_role(as == role::change && !temperature ? role::amount : as);
}
[[nodiscard]] constexpr result<measure> as_share(result<measure> const& m) { return as_role(m, role::share); }
[[nodiscard]] constexpr result<measure> as_rate(result<measure> const& m) { return as_role(m, role::rate); }
[[nodiscard]] constexpr result<measure> as_growth(result<measure> const& m) { return as_role(m, role::growth); }
[[nodiscard]] constexpr result<measure> as_change(result<measure> const& m) { return as_role(m, role::change); }
/// @}

/// The number alone as it was printed: 73.0, 500,000, 千万; or as a derived figure, without its bounds.
[[nodiscard]] inline std::string number_text(measure const& m) {
    wording const& w = m.words();
    const auto printed = m.number().printed_number();
    if (w.worded != 0) return std::string(worded_values[w.worded - 1U].text);
    if (!printed) return layout(m.number()).number;
    if (w.is_numeral && printed->sign() >= 0) // a fall of 三成, with its sign, is -3成
        return to_numeral(printed->shifted(0).coefficient() * detail::whole_power(printed->exponent()), w.numeral);
    std::string text;
    if (w.plus) text += '+';
    if (w.minus_zero) text += '-';
    append(text, *printed, w.grouped);
    return text;
}

/// The unit as it was spelled: 亿平方米, 第…高值, billion RMB.
[[nodiscard]] inline std::string unit_text(measure const& m) {
    wording const& w = m.words();
    if (w.worded != 0) return {};
    if (w.rank_affix != 0) return std::string(rank_affixes[w.rank_affix - 1U].pattern);
    return to_string(m.units());
}

namespace detail {

/// Both units in the sentence; a dash where there is none.
inline refusal mismatch(unit const& a, unit const& b) {
    const auto words = [](unit const& u) { return u.size() == 0 ? std::string("—") : to_string(u); };
    return refusal(reason::unit_mismatch, words(a) + " / " + words(b), -1);
}

} // namespace detail

/// As it was read, or as it was computed: 约2.8亿元, 500余个, 第三高值; +5.0% [4.91, 5.09].
[[nodiscard]] inline std::string to_string(measure const& m, language lang = language::en) {
    wording const& w = m.words();
    if (w.worded != 0) return number_text(m);
    if (!m.number().is_printed() || !w.from_text) {
        const bool sign = m.as() == role::growth || m.as() == role::points || m.as() == role::change;
        return to_string(m.number(), m.units(), sign ? sign_style::always : sign_style::minus_only, lang);
    }
    if (w.rank_affix != 0) {
        std::string text(rank_affixes[w.rank_affix - 1U].pattern);
        const auto gap = text.find("…");
        const std::string number = number_text(m);
        return gap == std::string::npos ? text + number : text.replace(gap, std::string_view("…").size(), number);
    }
    std::string text;
    for (const auto word : w.before)
        if (word != 0) text += words_before[word - 1U].text;
    if (w.blank_before) text += ' ';
    text += number_text(m);
    const std::string_view inside = w.inside == 0 ? std::string_view{} : words_inside[w.inside - 1U].text;
    if (w.blank) text += ' ';
    if (!w.inside_after_scale) text += inside;
    std::string unit_words = to_string(m.units());
    if (w.inside_after_scale && m.units().size() > 0) { // 1.3万余件
        const auto word = m.units().begin()->word_text;
        unit_words.insert(word == 0 ? 0 : scale_words[word - 1U].text.size(), inside);
    }
    text += unit_words;
    if (w.after != 0) text += words_after[w.after - 1U].text;
    return text;
}

} // namespace tongbi::inline v0
