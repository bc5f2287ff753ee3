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
struct anomaly : difference {
    static constexpr std::string_view name = "anomaly of {level} against {normal}";
    static constexpr std::string_view name_zh = "{实测值}对{常年值}的距平";
};

/// 常年值 = 实测 - 距平.
struct normal : difference {
    static constexpr std::string_view name = "normal of {level} and {anomaly}";
    static constexpr std::string_view name_zh = "由{实测值}和{距平}推算的常年值";
};

/// 距平百分率 = 100 (实测 - 常年值) / 常年值; ratio scales only, and no meaning on °C.
struct relative_anomaly : relative_change {
    static constexpr std::string_view name = "relative anomaly of {level} against {normal}";
    static constexpr std::string_view name_zh = "{实测值}对{常年值}的距平百分率";
};

/// 常年值 = 实测 / (1 + 距平百分率).
struct normal_of_relative : base_of_growth {
    static constexpr std::string_view name = "normal of {level} and {anomaly factor}";
    static constexpr std::string_view name_zh = "由{实测值}和{距平倍数}推算的常年值";
};

} // namespace formula
} // namespace tongbi::inline v0
