// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Arithmetic (四则运算): which sums, differences, products and quotients have a meaning, and what they give. The
/// operators + - x ÷ of typed values are these computations.
///
///     X ± X             of amounts an amount, of changes a change
///     level - level     change
///     X - X             of shares, rates and growths: points
///     X ± points        of shares, rates and growths: the same; of points: points
///     level ± change    level
///     X x share         amount: amount (formula/share.hpp)
///     amount x          factor: amount; amount: an amount in the product of the units
#pragma once

#include <tongbi/formula/computation.hpp>

namespace tongbi::inline v0 {
namespace formula {

/// 增减量: current - base, in the unit of both. Holds on interval scales too (°C).
struct difference {
    static constexpr std::string_view name = "difference of {current} and {base}";
    static constexpr std::string_view name_zh = "{本期}与{基期}之差";
    static constexpr std::array signatures{
        signature<2>{{slots::amount, slots::amount}, slots::amount_like_first},
        signature<2>{{slots::t, slots::t}, slots::like_first(role::change)},
        signature<2>{{slots::t, slots::dt}, slots::like_first(role::level)},
        signature<2>{{slots::dt, slots::dt}, slots::like_first(role::change)},
        signature<2>{{slots::share, slots::share}, slots::in_points},
        signature<2>{{slots::rate, slots::rate}, slots::in_points},
        signature<2>{{slots::growth, slots::growth}, slots::in_points},
        signature<2>{{slots::share, slots::points}, slots::percent(role::share)},
        signature<2>{{slots::rate, slots::points}, slots::percent(role::rate)},
        signature<2>{{slots::growth, slots::points}, slots::percent(role::growth)},
        signature<2>{{slots::points, slots::points}, slots::in_points},
        signature<2>{{slots::factor_in_its_unit, slots::factor_in_its_unit}, slots::like_first(role::factor)}};
    static constexpr std::array checks{precondition::same_subject, precondition::prices_agree,
                                       precondition::same_baseline};
    static constexpr auto domain = rules{};
    static constexpr bool is_additive = true;
    static constexpr auto value(auto const& current, auto const& base) { return current - base; }
    static constexpr std::optional<reason> why_not(std::array<role, 2> const& given) { return is_unstated(given); }

private:
    friend struct sum;
    static constexpr std::optional<reason> is_unstated(std::array<role, 2> const& given) {
        return given[0] == role::unstated || given[1] == role::unstated ? std::optional(reason::role_unstated)
                                                                        : std::nullopt;
    }
};

/// 合计: sum of two disjoint amounts; a level and its change; a percentage and its change in points.
struct sum {
    static constexpr std::string_view name = "sum of {first} and {second}";
    static constexpr std::string_view name_zh = "{前者}与{后者}之和";
    static constexpr std::array signatures{signature<2>{{slots::amount, slots::amount}, slots::amount_like_first},
                                           signature<2>{{slots::t, slots::dt}, slots::like_first(role::level)},
                                           signature<2>{{slots::dt, slots::dt}, slots::like_first(role::change)},
                                           signature<2>{{slots::share, slots::points}, slots::percent(role::share)},
                                           signature<2>{{slots::rate, slots::points}, slots::percent(role::rate)},
                                           signature<2>{{slots::growth, slots::points}, slots::percent(role::growth)},
                                           signature<2>{{slots::points, slots::points}, slots::in_points}};
    static constexpr std::array checks{precondition::disjoint, precondition::prices_agree};
    static constexpr auto domain = rules{};
    static constexpr bool is_additive = true;
    static constexpr auto value(auto const& first, auto const& second) { return first + second; }
    /// Levels have no sum; parts of a whole may overlap, and growths compound.
    static constexpr std::optional<reason> why_not(std::array<role, 2> const& given) {
        if (given[0] == role::level && given[1] == role::level) return reason::interval_scale;
        if (given[0] == given[1] && (given[0] == role::share || given[0] == role::growth))
            return reason::overlapping_parts;
        return difference::is_unstated(given);
    }
};

/// 总计: the sum of any number of disjoint amounts of one dimension, in the unit of the first.
struct total {
    static constexpr std::string_view name = "total of {the parts}";
    static constexpr std::string_view name_zh = "{各部分}合计";
    static constexpr std::array signatures{signature<1>{{slots::amount}, slots::amount_like_first, true}};
    static constexpr std::array checks = sum::checks;
    static constexpr auto domain = rules{};
    static constexpr bool is_additive = true;
    static constexpr auto bounds = bounding::rising;
    static constexpr auto value(auto const& parts) {
        auto all = parts[0];
        for (std::size_t i = 1; i < parts.size(); ++i) all = all + parts[i];
        return all;
    }
};

/// 每…, 强度: a plain quotient of two amounts in the quotient of their units: intensities, capacities per plant, rain
/// per day.
struct quotient {
    static constexpr std::string_view name = "quotient of {dividend} and {divisor}";
    static constexpr std::string_view name_zh = "{被除数}与{除数}之比";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::b}, slots::in_quotient}};
    static constexpr auto domain = rules{divides<1>};
    static constexpr auto value(auto const& dividend, auto const& divisor) { return dividend / divisor; }
    static constexpr bracket limit(bracket const& dividend, bracket const& divisor) {
        return divided_by_none(dividend, divisor);
    }
};

/// 倍数: the quotient of two amounts of one dimension, or of two shares, as a plain factor (是…的1.6倍).
struct ratio : quotient {
    static constexpr std::array signatures{signature<2>{{slots::a, slots::a}, slots::a_factor},
                                           signature<2>{{slots::share, slots::share}, slots::a_factor}};
    static constexpr std::array checks{precondition::prices_agree};
};

/// 积: product of two amounts in the product of their units (power x hours), or an amount times a factor.
struct product {
    static constexpr std::string_view name = "product of {first} and {second}";
    static constexpr std::string_view name_zh = "{前者}与{后者}之积";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::b}, slots::in_product},
                                           signature<2>{{slots::a, slots::factor}, slots::amount_like_first},
                                           signature<2>{{slots::factor, slots::factor}, slots::a_factor}};
    static constexpr auto domain = rules{};
    static constexpr auto value(auto const& first, auto const& second) { return first * second; }
};

} // namespace formula

/// 增减量: a - b, in the unit of a. amount - amount is an amount and may be negative, level - level a change, share -
/// share points, share - points a share. Equal numbers give 0. Source: NBS, 增长量, for amounts; of the others the
/// formula is arithmetic. Refusals: part_exceeds_whole or negative_base where a share would leave 0 and 100 %,
/// sign_change of a growth below -100 %.
inline constexpr computation<formula::difference> difference_of;

/// 合计: a + b, in the unit of a, of amounts that do not overlap. Shares and growths do not add. A level and its change
/// give a level, a percentage and its points a percentage. The formula is arithmetic; no authority defines it
/// otherwise. Refusals: part_exceeds_whole or negative_base where a share would leave 0 and 100 %, sign_change of a
/// growth below -100 %.
inline constexpr computation<formula::sum> sum_of;

/// 总计: the sum of any number of amounts of one dimension, in the unit of the first. One amount is its own total, and
/// negative ones count as they are. The formula is arithmetic; no authority defines it otherwise. Refusals: none of its
/// own.
inline constexpr computation<formula::total> total_of;

/// 强度, 每…: the quotient of two amounts in the quotient of their units (万元/项, mm/d). A negative dividend gives a
/// negative quotient; two lower bounds leave it without any bound: unbounded. A dividend of zero gives 0. The formula
/// is arithmetic; no authority defines it otherwise. Refusals: zero_base.
inline constexpr computation<formula::quotient> quotient_of;

/// 相当于…的几倍: a plain quotient of two amounts of one dimension as a factor, or of two shares (区位商: the share of
/// an industry here over its share in the nation). Of a negative amount it is negative. A dividend of zero gives 0. The
/// formula is arithmetic; no authority defines it otherwise. Refusals: zero_base.
inline constexpr computation<formula::ratio> ratio_of;

/// 积: power x hours, in the product of the units; an amount times a factor, in the unit of the amount. A zero gives 0,
/// and signs multiply. The formula is arithmetic; no authority defines it otherwise. Refusals: none of its own.
inline constexpr computation<formula::product> product_of;

} // namespace tongbi::inline v0
