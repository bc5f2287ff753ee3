// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Periods as reports print them, in Chinese and in English.
///
///     2023-08-12                2023年8月12日               12 Aug 2023
///     2023-03/2023-05           2023年3—5月                 Mar–May 2023
///     2023-DJF                  2022/2023年冬季             winter 2022/2023
///     ..2023-12-31              截至2023年底                to the end of 2023
///     2023..2024(年度)          2023/2024年度               2023/2024
///
/// All of them read back by `read_period`, to a period of the same days and label.
#pragma once

#include <tongbi/calendar/period.hpp>

#include <string>

namespace tongbi::inline v0 {
namespace detail {

inline constexpr std::array<std::string_view, 4> quarter_names{"一季度", "二季度", "三季度", "四季度"};

/// Four digits, so that nobody takes 98年 for 1998.
inline std::string year_digits(int year) {
    period_text text;
    return std::string(text.number(year, 4).view());
}

/// Numbers of a date, and the words made of them.
struct spoken_date {
    int year;
    int month;
    int day;

    explicit spoken_date(std::chrono::sys_days point) {
        const std::chrono::year_month_day date(point);
        year = static_cast<int>(date.year());
        month = static_cast<int>(static_cast<unsigned>(date.month()));
        day = static_cast<int>(static_cast<unsigned>(date.day()));
    }
    [[nodiscard]] std::string_view month_name() const {
        return short_name_of_month(static_cast<std::size_t>(month - 1));
    }
    [[nodiscard]] std::string zh_year() const { return year_digits(year) + "年"; }
    [[nodiscard]] std::string zh_month() const { return std::to_string(month) + "月"; }
    [[nodiscard]] std::string zh_day() const { return std::to_string(day) + "日"; }
    [[nodiscard]] std::string en_month() const { return std::string(month_name()) + ' ' + year_digits(year); }
    [[nodiscard]] std::string en_day() const { return std::to_string(day) + ' ' + std::string(month_name()); }
};

inline std::string describe_zh(period_kind kind, spoken_date a, spoken_date b) {
    const bool same_year = a.year == b.year;
    const bool same_month = same_year && a.month == b.month;
    switch (kind) {
    case period_kind::day: return a.zh_year() + a.zh_month() + a.zh_day();
    case period_kind::days: {
        const std::string start = a.zh_year() + a.zh_month();
        if (same_month && a.day == b.day) return start + a.zh_day();
        if (same_month) return start + std::to_string(a.day) + "—" + b.zh_day();
        return start + a.zh_day() + "—" + (same_year ? "" : b.zh_year()) + b.zh_month() + b.zh_day();
    }
    case period_kind::month: return a.zh_year() + a.zh_month();
    case period_kind::months:
    case period_kind::year_to_date:
        if (same_month) return a.zh_year() + a.zh_month();
        if (same_year) return a.zh_year() + std::to_string(a.month) + "—" + b.zh_month();
        return a.zh_year() + a.zh_month() + "—" + b.zh_year() + b.zh_month();
    case period_kind::quarter: return a.zh_year() + std::string(quarter_names[static_cast<std::size_t>(a.month / 3)]);
    case period_kind::half_year: return a.zh_year() + (a.month == 1 ? "上半年" : "下半年");
    case period_kind::season:
        for (auto const& entry : season_table)
            if ((entry.first_month + 12) % 12 == a.month - 1)
                return (same_year ? "" : year_digits(a.year) + "/") + b.zh_year() + std::string(entry.zh);
        break;
    case period_kind::year: return a.zh_year();
    case period_kind::years: return (same_year ? "" : year_digits(a.year) + "—") + b.zh_year();
    case period_kind::until:
    case period_kind::since: break;
    }
    return {};
}

inline std::string describe_en(period_kind kind, spoken_date a, spoken_date b) {
    const bool same_year = a.year == b.year;
    const bool same_month = same_year && a.month == b.month;
    std::string year = year_digits(b.year);
    switch (kind) {
    case period_kind::day: return a.en_day() + ' ' + year;
    case period_kind::days:
        if (same_month && a.day == b.day) return a.en_day() + ' ' + year;
        if (same_month) return std::to_string(a.day) + "–" + b.en_day() + ' ' + year;
        return a.en_day() + (same_year ? "" : ' ' + year_digits(a.year)) + "–" + b.en_day() + ' ' + year;
    case period_kind::month: return a.en_month();
    case period_kind::months:
    case period_kind::year_to_date:
        if (same_month) return a.en_month();
        return (same_year ? std::string(a.month_name()) : a.en_month()) + "–" + b.en_month();
    case period_kind::quarter: return 'Q' + std::to_string(b.month / 3) + ' ' + year;
    case period_kind::half_year: return 'H' + std::to_string(b.month / 6) + ' ' + year;
    case period_kind::season:
        for (auto const& entry : season_table)
            if ((entry.first_month + 12) % 12 == a.month - 1)
                return std::string(entry.en) + ' ' + (same_year ? "" : year_digits(a.year) + "/") + year;
        break;
    case period_kind::year: return year;
    case period_kind::years: return (same_year ? "" : year_digits(a.year) + "–") + year;
    case period_kind::until:
    case period_kind::since: break;
    }
    return {};
}

/// 截至: the last day of a year or a month is its end (底).
inline std::string describe_until(std::chrono::sys_days last, bool zh) {
    const spoken_date date(last);
    if (!is_last_of_month(last))
        return zh ? "截至" + describe_zh(period_kind::day, date, date)
                  : "to " + describe_en(period_kind::day, date, date);
    const auto kind = date.month == 12 ? period_kind::year : period_kind::month;
    return zh ? "截至" + describe_zh(kind, date, date) + "底" : "to the end of " + describe_en(kind, date, date);
}

} // namespace detail

/// A winter shows both its years, so that nobody takes it for the one that begins in the December
/// of its year. Part of the text, not of the data: `to_string` prints what `read_period` reads.
[[nodiscard]] inline std::string describe(period const& p, language lang = language::en) {
    const bool zh = lang == language::zh;
    const auto first = p.printed_first();
    const auto last = p.printed_last();
    if (detail::is_split_year(p)) {
        const std::string text =
            detail::year_digits(detail::year_of(*first)) + '/' + detail::year_digits(detail::year_of(*last));
        return zh ? text + "年度" : text;
    }
    std::string text;
    if (first && last) {
        const detail::spoken_date a(*first);
        const detail::spoken_date b(*last);
        text = zh ? detail::describe_zh(p.kind(), a, b) : detail::describe_en(p.kind(), a, b);
    } else if (last) {
        text = detail::describe_until(*last, zh);
    } else if (first) {
        const std::string year = detail::year_digits(detail::year_of(*first));
        text = zh ? year + "年以来" : "since " + year;
    }
    if (p.label().empty()) return text;
    return text + (zh ? "（" : " (") + std::string(p.label()) + (zh ? "）" : ")");
}

} // namespace tongbi::inline v0
