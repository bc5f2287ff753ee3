// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Totals since January (累计) are told by the axis of a column, or by what is said of its numbers on an axis of months:
// both times they grow by themselves, and have no mean, no trend, no place among each other and no period before.

#include "panel/columns.hpp"

#include <tongbi/panel/sequences.hpp>
#include <tongbi/sequence.hpp>

using namespace in_columns;

namespace {

/// 1, 3, 6, … 78 in each of two years.
std::vector<double> sums_of_two_years() {
    std::vector<double> all;
    for (int year = 0; year < 2; ++year)
        for (int month = 1; month <= 12; ++month) all.push_back(month * (month + 1) / 2.0);
    return all;
}
const std::vector<double> sums = sums_of_two_years();

/// The same numbers, of which the axis says it, or the fact.
series of_axis() { return series(cumulative("2022-01"), unit_of("万吨"), sums); }
series of_fact() { return series(monthly("2022-01"), unit_of("万吨"), sums).accumulating(accumulation::cumulative); }
panel panel_like(series const& one) {
    return panel(start{one.periods().of_totals(false)[0], one.periods().is_to_date()}, one.unit(), {"甲", "乙"},
                 one.cells().replicate(1, 2).eval())
        .of(one.facts().what);
}

} // namespace

TEST_CASE("totals since January by the fact have no mean and no extreme of a year, as those by the axis") {
    for (auto const& totals : {of_axis(), of_fact()}) {
        CHECK(why_refused(means_by(period_kind::year, totals)) == "period_mismatch");
        CHECK(why_refused(means_by(period_kind::quarter, panel_like(totals))) == "period_mismatch");
        CHECK(why_refused(highest_by(period_kind::year, totals)) == "period_mismatch");
        CHECK(why_refused(lowest_by(period_kind::year, totals)) == "period_mismatch");
        CHECK(why_refused(totals_by(period_kind::year, totals)) == "period_mismatch");
    }
    const auto stocks = of_fact().accumulating(accumulation::stock);
    CHECK(means_by(period_kind::year, stocks)); // a stock has a mean
}

TEST_CASE("totals since January by the fact have no trend and no rise, as those by the axis") {
    for (auto const& totals : {of_axis(), of_fact()}) {
        CHECK(why_refused(trend_of(totals, trend_method::sen, per_year, all_present)) == "period_mismatch");
        CHECK(why_refused(mann_kendall(totals, all_present)) == "period_mismatch");
        CHECK(why_refused(*trend_of(panel_like(totals), trend_method::sen, per_year, all_present).at("甲")) ==
              "period_mismatch");
        CHECK(rises_in(totals) == std::vector(23, verdict::undecided));
        CHECK(falls_in(panel_like(totals)).at("乙") == std::vector(23, verdict::undecided));
        CHECK(longest_streak_of(rises_in(panel_like(totals))).at("甲")->surely == 0);
        CHECK(why_refused(ranks_of(panel_like(totals), ranked::highest_first, ties::least, among::history)) ==
              "period_mismatch");
        const auto places = ranks_of(panel_like(totals), ranked::highest_first, ties::least, among::entities);
        REQUIRE(places);
        CHECK(rank_change_of(places)->refused(reason::missing_input) == 48);
    }
}

TEST_CASE("totals since January by the fact have no period before, as those by the axis") {
    for (auto const& totals : {of_axis(), of_fact()}) {
        CHECK(why_refused(growth_on_last_available(totals, last_available::period)) == "period_mismatch");
        CHECK(growth_on_last_available(totals, last_available::same_period));
        CHECK(why_refused(period_over_period(totals, totals)) == "period_mismatch");
        CHECK((*year_over_year(totals))[20] == 0);
        const auto effects = lmdi_additive({panel_like(totals)});
        REQUIRE(effects);
        CHECK(effects->total.refused(reason::missing_input) == 24);
        const auto links = series(start{totals.periods().of_totals(false)[0], totals.periods().is_to_date()}, {}, sums)
                               .as(role::factor)
                               .accumulating(totals.facts().what.accumulation);
        CHECK(why_refused(fixed_base_of(links, base_100)) == "period_mismatch");
        CHECK(why_refused(chain_of(links, base_100)) == "period_mismatch");
        CHECK(why_refused(rebased_to(links, of("2022-03"), base_100)) == "period_mismatch");
        CHECK(why_refused(splice(links, links, of("2022-03"))) == "period_mismatch");
    }
}

TEST_CASE("a total of a whole year, and a single month of totals, are numbers like others") {
    const auto years =
        series(yearly("2020"), unit_of("万吨"), std::vector{1.0, 2.0, 3.0}).accumulating(accumulation::cumulative);
    CHECK(rises_in(years) == std::vector(2, verdict::met));
    CHECK(*trend_of(years, trend_method::sen, per_year, all_present) == 1);
    const auto both = of_axis().accumulating(accumulation::cumulative);
    const auto months = single_periods_of(both);
    REQUIRE(months);
    CHECK(months->facts().what.accumulation == accumulation::flow);
    CHECK((*period_over_period(*months))[2] == 50);
    CHECK((*means_by(period_kind::year, *months))[0] == 6.5);
    const auto growth = series(cumulative("2022-01"), unit_of("%"), std::vector<double>(24, 5.0))
                            .as(role::growth)
                            .accumulating(accumulation::cumulative);
    const auto single = single_growths_of(both, growth);
    REQUIRE(single);
    CHECK(single->facts().what.accumulation == accumulation::flow);
}
