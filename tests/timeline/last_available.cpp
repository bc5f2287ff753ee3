// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Growth against the last value that is there: only where it is asked for by name, and with its period.

#include "catch.hpp"

#include <tongbi/timeline.hpp>
#include <tongbi/tongbi.hpp>

using namespace tongbi;

namespace {

period at(std::string_view text) { return *read_period(text); }

observation forest(char const* year, char const* value, price_basis prices = price_basis::none) {
    indicator what;
    what.name = "森林覆盖率调查面积";
    what.prices = prices;
    return {what, "江苏", at(year), *read_measure(value)};
}

} // namespace

TEST_CASE("growth against the last year that is there says which year that is") {
    const auto line = timeline_of(yearly("2018"), "万亩", {"100.0", "..", "..", "110.0", "121.0"});
    CHECK_FALSE(year_over_year(line).at(at("2021"))); // without its name nothing reaches across the gap
    const auto growth = growth_on_last_available(line, last_available::same_period);
    REQUIRE(growth.size() == 5);
    CHECK(growth[0].value.error().why == reason::missing_input);
    CHECK(growth[0].value.error().input == 1);
    CHECK(growth[1].value.error().why == reason::missing_input);
    REQUIRE(growth[3].value);
    CHECK(to_string(growth[3].value->growth) ==
          to_string(*year_over_year(read_measure("110.0万亩"), read_measure("100.0万亩"))));
    CHECK(same_span(growth[3].value->since, at("2018")));
    CHECK(same_span(growth[4].value->since, at("2021")));
    CHECK(growth[4].value->growth.number().best() == decimal(10));
}

TEST_CASE("of months the last one and the same one of earlier years are two methods") {
    const auto line =
        timeline_of(monthly("2022-01"), "万吨",
                    {"10.0", "20.0", "30.0", "..", "..", "..", "..", "..", "..", "..", "..", "..", "..", "25.0"});
    const auto month = growth_on_last_available(line, last_available::period).at(at("2023-02"));
    const auto year = growth_on_last_available(line, last_available::same_period).at(at("2023-02"));
    REQUIRE((month && year));
    CHECK(same_span(month->since, at("2022-03")));
    CHECK(same_span(year->since, at("2022-02")));
    CHECK(year->growth.number().best() == decimal(25));
}

TEST_CASE("a fault is not passed over, and doubles, zeros and unlike observations keep their reasons") {
    const auto faulty = timeline_of(yearly("2018"), "万亩", {"100.0", "1OO", "110.0"});
    CHECK(growth_on_last_available(faulty, last_available::period)[2].value.error().why == faulty[1].value.error().why);
    using mu = amount<units::mu, double>;
    const std::vector<double> values{0, 1, NAN, 3};
    const auto plain = growth_on_last_available(timeline_of<mu>(yearly("2018"), values), last_available::period);
    CHECK(plain[1].value.error().why == reason::zero_base);
    CHECK(plain[3].value->growth.number() == 200);
    const std::vector<observation> surveys{forest("2015", "100万亩"), forest("2018", "110万亩"),
                                           forest("2023", "121万亩", price_basis::real)};
    const auto seen = growth_on_last_available(timeline_of(surveys), last_available::same_period);
    CHECK(seen[1].value->growth.number().best() == decimal(10));
    CHECK(same_span(seen[1].value->since, at("2015")));
    CHECK(seen[2].value.error().why == reason::price_basis);
    const std::vector<observation> merged{forest("2022-01/2022-02", "100万亩"), forest("2022-03", "110万亩"),
                                          forest("2023-01/2023-02", "90万亩")};
    CHECK_FALSE(
        growth_on_last_available(timeline_of(merged), last_available::period)[2].value); // no period precedes 1—2月
    CHECK(growth_on_last_available(timeline_of(merged), last_available::same_period)[2].value->growth.number().best() ==
          decimal(-10));
    CHECK(growth_on_last_available(timeline<measure>{}, last_available::period).size() == 0);
}
