// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Percentages with a role. X is share, growth or rate:
///
///     X - X            percentage points        pp ± pp            percentage points
///     X ± pp           X                        share x share      share
///     X ± percent, share + share, growth + growth, share ± growth, pp ± X      deleted, with advice
#pragma once

#include <tongbi/formula/change.hpp>
#include <tongbi/formula/multiple.hpp>
#include <tongbi/formula/share.hpp>

namespace tongbi::inline v0 {

namespace roles {
struct share {
    static constexpr support natural = share_support;
};
struct growth {
    static constexpr support natural{decimal(-100), std::nullopt};
};
struct rate {
    static constexpr support natural{};
};
struct points {
    static constexpr support natural{};
};
} // namespace roles

namespace detail {

constexpr figure or_unbounded(result<figure> const& r) {
    return r ? *r : figure::between(bound::none(), bound::none());
}
/// A formula that always has a value, on either number.
template <class F>
constexpr figure total(figure const& a, figure const& b) { return or_unbounded(evaluate<F>(a, b)); }
template <class F>
constexpr double total(double a, double b) { return F::value(a, b); }

constexpr figure supported(figure const& f, support natural) { return f.within(natural); }
constexpr double supported(double x, support) { return x; }

} // namespace detail

/// A bare percentage as printed (36.4%, 1.3成): it has no role yet, and only constructs a share, a growth or a rate.
template <class Number = figure>
class basic_percent_number {
public:
    constexpr explicit basic_percent_number(Number in_percent) : number_(in_percent) {}
    [[nodiscard]] constexpr Number number() const { return number_; }
    constexpr basic_percent_number operator-() const { return basic_percent_number(-number_); } ///< the sign of growth(-5.8_percent)

private:
    Number number_;
};
using percent_number = basic_percent_number<>;

template <class Role, class Number = figure>
class basic_percentage;

namespace detail {

/// The operators of percentages, found through this base: one set for all roles keeps the lists of candidates short.
/// The general pair of roles is deleted; the pairs with a meaning are more special.
struct percentage_operators {
    template <class Role, class N>
    using of = basic_percentage<Role, N>;
    using points = roles::points;

    template <class Role, class N>
    friend constexpr of<points, N> operator-(of<Role, N> const& a, of<Role, N> const& b) {
        return of<points, N>(total<formula::difference>(a.number(), b.number()));
    }
    template <class Role, class N>
    friend constexpr of<Role, N> operator-(of<Role, N> const& a, of<points, N> const& b) {
        return of<Role, N>(total<formula::difference>(a.number(), b.number()));
    }
    template <class N>
    friend constexpr of<points, N> operator-(of<points, N> const& a, of<points, N> const& b) {
        return of<points, N>(total<formula::difference>(a.number(), b.number()));
    }
    template <class Role, class N>
    friend constexpr of<Role, N> operator+(of<Role, N> const& a, of<points, N> const& b) {
        return of<Role, N>(total<formula::sum>(a.number(), b.number()));
    }
    template <class N>
    friend constexpr of<points, N> operator+(of<points, N> const& a, of<points, N> const& b) {
        return of<points, N>(total<formula::sum>(a.number(), b.number()));
    }
    template <class N>
    friend constexpr of<roles::share, N> operator*(of<roles::share, N> const& a, of<roles::share, N> const& b) {
        return of<roles::share, N>(total<formula::part>(a.number(), b.number())); // a share of a share
    }

    // clang-format off
    template <class Role, class N>
    friend constexpr void operator-(of<Role, N> const&, basic_percent_number<N> const&) = delete; // percent is not percentage points: write 0.6_pp for 百分点, or say growth(0.6_percent) and use base_of
    template <class Role, class N>
    friend constexpr void operator+(of<Role, N> const&, basic_percent_number<N> const&) = delete; // percent is not percentage points: write 0.6_pp for 百分点, or say growth(0.6_percent)
    template <class Role, class N>
    friend constexpr void operator+(of<Role, N> const&, of<Role, N> const&) = delete; // shares and growths do not add: parts may overlap, growths compound; add the amounts
    template <class Role, class Other, class N>
    friend constexpr void operator-(of<Role, N> const&, of<Other, N> const&) = delete; // percentages of different roles do not compare: pp minus a share, share minus a growth
    template <class Role, class Other, class N>
    friend constexpr void operator+(of<Role, N> const&, of<Other, N> const&) = delete; // percentages of different roles do not add; points come last: share + 0.6_pp
    // clang-format on
};

} // namespace detail

/// A percentage of one role, held in percent. 36.4% as a share ends at 0 and 100; a growth cannot fall below -100.
template <class Role, class Number>
class basic_percentage : detail::percentage_operators {
public:
    using role_type = Role;
    static constexpr bool is_points = std::same_as<Role, roles::points>;

    constexpr explicit basic_percentage(basic_percent_number<Number> printed) requires(!is_points)
        : basic_percentage(printed.number()) {}
    /// 增长1.6倍 is +160 %.
    constexpr explicit basic_percentage(fold_number printed) requires(std::same_as<Role, roles::growth> && std::same_as<Number, figure>)
        : basic_percentage(printed.value().shifted(2)) {}
    /// From a number in percent (or percentage points).
    constexpr explicit basic_percentage(Number in_percent) : number_(detail::supported(in_percent, Role::natural)) {}

    [[nodiscard]] constexpr Number number() const { return number_; }
    constexpr basic_percentage operator-() const requires(is_points || std::same_as<Role, roles::growth>) {
        return basic_percentage(-number_);
    }
    friend constexpr bool operator==(basic_percentage const& a, basic_percentage const& b) { return a.number_ == b.number_; }

private:
    Number number_;
};

/// 占比, 比重: part of a named whole.
using share = basic_percentage<roles::share>;
/// 增速: relative change; 1.3成 is growth(1.3_成).
using growth = basic_percentage<roles::growth>;
/// 覆盖率, 失业率, 比例 without a printed whole.
using rate = basic_percentage<roles::rate>;
/// 百分点: the difference of two percentages of one kind.
using percentage_points = basic_percentage<roles::points>;

/// 发展速度 of a growth: factor 1.058 of 5.8 %.
[[nodiscard]] constexpr factor factor_of(growth const& g) {
    return factor(detail::or_unbounded(evaluate<formula::growth_factor>(g.number())));
}

} // namespace tongbi::inline v0
