// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Targets of measures (目标), and whether two prints of one quantity agree.
#pragma once

#include <tongbi/formula/compare.hpp>
#include <tongbi/measure/operands.hpp>

namespace tongbi::inline v0 {

namespace detail {

inline constexpr formula_name place_or_number{"a place that is no better, or a number that is no larger",
                                              "名次不靠前，或位次数不大"};

/// 不低于第5位 is the fifth place or a better one. 不高于第5位 may be a limit of the place or of its number, and a
/// place among the lowest (第三低值) has no better one.
constexpr bool is_unclear_place(measure const& m, target_direction direction) {
    if (!m.is_place() || direction == target_direction::exactly) return false;
    const auto frame = m.wording().rank_affix;
    return is_ceiling(direction) || frame == 0 || rank_affixes[frame - 1U].counts_from_below;
}

} // namespace detail

/// 目标 from a printed number: set, not measured, so the digits are the number. Refusal ambiguous where its own words
/// say the other direction (at_most of 不低于5%), and where the direction of a place is not clear (at_most of 第5位).
[[nodiscard]] inline result<target<measure>> target_of(result<measure> const& printed, target_direction direction) {
    if (!printed) return refuse(printed.error());
    const qualifiers words = printed->number().qualifiers();
    const bool floor = words.has(qualifier::at_least) || words.has(qualifier::over);
    const bool is_floor = direction == target_direction::at_least || direction == target_direction::above;
    if ((floor && !is_floor) || (words.bound_above() && !is_ceiling(direction))) return refuse(reason::ambiguous);
    if (detail::is_unclear_place(*printed, direction))
        return refuse(refusal(reason::ambiguous, to_string(*printed), -1).of(detail::place_or_number));
    const auto number = printed->number().given_number();
    return target<measure>(number ? printed->with_number(figure::exactly(*number)) : *printed,
                           as_worded(direction, words));
}
/// \name 目标: 不低于, 不高于, 等于 what is printed. Refusals: those of target_of, and the refusal of the measure.
/// @{
[[nodiscard]] inline result<target<measure>> at_least(result<measure> const& m) {
    return target_of(m, target_direction::at_least);
}
[[nodiscard]] inline result<target<measure>> at_most(result<measure> const& m) {
    return target_of(m, target_direction::at_most);
}
[[nodiscard]] inline result<target<measure>> exactly(result<measure> const& m) {
    return target_of(m, target_direction::exactly);
}
/// @}

/// 完成率 and whether the target is met. Targets on temperatures and percentages are tested, but have no rate.
[[nodiscard]] inline result<attainment<measure>> attainment_of(result<measure> const& actual,
                                                               result<target<measure>> const& goal,
                                                               limit_comparison by = limit_comparison::full_value) {
    if (!actual) return refuse(actual.error());
    if (!goal) return refuse(goal.error());
    return attainment_of(*actual, *goal, by);
}
/// 超出目标: actual - target, negative where the target is missed. Refusals as difference_of.
[[nodiscard]] inline result<measure> excess_of(result<measure> const& actual, result<target<measure>> const& goal) {
    if (!actual) return actual;
    if (!goal) return refuse(goal.error());
    return excess_of(*actual, *goal);
}

/// Do two prints of one quantity agree? Not by equal digits but by bounds that overlap.
[[nodiscard]] inline result<bool> agree(result<measure> const& a, result<measure> const& b) {
    const auto common = intersect(a, b);
    if (common) return true;
    if (common.error().why == reason::no_overlap) return false;
    return refuse(common.error());
}

} // namespace tongbi::inline v0
