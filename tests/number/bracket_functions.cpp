// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "support/brute_force.hpp"
#include "support/dec_float.hpp"

#include <tongbi/number/bracket_functions.hpp>

#include <climits>

using namespace tongbi;
namespace mp = boost::multiprecision;
using referee::as;
using referee::dice;
using referee::digits110;
using referee::rounds;
using referee::show;
using referee::tally;
using state = bracket::state;

namespace {

constexpr bracket infinite(bool positive) { return {bound::unlimited(), positive}; }
constexpr bracket vanishing(bool positive) { return {bound::opened(0), !positive}; }
constexpr bracket from(decimal low, decimal high) { return bracket::between(low, high); }

constexpr bool is_infinite(bracket const& b, bool positive) {
    return b.kind() == state::infinite && (b.sign() > 0) == positive;
}
constexpr bool is_vanishing(bracket const& b, bool positive) {
    return b.kind() == state::vanishing && (b.sign() > 0) == positive;
}
constexpr bool is_point(bracket const& b, decimal x) {
    return b.kind() == state::finite && b.lower() == x && b.upper() == x;
}

} // namespace

// At compile time, with the default limits of both compilers.
static_assert(is_point(power(bracket(decimal(11, -1)), 2), decimal(121, -2)));
static_assert(is_point(root(from(4, 4), 2), 2));
static_assert(log(bracket(2)).lower() == decimal(693'147'180'559'945'309, -18));
static_assert(log(bracket(2)).upper() == decimal(693'147'180'559'945'310, -18));
static_assert(log(from(1, 2)).lower() == 0 && expm1(from(0, 1)).lower() == 0);
static_assert(exp(bracket(1)).lower() < exp(bracket(1)).upper());
static_assert(log1p(bracket(decimal(5, -2))).upper() < decimal(5, -2));
static_assert(is_point(per_period(bracket(decimal(21, -2)), 2), decimal(1, -1)));
static_assert(log(vanishing(true)).is_infinite() && log(bracket(0)).is_undefined());

TEST_CASE("every number inside a bracket has its image inside the image of the bracket") {
    dice d(31);
    tally t;
    const auto inside = [](bracket const& b, digits110 const& y) {
        return as<digits110>(b.lower()) <= y && y <= as<digits110>(b.upper());
    };
    for (int i = 0; i < rounds(20'000); ++i) {
        const decimal middle = d.coin() ? d.print(4, -4, 0) : d.decimal(-18, -15);
        const decimal half = d.one_in(3) ? decimal{} : half_unit(middle.exponent());
        const bracket x = from(middle - half, middle + half);
        const int part = d.between(0, 8); // of a bracket cut into eight parts
        const digits110 at =
            as<digits110>(x.lower()) + (as<digits110>(x.upper()) - as<digits110>(x.lower())) * part / 8;
        const int n = d.between(-9, 9);
        const auto say = [&](const char* what) {
            return std::string(what) + " at " + show(middle) + ", " + std::to_string(n);
        };
        if (abs(middle) < 10'000) {
            t.expect(inside(exp(x), mp::exp(at)), [&] { return say("exp"); });
            t.expect(inside(expm1(x), mp::exp(at) - 1), [&] { return say("expm1"); });
        }
        if (i % 8 == 0 && x.lower() > 0) t.expect(inside(log(x), mp::log(at)), [&] { return say("log"); });
        if (i % 8 == 0 && x.lower() > -1) t.expect(inside(log1p(x), mp::log(at + 1)), [&] { return say("log1p"); });
        if (n >= 0 || x.lower().sign() * x.upper().sign() > 0) {
            // a quotient would be rounded: 1/p lies inside where p times the ends lies around 1
            const auto size = digits110(mp::pow(at, n < 0 ? -n : n));
            const bracket y = power(x, n);
            const auto below = digits110(as<digits110>(y.lower()) * size);
            const auto above = digits110(as<digits110>(y.upper()) * size);
            t.expect(n >= 0     ? inside(y, size)
                     : size > 0 ? below <= 1 && 1 <= above
                                : above <= 1 && 1 <= below,
                     [&] { return say("power"); });
        }
        if (n > 0 && x.lower() >= -1) {
            t.expect(inside(compounded(x, n), mp::pow(digits110(at + 1), n) - 1), [&] { return say("compounded"); });
            const bracket mean = per_period(x, n);
            t.expect(mp::pow(digits110(as<digits110>(mean.lower()) + 1), n) <= at + 1 &&
                         at + 1 <= mp::pow(digits110(as<digits110>(mean.upper()) + 1), n),
                     [&] { return say("per_period"); });
        }
        if (n > 0 && x.lower() > 0) {
            const bracket side = root(x, n);
            t.expect(mp::pow(as<digits110>(side.lower()), n) <= at && at <= mp::pow(as<digits110>(side.upper()), n),
                     [&] { return say("root"); });
        }
    }
    t.check(rounds(20'000) * 3);
}

TEST_CASE("the image of a point is a point, or as narrow as one unit of the 18th digit") {
    dice d(32);
    tally t;
    for (int i = 0; i < rounds(20'000); ++i) {
        const decimal x(d.coefficient(d.between(1, 18)), d.between(-19, -14));
        const int n = d.between(1, 30);
        for (const bracket& b :
             {exp(bracket(x)), log(bracket(x)), expm1(bracket(x)), log1p(bracket(x)), power(bracket(x), n),
              power(bracket(x), -n), root(bracket(x), n), compounded(bracket(x), n), per_period(bracket(x), n)})
            t.expect(
                b.kind() == state::finite &&
                    (b.lower() == b.upper() || b.upper() - b.lower() <= decimal(1, b.lower().leading_exponent() - 17)),
                [&] { return show(x) + ": [" + show(b.lower()) + ", " + show(b.upper()) + "]"; });
    }
    t.check(rounds(20'000) * 9);
}

TEST_CASE("an even power turns at zero, an odd one does not") {
    const bracket around_zero = from(-3, 2);
    CHECK(power(around_zero, 2).lower() == 0);
    CHECK(power(around_zero, 2).upper() == 9);
    CHECK(power(around_zero, 3).lower() == -27);
    CHECK(power(around_zero, 3).upper() == 8);
    CHECK(power(from(-3, -2), 2).lower() == 4);
    CHECK(power(from(-3, -2), 2).upper() == 9);
    CHECK(power(from(-3, 0), 2).lower() == 0);
    CHECK(power(from(-4, -2), -2).lower() == decimal(625, -4));
    CHECK(power(from(-4, -2), -2).upper() == decimal(25, -2));
    CHECK(power(from(-4, -2), -1).lower() == decimal(-5, -1));
    CHECK(power(from(2, 4), -1).upper() == decimal(5, -1));
    CHECK(root(from(-27, 8), 3).lower() == -3);
    CHECK(power(from(-27, 8), 2, 3).upper() == 9);
    CHECK(power(from(-27, 8), 2, 3).lower() == 0);
    CHECK(is_point(power(around_zero, 0), 1));
}

TEST_CASE("limits of infinite and vanishing ends") {
    for (const bool side : {true, false}) {
        CHECK(is_point(exp(vanishing(side)), 1));
        CHECK(is_vanishing(expm1(vanishing(side)), side));
        CHECK(is_vanishing(log1p(vanishing(side)), side));
        CHECK(is_vanishing(compounded(vanishing(side), 3), side));
        CHECK(is_vanishing(compounded(vanishing(side), -3), !side));
        CHECK(is_vanishing(power(vanishing(side), 3), side));
        CHECK(is_vanishing(power(vanishing(side), 2), true));
        CHECK(is_infinite(power(vanishing(side), -1), side));
        CHECK(is_infinite(power(infinite(side), 3), side));
        CHECK(is_infinite(power(infinite(side), 2), true));
        CHECK(is_vanishing(power(infinite(side), -3), side));
        CHECK(is_infinite(root(infinite(side), 3), side));
        CHECK(is_point(power(infinite(side), 0), 1));
    }
    CHECK(is_infinite(exp(infinite(true)), true));
    CHECK(is_vanishing(exp(infinite(false)), true));
    CHECK(is_infinite(log(infinite(true)), true));
    CHECK(is_infinite(log(vanishing(true)), false));
    CHECK(is_infinite(expm1(infinite(true)), true));
    CHECK(is_point(expm1(infinite(false)), -1));
    CHECK(is_infinite(log1p(infinite(true)), true));
    CHECK(is_infinite(root(infinite(true), 2), true));
    CHECK(is_vanishing(root(vanishing(true), 2), true));
    CHECK(is_infinite(compounded(infinite(true), 12, 5), true));
    CHECK(is_point(compounded(infinite(true), -1), -1));
    CHECK(is_point(per_period(bracket(-1), 7), -1));
}

TEST_CASE("outside of its domain a function of a bracket is lost") {
    const bracket lost = bracket::undefined();
    for (const bracket& b : {exp(lost), log(lost), expm1(lost), log1p(lost), power(lost, 2), power(lost, 0),
                             root(lost, 3), compounded(lost, 2)})
        CHECK(b.is_undefined());
    for (const bracket& b : {log(bracket(0)), log(bracket(-1)), log(from(-1, 1)), log(from(0, 1)), log(infinite(false)),
                             log(vanishing(false)), log1p(bracket(-1)), log1p(from(-2, 1)), log1p(infinite(false))})
        CHECK(b.is_undefined());
    for (const bracket& b :
         {root(bracket(-4), 2), root(from(-1, 4), 2), root(infinite(false), 2), root(vanishing(false), 4),
          power(from(-1, 1), -1), power(bracket(0), -2), power(from(0, 1), -1), power(from(-1, 4), 3, 2)})
        CHECK(b.is_undefined());
    for (const bracket& b : {compounded(from(-2, 1), 2), compounded(bracket(-1), -1), per_period(infinite(false), 3)})
        CHECK(b.is_undefined());
}

TEST_CASE("what no decimal holds is lost where it is large and enclosed where it is small") {
    for (const bracket& b : {exp(bracket(decimal(1, 9))), exp(from(0, 3'000'000)), expm1(bracket(3'000'000)),
                             power(bracket(10), INT_MAX), power(bracket(-3), INT_MAX), compounded(bracket(1), INT_MAX)})
        CHECK(b.is_undefined());
    const bracket small = exp(bracket(decimal(-1, 9)));
    CHECK(small.kind() == state::finite);
    CHECK(small.lower() == 0);
    CHECK(small.upper() == decimal(1, -999'982));
    CHECK(power(bracket(-7), INT_MIN + 1).lower() == decimal(-1, -999'982));
    CHECK(power(bracket(-7), INT_MIN + 1).upper() == 0);
    CHECK(exp(from(-3'000'000, 0)).upper() == 1);
    CHECK(log1p(bracket(decimal(7, -1'000'000))).lower() == 0);
    CHECK(log1p(bracket(decimal(7, -1'000'000))).upper() > 0);
    CHECK(expm1(bracket(decimal(-1, 1'000'000))).upper() > -1);
    CHECK(expm1(bracket(decimal(-1, 1'000'000))).lower() == -1);
}

TEST_CASE("one formula over auto computes with doubles, decimals and brackets") {
    const auto logarithmic_mean = [](auto a, auto b) { return (a - b) / log(a / b); };
    const auto average = [](auto last, auto first) { return per_period((last - first) / first, 6) * 100; };
    CHECK(logarithmic_mean(3.0, 2.0) == Approx(2.46630346));
    const bracket mean = logarithmic_mean(bracket(3), bracket(2));
    CHECK(mean.lower() <= logarithmic_mean(decimal(3), decimal(2)));
    CHECK(logarithmic_mean(decimal(3), decimal(2)) <= mean.upper());
    CHECK(mean.upper() - mean.lower() <= decimal(1, -16));
    const bracket fall = average(bracket(80), bracket(100));
    CHECK(fall.lower() <= average(decimal(80), decimal(100)));
    CHECK(average(decimal(80), decimal(100)) <= fall.upper());
    CHECK(average(80.0, 100.0) == Approx(-3.6507516001).epsilon(1e-10));
}
