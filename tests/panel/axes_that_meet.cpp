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
