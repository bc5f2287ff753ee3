// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Index numbers (指数, 上年=100, 2020年=100): growth of an index and back, growth between two index numbers, another
/// base period, and two series made one. What the base is set to is a parameter: it is exact, not a rounded 100. Series
/// of index numbers are in index_series.hpp.
#pragma once

#include <tongbi/formula/change.hpp>

namespace tongbi::inline v0 {

/// 基期指数: what the index of its base period is set to, 100 by custom, 1 where the index is a factor, 1000 of some
/// stock exchanges.
struct index_base {
    int value;
    constexpr explicit index_base(int set_to) : value(set_to) {}
    friend constexpr bool operator==(index_base, index_base) = default;
};
/// 上年=100, 2020年=100: the base of most index numbers.
inline constexpr index_base base_100(100);

namespace formula {

/// What formulas of index numbers have in common: the base is above zero.
struct on_index_base {
    index_base on;
    [[nodiscard]] constexpr std::optional<reason> misused() const {
        return on.value < 1 ? std::optional(on.value < 0 ? reason::negative_base : reason::zero_base) : std::nullopt;
    }
};

/// dividend x base / divisor: rebasing, deflating and the deflator of two amounts are this quotient.
struct quotient_on_base : on_index_base {
    [[nodiscard]] constexpr auto value(auto const& dividend, auto const& divisor) const {
        return dividend * on.value / divisor;
    }
    [[nodiscard]] static constexpr bracket limit(bracket const& dividend, bracket const& divisor) {
        return divided_by_none(dividend, divisor);
    }
};

/// 指数 to 增速: 100 (index - 100) / 100, percent. Source: NBS, 中国主要统计指标诠释, 居民消费价格指数.
struct growth_of_index : on_index_base {
    static constexpr std::string_view name = "growth by {index}";
    static constexpr std::string_view name_zh = "{指数}对应的增速";
    static constexpr std::array signatures{signature<1>{{slots::index}, slots::percent(role::growth)}};
    static constexpr auto domain = rules{not_a_loss<0>};
    [[nodiscard]] constexpr auto value(auto const& index) const { return (index - on.value) * 100 / on.value; }
};

/// 增速 to 指数: 100 (1 + growth / 100).
struct index_of_growth : on_index_base {
    static constexpr std::string_view name = "index by {growth factor}";
    static constexpr std::string_view name_zh = "{增长倍数}对应的指数";
    static constexpr std::array signatures{signature<1>{{slots::growth}, slots::a_factor}};
    static constexpr auto domain = rules{not_more_than_all<0>};
    [[nodiscard]] constexpr auto value(auto const& growth) const { return (growth + 100) * on.value / 100; }
};

/// The growth between two index numbers on one base: 100 (current / base - 1), percent, not their difference.
struct growth_between_indices : relative_change {
    static constexpr std::string_view name = "growth between index {current} and index {base}";
    static constexpr std::string_view name_zh = "指数{本期}比指数{基期}的增减率";
    static constexpr std::array signatures{signature<2>{{slots::factor, slots::factor}, slots::percent(role::growth)}};
    static constexpr std::array checks{precondition::same_subject};
};

/// 换基: the index on another base period, 100 index / index of the new base period.
struct rebased_index : quotient_on_base {
    static constexpr std::string_view name = "{index} rebased by {index of the base period}";
    static constexpr std::string_view name_zh = "{指数}按{新基期指数}换基";
    static constexpr std::array signatures{signature<2>{{slots::index, slots::index}, slots::a_factor}};
    static constexpr std::array checks{precondition::same_subject};
    static constexpr auto domain = rules{divides<1>, not_negative<1>, not_a_loss<0>};
};

/// 指数衔接: a number of the earlier series at the level of the later one, by a period that both have:
/// earlier x later at the link / earlier at the link.
struct spliced_index {
    static constexpr std::string_view name = "{earlier index} spliced by {later index} and {earlier index of the link}";
    static constexpr std::string_view name_zh = "{前序列指数}按{后序列衔接期指数}与{前序列衔接期指数}衔接";
    static constexpr std::array signatures{
        signature<3>{{slots::factor, slots::factor, slots::factor}, slots::a_factor}};
    static constexpr std::array checks{precondition::same_subject};
    static constexpr auto domain = rules{divides<2>, not_negative<2>, not_a_loss<0>, not_a_loss<1>};
    static constexpr auto value(auto const& earlier, auto const& later_at_link, auto const& earlier_at_link) {
        return earlier * later_at_link / earlier_at_link;
    }
    static constexpr bracket limit(bracket const& earlier, bracket const& later_at_link,
                                   bracket const& earlier_at_link) {
        return divided_by_none(earlier * later_at_link, earlier_at_link);
    }
};

} // namespace formula

/// 增速 of an index whose base period is the one compared with (上年=100, 上年同月=100), percent: growth_of_index(cpi,
/// base_100) of 102.3 is +2.3 %, 100 is none, 0 is -100 %. The base is set and exact: 102.3 is +2.3 % within [2.25,
/// 2.35]. Source: NBS, 中国主要统计指标诠释, 居民消费价格指数. Refusals: zero_base and negative_base of an index base
/// that is not above zero, negative_base of an index below zero.
inline constexpr computation_with<index_base, formula::growth_of_index> growth_of_index;

/// 指数 of a growth, as a plain factor: index_of_growth(growth, base_100) of -1.2 % is 98.8. No growth gives the base.
/// The formula is that of growth_of_index, solved for the index. Refusals: negative_base of a growth below -100 %, and
/// zero_base and negative_base of an index base that is not above zero.
inline constexpr computation_with<index_base, formula::index_of_growth> index_of_growth;

/// 增速 between two index numbers on one fixed base (定基指数), percent: 105.0 after 102.0 is +2.94 %, and not 3.0 %.
/// Whether both stand on one base no number shows. The formula is that of year_over_year (change.hpp), of two index
/// numbers. Refusals: zero_base, negative_base, sign_change.
inline constexpr computation<formula::growth_between_indices> growth_between;

/// 换基: an index number brought to another base period, rebased_of(index, index_of_that_period, base_100), as a plain
/// factor. Both lie on one old base. The base period itself is set, not computed: its quotient has bounds that its 100
/// has not (index_series.hpp knows). An index of zero gives 0. The formula is arithmetic; no authority defines it
/// otherwise. Refusals: zero_base, negative_base.
inline constexpr computation_with<index_base, formula::rebased_index> rebased_of;

/// 衔接: a number of an earlier index series brought to the level of a later one by the period that both have:
/// spliced_of(earlier, later_at_link, earlier_at_link). Its bounds hold the rounding of all three prints. The link
/// itself is the later number and not computed. An earlier index of zero gives 0. Source: ILO, IMF and others, Consumer
/// Price Index Manual (2004), linking. Refusals: zero_base, negative_base.
inline constexpr computation<formula::spliced_index> spliced_of;

} // namespace tongbi::inline v0
