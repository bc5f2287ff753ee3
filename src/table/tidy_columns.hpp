// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The columns of our own tidy CSV, for its writer and its reader.
#pragma once

#include "table/layouts.hpp"

namespace tongbi::inline v0::detail {

/// In their order in the file.
enum class tidy : std::uint8_t {
    indicator, ///< as printed
    name,
    code,
    unit_printed,
    unit, ///< as show_tsv has it: ? - !word
    role,
    baseline,
    base_value,
    price_basis,
    prices_of,
    accumulation,
    adjustment,
    scope,
    frequency,
    decimal, ///< the mark of decimals in the texts
    layout,
    publisher,
    dataset,
    title,
    vintage, ///< up to here the same in all rows of an indicator
    entity,
    entity_code,
    entity_printed,
    entity_kind,
    entity_part_of,
    period,
    value,
    flag,
    state, ///< where the text alone would be read otherwise: -999 that stands for a missing number
};
inline constexpr auto tidy_names = std::to_array<std::string_view>(
    {"indicator",      "name",       "code",        "unit_printed", "unit",           "role",
     "baseline",       "base_value", "price_basis", "prices_of",    "accumulation",   "adjustment",
     "scope",          "frequency",  "decimal",     "layout",       "publisher",      "dataset",
     "title",          "vintage",    "entity",      "entity_code",  "entity_printed", "entity_kind",
     "entity_part_of", "period",     "value",       "flag",         "state"});
inline constexpr auto entity_kind_names = std::to_array<std::string_view>({"", "place", "aggregate", "category"});

inline constexpr auto state_names = std::to_array<std::string_view>({"number", "missing", "below_unit", "unreadable"});

/// One text a column of tidy.
using tidy_fields = std::array<std::string, tidy_names.size()>;

/// Where the columns of tidy stand in the rows of a file of ours, and where else a value or a period stands if its own
/// column is empty.
struct own_form {
    std::array<std::size_t, tidy_names.size()> at{};
    std::size_t columns = 0;
    std::optional<std::size_t> else_value{}, else_period{};
    bool is_sdmx = false;
};

/// The header line, without its end.
[[nodiscard]] std::string tidy_header();
/// Is it the first line of a text, whatever ends it?
[[nodiscard]] bool has_first_line(std::string_view text, std::string_view line);
/// Was the file written by write_tidy_csv?
[[nodiscard]] bool is_tidy_of_ours(std::string_view text);
[[nodiscard]] table_result read_tidy_of_ours(table_builder& to, say const& known);
/// Reads the rows of a file of ours in any order of columns.
[[nodiscard]] table_result read_own_form(table_builder& to, say const& known, own_form const& form);

} // namespace tongbi::inline v0::detail
