// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A million boxes of prints, all formulas, on exact fractions. tests/formula/bounds.cpp has what
// few boxes show: open and infinite ends, inputs of 18 digits, best values.

#include "support/brute_force.hpp"
#include "support/formulas.hpp"
#include "support/rational.hpp"

#include <tongbi/formula.hpp>

#include <algorithm>

using namespace tongbi;
namespace mp = boost::multiprecision;
using referee::dice;
using referee::exact;
using referee::integer;
using referee::point;
using referee::rational;
using referee::rounds;
using referee::show;
using referee::tally;
using referee::twin;

namespace {

constexpr int boxes = rounds(1'000'000);

/// -1, 0, 1 for a decimal below, at or above a fraction: by two products, no fraction is made.
int compare(decimal a, rational const& b) {
    const int ten = a.exponent();
    integer left = integer(a.coefficient()) * mp::denominator(b);
    integer right = mp::numerator(b);
    (ten < 0 ? right : left) *= referee::ten_to(ten < 0 ? -ten : ten);
    return left < right ? -1 : left > right ? 1 : 0;
}

/// By how many units of its 18th digit a bound may lie too far out: one, but more where a formula multiplies three
/// prints and takes one product from another, or divides two logarithms.
template <class F>
inline constexpr int units_lost = referee::cancels<F>                        ? 10000
                                  : std::is_same_v<F, formula::log_progress> ? 200
                                                                             : 1;

/// Further in by that.
template <class F>
decimal units_in(decimal end, bool upper) {
    if (end.is_zero()) return end;
    const decimal unit(units_lost<F>, end.leading_exponent() - 17);
    return upper ? sub(end, unit, direction::down).value : add(end, unit, direction::up).value;
}

} // namespace

TEST_CASE("of a million boxes of prints no bound leaves a number out, and none is wider than a "
          "unit of its last digit") {
    dice d(1788);
    const int formulas = referee::number_of_formulas();
    int checked = 0;
    int formulas_seen = 0;
    referee::for_each_formula([&]<class F>() {
        constexpr std::size_t n = twin<F>::inputs;
        CAPTURE(F::name);
        ++formulas_seen;
        // The last formulas take what a division by 18 leaves over.
        const int wanted = boxes * formulas_seen / formulas - checked;
        const int before = checked;
        tally t;
        int refused = 0;
        while (checked - before < wanted) {
            std::array<figure, n> box;
            for (std::size_t k = 0; k < n; ++k) {
                decimal x = k == 1 && d.coin() ? d.print(4, -2, -1) : d.print(d.between(1, 7), -4, 2);
                if (twin<F>::may_be_negative[k] && d.one_in(3)) x = -x;
                box[k] = d.one_in(8) ? exactly(x) : d.one_in(8) ? figure::truncated(x) : figure::printed(x);
            }
            const auto found = referee::evaluate_all<F>(box);
            if (!found) {
                if (++refused > 20 * wanted) break; // a formula that refuses nearly all: seen below
                continue;
            }
            const auto describe = [&] {
                std::string text(F::name);
                for (auto const& f : box) text += "; " + show(f);
                return text + " gave " + show(*found);
            };
            std::array<std::array<rational, 2>, n> ends;
            for (std::size_t k = 0; k < n; ++k) ends[k] = {exact(box[k].lower().at), exact(box[k].upper().at)};
            std::array<rational, std::size_t{1} << n> values;
            bool pole = false; // 截尾 of -99.99 % is (-100, -99.99]: no corner value, and no end on that side
            for (std::size_t corner = 0; corner < values.size(); ++corner) {
                point<n> x;
                for (std::size_t k = 0; k < n; ++k) x[k] = ends[k][corner >> k & 1U];
                const auto value = referee::value_at<F>(x);
                pole = pole || !value;
                values[corner] = referee::within_natural<F>(value.value_or(0));
            }
            t.expect(pole == (found->lower().infinite || found->upper().infinite), describe);
            if (pole) continue;
            ++checked;
            const auto [low, high] = std::minmax_element(values.begin(), values.end());
            const decimal lower = found->lower().at;
            const decimal upper = found->upper().at;
            t.expect(compare(lower, *low) <= 0 && compare(upper, *high) >= 0, describe);
            // A formula without a range of its own is monotone in each input: its extremes are corners.
            if constexpr (referee::has_its_extremes_at_corners<F>) {
                t.expect(compare(units_in<F>(lower, false), *low) >= 0, describe);
                t.expect(compare(units_in<F>(upper, true), *high) <= 0, describe);
            }
            for (int inside = 0; inside < 2; ++inside) {
                point<n> x;
                for (std::size_t k = 0; k < n; ++k) {
                    const int part = d.between(0, 64);
                    x[k] = (ends[k][0] * (64 - part) + ends[k][1] * part) / 64;
                }
                const rational value = referee::within_natural<F>(twin<F>::value(x));
                t.expect(compare(lower, value) <= 0 && compare(upper, value) >= 0, describe);
            }
        }
        CHECK(checked - before == wanted);
        t.check(wanted * 4L);
    });
    CHECK(formulas_seen == formulas);
    CHECK(checked == boxes);
}
