// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The same of timelines that may have been refused, so that one call goes into another: ranks_of(anomalies_of(line,
/// normals_of(line, over, rule)), ranked::highest_first, ties::least). A refusal of what goes in is the answer.
#pragma once

#include <tongbi/timeline/deviations.hpp>
#include <tongbi/timeline/trends.hpp>

namespace tongbi::inline v0 {

/// \name Of results: the meaning, the sources and the refusals are those of the functions of the same name.
/// @{
template <class T>
[[nodiscard]] auto anomalies_of(timeline<T> const& line, result<timeline_normals<T>> const& normals)
    -> decltype(anomalies_of(line, *normals)) {
    if (!normals) return refuse(normals.error());
    return anomalies_of(line, *normals);
}
template <class T>
[[nodiscard]] auto relative_anomalies_of(timeline<T> const& line, result<timeline_normals<T>> const& normals)
    -> decltype(relative_anomalies_of(line, *normals)) {
    if (!normals) return refuse(normals.error());
    return relative_anomalies_of(line, *normals);
}
template <class T, class Deviation>
[[nodiscard]] auto standardised_anomalies_of(timeline<T> const& line, result<timeline_normals<T>> const& normals,
                                             result<timeline_normals<Deviation>> const& deviations)
    -> decltype(standardised_anomalies_of(line, *normals, *deviations)) {
    if (!normals) return refuse(normals.error());
    if (!deviations) return refuse(deviations.error());
    return standardised_anomalies_of(line, *normals, *deviations);
}
template <class T>
[[nodiscard]] result<timeline<measure>> ranks_of(result<timeline<T>> const& line, ranked by, ties how) {
    if (!line) return refuse(line.error());
    return ranks_of(*line, by, how);
}
template <class T>
[[nodiscard]] result<timeline<verdict>> rises_in(result<timeline<T>> const& line) {
    if (!line) return refuse(line.error());
    return rises_in(*line);
}
template <class T>
[[nodiscard]] result<timeline<verdict>> falls_in(result<timeline<T>> const& line) {
    if (!line) return refuse(line.error());
    return falls_in(*line);
}
template <class T, class Condition>
[[nodiscard]] result<streak_since> streak_to_last(result<timeline<T>> const& line, Condition const& condition) {
    if (!line) return refuse(line.error());
    return streak_to_last(*line, condition);
}
template <class T, class Condition>
[[nodiscard]] result<streak_since> longest_streak(result<timeline<T>> const& line, Condition const& condition) {
    if (!line) return refuse(line.error());
    return longest_streak(*line, condition);
}
template <class T>
[[nodiscard]] auto trend_of(result<timeline<T>> const& line, trend_method by, per_years per, completeness const& rule)
    -> decltype(trend_of(*line, by, per, rule)) {
    if (!line) return refuse(line.error());
    return trend_of(*line, by, per, rule);
}
template <class T>
[[nodiscard]] result<mann_kendall_test> mann_kendall(result<timeline<T>> const& line, completeness const& rule) {
    if (!line) return refuse(line.error());
    return mann_kendall(*line, rule);
}
/// @}

} // namespace tongbi::inline v0
