// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "support/brute_force.hpp"
#include "support/rational.hpp"

#include <tongbi/number/decimal.hpp>

#include <stdexcept>
#include <type_traits>

using namespace tongbi;
using referee::dice;
using referee::exact;
using referee::rational;
using referee::rounds;
using referee::show;
using referee::tally;

// Reports are read at compile time as well.
static_assert(decimal(730, -1) == 73);
static_assert(decimal(730, -1).exponent() == -1);
static_assert(decimal(796, -1) - decimal(6, -1) == 79);
static_assert(decimal(128, -1).shifted(12) == decimal(128, 11));
static_assert(decimal(466, -2) * 100 / decimal(128, -1) == decimal(3640625, -5));
static_assert(div(decimal(1), decimal(3), direction::down).value < div(decimal(1), decimal(3), direction::up).value);
static_assert(!div(decimal(1), decimal(3), direction::down).exact);
static_assert(div(decimal(35889, -2), decimal(2), direction::down).exact);
static_assert(decimal(-139, -1) < decimal(-138, -1) && decimal(0, 5) == decimal(0, -5));
static_assert(decimal(6535).leading_exponent() == 3 && decimal(36, -2).leading_exponent() == -1);
static_assert(decimal(1800, -2).stripped().exponent() == 0 && decimal(0, 7).stripped().exponent() == 0);
static_assert(half_unit(-1) == decimal(5, -2));
static_assert(abs(decimal(-5, -1)) == decimal(5, -1) && decimal(-5).magnitude() == 5 && decimal(-5).sign() == -1);
static_assert(std::is_trivially_copyable_v<decimal> && sizeof(decimal) == 16);
// A double has lost the printed digits.
static_assert(!std::is_constructible_v<decimal, double> && !std::is_constructible_v<decimal, float>);

namespace {

bool agrees(rounded found, rational const& truth, direction where) {
    const auto expected = referee::in_18_digits(truth);
    const decimal value = where == direction::down ? expected.down
                          : where == direction::up ? expected.up
                                                   : expected.nearest;
    return found.value == value && found.exact == expected.exact && exact(found.value) == exact(value);
}

/// Against the referee: nearest is the nearest decimal of 18 digits, ties to even; down and up are
/// its neighbours; exact is said exactly where 18 digits hold the truth.
template <class Operation>
void compare(tally& t, decimal a, decimal b, rational const& truth, Operation op, char sign) {
    for (const auto where : {direction::nearest_even, direction::down, direction::up})
        t.expect(agrees(op(a, b, where), truth, where), [&] {
            return show(a) + " " + sign + " " + show(b) + " in direction " + std::to_string(static_cast<int>(where)) +
                   " gave " + show(op(a, b, where).value);
        });
    const decimal low = op(a, b, direction::down).value;
    const decimal high = op(a, b, direction::up).value;
    t.expect(exact(low) <= truth && truth <= exact(high),
             [&] { return show(a) + " " + sign + " " + show(b) + " escapes"; });
}

constexpr auto plus = [](decimal a, decimal b, direction where) { return add(a, b, where); };
constexpr auto minus = [](decimal a, decimal b, direction where) { return sub(a, b, where); };
constexpr auto times = [](decimal a, decimal b, direction where) { return mul(a, b, where); };
constexpr auto by = [](decimal a, decimal b, direction where) { return div(a, b, where); };

void compare_all(tally& t, decimal a, decimal b) {
    const rational x = exact(a);
    const rational y = exact(b);
    compare(t, a, b, x + y, plus, '+');
    compare(t, a, b, x - y, minus, '-');
    compare(t, a, b, x * y, times, '*');
    if (!b.is_zero()) compare(t, a, b, x / y, by, '/');
    const int order = x < y ? -1 : x > y ? 1 : 0;
    t.expect((a < b) == (order < 0) && (a == b) == (order == 0) && (a > b) == (order > 0) && (a <=> b) == (order <=> 0),
             [&] { return show(a) + " <=> " + show(b); });
}

} // namespace

TEST_CASE("sums, differences, products and quotients of printed numbers are those of exact arithmetic") {
    dice d(20230815);
    tally t;
    for (int i = 0; i < rounds(8000); ++i) {
        const decimal a = d.decimal(-15, 15);
        const int apart = d.between(-30, 30);
        compare_all(t, a, d.decimal(a.exponent() + apart, a.exponent() + apart));
    }
    t.check(rounds(8000) * 13);
}

TEST_CASE("numbers that nearly cancel keep every digit of their difference") {
    dice d(7);
    tally t;
    for (int i = 0; i < rounds(2500); ++i) {
        const decimal a(d.coefficient(d.between(1, 18)), d.between(-20, 20));
        // The same number with more zeros, a few units of some digit away from it.
        decimal b = a;
        for (int zeros = d.between(0, 17); zeros > 0 && b.magnitude() < 100'000'000'000'000'000U; --zeros)
            b = decimal(b.coefficient() * 10, b.exponent() - 1);
        const std::int64_t moved = b.coefficient() + d.between(-12, 12);
        b = decimal(std::clamp(moved, -decimal::max_coefficient, decimal::max_coefficient), b.exponent());
        compare_all(t, d.coin() ? a : -a, d.coin() ? b : -b);
    }
    t.check(rounds(2500) * 13);
}

TEST_CASE("a tie at the 18th digit goes to the even neighbour, in all four operations") {
    dice d(18);
    tally t;
    int ties = 0;
    for (int i = 0; i < rounds(2500); ++i) {
        const std::int64_t full = d.coefficient(18);
        const decimal a(d.coin() ? full : -full, d.between(-18, 3));
        const decimal half(d.coin() ? 5 : -5,
                           a.exponent() - 1); // half a unit of the 18th digit of a
        compare_all(t, a, half);
        compare_all(t, half, a);
        const decimal odd(d.coin() ? 25 : 15, d.between(-2, 2));
        compare_all(t, a, odd);
        compare_all(t, a, decimal(2)); // odd coefficients from 2 x 10^17 on end in a half
        ties += full >= 200'000'000'000'000'000 && full % 2 != 0 ? 1 : 0;
    }
    t.check(rounds(2500) * 4 * 13);
    CHECK(ties > rounds(2500) / 6);

    constexpr std::int64_t even = 200'000'000'000'000'002;
    CHECK(decimal(even) + decimal(5, -1) == decimal(even));
    CHECK(decimal(even + 1) + decimal(5, -1) == decimal(even + 2));
    CHECK(decimal(-even) - decimal(5, -1) == decimal(-even));
    CHECK(decimal(even * 2 + 1) / 2 == decimal(even / 2 * 2));
    // What stands far below the tie decides it, although neither number is long.
    CHECK(decimal(5, -1) + decimal(even) + decimal(1, -30) == decimal(even)); // two steps, rounded twice
    CHECK(add(decimal(even), decimal(500'000'000'000'000'001, -18), direction::nearest_even).value ==
          decimal(even + 1));
}

TEST_CASE("a number far below the last digit of another only moves the directed results") {
    const decimal gdp(128, 11);
    const decimal crumb(1, -600'000);
    for (const int sign : {1, -1}) {
        CAPTURE(sign);
        const decimal b = sign > 0 ? crumb : -crumb;
        CHECK(add(gdp, b, direction::nearest_even).value == gdp);
        CHECK_FALSE(add(gdp, b, direction::nearest_even).exact);
        CHECK((add(gdp, b, direction::up).value > gdp) == (sign > 0));
        CHECK((add(gdp, b, direction::down).value < gdp) == (sign < 0));
        CHECK((add(-gdp, b, direction::up).value > -gdp) == (sign > 0));
        CHECK(add(gdp, b, direction::up).value - gdp <= decimal(1, 13 - 17));
    }
    CHECK(gdp > crumb);
    CHECK(-gdp < crumb);
}

TEST_CASE("a printed number of more than 18 digits is not built") {
    CHECK_NOTHROW(decimal(999'999'999'999'999'999, 0));
    CHECK_THROWS_AS(decimal(1'000'000'000'000'000'000, 0), std::out_of_range);
    CHECK_THROWS_AS(decimal(-1'000'000'000'000'000'000, 0), std::out_of_range);
    CHECK_THROWS_AS(decimal(INT64_MIN, 0), std::out_of_range);
    CHECK_THROWS_AS(decimal(INT64_MAX), std::out_of_range);
    CHECK_NOTHROW(decimal(1, 1'000'000));
    CHECK_THROWS_AS(decimal(1, 1'000'001), std::out_of_range);
    CHECK_THROWS_AS(decimal(1, -1'000'001), std::out_of_range);
    CHECK_THROWS_AS(decimal(1) / decimal(0), std::domain_error);
}

TEST_CASE("a printed number keeps its zeros and its value through scale words") {
    const decimal share(730, -1);
    CHECK(share == decimal(73));
    CHECK(share.exponent() == -1);
    CHECK(share.coefficient() == 730);
    CHECK(decimal(128, -1).shifted(12).coefficient() == 128); // 12.8万亿
    CHECK(decimal(6535).shifted(4).shifted(-4).coefficient() == 6535);
    CHECK((decimal(796, -1) - decimal(6, -1)).exponent() == -1); // 79.0, not 79
    CHECK((decimal(35889, -2) / decimal(2)).coefficient() == 179445);
    CHECK((decimal(-139, -1) * decimal(-1)).coefficient() == 139);
}
