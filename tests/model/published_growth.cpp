// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Published growth beside levels: of one scope in both years, where the printed base may be of another.

#include <tongbi/model/published_growth.hpp>

#include "model/making.hpp"

using namespace making;

namespace {

observation sales(char const* year, char const* value, char const* scope = "",
                  price_basis prices = price_basis::nominal) {
    return {{"主营业务收入", "revenue", polarity::neutral, prices, accumulation::flow, scope},
            "江苏省",
            when(year),
            reading::read(value),
            {},
            {}};
}
comparison grown_by(char const* percent, char const* scope = "", price_basis prices = price_basis::nominal,
                    char const* code = "prev_year") {
    observation o = sales("2023", "1亿元", scope, prices);
    return {o.indicator, o.entity, o.when, *as_growth(read_measure(percent)), against(code)};
}

} // namespace

TEST_CASE("a published growth that the levels do not give has a base of another scope behind it") {
    // 8080 of 8000 is +1.0 %; published is +5.0 % at 可比口径, so that 7695 of the 8000 are of firms that are still
    // counted
    const auto g =
        published_growth_of(sales("2023", "8080亿元"), sales("2022", "8000亿元"), grown_by("5.0%", "可比口径"));
    REQUIRE((g.of_levels && g.comparable_base && g.base_change));
    CHECK(to_string(*g.of_levels) == "+1.00% [0.987, 1.013]");
    CHECK(to_string(*g.comparable_base) == "7695亿元 [7691, 7699.4]");
    CHECK(g.base_change->number().upper().at < decimal(-300));
    CHECK(g.agrees == false);
    const auto same = published_growth_of(sales("2023", "8080亿元"), sales("2022", "8000亿元"), grown_by("1.0%"));
    CHECK(same.agrees == true);
    CHECK(same.base_change->number().contains(decimal(0)));
}

TEST_CASE("a base of the old scope has no growth to a level of the new one, and the published growth gives the base") {
    const auto g =
        published_growth_of(sales("2023", "8080亿元", "规模以上工业(2023年标准)"),
                            sales("2022", "8000亿元", "规模以上工业(2022年标准)"), grown_by("5.0%", "可比口径"));
    CHECK(reason_of(g.of_levels) == "scope_changed");
    CHECK(best(*g.comparable_base).substr(0, 7) == "7695.23");
    CHECK(g.base_change.has_value()); // which the change of scope took away
    CHECK_FALSE(g.agrees);
    // a growth of a scope that is neither is of neither level
    const auto other = published_growth_of(sales("2023", "8080亿元", "规模以上工业"),
                                           sales("2022", "8000亿元", "规模以上工业"), grown_by("5.0%", "全部工业"));
    CHECK(reason_of(other.comparable_base) == "scope_changed");
    CHECK(reason_of(other.base_change) == "scope_changed");
    CHECK_FALSE(other.agrees);
}

TEST_CASE("a real growth beside nominal levels, another baseline and another year are refused in their place") {
    const auto now = sales("2023", "8080亿元");
    const auto before = sales("2022", "8000亿元");
    const auto real = published_growth_of(now, before, grown_by("5.0%", "", price_basis::real));
    CHECK(real.of_levels.has_value());
    CHECK(reason_of(real.comparable_base) == "price_basis");
    CHECK_FALSE(real.agrees);
    CHECK(reason_of(published_growth_of(now, before, grown_by("5.0%", "", price_basis::nominal, "prev_period"))
                        .comparable_base) == "baseline_mismatch");
    const auto far = published_growth_of(now, sales("2021", "8000亿元"), grown_by("5.0%"));
    CHECK(reason_of(far.of_levels) == "not_adjacent");
    CHECK(reason_of(far.base_change) == "not_adjacent");
    CHECK(far.comparable_base.has_value());
    const auto from_nothing = published_growth_of(now, sales("2022", "0亿元"), grown_by("5.0%"));
    CHECK(reason_of(from_nothing.of_levels) == "zero_base");
    CHECK(reason_of(published_growth_of(now, before, grown_by("-100%")).comparable_base) == "zero_base");
}
