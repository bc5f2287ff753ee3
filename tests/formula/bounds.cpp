// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "support/brute_force.hpp"
#include "support/formulas.hpp"
#include "support/rational.hpp"

#include <tongbi/formula.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace tongbi;
using referee::dice;
using referee::encloses_nearly;
using referee::exact;
using referee::point;
using referee::rational;
using referee::rounds;
using referee::show;
using referee::tally;
using referee::twin;

// A figure is computed where it is written.
static_assert((*evaluate<formula::difference>(figure::printed(decimal(796, -1)), figure::printed(decimal(6, -1))))
                  .best() == decimal(79));
static_assert((*evaluate<formula::quotient>(figure::printed(5), figure::over(3000))).upper().open);
static_assert(!evaluate<formula::relative_change>(figure::printed(5), figure::printed(0)).has_value());
static_assert(*evaluate<formula::quotient>(1.0, 4.0) == 0.25);

namespace {

template <std::size_t N>
std::string say(std::string_view name, std::array<figure, N> const& box) {
    std::string text(name);
    for (auto const& f : box) text += "; " + show(f);
    return text;
}

/// All corners of a closed box, exactly; fewer where one of them is a pole.
template <class F>
std::vector<rational> corner_values(std::array<figure, twin<F>::inputs> const& box) {
    constexpr std::size_t n = twin<F>::inputs;
    std::vector<rational> values;
    for (unsigned corner = 0; corner < (1U << n); ++corner) {
        point<n> x;
        for (std::size_t i = 0; i < n; ++i)
            x[i] = exact((corner >> i & 1U) != 0 ? box[i].upper().at : box[i].lower().at);
        if (const auto value = referee::value_at<F>(x)) values.push_back(referee::within_natural<F>(*value));
    }
    return values;
}

/// All between the two and, unless the formula loses digits, hardly more.
template <class F>
bool encloses(figure const& found, rational const& low, rational const& high) {
    if (referee::cancels<F>) return exact(found.lower().at) <= low && high <= exact(found.upper().at);
    return encloses_nearly(found.lower().at, low, false) && encloses_nearly(found.upper().at, high, true);
}

} // namespace

TEST_CASE("bounds of a computed figure are those of all numbers that the prints allow") {
    dice d(2024);
    referee::for_each_formula([&]<class F>() {
        constexpr std::size_t n = twin<F>::inputs;
        CAPTURE(F::name);
        tally t;
        int computed = 0;
        for (int i = 0; i < rounds(1500); ++i) {
            std::array<figure, n> box;
            for (std::size_t k = 0; k < n; ++k) {
                decimal x = d.print(d.between(1, 7), -4, 2);
                // A percentage, most of the time, where one is meant; now and then one of many
                // digits.
                if (k == 1 && d.coin()) x = d.print(4, -2, -1);
                if (d.one_in(10)) x = d.print(18, -17, -10);
                if (referee::takes_declines<F> || (twin<F>::may_be_negative[k] && d.one_in(3))) x = -x;
                box[k] = d.one_in(8) ? exactly(x) : d.one_in(8) ? figure::truncated(x) : figure::printed(x);
            }
            const auto found = referee::evaluate_all<F>(box);
            if (!found) continue;
            const auto describe = [&] { return say(F::name, box) + " gave " + show(*found); };
            const auto values = corner_values<F>(box);
            if (values.size() < (std::size_t{1} << n)) { // ends at a pole: 截尾 of -99.99 % is (-100, -99.99]
                t.expect(found->lower().infinite != found->upper().infinite, describe);
                continue;
            }
            ++computed;
            const rational low = *std::min_element(values.begin(), values.end());
            const rational high = *std::max_element(values.begin(), values.end());
            t.expect(!found->lower().infinite && !found->upper().infinite, describe);
            t.expect(encloses<F>(*found, low, high), describe);
            for (int inside = 0; inside < 6; ++inside) {
                point<n> x;
                for (std::size_t k = 0; k < n; ++k)
                    x[k] = exact(box[k].lower().at) +
                           (exact(box[k].upper().at) - exact(box[k].lower().at)) * d.between(0, 97) / 97;
                const rational value = referee::within_natural<F>(twin<F>::value(x));
                t.expect(exact(found->lower().at) <= value && value <= exact(found->upper().at), describe);
            }
            point<n> center;
            for (std::size_t k = 0; k < n; ++k) center[k] = exact(*box[k].best());
            const rational best = twin<F>::value(center);
            t.expect(!found->is_given(), describe);
            if (referee::within_natural<F>(best) != best) { // more than a whole: no best value
                t.expect(!found->best(), describe);
                continue;
            }
            t.expect(found->best() && found->contains(*found->best()), describe);
            if (!found->best()) continue;
            t.expect(referee::cancels<F> ||
                         referee::magnitude(exact(*found->best()) - best) <=
                             referee::scaled(referee::magnitude(best), -16) ||
                         (found->lower().at == *found->best() || found->upper().at == *found->best()),
                     describe);
        }
        t.check(computed * 10L);
        CHECK(computed > rounds(1500) / 10);
    });
}

TEST_CASE("bounds stay true where 18 digits do not hold the steps of a formula") {
    dice d(18);
    referee::for_each_formula([&]<class F>() {
        constexpr std::size_t n = twin<F>::inputs;
        CAPTURE(F::name);
        tally t;
        int computed = 0;
        for (int i = 0; i < rounds(600); ++i) {
            std::array<figure, n> box;
            for (std::size_t k = 0; k < n; ++k) {
                decimal x = decimal(d.coefficient(18), d.between(-22, -14));
                if (referee::takes_declines<F>) x = -x;
                box[k] = d.coin() ? exactly(x)
                                  : figure::between(bound::closed(x),
                                                    bound::closed(x + decimal(d.coefficient(5), x.exponent())), x);
            }
            const auto found = referee::evaluate_all<F>(box);
            if (!found) continue;
            ++computed;
            const auto values = corner_values<F>(box);
            const rational low = *std::min_element(values.begin(), values.end());
            const rational high = *std::max_element(values.begin(), values.end());
            const auto describe = [&] { return say(F::name, box) + " gave " + show(*found); };
            // Differences of nearly equal numbers are exact; so 1e-15 of the result holds all the
            // same.
            t.expect(encloses<F>(*found, low, high), describe);
            point<n> center;
            for (std::size_t k = 0; k < n; ++k) center[k] = exact(*box[k].best());
            const rational best = twin<F>::value(center);
            const bool is_cut = referee::within_natural<F>(best) != best; // more than a whole: no best value
            // what passes its end behind the 18th digit is that end
            const rational beyond = best - referee::within_natural<F>(best);
            const bool is_end = is_cut && abs(beyond) * 100000000000000000L < abs(best);
            const bool has_best = found->best() && found->contains(*found->best());
            t.expect(is_end ? !found->best() || has_best : is_cut ? !found->best() : has_best, describe);
        }
        t.check(computed);
        CHECK(computed > rounds(600) / 5);
    });
}

namespace {

/// Numbers of an input near its ends and inside: what the figure holds, and what it nearly holds.
struct samples {
    std::vector<rational> solid; ///< closed ends and a point inside: a monotone formula attains its
                                 ///< ends here, or nowhere
    std::vector<rational> held;  ///< these, points close to open ends, and points far out
};

const rational tiny = referee::scaled(1, -12);
const rational huge = referee::scaled(1, 12);

samples samples_of(figure const& f) {
    samples s;
    const bound low = f.lower();
    const bound high = f.upper();
    const rational a = low.infinite ? (high.infinite ? rational(0) : rational(exact(high.at) - 2)) : exact(low.at);
    const rational b = high.infinite ? rational(a + 2) : exact(high.at);
    const rational inward = f.is_exact() ? rational(0) : tiny;
    s.solid.push_back((a + b) / 2);
    if (low.infinite)
        s.held.push_back(-huge);
    else
        s.held.push_back(exact(low.at) + inward);
    if (!low.infinite && !low.open) s.solid.push_back(exact(low.at));
    if (high.infinite)
        s.held.push_back(huge);
    else
        s.held.push_back(exact(high.at) - inward);
    if (!high.infinite && !high.open) s.solid.push_back(exact(high.at));
    s.held.insert(s.held.end(), s.solid.begin(), s.solid.end());
    return s;
}

} // namespace

TEST_CASE("an end of a computed figure is open exactly where no number of the prints attains it") {
    dice d(1988);
    int unbounded = 0;
    referee::for_each_formula([&]<class F>() {
        constexpr std::size_t n = twin<F>::inputs;
        CAPTURE(F::name);
        tally t;
        int computed = 0;
        const auto random_box = [&](bool percent, int lowest) {
            for (;;) {
                const auto end = [&] {
                    const decimal at(percent ? d.between(-5, 6) * 20
                                             : d.between(lowest, referee::takes_declines<F> ? 0 : 4));
                    return d.one_in(5) ? bound::unlimited() : d.coin() ? bound::closed(at) : bound::opened(at);
                };
                const bound a = end();
                const bound b = end();
                if (a.infinite || b.infinite || a.at < b.at || (a.at == b.at && !a.open && !b.open))
                    return figure::between(a, b);
            }
        };
        for (int i = 0; i < rounds(3000); ++i) {
            constexpr bool by_growth =
                std::is_base_of_v<formula::base_of_growth, F> || std::is_same_v<F, formula::change_of_growth>;
            std::array<figure, n> box;
            for (std::size_t k = 0; k < n; ++k)
                box[k] = random_box(by_growth && k == 1, twin<F>::may_be_negative[k] ? -3 : 0);
            const auto found = referee::evaluate_all<F>(box);
            if (!found) {
                unbounded += found.error().why == reason::unbounded ? 1 : 0;
                continue;
            }
            ++computed;
            const auto describe = [&] { return say(F::name, box) + " gave " + show(*found); };
            std::array<samples, n> grid;
            for (std::size_t k = 0; k < n; ++k) grid[k] = samples_of(box[k]);
            const auto values_of = [&](bool solid) {
                std::vector<rational> values;
                const auto visit = [&](auto const& self, point<n>& x, std::size_t k) -> void {
                    if (k == n) {
                        if (const auto value = referee::value_at<F>(x)) values.push_back(*value);
                        return;
                    }
                    for (auto const& value : solid ? grid[k].solid : grid[k].held) {
                        x[k] = value;
                        self(self, x, k + 1);
                    }
                };
                point<n> x;
                visit(visit, x, 0);
                return values;
            };
            const auto held = values_of(false);
            const auto solid = values_of(true);
            const auto furthest_of = [](std::vector<rational> const& values, bool upper) {
                return upper ? *std::max_element(values.begin(), values.end())
                             : *std::min_element(values.begin(), values.end());
            };
            for (const bool upper : {false, true}) {
                const bound end = upper ? found->upper() : found->lower();
                const rational furthest = furthest_of(held, upper);
                // A logarithm comes to its limits too slowly for these numbers.
                constexpr bool is_tight =
                    bounding_of<F> != bounding::range && !std::is_same_v<F, formula::log_progress>;
                if (end.infinite && !is_tight) continue;
                if (end.infinite) {
                    t.expect(upper ? furthest > 1000 : furthest < -1000, describe);
                    continue;
                }
                const rational at = exact(end.at);
                const rational gap = upper ? rational(at - furthest) : rational(furthest - at);
                // A support cuts what the numbers alone would allow.
                if constexpr (requires { F::natural; })
                    if ((upper ? F::natural.to : F::natural.from) == end.at && gap <= 0) continue;
                const rational scale = referee::magnitude(at) + 1;
                t.expect(gap >= 0, describe);
                // A range that a formula finds itself is true; where it turns, it need not be the tightest.
                if (!is_tight) continue;
                t.expect(gap <= scale * referee::scaled(1, -6),
                         describe); // tight: tiny and huge reach that close
                const bool attained =
                    referee::magnitude(at - furthest_of(solid, upper)) <= scale * referee::scaled(1, -15);
                t.expect(attained == !end.open, describe);
            }
        }
        t.check(computed);
        const int least = rounds(3000) == 3000 ? 1 : 0; // of few rounds few are computed where differences cancel
        CHECK(computed >= (referee::cancels<F> ? least : rounds(3000) / 40));
    });
    CHECK(unbounded > 0);
}
