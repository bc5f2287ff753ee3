// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Literals: 6535_万千瓦 or 6535_wan_kW, 73.0_percent, 16.6_degC, 0.9_delta_degC, 0.6_pp, 1.3_成.
/// The digits are read at compile time by the reader that read_measure uses: 73.0 is [72.95, 73.05].
#pragma once

#include <tongbi/number/digits.hpp>
#include <tongbi/typed/anomaly.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// The digits of a literal; separators (1'000) are skipped. Anything else does not compile.
template <char... C>
consteval decimal literal_digits() {
    constexpr char text[] = {C..., '\0'};
    char kept[sizeof...(C) + 1] = {};
    std::size_t size = 0;
    for (const char c : text)
        if (c != '\'' && c != '\0') kept[size++] = c;
    const scanned_digits read = scan_digits({kept, size});
    if (read.error != scanned_digits::fault::none || read.size != size)
        throw std::invalid_argument("tongbi literal: plain decimal digits, at most 18, no exponent");
    return read.value;
}

} // namespace detail

inline namespace literals {

/// A literal for a unit of your own, or for a quotient, in a namespace of your own:
///     using mm_per_day = tongbi::per<tongbi::units::mm, tongbi::units::day>;
///     TONGBI_UNIT_LITERAL(mm_per_day, mm_per_d)      3.3_mm_per_d
#define TONGBI_UNIT_LITERAL(tag, suffix)                                                                               \
    template <char... C>                                                                                               \
    consteval ::tongbi::amount<tag> TONGBI_LITERAL(_##suffix)() {                                                      \
        return ::tongbi::amount<tag>(                                                                                  \
            ::tongbi::figure::printed(::tongbi::detail::literal_digits<C...>()).without_sign());                       \
    }

// g++ 12 wants a blank between "" and the suffix, newer compilers deprecate it.
#if (defined(__clang__) && __clang_major__ >= 18) || (!defined(__clang__) && defined(__GNUC__) && __GNUC__ >= 13)
#define TONGBI_LITERAL(suffix) operator""##suffix
#else
#define TONGBI_LITERAL(suffix) operator"" suffix
#endif

#define TONGBI_LITERAL_PAIR(type, make, ascii, chinese)                                                                \
    template <char... C>                                                                                               \
    consteval type TONGBI_LITERAL(_##ascii)() {                                                                        \
        return type(figure::make(detail::literal_digits<C...>()));                                                     \
    }                                                                                                                  \
    template <char... C>                                                                                               \
    consteval type TONGBI_LITERAL(_##chinese)() {                                                                      \
        return type(figure::make(detail::literal_digits<C...>()));                                                     \
    }

#define TONGBI_ONE_UNIT(tag, row, prefix, word, letters, ascii, chinese)                                               \
    TONGBI_UNIT_LITERAL(units::tag, ascii)                                                                             \
    TONGBI_UNIT_LITERAL(units::tag, chinese)
TONGBI_UNITS(TONGBI_ONE_UNIT)
#undef TONGBI_ONE_UNIT

TONGBI_LITERAL_PAIR(amount<units::firm>, exactly, firms, 家)
TONGBI_LITERAL_PAIR(amount<units::piece>, exactly, pieces, 个)
TONGBI_LITERAL_PAIR(amount<units::project>, exactly, projects, 项)
TONGBI_LITERAL_PAIR(amount<units::person>, exactly, persons, 人)
TONGBI_UNIT_LITERAL(units::wan_person, wan_persons)
TONGBI_UNIT_LITERAL(units::wan_person, 万人)
TONGBI_UNIT_LITERAL(units::ug_per_m3, ug_per_m3)
TONGBI_UNIT_LITERAL(units::ug_per_m3, 微克每立方米)
TONGBI_UNIT_LITERAL(units::mg_per_L, mg_per_L)
TONGBI_UNIT_LITERAL(units::mg_per_L, 毫克每升)
TONGBI_LITERAL_PAIR(level<units::degC>, printed, degC, 摄氏度)
TONGBI_LITERAL_PAIR(level<units::degF>, printed, degF, 华氏度)
TONGBI_LITERAL_PAIR(level<units::K>, printed, kelvin, 开尔文)
TONGBI_LITERAL_PAIR(change<units::degC>, printed, delta_degC, 摄氏度之差)
TONGBI_LITERAL_PAIR(change<units::degF>, printed, delta_degF, 华氏度之差)
TONGBI_LITERAL_PAIR(percent_number, printed, percent, 百分之)
TONGBI_LITERAL_PAIR(percentage_points, printed, pp, 个百分点)
TONGBI_LITERAL_PAIR(percentage_points, printed, points, 百分点)
#undef TONGBI_LITERAL_PAIR

// 成 are tenths: the digits shift.
template <char... C>
consteval percent_number TONGBI_LITERAL(_成)() {
    return percent_number(figure::printed(detail::literal_digits<C...>()).shifted(1));
}
template <char... C>
consteval percent_number TONGBI_LITERAL(_tenths)() {
    return percent_number(figure::printed(detail::literal_digits<C...>()).shifted(1));
}
// The k of k倍: times_more(1.6_倍) is the factor 2.6, multiple(1.6_倍) the factor 1.6, growth(1.6_倍) +160 %.
template <char... C>
consteval fold_number TONGBI_LITERAL(_倍)() {
    return fold_number(figure::printed(detail::literal_digits<C...>()));
}
template <char... C>
consteval fold_number TONGBI_LITERAL(_fold)() {
    return fold_number(figure::printed(detail::literal_digits<C...>()));
}

} // namespace literals
} // namespace tongbi::inline v0
