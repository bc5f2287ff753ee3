// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Growths of columns that are no plain comparison of two periods: of single months behind totals from January, and
// against the last number that is there.

#include "panel/columns.hpp"

using namespace in_columns;

TEST_CASE("当月增速 in columns follows from totals from January and their growths, January keeps its own") {
    const std::vector<double> totals{600, 1234.5, 1987.6, no_number, 3400, 600};
    const std::vector<double> grown{5.0, 5.1, 4.8, 5.0, 5.2, 3.0};
    const auto level = series(cumulative("2023-01"), unit_of("亿元"), totals);
    const auto growth = series(cumulative("2023-01"), unit_of("%"), grown).as(role::growth);
    const auto single = single_growths_of(level, growth);
    REQUIRE(single);
    CHECK(!single->periods().is_to_date());
    CHECK((*single)[0] == 5.0);
    CHECK((*single)[2] == *evaluate<formula::single_growth>(1987.6, 4.8, 1234.5, 5.1));
    CHECK((*single)[2] == Approx(4.31).margin(0.01));
    CHECK(single->refused(reason::missing_input) == 2); // April, and May behind it
    CHECK(single->refused(reason::sign_change) == 1);   // a total that falls
    const panel provinces(cumulative("2023-01"), unit_of("亿元"), {"江苏"},
                          Eigen::ArrayXXd(Eigen::Map<Eigen::ArrayXd const>(totals.data(), 6)));
    CHECK(same_bits(single_growths_of(provinces, growth)->cells()(2, 0), (*single)[2]));
    const auto anew = single_growths_of(level.with_breaks({{"", of("2023-03")}}), growth);
    CHECK(anew->refused(reason::scope_changed) == 1);
    const auto months = series(monthly("2023-01"), unit_of("亿元"), totals);
    CHECK(why_refused(single_growths_of(months, growth)) == "period_mismatch");
    CHECK(why_refused(single_growths_of(level, growth.as(role::share))) == "role_mismatch");
    CHECK(single_growths_of(series(cumulative("2023-02"), unit_of("亿元"), totals), growth)
              ->refused(reason::period_mismatch) == 1); // 1—2月 is one number, and no month
}

TEST_CASE("growth against the last number that is there says across how many periods it reaches") {
    const std::vector<double> values{100, no_number, 121, no_number, no_number, 0, 5, -3};
    const auto line = series(yearly("2001"), unit_of("亿元"), values);
    const auto found = growth_on_last_available(line, last_available::period);
    REQUIRE(found);
    CHECK(found->growth[2] == Approx(21));
    CHECK(found->steps(2, 0) == 2);
    CHECK(found->growth[5] == -100);
    CHECK(found->steps(5, 0) == 3);
    CHECK(found->growth.refused(reason::missing_input) == 4); // three holes, and the first year
    CHECK(found->growth.refused(reason::zero_base) == 1);
    CHECK(found->steps(6, 0) == 0);
    CHECK(found->growth.refused(reason::sign_change) == 1); // 5 became -3
    const auto anew = growth_on_last_available(line.with_breaks({{"", of("2002")}}), last_available::period);
    CHECK(anew->growth.refused(reason::scope_changed) == 1);
    CHECK(anew->steps(5, 0) == 3);
    CHECK(why_refused(growth_on_last_available(line.as(role::growth), last_available::period)) == "role_mismatch");
}

TEST_CASE("the same month of earlier years and the month before are two bases, entity by entity") {
    Eigen::ArrayXXd values = Eigen::ArrayXXd::Constant(36, 2, 10.0);
    values(30, 0) = 15;
    values(18, 0) = no_number; // the same month of the year before
    values(6, 0) = 12;
    const panel provinces(monthly("2021-01"), unit_of("亿元"), {"甲", "乙"}, values);
    const auto yearly_growth = growth_on_last_available(provinces, last_available::same_period);
    CHECK(yearly_growth->growth.cells()(30, 0) == Approx(25));
    CHECK(yearly_growth->steps(30, 0) == 2);
    CHECK(yearly_growth->steps(30, 1) == 1);
    CHECK(yearly_growth->growth.refused(reason::missing_input) == 25);
    const auto monthly_growth = growth_on_last_available(provinces, last_available::period);
    CHECK(monthly_growth->growth.cells()(30, 0) == Approx(50));
    CHECK(monthly_growth->steps(19, 0) == 2);
    const auto totals = panel(cumulative("2021-01"), unit_of("亿元"), {"甲", "乙"}, values);
    CHECK(why_refused(growth_on_last_available(totals, last_available::period)) == "period_mismatch");
    CHECK(growth_on_last_available(totals, last_available::same_period));
}
