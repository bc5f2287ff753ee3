// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// factor (倍数): a plain quotient of two like quantities. 偏多1.6倍 and 是…的1.6倍 print the same digits and differ by
/// one. Editors' usage: 增长k倍 is x (1 + k), 增长到k倍 and 是k倍 are x k.
///
///     amount x factor      amount, on either side       factor - factor, factor x factor      factor
#pragma once

#include <tongbi/formula/change.hpp>
#include <tongbi/typed/percentage.hpp>
#include <tongbi/typed/units.hpp>

namespace tongbi::inline v0 {

/// A plain factor, without unit.
template <class Number = figure>
class basic_factor : detail::typed_operators {
public:
    using unit_type = units::none;
    /// What is printed without a sign ends at 0.
    constexpr explicit basic_factor(Number n) : number_(detail::unsigned_print(n)) {}
    // clang-format off
    template <class T>
    basic_factor(tl::expected<T, refusal> const&) = delete; // a result may be a refusal: ask it first (if (r) … *r), or r.map([](auto x) { … })
    // clang-format on
    /// 发展速度 of a growth: factor(growth(5.8_percent)) is 1.058.
    constexpr explicit basic_factor(basic_percentage<role::growth, Number> const& g) : number_(of(g.number())) {}
    [[nodiscard]] constexpr Number number() const { return number_; }
    friend constexpr bool operator==(basic_factor const& a, basic_factor const& b) { return a.number_ == b.number_; }

private:
    static constexpr figure of(figure const& percent) { return evaluate<formula::growth_factor>(percent).value(); }
    static constexpr double of(double percent) { return formula::growth_factor::value(percent); }
    Number number_;
};
using factor = basic_factor<>;

namespace detail {

template <answer Gives, class First, class Last, class N>
constexpr auto amount_answer(N x); // typed/amount.hpp

} // namespace detail

template <class N>
struct operand<basic_factor<N>> : detail::unitless_operand<basic_factor<N>, N, role::factor> {
    template <answer Gives, class Last>
    static constexpr auto answer(N x) {
        if constexpr (Gives.as == role::amount)
            return detail::amount_answer<Gives, units::none, Last>(x);
        else
            return detail::plain_answer<Gives>(x);
    }
};

namespace detail {

template <answer Gives, class N>
constexpr auto plain_answer(N x) {
    if constexpr (Gives.as == role::share || Gives.as == role::rate || Gives.as == role::growth ||
                  Gives.as == role::points)
        return basic_percentage<Gives.as, N>::computed(x);
    else
        return basic_factor<N>(x);
}

} // namespace detail

/// 增长/偏多 k 倍: an increment, factor 1 + k.
[[nodiscard]] constexpr factor times_more(figure const& k) { return factor(k.plus(1)); }
/// 是/为…的 k 倍: factor k.
[[nodiscard]] constexpr factor multiple(figure const& k) { return factor(k); }
[[nodiscard]] constexpr factor times_more(fold_number const& k) { return times_more(k.value().without_sign()); }
[[nodiscard]] constexpr factor multiple(fold_number const& k) { return multiple(k.value().without_sign()); }

} // namespace tongbi::inline v0
