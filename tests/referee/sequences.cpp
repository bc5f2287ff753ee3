// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Algorithms over sequences on random prints, against exact fractions: their bounds hold, and are no wider than the
// prints allow where that is said.

#include "support/brute_force.hpp"
#include "support/rational.hpp"

#include <tongbi/formula/structure_effect.hpp>
#include <tongbi/sequence.hpp>

#include <cmath>
#include <map>

using namespace tongbi;
using referee::dice;
using referee::encloses_nearly;
using referee::exact;
using referee::rational;
using referee::rounds;
using referee::show;
using referee::tally;

namespace {

using prints = std::vector<result<figure>>;

/// Temperatures, amounts, one-sided numbers' closed and open ends, and gaps.
figure a_print(dice& d) {
    const decimal x(d.between(-400, 900), -1);
    if (d.one_in(6)) return exactly(x);
    if (d.one_in(6)) return figure::between({x, true, false}, bound::closed(x + decimal(d.between(1, 30), -1)));
    return figure::printed(x);
}
prints a_sequence(dice& d, int least, int most) {
    prints all;
    for (int n = d.between(least, most); n > 0; --n)
        all.push_back(d.one_in(8) ? result<figure>(refuse(reason::missing_input)) : result<figure>(a_print(d)));
    return all;
}

rational end_of(figure const& x, bool upper) { return exact(upper ? x.upper().at : x.lower().at); }

/// The exact ends of a sum of numbers times weights, and whether each is open.
struct weighed {
    rational lower = 0, upper = 0, best = 0;
    bool lower_open = false, upper_open = false;
    void add(figure const& x, rational const& w) {
        if (w == 0) return;
        const bool rises = w > 0;
        lower += end_of(x, !rises) * w;
        upper += end_of(x, rises) * w;
        lower_open = lower_open || (rises ? x.lower().open : x.upper().open);
        upper_open = upper_open || (rises ? x.upper().open : x.lower().open);
        if (x.best()) best += exact(*x.best()) * w;
    }
    /// As narrow as that: within a few units of the 17th digit.
    [[nodiscard]] bool are_ends_of(figure const& found) const {
        const auto at = [](bound end, rational const& truth, bool above, bool open) {
            const rational scale = referee::magnitude(truth) < 1 ? rational(1) : referee::magnitude(truth);
            const rational gap = above ? rational(exact(end.at) - truth) : rational(truth - exact(end.at));
            return !end.infinite && gap >= 0 && gap <= referee::scaled(scale, -13) && end.open == open;
        };
        return at(found.lower(), lower, false, lower_open) && at(found.upper(), upper, true, upper_open);
    }
};

std::string show_all(prints const& values) {
    std::string text;
    for (auto const& x : values) text.append(x ? show(*x) : "..").append("; ");
    return text;
}

} // namespace

TEST_CASE("a normal has the mean of the ends of its years for its ends, and an anomaly counts its own year once") {
    dice d(1991);
    tally normals, own, apart;
    constexpr int cases = rounds(400);
    for (int round = 0; round < cases; ++round) {
        const prints values = a_sequence(d, 3, 12);
        const yearly_from at(2000);
        const normal_period over(2000 + d.between(0, 1), 2000 + d.between(2, 9));
        const auto found = normals_of(values, at, over, at_least_values(1));
        const auto anomalies = anomalies_in_own_period(values, at, over, at_least_values(1));
        const auto against = anomalies_of(values, at, found);
        std::vector<std::size_t> members;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const int year = 2000 + static_cast<int>(i);
            if (values[i] && year >= over.first() && year <= over.last()) members.push_back(i);
        }
        const auto n = static_cast<long>(members.size());
        if (n == 0) {
            CHECK(found.of(1).error().why == reason::incomplete);
            continue;
        }
        weighed mean;
        for (const auto i : members) mean.add(*values[i], rational(1) / n);
        const auto normal = found.of(1);
        normals.expect(normal && mean.are_ends_of(*normal), [&] { return show_all(values); });
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!values[i]) {
                own.expect(anomalies[i].error().why == reason::missing_input, [&] { return show_all(values); });
                continue;
            }
            const bool within = std::find(members.begin(), members.end(), i) != members.end();
            weighed departure, independent;
            independent.add(*values[i], 1);
            if (!within) departure.add(*values[i], 1);
            for (const auto j : members) {
                departure.add(*values[j], j == i ? rational(n - 1) / n : rational(-1) / n);
                independent.add(*values[j], rational(-1) / n);
            }
            own.expect(anomalies[i] && departure.are_ends_of(*anomalies[i]),
                       [&] { return show_all(values) + " year " + std::to_string(i); });
            apart.expect(against[i] && independent.are_ends_of(*against[i]),
                         [&] { return show_all(values) + " year " + std::to_string(i); });
        }
    }
    normals.check(cases / 2);
    own.check(cases);
    apart.check(cases);
}

TEST_CASE("a trend of least squares has the ends that its weights give, and that of Sen holds every number inside") {
    dice d(1968);
    tally squares, sen;
    constexpr int cases = rounds(300);
    for (int round = 0; round < cases; ++round) {
        const prints values = a_sequence(d, 2, 8);
        const auto found = trend_of(values, trend_method::least_squares, per_decade, at_least_values(2));
        const auto by_sen = trend_of(values, trend_method::sen, per_decade, at_least_values(2));
        std::vector<std::size_t> there;
        for (std::size_t i = 0; i < values.size(); ++i)
            if (values[i]) there.push_back(i);
        if (there.size() < 2) {
            CHECK_FALSE(found);
            CHECK_FALSE(by_sen);
            continue;
        }
        rational middle = 0, spread = 0;
        for (const auto i : there) middle += rational(static_cast<long>(i)) / static_cast<long>(there.size());
        const auto from_middle = [&](std::size_t i) { return rational(rational(static_cast<long>(i)) - middle); };
        for (const auto i : there) spread += from_middle(i) * from_middle(i);
        weighed slope;
        for (const auto i : there) slope.add(*values[i], rational(from_middle(i) * 10 / spread));
        squares.expect(found && slope.are_ends_of(*found), [&] { return show_all(values) + show(*found); });

        for (int inside = 0; inside < 6; ++inside) {
            std::map<std::size_t, rational> x;
            for (const auto i : there) {
                const rational part = rational(d.between(0, 8)) / 8;
                x[i] = end_of(*values[i], false) * (1 - part) + end_of(*values[i], true) * part;
            }
            std::vector<rational> slopes;
            for (const auto i : there)
                for (const auto j : there)
                    if (i < j) slopes.push_back(rational((x[j] - x[i]) * 10 / static_cast<long>(j - i)));
            std::sort(slopes.begin(), slopes.end());
            const std::size_t half = slopes.size() / 2;
            const rational median =
                slopes.size() % 2 != 0 ? slopes[half] : rational((slopes[half - 1] + slopes[half]) / 2);
            sen.expect(by_sen && exact(by_sen->lower().at) <= median && median <= exact(by_sen->upper().at),
                       [&] { return show_all(values) + show(*by_sen); });
            if (there.size() == 2) // one slope: nothing occurs twice
                sen.expect(by_sen && slope.are_ends_of(*by_sen), [&] { return show_all(values) + show(*by_sen); });
        }
    }
    squares.check(cases / 2);
    sen.check(cases);
}

TEST_CASE("a rank is that of counting, and no number inside of the prints has another place") {
    dice d(1961);
    tally plain, printed;
    constexpr int cases = rounds(400);
    for (int round = 0; round < cases; ++round) {
        const auto n = static_cast<std::size_t>(d.between(1, 12));
        std::vector<figure> values;
        for (std::size_t i = 0; i < n; ++i)
            values.push_back(figure::printed(decimal(d.between(0, 12), d.coin() ? -1 : 0)));
        const ranked by = d.coin() ? ranked::highest_first : ranked::lowest_first;
        const auto how = std::array{ties::least, ties::average, ties::dense}[static_cast<std::size_t>(d.between(0, 2))];
        const auto places = ranks_of(values, by, how);
        for (int inside = 0; inside < 6; ++inside) {
            std::vector<double> x;
            for (auto const& f : values) {
                const double part = inside == 0 ? 0.5 : d.between(0, 4) / 4.0;
                x.push_back(to_double(f.lower().at) * (1 - part) + to_double(f.upper().at) * part);
            }
            const auto of_doubles = ranks_of(x, by, how);
            for (std::size_t i = 0; i < n; ++i) {
                int above = 0, equal = 0, different = 0;
                for (std::size_t j = 0; j < n; ++j) {
                    const bool before = by == ranked::highest_first ? x[j] > x[i] : x[j] < x[i];
                    above += before ? 1 : 0;
                    equal += j != i && x[j] == x[i] ? 1 : 0;
                    different += before && std::find(x.begin(), x.begin() + static_cast<std::ptrdiff_t>(j), x[j]) ==
                                               x.begin() + static_cast<std::ptrdiff_t>(j)
                                     ? 1
                                     : 0;
                }
                const decimal want = how == ties::least     ? decimal(1 + above)
                                     : how == ties::average ? decimal(1 + above) + decimal(5 * equal, -1)
                                                            : decimal(1 + different);
                plain.expect(of_doubles[i] && *of_doubles[i] == exactly(want),
                             [&] { return show(*of_doubles[i]) + " for " + show(want); });
                printed.expect(places[i] && places[i]->contains(want),
                               [&] { return show(*places[i]) + " without " + show(want); });
            }
        }
    }
    plain.check(cases);
    printed.check(cases);
}

TEST_CASE("a streak is certain as far as every number inside has it, and possible as far as one may have it") {
    dice d(2015);
    tally over, moves;
    constexpr int cases = rounds(300);
    for (int round = 0; round < cases; ++round) {
        const auto n = static_cast<std::size_t>(d.between(1, 5));
        std::vector<std::vector<int>> inside; // numbers in quarters
        std::vector<figure> values;
        for (std::size_t i = 0; i < n; ++i) {
            const int low = d.between(-3, 3);
            const int width = d.between(0, 2);
            values.push_back(figure::between(bound::closed(low), bound::closed(low + width)));
            inside.emplace_back();
            for (int x = 4 * low; x <= 4 * (low + width); ++x) inside.back().push_back(x);
        }
        const auto above = streak_to_last(values, lies_above(exactly(0)));
        const auto longest = longest_streak(values, lies_at_most(exactly(0)));
        const auto rises = streak_to_last_of(rises_in(values));
        int least = 99, most = 0, least_longest = 99, most_longest = 0, least_rise = 99, most_rise = 0;
        std::vector<std::size_t> at(n, 0);
        std::vector<int> x(n);
        while (true) {
            for (std::size_t i = 0; i < n; ++i) x[i] = inside[i][at[i]];
            int last = 0, run = 0, best_run = 0, rise = 0;
            for (std::size_t i = n; i-- > 0 && x[i] > 0;) ++last;
            for (const int one : x) {
                run = one <= 0 ? run + 1 : 0;
                best_run = std::max(best_run, run);
            }
            for (std::size_t i = n - 1; i > 0 && x[i] > x[i - 1]; --i) ++rise;
            least = std::min(least, last);
            most = std::max(most, last);
            least_longest = std::min(least_longest, best_run);
            most_longest = std::max(most_longest, best_run);
            least_rise = std::min(least_rise, rise);
            most_rise = std::max(most_rise, rise);
            std::size_t i = 0;
            while (i < n && ++at[i] == inside[i].size()) at[i++] = 0;
            if (i == n) break;
        }
        const auto text = [&] {
            std::string all;
            for (auto const& f : values) all.append(show(f)).append("; ");
            return all;
        };
        over.expect(above.surely == least && above.possibly == most, text);
        over.expect(longest.surely <= least_longest && longest.possibly == most_longest, text);
        moves.expect(rises.surely == least_rise && rises.possibly >= most_rise, text);
    }
    over.check(cases);
    moves.check(cases);
}

TEST_CASE("the share of a part in the sum of all has the ends where it and the others lie apart") {
    dice d(36);
    tally shares;
    constexpr int cases = rounds(400);
    for (int round = 0; round < cases; ++round) {
        const auto n = static_cast<std::size_t>(d.between(2, 6));
        std::vector<figure> parts;
        for (std::size_t i = 0; i < n; ++i)
            parts.push_back(d.one_in(8) ? exactly(0) : figure::printed(d.print(4, -2, 1)).without_sign());
        const auto found = structure_of(parts);
        REQUIRE(found);
        for (std::size_t i = 0; i < n; ++i) {
            rational others[2] = {0, 0};
            for (std::size_t j = 0; j < n; ++j)
                for (const bool upper : {false, true})
                    if (j != i) others[upper ? 1 : 0] += end_of(parts[j], upper);
            auto const& share = found->shares[i];
            if (!share) {
                shares.expect(share.error().why == reason::zero_base, [&] { return show(parts[i]); });
                continue;
            }
            const rational low = end_of(parts[i], false), high = end_of(parts[i], true);
            if (low + others[1] == 0 || high + others[0] == 0) continue;
            shares.expect(encloses_nearly(share->lower().at, rational(low * 100 / (low + others[1])), false) &&
                              encloses_nearly(share->upper().at, rational(high * 100 / (high + others[0])), true),
                          [&] { return show(parts[i]) + " has " + show(*share); });
        }
    }
    shares.check(cases);
}

TEST_CASE("structure and rate effects hold every number inside, and of two groups the structure effect has no more") {
    dice d(47);
    tally inside, tight;
    constexpr int cases = rounds(200);
    for (int round = 0; round < cases; ++round) {
        const auto n = static_cast<std::size_t>(d.between(2, 3));
        std::vector<weighted_rate<figure>> before, now;
        for (std::size_t i = 0; i < n; ++i) {
            const auto print = [&] { return figure::printed(decimal(d.between(100, 999), -2)); };
            before.push_back({print(), print()});
            now.push_back({print(), print()});
        }
        for (const shift_share by : {shift_share::base_period, shift_share::current_period, shift_share::index_system,
                                     shift_share::midpoint}) {
            const auto found = rate_effects_of(before, now, by);
            REQUIRE(found);
            double low = 1e300, high = -1e300;
            for (unsigned corner = 0; corner < 1U << (4 * n); ++corner) {
                std::vector<weighted_rate<double>> one, other;
                const auto end = [&](figure const& f, std::size_t bit) {
                    return to_double((corner >> bit & 1U) != 0 ? f.upper().at : f.lower().at);
                };
                for (std::size_t i = 0; i < n; ++i) {
                    one.push_back({end(before[i].weight, 4 * i), end(before[i].rate, 4 * i + 1)});
                    other.push_back({end(now[i].weight, 4 * i + 2), end(now[i].rate, 4 * i + 3)});
                }
                const auto at = rate_effects_of(one, other, by);
                const auto holds = [&](figure const& f, double x) {
                    return to_double(f.lower().at) <= x + 1e-10 && x - 1e-10 <= to_double(f.upper().at);
                };
                inside.expect(holds(found->structure, at->structure) && holds(found->rates, at->rates) &&
                                  holds(found->joint, at->joint) && holds(found->structure_of[0], at->structure_of[0]),
                              [&] { return "case " + std::to_string(round); });
                low = std::min(low, at->structure);
                high = std::max(high, at->structure);
                if (n == 3 && corner > 300) break; // some of them
            }
            if (n == 2)
                tight.expect(to_double(found->structure.upper().at) - to_double(found->structure.lower().at) <=
                                 (high - low) * (1 + 1e-9) + 1e-10,
                             [&] { return "case " + std::to_string(round); });
        }
    }
    inside.check(cases);
    tight.check(cases / 2);
}
