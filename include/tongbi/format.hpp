// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// fmt formatters: the only public header that includes fmt.
///
///     {}  {:zh}          a value as it holds, with the bounds of what is computed; flags and reasons in Chinese
///     {:.1}  {:+.1zh}    one decimal by GB/T 8170, without bounds; with a plus sign, in Chinese ({:zh.1} too)
///     {:.1 half_away}    by another rule: half_even half_away truncate down up
///     {:s}  {:b}         short, to the digits that hold and without bounds; with bounds, of a print too
///     {:>12.1}           at least 12 columns wide, of which a Chinese character takes two: fill, < > ^ as fmt has them
#pragma once

#include <tongbi/version.hpp>

#if TONGBI_HAS_CXX20

#include <tongbi/tongbi.hpp>

#include <algorithm>
#include <fmt/core.h>

namespace tongbi::inline v0 {

class period; // calendar.hpp, for who includes it

} // namespace tongbi::inline v0

namespace tongbi::inline v0::detail {

/// Own parse() and copying to the output keep fmt/core.h enough, without fmt/format.h.
class spec_reader {
public:
    constexpr auto parse(fmt::format_parse_context& ctx) -> decltype(ctx.begin()) {
        std::string_view rest(ctx.begin(), static_cast<std::size_t>(ctx.end() - ctx.begin()));
        const std::size_t all = rest.size();
        const bool good = parse_padding(rest) && parse_words(rest, rest.size() == all);
        // compilers print the line of the call
        if (!good || (!rest.empty() && rest.front() != '}'))
            reject(ctx, "tongbi: the format is [[fill]<>^][+][width][.decimals] then b s zh en or a rule: {:+.1zh}");
        return ctx.begin() + static_cast<std::ptrdiff_t>(all - rest.size());
    }

protected:
    print_style how{};

    /// To the output, in its width: fmt counts the columns that a terminal shows.
    template <class Context>
    auto write(std::string text, Context& ctx) const {
        if (width_ > 0) {
            const std::string spec =
                "{:" + std::string(fill_.data(), fill_size_) + align_ + std::to_string(width_) + "}";
            text = fmt::vformat(spec, fmt::make_format_args(text));
        }
        return std::copy(text.begin(), text.end(), ctx.out());
    }

private:
    static constexpr bool is_align(std::string_view text, std::size_t at) {
        return at < text.size() && (text[at] == '<' || text[at] == '>' || text[at] == '^');
    }
    static constexpr bool starts_with_digit(std::string_view text) { return !text.empty() && is_digit(text.front()); }
    /// At most three digits: no table is wider.
    static constexpr bool parse_number(std::string_view& rest, int& number) {
        std::size_t digits = 0;
        for (number = 0; digits < 3 && starts_with_digit(rest); ++digits, rest.remove_prefix(1))
            number = number * 10 + (rest.front() - '0');
        return digits > 0 && !starts_with_digit(rest);
    }
    constexpr bool parse_padding(std::string_view& rest) {
        const std::size_t first = rest.empty() ? 0 : utf8_size(rest);
        if (first > 0 && first <= fill_.size() && is_align(rest, first) && rest.front() != '{' && rest.front() != '}') {
            for (std::size_t i = 0; i < first; ++i) fill_[i] = rest[i];
            fill_size_ = first;
            rest.remove_prefix(first);
        }
        const bool aligned = is_align(rest, 0);
        if (aligned) {
            align_ = rest.front();
            rest.remove_prefix(1);
        }
        if (rest.starts_with('+')) {
            how.plus = true;
            rest.remove_prefix(1);
        }
        if (!starts_with_digit(rest)) return !aligned;
        return rest.front() != '0' && parse_number(rest, width_);
    }
    constexpr bool parse_decimals(std::string_view& rest) {
        rest.remove_prefix(1); // the point
        int n = 0;
        if (!parse_number(rest, n)) return false;
        how.decimals = static_cast<std::int16_t>(n);
        return true;
    }
    /// Decimals and each kind of word once, in any order, with or without one blank before it; a rule only where there
    /// are decimals.
    constexpr bool parse_words(std::string_view& rest, bool first) {
        struct word {
            std::string_view text;
            int kind, value;
        };
        constexpr std::array words{
            word{"zh", 0, static_cast<int>(language::zh)},
            word{"en", 0, static_cast<int>(language::en)},
            word{"b", 1, static_cast<int>(shown_bounds::always)},
            word{"s", 1, static_cast<int>(shown_bounds::never)},
            word{"half_even", 2, static_cast<int>(rounding_rule::half_even)},
            word{"half_away", 2, static_cast<int>(rounding_rule::half_away)},
            word{"truncate", 2, static_cast<int>(rounding_rule::truncate)},
            word{"down", 2, static_cast<int>(rounding_rule::down)},
            word{"up", 2, static_cast<int>(rounding_rule::up)},
        };
        std::array<bool, 3> said{};
        for (; !rest.empty() && rest.front() != '}'; first = false) {
            if (!first && rest.front() == ' ') rest.remove_prefix(1);
            if (rest.starts_with('.')) {
                if (how.decimals || !parse_decimals(rest)) return false;
                continue;
            }
            word const* found = nullptr;
            for (auto const& w : words)
                if (rest.starts_with(w.text)) found = &w;
            if (found == nullptr || said[static_cast<std::size_t>(found->kind)]) return false;
            said[static_cast<std::size_t>(found->kind)] = true;
            rest.remove_prefix(found->text.size());
            if (found->kind == 0) how.lang = static_cast<language>(found->value);
            if (found->kind == 1) how.bounds = static_cast<shown_bounds>(found->value);
            if (found->kind == 2) how.rule = static_cast<rounding_rule>(found->value);
        }
        return how.decimals || !said[2];
    }
    /// Not constexpr: compilers print the line of the call, with its words, and stop there.
    static void reject([[maybe_unused]] fmt::format_parse_context& ctx, const char* advice) {
#if FMT_VERSION < 110000
        ctx.on_error(advice);
#else
        fmt::report_error(advice);
#endif
    }

    std::array<char, 4> fill_{};
    std::size_t fill_size_ = 0;
    char align_ = '>'; // as numbers stand
    int width_ = 0;
};

/// The text of anything that has a formatter here; a result is its value, or `refused: ` and the reason as a sentence.
template <class T>
std::string text_of(T const& value, print_style const& how) {
    if constexpr (is_result<T>) {
        if (!value) return to_string(value.error(), how.lang);
        if constexpr (std::same_as<typename T::value_type, bool>)
            return to_string(value, how);
        else
            return text_of(*value, how);
    } else if constexpr (std::same_as<T, figure> || std::same_as<T, double>) {
        return to_string(value, unit{}, sign_style::minus_only, how);
    } else if constexpr (std::same_as<T, verdict>) {
        return std::string(word_of(value, how.lang));
    } else if constexpr (std::same_as<T, period>) {
        return describe(value, how.lang);
    } else if constexpr (std::same_as<T, refusal>) {
        return to_string(value, how.lang);
    } else if constexpr (requires { to_string(value, how); }) {
        return to_string(value, how);
    } else if constexpr (std::same_as<T, unit>) {
        return to_string(value);
    } else { // of the program's own, which fmt formats
        return fmt::format("{}", value);
    }
}

struct value_formatter : spec_reader {
    template <class T, class Context>
    auto format(T const& value, Context& ctx) const {
        return write(text_of(value, how), ctx);
    }
};

} // namespace tongbi::inline v0::detail

template <class U, class N>
struct fmt::formatter<tongbi::amount<U, N>> : tongbi::detail::value_formatter {};
template <class U, class N>
struct fmt::formatter<tongbi::level<U, N>> : tongbi::detail::value_formatter {};
template <class U, class N>
struct fmt::formatter<tongbi::change<U, N>> : tongbi::detail::value_formatter {};
template <tongbi::role Role, class N>
struct fmt::formatter<tongbi::basic_percentage<Role, N>> : tongbi::detail::value_formatter {};
template <class N>
struct fmt::formatter<tongbi::basic_percent_number<N>> : tongbi::detail::value_formatter {};
/// What says of itself that it has a text: attainment, progress, the time elapsed.
template <class T>
requires requires { typename T::prints_as_text; }
struct fmt::formatter<T, char> : tongbi::detail::value_formatter {};
template <class D>
struct fmt::formatter<tongbi::anomaly<D>> : tongbi::detail::value_formatter {};
template <class N>
struct fmt::formatter<tongbi::basic_factor<N>> : tongbi::detail::value_formatter {};
template <>
struct fmt::formatter<tongbi::measure> : tongbi::detail::value_formatter {};
template <>
struct fmt::formatter<tongbi::measure_range> : tongbi::detail::value_formatter {};
template <>
struct fmt::formatter<tongbi::decimal> : tongbi::detail::value_formatter {};
template <>
struct fmt::formatter<tongbi::unit> : tongbi::detail::value_formatter {};
/// A number without a unit: its digits, or its value with bounds.
template <>
struct fmt::formatter<tongbi::figure> : tongbi::detail::value_formatter {};
template <>
struct fmt::formatter<tongbi::verdict> : tongbi::detail::value_formatter {};
template <>
struct fmt::formatter<tongbi::refusal> : tongbi::detail::value_formatter {};
/// In words, where calendar.hpp is included as well: 2023年2月, February 2023.
template <>
struct fmt::formatter<tongbi::period> : tongbi::detail::value_formatter {};
/// A value, or `refused: ` and the reason as a sentence.
template <class T>
struct fmt::formatter<tl::expected<T, tongbi::refusal>> : tongbi::detail::value_formatter {};

#endif
