// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The forms of a check: JSON, one HTML file with a picture a finding, a Vega-Lite picture.
#pragma once

#include "tool/command.hpp"

#include <tongbi/table/check.hpp>

namespace tongbi::tool {

/// Not a difference that rounding makes.
[[nodiscard]] bool needs_a_person(check_finding const& f);
/// 2004年7月—2005年7月
[[nodiscard]] std::string when_of(checked const& c, check_finding const& f, language lang);
/// How many numbers were compared, and how they came out.
[[nodiscard]] std::string counts_of(checked const& c, language lang);

/// The line over the columns that are held against nothing.
[[nodiscard]] std::string heading_of_uncompared(checked const& c, language lang);
/// Its sentence; of what rounding makes with the number of cells, which is all that it says.
[[nodiscard]] std::string sentence_of(checked const& c, check_finding const& f, language lang);

[[nodiscard]] std::string json_of_check(checked const& c, std::string const& name, options const& asked);
[[nodiscard]] std::string html_of_check(checked const& c, std::string const& name, options const& asked);
[[nodiscard]] std::string vega_of_check(checked const& c, options const& asked);

} // namespace tongbi::tool
