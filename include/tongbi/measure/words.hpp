// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The words around a number, as tables: qualifiers before, inside and after it, values that are words (全覆盖, 次多),
/// and the frames of ranks (第…高值).
#pragma once

#include <tongbi/number/figure.hpp>
#include <tongbi/number/numeral.hpp>
#include <tongbi/number/role.hpp>
#include <tongbi/unit/table.hpp>

namespace tongbi::inline v0 {

/// A qualifying word; without a qualifier it only stands there (达).
struct qualifier_word {
    std::string_view text;
    qualifiers means;
};

// Longer words stand before the words that they begin with.
inline constexpr std::array words_before{
    qualifier_word{"预计", qualifier::expected},
    qualifier_word{"约为", qualifier::about},
    qualifier_word{"大约", qualifier::about},
    qualifier_word{"约", qualifier::about},
    qualifier_word{"超过", qualifier::over},
    qualifier_word{"超", qualifier::over},
    qualifier_word{"突破", qualifier::over},
    qualifier_word{"逾", qualifier::over},
    qualifier_word{"高于", qualifier::over},
    qualifier_word{"接近", qualifier::nearly},
    qualifier_word{"逼近", qualifier::nearly},
    qualifier_word{"近", qualifier::nearly},
    qualifier_word{"不足", qualifier::below},
    qualifier_word{"低于", qualifier::below},
    qualifier_word{"不超过", qualifier::at_most},
    qualifier_word{"不高于", qualifier::at_most},
    qualifier_word{"不低于", qualifier::at_least},
    qualifier_word{"不少于", qualifier::at_least},
    qualifier_word{"至少", qualifier::at_least},
    qualifier_word{"≥", qualifier::at_least},
    qualifier_word{">", qualifier::over},
    qualifier_word{"＞", qualifier::over},
    qualifier_word{"≤", qualifier::at_most},
    qualifier_word{"<", qualifier::below},
    qualifier_word{"＜", qualifier::below},
    qualifier_word{"达到", {}},
    qualifier_word{"达", {}},
    qualifier_word{"为", {}},
};
inline constexpr std::array words_inside{
    qualifier_word{"多", qualifier::over},
    qualifier_word{"余", qualifier::over},
};
inline constexpr std::array words_after{
    qualifier_word{"及以上", qualifier::at_least}, qualifier_word{"以上", qualifier::at_least},
    qualifier_word{"及以下", qualifier::at_most},  qualifier_word{"以下", qualifier::at_most},
    qualifier_word{"以内", qualifier::at_most},    qualifier_word{"左右", qualifier::about},
};

/// A value that is a word. It is exact, and prints back as the word.
struct worded_value {
    std::string_view text;
    int value;
    unit_row const* row; ///< percent, rank, or none for a count of nothing
    qualifiers means{};
};
inline constexpr std::array worded_values{
    worded_value{"全覆盖", 100, &rows::percent},
    worded_value{"全部", 100, &rows::percent},
    worded_value{"全面", 100, &rows::percent},
    worded_value{"超额完成", 100, &rows::percent, qualifier::over},
    worded_value{"未发生", 0, nullptr},
    worded_value{"新高", 1, &rows::rank_place},
    worded_value{"新低", 1, &rows::rank_place},
    worded_value{"历史纪录", 1, &rows::rank_place},
    worded_value{"最好水平", 1, &rows::rank_place},
    worded_value{"最好值", 1, &rows::rank_place},
    worded_value{"最好", 1, &rows::rank_place},
    worded_value{"次多", 2, &rows::rank_place},
    worded_value{"次少", 2, &rows::rank_place},
    worded_value{"次高", 2, &rows::rank_place},
    worded_value{"次低", 2, &rows::rank_place},
};

/// Frames of ranks; the ellipsis is where the number stands, which else follows.
struct rank_affix {
    std::string_view pattern;

    [[nodiscard]] constexpr std::string_view head() const { return pattern.substr(0, pattern.find(gap)); }
    [[nodiscard]] constexpr std::string_view tail() const {
        const auto at = pattern.find(gap);
        return at == std::string_view::npos ? std::string_view{} : pattern.substr(at + gap.size());
    }
    static constexpr std::string_view gap = "…";
};
inline constexpr std::array rank_affixes{
    rank_affix{"第…高值"}, rank_affix{"第…低值"}, rank_affix{"第…多值"}, rank_affix{"第…少值"},
    rank_affix{"第…位"},   rank_affix{"第…名"},   rank_affix{"第"},
};

/// How a measure was written. Numbers are places in the tables above plus one; 0 is none. What the words mean is part
/// of the figure, which alone is asked for it: the wording says which of its qualifiers were spelled, and how.
struct wording {
    std::array<std::uint8_t, 2> before{};
    std::uint8_t inside = 0;
    std::uint8_t after = 0;
    std::uint8_t worded = 0;
    std::uint8_t rank_affix = 0;
    std::uint8_t symbol = 0; ///< of symbols_before, where the unit stands before its number: US$80/t
    numeral_style numeral{};
    bool from_text = false;
    bool is_numeral = false;
    bool blank = false;        ///< between number and unit
    bool blank_before = false; ///< between the words and the number: 约 2.8亿元
    bool grouped = false;      ///< 500,000
    bool plus = false;
    bool minus_zero = false;         ///< -0.0
    bool inside_after_scale = false; ///< 1.3万余件
};

namespace detail {

constexpr std::int64_t whole_power(int exponent) {
    std::int64_t power = 1;
    for (; exponent > 0; --exponent) power *= 10;
    return power;
}

} // namespace detail

/// The qualifiers that stand in the text of the number.
[[nodiscard]] constexpr qualifiers spelled_by(wording const& w) {
    qualifiers said;
    for (const auto word : w.before)
        if (word != 0) said |= words_before[word - 1U].means;
    if (w.inside != 0) said |= words_inside[w.inside - 1U].means;
    if (w.after != 0) said |= words_after[w.after - 1U].means;
    if (w.worded != 0) said |= worded_values[w.worded - 1U].means;
    return said;
}

/// 近500多家, 超过50%以下: a floor and a ceiling in one print contradict each other.
[[nodiscard]] constexpr bool contradict(qualifiers means) {
    return (means.has(qualifier::over) || means.has(qualifier::at_least)) &&
           (means.has(qualifier::nearly) || means.has(qualifier::below) || means.has(qualifier::at_most));
}

/// A printed number under its qualifiers: bounds by the strictest word, half a unit or a point without one.
[[nodiscard]] constexpr figure qualified(decimal printed, qualifiers means, bool exact) {
    const figure plain = exact ? figure::exactly(printed) : figure::printed(printed);
    const figure bounded = means.has(qualifier::over)       ? figure::over(printed)
                           : means.has(qualifier::at_least) ? figure::at_least(printed)
                           : means.has(qualifier::nearly)   ? figure::nearly(printed)
                           : means.has(qualifier::below)    ? figure::below(printed)
                           : means.has(qualifier::at_most)  ? figure::at_most(printed)
                                                            : plain;
    return bounded.with(means);
}

namespace detail {

/// An amount that is read without a sign ends at 0: 不足3万吨 is [0, 3), 0.0亿元 [0, 0.05].
constexpr figure as_read(figure const& f, role as, wording const& words) {
    return as == role::amount && !words.plus && !words.minus_zero ? f.without_sign() : f;
}

} // namespace detail

/// 计数: whole numbers of counters without a multiplier, ranks and grades are exact; 3.6万家 and 37天 are rounded.
[[nodiscard]] constexpr bool is_count(decimal printed, unit const& u) {
    const unit_kind kind = u.kind();
    return (kind == unit_kind::counter || kind == unit_kind::ordinal) && printed.exponent() >= 0 &&
           u.begin()->word == 0;
}

} // namespace tongbi::inline v0
