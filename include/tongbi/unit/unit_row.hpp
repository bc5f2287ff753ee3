// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// unit_row: a row of the table of units; unit_part: one factor of a unit, a row with prefix, scale word and power, and
/// how it is spelled.
#pragma once

#include <tongbi/number/conversion_factor.hpp>
#include <tongbi/number/decimal.hpp>

#include <cstdint>
#include <string_view>
#include <type_traits>

namespace tongbi::inline v0 {

/// What conversions and roles have to know of a unit beyond its dimension.
enum class unit_kind : std::uint8_t {
    plain,
    electricity, ///< 千瓦, 千瓦时: 标准煤 does not become electricity without a stated basis
    coal,        ///< 吨标准煤 (29.3076 GJ), 吨标准油: is heat, but no energy becomes it without a stated basis
    equivalent,  ///< 二氧化碳当量: CO₂ becomes it, and it does not become CO₂
    year,        ///< 年, 10年: converts to days only under a stated length
    month,       ///< 个月, 个季度: parts of a year, of no fixed number of days
    temperature, ///< levels convert with an offset, differences without
    logarithmic, ///< pH, dBZ, 分贝: levels whose difference means something, their ratio and sum nothing
    money,       ///< no exchange rate is known
    counter,     ///< 家 个 项: the same counter adds, different ones do not
    ordinal,     ///< 位次, 级: neither sums nor ratios
    percentage,  ///< % ‰ 成 倍
    points,      ///< 百分点 千分点
    one,         ///< no unit: a plain factor, a number
    index,       ///< no unit: an index number (上年=100)
};

/// A row of the table of units. Rows of your own work like ours: `inline constexpr unit_row`.
struct unit_row {
    std::string_view zh;                                         ///< Chinese symbol, without prefix: 瓦
    std::string_view latin;                                      ///< W
    std::int8_t length = 0, mass = 0, time = 0, temperature = 0; ///< powers of m, kg, s, K
    conversion_factor factor{};                                  ///< to the coherent SI unit, exact
    unit_kind kind = unit_kind::plain;
    std::int16_t own_base =
        0;            ///< a dimension of its own (money, counters, TEU) by its number; from 1000 on they are yours
    decimal offset{}; ///< added before the factor for levels: 273.15 for °C
    std::int8_t current = 0; ///< power of A
};

namespace detail {

/// Do two rows say the same? No two rows of the table do.
constexpr bool says_the_same(unit_row const& a, unit_row const& b) {
    return a.zh == b.zh && a.latin == b.latin && a.length == b.length && a.mass == b.mass && a.time == b.time &&
           a.temperature == b.temperature && a.current == b.current && a.factor == b.factor && a.kind == b.kind &&
           a.own_base == b.own_base && a.offset == b.offset;
}
/// Are two rows one? A row is told by where it is, and while compiling by what it says: g++ with -fsanitize=undefined
/// takes no comparison of two addresses for a constant.
constexpr bool is_same_row(unit_row const* a, unit_row const* b) {
    return std::is_constant_evaluated() ? says_the_same(*a, *b) : a == b;
}

} // namespace detail

/// How the power of a factor is spelled: m^2, m², m2.
enum class power_style : std::uint8_t { caret, superscript, digits };

/// Scale words that are powers of ten, in place of a place in scale_words: 10²帕, 10^4 t.
enum class word_style : std::uint8_t { superscript = 255, caret = 254 };

/// One factor of a unit: 万·千·瓦 is row W, prefix 3, word 4.
struct unit_part {
    unit_row const* row = nullptr;
    std::int8_t power = 1;
    std::int8_t prefix = 0;     ///< metric prefix as a power of ten, within the power: km²
    std::int8_t word = 0;       ///< scale word (万 4, 亿 8) as a power of ten, outside the power
    std::uint8_t word_text = 0; ///< how the word is spelled: 1 + its place in scale_words, 0 for the usual one
    std::uint16_t text = 0;     ///< how prefix and row are spelled: 1 + a place in the lexicon, 0 for the symbol
    power_style power_text = power_style::caret;
    std::uint8_t own_parts = 0;     ///< how many factors from here on own_text spells, 0 for none
    char const* own_text = nullptr; ///< the spelling of an own_unit, of `text` bytes
    /// The same factor in whatever powers: m and m³, and not km.
    [[nodiscard]] friend constexpr bool is_same_factor(unit_part const& a, unit_part const& b) {
        return detail::is_same_row(a.row, b.row) && a.prefix == b.prefix && a.word == b.word;
    }
    friend constexpr bool operator==(unit_part const& a, unit_part const& b) {
        return is_same_factor(a, b) && a.power == b.power; // 公里 is km
    }
};

/// The letters of a unit: 万千瓦 or GW.
enum class script : std::uint8_t { han, latin };

/// How the factors of a unit are joined: 元/人, 元/（人·年）, kg/(m²·a), tonnes per capita, kg·m⁻², kg m⁻².
enum class unit_form : std::uint8_t { slash, full_width_brackets, brackets, per, dots, blanks };

namespace detail {

inline constexpr int last_base = 17;      ///< of money and of what has a base of its own: see table.hpp
inline constexpr int first_counter = 100; ///< 个 家 项 …
inline constexpr int counters = 49;
inline constexpr int first_base_of_users = 1000;

constexpr bool is_base(int number) {
    return (number >= 0 && number <= last_base) || (number >= first_counter && number < first_counter + counters) ||
           number >= first_base_of_users;
}

} // namespace detail

} // namespace tongbi::inline v0
