// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A marked aggregate is a whole and never a part: nothing that adds or compares over the entities of a panel counts it.

#include "catch.hpp"
#include "support/random_panel.hpp"

#include <tongbi/measure.hpp>
#include <tongbi/panel.hpp>

using namespace tongbi;
using random_panel::none;

namespace {

/// 全国 30 -> 36 of 甲 10 -> 12 and 乙 20 -> 24.
panel nation_and_provinces(unit const& in = unit_of("亿元")) {
    static const Eigen::ArrayXXd cells = [] {
        Eigen::ArrayXXd x(2, 3);
        x << 30, 10, 20, 36, 12, 24;
        return x;
    }();
    return {yearly("2022"), in, {"全国", "甲", "乙"}, cells};
}

} // namespace

TEST_CASE("an aggregate contributes nothing to the growth of its own parts") {
    const auto marked = nation_and_provinces().with_aggregate("全国");
    const series whole(yearly("2022"), unit_of("亿元"), std::vector{30.0, 36.0});
    for (auto const& found : {contributions_of(marked), contributions_of(marked, whole)}) {
        REQUIRE(!found);
        CHECK(found.error().why == reason::overlapping_parts);
        CHECK(found.error().excerpt() == "全国");
    }
    CHECK(contributions_of(nation_and_provinces())); // unmarked it is an entity like others
    CHECK(total_of(marked).error().why == reason::overlapping_parts);
}

TEST_CASE("an aggregate is no sector of a decomposition, whichever factor marks it") {
    const auto people = nation_and_provinces(unit_of("万人"));
    const auto output = nation_and_provinces(unit{}).as(role::factor);
    REQUIRE(lmdi_additive({people, output}));
    CHECK(lmdi_additive({people.with_aggregate("全国"), output}).error().why == reason::overlapping_parts);
    CHECK(lmdi_multiplicative({people, output.with_aggregate("全国")}).error().why == reason::overlapping_parts);
}

TEST_CASE("among the entities an aggregate has no place and takes none from the others") {
    Eigen::ArrayXXd x(2, 4);
    x << 30, 12, 10, 20, none, 15, 12, none;
    const auto ranked_of = [&](among whom) {
        return ranks_of(panel(yearly("2022"), unit_of("亿元"), {"全国", "东部", "甲", "乙"}, x)
                            .with_aggregate("全国")
                            .with_aggregate("东部"),
                        ranked::highest_first, ties::least, whom);
    };
    const auto across = ranked_of(among::entities);
    REQUIRE(across);
    CHECK(across->cells()(0, 3) == 1);
    CHECK(across->cells()(0, 2) == 2);
    CHECK(across->cells()(1, 2) == 1);
    CHECK(across->at("全国", *read_period("2022")).error().why == reason::missing_input);
    CHECK(across->refused(reason::overlapping_parts) == 3); // 全国 of 2022, 东部 of both years
    CHECK(across->refused(reason::missing_input) == 2);
    const auto within = ranked_of(among::history);
    CHECK(within->cells()(0, 1) == 2); // 东部 against itself
    CHECK(within->cells()(1, 1) == 1);
}

TEST_CASE("a panel has as many aggregates as were marked, and what is computed of it keeps them") {
    const auto both = nation_and_provinces().with_aggregate("全国").with_aggregate("乙");
    CHECK(total_of(both).error().excerpt() == "全国");
    CHECK(total_of(year_over_year(both)).error().why == reason::overlapping_parts);
    const auto growth_ranks = ranks_of(year_over_year(both), ranked::highest_first, ties::least, among::entities);
    REQUIRE(growth_ranks);
    CHECK(growth_ranks->cells()(1, 1) == 1);
    CHECK(growth_ranks->refused(reason::overlapping_parts) == 2);
}
