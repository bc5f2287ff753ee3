// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The JSON of a table without its rows, for the command, which has rows of its own.
#pragma once

#include <tongbi/table/table.hpp>

namespace tongbi::inline v0::detail {

/// An object with all keys of write_table_json but `rows`.
[[nodiscard]] std::string table_head_json(table const& t);

} // namespace tongbi::inline v0::detail
