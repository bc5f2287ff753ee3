// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Findings from several statements of one kind: parts against their total, places against the numbers that are printed
/// beside them; and whole numbers behind percentages of counts.
#pragma once

#include <tongbi/formula/structure.hpp>
#include <tongbi/measure/whole_numbers.hpp>
#include <tongbi/model/checks.hpp>
#include <tongbi/model/repeated_print.hpp>
#include <tongbi/sequence/of_measures.hpp>

namespace tongbi::inline v0::detail {

class set_findings : protected repeated_print {
protected:
    using repeated_print::repeated_print;

    /// 分项与总计: parts of one indicator that name this as their whole. A report lists some of them (其中), so that
    /// they may leave a rest, and contradict the total only where they exceed it.
    void read_parts() {
        const auto whole = observation_of(s_);
        if (!whole || whole->value.role() != role::amount) return;
        std::vector<observation> parts;
        std::vector<std::string> from{s_.id};
        for (statement const& part : all_.parts_of(s_.id)) {
            const auto o = observation_of(part);
            if (!o || !report::is_of_a_period(part.kind) || o->value.role() != role::amount) continue;
            if (part.indicator.name != s_.indicator.name)
                continue; // of two indicators nobody says that they do not overlap
            parts.push_back(*o);
            from.push_back(part.id);
        }
        if (parts.size() < 2) return;
        const auto found = sum_against(parts, *whole);
        auto& f = add(finding_kind::sum_of_parts, std::move(from), refuse(reason::missing_input));
        f.value =
            found.map([&](total_check const& sum) { return measure(sum.sum, whole->value.unit(), role::amount); });
        if (found && !s_.indicator.may_be_negative) // a loss among those that are not listed may explain an excess
            f.prints = found->agrees() ? agreement::agrees : agreement::contradicts;
    }

    /// 整数推断: of a whole that is counted, how many the percentage is; of a part that is counted, which whole. A
    /// percentage that no whole number prints contradicts its count.
    void read_whole_numbers() {
        const auto percentage = value_at(s_.id);
        if (!percentage || percentage->number().is_exact()) return; // 全覆盖: all of them
        const bool of_count = !s_.part_of.empty() && is_counted(s_.part_of);
        const bool part_is_printed = !s_.about.ids.empty();
        if (of_count && !part_is_printed)
            judged_count({s_.part_of, s_.id}, counts_at(*percentage, value_at(s_.part_of)), agreement::agrees);
        if (!s_.part_of.empty() || s_.about.candidates || s_.against.kind != baseline_kind::whole) return;
        for (auto const& part : s_.about.ids)
            if (is_counted(part)) judged_count({part, s_.id}, wholes_of(value_at(part), *percentage), std::nullopt);
    }

    /// 位次: one place less than the numbers that surely lie before it, among the parts of the whole that it names; and
    /// the places gained on the year before.
    void read_rank() {
        read_last_ranks();
        const auto rank = value_at(s_.id);
        const auto by = order_of_rank();
        if (!rank || rank->role() != role::ordinal || !by || s_.part_of.empty() || s_.about.candidates) return;
        for (auto const& id : s_.about.ids) {
            const auto level = observed(id);
            if (!level) continue;
            std::vector<std::string> from{id};
            int before = 0;
            for (statement const& other : all_.parts_of(s_.part_of)) {
                if (other.id == id || other.entity == level->entity || !report::is_of_a_period(other.kind)) continue;
                const auto o = observation_of(other);
                if (!o || is_unlike(*o, *level)) continue;
                const auto number = number_in(o->value, level->value.unit());
                if (!number) continue;
                const order lie = compare_prints(*number, level->value.number());
                before += (*by == ranked::highest_first ? lie.above : lie.below) == verdict::met ? 1 : 0;
                from.push_back(other.id);
            }
            if (from.size() < 2) continue;
            from.push_back(s_.id);
            const measure least(figure::at_least(before + 1), rows::rank_place, role::ordinal);
            const bound last = rank->number().upper();
            add(finding_kind::rank_recomputed, std::move(from), least).prints =
                !last.infinite && last.at < before + 1 ? agreement::contradicts : agreement::agrees;
        }
    }
    /// 进步2个位次 of a printed place gives the place before.
    void read_rank_change() {
        const auto gained = signed_measure(s_);
        for (auto const& id : s_.about.ids) {
            auto const* about = all_.find(id);
            if (about == nullptr || about->kind != statement_kind::rank) continue;
            add(finding_kind::last_rank, {id, s_.id},
                with(value_at(id), gained, [](measure const& rank, measure const& places) -> measured {
                    if (rank.role() != role::ordinal || places.role() != role::ordinal)
                        return refuse(reason::role_mismatch);
                    return last_rank_of(rank.number(), places.number()).map([&](figure const& last) {
                        // a place again and no number of places, in the words of the one that is printed: 第七
                        return rank.with_number(last.is_exact() ? figure::exactly(last.lower().at) : last);
                    });
                }));
        }
        mark_candidates();
    }

private:
    [[nodiscard]] static bool is_unlike(observation const& a, observation const& b) {
        constexpr std::array checks{precondition::same_indicator, precondition::same_time, precondition::prices_agree,
                                    precondition::flow_or_stock};
        return broken(checks, std::array<subject, 2>{a, b}).has_value();
    }
    [[nodiscard]] static result<total_check> sum_against(std::vector<observation> const& parts,
                                                         observation const& whole) {
        std::vector<figure> numbers;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            constexpr std::array checks{precondition::same_time, precondition::prices_agree,
                                        precondition::flow_or_stock};
            if (auto no = broken(checks, std::array<subject, 2>{parts[i], whole})) return refuse(*no);
            for (std::size_t j = 0; j < i; ++j)
                if (auto no = broken(precondition::disjoint, parts[j], parts[i])) return refuse(*no);
            const auto number = number_in(parts[i].value, whole.value.unit());
            if (!number) return refuse(number.error());
            numbers.push_back(*number);
        }
        return against_total(numbers, whole.value.number(), parts_list::open);
    }

    [[nodiscard]] bool is_counted(std::string_view id) const {
        const auto m = value_at(id);
        return m && m->role() == role::amount && m->unit().kind() == unit_kind::counter && m->number().is_exact();
    }
    void judged_count(std::vector<std::string> from, measured const& count, std::optional<agreement> found) {
        auto& f = add(finding_kind::whole_numbers, std::move(from), count);
        const bool none = !count && count.error().why == reason::no_overlap;
        f.prints = count ? found : none ? std::optional(agreement::contradicts) : std::nullopt;
    }

    /// From the largest where the words say so (第…多值) or the indicator is better high; not known of a plain 第2 of
    /// something neutral.
    [[nodiscard]] std::optional<ranked> order_of_rank() const {
        auto const* m = s_.single();
        if (m == nullptr) return std::nullopt;
        const std::string words = unit_text(*m);
        for (const std::string_view low : {"少", "低"})
            if (words.find(low) != std::string::npos) return ranked::lowest_first;
        for (const std::string_view high : {"多", "高"})
            if (words.find(high) != std::string::npos) return ranked::highest_first;
        if (s_.indicator.polarity == polarity::higher_better) return ranked::highest_first;
        if (s_.indicator.polarity == polarity::lower_better) return ranked::lowest_first;
        return std::nullopt;
    }
    void read_last_ranks() {
        auto const* before = all_.a_year_before(s_);
        if (before == nullptr) return;
        const auto gained = rank_change_of(value_at(s_.id), value_at(before->id));
        auto& f = add(finding_kind::change_recomputed, {s_.id, before->id}, gained);
        for (statement const& printed : all_.changes_of(s_)) {
            const auto said = signed_measure(printed);
            if (printed.kind != statement_kind::rank_change || !gained || !said || said->role() != role::ordinal)
                continue;
            f.prints = judged(gained, said);
            f.from.push_back(printed.id);
            return;
        }
    }
};

} // namespace tongbi::inline v0::detail
