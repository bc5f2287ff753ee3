// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// fmt formatters: the only public header that includes fmt. `{}` writes English flags and reasons, `{:zh}` Chinese.
#pragma once

#include <tongbi/version.hpp>

#if TONGBI_HAS_CXX20

#include <tongbi/tongbi.hpp>

#include <algorithm>
#include <fmt/core.h>

namespace tongbi::inline v0::detail {

/// Own parse() and copying to the output keep fmt/core.h enough, without fmt/format.h.
struct language_spec {
    language lang = language::en;

    constexpr auto parse(fmt::format_parse_context& ctx) -> decltype(ctx.begin()) {
        auto at = ctx.begin();
        const auto starts = [&](const char* word) {
            return ctx.end() - at >= 2 && at[0] == word[0] && at[1] == word[1];
        };
        if (starts("zh") || starts("en")) {
            lang = *at == 'z' ? language::zh : language::en;
            at += 2;
        }
        if (at != ctx.end() && *at != '}') reject(ctx, "tongbi: the format is {}, {:en} or {:zh}");
        return at;
    }
    /// Not constexpr: compilers print the line of the call, with its words, and stop there.
    static void reject([[maybe_unused]] fmt::format_parse_context& ctx, const char* advice) {
#if FMT_VERSION < 110000
        ctx.on_error(advice);
#else
        fmt::report_error(advice);
#endif
    }
    template <class Context>
    static auto copy(std::string const& text, Context& ctx) {
        return std::copy(text.begin(), text.end(), ctx.out());
    }
};

/// Formatter of everything that has a to_string(value, language).
struct text_formatter : language_spec {
    template <class T, class Context>
    auto format(T const& value, Context& ctx) const {
        return copy(to_string(value, lang), ctx);
    }
};
/// The same for what reads alike in every language.
struct plain_formatter : language_spec {
    template <class T, class Context>
    auto format(T const& value, Context& ctx) const {
        return copy(to_string(value), ctx);
    }
};

} // namespace tongbi::inline v0::detail

template <class U, class N>
struct fmt::formatter<tongbi::amount<U, N>> : tongbi::detail::text_formatter {};
template <class U, class N>
struct fmt::formatter<tongbi::level<U, N>> : tongbi::detail::text_formatter {};
template <class U, class N>
struct fmt::formatter<tongbi::change<U, N>> : tongbi::detail::text_formatter {};
template <tongbi::role Role, class N>
struct fmt::formatter<tongbi::basic_percentage<Role, N>> : tongbi::detail::text_formatter {};
template <class N>
struct fmt::formatter<tongbi::basic_percent_number<N>> : tongbi::detail::text_formatter {};
template <class Completion>
struct fmt::formatter<tongbi::attainment<Completion>> : tongbi::detail::text_formatter {};
template <class D>
struct fmt::formatter<tongbi::anomaly<D>> : tongbi::detail::text_formatter {};
template <class N>
struct fmt::formatter<tongbi::basic_factor<N>> : tongbi::detail::text_formatter {};
template <>
struct fmt::formatter<tongbi::measure> : tongbi::detail::text_formatter {};
template <>
struct fmt::formatter<tongbi::measure_range> : tongbi::detail::plain_formatter {};
template <>
struct fmt::formatter<tongbi::decimal> : tongbi::detail::plain_formatter {};
template <>
struct fmt::formatter<tongbi::unit> : tongbi::detail::plain_formatter {};

/// A number without a unit: its digits, or its value with bounds.
template <>
struct fmt::formatter<tongbi::figure> : tongbi::detail::language_spec {
    template <class Context>
    auto format(tongbi::figure const& value, Context& ctx) const {
        return copy(to_string(value, tongbi::unit{}, tongbi::sign_style::minus_only, lang), ctx);
    }
};
template <>
struct fmt::formatter<tongbi::verdict> : tongbi::detail::language_spec {
    template <class Context>
    auto format(tongbi::verdict value, Context& ctx) const {
        return copy(std::string(tongbi::word_of(value, lang)), ctx);
    }
};
template <>
struct fmt::formatter<tongbi::refusal> : tongbi::detail::language_spec {
    template <class Context>
    auto format(tongbi::refusal const& why, Context& ctx) const {
        return copy(tongbi::to_string(why, lang), ctx);
    }
};
/// A value, or `refused: ` and the reason as a sentence.
template <class T>
struct fmt::formatter<tl::expected<T, tongbi::refusal>> : tongbi::detail::language_spec {
    template <class Context>
    auto format(tl::expected<T, tongbi::refusal> const& outcome, Context& ctx) const {
        if (!outcome) return copy(tongbi::to_string(outcome.error(), lang), ctx);
        if constexpr (std::same_as<T, double>) { // a plain ratio: fmt's own formatter would need fmt/format.h
            return copy(tongbi::detail::text_of(*outcome, tongbi::unit{}, tongbi::sign_style::minus_only, lang), ctx);
        } else {
            fmt::formatter<T> value;
            if constexpr (requires { value.lang; }) value.lang = lang;
            return value.format(*outcome, ctx);
        }
    }
};

#endif
