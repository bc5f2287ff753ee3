// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The algebra of the typed door as characters: one for each operand type, one for each resulting type, a dot where
/// the expression does not compile.
#pragma once

#include <tongbi/typed.hpp>

#include <array>
#include <string>
#include <tuple>
#include <utility>

namespace algebra {

using namespace tongbi;

struct plus {
    static constexpr auto apply(auto const& a, auto const& b) -> decltype(a + b) { return a + b; }
};
struct minus {
    static constexpr auto apply(auto const& a, auto const& b) -> decltype(a - b) { return a - b; }
};
struct times {
    static constexpr auto apply(auto const& a, auto const& b) -> decltype(a * b) { return a * b; }
};
struct divided {
    static constexpr auto apply(auto const& a, auto const& b) -> decltype(a / b) { return a / b; }
};

template <class N>
using operands = std::tuple<amount<units::kW, N>,              // A
                            amount<units::MW, N>,              // B, of the dimension of A
                            amount<units::yi_CNY, N>,          // M, of another dimension
                            level<units::degC, N>,             // L
                            change<units::degC, N>,            // C
                            basic_percentage<role::share, N>,  // S
                            basic_percentage<role::growth, N>, // G
                            basic_percentage<role::rate, N>,   // R
                            basic_percentage<role::points, N>, // P
                            basic_percent_number<N>,           // %
                            basic_factor<N>,                   // F
                            anomaly<change<units::degC, N>>,   // D, departure of a level
                            anomaly<amount<units::kW, N>>,     // E, departure of an amount
                            double,                            // d
                            int>;                              // i
inline constexpr char letters[] = "ABMLCSGRP%FDEdi";

template <class N, class T>
constexpr char letter_of() {
    char found = '?';
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        ((std::same_as<T, std::tuple_element_t<I, operands<N>>> ? void(found = letters[I]) : void()), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<operands<N>>>{});
    return found;
}

/// `x` an amount of the product, `q` a result with an amount of the quotient, `c` a result with a change, `a` with an
/// amount of the left unit, `f` with a factor, `?` a type that no table expects.
template <class N, class Op, class T, class U>
constexpr char outcome_of() {
    if constexpr (requires(T const& a, U const& b) { Op::apply(a, b); }) {
        using outcome = decltype(Op::apply(std::declval<T const&>(), std::declval<U const&>()));
        if constexpr (requires {
                          typename T::unit_type;
                          typename U::unit_type;
                      }) {
            using left = typename T::unit_type;
            using right = typename U::unit_type;
            if (std::same_as<outcome, amount<product_unit<left, right>, N>>) return 'x';
            if (std::same_as<outcome, result<amount<per<left, right>, N>>>) return 'q';
        }
        if constexpr (std::same_as<outcome, result<change<units::degC, N>>>) return 'c';
        if constexpr (std::same_as<outcome, result<basic_factor<N>>>) return 'f';
        if constexpr (requires {
                          typename outcome::value_type;
                          typename T::unit_type;
                      })
            if (std::same_as<outcome, result<amount<typename T::unit_type, N>>>) return 'a';
        if constexpr (requires { typename U::unit_type; })
            if (std::same_as<outcome, result<amount<per<units::none, typename U::unit_type>, N>>>) return 'q';
        if constexpr (std::same_as<outcome, result<amount<units::kW, N>>>) return 'a';
        return letter_of<N, outcome>();
    } else {
        return '.';
    }
}

/// One line of a table: what the left operand gives with every right operand.
template <class N, class Op, std::size_t Left>
std::string row() {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return std::string{
            outcome_of<N, Op, std::tuple_element_t<Left, operands<N>>, std::tuple_element_t<I, operands<N>>>()...};
    }
    (std::make_index_sequence<std::tuple_size_v<operands<N>>>{});
}

} // namespace algebra
