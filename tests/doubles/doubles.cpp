// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "support/brute_force.hpp"
#include "support/formulas.hpp"
#include "support/rational.hpp"

#include <tongbi/formula.hpp>
#include <tongbi/typed.hpp>

#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <string>

using namespace tongbi;
using referee::dice;
using referee::rational;
using referee::rounds;
using referee::tally;
using referee::twin;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

/// By bits, so that no optimisation may assume it away.
bool is_finite(double x) { return (std::bit_cast<std::uint64_t>(x) >> 52U & 0x7FFU) != 0x7FFU; }

} // namespace

TEST_CASE("a missing number makes the result missing and names the input") {
    referee::for_each_formula([]<class F>() {
        constexpr std::size_t n = twin<F>::inputs;
        CAPTURE(F::name);
        for (unsigned which = 1; which < (1U << n); ++which) {
            std::array<double, n> inputs{};
            for (std::size_t k = 0; k < n; ++k) inputs[k] = (which >> k & 1U) != 0 ? missing : 0.0; // before zero_base
            const auto f = referee::evaluate_all<F>(inputs);
            REQUIRE_FALSE(f);
            CHECK(f.error().why == reason::missing_input);
            CHECK(f.error().input == std::countr_zero(which));
            CHECK(f.error().formula == &name_of<F>);
        }
    });
    CHECK(describe(evaluate<formula::relative_change>(5.0, missing).error()) ==
          "relative change of current against base: the base is not printed");
    CHECK(describe(evaluate<formula::share>(missing, missing).error(), language::zh) == "部分占总体的比重：部分未公布");
}

TEST_CASE("a number on the way that no double holds is refused, although figures have the result") {
    const auto of_doubles = evaluate<formula::relative_change>(1e308, 9e307);
    REQUIRE_FALSE(of_doubles);
    CHECK(of_doubles.error().why == reason::out_of_range);
    const auto of_figures =
        evaluate<formula::relative_change>(figure::exactly(decimal(1, 308)), figure::exactly(decimal(9, 307)));
    REQUIRE(of_figures);
    CHECK(std::abs(to_double(*of_figures->best()) - 100.0 / 9) < 1e-12);
    CHECK(std::abs(evaluate<formula::relative_change>(1e305, 9e304).value() - 100.0 / 9) < 1e-12);
}

TEST_CASE("no result over doubles is infinite or NaN, whatever the inputs") {
    dice d(64);
    constexpr double limits = std::numeric_limits<double>::max();
    constexpr double small = std::numeric_limits<double>::denorm_min();
    constexpr double extremes[] = {0.0,
                                   -0.0,
                                   1.0,
                                   -1.0,
                                   100.0,
                                   -100.0,
                                   limits,
                                   -limits,
                                   small,
                                   -small,
                                   1e-308,
                                   -1e-308,
                                   1e308,
                                   infinity,
                                   -infinity,
                                   missing,
                                   std::numeric_limits<double>::min(),
                                   -99.99999999999999,
                                   -100.00000000000001};
    referee::for_each_formula([&]<class F>() {
        constexpr std::size_t n = twin<F>::inputs;
        CAPTURE(F::name);
        tally t;
        int values = 0;
        for (int i = 0; i < rounds(20000); ++i) {
            std::array<double, n> x{};
            for (auto& input : x)
                input = d.coin() ? extremes[static_cast<std::size_t>(d.between(0, std::size(extremes) - 1))]
                                 : std::bit_cast<double>(d.bits());
            const auto f = referee::evaluate_all<F>(x);
            values += f ? 1 : 0;
            t.expect(!f || is_finite(*f), [&] {
                std::string text;
                for (const double input : x) text += std::to_string(input) + " ";
                return text + "gave " + std::to_string(*f);
            });
            t.expect(f || f.error().formula == &name_of<F>,
                     [] { return std::string("a refusal without its formula"); });
        }
        t.check(rounds(20000) * 2);
        CHECK(values > rounds(20000) / 50);
    });
    CHECK(evaluate<formula::sum>(1e308, 1e308).error().why == reason::out_of_range);
    CHECK(evaluate<formula::quotient>(1e308, 1e-308).error().why == reason::out_of_range);
    CHECK(evaluate<formula::relative_change>(1e300, 1e-300).error().why == reason::out_of_range);
    CHECK(evaluate<formula::difference>(infinity, infinity).error().why == reason::out_of_range);
}

TEST_CASE("a formula over doubles is the formula over figures to the last bits") {
    dice d(53);
    referee::for_each_formula([&]<class F>() {
        constexpr std::size_t n = twin<F>::inputs;
        CAPTURE(F::name);
        tally t;
        int computed = 0;
        for (int i = 0; i < rounds(1500); ++i) {
            std::array<double, n> x{};
            referee::point<n> exactly;
            for (std::size_t k = 0; k < n; ++k) {
                x[k] = to_double(d.print(7, -4, 2));
                if (twin<F>::may_be_negative[k] && d.one_in(3)) x[k] = -x[k];
                exactly[k] = rational(x[k]);
            }
            const auto f = referee::evaluate_all<F>(x);
            if (!f) continue;
            ++computed;
            const rational truth = twin<F>::value(exactly);
            const rational size =
                referee::cancels<F> ? (referee::magnitude(truth) + 1) * 1'000'000 : referee::magnitude(truth);
            t.expect(referee::magnitude(rational(*f) - truth) <= size * rational(4) / rational(0x1p53), [&] {
                return std::to_string(x[0]) + ", " + std::to_string(x[n - 1]) + " gave " + std::to_string(*f);
            });
        }
        t.check(computed);
        CHECK(computed > rounds(1500) / 15);
    });
}

TEST_CASE("all of a whole is a share, and a fall to nothing a growth, however the quotient of doubles is rounded") {
    dice d(7);
    int beyond = 0;
    for (int i = 0; i < rounds(20000); ++i) {
        const double x = to_double(d.print(d.between(1, 15), -6, 6));
        if (!(x > 0)) continue;
        const auto all = share_of(amount<units::GWh, double>(x), amount<units::GWh, double>(x));
        const auto gone = year_over_year(amount<units::GWh, double>(0.0), amount<units::GWh, double>(x));
        REQUIRE(all);
        REQUIRE(gone);
        beyond += x * 100 / x > 100 ? 1 : 0;
        CHECK(all->number() <= 100);
        CHECK(std::abs(all->number() - 100) < 1e-13);
        CHECK(std::abs(gone->number() + 100) < 1e-13);
    }
    CHECK(beyond > 0); // else the test asks nothing
    CHECK_FALSE(share_of(amount<units::GWh, double>(100.001), amount<units::GWh, double>(100.0)));
}
