// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/calendar.hpp>

#include "catch.hpp"

#include <cmath>
#include <vector>

using namespace tongbi;

namespace {

period the(std::string_view text) { return read_period(text).value(); }

std::string print(result<period> const& p) { return p ? to_string(*p) : std::string(code_of(p.error().why)); }

struct bases {
    std::string_view current;
    std::string_view last_year;
    std::string_view previous;
};

static_assert(*same_period_last_year(*read_period("2023-DJF")) == *read_period("2022-DJF"));
static_assert(years_between(*read_period("2017"), *read_period("2022")) == 5);

} // namespace

TEST_CASE("each period has its base periods or none") {
    const std::vector<bases> cases{
        {"2023", "2022", "2022"},
        {"2023-08", "2022-08", "2023-07"},
        {"2023-01", "2022-01", "2022-12"},
        {"2024-02", "2023-02", "2024-01"},
        {"2023-02", "2022-02", "2023-01"},
        {"2023-03", "2022-03", "2023-02"},
        {"2023-Q1", "2022-Q1", "2022-Q4"},
        {"2023-Q3", "2022-Q3", "2023-Q2"},
        {"2023-H1", "2022-H1", "2022-H2"},
        {"2023-H2", "2022-H2", "2023-H1"},
        {"2023-MAM", "2022-MAM", "2023-DJF"},
        {"2023-DJF", "2022-DJF", "2022-SON"},
        {"2024-DJF", "2023-DJF", "2023-SON"},
        {"2025-DJF", "2024-DJF", "2024-SON"},
        {"2023-03/2023-05", "2022-03/2022-05", "2022-12/2023-02"},
        {"2023-12/2024-02", "2022-12/2023-02", "2023-09/2023-11"},
        {"2023-04/2023-06", "2022-04/2022-06", "2023-01/2023-03"},
        {"2023-01/2023-12", "2022-01/2022-12", "2022-01/2022-12"},
        {"2023-01/2023-10", "2022-01/2022-10", "not_adjacent"},
        {"2024-01/2024-02", "2023-01/2023-02", "not_adjacent"},
        {"2023-01/2023-01", "2022-01/2022-01", "not_adjacent"},
        {"2023-08-12", "2022-08-12", "2023-08-11"},
        {"2023-03-01", "2022-03-01", "2023-02-28"},
        {"2024-03-01", "2023-03-01", "2024-02-29"},
        {"2024-02-29", "2023-02-28", "2024-02-28"},
        {"2023-12-31", "2022-12-31", "2023-12-30"},
        {"2023-03-02/2023-03-09", "2022-03-02/2022-03-09", "2023-02-22/2023-03-01"},
        {"2022-12-30/2023-01-02", "2021-12-30/2022-01-02", "2022-12-26/2022-12-29"},
        {"2024-02-22/2024-02-29", "2023-02-22/2023-02-28", "2024-02-14/2024-02-21"},
        {"2021-02-22/2021-02-28", "2020-02-22/2020-02-28", "2021-02-15/2021-02-21"},
        {"2021-02-01/2021-02-28", "2020-02-01/2020-02-29", "2021-01-01/2021-01-31"},
        {"2023-03-01/2023-03-31", "2022-03-01/2022-03-31", "2023-02-01/2023-02-28"},
        {"2023-01-01/2023-10-31", "2022-01-01/2022-10-31", "not_adjacent"},
        {"2023-01-01/2023-01-07", "2022-01-01/2022-01-07", "2022-12-25/2022-12-31"},
        {"2023-01-01/2023-12-31", "2022-01-01/2022-12-31", "2022-01-01/2022-12-31"},
        {"2017..2022", "not_adjacent", "2011..2016"},
        {"2022..2022", "2021..2021", "2021..2021"},
        {"2022-03/2023-05", "not_adjacent", "2020-12/2022-02"},
        {"2023-03-01/2024-03-01", "not_adjacent", "2022-02-27/2023-02-28"},
        {"..2023-12-31", "..2022-12-31", "not_adjacent"},
        {"..2021-02-28", "..2020-02-29", "not_adjacent"},
        {"..2020-02-28", "..2019-02-28", "not_adjacent"},
        {"2021..", "not_adjacent", "not_adjacent"},
        {"2023(迎峰度夏)", "2022(迎峰度夏)", "not_adjacent"},
        {"2023-08-12(江阴)", "2022-08-12(江阴)", "not_adjacent"},
        {"0001", "not_adjacent", "not_adjacent"},
        {"0001-01", "not_adjacent", "not_adjacent"},
        {"0001-01-01", "not_adjacent", "not_adjacent"},
        {"0001-MAM", "not_adjacent", "0001-DJF"},
        {"0001-DJF", "not_adjacent", "not_adjacent"},
    };
    for (auto const& expected : cases) {
        CAPTURE(expected.current);
        const auto current = the(expected.current);
        CHECK(print(same_period_last_year(current)) == expected.last_year);
        CHECK(print(previous_period(current)) == expected.previous);
        if (const auto base = same_period_last_year(current)) {
            CHECK(read_period(to_string(*base)).value() == *base);
            CHECK(is_same_period_last_year(current, *base));
            CHECK_FALSE(is_same_period_last_year(*base, current));
        }
        if (const auto base = previous_period(current)) {
            CHECK(read_period(to_string(*base)).value() == *base);
            CHECK(is_previous_period(current, *base));
            CHECK_FALSE(is_previous_period(*base, current));
            CHECK(disjoint(current, *base) == certainty::yes);
        }
    }
}

TEST_CASE("a year to date of January and February is one period and has no previous period") {
    const auto to_february = the("2023-01/2023-02");
    CHECK(to_february.kind() == period_kind::year_to_date);
    CHECK(previous_period(to_february).error().why == reason::not_adjacent);
    for (const std::string_view guess : {"2022-11/2022-12", "2022-12", "2022", "2022-01/2022-02"})
        CHECK_FALSE(is_previous_period(to_february, the(guess)));
    CHECK(is_same_period_last_year(to_february, the("2022-01/2022-02")));
    CHECK(describe(previous_period(to_february).error()) ==
          "period before period: the periods do not follow each other as this comparison needs");
}

TEST_CASE("the first quarter has a quarter before it although the year to date of three months has "
          "none") {
    CHECK(same_span(the("2023-Q1"), the("2023-01/2023-03")));
    CHECK(the("2023-Q1") != the("2023-01/2023-03"));
    CHECK(print(previous_period(the("2023-Q1"))) == "2022-Q4");
    CHECK_FALSE(previous_period(the("2023-01/2023-03")));
    CHECK(is_previous_period(the("2023-Q2"),
                             the("2023-01/2023-03"))); // the same days in another print
}

TEST_CASE("the winter of 2023 begins in December 2022") {
    const auto winter = the("2023-DJF");
    CHECK(contains(winter, the("2022-12")) == certainty::yes);
    CHECK(disjoint(winter, the("2023-12")) == certainty::yes);
    CHECK(same_span(winter, the("2022-12/2023-02")));
    CHECK(is_same_period_last_year(winter, the("2021-12/2022-02")));
    // The other convention names a winter after its December. In 2024 it also has another length.
    CHECK(days_in(the("2024-DJF")) == 91);
    CHECK(days_in(the("2024-12/2025-02")) == 90);
}

TEST_CASE("spring in the report is a range of months and compares with the spring of a seasonal series") {
    CHECK(same_span(the("2023-03/2023-05"), the("2023-MAM")));
    CHECK(is_same_period_last_year(the("2023-03/2023-05"), the("2022-MAM")));
    CHECK(is_previous_period(the("2023-03/2023-05"), the("2023-DJF")));
}

TEST_CASE("a base with a gap or of another length is no base") {
    struct pair {
        std::string_view current;
        std::string_view base;
    };
    for (auto const& [current, base] : std::vector<pair>{
             {"1819", "1807"}, // the 12-year gap over which a published file divides
             {"2023", "2021"},
             {"2023", "2024"},
             {"2023", "2023"},
             {"2023", "2022-12"},
             {"2023-08", "2021-08"},
             {"2023-08", "2022-07"},
             {"2023-01/2023-10", "2022-01/2022-09"},
             {"2023-01/2023-10", "2022"},
             {"2023-12-31", "2022"},
             {"2023-12-31", "2022-12-30"},
             {"..2023-12-31", "2022-12-31"},
             {"2023(迎峰度夏)", "2022"},
             {"2023", "2022(迎峰度夏)"},
             {"2021..", "2020.."},
             {"2017..2022", "2016..2021"},
         }) {
        CAPTURE(current, base);
        CHECK_FALSE(is_same_period_last_year(the(current), the(base)));
        if (current != "2017..2022") CHECK_FALSE(years_between(the(base), the(current)) == 1);
    }
    for (auto const& [current, base] : std::vector<pair>{
             {"2023-08", "2023-06"},
             {"2023-08", "2022-08"},
             {"2023-01", "2023-12"},
             {"2023-Q1", "2022-Q3"},
             {"2023-DJF", "2023-SON"},             // follows it
             {"2023-03", "2023-01-29/2023-02-28"}, // 31 days back is not the month before
         }) {
        CAPTURE(current, base);
        CHECK_FALSE(is_previous_period(the(current), the(base)));
    }
}

TEST_CASE("a stock at the end of February compares with the end of February") {
    CHECK(is_same_period_last_year(the("2021-02-28"), the("2020-02-29")));
    CHECK(is_same_period_last_year(the("2021-02-28"), the("2020-02-28"))); // and with the same date
    CHECK(is_same_period_last_year(the("2024-02-29"), the("2023-02-28")));
    CHECK_FALSE(is_same_period_last_year(the("2024-02-28"), the("2023-02-27")));
    CHECK_FALSE(is_same_period_last_year(the("2021-03-31"), the("2020-02-29")));
    CHECK(years_between(the("2020-02-29"), the("2023-02-28")) == 3);
}

TEST_CASE("from 2017 to 2022 a rate takes five steps and a flow covers six years") {
    CHECK(years_between(the("2017"), the("2022")) == 5);
    CHECK(years_covered(the("2017..2022")) == 6);
    // -9.8 points are -1.96 a year; the six years of the flow would give -1.63.
    CHECK(-9.8 / *years_between(the("2017"), the("2022")) == Approx(-1.96));
    CHECK(-9.8 / *years_covered(the("2017..2022")) == Approx(-1.6333).epsilon(1e-4));
    // -20 % are 3.65 % a year when the base is 2016 and not 2017.
    CHECK(1 - std::pow(0.8, 1.0 / *years_between(the("2016"), the("2022"))) == Approx(0.0365).epsilon(1e-3));
    CHECK(1 - std::pow(0.8, 1.0 / *years_between(the("2017"), the("2022"))) == Approx(0.04365).epsilon(1e-3));
}

TEST_CASE("years between periods are counted or refused") {
    struct steps {
        std::string_view base;
        std::string_view current;
        std::string_view expected;
    };
    for (auto const& [base, current, expected] : std::vector<steps>{
             {"2005", "2020", "15"},
             {"2022", "2023", "1"},
             {"2017-08", "2022-08", "5"},
             {"2017-Q1", "2022-Q1", "5"},
             {"2017-Q1", "2022-01/2022-03", "5"},
             {"2017-DJF", "2022-DJF", "5"},
             {"2017-12-31", "2022-12-31", "5"},
             {"2020-02-29", "2024-02-29", "4"},
             {"..2017-12-31", "..2022-12-31", "5"},
             {"2011..2016", "2017..2022", "6"},
             {"2020(迎峰度夏)", "2023(迎峰度夏)", "3"},
             {"2023", "2023", "span_too_short"},
             {"2023", "2022", "span_too_short"},
             {"9999", "0001", "span_too_short"},
             {"2017", "2022-12-31", "period_mismatch"},
             {"2017-08", "2022-07", "period_mismatch"},
             {"2017-Q1", "2022-Q2", "period_mismatch"},
             {"2020", "2023(迎峰度夏)", "period_mismatch"},
             {"..2017-12-31", "2022-12-31", "period_mismatch"},
             {"2017..", "2022", "missing_input"},
             {"2017", "2021..", "missing_input"},
         }) {
        CAPTURE(base, current);
        const auto years = years_between(the(base), the(current));
        CHECK((years ? std::to_string(*years) : std::string(code_of(years.error().why))) == expected);
    }
    CHECK(describe(years_between(the("2017"), the("2021..")).error()) ==
          "years from base period to current period: the current period is not printed");
}

TEST_CASE("calendar years are counted for whole years only") {
    struct covered {
        std::string_view text;
        std::string_view expected;
    };
    for (auto const& [text, expected] : std::vector<covered>{
             {"2023", "1"},
             {"2017..2022", "6"},
             {"2023-01/2023-12", "1"},
             {"2021-01/2022-12", "2"},
             {"2023-01-01/2023-12-31", "1"},
             {"2023-08", "span_too_short"},
             {"2023-01/2023-10", "span_too_short"},
             {"2023-H1", "span_too_short"},
             {"2023-02-01/2024-01-30", "span_too_short"},
             {"2022-07/2023-06", "period_mismatch"}, // a year, but of no calendar
             {"2022-03/2023-05", "period_mismatch"},
             {"2021..", "missing_input"},
             {"..2023-12-31", "missing_input"},
             {"2023(迎峰度夏)", "missing_input"},
         }) {
        CAPTURE(text);
        const auto years = years_covered(the(text));
        CHECK((years ? std::to_string(*years) : std::string(code_of(years.error().why))) == expected);
    }
}

TEST_CASE("nine years in a row up to 2023 begin in 2015") {
    CHECK(print(streak_start(the("2023"), 9)) == "2015");
    CHECK(2023 - 9 == 2014); // without counting the report year: one too early
    CHECK(print(streak_start(the("2023"), 1)) == "2023");
    CHECK(print(streak_start(the("2023(迎峰度夏)"), 3)) == "2021(迎峰度夏)");
    CHECK(print(streak_start(calendar_year_of(the("2023-12-31")).value(), 9)) == "2015");
    CHECK(years_covered(period::of_years(2015, 2023).value()) == 9);

    CHECK(print(streak_start(the("2023"), 0)) == "span_too_short");
    CHECK(print(streak_start(the("2023"), -9)) == "span_too_short");
    CHECK(print(streak_start(the("2023"), 2023)) == "0001");
    CHECK(print(streak_start(the("2023"), 2024)) == "malformed_period");
    CHECK(print(streak_start(the("2023"), 2147483647)) == "malformed_period");
    CHECK(print(streak_start(the("2023-12-31"), 9)) == "period_mismatch");
    CHECK(print(streak_start(the("2017..2023"), 9)) == "period_mismatch");
}

TEST_CASE("the last ten years of 2023 are 2014 to 2023") {
    const auto start = window_start(the("2023"), 10);
    CHECK(print(start) == "2014");
    CHECK(years_covered(period::of_years(2014, 2023).value()) == 10);
    CHECK(print(window_start(the("2023"), 0)) == "span_too_short");
    CHECK(print(window_start(the("2023-12"), 10)) == "period_mismatch");
}

TEST_CASE("a date lies in its calendar year and a winter in none") {
    CHECK(print(calendar_year_of(the("2023-12-31"))) == "2023");
    CHECK(print(calendar_year_of(the("2023-01/2023-10"))) == "2023");
    CHECK(print(calendar_year_of(the("2023-JJA"))) == "2023");
    CHECK(print(calendar_year_of(the("2023(迎峰度夏)"))) == "2023");
    CHECK(print(calendar_year_of(the("2023-DJF"))) == "period_mismatch");
    CHECK(print(calendar_year_of(the("2017..2022"))) == "period_mismatch");
    CHECK(print(calendar_year_of(the("2021.."))) == "missing_input");
    CHECK(print(calendar_year_of(the("..2023-12-31"))) == "missing_input");
}
