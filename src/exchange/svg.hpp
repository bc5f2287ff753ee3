// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Small pictures of numbers as SVG: bars and lines, by one function. Every text has a line of its own or room that was
/// measured for it, so that no two texts overlap, however long the names are.
#pragma once

#include <string>
#include <vector>

namespace tongbi::inline v0::detail {

enum class picture_kind : unsigned char { bars, lines };

struct picture_item {
    std::string link;           ///< the id of the statement or finding, or empty
    std::string name;           ///< wrapped where it is long
    std::string text;           ///< the value as it prints: of a line the last one
    std::vector<double> values; ///< one of a bar; NaN is a gap of a line
};

struct picture {
    picture_kind kind{};
    std::string title;
    std::string low, high;   ///< of lines: the least and the largest value as texts
    std::string first, last; ///< of lines: the first and the last period
    std::vector<picture_item> items;
    int width = 340;
    double up_to = 0; ///< of bars: the scale goes at least from 0 to here; a share is one of 100
};

/// Room for a text of 13 pixels, as the widest usual fonts need it.
inline constexpr int picture_font = 13;
inline constexpr int picture_narrow = 8;
inline constexpr int picture_wide = 13;

/// An `<svg>` element, or nothing where there are no items.
[[nodiscard]] std::string svg_of(picture const& what);

/// With the signs that HTML keeps for itself written as it wants them.
[[nodiscard]] std::string escaped(std::string_view text);

} // namespace tongbi::inline v0::detail
