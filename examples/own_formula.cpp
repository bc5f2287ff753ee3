// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A formula of your own that works at every door, and a type of your own as its operand. The numbers are made up.

#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/tongbi.hpp>

/// 能源消费弹性系数: growth of energy use / growth of the economy (NBS: at constant prices).
struct elasticity {
    static constexpr std::string_view name = "elasticity of {energy growth} to {economic growth}";
    static constexpr std::string_view name_zh = "{能源消费增速}对{经济增速}的弹性系数";
    static constexpr std::array signatures{
        tongbi::signature<2>{{tongbi::slots::growth, tongbi::slots::growth}, tongbi::slots::a_factor}};
    static constexpr auto domain = tongbi::rules{tongbi::not_zero<1>, tongbi::not_negative<1>};
    static constexpr auto value(auto const& energy, auto const& economy) { return energy / economy; }
};
inline constexpr tongbi::computation<elasticity> elasticity_of;

/// What a program of yours has already: a reading of a meter, in kWh.
struct meter_reading {
    double kWh;
};
/// It stands for an amount: with this every computation takes it.
template <>
struct tongbi::operand<meter_reading> {
    static constexpr auto converted(meter_reading const& m) { return amount<units::kWh, double>(m.kWh); }
};

int main() {
    using namespace tongbi;
    using namespace tongbi::literals;

    // Literals with bounds, plain doubles, and text: one formula, three doors.
    fmt::print("from prints    {}\n", elasticity_of(growth(5.7_percent), growth(5.2_percent)));
    fmt::print("from doubles   {}\n",
               elasticity_of(basic_percentage<role::growth, double>(5.7), basic_percentage<role::growth, double>(5.2)));
    fmt::print("from text      {}\n", elasticity_of(as_growth(read_measure("5.7%")), as_growth(read_measure("5.2%"))));
    fmt::print("no growth      {}\n", elasticity_of(growth(5.7_percent), growth(0.0_percent)));
    fmt::print("中文            {:zh}\n",
               elasticity_of(as_growth(read_measure("5.7%")), as_growth(read_measure("-0.3%"))));

    fmt::print("own operand    {}\n", year_over_year(meter_reading{126.0}, meter_reading{120.0}));
    fmt::print("and its share  {}\n", share_of(meter_reading{31.5}, meter_reading{126.0}));
}
