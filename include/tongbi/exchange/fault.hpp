// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// fault: what is wrong with a data file, and where. Every fault is reported, not only the first one; what is good
/// loads.
///
///     the row does not load      id, indicator, period, number, unit, kind; direction and qualifiers, for they are
///                                the sign and the bounds of the number; a row of another number of fields
///     the row loads without it   every other field (a baseline or price basis that is not understood is `unknown`)
///     the row loads with it      a link to an id that is not in the file: unknown_id
///     nothing loads              a required column is missing, or stands there twice
#pragma once

#include <tongbi/model/report.hpp>

namespace tongbi::inline v0 {

/// A place of a file that was not understood, and why.
struct fault {
    int line = 0;      ///< physical line from 1 on; CR, LF and CRLF end a line, in quoted fields too
    int column = 0;    ///< where the field starts: character (code point) of that line, from 1 on
    std::string field; ///< name of the column, or empty where it is about a whole row or the file
    refusal why;       ///< its offset counts from the start of the field
};

/// What was read and what was not: faults in the order of the file.
struct read_outcome {
    report statements;
    std::vector<fault> faults;
};

/// One line: `data.csv:12:34: number: not a number: "1.2.3" at character 0`.
[[nodiscard]] std::string describe(fault const& f, std::string_view file, language lang = language::en);

} // namespace tongbi::inline v0
