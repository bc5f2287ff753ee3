// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// spelling: one way to write a unit, the prefixes that it takes and the places where it may stand.
#pragma once

#include <tongbi/unit/scale_words.hpp>
#include <tongbi/unit/table.hpp>

namespace tongbi::inline v0 {

/// Which prefixes a spelling takes.
enum class prefixing : std::uint8_t { none, all, large };

/// Where a spelling with two readings has the one of the table; elsewhere it is ambiguous.
enum class placing : std::uint8_t {
    anywhere,
    below,    ///< below a slash: 元/月, but 3月 is March
    unscaled, ///< alone: 15万1/10万 begins with a number of its own
    scaled, ///< behind a scale word, or below money: 3亿度 and 元/度 are electricity, 16度 is perhaps a temperature
};

/// A way to write a unit, with the prefix that it holds and those that it takes.
struct spelling {
    std::string_view text;
    unit_row const* row;
    std::int8_t prefix = 0;
    script letters = script::han;
    prefixing takes = prefixing::none;
    placing place = placing::anywhere;
};

namespace detail {

constexpr spelling han(std::string_view text, unit_row const& row, prefixing takes = prefixing::none, int prefix = 0) {
    return {text, &row, static_cast<std::int8_t>(prefix), script::han, takes};
}
constexpr spelling latin(std::string_view text, unit_row const& row, prefixing takes = prefixing::none,
                         int prefix = 0) {
    return {text, &row, static_cast<std::int8_t>(prefix), script::latin, takes};
}
constexpr spelling in_place(placing place, std::string_view text, unit_row const& row, int prefix = 0) {
    return {text, &row, static_cast<std::int8_t>(prefix), script::han, prefixing::none, place};
}

} // namespace detail

} // namespace tongbi::inline v0
