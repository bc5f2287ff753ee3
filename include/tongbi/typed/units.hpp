// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Unit tags: named structs, so that errors and symbols stay short. One line each; literals are made from the
/// same lines. A tag of your own: `struct barrel { static constexpr tongbi::unit value = my_row; };`
#pragma once

#include <tongbi/unit/table.hpp>

#include <concepts>

namespace tongbi::inline v0 {

/// A type that names a unit.
template <class U>
concept unit_tag = requires {
    { U::value } -> std::convertible_to<unit>;
};

/// Units of one dimension: amounts in them add and convert.
template <class U, class V>
concept commensurable = unit_tag<U> && unit_tag<V> && conversion_between(U::value, V::value)
.has_value();

/// mm/d, 万元/项: the tag of a quotient.
template <unit_tag U, unit_tag V>
struct per {
    static constexpr unit value = U::value / V::value;
};
/// kW·h of power and time: the tag of a product.
template <unit_tag U, unit_tag V>
struct product_unit {
    static constexpr unit value = U::value * V::value;
};

namespace units {
/// No unit: that of a factor.
struct none {
    static constexpr unit value{};
};
} // namespace units

namespace detail {

template <class U, class V>
struct quotient_of_units {
    using type = per<U, V>;
};
template <class U>
struct quotient_of_units<U, units::none> {
    using type = U;
};
template <class U, class V>
struct product_of_units {
    using type = product_unit<U, V>;
};
template <class U>
struct product_of_units<U, units::none> {
    using type = U;
};
template <class V>
struct product_of_units<units::none, V> {
    using type = V;
};
template <>
struct product_of_units<units::none, units::none> {
    using type = units::none;
};

/// What a unit counts, and what it counts it per; none where there is nothing.
template <class U>
struct numerator_unit {
    static constexpr unit value = numerator_of(U::value);
};
template <class U>
struct denominator_unit {
    static constexpr unit value = denominator_of(U::value);
};
template <class Made, class U = units::none>
using tag_or = std::conditional_t<Made::value == unit(U::value), U, Made>;
template <class U>
struct tags_of_quotient {
    using numerator = tag_or<numerator_unit<U>>;
    using denominator = tag_or<denominator_unit<U>>;
};
template <class U, class V>
struct tags_of_quotient<per<U, V>> {
    using numerator = tag_or<numerator_unit<per<U, V>>, U>;
    using denominator = tag_or<denominator_unit<per<U, V>>, V>;
};
template <class U>
using numerator_tag = typename tags_of_quotient<U>::numerator;
template <class U>
using denominator_tag = typename tags_of_quotient<U>::denominator;

} // namespace detail

// tag, row, metric prefix, scale word, script, ASCII literal, Chinese literal
#define TONGBI_UNITS(X)                                                                                                \
    X(kW, watt, 3, 0, latin, kW, 千瓦)                                                                                 \
    X(MW, watt, 6, 0, latin, MW, 兆瓦)                                                                                 \
    X(GW, watt, 9, 0, latin, GW, 吉瓦)                                                                                 \
    X(wan_kW, watt, 3, 4, han, wan_kW, 万千瓦)                                                                         \
    X(yi_kW, watt, 3, 8, han, yi_kW, 亿千瓦)                                                                           \
    X(kWh, watt_hour, 3, 0, latin, kWh, 千瓦时)                                                                        \
    X(MWh, watt_hour, 6, 0, latin, MWh, 兆瓦时)                                                                        \
    X(GWh, watt_hour, 9, 0, latin, GWh, 吉瓦时)                                                                        \
    X(TWh, watt_hour, 12, 0, latin, TWh, 太瓦时)                                                                       \
    X(wan_kWh, watt_hour, 3, 4, han, wan_kWh, 万千瓦时)                                                                \
    X(yi_kWh, watt_hour, 3, 8, han, yi_kWh, 亿千瓦时)                                                                  \
    X(MJ, joule, 6, 0, latin, MJ, 兆焦)                                                                                \
    X(GJ, joule, 9, 0, latin, GJ, 吉焦)                                                                                \
    X(PJ, joule, 15, 0, latin, PJ, 拍焦)                                                                               \
    X(EJ, joule, 18, 0, latin, EJ, 艾焦)                                                                               \
    X(coal_t, tce, 0, 0, han, tce, 吨标准煤)                                                                           \
    X(wan_coal_t, tce, 0, 4, han, wan_tce, 万吨标准煤)                                                                 \
    X(yi_coal_t, tce, 0, 8, han, yi_tce, 亿吨标准煤)                                                                   \
    X(coal_kg, tce, -3, 0, han, kgce, 千克标准煤)                                                                      \
    X(oil_t, toe, 0, 0, han, toe, 吨标准油)                                                                            \
    X(co2_t, co2, 0, 0, han, tCO2, 吨二氧化碳)                                                                         \
    X(wan_co2_t, co2, 0, 4, han, wan_tCO2, 万吨二氧化碳)                                                               \
    X(yi_co2_t, co2, 0, 8, han, yi_tCO2, 亿吨二氧化碳)                                                                 \
    X(co2e_t, co2e, 0, 0, han, tCO2e, 吨二氧化碳当量)                                                                  \
    X(wan_co2e_t, co2e, 0, 4, han, wan_tCO2e, 万吨二氧化碳当量)                                                        \
    X(yi_co2e_t, co2e, 0, 8, han, yi_tCO2e, 亿吨二氧化碳当量)                                                          \
    X(t, tonne, 0, 0, han, t, 吨)                                                                                      \
    X(wan_t, tonne, 0, 4, han, wan_t, 万吨)                                                                            \
    X(yi_t, tonne, 0, 8, han, yi_t, 亿吨)                                                                              \
    X(kg, gram, 3, 0, latin, kg, 千克)                                                                                 \
    X(ug, gram, -6, 0, latin, ug, 微克)                                                                                \
    X(CNY, yuan, 0, 0, han, CNY, 元)                                                                                   \
    X(wan_CNY, yuan, 0, 4, han, wan_CNY, 万元)                                                                         \
    X(yi_CNY, yuan, 0, 8, han, yi_CNY, 亿元)                                                                           \
    X(wan_yi_CNY, yuan, 0, 12, han, wan_yi_CNY, 万亿元)                                                                \
    X(USD, us_dollar, 0, 0, han, USD, 美元)                                                                            \
    X(yi_USD, us_dollar, 0, 8, han, yi_USD, 亿美元)                                                                    \
    X(mu, mu, 0, 0, han, mu, 亩)                                                                                       \
    X(wan_mu, mu, 0, 4, han, wan_mu, 万亩)                                                                             \
    X(hectare, hectare, 0, 0, latin, ha, 公顷)                                                                         \
    X(square_metre, square_metre, 0, 0, latin, m2, 平方米)                                                             \
    X(wan_square_metre, square_metre, 0, 4, han, wan_m2, 万平方米)                                                     \
    X(yi_square_metre, square_metre, 0, 8, han, yi_m2, 亿平方米)                                                       \
    X(square_km, square_kilometre, 0, 0, latin, km2, 平方公里)                                                         \
    X(cubic_metre, cubic_metre, 0, 0, latin, m3, 立方米)                                                               \
    X(litre, litre, 0, 0, latin, L, 升)                                                                                \
    X(km, kilometre, 0, 0, latin, km, 公里)                                                                            \
    X(metre, metre, 0, 0, latin, m, 米)                                                                                \
    X(cm, metre, -2, 0, latin, cm, 厘米)                                                                               \
    X(mm, metre, -3, 0, latin, mm, 毫米)                                                                               \
    X(hour, hour, 0, 0, latin, h, 小时)                                                                                \
    X(day, day, 0, 0, latin, d, 天)                                                                                    \
    X(calendar_year, year, 0, 0, latin, a, 年)                                                                         \
    X(container, teu, 0, 0, han, TEU, 标箱)

namespace units {

#define TONGBI_UNIT_TAG(tag, row, prefix, word, letters, ascii, chinese)                                               \
    struct tag {                                                                                                       \
        static constexpr unit value{rows::row, prefix, word, script::letters};                                         \
    };
TONGBI_UNITS(TONGBI_UNIT_TAG)
#undef TONGBI_UNIT_TAG

/// Temperatures: levels and differences, never amounts.
struct degC {
    static constexpr unit value{rows::celsius, 0, 0, script::latin};
};
/// °F: levels and differences.
struct degF {
    static constexpr unit value{rows::fahrenheit, 0, 0, script::latin};
};
/// K: levels and differences.
struct K {
    static constexpr unit value{rows::kelvin, 0, 0, script::latin};
};

/// Counters (家 个 项): exact, and each its own.
struct firm {
    static constexpr unit value{rows::counter_row("家")};
};
/// 个: of anything that is counted.
struct piece {
    static constexpr unit value{rows::counter_row("个")};
};
/// 项: of projects and measures.
struct project {
    static constexpr unit value{rows::counter_row("项")};
};
/// 人: of people.
struct person {
    static constexpr unit value{rows::counter_row("人")};
};
/// 万人: 8526万人 is printed to ten thousand.
struct wan_person {
    static constexpr unit value{rows::counter_row("人"), 0, 4};
};

/// Concentrations: 微克/立方米, 毫克/升.
struct ug_per_m3 {
    static constexpr unit value = unit(rows::gram, -6, 0, script::han) / unit(rows::cubic_metre, 0, 0, script::han);
};
/// 毫克/升: of water.
struct mg_per_L {
    static constexpr unit value = unit(rows::gram, -3, 0, script::han) / unit(rows::litre, 0, 0, script::han);
};

} // namespace units
} // namespace tongbi::inline v0
