// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Anomalies (距平) of a panel: each cell against the normal of its entity and calendar slot.
///
///     anomalies_of(stations, normals)                           in the unit of the panel; °C gives changes
///     relative_anomalies_of(rain, normals)                      距平百分率, percent
///     standardised_anomalies_of(stations, normals, deviations)  标准化距平, a plain factor
///     rebased(anomalies, old_normals, new_normals)              against the normals of another period
///
/// The answer's facts say which years its normals are of: facts().against. A cell whose slot has no normal is counted
/// under the reason of the slot (incomplete). A `destination` may follow as the last operand.
#pragma once

#include <tongbi/formula/climate.hpp>
#include <tongbi/panel/cells.hpp>
#include <tongbi/panel/normals.hpp>

#include <algorithm>

namespace tongbi::inline v0 {
namespace formula {

/// (实测 - 常年值) / 标准差: both steps of a standardised anomaly, of one cell.
struct standardised_level {
    static constexpr std::string_view name = "standardised anomaly of {level} against {normal} by {standard deviation}";
    static constexpr std::string_view name_zh = "{实测值}对{常年值}的距平按{标准差}标准化";
    static constexpr std::array signatures{
        signature<3>{{slots::t, slots::t, slots::dt}, slots::a_factor},
        signature<3>{{slots::amount, slots::amount, slots::amount}, slots::a_factor}};
    static constexpr std::array checks = anomaly::checks;
    static constexpr auto domain = rules{divides<2>, not_a_loss<2>};
    static constexpr auto value(auto const& level, auto const& normal, auto const& deviation) {
        return standardised_anomaly::value(anomaly::value(level, normal), deviation);
    }
};

} // namespace formula

namespace detail {
inline namespace TONGBI_PANEL_ABI {

/// A formula of a panel and of numbers that its slots have.
template <class F, std::size_t N>
class by_slot_kernel {
public:
    by_slot_kernel(panel const& p, std::array<slot_columns const*, N - 1> const& tables,
                   std::array<conversion_of_cells, N> const& into, column_answer const& answer)
        : cells_(column_access::layout(p)), tables_(tables), into_(into), answer_(answer),
          runs_(p.periods(), slot_access::leap(*tables[0]).value_or(leap_day::own_slot)) {
        for (std::size_t t = 0; t < N - 1; ++t) {
            numbers_[t] = tables[t]->cells();
            auto const& names = slot_access::names(*tables[t]);
            for (Eigen::Index e = 0; e < cells_.entities; ++e)
                columns_[t].push_back(names == column_builder::names(p)
                                          ? std::optional(e)
                                          : names->find(p.entities()[static_cast<std::size_t>(e)]));
        }
    }

    template <role As>
    std::vector<refusal_count> fill(F const& f) {
        // short runs (months) would each cost more than their cells: their numbers are laid out row by row
        const bool row_by_row = static_cast<Eigen::Index>(runs_.runs.size()) * 64 > cells_.periods;
        std::array<cell_counts<F, As>, most_tasks> by_task{};
        by_tasks(answer_.on, cells_.entities, [&](std::ptrdiff_t task, Eigen::Index from, Eigen::Index end) {
            rows_of_tables laid_out;
            if (row_by_row)
                for (auto& one : laid_out) one.resize(static_cast<std::size_t>(cells_.periods));
            for (Eigen::Index e = from; e < end; ++e) {
                if (row_by_row) lay_out(e, laid_out);
                fill_column(f, e, row_by_row ? &laid_out : nullptr, by_task[static_cast<std::size_t>(task)]);
            }
        });
        cell_counts<F, As> counts;
        for (auto const& one : by_task) counts.add(one);
        reason_counts all;
        auto lacking = lacking_cells();
        std::int64_t moved = 0;
        for (auto const& one : lacking.all()) moved += one.cells;
        counts.refused[0] -= moved;
        for (auto const& one : counted(counts)) all.add(one.why, one.cells, one.input);
        for (auto const& one : lacking.all()) all.add(one.why, one.cells, one.input);
        return all.all();
    }

private:
    using rows_of_tables = std::array<std::vector<double>, N - 1>;

    template <role As>
    void fill_column(F const& f, Eigen::Index e, rows_of_tables const* laid_out, cell_counts<F, As>& counts) const {
        const auto out = answer_.column(e);
        const auto run = [&](slot_run const& one) {
            std::array<input_column, N> in;
            in[0] = {cells_.at + e * cells_.entity_stride, cells_.period_stride, 0, cells_.periods};
            in[0].into = into_.data();
            for (std::size_t t = 0; t < N - 1; ++t) {
                auto& table = in[t + 1];
                table.into = &into_[t + 1];
                if (laid_out != nullptr) {
                    table.at = (*laid_out)[t].data();
                    table.size = cells_.periods;
                } else if (auto const column = columns_[t][static_cast<std::size_t>(e)]; column && one.slot >= 0) {
                    auto const& numbers = numbers_[t];
                    table.at = numbers.data() + *column * numbers.rows();
                    table.shift = one.slot - one.row;
                    table.size = numbers.rows();
                }
            }
            kernel<As, F, N>(f, in, out, counts).run(one.row, one.row + one.count, cells_.periods);
        };
        if (laid_out != nullptr) return run({0, cells_.periods, 0, 0});
        for (auto const& one : runs_.runs) run(one);
    }
    void lay_out(Eigen::Index e, rows_of_tables& laid_out) const {
        for (std::size_t t = 0; t < N - 1; ++t) {
            auto const column = columns_[t][static_cast<std::size_t>(e)];
            for (auto const& one : runs_.runs) {
                double* const to = laid_out[t].data() + one.row;
                if (one.slot < 0 || !column)
                    std::fill(to, to + one.count, std::numeric_limits<double>::quiet_NaN());
                else
                    std::copy_n(numbers_[t].data() + *column * numbers_[t].rows() + one.slot, one.count, to);
            }
        }
    }
    /// Cells that are there, and whose slot has no number: the kernel counts them as missing.
    reason_counts lacking_cells() const {
        reason_counts all;
        for (Eigen::Index e = 0; e < cells_.entities; ++e) {
            const auto column = [&](std::size_t t) { return columns_[t][static_cast<std::size_t>(e)]; };
            std::vector<Eigen::Index> slots; // without a number: few, as 29 February is
            for (std::size_t t = 0; t < N - 1; ++t) {
                if (!column(t) || !slot_access::lacks_some(*tables_[t], *column(t))) continue;
                for (Eigen::Index slot = 0; slot < numbers_[t].rows(); ++slot)
                    if (slot_access::why_none(*tables_[t], slot, *column(t))) slots.push_back(slot);
            }
            std::sort(slots.begin(), slots.end());
            slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
            if (slots.empty()) continue;
            for (auto const& run : runs_.runs) {
                if (run.slot < 0) continue;
                for (auto slot = std::lower_bound(slots.begin(), slots.end(), run.slot);
                     slot != slots.end() && *slot < run.slot + run.count; ++slot) {
                    const Eigen::Index i = *slot - run.slot;
                    const double x = cells_.at[(run.row + i) * cells_.period_stride + e * cells_.entity_stride];
                    if (x != x) continue;
                    for (std::size_t t = 0; t < N - 1; ++t) {
                        if (!column(t)) break;
                        const auto why = slot_access::why_none(*tables_[t], run.slot + i, *column(t));
                        if (!why) continue;
                        if (x - x == 0)
                            all.add(*why, 1, static_cast<int>(t) + 1);
                        else
                            all.add(reason::out_of_range); // of the cell itself, which comes first
                        break;
                    }
                }
            }
        }
        return all;
    }

    cell_layout cells_;
    std::array<slot_columns const*, N - 1> tables_;
    std::array<cell_table<double>, N - 1> numbers_{};
    std::array<conversion_of_cells, N> const& into_;
    column_answer const& answer_;
    slot_runs runs_;
    std::array<std::vector<std::optional<Eigen::Index>>, N - 1> columns_{}; ///< of the tables, for each entity
};

/// Takes the answers away between which and the years of their normals a series begins anew; gives how many.
template <class F, std::size_t N>
std::int64_t refuse_across_normals(panel const& p, std::array<slot_columns const*, N> const& tables,
                                   normal_period against, column_answer const& answer) {
    std::int64_t refused = 0;
    auto const& axis = p.periods();
    for (Eigen::Index entity = 0; entity < answer.entities(); ++entity) {
        Eigen::Index first = 0;
        Eigen::Index end = axis.size();
        const auto narrow = [&](column_facts const& facts) {
            first = std::max(first, rows_of_older_scope(facts, axis, answer.names.get(), entity, end_of(against)));
            for (auto const& border : borders_of(facts, axis, answer.names.get(), entity))
                if (border.day > end_of(against)) end = std::min(end, std::max<Eigen::Index>(border.row, 0));
        };
        narrow(p.facts());
        for (auto const* table : tables) narrow(table->facts());
        if (first == 0 && end == axis.size()) continue;
        const output_column out = answer.column(entity);
        for (Eigen::Index row = 0; row < axis.size(); ++row)
            if ((row < first || row >= end) && take_away<F, role::amount>(out, row)) ++refused;
    }
    return refused;
}

/// A panel against numbers of its slots; `against` is what the answer is an anomaly from.
template <class F, class... Tables>
result<panel> against_slots(panel const& p, normal_period against, destination to, Tables const&... tables) {
    constexpr std::size_t n = 1 + sizeof...(Tables);
    const std::array<slot_columns const*, n - 1> all{&tables...};
    const std::array<column_facts const*, n> facts{&p.facts(), &tables.facts()...};
    for (auto const* one : all)
        if (!slot_access::has_slots_of(*one, p.periods()) || !slot_access::same_slots(*one, *all[0]))
            return refuse(refusal(reason::period_mismatch).of(v0::name_of<F>));
    const auto agreed = planned<F, n>(facts);
    if (!agreed) return refuse(agreed.error());
    const auto into = conversions_of<F>(facts, *agreed);
    if (!into) return refuse(into.error());
    column_answer answer{p.periods(), p.facts(), column_builder::names(p)};
    answer.facts.in = agreed->in;
    answer.facts.as = agreed->as;
    answer.facts.decimals.reset();
    answer.facts.against = against;
    const std::array operands{column_operand(p)};
    if (auto no = answer.take(std::move(to), operands)) return refuse(named<F>(*no));
    by_slot_kernel<F, n> kernel(p, all, *into, answer);
    auto refused = kernel.template fill<role::amount>(F{}); // as sequences, which cut no growth at -100 %
    const auto across = refuse_across_normals<F>(p, all, against, answer);
    if (across > 0) refused.push_back({reason::scope_changed, -1, across});
    return std::move(answer).template made<panel>(std::move(refused));
}

} // namespace TONGBI_PANEL_ABI

/// Anomalies have no anomaly.
inline std::optional<refusal> why_no_level(panel const& p) {
    return p.facts().against ? std::optional(refusal(reason::baseline_mismatch).of(v0::name_of<formula::anomaly>))
                             : std::nullopt;
}

} // namespace detail

inline namespace TONGBI_PANEL_ABI {

/// 距平: each value less the normal of its entity and slot; of °C a change, of amounts an amount, in the unit of the
/// panel. Refusals: those of facts that differ, period_mismatch of normals of other slots, baseline_mismatch of values
/// that are anomalies. Cells: missing_input of a value that is missing and of an entity or a slot without a row in the
/// normals, the reason why a slot has no normal, scope_changed where a break in the series (b) lies between the cell
/// and the years of its normal.
[[nodiscard]] inline result<panel> anomalies_of(panel const& values, normals const& by, destination to = {}) {
    if (auto no = detail::why_no_level(values)) return refuse(*no);
    return detail::against_slots<formula::anomaly>(values, by.over(), std::move(to), by);
}
/// Of what a table gives: its refusal is the answer.
[[nodiscard]] inline result<panel> anomalies_of(result<panel> const& values, normals const& by, destination to = {}) {
    if (!values) return values;
    return anomalies_of(*values, by, std::move(to));
}

/// 距平百分率: percent of the normal, of numbers on a ratio scale (rain, sunshine; not °C).
/// Refusals: as of anomalies_of; cells also zero_base of a normal of 0, negative_base, sign_change.
[[nodiscard]] inline result<panel> relative_anomalies_of(panel const& values, normals const& by, destination to = {}) {
    if (auto no = detail::why_no_level(values)) return refuse(*no);
    return detail::against_slots<formula::relative_anomaly>(values, by.over(), std::move(to), by);
}

/// 标准化距平: the anomaly over the standard deviation of its slot. Refusals: as of anomalies_of; baseline_mismatch
/// where normals and deviations are of two periods; cells also zero_base of values that do not differ.
[[nodiscard]] inline result<panel> standardised_anomalies_of(panel const& values, normals const& by,
                                                             slot_deviations const& deviations, destination to = {}) {
    if (auto no = detail::why_no_level(values)) return refuse(*no);
    if (by.over() != deviations.over())
        return refuse(refusal(reason::baseline_mismatch).of(name_of<formula::standardised_level>));
    return detail::against_slots<formula::standardised_level>(values, by.over(), std::move(to), by, deviations);
}

/// 距平换算: anomalies against `from` as anomalies against `to`, a - (to - from) by slot. Refusals: as of anomalies_of;
/// baseline_mismatch of anomalies that say another normal period than that of `from`.
[[nodiscard]] inline result<panel> rebased(panel const& anomalies, normals const& from, normals const& to,
                                           destination where = {}) {
    if (anomalies.facts().against && *anomalies.facts().against != from.over())
        return refuse(refusal(reason::baseline_mismatch).of(name_of<formula::rebased_anomaly>));
    return detail::against_slots<formula::rebased_anomaly>(anomalies, to.over(), std::move(where), from, to);
}

} // namespace TONGBI_PANEL_ABI
} // namespace tongbi::inline v0
