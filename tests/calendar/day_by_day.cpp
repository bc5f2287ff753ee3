// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The calendar against plain counting of days.

#include <tongbi/calendar.hpp>

#include "catch.hpp"

#include <vector>

using namespace tongbi;
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

TEST_CASE("the calendar agrees with counting day by day from 1890 to 2110") {
    struct month_count {
        int days = 0;
        sys_days first{};
        sys_days last{};
    };
    std::vector<month_count> months(221 * 12);
    for (auto day = sys_days(1890y / 1 / 1); day < sys_days(2111y / 1 / 1); day += days(1)) {
        const year_month_day date(day);
        const int index =
            (static_cast<int>(date.year()) - 1890) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) - 1;
        auto& month = months[static_cast<std::size_t>(index)];
        if (month.days++ == 0) month.first = day;
        month.last = day;
    }
    const auto counted = [&](int index, int size) {
        month_count sum = months[static_cast<std::size_t>(index)];
        for (int i = index + 1; i < index + size; ++i) {
            sum.days += months[static_cast<std::size_t>(i)].days;
            sum.last = months[static_cast<std::size_t>(i)].last;
        }
        return sum;
    };
    int wrong = 0;
    const auto agrees = [&](result<period> const& p, int index, int size) {
        const auto expected = counted(index, size);
        wrong += p && days_in(*p) == expected.days && first_day(*p) == expected.first &&
                         last_day(*p) == expected.last && read_period(to_string(*p)).value() == *p
                     ? 0
                     : 1;
    };
    for (int year = 1891; year <= 2110; ++year) {
        const int january = (year - 1890) * 12;
        agrees(period::of_year(year), january, 12);
        for (int half = 1; half <= 2; ++half) agrees(period::of_half_year(year, half), january + (half - 1) * 6, 6);
        for (int quarter = 1; quarter <= 4; ++quarter)
            agrees(period::of_quarter(year, quarter), january + (quarter - 1) * 3, 3);
        agrees(period::of_season(year, season::winter), january - 1, 3);
        agrees(period::of_season(year, season::spring), january + 2, 3);
        agrees(period::of_season(year, season::summer), january + 5, 3);
        agrees(period::of_season(year, season::autumn), january + 8, 3);
        for (int m = 1; m <= 12; ++m) {
            const auto month = std::chrono::year(year) / m;
            agrees(period::of_month(month), january + m - 1, 1);
            agrees(period::year_to_date(month), january, m);
            for (int n = m; n <= 12; ++n)
                agrees(period::of_months(month, std::chrono::year(year) / n), january + m - 1, n - m + 1);
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("base periods agree with day arithmetic on every day from 1950 to 2050", "[exhaustive]") {
    int wrong = 0;
    int same_weekday_shift = 0; // 365 days back, the plausible wrong definition
    int all = 0;
    for (auto day = sys_days(1950y / 1 / 1); day < sys_days(2051y / 1 / 1); day += days(1)) {
        const year_month_day date(day);
        const auto p = period::of_day(date).value();
        wrong += previous_period(p) == period::of_day(year_month_day(day - days(1))) ? 0 : 1;
        const bool leap_day = date.month() == std::chrono::February && date.day() == std::chrono::day(29);
        // Back over a 29 February the year has 366 days; from the 29th itself it is 366 to the
        // 28th.
        bool crossed = false;
        for (auto back = day - days(1); back > day - days(366); back -= days(1)) {
            const year_month_day passed(back);
            crossed = crossed || (passed.month() == std::chrono::February && passed.day() == std::chrono::day(29));
        }
        const auto expected = day - days(crossed || leap_day ? 366 : 365);
        wrong += same_period_last_year(p) == period::of_day(year_month_day(expected)) ? 0 : 1;
        same_weekday_shift += same_period_last_year(p) == period::of_day(year_month_day(day - days(365))) ? 0 : 1;
        ++all;

        for (const int length : {2, 7, 10}) {
            const auto range = period::of_days(date, year_month_day(day + days(length - 1))).value();
            const auto before = previous_period(range);
            wrong +=
                before == period::of_days(year_month_day(day - days(length)), year_month_day(day - days(1))) ? 0 : 1;
        }
    }
    CHECK(wrong == 0);
    CHECK(same_weekday_shift > all / 5); // a quarter of all days differ
}

TEST_CASE("months and their bases follow each other without gap for a century") {
    for (int year = 1950; year <= 2050; ++year)
        for (int m = 1; m <= 12; ++m) {
            const auto month = period::of_month(std::chrono::year(year) / m).value();
            const auto before = previous_period(month).value();
            const auto last_year = same_period_last_year(month).value();
            if (*last_day(before) + days(1) != *first_day(month)) FAIL_CHECK(to_string(month));
            auto walked = month;
            for (int i = 0; i < 12; ++i) walked = previous_period(walked).value();
            if (walked != last_year || years_between(last_year, month) != 1) FAIL_CHECK(to_string(month));
        }
}
