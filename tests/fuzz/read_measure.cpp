// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// One text to every reader of short texts: measures, ranges, units, baselines. A value prints back to a text
// that reads to an equal value; what is no value is a sound refusal.

#include "property.hpp"

#include <tongbi/model/baseline.hpp>
#include <tongbi/model/statement.hpp>

using namespace fuzz;

namespace {

/// Number and unit in two columns of a file, the words in a third.
void columns(measure const& m, std::string_view text) {
    const std::string number = number_text(m);
    const std::string unit = unit_text(m);
    const auto print = read_print(number, unit, statement_kind::level, m.number().qualifiers(), own);
    require(print.has_value() && std::holds_alternative<measure>(*print), "the columns of a measure are a measure",
            text, number, unit);
    // the print of a statement waits for what its indicator says of signs: see value_of
    const measure waiting = std::get<measure>(*print);
    const measure same = waiting.with_number(detail::as_read(waiting.number(), waiting.role(), m.wording()));
    require(same == m, "the columns of a measure hold an equal one", text, number, unit, to_string(same));
    require(number_text(same) == number && unit_text(same) == unit, "and are written alike", text, number_text(same),
            unit_text(same));
}

/// The text cut in two at every character: what two fields say prints in one text that says the same.
void fields(std::string_view text) {
    if (text.size() > 60) return;
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
        const std::string_view number = text.substr(0, cut);
        const std::string_view unit = text.substr(cut);
        const auto m = read_measure(number, unit, own);
        if (!m) {
            check(m.error(), m.error().input == unit_field ? unit : number);
            require(m.error().input == number_field || m.error().input == unit_field, "a fault stands in a field",
                    text);
            continue;
        }
        check(*m, text);
        const auto again = read_measure(to_string(*m), own);
        require(again.has_value() && *again == *m, "two fields print to a text that says the same", number, unit,
                to_string(*m));
        columns(*m, text);
    }
}

void measures(std::string_view text) {
    const auto m = read_measure(text, own);
    check(m, text);
    if (!m) return;
    const std::string printed = to_string(*m);
    const auto again = read_measure(printed, own);
    require(again.has_value(), "what is read prints back to what is read", text, printed);
    require(*again == *m, "what is read prints back to an equal value", text, printed, to_string(*again));
    require(to_string(*again) == printed, "and prints alike from then on", text, printed, to_string(*again));
    columns(*m, text);
    for (const role as : {role::share, role::rate, role::growth, role::change, role::amount, role::factor}) {
        const auto stated = as_role(m, as);
        check(stated, text);
        if (stated) check(-stated->number(), text);
    }
    check((-m->number()), text);
    require(-(-m->number()) == m->number() || !m->number().best(), "the negative of the negative is the number", text);
}

void ranges(std::string_view text) {
    const auto r = read_range(text, own);
    if (!r) return check(r.error(), text);
    check(r->first(), text);
    check(r->second(), text);
    check(r->hull(), text);
    require(*r->low().number().given_number() <= *r->high().number().given_number(), "its ends are in order", text);
    const std::string printed = to_string(*r);
    require(is_utf8(printed) && is_utf8(number_text(*r)), "a range prints in UTF-8", text, printed);
    const auto again = read_range(printed, own);
    require(again.has_value(), "a range prints back to a range", text, printed);
    require(again->first() == r->first() && again->second() == r->second() && again->mark() == r->mark(),
            "a range prints back to an equal one", text, printed, to_string(*again));
    require(to_string(*again) == printed, "a range prints alike from then on", text, printed, to_string(*again));
}

void units(std::string_view text) {
    const auto u = read_unit(text, own);
    if (!u) return check(u.error(), text);
    const std::string printed = to_string(*u);
    require(is_utf8(printed), "a unit prints in UTF-8", text, printed);
    const auto again = read_unit(printed, own);
    require(again.has_value(), "a unit prints back to a unit", text, printed);
    require(*again == *u && to_string(*again) == printed, "a unit prints back to itself", text, printed);
    require(conversion_between(*u, *again) == result<conversion_factor>(conversion_factor{}),
            "a unit converts to itself", text, printed);
}

void baselines(std::string_view text) {
    const auto b = read_baseline(text);
    if (!b) return check(b.error(), text);
    const std::string printed = to_string(*b);
    const auto again = read_baseline(printed);
    require(again.has_value() && *again == *b, "a baseline prints back to an equal one", text, printed);
    for (const auto lang : {language::en, language::zh})
        require(is_utf8(describe(*b, lang)) || !is_utf8(text), "a baseline in UTF-8 is described in UTF-8", text);
    require(!combines(*b, baseline::of(baseline_kind::unknown)), "nothing combines with the unknown", text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    const std::string_view text = text_of(data, size);
    measures(text);
    fields(text);
    ranges(text);
    units(text);
    baselines(text);
    return 0;
}
