// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Contributions to a growth: of one part by three methods, of all parts at once.

#include <tongbi/formula/contribution.hpp>
#include <tongbi/model.hpp>
#include <tongbi/typed.hpp>

#include "catch.hpp"
#include "support/brute_force.hpp"

#include <cmath>

using namespace tongbi;
using namespace tongbi::literals;

namespace {

observation gdp_of(std::string place, char const* year, char const* value, price_basis prices) {
    return {{"地区生产总值", "GDP", polarity::neutral, prices, accumulation::flow, ""},
            std::move(place),
            *read_period(year),
            *read_measure(value)};
}

} // namespace

TEST_CASE("a part's contribution in points is its change over the base of the whole") {
    CHECK(contribution_of(0.08_万亿元, 12.2_万亿元)->number().best() ==
          decimal(8, -2) * decimal(100) / decimal(122, -1));
    const auto levels =
        contribution_of(amount<units::yi_CNY>(exactly(17400)), amount<units::yi_CNY>(exactly(16900)), 12.5_万亿元);
    REQUIRE(levels);
    CHECK(levels->number().best() == decimal(4, -1));
    CHECK(levels->number().contains(decimal(4, -1)));
    CHECK(contribution_of(-3_亿元, 100_亿元)->number().best() == decimal(-3)); // 净出口 pulls down
    CHECK(contribution_of(3_亿元, 0_亿元).error().why == reason::zero_base);   // a print of 0 is or may be zero
    CHECK(contribution_of(3_亿元, amount<units::yi_CNY>(exactly(0))).error().why == reason::zero_base);
    CHECK(contribution_of(3_亿元, amount<units::yi_CNY>(exactly(-5))).error().why == reason::negative_base);
}

TEST_CASE("the share of the base times the growth is a method of its own, and equal where the basis is one") {
    const auto by_share = contribution_by_nominal_weight_of(share(40.0_percent), growth(5.0_percent));
    REQUIRE(by_share);
    CHECK(by_share->number().best() == decimal(2));
    CHECK(contribution_of(2_亿元, 100_亿元)->number().best() == decimal(2)); // 40 of 100 growing to 42
    // 食品 at a weight of 20 %: its index from 100 to 105, that of all stood at 110
    const auto food = contribution_by_weight_of(share(20.0_percent), amount<units::yi_CNY>(exactly(5)),
                                                amount<units::yi_CNY>(exactly(110)));
    REQUIRE(food);
    CHECK(std::abs(to_double(*food->number().best()) - 20 * 5 / 110.0) < 1e-14);
}

TEST_CASE("observations contribute where they are a year apart, of one whole and of one price basis") {
    const auto now = gdp_of("江苏省南京市", "2023", "1.74万亿元", price_basis::nominal);
    const auto before = gdp_of("江苏省南京市", "2022", "1.69万亿元", price_basis::nominal);
    const auto whole = gdp_of("江苏省", "2022", "12.3万亿元", price_basis::nominal);
    const auto points = contribution_of(now, before, whole);
    REQUIRE(points);
    CHECK(points->role() == role::points);
    CHECK(std::abs(to_double(*points->number().best()) - 5 / 12.3) < 1e-15);
    const auto why = [](auto const& outcome) { return outcome.error().why; };
    CHECK(why(contribution_of(before, now, whole)) == reason::not_adjacent);
    CHECK(why(contribution_of(now, before, gdp_of("江苏省", "2023", "12.8万亿元", price_basis::nominal))) ==
          reason::period_mismatch);
    CHECK(why(contribution_of(now, before, gdp_of("浙江省", "2022", "7.8万亿元", price_basis::nominal))) ==
          reason::entity_mismatch);
    CHECK(why(contribution_of(now, before, gdp_of("江苏省", "2022", "12.3万亿元", price_basis::real))) ==
          reason::price_basis);

    const auto base = gdp_of("江苏省南京市", "2022", "13.7%", price_basis::nominal);
    comparison share{base.indicator, base.entity, base.when, *as_share(base.value),
                     baseline::whole_of("江苏省地区生产总值")};
    share.indicator.name += "占比";
    observation grown = gdp_of("江苏省南京市", "2023", "4.6%", price_basis::real);
    grown.value = *as_growth(grown.value);
    CHECK(contribution_by_nominal_weight_of(share, grown).has_value());
    share.when = grown.when;
    CHECK(why(contribution_by_nominal_weight_of(share, grown)) == reason::not_adjacent); // not the weight of the base
    share.indicator.name = "工业增加值占比";
    CHECK(why(contribution_by_nominal_weight_of(share, grown)) == reason::indicator_mismatch);
}

TEST_CASE("the contributions of all parts add up to the growth of the whole, and their rates to 100") {
    referee::dice d(2023);
    referee::tally t;
    for (int round = 0; round < referee::rounds(500); ++round) {
        std::vector<now_and_before<double>> parts;
        for (int i = d.between(1, 6); i > 0; --i)
            parts.push_back({to_double(d.print(4, -2, 1)) * (d.one_in(6) ? -0.01 : 1), to_double(d.print(4, -2, 1))});
        const auto found = contributions_of(parts);
        REQUIRE(found);
        if (!found->growth) continue; // all together a loss
        double points = 0, rates = 0, size = 1;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            REQUIRE(found->points[i]);
            points += *found->points[i];
            size += std::abs(*found->points[i]);
            if (found->rates[i]) rates += *found->rates[i];
        }
        const auto describe_case = [&] { return "case " + std::to_string(round); };
        t.expect(std::abs(points - *found->growth) < 1e-12 * size, describe_case);
        t.expect(!found->rates[0] || std::abs(rates - 100) < 1e-9 * size * 100 / std::abs(*found->growth),
                 describe_case);
    }
    t.check(referee::rounds(800));
}

TEST_CASE("parts of a printed whole leave a rest, whose contribution is told") {
    const std::vector<now_and_before<figure>> parts{
        {figure::printed(decimal(174, -2)), figure::printed(decimal(169, -2))},
        {figure::printed(decimal(118, -2)), figure::printed(decimal(114, -2))}};
    const auto found = contributions_of(parts, {figure::printed(decimal(128, -1)), figure::printed(decimal(123, -1))});
    REQUIRE(found);
    CHECK(std::abs(to_double(*found->rest->best()) - 100 * 0.41 / 12.3) < 1e-12);
    CHECK(std::abs(to_double(*found->points[0]->best()) - 100 * 0.05 / 12.3) < 1e-12);
    CHECK(std::abs(to_double(*found->rates[0]->best()) - 10) < 1e-12);
    CHECK(found->points[0]->contains(*found->points[0]->best()));
    // A total change that may be zero has no rates: 0.5 or nothing.
    const auto still = contributions_of(parts, {figure::printed(decimal(128, -1)), figure::printed(decimal(128, -1))});
    CHECK(still->rates[0].error().why == reason::zero_base);
    const auto closed = contributions_of(std::vector<now_and_before<double>>{{5, 5}, {6, 6}});
    CHECK(closed->rates[0].error().why == reason::zero_base);
    CHECK(*closed->points[0] == 0);
    CHECK(contributions_of(std::vector<now_and_before<double>>{{5, std::nan("")}}).error().why ==
          reason::missing_input);
}
