// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Totals over the entities of a panel, period by period: what total_of and sum_of_disjoint give of one panel.
///
///     total_of(provinces)                              every province must be there, else the period has no total
///     total_of(provinces, at_least_percent(90))        of those that are there, where they are enough
///
/// With a rule two periods may have totals of unlike entities, and their growth is also that of who is there.
///
/// Prices, intensities and concentrations have no total (not_additive): area_mean_of takes their weighted mean.
/// The sums are exact_sums: the same bits for any order of the entities, any split of the panel and any number of
/// threads, and rounded once.
#pragma once

#include <tongbi/panel/answer.hpp>
#include <tongbi/panel/breaks.hpp>
#include <tongbi/panel/exact_lanes.hpp>
#include <tongbi/panel/inputs.hpp>
#include <tongbi/sequence/completeness.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// Is a formula the sum of any number of parts?
template <class F>
inline constexpr bool adds_up = std::derived_from<F, formula::total>;

inline namespace TONGBI_PANEL_ABI {

/// Rows of a panel that are added at once: their running sums stay in the first cache.
inline constexpr Eigen::Index rows_at_once = 480;

/// Adds the rows [first, first + lanes) of columns to lanes; `change` brings a cell there where that is needed.
class column_feed {
public:
    column_feed(cell_layout const& cells, conversion_of_cells const& into) : cells_(cells), into_(into) {
        if (!is_direct()) gathered_.resize(exact_lanes::together * rows_at_once);
    }
    void operator()(exact_lanes& sums, Eigen::Index first, Eigen::Index from_entity, Eigen::Index to_entity) {
        std::array<double const*, exact_lanes::together> columns;
        for (Eigen::Index e = from_entity; e < to_entity; e += exact_lanes::together) {
            const auto n = static_cast<std::size_t>(std::min(exact_lanes::together, to_entity - e));
            for (std::size_t k = 0; k < n; ++k)
                columns[k] = column(e + static_cast<Eigen::Index>(k), first, sums.lanes(), k);
            const bool more = is_direct() && e + 2 * exact_lanes::together <= to_entity;
            sums.add({columns.data(), n}, 0, sums.lanes(), more ? exact_lanes::together * cells_.entity_stride : 0);
        }
    }

private:
    [[nodiscard]] bool is_direct() const { return cells_.period_stride == 1 && !into_.is_needed; }
    double const* column(Eigen::Index entity, Eigen::Index first, Eigen::Index rows, std::size_t k) {
        double const* from = cells_.at + entity * cells_.entity_stride + first * cells_.period_stride;
        if (is_direct()) return from;
        double* const to = gathered_.data() + static_cast<Eigen::Index>(k) * rows_at_once;
        for (Eigen::Index i = 0; i < rows; ++i) {
            const double x = from[i * cells_.period_stride];
            to[i] = into_.is_needed && into_.digits == 1 ? into_(x) : x;
        }
        if (into_.digits != 1) count_in_last_digits(to, rows, into_.digits);
        return to;
    }

    cell_layout cells_;
    conversion_of_cells const& into_;
    std::vector<double> gathered_;
};

} // namespace TONGBI_PANEL_ABI

/// Cells that are refused, by reason.
class reason_counts {
public:
    void add(reason why, std::int64_t cells = 1, int input = -1) {
        if (cells == 0) return;
        for (auto& one : all_)
            if (one.why == why && one.input == input) {
                one.cells += cells;
                return;
            }
        all_.push_back({why, input, cells});
    }
    [[nodiscard]] std::vector<refusal_count> const& all() const { return all_; }

private:
    std::vector<refusal_count> all_;
};

/// The total of one period: a sum of so many numbers, some of them infinite, of all the entities.
/// Refusals: missing_input where no rule is given and an entity is missing, incomplete where the rule does not hold;
/// out_of_range of infinite numbers; and those of a share that leaves 0 to 100 %.
inline result<double> total_of_period(double sum, std::int64_t numbers, std::int64_t infinite, std::int64_t entities,
                                      std::optional<completeness> const& rule, role as) {
    const auto there = static_cast<int>(numbers + infinite);
    if (!(rule ? *rule : all_present).holds(there, static_cast<int>(entities), 0))
        return refuse(rule ? incomplete(there, static_cast<int>(entities), total_name)
                           : refusal(reason::missing_input));
    if (infinite > 0 || !(sum - sum == 0)) return refuse(reason::out_of_range);
    return supported(sum, as);
}

/// Why the entities of a panel are no parts of one whole: one of them is the total of others.
inline std::optional<refusal> why_no_parts(entity_names const& names) {
    const auto aggregate = names.aggregate();
    return aggregate ? std::optional(refusal(reason::overlapping_parts, *aggregate, -1)) : std::nullopt;
}

/// Why the entities of a panel have no total: they are no parts, or the rule asks for what entities have not.
inline std::optional<refusal> why_no_total(entity_names const& names, std::optional<completeness> const& rule) {
    if (auto no = why_no_parts(names)) return no;
    if (rule && rule->run_below != INT_MAX) return refusal(reason::not_adjacent); // entities do not follow each other
    return std::nullopt;
}

inline namespace TONGBI_PANEL_ABI {

template <class F>
result<series> total_over_entities(panel const& p, std::optional<completeness> const& rule, destination to) {
    column_facts facts = p.facts();
    const std::array given{facts.as};
    const std::array units{facts.in};
    if (auto no = why_no_total(*column_builder::names(p), rule)) return refuse(named<F>(*no));
    const int row = signature_of<F, 1>(given, units);
    if (row < 0) return refuse(misfit_of<F>(given, units).why);
    if (const auto no = why_no_sum(facts.what, facts.as, facts.in, added_over::entities))
        return refuse(named<F>(refusal(*no)));
    const auto planned = plan_of(F::signatures[static_cast<std::size_t>(row)], units);
    if (!planned) return refuse(planned.error());
    auto into = conversion_of(facts, planned->to[0]);
    if (!into) return refuse(blamed<F>(into.error(), 0));
    const double digits = digits_of_inputs<1>({&facts}, {*into});
    into->count_in(digits);
    facts.in = planned->in;
    facts.as = planned->as;
    facts.decimals.reset();
    breaks_of_one_are_of_all(facts);

    cell_layout const& cells = column_access::layout(p);
    const column_operand parts(p);
    column_answer answer{p.periods(), std::move(facts), nullptr};
    if (auto no = answer.take(std::move(to), std::span(&parts, 1))) return refuse(named<F>(*no));
    const output_column out = answer.column(0);
    std::array<reason_counts, most_tasks> by_task;
    const Eigen::Index blocks = (cells.periods + rows_at_once - 1) / rows_at_once;
    by_tasks(answer.on, blocks, [&](std::ptrdiff_t task, Eigen::Index from, Eigen::Index end) {
        column_feed feed(cells, *into);
        for (Eigen::Index first = from * rows_at_once; first < std::min(end * rows_at_once, cells.periods);
             first += rows_at_once) {
            exact_lanes sums(std::min(rows_at_once, cells.periods - first));
            feed(sums, first, 0, cells.entities);
            for (Eigen::Index i = 0; i < sums.lanes(); ++i) {
                const auto total =
                    total_of_period(sums.value(i), sums.count(i), sums.infinite(i), cells.entities, rule, planned->as);
                if (!total) by_task[static_cast<std::size_t>(task)].add(total.error().why);
                out.at[(first + i) * out.stride] = total ? *total / digits : std::numeric_limits<double>::quiet_NaN();
                if (out.codes != nullptr)
                    out.codes[(first + i) * out.code_stride] = total ? std::uint8_t{0} : cell_code(total.error().why);
            }
        }
    });
    reason_counts refused;
    for (auto const& some : by_task)
        for (auto const& one : some.all()) refused.add(one.why, one.cells, one.input);
    return std::move(answer).template made<series>(refused.all());
}

} // namespace TONGBI_PANEL_ABI
} // namespace detail
} // namespace tongbi::inline v0
