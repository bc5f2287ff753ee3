// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "support/brute_force.hpp"
#include "support/dec_float.hpp"

#include <tongbi/number/extended.hpp>

#include <climits>

using namespace tongbi;
namespace mp = boost::multiprecision;
using detail::extended;
using detail::fixed;
using detail::wide;
using referee::as;
using referee::dice;
using referee::digits110;
using referee::of_size;
using referee::rounds;
using referee::show;
using referee::tally;

namespace {

digits110 value(fixed const& x) {
    digits110 sum = 0;
    for (const std::uint64_t limb : x.limbs) sum = sum / mp::pow(digits110(2), 64) + limb;
    return sum;
}
digits110 value(extended const& x) {
    const digits110 size = value(x.size) * mp::pow(digits110(10), x.ten);
    return x.negative ? digits110(-size) : size;
}

/// How far the computed number is from the truth, against what its neighbours allow for.
bool is_close(extended const& found, digits110 const& truth) {
    static const digits110 allowed = mp::pow(digits110(2), -145);
    return mp::abs(value(found) - truth) <= mp::abs(truth) * allowed;
}

} // namespace

TEST_CASE("the constants of logarithms are those of the referee to the last bit") {
    const digits110 unit = mp::pow(digits110(2), -192);
    const auto cut_off = [&](fixed const& x, digits110 const& truth) {
        return value(x) <= truth && truth - value(x) < unit;
    };
    CHECK(cut_off(detail::ln_10, mp::log(digits110(10))));
    CHECK(cut_off(detail::log10_e, 1 / mp::log(digits110(10))));
    for (int i = 0; i <= detail::step_count; ++i) {
        CAPTURE(i);
        CHECK(cut_off(detail::ln_step[static_cast<std::size_t>(i)], mp::log(1 + mp::pow(digits110(2), -i))));
    }
}

TEST_CASE("logarithms and exponentials are computed to 43 digits before they are rounded") {
    dice d(145);
    tally t;
    for (int i = 0; i < rounds(4'000); ++i) {
        const decimal x = d.one_in(3) ? 1 + d.decimal(-17, -8).shifted(-10) : of_size(d, -40, 40);
        if (x > 0 && x != 1)
            t.expect(is_close(detail::log_of(x), mp::log(as<digits110>(x))), [&] { return "log " + show(x); });
        const decimal g = of_size(d, -40, 5);
        t.expect(is_close(detail::log1p_of(g), mp::log(as<digits110>(g) + 1)), [&] { return "log1p " + show(g); });
        const decimal z = d.coin() ? of_size(d, -40, 6) : -of_size(d, -40, 6);
        const auto power = digits110(mp::exp(as<digits110>(z)));
        t.expect(is_close(detail::exp_of(detail::extend(z)), power), [&] { return "exp " + show(z); });
        t.expect(is_close(detail::expm1_of(detail::extend(z)), power - 1), [&] { return "expm1 " + show(z); });
    }
    t.check(rounds(4'000) * 3);
}

TEST_CASE("powers with the largest exponents are computed to 43 digits as well") {
    dice d(146);
    tally t;
    for (int i = 0; i < rounds(1'000); ++i) {
        const decimal x = d.coin() ? 1 + of_size(d, -10, -4) : of_size(d, -1, 1);
        const int p = d.one_in(3) ? INT_MAX - d.between(0, 9) : d.between(1, 1'000'000);
        const int q = d.coin() ? 1 : INT_MAX - d.between(0, 9);
        const digits110 exponent = mp::log(as<digits110>(x)) * p / q;
        if (x == 1 || mp::abs(exponent) > 2'300'000) continue;
        const extended part = detail::times_ratio(detail::log_of(x), p, q);
        t.expect(is_close(detail::exp_of(part), mp::exp(exponent)), [&] { return referee::say("power", x, p, q, x); });
        t.expect(is_close(detail::expm1_of(part), mp::exp(exponent) - 1),
                 [&] { return referee::say("growth", x, p, q, x); });
    }
    t.check(rounds(1'000));
}

TEST_CASE("whole roots are found where they are whole, and nowhere else") {
    dice d(147);
    tally t;
    for (int i = 0; i < rounds(20'000); ++i) {
        const auto n = static_cast<std::uint64_t>(d.between(1, 40));
        const auto y = static_cast<std::uint64_t>(d.coefficient(d.between(1, 18)));
        const wide power = detail::raised(y, n);
        if (power == 0) continue;
        t.expect(detail::whole_root(power, n) == y, [&] { return std::to_string(y); });
        t.expect(n == 1 ||
                     (detail::whole_root(power + 1, n) == 0 && (power < 3 || detail::whole_root(power - 1, n) == 0)),
                 [&] { return std::to_string(y) + " and one"; });
    }
    t.check(rounds(1'000));
    CHECK(detail::raised(10, 38) == detail::ten_to(38));
    CHECK(detail::raised(10, 39) == 0);
    CHECK(detail::raised(1, UINT64_MAX) == 1);
    CHECK(detail::raised(0, 5) == 0);
    CHECK(detail::whole_root(detail::ten_to(36), 12) == 1000);
    CHECK(detail::whole_root(2, 127) == 0);
}
