// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/making.hpp"

#include <tongbi/model/plan.hpp>

namespace {

using namespace making;

observation in_period(std::string_view text, std::string_view period_text) {
    observation o = observed(text);
    o.when = when(period_text);
    return o;
}

} // namespace

TEST_CASE("the time elapsed of a plan is counted by days, months or years of its periods") {
    struct row {
        std::string_view so_far, term;
        int days, all_days, months, all_months;
    };
    for (auto const& [so_far, term, days, all_days, months, all_months] : std::vector<row>{
             {"2023-01/2023-07", "2023", 212, 365, 7, 12},
             {"2024-01/2024-07", "2024", 213, 366, 7, 12},
             {"2023-07-31", "2023", 212, 365, 7, 12}, // a date is how far it is
             {"2021..2023", "2021..2025", 1095, 1826, 36, 60},
             {"2023", "2023", 365, 365, 12, 12},
         }) {
        CAPTURE(so_far, term);
        CHECK(elapsed_by_days(when(so_far), when(term)).value() == elapsed(days, all_days));
        CHECK(elapsed_by_months(when(so_far), when(term)).value() == elapsed(months, all_months));
    }
    CHECK(elapsed_by_years(when("2021..2023"), when("2021..2025")).value() == elapsed(3, 5));
    CHECK(reason_of(elapsed_by_years(when("2021-01/2021-07"), when("2021..2025"))) == "period_mismatch");
    CHECK(reason_of(elapsed_by_months(when("2023-08-12"), when("2023"))) == "period_mismatch");
    CHECK(elapsed_by_days(when("2023-08-12"), when("2023")).value() == elapsed(224, 365));
    CHECK(reason_of(elapsed_by_days(when("2023-02/2023-07"), when("2023"))) == "period_mismatch"); // began later
    CHECK(reason_of(elapsed_by_days(when("2022-12-31"), when("2023"))) == "period_mismatch");
    CHECK(reason_of(elapsed_by_days(when("2024-01-01"), when("2023"))) == "term_over");
    CHECK(reason_of(elapsed_by_days(when("2023"), when("2021.."))) == "missing_input");
}

TEST_CASE("observations give the years of their plan, and what does not lie alike in its years is refused") {
    const auto years =
        plan_years_of(in_period("10.2%", "2023"), in_period("14.5%", "2015"), in_period("7.25%", "2030"));
    REQUIRE(years);
    CHECK(*years == plan_years(2015, 2023, 2030));
    CHECK(reason_of(plan_years_of(in_period("1", "2023-01/2023-06"), in_period("1", "2015"), in_period("1", "2030"))) ==
          "period_mismatch");
    CHECK(reason_of(plan_years_of(in_period("1", "2021..2023"), in_period("1", "2020"), in_period("1", "2025"))) ==
          "period_mismatch");
    CHECK(reason_of(plan_years_of(in_period("1", "2023"), in_period("1", "..2020-12-31"), in_period("1", "2025"))) ==
          "missing_input");
    const auto same_half =
        plan_years_of(in_period("1", "2023-H1"), in_period("1", "2020-H1"), in_period("1", "2025-H1"));
    REQUIRE(same_half);
    CHECK(*same_half == plan_years(2020, 2023, 2025));
    observation stock = in_period("5亿千瓦", "2023-12-31"), first = in_period("3亿千瓦", "2020"),
                goal = in_period("12亿千瓦", "2030");
    for (auto* o : {&stock, &first, &goal}) o->indicator.accumulation = accumulation::stock;
    CHECK(plan_years_of(stock, first, goal).value() == plan_years(2020, 2023, 2030));
}

TEST_CASE("observations side by side take the years of their periods, and must be of one subject") {
    const auto now = in_period("10.2万吨", "2023"), then = in_period("14.5万吨", "2015");
    const auto goal = at_most(in_period("7.25万吨", "2030"));
    const auto all = progress_by_methods(now, then, goal);
    REQUIRE(all);
    CHECK(all->size() == 5);
    const auto one = progress_by(progress_method::cagr_ratio, now, then, goal);
    REQUIRE(one);
    CHECK(to_string(*one) == to_string(*all->by(progress_method::cagr_ratio)));
    CHECK(to_string(distance_done_of(now, then, *goal)) == "59% [58.3, 60.3]");
    auto elsewhere = then;
    elsewhere.entity = "浙江省";
    CHECK(reason_of(progress_by_methods(now, elsewhere, goal)) == "entity_mismatch");
    auto other = then;
    other.indicator.name = "另一指标";
    CHECK(reason_of(progress_by(progress_method::distance_done, now, other, goal)) == "indicator_mismatch");
    auto narrower = then;
    narrower.indicator.scope = "规模以上工业";
    CHECK(reason_of(progress_by_methods(now, narrower, goal)) == "scope_changed");
    CHECK(reason_of(progress_by_methods(now, then, at_most(in_period("不低于7.25万吨", "2030")))) == "ambiguous");
}
