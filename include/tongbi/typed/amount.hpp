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

/// An amount on a ratio scale (规模, 总量, 时长): zero means nothing, so ratios have a meaning.
template <unit_tag U, class Number = figure>
class amount {
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

    constexpr amount operator-() const { return amount(-number_); }
    friend constexpr bool operator==(amount const&, amount const&) = default;

    template <commensurable<U> V>
    friend constexpr amount operator+(amount const& a, amount<V, Number> const& b) {
        return amount(detail::total<formula::sum>(a.number_, b.template in<U>().number()));
    }
    template <commensurable<U> V>
    friend constexpr amount operator-(amount const& a, amount<V, Number> const& b) {
        return amount(detail::total<formula::difference>(a.number_, b.template in<U>().number()));
    }
    template <unit_tag V>
    friend constexpr amount<product_unit<U, V>, Number> operator*(amount const& a, amount<V, Number> const& b) {
        return amount<product_unit<U, V>, Number>(detail::total<formula::product>(a.number_, b.number()));
    }
    template <unit_tag V> requires(!commensurable<U, V>)
    [[nodiscard]] friend constexpr result<amount<per<U, V>, Number>> operator/(amount const& a, amount<V, Number> const& b) {
        return evaluate<formula::quotient>(a.number_, b.number()).map([](Number n) { return amount<per<U, V>, Number>(n); });
    }
    friend constexpr amount operator*(amount const& a, basic_percentage<roles::share, Number> const& s) {
        return amount(detail::total<formula::part>(a.number_, s.number()));
    }
    friend constexpr amount operator*(amount const& a, factor const& f) requires(std::same_as<Number, figure>) {
        return amount(detail::total<formula::product>(a.number_, f.value()));
    }
    friend constexpr amount operator*(amount const& a, double f) requires(std::same_as<Number, double>) {
        return amount(a.number_ * f);
    }
    friend constexpr amount operator*(double f, amount const& a) requires(std::same_as<Number, double>) { return a * f; }

    // clang-format off
    template <unit_tag V> requires(!commensurable<U, V>)
    friend constexpr void operator+(amount const&, amount<V, Number> const&) = delete; // different dimensions do not add (power is not money)
    template <unit_tag V> requires(!commensurable<U, V>)
    friend constexpr void operator-(amount const&, amount<V, Number> const&) = delete; // different dimensions have no difference (power is not money)
    template <unit_tag V> requires commensurable<U, V>
    friend constexpr void operator/(amount const&, amount<V, Number> const&) = delete; // one dimension: say ratio_of(a, b), share_of(part, whole) or year_over_year(current, base)
    friend constexpr void operator*(amount const&, basic_percentage<roles::growth, Number> const&) = delete; // write amount * factor_of(growth), or base_of(amount, growth)
    friend constexpr void operator*(amount const&, basic_percent_number<Number> const&) = delete; // say what the percentage is: amount * share(36.4_percent)
    // clang-format on

private:
    template <class V>
    static constexpr ratio conversion = factor_between(U::value, V::value).value();

    Number number_{};
};

static_assert(std::is_trivially_copyable_v<amount<units::kW, double>> && sizeof(amount<units::kW, double>) == sizeof(double));

} // namespace tongbi::inline v0
