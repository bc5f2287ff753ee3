// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What the subcommands on tables give: rows of values along periods, whatever was computed; and its forms, once for
/// all of them.
#pragma once

#include "tool/command.hpp"

#include <tongbi/calendar.hpp>
#include <tongbi/model/measure_of.hpp>

#include <limits>

namespace tongbi::tool {

struct grid_cell {
    period when;
    std::string text; ///< as it was printed, or to the digits that hold; of a missing one its mark; or a class in words
    std::string flag; ///< p, e, b of the file and of what is computed of it; or the code of why there is no value, or
                      ///< of the class that stands in its place
    double value = std::numeric_limits<double>::quiet_NaN();
    std::string exact, lower, upper; ///< as decimals; empty where there is none
    bool is_class = false;           ///< 扭亏为盈 in the place of a growth
};

struct grid_row {
    std::string indicator, entity;
    std::string unit;
    std::vector<grid_cell> cells; ///< oldest first
};

struct grid {
    std::string title;
    std::vector<grid_row> rows;
    std::string file;                 ///< where rows of several files stand together
    bool is_asked_wrongly = false;    ///< it is empty because of an option, and the title says which
    std::string about{};              ///< of JSON: an object whose keys stand beside the rows
    std::vector<std::string> remarks; ///< what a person should know of it: price basis unknown, 3 of 31 have no base
};

/// Of a computed value: to the digits that hold, with a sign where it is a change. A growth over a loss has the words
/// of its class as text and its code as flag; another refusal has no text, and its code is the flag.
[[nodiscard]] grid_cell cell_of(period const& when, result<measure> const& value, bool is_change, language lang);

/// In the form that is asked for: text, csv, tsv, json, html, vega.
[[nodiscard]] std::string written(grid const& all, options const& asked);

} // namespace tongbi::tool
