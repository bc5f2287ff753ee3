// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// How many steps lie between two observations, and how many years a total is of: what average growths need is told by
/// the periods (calendar/base_period.hpp). A flow counts the years that it is of, a rate or a stock the steps between.
///
///     average_growth_of(v2023, v2015)                     8 steps; of stocks in other months n/12
///     average_growth_by_sum_of(v2021_to_2023, v2020)      3 years: the total begins where the base ends
///     per_year_of(v2021_to_2023)                          3 years
///     per_period_of(since_2017)                           of 2023 against base_year:2017: 6 steps
///     growth_against_base_year(v2023, v2015)              a comparison against base_year:2015
/// A parameter that is said all the same must not be another (period_mismatch).
#pragma once

#include <tongbi/formula/growth_over_time.hpp>
#include <tongbi/model/checks.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// The months between two dates of stocks: both the last of their month, or one day of the month.
inline result<int> months_between_dates(std::chrono::sys_days base, std::chrono::sys_days current) {
    const std::chrono::year_month_day from(base);
    const std::chrono::year_month_day to(current);
    if (from.day() != to.day() && !(is_last_of_month(base) && is_last_of_month(current)))
        return refuse(reason::period_mismatch);
    return month_index(current) - month_index(base);
}
/// Months where numbers of single months or of dates compare; nothing where they must be the same part of their years:
/// flows have seasons.
inline std::optional<result<int>> months_between(subject const& base, subject const& current) {
    const bool flows = base.indicator.accumulation == accumulation::flow;
    const auto from = last_day(base.when);
    const auto to = last_day(current.when);
    if (!from || !to) return std::nullopt;
    if (are_of_dates(current, base)) return months_between_dates(*from, *to);
    const bool months = base.when.kind() == period_kind::month && current.when.kind() == period_kind::month;
    if (months && (!flows || month_index(*to) - month_index(*from) < 12)) return month_index(*to) - month_index(*from);
    return std::nullopt;
}
inline tl::unexpected<refusal> refuse_steps(reason why) { return refuse_period(why, years_between_name, -1); }

inline result<steps> steps_between(subject const& base, subject const& current) {
    const auto months = months_between(base, current);
    if (!months) return years_between(base.when, current.when).map([](int n) { return steps(n); });
    if (!*months) return refuse(months->error());
    if (**months < 12) return refuse_steps(reason::span_too_short);
    return steps::of_months(**months);
}

} // namespace detail

/// The yearly steps from a base to a current observation: 8 from 2015 to 2023, 3½ between stocks of 2020-06 and
/// 2023-12; a flow is compared with the same part of its year. Refusals: span_too_short of less than a year or of a
/// base that is not earlier, period_mismatch, missing_input of an end that is not printed.
[[nodiscard]] inline result<steps> steps_between(observation const& base, observation const& current) {
    return detail::steps_between(base, current);
}

/// The yearly steps from the baseline of a comparison to its period: of 2023 against base_year:2017 they are 6, on the
/// same period last year 1. 2017年以来 may count 2017: then its base is 2016, as a correction of the baseline.
/// Refusals: baseline_unstated, baseline_mismatch, period_mismatch of another baseline (环比, a normal), missing_input,
/// span_too_short.
[[nodiscard]] inline result<steps> steps_since_baseline(comparison const& c) {
    if (const auto why = detail::why_no_base(&c.against)) return refuse(*why);
    if (c.against.kind == baseline_kind::same_period_last_year) return steps(1);
    if (c.against.kind != baseline_kind::base_year) return detail::refuse_steps(reason::period_mismatch);
    const auto last = last_day(c.when);
    if (!last) return detail::refuse_period(reason::missing_input, detail::years_between_name, 1);
    const int years = detail::year_of(*last) - c.against.number;
    if (years < 1) return detail::refuse_steps(reason::span_too_short);
    return steps(years);
}

/// The years that the total of a flow is of, both ends counted: 9 of 2015—2023年. Refusals: flow_stock of a number at a
/// date, and those of years_covered.
[[nodiscard]] inline result<year_count> years_of(observation const& total) {
    if (total.indicator.accumulation == accumulation::stock) return refuse(reason::flow_stock);
    return years_covered(total.when).map([](int n) { return year_count(n); });
}

template <>
struct parameter_of<steps, observation, observation> {
    static result<steps> of(observation const& current, observation const& base) {
        return steps_between(base, current);
    }
};
template <>
struct parameter_of<steps, comparison> {
    static result<steps> of(comparison const& c) { return steps_since_baseline(c); }
};
template <>
struct parameter_of<year_count, observation> {
    static result<year_count> of(observation const& total) { return years_of(total); }
};
/// The years of a total that begins where the year of its base ends.
template <>
struct parameter_of<year_count, observation, observation> {
    static result<year_count> of(observation const& total, observation const& base) {
        const auto years = years_of(total);
        const auto before = years_of(base);
        if (!years || !before) return years ? before : years;
        const bool follows =
            before->count == 1 && *last_day(base.when) + std::chrono::days(1) == *first_day(total.when);
        if (!follows) return refuse(reason::not_adjacent);
        return years;
    }
};

/// 定基增速: the growth of an observation against the one of a base year (or of the same part of that year), as a
/// comparison with that year. Refusals: those of steps_between and of year_over_year, indicator_mismatch,
/// entity_mismatch, scope_changed, flow_stock, price_basis.
[[nodiscard]] inline result<comparison> growth_against_base_year(observation const& current, observation const& base) {
    constexpr std::array checks{precondition::same_subject, precondition::same_prices};
    if (auto no = detail::broken(checks, std::array<detail::subject, 2>{current, base})) return refuse(*no);
    const auto apart = steps_between(base, current);
    if (!apart) return refuse(apart.error());
    if (apart->parts != 1) return detail::refuse_steps(reason::period_mismatch);
    const auto grown = year_over_year(current.value, base.value);
    if (!grown) return refuse(grown.error());
    baseline against = baseline::of(baseline_kind::base_year);
    against.number = detail::year_of(*last_day(base.when));
    return comparison{current.indicator, current.entity, current.when, *grown, against};
}

} // namespace tongbi::inline v0
