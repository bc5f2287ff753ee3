// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/finding_cases.hpp"

namespace {

using namespace making;
using kind = statement_kind;
using what = finding_kind;

statement a_level(std::string id, std::string_view period, std::string_view number, std::string_view unit,
                  kind as = kind::level) {
    return stated(std::move(id), as, number, unit, [&](statement& s) { s.when = when(period); });
}

TEST_CASE("two levels a year apart give their growth, and the printed growth is held against it") {
    const auto page = [](std::string_view percent, auto change) {
        statement growth = stated("G", kind::change_relative, percent, "%", [](statement& s) {
            s.direction = movement::up;
            s.against = against("prev_year");
            s.when = when("2023-01/2023-08");
        });
        change(growth);
        return report({a_level("A", "2023-01/2023-08", "456.0", "亿千瓦时"), growth,
                       a_level("B", "2022-01/2022-08", "433.0", "亿千瓦时")});
    };
    const auto as_it_is = [](statement&) {};
    const finding slip = the(page("5.2", as_it_is), "A", what::growth_recomputed);
    CHECK(outcome_of(slip).starts_with("+5.31% [5.288, 5.336]")); // 456.0 / 433.0 - 1
    CHECK(slip.prints == agreement::contradicts);
    CHECK(slip.from == std::vector<std::string>{"A", "B", "G"});
    CHECK(outcome_of(slip, language::zh).ends_with("与刊载的变化不符（可能因笔误、数据修订、口径或价格基础不同）"));
    CHECK(findings_of(page("5.2", as_it_is), *page("5.2", as_it_is).find("A")).front().kind == what::growth_recomputed);
    CHECK(the(page("5.3", as_it_is), "A", what::growth_recomputed).prints == agreement::agrees);
    // what is of another scope or price basis is no growth of these two levels, whatever its name
    const auto other_scope = [](statement& s) { s.indicator.scope = "规模以上工业"; };
    CHECK_FALSE(the(page("5.2", other_scope), "A", what::growth_recomputed).prints);
    const auto linked = [](statement& s) {
        s.indicator.prices = price_basis::real;
        s.about.ids = {"A"};
    };
    CHECK_FALSE(the(page("5.2", linked), "A", what::growth_recomputed).prints);
    const auto fell = [](statement& s) { s.direction = movement::down; };
    CHECK(the(page("5.3", fell), "A", what::growth_recomputed).prints == agreement::contradicts); // -5.3 %
    CHECK(found(page("5.3", as_it_is), "B", what::growth_recomputed).empty());                    // no 2021
}

TEST_CASE("percentages and temperatures a year apart give their difference") {
    const report rates({a_level("A", "2023", "79.6", "%", kind::rate), a_level("B", "2022", "79.0", "%", kind::rate),
                        stated("P", kind::change_pp, "0.6", "个百分点", [](statement& s) {
                            s.direction = movement::up;
                            s.against = against("prev_year");
                            s.about.ids = {"A"};
                        })});
    const finding points = the(rates, "A", what::change_recomputed);
    CHECK(outcome_of(points) == "+0.6个百分点 [0.5, 0.7], agree");
    CHECK(outcome_of(the(report({a_level("A", "2023", "16.6", "°C"), a_level("B", "2022", "16.2", "°C")}), "A",
                         what::change_recomputed)) == "+0.4 °C [0.3, 0.5]");
    statement part = share_of_whole("S", "36.4", "%", "", "");
    statement before = share_of_whole("T", "35.8", "%", "", "");
    before.when = when("2022");
    CHECK(outcome_of(the(report({part, before}), "S", what::change_recomputed)) == "+0.6个百分点 [0.5, 0.7]");
    before.against = against("whole:新增");
    CHECK(reason_of(the(report({part, before}), "S", what::change_recomputed).value) == "whole_mismatch");
}

} // namespace
