// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Words of headers: how a column is counted, totals and their parts, units of energy, short names.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace tongbi::inline v0::detail {

/// Words at the end of a name that say how it is counted and not what it is.
inline constexpr std::array<std::string_view, 34> endings{"比上年同期增长",
                                                          "比上年同月增长",
                                                          "比上年增长",
                                                          "同比增长",
                                                          "环比增长",
                                                          "累计增长",
                                                          "增长速度",
                                                          "增长率",
                                                          "增速",
                                                          "增长",
                                                          "同比",
                                                          "环比",
                                                          "月度",
                                                          "当月",
                                                          "当期",
                                                          "当季",
                                                          "累计",
                                                          "期末",
                                                          "年末",
                                                          "月末",
                                                          "当月值",
                                                          "当期值",
                                                          "当季值",
                                                          "累计值",
                                                          "期末值",
                                                          "年末值",
                                                          "growth rate",
                                                          "growth",
                                                          "year-on-year",
                                                          "yoy",
                                                          "qoq",
                                                          "_",
                                                          " ",
                                                          ","};
/// Words of a share behind its part.
inline constexpr std::array<std::string_view, 6> share_endings{"所占比重", "占比", "比重", "构成", "占", " share"};

/// A total and the parts that are all of it.
struct known_total {
    std::string_view whole;
    std::array<std::string_view, 3> parts;
};
inline constexpr std::array known_totals{
    known_total{"国内生产总值", {"第一产业增加值", "第二产业增加值", "第三产业增加值"}},
    known_total{"地区生产总值", {"第一产业增加值", "第二产业增加值", "第三产业增加值"}},
    known_total{"总人口", {"男性人口", "女性人口", ""}},
    known_total{"年末总人口", {"男性人口", "女性人口", ""}},
    known_total{"总人口", {"城镇人口", "乡村人口", ""}},
    known_total{"年末总人口", {"城镇人口", "乡村人口", ""}},
    known_total{"T", {"M", "F", ""}},
};

/// Units of energy that are heat, in joules: num x 10^ten. A kilowatt-hour of electricity is another quantity where its
/// fuel is counted.
struct energy_unit {
    std::string_view text;
    std::int64_t num;
    std::int32_t ten;
};
inline constexpr std::array energy_units{
    energy_unit{"EJ", 1, 18},
    energy_unit{"PJ", 1, 15},
    energy_unit{"toe", 41868, 6},
    energy_unit{"thousand toe", 41868, 9},
    energy_unit{"million toe", 41868, 12},
};
/// Converted columns come from programs that computed in single precision, or from parts that were rounded before.
inline constexpr std::int32_t digits_of_conversions = -6;

inline std::string stem_of(std::string_view name, std::span<std::string_view const> words) {
    for (bool cut = true; cut;) {
        cut = false;
        for (const auto word : words)
            if (name.size() >= word.size() && name.ends_with(word)) {
                name.remove_suffix(word.size());
                cut = true;
            }
    }
    return std::string(name);
}

/// M2 of 货币和准货币(M2)供应量: Latin letters and digits in a bracket.
inline std::string abbreviation_in(std::string_view name) {
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"(", ")"}, {"（", "）"}}) {
        const auto from = name.find(open);
        const auto to = from == std::string_view::npos ? from : name.find(close, from);
        if (to == std::string_view::npos) continue;
        const std::string_view inside = name.substr(from + open.size(), to - from - open.size());
        const bool latin = !inside.empty() && std::all_of(inside.begin(), inside.end(), [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        });
        if (latin && inside.size() < name.size()) return std::string(inside);
    }
    return std::string(name);
}

} // namespace tongbi::inline v0::detail
