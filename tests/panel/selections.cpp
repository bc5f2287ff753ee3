// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Parts of panels and series: some of their periods, some of their entities, and other cells in their place.

#include "panel/columns.hpp"

using namespace in_columns;

namespace {

panel provinces_of(Eigen::ArrayXXd const& values) {
    return panel(yearly("2018"), unit_of("亿元"), {"全国", "江苏省", "浙江省", "安徽省"}, values)
        .named("地区生产总值")
        .at_prices(price_basis::real)
        .of_vintage("初步核算")
        .with_decimals(1)
        .with_aggregate("全国")
        .with_breaks({{"江苏省", of("2020")}, {"安徽省", of("2019")}, {"", of("2022")}});
}
void has_its_facts(auto const& some) {
    CHECK(some.facts().what.name == "地区生产总值");
    CHECK(some.facts().what.prices == price_basis::real);
    CHECK(some.facts().vintage == "初步核算");
    CHECK(some.facts().decimals == 1);
    CHECK(some.unit() == unit_of("亿元"));
    CHECK(some.role() == role::amount);
    CHECK(some.refused().empty());
}

} // namespace

TEST_CASE("the rows between two periods are a view with the facts of the panel") {
    Eigen::ArrayXXd values = random_panel::cells(6, 4, 1);
    const panel all = provinces_of(values);
    const auto some = all.between(of("2020"), of("2022"));
    REQUIRE(some);
    has_its_facts(*some);
    CHECK(some->periods() == period_axis(of("2020"), 3));
    CHECK(some->entities() == all.entities());
    CHECK(some->cells().data() == values.data() + 2);
    CHECK((some->cells().isNaN() == values.middleRows(2, 3).isNaN()).all());
    values(3, 1) = 12.3;
    CHECK(shown(some->at("江苏省", of("2021"))) == "12.3亿元");
    CHECK(why_refused(total_of(*some)) == "overlapping_parts");
    CHECK(year_over_year(*some)->refused(reason::scope_changed) >= 3); // 2022 on 2021 in all columns that have both

    CHECK(why_refused(all.between(of("2017"), of("2022"))) == "missing_input");
    CHECK(why_refused(all.between(of("2020"), of("2024"))) == "missing_input");
    CHECK(why_refused(all.between(of("2020-01"), of("2022"))) == "missing_input");
    CHECK(why_refused(all.between(of("2022"), of("2020"))) == "period_mismatch");
    CHECK(all.between(of("2020"), of("2020"))->periods().size() == 1);
}

TEST_CASE("a part of computed columns keeps their cells, and is what is computed of the part") {
    const auto values = random_panel::cells(60, 3, 2);
    const panel output(monthly("2018-01"), unit_of("万吨"), random_panel::names(3), values);
    const auto part = year_over_year(output)->between(of("2020-03"), of("2021-02"));
    const auto of_series = year_over_year(output.column(1))->between(of("2020-03"), of("2021-02"));
    const auto totals = year_to_date(output)->between(of("2020年1—3月"), of("2020年1—6月"));
    const std::vector<double> others(60 * 3, 9.0); // where freed memory would be used again
    const auto own = year_over_year(output);
    REQUIRE(part);
    REQUIRE(of_series);
    REQUIRE(totals);
    CHECK(part->refused().empty()); // which of the cells were refused is not known
    CHECK(totals->periods().size() == 4);
    CHECK(totals->periods().is_to_date());
    for (Eigen::Index r = 0; r < 12; ++r) {
        for (Eigen::Index c = 0; c < 3; ++c) CHECK(same_bits(part->cells()(r, c), own->cells()(26 + r, c)));
        CHECK(same_bits((*of_series)[r], own->cells()(26 + r, 1)));
    }
    CHECK(of_series->last_period() == of("2021-02"));
    // rows of any strides
    const Eigen::ArrayXXd lying = values.transpose();
    const panel seen(monthly("2018-01"), unit_of("万吨"), random_panel::names(3), lying.transpose());
    CHECK(same_bits(seen.between(of("2019-01"), of("2019-12"))->cells()(2, 1), values(14, 1)));
}

TEST_CASE("some of the entities stand in the order that was asked for, with the marks and breaks that are theirs") {
    Eigen::ArrayXXd values = random_panel::cells(6, 4, 1);
    const panel all = provinces_of(values);
    const auto some = all.of_entities({"浙江省", "江苏省"});
    REQUIRE(some);
    has_its_facts(*some);
    CHECK(some->entities() == std::vector<std::string>{"浙江省", "江苏省"});
    CHECK(some->periods() == all.periods());
    for (Eigen::Index r = 0; r < 6; ++r) {
        CHECK(same_bits(some->cells()(r, 0), values(r, 2)));
        CHECK(same_bits(some->cells()(r, 1), values(r, 1)));
    }
    REQUIRE(some->facts().breaks);
    CHECK(some->facts().breaks->size() == 2); // of 江苏省, and of all
    CHECK(total_of(*some));                   // no aggregate is left
    CHECK(why_refused(total_of(all.of_entities({"江苏省", "全国"}))) == "overlapping_parts");
    CHECK(all.of_entities({})->entities().empty());
    CHECK(all.of_entities(all.entities())->entities() == all.entities());

    const auto unknown = all.of_entities({"江苏省", "台湾省"});
    REQUIRE(!unknown);
    CHECK(unknown.error().why == reason::missing_input);
    CHECK(to_string(unknown.error()).find("台湾省") != std::string::npos);
    CHECK(why_refused(all.of_entities({"江苏省", "江苏省"})) == "entity_mismatch");
}

TEST_CASE("other cells take the place of a panel's, with its periods, entities and facts") {
    const Eigen::ArrayXXd values = random_panel::cells(6, 4, 1);
    const panel all = provinces_of(values);
    Eigen::ArrayXXd mine = values * 2;
    const panel seen = all.with_cells(mine);
    const panel kept = all.with_cells((all.cells() * 2).eval());
    const panel by_rows = all.with_cells(Eigen::Array<double, 6, 4, Eigen::RowMajor>(values));
    has_its_facts(kept);
    CHECK(kept.entities() == all.entities());
    CHECK(kept.periods() == all.periods());
    CHECK(kept.facts().breaks == all.facts().breaks);
    CHECK(seen.cells().data() == mine.data());
    CHECK(kept.cells().data() != all.cells().data());
    for (Eigen::Index c = 0; c < 4; ++c)
        for (Eigen::Index r = 0; r < 6; ++r) {
            CHECK(same_bits(kept.cells()(r, c), mine(r, c)));
            CHECK(same_bits(by_rows.cells()(r, c), values(r, c)));
        }
    CHECK(year_over_year(all)->with_cells(mine).refused().empty());
    CHECK_THROWS_AS(all.with_cells(Eigen::ArrayXXd(6, 3)), std::invalid_argument);
    CHECK_THROWS_AS(all.with_cells(Eigen::ArrayXXd(5, 4)), std::invalid_argument);
}
