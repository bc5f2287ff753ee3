// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// period_axis (时间轴): periods of one kind that follow each other without a gap, each with its place. A column has a
/// cell for each of them; what a period has no number for is NaN.
///
///     day month quarter half_year season year     as the first period is
///     to_date                                     a total from January a month: 1—2月, 1—3月, … (累计); or a quarter,
///                                                 a half-year: 1—3月, 1—6月, …
///
/// Lags go by the calendar and not by rows: a year before 2024-03-01 lie 366 days, a year before 2024-02-29 stands
/// 2023-02-28.
#pragma once

#include <tongbi/calendar/base_period.hpp>

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <vector>

namespace tongbi::inline v0 {
namespace detail {

/// Periods of one kind as whole numbers: months since the year 0, or days.
struct step_entry_of_kind {
    period_kind kind;
    int months; ///< 0 of a day
};
inline constexpr std::array step_table_of_kinds{
    step_entry_of_kind{period_kind::day, 0},       step_entry_of_kind{period_kind::month, 1},
    step_entry_of_kind{period_kind::quarter, 3},   step_entry_of_kind{period_kind::season, 3},
    step_entry_of_kind{period_kind::half_year, 6}, step_entry_of_kind{period_kind::year, 12},
};
constexpr std::optional<int> months_of_step(period_kind kind) {
    for (auto const& one : step_table_of_kinds)
        if (one.kind == kind) return one.months;
    return std::nullopt;
}

} // namespace detail

/// Rows of an axis, from `first` on, whose base period lies `lag` rows before each of them.
struct lag_run {
    std::ptrdiff_t first;
    std::ptrdiff_t count;
    std::ptrdiff_t lag;
    friend constexpr bool operator==(lag_run, lag_run) = default;
};

/// A row at which a series begins anew, which may lie outside of the axis, and the day on which it does.
struct scope_border {
    std::ptrdiff_t row;
    std::chrono::sys_days day;
};

/// Regular periods from a first one on.
class period_axis {
public:
    /// `count` periods from `first` on; `to_date` makes each month, quarter or half-year the total from January up to
    /// its end.
    /// \throws std::out_of_range of a kind whose periods do not follow each other (1—2月, 以来), of a label, of a count
    /// below 0, and of a last period behind the year 9999: such an axis is broken construction
    period_axis(period const& first, std::ptrdiff_t count, bool to_date = false)
        : kind_(first.kind()), to_date_(to_date), count_(count) {
        const auto months = detail::months_of_step(kind_);
        if (!months || !first.label().empty() || count < 0 || (to_date && !has_totals()))
            throw std::out_of_range("tongbi: an axis has days, months, quarters, half-years, seasons or years");
        months_ = *months;
        first_ = index_of_day(*first.printed_first());
        if (count > 0 && detail::year_of(last_day_of(count - 1)) > detail::last_calendar_year)
            throw std::out_of_range("tongbi: an axis ends within the calendar");
    }

    [[nodiscard]] std::ptrdiff_t size() const { return count_; }
    [[nodiscard]] period_kind kind() const { return kind_; }
    [[nodiscard]] bool is_to_date() const { return to_date_; }
    /// Have its periods totals from January: months, quarters, half-years?
    [[nodiscard]] bool has_totals() const {
        return kind_ == period_kind::month || kind_ == period_kind::quarter || kind_ == period_kind::half_year;
    }
    /// The same rows as totals from January, or as periods of their own. \pre has_totals(), or no totals are asked for
    [[nodiscard]] period_axis of_totals(bool to_date) const {
        period_axis other = *this;
        other.to_date_ = to_date;
        return other;
    }

    /// The period of a row. \pre 0 <= row < size()
    [[nodiscard]] period operator[](std::ptrdiff_t row) const {
        const auto first = first_day_of(row);
        const auto last = last_day_of(row);
        if (to_date_) {
            const std::chrono::year_month_day end(last);
            return *period::of_months(end.year() / std::chrono::January, end.year() / end.month());
        }
        switch (kind_) {
        case period_kind::day: return *period::of_day(std::chrono::year_month_day(first));
        case period_kind::month: return *period::of_month(month_of(first));
        case period_kind::quarter: return *period::of_quarter(detail::year_of(first), quarter_of(first));
        case period_kind::half_year:
            return *period::of_half_year(detail::year_of(first), quarter_of(first) > 2 ? 2 : 1);
        case period_kind::season: {
            const auto which = static_cast<season>((detail::month_index(first) + 12 - 2) % 12 / 3);
            return *period::of_season(detail::year_of(last), which);
        }
        default: return *period::of_year(detail::year_of(first));
        }
    }

    /// The row of a period in any print of the same days; nothing where it is none of this axis.
    [[nodiscard]] std::optional<std::ptrdiff_t> find(period const& when) const {
        if (!when.printed_first() || !when.printed_last()) return std::nullopt;
        const auto day = to_date_ ? detail::first_of_month(detail::month_index(*when.printed_last()) - (months_ - 1))
                                  : *when.printed_first();
        const std::ptrdiff_t steps = index_of_day(day) - first_;
        const std::ptrdiff_t width = months_ == 0 ? 1 : months_;
        if (steps < 0 || steps % width != 0 || steps / width >= count_) return std::nullopt;
        const std::ptrdiff_t row = steps / width;
        if (!same_span((*this)[row], when)) return std::nullopt;
        return row;
    }

    /// The rows at which a series begins anew that does so with a period of any kind, from the first day of that on, or
    /// from the last month of a total since January (1—6月, 1—12月). That is one row where the day is the first of it
    /// or the period is a row itself. Of a day within a row (2022-06 of a year, January of a winter) they are two: that
    /// row, which has both scopes and is like no other, and the first one behind it that has not; of totals since
    /// January the next January.
    [[nodiscard]] std::vector<scope_border> borders_of_break(period const& when) const {
        const auto day = day_of_break(when);
        if (!day) return {};
        const std::ptrdiff_t width = months_ == 0 ? 1 : months_;
        const std::ptrdiff_t steps = index_of_day(*day) - first_;
        const std::ptrdiff_t row = steps >= 0 ? steps / width : -((width - 1 - steps) / width);
        std::vector<scope_border> all{{row, *day}};
        if (find(when) == row || (to_date_ && is_total_to_date(when))) return all;
        const auto whole = [&](std::ptrdiff_t r) { return detail::month_index(first_day_of(r)) % 12 == 0; };
        std::ptrdiff_t anew = row;
        while (first_day_of(anew) < *day || (to_date_ && !whole(anew))) ++anew;
        if (anew != row) all.push_back({anew, first_day_of(anew)});
        return all;
    }
    /// The day on which the series begins anew.
    [[nodiscard]] std::optional<std::chrono::sys_days> day_of_break(period const& when) const {
        if (!when.printed_first() || !when.printed_last()) return std::nullopt;
        return is_total_to_date(when) ? detail::first_of_month(detail::month_index(*when.printed_last()))
                                      : *when.printed_first();
    }
    /// How many rows lie before the row of a day: none of a day before the first row, all of one behind the last.
    [[nodiscard]] std::ptrdiff_t rows_before(std::chrono::sys_days day) const {
        const std::ptrdiff_t steps = index_of_day(day) - first_;
        const std::ptrdiff_t width = months_ == 0 ? 1 : months_;
        return std::clamp<std::ptrdiff_t>(steps / width, 0, count_);
    }

    /// How many rows this axis begins after another one of the same kind; nothing where their periods never meet.
    [[nodiscard]] std::optional<std::ptrdiff_t> rows_after(period_axis const& other) const {
        if (kind_ != other.kind_ || to_date_ != other.to_date_) return std::nullopt;
        const std::ptrdiff_t steps = first_ - other.first_;
        const std::ptrdiff_t width = months_ == 0 ? 1 : months_;
        if (steps % width != 0) return std::nullopt;
        return steps / width;
    }

    /// So many rows are so many years: 12 months one, 146097 days 400 (a year of days has 365.2425). Nothing of totals
    /// from January, which are no steps of one length.
    struct rows_and_years {
        int rows;
        int years;
    };
    [[nodiscard]] std::optional<rows_and_years> rows_of_years() const {
        if (to_date_) return std::nullopt;
        return months_ == 0 ? rows_and_years{146097, 400} : rows_and_years{12 / months_, 1};
    }

    /// Have the two a period in common? Of an axis without periods nothing is known.
    [[nodiscard]] bool meets(period_axis const& other) const {
        if (count_ == 0 || other.count_ == 0) return true;
        const auto rows = rows_after(other);
        return rows.has_value() && *rows > -count_ && other.count_ > *rows;
    }

    /// Rows with a base a year before (上年同期), each with how many rows that is; the rows before them have none.
    [[nodiscard]] std::vector<lag_run> a_year_before() const {
        if (months_ != 0) {
            const std::ptrdiff_t lag = 12 / months_;
            return count_ > lag ? std::vector<lag_run>{{lag, count_ - lag, lag}} : std::vector<lag_run>{};
        }
        std::vector<lag_run> runs;
        for (std::ptrdiff_t row = 0; row < count_;) {
            const auto day = first_day_of(row);
            const auto lag = (day - detail::same_date(day, 1)).count();
            // the lag changes at the ends of February alone
            std::ptrdiff_t next = row + 1;
            while (next < count_ && (first_day_of(next) - detail::same_date(first_day_of(next), 1)).count() == lag)
                ++next;
            const std::ptrdiff_t from = std::max<std::ptrdiff_t>(row, lag);
            if (from < next) runs.push_back({from, next - from, lag});
            row = next;
        }
        return runs;
    }
    /// Rows with a period before them (上期). A total from January has none: 1—2月 lies before nothing.
    [[nodiscard]] std::vector<lag_run> a_period_before() const {
        return count_ > 1 && !to_date_ ? std::vector<lag_run>{{1, count_ - 1, 1}} : std::vector<lag_run>{};
    }

    /// The rows from `from` on, `count` of them. \pre they are rows of this axis
    [[nodiscard]] period_axis part(std::ptrdiff_t from, std::ptrdiff_t count) const {
        period_axis some = *this;
        some.first_ += static_cast<int>(from) * (months_ == 0 ? 1 : months_);
        some.count_ = count;
        return some;
    }

    /// First and last day of a row. \pre 0 <= row < size()
    [[nodiscard]] std::chrono::sys_days first_day_of(std::ptrdiff_t row) const {
        return months_ == 0 ? std::chrono::sys_days(std::chrono::days(first_ + static_cast<int>(row)))
                            : detail::first_of_month(first_ + static_cast<int>(row) * months_);
    }
    /// The last one.
    [[nodiscard]] std::chrono::sys_days last_day_of(std::ptrdiff_t row) const {
        return months_ == 0 ? first_day_of(row)
                            : detail::last_of_month(first_ + static_cast<int>(row) * months_ + months_ - 1);
    }

    friend bool operator==(period_axis const&, period_axis const&) = default;

private:
    [[nodiscard]] int index_of_day(std::chrono::sys_days day) const {
        return months_ == 0 ? static_cast<int>(day.time_since_epoch().count()) : detail::month_index(day);
    }
    static std::chrono::year_month month_of(std::chrono::sys_days day) {
        const std::chrono::year_month_day date(day);
        return date.year() / date.month();
    }
    /// Is a period the total since January that a break begins with? \pre it has a first day
    [[nodiscard]] bool is_total_to_date(period const& when) const {
        return when.kind() == period_kind::year_to_date ||
               (when.kind() == period_kind::months && to_date_ && detail::month_index(*when.printed_first()) % 12 == 0);
    }
    static int quarter_of(std::chrono::sys_days day) { return detail::month_index(day) % 12 / 3 + 1; }

    period_kind kind_;
    bool to_date_;
    std::ptrdiff_t count_;
    int months_ = 0; ///< of a step; 0 of a day
    int first_ = 0;  ///< day or month of the first row
};

} // namespace tongbi::inline v0
