// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A break in a series (b) goes on to what is computed of it, also where a number beside it is missing: no growth,
// trend, normal or place reaches across.

#include "timeline/lines.hpp"

#include <tongbi/formula/energy.hpp>

using namespace lines;

TEST_CASE("a quarter with a break and a missing month has no growth across it") {
    const auto months = timeline_of(monthly("2019-07"), "万吨",
                                    {"10.0", "10.0", "10.0", "..", "30.0 b", "30.0", "30.0", "30.0", "30.0", "30.0",
                                     "30.0", "30.0", "30.0", "30.0", "30.0"});
    CHECK(refused(year_over_year(months).at(of("2020-07"))) == "scope_changed");
    const auto quarters = totals_by(period_kind::quarter, months);
    CHECK(refused(quarters.at(of("2019Q4"))) == "scope_changed");
    CHECK(refused(year_over_year(quarters).at(of("2020Q3"))) == "scope_changed");
}

TEST_CASE("totals since January with a missing month keep the break behind it") {
    const auto months = timeline_of(monthly("2020-01"), "万吨",
                                    {"10.0", "..", "10.0", "10.0 b", "30.0", "30.0", "30.0", "30.0", "30.0", "30.0",
                                     "30.0", "30.0", "33.0", "34.0"});
    const auto totals = year_to_date(months);
    CHECK(refused(totals.at(of("2020年1—3月"))) == "missing_input");
    CHECK(refused(totals.at(of("2020年1—4月"))) == "scope_changed");
    CHECK(refused(year_over_year(totals).at(of("2021-01"))) == "scope_changed");
}

TEST_CASE("years with a break and a missing quarter part the years before from those behind") {
    const auto quarters = [](std::string_view unit, std::string_view missing_before, std::string_view missing_behind) {
        return timeline_of(quarterly("2019-Q1"), unit,
                           {"10.0", "10.0", "10.0", "10.0", missing_before, "30.0 b", "30.0", missing_behind, "33.0",
                            "33.0", "33.0", "33.0"});
    };
    for (auto const& line : {quarters("℃", "..", "30.0"), quarters("℃", "10.0", "..")}) {
        const auto years = means_by(period_kind::year, line);
        CHECK(all_of(years) == "2019 10.0 ℃ [9.95, 10.05]; 2020 scope_changed; 2021 33.0 ℃ [32.95, 33.05]");
        CHECK_FALSE(
            trend_of(years, trend_method::least_squares, per_year, at_least_values(2))); // one year is behind the break
    }
    const auto totals = totals_by(period_kind::year, quarters("万吨", "..", "30.0"));
    CHECK(refused(growth_on_last_available(totals, last_available::same_period).at(of("2021"))) == "scope_changed");
}

TEST_CASE("a break of one of two series goes on to their quotient, whatever is missing in the other") {
    const auto product = timeline_of(yearly("2018"), "亿元", {"100.0", "100.0", "200.0 b", "200.0", "200.0"});
    const auto missing = timeline_of(yearly("2018"), "万吨标准煤", {"100.0", "100.0", "..", "120.0", "120.0"});
    const auto gap = intensity_of(missing, product);
    CHECK(refused(gap.at(of("2020"))) == "scope_changed");
    CHECK(refused(growth_on_last_available(gap, last_available::same_period).at(of("2021"))) == "scope_changed");
    std::vector<timeline<measure>::entry> some;
    for (auto const& one : missing)
        if (one.value) some.push_back(one);
    const auto hole = intensity_of(timeline<measure>(some), product); // the year is not there at all
    CHECK(refused(hole.at(of("2020"))) == "scope_changed");
    CHECK(refused(growth_on_last_available(hole, last_available::same_period).at(of("2021"))) == "scope_changed");
    CHECK(hole.at(of("2021")));
}

TEST_CASE("the growth of a single period crosses no break in the growths of the totals") {
    const start from{of("2023-Q1"), true};
    const auto totals = timeline_of(from, "亿元", {"100", "210", "330", "460"});
    const auto growths = timeline_of(from, "%", {"5", "4", "3 b", "2"}).each([](auto const& one) {
        return one.value.map([](measure const& m) { return m.in_role(role::growth); });
    });
    const auto singles = single_growths_of(totals, growths);
    CHECK(refused(singles.at(of("2023Q3"))) == "scope_changed");
    CHECK(singles.at(of("2023Q2")));
    CHECK(singles.at(of("2023Q4")));
}

TEST_CASE("0.0 of a balance may be a loss, in totals and means too") {
    const auto profit = [](std::string_view when, std::string_view text, bool balance = true) {
        indicator what;
        what.name = "利润";
        what.accumulation = accumulation::flow;
        what.may_be_negative = balance;
        return observation{what, "江苏", of(when), read(text)};
    };
    CHECK(bounds_of(*difference_of(profit("2023-01", "1.0亿元"), profit("2023-01", "0.0亿元", true))) ==
          "[0.90, 1.10]");
    const auto line = timeline_of({profit("2023-01", "0.0亿元"), profit("2023-02", "1.0亿元")});
    CHECK(bounds_of(year_to_date(line)[1].value->value) == "[0.90, 1.10]");
    const auto none =
        timeline_of({profit("2023-01", "0.0亿元"), profit("2023-02", "0.0亿元"), profit("2023-03", "0.0亿元")});
    CHECK(bounds_of(means_by(period_kind::quarter, none)[0].value->value) == "[-0.05, 0.05]");
    const auto output = timeline_of({profit("2023-01", "0.0亿元", false), profit("2023-02", "1.0亿元", false)});
    CHECK(bounds_of(year_to_date(output)[1].value->value) == "[0.95, 1.10]");
}
