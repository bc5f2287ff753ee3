// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Energy and carbon from observations: coefficients as data that carry their time (emission_factor, exchange_rate,
/// warming_potential), coal equivalents under a basis of the year, averages of stocks, hours of a period.
///
///     emissions_of(use, emission_factor{*read_measure("0.5703 kgCO2/kWh"), *read_period("2022"), "…"})
///     exchanged_of(exports, exchange_rate{*read_measure("7.0467元/美元"), *read_period("2023")})
#pragma once

#include <tongbi/formula/energy.hpp>
#include <tongbi/measure/coal_basis.hpp>
#include <tongbi/model/checks.hpp>

#include <span>

namespace tongbi::inline v0 {

/// 排放因子 of a time: what an activity emits, such as 千克二氧化碳/千瓦时. The factor of a year serves that year and
/// the months in it; one that stands in for another year says so (`serving`).
struct emission_factor {
    measure value;
    period when;
    std::string source{};
    std::optional<period> serves{}; ///< the time it stands in for, where that is another

    /// The factor of one year used for another, which has none of its own yet.
    [[nodiscard]] emission_factor serving(period const& other) const {
        emission_factor f = *this;
        f.serves = other;
        return f;
    }
};

/// 汇率 of a time, in the currency that it gives per the one that it takes: 元/美元. Flows take the average rate of
/// their period, stocks that of their date.
struct exchange_rate {
    measure value;
    period when;
    std::string source{};
};

/// IPCC评估报告: whose warming potentials are taken.
enum class assessment_report : std::uint8_t { ar2, ar4, ar5, ar6 };

template <>
struct vocabulary<assessment_report> {
    static constexpr std::array<word_entry<assessment_report>, 4> table{{
        {assessment_report::ar2, "AR2", "Second Assessment Report", "第二次评估报告"},
        {assessment_report::ar4, "AR4", "Fourth Assessment Report", "第四次评估报告"},
        {assessment_report::ar5, "AR5", "Fifth Assessment Report", "第五次评估报告"},
        {assessment_report::ar6, "AR6", "Sixth Assessment Report", "第六次评估报告"},
    }};
};

/// 全球增温潜势 of a gas: 吨二氧化碳当量/吨, of one report and one horizon.
struct warming_potential {
    measure value;
    assessment_report by;
    int horizon = 100; ///< years
};

namespace detail {

inline observation as_observation(std::string name, measure const& value, period const& when,
                                  std::string const& source) {
    indicator what;
    what.name = std::move(name);
    return {std::move(what), "", when, value, {source, ""}};
}

inline constexpr formula_name coal_name{"coal equivalent of {energy} by {the year of the coefficient}",
                                        "{能源}按{系数年份}折算的标准煤"};
inline constexpr formula_name factor_name{"table of {emission factor} by time", "{排放因子}年度表"};
inline constexpr formula_name equivalents_name{"CO2 equivalents of {the gases}", "{各气体}的二氧化碳当量"};

} // namespace detail

template <>
struct operand<emission_factor> {
    static observation converted(emission_factor const& f) {
        return detail::as_observation("排放因子", f.value, f.serves.value_or(f.when), f.source);
    }
};
template <>
struct operand<exchange_rate> {
    static observation converted(exchange_rate const& r) {
        return detail::as_observation("汇率", r.value, r.when, r.source);
    }
};
template <>
struct operand<warming_potential> {
    static measure converted(warming_potential const& p) { return p.value; }
};

/// The factor of a time from a table of them: that of the year, or of the year that a month lies in. Refusals:
/// missing_input where the table has none, ambiguous where it has two.
[[nodiscard]] inline result<emission_factor> factor_for(std::span<emission_factor const> table, period const& when) {
    emission_factor const* found = nullptr;
    for (emission_factor const& f : table) {
        if (contains(f.serves.value_or(f.when), when) != certainty::yes) continue;
        if (found != nullptr) return refuse(refusal(reason::ambiguous).of(detail::factor_name, 0));
        found = &f;
    }
    if (found == nullptr) return refuse(refusal(reason::missing_input).of(detail::factor_name, 0));
    return *found;
}
/// The factor of a time or, where there is none yet, the last one before it, which then says that it serves another
/// time. Refusals: those of factor_for; missing_input where none lies before it.
[[nodiscard]] inline result<emission_factor> latest_factor_for(std::span<emission_factor const> table,
                                                               period const& when) {
    const auto own = factor_for(table, when);
    if (own || own.error().why != reason::missing_input || !first_day(when)) return own;
    emission_factor const* latest = nullptr;
    for (emission_factor const& f : table) {
        const auto end = last_day(f.when);
        if (!end || *end >= *first_day(when)) continue;
        if (latest != nullptr && *end == *last_day(latest->when))
            return refuse(refusal(reason::ambiguous).of(detail::factor_name, 0));
        if (latest == nullptr || *end > *last_day(latest->when)) latest = &f;
    }
    return latest == nullptr ? own : latest->serving(when);
}

/// The rate the other way round: 美元/元 of 元/美元. Refusal: zero_base.
[[nodiscard]] inline result<exchange_rate> inverse_of(exchange_rate const& given) {
    return quotient_of(measure(figure::exactly(1)), given.value).map([&](measure const& m) {
        return exchange_rate{m, given.when, given.source};
    });
}

/// A mass of a gas, and the potential it is counted with.
struct gas_mass {
    measure mass;
    warming_potential by;
};

/// 二氧化碳当量 of several gases. All potentials are of one report and one horizon, else scope_changed names both. The
/// other refusals are those of co2_equivalent_of, and missing_input of no gas.
[[nodiscard]] inline result<measure> total_co2_equivalent_of(std::span<gas_mass const> gases) {
    if (gases.empty()) return refuse(refusal(reason::missing_input).of(detail::equivalents_name, 0));
    const auto words = [](warming_potential const& p) {
        return std::string(entry_of(p.by).code) + "/" + std::to_string(p.horizon) + "a";
    };
    result<measure> all = co2_equivalent_of(gases.front().mass, gases.front().by);
    for (gas_mass const& gas : gases.subspan(1)) {
        if (words(gas.by) != words(gases.front().by))
            return refuse(refusal(reason::scope_changed, words(gases.front().by) + " / " + words(gas.by), -1));
        all = sum_of(all, co2_equivalent_of(gas.mass, gas.by));
    }
    return all;
}

/// 标准煤 of an observation under a basis, which its scope then names where it was needed: 当量 and 等价 do not
/// combine. A coefficient of 等价 must be that of the year (period_mismatch), and of a named one (missing_input).
/// Refusals besides: those of convert with a basis.
[[nodiscard]] inline result<observation> coal_equivalent_of(observation const& energy, std::string_view unit,
                                                            coal_basis const& by) {
    observation coal = energy;
    if (const auto plain = convert(energy.value, unit)) { // 标准煤 already: no basis was used
        coal.value = *plain;
        return coal;
    }
    if (by.method() == coal_method::equivalent) {
        if (!by.year()) return refuse(refusal(reason::missing_input).of(detail::coal_name, 1));
        const auto year = calendar_year_of(energy.when);
        if (!year) return refuse(year.error());
        const auto of_coefficient = period::of_year(*by.year());
        if (!of_coefficient || !same_span(*year, *of_coefficient))
            return refuse(refusal(reason::period_mismatch).of(detail::coal_name, 1));
    }
    const auto value = convert(energy.value, unit, by);
    if (!value) return refuse(value.error());
    coal.value = *value;
    if (by.method() != coal_method::heat) {
        auto& scope = coal.indicator.scope;
        scope += scope.empty() ? "" : "，";
        scope += word_of(by.method(), language::zh);
    }
    return coal;
}

/// 日历小时数 of a period, leap years counted: 8760 of 2023. Refusal: missing_input where an end is not printed.
[[nodiscard]] inline result<period_hours> hours_of(period const& when) {
    return days_in(when).map([](int days) { return period_hours::of_days(days); });
}

/// 容量系数 of an output, a flow, over the hours of its own period. Refusals: those of capacity_factor_of and hours_of.
[[nodiscard]] inline result<measure> capacity_factor_over_period(observation const& output,
                                                                 observation const& average_capacity) {
    const auto hours = hours_of(output.when);
    if (!hours) return refuse(hours.error());
    return capacity_factor_of(output, average_capacity, *hours);
}

/// 平均存量 of the time between two stocks (年平均人口 of 2023 from the ends of 2022 and 2023), as an observation of
/// that time, for values per head and full-load hours; it is neither stock nor flow. Refusals: those of
/// average_stock_of, and missing_input where a date is not printed.
[[nodiscard]] inline result<observation> average_between(observation const& begin, observation const& end) {
    const auto value = average_stock_of(begin, end);
    if (!value) return refuse(value.error());
    const auto before = as_of(begin.when);
    const auto last = as_of(end.when);
    if (!before || !last) return refuse(before ? last.error() : before.error());
    const std::chrono::sys_days from = *last_day(*before) + std::chrono::days(1);
    const auto days = period::of_days(std::chrono::year_month_day(from), std::chrono::year_month_day(*last_day(*last)));
    if (!days) return refuse(days.error());
    const auto year = calendar_year_of(*days);
    observation mean = end;
    mean.value = *value;
    mean.when = same_span(end.when, *days) ? end.when : year && same_span(*year, *days) ? *year : *days;
    mean.indicator.name = "平均" + mean.indicator.name;
    if (!mean.indicator.name_en.empty()) mean.indicator.name_en = "average " + mean.indicator.name_en;
    mean.indicator.accumulation = accumulation::unstated;
    return mean;
}

} // namespace tongbi::inline v0
