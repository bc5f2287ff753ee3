// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What is asked of a measure that goes through the columns of a data file.
#pragma once

#include "property.hpp"

#include <tongbi/model/statement.hpp>

namespace fuzz {

/// Number and unit in two columns of a file, the words in a third.
inline void columns(measure const& m, std::string_view text) {
    const std::string number = number_text(m);
    const std::string unit = unit_text(m);
    const auto print = read_print(number, unit, statement_kind::level, m.number().qualifiers(), own);
    require(print.has_value() && std::holds_alternative<measure>(*print), "the columns of a measure are a measure",
            text, number, unit);
    // the print of a statement waits for what its indicator says of signs: see value_of
    const measure waiting = std::get<measure>(*print);
    const figure number_read = detail::as_read(waiting.number(), waiting.role(), m.wording());
    const measure same = waiting.with_number(number_read).in_role(m.role()); // 翻了近一番 is a growth that rises
    require(same == m, "the columns of a measure hold an equal one", text, number, unit, to_string(same));
    require(number_text(same) == number && unit_text(same) == unit, "and are written alike", text, number_text(same),
            unit_text(same));
}

} // namespace fuzz
