// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// amount: a number with a unit that the compiler checks. Of one dimension or different ones:
///
///     amount ± amount      the left unit                       amount x share       amount, the part
///     amount x amount      product of the units                amount x factor      amount
///     amount / amount      result of the quotient's unit       amount x growth, amount ± other dimension,
///                          (one dimension: ratio_of)           amount / same dimension      deleted, with advice
#pragma once

#include <tongbi/typed/percentage.hpp>
#include <tongbi/typed/units.hpp>

namespace tongbi::inline v0 {

namespace detail {

constexpr figure scale(figure const& f, ratio by) { return f.scaled(by); }
constexpr double scale(double x, ratio by) { return by.times(x); }

template <class U>
inline constexpr bool is_temperature = unit(U::value).kind() == unit_kind::temperature;

} // namespace detail

template <unit_tag U, class Number = figure>
class amount;

namespace detail {

/// The operators of amounts, found through this base: one set for all units keeps the lists of candidates short.
struct amount_operators {
    template <unit_tag U, commensurable<U> V, class N>
    friend constexpr amount<U, N> operator+(amount<U, N> const& a, amount<V, N> const& b) {
        return amount<U, N>(total<formula::sum>(a.number(), b.template in<U>().number()));
    }
    template <unit_tag U, commensurable<U> V, class N>
    friend constexpr amount<U, N> operator-(amount<U, N> const& a, amount<V, N> const& b) {
        return amount<U, N>(total<formula::difference>(a.number(), b.template in<U>().number()));
    }
    template <unit_tag U, unit_tag V, class N>
    friend constexpr amount<product_unit<U, V>, N> operator*(amount<U, N> const& a, amount<V, N> const& b) {
        return amount<product_unit<U, V>, N>(total<formula::product>(a.number(), b.number()));
    }
    template <unit_tag U, unit_tag V, class N>
    [[nodiscard]] friend constexpr result<amount<per<U, V>, N>> operator/(amount<U, N> const& a, amount<V, N> const& b) {
        return evaluate<formula::quotient>(a.number(), b.number()).map([](N n) { return amount<per<U, V>, N>(n); });
    }
    template <unit_tag U, class N>
    friend constexpr amount<U, N> operator*(amount<U, N> const& a, basic_percentage<roles::share, N> const& s) {
        return amount<U, N>(total<formula::part>(a.number(), s.number()));
    }
    template <unit_tag U>
    friend constexpr amount<U> operator*(amount<U> const& a, factor const& f) {
        return amount<U>(total<formula::product>(a.number(), f.value()));
    }
    template <unit_tag U>
    friend constexpr amount<U, double> operator*(amount<U, double> const& a, double f) { return amount<U, double>(a.number() * f); }
    template <unit_tag U>
    friend constexpr amount<U, double> operator*(double f, amount<U, double> const& a) { return a * f; }

    // clang-format off
    template <unit_tag U, unit_tag V, class N>
    friend constexpr void operator+(amount<U, N> const&, amount<V, N> const&) = delete; // different dimensions do not add (power is not money)
    template <unit_tag U, unit_tag V, class N>
    friend constexpr void operator-(amount<U, N> const&, amount<V, N> const&) = delete; // different dimensions have no difference (power is not money)
    template <unit_tag U, commensurable<U> V, class N>
    friend constexpr void operator/(amount<U, N> const&, amount<V, N> const&) = delete; // one dimension: say ratio_of(a, b), share_of(part, whole) or year_over_year(current, base)
    template <unit_tag U, class N>
    friend constexpr void operator*(amount<U, N> const&, basic_percentage<roles::growth, N> const&) = delete; // write amount * factor_of(growth), or base_of(amount, growth)
    template <unit_tag U, class N>
    friend constexpr void operator*(amount<U, N> const&, basic_percent_number<N> const&) = delete; // say what the percentage is: amount * share(36.4_percent)
    // clang-format on
};

} // namespace detail

/// An amount on a ratio scale (规模, 总量, 时长): zero means nothing, so ratios have a meaning.
template <unit_tag U, class Number>
class amount : detail::amount_operators {
    static_assert(!detail::is_temperature<U>, "a temperature is a level or a change, not an amount: write level<degC>");

public:
    using unit_type = U;
    using number_type = Number;

    constexpr amount() = default;
    constexpr explicit amount(Number number) : number_(number) {}
    template <std::floating_point F> requires(!std::same_as<F, Number>)
    explicit amount(F) = delete; // a double has lost the printed digits: write 126.0_亿千瓦时, or amount<unit, double>

    [[nodiscard]] constexpr Number number() const { return number_; }

    /// The same amount in another unit of its dimension: digits shift where the factor is a power of ten.
    template <unit_tag V> requires commensurable<U, V>
    [[nodiscard]] constexpr amount<V, Number> in() const {
        if constexpr (unit(U::value) == unit(V::value)) return amount<V, Number>(number_);
        else return amount<V, Number>(detail::scale(number_, conversion<V>));
    }
    // clang-format off
    template <unit_tag V>
    void in() const = delete; // another dimension, or a condition is missing: 千瓦时 to 标准煤 needs a basis (当量, 等价), 年 to 天 a length (convert at run time)
    // clang-format on

    constexpr amount operator-() const { return amount(-number_); }
    friend constexpr bool operator==(amount const& a, amount const& b) { return a.number_ == b.number_; }

private:
    template <class V>
    static constexpr ratio conversion = factor_between(U::value, V::value).value();

    Number number_{};
};

static_assert(std::is_trivially_copyable_v<amount<units::kW, double>> && sizeof(amount<units::kW, double>) == sizeof(double));

} // namespace tongbi::inline v0
