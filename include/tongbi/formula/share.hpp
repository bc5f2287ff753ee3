// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Share (占比, 比重): part, whole and share; two of them give the third. Shares are in percent.
#pragma once

#include <tongbi/formula/computation.hpp>
#include <tongbi/formula/cut.hpp>

namespace tongbi::inline v0 {
namespace formula {

/// 比重: 100 part / whole, percent. The part must lie within its whole; a whole that may be zero has no shares.
struct share : per_cent_of {
    static constexpr std::string_view name = "share of {part} in {whole}";
    static constexpr std::string_view name_zh = "{部分}占{总体}的比重";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::a}, slots::percent(role::share)}};
    static constexpr std::array checks{precondition::of_its_whole, precondition::same_time, precondition::prices_agree};
    static constexpr auto domain = rules{divides<1>, not_negative<1>, not_negative<0>, within_whole<0, 1>};
    static constexpr support natural = share_support;
    static constexpr bool stays_within_role = true; ///< by its rules, also of doubles
    static constexpr auto value(auto const& part, auto const& whole) {
        return detail::cut_above(per_cent_of::value(part, whole), 100); // by which doubles may pass
    }
};

/// 总量 = 部分 / 比重: 6535万千瓦 at 36.4 % is 17950 [17927, 17980]万千瓦.
struct whole : per_cent_of {
    static constexpr std::string_view name = "whole of {part} and {share}";
    static constexpr std::string_view name_zh = "由{部分}和{比重}推算的总量";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::share}, slots::amount_like_first}};
    static constexpr std::array checks{precondition::of_a_whole, precondition::same_entity, precondition::same_time};
    static constexpr auto domain = rules{divides<1>, not_negative<1>, not_negative<0>, is_share<1>};
};

/// 部分 = 总量 x 比重; a share of a share is a share.
struct part {
    static constexpr std::string_view name = "part of {whole} at {share}";
    static constexpr std::string_view name_zh = "{总量}按{比重}推算的部分";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::share}, slots::amount_like_first},
                                           signature<2>{{slots::share, slots::share}, slots::percent(role::share)}};
    static constexpr std::array checks{precondition::of_this_whole, precondition::same_time};
    static constexpr auto domain = rules{is_share<1>};
    static constexpr auto value(auto const& whole, auto const& share) { return whole * share / 100; }
};

} // namespace formula

/// 占比: the part in its whole, percent, of two amounts of one dimension. Bounds that pass 100 % are cut there, and a
/// best value beyond it is not given. A part of zero has 0 %. The formula is arithmetic; no authority defines it
/// otherwise. Refusals: zero_base, negative_base, part_exceeds_whole.
inline constexpr computation<formula::share> share_of;

/// 总量 behind a part and its share, in the unit of the part. A share of zero has no whole; one below 5 % (不足5%) has
/// one above 20 times the part. A part of zero has a whole of zero. The formula is that of share_of, solved for the
/// whole. Refusals: zero_base, negative_base, part_exceeds_whole.
inline constexpr computation<formula::whole> whole_of;

/// 部分 of a whole at a share, in the unit of the whole; of a share of zero it is zero. A negative whole (a loss, a
/// deficit) has a negative part: the share is given here, and share_of and whole_of, which would have to find it or to
/// divide by it, refuse negative amounts. A share of a share is a share, in percent. The formula is that of share_of,
/// solved for the part. Refusals: part_exceeds_whole.
inline constexpr computation<formula::part> part_of;

} // namespace tongbi::inline v0
