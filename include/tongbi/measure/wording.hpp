// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// How a measure was written, so that it prints back; and what its words make of the printed number: bounds, a point, a
/// floor at zero.
#pragma once

#include <tongbi/measure/words.hpp>
#include <tongbi/number/figure.hpp>
#include <tongbi/number/numeral.hpp>

namespace tongbi::inline v0 {

/// Two numbers in one print: 5±0.5, 1：3, 两三. Of ±0.5 the first is not there.
struct number_pair {
    /// What stands between the two.
    enum class mark : std::uint8_t { none, plus_minus, plus_minus_alone, ratio, ratio_ascii, ratio_sign, estimate };
    mark between = mark::none;
    decimal first{};
    decimal second{};

    friend constexpr bool operator==(number_pair const&, number_pair const&) = default;
    [[nodiscard]] constexpr bool is_ratio() const { return has_colon() || between == mark::ratio_sign; }
    [[nodiscard]] constexpr bool has_width() const {
        return between == mark::plus_minus || between == mark::plus_minus_alone;
    }
    [[nodiscard]] constexpr bool is_wider_than_its_number() const {
        return between == mark::plus_minus && second > first && second > -first;
    }
    [[nodiscard]] constexpr bool has_colon() const { return between == mark::ratio || between == mark::ratio_ascii; }
    /// 12：30 is half past twelve as well; 1：3, 100：30, 1.5：10 and 12∶30 are no times of day.
    [[nodiscard]] constexpr bool may_be_time_of_day() const {
        return has_colon() && first.exponent() == 0 && first >= decimal(0) && first <= decimal(24) &&
               second.exponent() == 0 && second >= decimal(10) && second <= decimal(59);
    }
};

/// How a measure was written. Numbers are places in the tables of words plus one; 0 is none. What the words mean is
/// part of the figure, which alone is asked for it: the wording says which of its qualifiers were spelled, and how.
struct wording {
    std::array<std::uint8_t, 2> before{};
    std::uint8_t inside = 0;
    std::uint8_t after = 0;
    std::uint8_t worded = 0;
    std::uint8_t doubling = 0;        ///< of doubling_frames: 翻两番
    std::uint8_t doublings = 0;       ///< how many
    bool doublings_in_digits = false; ///< 翻2番
    numeral_style style_of_doublings{};
    std::uint8_t tenths_and_half = 0; ///< 九成五: 95 hundredths, the two digits of which are words
    std::uint8_t rank_affix = 0;
    std::uint8_t symbol = 0;          ///< of symbols_before, where the unit stands before its number: US$80/t
    bool sign_before_symbol = false;  ///< -$5
    bool blank_behind_symbol = false; ///< USD 5
    std::uint8_t part_frame = 0;
    std::uint8_t sign_word = 0;
    std::uint8_t note = 0;
    std::uint8_t split = 0; ///< 25万6千: bit n for split_words[n] within the number
    numeral_style numeral{};
    bool from_text = false;
    bool is_numeral = false;
    bool blank = false;        ///< between number and unit
    bool blank_before = false; ///< between the words and the number: 约 2.8亿元
    bool grouped = false;      ///< 500,000
    bool plus = false;
    bool minus_zero = false;         ///< -0.0
    bool inside_after_scale = false; ///< 1.3万余件
    bool own_column = false;         ///< 千万 beside 千瓦, which in one text are 一千万千瓦
    number_pair pair{};

    friend constexpr bool operator==(wording const&, wording const&) = default;
    /// Is the whole number a word, with its unit in it: 全覆盖, 翻一番?
    [[nodiscard]] constexpr bool is_one_word() const { return worded != 0 || doubling != 0 || tenths_and_half != 0; }
    /// 第三位, 次多.
    [[nodiscard]] constexpr bool is_place() const {
        return rank_affix != 0 || (worded != 0 && worded_values[worded - 1U].row == &rows::rank_place);
    }
};

/// The qualifiers that stand in the text of the number.
[[nodiscard]] constexpr qualifiers spelled_by(wording const& w) {
    qualifiers said;
    for (const auto word : w.before)
        if (word != 0) said |= words_before[word - 1U].means;
    if (w.inside != 0) said |= words_inside[w.inside - 1U].means;
    if (w.after != 0) said |= words_after[w.after - 1U].means;
    if (w.worded != 0) said |= worded_values[w.worded - 1U].means;
    if (w.doubling != 0) said |= doubling_frames[w.doubling - 1U].means;
    if (w.note != 0) said |= notes[w.note - 1U].means;
    return said;
}

/// 近500多家, 超过50%以下: a floor and a ceiling in one print contradict each other.
[[nodiscard]] constexpr bool contradict(qualifiers means) { return means.bound_below() && means.bound_above(); }

/// A printed number under its qualifiers: bounds by the strictest word, half a unit or a point without one. 接近零 is
/// about zero, on which side a print does not say.
[[nodiscard]] constexpr figure qualified(decimal printed, qualifiers means, bool exact) {
    const qualifiers others = means.without(qualifier::nearly);
    if (means.has(qualifier::nearly) && printed.is_zero() && !others.bound_above() && !others.bound_below())
        return figure::near_zero(printed).with(others);
    const figure plain = exact ? figure::exactly(printed) : figure::printed(printed);
    const figure bounded = means.has(qualifier::over)              ? figure::over(printed)
                           : means.has(qualifier::at_least)        ? figure::at_least(printed)
                           : means.has(qualifier::magnitude_class) ? figure::class_from(printed)
                           : means.has(qualifier::nearly)          ? figure::nearly(printed)
                           : means.has(qualifier::below)           ? figure::below(printed)
                           : means.has(qualifier::at_most)         ? figure::at_most(printed)
                                                                   : plain;
    return bounded.with(means);
}

namespace detail {

constexpr std::int64_t whole_power(int exponent) {
    std::int64_t power = 1;
    for (; exponent > 0; --exponent) power *= 10;
    return power;
}

/// 5±0.5 is [4.5, 5.5], 1：3 a third, 两三 is [2, 3]. The terms of a ratio are exact where they are whole. Nothing over
/// what may be zero.
constexpr std::optional<figure> of_pair(number_pair const& pair) {
    const auto term = [](decimal x) { return x.exponent() >= 0 ? figure::exactly(x) : figure::printed(x); };
    const decimal b = pair.second;
    switch (pair.between) {
    case number_pair::mark::none: return std::nullopt;
    case number_pair::mark::plus_minus_alone: return figure::given(bound::closed(-b), bound::closed(b));
    case number_pair::mark::estimate: return figure::given(bound::closed(pair.first), bound::closed(b));
    case number_pair::mark::plus_minus:
        return figure::given(bound::closed(sub(pair.first, b, direction::down).value),
                             bound::closed(add(pair.first, b, direction::up).value), pair.first);
    default: break;
    }
    const figure part = term(pair.first);
    const figure whole = term(b);
    if (whole.lower().at.sign() <= 0) return std::nullopt;
    return figure::given(bound::closed(div(part.lower().at, whole.upper().at, direction::down).value),
                         bound::closed(div(part.upper().at, whole.lower().at, direction::up).value),
                         div(pair.first, b, direction::nearest_even).value);
}

/// The number that was read, under more words: bounds by all of them, as long as it was not cut to a role.
constexpr figure under_words(figure const& read, wording const& words, qualifiers more, bool exact) {
    const qualifiers means = read.qualifiers() | more;
    if (const auto pair = of_pair(words.pair)) return pair->with(means);
    const auto printed = read.given_number();
    if (read.is_near_zero()) return figure::near_zero(*printed).with(means);
    return printed ? qualified(*printed, means, exact) : read.with(more);
}

/// An amount and a ratio that are read without a sign end at 0: 不足3万吨 is [0, 3), 0.0亿元 [0, 0.05], 接近零 [0, ∞),
/// 0.0∶5 [0, 0.01]. A width that is said may go below: 0.2±0.3 W/m².
constexpr figure as_read(figure const& f, role as, wording const& words) {
    const bool has_sign = words.plus || words.minus_zero || words.sign_word != 0 || words.pair.has_width();
    const bool ends_at_zero = as == role::amount || as == role::factor;
    return ends_at_zero && !has_sign ? f.without_sign() : f;
}

} // namespace detail

/// 计数: whole numbers of counters without a multiplier, ranks and grades are exact; 3.6万家 and 37天 are rounded.
[[nodiscard]] constexpr bool is_count(decimal printed, unit const& u) {
    const unit_kind kind = u.kind();
    return (kind == unit_kind::counter || kind == unit_kind::ordinal) && printed.exponent() >= 0 &&
           u.begin()->word == 0;
}

namespace detail {

/// 不足0个: no count is below zero. 低于0℃ and 低于0元, a loss, are.
constexpr bool is_count_below_zero(decimal printed, unit const& u, qualifiers means) {
    const bool counted = u.kind() == unit_kind::counter || u.kind() == unit_kind::ordinal;
    return counted && means.has(qualifier::below) && printed.is_zero();
}

} // namespace detail

} // namespace tongbi::inline v0
