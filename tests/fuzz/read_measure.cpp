// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// One text to every reader of short texts: measures, cells, units, baselines. A value prints back to a text that reads
// to an equal value; what is no value is a sound refusal.

#include "columns.hpp"

#include <tongbi/model/baseline.hpp>

using namespace fuzz;

namespace {

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
    const auto best = m->number().best(); // a zero without a sign ends at 0, and its negative on neither side
    require(-(-m->number()) == m->number() || !best || best->is_zero(), "the negative of the negative is the number",
            text);
}

/// A cell of a table: a mark or a measure.
void cells(std::string_view text) {
    for (const auto by : {cell_conventions{}, cell_conventions{true, -1}}) {
        const auto c = read_cell(text, "", by, own);
        if (!c) {
            check(c.error(), text);
            continue;
        }
        const std::string printed = to_string(*c);
        require(!printed.empty() && is_utf8(printed), "a cell prints in UTF-8", text, printed);
        if (auto const* m = std::get_if<measure>(&*c)) check(*m, text);
    }
}

void unit_text(std::string_view text) {
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
    cells(text);
    unit_text(text);
    baselines(text);
    return 0;
}
