// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// takes<C, A...>: does a computation take operands of these types, and where it does not, which sentence says what to
/// write instead. Of several formulas, and of several faults, the one that stands first in `misfit` is told.
#pragma once

#include <tongbi/formula/misfit.hpp>
#include <tongbi/formula/operand.hpp>

#include <array>
#include <string_view>

namespace tongbi::inline v0 {
namespace detail {

/// What the types of operands say to the rows of a formula that takes none of them as they stand.
template <std::size_t N>
struct given_operands {
    std::array<role, N> as;
    std::array<bool, N> of_normal;

    /// A row would take them if one of them were an anomaly.
    template <class F>
    [[nodiscard]] constexpr bool lack_an_anomaly() const {
        for (auto const& s : F::signatures)
            for (std::size_t i = 0; s.takes_count(N) && i < N; ++i) {
                bool lacks = s.at(i).of_normal && !of_normal[i];
                for (std::size_t j = 0; j < N; ++j) lacks = lacks && (j == i || role_fits(s.at(j), as[j], true));
                if (lacks) return true;
            }
        return false;
    }
    /// A row would take them in another order. Of three any order is made of two exchanges.
    template <class F>
    [[nodiscard]] constexpr bool fit_in_another_order(int exchanges = N < 3 ? 1 : 2) const {
        for (std::size_t i = 0; N <= 3 && exchanges > 0 && i < N; ++i)
            for (std::size_t j = i + 1; j < N; ++j) {
                given_operands other = *this;
                other.exchange(i, j);
                if (signature_for<F, N>(other.as, other.of_normal, true) >= 0 ||
                    other.template fit_in_another_order<F>(exchanges - 1))
                    return true;
            }
        return false;
    }

private:
    constexpr void exchange(std::size_t i, std::size_t j) {
        const role r = as[i];
        as[i] = as[j];
        as[j] = r;
        const bool normal = of_normal[i];
        of_normal[i] = of_normal[j];
        of_normal[j] = normal;
    }
};

/// Why a formula does not take operands of these roles.
template <class F, std::size_t N>
constexpr misfit why_no_row(given_operands<N> const& given) {
    if (given.template lack_an_anomaly<F>()) return misfit::wrap_the_departure_anomaly_x;
    if (given.template fit_in_another_order<F>()) return misfit::the_operands_fit_in_another_order;
    if constexpr (requires { F::is_additive; }) {
        std::size_t levels = 0;
        for (const role as : given.as) levels += as == role::level ? 1 : 0;
        if (levels > 0)
            return levels == N ? misfit::a_degC_level_has_no_sum_add_a_change : misfit::these_roles_do_not_go_together;
    }
    for (std::size_t i = 0; i < N; ++i)
        if (const role wanted = F::signatures[0].at(i).as; given.as[i] == role::unstated || wanted != given.as[i])
            return explain(wanted, given.as[i]);
    return misfit::these_roles_do_not_go_together;
}

template <class F, class... A>
constexpr misfit why_not_typed() {
    constexpr auto const& first = F::signatures[0];
    if constexpr (!first.takes_count(sizeof...(A))) {
        return first.repeats ? misfit::another_number_of_inputs : takes_so_many(first.takes.size());
    } else if constexpr (chosen<F, A...> < 0) {
        return why_no_row<F>(given_operands<sizeof...(A)>{{operand<A>::as...}, {operand<A>::of_normal...}});
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

template <class T>
concept is_range = std::is_array_v<T> || requires(T const& x) {
    x.begin() != x.end();
};
template <class T>
using ranged_element = std::remove_cvref_t<decltype(*std::begin(std::declval<T const&>()))>;

/// What a type is that is no operand.
template <class T>
constexpr misfit why_no_operand() {
    if constexpr (is_result<T>)
        return misfit::a_result_may_be_a_refusal;
    else if constexpr (std::is_convertible_v<T const&, std::string_view>)
        return misfit::text_is_read_by_read_measure;
    else if constexpr (!is_range<T>)
        return misfit::this_type_is_no_operand;
    else if constexpr (std::is_arithmetic_v<ranged_element<T>>)
        return misfit::plain_numbers_are_a_series_of_panel_hpp;
    else
        return any_operand<ranged_element<T>> ? misfit::a_range_is_added_by_std_accumulate
                                              : misfit::this_type_is_no_operand;
}

/// What the operands are, before any formula is asked.
template <class... A>
constexpr misfit why_no_operands() {
    if constexpr ((std::is_arithmetic_v<A> || ...))
        return misfit::a_plain_number_has_no_unit;
    else if constexpr (!(any_operand<A> && ...))
        return earliest({any_operand<A> ? misfit::this_type_is_no_operand : why_no_operand<A>()...});
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

/// Of the reasons of several formulas the one that says most.
template <class... F, class... A>
constexpr misfit why_none_fits(std::tuple<A...>*) {
    return earliest({why_not_typed<F, A...>()...});
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
    (advice("text is read first: read_measure(text)", detail::not_for<misfit::text_is_read_by_read_measure, C, A...>)) &&
    (advice("doubles have no unit: series(monthly(from), unit_of(text), doubles) of tongbi/panel.hpp", detail::not_for<misfit::plain_numbers_are_a_series_of_panel_hpp, C, A...>)) &&
    (advice("a range is no operand: one call for each, or their sum by std::accumulate(begin + 1, end, front)", detail::not_for<misfit::a_range_is_added_by_std_accumulate, C, A...>)) &&
    (advice("a figure and a double do not mix: the double has no bounds", detail::not_for<misfit::a_figure_and_a_double_do_not_mix, C, A...>)) &&
    (advice("amounts and quantities of Boost.Units do not mix: to_amount or to_quantity first", detail::not_for<misfit::amounts_and_quantities_do_not_mix, C, A...>)) &&
    (advice("typed values and measures do not mix: read_measure gives a measure, a literal a typed value", detail::not_for<misfit::typed_values_and_measures_do_not_mix, C, A...>)) &&
    (advice("this type is no operand: specialise tongbi::operand for it", detail::not_for<misfit::this_type_is_no_operand, C, A...>)) &&
    (advice("wrap the departure: normal_of(16.6_degC, anomaly(0.9_delta_degC)), of a percentage anomaly(growth(13.0_percent))", detail::not_for<misfit::wrap_the_departure_anomaly_x, C, A...>)) &&
    (advice("the operands fit in another order: whole_of(part, share), base_of(level, growth)", detail::not_for<misfit::the_operands_fit_in_another_order, C, A...>)) &&
    (advice("say what the percentage is: whole_of(part, share(36.4_percent))", detail::not_for<misfit::say_what_the_percentage_is_share_36_4_percent, C, A...>)) &&
    (advice("say what the percentage is: base_of(level, growth(5.8_percent))", detail::not_for<misfit::say_what_the_percentage_is_growth_5_8_percent, C, A...>)) &&
    (advice("say what the percentage is: share(36.4_percent), growth(5.8_percent) or rate(95.0_percent)", detail::not_for<misfit::say_what_the_percentage_is, C, A...>)) &&
    (advice("a °C level has no ratio: take the difference", detail::not_for<misfit::a_degC_level_has_no_ratio_take_the_difference, C, A...>)) &&
    (advice("a °C level has no sum: add a change, 0.9_delta_degC", detail::not_for<misfit::a_degC_level_has_no_sum_add_a_change, C, A...>)) &&
    (advice("a growth is no share: base_of(level, growth) gives the base", detail::not_for<misfit::a_growth_is_no_share_base_of_gives_the_base, C, A...>)) &&
    (advice("a share is no growth: whole_of(part, share) gives the whole", detail::not_for<misfit::a_share_is_no_growth_whole_of_gives_the_whole, C, A...>)) &&
    (advice("points belong to percentages: share - 0.6_pp gives the base", detail::not_for<misfit::points_belong_to_percentages_share_minus_pp_gives_the_base, C, A...>)) &&
    (advice("different dimensions (power is not money)", detail::not_for<misfit::different_dimensions_power_is_not_money, C, A...>)) &&
    (advice("no computation of this name takes these roles together: formula/README.md lists them", detail::not_for<misfit::these_roles_do_not_go_together, C, A...>)) &&
    (advice("this takes one operand", detail::not_for<misfit::this_takes_one_operand, C, A...>)) &&
    (advice("this takes two operands, as share_of(part, whole) and year_over_year(current, base)", detail::not_for<misfit::this_takes_two_operands, C, A...>)) &&
    (advice("this takes three operands", detail::not_for<misfit::this_takes_three_operands, C, A...>)) &&
    (advice("another number of inputs", detail::not_for<misfit::another_number_of_inputs, C, A...>));
// clang-format on

} // namespace tongbi::inline v0
