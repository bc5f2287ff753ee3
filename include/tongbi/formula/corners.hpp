// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The corners of a box of figures: the ends of a formula that is monotone in each input, and whether they are
/// attained.
#pragma once

#include <tongbi/number/bracket.hpp>
#include <tongbi/number/figure.hpp>

#include <array>
#include <utility>

namespace tongbi::inline v0 {
namespace detail {

/// The corners of a box: bit i of a corner's number picks the upper end of input i.
template <class F, std::size_t N>
class corners {
public:
    constexpr corners(F const& f, std::array<figure, N> const& inputs) : f_(f) {
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
            values_[corner] =
                (corner & points) != 0 ? values_[corner & ~points] : value_at(corner, std::make_index_sequence<N>{});
            lost_ = lost_ || values_[corner].is_undefined();
        }
    }

    [[nodiscard]] constexpr bool lost() const { return lost_; }

    [[nodiscard]] constexpr bound end(bool upper) const {
        unsigned extreme = 0;
        for (unsigned corner = 1; corner < count; ++corner)
            if (order(values_[corner], values_[extreme], upper) < 0) extreme = corner;
        bracket const& value = values_[extreme];
        if (value.is_infinite()) return bound::unlimited();
        bool attained = false;
        for (unsigned corner = 0; corner < count && !attained; ++corner)
            attained = (upper ? values_[corner].upper() == value.upper() : values_[corner].lower() == value.lower()) &&
                       is_attained(corner); // what one corner only tends to, or 18 digits round to, another may attain
        return {upper ? value.upper() : value.lower(), !attained, false};
    }

private:
    static constexpr unsigned count = 1U << N;

    template <std::size_t... I>
    constexpr bracket value_at(unsigned corner, std::index_sequence<I...>) const {
        const bracket value = f_.value(ends_[I][corner >> I & 1U]...);
        if constexpr (requires { f_.limit(ends_[I][0]...); })
            if (value.is_undefined()) return f_.limit(ends_[I][corner >> I & 1U]...);
        return value;
    }
    [[nodiscard]] static constexpr int rank(bracket const& b) { return b.is_infinite() ? (b.sign() > 0 ? 1 : -1) : 0; }
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
        return values_[a].kind() == values_[b].kind() && values_[a].lower() == values_[b].lower() &&
               values_[a].upper() == values_[b].upper();
    }
    /// An end is closed exactly where it is attained: at a corner of closed ends, or along an edge on which a
    /// monotone formula does not change, whatever the ends of that edge are.
    [[nodiscard]] constexpr bool is_attained(unsigned corner) const {
        if (values_[corner].kind() != bracket::state::finite) return false;
        unsigned open = 0;
        for (std::size_t i = 0; i < N; ++i) open |= open_[i][corner >> i & 1U] ? 1U << i : 0U;
        for (unsigned flip = open; flip != 0; flip = (flip - 1) & open)
            if (!same(corner ^ flip, corner)) return false;
        return true;
    }

    F const& f_;
    std::array<std::array<bracket, 2>, N> ends_ = filled();
    std::array<std::array<bool, 2>, N> open_{};
    std::array<bracket, count> values_ = filled_values();
    bool lost_ = false;

    static constexpr std::array<std::array<bracket, 2>, N> filled() {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return std::array<std::array<bracket, 2>, N>{((void)I, std::array<bracket, 2>{bracket(0), bracket(0)})...};
        }
        (std::make_index_sequence<N>{});
    }
    static constexpr std::array<bracket, count> filled_values() {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return std::array<bracket, count>{((void)I, bracket(0))...};
        }
        (std::make_index_sequence<count>{});
    }
};

} // namespace detail

} // namespace tongbi::inline v0
