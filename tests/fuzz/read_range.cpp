// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A range in one text, and with its unit in a second line. It prints back to an equal one, and its ends are in order.

#include "property.hpp"

using namespace fuzz;

namespace {

/// The printed number of an end, in the unit of the second one: 8000万~1亿元.
decimal in_unit_of_second(measure_range const& r, measure const& end) {
    const auto factor = conversion_between(end.unit(), r.second().unit());
    require(factor.has_value(), "both ends of a range measure the same", to_string(r));
    return factor->times(*end.number().given_number(), direction::nearest_even);
}

void ranges_in_text(std::string_view text) {
    const auto r = read_range(text, own);
    if (!r) return check(r.error(), text);
    check(r->first(), text);
    check(r->second(), text);
    check(r->hull(), text);
    const auto value = [&](measure const& end) { return in_unit_of_second(*r, end); };
    require(value(r->low()) <= value(r->high()), "its ends are in order", text);
    const std::string printed = to_string(*r);
    require(is_utf8(printed) && is_utf8(number_text(*r)), "a range prints in UTF-8", text, printed);
    const auto again = read_range(printed, own);
    require(again.has_value(), "a range prints back to a range", text, printed);
    require(again->first() == r->first() && again->second() == r->second() && again->mark() == r->mark(),
            "a range prints back to an equal one", text, printed, to_string(*again));
    require(to_string(*again) == printed, "a range prints alike from then on", text, printed, to_string(*again));
    const decimal last = value(r->second());
    require(value(r->first()) <= last || last.sign() < 0, "only the cold falls", text);
}

void ranges_in_fields(std::string_view number, std::string_view unit) {
    const auto r = read_range(number, unit, own);
    if (!r) return check(r.error(), r.error().input == unit_field ? unit : number);
    check(r->hull(), number);
    const auto again = read_range(to_string(*r), own);
    require(again.has_value() && again->first() == r->first() && again->second() == r->second(),
            "a range of two fields prints to a text that says the same", number, unit, to_string(*r));
    const auto columns = read_range(number_text(*r), unit_text(r->second()), own);
    const bool by_word = r->first().wording().numeral.starts_bare() || r->second().wording().numeral.starts_bare();
    if (by_word) return; // >千元~5: the words that make 千 a number stand in no column
    const bool framed = r->first().wording().rank_affix != 0 && r->second().wording().rank_affix == 0;
    require(framed || columns.has_value(), "the columns of a range are a range", number, unit, number_text(*r),
            unit_text(r->second()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    const std::string_view text = text_of(data, size);
    const auto line = text.find('\n');
    if (line == std::string_view::npos)
        ranges_in_text(text);
    else
        ranges_in_fields(text.substr(0, line), text.substr(line + 1));
    return 0;
}
