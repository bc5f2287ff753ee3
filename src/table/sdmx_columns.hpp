// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The columns of our own SDMX-CSV, for its writer and its reader: those that every program of SDMX knows, then all
/// that tidy has besides.
#pragma once

#include "table/tidy_columns.hpp"

namespace tongbi::inline v0::detail {

/// A column of the file; which column of tidy it is, where it is one.
struct sdmx_column {
    std::string_view name;
    std::optional<tidy> is{};
};
inline constexpr std::size_t sdmx_time_period = 6, sdmx_obs_value = 7; ///< places in sdmx_columns
inline constexpr auto sdmx_columns = std::to_array<sdmx_column>({
    {"STRUCTURE"},
    {"STRUCTURE_ID"},
    {"ACTION"},
    {"FREQ", tidy::frequency},
    {"INDICATOR"},
    {"REF_AREA"},
    {"TIME_PERIOD"},
    {"OBS_VALUE"},
    {"OBS_STATUS"},
    {"UNIT_MEASURE", tidy::unit},
    {"DECIMALS"},
    {"BASE_PER"},
    {"OBS_TEXT", tidy::value}, // where it is not OBS_VALUE
    {"OBS_FLAG", tidy::flag},
    {"OBS_STATE", tidy::state},
    {"PERIOD", tidy::period}, // where it is not TIME_PERIOD
    {"INDICATOR_PRINTED", tidy::indicator},
    {"INDICATOR_NAME", tidy::name},
    {"INDICATOR_CODE", tidy::code},
    {"UNIT_PRINTED", tidy::unit_printed},
    {"ROLE", tidy::role},
    {"BASELINE", tidy::baseline},
    {"BASE_VALUE", tidy::base_value},
    {"PRICE_BASIS", tidy::price_basis},
    {"PRICES_OF", tidy::prices_of},
    {"ACCUMULATION", tidy::accumulation},
    {"ADJUSTMENT", tidy::adjustment},
    {"SCOPE", tidy::scope},
    {"DECIMAL_MARK", tidy::decimal},
    {"LAYOUT", tidy::layout},
    {"PUBLISHER", tidy::publisher},
    {"DATASET", tidy::dataset},
    {"TITLE", tidy::title},
    {"LAST_UPDATE", tidy::vintage},
    {"REF_AREA_NAME", tidy::entity},
    {"REF_AREA_CODE", tidy::entity_code},
    {"REF_AREA_PRINTED", tidy::entity_printed},
    {"REF_AREA_KIND", tidy::entity_kind},
    {"REF_AREA_PART_OF", tidy::entity_part_of},
});

/// `_U` (the file does not say it) and `_Z` (there is none) to the marks of tidy.
[[nodiscard]] std::string unit_of_sdmx(std::string const& code);
/// A Q M to the words of tidy.
[[nodiscard]] std::string frequency_of_sdmx(std::string const& code);

/// The header line, without its end.
[[nodiscard]] std::string sdmx_header();
/// Was the file written by write_sdmx_csv?
[[nodiscard]] bool is_sdmx_of_ours(std::string_view text);
[[nodiscard]] table_result read_sdmx_of_ours(table_builder& to, say const& known);

} // namespace tongbi::inline v0::detail
