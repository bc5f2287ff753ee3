// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Slots (历年同期): which year and which part of it an element of a sequence belongs to. A normal is taken over the
/// elements of one slot.
///
///     yearly_from(1961)                                  one slot a year
///     monthly_from(1991, 1)                              1 to 12, from January 1991 on
///     seasonal_from(1961, season::spring)                1 spring to 4 winter; a winter has the year of its January
///     daily_from(1991y / 1 / 1, leap_day::own_slot)      days of the year, with a rule for 29 February
///
/// Any object with `slot_place at(std::size_t)`, `int slots()` and `int expected(year, slot)` is such an axis.
#pragma once

#include <tongbi/calendar/period.hpp>

#include <concepts>
#include <cstddef>
#include <stdexcept>

namespace tongbi::inline v0 {

/// Year and slot of an element. Slots count from 1; an element of slot 0 belongs to none.
struct slot_place {
    int year;
    int slot = 1;
    friend constexpr bool operator==(slot_place, slot_place) = default;
};

template <class Axis>
concept slot_axis = requires(Axis const& axis) {
    { axis.at(std::size_t{}) } -> std::same_as<slot_place>;
    { axis.slots() } -> std::same_as<int>;
    { axis.expected(2000, 1) } -> std::same_as<int>;
};

namespace detail {

/// \throws std::out_of_range: a sequence that begins in a year or a slot that is none is broken construction
constexpr int checked_part(int year, int part, int parts) {
    if (!is_calendar_year(year) || part < 1 || part > parts)
        throw std::out_of_range("tongbi: a sequence begins in a year from 1 to 9999 and in a part of it that there is");
    return year * parts + part - 1;
}

/// Parts of a year that follow each other.
template <int Parts>
class parts_of_years {
public:
    constexpr parts_of_years(int first_year, int first_part) : first_(checked_part(first_year, first_part, Parts)) {}
    /// Year and slot of value i.
    [[nodiscard]] constexpr slot_place at(std::size_t i) const {
        const int index = first_ + static_cast<int>(i);
        return {index / Parts, index % Parts + 1};
    }
    [[nodiscard]] static constexpr int slots() { return Parts; }
    /// How many elements of a slot a year has.
    [[nodiscard]] static constexpr int expected(int, int) { return 1; }

protected:
    int first_;
};

} // namespace detail

/// A value a year. \throws std::out_of_range unless the year is one from 1 to 9999
class yearly_from : public detail::parts_of_years<1> {
public:
    constexpr explicit yearly_from(int first_year) : parts_of_years(first_year, 1) {}
};

/// A value a month, from a month on; the slots are the calendar months 1 to 12.
/// \throws std::out_of_range of a month that is none
class monthly_from : public detail::parts_of_years<12> {
public:
    constexpr explicit monthly_from(int first_year, int first_month = 1) : parts_of_years(first_year, first_month) {}
    /// Months from the first element to a day's month; negative before it.
    [[nodiscard]] constexpr int index_of(std::chrono::sys_days day) const { return detail::month_index(day) - first_; }
};

/// A value a season (气象季节); slots 1 spring, 2 summer, 3 autumn, 4 winter. A winter has the year of its January: the
/// one behind the autumn of 2022 is that of 2023.
class seasonal_from {
public:
    constexpr seasonal_from(int first_year, season first)
        : from_winter_(first_year, (static_cast<int>(first) + 1) % 4 + 1) {}
    /// Year and slot of value i.
    [[nodiscard]] constexpr slot_place at(std::size_t i) const {
        const slot_place place = from_winter_.at(i); // a year begins with its winter: winter, spring, summer, autumn
        return {place.year, (place.slot + 2) % 4 + 1};
    }
    [[nodiscard]] static constexpr int slots() { return 4; }
    /// How many values a slot of a year can have.
    [[nodiscard]] static constexpr int expected(int, int) { return 1; }

private:
    detail::parts_of_years<4> from_winter_;
};

/// What 29 February is to the normals of days. The slot of a day of a leap year, and how many slots there are:
///
///                            28 Feb   29 Feb   1 Mar   31 Dec   slots
///     own_slot                 59       60       61     366      366    by date; 60 has leap years only
///     day_of_year              59       60       61     366      366    1 March is 60 in a common year (NSIDC)
///     left_out                 59        0       60     365      365    a calendar without it
///     with_28_february         59       59       60     365      365    as 上年同期 of the calendar
///
/// Sources: of day_of_year NSIDC, of left_out the calendar noleap of the CF conventions; the other two are conventions
/// of this library.
enum class leap_day : std::uint8_t { own_slot, day_of_year, left_out, with_28_february };

/// The slot of a date under a rule for 29 February. It is a number from 1 on, and 0 of a date that has none. The
/// sources of the rules are those of leap_day.
[[nodiscard]] constexpr int slot_of(std::chrono::sys_days day, leap_day rule) {
    const int year = detail::year_of(day);
    const auto first = detail::first_of_month(year * 12);
    const int ordinal = static_cast<int>((day - first).count()) + 1; // 1 to 366
    const bool leap = std::chrono::year(year).is_leap();
    switch (rule) {
    case leap_day::day_of_year: return ordinal;
    case leap_day::own_slot: return ordinal + (!leap && ordinal >= 60 ? 1 : 0);
    case leap_day::left_out: return leap && ordinal == 60 ? 0 : ordinal - (leap && ordinal > 60 ? 1 : 0);
    case leap_day::with_28_february: break;
    }
    return ordinal - (leap && ordinal >= 60 ? 1 : 0);
}

/// A value a day, from a date on.
/// \throws std::out_of_range of a date that is none
class daily_from {
public:
    constexpr daily_from(std::chrono::year_month_day first, leap_day rule) : first_(first), rule_(rule) {
        if (!first.ok() || !detail::is_calendar_year(static_cast<int>(first.year())))
            throw std::out_of_range("tongbi: a sequence begins on a date that there is");
    }
    /// Year and slot of value i.
    [[nodiscard]] constexpr slot_place at(std::size_t i) const {
        const auto day = first_ + std::chrono::days(static_cast<int>(i));
        return {detail::year_of(day), slot_of(day, rule_)};
    }
    [[nodiscard]] constexpr int slots() const { return is_longer() ? 366 : 365; }
    /// How many values a slot of a year can have.
    [[nodiscard]] constexpr int expected(int year, int slot) const {
        const bool leap = std::chrono::year(year).is_leap();
        if (rule_ == leap_day::with_28_february && slot == 59) return leap ? 2 : 1;
        const int only_in_leap_years = rule_ == leap_day::own_slot ? 60 : rule_ == leap_day::day_of_year ? 366 : 0;
        return slot == only_in_leap_years && !leap ? 0 : 1;
    }
    /// Days from the first element to a day; negative before it.
    [[nodiscard]] constexpr int index_of(std::chrono::sys_days day) const {
        return static_cast<int>((day - first_).count());
    }

private:
    [[nodiscard]] constexpr bool is_longer() const {
        return rule_ == leap_day::own_slot || rule_ == leap_day::day_of_year;
    }
    std::chrono::sys_days first_;
    leap_day rule_;
};

} // namespace tongbi::inline v0
