// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Elasticity (弹性系数): by how many percent something grows where something else grows by one.
#pragma once

#include <tongbi/formula/arithmetic.hpp>

namespace tongbi::inline v0 {
namespace formula {

/// 弹性系数: growth / growth that it goes with. Each in real terms where it is one of money.
struct elasticity : quotient {
    static constexpr std::string_view name = "elasticity of {growth} to {growth of the other}";
    static constexpr std::string_view name_zh = "{增速}对{另一增速}的弹性系数";
    static constexpr std::array signatures{signature<2>{{slots::growth, slots::growth}, slots::a_factor}};
    static constexpr std::array checks{precondition::same_entity, precondition::same_time, precondition::same_baseline,
                                       precondition::in_real_terms};
    static constexpr auto domain = rules{not_zero<1>};
};

/// 能源消费弹性系数: growth of energy / growth of GDP at constant prices. Source: NBS, 中国统计年鉴, 主要统计指标解释
/// (能源).
struct energy_elasticity : elasticity {
    static constexpr std::string_view name = "elasticity of {energy growth} to {GDP growth}";
    static constexpr std::string_view name_zh = "{能源增速}对{国内生产总值增速}的弹性系数";
    static constexpr std::array checks{precondition::same_entity, precondition::same_time, precondition::same_baseline,
                                       precondition::constant_prices, precondition::in_real_terms};
    static constexpr auto domain = rules{not_zero<1>, not_negative<1>};
};

} // namespace formula

/// 弹性系数 of a growth to another, as a plain factor; negative where one fell. Undefined where the other growth is or
/// may be zero. Observations: one place, time and baseline, and nothing at current prices or at prices that nobody
/// states. The formula is that of energy_elasticity_of, of any two growths. Refusals: zero_base.
inline constexpr computation<formula::elasticity> elasticity_of;

/// 能源(电力)消费弹性系数: the growth of energy consumption to that of GDP, as a plain factor. Undefined where GDP may
/// not have grown. Observations: as elasticity_of, and the GDP at constant prices for sure. Source: NBS, 中国统计年鉴,
/// 主要统计指标解释. Refusals: zero_base, negative_base.
inline constexpr computation<formula::energy_elasticity> energy_elasticity_of;

} // namespace tongbi::inline v0
