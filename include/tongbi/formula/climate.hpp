// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Anomalies beyond the difference from their normal (see anomaly.hpp): in standard deviations, and against the normal
/// of another period. They have no door of their own: sequence/anomalies.hpp evaluates them over sequences.
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
        signature<2>{{slots::anomaly(slots::amount), slots::amount}, slots::a_factor}};
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
                     slots::anomaly(slots::amount_like_first)}};
    static constexpr auto domain = rules{};
    static constexpr bool is_additive = true;
    static constexpr auto value(auto const& anomaly, auto const& from, auto const& to) { return anomaly + from - to; }
};

} // namespace formula

} // namespace tongbi::inline v0
