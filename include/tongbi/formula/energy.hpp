// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Energy and carbon (能源与碳排放): use of a capacity, averages of stocks, intensities and their decline, and amounts
/// by a coefficient: emissions, energy of fuel, CO₂ equivalents, money of another currency. Percentages are in percent.
/// The decline over a plan from its annual declines is chained_growth_of (change.hpp).
#pragma once

#include <tongbi/formula/arithmetic.hpp>
#include <tongbi/formula/change.hpp>

namespace tongbi::inline v0 {

/// 日历小时数: the hours of the period that a capacity could have worked, 8760 of a year of 365 days.
struct period_hours {
    int count;
    constexpr explicit period_hours(int hours) : count(hours) {}
    /// Of whole days: period_hours::of_days(366).
    [[nodiscard]] static constexpr period_hours of_days(int days) { return period_hours(days * 24); }
    friend constexpr bool operator==(period_hours, period_hours) = default;
};

namespace formula {

/// What shares of a time have in common: a time that is there.
struct over_hours {
    period_hours over;
    [[nodiscard]] constexpr std::optional<reason> misused() const {
        return over.count < 1 ? std::optional(reason::span_too_short) : std::nullopt;
    }
};

/// 容量系数, 负荷率, 产能利用率: 100 output / (capacity x hours), percent.
struct capacity_factor : over_hours {
    static constexpr std::string_view name = "capacity factor of {output} from {capacity}";
    static constexpr std::string_view name_zh = "{产出}占{容量}满负荷产出的比率";
    static constexpr std::array signatures{signature<2>{{slots::a_hours, slots::amount}, slots::percent(role::rate)}};
    static constexpr std::array checks{precondition::same_entity, precondition::same_time, precondition::same_scope,
                                       precondition::flow_or_stock};
    static constexpr auto domain = rules{divides<1>, not_negative<1>, not_a_loss<0>};
    [[nodiscard]] constexpr auto value(auto const& output, auto const& capacity) const {
        return output * 100 / (capacity * over.count);
    }
    [[nodiscard]] static constexpr bracket limit(bracket const& output, bracket const& capacity) {
        return divided_by_none(output, capacity);
    }
};

/// The same of full-load hours: 100 x 1200 h / 8760 h is 13.7 %.
struct capacity_factor_of_hours : over_hours {
    static constexpr std::string_view name = "capacity factor of {full-load hours}";
    static constexpr std::string_view name_zh = "{利用小时}占日历小时的比率";
    static constexpr std::array signatures{signature<1>{{slots::hours}, slots::percent(role::rate)}};
    static constexpr auto domain = rules{not_a_loss<0>};
    [[nodiscard]] constexpr auto value(auto const& hours) const { return hours * 100 / over.count; }
};

/// 设备平均利用小时: output / average capacity, in hours. Source: 发电设备平均利用小时 = 发电量 / 发电设备平均容量
/// (power statistics of 6000千瓦及以上电厂).
struct full_load_hours : quotient {
    static constexpr std::string_view name = "full-load hours of {output} from {average capacity}";
    static constexpr std::string_view name_zh = "{产出}与{平均容量}之比的利用小时";
    static constexpr std::array signatures{signature<2>{{slots::a_hours, slots::amount}, slots::a_time}};
    static constexpr auto checks = capacity_factor::checks;
    static constexpr auto domain = capacity_factor::domain;
};

/// 序时平均数 of stocks at equal distances (首末折半法): (half the first + those between + half the last) / steps; of
/// two stocks (begin + end) / 2.
struct average_stock {
    static constexpr std::string_view name = "average of {the stocks}";
    static constexpr std::string_view name_zh = "{各时点存量}的平均";
    static constexpr std::array signatures{signature<1>{{slots::amount}, slots::amount_like_first, true}};
    static constexpr std::array checks{precondition::same_subject, precondition::prices_agree,
                                       precondition::equal_spacing};
    static constexpr auto domain = rules{as_many_as<2>};
    static constexpr auto bounds = bounding::rising;
    static constexpr auto value(auto const& stocks) {
        const auto last = stocks.size() - 1;
        auto twice = stocks[0] + stocks[last];
        for (std::size_t i = 1; i < last; ++i) {
            const auto between = stocks[i] * 2; // products stand alone, so that no compiler fuses them with a sum
            twice = twice + between;
        }
        return twice / (2 * static_cast<int>(last));
    }
};

/// 单位GDP能耗, 碳排放强度: an amount per GDP, in the quotient of their units.
struct intensity : quotient {
    static constexpr std::string_view name = "intensity of {amount} per {output}";
    static constexpr std::string_view name_zh = "{总量}与{产出}之比的强度";
    static constexpr std::array signatures{signature<2>{{slots::amount, slots::other}, slots::in_quotient}};
    static constexpr std::array checks{precondition::same_entity, precondition::same_time,
                                       precondition::constant_prices};
    static constexpr auto domain = rules{divides<1>, not_negative<1>};
};

/// 单位GDP能耗增速: 100 ((100 + g_energy) / (100 + g_output) - 1), percent: the growth of one index against the other.
struct intensity_growth : growth_of_quotient {
    static constexpr std::string_view name =
        "growth of intensity from {growth factor of the amount} and {growth factor of the output}";
    static constexpr std::string_view name_zh = "由{总量增长倍数}和{产出增长倍数}推算的强度增速";
    static constexpr std::array signatures{signature<2>{{slots::growth, slots::growth}, slots::percent(role::growth)}};
    static constexpr std::array checks{precondition::same_entity, precondition::same_time, precondition::same_baseline,
                                       precondition::constant_prices};
    static constexpr auto domain = rules{not_more_than_all<0>, not_more_than_all<1>, not_all_gone<1>};
};

/// 活动水平 x 排放因子. Source: IPCC 2006 Guidelines for National Greenhouse Gas Inventories, volume 1.
struct emissions {
    static constexpr std::string_view name = "emissions of {activity} by {emission factor}";
    static constexpr std::string_view name_zh = "{活动水平}按{排放因子}推算的排放量";
    static constexpr std::array signatures{signature<2>{{slots::counted_by, slots::quotient}, slots::as_counted}};
    static constexpr std::array checks{precondition::within_time};
    static constexpr auto domain = rules{not_a_loss<0>};
    static constexpr auto value(auto const& amount, auto const& coefficient) { return amount * coefficient; }
};

/// 燃料消费量 x 低位发热量.
struct fuel_energy : emissions {
    static constexpr std::string_view name = "energy of {fuel} by {calorific value}";
    static constexpr std::string_view name_zh = "{燃料}按{发热量}推算的热量";
    static constexpr auto domain = rules{not_a_loss<0>, not_a_loss<1>};
};

/// 气体质量 x 全球增温潜势.
struct co2_equivalent : emissions {
    static constexpr std::string_view name = "CO2 equivalent of {gas} by {warming potential}";
    static constexpr std::string_view name_zh = "{气体}按{增温潜势}折算的二氧化碳当量";
    static constexpr auto domain = rules{};
};

/// 金额 x 汇率.
struct exchanged : emissions {
    static constexpr std::string_view name = "exchange of {money} at {rate}";
    static constexpr std::string_view name_zh = "{金额}按{汇率}折算的金额";
    static constexpr std::array checks{precondition::same_time};
    static constexpr auto domain = rules{not_zero<1>, not_negative<1>};
};

} // namespace formula

/// 容量系数 over the hours of a period, percent, of an output and the capacity it came from: 亿千瓦时 and 万千瓦, 吨
/// and 吨/天. Above 100 % where the capacity grew; an output of zero gives 0. Observations: one entity, time and scope,
/// and an average capacity, not that of a date. The formula is arithmetic; no authority defines it otherwise. Refusals:
/// span_too_short of no hour, zero_base, negative_base.
inline constexpr computation_with<period_hours, formula::capacity_factor> capacity_factor_of;

/// 容量系数 behind full-load hours: 1200 h of 8760 are 13.7 %. No hours give 0 %. The formula is arithmetic; no
/// authority defines it otherwise. Refusals: span_too_short of no hour, negative_base.
inline constexpr computation_with<period_hours, formula::capacity_factor_of_hours> capacity_factor_behind;

/// 平均利用小时: an output over the average capacity of its period, in hours. An observation of a capacity at a date is
/// refused: average_stock_of two of them first. An output of zero gives 0 h. Source: power statistics of
/// 6000千瓦及以上电厂, 发电设备平均利用小时. Refusals: zero_base, negative_base.
inline constexpr computation<formula::full_load_hours> full_load_hours_of;

/// 平均存量 (年平均人口, 平均装机): of stocks at equal distances, in the unit of the first. One stock has no average.
/// The stocks are in the order of time; zero and negative ones count as they are. Source: 首末折半法 of textbooks of
/// statistics. Refusals: span_too_short.
inline constexpr computation<formula::average_stock> average_stock_of;

/// 强度 (单位GDP能耗, 碳强度): an amount per output, in the quotient of their units (吨标准煤/万元). Observations: the
/// output is at constant prices (price_basis); at current prices quotient_of is the quotient. Net removals give a
/// negative intensity. An amount of zero gives 0. Source: NBS, 单位GDP能耗. Refusals: zero_base, negative_base.
inline constexpr computation<formula::intensity> intensity_of;

/// 强度增速 from the growths of amount and output: energy +3.0 % at a GDP of +5.2 % is -2.1 %, a decline (降低率) of
/// 2.1 %. Equal growths give 0. Observations: the growth of the output is at constant prices. Over a plan:
/// chained_growth_of the years. The formula is that of intensity_of, whose amount and output grow here. Refusals:
/// negative_base, zero_base.
inline constexpr computation<formula::intensity_growth> intensity_growth_of;

/// 排放量: an activity times its emission factor, in what the factor counts: 亿千瓦时 at 千克二氧化碳/千瓦时 gives
/// 千克二氧化碳. A factor of zero gives 0, one of an uptake a negative number. Quantities of Boost.Units are multiplied
/// as they are, and the type of the product says what they gave. Source: IPCC 2006 Guidelines for National Greenhouse
/// Gas Inventories, volume 1. Refusals: negative_base.
inline constexpr computation<formula::emissions> emissions_of;

/// 热量 of a fuel by its net calorific value (低位发热量): 吨 at GJ/t gives GJ. Source: IPCC 2006 Guidelines, volume 2:
/// fuel consumed times its net calorific value. Refusals: negative_base.
inline constexpr computation<formula::fuel_energy> fuel_energy_of;

/// 二氧化碳当量 of a mass of gas by its global warming potential, which is 吨二氧化碳当量/吨 of one assessment report
/// and one horizon. Source: IPCC, Fifth Assessment Report, working group I, chapter 8: the global warming potential
/// compares a gas with CO₂ over a horizon. Refusals: none of its own.
inline constexpr computation<formula::co2_equivalent> co2_equivalent_of;

/// 折算 of money at a rate, in the currency that the rate counts: 美元 at 元/美元 gives 元. Nothing converts without a
/// rate. A debt stays one. An amount of zero gives 0. The formula is arithmetic; no authority defines it otherwise.
/// Refusals: zero_base, negative_base.
inline constexpr computation<formula::exchanged> exchanged_of;

} // namespace tongbi::inline v0
