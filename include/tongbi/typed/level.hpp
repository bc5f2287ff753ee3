// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// level and change on an interval scale (°C).
///
///     level - level = change      level ± change = level      change ± change = change
///     level + level, level x k, level / level                 deleted, with advice
#pragma once

#include <tongbi/typed/amount.hpp>
#include <tongbi/unit/affine.hpp>

namespace tongbi::inline v0 {

template <unit_tag U, class Number = figure>
class level;

namespace detail {

/// What levels do not do, found through this base.
struct level_operators : typed_operators {
    // clang-format off
    template <unit_tag U, unit_tag V, class N>
    friend constexpr void operator+(level<U, N> const&, level<V, N> const&) = delete; // a sum of levels has no meaning: add a change, 0.9_delta_degC
    template <unit_tag U, unit_tag V, class N>
    friend constexpr void operator/(level<U, N> const&, level<V, N> const&) = delete; // a °C level has no ratio: take the difference
    template <unit_tag U, class N, class Other>
    friend constexpr void operator*(level<U, N> const&, Other const&) = delete; // a °C level has no multiple: zero is a convention
    // clang-format on
};

} // namespace detail

/// A difference of levels (升高0.9℃): converts without the offset of the scale.
template <unit_tag U, class Number = figure>
class change : detail::typed_operators {
public:
    using unit_type = U;
    constexpr explicit change(Number number) : number_(number) {}
    // clang-format off
    template <class T>
    change(tl::expected<T, refusal> const&) = delete; // a result may be a refusal: ask it first (if (r) … *r), or r.map([](auto x) { … })
    // clang-format on
    [[nodiscard]] constexpr Number number() const { return number_; }
    template <commensurable<U> V>
    [[nodiscard]] constexpr change<V, Number> in() const {
        return change<V, Number>(detail::times(number_, conversion_between(U::value, V::value).value()));
    }
    constexpr change operator-() const { return change(-number_); }
    friend constexpr bool operator==(change const& a, change const& b) { return a.number_ == b.number_; }

private:
    Number number_;
};

/// A level on an interval scale (平均气温16.6℃): zero is a convention, so ratios have no meaning.
template <unit_tag U, class Number>
class level : detail::level_operators {
public:
    using unit_type = U;
    constexpr explicit level(Number number) : number_(number) {}
    // clang-format off
    template <class T>
    level(tl::expected<T, refusal> const&) = delete; // a result may be a refusal: ask it first (if (r) … *r), or r.map([](auto x) { … })
    // clang-format on
    [[nodiscard]] constexpr Number number() const { return number_; }
    /// Affine: through the offsets of both scales.
    template <commensurable<U> V>
    [[nodiscard]] constexpr level<V, Number> in() const {
        return level<V, Number>(
            detail::level_between(number_, U::value, V::value, conversion_between(U::value, V::value).value()));
    }
    constexpr level operator-() const { return level(-number_); } ///< the sign of -13.9_degC
    friend constexpr bool operator==(level const& a, level const& b) { return a.number_ == b.number_; }

private:
    Number number_;
};

namespace detail {

/// What operands on an interval scale have in common.
template <class T, class U, class N, role As>
struct scale_operand : unit_operand<T, U, N, As> {
    template <tongbi::answer Gives, class Last>
    static constexpr auto answer(N x) {
        if constexpr (Gives.as == role::level)
            return level<U, N>(x);
        else if constexpr (Gives.as == role::change)
            return change<U, N>(x);
        else
            return plain_answer<Gives>(x);
    }
};

} // namespace detail

template <class U, class N>
struct operand<level<U, N>> : detail::scale_operand<level<U, N>, U, N, role::level> {};
template <class U, class N>
struct operand<change<U, N>> : detail::scale_operand<change<U, N>, U, N, role::change> {};

} // namespace tongbi::inline v0
