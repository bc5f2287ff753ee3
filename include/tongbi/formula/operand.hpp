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

template <class... A>
struct first_of;
template <class A, class... More>
struct first_of<A, More...> {
    using type = A;
};

} // namespace detail
} // namespace tongbi::inline v0
