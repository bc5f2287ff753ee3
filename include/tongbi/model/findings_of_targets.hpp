// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Findings from targets and their actuals (目标, 完成率): what is attained and what lies beyond it, printed completion
/// rates against the computed ones, and targets behind them.
#pragma once

#include <tongbi/model/findings_of_periods.hpp>
#include <tongbi/model/target.hpp>

namespace tongbi::inline v0::detail {

inline constexpr formula_name direction_of_target_name{"target and {direction}", "目标与{方向}"};

class target_findings : protected period_findings {
protected:
    using period_findings::period_findings;

    void read_rate() {
        // 预计达95%以上, 控制在0.3%以下: a bound alone attains nothing, for no target or no actual value is printed
        constexpr int actual = 0;
        constexpr int target = 1;
        constexpr auto const& name = name_of<formula::attainment>;
        if (s_.qualifiers().has(qualifier::at_least))
            add(finding_kind::attainment, {s_.id}, refuse(not_printed(name, target)));
        if (s_.qualifiers().has(qualifier::at_most))
            add(finding_kind::attainment, {s_.id}, refuse(not_printed(name, actual)));
    }

    void read_target() {
        for (auto const& id : s_.about.ids) {
            const auto held = held_against(s_, id);
            auto const& reached = held.reached;
            // a ceiling, a temperature, a percentage, and what went the other way, is met or not, and has no completion
            // rate: the value is the actual
            const bool has_rate = !reached || reached->completion;
            const bool is_progress = reached && reached->is_progress;
            auto& f = add(is_progress ? finding_kind::progress
                          : has_rate  ? finding_kind::attainment
                                      : finding_kind::against_target,
                          {id, s_.id}, reached && !reached->completion ? value_at(id) : held.completion());
            if (reached) f.met = reached->met;
            // a progress has no excess: what is missing is not due
            if (!is_progress) add(finding_kind::excess, {id, s_.id}, held.excess());
        }
        mark_candidates();
    }

    void read_attainment() {
        auto const* print = s_.single();
        if (print == nullptr) return;
        for (auto const& id : s_.about.ids) {
            if (all_.has_target(id))
                hold_completion(id, *print);
            else
                add(finding_kind::implied_target, {id, s_.id}, target_behind(value_at(id), *print));
        }
        mark_candidates();
        if (s_.about.ids.empty())
            add(finding_kind::gap_to_full, {s_.id},
                difference_of(measure(figure::exactly(100), rows::percent, role::rate), *print));
    }

private:
    /// An actual and what a target sets for it.
    struct held_actual {
        result<observation> actual;
        result<target<observation>> aim;
        result<attainment<measure>> reached;

        [[nodiscard]] measured completion() const {
            if (!reached) return refuse(reached.error());
            return reached->completion ? *reached->completion : actual->value;
        }
        [[nodiscard]] measured excess() const {
            if (!reached) return refuse(reached.error());
            return excess_of(actual->value, target<measure>(aim->value().value, aim->direction()));
        }
    };

    /// An actual against a target. One that is set for a fall (下降13.5%以上) is held against how far the actual fell;
    /// a change the other way has no completion rate.
    [[nodiscard]] held_actual held_against(statement const& goal, std::string_view id) const {
        auto actual = as_meant(observed(id));
        auto const* about = all_.find(id);
        const bool is_change = about != nullptr && is_comparison(about->kind);
        if (actual && goal.direction != movement::none && !is_change) actual = refuse(reason::role_mismatch);
        if (actual && goal.direction == movement::down)
            actual->value = actual->value.with_number(-actual->value.number());
        const auto aim = aim_for(goal, actual);
        auto reached = actual ? attainment_of(*actual, aim) : result<attainment<measure>>(refuse(actual.error()));
        if (reached && is_change && compare(actual->value.number(), figure::exactly(0)).below == verdict::met)
            reached->completion.reset();
        return {actual, aim, reached};
    }

    /// A printed completion rate against the computed one. Where several targets are set, one that agrees is the one
    /// that is meant; a target for later may be another one than the attained, and contradicts nothing.
    void hold_completion(std::string const& id, measure const& print) {
        std::optional<finding> found;
        for (statement const& goal : all_.targets_of(id)) {
            const auto held = held_against(goal, id);
            if (!held.reached || !held.reached->completion) continue;
            const auto says = judged(held.completion(), print);
            if (!says || (*says == agreement::contradicts && held.reached->is_progress)) continue;
            if (found && *says == agreement::contradicts) continue;
            found = finding{finding_kind::attainment_recomputed, s_.id, {id, goal.id, s_.id}, held.completion()};
            found->prints = says;
            if (*says == agreement::agrees) break;
        }
        if (found && same_time_as(id)) found_.push_back(std::move(*found));
    }
    /// Is the attainment one of this actual's time?
    [[nodiscard]] bool same_time_as(std::string const& id) const {
        const auto mine = observation_of(s_);
        const auto actual = observed(id);
        return mine && actual && same_time(subject(*mine), subject(*actual));
    }

    /// An input that the report does not print.
    [[nodiscard]] static refusal not_printed(formula_name const& name, int input) {
        refusal why(reason::missing_input);
        why.formula = &name;
        why.input = static_cast<std::int8_t>(input);
        return why;
    }
    /// What a statement sets for an actual.
    [[nodiscard]] result<target<observation>> aim_for(statement const& goal, result<observation> const& actual) const {
        if (!goal.target_direction) return refuse(not_printed(direction_of_target_name, 0));
        const auto value = actual.map([](observation const& o) { return o.value; });
        return observation_of(goal).and_then([&](observation set) -> result<target<observation>> {
            const auto in_role = in_role_of(value, set.value);
            if (!in_role) return refuse(in_role.error());
            set.value = *in_role;
            return target_of(set, *goal.target_direction);
        });
    }
    /// A printed target of 95 % is one of the share or the rate that it is set for, one of 0.5 °C for an anomaly a
    /// change.
    [[nodiscard]] static measured in_role_of(measured const& actual, measured const& goal) {
        if (!actual || !goal) return goal;
        if (goal->role() == role::level && actual->role() == role::change) return as_change(goal);
        return goal->role() == role::unstated ? as_role(goal, actual->role()) : goal;
    }
};

} // namespace tongbi::inline v0::detail
