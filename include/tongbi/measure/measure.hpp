// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// measure: one quantity at run time. A figure, its unit, its role, and how it was worded, so that it prints back.
#pragma once

#include <tongbi/formula/rules.hpp>
#include <tongbi/measure/number_text.hpp>
#include <tongbi/measure/role.hpp>
#include <tongbi/unit/print.hpp>

namespace tongbi::inline v0 {

/// A quantity at run time: its number, unit and role, and how it was worded.
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
        if (as == v0::role::rate || as == v0::role::factor) m.number_ = number_.without_sign();
        if (as == v0::role::growth) m.number_ = number_.near_a_rise();
        if (unit_.kind() != unit_kind::percentage) return m;
        const support natural = support_of(as);
        const conversion_factor from_one = unit_.to_si().inverse();
        const auto in_unit = [&](std::optional<decimal> percent) { // 100 % in the unit of the print: 10 成, 3 三分之一
            return percent ? std::optional(from_one.times(percent->shifted(-2), direction::nearest_even))
                           : std::nullopt;
        };
        m.number_ = m.number_.within({in_unit(natural.from), in_unit(natural.to)}).value_or(m.number_);
        return m;
    }
    /// The same unit, role and words around another number; a word that is a number (全覆盖) goes with its number.
    [[nodiscard]] constexpr measure with_number(figure number) const {
        measure m = *this;
        m.number_ = number;
        // 全覆盖 is 100 % and no other number: what is not its word is computed
        if (words_.is_one_word() && number.given_number() != number_.given_number()) {
            m.words_.worded = m.words_.doubling = m.words_.tenths_and_half = 0;
            m.words_.from_text = false;
        }
        return m;
    }

    /// 第三位, 第二高值, 次多: a place in an order, which is no number of places (前进2个位次).
    [[nodiscard]] constexpr bool is_place() const { return words_.is_place(); }

    friend constexpr bool operator==(measure const& a, measure const& b) {
        return a.number_ == b.number_ && a.unit_ == b.unit_ && a.role_ == b.role_;
    }

private:
    figure number_;
    v0::unit unit_;
    v0::role role_;
    v0::wording words_;
};

namespace detail {

/// In percent, whatever a percentage is counted in: 3成 are 30, 两个三分之一 66.7.
constexpr figure in_percent(figure const& f, unit const& in) { return f.scaled(in.to_si()).shifted(2); }

} // namespace detail

/// \name State the role of a percentage or a temperature that was read from text.
/// @{
[[nodiscard]] constexpr result<measure> as_role(result<measure> const& m, role as) {
    if (!m) return m;
    const unit_kind kind = m->unit().kind();
    const bool percentage = kind == unit_kind::percentage;
    const bool scale = is_scale(kind);
    const bool one = kind == unit_kind::one || kind == unit_kind::index;
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
        const figure percent = detail::in_percent(m->number(), m->unit());
        if (is_no_share(percent)) return refuse(detail::no_share(is_negative(percent)));
    }
    if (as != role::change || scale) return m->in_role(as);
    // a difference of amounts is an amount, and does not end at 0
    figure const& number = m->number();
    if (!number.is_given() || !m->wording().from_text) return m->in_role(role::amount);
    return m->with_number(detail::under_words(number, m->wording(), {}, number.is_exact())).in_role(role::amount);
}
[[nodiscard]] constexpr result<measure> as_share(result<measure> const& m) { return as_role(m, role::share); }
[[nodiscard]] constexpr result<measure> as_rate(result<measure> const& m) { return as_role(m, role::rate); }
[[nodiscard]] constexpr result<measure> as_growth(result<measure> const& m) { return as_role(m, role::growth); }
[[nodiscard]] constexpr result<measure> as_change(result<measure> const& m) { return as_role(m, role::change); }
/// @}

namespace detail {

/// Is it about zero by a word? Then the word is part of the number: 接近零.
constexpr std::string_view word_of_near_zero(measure const& m) {
    if (!m.number().is_near_zero()) return {};
    for (const auto word : m.wording().before)
        if (word != 0 && words_before[word - 1U].means.has(qualifier::nearly)) return words_before[word - 1U].text;
    return "接近";
}
/// Is the number still that of its pair?
constexpr bool prints_as_pair(measure const& m) {
    number_pair const& pair = m.wording().pair;
    const auto read = of_pair(pair);
    if (!read) return false;
    if (pair.between == number_pair::mark::plus_minus_alone || pair.between == number_pair::mark::estimate)
        return m.number().lower() == read->lower() && m.number().upper() == read->upper();
    return m.number().given_number() == read->given_number();
}
/// 10⁴ t: a × stands between it and its number in one text.
constexpr bool begins_as_power(std::string_view unit_words) {
    return !unit_words.empty() && unit_words.front() >= '0' && unit_words.front() <= '9';
}
/// The number without words, in a column of its own or in one text.
inline std::string bare_number(measure const& m, bool in_one_text) {
    wording const& w = m.wording();
    const auto printed = m.number().given_number();
    const qualifiers noted = w.note == 0 ? qualifiers{} : notes[w.note - 1U].means;
    const bool needs_one = in_one_text && (m.number().qualifiers() & noted) == m.number().qualifiers(); // 千万千瓦以上
    if (w.worded != 0) return std::string(worded_values[w.worded - 1U].text);
    if (w.doubling != 0) return text_of_doublings(w);
    if (w.tenths_and_half != 0) return text_of_tenths(w.tenths_and_half);
    if (!printed) return layout(m.number()).number;
    const std::string_view above = w.sign_word == 0 ? std::string_view{} : sign_words[w.sign_word - 1U].text;
    if (prints_as_pair(m)) // 零上两三℃
        return std::string(above) + (w.plus ? "+" : w.minus_zero ? "-" : "") + pair_text(w, in_one_text);
    if (!in_one_text && reads_as_year(figure::exactly(*printed), m.unit())) {
        std::string text; // beside 年, 2,000 of 2000多年 is no year
        append(text, *printed, true);
        return text;
    }
    if (w.sign_word == 0) return digits_of(*printed, m.unit(), w, needs_one);
    sign_word const& sign = sign_words[w.sign_word - 1U]; // 零下5.4 of -5.4
    const decimal size = sign.sign < 0 ? -*printed : *printed;
    return size.sign() < 0 ? to_string(*printed) : std::string(sign.text) + digits_of(size, m.unit(), w, needs_one);
}

} // namespace detail

/// The number alone as it was printed: 73.0, 500,000, 千万, 接近零; or as a derived figure, without its bounds.
[[nodiscard]] inline std::string number_text(measure const& m) {
    return std::string(detail::word_of_near_zero(m)) + detail::bare_number(m, false);
}

/// The unit as it was spelled: 亿平方米, 第…高值, 百分之…, billion RMB.
[[nodiscard]] inline std::string unit_text(measure const& m) {
    wording const& w = m.wording();
    if (w.is_one_word()) return {};
    if (w.rank_affix != 0) return std::string(rank_affixes[w.rank_affix - 1U].pattern);
    if (w.part_frame != 0) return std::string(part_frames[w.part_frame - 1U].pattern);
    return to_string(m.unit());
}

/// The qualifiers that its text says: those of its words, and about of 接近零.
[[nodiscard]] constexpr qualifiers said_by(measure const& m) {
    const qualifiers said = spelled_by(m.wording());
    return m.number().is_near_zero() ? said.without(qualifier::nearly) | qualifier::about : said;
}

namespace detail {

/// Both units in the sentence; a dash where there is none.
inline refusal mismatch(unit const& a, unit const& b) {
    const auto words = [](unit const& u) { return u.size() == 0 ? std::string("—") : to_string(u); };
    return refusal(reason::unit_mismatch, words(a) + " / " + words(b), -1);
}

/// The digits of a print: as they were, or as a style asks for them. The words around them say on which side of them
/// the number lies (超7400.0亿元), so that they need no sign for it.
inline std::string digits_of_print(measure const& m, print_style const& how) {
    if (how.keeps_print()) return bare_number(m, true);
    std::string digits = layout(m.number(), how, m.wording().grouped).number;
    if (!m.number().best()) erase_one_sided_sign(digits);
    if (how.plus && takes_plus(digits) && m.number().best()) digits.insert(0, 1, '+');
    return digits;
}

/// The symbol that stands before the number, and the unit without it: US$ and billion/yr.
inline std::string_view symbol_taken_out(std::string& unit_words, std::uint8_t symbol) {
    const std::string_view text = symbols_before[symbol - 1U].text;
    if (const auto at = unit_words.find(text); at != std::string::npos) {
        unit_words.erase(at, text.size());
        if (at != 0 && unit_words[at - 1] == ' ') unit_words.erase(at - 1, 1);
    }
    if (unit_words.starts_with(' ')) unit_words.erase(0, 1);
    return text;
}

/// Their number in percent; 近三分之一 stays bounded by its word.
inline figure percent_of_parts(figure const& f, unit const& parts) {
    const figure percent = in_percent(f, parts);
    if (!f.is_given() || f.best() || f.is_exact()) return percent;
    return (f.is_bound_above() ? figure::between(bound::unlimited(), percent.upper())
                               : figure::between(percent.lower(), bound::unlimited()))
        .with(f.qualifiers());
}
/// One decimal where the digits of a part (a third) do not end and none are asked for.
inline print_style style_of_parts(unit const& parts, print_style how) {
    if (!how.decimals && !figure::exactly(1).scaled(parts.to_si()).is_exact()) how.decimals = std::int16_t{1};
    return how;
}

/// 千亿级 as its bound: ≥1000亿.
inline std::string bound_of_class(measure const& m, print_style const& how) {
    const decimal end = m.number().given_number().value_or(decimal(0));
    const bool has_word = scale_word_of(m.unit()) != 0;
    const int size = has_word || end.is_zero() ? 0 : end.leading_exponent();
    const int word = size >= 8 ? 8 : size >= 4 ? 4 : 0;
    const decimal number = end.shifted(-word).stripped();
    std::string text =
        layout(number.sign() < 0 ? -figure::class_from(-number) : figure::class_from(number), how).number;
    text += word == 8 ? "亿" : word == 4 ? "万" : "";
    append_unit(text, m.unit());
    return text + flags_text(m.number().qualifiers().without(qualifier::magnitude_class), how.lang);
}

} // namespace detail

/// As it was read, or as it was computed: 约2.8亿元, 500余个, 第三高值; +5.0% [4.91, 5.09]. A figure that was given to
/// the print and does not mean what its words say is computed: 超5% turned around is <-5%.
[[nodiscard]] inline std::string to_string(measure const& m, print_style const& how = {}) {
    wording const& w = m.wording();
    const qualifiers said = said_by(m);
    const bool is_rank = m.role() == role::ordinal;
    const bool is_class = w.after != 0 && words_after[w.after - 1U].means.has(qualifier::magnitude_class);
    const bool is_negative = m.number().is_given() && m.number().given_number().value_or(decimal(0)).sign() < 0;
    const bool is_negative_in_words = is_negative && (w.part_frame != 0 || is_class); // 三分之-2
    const bool is_pair = detail::prints_as_pair(m);
    const std::string_view near_zero = detail::word_of_near_zero(m);
    const bool is_in_words =
        w.is_one_word() || is_class || w.part_frame != 0 || w.sign_word != 0 || is_pair || !near_zero.empty();
    const bool is_print = m.number().is_given() && w.from_text && (m.number().qualifiers() & said) == said &&
                          (is_pair || w.pair.between != number_pair::mark::estimate); // not -两三成
    const bool as_read = is_print && (w.grouped || is_pair || !detail::reads_as_year(m.number(), m.unit())) &&
                         (!is_in_words || is_rank || how.keeps_print()) && !is_negative_in_words;
    if (!as_read) {
        const bool sign = m.role() == role::growth || m.role() == role::points || m.role() == role::change;
        const sign_style shown = sign ? sign_style::always : sign_style::minus_only;
        if (detail::counts_parts(m.unit()))
            return to_string(detail::percent_of_parts(m.number(), m.unit()), rows::percent, shown,
                             detail::style_of_parts(m.unit(), how));
        if (is_class && m.number().is_given()) return detail::bound_of_class(m, how);
        return to_string(m.number(), m.unit(), shown, how);
    }
    if (w.rank_affix != 0) {
        const rank_affix frame = rank_affixes[w.rank_affix - 1U];
        return std::string(frame.head()).append(number_text(m)).append(frame.tail());
    }
    std::string text;
    for (const auto word : w.before)
        if (word != 0 && words_before[word - 1U].text != near_zero) {
            text += words_before[word - 1U].text;
            if (detail::is_letter(text.back())) text += ' ';
        }
    text += near_zero;
    if (!text.empty() && (w.blank_before || detail::is_letter(text.back())) && text.back() != ' ') text += ' ';
    if (w.part_frame != 0) text += part_frames[w.part_frame - 1U].head;
    std::string unit_words = w.is_one_word() ? std::string() : to_string(m.unit());
    std::string digits = is_rank ? detail::bare_number(m, true) : detail::digits_of_print(m, how);
    if (w.symbol != 0) {
        if (w.sign_before_symbol && (digits.front() == '-' || digits.front() == '+')) {
            text += digits.front();
            digits.erase(0, 1);
        }
        text += detail::symbol_taken_out(unit_words, w.symbol);
        if (w.blank_behind_symbol) text += ' ';
    }
    text += digits;
    const std::string_view inside = w.inside == 0 ? std::string_view{} : words_inside[w.inside - 1U].text;
    const bool is_power = detail::begins_as_power(unit_words);
    if (w.blank || is_power) text += is_power ? "×" : " ";
    if (!w.inside_after_scale) text += inside;
    if (w.inside_after_scale && m.unit().size() > 0) { // 1.3万余件
        unit_part const& part = *m.unit().begin();
        const bool is_prefix = part.word == 0 && part.prefix != 0; // 千 of 5千多瓦
        unit_words.insert(part.word_text != 0 ? scale_words[part.word_text - 1U].text.size()
                          : is_prefix         ? detail::han_size
                                              : 0,
                          inside);
    }
    if (w.part_frame == 0) text += unit_words;
    if (w.after != 0) text += words_after[w.after - 1U].text;
    if (w.note != 0) {
        const std::string_view note = notes[w.note - 1U].text;
        if (detail::is_letter(note[1])) text += ' '; // 63.4% (preliminary)
        text += note;
    }
    const std::string bounds = how.bounds == shown_bounds::always ? layout(m.number(), how).bounds : std::string();
    return bounds.empty() ? text : text + " " + bounds;
}

} // namespace tongbi::inline v0
