// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Anomaly (距平): a level against its climatological normal (常年值). GB/T 21983-2020: the normal is the mean of the
/// last three complete decades, so its period belongs to it; see typed/level.hpp and model/baseline.hpp.
#pragma once

#include <tongbi/formula/change.hpp>

namespace tongbi::inline v0 {

/// 常年值时段: the years of a climatological normal, or unknown where the print does not say.
class normal_period {
public:
    constexpr normal_period(int first, int last) : first_(first), last_(last) {}
    [[nodiscard]] static constexpr normal_period unknown() { return {0, 0}; }
    [[nodiscard]] constexpr bool is_known() const { return last_ != 0; }
    [[nodiscard]] constexpr int first() const { return first_; }
    [[nodiscard]] constexpr int last() const { return last_; }
    friend constexpr bool operator==(normal_period, normal_period) = default;

private:
    int first_;
    int last_;
};

namespace formula {

/// 距平 = 实测 - 常年值: a temperature anomaly is a difference and never converts with 273.15.
struct anomaly {
    static constexpr std::string_view name = "anomaly of {level} against {normal}";
    static constexpr std::string_view name_zh = "{实测值}对{常年值}的距平";
    static constexpr std::array signatures{
        signature<2>{{slots::t, slots::t}, slots::anomaly(slots::like_first(role::change))},
        signature<2>{{slots::amount, slots::amount}, slots::anomaly(slots::amount_like_first)},
        signature<2>{{slots::share, slots::share}, slots::anomaly(slots::in_points)},
        signature<2>{{slots::rate, slots::rate}, slots::anomaly(slots::in_points)}};
    static constexpr std::array checks{precondition::same_subject, precondition::over_years, precondition::same_prices};
    static constexpr auto domain = rules{};
    static constexpr bool is_additive = true;
    static constexpr auto value(auto const& level, auto const& normal) { return level - normal; }
};

/// 常年值 = 实测 - 距平.
struct normal : base_of_change {
    static constexpr std::string_view name = "normal of {level} and {anomaly}";
    static constexpr std::string_view name_zh = "由{实测值}和{距平}推算的常年值";
    static constexpr std::array signatures{
        signature<2>{{slots::t, slots::anomaly(slots::dt)}, slots::like_first(role::level)},
        signature<2>{{slots::amount, slots::anomaly(slots::amount)}, slots::amount_like_first},
        signature<2>{{slots::share, slots::anomaly(slots::points)}, slots::percent(role::share)},
        signature<2>{{slots::rate, slots::anomaly(slots::points)}, slots::percent(role::rate)}};
    static constexpr std::array checks{precondition::same_subject, precondition::same_time, precondition::same_prices,
                                       precondition::has_a_normal};
    static constexpr bool is_of_its_indicator = true;
};

/// 距平百分率 = 100 (实测 - 常年值) / 常年值; ratio scales only, and no meaning on °C.
struct relative_anomaly : relative_change {
    static constexpr std::string_view name = "relative anomaly of {level} against {normal}";
    static constexpr std::string_view name_zh = "{实测值}对{常年值}的距平百分率";
    static constexpr std::array signatures{
        signature<2>{{slots::a, slots::a}, slots::anomaly(slots::percent(role::growth))}};
    static constexpr std::array checks = anomaly::checks;
};

/// 常年值 = 实测 / (1 + 距平百分率).
struct normal_of_relative : base_of_growth {
    static constexpr std::string_view name = "normal of {level} and {anomaly factor}";
    static constexpr std::string_view name_zh = "由{实测值}和{距平倍数}推算的常年值";
    static constexpr std::array signatures{
        signature<2>{{slots::a, slots::anomaly(slots::growth)}, slots::amount_like_first}};
    static constexpr std::array checks = normal::checks;
};

} // namespace formula

/// 距平: a level less its climatological normal, of temperatures (a change) and of amounts, in the unit of the level;
/// of percentages (相对湿度) in percentage points. The normal period is unknown until it is said. Zero and negative
/// levels are as good as others. Source: GB/T 21983-2020, for the normal; the difference is arithmetic. Refusals: none
/// of its own.
inline constexpr computation<formula::anomaly> anomaly_of;

/// 距平百分率 of amounts, percent. A normal of zero has none; temperatures in °C have none. A level of zero gives
/// -100 %. Source: as of anomaly_of; the percentage is arithmetic. Refusals: zero_base, negative_base, sign_change.
inline constexpr computation<formula::relative_anomaly> relative_anomaly_of;

/// 常年值 behind a level and its anomaly: a difference of temperatures, amounts or points, or a growth (偏多1.3成). The
/// formulas are those of anomaly_of and relative_anomaly_of, solved for the normal. Refusals: part_exceeds_whole,
/// negative_base, zero_base.
inline constexpr computation<formula::normal, formula::normal_of_relative> normal_of;

} // namespace tongbi::inline v0
