// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Change (变化): growth, and the base, the change and the factor that a printed growth implies. Percentages are in
/// percent.
#pragma once

#include <tongbi/formula/arithmetic.hpp>
#include <tongbi/number/shortest.hpp>

namespace tongbi::inline v0 {
namespace formula {

/// What is asked of a level and the comparison that leads from it to its base.
inline constexpr std::array checks_of_a_base{precondition::same_subject, precondition::same_time,
                                             precondition::same_prices, precondition::has_a_base};

/// 增速, 同比, 环比: 100 (current - base) / base, percent. A base that is or may be zero or negative has no growth:
/// the refusal carries the class of the change (扭亏为盈, 由盈转亏, 减亏, 增亏, 持平) instead.
/// Formula: NBS, 中国主要统计指标诠释.
struct relative_change {
    static constexpr std::string_view name = "relative change of {current} against {base}";
    static constexpr std::string_view name_zh = "{本期}比{基期}的增减率";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::a}, slots::percent(role::growth)}};
    static constexpr auto domain = rules{divides<1>, not_negative<1>, not_turned<0>};
    static constexpr auto value(auto const& current, auto const& base) { return (current - base) * 100 / base; }
    /// As the base grows without end, a finite number falls by all of it; a zero does so from every base. As the base
    /// comes near to nothing, the growth has no end.
    static constexpr bracket limit(bracket const& current, bracket const& base) {
        return current.is_zero() || (base.is_infinite() && !current.is_infinite()) ? bracket(-100)
                                                                                   : divided_by_none(current, base);
    }

private:
    static constexpr std::optional<decimal> best_of(figure const& f) { return f.best(); }
    static constexpr std::optional<decimal> best_of(std::floating_point auto x) { return to_decimal(x); }

public:
    /// The class by the digits themselves, whatever carries them, and its percentage to one decimal by GB/T 8170.
    static constexpr void classify(refusal& why, auto const& current, auto const& base) {
        const auto now = best_of(current);
        const auto then = best_of(base);
        if (!now || !then) return;
        if (*now == *then) {
            why.became = change_class::unchanged;
        } else if (then->sign() < 0 && now->sign() > 0) {
            why.became = change_class::turned_positive;
        } else if (then->sign() > 0 && now->sign() < 0) {
            why.became = change_class::turned_negative;
        } else if (then->sign() < 0) {
            why.became = *now > *then ? change_class::loss_reduced : change_class::loss_widened;
            why.number = abs(gbt8170(value(*now, *then), -1));
        }
    }
};

/// The growth of a quotient whose parts grow: 100 ((1 + dividend) / (1 + divisor) - 1), percent. Real growth of a
/// nominal one and of prices, and that of an intensity.
struct growth_of_quotient {
    static constexpr auto value(auto const& dividend, auto const& divisor) {
        return (dividend - divisor) * 100 / (divisor + 100);
    }
    static constexpr bracket limit(bracket const& dividend, bracket const& divisor) {
        return relative_change::limit(dividend + 100, divisor + 100);
    }
};

/// 同比: the growth against the same period last year.
struct year_over_year : relative_change {
    static constexpr std::array checks{precondition::same_subject, precondition::a_year_apart,
                                       precondition::same_prices};
};

/// 环比: the growth against the period before.
struct period_over_period : relative_change {
    static constexpr std::array checks{precondition::same_subject, precondition::a_period_apart,
                                       precondition::same_prices};
};

/// 较…增长: the growth against the number of any base, such as a base year.
struct growth_against : relative_change {
    static constexpr std::array checks{precondition::same_subject, precondition::same_prices,
                                       precondition::of_one_length};
};

struct base_of_amount_change;

/// 增减 of two numbers of one kind, in their unit, or in points.
struct change_of_one_kind : difference {
    static constexpr std::array signatures{signature<2>{{slots::amount, slots::amount}, slots::amount_like_first},
                                           signature<2>{{slots::t, slots::t}, slots::like_first(role::change)},
                                           signature<2>{{slots::dt, slots::dt}, slots::like_first(role::change)},
                                           signature<2>{{slots::share, slots::share}, slots::in_points},
                                           signature<2>{{slots::rate, slots::rate}, slots::in_points},
                                           signature<2>{{slots::growth, slots::growth}, slots::in_points},
                                           signature<2>{{slots::points, slots::points}, slots::in_points}};
};

/// 同比增减: what there is more than in the same period last year.
struct change_over_year : change_of_one_kind {
    static constexpr std::string_view name = "change over a year of {current} on {base}";
    static constexpr std::string_view name_zh = "{本期}比{上年同期}的增减";
    static constexpr std::array checks{precondition::same_subject, precondition::a_year_apart,
                                       precondition::prices_agree, precondition::same_baseline};
};

/// 环比增减: what there is more than in the period before.
struct change_over_period : change_of_one_kind {
    static constexpr std::string_view name = "change over a period of {current} on {base}";
    static constexpr std::string_view name_zh = "{本期}比{上期}的增减";
    static constexpr std::array checks{precondition::same_subject, precondition::a_period_apart,
                                       precondition::prices_agree, precondition::same_baseline};
};

/// The base that a level and its growth imply: 100 current / (100 + growth). 上年水平 = 本期 / (1 + 增速).
/// Price bases must agree; that is checked where they are known (model). A loss has no base by a growth
/// (negative_base).
struct base_of_growth {
    static constexpr std::string_view name = "base of {level} and {growth factor}";
    static constexpr std::string_view name_zh = "由{本期水平}和{增长倍数}推算的基数";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::growth}, slots::amount_like_first}};
    static constexpr auto checks = checks_of_a_base;
    static constexpr bool is_of_its_indicator = true;
    using of_observations = base_of_amount_change; ///< what a comparison adds, which is known to be a change
    static constexpr auto domain = rules{not_a_loss<0>, not_more_than_all<1>, not_all_gone<1>};
    static constexpr auto value(auto const& current, auto const& growth) { return current * 100 / (growth + 100); }
    /// What is left after nearly all was lost came from a base without end; nothing left may have come from any.
    static constexpr bracket limit(bracket const& current, bracket const& growth) {
        return divided_by_none(current, growth + 100);
    }
};

/// 发展速度: 1 + growth / 100, the factor of a growth rate; of an index with base 100 a hundredth.
struct growth_factor {
    static constexpr std::string_view name = "multiple by {growth factor}";
    static constexpr std::string_view name_zh = "{增长倍数}对应的发展速度";
    static constexpr std::array signatures{signature<1>{{slots::growth}, slots::a_factor}};
    static constexpr auto domain = rules{not_more_than_all<0>};
    static constexpr auto value(auto const& growth) { return (growth + 100) / 100; }
};

/// 增减量 from level and growth: level growth / (100 + growth). The growth is one variable, so the bounds are true.
struct change_of_growth {
    static constexpr std::string_view name = "change of {level} by {growth factor}";
    static constexpr std::string_view name_zh = "{本期水平}按{增长倍数}推算的增减量";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::growth}, slots::amount_like_first}};
    static constexpr auto checks = checks_of_a_base;
    static constexpr auto domain = rules{not_a_loss<0>, not_more_than_all<1>, not_all_gone<1>};
    static constexpr auto value(auto const& current, auto const& growth) { return current * growth / (growth + 100); }
    static constexpr bracket limit(bracket const& current, bracket const& growth) {
        return growth.is_infinite() && growth.sign() > 0 ? current : -divided_by_none(current, growth + 100);
    }
};

/// 基期 behind a percentage and its change in points, or a level of temperature and its change: current - change.
struct base_of_change {
    static constexpr std::string_view name = "base of {level} and {change}";
    static constexpr std::string_view name_zh = "由{本期水平}和{增减量}推算的基数";
    static constexpr std::array signatures{signature<2>{{slots::share, slots::points}, slots::percent(role::share)},
                                           signature<2>{{slots::rate, slots::points}, slots::percent(role::rate)},
                                           signature<2>{{slots::growth, slots::points}, slots::percent(role::growth)},
                                           signature<2>{{slots::t, slots::dt}, slots::like_first(role::level)}};
    static constexpr auto checks = checks_of_a_base;
    static constexpr auto domain = rules{};
    static constexpr bool is_additive = true;
    static constexpr auto value(auto const& current, auto const& change) { return current - change; }
    /// A growth of a °C level has no meaning.
    static constexpr std::optional<reason> why_not(std::array<role, 2> const& given) {
        if (given[0] == role::level && given[1] == role::growth) return reason::interval_scale;
        return std::nullopt;
    }
};

/// The same of amounts, where it is known that the second is a change: an observation and its comparison say so.
struct base_of_amount_change : base_of_change {
    static constexpr bool is_of_its_indicator = true;
    static constexpr std::array signatures{signature<2>{{slots::amount, slots::amount}, slots::amount_like_first}};
};

/// Growth from level and absolute change: 100 change / (level - change). 99小时 of 2099.4小时 is 4.95 %.
struct growth_of_change {
    static constexpr std::string_view name = "growth to {level} from {base left by the change}";
    static constexpr std::string_view name_zh = "由{本期水平}和{扣除增减量后的基数}推算的增速";
    static constexpr std::array signatures{signature<2>{{slots::amount, slots::amount}, slots::percent(role::growth)},
                                           signature<2>{{slots::rate, slots::points}, slots::percent(role::growth)}};
    static constexpr auto checks = checks_of_a_base;
    static constexpr auto domain = rules{base_was_no_loss<1, 0>, base_remains<1, 0>, not_turned<0>};
    static constexpr auto value(auto const& current, auto const& change) { return change * 100 / (current - change); }
    /// A fall without end from a finite level was a fall of all there was.
    static constexpr bracket limit(bracket const& current, bracket const& change) {
        const bool falls = change.is_infinite() && change.sign() < 0 && !current.is_infinite();
        return falls ? bracket(-100) : bracket::undefined();
    }
    /// A growth of a °C level has no meaning.
    static constexpr std::optional<reason> why_not(std::array<role, 2> const& given) {
        if (given[0] == role::level) return reason::interval_scale;
        return std::nullopt;
    }
};

/// The same of a share, whose base is one as well.
struct growth_of_share_change : growth_of_change {
    static constexpr std::array signatures{signature<2>{{slots::share, slots::points}, slots::percent(role::growth)}};
    static constexpr auto domain =
        rules{base_was_no_loss<1, 0>, base_remains<1, 0>, not_turned<0>, base_was_a_share<1, 0>};
};

/// 贡献率: 100 change of a part / change of the whole, percent; of amounts, or of points (拉动) and the growth they
/// pull. NBS: 贡献率 is the part's change over the total change; it may be negative or above 100 %.
struct contribution_rate : per_cent_of {
    static constexpr std::string_view name = "contribution rate of {change} to {total change}";
    static constexpr std::string_view name_zh = "{增减量}对{总增减量}的贡献率";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::a}, slots::percent(role::rate)},
                                           signature<2>{{slots::points, slots::growth}, slots::percent(role::rate)}};
    static constexpr std::array checks{precondition::same_entity, precondition::same_time, precondition::prices_agree,
                                       precondition::same_baseline};
    static constexpr auto domain = rules{divides<1>};
};

/// 连续增速: 100 (product of (1 + growth / 100) - 1), percent: the growth over several periods that follow each other.
struct chained_growth {
    static constexpr std::string_view name = "growth chained of {the growths}";
    static constexpr std::string_view name_zh = "由{各期增速}环比连乘的增速";
    static constexpr std::array signatures{signature<1>{{slots::growth}, slots::percent(role::growth), true}};
    static constexpr std::array checks{precondition::same_subject, precondition::in_sequence,
                                       precondition::same_prices};
    static constexpr auto domain = rules{all_at_least<-100>};
    static constexpr auto bounds = bounding::rising;
    static constexpr auto value(auto const& growths) {
        auto all = growths[0];
        for (std::size_t i = 1; i < growths.size(); ++i) all = all + growths[i] + all * growths[i] / 100;
        return all;
    }
    /// By way of the index, which without end stays so after any fall.
    static constexpr bracket limit(auto const& growths) {
        bracket all = growths[0] + 100;
        for (std::size_t i = 1; i < growths.size(); ++i) all = all * (growths[i] + 100) / 100;
        return all - 100;
    }
};

} // namespace formula

/// 同比增速, percent, of two amounts of one dimension: current against the same period last year. Where the base is not
/// positive the refusal carries the class of the change (扭亏为盈, 由盈转亏, 减亏, 增亏, 持平). A current of zero gives
/// -100 %. Source: NBS, 中国主要统计指标诠释. Refusals: zero_base, negative_base, sign_change.
inline constexpr computation<formula::year_over_year> year_over_year;

/// 环比增速, percent, of two amounts of one dimension: current against the period before. What it does with zero and
/// losses is as in year_over_year. Source: as of year_over_year. Refusals: zero_base, negative_base, sign_change.
inline constexpr computation<formula::period_over_period> period_over_period;

/// 较基期增长, percent, of two amounts of one dimension: current against the number of any other period (较2020年增长).
/// What it does with zero and losses is as in year_over_year. Observations: of one subject and price basis, and of
/// periods of one length, or stocks. Source: as of year_over_year. Refusals: zero_base, negative_base, sign_change.
inline constexpr computation<formula::growth_against> growth_against;

/// 同比增减, in the unit of the two, a difference of temperatures (较上年同期偏高0.9℃), and of percentages in points
/// (占比同比提高0.6个百分点): current less the same period last year. The formula is that of difference_of. No change
/// is 0, a fall negative. Refusals: none of its own.
inline constexpr computation<formula::change_over_year> change_over_year;

/// 环比增减: the same against the period before. Refusals: none of its own.
inline constexpr computation<formula::change_over_period> change_over_period;

/// 基期水平 behind a level and its growth (上年 = 本期 / (1 + 增速)), or behind a percentage and its change in points,
/// in the unit of the level. Price bases are the caller's affair here; observations check them. A loss has no base by a
/// growth. A level of zero has a base of zero by a growth. The formulas are those of year_over_year and difference_of,
/// solved for the base. Refusals: negative_base, zero_base, part_exceeds_whole, sign_change of a growth that would lie
/// below -100 %.
inline constexpr computation<formula::base_of_growth, formula::base_of_change> base_of;

/// 增减量 behind a level and its growth, in the unit of the level, negative after a fall. Narrower than level -
/// base_of(level, growth), which does not know that both hang on one growth. A growth of zero gives 0. The formula is
/// that of year_over_year, solved for the change. Refusals: negative_base, zero_base.
inline constexpr computation<formula::change_of_growth> change_of;

/// 发展速度: the factor of a growth, 1.058 of 5.8 %, 1 of no growth, 0 of -100 %. Below that there is none. The formula
/// is arithmetic; no authority defines it otherwise. Refusals: negative_base.
inline constexpr computation<formula::growth_factor> factor_of;

/// 增速 behind a level and its absolute change: of amounts, and of percentages and their points (0.6个百分点 of 79.6 %
/// is +0.76 %). An anomaly of °C has no percentage. A change of zero gives 0 %. The formula is that of year_over_year,
/// by the change. Refusals: negative_base, zero_base, sign_change, part_exceeds_whole of a share whose base would pass
/// 100 %.
inline constexpr computation<formula::growth_of_change, formula::growth_of_share_change> growth_of;

/// 贡献率 of a part's change to the total change, percent. May be negative or above 100 %; a total change that may be
/// zero has no contribution rates. A change of zero gives 0 %. Source: NBS, 贡献率. Refusals: zero_base.
inline constexpr computation<formula::contribution_rate> contribution_rate_of;

/// The growth over several periods from the growth of each (环比连乘): 5.2 %, then -1.0 %, is +4.1 %. A fall by 100 %
/// stays. Observations: of one subject, in the order of their periods. A growth of zero changes nothing. Source:
/// 青海省统计局, 关于节能目标完成情况的计算方法 (2009): 各年发展速度的连乘积. Refusals: negative_base.
inline constexpr computation<formula::chained_growth> chained_growth_of;

} // namespace tongbi::inline v0
