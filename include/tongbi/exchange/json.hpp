// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Values, reports and findings as JSON. The members of a statement are the columns of csv.hpp, as strings (a JSON
/// number has lost its printed zeros); empty ones are left out; qualifiers, doubt and about are arrays.
///
///     {"tongbi":2,"statements":[
///     {"id":"S001","indicator":"地区生产总值","entity":"江苏省","period":"2023","number":"12.8","unit":"万亿元",
///      "kind":"level","value":{"text":"12.8万亿元","display":"12.8万亿元","best":"12.8","lower":"12.75",
///      "lower_open":false,"upper":"12.85","upper_open":false,"numbers":{"best":12.8,"lower":12.75,"upper":12.85},
///      "unit":"万亿元","role":"amount","qualifiers":[]}}
///     ]}
///
/// `value` is for other tools and is not read. Its text is the print; its numbers are what computations read, with the
/// sign of the direction (a fall of 17.5 % is -17.5) and in the corrected unit: exact decimals as strings, and in
/// `numbers` the doubles nearest to them as JSON numbers. `display` is what a person reads of them, short and without
/// bounds. An infinite end is null, a best value that is not known is left out; a range has `from` and `to` instead, a
/// bare word only its text. Members of the file that are not named here are passed over.
#pragma once

#include <tongbi/exchange/fault.hpp>
#include <tongbi/model/findings.hpp>
#include <tongbi/model/measure_of.hpp>

namespace tongbi::inline v0 {

/// One value in one line, as the `value` of a statement; a refusal as {"refusal":{…}} with the members of
/// write_findings_json.
[[nodiscard]] std::string write_value_json(result<measure> const& value, language lang = language::en);
[[nodiscard]] std::string write_value_json(result<measure_range> const& value, language lang = language::en);
/// Of a typed value or an anomaly of figures, in its unit.
template <class T>
requires detail::carries_a_figure<T>
[[nodiscard]] std::string write_value_json(T const& value, language lang = language::en) {
    return write_value_json(measure_of(value), lang);
}
template <class T>
requires detail::carries_a_figure<T>
[[nodiscard]] std::string write_value_json(result<T> const& value, language lang = language::en) {
    return write_value_json(value.and_then([](T const& x) { return measure_of(x); }), lang);
}
/// A list of values, an array with one of them a line.
[[nodiscard]] std::string write_values_json(std::span<result<measure> const> values, language lang = language::en);

/// Places and reasons as in read_report_csv; a fault of a member that is not there stands at the brace of its
/// statement. A syntax error is malformed_text at its place; the statements before it load. A member that stands there
/// twice is duplicate_id. Version 1, whose values have neither `display` nor `numbers`, reads as version 2 does; of
/// another version nothing loads: unknown_word.
[[nodiscard]] read_outcome read_report_json(std::string_view text, std::span<own_unit const> own = {});

/// Reads back to the same statements; one statement a line.
[[nodiscard]] std::string write_report_json(report const& all);
/// With what follows from it as a member `findings`, an array as that of write_findings_json.
[[nodiscard]] std::string write_report_json(report const& all, std::vector<finding> const& found,
                                            language lang = language::en);

/// An array of findings, one a line: id, indicator, entity, period, finding, from, candidate, value or refusal (reason,
/// sentence, formula, input, text, change_class), met, prints, when. Codes are stable, sentences are not.
[[nodiscard]] std::string write_findings_json(report const& all, std::vector<finding> const& found,
                                              language lang = language::en);

} // namespace tongbi::inline v0
