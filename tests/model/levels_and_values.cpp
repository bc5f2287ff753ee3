// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Phrases whose number is no change, although a verb or a comparative stands beside it: a level that was reached
// (下降为, 高达), a factor of a value where a share might stand, an adverb where a baseline might stand.

#include "model/phrases.hpp"

#include <tongbi/model/compared_range.hpp>

namespace {

using namespace phrases;

std::string refused(std::string_view text) {
    const auto read = read_comparison(text);
    return read ? "read" : std::string(entry_of(read.error().why).code);
}

TEST_CASE("下降为5.2% is a level, and 增长为5.2% the size of a growth") {
    for (const auto text : {"下降为5.2%",
                            "降为3%",
                            "减少为5%",
                            "回落为5.2%",
                            "放缓为5.2%",
                            "上升为5.2%",
                            "提高为5.2%",
                            "回升为0.2%",
                            "加快为5.2%",
                            "较上年减为5.2亿元",
                            "减为3家",
                            "下降为三分之一",
                            "增为3倍",
                            "较上年增为3倍",
                            "降为零",
                            "升为5℃",
                            "缩短为5天",
                            "同比下降为5.2%",
                            "环比降为0.2%",
                            "多为5%",
                            "降为5%左右",
                            "降为近5%",
                            "降幅收窄为0.3个百分点"}) {
        INFO(text);
        CHECK(refused(text) == "malformed_text");
        CHECK_FALSE(read_comparison_range(text));
    }
    for (const auto text : {"降为5%~6%", "较上年降为3~5%", "增为3~5倍", "升为2～3℃"}) {
        INFO(text);
        CHECK_FALSE(read_comparison_range(text));
    }
    for (auto const& p : std::vector<phrase>{
             {"增长为5%", role::growth, "5", "[4.5, 5.5]", "+", ""},
             {"增速为5%", role::growth, "5", "[4.5, 5.5]", "+", ""},
             {"同比增速为-5%", role::growth, "-5", "[-5.5, -4.5]", "-", "prev_year"},
             {"降幅为5%", role::growth, "-5", "[-5.5, -4.5]", "-", ""},
             {"下降达5%", role::growth, "-5", "[-5.5, -4.5]", "-", ""},
         })
        check_reads(p);
}

TEST_CASE("高达 and 多达 say how much there is, and no rise") {
    for (const auto text : {"高达35℃", "高达50%", "高达8.5亿元", "多达300家", "多达5天", "较上年多达35个"}) {
        INFO(text);
        CHECK(refused(text) == "malformed_text");
    }
    for (const auto text : {"高达5%~6%", "多达3~5天"}) CHECK_FALSE(read_comparison_range(text));
    CHECK(read_measure("高达35℃")->role() == role::level);
    for (auto const& p : std::vector<phrase>{
             {"增长高达35%", role::growth, "35", "[34.5, 35.5]", "+", ""},
             {"增速高达35%", role::growth, "35", "[34.5, 35.5]", "+", ""},
             {"降幅高达35%", role::growth, "-35", "[-35.5, -34.5]", "-", ""},
             {"占比高达36.4%", role::share, "36.4", "[36.35, 36.45]", "", ""},
             {"较常年偏高35%", role::growth, "35", "[34.5, 35.5]", "+", "normal"},
         })
        check_reads(p);
}

TEST_CASE("on average and over time are no baselines, and above zero is a level") {
    for (const auto text :
         {"up 5.2% on average", "0.5 °C higher on average", "up 5.2% over time", "up 5.2% on balance",
          "up 5.2% over a year", "up 5.2% on a seasonally adjusted basis", "up 5.2% on an annual basis",
          "up 5.8% on-year in August", "5 °C below zero", "3 °C above freezing", "5% below the poverty line"}) {
        INFO(text);
        CHECK(refused(text) == "malformed_text");
    }
    for (auto const& p : std::vector<phrase>{
             {"up 5.8% on-year", role::growth, "5.8", "[5.75, 5.85]", "+", "prev_year"},
             {"down 3% on-month", role::growth, "-3", "[-3.5, -2.5]", "-", "prev_period"},
             {"up 5.2% on a year-on-year basis", role::growth, "5.2", "[5.15, 5.25]", "+", "prev_year"},
             {"up 5.2% over the past month", role::growth, "5.2", "[5.15, 5.25]", "+", "prev_period"},
             {"up 5.2% from last week", role::growth, "5.2", "[5.15, 5.25]", "+", "prev_period"},
             {"up 5% over the same month of the previous year", role::growth, "5", "[4.5, 5.5]", "+", "prev_year"},
             {"5.2% above average", role::growth, "5.2", "[5.15, 5.25]", "+", "other:average"},
             {"比前一年增长5%", role::growth, "5", "[4.5, 5.5]", "+", "prev_year"},
             {"较前一个月下降5%", role::growth, "-5", "[-5.5, -4.5]", "-", "prev_period"},
             {"较2005年水平下降5%", role::growth, "-5", "[-5.5, -4.5]", "-", "base_year:2005"},
             {"达到规划目标的95%", role::rate, "95", "[94.5, 95.5]", "", "target"},
         })
        check_reads(p);
}

TEST_CASE("a number of the normal rain is a factor, and one of last year's output may be a share of it") {
    for (auto const& p : std::vector<phrase>{
             {"60% of normal rainfall", role::factor, "60", "[59.5, 60.5]", "", "other:normal rainfall"},
             {"120% of normal rainfall", role::factor, "120", "[119.5, 120.5]", "", "other:normal rainfall"},
             {"80% of average precipitation", role::factor, "80", "[79.5, 80.5]", "", "other:average precipitation"},
             {"60% of its peak", role::factor, "60", "[59.5, 60.5]", "", "other:its peak"},
             {"60% of last year's level", role::factor, "60", "[59.5, 60.5]", "", "prev_year"},
             {"占常年同期降水量的60%", role::factor, "60", "[59.5, 60.5]", "", "other:常年同期降水量"},
             {"占上年的80%", role::factor, "80", "[79.5, 80.5]", "", "prev_year"},
             {"36.4% of GDP", role::share, "36.4", "[36.35, 36.45]", "", "whole:GDP"},
         })
        check_reads(p);
    for (const auto text : {"60% of last year's output", "36.4% of last year's emissions", "占上年产量的80%",
                            "占去年同期出口额的5%", "超过上年同期2倍"}) { // by 2 times, or more than 2 times as much
        INFO(text);
        CHECK(refused(text) == "ambiguous");
    }
}

TEST_CASE("a word of size before a range is said of one end or of both, and about is of both") {
    CHECK(read_comparison_range("偏高近1~2℃").error().why == reason::ambiguous);
    CHECK(read_comparison_range("偏少近2～5成").error().why == reason::ambiguous);
    const auto about = read_comparison_range("偏高约1~2℃");
    REQUIRE(about);
    CHECK(about->second.magnitude.number().qualifiers().has(qualifier::about));
}

TEST_CASE("90s is a decade as well as a number of seconds") {
    CHECK(read_measure("90s").error().why == reason::ambiguous);
    CHECK(read_measure("90s", "").error().why == reason::ambiguous);
    CHECK(to_string(*read_measure("90", "s")) == "90 s");
    CHECK(best(*read_measure("90 s")) == "90");
    CHECK(best(*read_measure("95s")) == "95");
    CHECK(best(*read_measure("120s")) == "120");
}

} // namespace
