// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Which entities of a table hold others beside them, as far as its codes, words and notes say so.
///
///     words       合计, 全省合计, Total, World, High income: a total wherever it stands
///     regions     东部地区, Africa: a total beside what is none, a part among its like
///     codes       FI beside FI193; 320000 beside 320100; EUU in a table of codes of countries
///     levels      江苏省, the only province beside cities
///     notes       苏南包括南京市、无锡市
#pragma once

#include <tongbi/table/table.hpp>

namespace tongbi::inline v0::detail {

/// Makes them aggregates, and says of what lies in one by its code which that is (part_of). What the words, codes and
/// notes do not say stays as it is: numbers are never asked here.
void mark_aggregates(std::vector<entity>& all, std::vector<note> const& notes);
/// 合计, 全省, 华东: by its words alone.
[[nodiscard]] bool names_several_places(std::string_view name);

} // namespace tongbi::inline v0::detail
