// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// computation<F...>: a formula as a function object that takes the operands of any one door. Of several formulas (a
/// normal behind a difference or behind a percentage) the first one that fits is computed.
///
///     inline constexpr computation<formula::share> share_of;
///
///     inline constexpr computation_with<steps, formula::average_growth> average_growth_of;   (…, …, steps(8))
///
/// Every named computation gives a result: a value, or the reason why there is none.
#pragma once

#include <tongbi/formula/takes.hpp>

namespace tongbi::inline v0 {

template <class Departure>
class anomaly; // typed/anomaly.hpp

namespace detail {

/// Why nothing remains of a number that lies outside of where a quantity of its role ends: a share above 100 % or below
/// 0, a growth below -100 %.
constexpr reason why_outside(role as, bool below) {
    if (as == role::growth) return reason::sign_change;
    return below ? reason::negative_base : reason::part_exceeds_whole;
}
/// Cut to where a quantity of its role ends.
constexpr result<figure> supported(figure const& f, role as) {
    const auto cut = f.within(support_of(as));
    if (!cut) return refuse(why_outside(as, is_negative(f)));
    return *cut;
}
constexpr result<double> supported(double x, role as) {
    if (is_outside(x, as)) return refuse(why_outside(as, x < 0));
    return x;
}

} // namespace detail

/// The door whose operands have their role and unit in their type.
struct typed_door {
    /// then.operator()<F>(build, numbers...): the formula that fits, the inputs in their common units, and what makes
    /// the answer of its number.
    template <class First, class... More>
    struct with {
        /// By the first formula that takes the operands.
        template <class Then, class... A>
        static constexpr auto call(Then then, A const&... args) {
            if constexpr (detail::why_not_typed<First, A...>() == misfit::none || sizeof...(More) == 0)
                return chosen_call<First>(then, args...);
            else
                return with<More...>::call(then, args...);
        }
    };

    template <class... F, class Then, class... A>
    static constexpr auto with_numbers(Then then, A const&... args) {
        return with<F...>::call(then, args...);
    }

private:
    template <class F, class Then, class... A>
    static constexpr auto chosen_call(Then then, A const&... args) {
        constexpr auto const& s = F::signatures[static_cast<std::size_t>(detail::chosen<F, A...>)];
        using first = detail::leader_at<detail::leader_of<F, 0, A...>, A...>;
        using last = detail::leader_at<sizeof...(A) - 1, A...>;
        using number = typename operand<first>::number;
        const auto build = [](number n) {
            auto value = operand<first>::template answer<s.gives, last>(n);
            if constexpr (s.gives.of_normal)
                return anomaly<decltype(value)>(value);
            else
                return value;
        };
        constexpr role gives = s.gives.as; // a constant: g++ 12 reads a member of s from memory, in every loop
        auto answer = [&]<std::size_t... I>(std::index_sequence<I...>) {
            return then.template operator()<F>(
                build, gives, operand<A>::template number_in<detail::leading_operand<F, I, A...>>(args)...);
        }
        (std::index_sequence_for<A...>{});
        if constexpr (requires { answer.error().of_money(first::unit_type::value.counts_money()); })
            if (!answer) answer.error().of_money(first::unit_type::value.counts_money());
        return answer;
    }
};

namespace detail {

template <class A, class... More>
struct door_of_sequences : door_of_sequences<More...> {};
template <sequence_operand A, class... More>
struct door_of_sequences<A, More...> {
    using type = typename operand<A>::sequence_door;
};

/// What every computation does with the numbers of its operands.
template <class... Parameter>
struct evaluated {
    std::tuple<Parameter...> with{};

    template <class F>
    [[nodiscard]] constexpr F formula() const {
        return std::apply([](auto... by) { return F{by...}; }, with);
    }
    template <class F>
    constexpr auto operator()(auto build, role gives, auto const&... numbers) const {
        return evaluate_with(formula<F>(), numbers...)
            .and_then([&](auto const& n) { return supported(n, gives).map_error(named<F>); })
            .map(build);
    }
};

/// Operands that check their dimensions themselves (quantities of Boost.Units) say here whether they are alike: their
/// types are too long for the message of an unsatisfied constraint.
template <class F, class... A>
constexpr bool checks_dimensions() {
    return []<std::size_t... I>(std::index_sequence<I...>) {
        using all = std::tuple<A...>;
        constexpr auto const& s = F::signatures[static_cast<std::size_t>(chosen<F, A...>)];
        return ([] {
            using one = operand<std::tuple_element_t<I, all>>;
            using leader = std::conditional_t<s.is_given(I), leader_at<s.leader(I), A...>, leading_operand<F, I, A...>>;
            if constexpr (requires { one::template of_dimension<leader>(); })
                return !s.has_unit(I) || one::template of_dimension<leader>();
            else
                return true;
        }() && ...);
    }
    (std::index_sequence_for<A...>{});
}
template <class Computation, class... A>
inline constexpr bool of_one_dimension = true;
template <class First, class... F, typed_operand... A>
inline constexpr bool of_one_dimension<computation<First, F...>, A...> = [] {
    if constexpr (why_not_typed<First, A...>() == misfit::none)
        return checks_dimensions<First, A...>();
    else
        return true;
}();

/// The numbers of operands of any one door.
template <class... F, class Then, class... A>
constexpr auto with_numbers(Then then, A const&... args) {
    using door = typename operand<seen<typename first_of<A...>::type>>::door;
    return door::template with_numbers<F...>(then, see(args)...);
}

} // namespace detail

/// The formulas of one name, as a function object: gives a result, and does not compile for operands that none takes.
template <class... F>
struct computation {
    /// Of timelines period by period; of one where two are asked for, each against the one before it.
    /// Inlined always: a door of columns has other code in a file with other instructions (panel/pack.hpp), under
    /// another name, and this function has one.
    template <class... A>
    requires takes<computation const, A...>
    [[nodiscard, gnu::always_inline]] constexpr auto operator()(A const&... args) const {
        if constexpr ((sequence_operand<A> || ...)) { // no overload of its own, which clang would explain each time
            return detail::door_of_sequences<A...>::type::template along<F...>(*this, args...);
        } else {
            constexpr bool alike = detail::of_one_dimension<computation, detail::seen<A>...>;
            static_assert(alike, "quantities of different dimensions (power is not money)");
            if constexpr (alike)
                return detail::with_numbers<F...>(detail::evaluated<>{}, args...);
            else
                return 0; // one error is enough
        }
    }
    // clang-format off
#ifndef __clang__ // g++ prints a deleted function alone; clang would list both, and has the sentence of `takes`
    template <class... A, misfit Why = detail::why_not<computation const, A...>> requires(Why != misfit::none)
    void operator()(A const&...) const = delete; // `Why = ` says what does not fit
#endif
    // clang-format on
};

/// What the parameter of a computation is where the operands tell it: the steps between the periods of two
/// observations. Specialise it with `static result<Parameter> of(A const&...)`; then the parameter may be left out, and
/// one that is said must not be another (period_mismatch).
template <class Parameter, class... A>
struct parameter_of;
template <class Parameter, class... A>
concept tells_parameter = requires(A const&... args) {
    parameter_of<Parameter, A...>::of(args...);
};

/// The same with a parameter behind the operands that is no printed number: how many periods, which plan. A formula has
/// it as its member.
template <class Parameter, class... F>
struct computation_with {
    template <class A>
    requires takes<computation<F...>, A>
    [[nodiscard]] constexpr auto operator()(A const& a, Parameter by) const { return computed(by, a); }
    template <class A, class B>
    requires takes<computation<F...>, A, B>
    [[nodiscard]] constexpr auto operator()(A const& a, B const& b, Parameter by) const { return computed(by, a, b); }
    template <class A, class B, class C>
    requires takes<computation<F...>, A, B, C>
    [[nodiscard]] constexpr auto operator()(A const& a, B const& b, C const& c, Parameter by) const {
        return computed(by, a, b, c);
    }
    template <class... A>
    requires(takes<computation<F...>, A...>&& tells_parameter<Parameter, A...>) //
        [[nodiscard]] auto
        operator()(A const&... args) const {
        const auto by = parameter_of<Parameter, A...>::of(args...);
        using outcome = decltype(computed_by(*by, args...));
        return by ? computed_by(*by, args...) : outcome(refuse(by.error()));
    }
    /// Period by period, of timelines with other timelines or values, and the parameter behind them or told by each
    /// two.
    template <class... A>
    requires(sequence_operand<A> || ...) [[nodiscard, gnu::always_inline]] constexpr auto
    operator()(A const&... args) const {
        using door = typename detail::door_of_sequences<A...>::type;
        constexpr std::size_t operands = sizeof...(A) - 1;
        using last = std::tuple_element_t<operands, std::tuple<A...>>;
        if constexpr (std::same_as<last, Parameter> && !requires { typename door::takes_parameter; }) {
            const auto all = std::tie(args...);
            const auto compute = [this, &by = std::get<operands>(all)](auto const&... one) {
                return (*this)(one..., by);
            };
            return [&]<std::size_t... I>(std::index_sequence<I...>) {
                return door::template along<F...>(compute, std::get<I>(all)...);
            }
            (std::make_index_sequence<operands>{});
        } else {
            return door::template along<F...>(*this, args...);
        }
    }

private:
    template <class... A>
    static constexpr auto computed(Parameter by, A const&... args) {
        if constexpr (tells_parameter<Parameter, A...>) {
            using outcome = decltype(computed_by(by, args...));
            const auto told = parameter_of<Parameter, A...>::of(args...);
            if (told && !(*told == by)) return outcome(refuse(reason::period_mismatch));
        }
        return computed_by(by, args...);
    }
    template <class... A>
    static constexpr auto computed_by(Parameter by, A const&... args) {
        constexpr bool alike = detail::of_one_dimension<computation<F...>, detail::seen<A>...>;
        static_assert(alike, "quantities of different dimensions (power is not money)");
        if constexpr (alike)
            return detail::with_numbers<F...>(detail::evaluated<Parameter>{{by}}, args...);
        else
            return 0;
    }
};

} // namespace tongbi::inline v0
