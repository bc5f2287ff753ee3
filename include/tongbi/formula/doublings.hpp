// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Doublings (翻番): 翻n番 is 2ⁿ times as much, growth by 100 (2ⁿ - 1) %. Editors' usage: 翻一番 x2, 翻两番 x4, 翻三番
/// x8.
#pragma once

#include <tongbi/formula/change.hpp>
#include <tongbi/number/bracket_functions.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// n of 2ⁿ where x is one.
constexpr std::optional<int> as_power_of_two(decimal x) {
    if (x.sign() <= 0) return std::nullopt;
    decimal p = 1;
    int n = 0;
    for (; p < x && n < 59; ++n) p = p * 2;
    for (; p > x && n > -20; --n) p = p * decimal(5, -1);
    return p == x ? std::optional(n) : std::nullopt;
}
/// A whole number of doublings that a count can hold.
constexpr std::optional<int> as_whole_doublings(decimal n) {
    const decimal whole = n.stripped();
    if (whole.exponent() < 0 || abs(whole) > decimal(1000)) return std::nullopt;
    std::int64_t count = whole.coefficient();
    for (std::int32_t ten = whole.exponent(); ten > 0; --ten) count *= 10;
    return static_cast<int>(count);
}

/// \name log2(f), log2(1 + g) and 2ⁿ - 1: exact where f or 1 + g is a power of two, and where n is whole.
/// @{
template <class Number>
constexpr Number log2_at(decimal f) {
    if (const auto n = as_power_of_two(f)) return Number(decimal(*n));
    return log(Number(f)) / log(Number(decimal(2)));
}
template <class Number>
constexpr Number log2_of_growth_at(decimal g) {
    const rounded factor = add(g, 1, direction::nearest_even);
    if (factor.exact && as_power_of_two(factor.value)) return log2_at<Number>(factor.value);
    return log1p(Number(g)) / log(Number(decimal(2))); // keeps the digits of a small growth
}
template <class Number>
constexpr Number growth_of_doublings_at(decimal n) {
    if (const auto whole = as_whole_doublings(n)) return power(Number(decimal(2)), *whole) - 1;
    return expm1(Number(n) * log(Number(decimal(2))));
}
/// Each grows with its number: the ends give the ends.
constexpr bracket log2_of(bracket const& f) {
    if (!is_finite(f) || f.lower().sign() <= 0) return log(f) / log(bracket(2));
    return bracket::between(log2_at<bracket>(f.lower()).lower(), log2_at<bracket>(f.upper()).upper());
}
constexpr bracket log2_of_growth(bracket const& g) {
    if (!is_finite(g) || g.lower() <= -1) return log1p(g) / log(bracket(2));
    return bracket::between(log2_of_growth_at<bracket>(g.lower()).lower(),
                            log2_of_growth_at<bracket>(g.upper()).upper());
}
constexpr bracket growth_of_doublings(bracket const& n) {
    if (!is_finite(n)) return expm1(n * log(bracket(2)));
    const bracket low = growth_of_doublings_at<bracket>(n.lower());
    const bracket high = growth_of_doublings_at<bracket>(n.upper());
    return is_finite(low) && is_finite(high) ? bracket::between(low.lower(), high.upper()) : bracket::undefined();
}
constexpr decimal log2_of(decimal f) { return log2_at<decimal>(f); }
constexpr decimal log2_of_growth(decimal g) { return log2_of_growth_at<decimal>(g); }
constexpr decimal growth_of_doublings(decimal n) { return growth_of_doublings_at<decimal>(n); }
inline double log2_of(double f) { return std::log2(f); }
inline double log2_of_growth(double g) { return std::log1p(g) / std::log(2.0); }
inline double growth_of_doublings(double n) { return std::expm1(n * std::log(2.0)); }
/// @}

struct above_a_thousand {
    constexpr auto operator()(auto const& x) const { return surely_above(x, 1000); }
};

/// 2 to the power of 1024 is beyond a double, and no report doubles as often.
template <int Doublings>
inline constexpr input_rule<Doublings, reason::out_of_range, above_a_thousand{}> within_doubles{};

} // namespace detail

namespace formula {

/// 翻n番 as a growth: 100 (2ⁿ - 1), percent.
struct growth_of_doublings {
    static constexpr bool by_cell = true; ///< in columns: its body asks for more than + - * /
    static constexpr std::string_view name = "growth of {doublings}";
    static constexpr std::string_view name_zh = "{翻番数}对应的增速";
    static constexpr std::array signatures{signature<1>{{slots::factor}, slots::percent(role::growth)}};
    static constexpr auto domain = rules{detail::within_doubles<0>};
    static constexpr auto value(auto const& doublings) { return detail::growth_of_doublings(doublings) * 100; }
};

/// How many doublings a growth is: log2(1 + growth / 100).
struct doublings_of_growth {
    static constexpr bool by_cell = true; ///< in columns: its body asks for more than + - * /
    static constexpr std::string_view name = "doublings of {growth factor}";
    static constexpr std::string_view name_zh = "{增长倍数}相当的翻番数";
    static constexpr std::array signatures{signature<1>{{slots::growth}, slots::a_factor}};
    static constexpr auto domain = rules{not_more_than_all<0>, not_all_gone<0>};
    static constexpr auto value(auto const& growth) { return detail::log2_of_growth(growth / 100); }
    /// Nearly all was lost: halved without end.
    static constexpr bracket limit(bracket const& growth) {
        return (growth + 100).is_zero() ? bracket::unlimited_like(-1) : bracket::undefined();
    }
};

/// The same of a factor: log2(factor), negative of one below 1.
struct doublings_of_factor {
    static constexpr bool by_cell = true; ///< in columns: its body asks for more than + - * /
    static constexpr std::string_view name = "doublings of {factor}";
    static constexpr std::string_view name_zh = "{倍数}相当的翻番数";
    static constexpr std::array signatures{signature<1>{{slots::factor}, slots::a_factor}};
    static constexpr auto domain = rules{not_a_loss<0>, divides<0>};
    static constexpr auto value(auto const& factor) { return detail::log2_of(factor); }
    static constexpr bracket limit(bracket const& factor) {
        return factor.is_zero() ? bracket::unlimited_like(-1) : bracket::undefined();
    }
};

/// 翻番所需期数: ln 2 / ln(1 + growth / 100), the number of periods of even growth that double.
struct doubling_time {
    static constexpr bool by_cell = true; ///< in columns: its body asks for more than + - * /
    static constexpr std::string_view name = "periods to double at {growth}";
    static constexpr std::string_view name_zh = "按{增速}翻一番所需的期数";
    static constexpr std::array signatures{signature<1>{{slots::growth}, slots::a_factor}};
    static constexpr auto domain = rules{not_a_loss<0>, divides<0>};
    static constexpr auto value(auto const& growth) {
        const auto doublings = detail::log2_of_growth(growth / 100); // in one period
        return std::remove_cvref_t<decltype(doublings)>(1) / doublings;
    }
    static constexpr bracket limit(bracket const& growth) { return divided_by_none(1, growth); }
};

} // namespace formula

/// 翻n番 as a growth, percent: one doubling is +100 %, two are +300 %, none is 0 %; 翻两番以上 stays at least 300 %.
/// The number of doublings is a plain factor, 1.5 is as good as 2; a negative one halves. Whole numbers are exact.
/// Source: the usage of reports, 翻n番 is 2ⁿ times the base. Refusals: out_of_range above 1000 doublings.
inline constexpr computation<formula::growth_of_doublings> growth_of_doublings;

/// 相当于翻几番: the number of doublings of a factor (4 is 2) or of a growth (+300 % is 2), as a plain factor; 0 of no
/// growth, negative of a fall. What is or may be all gone has none. Source: as of growth_of_doublings, solved for n.
/// Refusals: negative_base, zero_base.
inline constexpr computation<formula::doublings_of_factor, formula::doublings_of_growth> doublings_of;

/// 翻一番所需年数: after how many periods an even growth has doubled what it began with, as a plain factor: 10 of
/// 7.18 %. A growth that is or may be zero or a fall never doubles. The formula is that of even growth, (1 + growth)ⁿ =
/// 2, solved for n; no authority defines it otherwise. Refusals: negative_base, zero_base.
inline constexpr computation<formula::doubling_time> doubling_time_of;

} // namespace tongbi::inline v0
