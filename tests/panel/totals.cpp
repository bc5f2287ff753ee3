// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Totals over the entities of a panel, and shares in them.

#include "catch.hpp"
#include "support/brute_force.hpp"

#include <tongbi/formula/shares.hpp>
#include <tongbi/panel.hpp>
#include <tongbi/unit/lexicon.hpp>

#include <bit>
#include <random>

using namespace tongbi;
using referee::rounds;

namespace {

constexpr double missing_cell = std::numeric_limits<double>::quiet_NaN();

std::vector<std::string> names_of(Eigen::Index count) {
    std::vector<std::string> all;
    for (Eigen::Index i = 0; i < count; ++i) all.push_back("p" + std::to_string(i));
    return all;
}
unit unit_named(std::string_view name) { return *read_unit(name); }

Eigen::ArrayXXd random_cells(std::mt19937& engine, Eigen::Index rows, Eigen::Index columns, unsigned gaps) {
    Eigen::ArrayXXd all(rows, columns);
    for (Eigen::Index c = 0; c < columns; ++c)
        for (Eigen::Index r = 0; r < rows; ++r)
            all(r, c) =
                gaps != 0 && engine() % gaps == 0 ? missing_cell : static_cast<double>(engine() % 1000000) / 1e3;
    return all;
}

} // namespace

TEST_CASE("the provinces of a period add up to its total, and their shares in it to 100 %") {
    Eigen::ArrayXXd gdp(2, 3);
    gdp << 100, 200, 300, 150, 250, 600;
    const panel provinces(yearly("2022"), unit_named("亿元"), {"江苏省", "浙江省", "安徽省"}, gdp);
    const auto total = total_of(provinces);
    REQUIRE(total);
    CHECK(total->periods() == provinces.periods());
    CHECK(total->unit() == provinces.unit());
    CHECK(total->role() == role::amount);
    CHECK((*total)[0] == 600);
    CHECK((*total)[1] == 1000);
    CHECK(total->refused().empty());

    const auto shares = share_of(provinces, total_of(provinces));
    REQUIRE(shares);
    CHECK(shares->role() == role::share);
    CHECK(shares->cells()(1, 0) == 15);
    CHECK(shares->cells()(1, 2) == 60);
    CHECK((*sum_of_disjoint(*shares))[1] == 100);

    const auto rest = rest_of(provinces, total_of(provinces));
    REQUIRE(rest);
    CHECK(rest->cells()(1, 0) == 850);
}

TEST_CASE("a total needs every entity, or as many as the rule says") {
    Eigen::ArrayXXd x(4, 4);
    x << 1, 2, 3, 4,                             //
        1, missing_cell, 3, 4,                   //
        missing_cell, missing_cell, 3, INFINITY, //
        missing_cell, missing_cell, missing_cell, missing_cell;
    const panel p(yearly("2020"), unit_named("万人"), names_of(4), x);
    struct expectation {
        std::optional<completeness> rule;
        std::array<double, 4> totals; ///< -1: none
        std::int64_t missing, incomplete, infinite;
    };
    const expectation all[] = {
        {std::nullopt, {10, -1, -1, -1}, 3, 0, 0},      {all_present, {10, -1, -1, -1}, 0, 3, 0},
        {at_least_values(3), {10, 8, -1, -1}, 0, 2, 0}, {at_least_percent(50), {10, 8, -1, -1}, 0, 1, 1},
        {at_least_values(0), {10, 8, -1, -1}, 0, 1, 1}, // of none there is no total
    };
    for (auto const& one : all) {
        const auto total = one.rule ? total_of(p, *one.rule) : total_of(p);
        REQUIRE(total);
        for (Eigen::Index r = 0; r < 4; ++r) {
            const double expected = one.totals[static_cast<std::size_t>(r)];
            CHECK((expected < 0 ? (*total)[r] != (*total)[r] : (*total)[r] == expected));
        }
        CHECK(total->refused(reason::missing_input) == one.missing);
        CHECK(total->refused(reason::incomplete) == one.incomplete);
        CHECK(total->refused(reason::out_of_range) == one.infinite);
    }
    CHECK(total_of(p, missing_fewer_than(3, 2)).error().why == reason::not_adjacent); // entities have no order
}

TEST_CASE("what does not add is refused before a cell is touched") {
    const Eigen::ArrayXXd x = Eigen::ArrayXXd::Constant(2, 3, 20);
    const panel amounts(monthly("2023-01"), unit_named("亿元"), {"全国", "江苏省", "浙江省"}, x);
    CHECK(total_of(amounts));
    const auto marked = total_of(amounts.with_aggregate("全国"));
    REQUIRE(!marked);
    CHECK(marked.error().why == reason::overlapping_parts);
    CHECK(marked.error().excerpt() == "全国");
    CHECK_THROWS_AS(amounts.with_aggregate("全省"), std::invalid_argument);
    CHECK(share_of(amounts, total_of(amounts.with_aggregate("全国"))).error().why == reason::overlapping_parts);

    const panel levels(monthly("2023-01"), unit_named("℃"), names_of(3), x);
    CHECK(!total_of(levels));
    const panel shares = panel(monthly("2023-01"), unit_named("%"), names_of(3), x).as(role::share);
    CHECK(!total_of(shares));
    CHECK((*sum_of_disjoint(shares))[0] == 60);
    const Eigen::ArrayXXd half = Eigen::ArrayXXd::Constant(2, 3, 50);
    const auto beyond = sum_of_disjoint(panel(monthly("2023-01"), unit_named("%"), names_of(3), half).as(role::share));
    CHECK(beyond->refused(reason::part_exceeds_whole) == 2);
    CHECK(!total_of(panel(monthly("2023-01"), unit_named("%"), names_of(3), x).as(role::growth)));
}

TEST_CASE("totals have the same bits for any order of the entities, any strides and any split of the panel") {
    std::mt19937 engine(3);
    long differ = 0;
    for (int round = 0; round < rounds(40); ++round) {
        const Eigen::Index rows = static_cast<Eigen::Index>(engine() % 600),
                           columns = 1 + static_cast<Eigen::Index>(engine() % 60);
        const Eigen::ArrayXXd x = random_cells(engine, rows, columns, round % 2 == 0 ? 0 : 200);
        const auto in = unit_named("亿千瓦时");
        const auto total = total_of(panel(monthly("1990-01"), in, names_of(columns), x), at_least_percent(50));
        Eigen::ArrayXXd turned(rows, columns);
        for (Eigen::Index c = 0; c < columns; ++c) turned.col(c) = x.col(columns - 1 - c);
        const Eigen::Array<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> by_rows = x;
        const Eigen::Index split = rows / 3;
        const Eigen::ArrayXXd upper = x.topRows(split), lower = x.bottomRows(rows - split);
        const auto of = [&](auto const& cells) {
            return *total_of(panel(monthly("1990-01"), in, names_of(columns), cells), at_least_percent(50));
        };
        const auto other_order = of(turned), other_strides = of(by_rows), first = of(upper), second = of(lower);
        for (Eigen::Index r = 0; r < rows; ++r) {
            const auto bits = std::bit_cast<std::uint64_t>((*total)[r]);
            differ += std::bit_cast<std::uint64_t>(other_order[r]) != bits;
            differ += std::bit_cast<std::uint64_t>(other_strides[r]) != bits;
            differ += std::bit_cast<std::uint64_t>(r < split ? first[r] : second[r - split]) != bits;
            exact_sum one;
            std::int64_t there = 0;
            for (Eigen::Index c = 0; c < columns; ++c)
                if (x(r, c) == x(r, c)) {
                    one.add(x(r, c));
                    ++there;
                }
            const bool enough = there >= 1 && there * 100 >= 50 * columns;
            differ += std::bit_cast<std::uint64_t>(enough ? *one.value() : missing_cell) != bits;
        }
    }
    CHECK(differ == 0);
}

TEST_CASE("shares of any length say why each cell has none") {
    std::mt19937 engine(9);
    for (const Eigen::Index rows : {7, 8, 511, 512, 513, 1300}) {
        Eigen::ArrayXXd x = random_cells(engine, rows, 3, rows % 2 == 0 ? 90 : 0);
        Eigen::ArrayXXd whole = Eigen::ArrayXXd::Constant(rows, 3, 900);
        for (Eigen::Index r = 0; r < rows; r += 70) {
            x(r, 0) = -1;
            whole(r, 1) = 0;
            whole(rows - 1 - r, 2) = missing_cell;
        }
        const auto in = unit_named("亿元");
        const auto shares = share_of(panel(daily("1990-01-01"), in, names_of(3), x),
                                     panel(daily("1990-01-01"), in, names_of(3), whole));
        REQUIRE(shares);
        long differ = 0;
        std::vector<std::int64_t> refused(vocabulary<reason>::table.size());
        for (Eigen::Index c = 0; c < 3; ++c)
            for (Eigen::Index r = 0; r < rows; ++r) {
                auto one = evaluate<formula::share>(x(r, c), whole(r, c));
                if (one && *one > 100) one = refuse(reason::part_exceeds_whole);
                differ += std::bit_cast<std::uint64_t>(one.value_or(missing_cell)) !=
                          std::bit_cast<std::uint64_t>(shares->cells()(r, c));
                if (!one) ++refused[static_cast<std::size_t>(one.error().why)];
            }
        CAPTURE(rows);
        CHECK(differ == 0);
        for (std::size_t i = 0; i < refused.size(); ++i) CHECK(shares->refused(static_cast<reason>(i)) == refused[i]);
    }
}

TEST_CASE("a total goes into the caller's storage, and cells of another size are refused") {
    const Eigen::ArrayXXd x = Eigen::ArrayXXd::Constant(3, 4, 2);
    const panel p(yearly("2020"), unit_named("亿元"), names_of(4), x);
    std::vector<double> storage(6, -1);
    using strides = Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>;
    REQUIRE(total_of(p, destination{.cells = cells_target(storage.data(), 3, 1, strides(6, 2))}));
    CHECK(storage == std::vector<double>{8, -1, 8, -1, 8, -1});
    CHECK(
        total_of(p, all_present, destination{.cells = cells_target(storage.data(), 2, 1, strides(6, 2))}).error().why ==
        reason::storage_mismatch);
}

TEST_CASE("a mean by areas over the entities is that of the stations at each time") {
    std::mt19937 engine(5);
    long off = 0;
    for (int round = 0; round < rounds(20); ++round) {
        const Eigen::Index rows = 1 + static_cast<Eigen::Index>(engine() % 500),
                           columns = 1 + static_cast<Eigen::Index>(engine() % 30);
        const Eigen::ArrayXXd x = random_cells(engine, rows, columns, 4);
        std::vector<double> areas;
        for (Eigen::Index c = 0; c < columns; ++c) areas.push_back(1 + static_cast<double>(engine() % 900) / 7);
        const panel rain(monthly("1961-01"), unit_named("毫米"), names_of(columns), x);
        const auto mean = area_mean_of(rain, areas, at_least_percent(70));
        REQUIRE(mean);
        std::int64_t incomplete = 0;
        for (Eigen::Index r = 0; r < rows; ++r) {
            std::vector<double> now;
            for (Eigen::Index c = 0; c < columns; ++c) now.push_back(x(r, c));
            const auto expected = area_mean_of(now, areas, at_least_percent(70));
            incomplete += !expected;
            // the weights of a sequence are added one by one: another last digit of the divisor
            off += expected ? !(std::abs((*mean)[r] - *expected) <= 1e-14 * *expected) : (*mean)[r] == (*mean)[r];
        }
        CHECK(mean->refused(reason::incomplete) == incomplete);
    }
    CHECK(off == 0);

    const Eigen::ArrayXXd two = Eigen::ArrayXXd::Constant(2, 2, 4);
    const panel p(yearly("2020"), unit_named("毫米"), names_of(2), two);
    const auto why = [&](std::vector<double> const& weights) {
        return area_mean_of(p, weights, all_present).error().why;
    };
    CHECK(why({1}) == reason::incomplete);
    CHECK(why({1, 0}) == reason::zero_base);
    CHECK(describe(area_mean_of(p, std::vector{1.0, 0.0}, all_present).error()) ==
          "mean of the values by weight: the weight is zero or may be zero");
    CHECK(why({1, -2}) == reason::negative_base);
    CHECK(why({1, missing_cell}) == reason::missing_input);
    CHECK(area_mean_of(std::vector{1.0, 2.0}, std::vector{1.0, missing_cell}, all_present).error().why ==
          reason::missing_input);
    CHECK(why({1, std::numeric_limits<double>::infinity()}) == reason::out_of_range);
}

TEST_CASE("a provincial anomaly does not jump where a high station is missing") {
    Eigen::ArrayXXd t(4, 2);
    t << 10, 0, 12, 2, 11, 1, 13, missing_cell; // a valley and a mountain; °C, of years
    const panel stations(yearly("2019"), unit_named("℃"), {"valley", "mountain"}, t);
    const std::vector<double> areas{1, 3};
    const auto anomaly = area_anomalies_of(stations, areas, normal_period(2019, 2021), all_present, at_least_values(1));
    REQUIRE(anomaly);
    CHECK(anomaly->facts().against == normal_period(2019, 2021));
    CHECK(anomaly->role() == role::change);
    CHECK((*anomaly)[3] == 2);
    CHECK((*area_mean_of(stations, areas, at_least_values(1)))[3] == 13); // the levels would say +9.5
    const auto strict = area_anomalies_of(stations, areas, normal_period(2019, 2021), all_present, all_present);
    CHECK(strict->refused(reason::incomplete) == 1);
}

TEST_CASE("totals cumulate from the first row on, and stop where a part is missing") {
    Eigen::ArrayXXd x(4, 2);
    x << 0.1, 1, 0.2, missing_cell, -0.3, 2, 5, 3;
    const panel rain(monthly("2023-01"), unit_named("毫米"), names_of(2), x);
    const auto total = cumulated_total_of(rain);
    REQUIRE(total);
    CHECK(total->cells()(1, 0) == 0.1 + 0.2);
    CHECK(total->cells()(2, 0) == std::ldexp(1.0, -55)); // the sum of the doubles, and not of its rounded steps
    CHECK(total->cells()(0, 1) == 1);
    CHECK(total->refused(reason::missing_input) == 3);
    CHECK(cumulated_total_of(panel(monthly("2023-01"), unit_named("℃"), names_of(2), x)).error().why ==
          reason::interval_scale);
    CHECK(cumulated_total_of(panel(cumulative("2023-02"), unit_named("亿元"), names_of(2), x)).error().why ==
          reason::period_mismatch);
}
