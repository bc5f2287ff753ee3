// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "support/brute_force.hpp"
#include "support/rational.hpp"

#include <tongbi/number/conversion_factor.hpp>
#include <tongbi/number/figure.hpp>

#include <stdexcept>

using namespace tongbi;
using referee::dice;
using referee::exact;
using referee::rational;
using referee::rounds;
using referee::show;
using referee::tally;

static_assert(conversion_factor::of(2000, 3, 0) == conversion_factor{2, 3, 3});
static_assert(conversion_factor::of(10'000, 1, 0).is_power_of_ten());

namespace {

rational value(conversion_factor r) { return referee::scaled(rational(r.num, r.den), r.ten); }

} // namespace

TEST_CASE("a factor between units is exact, in lowest terms, with its powers of ten apart") {
    CHECK(conversion_factor::of(1, 5, 0) == conversion_factor{2, 1, -1});
    CHECK(conversion_factor::of(1, 4, 0) == conversion_factor{25, 1, -2});
    CHECK(conversion_factor::of(1, 8, 0) == conversion_factor{125, 1, -3});
    CHECK(conversion_factor::of(15, 10'000, 0) == conversion_factor{15, 1, -4});
    CHECK(conversion_factor::of(2000, 3, 0).inverse() == conversion_factor{15, 1, -4}); // 15亩 a hectare
    CHECK(conversion_factor::of(2000, 3, 0) * conversion_factor::of(15, 10'000, 0) == conversion_factor{});
    dice d(40);
    tally t;
    for (int i = 0; i < rounds(4000); ++i) {
        const int num = d.between(1, 99'999);
        const int den = d.between(1, 9'999);
        const int ten = d.between(-9, 9);
        const conversion_factor r = conversion_factor::of(num, den, ten);
        const rational truth = referee::scaled(rational(num, den), ten);
        t.expect(value(r) == truth && r.num % 10 != 0 && r.den % 2 != 0 && r.den % 5 != 0, [&] { return truth.str(); });
        t.expect(value(r * r.inverse()) == 1, [&] { return truth.str(); });
        const double twin = static_cast<double>(truth);
        t.expect(std::abs(r.times(1.0) - twin) <= 1e-15 * twin, [&] { return truth.str(); });
    }
    t.check(rounds(4000) * 3);
}

TEST_CASE("conversion by a factor without a finite decimal encloses the truth") {
    dice d(41);
    tally t;
    for (int i = 0; i < rounds(4000); ++i) {
        const conversion_factor r = conversion_factor::of(d.between(1, 9999), d.between(1, 999), d.between(-6, 6));
        const decimal x = d.decimal(-9, 9);
        const rational truth = exact(x) * value(r);
        t.expect(referee::encloses_nearly(r.times(x, direction::down), truth, false) &&
                     referee::encloses_nearly(r.times(x, direction::up), truth, true),
                 [&] { return show(x) + " times " + value(r).str(); });
        const figure f = figure::printed(d.print(6, -3, 3));
        const figure g = f.scaled(r);
        t.expect(exact(g.lower().at) <= exact(f.lower().at) * value(r) &&
                     exact(g.upper().at) >= exact(f.upper().at) * value(r) && g.contains(*g.best()),
                 [&] { return show(f) + " times " + value(r).str(); });
    }
    t.check(rounds(4000) * 2);
}

TEST_CASE("a factor of units beyond 18 digits is not built") {
    const conversion_factor large = conversion_factor::of(999'999'999'999'999'989, 1, 0);
    CHECK_THROWS_AS(large * large, std::out_of_range);
    CHECK_THROWS_AS(conversion_factor::of(999'999'999'999'999'989, 8, 0), std::out_of_range);
}
