// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// start (起始期): where consecutive periods begin, as a program writes it: monthly("2023-01").
#pragma once

#include <tongbi/calendar/read_period.hpp>

#include <concepts>
#include <string_view>

namespace tongbi::inline v0 {

/// 起始期: where consecutive periods begin. `to_date` makes them totals from January (1—2月, 1—3月, …).
struct start {
    period first;
    bool to_date = false;
};

namespace detail {

/// A period that stands in the program: what is none does not compile.
template <period_kind... Kinds>
struct written_period {
    period at;

    template <class Text>
    requires std::convertible_to<Text const&, std::string_view>
    consteval written_period(Text const& text) : at(read(std::string_view(text))) {} // NOLINT: a literal is one

private:
    static consteval period read(std::string_view text) {
        const auto p = read_period(text);
        if (!p) throw "this is no period";
        if ((((*p).kind() != Kinds) && ...) || !(*p).label().empty()) throw "this is a period of another kind";
        return *p;
    }
};

} // namespace detail

/// \name 起始期 in a program: `monthly("2023-01")`, `quarterly("2023-Q1")`, `yearly("2015")`, `daily("2023-01-01")`,
/// and `cumulative("2023-02")` of totals from January, which the statistics office begins with 1—2月, by quarter
/// `cumulative("2023-Q1")`. What is no such
/// period does not compile; `start{*read_period(text)}` begins with one that was read.
/// @{
[[nodiscard]] constexpr start monthly(detail::written_period<period_kind::month> first) { return {first.at}; }
[[nodiscard]] constexpr start quarterly(detail::written_period<period_kind::quarter> first) { return {first.at}; }
[[nodiscard]] constexpr start yearly(detail::written_period<period_kind::year> first) { return {first.at}; }
[[nodiscard]] constexpr start daily(detail::written_period<period_kind::day> first) { return {first.at}; }
[[nodiscard]] constexpr start cumulative(detail::written_period<period_kind::month, period_kind::quarter> first) {
    return {first.at, true};
}
/// @}

} // namespace tongbi::inline v0
