// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Growth over several periods (年均增速 and its kin): what a growth over n periods is in each of them, and the other
/// way round; chained growths as a factor. Percentages are in percent.
#pragma once

#include <tongbi/formula/change.hpp>
#include <tongbi/number/bracket_functions.hpp>
#include <tongbi/number/power_sum.hpp>

#include <numeric>

namespace tongbi::inline v0 {

/// 期数: how many periods lie between base and current, 8 from 2015 to 2023. Not the number of years counted, which for
/// 2015—2023年 is 9: see year_count. Months are parts of a year: 42 of them are 3½ steps.
struct steps {
    int count;
    int parts = 1; ///< how many of `count` are one step
    constexpr explicit steps(int n) : count(n) {}
    /// Yearly steps of a number of months: n/12, in lowest terms.
    [[nodiscard]] static constexpr steps of_months(int n) {
        steps s(n / std::gcd(n, 12));
        s.parts = 12 / std::gcd(n, 12);
        return s;
    }
    friend constexpr bool operator==(steps, steps) = default;
};

/// 年数: how many years a total is of, 9 for 2015—2023年. Not the steps between its ends.
struct year_count {
    int count;
    constexpr explicit year_count(int n) : count(n) {}
    friend constexpr bool operator==(year_count, year_count) = default;
};

namespace formula {

/// What average growths have in common: they need a whole step at least.
struct over_steps {
    steps over;
    [[nodiscard]] constexpr std::optional<reason> misused() const {
        return over.count < over.parts ? std::optional(reason::span_too_short) : std::nullopt;
    }
};

/// What totals over years have in common: they are of a year at least.
struct over_years {
    year_count of;
    [[nodiscard]] constexpr std::optional<reason> misused() const {
        return of.count < 1 ? std::optional(reason::span_too_short) : std::nullopt;
    }
};

/// 年均增速, 水平法: 100 ((current / base)^(1/n) - 1), percent. Source: NBS, 中国主要统计指标诠释, 平均发展速度.
struct average_growth : over_steps {
    static constexpr std::string_view name = "average growth to {current} from {base}";
    static constexpr std::string_view name_zh = "{本期}比{基期}的年均增速";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::a}, slots::percent(role::growth)}};
    static constexpr std::array checks{precondition::same_subject, precondition::same_prices};
    static constexpr auto domain = rules{divides<1>, not_negative<1>, not_below_zero<0>};
    [[nodiscard]] constexpr auto value(auto const& current, auto const& base) const {
        return (power(current / base, over.parts, over.count) - 1) * 100;
    }
    [[nodiscard]] static constexpr bracket limit(bracket const& current, bracket const& base) {
        return relative_change::limit(current, base);
    }
};

/// 年均增速, 累计法 (方程式法): the growth x - 1 of every period for which base (x + x² + … + xⁿ) is the total of the n
/// periods, percent. Source: NBS, 中国主要统计指标诠释, 平均发展速度. It has no closed form; the sum grows with x.
struct average_growth_by_sum : over_years {
    static constexpr std::string_view name = "average growth that sums to {total} from {base}";
    static constexpr std::string_view name_zh = "{各期合计}对{基期}的年均增速（累计法）";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::a}, slots::percent(role::growth)}};
    static constexpr std::array checks{precondition::same_subject, precondition::same_prices};
    static constexpr auto domain = rules{divides<1>, not_negative<1>, not_below_zero<0>};
    [[nodiscard]] constexpr auto value(auto const& total, auto const& base) const {
        return (power_sum_root(total / base, of.count) - 1) * 100;
    }
    [[nodiscard]] static constexpr bracket limit(bracket const& total, bracket const& base) {
        return relative_change::limit(total, base);
    }
};

/// 累计增速 to 年均增速: 100 ((1 + growth / 100)^(1/n) - 1), percent. Dividing by n is wrong: growths compound.
struct growth_per_period : over_steps {
    static constexpr std::string_view name = "{growth factor} in each period";
    static constexpr std::string_view name_zh = "{累计增长倍数}折合的年均增速";
    static constexpr std::array signatures{signature<1>{{slots::growth}, slots::percent(role::growth)}};
    static constexpr auto domain = rules{all_at_least<-100>};
    [[nodiscard]] constexpr auto value(auto const& growth) const {
        return compounded(growth / 100, over.parts, over.count) * 100;
    }
};

/// 年均变化: a change in points, of a temperature or of an amount over n periods, linearly.
struct change_per_period : over_steps {
    static constexpr std::string_view name = "{change} in each period";
    static constexpr std::string_view name_zh = "{累计增减}折合的年均增减";
    static constexpr std::array signatures{signature<1>{{slots::points}, slots::in_points},
                                           signature<1>{{slots::dt}, slots::like_first(role::change)},
                                           signature<1>{{slots::amount}, slots::amount_like_first}};
    static constexpr auto domain = rules{};
    [[nodiscard]] constexpr auto value(auto const& change) const { return change * over.parts / over.count; }
};

/// The way back needs time that passes, be it less than a whole step.
struct after_steps {
    steps over;
    [[nodiscard]] constexpr std::optional<reason> misused() const {
        return over.count < 1 ? std::optional(reason::span_too_short) : std::nullopt;
    }
};

/// 年均增速 to 累计增速: 100 ((1 + growth / 100)^n - 1), percent.
struct growth_over_periods : after_steps {
    static constexpr std::string_view name = "{growth factor} in every period, over all of them";
    static constexpr std::string_view name_zh = "{年均增长倍数}折合的累计增速";
    static constexpr std::array signatures{signature<1>{{slots::growth}, slots::percent(role::growth)}};
    static constexpr auto domain = rules{all_at_least<-100>};
    [[nodiscard]] constexpr auto value(auto const& growth) const {
        return compounded(growth / 100, over.count, over.parts) * 100;
    }
};

/// The same change in every period, over all of them: linearly.
struct change_over_periods : after_steps {
    static constexpr std::string_view name = "{change} in every period, over all of them";
    static constexpr std::string_view name_zh = "{年均增减}折合的累计增减";
    static constexpr std::array signatures = change_per_period::signatures;
    static constexpr auto domain = rules{};
    [[nodiscard]] constexpr auto value(auto const& change) const { return change * over.count / over.parts; }
};

/// 年均值 of a total over n years: total / n.
struct amount_per_year : over_years {
    static constexpr std::string_view name = "{total} per year";
    static constexpr std::string_view name_zh = "{合计}的年均值";
    static constexpr std::array signatures{signature<1>{{slots::amount}, slots::amount_like_first}};
    static constexpr auto domain = rules{};
    [[nodiscard]] constexpr auto value(auto const& total) const { return total / of.count; }
};

/// 发展速度 to 增速: 100 (factor - 1), percent.
struct growth_of_factor {
    static constexpr std::string_view name = "growth of {factor}";
    static constexpr std::string_view name_zh = "{发展速度}对应的增速";
    static constexpr std::array signatures{signature<1>{{slots::factor}, slots::percent(role::growth)}};
    static constexpr auto domain = rules{not_a_loss<0>};
    static constexpr auto value(auto const& factor) { return (factor - 1) * 100; }
};

/// 定基发展速度 = 各期环比发展速度连乘: product of (1 + growth / 100), as a factor.
struct chained_factor {
    static constexpr std::string_view name = "multiple chained of {the growths}";
    static constexpr std::string_view name_zh = "由{各期增速}环比连乘的发展速度";
    static constexpr std::array signatures{signature<1>{{slots::growth}, slots::a_factor, true}};
    static constexpr std::array checks = chained_growth::checks;
    static constexpr auto domain = rules{all_at_least<-100>};
    static constexpr auto bounds = bounding::rising;
    static constexpr auto value(auto const& growths) {
        auto all = (growths[0] + 100) / 100;
        for (std::size_t i = 1; i < growths.size(); ++i) all = all * (growths[i] + 100) / 100;
        return all;
    }
};

/// The same of factors: a product of factors stays a factor.
struct chained_factors {
    static constexpr std::string_view name = "multiple chained of {the multiples}";
    static constexpr std::string_view name_zh = "由{各期发展速度}连乘的发展速度";
    static constexpr std::array signatures{signature<1>{{slots::factor}, slots::a_factor, true}};
    static constexpr std::array checks = chained_growth::checks;
    static constexpr auto domain = rules{all_at_least<0>};
    static constexpr auto bounds = bounding::rising;
    static constexpr auto value(auto const& factors) {
        auto all = factors[0];
        for (std::size_t i = 1; i < factors.size(); ++i) all = all * factors[i];
        return all;
    }
};

} // namespace formula

/// 年均增速 over n periods (水平法), percent, of two amounts of one dimension: average_growth_of(v2023, v2015,
/// steps(8)). It looks at the two ends alone. A current of zero gives -100 %, one equal to the base 0 %. Observations
/// (model/steps_between.hpp) give the steps themselves. Source: NBS, 中国主要统计指标诠释, 平均发展速度. Refusals:
/// span_too_short of less than a step, zero_base, negative_base, sign_change of a current that may lie below zero.
inline constexpr computation_with<steps, formula::average_growth> average_growth_of;

/// 年均增速 by the total (累计法), percent: the even growth from the base with which the years counted sum to the
/// total, average_growth_by_sum_of(total_of(v2021, v2022, v2023), v2020, year_count(3)). For totals that matter as such
/// (investment); it differs from 水平法 wherever the growth was not even. The total holds the n years and not the base;
/// n times the base gives 0 %, a total of zero -100 %. Bounds by the ends, for the sum grows with the growth. Source:
/// NBS, 中国主要统计指标诠释, 平均发展速度. Refusals: span_too_short of no year, zero_base, negative_base, sign_change
/// of a total that may lie below zero.
inline constexpr computation_with<year_count, formula::average_growth_by_sum> average_growth_by_sum_of;

/// 年均 of a cumulative change over n periods: of a growth geometrically (累计下降13.5 % over 5 years is 2.86 % in
/// each), of points, temperatures and changes of amounts linearly (-9.8个百分点 over 5 is -1.96). A growth of -100 %
/// stays. For totals over the years counted see per_year_of. Source of the geometric one: as of average_growth_of; the
/// linear one is arithmetic. Refusals: span_too_short of less than a step, negative_base of a growth that may lie below
/// -100 %.
inline constexpr computation_with<steps, formula::growth_per_period, formula::change_per_period> per_period_of;

/// 累计 of an even change over n periods, the way back: of a growth geometrically (5 % a year over 5 years is 27.6 %),
/// of points, temperatures and amounts linearly. Half a step is one, too. The formulas are those of per_period_of,
/// solved for the whole change. Refusals: span_too_short of no time, negative_base of a growth that may lie below -100
/// %.
inline constexpr computation_with<steps, formula::growth_over_periods, formula::change_over_periods> over_periods_of;

/// 年均值: a total over n years as that of a year, in its unit: 17.1亿元 over 2021—2023年 is 5.7亿元. The years are
/// counted, both ends included; over 11000 stays over 11000 / n. The formula is arithmetic; no authority defines it
/// otherwise. Refusals: span_too_short of no year.
inline constexpr computation_with<year_count, formula::amount_per_year> per_year_of;

/// 增速 behind a factor (发展速度), percent: 1.058 is 5.8 %, 1 is no growth, 0 is -100 %; 是…的2.6倍 is +160 %. The
/// formula is arithmetic; no authority defines it otherwise. Refusals: negative_base.
inline constexpr computation<formula::growth_of_factor> growth_of_factor;

/// 定基发展速度 from the growth or the factor of each period, as a factor: 5.2 %, then -1.0 %, is 1.04148. A factor of
/// 0 stays. Observations: of one subject, in the order of their periods. Source: NBS, 中国主要统计指标诠释,
/// 平均发展速度: 各期发展速度的连乘积. Refusals: negative_base.
inline constexpr computation<formula::chained_factor, formula::chained_factors> chained_factor_of;

} // namespace tongbi::inline v0
