// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Weighted means (加权平均): of rates by the wholes that they are rates of, of growths by the levels of the base.
#pragma once

#include <tongbi/formula/number_sequence.hpp>

#include <algorithm>
#include <numeric>

namespace tongbi::inline v0 {
namespace detail {

inline constexpr formula_name weighted_mean_name{"mean of {the values} with {the weights}",
                                                 "{各数值}按{各权数}加权的平均数"};
inline constexpr formula_name weights_sum_name{"mean of {the values} over {sum of the weights}",
                                               "{各值}按{权数合计}的加权平均"};

/// One end of a weighted mean whose values and weights each lie between two ends. The values at that end, sorted from
/// it on; the furthest of them weigh as much as they can, the others as little. Which of them do is found by trying.
struct weighted_end {
    bool upper;

    /// \pre no weight is below zero, and one of them can be above
    template <number_sequence V, number_sequence W>
    [[nodiscard]] bound of(V const& values, W const& weights) const {
        const std::size_t n = values.size();
        const auto value_end = [&](std::size_t i) { return upper ? values[i].upper() : values[i].lower(); };
        std::vector<std::size_t> order(n);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return compare_ends(value_end(a), value_end(b), upper) * (upper ? 1 : -1) > 0;
        });
        for (const std::size_t i : order) // one that may weigh something, and has no end
            if (value_end(i).infinite && may_weigh(weights[i])) return bound::unlimited();
        for (std::size_t i = 0; i < n; ++i) // without an end it may weigh as good as all
            if (weights[i].upper().infinite) return opened(furthest(order, value_end, weights));
        std::optional<bound> found;
        for (std::size_t heavy = 0; heavy <= n; ++heavy)
            if (const auto mean = with_heavy(heavy, order, value_end, weights))
                if (!found || (upper ? mean->at > found->at : mean->at < found->at)) found = mean;
        return found.value_or(bound::unlimited());
    }

private:
    static bound opened(bound end) { return {end.at, true, end.infinite}; }
    static bool may_weigh(figure const& w) { return w.upper().infinite || w.upper().at.sign() > 0; }
    static bound furthest(auto const& order, auto const& value_end, auto const& weights) {
        for (const std::size_t i : order)
            if (may_weigh(weights[i])) return value_end(i);
        return bound::unlimited();
    }
    [[nodiscard]] std::optional<bound> with_heavy(std::size_t heavy, auto const& order, auto const& value_end,
                                                  auto const& weights) const {
        bracket sum(0), weight(0);
        bool open = false;
        for (std::size_t at = 0; at < order.size(); ++at) {
            figure const& w = weights[order[at]];
            const bound light = w.lower().infinite ? bound::closed(0) : w.lower();
            const bound used = at < heavy ? w.upper() : light;
            if (used.at.sign() <= 0 && !used.open) continue;
            const bound value = value_end(order[at]);
            if (used.at.is_zero()) continue; // as little as one likes
            sum = sum + bracket(used.at) * bracket(value.at);
            weight = weight + bracket(used.at);
            open = open || value.open || used.open;
        }
        if (weight.is_zero()) return std::nullopt;
        const bracket mean = sum / weight;
        if (mean.is_undefined()) return std::nullopt;
        return bound{upper ? mean.upper() : mean.lower(), open, false};
    }
};

/// The ends of a mean lie within the ends of its values, whatever 18 digits leave over.
template <number_sequence V, number_sequence W>
figure weighted_mean(V const& values, W const& weights) {
    std::optional<decimal> best = decimal(0);
    decimal weight;
    for (std::size_t i = 0; i < values.size() && best; ++i) {
        if (!values[i].best() || !weights[i].best()) {
            best = std::nullopt;
        } else {
            best = *best + *values[i].best() * *weights[i].best();
            weight = weight + *weights[i].best();
        }
    }
    if (best) best = weight.is_zero() ? std::nullopt : std::optional(*best / weight);
    qualifiers words;
    for (std::size_t i = 0; i < values.size(); ++i) words |= values[i].qualifiers() | weights[i].qualifiers();
    return figure::between(weighted_end{false}.of(values, weights), weighted_end{true}.of(values, weights), best)
        .with(words.flags());
}
template <number_sequence V, number_sequence W>
requires std::same_as < element_of<V>,
double > double weighted_mean(V const& values, W const& weights) {
    double sum = 0, weight = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += values[i] * weights[i];
        weight += weights[i];
    }
    return sum / weight;
}

} // namespace detail

/// 加权平均: the sum of value x weight over the sum of the weights, in the unit of the values; of rates (覆盖率,
/// 失业率) by the wholes that they are rates of it is the rate of all. Values and weights are in the same order, and
/// may both be figures or both doubles. The bounds are those of all values and weights that the prints allow, to a unit
/// of the last of 18 digits (a weight between two ends is one number above and below the line). A weight of zero leaves
/// its value out; values may be negative. All weights are in one unit, whichever it is. The formula is arithmetic; no
/// authority defines it otherwise. Refusals: missing_input of no values, of NaN and of a value without its weight, by
/// its place; negative_base of a weight that may be below zero; zero_base of weights that are or may be all zero;
/// unbounded; out_of_range.
template <number_sequence V, number_sequence W>
requires std::same_as<detail::element_of<V>, detail::element_of<W>>
[[nodiscard]] result<detail::element_of<V>> weighted_mean_of(V const& values, W const& weights) {
    if (auto no = detail::why_no_parts(values)) return refuse(*no);
    if (auto no = detail::unlike_lengths(values.size(), weights.size())) return refuse(*no);
    if (auto no = detail::why_no_parts(weights)) return refuse(*no);
    bool all_zero = true;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (may_be_negative(weights[i])) return refuse(detail::at_place(reason::negative_base, i));
        all_zero = all_zero && is_or_spans(weights[i], 0);
    }
    if (all_zero) return refuse(refusal(reason::zero_base).of(detail::weights_sum_name, 1));
    return detail::finite(detail::weighted_mean(values, weights));
}

} // namespace tongbi::inline v0
