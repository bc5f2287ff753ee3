// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Anomalies (距平) of a whole sequence, an answer an element:
///
///     anomalies_of(values, at, normals)                   against normals that stand by themselves
///     anomalies_in_own_period(values, at, over, rule)     the normals are of the same values: narrower bounds
///     relative_anomalies_of(values, at, normals)          距平百分率, percent; in_tenths(percent) is 成
///     standardised_anomalies_of(values, at, normals, deviations)
///     rebased(anomalies, at, old_normals, new_normals)    against the normals of another period
///     area_anomalies_of(stations, areas, at, over, ...)   of stations: anomaly first, then the mean by areas
#pragma once

#include <tongbi/formula/climate.hpp>
#include <tongbi/sequence/normals.hpp>

#include <algorithm>

namespace tongbi::inline v0 {

namespace detail {

/// compute(number, slot) for each element; an element's own refusal is its answer.
template <value_sequence Sequence, slot_axis Axis, class Compute>
auto for_each_place(Sequence const& values, Axis const& at, Compute compute) {
    using number = number_of_sequence<Sequence>;
    std::vector<result<number>> all;
    all.reserve(size_of_sequence(values));
    for (std::size_t i = 0; i < size_of_sequence(values); ++i)
        all.push_back(number_at(values, i).and_then(
            [&](number const& x) -> result<number> { return compute(x, at.at(i).slot); }));
    return all;
}

/// Two climatologies that must be of one period: the normals and the deviations that divide.
template <class Number>
bool same_period(climatology<Number> const& a, climatology<Number> const& b) {
    return a.over() == b.over() && a.slots() == b.slots();
}

} // namespace detail

/// 距平: each value less the normal of its slot, in the unit of the values. A missing value has no anomaly, nor has one
/// whose slot has no normal: each answer carries its own refusal. The prints of value and normal are taken to be
/// independent, as where a bureau prints its normals. There are as many anomalies as values, in their order. Source: as
/// of anomaly_of (formula/anomaly.hpp).
template <value_sequence Sequence, slot_axis Axis>
[[nodiscard]] auto anomalies_of(Sequence const& values, Axis const& at,
                                climatology<number_of_sequence<Sequence>> const& normals) {
    return detail::for_each_place(values, at, [&](auto const& x, int slot) {
        return normals.of(slot).and_then([&](auto const& n) { return evaluate<formula::anomaly>(x, n); });
    });
}

/// 距平 against the normals of the same values. A value within the normal period is part of its own normal: it occurs
/// once, ((n - 1) v - the others) / n, and the bounds of its anomaly are narrower than those of a difference; the
/// numbers are the same. Length, order and source are as in anomalies_of. Refusals: those of normals_of and of the
/// value.
template <value_sequence Sequence, slot_axis Axis>
[[nodiscard]] auto anomalies_in_own_period(Sequence const& values, Axis const& at, normal_period over,
                                           completeness const& rule) {
    using number = number_of_sequence<Sequence>;
    auto all = anomalies_of(values, at, normals_of(values, at, over, rule));
    if (detail::why_no_normals(over)) return all;
    for (auto const& slot : detail::members_by_slot(values, at, over)) {
        if (!slot.sum.holds(rule)) continue;
        const auto n = static_cast<std::int64_t>(slot.places.size());
        for (const auto i : slot.places) {
            detail::linear<number> own;
            for (const auto j : slot.places)
                own.add(*detail::number_at(values, j), detail::whole_weight<number>(j == i ? n - 1 : -1));
            all[i] = own.over(detail::whole_weight<number>(n)).map_error(detail::named<formula::anomaly>);
        }
    }
    return all;
}

/// 距平百分率: percent of the normal, of numbers on a ratio scale (rain, sunshine; not °C). A value of zero gives
/// -100 %. Length and order are as in anomalies_of, the source as of relative_anomaly_of. Refusals: those of
/// anomalies_of; zero_base of a normal of 0, as of rain in a desert's dry month, negative_base, sign_change.
template <value_sequence Sequence, slot_axis Axis>
[[nodiscard]] auto relative_anomalies_of(Sequence const& values, Axis const& at,
                                         climatology<number_of_sequence<Sequence>> const& normals) {
    return detail::for_each_place(values, at, [&](auto const& x, int slot) {
        return normals.of(slot).and_then([&](auto const& n) { return evaluate<formula::relative_anomaly>(x, n); });
    });
}

/// 成: a percentage in tenths, 13 % is 1.3成. The digits of a figure shift. Zero and negative ones stay so. The formula
/// is arithmetic; no authority defines it otherwise.
[[nodiscard]] constexpr figure in_tenths(figure const& percent) { return percent.shifted(-1); }
[[nodiscard]] constexpr double in_tenths(double percent) { return percent / 10; }

/// 标准化距平: the anomaly over the standard deviation of its slot. They are plain factors; length and order are as in
/// anomalies_of. Source: IRI Data Library, Climatologies and Standardized Anomalies. Refusals: those of anomalies_of;
/// baseline_mismatch where normals and deviations are of two periods, zero_base of values that do not differ.
template <value_sequence Sequence, slot_axis Axis>
[[nodiscard]] auto standardised_anomalies_of(Sequence const& values, Axis const& at,
                                             climatology<number_of_sequence<Sequence>> const& normals,
                                             climatology<number_of_sequence<Sequence>> const& deviations) {
    using number = number_of_sequence<Sequence>;
    return detail::for_each_place(values, at, [&](number const& x, int slot) -> result<number> {
        if (!detail::same_period(normals, deviations)) return refuse(reason::baseline_mismatch);
        const auto n = normals.of(slot);
        const auto s = deviations.of(slot);
        if (!n || !s) return refuse(!n ? n.error() : s.error());
        const auto anomaly = evaluate<formula::anomaly>(x, *n);
        if constexpr (std::same_as<number, figure>) {
            // the bounds of the deviation are not known, and so are none of the quotient
            const auto best = s->best();
            if (!best || !anomaly || !anomaly->best()) return refuse(anomaly ? reason::is_range : anomaly.error().why);
            return evaluate<formula::standardised_anomaly>(figure::exactly(*anomaly->best()), figure::exactly(*best))
                .map([](figure const& z) { return figure::between(bound::unlimited(), bound::unlimited(), z.best()); });
        } else {
            return anomaly.and_then([&](double a) { return evaluate<formula::standardised_anomaly>(a, *s); });
        }
    });
}

/// 距平换算: anomalies against `from` as anomalies against `to`, a - (to - from) by slot. Values and bounds move alike
/// where the normals are exact; where they share years the bounds are wider than they need be. Length and order are
/// those of the anomalies. Source: as of rebased_anomaly_of (formula/climate.hpp). Refusals: those of the anomaly and
/// of either normal.
template <value_sequence Sequence, slot_axis Axis>
[[nodiscard]] auto rebased(Sequence const& anomalies, Axis const& at,
                           climatology<number_of_sequence<Sequence>> const& from,
                           climatology<number_of_sequence<Sequence>> const& to) {
    using number = number_of_sequence<Sequence>;
    return detail::for_each_place(anomalies, at, [&](number const& a, int slot) -> result<number> {
        const auto old_normal = from.of(slot);
        const auto new_normal = to.of(slot);
        if (!old_normal || !new_normal) return refuse(!old_normal ? old_normal.error() : new_normal.error());
        return evaluate<formula::rebased_anomaly>(a, *old_normal, *new_normal);
    });
}

namespace detail {

inline constexpr formula_name area_mean_name{"mean of {the values} by {weight}", "{各值}按{权重}的加权平均"};

/// A weight of a figure's sum must have a decimal.
template <class Number>
constexpr std::optional<weight_of<Number>> weight_from(auto const& given) {
    using weight = weight_of<Number>;
    if constexpr (std::same_as<weight, decimal> && std::floating_point<std::remove_cvref_t<decltype(given)>>)
        return to_decimal(given);
    else
        return static_cast<weight>(given);
}

template <class Number, class Weights>
result<std::vector<weight_of<Number>>> checked_weights(Weights const& areas, std::size_t count) {
    std::vector<weight_of<Number>> weights;
    for (auto const& area : areas) {
        if constexpr (std::floating_point<std::remove_cvref_t<decltype(area)>>)
            if (area != area) return refuse(refusal(reason::missing_input).of(area_mean_name, 1));
        const auto weight = weight_from<Number>(area);
        if (!weight || !(*weight - *weight == 0)) return refuse(refusal(reason::out_of_range).of(area_mean_name, 1));
        if (!(*weight > 0))
            return refuse(refusal(*weight == 0 ? reason::zero_base : reason::negative_base).of(area_mean_name, 1));
        weights.push_back(*weight);
    }
    if (weights.size() != count)
        return refuse(incomplete(static_cast<int>(weights.size()), static_cast<int>(count), area_mean_name));
    return weights;
}

} // namespace detail

/// 面积加权平均: the mean of the stations' values, each with the weight of its area (any unit; whole numbers, decimals
/// or doubles), over the stations that are there. There is one area for each station, in the same order, and the mean
/// is in the unit of the values. The formula is arithmetic; no authority defines it otherwise. Refusals: incomplete
/// where the rule does not hold or the number of areas is another than that of the stations, zero_base and
/// negative_base of an area that is none, missing_input of one that is NaN, out_of_range.
template <value_sequence Sequence, class Weights>
[[nodiscard]] auto area_mean_of(Sequence const& stations, Weights const& areas, completeness const& rule) {
    using number = number_of_sequence<Sequence>;
    const auto weights = detail::checked_weights<number>(areas, detail::size_of_sequence(stations));
    if (!weights) return result<number>(refuse(weights.error()));
    detail::gathered<number> all;
    for (std::size_t i = 0; i < weights->size(); ++i) all.add(detail::number_at(stations, i), (*weights)[i]);
    return all.mean(rule, detail::area_mean_name);
}

/// 区域平均距平: at each time the mean by areas of the stations' anomalies, each against the normals of its own
/// station. The anomaly comes first: a mean of levels jumps where a high station is missing, a mean of anomalies does
/// not. All stations begin at the same time. `years` is the rule of the normals, `stations_there` that of the stations
/// at a time. There is one area for each station, in the same order; the answer is as long as the longest of their
/// sequences. Source: GISTEMP averages anomalies and not levels (Hansen and Lebedeff, 1987); the mean is that of
/// area_mean_of. Refusals: those of area_mean_of; a station without a normal counts as missing.
template <class Stations, class Weights, slot_axis Axis>
requires value_sequence<detail::element_type<Stations>>
[[nodiscard]] auto area_anomalies_of(Stations const& stations, Weights const& areas, Axis const& at, normal_period over,
                                     completeness const& years, completeness const& stations_there) {
    using number = number_of_sequence<detail::element_type<Stations>>;
    std::vector<std::vector<result<number>>> anomalies;
    std::size_t longest = 0;
    for (auto const& station : stations) {
        anomalies.push_back(anomalies_in_own_period(station, at, over, years));
        longest = std::max(longest, anomalies.back().size());
    }
    std::vector<result<number>> means;
    for (std::size_t i = 0; i < longest; ++i) {
        std::vector<result<number>> now;
        for (auto const& of_station : anomalies) now.push_back(detail::number_at(of_station, i));
        means.push_back(area_mean_of(now, areas, stations_there));
    }
    return means;
}

} // namespace tongbi::inline v0
