// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Targets of observations (目标): an actual is held against the target of its own indicator, entity and period, or of
/// a later period, and then it is a progress.
#pragma once

#include <tongbi/model/checks.hpp>

namespace tongbi::inline v0 {

/// \name 目标 of an observation: set for its indicator, entity and period, so that the digits are the number.
/// @{
[[nodiscard]] inline result<target<observation>> target_of(observation const& goal, target_direction direction) {
    return target_of(result<measure>(goal.value), direction).map([&](target<measure> const& m) {
        observation exact = goal;
        exact.value = m.value();
        return target<observation>(exact, m.direction());
    });
}
[[nodiscard]] inline result<target<observation>> at_least(observation const& goal) {
    return target_of(goal, target_direction::at_least);
}
[[nodiscard]] inline result<target<observation>> at_most(observation const& goal) {
    return target_of(goal, target_direction::at_most);
}
[[nodiscard]] inline result<target<observation>> exactly(observation const& goal) {
    return target_of(goal, target_direction::exactly);
}
/// @}

/// 完成率 and whether the target is met. A target for a later period than the actual makes a progress (进度), and says
/// so. Refusals: indicator_mismatch, entity_mismatch, scope_changed, flow_stock; period_mismatch where the target is
/// for an earlier period; those of measures.
[[nodiscard]] inline result<attainment<measure>> attainment_of(observation const& actual,
                                                               result<target<observation>> const& goal,
                                                               limit_comparison by = limit_comparison::full_value) {
    if (!goal) return refuse(goal.error());
    const std::array<detail::subject, 2> both{actual, goal->value()};
    if (const auto no = detail::broken(detail::checks_of<formula::attainment>(), both)) return refuse(*no);
    auto reached = attainment_of(actual.value, target<measure>(goal->value().value, goal->direction()), by);
    if (reached) reached->is_progress = !detail::same_time(detail::subject(actual), detail::subject(goal->value()));
    return reached;
}
/// 超出目标, of one time: what lies beyond a target that is set for later is not known yet. Refusals: as
/// attainment_of, and period_mismatch for a later target.
[[nodiscard]] inline result<measure> excess_of(observation const& actual, target<observation> const& goal) {
    const std::array<detail::subject, 2> both{actual, goal.value()};
    if (const auto no = detail::broken(std::array{precondition::of_its_actual, precondition::same_time}, both))
        return refuse(*no);
    return difference_of(actual.value, goal.value().value);
}
[[nodiscard]] inline result<measure> excess_of(observation const& actual, result<target<observation>> const& goal) {
    if (!goal) return refuse(goal.error());
    return excess_of(actual, *goal);
}

} // namespace tongbi::inline v0
