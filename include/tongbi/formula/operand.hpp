// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// operand<T>: how a computation gets at the number of a value, and how it builds its answer. A door is a family of
/// operands. Specialise operand for a type of your own, and every computation takes it.
///
/// An operand of the typed door has
///     door = typed_door
///     as, of_normal            its role; whether it is an anomaly
///     number                   figure or double
///     library                  whose units they are (our tags, those of Boost.Units); void for a percentage
///     alike<Leader>()          can its number be brought to the unit of Leader?
///     number_in<Leader>(x)     the number in that unit
///     answer<Gives, Last>(n)   the value that a computation gives whose first operand it is
///     hours, following<Letter>   optional: the operand in hours, and that whose unit follows from its own
///     (signature.hpp)
///     leader                   optional: the operand that stands for it where others are brought to its unit (that of
///                              an anomaly is its departure)
/// An operand with `static auto converted(T const&)` is taken as what that gives: a value of another operand type.
#pragma once

#include <tongbi/formula/evaluate.hpp>
#include <tongbi/formula/misfit.hpp>
#include <tongbi/formula/signature.hpp>

#include <type_traits>

namespace tongbi::inline v0 {

template <class T>
struct operand;
template <class... F>
struct computation;

struct typed_door;

template <class T>
concept converted_operand = requires(T const& x) {
    operand<T>::converted(x);
};
template <class T>
concept any_operand = requires {
    typename operand<T>::door;
}
|| converted_operand<T>;
/// A sequence of operands, period by period: a computation of it is that of its elements (timeline.hpp). Specialise
/// operand for it with `sequence_door`, whose along<F...>(computation, sequences...) gives the answer.
template <class T>
concept sequence_operand = requires {
    typename operand<T>::sequence_door;
};
template <class T>
concept typed_operand = requires {
    requires std::same_as<typename operand<T>::door, typed_door>;
};

namespace detail {

/// The type that a computation sees: an operand of the user may stand for one of another type.
template <class T>
struct seen_as {
    using type = T;
};
template <converted_operand T>
struct seen_as<T> {
    using type = std::remove_cvref_t<decltype(operand<T>::converted(std::declval<T const&>()))>;
};
template <class T>
using seen = typename seen_as<T>::type;

template <class T>
constexpr decltype(auto) see(T const& x) {
    if constexpr (converted_operand<T>)
        return operand<T>::converted(x);
    else
        return (x);
}

/// What the numbers of others are brought to where an operand leads.
template <class T>
struct leads_as {
    using type = T;
};
template <class T>
requires requires { typename operand<T>::leader; }
struct leads_as<T> {
    using type = typename operand<T>::leader;
};
/// Input `I` as one that leads.
template <std::size_t I, class... A>
using leader_at = typename leads_as<std::tuple_element_t<I, std::tuple<A...>>>::type;

/// Of all typed operands.
template <class F, class... A>
inline constexpr int chosen = signature_for<F, sizeof...(A)>({operand<A>::as...}, {operand<A>::of_normal...}, true);

/// Can all inputs of the letter of input `Leader` be brought to the unit of input `To`?
template <class F, std::size_t Leader, std::size_t To, class... A>
constexpr bool all_go_to() {
    using all = std::tuple<A...>;
    constexpr auto const& s = F::signatures[static_cast<std::size_t>(chosen<F, A...>)];
    if constexpr (s.leader(To) != Leader)
        return false;
    else
        return []<std::size_t... I>(std::index_sequence<I...>) {
            return ([] {
                if constexpr (s.leader(I) == Leader && I != To)
                    return operand<std::tuple_element_t<I, all>>::template alike<leader_at<To, A...>>();
                else
                    return true;
            }() && ...);
        }
    (std::index_sequence_for<A...>{});
}
/// The input whose unit input `I` is brought to: the first of its letter, but where some units convert one way only
/// (CO₂ to its equivalents, 标准煤 to 吉焦) the first that all of the letter can be brought to.
template <class F, std::size_t I, std::size_t To, class... A>
constexpr std::size_t leader_from() {
    constexpr auto const& s = F::signatures[static_cast<std::size_t>(chosen<F, A...>)];
    if constexpr (To == sizeof...(A) || !s.has_unit(I))
        return s.leader(I);
    else if constexpr (all_go_to<F, s.leader(I), To, A...>())
        return To;
    else
        return leader_from<F, I, To + 1, A...>();
}
template <class F, std::size_t I, class... A>
inline constexpr std::size_t
    leader_of = leader_from<F, I, F::signatures[static_cast<std::size_t>(chosen<F, A...>)].leader(I), A...>();

template <class Source, char Letter>
constexpr auto following_operand() {
    if constexpr (requires { typename Source::template following<Letter>; })
        return std::type_identity<typename Source::template following<Letter>>{};
    else
        return std::type_identity<void>{};
}

/// The type whose unit input `I` is brought to: that of its leader; of a unit that follows from another input what
/// the operand of that one says; void where it says nothing.
template <class F, std::size_t I, class... A>
constexpr auto leading_type() {
    using all = std::tuple<A...>;
    constexpr auto const& s = F::signatures[static_cast<std::size_t>(chosen<F, A...>)];
    if constexpr (s.is_given(I)) {
        return std::type_identity<leader_at<leader_of<F, I, A...>, A...>>{};
    } else if constexpr (s.at(I).unit == letter_hours) {
        if constexpr (requires { typename operand<std::tuple_element_t<I, all>>::hours; })
            return std::type_identity<typename operand<std::tuple_element_t<I, all>>::hours>{};
        else
            return std::type_identity<void>{};
    } else {
        return following_operand<operand<leader_at<leader_of<F, s.followed(I), A...>, A...>>, s.at(I).unit>();
    }
}
template <class F, std::size_t I, class... A>
using leading_operand = typename decltype(leading_type<F, I, A...>())::type;

template <class F, class... A>
constexpr misfit why_not_typed() {
    if constexpr (!F::signatures[0].takes_count(sizeof...(A))) {
        return misfit::another_number_of_inputs;
    } else {
        constexpr std::array<role, sizeof...(A)> given{operand<A>::as...};
        if constexpr (chosen<F, A...> < 0) {
            if constexpr (requires { F::is_additive; } && ((operand<A>::as == role::level) || ...))
                return ((operand<A>::as == role::level) && ...) ? misfit::a_degC_level_has_no_sum_add_a_change
                                                                : misfit::this_role_has_no_place_here;
            for (std::size_t i = 0; i < given.size(); ++i)
                if (given[i] == role::unstated || F::signatures[0].at(i).as != given[i])
                    return explain(F::signatures[0].at(i).as, given[i]);
            return misfit::this_role_has_no_place_here;
        } else {
            return []<std::size_t... I>(std::index_sequence<I...>) {
                using all = std::tuple<A...>;
                constexpr auto const& s = F::signatures[static_cast<std::size_t>(chosen<F, A...>)];
                return ((!s.has_unit(I) ||
                         operand<std::tuple_element_t<I, all>>::template alike<leading_operand<F, I, A...>>()) &&
                        ...)
                           ? misfit::none
                           : misfit::different_dimensions_power_is_not_money;
            }
            (std::index_sequence_for<A...>{});
        }
    }
}

template <class... A>
struct first_of;
template <class A, class... More>
struct first_of<A, More...> {
    using type = A;
};

/// Do all units that are none of nothing come from one library?
template <class Known>
constexpr bool one_library() {
    return true;
}
template <class Known, class Library, class... More>
constexpr bool one_library() {
    if constexpr (std::is_void_v<Library>)
        return one_library<Known, More...>();
    else
        return (std::is_void_v<Known> || std::same_as<Known, Library>)&&one_library<Library, More...>();
}

/// What the operands are, before any formula is asked.
template <class... A>
constexpr misfit why_no_operands() {
    if constexpr ((std::is_arithmetic_v<A> || ...))
        return misfit::a_plain_number_has_no_unit;
    else if constexpr (!(any_operand<A> && ...))
        return (is_result<A> || ...) ? misfit::a_result_may_be_a_refusal : misfit::this_type_is_no_operand;
    else if constexpr (!(std::same_as<typename operand<A>::door,
                                      typename operand<typename first_of<A...>::type>::door> &&
                         ...))
        return misfit::typed_values_and_measures_do_not_mix;
    else if constexpr ((typed_operand<A> && ...)) {
        if constexpr (!(std::same_as<typename operand<A>::number,
                                     typename operand<typename first_of<A...>::type>::number> &&
                        ...))
            return misfit::a_figure_and_a_double_do_not_mix;
        else
            return one_library<void, typename operand<A>::library...>() ? misfit::none
                                                                        : misfit::amounts_and_quantities_do_not_mix;
    } else {
        return misfit::none;
    }
}

/// The reason that the first formula gives, where none of them fits.
template <class First, class... More, class... A>
constexpr misfit why_none_fits(std::tuple<A...>*) {
    misfit first = why_not_typed<First, A...>();
    [[maybe_unused]] const auto look = [&](misfit why) {
        const bool says_little =
            first == misfit::this_role_has_no_place_here || first == misfit::another_number_of_inputs;
        if (why == misfit::none || (says_little && why != misfit::another_number_of_inputs)) first = why;
    };
    if (first != misfit::none) (look(why_not_typed<More, A...>()), ...);
    return first;
}

template <class Computation, class... A>
struct fitting;
template <class... F, class... A>
struct fitting<computation<F...>, A...> {
    static constexpr misfit why = [] {
        if constexpr (constexpr misfit no = why_no_operands<A...>(); no != misfit::none)
            return no;
        else if constexpr ((typed_operand<A> && ...))
            return why_none_fits<F...>(static_cast<std::tuple<A...>*>(nullptr));
        else
            return (F::signatures[0].takes_count(sizeof...(A)) || ...) ? misfit::none
                                                                       : misfit::another_number_of_inputs;
    }();
};

/// A computation that is called by itself, as a constant, takes sequences too.
template <class Computation, class... A>
struct fitting<Computation const, A...> {
    static constexpr misfit why = [] {
        if constexpr ((sequence_operand<A> || ...))
            return misfit::none;
        else
            return fitting<Computation, A...>::why;
    }();
};

/// Is it for another reason, or for none, that the computation does not take these operands?
template <misfit Why, class Computation, class... A>
inline constexpr bool not_for = fitting<Computation, seen<A>...>::why != Why;
template <class Computation, class... A>
inline constexpr misfit why_not = fitting<Computation, seen<A>...>::why;

} // namespace detail

/// Holds, and lends its words to the compiler's message where it does not.
constexpr bool advice(char const*, bool holds) { return holds; }

/// The computation takes operands of these types.
// clang-format off
template <class C, class... A>
concept takes =
    (advice("a plain number has no unit: write 126.0_亿千瓦时, or amount<unit, double>(126.0)", detail::not_for<misfit::a_plain_number_has_no_unit, C, A...>)) &&
    (advice("a result may be a refusal: ask it first, or chain with and_then", detail::not_for<misfit::a_result_may_be_a_refusal, C, A...>)) &&
    (advice("a figure and a double do not mix: the double has no bounds", detail::not_for<misfit::a_figure_and_a_double_do_not_mix, C, A...>)) &&
    (advice("amounts and quantities of Boost.Units do not mix: to_amount or to_quantity first", detail::not_for<misfit::amounts_and_quantities_do_not_mix, C, A...>)) &&
    (advice("typed values and measures do not mix: read_measure gives a measure, a literal a typed value", detail::not_for<misfit::typed_values_and_measures_do_not_mix, C, A...>)) &&
    (advice("this type is no operand: specialise tongbi::operand for it", detail::not_for<misfit::this_type_is_no_operand, C, A...>)) &&
    (advice("another number of inputs", detail::not_for<misfit::another_number_of_inputs, C, A...>)) &&
    (advice("say what the percentage is: whole_of(part, share(36.4_percent))", detail::not_for<misfit::say_what_the_percentage_is_share_36_4_percent, C, A...>)) &&
    (advice("say what the percentage is: base_of(level, growth(5.8_percent))", detail::not_for<misfit::say_what_the_percentage_is_growth_5_8_percent, C, A...>)) &&
    (advice("say what the percentage is: share(36.4_percent), growth(5.8_percent) or rate(95.0_percent)", detail::not_for<misfit::say_what_the_percentage_is, C, A...>)) &&
    (advice("a °C level has no ratio: take the difference", detail::not_for<misfit::a_degC_level_has_no_ratio_take_the_difference, C, A...>)) &&
    (advice("a °C level has no sum: add a change, 0.9_delta_degC", detail::not_for<misfit::a_degC_level_has_no_sum_add_a_change, C, A...>)) &&
    (advice("a growth is no share: base_of(level, growth) gives the base", detail::not_for<misfit::a_growth_is_no_share_base_of_gives_the_base, C, A...>)) &&
    (advice("a share is no growth: whole_of(part, share) gives the whole", detail::not_for<misfit::a_share_is_no_growth_whole_of_gives_the_whole, C, A...>)) &&
    (advice("points belong to percentages: share - 0.6_pp gives the base", detail::not_for<misfit::points_belong_to_percentages_share_minus_pp_gives_the_base, C, A...>)) &&
    (advice("different dimensions (power is not money)", detail::not_for<misfit::different_dimensions_power_is_not_money, C, A...>)) &&
    (advice("no signature of this formula takes these roles", detail::not_for<misfit::this_role_has_no_place_here, C, A...>));
// clang-format on

} // namespace tongbi::inline v0
