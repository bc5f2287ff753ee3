// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Real terms (平减, 不变价): nominal and real amounts and growths, by a price index or a deflator that is an argument.
/// Nothing here knows a price index by itself.
#pragma once

#include <tongbi/formula/index_numbers.hpp>

namespace tongbi::inline v0 {
namespace formula {

/// 平减: nominal x 100 / price index, at the prices of the base period of the index.
struct real_amount : quotient_on_base {
    static constexpr std::string_view name = "{nominal amount} at the prices of the base of {price index}";
    static constexpr std::string_view name_zh = "{现价总量}按{价格指数}平减";
    static constexpr std::array signatures{signature<2>{{slots::amount, slots::index}, slots::amount_like_first}};
    static constexpr std::array checks{precondition::same_entity, precondition::same_time,
                                       precondition::first_at_current_prices};
    static constexpr auto domain = rules{divides<1>, not_negative<1>};
};

/// The way back: real x price index / 100, at current prices.
struct nominal_amount : on_index_base {
    static constexpr std::string_view name = "{real amount} at current prices by {price index}";
    static constexpr std::string_view name_zh = "{不变价总量}按{价格指数}还原为现价";
    static constexpr std::array signatures = real_amount::signatures;
    static constexpr std::array checks{precondition::same_entity, precondition::same_time,
                                       precondition::first_at_constant_prices};
    static constexpr auto domain = rules{not_a_loss<1>};
    [[nodiscard]] constexpr auto value(auto const& real, auto const& prices) const { return real * prices / on.value; }
};

/// 平减指数: nominal x 100 / real, the price index that both imply.
struct implied_deflator : quotient_on_base {
    static constexpr std::string_view name = "deflator of {nominal amount} and {real amount}";
    static constexpr std::string_view name_zh = "{现价总量}与{不变价总量}隐含的平减指数";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::a}, slots::a_factor}};
    static constexpr std::array checks{precondition::first_at_current_prices, precondition::constant_prices,
                                       precondition::same_subject, precondition::same_time};
    static constexpr auto domain = rules{divides<1>, not_negative<1>, not_a_loss<0>};
};

/// 实际增速: 100 ((1 + nominal) / (1 + prices) - 1), percent; their difference is an approximation.
struct real_growth : growth_of_quotient {
    static constexpr std::string_view name = "real growth of {nominal growth factor} at {price factor}";
    static constexpr std::string_view name_zh = "{名义增长倍数}扣除{价格上涨倍数}的实际增速";
    static constexpr std::array signatures{signature<2>{{slots::growth, slots::growth}, slots::percent(role::growth)}};
    static constexpr std::array checks{precondition::same_entity, precondition::same_time, precondition::same_baseline,
                                       precondition::first_at_current_prices};
    static constexpr auto domain = rules{not_more_than_all<1>, not_all_gone<1>, not_more_than_all<0>};
};

/// 名义增速: 100 ((1 + real) (1 + prices) - 1), percent.
struct nominal_growth {
    static constexpr std::string_view name = "nominal growth of {real growth factor} at {price factor}";
    static constexpr std::string_view name_zh = "{实际增长倍数}加{价格上涨倍数}的名义增速";
    static constexpr std::array signatures = real_growth::signatures;
    static constexpr std::array checks{precondition::same_entity, precondition::same_time, precondition::same_baseline,
                                       precondition::first_at_constant_prices};
    static constexpr auto domain = rules{all_at_least<-100>};
    static constexpr auto value(auto const& real, auto const& prices) {
        return chained_growth::value(std::array{real, prices});
    }
    static constexpr bracket limit(bracket const& real, bracket const& prices) {
        return chained_growth::limit(std::array{real, prices});
    }
};

/// 价格涨幅 that a nominal and a real growth imply (平减指数涨幅): 100 ((1 + nominal) / (1 + real) - 1), percent.
struct price_growth : real_growth {
    static constexpr std::string_view name = "price growth of {nominal growth factor} and {real growth factor}";
    static constexpr std::string_view name_zh = "{名义增长倍数}与{实际增长倍数}隐含的价格涨幅";
    static constexpr std::array checks{precondition::first_at_current_prices, precondition::constant_prices,
                                       precondition::same_subject, precondition::same_time,
                                       precondition::same_baseline};
};

} // namespace formula

/// 不变价 of an amount at current prices, in its unit: real_of(nominal, price_index, base_100), at the prices of the
/// base period of the index (上年=100: last year's prices). Negative amounts stay negative. Observations: at current
/// prices, and an index of the same place and time. An amount of zero gives zero. Source: World Bank, SNA: Basic
/// Methods to Obtain Constant Price Estimates (deflation). Refusals: zero_base, negative_base of prices, price_basis of
/// an amount that is not at current prices.
inline constexpr computation_with<index_base, formula::real_amount> real_of;

/// 现价 of an amount at constant prices, in its unit, the way back: nominal_of(real, price_index, base_100). Negative
/// amounts stay negative; an amount or an index of zero gives zero. Source: as of real_of, solved for the amount at
/// current prices. Refusals: negative_base of prices, zero_base and negative_base of the index base, price_basis of an
/// amount that is not at constant prices.
inline constexpr computation_with<index_base, formula::nominal_amount> nominal_of;

/// 平减指数 (GDP deflator) behind an amount at current and at constant prices, as a plain factor on the base:
/// deflator_of(nominal, real, base_100). Observations: one subject and time, the first at current prices, the second at
/// constant ones. An amount at current prices of zero gives 0. Source: World Bank, SNA: Implicit GDP deflator.
/// Refusals: zero_base, negative_base, price_basis.
inline constexpr computation_with<index_base, formula::implied_deflator> deflator_of;

/// 实际增速 of a nominal growth and a price growth, percent: +7.4 % at +2.0 % is +5.29 %, and not 5.4 %. Observations:
/// one place, time and baseline, the first at current prices. Equal growths give 0 %. Source: as of real_of, whose
/// amounts and prices grow here. Refusals: negative_base, zero_base.
inline constexpr computation<formula::real_growth> real_growth_of;

/// 名义增速 of a real growth and a price growth, percent, the way back. Observations: the first at constant prices.
/// Prices that do not change leave the real growth. Source: as of nominal_of, whose amounts and prices grow here.
/// Refusals: negative_base.
inline constexpr computation<formula::nominal_growth> nominal_growth_of;

/// 价格涨幅 (平减指数) behind a nominal and a real growth of one subject, percent: +7.4 % nominal and +5.3 % real are
/// prices up by 2.0 %. Equal growths give 0 %. Source: as of deflator_of, whose amounts grow here. Refusals:
/// negative_base, zero_base.
inline constexpr computation<formula::price_growth> price_growth_of;

} // namespace tongbi::inline v0
