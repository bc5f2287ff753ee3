// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Progress as Open SDG publishes it (sdg-build 2.4, after Eurostat; Statistics Canada uses it as it is), for numbers
/// that must equal theirs: on doubles, with its habits, which live here and nowhere else. progress.hpp has the CAGR
/// ratio without them.
///
///     its habits: a base or a target of 0 becomes 0.001; a base year without data becomes the next later one; a target
///     that is met now overrides the trend; a base that equals the target leaves no value; a status has one list of
///     cut-offs and a mean score another
#pragma once

#include <tongbi/number/vocabulary.hpp>

#include <cmath>
#include <cstdint>
#include <optional>
#include <span>

namespace tongbi::inline v0 {

/// What Open SDG publishes of a series; target_achieved overrides its trend.
enum class opensdg_status : std::uint8_t {
    not_available,
    target_achieved,
    substantial_progress,
    moderate_progress,
    limited_progress,
    deterioration
};

template <>
struct vocabulary<opensdg_status> {
    static constexpr std::array<word_entry<opensdg_status>, 6> table{{
        {opensdg_status::not_available, "not_available", "not available", "无法评估"},
        {opensdg_status::target_achieved, "target_achieved", "target achieved", "已实现目标"},
        {opensdg_status::substantial_progress, "substantial_progress", "substantial progress", "进展显著"},
        {opensdg_status::moderate_progress, "moderate_progress", "moderate progress", "进展中等"},
        {opensdg_status::limited_progress, "limited_progress", "limited progress", "进展有限"},
        {opensdg_status::deterioration, "deterioration", "deterioration", "倒退"},
    }};
};

/// What a series is held against. Without a target the trend itself is judged, and `limit` is where the indicator ends
/// by its nature (100 % of a coverage): near it less growth is asked for.
struct opensdg_options {
    int base_year = 2015;
    int target_year = 2030;
    bool higher_is_better = true;
    std::optional<double> target{};
    std::optional<double> limit{};
};

/// A value and its year; of a range of years (2015-16) its first.
struct opensdg_point {
    int year;
    double value;
};

/// Value, score from -5 to 5 and status of a series. The value is a ratio of growth rates where there is a target, and
/// a growth per year as a fraction where there is none.
struct opensdg_progress {
    std::optional<double> value{};
    std::optional<double> score{};
    opensdg_status status = opensdg_status::not_available;
};

/// From where a status is given, as a value and as a mean score. The data of the method.
namespace opensdg {

/// The least number of the three statuses above deterioration.
struct cut_offs {
    double substantial, moderate, limited;
};
inline constexpr cut_offs with_target{0.95, 0.6, 0};       ///< of the ratio
inline constexpr cut_offs without_target{0.015, 0.005, 0}; ///< of the growth per year
inline constexpr cut_offs of_scores{2.5, 0, -2.5};         ///< of a mean of scores
inline constexpr double stand_in_for_zero = 0.001;
inline constexpr double limit_exponent = 4.44;

} // namespace opensdg

namespace detail {

constexpr opensdg_status opensdg_status_of(double x, opensdg::cut_offs from, double scale = 1) {
    return x >= from.substantial * scale ? opensdg_status::substantial_progress
           : x >= from.moderate * scale  ? opensdg_status::moderate_progress
           : x >= from.limited * scale   ? opensdg_status::limited_progress
                                         : opensdg_status::deterioration;
}

inline double opensdg_growth(double to, double from, int years) { return std::pow(to / from, 1.0 / years) - 1; }

/// How much of the cut-offs is left near a natural limit: 1 - (b/L)^4.44 below it, mirrored above, all from 2 L on.
inline double opensdg_coefficient(double base, std::optional<double> natural) {
    if (!natural) return 1;
    const double b = std::abs(base);
    const double limit = std::abs(*natural);
    if (b >= 2 * limit) return 1;
    return 1 - std::pow((b <= limit ? b : 2 * limit - b) / limit, opensdg::limit_exponent);
}

inline double opensdg_score_with_target(double x) {
    const double line = x >= opensdg::with_target.moderate ? 7.1429 * x - 4.2857 : 4.1667 * x - 2.5;
    return line > 5 ? 5 : line < -5 ? -5 : line;
}
inline double opensdg_score_without_target(double x, double coefficient) {
    if (x < 0) return std::fmax(125 * x - 2.5, -5);
    if (coefficient == 0) return 5;
    switch (opensdg_status_of(x, opensdg::without_target, coefficient)) {
    case opensdg_status::substantial_progress: return std::fmin(500 * x / coefficient - 5, 5);
    case opensdg_status::moderate_progress: return 250 * x / coefficient - 1.25;
    default: return 500 * x / coefficient - 2.5;
    }
}

} // namespace detail

/// \name Targets with two sides, as values that are to fall: to 1 (parity: 1 from 0.97 to 1.03, else the ratio or its
/// reciprocal, whichever is larger; of 0 infinity), and to a target (reflected to the side above it). Source:
/// open-sdg/open-sdg, docs/progress-methodology.md.
/// @{
[[nodiscard]] inline double opensdg_parity(double ratio) {
    return ratio >= 0.97 && ratio <= 1.03 ? 1 : std::fmax(ratio, 1 / ratio);
}
[[nodiscard]] inline double opensdg_reflected(double x, double target) { return target + std::abs(x - target); }
/// @}

/// Progress from one point to another, by Open SDG; values, target and limit are in one unit. A base of 0 counts as
/// 0.001, and so does a target of 0, for the trend and for whether it is met. There is no value where less than a year
/// lies between the points, where one of them is NaN, where base and current have opposite signs, where the target
/// equals the base or (of a term of more than a year) has another sign, and where its year is not after that of the
/// base. A target that is met now is achieved with the score 5, whatever the trend and with or without a value; only
/// less than a year between the points leaves it without. Else score and status follow from the value; without one
/// there is no score, and the status is not_available.
/// Source: open-sdg/sdg-build, sdg/ProgressMeasure.py; open-sdg/open-sdg, docs/progress-methodology.md.
[[nodiscard]] inline opensdg_progress opensdg_progress_of(opensdg_point const& current, opensdg_point const& base,
                                                          opensdg_options const& by = {}) {
    opensdg_progress outcome;
    const auto or_stand_in = [](double x) { return x == 0 ? opensdg::stand_in_for_zero : x; };
    const bool has_target = by.target.has_value();
    const double target = or_stand_in(by.target.value_or(0));
    const double from = or_stand_in(base.value);
    const double sign = base.value < 0 ? -1 : 1;
    const double direction = by.higher_is_better ? 1 : -1;
    const double coefficient = has_target ? 1 : detail::opensdg_coefficient(base.value, by.limit);
    const int years = current.year - base.year;
    const bool turned = (from > 0 && current.value < 0) || (from < 0 && current.value > 0);
    const bool is_there = current.value == current.value && base.value == base.value;
    const bool has_term = !has_target || by.target_year > base.year;
    if (!turned && years >= 1 && is_there && has_term) {
        const double grew = sign * direction * detail::opensdg_growth(current.value, from, years);
        const double needed =
            has_target ? std::abs(detail::opensdg_growth(target, from, by.target_year - base.year)) : 1;
        if (needed > 0) outcome.value = grew / needed; // not NaN, and not the growth to where it is
    }
    const bool achieved = has_target && years >= 1 && (current.value - target) * direction >= 0;
    if (achieved) {
        outcome.status = opensdg_status::target_achieved;
        outcome.score = 5;
    } else if (outcome.value) {
        outcome.status = detail::opensdg_status_of(
            *outcome.value, has_target ? opensdg::with_target : opensdg::without_target, coefficient);
        outcome.score = has_target ? detail::opensdg_score_with_target(*outcome.value)
                                   : detail::opensdg_score_without_target(*outcome.value, coefficient);
    }
    return outcome;
}

/// Progress of a series, in any order: from its value in the base year, or in the next later year that has one, to its
/// latest; a NaN is a year without a value. Not available for a series without a value from the base year on, or with
/// a single one. Source: as of two points.
[[nodiscard]] inline opensdg_progress opensdg_progress_of(std::span<const opensdg_point> series,
                                                          opensdg_options const& by = {}) {
    opensdg_point const* base = nullptr;
    opensdg_point const* current = nullptr;
    for (auto const& p : series) {
        if (!(p.value == p.value)) continue; // a year without a value
        if (p.year >= by.base_year && (base == nullptr || p.year < base->year)) base = &p;
        if (current == nullptr || p.year > current->year) current = &p;
    }
    if (base == nullptr) return {};
    return opensdg_progress_of(*current, *base, by);
}

/// Progress of an indicator: the mean of the scores of its series, and the status of that mean; achieved only where all
/// series with a score are. Sub-series that are grouped first are a mean of means: give each group its own. Not
/// available without a score; it has no value. Source: open-sdg/open-sdg, docs/progress-methodology.md.
[[nodiscard]] inline opensdg_progress opensdg_mean_of(std::span<const opensdg_progress> series) {
    double sum = 0;
    int count = 0;
    bool all_achieved = true;
    for (auto const& one : series) {
        if (!one.score) continue;
        sum += *one.score;
        ++count;
        all_achieved = all_achieved && one.status == opensdg_status::target_achieved;
    }
    if (count == 0) return {};
    opensdg_progress mean;
    mean.score = sum / count;
    mean.status =
        all_achieved ? opensdg_status::target_achieved : detail::opensdg_status_of(*mean.score, opensdg::of_scores);
    return mean;
}

} // namespace tongbi::inline v0
