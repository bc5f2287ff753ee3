// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// amount: a number with a unit that the compiler checks. Of one dimension or different ones:
///
///     amount ± amount      the left unit                       amount x share       amount, the part
///     amount x amount      product of the units                amount x factor      amount
///     amount / amount      result of the quotient's unit       amount x 2, / 12     amount; a double for doubles only
///                          (one dimension: ratio_of)           amount x growth, amount ± other dimension,
///     a < b                doubles; of figures compare(a, b)   amount / same dimension      deleted, with advice
#pragma once

#include <tongbi/typed/factor.hpp>
#include <tongbi/typed/units.hpp>
#include <tongbi/unit/affine.hpp>

#include <compare>

namespace tongbi::inline v0 {

namespace detail {

template <class U>
inline constexpr bool is_temperature = unit(U::value).kind() == unit_kind::temperature;

/// A plain number that may scale an amount: whole numbers are exact, a double has no printed digits.
template <class Plain, class N>
inline constexpr bool scales = std::is_integral_v<Plain> ||
                               (std::is_floating_point_v<Plain> && std::same_as<N, double>);

constexpr figure scaled_by(figure const& f, std::integral auto by) {
    const auto product = evaluate<formula::product>(f, figure::exactly(static_cast<std::int64_t>(by)));
    return product ? *product : figure::between(bound::unlimited(), bound::unlimited());
}
constexpr double scaled_by(double x, auto by) { return x * static_cast<double>(by); }
/// Divided by zero a figure is (-∞, ∞), a double what IEEE 754 says.
constexpr figure divided_by(figure const& f, std::integral auto by) {
    const auto quotient = evaluate<formula::quotient>(f, figure::exactly(static_cast<std::int64_t>(by)));
    return quotient ? *quotient : figure::between(bound::unlimited(), bound::unlimited());
}
constexpr double divided_by(double x, auto by) { return x / static_cast<double>(by); }

} // namespace detail

template <unit_tag U, class Number = figure>
class amount;

namespace detail {

/// What amounts do with plain numbers, and what they do not do, found through this base.
struct amount_operators : typed_operators {
    template <unit_tag U, class N, class Plain>
    requires(scales<Plain, N>) friend constexpr amount<U, N> operator*(amount<U, N> const& a, Plain by) {
        return amount<U, N>(scaled_by(a.number(), by));
    }
    template <unit_tag U, class N, class Plain>
    requires(scales<Plain, N>) friend constexpr amount<U, N> operator*(Plain by, amount<U, N> const& a) {
        return amount<U, N>(scaled_by(a.number(), by));
    }
    template <unit_tag U, class N, class Plain>
    requires(scales<Plain, N>) friend constexpr amount<U, N> operator/(amount<U, N> const& a, Plain by) {
        return amount<U, N>(divided_by(a.number(), by));
    }
    template <unit_tag U, commensurable<U> V>
    friend constexpr std::partial_ordering operator<=>(amount<U, double> const& a, amount<V, double> const& b) {
        return a.number() <=> b.template in<U>().number();
    }

    // clang-format off
    template <unit_tag U, class N, unit_tag V, class M> requires(!adds<amount<U, N>, amount<V, M>>)
    friend constexpr void operator+(amount<U, N> const&, amount<V, M> const&) = delete; // different dimensions do not add (power is not money), nor do a figure and a double: the double has no bounds
    template <unit_tag U, class N, unit_tag V, class M> requires(!subtracts<amount<U, N>, amount<V, M>>)
    friend constexpr void operator-(amount<U, N> const&, amount<V, M> const&) = delete; // different dimensions have no difference (power is not money), nor have a figure and a double: the double has no bounds
    template <unit_tag U, commensurable<U> V, class N>
    friend constexpr void operator/(amount<U, N> const&, amount<V, N> const&) = delete; // one dimension: say ratio_of(a, b), share_of(part, whole) or year_over_year(current, base)
    template <unit_tag U, class N>
    friend constexpr void operator*(amount<U, N> const&, basic_percentage<role::growth, N> const&) = delete; // write amount * factor(growth), or base_of(amount, growth)
    template <unit_tag U, class N>
    friend constexpr void operator*(amount<U, N> const&, basic_percent_number<N> const&) = delete; // say what the percentage is: amount * share(36.4_percent)
    template <unit_tag U>
    friend constexpr void operator*(amount<U> const&, double) = delete; // a double has no printed digits: a whole number, or multiple(1.6_倍)
    template <unit_tag U>
    friend constexpr void operator/(amount<U> const&, double) = delete; // a double has no printed digits: a whole number, or ratio_of(a, b)
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
    // clang-format off
    template <std::floating_point F> requires(!std::same_as<F, Number>)
    explicit amount(F) = delete; // a double has lost the printed digits: write 126.0_亿千瓦时, or amount<unit, double>
    template <class T>
    amount(tl::expected<T, refusal> const&) = delete; // a result may be a refusal: ask it first (if (r) … *r), or r.map([](auto x) { … })
    // clang-format on

    [[nodiscard]] constexpr Number number() const { return number_; }

    /// The same amount in another unit of its dimension: digits shift where the factor is a power of ten.
    template <unit_tag V>
    requires commensurable<U, V>
    [[nodiscard]] constexpr amount<V, Number> in() const {
        if constexpr (unit(U::value) == unit(V::value))
            return amount<V, Number>(number_);
        else
            return amount<V, Number>(detail::times(number_, conversion<V>));
    }
    // clang-format off
    template <unit_tag V>
    void in() const = delete; // another dimension, or a condition is missing: 千瓦时 to 标准煤 needs a basis (当量, 等价), 年 to 天 a length (convert at run time)
    // clang-format on

    constexpr amount operator-() const { return amount(-number_); }
    friend constexpr bool operator==(amount const& a, amount const& b) { return a.number_ == b.number_; }

private:
    template <class V>
    static constexpr conversion_factor conversion = conversion_between(U::value, V::value).value();

    Number number_{};
};

/// Whose units: those of our tags.
struct own_units;

/// The answers of operands with a unit, and of factors, whose unit is none.
namespace detail {

template <class U, class N>
constexpr auto in_unit(N x) {
    if constexpr (std::same_as<U, units::none>)
        return basic_factor<N>(x);
    else
        return amount<U, N>(x);
}
template <answer Gives, class First, class Last, class N>
constexpr auto amount_answer(N x) {
    if constexpr (Gives.as != role::amount)
        return plain_answer<Gives>(x);
    else if constexpr (Gives.in == unit_rule::of_first)
        return in_unit<First>(x);
    else if constexpr (Gives.in == unit_rule::hours)
        return in_unit<units::hour>(x);
    else if constexpr (Gives.in == unit_rule::counted)
        return in_unit<numerator_tag<typename Last::unit_type>>(x);
    else if constexpr (Gives.in == unit_rule::quotient)
        return in_unit<typename quotient_of_units<First, typename Last::unit_type>::type>(x);
    else
        return in_unit<typename product_of_units<First, typename Last::unit_type>::type>(x);
}

/// What operands with a unit of our tags have in common.
template <class T, class U, class N, role As>
struct unit_operand {
    using door = typed_door;
    using number = N;
    using library = own_units;
    static constexpr role as = As;
    static constexpr bool of_normal = false;

    template <class Leader>
    static constexpr bool alike() {
        if constexpr (requires { typename Leader::unit_type; })
            return commensurable<U, typename Leader::unit_type>;
        else
            return false;
    }
    template <class Leader>
    static constexpr N number_in(T const& x) {
        return x.template in<typename Leader::unit_type>().number();
    }
};

} // namespace detail

template <unit_tag U, class N>
struct operand<amount<U, N>> : detail::unit_operand<amount<U, N>, U, N, role::amount> {
    using hours = amount<units::hour, N>;
    template <char Letter>
    using following = amount<
        std::conditional_t<Letter == letter_times_hours, product_unit<U, units::hour>, detail::denominator_tag<U>>, N>;
    template <answer Gives, class Last>
    static constexpr auto answer(N x) {
        return detail::amount_answer<Gives, U, Last>(x);
    }
};

static_assert(std::is_trivially_copyable_v<amount<units::kW, double>> &&
              sizeof(amount<units::kW, double>) == sizeof(double));

} // namespace tongbi::inline v0
