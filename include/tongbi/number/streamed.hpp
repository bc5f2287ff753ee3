// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// `std::cout << x` for programs that print with streams, without including one: values write what to_string gives, a
/// result its value or `refused: ` and the reason. And what a result does not do by itself: arithmetic, comparisons.
#pragma once

#include <tl/expected.hpp>

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace tongbi::inline v0 {

struct refusal;
enum class verdict : std::uint8_t; // bound.hpp

namespace detail {

template <class T>
inline constexpr bool is_result = false;
template <class T>
inline constexpr bool is_result<tl::expected<T, refusal>> = true;

template <class>
inline constexpr bool is_none = false;

template <class Stream>
concept text_stream = requires(Stream& out, std::string_view text) {
    requires std::is_convertible_v<Stream&, decltype(out << text)>; // a std::ofstream gives a std::ostream&
};

struct streamed;
/// What to_string knows, said by the type itself: Boost.Units declares a to_string for quantities that it does not
/// define.
template <class T>
concept printable = std::is_arithmetic_v<T> || std::is_base_of_v<streamed, T> || std::same_as<T, verdict> || requires {
    typename T::prints_as_text;
};

/// Found by values that derive from it and have a to_string.
struct streamed {
    template <text_stream Stream, class T>
    requires std::is_base_of_v<streamed, T>
    friend Stream& operator<<(Stream& out, T const& value) {
        out << std::string_view(to_string(value));
        return out;
    }
};

/// The same for what values are made of: each type has a base of its own, so that what holds several does not grow.
/// Where the header is not included that writes the value, it has no operator.
template <class T>
struct streamed_part {
    using prints_as_text = void;
    template <text_stream Stream, std::same_as<T> V>
    requires requires(V const& value) { to_string(value); }
    friend Stream& operator<<(Stream& out, V const& value) {
        out << std::string_view(to_string(value));
        return out;
    }
};

/// Found by results, through their refusal.
struct result_operators {
    template <text_stream Stream, printable T>
    friend Stream& operator<<(Stream& out, tl::expected<T, refusal> const& outcome) {
        if constexpr (requires { typename T::prints_in_words; })
            out << std::string_view(outcome ? describe(*outcome) : to_string(outcome.error()));
        else
            out << std::string_view(to_string(outcome));
        return out;
    }
    template <text_stream Stream, std::same_as<refusal> R>
    requires requires(R const& why) { to_string(why); }
    friend Stream& operator<<(Stream& out, R const& why) {
        out << std::string_view(to_string(why));
        return out;
    }
    // Not deleted: clang would list every other operator behind the advice.
    template <class A, class B>
    requires(is_result<A> || is_result<B>) friend constexpr int operator+(A const&, B const&) {
        static_assert(
            is_none<A>,
            "a result may be a refusal: ask it first (if (r) … *r + b), or r.map([&](auto a) { return a + b; })");
        return 0;
    }
    template <class A, class B>
    requires(is_result<A> || is_result<B>) friend constexpr int operator-(A const&, B const&) {
        static_assert(
            is_none<A>,
            "a result may be a refusal: ask it first (if (r) … *r - b), or r.map([&](auto a) { return a - b; })");
        return 0;
    }
    template <class A, class B>
    requires(is_result<A> || is_result<B>) friend constexpr int operator*(A const&, B const&) {
        static_assert(
            is_none<A>,
            "a result may be a refusal: ask it first (if (r) … *r * b), or r.map([&](auto a) { return a * b; })");
        return 0;
    }
    template <class A, class B>
    requires(is_result<A> || is_result<B>) friend constexpr int operator/(A const&, B const&) {
        static_assert(
            is_none<A>,
            "a result may be a refusal: ask it first (if (r) … *r / b), or r.and_then([&](auto a) { return a / b; })");
        return 0;
    }
    /// For > < >= <= alike: whether two figures lie apart is what compare says.
    template <class A, class B>
    requires(is_result<A> || is_result<B>) friend constexpr int operator<=>(A const&, B const&) {
        static_assert(
            is_none<A>,
            "a result may be a refusal: ask it first (if (r) … compare(*r, b).above), or r->number() of doubles");
        return 0;
    }
};

} // namespace detail
} // namespace tongbi::inline v0
