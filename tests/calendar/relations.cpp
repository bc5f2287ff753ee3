// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/calendar.hpp>

#include "catch.hpp"

#include <algorithm>
#include <vector>

using namespace tongbi;
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::sys_days;

namespace {

period the(std::string_view text) { return read_period(text).value(); }

std::string_view word(certainty answer) {
    return answer == certainty::yes ? "yes" : answer == certainty::no ? "no" : "unknown";
}

certainty opposite(certainty answer) {
    return answer == certainty::yes ? certainty::no : answer == certainty::no ? certainty::yes : certainty::unknown;
}

struct span {
    sys_days first;
    sys_days last;
};

/// Every way in which the unprinted part of a period may have been, on the days where something
/// changes.
std::vector<span> readings(period const& p, std::vector<sys_days> const& grid) {
    std::vector<span> all;
    for (const auto first : grid)
        for (const auto last : grid) {
            if (first > last) continue;
            const auto from = p.printed_first();
            const auto to = p.printed_last();
            const bool inside = (!from || *from <= first) && (!to || last <= *to);
            const bool ends = (!from || *from == first) && (!to || last == *to);
            if (p.label().empty() ? ends : inside) all.push_back({first, last});
        }
    return all;
}

} // namespace

TEST_CASE("days of a period are counted through leap years") {
    struct length {
        std::string_view text;
        int days;
    };
    for (auto const& [text, expected] : std::vector<length>{
             {"2023", 365},
             {"2024", 366},
             {"1900", 365},
             {"2000", 366},
             {"2023-02", 28},
             {"2024-02", 29},
             {"2023-12", 31},
             {"2023-Q1", 90},
             {"2024-Q1", 91},
             {"2023-H1", 181},
             {"2023-H2", 184},
             {"2023-MAM", 92},
             {"2023-JJA", 92},
             {"2023-SON", 91},
             {"2023-DJF", 90},
             {"2024-DJF", 91},
             {"2025-DJF", 90},
             {"2023-03/2023-05", 92},
             {"2023-01/2023-10", 304},
             {"2024-01/2024-10", 305},
             {"2023-08-12", 1},
             {"2023-03-02/2023-03-09", 8},
             {"2017..2022", 2191},
             {"2023-08-12(江阴)", 1},
         }) {
        CAPTURE(text);
        CHECK(days_in(the(text)) == expected);
    }
    // 3.7亿吨 of raw coal in a month of 31 days are 1194万吨 a day; twelfths of a year would give
    // 1217.
    CHECK(37000.0 / *days_in(the("2023-03")) == Approx(1194).margin(0.5));
    CHECK(37000.0 * 12 / *days_in(the("2023")) == Approx(1216.4).margin(0.1));
}

TEST_CASE("days cannot be counted where an end is not printed") {
    CHECK(days_in(the("2021..")).error().why == reason::missing_input);
    CHECK(describe(days_in(the("2021..")).error()) == "days from first day to last day: the last day is not printed");
    CHECK(describe(days_in(the("..2023-12-31")).error()) ==
          "days from first day to last day: the first day is not printed");
    CHECK(describe(days_in(the("..2023-12-31")).error(), language::zh) == "首日至末日的天数：首日未公布");
    CHECK(days_in(the("2023(迎峰度夏)")).error().why == reason::missing_input); // some days of 2023
    CHECK(days_in(the("2023(迎峰度夏)").without_label()) == 365);
}

TEST_CASE("first and last day are given where they are known") {
    CHECK((first_day(the("2023-DJF")) == sys_days(2022y / 12 / 1)));
    CHECK((last_day(the("2023-DJF")) == sys_days(2023y / 2 / 28)));
    CHECK((first_day(the("2021..")) == sys_days(2021y / 1 / 1)));
    CHECK_FALSE(last_day(the("2021..")));
    CHECK_FALSE(first_day(the("..2023-12-31")));
    CHECK((last_day(the("..2023-12-31")) == sys_days(2023y / 12 / 31)));
    CHECK_FALSE(first_day(the("2023(迎峰度夏)")));
    CHECK_FALSE(last_day(the("2023(迎峰度夏)")));
    CHECK((first_day(the("2023-08-12(江阴)")) == sys_days(2023y / 8 / 12)));
}

TEST_CASE("a stock is measured on the last day of its period") {
    CHECK(to_string(as_of(the("2023")).value()) == "2023-12-31");
    CHECK(to_string(as_of(the("2024-02")).value()) == "2024-02-29");
    CHECK(to_string(as_of(the("..2023-12-31")).value()) == "2023-12-31");
    CHECK(to_string(as_of(the("2023-12-31")).value()) == "2023-12-31");
    CHECK(to_string(as_of(the("2023-08-12(江阴)")).value()) == "2023-08-12(江阴)");
    CHECK(as_of(the("2021..")).error().why == reason::missing_input);
    CHECK(as_of(the("2023(迎峰度夏)")).error().why == reason::missing_input);
    CHECK(describe(as_of(the("2021..")).error(), language::zh) == "时期末的时点，末日：末日未公布");
}

TEST_CASE("a part lies inside its whole where all ends are printed and may lie there where not") {
    struct question {
        std::string_view outer;
        std::string_view inner;
        std::string_view contains;
        std::string_view overlaps;
    };
    for (auto const& q : std::vector<question>{
             {"2023", "2023-08", "yes", "yes"},
             {"2023-08", "2023", "no", "yes"},
             {"2023", "2023", "yes", "yes"},
             {"2023", "2023-DJF", "no", "yes"}, // its December lies in 2022
             {"2022", "2023-DJF", "no", "yes"},
             {"2023-01/2023-10", "2023-01/2023-02", "yes", "yes"},
             {"2023-01/2023-10", "2023-11", "no", "no"},
             {"2023-MAM", "2023-03/2023-05", "yes", "yes"},
             {"2023", "2022", "no", "no"},
             {"2023", "2023-12-31", "yes", "yes"},
             {"2021..", "2021-01-01", "yes", "yes"},
             {"2021..", "2023", "unknown", "unknown"}, // the report may be of 2022
             {"2021..", "2020", "no", "no"},
             {"2021..", "2020..2022", "no", "yes"}, // both have the first day of 2021
             {"2021..", "2017..", "no", "unknown"},
             {"2017..", "2021..", "unknown", "unknown"},
             {"2021..", "2021..", "unknown", "yes"}, // two reports may end differently
             {"2021", "2021..", "unknown", "yes"},
             {"2023", "2021..", "no", "unknown"},
             {"..2023-12-31", "2023-12-31", "yes", "yes"},
             {"..2023-12-31", "2023-08", "unknown", "unknown"},
             {"..2023-12-31", "2023", "unknown", "yes"},
             {"..2023-12-31", "2024", "no", "no"},
             {"..2023-12-31", "..2022-12-31", "unknown", "unknown"},
             {"..2022-12-31", "..2023-12-31", "no", "unknown"},
             {"..2023-12-31", "2017..", "unknown", "unknown"}, // a city's share of the province is not known
             {"..2020-12-31", "2021..", "no", "no"},
             {"2023", "2023(迎峰度夏)", "yes", "yes"},
             {"2023(迎峰度夏)", "2023", "unknown", "yes"},
             {"2023(迎峰度夏)", "2023-08", "unknown", "unknown"},
             {"2023(迎峰度夏)", "2023-08(高温)", "unknown", "unknown"},
             {"2023(迎峰度夏)", "2023(迎峰度夏)", "yes", "yes"},
             {"2023(迎峰度夏)", "2024", "no", "no"},
             {"2023(迎峰度夏)", "2022..2023", "no", "yes"},
             {"2021..", "2023(迎峰度夏)", "unknown", "unknown"},
             {"2023-08-12(江阴)", "2023-08-12", "yes", "yes"},
         }) {
        CAPTURE(q.outer, q.inner);
        const auto outer = the(q.outer);
        const auto inner = the(q.inner);
        CHECK(word(contains(outer, inner)) == q.contains);
        CHECK(word(overlaps(outer, inner)) == q.overlaps);
        CHECK(overlaps(inner, outer) == overlaps(outer, inner));
        CHECK(disjoint(inner, outer) == opposite(overlaps(outer, inner)));
    }
}

TEST_CASE("an answer is certain exactly where every reading of the unprinted ends agrees", "[exhaustive]") {
    std::vector<period> periods;
    for (const std::string_view text : {"2020",           "2021",
                                        "2022",           "2020-12",
                                        "2021-01",        "2021-Q1",
                                        "2021-DJF",       "2021-01-01",
                                        "2020-12-31",     "2021-06-15/2021-07-10",
                                        "2020..2021",     "2020..",
                                        "2021..",         "2022..",
                                        "..2020-12-31",   "..2021-01-01",
                                        "..2021-06-30",   "..2019-12-31",
                                        "2021(a)",        "2021(b)",
                                        "2020..2021(a)",  "2021-01(a)",
                                        "2021-01-01(a)",  "2021..(a)",
                                        "2020..(a)",      "..2020-12-31(a)",
                                        "..2021-06-30(a)"})
        periods.push_back(the(text));

    std::vector<sys_days> grid{sys_days(2015y / 1 / 1), sys_days(2030y / 1 / 1)};
    for (auto const& p : periods)
        for (const auto end : {p.printed_first(), p.printed_last()})
            if (end)
                for (const int step : {-1, 0, 1}) grid.push_back(*end + days(step));
    std::sort(grid.begin(), grid.end());
    grid.erase(std::unique(grid.begin(), grid.end()), grid.end());

    const auto verdict = [](int yes, int all) {
        return yes == all ? certainty::yes : yes == 0 ? certainty::no : certainty::unknown;
    };
    for (auto const& a : periods) {
        const auto readings_of_a = readings(a, grid);
        REQUIRE_FALSE(readings_of_a.empty());
        for (auto const& b : periods) {
            if (a == b && !a.label().empty()) continue; // the same label is the same part: not two free readings
            int all = 0;
            int containing = 0;
            int meeting = 0;
            for (auto const& x : readings_of_a)
                for (auto const& y : readings(b, grid)) {
                    ++all;
                    containing += x.first <= y.first && y.last <= x.last ? 1 : 0;
                    meeting += std::max(x.first, y.first) <= std::min(x.last, y.last) ? 1 : 0;
                }
            CAPTURE(to_string(a), to_string(b));
            CHECK(word(contains(a, b)) == word(verdict(containing, all)));
            CHECK(word(overlaps(a, b)) == word(verdict(meeting, all)));
        }
    }
}

TEST_CASE("four quarters or twelve months make a year without common days") {
    std::vector<period> months;
    std::vector<period> quarters;
    for (int m = 1; m <= 12; ++m) months.push_back(period::of_month(2024y / m).value());
    for (int q = 1; q <= 4; ++q) quarters.push_back(period::of_quarter(2024, q).value());
    for (auto const& parts : {months, quarters}) {
        int sum = 0;
        for (auto const& part : parts) {
            sum += days_in(part).value();
            CHECK(contains(the("2024"), part) == certainty::yes);
            for (auto const& other : parts) CHECK((disjoint(part, other) == certainty::yes) == (part != other));
        }
        CHECK(sum == days_in(the("2024")));
    }
}

TEST_CASE("periods sort by their days") {
    std::vector<period> sorted;
    for (const std::string_view text : {"..2022-12-31", "..2023-12-31", "2017..2022", "2017..", "2021..", "2023-DJF",
                                        "2023-01", "2023-Q1", "2023", "2023-02", "2023-12-31"})
        sorted.push_back(the(text));
    for (std::size_t i = 0; i < sorted.size(); ++i)
        for (std::size_t k = 0; k < sorted.size(); ++k) {
            CAPTURE(to_string(sorted[i]), to_string(sorted[k]));
            CHECK((sorted[i] < sorted[k]) == (i < k));
            CHECK((sorted[i] == sorted[k]) == (i == k));
        }
    CHECK(the("2023") != the("2023(迎峰度夏)"));
    CHECK(the("2023-MAM") != the("2023-03/2023-05"));
}

TEST_CASE("a period lies in its year, quarter, month or day, and a streak of them begins by the calendar") {
    const auto around = [](std::string_view text, period_kind kind) {
        const auto p = calendar_period_of(the(text), kind);
        return p ? to_string(*p) : std::string(code_of(p.error().why));
    };
    CHECK(around("2023-09-30", period_kind::year) == "2023");
    CHECK(around("2023-09-30", period_kind::quarter) == "2023-Q3");
    CHECK(around("2023-10", period_kind::quarter) == "2023-Q4");
    CHECK(around("2023-09-30", period_kind::month) == "2023-09");
    CHECK(around("2023-09-30", period_kind::day) == "2023-09-30");
    CHECK(around("2023-09", period_kind::day) == "period_mismatch");
    CHECK(around("2023", period_kind::month) == "period_mismatch");
    CHECK(around("2023-09", period_kind::season) == "period_mismatch");
    CHECK(around("2021..", period_kind::month) == "missing_input");
    const auto first = [](std::string_view text, int n) {
        const auto p = first_of_streak(the(text), n);
        return p ? to_string(*p) : std::string(code_of(p.error().why));
    };
    CHECK(first("2023", 9) == "2015");
    CHECK(first("2023-09", 9) == "2023-01");
    CHECK(first("2023-02", 3) == "2022-12");
    CHECK(first("2023-Q3", 5) == "2022-Q3");
    CHECK(first("2024-03-01", 2) == "2024-02-29");
    CHECK(first("2023-09", 1) == "2023-09");
    CHECK(first("2023-09", 0) == "span_too_short");
    CHECK(first("0001-02", 9) == "not_adjacent");
}
