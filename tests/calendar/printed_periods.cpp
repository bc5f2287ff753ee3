// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Periods as reports say them and as data bases code them.

#include <tongbi/calendar.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

using namespace tongbi;
using namespace std::chrono_literals;

namespace {

std::string shown(result<period> const& p) { return p ? to_string(*p) : std::string(code_of(p.error().why)); }

struct reading {
    std::string_view text;
    std::string_view expected; ///< in the form of data files, or the code of the reason
};

static_assert(*read_period("2023年1—8月") == *read_period("2023-01/2023-08"));
static_assert(*read_period("1-8月", 2023y) == *read_period("2023-01/2023-08"));

} // namespace

TEST_CASE("periods are read as reports say them and as data bases code them") {
    for (auto const& [text, expected] : std::vector<reading>{
             {"2023年", "2023"},
             {"2023年度", "2023"},
             {"2023年全年", "2023"},
             {"2023年8月", "2023-08"},
             {"2023年08月", "2023-08"},
             {"2023年8月份", "2023-08"},
             {"2023 年 8 月", "2023-08"},
             {"２０２３年８月", "2023-08"},
             {" 2023年8月 ", "2023-08"},
             {"2023年8月12日", "2023-08-12"},
             {"2023年8月上旬", "2023-08-01/2023-08-10"},
             {"2023年8月中旬", "2023-08-11/2023-08-20"},
             {"2023年2月下旬", "2023-02-21/2023-02-28"},
             {"2024年2月下旬", "2024-02-21/2024-02-29"}, // a leap year
             {"winter 2022/23", "2023-DJF"},
             {"winter 2022–23", "2023-DJF"},
             {"2023年年底", "2023-12-31"},
             {"Sept 2023", "2023-09"},
             {"2023年1—8月", "2023-01/2023-08"},
             {"2023年1-8月", "2023-01/2023-08"},
             {"2023年1至8月", "2023-01/2023-08"},
             {"2023年1月-8月", "2023-01/2023-08"},
             {"2023年1～8月累计", "2023-01/2023-08"},
             {"2023年1月累计", "2023-01/2023-01"}, // the year to date, not the month
             {"2023年1—12月", "2023-01/2023-12"},
             {"2023年3—5月", "2023-03/2023-05"},
             {"2022年11月—2023年2月", "2022-11/2023-02"},
             {"2022年11月至次年2月", "2022-11/2023-02"},
             {"2023年3月2—9日", "2023-03-02/2023-03-09"},
             {"2023年3月2日—9日", "2023-03-02/2023-03-09"},
             {"2023年3月28日—4月2日", "2023-03-28/2023-04-02"},
             {"2022年12月30日—2023年1月2日", "2022-12-30/2023-01-02"},
             {"2023年上半年", "2023-H1"},
             {"2023年下半年", "2023-H2"},
             {"2023年一季度", "2023-Q1"},
             {"2023年第三季度", "2023-Q3"},
             {"2023年3季度", "2023-Q3"},
             {"2023年前三季度", "2023-01/2023-09"},
             {"2023年一至三季度", "2023-01/2023-09"},
             {"2023年二至三季度", "2023-04/2023-09"},
             {"2023年前8个月", "2023-01/2023-08"},
             {"2023年前两个月", "2023-01/2023-02"},
             {"2023年春季", "2023-MAM"},
             {"2022/2023年冬季", "2023-DJF"},
             {"2022—2023年冬季", "2023-DJF"},
             {"2017—2022年", "2017..2022"},
             {"2017年—2022年", "2017..2022"},
             {"2017至2022年", "2017..2022"},
             {"2021年以来", "2021.."},
             {"自2021年以来", "2021.."},
             {"2021年起", "2021.."},
             {"截至2023年底", "..2023-12-31"},
             {"截至2023年8月末", "..2023-08-31"},
             {"截至2023年10月15日", "..2023-10-15"},
             {"2023年底", "2023-12-31"}, // the date of a stock
             {"2023年末", "2023-12-31"},
             {"2024年2月末", "2024-02-29"},
             {"2023年6月底", "2023-06-30"},
             {"2023年三季度末", "2023-09-30"},
             {"2023年上半年末", "2023-06-30"},
             {"十四五", "2021..2025"},
             {"“十四五”时期", "2021..2025"},
             {"十四五期间", "2021..2025"},
             {"“十四五”以来", "2021.."},
             {"一五", "1953..1957"},
             {"二五", "1958..1962"},
             {"三五", "1966..1970"}, // after three years of adjustment
             {"十五", "2001..2005"},
             {"十一五", "2006..2010"},
             {"十五五", "2026..2030"},
             {"2023年（迎峰度夏）", "2023(迎峰度夏)"},

             {"二〇二三年", "2023"},
             {"二○二三年十月", "2023-10"},
             {"二〇二三年十二月三十一日", "2023-12-31"},
             {"二〇二〇年至二〇二三年", "2020..2023"},
             {"截至二〇二三年底", "..2023-12-31"},
             {"2023年十月", "2023-10"},
             {"2023年一至八月", "2023-01/2023-08"},
             {"2023年三月二日至九日", "2023-03-02/2023-03-09"},
             {"2023年三月二十八日至四月二日", "2023-03-28/2023-04-02"},
             {"2023上半年", "2023-H1"},
             {"2023一季度", "2023-Q1"},
             {"2023前三季度", "2023-01/2023-09"},
             {"2023底", "2023-12-31"},

             {"2023.08", "2023-08"},
             {"2023.08.12", "2023-08-12"},
             {"2023.8.2", "2023-08-02"},
             {"202308", "2023-08"},
             {"20230812", "2023-08-12"},
             {"2023/8", "2023-08"},
             {"2023/08", "2023-08"},
             {"2023/8/12", "2023-08-12"},
             {"2023-8", "2023-08"},
             {"2023-8-2", "2023-08-02"},
             {"2023Q1", "2023-Q1"},
             {"2023q1", "2023-Q1"},
             {"2023 Q1", "2023-Q1"},
             {"2023年Q1", "2023-Q1"},
             {"2023-M08", "2023-08"},
             {"2023M8", "2023-08"},
             {"2023-S1", "2023-H1"}, // a semester
             {"2023H2", "2023-H2"},
             {"2023-A1", "2023"},
             {"2017-2022", "2017..2022"},
             {"2017–2022", "2017..2022"},
             {"2023/24", "2023..2024(年度)"}, // twelve months of two years
             {"2023/24年度", "2023..2024(年度)"},
             {"2023/2024", "2023..2024(年度)"},
             {"1999/00", "1999..2000(年度)"},
             {"2011/12年度", "2011..2012(年度)"},
             {"2012/12", "2012-12"},
             {"2011-12", "2011-12"}, // a month

             {"Aug 2023", "2023-08"},
             {"August 2023", "2023-08"},
             {"12 Aug 2023", "2023-08-12"},
             {"2–9 Mar 2023", "2023-03-02/2023-03-09"},
             {"28 Mar–2 Apr 2023", "2023-03-28/2023-04-02"},
             {"30 Dec 2022–2 Jan 2023", "2022-12-30/2023-01-02"},
             {"Jan-Aug 2023", "2023-01/2023-08"},
             {"Q3 2023", "2023-Q3"},
             {"H1 2023", "2023-H1"},
             {"spring 2023", "2023-MAM"},
             {"winter 2022/2023", "2023-DJF"},
             {"since 2021", "2021.."},
             {"to the end of 2023", "..2023-12-31"},
             {"to the end of Oct 2023", "..2023-10-31"},
             {"to 15 Oct 2023", "..2023-10-15"},
             {"December 31, 2023", "2023-12-31"},
             {"Aug. 12 2023", "2023-08-12"},
             {"March 2–9, 2023", "2023-03-02/2023-03-09"},
             {"March 28 to April 2, 2023", "2023-03-28/2023-04-02"},
             {"first half of 2023", "2023-H1"},
             {"the second half of 2023", "2023-H2"},
             {"third quarter of 2023", "2023-Q3"},
             {"first three quarters of 2023", "2023-01/2023-09"},
             {"the first eight months of 2023", "2023-01/2023-08"},
             {"end of 2023", "2023-12-31"},
             {"the end of February 2024", "2024-02-29"},
             {"January to August 2023", "2023-01/2023-08"},
             {"January through August 2023", "2023-01/2023-08"},
             {"November 2022 to February 2023", "2022-11/2023-02"},
         }) {
        CAPTURE(text);
        CHECK(shown(read_period(text)) == expected);
        CHECK(shown(read_period(text, 1987y)) == expected); // its own year goes first
    }
}

TEST_CASE("a period without a year needs the year of its context") {
    for (auto const& [text, expected] : std::vector<reading>{
             {"全年", "2024"},
             {"1-8月", "2024-01/2024-08"},
             {"1—8月份", "2024-01/2024-08"},
             {"8月", "2024-08"},
             {"2月29日", "2024-02-29"},
             {"11月—次年2月", "2024-11/2025-02"},
             {"上半年", "2024-H1"},
             {"三季度", "2024-Q3"},
             {"前三季度", "2024-01/2024-09"},
             {"夏季", "2024-JJA"},
             {"年末", "2024-12-31"},
             {"8月底", "2024-08-31"},
             {"截至8月底", "..2024-08-31"},
             {"Q3", "2024-Q3"},
             {"Jan–Aug", "2024-01/2024-08"},
             {"12 Aug", "2024-08-12"},
         }) {
        CAPTURE(text);
        CHECK(shown(read_period(text, 2024y)) == expected);
        const auto alone = read_period(text);
        REQUIRE_FALSE(alone);
        CHECK(alone.error().why == reason::missing_input);
        CHECK(alone.error().excerpt() == text);
        CHECK(alone.error().offset == 0);
        CHECK(describe(alone.error()) == "period of year: the year is not printed");
        CHECK(describe(alone.error(), language::zh) == "年份的时期：年份未公布");
    }
    CHECK(shown(read_period("2月29日", 2023y)) == "malformed_period");
    CHECK(shown(read_period("1-8月", std::chrono::year(0))) == "malformed_period");
    CHECK(shown(read_period("1-8月", std::chrono::year(10000))) == "malformed_period");
}

TEST_CASE("what may be read in two ways is ambiguous") {
    for (const std::string_view text : {
             "2011/12", // December, or a year in two
             "2000/01",
             "2023年冬季", // it begins or ends in 2023
             "winter 2023",
             "2022—2023年度", // one year in two, or two years
         }) {
        CAPTURE(text);
        const auto read = read_period(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().why == reason::ambiguous);
        CHECK(read.error().excerpt() == text);
        CHECK(read.error().offset == 0);
    }
}

TEST_CASE("what is no period of a report is refused at the place of its fault") {
    struct fault {
        std::string_view text;
        std::string_view excerpt;
        int offset;
    };
    for (auto const& expected : std::vector<fault>{
             {"2023年13月", "13月", 5},
             {"2023年0月", "0月", 5},
             {"13月", "13月", 0},
             {"2023年2月30日", "30日", 7},
             {"2023年3月123日", "123日", 7},
             {"2023年5—3月", "3月", 7},
             {"2023年8-8月", "8月", 7}, // no range
             {"2023年3月2—2日", "2日", 9},
             {"2023年13月上旬", "13月上旬", 5},
             {"winter 2022/24", "24", 12},
             {"11月—2月", "2月", 4}, // of the next year, which is not said
             {"2023年3月9—2日", "2日", 9},
             {"2022—2017年", "2017年", 5},
             {"May–Mar 2023", "Mar 2023", 4},
             {"202313", "202313", 0},
             {"20230832", "20230832", 0},
             {"2023/13", "13", 5},
             {"2023-M13", "13", 6},
             {"2023年五季度", "五季度", 5},
             {"2012-13年", "13年", 5}, // an abbreviated pair of years
             {"1995-96", "96", 5},
             {"2023/25", "25", 5},
             {"2022/2024年冬季", "2022/2024年冬季", 0},
             {"98年", "年", 2},
             {"2023.8", ".8", 4}, // 2023.1 may have been 2023.10
             {"2023.13", "13", 5},
             {"2023年十三月", "十三月", 5},
             {"2023年二月三十日", "三十日", 7},
             {"二〇二三", "〇二三", 1},
             {"Aug 23", "23", 4}, // a day, or a year
             {"fifth quarter of 2023", "fifth quarter of 2023", 0},
             {"third half of 2023", "half of 2023", 6},
             {"2023年8月同比", "同比", 7},
             {"2023年(x）", "x）", 6},
             {"自2021年", "自2021年", 0},
             {"截至2023年", "截至2023年", 0},
             {"to Aug 2023", "Aug 2023", 3},
             {"Augment 2023", "Augment 2023", 0},
         }) {
        CAPTURE(expected.text);
        const auto read = read_period(expected.text);
        REQUIRE_FALSE(read);
        CHECK(read.error().why == reason::malformed_period);
        CHECK(read.error().excerpt() == expected.excerpt);
        CHECK(read.error().offset == expected.offset);
    }
}

TEST_CASE("what describe writes of any period reads back") {
    std::vector<period> all;
    const auto add = [&](result<period> const& p) {
        REQUIRE(p);
        all.push_back(*p);
    };
    for (const int y : {1, 987, 1999, 2000, 2023, 2024, 9998}) {
        const std::chrono::year year(y);
        add(period::of_year(y));
        for (const int more : {1, 2, 5}) {
            if (y + more > 9999) continue;
            add(period::of_years(y, y + more));
            add(period::of_years(y, y + more)->with_label("年度"));
        }
        add(period::since(y));
        add(period::of_half_year(y, 1));
        add(period::of_half_year(y, 2));
        for (int q = 1; q <= 4; ++q) add(period::of_quarter(y, q));
        for (auto const& entry : season_table) add(period::of_season(y, entry.which));
        for (unsigned m = 1; m <= 12; ++m) {
            const auto month = year / std::chrono::month(m);
            add(period::of_month(month));
            for (unsigned n = m + 1; n <= 12; ++n) add(period::of_months(month, year / std::chrono::month(n)));
            if (y < 9999) add(period::of_months(month, std::chrono::year(y + 1) / std::chrono::month(13 - m)));
            for (const auto day : {month / 1, month / 9, std::chrono::year_month_day(month / std::chrono::last)}) {
                add(period::of_day(day));
                add(period::until(day));
                for (const int length : {1, 8, 30, 300}) {
                    const std::chrono::year_month_day last(std::chrono::sys_days(day) + std::chrono::days(length));
                    if (static_cast<int>(last.year()) <= 9999) add(period::of_days(day, last));
                }
            }
        }
    }
    CHECK(all.size() > 2000);
    std::vector<bool> kinds(12);
    for (auto const& p : all) {
        kinds[static_cast<std::size_t>(p.kind())] = true;
        for (const std::string_view label : {"", "迎峰度夏", "a b，（c"})
            for (const auto lang : {language::en, language::zh}) {
                const period labelled = label.empty() || !p.label().empty() ? p : *p.with_label(label);
                const std::string text = describe(labelled, lang);
                const auto read = read_period(text);
                if (read != result<period>(labelled)) FAIL_CHECK(text << " of " << to_string(labelled));
            }
    }
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        CAPTURE(kind);
        CHECK(kinds[kind]);
    }
    // a range of one is written as the one: the same days
    for (const std::string_view one : {"2023-08/2023-08", "2023-01/2023-01", "2017..2017", "2023-03-02/2023-03-02"}) {
        CAPTURE(one);
        const auto p = *read_period(one);
        CHECK(same_span(*read_period(describe(p)), p));
        CHECK(same_span(*read_period(describe(p, language::zh)), p));
    }
}

TEST_CASE("a year that lies in two has its base a year before and no days of its own") {
    const auto season = *read_period("2023/24");
    CHECK(shown(same_period_last_year(season)) == "2022..2023(年度)");
    CHECK(is_same_period_last_year(season, *read_period("2022/23")));
    CHECK_FALSE(is_same_period_last_year(season, *read_period("2021/22")));
    CHECK_FALSE(is_same_period_last_year(season, *read_period("2022..2023")));
    CHECK(years_between(*read_period("2019/20"), season) == 4);
    CHECK(shown(previous_period(season)) == "not_adjacent");
    CHECK(days_in(season).error().why == reason::missing_input); // not 731
    CHECK(disjoint(season, *read_period("2022/23")) == certainty::unknown);
    CHECK(contains(season, *read_period("2024-02")) == certainty::unknown);
    CHECK(shown(same_period_last_year(*read_period("2023..2024"))) == "not_adjacent");
}

TEST_CASE("a stock dated by its year and one dated by a day are a year apart") {
    struct pair {
        std::string_view current, base;
        bool apart;
    };
    for (auto const& [current, base, apart] : std::vector<pair>{
             {"2024-12-31", "2023", true},
             {"2024", "2023-12-31", true},
             {"2024", "2023", true},
             {"2024年末", "2023年", true},
             {"2024-12", "2023", true},
             {"..2024-12-31", "2023", true},
             {"2024-02-29", "2023-02", true},
             {"2024-12-31", "2022", false},
             {"2024-12-30", "2023", false},
             {"2023", "2024-12-31", false},
             {"2024-Q3", "2023", false},
             {"2024-12-31", "2023(迎峰度夏)", false},
             {"2021..", "2020..", false},
         }) {
        CAPTURE(current, base);
        CHECK(is_stock_of_last_year(*read_period(current), *read_period(base)) == apart);
    }
    // of flows a day and a year are none
    CHECK_FALSE(is_same_period_last_year(*read_period("2024-12-31"), *read_period("2023")));
}
