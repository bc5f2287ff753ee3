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

class measure : detail::streamed {
public:
    /// Without a unit: an index, a plain number.
    constexpr explicit measure(figure number, v0::unit const& in = {}) : measure(number, in, role_of(in.kind())) {}
    constexpr measure(figure number, v0::unit const& in, v0::role as, v0::wording words = {})
        : number_(number), unit_(in), role_(as), words_(words) {}

    [[nodiscard]] constexpr figure number() const { return number_; }
    [[nodiscard]] constexpr v0::unit const& unit() const { return unit_; }
    [[nodiscard]] constexpr v0::role role() const { return role_; }
    [[nodiscard]] constexpr v0::wording wording() const { return words_; }

    /// The same print under another role, cut to where a quantity of it ends: 超97% as a share is (97, 100], 100% is
    /// [99.5, 100], a rate without a sign ends at 0. What lies outside altogether stays, and computations refuse it.
    [[nodiscard]] constexpr measure in_role(v0::role as) const {
        measure m = *this;
        m.role_ = as;
        if (as == v0::role::rate) m.number_ = number_.without_sign();
        if (unit_.kind() != unit_kind::percentage) return m;
        const support natural = support_of(as);
        const auto in_unit = [&](std::optional<decimal> percent) { // 100 % in the unit of the print: 10 成, 1 倍
            return percent ? std::optional(percent->shifted(-2).shifted(-unit_.to_si().ten)) : std::nullopt;
        };
        m.number_ = number_.within({in_unit(natural.from), in_unit(natural.to)}).value_or(number_);
        return m;
    }
    [[nodiscard]] constexpr measure with_number(figure number) const {
        measure m = *this;
        m.number_ = number;
        if (number.given_number() != number_.given_number()) m.words_.worded = 0; // 全覆盖 is 100 % and no other number
        return m;
    }

    friend constexpr bool operator==(measure const& a, measure const& b) {
        return a.number_ == b.number_ && a.unit_ == b.unit_ && a.role_ == b.role_;
    }

private:
    figure number_;
    v0::unit unit_;
    v0::role role_;
    v0::wording words_;
};

/// \name State the role of a percentage or a temperature that was read from text.
/// @{
[[nodiscard]] constexpr result<measure> as_role(result<measure> const& m, role as) {
    if (!m) return m;
    const unit_kind kind = m->unit().kind();
    const bool percentage = kind == unit_kind::percentage;
    const bool scale = is_scale(kind);
    const bool one = kind == unit_kind::one;
    const bool fits = as == role::share || as == role::rate || as == role::growth ? percentage
                      : as == role::points                                        ? kind == unit_kind::points
                      : as == role::level                                         ? scale
                      : as == role::factor                                        ? percentage || one
                      : as == role::ordinal                                       ? kind == unit_kind::ordinal
                      : as == role::change ? !percentage && kind != unit_kind::points
                      : as == role::amount ? !percentage && !scale && kind != unit_kind::points
                                           : percentage;
    if (!fits) return refuse(refusal(reason::role_mismatch, entry_of(m->role()).code, -1));
    if (as == role::share) { // 120 % is no part of a whole
        const figure in_percent = m->number().shifted(m->unit().to_si().ten + 2);
        if (is_no_share(in_percent)) return refuse(reason::part_exceeds_whole);
    }
    if (as != role::change || scale) return m->in_role(as);
    // a difference of amounts is an amount, and does not end at 0
    const auto printed = m->number().given_number();
    if (!printed || !m->wording().from_text) return m->in_role(role::amount);
    const bool exact = m->number().is_exact();
    return m->with_number(qualified(*printed, m->number().qualifiers(), exact)).in_role(role::amount);
}
[[nodiscard]] constexpr result<measure> as_share(result<measure> const& m) { return as_role(m, role::share); }
[[nodiscard]] constexpr result<measure> as_rate(result<measure> const& m) { return as_role(m, role::rate); }
[[nodiscard]] constexpr result<measure> as_growth(result<measure> const& m) { return as_role(m, role::growth); }
[[nodiscard]] constexpr result<measure> as_change(result<measure> const& m) { return as_role(m, role::change); }
/// @}

/// The number alone as it was printed: 73.0, 500,000, 千万; or as a derived figure, without its bounds.
[[nodiscard]] inline std::string number_text(measure const& m) {
    wording const& w = m.wording();
    const auto printed = m.number().given_number();
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
    wording const& w = m.wording();
    if (w.worded != 0) return {};
    if (w.rank_affix != 0) return std::string(rank_affixes[w.rank_affix - 1U].pattern);
    return to_string(m.unit());
}

namespace detail {

/// Both units in the sentence; a dash where there is none.
inline refusal mismatch(unit const& a, unit const& b) {
    const auto words = [](unit const& u) { return u.size() == 0 ? std::string("—") : to_string(u); };
    return refusal(reason::unit_mismatch, words(a) + " / " + words(b), -1);
}

} // namespace detail

namespace detail {

/// The symbol that stands before the number, and the unit without it: US$ and billion/yr.
inline std::string_view symbol_taken_out(std::string& unit_words, std::uint8_t symbol) {
    const std::string_view text = symbols_before[symbol - 1U];
    if (const auto at = unit_words.find(text); at != std::string::npos) {
        unit_words.erase(at, text.size());
        if (at != 0 && unit_words[at - 1] == ' ') unit_words.erase(at - 1, 1);
    }
    if (unit_words.starts_with(' ')) unit_words.erase(0, 1);
    return text;
}

} // namespace detail

/// As it was read, or as it was computed: 约2.8亿元, 500余个, 第三高值; +5.0% [4.91, 5.09]. A figure that was given to
/// the print and does not mean what its words say is computed: 超5% turned around is <-5%.
[[nodiscard]] inline std::string to_string(measure const& m, language lang = language::en) {
    wording const& w = m.wording();
    const qualifiers said = spelled_by(w);
    const bool as_read = m.number().is_given() && w.from_text && (m.number().qualifiers() & said) == said;
    if (w.worded != 0 && as_read) return number_text(m);
    if (!as_read) {
        const bool sign = m.role() == role::growth || m.role() == role::points || m.role() == role::change;
        return to_string(m.number(), m.unit(), sign ? sign_style::always : sign_style::minus_only, lang);
    }
    if (w.rank_affix != 0) {
        const rank_affix frame = rank_affixes[w.rank_affix - 1U];
        return std::string(frame.head()).append(number_text(m)).append(frame.tail());
    }
    std::string text;
    for (const auto word : w.before)
        if (word != 0) text += words_before[word - 1U].text;
    if (w.blank_before) text += ' ';
    std::string unit_words = to_string(m.unit());
    if (w.symbol != 0) text += detail::symbol_taken_out(unit_words, w.symbol);
    text += number_text(m);
    const std::string_view inside = w.inside == 0 ? std::string_view{} : words_inside[w.inside - 1U].text;
    const bool is_power = !unit_words.empty() && unit_words.front() >= '0' && unit_words.front() <= '9';
    if (w.blank || is_power) text += is_power ? "×" : " ";
    if (!w.inside_after_scale) text += inside;
    if (w.inside_after_scale && m.unit().size() > 0) { // 1.3万余件
        const auto word = m.unit().begin()->word_text;
        unit_words.insert(word == 0 ? 0 : scale_words[word - 1U].text.size(), inside);
    }
    text += unit_words;
    if (w.after != 0) text += words_after[w.after - 1U].text;
    return text;
}

} // namespace tongbi::inline v0
