// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// period (时期): the days a number is about, in the form in which the report names them.
///
///     kind          written                days                           report says
///     day           2023-08-12             one; also the date of a stock  2023年8月12日
///     days          2023-03-02/2023-03-09  first to last                  2023年3月2—9日
///     month         2023-08                all of it                      2023年8月
///     months        2023-03/2023-05        first to last                  2023年3—5月
///     year_to_date  2023-01/2023-10        January to at most November    2023年1—10月
///     quarter       2023-Q1                three months                   2023年一季度
///     half_year     2023-H1                six months                     2023年上半年
///     season        2023-DJF               three months (see season)      2022/2023年冬季
///     year          2023                   all of it                      2023年
///     years         2017..2022             first to last, both counted    2017—2022年
///     until         ..2023-12-31           unknown to a day               截至2023年底
///     since         2021..                 1 January to unknown           2021年以来
///     years(年度)   2023..2024(年度)       unprinted twelve months        2023/24年度
///
/// The same days in two kinds are two periods with one span: the first quarter has a quarter before
/// it, the year to date of January to March (1—3月累计) has nothing before it.
#pragma once

#include <tongbi/calendar/period_text.hpp>
#include <tongbi/number/result.hpp>

#include <array>
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tongbi::inline v0 {

/// The form in which a report names its days: the table above.
enum class period_kind : std::uint8_t {
    day,
    days,
    month,
    months,
    year_to_date,
    quarter,
    half_year,
    season,
    year,
    years,
    until,
    since,
};

/// Meteorological seasons (气象季节): whole months. A winter is named after the year of its
/// January: the winter of 2023 is December 2022 to February 2023.
enum class season : std::uint8_t { spring, summer, autumn, winter };

/// The first month and the words of a season.
struct season_entry {
    season which;
    int first_month; ///< from January of the year that names the season: of a winter -1
    std::string_view code;
    std::string_view en;
    std::string_view zh;
};

inline constexpr std::array<season_entry, 4> season_table{{
    {season::spring, 2, "MAM", "spring", "春季"},
    {season::summer, 5, "JJA", "summer", "夏季"},
    {season::autumn, 8, "SON", "autumn", "秋季"},
    {season::winter, -1, "DJF", "winter", "冬季"},
}};

namespace detail {

/// Months counted through the years: 2023-01 is 2023 x 12.
constexpr int month_index(std::chrono::sys_days day) {
    const std::chrono::year_month_day date(day);
    return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}
constexpr int month_index(std::chrono::year_month month) { return month_index(std::chrono::sys_days(month / 1)); }

constexpr int year_of_index(int index) { return (index >= 0 ? index : index - 11) / 12; }

constexpr std::chrono::sys_days first_of_month(int index) {
    const int year = year_of_index(index);
    return std::chrono::sys_days(std::chrono::year(year) / (index - year * 12 + 1) / 1);
}
constexpr std::chrono::sys_days last_of_month(int index) { return first_of_month(index + 1) - std::chrono::days(1); }
constexpr bool is_first_of_month(std::chrono::sys_days day) { return day == first_of_month(month_index(day)); }
constexpr bool is_last_of_month(std::chrono::sys_days day) { return day == last_of_month(month_index(day)); }
constexpr int year_of(std::chrono::sys_days day) { return year_of_index(month_index(day)); }

inline constexpr int first_calendar_year = 1; // four digits are written
inline constexpr int last_calendar_year = 9999;
constexpr bool is_calendar_year(int year) { return year >= first_calendar_year && year <= last_calendar_year; }

struct period_access;

} // namespace detail

/// Trivially copyable. There is no default period, and a made one always is a real one: wrong
/// numbers are refused (`malformed_period`), they never wrap into the next month.
class period {
public:
    using prints_as_text = void;
    using prints_in_words = void; // describe.hpp
    using days_point = std::chrono::sys_days;

    /// 2023年8月12日; also the date of a stock. Refusal: malformed_period of a date that the calendar has not.
    [[nodiscard]] static constexpr result<period> of_day(std::chrono::year_month_day date) {
        return of_days(period_kind::day, date, date);
    }
    /// 2023年3月2—9日, both days counted. Refusal: malformed_period where the last is before the first.
    [[nodiscard]] static constexpr result<period> of_days(std::chrono::year_month_day first,
                                                          std::chrono::year_month_day last) {
        return of_days(period_kind::days, first, last);
    }
    /// 2023年8月. Refusal: malformed_period of a month that the calendar has not.
    [[nodiscard]] static constexpr result<period> of_month(std::chrono::year_month month) {
        return of_months(period_kind::month, month, month);
    }
    /// A year to date where it begins in January and ends before December of the same year.
    [[nodiscard]] static constexpr result<period> of_months(std::chrono::year_month first,
                                                            std::chrono::year_month last) {
        const bool to_date = first.year() == last.year() && first.month() == std::chrono::January &&
                             last.month() != std::chrono::December;
        return of_months(to_date ? period_kind::year_to_date : period_kind::months, first, last);
    }
    /// 1—n月累计. January to December is a range of months.
    [[nodiscard]] static constexpr result<period> year_to_date(std::chrono::year_month last) {
        return of_months(last.year() / std::chrono::January, last);
    }
    /// 1 to 4.
    [[nodiscard]] static constexpr result<period> of_quarter(int year, int which) {
        return part_of_year(period_kind::quarter, year, which, 3);
    }
    /// 1 (上半年) or 2 (下半年).
    [[nodiscard]] static constexpr result<period> of_half_year(int year, int which) {
        return part_of_year(period_kind::half_year, year, which, 6);
    }
    /// 2022/2023年冬季 is (2023, winter). Refusal: malformed_period of a year outside 1 to 9999.
    [[nodiscard]] static constexpr result<period> of_season(int year, season which) {
        for (auto const& entry : season_table)
            if (entry.which == which && detail::is_calendar_year(year))
                return whole_months(period_kind::season, year * 12 + entry.first_month, 3);
        return malformed(year);
    }
    /// 2023年. Refusal: malformed_period of a year outside 1 to 9999.
    [[nodiscard]] static constexpr result<period> of_year(int year) {
        if (!detail::is_calendar_year(year)) return malformed(year);
        return whole_months(period_kind::year, year * 12, 12);
    }
    /// Both years are counted: 2017..2022 are six years.
    [[nodiscard]] static constexpr result<period> of_years(int first, int last) {
        if (!detail::is_calendar_year(first)) return malformed(first);
        if (!detail::is_calendar_year(last) || last < first) return malformed(last);
        return whole_months(period_kind::years, first * 12, (last - first + 1) * 12);
    }
    /// 截至: cumulative, the start is not printed.
    [[nodiscard]] static constexpr result<period> until(std::chrono::year_month_day last) {
        if (!is_date(last)) return malformed(last);
        return period(period_kind::until, days_point::min(), days_point(last));
    }
    /// 以来: the end is not printed; it is the as-of date of the report.
    [[nodiscard]] static constexpr result<period> since(int year) {
        if (!detail::is_calendar_year(year)) return malformed(year);
        return period(period_kind::since, detail::first_of_month(year * 12), days_point::max());
    }

    [[nodiscard]] constexpr period_kind kind() const { return kind_; }

    /// First and last day as they are printed; empty where the end is not printed. What a label
    /// narrows is not taken into account: see `first_day` and `last_day`.
    [[nodiscard]] constexpr std::optional<days_point> printed_first() const {
        if (kind_ == period_kind::until) return std::nullopt;
        return first_;
    }
    [[nodiscard]] constexpr std::optional<days_point> printed_last() const {
        if (kind_ == period_kind::since) return std::nullopt;
        return last_;
    }

    /// Words behind the period, `2023(迎峰度夏)`: they belong to the indicator and say that the
    /// number is about an unprinted part of the days. Empty where there are none.
    [[nodiscard]] constexpr std::string_view label() const { return {label_.data(), label_size_}; }
    /// Refused when empty, longer than 32 bytes, with brackets or control characters, or not UTF-8:
    /// never cut.
    [[nodiscard]] constexpr result<period> with_label(std::string_view words) const {
        if (const auto fault = detail::label_fault(words))
            return refuse(
                {reason::malformed_period, words.substr(*fault), detail::code_points(words.substr(0, *fault))});
        period labelled = without_label();
        for (std::size_t i = 0; i < words.size(); ++i) labelled.label_[i] = words[i];
        labelled.label_size_ = static_cast<std::uint8_t>(words.size());
        return labelled;
    }
    [[nodiscard]] constexpr period without_label() const { return period(kind_, first_, last_); }

    /// Equal: same kind, days and label, that is, the same print. In order: by first day (not
    /// printed: first of all), then by last day (not printed: last of all), kind and label. For the
    /// same days in any print: `same_span`.
    friend constexpr auto operator<=>(period const&, period const&) = default;
    /// In words, where describe.hpp is included.
    template <detail::text_stream Stream, std::same_as<period> P>
    requires requires(P const& p) { describe(p); }
    friend Stream& operator<<(Stream& out, P const& p) {
        out << std::string_view(describe(p));
        return out;
    }
    friend constexpr bool operator==(period const&, period const&) = default;

private:
    friend struct detail::period_access;

    constexpr period(period_kind kind, days_point first, days_point last) : first_(first), last_(last), kind_(kind) {}

    static constexpr bool is_date(std::chrono::year_month_day date) {
        return date.ok() && detail::is_calendar_year(static_cast<int>(date.year()));
    }
    static constexpr bool is_month(std::chrono::year_month month) {
        return month.ok() && detail::is_calendar_year(static_cast<int>(month.year()));
    }
    static constexpr result<period> of_days(period_kind kind, std::chrono::year_month_day first,
                                            std::chrono::year_month_day last) {
        if (!is_date(first)) return malformed(first);
        if (!is_date(last) || last < first) return malformed(last);
        return period(kind, days_point(first), days_point(last));
    }
    static constexpr result<period> of_months(period_kind kind, std::chrono::year_month first,
                                              std::chrono::year_month last) {
        if (!is_month(first)) return malformed(first);
        if (!is_month(last) || last < first) return malformed(last);
        const int index = detail::month_index(first);
        return whole_months(kind, index, detail::month_index(last) - index + 1);
    }
    static constexpr result<period> part_of_year(period_kind kind, int year, int which, int months) {
        if (!detail::is_calendar_year(year)) return malformed(year);
        if (which < 1 || which > 12 / months) return malformed(which);
        return whole_months(kind, year * 12 + (which - 1) * months, months);
    }
    static constexpr period whole_months(period_kind kind, int index, int count) {
        return {kind, detail::first_of_month(index), detail::last_of_month(index + count - 1)};
    }

    static constexpr tl::unexpected<refusal> malformed(int number) {
        detail::period_text text;
        return refuse({reason::malformed_period, text.number(number, 1).view(), 0});
    }
    static constexpr tl::unexpected<refusal> malformed(std::chrono::year_month month) {
        detail::period_text text;
        return refuse({reason::malformed_period, text.month(month).view(), 0});
    }
    static constexpr tl::unexpected<refusal> malformed(std::chrono::year_month_day date) {
        detail::period_text text;
        return refuse({reason::malformed_period, text.date(date).view(), 0});
    }

    days_point first_; // of until: min()
    days_point last_;  // of since: max()
    period_kind kind_;
    std::uint8_t label_size_ = 0;
    std::array<char, detail::label_capacity> label_{};
};

namespace detail {

/// For the other files of this room.
struct period_access {
    /// The ends in which the days lie, whatever is not printed: min() and max() stand for no end.
    static constexpr std::chrono::sys_days first(period const& p) { return p.first_; }
    static constexpr std::chrono::sys_days last(period const& p) { return p.last_; }
    /// The same kind (a year to date where months have become one) and label on other days.
    static constexpr period moved(period const& p, std::chrono::sys_days first, std::chrono::sys_days last) {
        period other = p;
        other.first_ = first;
        other.last_ = last;
        if (p.kind_ == period_kind::months && month_index(first) % 12 == 0 && month_index(last) % 12 != 11 &&
            year_of(first) == year_of(last))
            other.kind_ = period_kind::year_to_date;
        return other;
    }
};

/// 跨年度: 2023/24 of crops, schools and budgets lies in two years, from a month that is not printed.
inline constexpr std::string_view split_year_label = "年度";
constexpr bool is_split_year(period const& p) {
    return p.kind() == period_kind::years && p.label() == split_year_label &&
           year_of(*p.printed_last()) == year_of(*p.printed_first()) + 1;
}

/// Whether all days are known: both ends are printed, and no label narrows them (it cannot narrow
/// one day).
constexpr bool is_exact(period const& p) {
    return p.printed_first() && p.printed_last() && (p.label().empty() || *p.printed_first() == *p.printed_last());
}

} // namespace detail
} // namespace tongbi::inline v0
