// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "support/brute_force.hpp"
#include "support/dec_float.hpp"

#include <tongbi/number/power.hpp>

#include <climits>
#include <numeric>
#include <stdexcept>

using namespace tongbi;
namespace mp = boost::multiprecision;
using referee::all_directions;
using referee::as;
using referee::dice;
using referee::digits110;
using referee::digits60;
using referee::is_correctly_rounded;
using referee::of_size;
using referee::order_of_powers;
using referee::rounds;
using referee::say;
using referee::tally;

// At compile time, with the default limits of both compilers.
static_assert(power(decimal(11, -1), 2) == decimal(121, -2) && power(decimal(110, -2), 2).exponent() == -4);
static_assert(root(decimal(8), 3, direction::down) == rounded{decimal(2), true});
static_assert(root(decimal(2), 2) == decimal(141'421'356'237'309'505, -17));
static_assert(power(decimal(2), 7, 12) == decimal(149'830'707'687'668'150, -17));
static_assert(power(decimal(2), -100) == decimal(788'860'905'221'011'805, -48));
static_assert(power(decimal(32), -3, 5, direction::up) == rounded{decimal(125, -3), true});

namespace {

/// y is x^(p/q), for positive x and q, where y^q is x^p; both rise with their base. Signs come from
/// outside.
template <class Float>
bool power_agrees(decimal x, int p, int q) {
    const int common = std::gcd(p, q);
    const auto size = as<Float>(x.sign() < 0 ? -x : x);
    const bool negative = x.sign() < 0 && p / common % 2 != 0;
    return is_correctly_rounded<Float>(
        all_directions([&](direction w) { return power(x, p, q, w); }), [&](Float const& y) {
            if (negative != (y < 0)) return negative ? -1 : 1;
            const int order = order_of_powers<Float>(size, p / common, mp::abs(y), q / common);
            return negative ? -order : order;
        });
}

} // namespace

TEST_CASE("whole powers are rounded correctly, and exact where 18 digits hold them") {
    dice d(11);
    tally t;
    for (int i = 0; i < rounds(60'000); ++i) {
        const decimal x = i % 2 == 0 ? d.print(4, -4, 2) : of_size(d, -12, 12);
        const int n = d.one_in(8) ? d.between(-300, 300) : d.between(-6, 12);
        const decimal base = d.coin() ? x : -x;
        t.expect(n == 0 || power_agrees<digits110>(base, n, 1),
                 [&] { return say("power", base, n, 1, power(base, n)); });
    }
    t.check(rounds(60'000));
}

TEST_CASE("powers of factors near 1 keep all digits") {
    dice d(12);
    tally t;
    for (int i = 0; i < rounds(40'000); ++i) {
        const int digits = d.between(1, 12);
        const decimal away(d.coefficient(digits), -d.between(digits + 1, 17));
        const decimal x = d.coin() ? 1 + away : 1 - away;
        const int p = d.between(-60, 60);
        const int q = d.coin() ? 1 : d.between(1, 40);
        t.expect(p == 0 || power_agrees<digits110>(x, p, q), [&] { return say("power", x, p, q, power(x, p, q)); });
    }
    t.check(rounds(40'000));
}

TEST_CASE("roots are rounded correctly, odd ones of negative numbers too") {
    dice d(13);
    tally t;
    for (int i = 0; i < rounds(60'000); ++i) {
        const decimal x = i % 2 == 0 ? d.print(6, -6, 6) : of_size(d, -60, 60);
        const int n = d.one_in(6) ? d.between(2, 200) : d.between(1, 10);
        const decimal base = n % 2 != 0 && d.coin() ? -x : x;
        t.expect(power_agrees<digits60>(base, 1, n), [&] { return say("power", base, 1, n, root(base, n)); });
    }
    t.check(rounds(60'000));
}

TEST_CASE("rational powers are rounded correctly") {
    dice d(14);
    tally t;
    for (int i = 0; i < rounds(60'000); ++i) {
        const decimal x = i % 2 == 0 ? d.print(5, -5, 3) : of_size(d, -30, 30);
        const int p = d.between(-30, 30);
        const int q = d.between(1, 24);
        t.expect(p == 0 || power_agrees<digits110>(x, p, q), [&] { return say("power", x, p, q, power(x, p, q)); });
    }
    t.check(rounds(60'000));
}

TEST_CASE("a root that ends is exact, and its digits are the shortest") {
    dice d(15);
    tally t;
    for (int i = 0; i < rounds(20'000); ++i) {
        const int n = d.between(2, 17);
        const int digits = 18 / n;
        const decimal y(d.coefficient(d.between(1, digits)), d.between(-30, 30));
        const decimal x = power(y, n);
        for (const auto w : {direction::down, direction::nearest_even, direction::up}) {
            const rounded found = root(x, n, w);
            t.expect(found.exact && found.value == y && found.value.coefficient() % 10 != 0,
                     [&] { return say("root", x, 1, n, found.value); });
        }
        const rounded squared = power(x, 2, n, direction::down);
        t.expect(squared == power(y.stripped(), 2, direction::down) ||
                     squared.value == power(y, 2, direction::down).value,
                 [&] { return say("power", x, 2, n, squared.value); });
    }
    t.check(4 * rounds(20'000));
    CHECK(root(decimal(10), 2) * root(decimal(10), 2) != 10); // not every root ends
    CHECK_FALSE(root(decimal(10), 2, direction::up).exact);
    CHECK(power(decimal(5), 27, direction::nearest_even).value ==
          decimal(745'058'059'692'382'812, 1)); // ...8125: a tie
    CHECK(power(decimal(2), -27, direction::nearest_even).value == decimal(745'058'059'692'382'812, -26));
    CHECK(power(decimal(2), -20, direction::up).exact);
    CHECK(power(decimal(-125, -3), -1, 3, direction::down) == rounded{decimal(-2), true});
}

TEST_CASE("powers and roots grow with their base") {
    dice d(20);
    tally t;
    for (int i = 0; i < rounds(20'000); ++i) {
        const decimal x = of_size(d, -20, 20);
        const decimal next = referee::next_outward(x);
        const int n = d.between(1, 30);
        const int p = d.between(1, 30);
        for (const auto w : {direction::down, direction::nearest_even, direction::up}) {
            t.expect(power(x, n, w).value <= power(next, n, w).value,
                     [&] { return say("power", x, n, 1, power(x, n)); });
            t.expect(root(x, n, w).value <= root(next, n, w).value, [&] { return say("power", x, 1, n, root(x, n)); });
            t.expect(power(x, -p, n, w).value >= power(next, -p, n, w).value,
                     [&] { return say("power", x, -p, n, power(x, -p, n)); });
            t.expect(compounded(x, p, n, w).value <= compounded(next, p, n, w).value,
                     [&] { return say("growth", x, p, n, compounded(x, p, n)); });
        }
    }
    t.check(12 * rounds(20'000));
}

TEST_CASE("powers end at the powers of ten of a decimal, and say so") {
    CHECK(root(decimal(7, 1'000'000), 1) == decimal(7, 1'000'000));
    CHECK(power(decimal(10), 999'999) == decimal(1, 999'999));
    CHECK(power(decimal(1, 500), -1999) == decimal(1, -999'500));
    CHECK(root(decimal(1, 999'999), 3) == decimal(1, 333'333));
    CHECK(power(decimal(1), INT_MAX) == 1);
    CHECK(power(decimal(-1), INT_MAX) == -1);
    CHECK(power(decimal(-1), INT_MIN) == 1);
    CHECK(power(1 + decimal(1, -12), INT_MAX) > 1 + decimal(21, -4));
    CHECK(power(1 + decimal(1, -12), INT_MIN) < 1);
    CHECK(root(decimal(7), INT_MAX) > 1);
    CHECK_THROWS_AS(power(decimal(10), 1'000'001), std::out_of_range);
    CHECK_THROWS_AS(power(decimal(10), -1'000'001), std::out_of_range);
    CHECK_THROWS_AS(power(decimal(3), INT_MAX), std::out_of_range);
    CHECK_THROWS_AS(power(decimal(-3), INT_MIN), std::out_of_range);
    CHECK_THROWS_AS(power(decimal(7, -1'000'000), 3, 2), std::out_of_range);
    CHECK_THROWS_AS(compounded(decimal(9), INT_MAX), std::out_of_range);
    CHECK(compounded(decimal(-9, -1), INT_MAX) == -1);
    CHECK(compounded(decimal(9), INT_MIN) == -1);
}

TEST_CASE("even roots of negative numbers and negative powers of zero are no numbers") {
    CHECK_THROWS_AS(root(decimal(-4), 2), std::domain_error);
    CHECK_THROWS_AS(power(decimal(-4), 3, 2), std::domain_error);
    CHECK(power(decimal(-8), 2, 6) == -2); // 1/3 in lowest terms
    CHECK(power(decimal(-8), 2, 3) == 4);
    CHECK_THROWS_AS(root(decimal(4), 0), std::domain_error);
    CHECK_THROWS_AS(root(decimal(4), -2), std::domain_error);
    CHECK_THROWS_AS(power(decimal(0), -1), std::domain_error);
    CHECK(power(decimal(0), 0) == 1);
    CHECK(power(decimal(0, -3), 5) == 0);
    CHECK(root(decimal(0), 2) == 0);
    CHECK_THROWS_AS(compounded(decimal(-101, -2), 2), std::domain_error);
    CHECK_THROWS_AS(compounded(decimal(-1), -1), std::domain_error);
    CHECK_THROWS_AS(per_period(decimal(1), 0), std::domain_error);
}

TEST_CASE("one formula over auto takes powers of doubles and of decimals") {
    const auto average = [](auto last, auto first, int years) { return per_period(last / first - 1, years) * 100; };
    CHECK(average(144.0, 100.0, 2) == Approx(20).epsilon(1e-15));
    CHECK(average(decimal(144), decimal(100), 2) == 20);
    CHECK(root(-27.0, 3) == Approx(-3).epsilon(1e-15)); // cbrt of glibc is an ulp off
    CHECK(root(-32.0, 5) == Approx(-2).epsilon(1e-15));
    CHECK(power(8.0, -2, 3) == Approx(0.25).epsilon(1e-15));
    CHECK(power(1.1, 2) == Approx(1.21).epsilon(1e-15));
    CHECK(compounded(1e-12, 3) == Approx(3e-12 + 3e-24).epsilon(1e-15));
    CHECK(std::isnan(root(-4.0, 2)));
    CHECK(std::isnan(per_period(-1.5, 3)));
}
