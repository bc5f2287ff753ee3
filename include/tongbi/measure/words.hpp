// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The words around a number, as tables: qualifiers before, inside and after it, values that are words (全覆盖, 次多),
/// and the frames of ranks (第…高值) and parts (百分之…).
#pragma once

#include <tongbi/number/qualifier.hpp>
#include <tongbi/number/role.hpp>
#include <tongbi/unit/parts.hpp>

#include <optional>

namespace tongbi::inline v0 {

/// A qualifying word; without a qualifier it only stands there (达). One that compares sizes has two readings before a
/// number below zero: 接近零下30℃ is warmer by its size, and colder by its value.
struct qualifier_word {
    std::string_view text;
    qualifiers means;
    bool compares_sizes = false;
};
inline constexpr bool of_size = true; ///< of a word that compares sizes

// Longer words stand before the words that they begin with.
inline constexpr std::array words_before{
    qualifier_word{"预计", qualifier::expected},
    qualifier_word{"约为", qualifier::about},
    qualifier_word{"约有", qualifier::about},
    qualifier_word{"大约", qualifier::about},
    qualifier_word{"约", qualifier::about},
    qualifier_word{"≈", qualifier::about},
    qualifier_word{"超过了", qualifier::over, of_size},
    qualifier_word{"超过", qualifier::over, of_size},
    qualifier_word{"超", qualifier::over, of_size},
    qualifier_word{"突破了", qualifier::over, of_size},
    qualifier_word{"突破", qualifier::over, of_size},
    qualifier_word{"逾", qualifier::over, of_size},
    qualifier_word{"过", qualifier::over, of_size},
    qualifier_word{"高于", qualifier::over},
    qualifier_word{"大于", qualifier::over},
    qualifier_word{"多于", qualifier::over},
    qualifier_word{"接近", qualifier::nearly, of_size},
    qualifier_word{"逼近", qualifier::nearly, of_size},
    qualifier_word{"将近", qualifier::nearly, of_size},
    qualifier_word{"近", qualifier::nearly, of_size},
    qualifier_word{"不足", qualifier::below, of_size},
    qualifier_word{"不到", qualifier::below, of_size},
    qualifier_word{"低于", qualifier::below},
    qualifier_word{"小于", qualifier::below},
    qualifier_word{"少于", qualifier::below},
    qualifier_word{"不超过", qualifier::at_most, of_size},
    qualifier_word{"不高于", qualifier::at_most},
    qualifier_word{"不大于", qualifier::at_most},
    qualifier_word{"不多于", qualifier::at_most},
    qualifier_word{"至多", qualifier::at_most},
    qualifier_word{"不低于", qualifier::at_least},
    qualifier_word{"不少于", qualifier::at_least},
    qualifier_word{"不小于", qualifier::at_least},
    qualifier_word{"至少", qualifier::at_least},
    qualifier_word{"≥", qualifier::at_least},
    qualifier_word{">=", qualifier::at_least},
    qualifier_word{">", qualifier::over},
    qualifier_word{"＞", qualifier::over},
    qualifier_word{"≤", qualifier::at_most},
    qualifier_word{"<=", qualifier::at_most},
    qualifier_word{"<", qualifier::below},
    qualifier_word{"＜", qualifier::below},
    qualifier_word{"no more than", qualifier::at_most},
    qualifier_word{"not more than", qualifier::at_most},
    qualifier_word{"at most", qualifier::at_most},
    qualifier_word{"up to", qualifier::at_most, of_size},
    qualifier_word{"no less than", qualifier::at_least},
    qualifier_word{"not less than", qualifier::at_least},
    qualifier_word{"at least", qualifier::at_least},
    qualifier_word{"more than", qualifier::over, of_size},
    qualifier_word{"over", qualifier::over, of_size},
    qualifier_word{"above", qualifier::over},
    qualifier_word{"less than", qualifier::below, of_size},
    qualifier_word{"fewer than", qualifier::below},
    qualifier_word{"below", qualifier::below},
    qualifier_word{"under", qualifier::below},
    qualifier_word{"nearly", qualifier::nearly, of_size},
    qualifier_word{"almost", qualifier::nearly, of_size},
    qualifier_word{"close to", qualifier::nearly, of_size},
    qualifier_word{"about", qualifier::about},
    qualifier_word{"around", qualifier::about},
    qualifier_word{"roughly", qualifier::about},
    qualifier_word{"approximately", qualifier::about},
    qualifier_word{"approx.", qualifier::about},
    qualifier_word{"circa", qualifier::about},
    qualifier_word{"ca.", qualifier::about},
    qualifier_word{"some", qualifier::about}, // some 300 GW
    qualifier_word{"expected", qualifier::expected},
    qualifier_word{"上", qualifiers(qualifier::at_least) | qualifier::about}, // 上百, 上千万: before a scale word
    qualifier_word{"比例为", {}}, // of 12：30, which else is a time of day as well
    qualifier_word{"比值为", {}},
    qualifier_word{"之比为", {}},
    qualifier_word{"比为", {}},
    qualifier_word{"达到了", {}},
    qualifier_word{"达到", {}},
    qualifier_word{"高达", {}},
    qualifier_word{"多达", {}},
    qualifier_word{"达", {}},
    qualifier_word{"为", {}},
};
inline constexpr std::array words_inside{
    qualifier_word{"多", qualifier::over},
    qualifier_word{"余", qualifier::over},
};
inline constexpr std::array words_after{
    qualifier_word{"及以上", qualifier::at_least},
    qualifier_word{"以上", qualifier::at_least},
    qualifier_word{"及以下", qualifier::at_most},
    qualifier_word{"以下", qualifier::at_most},
    qualifier_word{"以内", qualifier::at_most},
    qualifier_word{"左右", qualifier::about},
    qualifier_word{"多", qualifier::over}, // 3倍多: behind a unit
    qualifier_word{"余", qualifier::over},
    qualifier_word{"级及以上", qualifiers(qualifier::magnitude_class) | qualifier::at_least},
    qualifier_word{"级以上", qualifiers(qualifier::magnitude_class) | qualifier::at_least},
    qualifier_word{"级", qualifier::magnitude_class}, // 千亿级: behind a scale word
};
/// 初步数: what a print notes of its number in brackets, behind all else; a table has the words without brackets too.
inline constexpr std::array notes{
    qualifier_word{"（初步数）", qualifier::preliminary},     qualifier_word{"(初步数)", qualifier::preliminary},
    qualifier_word{"（初步）", qualifier::preliminary},       qualifier_word{"(初步)", qualifier::preliminary},
    qualifier_word{"（初步核算数）", qualifier::preliminary}, qualifier_word{"(初步核算数)", qualifier::preliminary},
    qualifier_word{"（初步核算）", qualifier::preliminary},   qualifier_word{"(初步核算)", qualifier::preliminary},
    qualifier_word{"（初步统计）", qualifier::preliminary},   qualifier_word{"(初步统计)", qualifier::preliminary},
    qualifier_word{"（快报数）", qualifier::preliminary},     qualifier_word{"(快报数)", qualifier::preliminary},
    qualifier_word{"（快报）", qualifier::preliminary},       qualifier_word{"(快报)", qualifier::preliminary},
    qualifier_word{"（修订数）", qualifier::revised},         qualifier_word{"(修订数)", qualifier::revised},
    qualifier_word{"（修订）", qualifier::revised},           qualifier_word{"(修订)", qualifier::revised},
    qualifier_word{"（估计数）", qualifier::estimated},       qualifier_word{"(估计数)", qualifier::estimated},
    qualifier_word{"（估计）", qualifier::estimated},         qualifier_word{"(估计)", qualifier::estimated},
    qualifier_word{"（估算）", qualifier::estimated},         qualifier_word{"(估算)", qualifier::estimated},
    qualifier_word{"（预计数）", qualifier::expected},        qualifier_word{"(预计数)", qualifier::expected},
    qualifier_word{"（预计）", qualifier::expected},          qualifier_word{"(预计)", qualifier::expected},
    qualifier_word{"（预测数）", qualifier::expected},        qualifier_word{"(预测数)", qualifier::expected},
    qualifier_word{"（预测值）", qualifier::expected},        qualifier_word{"(预测值)", qualifier::expected},
    qualifier_word{"（预测）", qualifier::expected},          qualifier_word{"(预测)", qualifier::expected},
    qualifier_word{"(preliminary)", qualifier::preliminary},  qualifier_word{"(provisional)", qualifier::preliminary},
    qualifier_word{"(revised)", qualifier::revised},          qualifier_word{"(estimate)", qualifier::estimated},
    qualifier_word{"(estimated)", qualifier::estimated},      qualifier_word{"(forecast)", qualifier::expected},
};

/// Words that are the sign of a temperature.
struct sign_word {
    std::string_view text;
    int sign;
};
inline constexpr std::array sign_words{sign_word{"零下", -1}, sign_word{"零上", 1}};

/// A value that is a word. It is exact, and prints back as the word.
struct worded_value {
    std::string_view text;
    int value;
    unit_row const* row; ///< percent, rank, or none for a count of nothing
    qualifiers means{};
    std::optional<role> as{};          ///< where the word says more than its unit
    bool among_words = as.has_value(); ///< may other words stand around it: 近一半, 翻一番左右
};
inline constexpr std::array worded_values{
    worded_value{"全覆盖", 100, &rows::percent},
    worded_value{"全部", 100, &rows::percent},
    worded_value{"全面", 100, &rows::percent},
    worded_value{"超额完成", 100, &rows::percent, qualifier::over},
    worded_value{"过半", 50, &rows::percent, qualifier::over},
    worded_value{"超半", 50, &rows::percent, qualifier::over},
    worded_value{"近半", 50, &rows::percent, qualifier::nearly},
    worded_value{"一半", 50, &rows::percent, {}, {}, true},
    worded_value{"半数", 50, &rows::percent, {}, {}, true},
    worded_value{"half", 50, &rows::percent, {}, {}, true},
    worded_value{"a half", 50, &rows::percent, {}, {}, true},
    worded_value{"one half", 50, &rows::percent, {}, {}, true},
    worded_value{"a third", 1, &rows::third, {}, {}, true},
    worded_value{"one third", 1, &rows::third, {}, {}, true},
    worded_value{"two thirds", 2, &rows::third, {}, {}, true},
    worded_value{"two-thirds", 2, &rows::third, {}, {}, true},
    worded_value{"a quarter", 1, &rows::fourth, {}, {}, true},
    worded_value{"one quarter", 1, &rows::fourth, {}, {}, true},
    worded_value{"three quarters", 3, &rows::fourth, {}, {}, true},
    worded_value{"three-quarters", 3, &rows::fourth, {}, {}, true},
    worded_value{"翻番", 100, &rows::percent, {}, role::growth},
    worded_value{"翻了番", 100, &rows::percent, {}, role::growth},
    worded_value{"翻倍", 100, &rows::percent, {}, role::growth},
    worded_value{"翻了倍", 100, &rows::percent, {}, role::growth},
    worded_value{"翻一倍", 100, &rows::percent, {}, role::growth},
    worded_value{"翻了一倍", 100, &rows::percent, {}, role::growth},
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

/// 翻n番 is 2^n times as much, a growth of (2^n - 1) x 100 %: what stands before the number of doublings, longer heads
/// first.
struct doubling_frame {
    std::string_view head;
    qualifiers means{};
};
inline constexpr std::array doubling_frames{
    doubling_frame{"翻了近", qualifier::nearly},
    doubling_frame{"翻了"},
    doubling_frame{"翻近", qualifier::nearly},
    doubling_frame{"翻"},
};
inline constexpr std::string_view behind_doublings = "番";
inline constexpr std::string_view word_of_tenths = "成"; ///< between the two digits of 九成五, which is 95 %
inline constexpr int most_doublings = 50;                ///< whose growth has 18 digits

/// Frames of ranks; the ellipsis is where the number stands, which else follows.
struct rank_affix {
    std::string_view pattern;
    bool counts_from_below = false; ///< 第三低值: the first is the lowest

    [[nodiscard]] constexpr std::string_view head() const { return pattern.substr(0, pattern.find(gap)); }
    [[nodiscard]] constexpr std::string_view tail() const {
        const auto at = pattern.find(gap);
        return at == std::string_view::npos ? std::string_view{} : pattern.substr(at + gap.size());
    }
    static constexpr std::string_view gap = "…";
};
inline constexpr std::array rank_affixes{
    rank_affix{"第…高值"}, rank_affix{"第…低值", true}, rank_affix{"第…多值"}, rank_affix{"第…少值", true},
    rank_affix{"第…高"},   rank_affix{"第…低", true},   rank_affix{"第…多"},   rank_affix{"第…少", true},
    rank_affix{"第…位"},   rank_affix{"第…名"},         rank_affix{"第"},
};
inline constexpr rank_affix plain_rank{"第…位"}; ///< of a place whose print has no frame: 次多
inline constexpr std::array<std::string_view, 2> counters_of_places{"位", "名"}; ///< 上升2位, and of persons

/// 百分之七十, 三分之一: the unit stands before the number. Longer heads stand before those that end them.
struct part_frame {
    std::string_view head;
    unit_row const* row;
    std::string_view pattern; ///< the unit in a column of its own
};
inline constexpr std::array part_frames{
    part_frame{"百分之", &rows::percent, "百分之…"},
    part_frame{"千分之", &rows::permille, "千分之…"},
    part_frame{"万分之", &rows::per_ten_thousand, "万分之…"},
    part_frame{"十万分之", &rows::per_hundred_thousand, "十万分之…"},
    part_frame{"二分之", &rows::half, "二分之…"},
    part_frame{"三分之", &rows::third, "三分之…"},
    part_frame{"四分之", &rows::fourth, "四分之…"},
    part_frame{"五分之", &rows::fifth, "五分之…"},
    part_frame{"六分之", &rows::sixth, "六分之…"},
    part_frame{"七分之", &rows::seventh, "七分之…"},
    part_frame{"八分之", &rows::eighth, "八分之…"},
    part_frame{"九分之", &rows::ninth, "九分之…"},
    part_frame{"十分之", &rows::tenth, "十分之…"},
};

} // namespace tongbi::inline v0
