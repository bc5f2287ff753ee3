// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Qualifiers (限定词) are a set: 预计…95%以上 is expected and at least.
/// Words that bound a number have already moved its ends; flags travel through every formula.
#pragma once

#include <tongbi/number/vocabulary.hpp>

namespace tongbi::inline v0 {

/// A word around a number: a bound (超, 以上), or a flag (约, 预计).
enum class qualifier : std::uint16_t {
    about = 1 << 0,           ///< 约, 左右: no bound of its own
    expected = 1 << 1,        ///< 预计
    over = 1 << 2,            ///< 超, 超过, 突破, 多, 余: (v, inf)
    at_least = 1 << 3,        ///< 以上: [v, inf)
    nearly = 1 << 4,          ///< 近, 接近: (-inf, v)
    below = 1 << 5,           ///< 不足, 低于: (-inf, v)
    at_most = 1 << 6,         ///< 以下, 不超过: (-inf, v]
    days_365 = 1 << 7,        ///< a year was taken as 365 days on the way
    days_366 = 1 << 8,        ///< a year was taken as 366 days on the way
    magnitude_class = 1 << 9, ///< 千亿级: a class of magnitude, [v, inf)
    preliminary = 1 << 10,    ///< 初步数, p
    estimated = 1 << 11,      ///< 估计数, e
    revised = 1 << 12,        ///< 修订数, r
    series_break = 1 << 13,   ///< 口径调整, b: what stands before is not comparable
    annotated = 1 << 14,      ///< *: a note of the source belongs to it
};

/// A set of such words.
class qualifiers {
public:
    constexpr qualifiers() = default;
    constexpr qualifiers(qualifier q) : bits_(static_cast<std::uint16_t>(q)) {} // NOLINT: one is a set of one

    /// Is this word in the set?
    [[nodiscard]] constexpr bool has(qualifier q) const { return (bits_ & static_cast<std::uint16_t>(q)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
    /// What a result inherits from its inputs: flags, not bounds (those are in the ends).
    [[nodiscard]] constexpr qualifiers flags() const {
        return *this & (qualifiers{qualifier::about} | qualifier::expected | qualifier::days_365 | qualifier::days_366 |
                        qualifier::magnitude_class | qualifier::preliminary | qualifier::estimated |
                        qualifier::revised | qualifier::series_break | qualifier::annotated);
    }
    /// The set without this word.
    [[nodiscard]] constexpr qualifiers without(qualifier q) const {
        return from(bits_ & ~static_cast<std::uint16_t>(q));
    }

    /// Does a word bound the number from above?
    [[nodiscard]] constexpr bool bound_above() const {
        return has(qualifier::nearly) || has(qualifier::below) || has(qualifier::at_most);
    }
    /// Is a floor said: 超, 以上, 千亿级?
    [[nodiscard]] constexpr bool bound_below() const {
        return has(qualifier::over) || has(qualifier::at_least) || has(qualifier::magnitude_class);
    }
    /// Of the negative number: a fall of over 5 % is a change below -5 %.
    [[nodiscard]] constexpr qualifiers mirrored() const {
        qualifiers result = flags();
        if (has(qualifier::over)) result |= qualifier::below;
        if (has(qualifier::at_least)) result |= qualifier::at_most;
        if (has(qualifier::nearly) || has(qualifier::below)) result |= qualifier::over;
        if (has(qualifier::at_most)) result |= qualifier::at_least;
        return result;
    }

    friend constexpr qualifiers operator|(qualifiers a, qualifiers b) { return from(a.bits_ | b.bits_); }
    friend constexpr qualifiers operator&(qualifiers a, qualifiers b) { return from(a.bits_ & b.bits_); }
    constexpr qualifiers& operator|=(qualifiers other) { return *this = *this | other; }
    friend constexpr bool operator==(qualifiers, qualifiers) = default;

private:
    static constexpr qualifiers from(int bits) {
        qualifiers result;
        result.bits_ = static_cast<std::uint16_t>(bits);
        return result;
    }
    std::uint16_t bits_ = 0;
};

template <>
struct vocabulary<qualifier> {
    static constexpr std::array<word_entry<qualifier>, 15> table{{
        {qualifier::about, "about", "about", "约数"},
        {qualifier::expected, "expected", "expected", "预计"},
        {qualifier::over, "over", "over", "超"},
        {qualifier::at_least, "at_least", "at least", "以上"},
        {qualifier::nearly, "nearly", "nearly", "近"},
        {qualifier::below, "below", "below", "不足"},
        {qualifier::at_most, "at_most", "at most", "以下"},
        {qualifier::days_365, "days_365", "365 days a year", "按365天/年"},
        {qualifier::days_366, "days_366", "366 days a year", "按366天/年"},
        {qualifier::magnitude_class, "magnitude_class", "a class of magnitude", "量级"},
        {qualifier::preliminary, "preliminary", "preliminary", "初步数"},
        {qualifier::estimated, "estimated", "estimated", "估计数"},
        {qualifier::revised, "revised", "revised", "修订数"},
        {qualifier::series_break, "series_break", "break in the series", "口径调整"},
        {qualifier::annotated, "annotated", "with a note", "另有注释"},
    }};
};

} // namespace tongbi::inline v0
