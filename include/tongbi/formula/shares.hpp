// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Several shares of one whole (比重之和), and what a part leaves of its whole (其余部分). Shares are in percent.
#pragma once

#include <tongbi/formula/arithmetic.hpp>
#include <tongbi/formula/share.hpp>

namespace tongbi::inline v0 {
namespace formula {

/// 比重合计: the sum of shares of one whole whose parts have nothing in common, a share.
struct sum_of_shares : total {
    static constexpr std::string_view name = "sum of {the shares} of parts that do not overlap";
    static constexpr std::string_view name_zh = "{各不重叠部分的比重}合计";
    static constexpr std::array signatures{signature<1>{{slots::share}, slots::percent(role::share), true}};
    static constexpr std::array checks{precondition::same_time, precondition::disjoint, precondition::same_baseline};
    static constexpr support natural = share_support;
};

/// 其余比重: 100 - share.
struct rest_of_whole {
    static constexpr std::string_view name = "what {share} leaves of the whole";
    static constexpr std::string_view name_zh = "总体扣除{该比重}后的其余比重";
    static constexpr std::array signatures{signature<1>{{slots::share}, slots::percent(role::share)}};
    static constexpr std::array<precondition, 0> checks{};
    static constexpr auto domain = rules{is_share<0>};
    static constexpr bool is_additive = true;
    static constexpr support natural = share_support;
    static constexpr auto value(auto const& share) { return detail::cut_below_zero(-share + 100); }
};

/// 其余部分 of a part and its share: part (100 - share) / share. The share is one variable, and the part too.
struct rest_at_share {
    static constexpr std::string_view name = "rest of the whole of {part} and {share}";
    static constexpr std::string_view name_zh = "由{部分}和{比重}推算的其余部分";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::share}, slots::amount_like_first}};
    static constexpr std::array checks = whole::checks;
    static constexpr auto domain = whole::domain;
    static constexpr support natural = not_negative_support;
    static constexpr auto value(auto const& part, auto const& share) {
        return part * detail::cut_below_zero(-share + 100) / share;
    }
    /// The rest beside a part at a share that ends at zero has no upper end.
    static constexpr bracket limit(bracket const& part, bracket const& share) { return divided_by_none(part, share); }
};

/// 其余部分 of a part and its whole: whole - part, which is not below zero.
struct rest_of_part {
    static constexpr std::string_view name = "what {part} leaves of {whole}";
    static constexpr std::string_view name_zh = "{部分}以外其余的{总体}";
    static constexpr std::array signatures{signature<2>{{slots::amount, slots::amount}, slots::amount_like_first}};
    static constexpr std::array checks = share::checks;
    static constexpr auto domain = rules{not_negative<1>, not_negative<0>, within_whole<0, 1>};
    static constexpr bool is_additive = true;
    static constexpr support natural = not_negative_support;
    static constexpr auto value(auto const& part, auto const& whole) { return detail::cut_below_zero(whole - part); }
};

} // namespace formula

/// 比重合计 of parts of one whole that have nothing in common, percent: the caller says so, which no share tells
/// (`sum_of` refuses shares as overlapping_parts). Any number of shares; a sum that may pass 100 % ends there, one that
/// surely does is refused. Observations: of one time and one whole, no place within another. The formula is arithmetic;
/// no authority defines it otherwise. Refusals: part_exceeds_whole, negative_base.
inline constexpr computation<formula::sum_of_shares> sum_of_disjoint;

/// 其余: what a part leaves of its whole. rest_of(share) is 100 % less the share, a share; rest_of(part, share) the
/// amount beside the part, in its unit, with its true range (6535 at 36.4 % leaves [11392.8, 11443.9], narrower than
/// whole_of less the part); rest_of(part, whole) the difference of the two, never below zero. A share of 100 % leaves
/// nothing, one of zero has no whole. The formula is arithmetic; no authority defines it otherwise. Refusals:
/// part_exceeds_whole, negative_base, zero_base.
inline constexpr computation<formula::rest_of_whole, formula::rest_at_share, formula::rest_of_part> rest_of;

} // namespace tongbi::inline v0
