// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Normals (常年值) of a panel: for each entity the mean of each calendar slot over the years of a normal period, and
/// the standard deviation of the same values. The definitions are those of sequence/normals.hpp.
///
///     normals_of(stations, normal_period(1991, 2020), at_least_values(24))             months, seasons, years …
///     normals_of(stations, normal_period(1991, 2020), wmo_normal, leap_day::own_slot)  days
///
/// The sums of the means are exact_sums: the same bits for any split of the years (partial_normals.hpp).
#pragma once

#include <tongbi/panel/breaks.hpp>
#include <tongbi/panel/cell_table.hpp>
#include <tongbi/panel/over_entities.hpp>
#include <tongbi/panel/slots.hpp>
#include <tongbi/sequence/normals.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// A number for each calendar slot and entity, of the years of one normal period; NaN where there is none, with why.
class slot_columns {
public:
    [[nodiscard]] normal_period over() const { return over_; }
    [[nodiscard]] completeness const& rule() const& { return rule_; }
    [[nodiscard]] completeness rule() && { return rule_; }
    [[nodiscard]] column_facts const& facts() const& { return facts_; }
    [[nodiscard]] column_facts facts() && { return std::move(facts_); }
    [[nodiscard]] std::vector<std::string> const& entities() const& { return names_->all(); }
    [[nodiscard]] std::vector<std::string> entities() && { return names_->all(); }
    [[nodiscard]] int slots() const { return static_cast<int>(cells_.rows); }
    /// Rows are slots, columns are entities; NaN where there is no number.
    [[nodiscard]] cell_table<double> cells() const { return cell_table<double>(cells_); }
    /// Slots of entities that have no number, all together, and entities that have such a slot.
    [[nodiscard]] std::int64_t slots_without() const {
        std::int64_t n = 0;
        for (const auto one : lacking_) n += one;
        return n;
    }
    [[nodiscard]] std::int64_t entities_without() const {
        return std::count_if(lacking_.begin(), lacking_.end(), [](std::int64_t n) { return n > 0; });
    }
    /// Of an entity and a slot from 1 on: `normals.of("南京站", 7)` of July. Refusals: those of normals_of and
    /// deviations_of; missing_input of an entity or a slot that there is not.
    [[nodiscard]] result<measure> of(std::string_view entity, int slot) const {
        const auto column = names_->find(entity);
        if (!column || slot < 1 || slot > slots())
            return refuse(refusal(reason::missing_input, column ? "" : entity, -1));
        if (const auto why = why_none(slot - 1, *column)) return refuse(*why);
        return figure_of_cell(cells_.at(slot - 1, *column), facts_.decimals).map([&](figure const& f) {
            return measure(f, facts_.in, facts_.as);
        });
    }

private:
    friend struct slot_access;

    slot_columns(normal_period over, completeness const& rule, column_facts facts, period_axis const& axis,
                 std::optional<leap_day> leap, std::shared_ptr<entity_names const> names, Eigen::Index slots)
        : over_(over), rule_(rule), facts_(std::move(facts)), kind_(axis.kind()), to_date_(axis.is_to_date()),
          leap_(leap), names_(std::move(names)), cells_(slots, static_cast<Eigen::Index>(names_->all().size()), 0),
          why_(static_cast<std::size_t>(slots) * names_->all().size(), reason::incomplete),
          lacking_(names_->all().size()) {}

    void put(Eigen::Index slot, Eigen::Index entity, result<double> const& x) {
        cells_.put(slot, entity, x.value_or(std::numeric_limits<double>::quiet_NaN()));
        if (x) return;
        why_[place(slot, entity)] = x.error().why;
        ++lacking_[static_cast<std::size_t>(entity)];
    }
    [[nodiscard]] std::optional<reason> why_none(Eigen::Index slot, Eigen::Index entity) const {
        const double x = cells_.at(slot, entity);
        return x == x ? std::nullopt : std::optional(why_[place(slot, entity)]);
    }

    [[nodiscard]] std::size_t place(Eigen::Index slot, Eigen::Index entity) const {
        return static_cast<std::size_t>(entity * cells_.rows + slot);
    }

    normal_period over_;
    completeness rule_;
    column_facts facts_;
    period_kind kind_; ///< of the periods that have these slots
    bool to_date_;
    std::optional<leap_day> leap_;
    std::shared_ptr<entity_names const> names_;
    table_in_making<double> cells_;
    std::vector<reason> why_;
    std::vector<std::int64_t> lacking_; ///< slots of each entity that have no number
};

/// For the other files of this room.
struct slot_access {
    template <class Table, class... A>
    static Table made(A&&... args) {
        return Table(slot_columns(std::forward<A>(args)...));
    }
    static void put(slot_columns& t, Eigen::Index slot, Eigen::Index entity, result<double> const& x) {
        t.put(slot, entity, x);
    }
    static std::optional<reason> why_none(slot_columns const& t, Eigen::Index slot, Eigen::Index entity) {
        return t.why_none(slot, entity);
    }
    static bool lacks_some(slot_columns const& t, Eigen::Index entity) {
        return t.lacking_[static_cast<std::size_t>(entity)] > 0;
    }
    static std::shared_ptr<entity_names const> const& names(slot_columns const& t) { return t.names_; }
    static std::optional<leap_day> leap(slot_columns const& t) { return t.leap_; }
    static bool has_slots_of(slot_columns const& t, period_axis const& axis) {
        return t.kind_ == axis.kind() && t.to_date_ == axis.is_to_date();
    }
    static bool same_slots(slot_columns const& a, slot_columns const& b) {
        return a.kind_ == b.kind_ && a.to_date_ == b.to_date_ && a.leap_ == b.leap_;
    }
};

/// How many values a slot could have in the years of a normal period.
inline std::vector<int> expected_values(period_axis const& axis, leap_day leap, normal_period over) {
    return with_slots(axis, leap, [&](auto const& at) {
        std::vector<int> all(static_cast<std::size_t>(at.slots()));
        for (std::size_t s = 0; s < all.size(); ++s)
            for (int year = over.first(); year <= over.last(); ++year)
                all[s] += at.expected(year, static_cast<int>(s) + 1);
        return all;
    });
}

/// The longest run of missing values of each slot: only rules that name one ask for it.
inline std::vector<bool> rule_holds_in_a_row(series const& values, leap_day leap, normal_period over,
                                             completeness const& rule) {
    return with_slots(values.periods(), leap, [&](auto const& at) {
        std::vector<bool> holds;
        for (auto const& slot : members_by_slot(values, at, over)) holds.push_back(slot.sum.holds(rule));
        return holds;
    });
}

/// What normals and deviations are asked before anything is computed.
inline std::optional<refusal> why_no_slot_table(panel const& p, normal_period over, std::optional<leap_day> leap) {
    if (const auto why = why_no_normals(over)) return refusal(*why).of(normals_name);
    if (const auto why = why_no_slots(p.periods(), leap)) return refusal(*why).of(normals_name);
    if (p.facts().as == role::ordinal) return refusal(reason::role_mismatch).of(normals_name); // ranks have no mean
    return std::nullopt;
}

/// Runs of the normal period that lie in the same slots, to be added side by side.
inline std::vector<std::vector<slot_run>> runs_by_slots(slot_runs const& all, normal_period over) {
    std::vector<std::vector<slot_run>> groups;
    for (auto const& run : all.runs) {
        if (run.slot < 0 || run.year < over.first() || run.year > over.last()) continue;
        const auto same = std::find_if(groups.begin(), groups.end(), [&](auto const& group) {
            return group[0].slot == run.slot && group[0].count == run.count;
        });
        if (same == groups.end())
            groups.push_back({run});
        else
            same->push_back(run);
    }
    return groups;
}

/// The last day of a normal period.
inline std::chrono::sys_days end_of(normal_period over) { return last_of_month(over.last() * 12 + 11); }

/// A column of a panel one cell behind the other: where it lies so, or copied. What lies before the last break of its
/// series in or before the normal period is of another scope, and missing.
class column_in_row {
public:
    column_in_row(panel const& p, normal_period over) : panel_(p), over_(over), cells_(column_access::layout(p)) {}
    double const* operator()(Eigen::Index entity) {
        double const* from = cells_.at + entity * cells_.entity_stride;
        const auto older = rows_of_older_scope(panel_.facts(), panel_.periods(), column_builder::names(panel_).get(),
                                               entity, end_of(over_));
        if (cells_.period_stride == 1 && older == 0) return from;
        copied_.resize(static_cast<std::size_t>(cells_.periods));
        copy_of_one_scope(from, cells_.period_stride, cells_.periods, older, copied_.data());
        return copied_.data();
    }

private:
    panel const& panel_;
    normal_period over_;
    cell_layout cells_;
    std::vector<double> copied_;
};
/// The column as a sequence, of the same numbers.
inline series_of_one_scope column_for_normals(panel const& p, Eigen::Index entity, normal_period over) {
    const auto rows = p.periods().rows_before(end_of(over) + std::chrono::days(1));
    return series_of_one_scope(p.column(entity), std::max<Eigen::Index>(rows - 1, 0));
}

inline namespace TONGBI_PANEL_ABI {

/// The sums of the slots of one column.
inline void add_runs(exact_lanes& sums, std::vector<std::vector<slot_run>> const& groups, double const* column,
                     std::vector<double const*>& scratch) {
    for (auto const& group : groups) {
        scratch.clear();
        for (auto const& run : group) scratch.push_back(column + run.row);
        sums.add(scratch, group[0].slot, group[0].slot + group[0].count);
    }
}

} // namespace TONGBI_PANEL_ABI

/// The mean of so many numbers of a slot. Refusals: incomplete, out_of_range.
inline result<double> mean_of_slot(double sum, std::int64_t numbers, int expected, bool holds) {
    if (!holds) return refuse(incomplete(static_cast<int>(numbers), expected, normals_name));
    const double mean = sum / static_cast<double>(numbers);
    if (!(mean - mean == 0)) return refuse(refusal(reason::out_of_range).of(normals_name));
    return mean;
}

} // namespace detail

/// 常年值 of each entity and calendar slot, in the unit of the panel.
class normals : public detail::slot_columns {
public:
    [[nodiscard]] std::int64_t slots_without_normal() const { return slots_without(); }
    [[nodiscard]] std::int64_t entities_without_normal() const { return entities_without(); }

private:
    friend struct detail::slot_access;
    explicit normals(slot_columns&& table) : slot_columns(std::move(table)) {}
};
/// 标准差 of the same values.
class slot_deviations : public detail::slot_columns {
    friend struct detail::slot_access;
    explicit slot_deviations(slot_columns&& table) : slot_columns(std::move(table)) {}
};

inline namespace TONGBI_PANEL_ABI { // they bring the kernels of one set of instructions

/// 常年值 of each entity by calendar slot: the mean over the values of the normal period that are there. Years that the
/// panel does not reach are missing years. `leap` is asked of days. A slot without a normal is NaN, and why it has none
/// is kept (incomplete, also for numbers before a break in the series, out_of_range). Refusals: baseline_unstated of
/// normal_period::unknown(), span_too_short of a period that ends before it begins, year_length of days without a rule
/// for 29 February and period_mismatch of one for other periods, role_mismatch of ranks.
[[nodiscard]] inline result<normals> normals_of(panel const& values, normal_period over, completeness const& rule,
                                                std::optional<leap_day> leap = std::nullopt) {
    using namespace detail;
    if (const auto no = why_no_slot_table(values, over, leap)) return refuse(*no);
    const leap_day by = leap.value_or(leap_day::own_slot);
    const slot_runs runs(values.periods(), by);
    const auto groups = runs_by_slots(runs, over);
    const auto expected = expected_values(values.periods(), by, over);
    column_facts facts = values.facts();
    facts.decimals.reset();
    normals table = slot_access::made<normals>(over, rule, std::move(facts), values.periods(), leap,
                                               column_builder::names(values), runs.slots);
    exact_lanes sums(runs.slots);
    std::vector<double const*> scratch;
    column_in_row column(values, over);
    for (Eigen::Index e = 0; e < column_access::layout(values).entities; ++e) {
        sums.clear();
        add_runs(sums, groups, column(e), scratch);
        std::vector<bool> in_a_row;
        if (rule.run_below != INT_MAX)
            in_a_row = rule_holds_in_a_row(column_for_normals(values, e, over), by, over, rule);
        for (Eigen::Index s = 0; s < runs.slots; ++s) {
            const auto place = static_cast<std::size_t>(s);
            const std::int64_t n = sums.count(s);
            const bool holds =
                rule.holds(static_cast<int>(n), expected[place], 0) && (in_a_row.empty() || in_a_row[place]);
            slot_access::put(table, s, e, mean_of_slot(sums.value(s), n, expected[place], holds));
        }
    }
    return table;
}
/// Of what a table gives: its refusal is the answer.
[[nodiscard]] inline result<normals> normals_of(result<panel> const& values, normal_period over,
                                                completeness const& rule, std::optional<leap_day> leap = std::nullopt) {
    if (!values) return refuse(values.error());
    return normals_of(*values, over, rule, leap);
}

/// 标准差 of each entity by calendar slot, over n - 1 or over n. Refusals as of normals_of; of a slot also
/// span_too_short of a sample of one year.
[[nodiscard]] inline result<slot_deviations> deviations_of(panel const& values, normal_period over,
                                                           completeness const& rule, deviation of,
                                                           std::optional<leap_day> leap = std::nullopt) {
    using namespace detail;
    if (const auto no = why_no_slot_table(values, over, leap)) return refuse(*no);
    const leap_day by = leap.value_or(leap_day::own_slot);
    const slot_runs runs(values.periods(), by);
    const auto expected = expected_values(values.periods(), by, over);
    column_facts facts = values.facts();
    facts.decimals.reset();
    if (facts.as == role::level) facts.as = role::change;
    slot_deviations table = slot_access::made<slot_deviations>(over, rule, std::move(facts), values.periods(), leap,
                                                               column_builder::names(values), runs.slots);
    const auto size = static_cast<std::size_t>(runs.slots);
    std::vector<double> origin(size), mean(size), square(size), count(size);
    column_in_row column(values, over);
    for (Eigen::Index e = 0; e < column_access::layout(values).entities; ++e) {
        double const* const x = column(e);
        // in the order of the years, slot by slot side by side
        const auto each = [&](auto take) {
            for (auto const& run : runs.runs)
                if (run.slot >= 0 && run.year >= over.first() && run.year <= over.last())
                    for (std::ptrdiff_t i = 0; i < run.count; ++i)
                        take(static_cast<std::size_t>(run.slot + i), x[run.row + i],
                             x[run.row + i] - x[run.row + i] == 0);
        };
        for (auto* all : {&origin, &mean, &square, &count}) std::fill(all->begin(), all->end(), 0.0);
        // less the first of them, so that numbers that do not differ have no spread at all
        each([&](std::size_t s, double v, bool there) {
            if (there && count[s] == 0) origin[s] = v;
            mean[s] += there ? v - origin[s] : 0.0;
            count[s] += there ? 1.0 : 0.0;
        });
        for (std::size_t s = 0; s < size; ++s) mean[s] = mean[s] / count[s];
        each([&](std::size_t s, double v, bool there) {
            const double off = there ? v - origin[s] - mean[s] : 0.0;
            square[s] = square[s] + off * off;
        });
        std::vector<bool> in_a_row;
        if (rule.run_below != INT_MAX)
            in_a_row = rule_holds_in_a_row(column_for_normals(values, e, over), by, over, rule);
        for (std::size_t s = 0; s < size; ++s) {
            const auto n = static_cast<int>(count[s]);
            const auto found = [&]() -> result<double> {
                if (!rule.holds(n, expected[s], 0) || (!in_a_row.empty() && !in_a_row[s]))
                    return refuse(incomplete(n, expected[s], deviation_name));
                if (n < (of == deviation::sample ? 2 : 1))
                    return refuse(refusal(reason::span_too_short).of(deviation_name));
                const double spread = root(square[s] / (of == deviation::sample ? n - 1 : n), 2);
                if (!(spread - spread == 0)) return refuse(refusal(reason::out_of_range).of(deviation_name));
                return spread;
            };
            slot_access::put(table, static_cast<Eigen::Index>(s), e, found());
        }
    }
    return table;
}

} // namespace TONGBI_PANEL_ABI
} // namespace tongbi::inline v0
