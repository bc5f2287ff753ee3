// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// LMDI against the tables that LMDIR publishes with its tests, as doubles and as figures.

#include "support/brute_force.hpp"
#include "support/oracle.hpp"

#include <tongbi/formula/lmdi.hpp>

#include <cmath>
#include <map>

using namespace tongbi;
using referee::number;
using referee::oracle;

namespace {

constexpr std::size_t sectors = 2, factors = 3;

struct lmdi_years {
    std::vector<double> before = std::vector<double>(sectors * factors), now = before;
};

/// The factors of every pair of years, from the table of terms.
std::map<std::string, lmdi_years> lmdi_years_of(oracle const& table) {
    std::map<std::string, lmdi_years> years;
    for (auto const& row : table.rows()) {
        auto& of = years[row["year0"]];
        const auto at = static_cast<std::size_t>((std::stoi(row["subcat"]) - 1) * 3 + std::stoi(row["factor"]) - 1);
        of.before.at(at) = to_double(number(row["x0"]));
        of.now.at(at) = to_double(number(row["xT"]));
    }
    return years;
}
std::vector<figure> points(std::vector<double> const& x) {
    std::vector<figure> all;
    for (const double one : x) all.push_back(exactly(*to_decimal(one)));
    return all;
}
/// Published to 9 or 10 digits.
bool near(double found, double published) {
    return std::abs(found - published) <= 5.1e-9 * std::max(1.0, std::abs(published));
}
bool near(figure const& found, double published) {
    return near(to_double(*found.best()), published) && found.contains(*found.best());
}

/// A sector of two factors, of which the first is asked: the second makes the product what the case says.
std::vector<double> of_case(double x, double v) { return {x, x == 0 ? (v == 0 ? 1 : v) : v / x}; }

} // namespace

TEST_CASE("the terms of LMDI-I are those of the table, of doubles and of figures", "[oracle]") {
    const auto table = oracle::open("lmdi_simple_z.csv", 18);
    if (!table) return;
    const auto years = lmdi_years_of(*table);
    REQUIRE(years.size() == 3);
    for (auto const& row : table->rows()) {
        INFO(row.text());
        auto const& of = years.at(row["year0"]);
        const auto at = static_cast<std::size_t>((std::stoi(row["subcat"]) - 1) * 3 + std::stoi(row["factor"]) - 1);
        const double want = to_double(number(row["z_expected"]));
        const auto plain = lmdi_additive(of.before, of.now, factors);
        const auto exact = lmdi_additive(points(of.before), points(of.now), factors);
        REQUIRE(plain);
        REQUIRE(exact);
        CHECK(near(plain->of_sector[at], want));
        CHECK(near(exact->of_sector[at], want));
        // of points the bounds are a few units of the last digit apart
        const decimal width = exact->of_sector[at].upper().at - exact->of_sector[at].lower().at;
        CHECK(to_double(width) <= 1e-14 * std::max(1.0, std::abs(want)));
    }
}

TEST_CASE("the effects of LMDI-I, additive and multiplicative, are those of the table", "[oracle]") {
    const auto table = oracle::open("lmdi_simple_totals.csv", 9);
    const auto terms = oracle::open("lmdi_simple_z.csv", 18);
    if (!table || !terms) return;
    const auto years = lmdi_years_of(*terms);
    for (auto const& row : table->rows()) {
        INFO(row.text());
        auto const& of = years.at(row["year0"]);
        const auto k = static_cast<std::size_t>(std::stoi(row["factor"]) - 1);
        const auto sum = lmdi_additive(of.before, of.now, factors);
        const auto product = lmdi_multiplicative(of.before, of.now, factors);
        const auto exact = lmdi_multiplicative(points(of.before), points(of.now), factors);
        REQUIRE(sum);
        REQUIRE(product);
        REQUIRE(exact);
        CHECK(sum->before == to_double(number(row["V0"])));
        CHECK(sum->now == to_double(number(row["VT"])));
        CHECK(near(sum->of_factor[k], to_double(number(row["dV"]))));
        CHECK(near(product->of_factor[k], to_double(number(row["D"]))));
        CHECK(near(exact->of_factor[k], to_double(number(row["D"]))));
        CHECK(sum->total == to_double(number(row["dV_total"])));
        CHECK(near(product->total, to_double(number(row["D_total"]))));
    }
}

TEST_CASE("a factor of zero has the effect that the eight limits give it", "[oracle]") {
    const auto table = oracle::open("lmdi_zero_cases.csv", 8);
    if (!table) return;
    for (auto const& row : table->rows()) {
        INFO(row.text());
        const auto of = [&](char const* column) { return to_double(number(row[column])); };
        auto before = of_case(of("x0"), of("v0"));
        auto now = of_case(of("xT"), of("vT"));
        const auto plain = lmdi_additive(before, now, 2);
        const auto exact = lmdi_additive(points(before), points(now), 2);
        REQUIRE(plain);
        REQUIRE(exact);
        CHECK(near(plain->of_sector[0], of("z_expected")));
        CHECK(near(exact->of_sector[0], of("z_expected")));
        CHECK(std::abs(plain->of_factor[0] + plain->of_factor[1] - (of("vT") - of("v0"))) < 1e-9);
    }
}

TEST_CASE("one factor of zero among three takes the change of its sector", "[oracle]") {
    const auto table = oracle::open("lmdi_zero_matrix.csv", 4);
    const auto terms = oracle::open("lmdi_simple_z.csv", 18);
    if (!table || !terms) return;
    for (auto const& row : table->rows()) {
        INFO(row.text());
        auto of = lmdi_years_of(*terms).at("1971");
        if (row["variant"] == "a") of.before[0] = 0;
        if (row["variant"] == "b") of.now[5] = 0;
        const auto found = lmdi_additive(of.before, of.now, factors);
        REQUIRE(found);
        const auto first = static_cast<std::size_t>(std::stoi(row["subcat"]) - 1) * 3;
        CHECK(near(found->of_sector[first], to_double(number(row["z1"]))));
        CHECK(near(found->of_sector[first + 1], to_double(number(row["z2"]))));
        CHECK(near(found->of_sector[first + 2], to_double(number(row["z3"]))));
    }
}

TEST_CASE("the effects of any factors add up and multiply to the change, in any order and back in time") {
    referee::dice d(1998);
    referee::tally t;
    constexpr int cases = referee::rounds(2000);
    for (int round = 0; round < cases; ++round) {
        const auto n = static_cast<std::size_t>(d.between(1, 5));
        const auto m = static_cast<std::size_t>(d.between(1, 4));
        std::vector<double> before, now;
        for (std::size_t i = 0; i < m * n; ++i) {
            before.push_back(d.one_in(12) ? 0 : to_double(d.print(5, -3, 1)));
            now.push_back(d.one_in(4)    ? before.back()
                          : d.one_in(4)  ? before.back() * (1 + 1e-9 * d.between(-9, 9))
                          : d.one_in(12) ? 0
                                         : to_double(d.print(5, -3, 1)));
        }
        const auto there = lmdi_additive(before, now, n);
        const auto back = lmdi_additive(now, before, n);
        std::vector<double> mixed_before(m * n), mixed_now(m * n); // the factors in the opposite order
        for (std::size_t i = 0; i < m * n; ++i) {
            mixed_before[i / n * n + (n - 1 - i % n)] = before[i];
            mixed_now[i / n * n + (n - 1 - i % n)] = now[i];
        }
        const auto mixed = lmdi_additive(mixed_before, mixed_now, n);
        REQUIRE((there && back && mixed));
        double sum = 0, size = there->before + there->now;
        for (const double x : there->of_sector) size += std::abs(x);
        const auto describe = [&] { return "case " + std::to_string(round); };
        for (std::size_t k = 0; k < n; ++k) {
            sum += there->of_factor[k];
            t.expect(std::abs(there->of_factor[k] + back->of_factor[k]) <= 1e-13 * size, describe);
            t.expect(std::abs(there->of_factor[k] - mixed->of_factor[n - 1 - k]) <= 1e-13 * size, describe);
        }
        t.expect(std::abs(sum - there->total) <= 1e-13 * size, describe);
        const auto ratio = lmdi_multiplicative(before, now, n);
        const bool has_ratio = there->before > 0 && there->now > 0;
        t.expect(ratio.has_value() == has_ratio || !has_ratio, describe);
        if (!ratio) continue;
        const auto inverse = lmdi_multiplicative(now, before, n);
        double product = 1;
        for (std::size_t k = 0; k < n; ++k) {
            product *= ratio->of_factor[k];
            t.expect(std::abs(ratio->of_factor[k] * inverse->of_factor[k] - 1) <= 1e-9, describe);
        }
        t.expect(std::abs(product / ratio->total - 1) <= 1e-9, describe);
    }
    t.check(cases * 3L);
}

TEST_CASE("the bounds of an effect hold those of every number that the prints stand for") {
    referee::dice d(2004);
    referee::tally t;
    constexpr int cases = referee::rounds(300);
    for (int round = 0; round < cases; ++round) {
        const auto n = static_cast<std::size_t>(d.between(1, 4));
        std::vector<figure> before, now;
        for (std::size_t i = 0; i < 2 * n; ++i) {
            before.push_back(d.one_in(15) ? exactly(0) : figure::printed(d.print(4, -2, 0)));
            now.push_back(d.one_in(15) ? exactly(0) : figure::printed(d.print(4, -2, 0)));
        }
        const auto prints = lmdi_additive(before, now, n);
        const auto ratios = lmdi_multiplicative(before, now, n);
        if (!prints) continue; // a print of 0.00 may be below zero
        for (int inside = 0; inside < 8; ++inside) {
            const auto pick = [&](figure const& x) {
                const double part = d.between(0, 8) / 8.0;
                return to_double(x.lower().at) * (1 - part) + to_double(x.upper().at) * part;
            };
            std::vector<double> one, other;
            for (auto const& x : before) one.push_back(pick(x));
            for (auto const& x : now) other.push_back(pick(x));
            const auto found = lmdi_additive(one, other, n);
            REQUIRE(found);
            const double slack = 1e-12 * (1 + found->before + found->now);
            const auto holds = [&](figure const& f, double x) {
                return (f.lower().infinite || to_double(f.lower().at) <= x + slack) &&
                       (f.upper().infinite || to_double(f.upper().at) >= x - slack);
            };
            const auto describe = [&] { return "case " + std::to_string(round); };
            for (std::size_t i = 0; i < 2 * n; ++i)
                t.expect(holds(prints->of_sector[i], found->of_sector[i]), describe);
            for (std::size_t k = 0; k < n; ++k) t.expect(holds(prints->of_factor[k], found->of_factor[k]), describe);
            t.expect(holds(prints->total, found->total), describe);
            const auto ratio = lmdi_multiplicative(one, other, n);
            for (std::size_t k = 0; ratios && ratio && k < n; ++k)
                t.expect(holds(ratios->of_factor[k], ratio->of_factor[k]), describe);
        }
    }
    t.check(cases);
}

TEST_CASE("the bounds of an effect are no wider than its values at the corners, where no factor changes e times over") {
    referee::dice d(1998);
    referee::tally t;
    constexpr int cases = referee::rounds(400);
    for (int round = 0; round < cases; ++round) {
        const auto n = static_cast<std::size_t>(d.between(1, 3));
        const std::size_t m = n < 3 && d.coin() ? 2 : 1;
        std::vector<figure> before, now;
        for (std::size_t i = 0; i < m * n; ++i) {
            const int old = d.between(100, 999);
            before.push_back(figure::printed(decimal(old, -2)));
            now.push_back(figure::printed(decimal(d.between(old * 4 / 9, old * 9 / 4), -2)));
        }
        const auto prints = lmdi_additive(before, now, n);
        const auto ratios = lmdi_multiplicative(before, now, n);
        REQUIRE((prints && ratios));
        const std::size_t inputs = 2 * m * n;
        std::vector<double> low(n, 1e300), high(n, -1e300);
        for (unsigned corner = 0; corner < 1U << inputs; ++corner) {
            std::vector<double> x;
            for (std::size_t i = 0; i < inputs; ++i) {
                figure const& f = i < m * n ? before[i] : now[i - m * n];
                x.push_back(to_double((corner >> i & 1U) != 0 ? f.upper().at : f.lower().at));
            }
            const std::vector<double> one(x.begin(), x.begin() + static_cast<std::ptrdiff_t>(m * n));
            const std::vector<double> other(x.begin() + static_cast<std::ptrdiff_t>(m * n), x.end());
            const auto found = lmdi_additive(one, other, n);
            for (std::size_t k = 0; k < n; ++k) {
                low[k] = std::min(low[k], found->of_factor[k]);
                high[k] = std::max(high[k], found->of_factor[k]);
            }
        }
        for (std::size_t k = 0; k < n; ++k) {
            const auto same = [&](bound end, double x) {
                return !end.infinite &&
                       std::abs(to_double(end.at) - x) <= 1e-11 * std::max(1.0, high[k] - low[k]) * 100;
            };
            t.expect(same(prints->of_factor[k].lower(), low[k]) && same(prints->of_factor[k].upper(), high[k]),
                     [&] { return "case " + std::to_string(round) + " factor " + std::to_string(k); });
            if (m == 1) // one sector: its effects are the ratios of its factors
                t.expect(ratios->of_factor[k].lower() == evaluate<formula::ratio>(now[k], before[k])->lower(),
                         [&] { return "ratio in case " + std::to_string(round); });
        }
    }
    t.check(cases);
}

TEST_CASE("a factor that grows tenfold, or from an open end, keeps bounds that hold") {
    const std::vector<figure> before{figure::printed(decimal(10, -1)), figure::printed(decimal(20, -1))};
    const std::vector<figure> now{figure::printed(decimal(100, -1)), figure::over(3)};
    const auto found = lmdi_additive(before, now, 2);
    REQUIRE(found);
    CHECK(found->of_factor[0].upper().infinite); // 超3 has no upper end, nor has what it is multiplied with
    CHECK_FALSE(found->of_factor[0].best());
    const std::vector<figure> one_now{figure::printed(decimal(100, -1)),
                                      figure::between(bound::opened(3), bound::closed(4))};
    const auto tenfold = lmdi_additive(before, one_now, 2);
    CHECK(tenfold->of_factor[0].lower().at.sign() > 0);
    CHECK(tenfold->of_factor[0].lower().open); // 3 itself is not reached
    CHECK_FALSE(tenfold->of_factor[0].upper().open);
    for (const double x : {9.95, 10.05})
        for (const double y : {0.95, 1.05})
            for (const double r : {3.0, 4.0})
                for (const double s : {1.95, 2.05}) {
                    const auto corner = lmdi_additive(std::vector{y, s}, std::vector{x, r}, 2);
                    CHECK(to_double(tenfold->of_factor[0].lower().at) <= corner->of_factor[0] + 1e-9);
                    CHECK(to_double(tenfold->of_factor[0].upper().at) >= corner->of_factor[0] - 1e-9);
                }
}
