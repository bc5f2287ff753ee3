// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Normals of stations whose years come in parts: a partial state, as totals are (partial.hpp).
#pragma once

#include <tongbi/panel/normals.hpp>
#include <tongbi/panel/partial.hpp>

namespace tongbi::inline v0 {
inline namespace TONGBI_PANEL_ABI {

/// 分块常年值: normals_of of a panel that comes in parts, of some of its years and some of its entities.
class partial_normals {
public:
    /// Of the entities, the kind of periods, the unit and the role of a panel; none of its numbers is taken yet.
    /// Refusals: as of normals_of.
    [[nodiscard]] static result<partial_normals> of(panel const& stations, normal_period over,
                                                    std::optional<leap_day> leap = std::nullopt) {
        if (auto no = detail::why_no_slot_table(stations, over, leap)) return refuse(*no);
        return partial_normals(stations, over, leap);
    }

    /// Refusals, and nothing is taken: entity_mismatch of an entity that is none of these, period_mismatch of periods
    /// of another kind, unit_mismatch, role_mismatch and those of facts that differ.
    [[nodiscard]] std::optional<refusal> update(panel const& part) {
        using namespace detail;
        if (auto no = subject_.why_not(part.facts())) return no;
        if (part.periods().kind() != subject_.axis.kind() || part.periods().is_to_date() != subject_.axis.is_to_date())
            return refusal(reason::period_mismatch);
        std::vector<Eigen::Index> columns;
        for (auto const& name : part.entities()) {
            const auto column = names_->find(name);
            if (!column) return refusal(reason::entity_mismatch, name, -1);
            columns.push_back(*column);
        }
        const auto groups = runs_by_slots(slot_runs(part.periods(), leap_.value_or(leap_day::own_slot)), over_);
        exact_lanes sums(slots_);
        std::vector<double const*> scratch;
        column_in_row cells(part, over_);
        for (std::size_t e = 0; e < columns.size(); ++e) {
            sums.clear();
            add_runs(sums, groups, cells(static_cast<Eigen::Index>(e)), scratch);
            for (Eigen::Index s = 0; s < slots_; ++s)
                sums_[static_cast<std::size_t>(columns[e] * slots_ + s)].merge(
                    {sums.sum(s), sums.missing(s), sums.infinite(s)});
        }
        return std::nullopt;
    }
    /// Refusals, and nothing is taken: as of update; baseline_mismatch of another normal period.
    [[nodiscard]] std::optional<refusal> merge(partial_normals const& other) {
        if (auto no = subject_.why_not(other.subject_.facts)) return no;
        if (over_ != other.over_) return refusal(reason::baseline_mismatch);
        if (subject_.axis.kind() != other.subject_.axis.kind() ||
            subject_.axis.is_to_date() != other.subject_.axis.is_to_date() || leap_ != other.leap_)
            return refusal(reason::period_mismatch);
        if (auto no = detail::unlike_columns(names_.get(), other.names_.get())) return no;
        add(other.sums_);
        return std::nullopt;
    }
    /// Of the bytes of another one. Refusals, and nothing is taken: as of merge; malformed_text of other bytes.
    [[nodiscard]] std::optional<refusal> merge(std::span<std::byte const> bytes) {
        detail::byte_reader from(bytes);
        if (auto no = subject_.why_not(from, kind)) return no;
        if (from.whole() != over_.first() || from.whole() != over_.last()) return refusal(reason::baseline_mismatch);
        if (from.whole() != leap_number()) return refusal(reason::period_mismatch);
        for (auto const& name : names_->all())
            if (from.text() != name) return refusal(reason::entity_mismatch, name, -1);
        const auto sums = detail::read_sums(from, sums_.size());
        if (!sums) return detail::not_these_bytes();
        add(*sums);
        return std::nullopt;
    }
    [[nodiscard]] std::vector<std::byte> bytes() const {
        detail::byte_writer to;
        subject_.write(to, kind);
        to.whole(over_.first());
        to.whole(over_.last());
        to.whole(leap_number());
        for (auto const& name : names_->all()) to.text(name);
        for (auto const& one : sums_) one.write(to);
        return std::move(to).take();
    }

    /// The normals of all parts. Refusal: not_adjacent of a rule of values in a row, which parts do not tell.
    [[nodiscard]] result<normals> finish(completeness const& rule) const {
        using namespace detail;
        if (rule.run_below != INT_MAX) return refuse(refusal(reason::not_adjacent).of(normals_name));
        column_facts facts = subject_.facts;
        facts.decimals.reset();
        normals table = slot_access::made<normals>(over_, rule, std::move(facts), subject_.axis, leap_, names_, slots_);
        const auto expected = expected_values(subject_.axis, leap_.value_or(leap_day::own_slot), over_);
        for (std::size_t i = 0; i < sums_.size(); ++i) {
            const Eigen::Index slot = static_cast<Eigen::Index>(i) % slots_;
            const int could = expected[static_cast<std::size_t>(slot)];
            const std::int64_t n = sums_[i].sum.count();
            slot_access::put(table, slot, static_cast<Eigen::Index>(i) / slots_,
                             mean_of_slot(sums_[i].sum.value().value_or(std::numeric_limits<double>::infinity()), n,
                                          could, rule.holds(static_cast<int>(n), could, 0)));
        }
        return table;
    }

private:
    static constexpr std::string_view kind = "tongbi normals 2";
    /// The axis is that of the kind alone: parts are of any periods.
    partial_normals(panel const& of, normal_period over, std::optional<leap_day> leap)
        : subject_{of.periods().part(0, 0), of.facts()}, over_(over), leap_(leap),
          names_(detail::column_builder::names(of)),
          slots_(detail::with_slots(of.periods(), leap.value_or(leap_day::own_slot),
                                    [](auto const& at) { return at.slots(); })),
          sums_(names_->all().size() * static_cast<std::size_t>(slots_)) {}
    [[nodiscard]] int leap_number() const { return leap_ ? static_cast<int>(*leap_) : -1; }
    void add(std::vector<detail::counted_sum> const& sums) {
        for (std::size_t i = 0; i < sums_.size(); ++i) sums_[i].merge(sums[i]);
    }

    detail::partial_subject subject_;
    normal_period over_;
    std::optional<leap_day> leap_;
    std::shared_ptr<detail::entity_names const> names_;
    Eigen::Index slots_;
    std::vector<detail::counted_sum> sums_; ///< slot by slot, entity by entity
};

} // namespace TONGBI_PANEL_ABI
} // namespace tongbi::inline v0
