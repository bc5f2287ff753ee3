// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Scale words and metric prefixes as tables of powers of ten: 万, 亿, million, 千, k.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace tongbi::inline v0 {

/// A word or prefix, and its power of ten.
struct power_word {
    std::string_view text;
    std::int8_t ten;
};

/// 数量级: scale words before a unit; longer words first.
inline constexpr std::array scale_words{
    power_word{"万亿", 12},   power_word{"千亿", 11},   power_word{"百亿", 10},    power_word{"十亿", 9},
    power_word{"亿", 8},      power_word{"千万", 7},    power_word{"百万", 6},     power_word{"十万", 5},
    power_word{"万", 4},      power_word{"千", 3},      power_word{"百", 2},       power_word{"trillion", 12},
    power_word{"billion", 9}, power_word{"million", 6}, power_word{"thousand", 3}, power_word{"bn", 9},
    power_word{"mn", 6},
};

/// 100 million yuan, 10 000 tons: powers of ten in the headings of tables, which no number stands before.
inline constexpr std::array scales_of_headings{
    power_word{"100 million", 8}, power_word{"10 million", 7}, power_word{"1 000 000", 6}, power_word{"1,000,000", 6},
    power_word{"100 000", 5},     power_word{"100,000", 5},    power_word{"10 000", 4},    power_word{"10,000", 4},
    power_word{"10000", 4},       power_word{"1 000", 3},      power_word{"1,000", 3},     power_word{"1000", 3},
};

inline constexpr std::array han_prefixes{
    power_word{"艾", 18}, power_word{"拍", 15}, power_word{"太", 12}, power_word{"吉", 9},
    power_word{"兆", 6},  power_word{"千", 3},  power_word{"分", -1}, power_word{"厘", -2},
    power_word{"毫", -3}, power_word{"微", -6}, power_word{"纳", -9},
};
inline constexpr std::array latin_prefixes{
    power_word{"E", 18}, power_word{"P", 15}, power_word{"T", 12}, power_word{"G", 9},
    power_word{"M", 6},  power_word{"k", 3},  power_word{"c", -2}, power_word{"m", -3},
    power_word{"µ", -6}, power_word{"μ", -6}, power_word{"u", -6}, power_word{"n", -9},
};

} // namespace tongbi::inline v0
