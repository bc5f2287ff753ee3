// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Change (变化): differences, growth, and the base that a printed growth implies. Percentages are in percent.
#pragma once

#include <tongbi/formula/evaluate.hpp>

namespace tongbi::inline v0::formula {

/// 增减量: current - base, in the unit of both. Holds on interval scales too (°C).
struct difference {
    static constexpr std::string_view name = "difference of {current} and {base}";
    static constexpr std::string_view name_zh = "{本期}与{基期}之差";
    static constexpr auto domain = rules{};
    static constexpr auto value(auto const& current, auto const& base) { return current - base; }
};

/// 合计: sum of two disjoint amounts.
struct sum {
    static constexpr std::string_view name = "sum of {first} and {second}";
    static constexpr std::string_view name_zh = "{前者}与{后者}之和";
    static constexpr auto domain = rules{};
    static constexpr auto value(auto const& first, auto const& second) { return first + second; }
};

/// 增速, 同比, 环比: 100 (current - base) / base, percent. A base that is or may be zero or negative has no growth:
/// the refusal carries the class of the change (扭亏为盈, 由盈转亏, 减亏, 增亏, 持平) instead.
/// Formula: NBS, 中国主要统计指标诠释.
struct relative_change {
    static constexpr std::string_view name = "relative change of {current} against {base}";
    static constexpr std::string_view name_zh = "{本期}比{基期}的增减率";
    static constexpr auto domain = rules{not_zero<1>, not_negative<1>, not_turned<0>};
    static constexpr auto value(auto const& current, auto const& base) { return (current - base) * 100 / base; }
    /// As the base grows without end, a finite number falls by all of it; a zero does so from every base.
    static constexpr bracket limit(bracket const& current, bracket const& base) {
        return current.is_zero() || (base.is_infinite() && !current.is_infinite()) ? bracket(-100) : bracket::none();
    }

private:
    static constexpr std::optional<decimal> one_decimal(decimal percent) {
        return round(percent, -1, rounding_rule::half_even);
    }
    static constexpr std::optional<decimal> one_decimal(double percent) {
        const double tenths = percent * 10;
        if (!(tenths > -1e17 && tenths < 1e17)) return std::nullopt; // infinite or as good as
        return decimal(static_cast<std::int64_t>(tenths < 0 ? tenths - 0.5 : tenths + 0.5), -1);
    }
    template <class Number>
    static constexpr void classify_as(refusal& why, Number current, Number base) {
        if (current == base) {
            why.became = change_class::unchanged;
        } else if (base < 0 && current > 0) {
            why.became = change_class::turned_positive;
        } else if (base > 0 && current < 0) {
            why.became = change_class::turned_negative;
        } else if (base < 0) {
            const auto percent = one_decimal(value(current, base));
            if (!percent) return;
            why.became = current > base ? change_class::loss_reduced : change_class::loss_widened;
            why.number = abs(*percent);
        }
    }

public:
    static constexpr void classify(refusal& why, figure const& current, figure const& base) {
        if (current.best() && base.best()) classify(why, *current.best(), *base.best());
    }
    static constexpr void classify(refusal& why, double current, double base) { classify_as(why, current, base); }
    static constexpr void classify(refusal& why, decimal current, decimal base) { classify_as(why, current, base); }
};

/// The base that a level and its growth imply: 100 current / (100 + growth). 上年水平 = 本期 / (1 + 增速).
/// Price bases must agree; that is checked where they are known (model). A loss has no base by a growth (negative_base).
struct base_of_growth {
    static constexpr std::string_view name = "base of {level} and {growth factor}";
    static constexpr std::string_view name_zh = "由{本期水平}和{增长倍数}推算的基数";
    static constexpr auto domain = rules{not_a_loss<0>, not_more_than_all<1>, not_all_gone<1>};
    static constexpr auto value(auto const& current, auto const& growth) { return current * 100 / (growth + 100); }
};

/// 发展速度: 1 + growth / 100, the factor of a growth rate; of an index with base 100 a hundredth.
struct growth_factor {
    static constexpr std::string_view name = "factor of {growth}";
    static constexpr std::string_view name_zh = "{增速}对应的倍数";
    static constexpr auto domain = rules{};
    static constexpr auto value(auto const& growth) { return (growth + 100) / 100; }
};

/// 增减量 from level and growth: level growth / (100 + growth). The growth is one variable, so the bounds are true.
struct change_of_growth {
    static constexpr std::string_view name = "change of {level} by {growth factor}";
    static constexpr std::string_view name_zh = "{本期水平}按{增长倍数}推算的增减量";
    static constexpr auto domain = rules{not_a_loss<0>, not_more_than_all<1>, not_all_gone<1>};
    static constexpr auto value(auto const& current, auto const& growth) { return current * growth / (growth + 100); }
    static constexpr bracket limit(bracket const& current, bracket const& growth) {
        return growth.is_infinite() && growth.positive() ? current : bracket::none();
    }
};

/// Growth from level and absolute change: 100 change / (level - change). 99小时 of 2099.4小时 is 4.95 %.
struct growth_of_change {
    static constexpr std::string_view name = "growth of {base left by the change} to {level}";
    static constexpr std::string_view name_zh = "由{扣除增减量后的基数}和{本期水平}推算的增速";
    static constexpr auto domain = rules{base_was_no_loss<0, 1>, base_remains<0, 1>};
    static constexpr auto value(auto const& change, auto const& current) { return change * 100 / (current - change); }
    /// A fall without end from a finite level was a fall of all there was.
    static constexpr bracket limit(bracket const& change, bracket const& current) {
        const bool falls = change.is_infinite() && !change.positive() && !current.is_infinite();
        return falls ? bracket(-100) : bracket::none();
    }
};

/// A plain quotient of two amounts (每…, 强度): intensities, capacities per plant, rain per day.
struct quotient {
    static constexpr std::string_view name = "quotient of {dividend} and {divisor}";
    static constexpr std::string_view name_zh = "{被除数}与{除数}之比";
    static constexpr auto domain = rules{not_zero<1>};
    static constexpr auto value(auto const& dividend, auto const& divisor) { return dividend / divisor; }
};

/// Product of two amounts (power x hours).
struct product {
    static constexpr std::string_view name = "product of {first} and {second}";
    static constexpr std::string_view name_zh = "{前者}与{后者}之积";
    static constexpr auto domain = rules{};
    static constexpr auto value(auto const& first, auto const& second) { return first * second; }
};

} // namespace tongbi::inline v0::formula
