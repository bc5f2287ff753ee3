// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Standard deviations (标准差) of a timeline by calendar slot, and anomalies on them (标准化距平):
///
///     deviations_of(months, normal_period(1991, 2020), wmo_normal, deviation::sample)
///     standardised_anomalies_of(months, normals, deviations)        -1.2: so many deviations below the normal
///
/// The algorithms are those of the room sequence. What lies before a break in the series (b) counts as missing.
#pragma once

#include <tongbi/timeline/normals.hpp>

namespace tongbi::inline v0 {

namespace detail {

/// A deviation is a difference: of levels a change, of percentages points; of observations with their statement.
template <class T>
auto spread_in(T const& like, period const& when, timeline_number<T> const& number) {
    using value = timeline_value<T>;
    const auto zero = [] {
        if constexpr (std::same_as<timeline_number<T>, figure>)
            return figure::exactly(0);
        else
            return timeline_number<T>{};
    }();
    return difference_of(value::made(like, when, number), value::made(like, when, zero));
}
inline result<observation> spread_in(observation const& like, period const& when, figure const& number) {
    return spread_in(like.value, when, number).map([&](measure const& spread) {
        observation one = timeline_value<observation>::made(like, when, number);
        one.value = spread;
        return one;
    });
}

/// The best value alone, as exact. Refusal: is_range of a figure without one.
template <class T>
result<T> at_best(T const& x) {
    const auto number = timeline_value<T>::number(x, x);
    if (!number) return refuse(number.error());
    if constexpr (std::same_as<timeline_number<T>, figure>) {
        if (!number->best()) return refuse(reason::is_range);
        return timeline_value<T>::with(x, figure::exactly(*number->best()));
    } else {
        return x;
    }
}
/// Without its bounds, which nobody knows.
template <class T>
T best_alone(T const& x) {
    if constexpr (std::same_as<timeline_number<T>, figure>)
        return timeline_value<T>::with(
            x, figure::between(bound::unlimited(), bound::unlimited(), timeline_value<T>::number(x, x)->best()));
    else
        return x;
}

/// (value - normal) / deviation of the slot.
template <class Deviations>
struct each_by_its_deviation {
    Deviations const& deviations;
    template <class T>
    auto operator()(T const& value, T const& normal, int slot) const {
        const auto anomaly =
            with_its_normal(anomaly_of, value, normal).and_then([](auto const& a) { return at_best(a); });
        const auto spread = deviations.of(slot).and_then([](auto const& s) { return at_best(value_in(s)); });
        using answer = decltype(standardised_anomaly_of(*anomaly, *spread));
        if (!anomaly) return answer(refuse(anomaly.error()));
        if (!spread) return answer(refuse(spread.error()));
        return standardised_anomaly_of(*anomaly, *spread).map([](auto const& z) { return best_alone(z); });
    }
};

} // namespace detail

/// 标准差 of a timeline by calendar slot, over n - 1 or over n, in the unit of its first value: a change of levels,
/// points of percentages; of observations with the statement of the first one. From the best values: a figure has no
/// bounds but 0 below. Years that do not differ give 0. The formula is arithmetic; no authority defines it otherwise.
/// Refusals: those of normals_of; of a slot also span_too_short of a sample of one year, is_range of a value without a
/// best one.
template <class T>
[[nodiscard]] auto deviations_of(timeline<T> const& line, normal_period over, completeness const& rule, deviation of,
                                 std::optional<leap_day> leap = std::nullopt) {
    return detail::by_slots(
        line, over, leap, detail::deviation_name,
        [&](auto const& numbers, auto const& axis) { return deviations_of(numbers, axis, over, rule, of); },
        [](T const& like, period const& when, auto const& number) { return detail::spread_in(like, when, number); });
}

/// 标准化距平: each anomaly over the standard deviation of its slot, a plain factor; of figures the best value alone,
/// since nobody knows the bounds of a deviation. Source: IRI Data Library, Climatologies and Standardized Anomalies.
/// Refusals: those of anomalies_of, baseline_mismatch where normals and deviations are of two normal periods. Per
/// period also zero_base of years that do not differ, and the refusal of the deviation.
template <class T, class Deviation>
[[nodiscard]] auto standardised_anomalies_of(timeline<T> const& line, timeline_normals<T> const& normals,
                                             timeline_normals<Deviation> const& deviations)
    -> result<decltype(detail::against_normals(detail::each_by_its_deviation<timeline_normals<Deviation>>{deviations},
                                               line, normals))> {
    if (const auto no = detail::why_no_anomalies(line, normals)) return refuse(*no);
    if (normals.over().first() != deviations.over().first() || normals.over().last() != deviations.over().last() ||
        normals.slots() != deviations.slots())
        return refuse(reason::baseline_mismatch);
    return detail::against_normals(detail::each_by_its_deviation<timeline_normals<Deviation>>{deviations}, line,
                                   normals);
}

} // namespace tongbi::inline v0
