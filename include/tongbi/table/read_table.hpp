// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// read_table: the bytes of a downloaded file become a table, or are refused whole with the header that was seen.
///
///     bytes      UTF-8 with or without byte order mark, GB18030; xls, xlsx and pdf are refused by name
///     layouts    exports of the national bureau, SDMX-CSV, Eurostat's packed and wide forms, periods or months as
///                columns, tidy and long, one entity by dates, key lines before a table, columns of blanks, comments
///     cells      keep their texts; missing marks, flags and faults are three different things
#pragma once

#include <tongbi/table/table.hpp>

namespace tongbi::inline v0 {

/// What the program knows of one indicator and the file does not say.
struct said {
    std::string indicator; ///< its printed name or its name
    std::string unit;
};

/// 补充说明: what the file leaves open. It never overrides the file: a contradiction is a fault, and the file stays.
struct say {
    std::string unit{};      ///< of every indicator whose unit the file does not name
    std::string indicator{}; ///< name of the one indicator of a file that has lost it
    accumulation accumulates = accumulation::unstated;
    price_basis prices = price_basis::unknown;
    std::string entity{};   ///< of a file about one entity that it does not name
    std::vector<said> of{}; ///< units by indicator: {{"人均国内生产总值", "元"}}
    std::string vintage{};
};

/// A file that is no table that can be read: the reason, the line, the header that was seen, and what to do.
struct not_a_table {
    refusal why;
    int line = 0;
    std::size_t byte = 0; ///< of text that is neither UTF-8 nor GB18030: bytes before the first bad one
    std::string header;   ///< the first line that might have been the header
    std::string advice;   ///< save the sheet as CSV
    std::vector<fault> faults{};
};

/// One line: `data.xlsx: text that cannot be read: "xlsx": save the sheet as CSV (UTF-8)`.
[[nodiscard]] std::string describe(not_a_table const& what, std::string_view file, language lang = language::en);

using table_result = tl::expected<table, not_a_table>;

/// Reads a whole file. Faults of cells and rows are in `table::faults()`, and what is good loads. Refusals:
/// malformed_text of bytes that are no text (with the byte) and of spreadsheets (by name), missing_column where no
/// period axis is found, incomplete of a header without rows, ambiguous of 1,5 in quotes and of 2016.1 without 2016.01
/// or 2016.11 beside it. Never throws for bad data.
[[nodiscard]] table_result read_table(std::string_view bytes, say const& known = {});

} // namespace tongbi::inline v0
