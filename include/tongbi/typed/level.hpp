// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// level and change on an interval scale (°C), and anomalies with their normal period.
///
///     level - level = change      level ± change = level      level - anomaly = level, the normal (常年值)
///     level + level, level x k, level / level                                          deleted, with advice
///     change ± change = change    anomaly - anomaly = result<change>, of one normal period only
#pragma once

#include <tongbi/formula/anomaly.hpp>
#include <tongbi/typed/amount.hpp>

namespace tongbi::inline v0 {

/// A difference of levels (升高0.9℃): converts without the offset of the scale.
template <unit_tag U, class Number = figure>
class change {
public:
    using unit_type = U;
    constexpr explicit change(Number number) : number_(number) {}
    [[nodiscard]] constexpr Number number() const { return number_; }
    template <commensurable<U> V>
    [[nodiscard]] constexpr change<V, Number> in() const {
        return change<V, Number>(detail::scale(number_, factor_between(U::value, V::value).value()));
    }
    constexpr change operator-() const { return change(-number_); }
    friend constexpr bool operator==(change const&, change const&) = default;
    friend constexpr change operator+(change const& a, change const& b) {
        return change(detail::total<formula::sum>(a.number_, b.number_));
    }
    friend constexpr change operator-(change const& a, change const& b) {
        return change(detail::total<formula::difference>(a.number_, b.number_));
    }

private:
    Number number_;
};

template <class Departure>
class anomaly;
template <unit_tag U, class Number = figure>
class level;

namespace detail {

/// Levels and their anomalies, found through this base.
struct level_operators {
    /// The normal (常年值) behind a level and its anomaly.
    template <unit_tag U, class N>
    [[nodiscard]] friend constexpr level<U, N> operator-(level<U, N> const& a, anomaly<change<U, N>> const& b) {
        return level<U, N>(total<formula::normal>(a.number(), b.departure().number()));
    }
    // clang-format off
    template <unit_tag U, class N, class Departure>
    friend constexpr void operator-(level<U, N> const&, anomaly<Departure> const&) = delete; // the anomaly is no change in this unit: convert; a relative one has no meaning on °C
    // clang-format on
};

} // namespace detail

/// A level on an interval scale (平均气温16.6℃): zero is a convention, so ratios have no meaning.
template <unit_tag U, class Number>
class level : detail::level_operators {
public:
    using unit_type = U;
    constexpr explicit level(Number number) : number_(number) {}
    [[nodiscard]] constexpr Number number() const { return number_; }
    /// Affine: through the offsets of both scales.
    template <commensurable<U> V>
    [[nodiscard]] constexpr level<V, Number> in() const {
        if constexpr (unit(U::value) == unit(V::value)) return level<V, Number>(number_);
        else {
            const auto shifted = detail::total<formula::sum>(number_, constant(unit(U::value).offset()));
            const auto scaled = detail::scale(shifted, factor_between(U::value, V::value).value());
            return level<V, Number>(detail::total<formula::difference>(scaled, constant(unit(V::value).offset())));
        }
    }
    constexpr level operator-() const { return level(-number_); } ///< the sign of -13.9_degC
    friend constexpr bool operator==(level const& a, level const& b) { return a.number_ == b.number_; }

    friend constexpr change<U, Number> operator-(level const& a, level const& b) {
        return change<U, Number>(detail::total<formula::difference>(a.number_, b.number_));
    }
    friend constexpr level operator-(level const& a, change<U, Number> const& b) {
        return level(detail::total<formula::difference>(a.number_, b.number()));
    }
    friend constexpr level operator+(level const& a, change<U, Number> const& b) {
        return level(detail::total<formula::sum>(a.number_, b.number()));
    }

    // clang-format off
    friend constexpr void operator+(level const&, level const&) = delete; // a sum of levels has no meaning: add a change, 0.9_delta_degC
    friend constexpr void operator/(level const&, level const&) = delete; // a °C level has no ratio: take the difference
    template <class Other>
    friend constexpr void operator*(level const&, Other const&) = delete; // a °C level has no multiple: zero is a convention
    // clang-format on

private:
    static constexpr Number constant(decimal x) {
        if constexpr (std::same_as<Number, double>) return to_double(x);
        else return figure::exactly(x);
    }
    Number number_;
};

namespace detail {

/// The operators of anomalies, found through this base.
struct anomaly_operators {
    /// Anomalies of different normals, or of one that is not printed, do not compare: baseline_mismatch.
    template <class Departure>
    [[nodiscard]] friend constexpr auto operator-(anomaly<Departure> const& a, anomaly<Departure> const& b)
        -> result<decltype(a.departure() - b.departure())> {
        if (!a.against().is_known() || a.against() != b.against()) return refuse(reason::baseline_mismatch);
        return a.departure() - b.departure();
    }
    /// The normal (常年值) behind an amount and its anomaly.
    template <unit_tag U, class N>
    [[nodiscard]] friend constexpr amount<U, N> operator-(amount<U, N> const& a, anomaly<amount<U, N>> const& b) {
        return amount<U, N>(total<formula::normal>(a.number(), b.departure().number()));
    }

    // clang-format off
    template <unit_tag U, class N, class Departure>
    friend constexpr void operator-(amount<U, N> const&, anomaly<Departure> const&) = delete; // the anomaly is in another unit: convert; of a relative one say normal_of(amount, anomaly)
    // clang-format on
};

} // namespace detail

/// 距平: a departure from the climatological normal; the period of the normal is part of it, or unknown.
/// Of a temperature change, an amount (偏多99小时) or a growth (偏多1.3成).
template <class Departure>
class anomaly : detail::anomaly_operators {
public:
    constexpr explicit anomaly(Departure departure, normal_period against = normal_period::unknown())
        : departure_(departure), against_(against) {}
    [[nodiscard]] constexpr Departure departure() const { return departure_; }
    [[nodiscard]] constexpr normal_period against() const { return against_; }
    friend constexpr bool operator==(anomaly const& a, anomaly const& b) {
        return a.departure_ == b.departure_ && a.against_ == b.against_;
    }

private:
    Departure departure_;
    normal_period against_;
};
template <unit_tag U, class N>
anomaly(amount<U, N>, normal_period = normal_period::unknown()) -> anomaly<amount<U, N>>;

} // namespace tongbi::inline v0
