// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What a table says of its indicators, entities and cells, as the fields of the files that are written of it.
#pragma once

#include "table/tidy_columns.hpp"

namespace tongbi::inline v0::detail {

/// A field of CSV, in quotes where it needs them.
void append_field(std::string& out, std::string_view text);
/// The text of a cell. Where every quote of it is doubled it comes from a quoted field, and goes back into one as it
/// is.
void append_cell(std::string& out, std::string_view text);

/// The fields from `indicator` to `vintage`.
void fill_indicator(tidy_fields& f, table const& t, std::size_t indicator, bool comma);
/// The fields from `entity` to `entity_kind`.
void fill_entity(tidy_fields& f, entity const& who);
/// Do the cells of an indicator have a decimal comma? A number then differs from its text read with a point.
[[nodiscard]] bool has_decimal_comma(table const& t, std::size_t indicator);
/// Did the national bureau lay the file out? Its … is a number.
[[nodiscard]] bool is_of_bureau(std::string_view layout);
/// The state of a cell where its text alone would be read otherwise; else empty.
[[nodiscard]] std::string_view forced_state_of(table_cell const& c, bool comma, std::string_view layout);

} // namespace tongbi::inline v0::detail
