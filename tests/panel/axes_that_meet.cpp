// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Operands whose periods never meet are refused before any cell is computed: they are of other kinds or of other years.

#include "catch.hpp"

#include <tongbi/measure.hpp>
#include <tongbi/panel.hpp>

using namespace tongbi;

namespace {

std::vector<double> const& twelve_twos() {
    static const std::vector<double> all(12, 2);
    return all;
}
series from(start const& first) { return {first, unit_of("亿元"), twelve_twos()}; }
panel provinces_from(start const& first) {
    static const Eigen::ArrayXXd cells = Eigen::ArrayXXd::Constant(12, 2, 2);
    return {first, unit_of("亿元"), {"甲", "乙"}, cells};
}
template <class T>
bool never_meet(result<T> const& x) {
    return !x && x.error().why == reason::period_mismatch;
}

} // namespace

TEST_CASE("periods of other kinds and of other years never meet, whatever is computed of them") {
    const auto months = from(monthly("2023-01"));
    const start others[] = {quarterly("2023-Q1"), yearly("2023"),     cumulative("2023-01"),
                            daily("2023-01-01"),  monthly("2024-01"), monthly("2022-01")};
    for (auto const& other : others) {
        const auto whole = from(other);
        CHECK(never_meet(difference_of(months, whole)));
        CHECK(never_meet(share_of(months, whole)));
        CHECK(never_meet(share_of(provinces_from(monthly("2023-01")), whole)));
        CHECK(never_meet(share_of(months, provinces_from(other))));
        CHECK(never_meet(growth_of(months, whole)));
        CHECK(never_meet(cumulated_shares_of(provinces_from(monthly("2023-01")), whole, cumulated_over::same_rows)));
        CHECK(never_meet(contributions_of(provinces_from(monthly("2023-01")), whole)));
        CHECK(never_meet(attainment_of(months, at_least(whole))));
        CHECK(never_meet(attainment_of(months, at_most(whole))));
        CHECK(never_meet(
            progress_by(progress_method::linear_pace, months, months, at_least(whole), plan_years(2020, 2023, 2025))));
    }
    CHECK(never_meet(lmdi_additive(
        {provinces_from(monthly("2023-01")), provinces_from(yearly("2023")).of(indicator{}).as(role::amount)})));
}

TEST_CASE("one common period is enough, and what has no periods meets all") {
    const auto months = from(monthly("2023-01"));
    const auto late = difference_of(months, from(monthly("2023-12")));
    REQUIRE(late);
    CHECK((*late)[11] == 0);
    CHECK(late->refused(reason::missing_input) == 11);
    CHECK(difference_of(from(monthly("2023-12")), months));
    CHECK(difference_of(months, read_measure("1亿元")));
    CHECK(share_of(months, per_entity(unit_of("亿元"), {"甲"}, {4})));
    CHECK(difference_of(series(monthly("2020-01"), unit_of("亿元"), std::vector<double>{}), months));
    CHECK(year_over_year(from(yearly("2020"))));
}

TEST_CASE("year over year of two columns finds the bases a year before in the second") {
    const std::vector<double> of_2022{100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 80};
    const std::vector<double> of_2023{110, 120, 130, 140, 150, 160, 170, 180, 190, 200, 210, 220};
    const series last_year(monthly("2022-01"), unit_of("亿元"), of_2022);
    const series this_year(monthly("2023-01"), unit_of("亿元"), of_2023);
    const auto growth = year_over_year(this_year, last_year);
    REQUIRE(growth);
    CHECK(growth->periods().size() == 12);
    CHECK((*growth)[0] == 10);
    CHECK((*growth)[11] == 175);
    CHECK(growth->refused().empty());
    CHECK(never_meet(year_over_year(last_year, this_year)));
    CHECK(never_meet(year_over_year(this_year, this_year))); // no number of 2022, and never that of 2023 itself

    // one column of both years against itself is the column against its own past
    std::vector<double> both = of_2022;
    both.insert(both.end(), of_2023.begin(), of_2023.end());
    const series long_one(monthly("2022-01"), unit_of("亿元"), both);
    const auto alone = year_over_year(long_one);
    const auto twice = year_over_year(long_one, long_one);
    REQUIRE(twice);
    CHECK(twice->refused(reason::missing_input) == 12);
    for (Eigen::Index i = 12; i < 24; ++i) CHECK((*twice)[i] == (*alone)[i]);
    const auto late =
        year_over_year(series(monthly("2023-11"), unit_of("亿元"), std::vector<double>{210, 220}), last_year);
    REQUIRE(late);
    CHECK((*late)[0] == 110);
    CHECK((*late)[1] == 175);

    // 环比 of January lies in December of the other column
    const auto month = period_over_period(this_year, last_year);
    REQUIRE(month);
    CHECK((*month)[0] == 37.5);
    CHECK(month->refused(reason::missing_input) == 11);

    // a panel against a panel by name, and against one series
    const auto provinces = year_over_year(provinces_from(monthly("2023-01")), provinces_from(monthly("2022-01")));
    REQUIRE(provinces);
    CHECK(provinces->cells().cols() == 2);
    CHECK((provinces->cells() == 0).all());
    CHECK(year_over_year(provinces_from(monthly("2023-01")), last_year)->cells()(11, 1) == -97.5);

    // nothing goes across a break in either
    const auto cut = year_over_year(this_year, last_year.with_breaks({{"", *read_period("2022-07")}}));
    REQUIRE(cut);
    CHECK(cut->refused(reason::scope_changed) == 6);
    CHECK((*cut)[6] == 70);
    CHECK(year_over_year(this_year.with_breaks({{"", *read_period("2023-07")}}), last_year)
              ->refused(reason::scope_changed) == 6);
}

TEST_CASE("days of two years meet by their dates, and a leap year is no shift by 365 rows") {
    std::vector<double> of_2024(366), of_2025(365);
    for (std::size_t i = 0; i < of_2024.size(); ++i) of_2024[i] = static_cast<double>(i + 1);
    for (std::size_t i = 0; i < of_2025.size(); ++i) of_2025[i] = 2.0 * static_cast<double>(i + 1);
    const auto growth = year_over_year(series(daily("2025-01-01"), unit_of("亿元"), of_2025),
                                       series(daily("2024-01-01"), unit_of("亿元"), of_2024));
    REQUIRE(growth);
    CHECK((*growth)[0] == 100);                             // 1 January
    CHECK((*growth)[58] == 100);                            // 28 February
    CHECK((*growth)[59] == (2.0 * 60 - 61) * 100 / 61);     // 1 March is day 60 and was day 61
    CHECK((*growth)[364] == (2.0 * 365 - 366) * 100 / 366); // 31 December
}
