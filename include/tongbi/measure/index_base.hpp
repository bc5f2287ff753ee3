// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// 上年=100, 2020年=100: the base of an index where a table has its unit. The number itself has none.
#pragma once

#include <tongbi/number/word_places.hpp>

#include <array>
#include <string_view>

namespace tongbi::inline v0::detail {

inline constexpr std::array<std::string_view, 10> bases_of_indices{
    "上年", "上年同期", "上年同月", "上年同季", "去年", "上期", "上月", "上季", "preceding year", "previous year"};

/// Is it a base of 100: a period that the table names, or a year of four digits with 年 or not?
constexpr bool is_index_base(std::string_view unit) {
    std::string_view base;
    for (const std::string_view end : {"=100", "＝100", "= 100"})
        if (ends_in(unit, end)) base = unit.substr(0, unit.size() - end.size());
    while (base.ends_with(' ')) base.remove_suffix(1);
    for (const auto named : bases_of_indices)
        if (base == named) return true;
    if (constexpr std::string_view year = "年"; base.size() > 4 && ends_in(base, year)) base.remove_suffix(year.size());
    if (base.size() != 4) return false;
    for (const char c : base)
        if (c < '0' || c > '9') return false;
    return true;
}

} // namespace tongbi::inline v0::detail
