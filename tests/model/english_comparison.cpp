// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/phrases.hpp"

#include <tongbi/model/sentence_of.hpp>

namespace {

using namespace phrases;

TEST_CASE("an English phrase of comparison is a signed magnitude in its role, a direction and a baseline") {
    for (auto const& p : std::vector<phrase>{
             {"up 5.8% year on year", role::growth, "5.8", "[5.75, 5.85]", "+", "prev_year"},
             {"Up 5.8 percent year-on-year.", role::growth, "5.8", "[5.75, 5.85]", "+", "prev_year"},
             {"grew by 5.8% from a year earlier", role::growth, "5.8", "[5.75, 5.85]", "+", "prev_year"},
             {"rose 5.8% (y/y)", role::growth, "5.8", "[5.75, 5.85]", "+", "prev_year"},
             {"an increase of 5.8% over the same period last year", role::growth, "5.8", "[5.75, 5.85]", "+",
              "prev_year"},
             {"5.8% higher than in 2020", role::growth, "5.8", "[5.75, 5.85]", "+", "base_year:2020"},
             {"fell sharply by 13.5% compared with 2020 levels", role::growth, "-13.5", "[-13.55, -13.45]", "-",
              "base_year:2020"},
             {"fell 43% below 2005 levels", role::growth, "-43", "[-43.5, -42.5]", "-", "base_year:2005"},
             {"rose 2.5% above 2019 levels", role::growth, "2.5", "[2.45, 2.55]", "+", "base_year:2019"},
             {"up 5.8% over the year", role::growth, "5.8", "[5.75, 5.85]", "+", "prev_year"},
             {"up 5.8% on the year", role::growth, "5.8", "[5.75, 5.85]", "+", "prev_year"},
             {"up 5.8% over the past year", role::growth, "5.8", "[5.75, 5.85]", "+", "prev_year"},
             {"up 5% from a month ago", role::growth, "5", "[4.5, 5.5]", "+", "prev_period"},
             {"150% of average", role::factor, "150", "[149.5, 150.5]", "", "other:average"},
             {"0.1±0.3 °C above normal", role::change, "0.1", "[-0.2, 0.4]", "+", "normal"},
             {"up 0.3% over the month", role::growth, "0.3", "[0.25, 0.35]", "+", "prev_period"},
             {"up 30 basis points", role::points, "30", "[29.5, 30.5]", "+", ""},
             {"5% higher than in recent years", role::growth, "5", "[4.5, 5.5]", "+", "other:recent years"},
             {"declined nearly 20% on the year before", role::growth, "none", "(-20, 0]", "-", "prev_year"},
             {"down 0.3% from the previous month", role::growth, "-0.3", "[-0.35, -0.25]", "-", "prev_period"},
             {"up 1.1% quarter on quarter", role::growth, "1.1", "[1.05, 1.15]", "+", "prev_period"},
             {"down by 0.6 percentage points", role::points, "-0.6", "[-0.65, -0.55]", "-", ""},
             {"0.6 pp below the target", role::points, "-0.6", "[-0.65, -0.55]", "-", "target"},
             {"0.9 °C above normal", role::change, "0.9", "[0.85, 0.95]", "+", "normal"},
             {"0.9 °C above the 1991–2020 normal", role::change, "0.9", "[0.85, 0.95]", "+", "normal:1991-2020"},
             {"0.9 °C warmer than the normal (1991-2020)", role::change, "0.9", "[0.85, 0.95]", "+",
              "normal:1991-2020"},
             {"13% below the mean of 15 years", role::growth, "-13", "[-13.5, -12.5]", "-", "mean_window:15y"},
             {"4.2 percentage points above the national average", role::points, "4.2", "[4.15, 4.25]", "+",
              "other:the national average"},
             {"12.5 million tonnes more than a year earlier", role::amount, "12.5", "[12.45, 12.55]", "+", "prev_year"},
             {"accounts for 36.4% of GDP", role::share, "36.4", "[36.35, 36.45]", "", "whole:GDP"},
             {"accounting for about 36.4 percent of the total", role::share, "36.4", "[36.35, 36.45]", "", ""},
             {"36.4% of GDP", role::share, "36.4", "[36.35, 36.45]", "", "whole:GDP"},
             {"1.6 times that of the year before", role::factor, "1.6", "[1.55, 1.65]", "", "prev_year"},
             {"1.6 times the normal", role::factor, "1.6", "[1.55, 1.65]", "", "normal"},
             {"179.4% of the target", role::rate, "179.4", "[179.35, 179.45]", "", "target"},
             {"unchanged from the previous quarter", role::growth, "0", "[0, 0]", "", "prev_period"},
             {"doubled since 2010", role::growth, "100", "[100, 100]", "+", "base_year:2010"},
             {"halved from a year ago", role::growth, "-50", "[-50, -50]", "-", "prev_year"},
             {"more than doubled since 2010", role::growth, "none", "(100, inf)", "+", "base_year:2010"},
             {"more than halved from 2005", role::growth, "none", "[-100, -50)", "-", "base_year:2005"},
             {"+5.2% y/y", role::growth, "5.2", "[5.15, 5.25]", "+", "prev_year"},
             {"-0.3% from the previous month", role::growth, "-0.3", "[-0.35, -0.25]", "-", "prev_period"},
             {"3 times the 2015 level", role::factor, "3", "[2.5, 3.5]", "", "base_year:2015"},
             {"nearly half of GDP", role::share, "none", "[0, 50)", "", "whole:GDP"},
             {"a third of emissions", role::share, "1", "[1, 1]", "", "whole:emissions"},
             {"expected up more than 5% year on year", role::growth, "none", "(5, inf)", "+", "prev_year"},
             {"98.5% of that of the year before", role::factor, "98.5", "[98.45, 98.55]", "", "prev_year"},
             {"85% of the normal", role::factor, "85", "[84.5, 85.5]", "", "normal"},
             {"120% of normal", role::factor, "120", "[119.5, 120.5]", "", "normal"}, // no part of a whole
             {"half of normal", role::factor, "50", "[50, 50]", "", "normal"},
             {"85% of last year", role::factor, "85", "[84.5, 85.5]", "", "prev_year"},
             {"85% of the 2005 level", role::factor, "85", "[84.5, 85.5]", "", "base_year:2005"},
             {"85% of the 1991-2020 average", role::factor, "85", "[84.5, 85.5]", "", "normal:1991-2020"},
             {"85% of the mean of 15 years", role::factor, "85", "[84.5, 85.5]", "", "mean_window:15y"},
             {"91.9% of that of the national average", role::factor, "91.9", "[91.85, 91.95]", "",
              "other:the national average"},
             {"98.5% of the annual target", role::rate, "98.5", "[98.45, 98.55]", "", "target"},
             {"98.5% of the plan", role::rate, "98.5", "[98.45, 98.55]", "", "target"},
             {"accounts for 98.5% of the target", role::rate, "98.5", "[98.45, 98.55]", "", "target"},
             {"85% of the national average", role::factor, "85", "[84.5, 85.5]", "", "other:the national average"},
             {"3 times as high as in 2010", role::factor, "3", "[2.5, 3.5]", "", "base_year:2010"},
             {"1.6 times as much as normal", role::factor, "1.6", "[1.55, 1.65]", "", "normal"},
             {"1.6 times as many as the year before", role::factor, "1.6", "[1.55, 1.65]", "", "prev_year"},
             {"0.9 °C above the 1991-2020 average", role::change, "0.9", "[0.85, 0.95]", "+", "normal:1991-2020"},
             {"5% above the 2016-2020 average", role::growth, "5", "[4.5, 5.5]", "+",
              "other:the 2016-2020 average"}, // of five years
         })
        check_reads(p);
}

TEST_CASE("an English phrase is read whole or refused with what is left over and its place") {
    for (auto const& f : std::vector<fault>{
             {"rose to 5.8%", "malformed_text", "to 5.8%", 5}, // a level
             {"up to 5.8%", "malformed_text", "to 5.8%", 3},
             {"grew 5.8% in May", "malformed_text", "in May", 10},
             {"up 5.8%, down 1%", "malformed_text", "down 1%", 9}, // two phrases
             {"up -5% year on year", "malformed_number", "-5% year on year", 3},
             {"up 12 furlongs", "malformed_text", "furlongs", 6},
             {"up five percent", "malformed_number", "five", 3},
             {"up 5% from 3% a year earlier", "malformed_text", "3% a year earlier", 11},
             {"accounts for 36.4% by GDP", "malformed_text", "by GDP", 19},
             {"0.9 °C above", "malformed_text", "", 12},
             {"uphill 5%", "malformed_text", "uphill 5%", 0},
             {"-5% above normal", "malformed_text", "above normal", 4},
             {"5.2% year on year", "malformed_text", "5.2% year on year", 0},                // up or down?
             {"3 times higher than in 2010", "ambiguous", "3 times higher than in 2010", 0}, // 3 times, or 4
             {"1.6 times more than normal", "ambiguous", "1.6 times more than normal", 0},
             {"increased 3 times", "ambiguous", "3 times", 10},
             {"up 3 times year on year", "ambiguous", "3 times year on year", 3},
             {"increased by 5% over five years", "malformed_text", "over five years", 16},
             {"up 5% over the past decade", "malformed_text", "over the past decade", 6},
             {"up 5% over the twelve months to June", "malformed_text", "over the twelve months to June", 6},
             {"down 0.9‰ year on year", "ambiguous", "0.9‰ year on year", 5},
             {"fell 5% above 2019 levels", "malformed_text", "above 2019 levels", 8},
             {"down 1.2 times year on year", "ambiguous", "1.2 times year on year", 5},
             {"1.2 times below normal", "ambiguous", "1.2 times below normal", 0},
             {"up 5.2% per year", "malformed_text", "5.2% per year", 3}, // the mean of several years
             {"grew by 5.2% per year from 2010", "malformed_text", "5.2% per year from 2010", 8},
             {"+0.3 pp per year since 2010", "malformed_text", "+0.3 pp per year since 2010", 0},
             {"3 times as high in 2010", "malformed_text", "high in 2010", 11},
         })
        check_refused(f);
    CHECK(reason_of(read_comparison("accounts for 120% of GDP")) == "part_exceeds_whole");
    CHECK(reason_of(read_comparison("accounts for 5 GW of GDP")) == "role_mismatch");
}

TEST_CASE("what a comparison says in English reads back as the same") {
    int sentences = 0;
    for (const std::string_view code : {"prev_year", "prev_period", "normal", "normal:1991-2020", "base_year:2020",
                                        "target", "mean_window:15y", "other:the national average"})
        for (const std::string_view number : {"5.0%", "nearly 5%", "about 5%", "0.8 pp", "0.8 percentage points",
                                              "1.6 times", "5.2 million tonnes", "0.9 °C", "12 TWh", "at least 20%"})
            for (const movement direction : {movement::up, movement::down}) {
                const bool fall = direction == movement::down;
                const auto m = detail::signed_by(detail::difference_of_print(read_measure(number).value()), direction);
                const printed_comparison c{m, direction, against(code)};
                const std::string text = sentence_of(c, print_style{}.in(language::en));
                INFO(text);
                const auto read = read_comparison(text);
                REQUIRE(read);
                if (detail::is_fold(c.magnitude.unit())) { // in percent or tenths, to the same digit
                    CHECK(bounds(detail::in_percent(read->magnitude.number(), read->magnitude.unit())) ==
                          bounds(detail::in_percent(c.magnitude.number(), c.magnitude.unit())));
                } else {
                    CHECK(read->magnitude.number() == c.magnitude.number());
                    CHECK(read->magnitude.unit() == c.magnitude.unit());
                }
                CHECK(read->magnitude.role() == c.magnitude.role());
                CHECK(read->direction == (fall ? movement::down : movement::up));
                CHECK(read->against == c.against);
                ++sentences;
            }
    CHECK(sentences == 8 * 10 * 2);
}

TEST_CASE("a part of a value reads back from its English sentence as the factor that it is") {
    for (const std::string_view text :
         {"为上年同期的98.5%", "为常年同期的85%", "是常年的1.2倍", "为2005年的85%", "不到上年的85%",
          "为近15年平均的85%", "完成目标的98.5%", "相当于目标的98.5%", "是目标的1.2倍", "为上期的120%"}) {
        const auto c = read_comparison(text).value();
        const std::string sentence = sentence_of(c, print_style{}.in(language::en));
        INFO(text << ": " << sentence);
        const auto read = read_comparison(sentence);
        REQUIRE(read);
        CHECK(read->magnitude.role() == c.magnitude.role());
        CHECK(bounds(read->magnitude) == bounds(c.magnitude));
        CHECK(read->against == c.against);
        const std::string zh = sentence_of(c, print_style{}.in(language::zh));
        INFO(zh);
        CHECK(read_comparison(zh) == result<printed_comparison>(c));
    }
}

} // namespace
