// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Weighted means over the entities of a panel, period by period (面积加权平均, 加权平均), and totals over time.
///
///     area_mean_of(anomalies, areas, at_least_percent(80))            a provincial anomaly
///     area_anomalies_of(stations, areas, normal_period(1991, 2020), wmo_normal, at_least_percent(80))
///     cumulated_total_of(months)                                      累计: from the first row on, column by column
///
/// Products of values and weights are rounded one by one and added exactly: the same bits for any order of the
/// entities.
#pragma once

#include <tongbi/panel/anomalies.hpp>
#include <tongbi/panel/breaks.hpp>
#include <tongbi/sequence/anomalies.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// A series of a panel's periods, to be filled.
struct series_answer {
    explicit series_answer(Eigen::Index rows)
        : own(std::make_shared<column_memory>(static_cast<std::size_t>(rows))), layout{own->data(), rows, 1, 1, 0} {}
    void put(Eigen::Index row, result<double> const& x) {
        if (!x) refused.add(x.error().why);
        own->data()[row] = x.value_or(std::numeric_limits<double>::quiet_NaN());
    }
    series made(period_axis const& axis, column_facts facts) && {
        facts.decimals.reset();
        breaks_of_one_are_of_all(facts);
        series answer = column_builder::make_series(axis, std::move(facts), layout);
        column_access::memory(answer) = std::move(own);
        column_access::refused(answer) = refused.all();
        return answer;
    }
    std::shared_ptr<column_memory> own;
    cell_layout layout;
    reason_counts refused{};
};

} // namespace detail

inline namespace TONGBI_PANEL_ABI {

/// 面积加权平均, 加权平均: at each period the mean of the entities' numbers, each with the weight of its entity (any
/// unit, in the order of the columns), over the entities that are there; infinite numbers are not. In the unit of the
/// panel: of anomalies an anomaly, of rates the rate of all where the weights are their wholes.
/// Refusals: incomplete of another number of weights than entities, zero_base and negative_base of a weight that is
/// none, missing_input of one that is NaN, out_of_range; overlapping_parts of a panel with an aggregate, role_mismatch
/// of places. Periods: incomplete where the rule does not hold, out_of_range.
[[nodiscard]] inline result<series> area_mean_of(panel const& p, std::span<double const> weights,
                                                 completeness const& rule) {
    using namespace detail;
    cell_layout const& cells = column_access::layout(p);
    const auto checked = checked_weights<double>(weights, static_cast<std::size_t>(cells.entities));
    if (!checked) return refuse(checked.error());
    if (auto no = why_no_total(*column_builder::names(p), rule)) return refuse(refused_by(area_mean_name, *no));
    if (p.role() == role::ordinal) return refuse(refusal(reason::role_mismatch).of(area_mean_name, 0));
    constexpr Eigen::Index together = exact_lanes::together;
    std::vector<double> products(rows_at_once * together), counted(rows_at_once * together);
    series_answer answer(cells.periods);
    for (Eigen::Index first = 0; first < cells.periods; first += rows_at_once) {
        const Eigen::Index rows = std::min(rows_at_once, cells.periods - first);
        exact_lanes sums(rows), divisors(rows);
        std::array<double const*, together> of_products{}, of_weights{};
        for (Eigen::Index e = 0; e < cells.entities; e += together) {
            const Eigen::Index n = std::min(together, cells.entities - e);
            for (Eigen::Index k = 0; k < n; ++k) {
                double const* from = cells.at + first * cells.period_stride + (e + k) * cells.entity_stride;
                const double weight = weights[static_cast<std::size_t>(e + k)];
                double* const product = products.data() + k * rows_at_once;
                double* const there = counted.data() + k * rows_at_once;
                for (Eigen::Index i = 0; i < rows; ++i) {
                    const double x = from[i * cells.period_stride];
                    const bool is_number = x - x == 0;
                    product[i] = is_number ? x * weight : std::numeric_limits<double>::quiet_NaN();
                    there[i] = is_number ? weight : std::numeric_limits<double>::quiet_NaN();
                }
                of_products[static_cast<std::size_t>(k)] = product;
                of_weights[static_cast<std::size_t>(k)] = there;
            }
            sums.add({of_products.data(), static_cast<std::size_t>(n)}, 0, rows);
            divisors.add({of_weights.data(), static_cast<std::size_t>(n)}, 0, rows);
        }
        for (Eigen::Index i = 0; i < rows; ++i) {
            const auto there = static_cast<int>(divisors.count(i));
            const double mean = sums.value(i) / divisors.value(i);
            answer.put(first + i, !rule.holds(there, static_cast<int>(cells.entities), 0)
                                      ? result<double>(refuse(reason::incomplete))
                                  : sums.infinite(i) > 0 || !(mean - mean == 0)
                                      ? result<double>(refuse(reason::out_of_range))
                                      : mean);
        }
    }
    return std::move(answer).made(p.periods(), p.facts());
}
[[nodiscard]] inline result<series> area_mean_of(result<panel> const& p, std::span<double const> weights,
                                                 completeness const& rule) {
    if (!p) return refuse(p.error());
    return area_mean_of(*p, weights, rule);
}

/// 区域平均距平: at each period the mean by areas of the stations' anomalies, each against the normals of its own
/// station: the anomaly comes first, since a mean of levels jumps where a high station is missing. `years` is the rule
/// of the normals, `stations_there` that of the stations at a time; a station without a normal counts as missing.
/// Refusals: those of normals_of, anomalies_of and area_mean_of.
[[nodiscard]] inline result<series> area_anomalies_of(panel const& stations, std::span<double const> areas,
                                                      normal_period over, completeness const& years,
                                                      completeness const& stations_there,
                                                      std::optional<leap_day> leap = std::nullopt) {
    return area_mean_of(
        normals_of(stations, over, years, leap).and_then([&](normals const& by) { return anomalies_of(stations, by); }),
        areas, stations_there);
}

} // namespace TONGBI_PANEL_ABI

/// 累计 along time: for each entity the total from the first row to each row, an exact_sum at each. After a missing
/// number there is none (missing_input), after an infinite one neither (out_of_range), nor behind a break in the series
/// (scope_changed). Refusals: interval_scale of
/// levels, overlapping_parts of percentages, not_additive of prices and of what is per time, period_mismatch of stocks
/// and of totals to a date, which do not add over time.
[[nodiscard]] inline result<panel> cumulated_total_of(panel const& parts) {
    using namespace detail;
    auto const& facts = parts.facts();
    if (const auto no = why_no_sum(facts.as, facts.in, added_over::time)) return refuse(*no);
    if (parts.periods().is_to_date() || is_of_a_date(facts.what.accumulation)) return refuse(reason::period_mismatch);
    column_answer answer{parts.periods(), facts, column_builder::names(parts)};
    answer.facts.decimals.reset();
    if (auto no = answer.take({}, {})) return refuse(*no);
    cell_layout const& cells = column_access::layout(parts);
    reason_counts refused;
    for (Eigen::Index e = 0; e < cells.entities; ++e) {
        exact_sum sum;
        std::optional<reason> broken;
        const column_breaks breaks(facts, parts.periods(), column_builder::names(parts).get(), e);
        for (Eigen::Index row = 0; row < cells.periods; ++row) {
            if (!broken && row > 0 && breaks.at(row)) broken = reason::scope_changed;
            const double x = cells.at[row * cells.period_stride + e * cells.entity_stride];
            if (!broken && !(x - x == 0)) broken = x == x ? reason::out_of_range : reason::missing_input;
            if (!broken) sum.add(x);
            const auto total = broken ? result<double>(refuse(*broken)) : sum.value();
            if (!total) refused.add(total.error().why);
            answer.column(e).at[row] = total.value_or(std::numeric_limits<double>::quiet_NaN());
        }
    }
    return std::move(answer).made<panel>(refused.all());
}

} // namespace tongbi::inline v0
