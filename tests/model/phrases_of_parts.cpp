// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Phrases whose words may be cut in the wrong place: a verb behind a whole, two digits that are one number, a value
// where a whole might stand, and what moves by 倍, by 位 and by the year.

#include "model/phrases.hpp"

#include <tongbi/model/sentence_of.hpp>

namespace {

using namespace phrases;

TEST_CASE("a share that moves is no share of a whole that ends in the verb") {
    for (auto const& p : std::vector<phrase>{
             {"占比提高1.2个百分点", role::points, "1.2", "[1.15, 1.25]", "+", ""},
             {"占比较上年下降0.3个百分点", role::points, "-0.3", "[-0.35, -0.25]", "-", "prev_year"},
             {"占比比上年提高1.2个百分点", role::points, "1.2", "[1.15, 1.25]", "+", "prev_year"},
             {"占全省比重比上年下降1.2个百分点", role::points, "-1.2", "[-1.25, -1.15]", "-", "prev_year"},
             {"占能源消费总量的比重同比提高2.3个百分点", role::points, "2.3", "[2.25, 2.35]", "+", "prev_year"},
             {"比重上升1.2个百分点", role::points, "1.2", "[1.15, 1.25]", "+", ""},
             {"占比与上年持平", role::points, "0", "[0, 0]", "", "prev_year"},
             {"比重为36.4%", role::share, "36.4", "[36.35, 36.45]", "", ""},
             {"比重达36.4%", role::share, "36.4", "[36.35, 36.45]", "", ""},
             {"比例达到三成", role::share, "3", "[3, 3]", "", ""},
             {"比重庆高5%", role::growth, "5", "[4.5, 5.5]", "+", "other:重庆"}, // a city
             {"占规模以上工业增加值36.4%", role::share, "36.4", "[36.35, 36.45]", "", "whole:规模以上工业增加值"},
             {"占高技术产业36.4%", role::share, "36.4", "[36.35, 36.45]", "", "whole:高技术产业"},
             {"占用电量增长的36.4%", role::share, "36.4", "[36.35, 36.45]", "", "whole:用电量增长"},
         })
        check_reads(p);
    for (auto const& f : std::vector<fault>{
             {"占全省比重比上年下降1.2%", "ambiguous", "比上年下降1.2%", 5}, // of the share, or in points
             {"占全省比重同比下降1.2%", "ambiguous", "同比下降1.2%", 5},
             {"占全国比重上升1.2%", "ambiguous", "上升1.2%", 5},
             {"占比提高1.2%", "ambiguous", "提高1.2%", 2},
             {"占全国比重逐年下降1.2%", "malformed_text", "逐年下降", 5},
             {"占全国比重比上年36.4%", "malformed_text", "比上年", 5},
             {"占全国上升1.2%", "malformed_text", "上升", 3},
             {"占全国比上年低1.2%", "malformed_text", "低", 6},
             {"占居民消费价格涨幅1.2%", "malformed_text", "涨幅", 7},
         })
        check_refused(f);
}

TEST_CASE("two digits that follow each other are one number, from the first to the second") {
    for (auto const& p : std::vector<phrase>{
             {"占全国两三成", role::share, "none", "[2, 3]", "", "whole:全国"},
             {"占全市六七成", role::share, "none", "[6, 7]", "", "whole:全市"},
             {"占总量的八九成", role::share, "none", "[8, 9]", "", "whole:总量"},
             {"占两三成", role::share, "none", "[2, 3]", "", ""},
             {"增长七八成", role::growth, "none", "[7, 8]", "+", ""},
             {"同比下降七八成", role::growth, "none", "[-8, -7]", "-", "prev_year"},
             {"增加两三百家", role::amount, "none", "[200, 300]", "+", ""},
             {"占总数三成", role::share, "3", "[3, 3]", "", "whole:总数"},
         }) {
        check_reads(p);
        const auto read = read_comparison(p.text);
        const std::string sentence = sentence_of(*read, print_style{}.in(language::zh));
        INFO(sentence);
        CHECK(read_comparison(sentence) == read);
    }
    for (auto const& f : std::vector<fault>{
             {"占全国三五成", "malformed_number", "全国三五成", 1}, // from three to five, or one of them
             {"占全国一百三三成", "malformed_number", "全国一百三三成", 1},
         })
        check_refused(f);
}

TEST_CASE("of a value a part is a factor, and of a target what is done") {
    for (auto const& p : std::vector<phrase>{
             {"占全年目标的36.4%", role::rate, "36.4", "[36.35, 36.45]", "", "target"},
             {"占年度计划的36.4%", role::rate, "36.4", "[36.35, 36.45]", "", "target"},
             {"占目标的98.5%", role::rate, "98.5", "[98.45, 98.55]", "", "target"},
             {"占全年计划105%", role::rate, "105", "[104.5, 105.5]", "", "target"},
             {"完成年度计划的45%", role::rate, "45", "[44.5, 45.5]", "", "target"},
             {"相当于目标的98.5%", role::rate, "98.5", "[98.45, 98.55]", "", "target"},
             {"是目标的1.2倍", role::factor, "1.2", "[1.15, 1.25]", "", "target"},
             {"占常年的85%", role::factor, "85", "[84.5, 85.5]", "", "normal"},
             {"占上年同期的120%", role::factor, "120", "[119.5, 120.5]", "", "prev_year"},
             {"占2020年的85%", role::factor, "85", "[84.5, 85.5]", "", "base_year:2020"},
             {"占上年末的85%", role::factor, "85", "[84.5, 85.5]", "", "other:上年末"},
             {"占2020年全国产量的5%", role::share, "5", "[4.5, 5.5]", "", "whole:2020年全国产量"},
             {"占全国平均的85%", role::factor, "85", "[84.5, 85.5]", "", "other:全国平均"},
             {"占全国平均水平的85%", role::factor, "85", "[84.5, 85.5]", "", "other:全国平均水平"},
             {"达到上年的1.3倍", role::factor, "1.3", "[1.25, 1.35]", "", "prev_year"},
             {"约为上年的1.3倍", role::factor, "1.3", "[1.25, 1.35]", "", "prev_year"},
             {"仅为常年的85%", role::factor, "85", "[84.5, 85.5]", "", "normal"},
             {"不到上年的1.3倍", role::factor, "none", "[0, 1.3)", "", "prev_year"},
             {"超过上年同期的两倍", role::factor, "none", "(2, inf)", "", "prev_year"},
             {"接近1991-2020年平均的85%", role::factor, "none", "[0, 85)", "", "normal:1991-2020"},
         })
        check_reads(p);
    CHECK(read_comparison("约为上年的1.3倍")->magnitude.number().qualifiers() == qualifiers(qualifier::about));
    CHECK(reason_of(read_comparison("超过上年的近两倍")) == "malformed_text");
}

TEST_CASE("a fall by 倍 has two readings, and a growth a year is no growth against a year") {
    for (auto const& f : std::vector<fault>{
             {"同比减少一倍", "ambiguous", "一倍", 4},
             {"较常年偏少一倍", "ambiguous", "一倍", 5},
             {"同比下降1.2倍", "ambiguous", "1.2倍", 4},
             {"低于常年1.2倍", "ambiguous", "1.2倍", 4},
             {"同比-0.5倍", "ambiguous", "-0.5倍", 2},
             {"增长5.2%/年", "malformed_text", "5.2%/年", 2},
             {"提高0.3个百分点/年", "malformed_text", "0.3个百分点/年", 2},
             {"同比+5.2%/年", "malformed_text", "+5.2%/年", 2},
             {"较2016-2020年平均增长5%", "malformed_text", "年平均增长5%", 10},
             {"较1991-2020年平均增长5%", "malformed_text", "年平均增长5%", 10},
         })
        check_refused(f);
    CHECK(reason_of(fall_of(read_measure("一倍"))) == "ambiguous");
    CHECK(rise_of(read_measure("一倍")));
}

TEST_CASE("in 位 a rank moves, unless the verb counts") {
    for (auto const& p : std::vector<phrase>{
             {"上升2位", role::ordinal, "2", "[2, 2]", "+", ""},
             {"环比上升1位", role::ordinal, "1", "[1, 1]", "+", "prev_period"},
             {"较上年前进3位", role::ordinal, "3", "[3, 3]", "+", "prev_year"},
             {"同比下降三位", role::ordinal, "-3", "[-3, -3]", "-", "prev_year"},
             {"比上年后退2名", role::ordinal, "-2", "[-2, -2]", "-", "prev_year"},
             {"增加2位", role::amount, "2", "[2, 2]", "+", ""}, // persons
             {"减少3名", role::amount, "-3", "[-3, -3]", "-", ""},
             {"多于上年2位", role::amount, "2", "[2, 2]", "+", "prev_year"},
         })
        check_reads(p);
    const auto read = read_comparison("较上年前进3位");
    CHECK(read_comparison(sentence_of(*read, print_style{}.in(language::zh))) == read);
    CHECK(read_comparison(sentence_of(*read)) == read);
}

TEST_CASE("words of one meaning are read alike") {
    for (auto const& p : std::vector<phrase>{
             {"增速高于全国0.8个百分点", role::points, "0.8", "[0.75, 0.85]", "+", "other:全国"},
             {"增速快于全国0.8个百分点", role::points, "0.8", "[0.75, 0.85]", "+", "other:全国"},
             {"增速慢于上年0.8个百分点", role::points, "-0.8", "[-0.85, -0.75]", "-", "prev_year"},
             {"降幅高于全国0.8个百分点", role::points, "-0.8", "[-0.85, -0.75]", "-", "other:全国"}, // a deeper fall
             {"高出全国0.8个百分点", role::points, "0.8", "[0.75, 0.85]", "+", "other:全国"},
             {"高出5%", role::growth, "5", "[4.5, 5.5]", "+", ""},
             {"较上年延长5天", role::amount, "5", "[4.5, 5.5]", "+", "prev_year"},
             {"较常年缩短5天", role::amount, "-5", "[-5.5, -4.5]", "-", "normal"},
             {"同比减半", role::growth, "-50", "[-50, -50]", "-", "prev_year"},
             {"同比翻倍", role::growth, "100", "[100, 100]", "+", "prev_year"},
             {"较2010年翻了一倍多", role::growth, "none", "(100, inf)", "+", "base_year:2010"},
             {"较1981-2010年平均偏高0.9℃", role::change, "0.9", "[0.85, 0.95]", "+", "normal:1981-2010"},
             {"较1991—2020年平均值偏高0.9℃", role::change, "0.9", "[0.85, 0.95]", "+", "normal:1991-2020"},
             {"高于1991—2020年平均0.9℃", role::change, "0.9", "[0.85, 0.95]", "+", "normal:1991-2020"},
             {"较2016—2020年平均偏多5%", role::growth, "5", "[4.5, 5.5]", "+",
              "other:2016—2020年平均"}, // of five years
         })
        check_reads(p);
    CHECK(reason_of(read_comparison("增速高于全国5%")) == "ambiguous");
}

} // namespace
