// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Names of what a number is compared with, in the language of its sentence: 上年末 is the end of the year before,
/// 2022年8月 Aug 2022, 全国平均水平 the national average. A name that no table knows is the user's, and stays.
#pragma once

#include <tongbi/calendar/describe.hpp>
#include <tongbi/calendar/read_period.hpp>
#include <tongbi/model/baseline.hpp>

#include <algorithm>

namespace tongbi::inline v0 {

/// A name in both languages.
struct name_in_both {
    std::string_view zh, en;
};
/// Times that have no code of a baseline: in the middle of a year 上年末 is no 上年同期. Of several Chinese names the
/// first is the one that is written.
inline constexpr std::array names_of_times{
    name_in_both{"上年末", "the end of the year before"},
    name_in_both{"上年底", "the end of the year before"},
    name_in_both{"去年末", "the end of the year before"},
    name_in_both{"去年底", "the end of the year before"},
    name_in_both{"年初", "the start of the year"},
    name_in_both{"今年初", "the start of the year"},
    name_in_both{"上年初", "the start of the year before"},
    name_in_both{"去年初", "the start of the year before"},
    name_in_both{"上季度末", "the end of the quarter before"},
    name_in_both{"上季末", "the end of the quarter before"},
    name_in_both{"上月初", "the start of the month before"},
    name_in_both{"月初", "the start of the month"},
    name_in_both{"季初", "the start of the quarter"},
    name_in_both{"前年", "two years before"},
    name_in_both{"前年同期", "the same period two years before"},
};
/// Places, and values that stand beside a number.
inline constexpr std::array names_of_values{
    name_in_both{"全国平均水平", "the national average"},
    name_in_both{"全国平均", "the national average"},
    name_in_both{"全省平均水平", "the provincial average"},
    name_in_both{"全省平均", "the provincial average"},
    name_in_both{"世界平均水平", "the world average"},
    name_in_both{"全国", "the whole country"},
    name_in_both{"全省", "the whole province"},
    name_in_both{"全市", "the whole city"},
    name_in_both{"全球", "the whole world"},
    name_in_both{"国内生产总值", "GDP"},
    name_in_both{"地区生产总值", "regional GDP"},
};

namespace detail {

/// The entry of a name in either language.
template <class Table>
constexpr name_in_both const* entry_of_name(Table const& table, std::string_view name) {
    const auto entry =
        std::find_if(table.begin(), table.end(), [&](auto const& e) { return e.zh == name || e.en == name; });
    return entry == table.end() ? nullptr : &*entry;
}
/// Is a value of another time meant: 上年末, 2022年8月?
inline bool names_a_time(std::string_view name) {
    return entry_of_name(names_of_times, name) != nullptr || read_period(name).has_value();
}
/// The name in the language of the sentence, where there is one. GDP is said in Chinese as well.
inline std::string name_said(std::string_view name, language lang) {
    const bool zh = lang == language::zh;
    auto const* entry = entry_of_name(names_of_times, name);
    if (entry == nullptr) entry = entry_of_name(names_of_values, name);
    if (entry != nullptr && name != "GDP") return std::string(zh ? entry->zh == name ? name : entry->zh : entry->en);
    if (const auto when = read_period(name)) {
        const auto is_latin = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
        const bool english = std::any_of(name.begin(), name.end(), is_latin);
        if (english == zh) return describe(*when, lang);
    }
    return std::string(name);
}
/// A baseline whose name is said in the language of the sentence.
inline baseline said_in(baseline b, language lang) {
    if (!b.name.empty()) b.name = name_said(b.name, lang);
    return b;
}

} // namespace detail

} // namespace tongbi::inline v0
