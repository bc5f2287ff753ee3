// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// read_period: a period in the form in which data files of this library write it, as reports say it or as data bases
/// code it. to_string writes the form below, which reads back character for character.
///
///     2023                    year               2023-03/2023-05          months
///     2023-H1                 half year          2023-01/2023-10          year to date
///     2023-Q1                 quarter            2023-03-02/2023-03-09    days
///     2023-MAM JJA SON DJF    season             2017..2022               years
///     2023-08                 month              2021..                   since
///     2023-08-12              day                ..2023-12-31             until
///
/// Each of them may have a label in brackets behind it: 2023(迎峰度夏).
#pragma once

#include <tongbi/calendar/printed_period.hpp>

#include <string>

namespace tongbi::inline v0 {
namespace detail {

/// Reads the form of data files from left to right; remembers where it stopped understanding.
class period_reader {
public:
    constexpr explicit period_reader(std::string_view text) : text_(text) {}

    constexpr result<period> read() {
        const auto made = form();
        if (!made) return refused_at(fault_);
        if (at_ == text_.size()) return *made;
        if (!take("(") || text_.back() != ')') return refused_at(at_);
        const std::string_view label = text_.substr(at_, text_.size() - at_ - 1);
        if (const auto fault = label_fault(label)) return refused_at(at_ + *fault);
        return made->with_label(label);
    }

private:
    using found = std::optional<period>;

    constexpr found form() {
        if (take("..")) {
            const auto last = date();
            return last ? known(period::until(*last)) : std::nullopt;
        }
        const auto first = year();
        if (!first) return std::nullopt;
        if (take("..")) return years_from(*first);
        if (!take("-")) return known(period::of_year(*first));
        for (auto const& entry : season_table)
            if (take(entry.code)) return known(period::of_season(*first, entry.which));
        if (take("Q")) return part(*first, 4, period::of_quarter);
        if (take("H")) return part(*first, 2, period::of_half_year);
        const auto month = month_of(*first);
        if (!month) return std::nullopt;
        if (!take("-")) return months_from(*month);
        const auto day = day_of(*month);
        return day ? days_from(*day) : std::nullopt;
    }

    constexpr found years_from(int first) {
        if (at_ == text_.size() || text_[at_] == '(') return known(period::since(first));
        const std::size_t start = at_;
        const auto last = year();
        if (!last) return std::nullopt;
        return known(period::of_years(first, *last), start);
    }
    constexpr found months_from(std::chrono::year_month first) {
        if (!take("/")) return known(period::of_month(first));
        const std::size_t start = at_;
        const auto second = year();
        if (!second || !expect("-")) return std::nullopt;
        const auto last = month_of(*second);
        return last ? known(period::of_months(first, *last), start) : std::nullopt;
    }
    constexpr found days_from(std::chrono::year_month_day first) {
        if (!take("/")) return known(period::of_day(first));
        const std::size_t start = at_;
        const auto last = date();
        return last ? known(period::of_days(first, *last), start) : std::nullopt;
    }
    /// No template: clang 14 would not yet have it where a literal is read while the program is compiled.
    constexpr found part(int year, int parts, result<period> (*make)(int, int)) {
        const auto which = digits(1, 1, parts);
        return which ? known(make(year, *which)) : std::nullopt;
    }

    constexpr std::optional<std::chrono::year_month_day> date() {
        const auto in = year();
        if (!in || !expect("-")) return std::nullopt;
        const auto month = month_of(*in);
        if (!month || !expect("-")) return std::nullopt;
        return day_of(*month);
    }
    constexpr std::optional<int> year() { return digits(4, first_calendar_year, last_calendar_year); }
    constexpr std::optional<std::chrono::year_month> month_of(int year) {
        const auto number = digits(2, 1, 12);
        if (!number) return std::nullopt;
        return std::chrono::year(year) / *number;
    }
    constexpr std::optional<std::chrono::year_month_day> day_of(std::chrono::year_month month) {
        const std::chrono::year_month_day end(month / std::chrono::last);
        const auto number = digits(2, 1, static_cast<int>(static_cast<unsigned>(end.day())));
        if (!number) return std::nullopt;
        return month / *number;
    }

    /// Exactly `count` ASCII digits with a value from `lowest` to `highest`.
    constexpr std::optional<int> digits(std::size_t count, int lowest, int highest) {
        int value = 0;
        for (std::size_t i = at_; i < at_ + count; ++i) {
            if (i >= text_.size() || text_[i] < '0' || text_[i] > '9') {
                fault_ = i;
                return std::nullopt;
            }
            value = value * 10 + (text_[i] - '0');
        }
        fault_ = at_;
        if (value < lowest || value > highest) return std::nullopt;
        at_ += count;
        return value;
    }
    constexpr bool take(std::string_view what) {
        if (text_.substr(at_, what.size()) != what) return false;
        at_ += what.size();
        return true;
    }
    constexpr bool expect(std::string_view what) {
        fault_ = at_;
        return take(what);
    }
    /// A reversed range is at fault where its second end begins.
    constexpr found known(result<period> const& made, std::size_t fault = 0) {
        if (made) return *made;
        fault_ = fault;
        return std::nullopt;
    }
    /// With the text from the fault on; with all of it where it ended too early.
    constexpr tl::unexpected<refusal> refused_at(std::size_t fault) const {
        if (fault >= text_.size()) fault = 0;
        return refuse({reason::malformed_period, text_.substr(fault), code_points(text_.substr(0, fault))});
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t fault_ = 0;
};

constexpr period_text written(period const& p) {
    using std::chrono::year_month_day;
    period_text text;
    const year_month_day first(p.printed_first().value_or(std::chrono::sys_days{}));
    const year_month_day last(p.printed_last().value_or(std::chrono::sys_days{}));
    const auto year_number = [](year_month_day date) { return static_cast<int>(date.year()); };
    const auto month_number = [](year_month_day date) { return static_cast<int>(static_cast<unsigned>(date.month())); };
    const auto month = [](year_month_day date) { return date.year() / date.month(); };
    switch (p.kind()) {
    case period_kind::day: text.date(first); break;
    case period_kind::days: text.date(first).put("/").date(last); break;
    case period_kind::month: text.month(month(first)); break;
    case period_kind::months:
    case period_kind::year_to_date: text.month(month(first)).put("/").month(month(last)); break;
    case period_kind::quarter: text.number(year_number(first), 4).put("-Q").number(month_number(last) / 3, 1); break;
    case period_kind::half_year: text.number(year_number(first), 4).put("-H").number(month_number(last) / 6, 1); break;
    case period_kind::season: // the year of its last month; a winter ends in February
        text.number(year_number(last), 4).put("-");
        for (auto const& entry : season_table)
            if ((entry.first_month + 12) % 12 == month_number(first) - 1) text.put(entry.code);
        break;
    case period_kind::year: text.number(year_number(first), 4); break;
    case period_kind::years: text.number(year_number(first), 4).put("..").number(year_number(last), 4); break;
    case period_kind::until: text.put("..").date(last); break;
    case period_kind::since: text.number(year_number(first), 4).put(".."); break;
    }
    if (!p.label().empty()) text.put("(").put(p.label()).put(")");
    return text;
}

/// In either form. What begins with digits and has no word in it was meant for a data file, unless it is known what is
/// wrong with it as a print.
constexpr result<period> period_in(std::string_view text, std::optional<int> year) {
    const auto data = period_reader(text).read();
    if (data) return data;
    printed_period_reader words(text, year);
    const auto printed = words.read();
    bool in_ascii = true;
    for (const char c : text) in_ascii = in_ascii && static_cast<unsigned char>(c) < 0x80U;
    const bool is_code =
        in_ascii && (text.empty() || (text.front() == '.' || (text.front() >= '0' && text.front() <= '9')));
    return printed || words.understood() || !is_code ? printed : data;
}

} // namespace detail

/// 时期 as data files write it (above), as reports say it and as data bases code it: 2023年1—8月, 上半年, 十四五时期,
/// 截至2023年底, Jan–Aug 2023, 202308, 2023/8, 2023Q1, 2023-M08, 2023-S1. What `describe` writes reads back. 2023/24 is
/// a year that lies in two, 2011-12 a month; 2011/12 and 2023年冬季 are `ambiguous`. What has no year of its own
/// (1-8月, 三季度, 年末) is `missing_input`, unless the year of its context is said. Everything else is
/// `malformed_period` with the text from the fault on and its place: month 13, 30 February, a range that runs
/// backwards, an abbreviated pair of years (1995-96), words behind the period.
[[nodiscard]] constexpr result<period> read_period(std::string_view text) { return detail::period_in(text, {}); }

/// The same in the context of a year, as the heading of a table or the title of a report gives it: 1-8月 in 2023 is
/// 2023-01/2023-08. A year that the text has itself goes first.
[[nodiscard]] constexpr result<period> read_period(std::string_view text, std::chrono::year of) {
    return detail::period_in(text, static_cast<int>(of));
}

/// The form of data files, which `read_period` reads back to the same period.
[[nodiscard]] inline std::string to_string(period const& p) { return std::string(detail::written(p).view()); }

} // namespace tongbi::inline v0
