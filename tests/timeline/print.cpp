// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A timeline as text: a line a period, newest last, numbers below each other.

#include "lines.hpp"

#include <vector>

using namespace lines;

TEST_CASE("a timeline prints a line a period, its numbers below each other and their bounds behind them") {
    const auto power = timeline_of(monthly("2022-11"), "亿千瓦时", {"95.0", "100.0", "..", "126.0"});

    CHECK(to_string(power, language::zh) == "2022年11月   95.0亿千瓦时\n"
                                            "2022年12月  100.0亿千瓦时\n"
                                            "2023年1月             ..\n"
                                            "2023年2月  126.0亿千瓦时");
    CHECK(to_string(period_over_period(power)) == "Nov 2022     ..\n"
                                                  "Dec 2022  +5.3% [5.15, 5.38]\n"
                                                  "Jan 2023     ..\n"
                                                  "Feb 2023     ..");
}

TEST_CASE("what was refused for another reason than a gap has its code, observations print their values") {
    const auto zero = timeline_of(yearly("2021"), "亿元", {"0.0", "5.0"});
    CHECK(to_string(year_over_year(zero)) == "2021  ..\n2022  .. zero_base");
    CHECK(to_string(timeline_of({mean_of("2022", "15.9℃"), mean_of("2023", "16.6℃")})) == "2022  15.9℃\n2023  16.6℃");
    CHECK(to_string(timeline<measure>()) == "(no period)");
}

TEST_CASE("of many periods the first and the last six stand there, and all of thirteen") {
    const auto lines_of = [](int years) {
        std::vector<timeline<measure>::entry> entries;
        for (int y = 0; y < years; ++y) entries.push_back({*period::of_year(2000 + y), read("1.0 t")});
        const std::string text = to_string(timeline<measure>(entries));
        return std::pair(std::count(text.begin(), text.end(), '\n') + 1, text);
    };
    CHECK(lines_of(13).first == 13);
    const auto [lines, text] = lines_of(14);
    CHECK(lines == 13);
    CHECK(text.find("2005  1.0 t\n…\n2008  1.0 t\n") != std::string::npos);
}
