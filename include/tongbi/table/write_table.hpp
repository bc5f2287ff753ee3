// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Tables written back, so that other programs can read them and read_table reads the same table again.
#pragma once

#include <tongbi/table/table.hpp>

#include <functional>

namespace tongbi::inline v0 {

/// 编码: of a text that is written.
enum class text_encoding : std::uint8_t { utf8, gb18030 };

/// Text of UTF-8 in another encoding, by iconv of the C library. Refusals: malformed_text of what is no UTF-8, with the
/// code points before it; unknown_word where the system's iconv does not know GB18030.
[[nodiscard]] result<std::string> encoded(std::string_view utf8, text_encoding as);

/// Tidy CSV in UTF-8: one row a cell, with its text as it was printed, its flag, its period in the form of to_string,
/// and beside it all that is known of its indicator and entity. Notes stand behind the rows, a line each. read_table
/// reads the same table from it: indicators, entities, periods, cells, notes and vintage; faults are those of the
/// cells. Rows stand by indicator, so an entity that the first indicator lacks comes later when they are read again.
[[nodiscard]] std::string write_tidy_csv(table const& t);
/// The same in another encoding, for a spreadsheet that takes a file for GB18030. Refusals: those of encoded.
[[nodiscard]] result<std::string> write_tidy_csv(table const& t, text_encoding as);

/// SDMX-CSV 2.0 in UTF-8, one row an observation. The dimensions are FREQ, INDICATOR, REF_AREA and TIME_PERIOD: codes
/// of the file where they are ids of SDMX and no two are the same, else `_3` for the third. OBS_VALUE is the text of a
/// cell where that is a plain number, else the number (1,043.9 is 1043.9) or empty, and then the text is in OBS_TEXT.
/// OBS_STATUS is one letter of CL_OBS_STATUS (A B E F P, O M Q of a missing number, N of one below the unit), OBS_FLAG
/// the flag as it was printed; UNIT_MEASURE is a unit of this library, `_U` where the file names none, `_Z` where there
/// is none; DECIMALS, BASE_PER, names, role, baseline and the rest are attributes. read_table reads the same table from
/// it, but for the notes, which SDMX-CSV has no place for.
[[nodiscard]] std::string write_sdmx_csv(table const& t);

/// The schema of write_table_json. It changes when a key is renamed, goes, or means something else.
inline constexpr int table_json_schema = 1;

/// JSON in UTF-8: `schema`, `publisher`, `dataset`, `title`, `vintage`, `layout`; `indicators` (name, unit, role,
/// baseline, price basis, accumulation, frequency, precision …, as tidy CSV has them), `entities`, `periods`, `notes`;
/// and `rows`, one an indicator and an entity (by name, and by place: `indicator_at`, `entity_at`), whose `values` have
/// `period`, `text` as printed, of a number `value` with `lower` and `upper` under the precision of the column, as
/// decimals in strings, of anything else `state`, and `flag`. What is empty is left out.
[[nodiscard]] std::string write_table_json(table const& t);

/// The names of the columns of write_panel_csv.
struct panel_csv_head {
    std::string_view entity = "entity", period = "period", value = "value";
};

/// The numbers of a panel, read or computed, as CSV in UTF-8: a line of names, then a row a number, by entities, with
/// its entity, its period in the form of to_string, and the digits of append_shortest. What has no number
/// has no row. `to` takes the text, part by part, of which none is cut within a row.
void write_panel_csv(panel const& p, std::function<void(std::string_view)> const& to, panel_csv_head const& head = {});

} // namespace tongbi::inline v0
