// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "support/brute_force.hpp"
#include "support/dec_float.hpp"

#include <tongbi/number/power.hpp>

#include <numeric>
#include <stdexcept>

using namespace tongbi;
namespace mp = boost::multiprecision;
using referee::all_directions;
using referee::as;
using referee::dice;
using referee::digits110;
using referee::is_correctly_rounded;
using referee::of_size;
using referee::order_of_powers;
using referee::rounds;
using referee::say;
using referee::tally;

// At compile time, with the default limits of both compilers.
static_assert(per_period(decimal(21, -2), 2, direction::up) == rounded{decimal(1, -1), true});
static_assert(compounded(decimal(1, -1), 3, direction::up) == rounded{decimal(331, -3), true});
static_assert(compounded(decimal(5, -2), 40) > decimal(6));

namespace {

bool growth_agrees(decimal g, int p, int q) {
    const int common = std::gcd(p, q);
    const auto factor = digits110(as<digits110>(g) + 1);
    return is_correctly_rounded<digits110>(
        all_directions([&](direction w) { return compounded(g, p, q, w); }), [&](digits110 const& y) {
            return y < -1 ? 1 : order_of_powers<digits110>(factor, p / common, y + 1, q / common);
        });
}

} // namespace

TEST_CASE("growth over several periods is rounded correctly") {
    dice d(16);
    tally t;
    for (int i = 0; i < rounds(60'000); ++i) {
        const decimal g = i % 2 == 0 ? decimal(d.between(-999, 3000), -3) : of_size(d, -8, 3);
        const int n = d.between(1, 25);
        if (g.is_zero()) continue;
        t.expect(growth_agrees(g, n, 1), [&] { return say("growth", g, n, 1, compounded(g, n)); });
    }
    t.check(rounds(50'000));
}

TEST_CASE("average growth per period is rounded correctly") {
    dice d(17);
    tally t;
    for (int i = 0; i < rounds(60'000); ++i) {
        const decimal g = i % 2 == 0 ? decimal(d.between(-999, 3000), -3) : of_size(d, -10, 3);
        const int p = d.coin() ? 1 : d.between(-12, 24);
        const int q = d.between(1, 25);
        if (g.is_zero() || p == 0) continue;
        t.expect(growth_agrees(g, p, q), [&] { return say("growth", g, p, q, compounded(g, p, q)); });
    }
    t.check(rounds(50'000));
}

TEST_CASE("a growth near 0 keeps all its digits over any number of periods") {
    dice d(18);
    tally t;
    for (int i = 0; i < rounds(60'000); ++i) {
        decimal g = of_size(d, -30, -3);
        if (d.coin()) g = -g;
        const int p = d.coin() ? 1 : d.between(1, 24);
        const int q = d.coin() ? 1 : d.between(1, 25);
        t.expect(growth_agrees(g, p, q), [&] { return say("growth", g, p, q, compounded(g, p, q)); });
    }
    t.check(rounds(60'000));
    // What stands behind is not seen in 18 digits, but moves the directed results.
    const decimal crumb(1, -70);
    CHECK(compounded(crumb, 3, direction::down).value == decimal(3, -70));
    CHECK(compounded(crumb, 3, direction::up).value > decimal(3, -70));
    CHECK(per_period(crumb, 2, direction::up).value == decimal(5, -71));
    CHECK(per_period(crumb, 2, direction::down).value < decimal(5, -71));
    CHECK(compounded(-crumb, -1, direction::down).value == crumb);
    CHECK(compounded(decimal(-9, -1), 100, direction::down).value == -1);
}

TEST_CASE("growth averaged and compounded again is the growth, exactly where it ends") {
    CHECK(per_period(decimal(331, -3), 3, direction::down) == rounded{decimal(1, -1), true});
    CHECK(per_period(decimal(-75, -2), 2, direction::down) == rounded{decimal(-5, -1), true});
    CHECK(compounded(decimal(25, -2), -1, direction::down) == rounded{decimal(-2, -1), true}); // 25 % back is -20 %
    CHECK(per_period(decimal(240'000'000'000'000'144, -32), 2, direction::down) == rounded{decimal(12, -16), true});
    CHECK(compounded(decimal(3), 1, 2, direction::up) == rounded{decimal(1), true});
    CHECK(compounded(decimal(99), 1, 2, direction::up) == rounded{decimal(9), true});
    CHECK(compounded(decimal(9, 18), 1, direction::up) == rounded{decimal(9, 18), true});
    CHECK(compounded(decimal(-1), 5) == -1);
    CHECK(compounded(decimal(7, -2), 0) == 0);
    dice d(19);
    tally t;
    for (int i = 0; i < rounds(20'000); ++i) {
        const decimal g = d.coin() ? decimal(d.between(-99, 99), -2) : decimal(d.between(1, 99), d.between(-8, 2));
        const int n = d.between(2, 4);
        const rounded total = compounded(g, n, direction::down);
        t.expect(!total.exact || per_period(total.value, n, direction::up) == rounded{g.stripped(), true} ||
                     (per_period(total.value, n) == g && per_period(total.value, n, direction::up).exact),
                 [&] { return say("growth", g, n, 1, total.value); });
    }
    t.check(rounds(20'000));
}

TEST_CASE("average growth of published totals") {
    // 100 (1 - 0.8^(1/6)) and 100 (1 - 0.8^(1/7)): a fall by a fifth over six and over seven years
    CHECK(-100 * per_period(decimal(-2, -1), 6) == decimal(365'075'160'010'038'882, -17));
    CHECK(-100 * per_period(decimal(-2, -1), 7) == decimal(313'749'140'730'026'318, -17));
    CHECK(-100 * per_period(-0.2, 6) == Approx(3.6507516001).epsilon(1e-10));
    CHECK(100 * (1 - root(decimal(8, -1), 6)) ==
          decimal(36'507'516'001'003'888, -16)); // without the form: two digits fewer
    // Doubled in ten years: 7.18 % a year
    CHECK(round(100 * per_period(decimal(1), 10), -2, rounding_rule::half_even) == decimal(718, -2));
    // 15.2 % over five months, brought to a year
    CHECK(compounded(decimal(152, -3), 12, 5) > decimal(404, -3));
    CHECK(compounded(decimal(152, -3), 12, 5) < decimal(405, -3));
    CHECK(compounded(0.152, 12, 5) == Approx(0.4044).epsilon(1e-3));
}
