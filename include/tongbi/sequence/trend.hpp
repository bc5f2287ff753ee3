// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Linear trends (线性趋势, 气候倾向率) of a sequence of equal steps, with the method named:
///
///     trend_of(values, trend_method::least_squares, per_decade, all_present)    最小二乘
///     trend_of(values, trend_method::sen, per_decade, all_present)              Sen 斜率: the median of all slopes
///     mann_kendall(values, all_present)                                         is there a trend at all
///
/// A value that is missing leaves its step empty; it does not move the others together.
#pragma once

#include <tongbi/sequence/completeness.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace tongbi::inline v0 {

/// Sources: least squares, as 气候倾向率 is defined; Sen, J. Am. Stat. Assoc. 63 (1968) 1379.
enum class trend_method : std::uint8_t { least_squares, sen };

/// How many steps the answer is about, whatever a step is.
struct per_steps {
    int count;
    constexpr explicit per_steps(int n) : count(n) {}
};
inline constexpr per_steps per_step{1};

/// How many years the answer is about. A sequence that knows its periods (a series) says how many of its steps they
/// are: 120 months, 40 quarters, 3652.425 days a decade; of any other a step is a year, as of yearly_from.
struct per_years {
    int count;
    constexpr explicit per_years(int n) : count(n) {}
};
inline constexpr per_years per_year{1};
inline constexpr per_years per_decade{10};

namespace detail {

inline constexpr formula_name trend_name{"linear trend of {the values}", "{各值}的线性趋势"};
inline constexpr formula_name kendall_name{"Mann-Kendall test of {the values}", "{各值}的曼-肯德尔检验"};

/// Steps of the answer: a whole number of them over another, 1460970/400 days a decade.
struct trend_steps {
    std::int64_t steps;
    std::int64_t over = 1;
};
template <class Sequence>
result<trend_steps> trend_steps_of(Sequence const&, per_steps per) {
    return trend_steps{per.count};
}
/// period_mismatch of periods that are no steps of one length (1—2月, 1—3月).
template <class Sequence>
result<trend_steps> trend_steps_of(Sequence const& values, per_years per) {
    if constexpr (requires { values.periods().rows_of_years(); }) {
        const auto known = values.periods().rows_of_years();
        if (!known) return refuse(reason::period_mismatch);
        return trend_steps{std::int64_t{per.count} * known->rows, known->years};
    } else {
        return trend_steps{per.count};
    }
}

/// The numbers that are there, with their steps.
template <class Number>
struct stepped {
    std::int64_t step;
    Number value;
};
template <value_sequence Sequence>
auto values_with_steps(Sequence const& values, gathered<number_of_sequence<Sequence>>& seen) {
    std::vector<stepped<number_of_sequence<Sequence>>> all;
    for (std::size_t i = 0; i < size_of_sequence(values); ++i) {
        const auto x = number_at(values, i);
        seen.add(x);
        if (x) all.push_back({static_cast<std::int64_t>(i), *x});
    }
    return all;
}

/// Linear in each value: sum of (n i - sum of i) v over n (sum of i^2) - (sum of i)^2.
template <class Number>
result<Number> least_squares_slope(std::vector<stepped<Number>> const& all, trend_steps per) {
    using weight = weight_of<Number>;
    const auto n = whole_weight<Number>(static_cast<std::int64_t>(all.size()));
    const std::int64_t middle = (all.front().step + all.back().step) / 2; // small steps keep their squares exact
    const auto step_of = [&](stepped<Number> const& x) { return whole_weight<Number>(x.step - middle); };
    weight sum{};
    weight squares{};
    for (auto const& x : all) {
        sum = sum + step_of(x);
        squares = squares + step_of(x) * step_of(x);
    }
    linear<Number> slope;
    for (auto const& x : all) slope.add(x.value, (n * step_of(x) - sum) * whole_weight<Number>(per.steps));
    return slope.over((n * squares - sum * sum) * whole_weight<Number>(per.over));
}

constexpr double middle_of(double a, double b) { return (a + b) / 2; }
constexpr decimal middle_of(decimal a, decimal b, direction where = direction::nearest_even) {
    return mul(add(a, b, where).value, decimal(5, -1), where).value;
}
/// The median; `middle` of the two in the middle of an even number.
template <class T, class Less, class Middle>
T median_of(std::vector<T> all, Less less, Middle middle) {
    std::sort(all.begin(), all.end(), less);
    const std::size_t half = all.size() / 2;
    return all.size() % 2 != 0 ? all[half] : middle(all[half - 1], all[half]);
}

inline result<double> sen_slope(std::vector<stepped<double>> const& all, trend_steps per) {
    std::vector<double> slopes;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j)
            slopes.push_back((all[j].value - all[i].value) * static_cast<double>(per.steps) /
                             static_cast<double>((all[j].step - all[i].step) * per.over));
    return median_of(std::move(slopes), std::less<>{}, [](double a, double b) { return middle_of(a, b); });
}
/// Between the median of the lower ends and that of the upper ends. A value stands in many slopes, so that the bounds
/// hold, and may be wider than the truth.
inline result<figure> sen_slope(std::vector<stepped<figure>> const& all, trend_steps per) {
    std::vector<bound> lower;
    std::vector<bound> upper;
    std::vector<decimal> best;
    bool has_best = true;
    v0::qualifiers words;
    for (auto const& x : all) words |= x.value.qualifiers().flags();
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            linear<figure> slope;
            slope.add(all[j].value, per.steps);
            slope.add(all[i].value, -per.steps);
            const auto s = slope.over((all[j].step - all[i].step) * per.over);
            lower.push_back(s ? s->lower() : bound::unlimited());
            upper.push_back(s ? s->upper() : bound::unlimited());
            has_best = has_best && s && s->best();
            if (has_best) best.push_back(*s->best());
        }
    const auto end = [](std::vector<bound> ends, bool above) {
        return median_of(
            std::move(ends), [&](bound a, bound b) { return compare_ends(a, b, above) < 0; },
            [&](bound a, bound b) {
                if (a.infinite || b.infinite) return bound::unlimited();
                return bound{middle_of(a.at, b.at, above ? direction::up : direction::down), a.open || b.open, false};
            });
    };
    const bound low = end(std::move(lower), false);
    const bound high = end(std::move(upper), true);
    if (low.infinite && high.infinite) return refuse(reason::unbounded);
    std::optional<decimal> middle;
    if (has_best)
        middle = median_of(std::move(best), std::less<>{}, [](decimal a, decimal b) { return middle_of(a, b); });
    return figure::between(low, high, middle).with(words);
}

} // namespace detail

/// 线性趋势 in the unit of the values per so many steps or years (℃/10年, km²/年), negative of a fall, from the values
/// that are there. Least squares: the bounds are as narrow as the prints allow; Sen: they hold, and may be wider. The
/// sequence is in the order of time, a step an element; values that are all equal give 0. `rule` says how many of them
/// must be there. The sources stand at trend_method. Refusals: incomplete where the rule does not hold, span_too_short
/// of fewer than two values or of no step, unbounded; period_mismatch of a trend per year of periods that are no steps
/// of one length (totals from January).
template <value_sequence Sequence, class Per>
requires std::same_as<Per, per_steps> || std::same_as<Per, per_years>
[[nodiscard]] auto trend_of(Sequence const& values, trend_method by, Per per, completeness const& rule) {
    using number = number_of_sequence<Sequence>;
    detail::gathered<number> seen;
    const auto all = detail::values_with_steps(values, seen);
    const auto refused = [](refusal why) -> result<number> {
        return refuse(detail::refused_by(detail::trend_name, why));
    };
    const auto steps = detail::trend_steps_of(values, per);
    if (!steps) return refused(steps.error());
    if (!seen.holds(rule)) return refused(seen.shortfall(detail::trend_name));
    if (all.size() < 2 || per.count < 1) return refused(reason::span_too_short);
    auto slope =
        by == trend_method::least_squares ? detail::least_squares_slope(all, *steps) : detail::sen_slope(all, *steps);
    if (!slope) return refused(slope.error());
    return slope;
}

/// The test of Mann and Kendall for a trend of any shape: S counts the rises less the falls among all pairs.
struct mann_kendall_test {
    int s_least;     ///< pairs whose order the prints leave open (15.3 and 15.3) count as falls
    int s_most;      ///< and here as rises; the same as s_least of doubles and of figures that all differ
    double variance; ///< of S without a trend, ties taken into account
    /// (S -+ 1) / its standard deviation, with the S of the values as they are printed, of which equal ones are ties,
    /// as the test has it; nothing where a value has no best one or all are equal. The normal approximation is good
    /// from about ten values on.
    std::optional<double> z;
    /// Of a two-sided test: how often values without a trend look like one at least so much.
    std::optional<double> p;
};

namespace detail {

/// 1 of a rise, 0 of two that are printed alike, -1 of a fall; nothing of a range.
inline std::optional<int> order_as_printed(double a, double b) { return (b > a) - (b < a); }
inline std::optional<int> order_as_printed(figure const& a, figure const& b) {
    if (!a.best() || !b.best()) return std::nullopt;
    return (*b.best() > *a.best()) - (*b.best() < *a.best());
}

} // namespace detail

/// 曼-肯德尔检验 of the values that are there. Sources: Mann, Econometrica 13 (1945) 245; Kendall, Rank Correlation
/// Methods. Values are taken to be independent of each other. `rule` says how many of the values must be there; those
/// that are missing count in no pair. The sequence is in the order of time; S, z and p have no unit. The variance with
/// ties and the step of 1 in z are as in Gilbert, Statistical Methods for Environmental Pollution Monitoring (1987).
/// Refusals: incomplete, span_too_short of fewer than three values.
template <value_sequence Sequence>
[[nodiscard]] result<mann_kendall_test> mann_kendall(Sequence const& values, completeness const& rule) {
    using number = number_of_sequence<Sequence>;
    detail::gathered<number> seen;
    const auto all = detail::values_with_steps(values, seen);
    if (!seen.holds(rule)) return refuse(seen.shortfall(detail::kendall_name));
    if (all.size() < 3) return refuse(detail::refused_by(detail::kendall_name, reason::span_too_short));
    mann_kendall_test test{};
    std::map<std::size_t, int> ties; // by the first of the equal ones
    std::vector<bool> tied(all.size(), false);
    std::optional<int> as_printed = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            const auto sign = detail::order_as_printed(all[i].value, all[j].value);
            if (sign && as_printed)
                *as_printed += *sign;
            else
                as_printed.reset();
            if (sign == 0) {
                if (!tied[i]) ties[i] += ties[i] == 0 ? 2 : 1;
                tied[j] = tied[j] || !tied[i];
            }
            const order lie = compare_prints(all[i].value, all[j].value);
            if (lie.equal == verdict::met) continue;
            // of two that may be equal neither end is reached by all pairs at once; the count then is an outer bound
            test.s_least += lie.below == verdict::met ? 1 : lie.above == verdict::not_met ? 0 : -1;
            test.s_most += lie.above == verdict::met ? -1 : lie.below == verdict::not_met ? 0 : 1;
        }
    const auto term = [](double t) { return t * (t - 1) * (2 * t + 5); };
    test.variance = term(static_cast<double>(all.size()));
    for (auto const& [first, count] : ties) test.variance -= term(count);
    test.variance /= 18;
    if (as_printed && test.variance > 0) {
        const int s = *as_printed;
        test.z = (s - (s > 0) + (s < 0)) / std::sqrt(test.variance);
        test.p = std::erfc(std::abs(*test.z) / std::sqrt(2.0));
    }
    return test;
}

} // namespace tongbi::inline v0
