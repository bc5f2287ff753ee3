// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Anomalies beyond the difference from their normal (see anomaly.hpp): in standard deviations, and against the normal
/// of another period. sequence/anomalies.hpp has them of a whole sequence.
#pragma once

#include <tongbi/formula/anomaly.hpp>
#include <tongbi/formula/arithmetic.hpp>

namespace tongbi::inline v0 {
namespace formula {

/// 标准化距平 = 距平 / 标准差, a plain factor, negative below the normal. Bounds: corners. Refusals: zero_base of a
/// deviation of 0, negative_base.
struct standardised_anomaly : quotient {
    static constexpr std::string_view name = "standardised anomaly of {anomaly} by {standard deviation}";
    static constexpr std::string_view name_zh = "{距平}按{标准差}标准化";
    static constexpr std::array signatures{
        signature<2>{{slots::anomaly(slots::dt), slots::dt}, slots::a_factor},
        signature<2>{{slots::anomaly(slots::amount), slots::amount}, slots::a_factor},
        signature<2>{{slots::anomaly(slots::points), slots::points}, slots::a_factor}};
    static constexpr std::array checks{precondition::same_entity};
    static constexpr std::array pair_checks{pair_check{precondition::has_a_normal, 1, 0},
                                            pair_check{precondition::over_years, 0, 1},
                                            pair_check{precondition::of_its_normal, 0, 1}};
    static constexpr auto domain = rules{divides<1>, not_a_loss<1>};
};

/// 距平换算: a' = a - (n' - n): the level stays, its normal becomes that of another period, and the warmer normal gives
/// the smaller anomaly. Bounds: corners. Refusals: none of its own.
struct rebased_anomaly {
    static constexpr std::string_view name = "anomaly {anomaly} rebased from {old normal} to {new normal}";
    static constexpr std::string_view name_zh = "{距平}由{原常年值}换算到{新常年值}";
    static constexpr std::array signatures{
        signature<3>{{slots::anomaly(slots::dt), slots::t, slots::t}, slots::anomaly(slots::like_first(role::change))},
        signature<3>{{slots::anomaly(slots::amount), slots::amount, slots::amount},
                     slots::anomaly(slots::amount_like_first)},
        signature<3>{{slots::anomaly(slots::points), slots::share, slots::share}, slots::anomaly(slots::in_points)},
        signature<3>{{slots::anomaly(slots::points), slots::rate, slots::rate}, slots::anomaly(slots::in_points)}};
    static constexpr std::array checks{precondition::same_subject, precondition::prices_agree};
    static constexpr std::array pair_checks{
        pair_check{precondition::has_a_normal, 1, 0}, pair_check{precondition::over_years, 0, 1},
        pair_check{precondition::over_years, 0, 2}, pair_check{precondition::of_its_normal, 0, 1}};
    static constexpr auto domain = rules{};
    static constexpr bool is_additive = true;
    static constexpr auto value(auto const& anomaly, auto const& from, auto const& to) { return anomaly + (from - to); }
};

} // namespace formula

/// 标准化距平: an anomaly (距平) by the standard deviation of the years of its normal, a plain factor: +0.9℃ of 0.6℃ is
/// 1.5, negative below the normal. A temperature anomaly by a temperature difference, an amount by an amount of its
/// dimension, or points by points. Which deviation (of a sample, of these years) is the caller's to know. Of
/// observations the anomaly is a comparison with a normal, and a deviation of other years than those that it names is a
/// baseline_mismatch. An anomaly of zero gives 0. Source: IRI Data Library, Climatologies and Standardized Anomalies.
/// Refusals: zero_base of a deviation that is or may be 0, negative_base.
inline constexpr computation<formula::standardised_anomaly> standardised_anomaly_of;

/// 距平换算: an anomaly against one normal as that against another (1981-2010 to 1991-2020), a + old - new, in its
/// unit: +0.9℃ against 15.4℃ is +0.6℃ against 15.7℃. The normals are levels, or amounts as the anomaly is; zero and
/// negative anomalies are as good as others, and the typed answer does not know the years of its normal. Of
/// observations the anomaly is a comparison with a normal; old normals of other years than those that it names are a
/// baseline_mismatch, and a normal of one year is span_too_short. Source: Our World in Data (owid/etl, pull request
/// 4042) shifts its anomalies so; the formula is arithmetic. Refusals: none of its own.
inline constexpr computation<formula::rebased_anomaly> rebased_anomaly_of;

} // namespace tongbi::inline v0
