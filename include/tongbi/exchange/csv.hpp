// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Reports and findings as CSV: UTF-8, commas, a header line, one statement a row.
///
///     required   id indicator entity period number unit kind
///     usual      section indicator_en direction qualifiers baseline polarity price_basis flow about part_of per
///                duplicate_of doubt remark
///     rare       scope sign correct_unit correct_why correct_author    written only where a statement has one
///
/// Columns stand in any order, unknown ones are passed over. Codes are those of the vocabularies and of
/// read_baseline, periods those of read_period. `qualifiers` and `doubt` are joined by +, `about` by & (all are meant)
/// or | (one of them is). `direction` is + - or empty, of a target at_least, at_most or exactly; -at_least of one
/// that is set for a fall.
#pragma once

#include <tongbi/exchange/fault.hpp>
#include <tongbi/model/findings.hpp>

namespace tongbi::inline v0 {

/// Accepts a byte order mark, CRLF, lone CR, blank lines, and quoted fields with line breaks. Never throws for bad
/// data. Reasons: missing_column, duplicate_id (of ids, and of a column that stands there twice), field_count,
/// malformed_text (no UTF-8, NUL, quotes that do not close), missing_input (an empty field), malformed_number,
/// too_many_digits, unknown_unit, malformed_period, unknown_word, unknown_id.
[[nodiscard]] read_outcome read_report_csv(std::string_view text, std::span<own_unit const> own = {});

/// Reads back to the same statements. Number and unit are written from the parsed parts.
[[nodiscard]] std::string write_report_csv(report const& all);

/// One finding a row: id, finding, from, text, best, lower, lower_open, upper, upper_open, unit, role, reason,
/// sentence, met, prints, when, candidate, and indicator, entity and period of the statement. An infinite end is empty.
[[nodiscard]] std::string write_findings_csv(report const& all, std::vector<finding> const& found,
                                             language lang = language::en);

} // namespace tongbi::inline v0
