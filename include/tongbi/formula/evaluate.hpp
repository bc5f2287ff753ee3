// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// evaluate<F>: one formula, lifted to figures and to doubles.
///
/// A formula object states over plain numbers, with integer constants only:
///     name, name_zh   words; each input in braces, in the order of the arguments
///     domain          rules{...}, checked first
///     value(...)      monotone in each input for fixed others (which direction need not be known)
///     limit(...)      optional: the value where infinite ends leave none (else: unbounded)
///     natural         optional: the support of the result, for ends that stay infinite
///     classify(...)   optional: adds a change_class to the refusal of the domain
#pragma once

#include <tongbi/formula/rules.hpp>
#include <tongbi/number/bracket.hpp>

#include <array>
#include <bit>
#include <cmath>
#include <tuple>
#include <utility>

namespace tongbi::inline v0 {

template <class F>
inline constexpr formula_name name_of{F::name, F::name_zh};

namespace detail {

template <class F, class... Inputs>
constexpr std::optional<refusal> out_of_domain(Inputs const&... inputs) {
    auto broken = F::domain.first_broken(std::tie(inputs...));
    if (!broken) return broken;
    broken->formula = &name_of<F>;
    if constexpr (requires { F::classify(*broken, inputs...); }) F::classify(*broken, inputs...);
    return broken;
}

template <class F>
constexpr refusal without_value(reason why) {
    refusal r(why);
    r.formula = &name_of<F>;
    return r;
}

/// The corners of a box: bit i of a corner's number picks the upper end of input i.
template <class F, std::size_t N>
class corners {
public:
    constexpr explicit corners(std::array<figure, N> const& inputs) {
        unsigned points = 0;
        for (std::size_t i = 0; i < N; ++i) {
            const bound low = inputs[i].lower();
            const bound high = inputs[i].upper();
            ends_[i] = {bracket(low, false), bracket(high, true)};
            open_[i] = {low.open, high.open};
            points |= inputs[i].is_exact() ? 1U << i : 0U;
        }
        for (unsigned corner = 0; corner < count; ++corner) {
            // A point has one end: its two corners are the same.
            values_[corner] = (corner & points) != 0 ? values_[corner & ~points]
                                                     : value_at(corner, std::make_index_sequence<N>{});
            lost_ = lost_ || values_[corner].is_lost();
        }
    }

    [[nodiscard]] constexpr bool lost() const { return lost_; }

    [[nodiscard]] constexpr bound end(bool upper) const {
        unsigned extreme = 0;
        for (unsigned corner = 1; corner < count; ++corner)
            if (order(values_[corner], values_[extreme], upper) < 0) extreme = corner;
        bracket const& value = values_[extreme];
        if (value.is_infinite()) return bound::none();
        bool attained = false;
        for (unsigned corner = 0; corner < count && !attained; ++corner)
            attained = values_[corner].lower() == value.lower() && values_[corner].upper() == value.upper() &&
                       is_attained(corner); // a zero that only one corner tends to may be attained at another
        return {upper ? value.upper() : value.lower(), !attained, false};
    }

private:
    static constexpr unsigned count = 1U << N;

    template <std::size_t... I>
    constexpr bracket value_at(unsigned corner, std::index_sequence<I...>) const {
        const bracket value = F::value(ends_[I][corner >> I & 1U]...);
        if constexpr (requires { F::limit(ends_[I][0]...); })
            if (value.is_lost()) return F::limit(ends_[I][corner >> I & 1U]...);
        return value;
    }
    [[nodiscard]] static constexpr int rank(bracket const& b) { return b.is_infinite() ? (b.positive() ? 1 : -1) : 0; }
    /// Negative where a is further out than b.
    [[nodiscard]] static constexpr int order(bracket const& a, bracket const& b, bool upper) {
        int by = rank(a) - rank(b);
        if (by == 0 && rank(a) == 0) {
            const auto ends = upper ? a.upper() <=> b.upper() : a.lower() <=> b.lower();
            by = ends < 0 ? -1 : ends > 0 ? 1 : 0;
        }
        return upper ? -by : by;
    }
    [[nodiscard]] constexpr bool same(unsigned a, unsigned b) const {
        return values_[a].what() == values_[b].what() && values_[a].lower() == values_[b].lower() &&
               values_[a].upper() == values_[b].upper();
    }
    /// An end is closed exactly where it is attained: at a corner of closed ends, or along an edge on which a
    /// monotone formula does not change, whatever the ends of that edge are.
    [[nodiscard]] constexpr bool is_attained(unsigned corner) const {
        if (values_[corner].what() != bracket::kind::finite) return false;
        unsigned open = 0;
        for (std::size_t i = 0; i < N; ++i) open |= open_[i][corner >> i & 1U] ? 1U << i : 0U;
        for (unsigned flip = open; flip != 0; flip = (flip - 1) & open)
            if (!same(corner ^ flip, corner)) return false;
        return true;
    }

    std::array<std::array<bracket, 2>, N> ends_ = filled();
    std::array<std::array<bool, 2>, N> open_{};
    std::array<bracket, count> values_ = filled_values();
    bool lost_ = false;

    static constexpr std::array<std::array<bracket, 2>, N> filled() {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return std::array<std::array<bracket, 2>, N>{((void)I, std::array<bracket, 2>{bracket(0), bracket(0)})...};
        }(std::make_index_sequence<N>{});
    }
    static constexpr std::array<bracket, count> filled_values() {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return std::array<bracket, count>{((void)I, bracket(0))...};
        }(std::make_index_sequence<count>{});
    }
};

} // namespace detail

/// The formula over figures: the best value from the best values, the bounds from all corners of the box of inputs.
template <class F, std::same_as<figure>... Figures>
[[nodiscard]] constexpr result<figure> evaluate(Figures const&... inputs) {
    if (auto broken = detail::out_of_domain<F>(inputs...)) return refuse(*broken);
    const detail::corners<F, sizeof...(Figures)> box(std::array<figure, sizeof...(Figures)>{inputs...});
    if (box.lost()) return refuse(detail::without_value<F>(reason::unbounded));
    const bound lower = box.end(false);
    const bound upper = box.end(true);
    if (lower.infinite && upper.infinite) return refuse(detail::without_value<F>(reason::unbounded));
    std::optional<decimal> best;
    if ((inputs.best().has_value() && ...)) best = F::value(*inputs.best()...);
    const qualifiers words = (qualifiers{} | ... | inputs.words()).flags();
    const figure f = figure::between(lower, upper, best).with(words);
    if constexpr (requires { F::natural; }) return f.within(F::natural);
    else return f;
}

/// The formula over doubles: no bounds. NaN is a missing input; no result is infinite or NaN.
template <class F, std::same_as<double>... Doubles>
[[nodiscard]] constexpr result<double> evaluate(Doubles... inputs) {
    int index = 0;
    int missing = -1;
    ((inputs == inputs ? void(++index) : void(missing = missing < 0 ? index++ : missing)), ...);
    if (missing >= 0) {
        refusal r = detail::without_value<F>(reason::missing_input);
        r.input = static_cast<std::int8_t>(missing);
        return refuse(r);
    }
    if (auto broken = detail::out_of_domain<F>(inputs...)) return refuse(*broken);
    const double value = F::value(inputs...);
    if (!(value - value == 0)) return refuse(detail::without_value<F>(reason::unbounded));
    return value;
}

} // namespace tongbi::inline v0
