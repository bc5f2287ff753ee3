// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// anomaly (距平): a departure from a climatological normal (常年值), with the period of that normal.
///
///     level - anomaly, amount - anomaly      the normal
///     anomaly - anomaly                      result of the departures' difference, of one normal period only
///     normal_of(amount, anomaly(growth))     the normal behind a relative anomaly (偏多1.3成)
#pragma once

#include <tongbi/typed/level.hpp>

namespace tongbi::inline v0 {

template <class Departure>
class anomaly;

namespace detail {

/// What a value of the typed door departs by; a constant, for compilers say at length why a concept does not hold.
template <class T>
inline constexpr bool is_departure = typed_operand<T>;

/// The operators of anomalies, found through this base.
struct anomaly_operators : typed_operators {
    /// Anomalies of different normals, or of one that is not printed, do not compare: baseline_mismatch.
    template <class Departure>
    [[nodiscard]] friend constexpr auto operator-(anomaly<Departure> const& a, anomaly<Departure> const& b)
        -> result<decltype(a.departure() - b.departure())> {
        if (!a.against().is_known() || a.against() != b.against()) return refuse(reason::baseline_mismatch);
        return a.departure() - b.departure();
    }
    // clang-format off
    template <class A, class Departure> requires(!subtracts<A, anomaly<Departure>> && !std::same_as<A, anomaly<Departure>>)
    friend constexpr void operator-(A const&, anomaly<Departure> const&) = delete; // the anomaly is in another unit: convert; of a relative one say normal_of(amount, anomaly)
    // clang-format on
};

} // namespace detail

/// 距平: a departure from the climatological normal; the period of the normal is part of it, or unknown.
/// Of a temperature change, an amount (偏多99小时) or a growth (偏多1.3成).
template <class Departure>
class anomaly : detail::anomaly_operators {
    static_assert(detail::is_departure<Departure>,
                  "of text the departure stands alone: normal_of(read_measure(a), as_change(read_measure(b))); of a "
                  "result r.map([](auto x) { return anomaly(x); })");

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

/// Its departure, for the formulas that ask for an anomaly; an answer in its unit is one in that of the departure.
template <typed_operand Departure>
struct operand<anomaly<Departure>> {
    using door = typed_door;
    using number = typename operand<Departure>::number;
    using library = typename operand<Departure>::library;
    static constexpr role as = operand<Departure>::as;
    static constexpr bool of_normal = true;
    using leader = Departure;

    template <class Leader>
    static constexpr bool alike() {
        return operand<Departure>::template alike<Leader>();
    }
    template <class Leader>
    static constexpr number number_in(anomaly<Departure> const& x) {
        return operand<Departure>::template number_in<Leader>(x.departure());
    }
    template <class Leader>
    requires requires { operand<Departure>::template of_dimension<Leader>(); }
    static constexpr bool of_dimension() { return operand<Departure>::template of_dimension<Leader>(); }
};

} // namespace tongbi::inline v0
