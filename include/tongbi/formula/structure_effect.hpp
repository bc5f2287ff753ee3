// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Structure and rate effects (结构效应与比率效应): why a rate of all has changed. R = sum of shares x rates of the
/// groups; either the groups have other rates, or they have another weight. The rates are in any one unit (%,
/// 吨标准煤/万元).
#pragma once

#include <tongbi/formula/structure.hpp>
#include <tongbi/formula/weighted_mean.hpp>

namespace tongbi::inline v0 {

/// A group's weight (the whole that its rate is a rate of: GDP of an industry, labour force of a city) and its rate.
template <class Number>
struct weighted_rate {
    Number weight, rate;
};
template <class Number>
weighted_rate(Number, Number) -> weighted_rate<Number>;

/// At whose rates the structure is valued, and at whose structure the rates. s and r of the base period, S and R of the
/// current one.
enum class shift_share : std::uint8_t {
    base_period,    ///< (S - s) r, s (R - r), and a joint effect (S - s) (R - r) that belongs to neither
    current_period, ///< (S - s) R, S (R - r), and a joint effect -(S - s) (R - r)
    index_system, ///< 指数体系: structure at base rates (S - s) r, rates at the current structure S (R - r); no joint
                  ///< effect
    midpoint, ///< (S - s) (r + R) / 2, (R - r) (s + S) / 2: both alike; no joint effect
};

/// What changed a rate of all, in the unit of the rates.
template <class Number>
struct rate_effects {
    Number before, now;               ///< the rate of all
    Number structure, rates, joint;   ///< what they add to it; together now - before
    std::vector<Number> structure_of; ///< of each group
    std::vector<Number> rates_of;
};

namespace detail {

inline figure per_hundred(figure const& x) { return x.shifted(-2); }
inline double per_hundred(double x) { return x / 100; }
inline figure half_of(figure const& x) { return times(x, figure::exactly(decimal(5, -1))); }
inline double half_of(double x) { return x / 2; }

/// The shares of the groups, as parts of 1, and their rates.
template <class Number>
struct shares_and_rates {
    std::vector<Number> shares, rates;
    Number mean{};
};
template <class R, class Number>
result<shares_and_rates<Number>> split(R const& groups) {
    shares_and_rates<Number> found;
    std::vector<Number> weights;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        weights.push_back(groups[i].weight);
        found.rates.push_back(groups[i].rate);
    }
    const auto mean = weighted_mean_of(found.rates, weights);
    if (!mean) return refuse(mean.error());
    found.mean = *mean;
    const auto shares = structure_of(weights);
    if (!shares) return refuse(shares.error());
    for (auto const& one : shares->shares) {
        if (!one) return refuse(one.error());
        found.shares.push_back(per_hundred(*one));
    }
    return found;
}

/// The sum of shifts x rates. The shifts of shares add up to zero, so that each rate may be taken from any point: from
/// the middle of them the sum of figures has narrower bounds. It is the best value of the plain sum.
inline double sum_of_shifts(std::vector<double> const& shifts, std::vector<double> const& rates) {
    double sum = 0;
    for (std::size_t i = 0; i < shifts.size(); ++i) sum += shifts[i] * rates[i];
    return sum;
}
inline figure sum_of_shifts(std::vector<figure> const& shifts, std::vector<figure> const& rates) {
    decimal low, high;
    bool known = true;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        known = known && !rates[i].lower().infinite && !rates[i].upper().infinite;
        if (!known) break;
        low = i == 0 || rates[i].lower().at < low ? rates[i].lower().at : low;
        high = i == 0 || rates[i].upper().at > high ? rates[i].upper().at : high;
    }
    const figure middle = figure::exactly(known ? (low + high) * decimal(5, -1) : decimal(0));
    figure plain, from_middle;
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        plain = plus(plain, times(shifts[i], rates[i]));
        from_middle = plus(from_middle, times(shifts[i], minus(rates[i], middle)));
    }
    const auto common = intersect(plain, figure::between(from_middle.lower(), from_middle.upper()));
    return common ? figure::between(common->lower(), common->upper(), plain.best()).with(plain.qualifiers()) : plain;
}

} // namespace detail

/// 结构效应 and 比率效应 on the change of a rate of all, in the unit of the rates, by a named valuation: the four
/// differ by where the joint effect goes, and none is the default. `before` and `now` are sequences of weighted_rate of
/// the same groups in the same order, figures or doubles. A group of weight zero in one period counts with its rate of
/// that period, which must be there. Figures: best values add up to the change; the rates of all have true bounds. The
/// effects have bounds that contain what the prints allow: of random cases printed to three digits the structure effect
/// of two groups no more than that, of three at most 1.7 times as much, the rate effect at most 1.3 times; those of a
/// single group more, for shares and rates occur several times. There is one structure effect and one rate effect for
/// each group, in their order. Sources: of midpoint Kitagawa, J. Am. Stat. Assoc. 50 (1955) 1168; of index_system
/// 结构影响指数 and 固定结构指数 of textbooks of statistics, taken as differences; of the other two the formula is
/// arithmetic. Refusals: those of weighted_mean_of (missing_input, negative_base, zero_base, unbounded, out_of_range).
template <class R, class Number = std::remove_cvref_t<decltype(std::declval<R const&>()[0].rate)>>
[[nodiscard]] result<rate_effects<Number>> rate_effects_of(R const& before, R const& now, shift_share by) {
    using namespace detail;
    if (auto no = unlike_lengths(before.size(), now.size())) return refuse(*no);
    const auto old = split<R, Number>(before);
    if (!old) return refuse(old.error());
    const auto current = split<R, Number>(now);
    if (!current) return refuse(current.error());
    rate_effects<Number> found{old->mean, current->mean, Number{}, Number{}, Number{}, {}, {}};
    std::vector<Number> shifts, rates, rises;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const Number shift = minus(current->shares[i], old->shares[i]);
        const Number rise = minus(current->rates[i], old->rates[i]);
        const bool old_rates = by == shift_share::base_period || by == shift_share::index_system;
        const bool mid = by == shift_share::midpoint;
        const Number at_rate = mid         ? half_of(plus(old->rates[i], current->rates[i]))
                               : old_rates ? old->rates[i]
                                           : current->rates[i];
        const Number at_share = mid                              ? half_of(plus(old->shares[i], current->shares[i]))
                                : by == shift_share::base_period ? old->shares[i]
                                                                 : current->shares[i];
        found.structure_of.push_back(times(shift, at_rate));
        found.rates_of.push_back(times(at_share, rise));
        found.rates = plus(found.rates, found.rates_of.back());
        shifts.push_back(shift);
        rates.push_back(at_rate);
        rises.push_back(rise);
    }
    found.structure = sum_of_shifts(shifts, rates);
    const Number joint = sum_of_shifts(shifts, rises);
    if (by == shift_share::base_period) found.joint = joint;
    if (by == shift_share::current_period) found.joint = minus(Number{}, joint);
    return found;
}

} // namespace tongbi::inline v0
