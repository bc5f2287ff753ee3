// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Short words for tests that write observations, statements and small reports in code.
#pragma once

#include <tongbi/model.hpp>

#include "catch.hpp"
#include "measure/reading.hpp"

#include <concepts>
#include <functional>

namespace making {

using namespace tongbi;
using reading::bounds;
using reading::reason_of;

inline period when(std::string_view text) {
    const auto p = read_period(text);
    INFO(text);
    REQUIRE(p);
    return *p;
}
inline baseline against(std::string_view code) {
    const auto b = read_baseline(code);
    INFO(code);
    REQUIRE(b);
    return *b;
}

/// The best value, without trailing zeros.
inline std::string best(measure const& m) {
    return m.number().best() ? to_string(m.number().best()->stripped()) : std::string("none");
}

/// An indicator of nothing in particular, in Jiangsu, in 2023.
inline observation observed(std::string_view text) {
    return {{"指标", "indicator", polarity::neutral, price_basis::none, accumulation::unstated, ""},
            "江苏省",
            when("2023"),
            reading::read(text)};
}
inline observation observed(measure const& value) {
    observation o = observed("1");
    o.value = value;
    return o;
}
/// The same for a comparison with the year before.
inline comparison compared(measure const& magnitude, std::string_view baseline_code = "prev_year") {
    const observation o = observed("1");
    return {o.indicator, o.entity, o.when, magnitude, against(baseline_code)};
}

/// As a data file gives it: two columns and a kind.
inline statement stated(std::string id, statement_kind kind, std::string_view number, std::string_view unit,
                        qualifiers means = {}) {
    const auto print = read_print(number, unit, kind, means);
    INFO(id << ": " << number << unit << ": " << (print ? std::string("read") : describe(print.error())));
    REQUIRE(print);
    statement s;
    s.id = std::move(id);
    s.kind = kind;
    s.indicator.name = "指标";
    s.entity = "江苏省";
    s.when = when("2023");
    s.print = *print;
    return s;
}
template <std::invocable<statement&> Change>
statement stated(std::string id, statement_kind kind, std::string_view number, std::string_view unit, Change change) {
    statement s = stated(std::move(id), kind, number, unit);
    change(s);
    return s;
}

/// Every finding of one kind about one statement.
inline std::vector<finding> found(report const& all, std::string_view id, finding_kind what) {
    std::vector<finding> wanted;
    const auto s = all.at(id);
    REQUIRE(s);
    for (auto const& f : findings_of(all, s->get()))
        if (f.kind == what) wanted.push_back(f);
    return wanted;
}
/// The only one of its kind.
inline finding the(report const& all, std::string_view id, finding_kind what) {
    const auto wanted = found(all, id, what);
    INFO(id << " " << entry_of(what).code);
    REQUIRE(wanted.size() == 1);
    return wanted.front();
}
inline measure value(finding const& f) {
    INFO(f.id << " " << entry_of(f.kind).code << ": "
              << (f.value ? std::string("a value") : describe(f.value.error())));
    REQUIRE(f.value);
    return *f.value;
}

/// x lies within one unit of the digit that is printed last: 4.9491 for 8250/1667.
inline bool is_about(measure const& m, decimal x) {
    return m.number().best() && abs(*m.number().best() - x) <= decimal(1, x.exponent());
}

} // namespace making
