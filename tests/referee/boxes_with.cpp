// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Boxes of prints for the formulas with a parameter (average growth over n years): their bounds against fractions.

#include "support/brute_force.hpp"
#include "support/formulas_with.hpp"

using namespace tongbi;
using referee::dice;
using referee::exact;
using referee::point;
using referee::rational;
using referee::twin_with;

TEST_CASE(
    "average growths and their kin: no bound leaves a number out, and none is wider than a unit of its last digit") {
    dice d(2016);
    int formulas = 0;
    referee::for_each_formula_with([&]<class F>(F const& f) {
        constexpr std::size_t n = twin_with<F>::inputs;
        CAPTURE(F::name);
        ++formulas;
        const int wanted = referee::rounds(referee::boxes_of<F>);
        referee::tally t;
        int checked = 0;
        for (int tries = 0; checked < wanted && tries < 20 * wanted; ++tries) {
            std::array<figure, n> box;
            std::array<std::array<rational, 2>, n> ends;
            for (std::size_t k = 0; k < n; ++k) {
                decimal x = d.print(d.between(2, 6), -3, 1);
                if (twin_with<F>::may_be_negative[k] && d.one_in(3)) x = -x;
                box[k] = d.one_in(8) ? exactly(x) : figure::printed(x);
                ends[k] = {exact(box[k].lower().at), exact(box[k].upper().at)};
            }
            const auto found = std::apply([&](auto const&... x) { return evaluate_with(f, x...); }, box);
            if (!found || found->lower().infinite || found->upper().infinite) continue;
            if (found->upper().at.leading_exponent() > 60) continue; // 翻5000番: thousands of digits as a fraction
            ++checked;
            const rational low = exact(found->lower().at);
            const rational high = exact(found->upper().at);
            const auto describe = [&] {
                std::string text(F::name);
                for (auto const& x : box) text.append("; ").append(referee::show(x));
                return text.append(" gave ").append(referee::show(*found));
            };
            bool reached_low = false;
            bool reached_high = false;
            // The formulas work with growths: their last digit is one of 100 + the percentage.
            const rational slack = referee::scaled(100 + referee::magnitude(low) + referee::magnitude(high), -15);
            for (std::size_t corner = 0; corner < std::size_t{1} << n; ++corner) {
                point<n> x;
                for (std::size_t k = 0; k < n; ++k) x[k] = ends[k][corner >> k & 1U];
                t.expect(twin_with<F>::order(low, x, f) <= 0 && twin_with<F>::order(high, x, f) >= 0, describe);
                reached_low = reached_low || twin_with<F>::order(low + slack, x, f) >= 0;
                reached_high = reached_high || twin_with<F>::order(high - slack, x, f) <= 0;
            }
            if constexpr (referee::has_its_extremes_at_corners<F>) t.expect(reached_low && reached_high, describe);
            point<n> inside;
            for (std::size_t k = 0; k < n; ++k) {
                const int part = d.between(0, 64);
                inside[k] = (ends[k][0] * (64 - part) + ends[k][1] * part) / 64;
            }
            t.expect(twin_with<F>::order(low, inside, f) <= 0 && twin_with<F>::order(high, inside, f) >= 0, describe);
        }
        CHECK(checked == wanted);
        t.check(wanted * ((1L << n) + (referee::has_its_extremes_at_corners<F> ? 2 : 1)));
    });
    CHECK(formulas > 0);
}
