// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Records (历史位次): the place of a value among those of its slot in a window of years.
///
///     record_of(temperatures, yearly_from(1961), {2023}, since_year(1961), ranked::highest_first, all_present)
///                                                       1961年以来第三高 is place 3
///     record_of(sunshine, yearly_from(1961), {2023}, last_years(10), ...)           近十年第二多, of 2014 to 2023
///     record_of(snow, monthly_from(1961), {2023, 12}, whole_record, ...)            有记录以来, Decembers only
#pragma once

#include <tongbi/sequence/completeness.hpp>
#include <tongbi/sequence/ranks.hpp>
#include <tongbi/sequence/slot.hpp>

namespace tongbi::inline v0 {

/// From which year on a value is ranked, up to its own year.
struct record_window {
    /// How the window begins.
    enum class kind : std::uint8_t { since, years, whole } from;
    int number = 0;
};
/// 某年以来, that year counted.
[[nodiscard]] constexpr record_window since_year(int year) { return {record_window::kind::since, year}; }
/// 近n年, the year itself counted: the last ten years of 2023 begin in 2014.
[[nodiscard]] constexpr record_window last_years(int n) { return {record_window::kind::years, n}; }
/// 有记录以来: from the first year of the sequence on.
inline constexpr record_window whole_record{record_window::kind::whole};

/// The place of a value in its window.
struct record {
    figure place;   ///< 1 of a record; an interval where bounds overlap. Equal values share the least place.
    int first_year; ///< of the window
    int last_year;  ///< the year of the value
    int values;     ///< how many are ranked, the value among them

    /// 创新高, 创新低: is the value the first of its window? A tie for the first place is one, as 平纪录.
    [[nodiscard]] constexpr verdict is_first() const {
        return place.upper().at <= 1 ? verdict::met : place.lower().at > 1 ? verdict::not_met : verdict::undecided;
    }
};

namespace detail {

inline constexpr formula_name record_name{"place of {value} among {the years}", "{数值}在{各年}中的位次"};

/// The values of the slot of the element `own` in the years of a window, up to that element. A year without its value
/// is missing.
template <value_sequence Sequence, slot_axis Axis>
result<record> record_at(Sequence const& values, Axis const& at, std::size_t own, record_window window, ranked by,
                         completeness const& rule) {
    using number = number_of_sequence<Sequence>;
    using kind = record_window::kind;
    const slot_place when = at.at(own);
    const auto x = number_at(values, own);
    if (!x) return refuse(refusal(x.error().why).of(record_name, 0));
    if (when.slot < 1) return refuse(refusal(reason::missing_input).of(record_name, 0)); // 29 February, left out
    const auto first_of_slot = [&] { // what lies before the sequence is not missing in all of it
        std::size_t start = 0;
        while (at.at(start).slot != when.slot) ++start;
        return at.at(start).year;
    };
    const int first = window.from == kind::since   ? window.number
                      : window.from == kind::years ? when.year - window.number + 1
                                                   : first_of_slot();
    if (first > when.year) return refuse(refusal(reason::span_too_short).of(record_name, -1));
    std::vector<number> there;
    gathered<number> seen;
    int year = first;
    int seen_of_year = 0;
    for (std::size_t i = 0; i <= own; ++i) {
        const slot_place place = at.at(i);
        if (place.slot != when.slot || place.year < first || place.year > when.year) continue;
        for (; year < place.year; ++year, seen_of_year = 0) // what a year has not shown is missing
            for (; seen_of_year < at.expected(year, when.slot); ++seen_of_year) seen.add(refuse(reason::missing_input));
        ++seen_of_year;
        const auto one = number_at(values, i);
        seen.add(one);
        if (one) there.push_back(*one);
    }
    if (!seen.holds(rule)) return refuse(seen.shortfall(record_name));
    return record{ranker<number>(there, by).rank_of(*x, ties::least), first, when.year, static_cast<int>(there.size())};
}

} // namespace detail

/// 历史位次 of the value at `when` among the values of its slot from the start of the window up to its own year; later
/// ones do not count. `rule` says how many of the window's years must be there: under all_present a sequence that
/// begins in 1962 has no place since 1961. Values are in one unit, in the order of time; zero and negative ones are as
/// good as others. The place is that of ranks_of among the values of the window. Refusals: missing_input of a value
/// that is not there, incomplete, span_too_short of a window without its own year.
template <value_sequence Sequence, slot_axis Axis>
[[nodiscard]] result<record> record_of(Sequence const& values, Axis const& at, slot_place when, record_window window,
                                       ranked by, completeness const& rule) {
    for (std::size_t i = 0; i < detail::size_of_sequence(values); ++i)
        if (at.at(i) == when) return detail::record_at(values, at, i, window, by, rule);
    return refuse(refusal(reason::missing_input).of(detail::record_name, 0));
}

} // namespace tongbi::inline v0
