// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// How periods lie to each other, day by day. Flows add over disjoint periods only; a part lies
/// inside its whole. A period whose ends are not all printed answers `unknown` where the answer
/// hangs on them:
///
///     of the days            certain                    possible
///     2023                   all of 2023                all of 2023
///     2021..                 2021-01-01                 from then on
///     ..2023-12-31           2023-12-31                 up to then
///     2023(迎峰度夏)          none                       some of 2023
#pragma once

#include <tongbi/calendar/period.hpp>

namespace tongbi::inline v0 {

/// What is known about a yes-or-no question.
enum class certainty : std::uint8_t { no, yes, unknown };

/// First day, where it is printed and no label narrows the period.
[[nodiscard]] constexpr std::optional<std::chrono::sys_days> first_day(period const& p) {
    if (!p.label().empty() && !detail::is_exact(p)) return std::nullopt;
    return p.printed_first();
}
/// Last day, where it is printed and no label narrows the period.
[[nodiscard]] constexpr std::optional<std::chrono::sys_days> last_day(period const& p) {
    if (!p.label().empty() && !detail::is_exact(p)) return std::nullopt;
    return p.printed_last();
}

namespace detail {

/// In time, newest last: by the last day, of one last day the longer one later, then by label; below, above or 0, of
/// the same days. A year stands behind its last quarter.
inline int order_in_time(period const& a, period const& b) {
    const auto by = [](auto const& x, auto const& y) { return x < y ? -1 : y < x ? 1 : 0; };
    using days = period_access;
    if (const int last = by(days::last(a), days::last(b)); last != 0) return last;
    if (const int first = by(days::first(b), days::first(a)); first != 0) return first;
    return by(a.label(), b.label());
}

inline constexpr formula_name days_in_name{"days from {first day} to {last day}", "{首日}至{末日}的天数"};
inline constexpr formula_name as_of_name{"date of the stock at the end of {period}, its {last day}",
                                         "{时期}末的时点，{末日}"};

constexpr tl::unexpected<refusal> refuse_period(reason why, formula_name const& formula, int input) {
    return refuse(refusal(why).of(formula, input));
}

struct day_extent {
    std::chrono::sys_days first;
    std::chrono::sys_days last;
    [[nodiscard]] constexpr bool has(day_extent other) const { return first <= other.first && other.last <= last; }
    [[nodiscard]] constexpr bool meets(day_extent other) const { return first <= other.last && other.first <= last; }
};

constexpr day_extent possible_days(period const& p) { return {period_access::first(p), period_access::last(p)}; }

constexpr std::optional<day_extent> certain_days(period const& p) {
    if (is_exact(p)) return possible_days(p);
    if (!p.label().empty()) return std::nullopt;
    const auto day = p.kind() == period_kind::since ? period_access::first(p) : period_access::last(p);
    return day_extent{day, day};
}

} // namespace detail

/// Days of a period (天数), leap years counted: what a flow is divided by for a daily mean.
/// `missing_input` where an end is not printed or a label narrows the days.
[[nodiscard]] constexpr result<int> days_in(period const& p) {
    const auto first = first_day(p);
    const auto last = last_day(p);
    if (!first) return detail::refuse_period(reason::missing_input, detail::days_in_name, 0);
    if (!last) return detail::refuse_period(reason::missing_input, detail::days_in_name, 1);
    return static_cast<int>((*last - *first).count()) + 1;
}

/// The date of a stock (时点) that is printed for a period: its last day. 2023 gives 2023-12-31.
[[nodiscard]] constexpr result<period> as_of(period const& p) {
    const auto last = last_day(p);
    if (!last) return detail::refuse_period(reason::missing_input, detail::as_of_name, 1);
    const auto day = period::of_day(std::chrono::year_month_day(*last));
    return !day || p.label().empty() ? day : (*day).with_label(p.label());
}

/// Are two periods equally long: a month and a month, January to March and a quarter, a day and a day? True of one
/// whose ends are not printed.
[[nodiscard]] constexpr bool are_of_one_length(period const& a, period const& b) {
    if (!a.printed_first() || !a.printed_last() || !b.printed_first() || !b.printed_last()) return true;
    if (a.kind() == period_kind::day || b.kind() == period_kind::day) return a.kind() == b.kind();
    const auto months = [](period const& p) {
        return detail::month_index(*p.printed_last()) - detail::month_index(*p.printed_first());
    };
    return months(a) == months(b);
}

/// The same days, whatever the print: 2023-03/2023-05 and 2023-MAM. An unprinted end equals an
/// unprinted end only; labels must be the same.
[[nodiscard]] constexpr bool same_span(period const& a, period const& b) {
    return a.printed_first() == b.printed_first() && a.printed_last() == b.printed_last() && a.label() == b.label();
}

/// Whether every day of `inner` is a day of `outer`.
[[nodiscard]] constexpr certainty contains(period const& outer, period const& inner) {
    if (same_span(outer, inner) && outer.printed_first() && outer.printed_last()) return certainty::yes;
    const auto outer_possible = detail::possible_days(outer);
    const auto outer_certain = detail::certain_days(outer);
    const auto inner_possible = detail::possible_days(inner);
    const auto inner_certain = detail::certain_days(inner);
    if (outer_certain && outer_certain->has(inner_possible)) return certainty::yes;
    if (!outer_possible.meets(inner_possible)) return certainty::no;
    if (inner_certain && !outer_possible.has(*inner_certain)) return certainty::no;
    return certainty::unknown;
}

/// Whether the two have a day in common.
[[nodiscard]] constexpr certainty overlaps(period const& a, period const& b) {
    if (same_span(a, b)) return certainty::yes;
    const auto a_possible = detail::possible_days(a);
    const auto b_possible = detail::possible_days(b);
    if (!a_possible.meets(b_possible)) return certainty::no;
    const auto a_certain = detail::certain_days(a);
    const auto b_certain = detail::certain_days(b);
    const bool common = (a_certain && b_certain && a_certain->meets(*b_certain)) ||
                        (a_certain && a_certain->has(b_possible)) || (b_certain && b_certain->has(a_possible));
    return common ? certainty::yes : certainty::unknown;
}

/// Whether the two have no day in common: then their flows may be added.
[[nodiscard]] constexpr certainty disjoint(period const& a, period const& b) {
    switch (overlaps(a, b)) {
    case certainty::no: return certainty::yes;
    case certainty::yes: return certainty::no;
    case certainty::unknown: break;
    }
    return certainty::unknown;
}

} // namespace tongbi::inline v0
