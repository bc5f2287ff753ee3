// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Computations with a parameter along periods: indices, real terms, average growth since a base year.

#include "catch.hpp"

#include <tongbi/formula/growth_over_time.hpp>
#include <tongbi/formula/index_numbers.hpp>
#include <tongbi/formula/pace.hpp>
#include <tongbi/formula/real_terms.hpp>
#include <tongbi/model/steps_between.hpp>
#include <tongbi/timeline.hpp>
#include <tongbi/tongbi.hpp>

using namespace tongbi;

namespace {

period in_year(std::string_view text) { return *read_period(text); }

observation energy_of(char const* year, char const* text, char const* name = "能源消费量") {
    indicator what;
    what.name = name;
    what.accumulation = accumulation::flow;
    return {what, "江苏", in_year(year), *read_measure(text)};
}

const std::vector<observation> years{energy_of("2015", "100.0万吨"), energy_of("2017", "104.0万吨"),
                                     energy_of("2018", "110.3万吨"), energy_of("2023", "125.0万吨")};

} // namespace

TEST_CASE("a price index along the years gives growth, and its base is said once") {
    const auto index = timeline_of(yearly("2020"), "", {"102.5", "100.9", "..", "99.8"}); // 上年=100
    const auto growth = growth_of_index(index, base_100);
    REQUIRE(growth.size() == 4);
    CHECK(growth[0].value->number().best() == decimal(25, -1));
    CHECK(growth[3].value->number().best() == decimal(-2, -1));
    CHECK(growth[2].value.error().why == reason::missing_input);
    CHECK(growth.at(in_year("2021"))->number() == growth_of_index(*index.at(in_year("2021")), base_100)->number());
    CHECK(growth_of_index(index, index_base(0))[0].value.error().why == reason::zero_base); // misused in each period
}

TEST_CASE("nominal values along the years are taken to the prices of a base year by an index beside them") {
    const auto nominal = timeline_of(yearly("2020"), "亿元", {"1000", "1050", "1100"});
    const auto prices = timeline_of(yearly("2020"), "", {"100.0", "105.0"});
    const auto real = real_of(nominal, prices, base_100);
    CHECK(real[1].value->number().best() == decimal(1000));
    CHECK(real[2].value.error().why == reason::missing_input); // no index of 2022
    // one index for all of them
    const auto by_one = real_of(nominal, *read_measure("125.0"), base_100);
    CHECK(by_one[0].value->number().best() == decimal(800));
    // a value before a timeline: one amount through the prices of several years
    const auto one_amount = real_of(*read_measure("1050亿元"), prices, base_100);
    REQUIRE(one_amount.size() == 2);
    CHECK(one_amount[1].value->number().best() == decimal(1000));
    CHECK(real_of(nominal, result<measure>(refuse(reason::unknown_unit)), base_100)[0].value.error().why ==
          reason::unknown_unit);
}

TEST_CASE("average growth since a base year counts the years from the periods of the observations") {
    const auto line = timeline_of(years);
    const auto growth = average_growth_of(line, years.front());
    REQUIRE(growth.size() == 4);
    CHECK(growth[0].value.error().why == reason::span_too_short); // the base year itself
    CHECK(growth[1].value->number() == average_growth_of(years[1], years[0])->number());
    CHECK(growth[3].value->number() == average_growth_of(years[3], years[0], steps(8))->number());
    CHECK(to_string(*growth[1].value) == to_string(*average_growth_of(years[1], years[0], steps(2))));
    // a number of steps that is said and is not that of the periods is no answer in any of them
    const auto said = average_growth_of(line, years.front(), steps(8));
    CHECK(said[1].value.error().why == reason::period_mismatch);
    CHECK(said[3].value.has_value());
    // of another subject
    CHECK(average_growth_of(line, energy_of("2015", "100万吨", "发电量"))[3].value.error().why ==
          reason::indicator_mismatch);
}

TEST_CASE("of amounts of doubles and with a schedule the parameter stands behind the timeline") {
    using tonnes = amount<units::t, double>;
    const std::vector<double> values{100, 110, NAN};
    const auto line = timeline_of<tonnes>(yearly("2021"), values);
    const auto one_step = average_growth_of(line, tonnes(100), steps(1));
    CHECK(one_step[1].value->number() == Approx(10).epsilon(1e-14));
    CHECK(one_step[2].value.error().why == reason::missing_input);
    const auto done =
        timeline_of(yearly("2021"), "%", {"20.0", "45.0"}).each([](auto const& one) { return as_rate(one.value); });
    const auto ahead = ahead_of_schedule_of(done, elapsed(plan_years(2020, 2022, 2025)));
    CHECK(ahead[1].value->number().best() == decimal(5));
    const timeline<measure> empty;
    CHECK(growth_of_index(empty, base_100).size() == 0);
}
