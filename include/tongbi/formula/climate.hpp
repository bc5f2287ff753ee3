// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Anomalies beyond the difference from their normal (see anomaly.hpp): in standard deviations, and against the normal
/// of another period.
#pragma once

#include <tongbi/formula/anomaly.hpp>

namespace tongbi::inline v0 {
namespace formula {

/// 标准化距平 = 距平 / 标准差.
struct standardised_anomaly {
    static constexpr std::string_view name = "standardised anomaly of {anomaly} by {standard deviation}";
    static constexpr std::string_view name_zh = "{距平}按{标准差}标准化";
    static constexpr std::array signatures{
        signature<2>{{slots::anomaly(slots::dt), slots::dt}, slots::a_factor},
        signature<2>{{slots::anomaly(slots::amount), slots::amount}, slots::a_factor}};
    static constexpr auto domain = rules{divides<1>, not_a_loss<1>};
    static constexpr auto value(auto const& anomaly, auto const& deviation) { return anomaly / deviation; }
    static constexpr bracket limit(bracket const& anomaly, bracket const& deviation) {
        return divided_by_none(anomaly, deviation);
    }
};

/// a' = a - (n' - n): the level stays, its normal becomes that of another period.
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

/// 标准化距平: an anomaly over the standard deviation of its normal period, a plain factor; negative below the normal.
/// Refusals: zero_base of years that do not differ, negative_base.
inline constexpr computation<formula::standardised_anomaly> standardised_anomaly_of;

/// 距平换算 between normal periods: rebased_anomaly_of(anomaly, normal of 1981-2010, normal of 1991-2020), in the unit
/// of the anomaly; the warmer normal gives the smaller anomaly. The normal period of the answer is for the caller to
/// say. Refusals: none of its own.
inline constexpr computation<formula::rebased_anomaly> rebased_anomaly_of;

} // namespace tongbi::inline v0
