// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What messages and grids call the indicators, entities and units of a table, and how options name them.
#pragma once

#include <tongbi/table.hpp>

namespace tongbi::tool {

/// The printed name of an indicator without its unit; of an entity its name, or its code.
[[nodiscard]] std::string name_of(table_indicator const& what);
[[nodiscard]] std::string name_of(entity const& who);
/// The same where it tells the indicator from all others of the table; else the printed name, with its unit where that
/// is no other either: coalcons_ej beside coalcons_mtoe. And the name of an entity, with its code where two have it.
[[nodiscard]] std::string key_of(table const& t, std::size_t indicator);
[[nodiscard]] std::string key_of_entity(table const& t, std::size_t entity);
/// The unit as the file prints it.
[[nodiscard]] std::string unit_of(table_indicator const& what);
/// Where an entity stands that an option names: as table::find_entity does, and 全　省 also by 全省, for blanks only
/// set a name out.
[[nodiscard]] result<std::size_t> place_of_entity(table const& t, std::string_view name);

} // namespace tongbi::tool
