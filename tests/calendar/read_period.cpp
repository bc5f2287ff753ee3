// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/calendar.hpp>

#include "catch.hpp"

#include <string>
#include <type_traits>
#include <vector>

using namespace tongbi;
using namespace std::chrono_literals;
using std::chrono::year_month_day;

namespace {

static_assert(std::is_trivially_copyable_v<period>);
static_assert(!std::is_default_constructible_v<period>); // there is no period that means nothing
static_assert((*read_period("2023-DJF")).printed_first() == std::chrono::sys_days(2022y / 12 / 1));
static_assert(!read_period("2023-02-30"));

struct print {
    std::string_view text;
    period_kind kind;
    year_month_day first; // of an unprinted end: year_month_day{}
    year_month_day last;
};

constexpr year_month_day unprinted{};

} // namespace

TEST_CASE("every form of period prints back as it was read") {
    const std::vector<print> cases{
        {"2023", period_kind::year, 2023y / 1 / 1, 2023y / 12 / 31},
        {"0987", period_kind::year, 987y / 1 / 1, 987y / 12 / 31},
        {"2023-08", period_kind::month, 2023y / 8 / 1, 2023y / 8 / 31},
        {"2024-02", period_kind::month, 2024y / 2 / 1, 2024y / 2 / 29},
        {"1900-02", period_kind::month, 1900y / 2 / 1, 1900y / 2 / 28},
        {"2023-08-12", period_kind::day, 2023y / 8 / 12, 2023y / 8 / 12},
        {"2024-02-29", period_kind::day, 2024y / 2 / 29, 2024y / 2 / 29},
        {"2023-Q1", period_kind::quarter, 2023y / 1 / 1, 2023y / 3 / 31},
        {"2023-Q2", period_kind::quarter, 2023y / 4 / 1, 2023y / 6 / 30},
        {"2023-Q3", period_kind::quarter, 2023y / 7 / 1, 2023y / 9 / 30},
        {"2023-Q4", period_kind::quarter, 2023y / 10 / 1, 2023y / 12 / 31},
        {"2023-H1", period_kind::half_year, 2023y / 1 / 1, 2023y / 6 / 30},
        {"2023-H2", period_kind::half_year, 2023y / 7 / 1, 2023y / 12 / 31},
        {"2023-MAM", period_kind::season, 2023y / 3 / 1, 2023y / 5 / 31},
        {"2023-JJA", period_kind::season, 2023y / 6 / 1, 2023y / 8 / 31},
        {"2023-SON", period_kind::season, 2023y / 9 / 1, 2023y / 11 / 30},
        {"2023-DJF", period_kind::season, 2022y / 12 / 1, 2023y / 2 / 28},
        {"2024-DJF", period_kind::season, 2023y / 12 / 1, 2024y / 2 / 29},
        {"0001-DJF", period_kind::season, 0y / 12 / 1, 1y / 2 / 28},
        {"2023-03/2023-05", period_kind::months, 2023y / 3 / 1, 2023y / 5 / 31},
        {"2022-12/2023-02", period_kind::months, 2022y / 12 / 1, 2023y / 2 / 28},
        {"2023-01/2023-12", period_kind::months, 2023y / 1 / 1, 2023y / 12 / 31},
        {"2022-01/2023-10", period_kind::months, 2022y / 1 / 1, 2023y / 10 / 31},
        {"2023-08/2023-08", period_kind::months, 2023y / 8 / 1, 2023y / 8 / 31},
        {"2023-01/2023-10", period_kind::year_to_date, 2023y / 1 / 1, 2023y / 10 / 31},
        {"2023-01/2023-02", period_kind::year_to_date, 2023y / 1 / 1, 2023y / 2 / 28},
        {"2023-01/2023-01", period_kind::year_to_date, 2023y / 1 / 1, 2023y / 1 / 31},
        {"2023-03-02/2023-03-09", period_kind::days, 2023y / 3 / 2, 2023y / 3 / 9},
        {"2022-12-30/2023-01-02", period_kind::days, 2022y / 12 / 30, 2023y / 1 / 2},
        {"2017..2022", period_kind::years, 2017y / 1 / 1, 2022y / 12 / 31},
        {"2017..2017", period_kind::years, 2017y / 1 / 1, 2017y / 12 / 31},
        {"2021..", period_kind::since, 2021y / 1 / 1, unprinted},
        {"..2023-12-31", period_kind::until, unprinted, 2023y / 12 / 31},
        {"9999-12-31", period_kind::day, 9999y / 12 / 31, 9999y / 12 / 31},
    };
    for (auto const& expected : cases)
        for (const std::string_view label : {"", "(迎峰度夏)"}) {
            const std::string text = std::string(expected.text) + std::string(label);
            CAPTURE(text);
            const auto read = read_period(text);
            REQUIRE(read);
            CHECK(to_string(*read) == text);
            CHECK(read->kind() == expected.kind);
            CHECK(read->label() == (label.empty() ? "" : "迎峰度夏"));
            const auto ends = [](std::optional<std::chrono::sys_days> day) {
                return day ? year_month_day(*day) : unprinted;
            };
            CHECK((ends(read->printed_first()) == expected.first));
            CHECK((ends(read->printed_last()) == expected.last));
        }
}

TEST_CASE("the periods of the Jiangsu report of 2023 print back as they were read") {
    for (const std::string_view text :
         {"..2023-12-31", "2017..", "2017..2022", "2020", "2021", "2021..", "2022", "2023", "2023(迎峰度夏)",
          "2023-03/2023-05", "2023-07-11", "2023-08-12", "2023-12", "2023-12-22", "2023-12-31"}) {
        CAPTURE(text);
        const auto read = read_period(text);
        REQUIRE(read);
        CHECK(to_string(*read) == text);
    }
}

TEST_CASE("what is no period is refused with the place where it stops being one") {
    struct fault {
        std::string_view text;
        std::string_view excerpt;
        int offset;
    };
    const std::vector<fault> cases{
        {"", "", 0},
        {"202", "202", 0}, // ended too early: shown whole
        {"2023-", "2023-", 0},
        {"2023-08-", "2023-08-", 0},
        {"2023-03/", "2023-03/", 0},
        {"..", "..", 0},
        {"2023-13", "13", 5},
        {"2023-00", "00", 5},
        {"2023-02-30", "30", 8},
        {"2023-02-29", "29", 8}, // no leap year
        {"1900-02-29", "29", 8},
        {"2023-04-31", "31", 8},
        {"2023-08-00", "00", 8},
        {"0000", "0000", 0},
        {"2023-Q0", "0", 6},
        {"2023-Q5", "5", 6},
        {"2023-H3", "3", 6},
        {"2023-Q12", "2", 7},
        {"2023-mam", "mam", 5},
        {"2023-DJ", "DJ", 5},
        {"2023-05/2023-03", "2023-03", 8},
        {"2023-03-09/2023-03-02", "2023-03-02", 11},
        {"2022..2017", "2017", 6},
        {"2023-03/2023-13", "13", 13},
        {"2023-03/2023-05-01", "-01", 15},
        {"2023-03-02/2023-05", "2023-03-02/2023-05", 0},
        {"2023-03/05", "2023-03/05", 0},
        {"2017...2022", ".2022", 6},
        {"..2023", "..2023", 0},
        {"..2023-12", "..2023-12", 0},
        {"..2023-12-31..", "..", 12},
        {"20235", "5", 4},
        {"-2023", "-2023", 0},
        {"+2023", "+2023", 0},
        {"2023()", ")", 5},
        {"2023(", "2023(", 0},
        {"2023(迎峰度夏", "迎峰度夏", 5},
        {"2023(迎峰度夏)x", "迎峰度夏)x", 5},
        {"2023(a)(b)", ")(b)", 6},
        {"2023(迎(峰)", "(峰)", 6}, // code points, not bytes
        {std::string_view("2023\0", 5), std::string_view("\0", 1), 4},
        {"2023(a\nb)", "\nb)", 6},
        {"2023(\xE8\xBF)", "\xE8\xBF)", 5},
        {"2023(\xC0\xAF)", "\xC0\xAF)", 5},
        {"2023(\xED\xA0\x80)", "\xED\xA0\x80)", 5},
        {"2023(\x80)", "\x80)", 5},
    };
    for (auto const& expected : cases) {
        CAPTURE(expected.text);
        const auto read = read_period(expected.text);
        REQUIRE_FALSE(read);
        CHECK(read.error().why == reason::malformed_period);
        CHECK(read.error().excerpt() == expected.excerpt);
        CHECK(read.error().offset == expected.offset);
    }
    CHECK(describe(read_period("2023-13").error()) == "not a period: \"13\" at character 5");
}

TEST_CASE("a label of up to 32 bytes is kept whole and a longer one is refused instead of cut") {
    const std::string longest = "迎峰度夏和迎峰度冬ab"; // 29 bytes, and three more
    REQUIRE((longest + "cde").size() == 32);
    const auto kept = read_period("2023(" + longest + "cde)");
    REQUIRE(kept);
    CHECK(kept->label() == longest + "cde");
    CHECK(to_string(*kept) == "2023(" + longest + "cde)");

    const auto refused = read_period("2023(" + longest + "cdef)");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().offset == 5);
    CHECK(refused.error().excerpt() == longest + "…");

    const auto year = *period::of_year(2023);
    CHECK(*year.with_label(longest) == *read_period("2023(" + longest + ")"));
    CHECK(year.with_label("迎峰度夏")->with_label("汛期")->label() == "汛期");
    CHECK(year.with_label("汛期")->without_label() == year);
    for (const std::string_view label : {"", "a(b", "a)b", "a\tb", "\xFF", "123456789012345678901234567890123"})
        CHECK(year.with_label(label).error().why == reason::malformed_period);
}

TEST_CASE("the longest print of a period fits its buffer") {
    const std::string text = "2023-03-02/2023-03-09(" + std::string(32, 'x') + ")";
    CHECK(to_string(*read_period(text)) == text);
}

TEST_CASE("periods made from numbers are those read from text") {
    CHECK(*period::of_year(2023) == *read_period("2023"));
    CHECK(*period::of_years(2017, 2022) == *read_period("2017..2022"));
    CHECK(*period::of_half_year(2023, 2) == *read_period("2023-H2"));
    CHECK(*period::of_quarter(2023, 4) == *read_period("2023-Q4"));
    CHECK(*period::of_season(2023, season::winter) == *read_period("2023-DJF"));
    CHECK(*period::of_season(2023, season::autumn) == *read_period("2023-SON"));
    CHECK(*period::of_month(2023y / 8) == *read_period("2023-08"));
    CHECK(*period::of_months(2023y / 3, 2023y / 5) == *read_period("2023-03/2023-05"));
    CHECK(*period::of_months(2023y / 1, 2023y / 10) == *period::year_to_date(2023y / 10));
    CHECK(*period::year_to_date(2023y / 12) == *read_period("2023-01/2023-12"));
    CHECK(*period::of_day(2023y / 8 / 12) == *read_period("2023-08-12"));
    CHECK(*period::of_days(2023y / 3 / 2, 2023y / 3 / 9) == *read_period("2023-03-02/2023-03-09"));
    CHECK(*period::until(2023y / 12 / 31) == *read_period("..2023-12-31"));
    CHECK(*period::since(2021) == *read_period("2021.."));
}

TEST_CASE("periods made from wrong numbers are refused and never wrap into the next month") {
    const std::vector<std::pair<result<period>, std::string_view>> cases{
        {period::of_year(0), "0"},
        {period::of_year(10000), "10000"},
        {period::of_year(-2023), "-2023"},
        {period::of_years(2022, 2017), "2017"},
        {period::of_years(0, 2017), "0"},
        {period::of_half_year(2023, 3), "3"},
        {period::of_quarter(2023, 0), "0"},
        {period::of_quarter(0, 1), "0"},
        {period::of_season(0, season::winter), "0"},
        {period::of_month(2023y / 13), "2023-13"},
        {period::of_months(2023y / 5, 2023y / 3), "2023-03"},
        {period::year_to_date(2023y / 0), "2023-00"},
        {period::of_day(2023y / 2 / 30), "2023-02-30"},
        {period::of_days(2023y / 3 / 9, 2023y / 3 / 2), "2023-03-02"},
        {period::until(2023y / 2 / 29), "2023-02-29"},
        {period::since(12345), "12345"},
    };
    for (auto const& [made, excerpt] : cases) {
        CAPTURE(excerpt);
        REQUIRE_FALSE(made);
        CHECK(made.error().why == reason::malformed_period);
        CHECK(made.error().excerpt() == excerpt);
    }
}

TEST_CASE("no text of eight characters from the alphabet of periods is read halfway", "[exhaustive]") {
    // Deterministic noise: what is read prints to a text of the same period, everything else is refused with a place
    // inside the text.
    constexpr std::string_view alphabet = "0123-.Q/H()MA";
    std::uint64_t state = 20231231;
    int read_count = 0;
    for (int i = 0; i < 200'000; ++i) {
        std::string text = i % 2 == 0 ? "2023" : "";
        for (int k = 0; k < 8; ++k) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            const auto which = (state >> 33U) % (alphabet.size() + 1);
            if (which < alphabet.size()) text += alphabet[which];
        }
        const auto read = read_period(text);
        if (read) {
            ++read_count;
            if (read_period(to_string(*read)) != read) FAIL_CHECK(text);
        } else if (read.error().offset < 0 || read.error().offset > static_cast<int>(text.size())) {
            FAIL_CHECK(text);
        }
    }
    CHECK(read_count > 0);
}
