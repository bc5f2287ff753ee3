// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// findings: what follows from the statements of a report and their links. Bases and normals behind comparisons,
/// shares and wholes, intensities, agreement of repeated prints; parts, places and counts by findings_of_sets.hpp,
/// earlier periods and streaks by findings_of_periods.hpp, targets by findings_of_targets.hpp; each a value with bounds
/// or a refusal.
#pragma once

#include <tongbi/model/findings_of_targets.hpp>

namespace tongbi::inline v0 {

namespace detail {

/// Collects the findings of one statement.
class finder : target_findings {
public:
    finder(report const& all, statement const& s) : target_findings(all, s) {}

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
            read_earlier_levels();
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
