// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// amount<U, double>: a raw double with a name. No bounds, no size, no step more than the number alone.

#include "catch.hpp"
#include "check.hpp"

#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <type_traits>

using namespace check;
using namespace tongbi::literals;

namespace {

using kW = amount<units::kW, double>;
using MW = amount<units::MW, double>;
using kWh = amount<units::kWh, double>;
using hours = amount<units::hour, double>;

template <class T>
constexpr bool is_a_bare_double() {
    return std::is_trivially_copyable_v<T> && std::is_standard_layout_v<T> && std::is_trivially_destructible_v<T> &&
           std::is_nothrow_copy_constructible_v<T> && std::is_nothrow_move_assignable_v<T> &&
           sizeof(T) == sizeof(double) && alignof(T) == alignof(double);
}
static_assert(is_a_bare_double<kW>());
static_assert(is_a_bare_double<level<units::degC, double>>());
static_assert(is_a_bare_double<change<units::degC, double>>());
static_assert(is_a_bare_double<basic_percentage<role::share, double>>());
static_assert(is_a_bare_double<basic_percentage<role::points, double>>());
static_assert(is_a_bare_double<basic_percent_number<double>>());
#define BARE(tag, ...) static_assert(is_a_bare_double<amount<units::tag, double>>());
TONGBI_UNITS(BARE)
#undef BARE
static_assert(sizeof(std::array<kW, 8>) == 8 * sizeof(double));
static_assert(std::is_default_constructible_v<kW>);

// Over figures values are plain as well, without a word more than the figure.
static_assert(std::is_trivially_copyable_v<amount<units::kW>> && sizeof(amount<units::kW>) == sizeof(figure));
static_assert(std::is_trivially_copyable_v<share> && sizeof(share) == sizeof(figure));
static_assert(std::is_trivially_copyable_v<level<units::degC>> && std::is_trivially_copyable_v<factor>);
static_assert(std::is_trivially_copyable_v<anomaly<change<units::degC>>> &&
              std::is_trivially_copyable_v<target<amount<units::kW>>>);
static_assert(std::is_trivially_copyable_v<refusal>);

bool same_bits(double a, double b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }

} // namespace

TEST_CASE("amounts over doubles compute the bits of the raw doubles") {
    double x = 0.1;
    double y = 7.3;
    for (int i = 0; i < 1000; ++i) {
        x = x * 1.37 + 0.11;
        y = y * 0.91 + 3.7;
        if (x > 1e12) x = 0.1;
        CHECK(same_bits((kW(x) + kW(y)).number(), x + y));
        CHECK(same_bits((kW(x) - kW(y)).number(), x - y));
        CHECK(same_bits((2.5 * kW(x) + kW(y)).number(), 2.5 * x + y));
        CHECK(same_bits((kW(x) * hours(y)).number(), x * y));
        CHECK(same_bits((kWh(x) / hours(y))->number(), x / y));
        CHECK(same_bits((-kW(x)).number(), -x));
        CHECK(same_bits(year_over_year(kW(x), kW(y))->number(), (x - y) * 100 / y));
        CHECK(same_bits(ratio_of(kW(x), kW(y))->number(), x / y));
    }
}

TEST_CASE("a shift of digits over doubles gives the double of the digits") {
    // 198.8 / 10^8 of doubles is 1.9880000000000003e-06
    const auto digits = [](int i, int ten) { return to_double(decimal(i, ten)); };
    for (int i = 1; i < 2000; ++i) {
        const double x = i / 10.0;
        CHECK((amount<units::GW, double>(x).in<units::kW>().number()) == digits(i, 5));
        CHECK((amount<units::yi_CNY, double>(x).in<units::CNY>().number()) == digits(i, 7));
        CHECK((amount<units::CNY, double>(x).in<units::yi_CNY>().number()) == digits(i, -9));
        CHECK((amount<units::wan_yi_CNY, double>(x).in<units::CNY>().number()) == digits(i, 11));
    }
    CHECK((amount<units::yi_CNY, double>(2.0 / 3).in<units::CNY>().number()) == 2.0 / 3 * 1e8); // stays as it is
    CHECK((amount<units::wan_kW, double>(6535.0).in<units::GW>().number()) == 65.35);
    CHECK((amount<units::mu, double>(3.0).in<units::square_metre>().number()) == 2000.0);
}

TEST_CASE("the sum of two units is in the left one") {
    CHECK((MW(1.5) + kW(500)).number() == 2.0);
    CHECK((kW(500) + MW(1.5)).number() == 2000.0);
    CHECK(share_of(kW(500), MW(2))->number() == 25.0);
    CHECK(whole_of(kW(500), *as_share(25.0))->number() == 2000.0);
    CHECK(base_of(kW(105), basic_percentage<role::growth, double>(5.0))->number() == 100.0);
}

TEST_CASE("no growth of doubles is infinite or NaN: it is refused with its reason") {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double huge = std::numeric_limits<double>::max();
    CHECK(year_over_year(kW(1), kW(0)).error().why == reason::zero_base);
    CHECK(year_over_year(kW(1), kW(-0.0)).error().why == reason::zero_base);
    CHECK(year_over_year(kW(1), kW(-1)).error().why == reason::negative_base);
    CHECK(year_over_year(kW(nan), kW(1)).error().why == reason::missing_input);
    CHECK(year_over_year(kW(nan), kW(1)).error().input == 0);
    CHECK(year_over_year(kW(1), kW(nan)).error().input == 1);
    CHECK(year_over_year(kW(huge), kW(0.1)).error().why == reason::out_of_range);
    CHECK((kWh(1) / hours(0)).error().why == reason::zero_base);
    CHECK(share_of(kW(2), kW(1)).error().why == reason::part_exceeds_whole);
}

TEST_CASE("targets over doubles are met or not, and a ceiling has no completion rate") {
    CHECK(attainment_of(MW(2), at_least(kW(1600)))->met == verdict::met);
    CHECK(attainment_of(MW(2), at_least(kW(1600)))->completion->number() == 125.0);
    CHECK(attainment_of(MW(2), at_least(kW(2001)))->met == verdict::not_met);
    CHECK(attainment_of(MW(2), at_most(kW(2000)))->met == verdict::met);
    CHECK_FALSE(attainment_of(MW(2), at_most(kW(2000)))->completion);
    CHECK(attainment_of(MW(2), exactly(kW(2000)))->met == verdict::met);
    CHECK(attainment_of(MW(2), exactly(kW(2001)))->met == verdict::not_met);
    CHECK(attainment_of(MW(2), at_least(kW(0)))->met == verdict::met); // no rate, but a verdict
}

TEST_CASE("a target of NaN is neither met nor missed") {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK(attainment_of(MW(nan), at_least(MW(1))).error().why == reason::missing_input);
    CHECK(attainment_of(MW(nan), at_most(MW(1))).error().why == reason::missing_input);
    CHECK(attainment_of(MW(1), at_most(MW(nan))).error().input == 1);
    CHECK(describe(attainment_of(MW(nan), at_most(MW(1))).error()) ==
          "attainment of actual against target: the actual is not printed");
}

TEST_CASE("doubles print with the shortest digits that read back") {
    CHECK(text(kW(126.0)) == "126 kW");
    CHECK(text(amount<units::yi_kWh, double>(126.1)) == "126.1亿千瓦时");
    CHECK(text(basic_percentage<role::growth, double>(5.8)) == "+5.8%");
    CHECK(text(*as_share(36.4)) == "36.4%");
    CHECK(text(basic_percentage<role::points, double>(-0.6)) == "-0.6 pp");
    CHECK(text(level<units::degC, double>(-13.9)) == "-13.9 °C");
    CHECK(text(change<units::degC, double>(0.9)) == "+0.9 °C");
}
