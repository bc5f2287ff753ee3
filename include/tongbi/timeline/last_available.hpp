// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Growth against the last value that is there (与最近一期可得数相比), by name only: year_over_year and
/// period_over_period of a timeline never reach across a gap. The answer says against which period it is.
#pragma once

#include <tongbi/model/checks.hpp>
#include <tongbi/timeline/timeline.hpp>

namespace tongbi::inline v0 {

/// Among which periods the last value is looked for: all before it (环比), or the same part of earlier years (同比).
enum class last_available : std::uint8_t { period, same_period };

/// A growth and the period that it is against; more than one step before where values are missing.
template <class Growth>
struct growth_since {
    Growth growth;
    period since;
};

namespace detail {

/// The entry of the last value before `when`; of one that is there and at fault, that one.
template <class T>
result<typename timeline<T>::entry> last_before(timeline<T> const& line, period const& when, last_available among) {
    constexpr auto const& name = v0::name_of<formula::relative_change>;
    const auto first = first_day(line[0].when);
    auto base = result<period>(when);
    while (true) {
        base = among == last_available::period ? previous_period(*base) : same_period_last_year(*base);
        if (!base) return refuse(base.error());
        const auto last = last_day(*base);
        if (!first || !last || *last < *first) return refuse(refusal(reason::missing_input).of(name, 1));
        const std::size_t i = line.find(*base);
        if (i == line.size()) continue;
        auto const& value = line[i].value;
        if (value || value.error().why != reason::missing_input) return line[i];
    }
}
template <class T>
auto growth_between(T const& now, T const& before) {
    return year_over_year(now, before);
}
/// The checks of two observations of other periods.
inline result<measure> growth_between(observation const& now, observation const& before) {
    constexpr std::array checks{precondition::same_subject, precondition::same_prices};
    if (auto no = broken(checks, std::array<subject, 2>{now, before})) return refuse(*no);
    return year_over_year(now.value, before.value);
}

} // namespace detail

/// 与最近一期可得数相比的增速: of each value against the last one before it that is there, with its period. A faulty
/// value is not passed over: its fault is the answer. Refusals per period: missing_input of a value that is not there,
/// or before which none is; scope_changed across a break in the series (b); those of year_over_year, and of
/// observations those of their checks; period_mismatch where no period precedes (1—2月).
template <class T>
[[nodiscard]] auto growth_on_last_available(timeline<T> const& line, last_available among) {
    using grown =
        std::remove_cvref_t<decltype(*detail::growth_between(std::declval<T const&>(), std::declval<T const&>()))>;
    return line.each([&](auto const& one) -> result<growth_since<grown>> {
        if (!one.value) return refuse(one.value.error());
        const auto before = detail::last_before(line, one.when, among);
        if (!before) return refuse(before.error());
        if (!before->value) return refuse(before->value.error());
        if (const auto no = detail::why_not_across(line, before->when, one.when)) return refuse(*no);
        return detail::growth_between(*one.value, *before->value).map([&](grown const& g) {
            return growth_since<grown>{detail::without_break(g), before->when};
        });
    });
}

} // namespace tongbi::inline v0
