// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// findings: what follows from the statements of a report and their links. Bases and normals behind comparisons,
/// shares and wholes, attainment, intensities, agreement of repeated prints; parts, places, streaks and counts by
/// findings_of_sets.hpp; each a value with bounds or a refusal.
#pragma once

#include <tongbi/model/findings_of_sets.hpp>
#include <tongbi/model/target.hpp>

namespace tongbi::inline v0 {

namespace detail {

inline constexpr formula_name direction_of_target_name{"target and {direction}", "目标与{方向}"};

/// Collects the findings of one statement.
class finder : set_findings {
public:
    finder(report const& all, statement const& s) : set_findings(all, s) {}

    [[nodiscard]] std::vector<finding> all() {
        if (!s_.duplicate_of.empty()) {
            compare_with(s_.duplicate_of);
            return std::move(found_);
        }
        switch (s_.kind) {
        case statement_kind::change_relative:
        case statement_kind::change_absolute:
        case statement_kind::change_pp:
        case statement_kind::anomaly: read_comparison(); break;
        case statement_kind::share:
            read_share();
            read_whole_numbers();
            break;
        case statement_kind::rate:
            read_rate();
            read_whole_numbers();
            break;
        case statement_kind::target: read_target(); break;
        case statement_kind::attainment: read_attainment(); break;
        case statement_kind::streak: read_streak(); break;
        case statement_kind::rank: read_rank(); break;
        case statement_kind::rank_change: read_rank_change(); break;
        default: read_part(); break;
        }
        if (report::is_of_a_period(s_.kind)) {
            read_year_before();
            read_parts();
        }
        read_intensity();
        return std::move(found_);
    }

private:
    void read_comparison() {
        if (s_.range() != nullptr) return; // a spread over places is no comparison of one level
        const auto change = comparison_of(s_);
        const bool relative = change && change->magnitude.role() == role::growth;
        const bool normal = s_.against.kind == baseline_kind::normal;
        if (relative) add(finding_kind::growth_factor, {s_.id}, factor_of(change->magnitude));
        for (auto const& id : s_.about.ids) {
            const auto level = as_meant(observed(id));
            const auto implied = with(level, change, [&](observation const& l, comparison const& c) {
                return normal ? normal_of(l, c) : base_of(l, c);
            });
            const auto other = with(level, change, [&](observation const& l, comparison const& c) {
                return relative ? change_of(l.value, c.magnitude) : growth_of(l, c);
            });
            add(normal ? finding_kind::implied_normal : finding_kind::implied_base, {id, s_.id}, implied);
            if (implied || !relative) // one refusal says it
                add(relative ? finding_kind::absolute_change : finding_kind::relative_change, {id, s_.id}, other);
        }
        mark_candidates();
    }

    /// Two levels a year apart give their growth (of percentages and temperatures their difference); what is printed
    /// about it is held against that, where both are of one scope and one price basis.
    void read_year_before() {
        auto const* before = all_.a_year_before(s_);
        if (before == nullptr) return;
        const auto less = [](auto const& a, auto const& b) { return difference_of(a, b); };
        const auto now = observation_of(s_);
        const auto then = observation_of(*before);
        const auto difference = s_.kind == statement_kind::share // of one whole
                                    ? with(comparison_of(s_), comparison_of(*before), less)
                                    : with(now, then, less);
        const bool amounts = now && now->value.role() == role::amount;
        const auto change =
            amounts ? with(now, then, [](auto const& a, auto const& b) { return year_over_year(a, b); }) : difference;
        auto& f = add(amounts ? finding_kind::growth_recomputed : finding_kind::change_recomputed, {s_.id, before->id},
                      change);
        for (statement const& printed : all_.changes_of(s_)) {
            const bool one_basis = printed.indicator.scope == s_.indicator.scope &&
                                   printed.indicator.prices == s_.indicator.prices && same_time(printed.when, s_.when);
            const auto magnitude = signed_measure(printed);
            if (!one_basis || !magnitude) continue;
            auto const& computed = magnitude->role() == role::amount ? difference : change; // 增加30.0亿
            if (!computed || magnitude->role() != computed->role()) continue;
            const auto said = judged(computed, magnitude);
            if (f.prints == agreement::contradicts || (f.prints && said != agreement::contradicts)) continue;
            f.prints = said;
            f.from.resize(2);
            f.from.push_back(printed.id);
        }
        std::rotate(found_.begin(), found_.end() - 1, found_.end()); // what contradicts is seen first
    }

    void read_share() {
        const auto share =
            s_.doubtful(doubt::scope_differs) ? result<comparison>(refuse(reason::whole_mismatch)) : comparison_of(s_);
        auto const& whole_id = s_.part_of;
        const bool all_of_it = share && share->magnitude.number().is_exact(); // 全覆盖: the part is the whole
        for (auto const& part_id : s_.about.ids) {
            const auto part = as_meant(observed(part_id));
            if (!whole_id.empty()) {
                const auto recomputed = with(part, observed(whole_id), [](auto const& p, auto const& w) {
                    return share_of(as_part_of(p, w), w);
                }); // it is linked
                add(finding_kind::share_recomputed, {part_id, whole_id}, recomputed).prints =
                    judged(recomputed, value_at(s_.id));
            }
            if (!all_of_it && (!part || part->value.role() == role::amount)) {
                const auto implied = with(part, share, [](auto const& p, comparison of_part) {
                    of_part.indicator = p.indicator; // the link says of which part, whatever the two are called
                    return whole_of(p, of_part);
                });
                add(finding_kind::implied_whole, {part_id, s_.id}, implied);
                if (!whole_id.empty())
                    add(finding_kind::joint_whole, {whole_id, part_id, s_.id}, intersect(value_at(whole_id), implied));
            }
        }
        mark_candidates();
        if (!whole_id.empty() && !all_of_it) // the link says which whole it is, whatever the two are called
            add(finding_kind::implied_part, {whole_id, s_.id},
                with(observed(whole_id), share,
                     [](auto const& w, auto const& s) { return part_of(w.value, s.magnitude); }));
    }

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
    /// An input that the report does not print.
    [[nodiscard]] static refusal not_printed(formula_name const& name, int input) {
        refusal why(reason::missing_input);
        why.formula = &name;
        why.input = static_cast<std::int8_t>(input);
        return why;
    }

    void read_target() {
        for (auto const& id : s_.about.ids) {
            const auto actual = as_meant(observed(id));
            const auto aim = aim_for(actual);
            const auto reached =
                actual ? attainment_of(*actual, aim) : result<attainment<measure>>(refuse(actual.error()));
            const auto completion = reached.and_then(
                [&](attainment<measure> const& a) -> measured { return a.completion ? *a.completion : actual->value; });
            // a ceiling, a temperature or a percentage is met or not, and has no completion rate: the value is the
            // actual
            const bool has_rate = !reached || reached->completion;
            const bool is_progress = reached && reached->is_progress;
            auto& f = add(is_progress ? finding_kind::progress
                          : has_rate  ? finding_kind::attainment
                                      : finding_kind::against_target,
                          {id, s_.id}, completion);
            if (reached) f.met = reached->met;
            // a progress has no excess: what is missing is not due
            if (!is_progress)
                add(finding_kind::excess, {id, s_.id},
                    reached ? excess_of(actual->value, target<measure>(aim->value().value, aim->direction()))
                            : measured(refuse(reached.error())));
        }
        mark_candidates();
    }

    /// What this statement sets for an actual.
    [[nodiscard]] result<target<observation>> aim_for(result<observation> const& actual) const {
        if (!s_.target_direction) return refuse(not_printed(direction_of_target_name, 0));
        const auto value = actual.map([](observation const& o) { return o.value; });
        return observed(s_.id).and_then([&](observation goal) -> result<target<observation>> {
            const auto in_role = in_role_of(value, goal.value);
            if (!in_role) return refuse(in_role.error());
            goal.value = *in_role;
            return target_of(goal, *s_.target_direction);
        });
    }
    /// A printed target of 95 % is one of the share or the rate that it is set for.
    [[nodiscard]] static measured in_role_of(measured const& actual, measured const& goal) {
        const bool unstated = actual && goal && goal->role() == role::unstated;
        return unstated ? as_role(goal, actual->role()) : goal;
    }

    void read_attainment() {
        auto const* print = s_.single();
        if (print == nullptr) return;
        for (auto const& id : s_.about.ids) {
            if (!all_.has_target(id))
                add(finding_kind::implied_target, {id, s_.id}, target_behind(value_at(id), *print));
        }
        mark_candidates();
        if (s_.about.ids.empty())
            add(finding_kind::gap_to_full, {s_.id},
                difference_of(measure(figure::exactly(100), rows::percent, role::rate), *print));
    }

    void read_streak() {
        auto const* years = s_.single();
        const auto year = calendar_year_of(s_.when);
        const auto n = years == nullptr ? std::nullopt : years->number().best();
        constexpr std::int64_t years_of_the_calendar = 9999;
        if (!n || n->exponent() != 0 || n->coefficient() > years_of_the_calendar) return;
        if (!year) {
            add(finding_kind::first_year, {s_.id}, refuse(year.error()));
            return;
        }
        const auto first = streak_start(*year, static_cast<int>(n->coefficient()));
        auto& f = add(finding_kind::first_year, {s_.id}, *years);
        if (first)
            f.when = *first;
        else
            f.value = refuse(first.error());
        read_streak_of_levels(n->coefficient());
    }

    void read_part() {
        if (s_.part_of.empty() || all_.has_share(s_.id)) return; // where the share is printed, it is compared there
        add(finding_kind::share_in_whole, {s_.id, s_.part_of},
            with(observation_of(s_), observed(s_.part_of),
                 [](auto const& p, auto const& w) { return share_of(p, w); }));
    }

    void read_intensity() {
        if (s_.per.empty()) return;
        add(finding_kind::intensity, {s_.id, s_.per},
            with(observation_of(s_), observed(s_.per),
                 [](auto const& a, auto const& b) { return intensity(a.value, b.value); }));
    }
    /// In the scale word that shows three digits or so before the point: 8636.3万元/个, not 0.86亿元/个.
    [[nodiscard]] static measured intensity(measure const& a, measure const& b) {
        const auto plain = quotient_of(a, b);
        if (!plain || !plain->number().best() || a.unit().size() == 0) return plain;
        const int lead = plain->number().best()->leading_exponent();
        unit_part first = *a.unit().begin();
        if (lead >= 0 || first.word < 8) return plain;
        first.word = static_cast<std::int8_t>(first.word - 4);
        first.word_text = 0;
        return quotient_of(convert(a, unit(first, a.unit().letters())), b);
    }
};

} // namespace detail

/// What follows from one statement of the report. The report is not searched: its size makes no difference.
[[nodiscard]] inline std::vector<finding> findings_of(report const& all, statement const& s) {
    return detail::finder(all, s).all();
}
/// What follows from all of them, in the order of the print.
[[nodiscard]] inline std::vector<finding> findings_of(report const& all) {
    std::vector<finding> found;
    for (auto const& s : all)
        for (auto& f : findings_of(all, s)) found.push_back(std::move(f));
    return found;
}

} // namespace tongbi::inline v0
