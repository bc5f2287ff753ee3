// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Degree-days (度日数): how far the daily mean temperatures lie below a base (heating, 采暖度日数) or above it
/// (cooling, 空调度日数), added up over the days. The base is always named: authorities differ.
///
///     hdd18               18 °C - t on days below 18 °C                 GB 50176 (HDD18)
///     cdd26               t - 26 °C on days above 26 °C                 GB 50176 (CDD26)
///     eurostat_heating    18 °C - t on days of at most 15 °C            Eurostat (nrg_chdd)
///     eurostat_cooling    t - 21 °C on days of at least 24 °C           Eurostat (nrg_chdd)
#pragma once

#include <tongbi/formula/number_sequence.hpp>
#include <tongbi/sequence/completeness.hpp>

namespace tongbi::inline v0 {

/// Which degrees count: those between a day's mean and `base`, on the days on which the mean has reached `threshold`.
struct degree_day_base {
    bool heating; ///< below the base; else above it
    decimal base;
    decimal threshold; ///< the last mean that counts, from which on all below (heating) or above (cooling) do
};

/// 采暖度日 below a base, with the base itself as the threshold.
[[nodiscard]] constexpr degree_day_base heating_below(decimal base) { return {true, base, base}; }
/// 制冷度日 above a base.
[[nodiscard]] constexpr degree_day_base cooling_above(decimal base) { return {false, base, base}; }
/// GB 50176: HDD18 and CDD26.
inline constexpr degree_day_base hdd18 = heating_below(18);
inline constexpr degree_day_base cdd26 = cooling_above(26);
/// Eurostat (nrg_chdd): the days that count end at another temperature than the degrees.
inline constexpr degree_day_base eurostat_heating{true, 18, 15};
inline constexpr degree_day_base eurostat_cooling{false, 21, 24};

/// Numbers whose unit the algorithm says, and not the sequence.
template <class Sequence>
concept plain_sequence = value_sequence<Sequence> && !has_unit<Sequence>;

namespace detail {

inline constexpr formula_name degree_days_name{"degree-days of {the days}", "{各日}的度日数"};

/// Has a mean reached the threshold? Both in one unit.
inline bool counts_in(double mean, degree_day_base const& by) {
    const double threshold = to_double(by.threshold);
    return by.heating ? mean <= threshold : mean >= threshold;
}
/// The degrees of a day that counts.
inline double degrees_from_base(double mean, degree_day_base const& by) {
    return by.heating ? to_double(by.base) - mean : mean - to_double(by.base);
}
inline double degrees_of_day(double mean, degree_day_base const& by) {
    return counts_in(mean, by) ? degrees_from_base(mean, by) : 0;
}

/// The degrees at one end of a day's mean; none where an open end lies on the threshold and the day never reaches it.
constexpr bound degrees_at(bound end, degree_day_base const& by, bool colder) {
    const bool counting_side = by.heating == colder; // the end of more degrees
    if (end.infinite) return counting_side ? bound::unlimited() : bound::closed(0);
    const bool reached = by.heating ? end.at < by.threshold : end.at > by.threshold;
    const bool on_it = end.at == by.threshold && (!end.open || !counting_side);
    if (!reached && !on_it) return bound::closed(0);
    const decimal degrees = by.heating ? by.base - end.at : end.at - by.base;
    return {degrees, end.open, false};
}
constexpr figure degrees_of_day(figure const& mean, degree_day_base const& by) {
    const bound cold = degrees_at(mean.lower(), by, true);
    const bound warm = degrees_at(mean.upper(), by, false);
    std::optional<decimal> best;
    if (mean.best()) best = degrees_at(bound::closed(*mean.best()), by, true).at;
    return figure::between(by.heating ? warm : cold, by.heating ? cold : warm, best).with(mean.qualifiers().flags());
}

} // namespace detail

/// 度日数 of daily mean temperatures, in degrees times days (℃·d), never negative. Every day must be there: a day that
/// is missing has no degrees that could be left out. A series of columns, which may be in °F, goes in by its values
/// once they are in °C. The days are in any order; one that does not reach the threshold adds 0. Source: that of the
/// base, GB 50176 or Eurostat (nrg_chdd). Refusals: incomplete.
template <plain_sequence Sequence>
[[nodiscard]] auto degree_days_of(Sequence const& daily_means, degree_day_base const& by) {
    using number = number_of_sequence<Sequence>;
    detail::gathered<number> all;
    for (std::size_t i = 0; i < detail::size_of_sequence(daily_means); ++i)
        all.add(detail::number_at(daily_means, i).map([&](number const& mean) -> number {
            return detail::degrees_of_day(mean, by);
        }));
    return all.total(all_present, detail::degree_days_name);
}

} // namespace tongbi::inline v0
