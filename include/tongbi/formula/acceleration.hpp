// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Acceleration (增速加快, 回落 x 个百分点): two growths and the points between them, and declines (降幅收窄, 扩大),
/// whose points are of their size. Percentages are in percent.
#pragma once

#include <tongbi/formula/arithmetic.hpp>
#include <tongbi/formula/change.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// A decline is surely below zero; what may have risen did not fall.
[[nodiscard]] constexpr bool no_decline(figure const& growth) { return !is_negative(growth); }
[[nodiscard]] constexpr auto no_decline(auto const& growth) { return growth >= 0; }
/// Does a decline that widened by these points come from a number that was none?
[[nodiscard]] constexpr bool widened_from_a_rise(figure const& points, figure const& growth) {
    return is_at_least(points, -growth) == verdict::met;
}
[[nodiscard]] constexpr auto widened_from_a_rise(auto const& points, auto const& growth) { return points >= -growth; }

// Named, for clang 14 gives lambdas of several headers one name.
struct rises {
    constexpr auto operator()(auto const& x) const { return no_decline(x); }
};
struct rose {
    constexpr auto operator()(auto const& a, auto const& b) const { return widened_from_a_rise(a, b); }
};
template <int Growth>
inline constexpr input_rule<Growth, reason::sign_change, rises{}> is_a_decline{};
template <int Points, int Growth>
inline constexpr pair_rule<Points, Growth, reason::sign_change, rose{}> was_a_decline{};

} // namespace detail

namespace formula {

/// 增速加快/回落: current growth - previous growth, percentage points; negative where it fell back.
struct acceleration : difference {
    static constexpr std::string_view name = "acceleration to {growth} from {previous growth}";
    static constexpr std::string_view name_zh = "{本期增速}比{上期增速}加快的百分点";
    static constexpr std::array signatures{signature<2>{{slots::growth, slots::growth}, slots::in_points}};
    static constexpr std::array checks{precondition::same_subject, precondition::same_prices,
                                       precondition::same_baseline};
};

/// The growth before an acceleration: growth - points.
struct previous_growth : base_of_change {
    static constexpr std::string_view name = "growth before {growth} and its {acceleration}";
    static constexpr std::string_view name_zh = "由{本期增速}和{加快的百分点}推算的上期增速";
    static constexpr std::array signatures{signature<2>{{slots::growth, slots::points}, slots::percent(role::growth)}};
};

/// 降幅扩大/收窄: |current| - |previous| of two declines, percentage points; negative where the decline narrowed.
struct decline_widened {
    static constexpr std::string_view name = "widening of the decline to {growth} from {previous growth}";
    static constexpr std::string_view name_zh = "{本期增速}比{上期增速}降幅扩大的百分点";
    static constexpr std::array signatures = acceleration::signatures;
    static constexpr std::array checks = acceleration::checks;
    static constexpr auto domain = rules{detail::is_a_decline<0>, detail::is_a_decline<1>};
    static constexpr bool is_additive = true;
    static constexpr auto value(auto const& current, auto const& previous) { return previous - current; }
};

/// The decline before it widened by some points: -(|growth| - points). It was a decline too: what had been no fall has
/// no points.
struct previous_decline {
    static constexpr std::string_view name = "decline before {growth} that widened by {points}";
    static constexpr std::string_view name_zh = "由{本期增速}和{降幅扩大的百分点}推算的上期增速";
    static constexpr std::array signatures = previous_growth::signatures;
    static constexpr auto checks = checks_of_a_base;
    static constexpr auto domain = rules{detail::is_a_decline<0>, detail::was_a_decline<1, 0>};
    static constexpr bool is_additive = true;
    static constexpr support natural{std::nullopt, decimal(0)};
    static constexpr auto value(auto const& growth, auto const& points) { return growth + points; }
};

} // namespace formula

/// 加快 (positive) or 回落 (negative) between two growths, percentage points: +1.2 % after +12.3 % fell back by 11.1.
/// Observations: one subject, price basis and baseline. Equal growths give 0; growths may be negative. The formula is
/// arithmetic; no authority defines it otherwise. Refusals: none of its own.
inline constexpr computation<formula::acceleration> acceleration_of;

/// 上期增速 behind a growth and its acceleration in points, percent; of 回落 the points are negative: +1.2 % that fell
/// back by 11.1个百分点 was +12.3 %. Of two declines the report says 降幅收窄 or 扩大: see previous_decline_of. Points
/// of zero leave the growth as it is. The formula is that of acceleration_of, solved for the growth before. Refusals:
/// sign_change of a growth that would lie below -100 %.
inline constexpr computation<formula::previous_growth> previous_growth_of;

/// 降幅扩大 (positive) or 收窄 (negative) between two declines, percentage points of their size: -18.9 % after -3.7 %
/// widened by 15.2. Both fell for sure; 由降转升 and 由升转降 have no such points. Equal declines give 0. The formula
/// is arithmetic; no authority defines it otherwise. Refusals: sign_change.
inline constexpr computation<formula::decline_widened> decline_widened_of;

/// 上期降幅 as a growth, percent, behind a decline and the points by which it widened; of 收窄 they are negative:
/// -18.9 %, 扩大15.2个百分点, was -3.7 %; 收窄15.2个百分点 was -34.1 %. Points that reach back to zero or to a rise are
/// refused; bounds end at zero, and a best value beyond is not given. The formula is that of decline_widened_of, solved
/// for the decline before. Refusals: sign_change.
inline constexpr computation<formula::previous_decline> previous_decline_of;

} // namespace tongbi::inline v0
