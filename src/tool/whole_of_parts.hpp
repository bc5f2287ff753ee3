// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The total of all entities of a file, and the share of each.
#pragma once

#include "tool/selected.hpp"

#include <map>

namespace tongbi::tool {

/// What all entities of a file make up, period by period: only where every one has a value, and none is negative.
struct whole_of_all {
    timeline<measure> total;
    std::map<std::size_t, timeline<measure>>
        shares; ///< by entity: its share, whose bounds know that it is in the total
};
/// Of the series of one indicator. Per period: missing_input and others of the first entity without a value,
/// negative_base beside a negative one; the shares are those of structure_of.
[[nodiscard]] whole_of_all whole_of_parts(table const& t, std::vector<selected_series> const& parts);

} // namespace tongbi::tool
