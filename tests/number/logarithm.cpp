// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "support/brute_force.hpp"
#include "support/dec_float.hpp"

#include <tongbi/number/logarithm.hpp>

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
using referee::rounds;
using referee::show;
using referee::sign_of;
using referee::tally;

// At compile time, with the default limits of both compilers. The digits stand in every table.
static_assert(exp(decimal(1)) == decimal(271'828'182'845'904'524, -17));
static_assert(exp(decimal(-1)) == decimal(367'879'441'171'442'322, -18));
static_assert(log(decimal(2)) == decimal(693'147'180'559'945'309, -18));
static_assert(log(decimal(10)) == decimal(230'258'509'299'404'568, -17));
static_assert(log(decimal(9, -1)) == decimal(-105'360'515'657'826'301, -18));
static_assert(expm1(decimal(1, -9)) == decimal(100'000'000'050'000'000, -26));
static_assert(log1p(decimal(1, -9)) == decimal(999'999'999'500'000'000, -27));
// Nothing is lost at the one place of each where the result is a decimal.
static_assert(exp(decimal(0), direction::up) == rounded{decimal(1), true});
static_assert(log(decimal(100, -2), direction::down) == rounded{decimal(0), true});
static_assert(expm1(decimal(0, -3), direction::up).exact && log1p(decimal(0), direction::down).exact);
static_assert(!exp(decimal(1), direction::down).exact);

namespace {

/// exp and expm1 against the referee's.
bool exp_agrees(decimal x) {
    const auto truth = mp::exp(as<digits60>(x));
    return is_correctly_rounded<digits60>(all_directions([&](direction w) { return exp(x, w); }),
                                          [&](digits60 const& y) { return sign_of(truth.compare(y)); });
}
bool expm1_agrees(decimal x) {
    const auto truth = digits110(mp::exp(as<digits110>(x)) - 1);
    return is_correctly_rounded<digits110>(all_directions([&](direction w) { return expm1(x, w); }),
                                           [&](digits110 const& y) { return sign_of(truth.compare(y)); });
}
/// A logarithm through its inverse: ln x > y where x > e^y.
bool log_agrees(decimal x) {
    const auto argument = as<digits60>(x);
    return is_correctly_rounded<digits60>(
        all_directions([&](direction w) { return log(x, w); }),
        [&](digits60 const& y) { return sign_of(argument.compare(digits60(mp::exp(y)))); });
}
bool log1p_agrees(decimal x) {
    const auto factor = digits110(as<digits110>(x) + 1);
    return is_correctly_rounded<digits110>(
        all_directions([&](direction w) { return log1p(x, w); }),
        [&](digits110 const& y) { return sign_of(factor.compare(digits110(mp::exp(y)))); });
}

decimal either_sign(dice& d, decimal x) { return d.coin() ? x : -x; }

/// Either side of 1, at any distance that 18 digits show.
decimal near_one(dice& d) {
    const int digits = d.between(1, 16);
    const decimal away(d.coefficient(digits), -d.between(digits, 17));
    return d.coin() ? 1 + away : 1 - away;
}

} // namespace

TEST_CASE("exponentials are rounded correctly in every direction") {
    dice d(2718281828);
    tally t;
    for (int i = 0; i < rounds(150'000); ++i) {
        const decimal x = i % 2 == 0 ? either_sign(d, d.print(6, -5, -2)) : either_sign(d, of_size(d, -25, 5));
        t.expect(exp_agrees(x), [&] { return "exp " + show(x) + " gave " + show(exp(x)); });
    }
    t.check(rounds(150'000));
}

TEST_CASE("logarithms are rounded correctly in every direction") {
    dice d(6931471805);
    tally t;
    for (int i = 0; i < rounds(100'000); ++i) {
        const decimal x = i % 3 == 0 ? d.print(6, -5, 10) : of_size(d, -300, 300);
        t.expect(log_agrees(x), [&] { return "log " + show(x) + " gave " + show(log(x)); });
    }
    t.check(rounds(100'000));
}

TEST_CASE("the logarithm of a ratio near 1 keeps all digits") {
    dice d(1000001);
    tally t;
    for (int i = 0; i < rounds(100'000); ++i) {
        const decimal x = near_one(d);
        t.expect(x <= 0 || log_agrees(x), [&] { return "log " + show(x) + " gave " + show(log(x)); });
    }
    t.check(rounds(100'000));
    const decimal below_one(999'999'999'999'999'999, -18);
    CHECK(log(below_one) == decimal(-1, -18)); // -1.0000000000000000005e-18, a tie but for what follows
    CHECK(log(below_one, direction::down).value == decimal(-100'000'000'000'000'001, -35));
    CHECK(log(1 + decimal(1, -17)) == decimal(999'999'999'999'999'995, -35));
}

TEST_CASE("logarithmic changes of small growth keep all digits, and back") {
    dice d(20230815);
    tally t;
    for (int i = 0; i < rounds(100'000); ++i) {
        const decimal g = either_sign(d, i % 2 == 0 ? of_size(d, -40, -1) : d.print(5, -6, -6));
        t.expect(log1p_agrees(g), [&] { return "log1p " + show(g) + " gave " + show(log1p(g)); });
        t.expect(expm1_agrees(g), [&] { return "expm1 " + show(g) + " gave " + show(expm1(g)); });
    }
    t.check(2 * rounds(100'000));
}

TEST_CASE("growth beyond doubling and declines near 100 % have the logarithms of their factors") {
    dice d(99);
    tally t;
    for (int i = 0; i < rounds(50'000); ++i) {
        const decimal left(d.coefficient(d.between(1, 12)), -d.between(12, 18));
        const decimal g = d.coin() ? of_size(d, -1, 60) : left - 1;
        t.expect(log1p_agrees(g), [&] { return "log1p " + show(g) + " gave " + show(log1p(g)); });
        const decimal x = either_sign(d, of_size(d, -4, 1));
        t.expect(expm1_agrees(x), [&] { return "expm1 " + show(x) + " gave " + show(expm1(x)); });
    }
    t.check(2 * rounds(50'000));
}

TEST_CASE("naive forms lose what log1p and expm1 keep") {
    const decimal g(123, -19); // a growth of 1.23e-17
    CHECK(log(1 + g) != log1p(g));
    CHECK(log1p(g) == g - decimal(75645, -39));
    CHECK(expm1(g) == g + decimal(75645, -39));
    CHECK(log1p(decimal(1, -30), direction::up).value == decimal(1, -30));   // just below
    CHECK(expm1(decimal(1, -30), direction::down).value == decimal(1, -30)); // just above
    CHECK(log1p(decimal(-1, -70), direction::up).value == decimal(-1, -70));
    CHECK(expm1(decimal(-1, -70), direction::down).value == decimal(-1, -70));
    CHECK(expm1(decimal(-1, -70), direction::up).value > decimal(-1, -70));
}

TEST_CASE("a change too small to see moves only the directed results of exp") {
    for (const int ten : {-18, -40, -60, -100, -999'000}) {
        CAPTURE(ten);
        const decimal crumb(1, ten);
        CHECK(exp(crumb, direction::down).value == 1);
        CHECK(exp(crumb, direction::up).value == 1 + decimal(1, -17));
        CHECK(exp(-crumb, direction::up).value == 1);
        CHECK(exp(-crumb, direction::down).value == 1 - decimal(1, -18));
        CHECK(exp(crumb) == 1);
        CHECK_FALSE(exp(crumb, direction::nearest_even).exact);
    }
    CHECK(expm1(decimal(-200), direction::down).value == -1); // e^-200 is left, and no less than nothing
    CHECK(expm1(decimal(-200), direction::up).value == decimal(-999'999'999'999'999'999, -18));
}

TEST_CASE("exponentials and logarithms grow with their argument") {
    dice d(5);
    tally t;
    for (int i = 0; i < rounds(30'000); ++i) {
        const decimal x = d.coin() ? of_size(d, -30, 5) : near_one(d);
        const decimal next = referee::next_outward(x);
        if (x.sign() <= 0) continue;
        for (const auto w : {direction::down, direction::nearest_even, direction::up}) {
            t.expect(exp(x, w).value <= exp(next, w).value && exp(-next, w).value <= exp(-x, w).value,
                     [&] { return "exp " + show(x); });
            t.expect(log(x, w).value <= log(next, w).value, [&] { return "log " + show(x); });
            t.expect(expm1(x, w).value <= expm1(next, w).value && expm1(-next, w).value <= expm1(-x, w).value,
                     [&] { return "expm1 " + show(x); });
            t.expect(log1p(x, w).value <= log1p(next, w).value, [&] { return "log1p " + show(x); });
        }
    }
    t.check(rounds(20'000) * 12);
}

TEST_CASE("the largest and smallest decimals have logarithms, and what exceeds them is said") {
    tally t;
    for (const decimal x : {decimal(1, 1'000'000), decimal(decimal::max_coefficient, 1'000'000), decimal(1, -1'000'000),
                            decimal(7, 999'983), decimal(7, -999'983)})
        t.expect(log_agrees(x), [&] { return "log " + show(x) + " gave " + show(log(x)); });
    for (const decimal x : {decimal(2'302'500), decimal(-2'302'500), decimal(23025, 2), decimal(-230254321, -2)}) {
        t.expect(exp_agrees(x), [&] { return "exp " + show(x) + " gave " + show(exp(x)); });
        t.expect(abs(log(exp(x)) - x) <= decimal(1, -10), [&] { return "log exp " + show(x); });
    }
    t.check(9);
    for (const decimal x : {decimal(2'302'700), decimal(-2'302'700), decimal(1, 9), decimal(-1, 1'000'000),
                            decimal(decimal::max_coefficient, 1'000'000)}) {
        CAPTURE(show(x));
        CHECK_THROWS_AS(exp(x), std::out_of_range);
        if (x > 0)
            CHECK_THROWS_AS(expm1(x), std::out_of_range);
        else
            CHECK(expm1(x) == -1);
    }
    CHECK(log1p(decimal(1, 1'000'000)) == log(decimal(1, 1'000'000)));
}

TEST_CASE("zero and negative numbers have no logarithm") {
    CHECK_THROWS_AS(log(decimal(0)), std::domain_error);
    CHECK_THROWS_AS(log(decimal(-1)), std::domain_error);
    CHECK_THROWS_AS(log1p(decimal(-1)), std::domain_error);
    CHECK_THROWS_AS(log1p(decimal(-100, -2), direction::up), std::domain_error);
    CHECK_THROWS_AS(log1p(decimal(-3)), std::domain_error);
    CHECK(log1p(decimal(-99, -2)) == log(decimal(1, -2)));
}

TEST_CASE("one formula over auto computes with doubles and with decimals") {
    const auto logarithmic_mean = [](auto a, auto b) { return (a - b) / log(a / b); };
    CHECK(logarithmic_mean(3.0, 2.0) == Approx(2.46630346).epsilon(1e-9));
    CHECK(logarithmic_mean(decimal(3), decimal(2)) == 1 / log(decimal(15, -1)));
    const auto there_and_back = [](auto x) { return expm1(log1p(x)); };
    CHECK(there_and_back(0.05) == Approx(0.05).epsilon(1e-15));
    CHECK(abs(there_and_back(decimal(5, -2)) - decimal(5, -2)) <= decimal(2, -19));
}
