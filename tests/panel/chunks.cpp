// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Chunks of a panel, period after period, and columns in tasks: the answer is that of the whole panel.

#include "catch.hpp"
#include "support/brute_force.hpp"

#include <tongbi/panel.hpp>
#include <tongbi/unit/lexicon.hpp>

#include <bit>
#include <random>
#include <thread>

using namespace tongbi;
using referee::rounds;

namespace {

Eigen::ArrayXXd cells_in_chunks(std::mt19937& engine, Eigen::Index rows, Eigen::Index columns) {
    Eigen::ArrayXXd all(rows, columns);
    for (Eigen::Index i = 0; i < all.size(); ++i)
        all.data()[i] = engine() % 20 == 0   ? std::numeric_limits<double>::quiet_NaN()
                        : engine() % 20 == 0 ? 0
                                             : static_cast<double>(engine() % 9000) / 10;
    return all;
}
std::vector<std::string> columns_named(Eigen::Index count) {
    std::vector<std::string> all;
    for (Eigen::Index i = 0; i < count; ++i) all.push_back("c" + std::to_string(i));
    return all;
}
long bits_that_differ(cells_view a, cells_view b) {
    long n = 0;
    for (Eigen::Index c = 0; c < a.cols(); ++c)
        for (Eigen::Index r = 0; r < a.rows(); ++r)
            n += std::bit_cast<std::uint64_t>(a(r, c)) != std::bit_cast<std::uint64_t>(b(r, c));
    return n;
}
std::int64_t refused_cells(panel const& p) {
    std::int64_t n = 0;
    for (auto const& one : p.refused()) n += one.cells;
    return n;
}

/// Growths of chunks, each after the carry of those before it, against those of the whole.
template <class Compute>
void hold_in_chunks(start const& from, Eigen::Index rows, Eigen::Index kept, Eigen::Index longest, Compute compute) {
    std::mt19937 engine(41);
    for (int round = 0; round < rounds(8); ++round) {
        const Eigen::ArrayXXd x = cells_in_chunks(engine, rows, 3);
        const panel whole(from, *read_unit("亿千瓦时"), columns_named(3), x);
        const auto expected = compute(whole, destination{});
        REQUIRE(expected);
        carry before(kept);
        long differ = 0;
        std::int64_t refused = 0;
        for (Eigen::Index row = 0; row < rows;) {
            const Eigen::Index n = std::min(rows - row, 1 + static_cast<Eigen::Index>(engine()) % longest);
            const panel chunk(start{whole.periods()[row]}, *read_unit("亿千瓦时"), columns_named(3),
                              x.middleRows(row, n));
            const auto some = compute(chunk, after(before));
            REQUIRE(some);
            refused += refused_cells(*some);
            for (Eigen::Index c = 0; c < 3; ++c)
                for (Eigen::Index r = 0; r < n; ++r)
                    differ += std::bit_cast<std::uint64_t>(some->cells()(r, c)) !=
                              std::bit_cast<std::uint64_t>(expected->cells()(row + r, c));
            REQUIRE(!before.follow(chunk));
            row += n;
        }
        CHECK(differ == 0);
        CHECK(refused == refused_cells(*expected));
    }
}

} // namespace

TEST_CASE("growth of a chunk takes the bases before it from the carry, and from nowhere else") {
    const auto yoy = [](panel const& p, destination const& how) { return year_over_year(p, how); };
    const auto pop = [](panel const& p, destination const& how) { return period_over_period(p, how); };
    hold_in_chunks(monthly("2001-03"), 200, 12, 40, yoy);
    hold_in_chunks(monthly("2001-03"), 200, 30, 5, yoy); // chunks shorter than a year, and more rows than are needed
    hold_in_chunks(yearly("1961"), 60, 1, 7, pop);
    hold_in_chunks(daily("2019-01-01"), 1300, 366, 200, yoy); // with 29 February

    const Eigen::ArrayXXd x = Eigen::ArrayXXd::Constant(12, 1, 5);
    const panel last(monthly("2022-01"), *read_unit("亿元"), {"a"}, x);
    const panel next(monthly("2023-01"), *read_unit("亿元"), {"a"}, x);
    CHECK(year_over_year(next)->refused(reason::missing_input) == 12); // nothing crosses by itself
    carry before(12);
    REQUIRE(!before.follow(last));
    CHECK(year_over_year(next, after(before))->refused().empty());
    CHECK(year_over_year(next, after(before))->cells()(3, 0) == 0);
    carry shorter(2);
    REQUIRE(!shorter.follow(last));
    CHECK(year_over_year(next, after(shorter))->refused(reason::missing_input) == 10);
}

TEST_CASE("a carry of something else is refused") {
    const Eigen::ArrayXXd x = Eigen::ArrayXXd::Constant(12, 1, 5);
    const auto yuan = *read_unit("亿元");
    const panel last(monthly("2022-01"), yuan, {"a"}, x);
    carry before(12);
    REQUIRE(!before.follow(last));
    const auto why = [&](panel const& p) { return year_over_year(p, after(before)).error().why; };
    CHECK(why(panel(monthly("2023-02"), yuan, {"a"}, x)) == reason::not_adjacent);
    CHECK(why(panel(monthly("2022-12"), yuan, {"a"}, x)) == reason::not_adjacent);
    CHECK(why(panel(monthly("2023-01"), yuan, {"b"}, x)) == reason::entity_mismatch);
    CHECK(why(panel(monthly("2023-01"), *read_unit("万元"), {"a"}, x)) == reason::unit_mismatch);
    const panel next(monthly("2023-01"), yuan, {"a"}, x);
    CHECK(why(next.at_prices(price_basis::real)) == reason::price_basis);
    CHECK(before.follow(last)->why == reason::not_adjacent);
    CHECK(before.rows() == 12);
    // computations that compare no two periods have nothing to carry
    CHECK(share_of(next, next, after(before)).error().why == reason::period_mismatch);
    CHECK(total_of(next, after(before)).error().why == reason::period_mismatch);
    CHECK(year_to_date(next, after(before)).error().why == reason::period_mismatch);
}

TEST_CASE("a carry says which unit and which entity are others") {
    const Eigen::ArrayXXd x = Eigen::ArrayXXd::Constant(12, 2, 5);
    const auto yuan = *read_unit("亿元");
    carry before(12);
    REQUIRE(!before.follow(panel(monthly("2022-01"), yuan, {"江苏", "浙江"}, x)));
    const auto chunk = [&](unit const& in, std::vector<std::string> names) {
        return panel(monthly("2023-01"), in, std::move(names), x);
    };
    const auto why = [&](panel const& p) {
        const auto growth = year_over_year(p, after(before)).error();
        const auto no = before.follow(p);
        REQUIRE(no);
        CHECK(no->excerpt() == growth.excerpt());
        return *no;
    };
    const auto in_wan = why(chunk(*read_unit("万元"), {"江苏", "浙江"}));
    CHECK(in_wan.why == reason::unit_mismatch);
    CHECK(describe(in_wan) == "the units differ; convert to one of them first: 亿元 ≠ 万元");
    CHECK(describe(in_wan, language::zh) == "计量单位不同，应先换算：亿元 ≠ 万元");
    const auto in_tonnes = why(chunk(*read_unit("吨"), {"江苏", "浙江"}));
    CHECK(describe(in_tonnes) == "the units do not measure the same: 亿元 / 吨");
    CHECK(why(chunk(yuan, {"江苏", "上海"})).excerpt() == "浙江");
    CHECK(why(chunk(yuan, {"浙江", "江苏"})).excerpt() == "江苏"); // at another place
    CHECK(why(panel(monthly("2023-01"), yuan, {"江苏"}, x.leftCols(1).eval())).excerpt() == "浙江");
    CHECK(why(panel(monthly("2023-01"), yuan, {"江苏", "浙江", "上海"}, x.replicate(1, 2).leftCols(3).eval()))
              .excerpt() == "上海");
    CHECK(before.follow(series(monthly("2023-01"), yuan, std::vector<double>(12, 5.0)))->excerpt() == "江苏");
    CHECK(before.rows() == 12);
}

TEST_CASE("columns in tasks, in any order and on any threads, give the same bits and the same counts") {
    std::mt19937 engine(43);
    const executor backwards = [](std::ptrdiff_t tasks, std::function<void(std::ptrdiff_t)> const& task) {
        for (std::ptrdiff_t i = tasks; i > 0; --i) task(i - 1);
    };
    const executor threads = [](std::ptrdiff_t tasks, std::function<void(std::ptrdiff_t)> const& task) {
        std::vector<std::thread> all;
        for (std::ptrdiff_t t = 0; t < 4; ++t)
            all.emplace_back([=] {
                for (std::ptrdiff_t i = t; i < tasks; i += 4) task(i);
            });
        for (auto& one : all) one.join();
    };
    for (const Eigen::Index columns : {1, 5, 64, 150}) {
        const Eigen::ArrayXXd x = cells_in_chunks(engine, 1000, columns);
        const panel p(monthly("1930-01"), *read_unit("毫米"), columns_named(columns), x);
        const auto normal = normals_of(p, normal_period(1991, 2010), at_least_percent(80));
        const auto growth = year_over_year(p);
        const auto total = total_of(p, at_least_percent(90));
        const auto share = share_of(p, total);
        const auto departures = anomalies_of(p, *normal);
        for (auto const* on : {&backwards, &threads}) {
            const auto how = in_tasks(*on);
            long differ = bits_that_differ(growth->cells(), year_over_year(p, how)->cells());
            differ += bits_that_differ(total->cells(), total_of(p, at_least_percent(90), how)->cells());
            differ += bits_that_differ(share->cells(), share_of(p, total, how)->cells());
            differ += bits_that_differ(departures->cells(), anomalies_of(p, *normal, how)->cells());
            CHECK(differ == 0);
            CHECK(year_over_year(p, how)->refused() == growth->refused());
            CHECK(total_of(p, at_least_percent(90), how)->refused() == total->refused());
            CHECK(anomalies_of(p, *normal, how)->refused() == departures->refused());
        }
    }
}

TEST_CASE("a break that lies in the carry parts the chunk from its bases") {
    const std::vector<double> first{1, 2, 3, 4}, second{5, 6, 7, 8};
    const series old =
        series(quarterly("2018-Q1"), unit_of("亿元"), first).with_breaks({{"", *read_period("2018-Q3")}});
    carry before(4);
    REQUIRE_FALSE(before.follow(old));
    const auto growth = year_over_year(series(quarterly("2019-Q1"), unit_of("亿元"), second), after(before));
    REQUIRE(growth);
    CHECK(growth->refused(reason::scope_changed) == 2); // the bases of the first two lie before it
    CHECK(std::isnan((*growth)[1]));
    CHECK((*growth)[2] == (7.0 - 3) * 100 / 3);
}
