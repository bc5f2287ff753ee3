// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A timeline at the door of the sequences: its numbers in one unit, their calendar slots (历年同期), and its periods
/// without a hole. What lies before a break in the series (b) is no value for what comes behind it: scope_changed.
#pragma once

#include <tongbi/model/subject.hpp>
#include <tongbi/sequence/element.hpp>
#include <tongbi/sequence/slot.hpp>
#include <tongbi/timeline/aggregate.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace tongbi::inline v0::detail {

template <class T>
using timeline_number =
    std::remove_cvref_t<decltype(*timeline_value<T>::number(std::declval<T const&>(), std::declval<T const&>()))>;

/// The numbers of a timeline in the unit of its first value, one an entry; a value that is not there keeps its reason.
template <class T>
struct numbers_of_timeline {
    std::optional<T> like{}; ///< the first value; none of a timeline without any
    std::vector<result<timeline_number<T>>> all{};
    std::optional<std::size_t> begins{}; ///< of one series the entry that is the first behind its last break
};

/// The last entry that begins anew, up to a day.
template <class T>
std::optional<std::size_t> last_break(timeline<T> const& line, std::optional<std::chrono::sys_days> up_to) {
    for (std::size_t i = line.size(); i-- > 0;)
        if ((!up_to || period_access::last(line[i].when) <= *up_to) && is_break(line[i].value)) return i;
    return std::nullopt;
}

/// The last days of the entries with which the series begins anew.
template <class T>
std::vector<std::chrono::sys_days> breaks_in(timeline<T> const& line) {
    std::vector<std::chrono::sys_days> days;
    for (auto const& one : line)
        if (is_break(one.value)) days.push_back(period_access::last(one.when));
    return days;
}
/// One of them lies behind a day and not behind another.
inline bool is_any_behind(std::vector<std::chrono::sys_days> const& breaks, std::chrono::sys_days day,
                          std::chrono::sys_days last) {
    const auto next = std::upper_bound(breaks.begin(), breaks.end(), day);
    return next != breaks.end() && *next <= last;
}

/// What the values of a timeline have in common: of observations what one of them states and others leave open.
template <class T>
void take_what_is_stated(T&, T const&, bool) {}
inline void take_what_is_stated(observation& like, observation const& one, bool first) {
    indicator& what = like.indicator;
    if (what.adjustment == seasonal_adjustment::unstated) what.adjustment = one.indicator.adjustment;
    if (what.accumulation == accumulation::unstated) what.accumulation = one.indicator.accumulation;
    if (!first && like.origin.vintage != one.origin.vintage) like.origin.vintage.clear(); // of no one release
    if (!first && like.origin.source != one.origin.source) like.origin.source.clear();
}
template <class T>
std::optional<reason> why_no_series(T const&, T const&) {
    return std::nullopt;
}
inline std::optional<reason> why_no_series(observation const& one, observation const& like) {
    return is_flow_with_stock(one, like) ? std::optional(reason::flow_stock) : std::nullopt;
}

/// Which period of a timeline does not go with the others; a refusal that names something else keeps it.
inline refusal of_period(refusal const& why, period const& when) {
    return why.excerpt().empty() ? refusal(why.why, to_string(when), -1) : why;
}

/// Refusals, with the period: those of values that are not of one quantity (role_mismatch, unit_mismatch,
/// indicator_mismatch, flow_stock, …); role_mismatch of places, of which nothing but their change is asked.
template <class T>
result<numbers_of_timeline<T>> numbers_along(timeline<T> const& line) {
    numbers_of_timeline<T> numbers;
    numbers.all.reserve(line.size());
    for (auto const& one : line) {
        if (!one.value) {
            numbers.all.push_back(refuse(one.value.error()));
            continue;
        }
        const bool first = !numbers.like;
        if (first) numbers.like = *one.value;
        if (timeline_value<T>::role_of(*one.value) == role::ordinal)
            return refuse(refusal(reason::role_mismatch, to_string(one.when), -1));
        if (const auto no = why_no_series(*one.value, *numbers.like))
            return refuse(refusal(*no, to_string(one.when), -1));
        auto number = timeline_value<T>::number(*one.value, *numbers.like);
        if (!number) return refuse(of_period(number.error(), one.when));
        take_what_is_stated(*numbers.like, *one.value, first);
        numbers.all.push_back(std::move(number));
    }
    return numbers;
}
/// The same of one series: what lies before its last break up to a day has no number, and its refusal names the break.
template <class T>
result<numbers_of_timeline<T>> numbers_of_one_series(timeline<T> const& line,
                                                     std::optional<std::chrono::sys_days> up_to = std::nullopt) {
    auto numbers = numbers_along(line);
    if (!numbers) return numbers;
    numbers->begins = last_break(line, up_to);
    if (const auto begins = numbers->begins)
        for (std::size_t i = *begins; i-- > 0;)
            numbers->all[i] = refuse(refusal(reason::scope_changed, to_string(line[*begins].when), -1));
    return numbers;
}

/// Year and slot of a period: the day of the year by the rule, the month (of totals from January the last one),
/// quarter, season (1 is spring, 4 winter) or half year; 1 of a year. Refusal: period_mismatch of another.
inline result<slot_place> slot_of(period const& p, leap_day rule) {
    if (!is_whole(p)) return refuse(reason::period_mismatch);
    const auto first = *p.printed_first();
    const auto last = *p.printed_last();
    const int year = year_of(last);
    const int month = month_index(last) - year * 12; // from 0 on
    switch (p.kind()) {
    case period_kind::day: return slot_place{year, v0::slot_of(first, rule)};
    case period_kind::months:
    case period_kind::year_to_date:
        if (first != start_of_year(p) || !is_whole_months(p)) break;
        return slot_place{year, month + 1};
    case period_kind::month: return slot_place{year, month + 1};
    case period_kind::quarter: return slot_place{year, month / 3 + 1};
    case period_kind::season: return slot_place{year, (month + 10) % 12 / 3 + 1};
    case period_kind::half_year: return slot_place{year, month / 6 + 1};
    case period_kind::year: return slot_place{year, 1};
    default: break;
    }
    return refuse(reason::period_mismatch);
}

/// The axis of a timeline for what is computed by calendar slots.
class timeline_slots {
public:
    [[nodiscard]] slot_place at(std::size_t i) const { return places_[i]; }
    [[nodiscard]] int slots() const { return days_ ? days_->slots() : slots_; }
    [[nodiscard]] int expected(int year, int slot) const { return days_ ? days_->expected(year, slot) : 1; }

    /// Refusals: period_mismatch of periods that are not of one kind; year_length of days without a rule for 29
    /// February and period_mismatch of one for other periods, as of a panel.
    template <class T>
    static result<timeline_slots> of(timeline<T> const& line, std::optional<leap_day> leap) {
        timeline_slots axis;
        std::optional<period_kind> kind;
        bool to_date = false;
        bool has_inner_month = false;
        for (auto const& one : line) {
            const auto place = slot_of(one.when, leap.value_or(leap_day::own_slot));
            if (!place) return refuse(place.error());
            axis.places_.push_back(*place);
            const bool from_january =
                one.when.kind() == period_kind::months || one.when.kind() == period_kind::year_to_date;
            to_date = to_date || from_january;
            has_inner_month = has_inner_month || (one.when.kind() == period_kind::month && place->slot != 1);
            const auto as = from_january ? period_kind::month : one.when.kind();
            if (kind && *kind != as) return refuse(reason::period_mismatch);
            kind = as;
        }
        if (to_date && has_inner_month) return refuse(reason::period_mismatch); // 2月 beside 1—3月
        if (leap && kind && *kind != period_kind::day) return refuse(reason::period_mismatch);
        if (kind == period_kind::day) {
            if (!leap) return refuse(reason::year_length);
            axis.days_.emplace(std::chrono::year_month_day(*line[0].when.printed_first()), *leap);
        }
        axis.slots_ = kind == period_kind::month                                    ? 12
                      : kind == period_kind::quarter || kind == period_kind::season ? 4
                      : kind == period_kind::half_year                              ? 2
                                                                                    : 1;
        return axis;
    }

private:
    std::vector<slot_place> places_{};
    std::optional<daily_from> days_{};
    int slots_ = 1;
};

/// How many rows so many years have.
struct rows_in_years {
    std::int64_t rows;
    std::int64_t years;
};

/// The numbers of all periods from the first to the last, a period that is not there with missing_input: a sequence
/// whose steps are of one length. Of one part of each year (Julys, winters, 1—9月) the steps are years.
template <class T>
struct steps_of_timeline {
    std::optional<T> like{};
    std::vector<result<timeline_number<T>>> all{};
    std::vector<period> whens{};
    std::vector<bool> anew{};  ///< is the value the first behind a break?
    bool a_year_apart = false; ///< one part of each year

    [[nodiscard]] std::size_t size() const { return all.size(); }
    [[nodiscard]] auto const& operator[](std::size_t i) const { return all[i]; }

    struct axis {
        period_kind kind;
        bool a_year_apart;
        [[nodiscard]] std::optional<rows_in_years> rows_of_years() const {
            if (a_year_apart) return rows_in_years{1, 1};
            switch (kind) {
            case period_kind::day: return rows_in_years{146097, 400};
            case period_kind::month: return rows_in_years{12, 1};
            case period_kind::quarter:
            case period_kind::season: return rows_in_years{4, 1};
            case period_kind::half_year: return rows_in_years{2, 1};
            case period_kind::year: return rows_in_years{1, 1};
            default: return std::nullopt;
            }
        }
    };
    [[nodiscard]] axis periods() const {
        return {whens.empty() ? period_kind::year : whens.front().kind(), a_year_apart};
    }
};

/// 28 February is no 29 February.
inline bool same_date_of_year(period const& a, period const& b) {
    const std::chrono::year_month_day x(*a.printed_first()), y(*b.printed_first());
    return x.month() == y.month() && x.day() == y.day();
}
/// The periods a year apart from behind one up to another; nothing where they are not the same part of their years.
inline std::optional<std::vector<period>> same_parts_between(period const& earlier, period const& later) {
    std::vector<period> all{later};
    while (true) {
        const auto base = same_period_last_year(all.back());
        const bool is_other_date = later.kind() == period_kind::day && base && !same_date_of_year(*base, later);
        if (!base || is_other_date || !is_whole(*base) || base->kind() != earlier.kind() ||
            *base->printed_last() < *earlier.printed_last())
            return std::nullopt;
        if (same_span(*base, earlier)) break;
        all.push_back(*base);
    }
    std::reverse(all.begin(), all.end());
    return all;
}
/// The periods from behind one up to the next. Refusals: period_mismatch of periods that do not follow each other
/// (months beside a year), not_adjacent of those that have none behind them (totals from January).
inline result<std::vector<period>> periods_between(period const& earlier, period const& later) {
    if (later.kind() != earlier.kind()) return refuse(reason::period_mismatch);
    std::vector<period> all;
    while (all.empty() || *all.back().printed_last() != *later.printed_last()) {
        const auto next = next_period(all.empty() ? earlier : all.back());
        if (!next) return refuse(next.error());
        if (!is_whole(*next) || *next->printed_last() > *later.printed_last()) return refuse(reason::period_mismatch);
        all.push_back(*next);
    }
    if (*all.back().printed_first() != *later.printed_first()) return refuse(reason::period_mismatch);
    return all;
}
/// Are all of them one part of their years? A single total from January is.
template <class T>
bool is_of_one_slot(timeline<T> const& line) {
    if (line.size() == 0 || line[0].when.kind() == period_kind::year) return false;
    if (line.size() == 1 && line[0].when.kind() != period_kind::year_to_date) return false;
    for (std::size_t i = 0; i < line.size(); ++i)
        if (!is_whole(line[i].when) || (i > 0 && !same_parts_between(line[i - 1].when, line[i].when))) return false;
    return true;
}

/// Refusals: those of numbers_along and periods_between, period_mismatch of a label.
template <class T>
result<steps_of_timeline<T>> steps_along(timeline<T> const& line, result<numbers_of_timeline<T>> numbers) {
    if (!numbers) return refuse(numbers.error());
    steps_of_timeline<T> steps;
    steps.like = std::move(numbers->like);
    steps.a_year_apart = is_of_one_slot(line);
    for (std::size_t i = 0; i < line.size(); ++i) {
        auto const& when = line[i].when;
        if (!is_whole(when)) return refuse(reason::period_mismatch);
        if (i > 0) { // what is printed nowhere is missing
            auto between = steps.a_year_apart ? result<std::vector<period>>(*same_parts_between(line[i - 1].when, when))
                                              : periods_between(line[i - 1].when, when);
            if (!between) return refuse(between.error());
            between->pop_back();
            for (auto const& one : *between) {
                steps.whens.push_back(one);
                steps.all.push_back(refuse(reason::missing_input));
                steps.anew.push_back(false);
            }
        }
        steps.whens.push_back(when);
        steps.all.push_back(std::move(numbers->all[i]));
        steps.anew.push_back(is_break(line[i].value));
    }
    return steps;
}

/// Of one series: what lies before its last break has no number.
template <class T>
result<steps_of_timeline<T>> steps_of_one_series(timeline<T> const& line) {
    return steps_along(line, numbers_of_one_series(line));
}

} // namespace tongbi::inline v0::detail
