// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The lexicon: how units are spelled. Prefixes and scale words are tables of powers of ten; the index (unit_index.hpp)
/// looks a spelling up whole, so that nothing is read as a longer word's beginning (mm is no metre, 31MW no 31 m).
#pragma once

#include <tongbi/unit/spellings_of_energy.hpp>
#include <tongbi/unit/spellings_of_society.hpp>

namespace tongbi::inline v0 {

/// The first spelling of a row and script is the one it is written in. Of a symbol with two readings this is the one of
/// Chinese reports: a is a year and A an ampere, 方 is m³, ¥ is 元 and $ the dollar of the United States.
inline constexpr auto spellings = [] {
    std::array<spelling, detail::spellings_of_energy.size() + detail::spellings_of_society.size()> all{};
    std::size_t at = 0;
    for (auto const& one : detail::spellings_of_energy) all[at++] = one;
    for (auto const& one : detail::spellings_of_society) all[at++] = one;
    return all;
}();

/// Symbols and names of money that stand before their number: ￥5.2亿, US$80/t, 人民币5亿元. Where the money is named
/// behind the number too, it is that of the row, or the other one that shares the symbol: ¥5亿日元.
struct money_symbol {
    std::string_view text;
    unit_row const* row;
    unit_row const* other = nullptr;
};
inline constexpr std::array symbols_before{
    money_symbol{"￥", &rows::yuan, &rows::yen},
    money_symbol{"¥", &rows::yuan, &rows::yen},
    money_symbol{"US$", &rows::us_dollar},
    money_symbol{"HK$", &rows::hk_dollar},
    money_symbol{"$", &rows::us_dollar, &rows::hk_dollar},
    money_symbol{"€", &rows::euro},
    money_symbol{"£", &rows::pound_sterling},
    money_symbol{"人民币", &rows::yuan},
    money_symbol{"RMB", &rows::yuan},
    money_symbol{"CNY", &rows::yuan},
    money_symbol{"USD", &rows::us_dollar},
    money_symbol{"EUR", &rows::euro},
    money_symbol{"JPY", &rows::yen},
    money_symbol{"HKD", &rows::hk_dollar},
    money_symbol{"GBP", &rows::pound_sterling},
};

/// A unit of the user, spelled for read_measure: `own_unit{"桶", barrel}`. Row and text live as long as its measures.
struct own_unit {
    std::string_view text;
    v0::unit unit;
};

} // namespace tongbi::inline v0
