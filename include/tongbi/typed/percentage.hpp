// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Percentages with a role. X is share, growth or rate:
///
///     X - X            percentage points        pp ± pp            percentage points
///     X ± pp           X                        share x share      share
///     X ± percent, share + share, growth + growth, share ± growth, pp ± X      deleted, with advice
#pragma once

#include <tongbi/typed/operators.hpp>

#include <stdexcept>

namespace tongbi::inline v0 {

/// A bare percentage as printed (36.4%, 1.3成): it has no role yet, and only constructs a share, a growth or a rate.
template <class Number = figure>
class basic_percent_number : detail::streamed {
public:
    constexpr explicit basic_percent_number(Number in_percent) : number_(in_percent) {}
    [[nodiscard]] constexpr Number number() const { return number_; }
    constexpr basic_percent_number operator-() const {
        return basic_percent_number(-number_);
    } ///< the sign of growth(-5.8_percent)

private:
    Number number_;
};
using percent_number = basic_percent_number<>;

/// The k of k倍 as printed: what it multiplies is said by times_more, multiple or growth.
class fold_number {
public:
    constexpr explicit fold_number(figure k) : figure_(k) {}
    [[nodiscard]] constexpr figure value() const { return figure_; }
    friend constexpr bool operator==(fold_number const&, fold_number const&) = default;

private:
    figure figure_;
};

template <role Role, class Number = figure>
class basic_percentage;

namespace detail {

/// What percentages do not do, found through this base: one set for all roles keeps the lists of candidates short.
struct percentage_operators : typed_operators {
    template <role Role, class N>
    using of = basic_percentage<Role, N>;

    // clang-format off
    template <role Role, class N>
    friend constexpr void operator-(of<Role, N> const&, basic_percent_number<N> const&) = delete; // percent is not percentage points: write 0.6_pp for 百分点, or say growth(0.6_percent) and use base_of
    template <role Role, class N>
    friend constexpr void operator+(of<Role, N> const&, basic_percent_number<N> const&) = delete; // percent is not percentage points: write 0.6_pp for 百分点, or say growth(0.6_percent)
    template <class N>
    friend constexpr void operator-(basic_percent_number<N> const&, of<role::share, N> const&) = delete; // 100 % less a share: rest_of(share) gives what it leaves of the whole
    template <role Role, class N> requires(Role != role::points)
    friend constexpr void operator+(of<Role, N> const&, of<Role, N> const&) = delete; // shares and growths do not add: parts may overlap, growths compound; add the amounts
    template <role Role, role Other, class N> requires(Role != Other && Other != role::points)
    friend constexpr void operator-(of<Role, N> const&, of<Other, N> const&) = delete; // percentages of different roles do not compare: pp minus a share, share minus a growth
    template <role Role, role Other, class N> requires(Role != Other && Other != role::points)
    friend constexpr void operator+(of<Role, N> const&, of<Other, N> const&) = delete; // percentages of different roles do not add; points come last: share + 0.6_pp
    // clang-format on
};

/// As much of a growth as lies above -100 %, of what is near a rise above 0; what lies below -100 % stays for the
/// domains to refuse.
constexpr figure growing(figure const& f) {
    const figure moved = f.near_a_rise();
    return moved.within(growth_support).value_or(moved);
}
constexpr double growing(double x) { return x; }
constexpr figure unsigned_print(figure const& f) { return f.without_sign(); }
constexpr double unsigned_print(double x) { return x; }

} // namespace detail

/// A percentage of one role, held in percent. A share lies in [0, 100] by construction, a growth above -100, a rate
/// that is printed without a sign above 0.
template <role Role, class Number>
class basic_percentage : detail::percentage_operators {
    static_assert(Role == role::share || Role == role::growth || Role == role::rate || Role == role::points,
                  "a percentage is a share, a growth, a rate or a difference in points");
    static constexpr bool is_share = Role == role::share;

public:
    static constexpr role as = Role;

    /// From a literal: share(36.4_percent). A number that is only known when the program runs goes through as_share.
    consteval explicit basic_percentage(basic_percent_number<Number> printed) requires is_share
        : number_(checked(printed.number())) {}
    constexpr explicit basic_percentage(basic_percent_number<Number> printed) requires(Role == role::growth ||
                                                                                       Role == role::rate)
        : basic_percentage(printed.number()) {}
    /// 增长1.6倍 is +160 %.
    constexpr explicit basic_percentage(fold_number printed) requires(Role == role::growth &&
                                                                      std::same_as<Number, figure>)
        : number_(detail::growing(printed.value().shifted(2))) {}
    /// From a number in percent (or percentage points).
    constexpr explicit basic_percentage(Number in_percent) requires(!is_share)
        : number_(Role == role::growth ? detail::growing(in_percent)
                  : Role == role::rate ? detail::unsigned_print(in_percent)
                                       : in_percent) {}
    // clang-format off
    template <class Plain> requires(std::is_arithmetic_v<Plain> && !std::same_as<Plain, Number>)
    explicit basic_percentage(Plain) = delete; // a plain number has lost the printed digits: share(36.4_percent), or as_share(x) of a double
    template <class T>
    basic_percentage(tl::expected<T, refusal> const&) = delete; // a result may be a refusal: ask it first (if (r) … *r), or r.map([](auto x) { … })
    // clang-format on

    /// A share of a number in percent, of which there is one only between 0 and 100; 100_percent is [99.5, 100].
    [[nodiscard]] static constexpr result<basic_percentage> within_whole(Number in_percent) requires is_share {
        return detail::supported(in_percent, role::share)
            .map([](Number n) { return basic_percentage(checked_already{}, n); })
            .map_error([&](refusal const&) { return detail::no_share(is_negative(in_percent)); });
    }
    /// From a number that a computation has cut to the ends of its role.
    [[nodiscard]] static constexpr basic_percentage computed(Number in_percent) {
        return basic_percentage(checked_already{}, in_percent);
    }

    [[nodiscard]] constexpr Number number() const { return number_; }
    constexpr basic_percentage operator-() const requires(Role == role::points || Role == role::growth) {
        return basic_percentage(-number_);
    }
    friend constexpr bool operator==(basic_percentage const& a, basic_percentage const& b) {
        return a.number_ == b.number_;
    }

private:
    struct checked_already {};
    constexpr basic_percentage(checked_already, Number in_percent) : number_(in_percent) {}

    static consteval Number checked(Number in_percent) {
        const auto within = detail::supported(in_percent, role::share);
        if (!within) throw std::invalid_argument("tongbi: a share lies between 0 and 100 %");
        return *within;
    }
    Number number_;
};

/// 占比, 比重: part of a named whole.
using share = basic_percentage<role::share>;
/// 增速: relative change; 1.3成 is growth(1.3_成).
using growth = basic_percentage<role::growth>;
/// 覆盖率, 失业率, 比例 without a printed whole.
using rate = basic_percentage<role::rate>;
/// 百分点: the difference of two percentages of one kind.
using percentage_points = basic_percentage<role::points>;

/// \name A share from a number that is only known when the program runs, in percent. Refusals: part_exceeds_whole above
/// 100 %, negative_base below 0.
/// @{
[[nodiscard]] constexpr result<share> as_share(figure const& in_percent) { return share::within_whole(in_percent); }
[[nodiscard]] constexpr result<share> as_share(percent_number const& printed) {
    return share::within_whole(printed.number());
}
[[nodiscard]] constexpr result<basic_percentage<role::share, double>> as_share(double in_percent) {
    if (!(in_percent == in_percent)) return refuse(reason::missing_input);
    return basic_percentage<role::share, double>::within_whole(in_percent);
}
/// @}

/// The answers that have no unit of their own, whatever the first operand was.
namespace detail {

template <answer Gives, class N>
constexpr auto plain_answer(N x);

/// What operands without a unit have in common: their number is brought to nothing but its own kind.
template <class T, class N, role As>
struct unitless_operand {
    using door = typed_door;
    using number = N;
    using library = void;
    static constexpr role as = As;
    static constexpr bool of_normal = false;

    template <class Leader>
    static constexpr bool alike() {
        return std::same_as<Leader, T>;
    }
    template <class Leader>
    static constexpr N number_in(T const& x) {
        return x.number();
    }
};

} // namespace detail

template <role Role, class N>
struct operand<basic_percentage<Role, N>> : detail::unitless_operand<basic_percentage<Role, N>, N, Role> {
    template <answer Gives, class Last>
    static constexpr auto answer(N x) {
        if constexpr (Gives.in == unit_rule::of_first)
            return basic_percentage<Role, N>::computed(x);
        else
            return detail::plain_answer<Gives>(x);
    }
};
/// Known, so that the advice can say what is missing.
template <class N>
struct operand<basic_percent_number<N>> : detail::unitless_operand<basic_percent_number<N>, N, role::unstated> {};

} // namespace tongbi::inline v0
