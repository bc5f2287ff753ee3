// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Attainment of targets (目标完成). Whether a target is a floor, a ceiling or a point is data of the target.
///
///     target<Quantity>          an exact amount, level or percentage with its direction: at_least, at_most, exactly
///     attainment<Completion>    is it met, and (for a target to be reached) how much of it is, in percent
#pragma once

#include <tongbi/formula/arithmetic.hpp>
#include <tongbi/number/print_style.hpp>
#include <tongbi/number/shortest.hpp>

#include <string>

namespace tongbi::inline v0 {

/// 目标方向: 不低于 (at_least), 不高于 (at_most), 等于 (exactly), 高于 (above), 低于 (below).
enum class target_direction : std::uint8_t { at_least, at_most, exactly, above, below };

template <>
struct vocabulary<target_direction> {
    static constexpr std::array<word_entry<target_direction>, 5> table{{
        {target_direction::at_least, "at_least", "at least", "不低于"},
        {target_direction::at_most, "at_most", "at most", "不高于"},
        {target_direction::exactly, "exactly", "exactly", "等于"},
        {target_direction::above, "above", "above", "高于"},
        {target_direction::below, "below", "below", "低于"},
    }};
};

/// The words of a print that leave its own number out: at_least(超200家) is not met by 200家.
[[nodiscard]] constexpr target_direction as_worded(target_direction direction, qualifiers words) {
    if (direction == target_direction::at_least && words.has(qualifier::over)) return target_direction::above;
    if (direction == target_direction::at_most && words.has(qualifier::below)) return target_direction::below;
    return direction;
}
/// A ceiling (不高于, 低于) is kept, not reached: it has a verdict and no completion rate.
[[nodiscard]] constexpr bool is_ceiling(target_direction direction) {
    return direction == target_direction::at_most || direction == target_direction::below;
}

/// The same of numbers that run the other way: not worse than the fifth place is a number of 5 at most.
[[nodiscard]] constexpr target_direction mirrored(target_direction direction) {
    switch (direction) {
    case target_direction::at_least: return target_direction::at_most;
    case target_direction::at_most: return target_direction::at_least;
    case target_direction::above: return target_direction::below;
    case target_direction::below: return target_direction::above;
    case target_direction::exactly: break;
    }
    return target_direction::exactly;
}

/// 极限数值的比较: how a measured value is held against a limit (GB/T 8170-2008, 4.3). 全数值比较法, the default, uses
/// all that the value may be: 35 against a limit of 35 is undecided, for it may be 35.4. 修约值比较法 rounds the value
/// to the digits of the limit first and compares what stands there: 35 against 35, or 35.4 against 35, is met.
enum class limit_comparison : std::uint8_t { full_value, rounded_value };

/// Is the target met? Undecided where the print of the actual leaves both open. Both are in one unit. Source:
/// GB/T 8170-2008, 4.3, 全数值比较法.
[[nodiscard]] constexpr verdict is_met(figure const& actual, figure const& target, target_direction direction) {
    switch (direction) {
    case target_direction::at_least: return is_at_least(actual, target);
    case target_direction::at_most: return is_at_least(target, actual);
    case target_direction::above: return is_below(target, actual);
    case target_direction::below: return is_below(actual, target);
    case target_direction::exactly: break;
    }
    if (!intersect(actual, target)) return verdict::not_met;
    return actual.is_exact() && target.is_exact() ? verdict::met : verdict::undecided;
}

/// The same of plain numbers. A NaN meets no target.
template <std::floating_point Number>
[[nodiscard]] constexpr verdict is_met(Number actual, Number target, target_direction direction) {
    const bool met = direction == target_direction::at_least  ? actual >= target
                     : direction == target_direction::at_most ? actual <= target
                     : direction == target_direction::above   ? actual > target
                     : direction == target_direction::below   ? actual < target
                                                              : actual == target;
    return met ? verdict::met : verdict::not_met;
}

namespace detail {

/// By 修约值比较法: the value, in the unit of the limit, rounded to its digits by GB/T 8170; a double rounds to its
/// decimals, and at least to ones. What has no value of its own (超30)
/// keeps its ends.
constexpr figure rounded_like(figure const& actual, figure const& limit) {
    const auto value = actual.best();
    const auto digits = limit.best();
    return value && digits ? figure::exactly(gbt8170(*value, digits->exponent())) : actual;
}
inline double rounded_to(double actual, std::int32_t last) {
    const auto value = to_decimal(actual);
    return value ? to_double(gbt8170(*value, last)) : actual;
}
inline double rounded_like(double actual, double limit) {
    const auto digits = to_decimal(limit);
    if (!digits) return actual;
    return rounded_to(actual, digits->exponent() < 0 ? digits->exponent() : 0); // 100.0 has lost its digits
}

} // namespace detail

/// 目标: an exact quantity with a direction. Targets are set, not measured: at_least, at_most and exactly make the
/// digits of a print exact.
template <class Quantity>
class target {
public:
    constexpr target(Quantity value, target_direction direction) : value_(value), direction_(direction) {}
    [[nodiscard]] constexpr Quantity const& value() const { return value_; }
    [[nodiscard]] constexpr target_direction direction() const { return direction_; }

private:
    Quantity value_;
    target_direction direction_;
};

/// 完成情况: is the target met, and (for an amount to be reached) how much of it is, in percent. A ceiling has no
/// completion rate, for 100 % of a limit is no achievement; temperatures, percentages and targets that are not above
/// zero have none either.
template <class Completion>
struct attainment {
    using prints_as_text = void;
    std::optional<Completion> completion{};
    verdict met = verdict::undecided;
    target_direction direction = target_direction::at_least;
    bool is_progress = false; ///< 进度: the target is set for a later time than the actual is of
};

/// The completion rate, where there is one, and the verdict: 179.445% [179.4425, 179.4475], met. Of a progress the
/// verdict is one so far.
template <class Completion>
[[nodiscard]] std::string to_string(attainment<Completion> const& a, print_style const& how = {}) {
    std::string verdict(word_of(a.met, how.lang));
    if (a.is_progress) verdict += how.lang == language::zh ? "（目标期未到）" : " so far";
    if (!a.completion) return verdict;
    return to_string(*a.completion, how) + (how.lang == language::zh ? "，" : ", ") + verdict;
}

namespace formula {

/// 完成率: 100 actual / target, percent, for a target that is to be reached or exceeded.
struct attainment : per_cent_of {
    static constexpr std::string_view name = "attainment of {actual} against {target}";
    static constexpr std::string_view name_zh = "{实际值}对{目标值}的完成率";
    static constexpr std::array signatures{signature<2>{{slots::amount, slots::amount}, slots::percent(role::rate)}};
    static constexpr std::array checks{precondition::of_its_actual, precondition::prices_agree};
    static constexpr auto domain = rules{not_zero<1>, not_negative<1>};
};

/// The target behind a printed attainment: 100 actual / attainment. 超额完成 (over 100 %) leaves it below the actual.
struct target_of_attainment : per_cent_of {
    static constexpr std::string_view name = "target of {actual} and {attainment}";
    static constexpr std::string_view name_zh = "由{实际值}和{完成率}推算的目标值";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::rate}, slots::amount_like_first}};
    static constexpr auto domain = rules{divides<1>, not_negative<1>};
};

} // namespace formula

/// 目标值: the target behind an actual and its printed 完成率, in the unit of the actual. A negative actual has a
/// negative target behind it, as part_of has a negative part; attainment_of gives no rate against one, only whether it
/// is met. An actual of zero has a target of zero. The formula is that of ratio_to_target_of (progress.hpp), solved for
/// the target. Refusals: zero_base, negative_base.
inline constexpr computation<formula::target_of_attainment> target_behind;

} // namespace tongbi::inline v0
