// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/phrases.hpp"

using kind = tongbi::statement_kind;

namespace {

using namespace phrases;

TEST_CASE("a phrase of comparison is a signed magnitude in its role, a direction and a baseline") {
    for (auto const& p : std::vector<phrase>{
             {"同比增长5.2%", role::growth, "5.2", "[5.15, 5.25]", "+", "prev_year"},
             {"同比增长了5.2%", role::growth, "5.2", "[5.15, 5.25]", "+", "prev_year"},
             {" 同比 增长 5.2% ", role::growth, "5.2", "[5.15, 5.25]", "+", "prev_year"},
             {"下降0.8个百分点", role::points, "-0.8", "[-0.85, -0.75]", "-", ""},
             {"较常年偏高0.9℃", role::change, "0.9", "[0.85, 0.95]", "+", "normal"},
             {"较常年同期偏低1.2℃", role::change, "-1.2", "[-1.25, -1.15]", "-", "normal"},
             {"环比下降0.3%", role::growth, "-0.3", "[-0.35, -0.25]", "-", "prev_period"},
             {"比上月下降0.3%", role::growth, "-0.3", "[-0.35, -0.25]", "-", "prev_period"},
             {"比上年提高0.6个百分点", role::points, "0.6", "[0.55, 0.65]", "+", "prev_year"},
             {"较上年同期增长5.2%", role::growth, "5.2", "[5.15, 5.25]", "+", "prev_year"},
             {"同比降幅比上月收窄0.2个百分点", role::points, "0.2", "[0.15, 0.25]", "+", "prev_period"},
             {"环比涨幅较上月回落0.3个百分点", role::points, "-0.3", "[-0.35, -0.25]", "-", "prev_period"},
             {"同比增速比上月加快0.3个百分点", role::points, "0.3", "[0.25, 0.35]", "+", "prev_period"},
             {"相比于2020年增长5.2%", role::growth, "5.2", "[5.15, 5.25]", "+", "base_year:2020"},
             {"相较于上年增长5.2%", role::growth, "5.2", "[5.15, 5.25]", "+", "prev_year"},
             {"较之于去年同期增长5.2%", role::growth, "5.2", "[5.15, 5.25]", "+", "prev_year"},
             {"较1991-2020年常年偏高0.5℃", role::change, "0.5", "[0.45, 0.55]", "+", "normal:1991-2020"},
             {"较1991—2020年气候平均值偏低0.5℃", role::change, "-0.5", "[-0.55, -0.45]", "-", "normal:1991-2020"},
             {"较常年偏高0.1±0.3℃", role::change, "0.1", "[-0.2, 0.4]", "+", "normal"}, // the width is said
             {"下降0.1±0.3个百分点", role::points, "-0.1", "[-0.4, 0.2]", "-", ""},
             {"较常年异常偏高0.9℃", role::change, "0.9", "[0.85, 0.95]", "+", "normal"},
             {"下调25个基点", role::points, "-25", "[-25.5, -24.5]", "-", ""},
             {"占比与上年持平", role::points, "0", "[0, 0]", "", "prev_year"},
             {"增速与上月持平", role::points, "0", "[0, 0]", "", "prev_period"}, // the rate did not move
             {"降幅与上月持平", role::points, "0", "[0, 0]", "", "prev_period"},
             {"占年度目标的20%", role::rate, "20", "[19.5, 20.5]", "", "target"},
             {"较上一季度增长5%", role::growth, "5", "[4.5, 5.5]", "+", "prev_period"},
             {"高于全年目标5%", role::growth, "5", "[4.5, 5.5]", "+", "target"},
             {"较上年–5.2%", role::growth, "-5.2", "[-5.25, -5.15]", "-", "prev_year"},          // a dash for the minus
             {"较上年末增长13.9%", role::growth, "13.9", "[13.85, 13.95]", "+", "other:上年末"}, // no same period
             {"与上年同期相比，增长5%", role::growth, "5", "[4.5, 5.5]", "+", "prev_year"},
             {"同去年相比增长5%", role::growth, "5", "[4.5, 5.5]", "+", "prev_year"},
             {"同比翻一番", role::growth, "100", "[100, 100]", "+", "prev_year"},
             {"同比翻两番", role::growth, "300", "[300, 300]", "+", "prev_year"},
             {"同比翻了近两番", role::growth, "none", "[0, 300)", "+", "prev_year"},
             {"同比翻了一番多", role::growth, "none", "(100, inf)", "+", "prev_year"},
             {"较上年翻了一番", role::growth, "100", "[100, 100]", "+", "prev_year"},
             {"比2010年翻两番", role::growth, "300", "[300, 300]", "+", "base_year:2010"},
             {"同比翻了七番", role::growth, "12700", "[12700, 12700]", "+", "prev_year"},
             {"占卢旺达36.4%", role::share, "36.4", "[36.35, 36.45]", "", "whole:卢旺达"}, // no 卢旺
             {"占卢旺达的36.4%", role::share, "36.4", "[36.35, 36.45]", "", "whole:卢旺达"},
             {"占乌干达比重为36.4%", role::share, "36.4", "[36.35, 36.45]", "", "whole:乌干达"},
             {"占比首次突破50%", role::share, "none", "(50, 100]", "", ""},
             {"占全国比重首次超过50%", role::share, "none", "(50, 100]", "", "whole:全国"},
             {"占全国比重已达31.8%", role::share, "31.8", "[31.75, 31.85]", "", "whole:全国"},
             {"达到目标的98.6%", role::rate, "98.6", "[98.55, 98.65]", "", "target"},
             {"实现全年目标的98.6%", role::rate, "98.6", "[98.55, 98.65]", "", "target"},
             {"较2005年累计下降超过50%", role::growth, "none", "[-100, -50)", "-", "base_year:2005"},
             {"占纽约36.4%", role::share, "36.4", "[36.35, 36.45]", "", "whole:纽约"}, // not about
             {"占华为近5%", role::share, "none", "[0, 5)", "", "whole:华为"},
             {"占全国达36.4%", role::share, "36.4", "[36.35, 36.45]", "", "whole:全国"},
             {"高于纽约约0.9℃", role::change, "0.9", "[0.85, 0.95]", "+", "other:纽约"},
             {"较全国平均翻一番", role::growth, "100", "[100, 100]", "+", "other:全国平均"},
             {"同比增长3倍多", role::growth, "none", "(3, inf)", "+", "prev_year"},
             {"同比减少近一半", role::growth, "none", "(-50, 0]", "-", "prev_year"},
             {"比2020年下降20%", role::growth, "-20", "[-20.5, -19.5]", "-", "base_year:2020"},
             {"比2019年同期增长4%", role::growth, "4", "[3.5, 4.5]", "+", "base_year:2019"},
             {"较常年(1991-2020)偏高0.9°C", role::change, "0.9", "[0.85, 0.95]", "+", "normal:1991-2020"},
             {"较常年（1991—2020年平均）偏高0.9℃", role::change, "0.9", "[0.85, 0.95]", "+", "normal:1991-2020"},
             {"较近15年平均偏多2.3成", role::growth, "2.3", "[2.25, 2.35]", "+", "mean_window:15y"},
             {"较近十五年平均值偏少2.3成", role::growth, "-2.3", "[-2.35, -2.25]", "-", "mean_window:15y"},
             {"较全国平均偏高0.5个百分点", role::points, "0.5", "[0.45, 0.55]", "+", "other:全国平均"},
             {"较高技术产业高5%", role::growth, "5", "[4.5, 5.5]", "+", "other:高技术产业"},
             {"较上年5月增长3%", role::growth, "3", "[2.5, 3.5]", "+", "other:上年5月"}, // not the year
             {"高于常年0.9℃", role::change, "0.9", "[0.85, 0.95]", "+", "normal"},
             {"低于上年同期0.5个百分点", role::points, "-0.5", "[-0.55, -0.45]", "-", "prev_year"},
             {"超过全国4.5个百分点", role::points, "4.5", "[4.45, 4.55]", "+", "other:全国"},
             {"高于常年约0.9℃", role::change, "0.9", "[0.85, 0.95]", "+", "normal"},
             {"较常年平均值偏高0.9℃", role::change, "0.9", "[0.85, 0.95]", "+", "normal"},
             {"高于常年同期平均值0.9℃", role::change, "0.9", "[0.85, 0.95]", "+", "normal"},
             {"低于常年三成", role::growth, "-3", "[-3, -3]", "-", "normal"},
             {"少于常年五成以上", role::growth, "none", "[-10, -5]", "-", "normal"},
             {"低于常年零点五℃", role::change, "-0.5", "[-0.55, -0.45]", "-", "normal"},
             {"超过上年近5%", role::growth, "none", "[0, 5)", "+", "prev_year"},
             {"超过2020年约5%", role::growth, "5", "[4.5, 5.5]", "+", "base_year:2020"},
             {"高于目标约0.3个百分点", role::points, "0.3", "[0.25, 0.35]", "+", "target"},
             {"高于上年5月0.3个百分点", role::points, "0.3", "[0.25, 0.35]", "+", "other:上年5月"},
             {"较2005年底增长5%", role::growth, "5", "[4.5, 5.5]", "+", "other:2005年底"},
             {"比2020年1—8月增长5%", role::growth, "5", "[4.5, 5.5]", "+", "other:2020年1—8月"},
             {"较1991年至2020年平均偏高0.5℃", role::change, "0.5", "[0.45, 0.55]", "+", "normal:1991-2020"},
             {"比去年底下降5%", role::growth, "-5", "[-5.5, -4.5]", "-", "other:去年底"},
             {"与上年底基本持平", role::growth, "0", "[0, 0]", "", "other:上年底"},
             {"比上年大幅增长5.2%", role::growth, "5.2", "[5.15, 5.25]", "+", "prev_year"}, // changes nothing
             {"同比略有下降0.3%", role::growth, "-0.3", "[-0.35, -0.25]", "-", "prev_year"},
             {"较全国平均明显偏高0.9℃", role::change, "0.9", "[0.85, 0.95]", "+", "other:全国平均"},
             {"较上年同期相比增长5%", role::growth, "5", "[4.5, 5.5]", "+", "prev_year"},
             {"较之上年增长5%", role::growth, "5", "[4.5, 5.5]", "+", "prev_year"},
             {"降幅收窄0.3个百分点", role::points, "0.3", "[0.25, 0.35]", "+", ""}, // the growth rose
             {"比上年降幅收窄0.3个百分点", role::points, "0.3", "[0.25, 0.35]", "+", "prev_year"},
             {"降幅比上年缩小0.3个百分点", role::points, "0.3", "[0.25, 0.35]", "+", "prev_year"},
             {"跌幅较上月扩大0.3个百分点", role::points, "-0.3", "[-0.35, -0.25]", "-", "prev_period"},
             {"比上年增幅收窄0.3个百分点", role::points, "-0.3", "[-0.35, -0.25]", "-", "prev_year"},
             {"涨幅扩大0.3个百分点", role::points, "0.3", "[0.25, 0.35]", "+", ""},
             {"涨幅比上月回落0.3个百分点", role::points, "-0.3", "[-0.35, -0.25]", "-", "prev_period"},
             {"降幅较1—7月收窄0.3个百分点", role::points, "0.3", "[0.25, 0.35]", "+", "other:1—7月"},
             {"增速比上年加快0.5个百分点", role::points, "0.5", "[0.45, 0.55]", "+", "prev_year"},
             {"增加0.82万人", role::amount, "0.82", "[0.815, 0.825]", "+", ""},
             {"减少5家", role::amount, "-5", "[-5, -5]", "-", ""}, // a count is exact
             {"提高2位次", role::ordinal, "2", "[2, 2]", "+", ""},

             {"偏多1.3成", role::growth, "1.3", "[1.25, 1.35]", "+", ""},
             {"偏多1.6倍", role::growth, "1.6", "[1.55, 1.65]", "+", ""},
             {"偏少5成以上", role::growth, "none", "[-10, -5]", "-", ""}, // of ten tenths
             {"增长近5%", role::growth, "none", "[0, 5)", "+", ""},
             {"下降近20%", role::growth, "none", "(-20, 0]", "-", ""}, // the sign before the support
             {"下降超5%", role::growth, "none", "[-100, -5)", "-", ""},
             {"增长约6%", role::growth, "6", "[5.5, 6.5]", "+", ""},
             {"预计同比增长5%左右", role::growth, "5", "[4.5, 5.5]", "+", "prev_year"},
             {"同比预计下降2%以上", role::growth, "none", "[-100, -2]", "-", "prev_year"},

             {"同比+5.2%", role::growth, "5.2", "[5.15, 5.25]", "+", "prev_year"},
             {"环比-0.3%", role::growth, "-0.3", "[-0.35, -0.25]", "-", "prev_period"},
             {"增速为-1.2%", role::growth, "-1.2", "[-1.25, -1.15]", "-", ""},
             {"同比增速5.2%", role::growth, "5.2", "[5.15, 5.25]", "+", "prev_year"},
             {"降幅达8.9%", role::growth, "-8.9", "[-8.95, -8.85]", "-", ""},

             {"同比持平", role::growth, "0", "[0, 0]", "", "prev_year"},
             {"与上年持平", role::growth, "0", "[0, 0]", "", "prev_year"},
             {"与常年基本持平", role::growth, "0", "[0, 0]", "", "normal"},
             {"与全国平均持平", role::growth, "0", "[0, 0]", "", "other:全国平均"},

             {"占36.4%", role::share, "36.4", "[36.35, 36.45]", "", ""},
             {"占比为36.4%", role::share, "36.4", "[36.35, 36.45]", "", ""},
             {"占全省36.4%", role::share, "36.4", "[36.35, 36.45]", "", "whole:全省"},
             {"占地区生产总值的36.4%", role::share, "36.4", "[36.35, 36.45]", "", "whole:地区生产总值"},
             {"占第三产业的比重为36.4%", role::share, "36.4", "[36.35, 36.45]", "", "whole:第三产业"},
             {"占全国三成", role::share, "3", "[3, 3]", "", "whole:全国"},
             {"占全省超97%", role::share, "none", "(97, 100]", "", "whole:全省"},
             {"占近一半", role::share, "none", "[0, 50)", "", ""},
             {"占约一半", role::share, "50", "[50, 50]", "", ""},
             {"占超一半", role::share, "none", "(50, 100]", "", ""},
             {"占全国近一半", role::share, "none", "[0, 50)", "", "whole:全国"},
             {"占一半以上", role::share, "none", "[50, 100]", "", ""},
             {"占全省的半数以上", role::share, "none", "[50, 100]", "", "whole:全省"},
             {"占到36.4%", role::share, "36.4", "[36.35, 36.45]", "", ""},
             {"占了36.4%", role::share, "36.4", "[36.35, 36.45]", "", ""},
             {"占到了36.4%", role::share, "36.4", "[36.35, 36.45]", "", ""},
             {"占到全国的36.4%", role::share, "36.4", "[36.35, 36.45]", "", "whole:全国"},
             {"占比重达36.4%", role::share, "36.4", "[36.35, 36.45]", "", ""},
             {"占比例为36.4%", role::share, "36.4", "[36.35, 36.45]", "", ""},
             {"占全国比例为36.4%", role::share, "36.4", "[36.35, 36.45]", "", "whole:全国"},
             {"占全国的比例为36.4%", role::share, "36.4", "[36.35, 36.45]", "", "whole:全国"},
             {"占近36.4%", role::share, "none", "[0, 36.4)", "", ""},
             {"占约50%", role::share, "50", "[49.5, 50.5]", "", ""},
             {"约占36.4%", role::share, "36.4", "[36.35, 36.45]", "", ""},
             {"约占全国的36.4%", role::share, "36.4", "[36.35, 36.45]", "", "whole:全国"},
             {"是2005年底的3.5倍", role::factor, "3.5", "[3.45, 3.55]", "", "other:2005年底"},
             {"为2022年8月的1.2倍", role::factor, "1.2", "[1.15, 1.25]", "", "other:2022年8月"},
             {"是1990年水平的1.2倍", role::factor, "1.2", "[1.15, 1.25]", "", "base_year:1990"},
             {"是常年同期平均的2倍", role::factor, "2", "[1.5, 2.5]", "", "normal"},
             {"是上年末的1.6倍", role::factor, "1.6", "[1.55, 1.65]", "", "other:上年末"},
             {"是上年同期的1.6倍", role::factor, "1.6", "[1.55, 1.65]", "", "prev_year"},
             {"为常年的2.2倍", role::factor, "2.2", "[2.15, 2.25]", "", "normal"},
             {"相当于全国的91.9%", role::factor, "91.9", "[91.85, 91.95]", "", "other:全国"},
             {"完成目标的179.4%", role::rate, "179.4", "[179.35, 179.45]", "", "target"},
             {"完成全年目标任务的45%", role::rate, "45", "[44.5, 45.5]", "", "target"},
             {"完成率99.92%", role::rate, "99.92", "[99.915, 99.925]", "", "target"},
         })
        check_reads(p);
}

TEST_CASE("a phrase whose number is a range says its words of both ends") {
    struct range {
        std::string_view text;
        role as;
        std::string_view first, second, against;
    };
    for (auto const& r : std::vector<range>{
             {"较常年偏高0.5～1℃", role::change, "[0.45, 0.55]", "[0.5, 1.5]", "normal"},
             {"偏低0.5~1.0℃", role::change, "[-0.55, -0.45]", "[-1.05, -0.95]", ""},
             {"较常年同期偏多2~5成", role::growth, "[1.5, 2.5]", "[4.5, 5.5]", "normal"},
             {"较常年同期偏多二至五成", role::growth, "[2, 2]", "[5, 5]", "normal"},
             {"是常年的2~3倍", role::factor, "[1.5, 2.5]", "[2.5, 3.5]", "normal"},
             {"占全国30~40%", role::share, "[29.5, 30.5]", "[39.5, 40.5]", "whole:全国"},
             {"较1991-2020年常年偏高0.5~1℃", role::change, "[0.45, 0.55]", "[0.5, 1.5]", "normal:1991-2020"},
             {"下降2000万~1亿元", role::amount, "[-2000.5, -1999.5]", "[-1.5, -0.5]", ""},
         }) {
        INFO(r.text);
        const auto read = read_comparison_range(r.text);
        REQUIRE(read);
        CHECK(bounds(read->first.magnitude) == r.first);
        CHECK(bounds(read->second.magnitude) == r.second);
        for (auto const& end : {read->first, read->second}) {
            CHECK(entry_of(end.magnitude.role()).code == entry_of(r.as).code);
            CHECK(to_string(end.against) == r.against);
        }
        CHECK(read->first.direction == read->second.direction);
    }
    for (const auto text : {"较常年偏早约3~5天", "偏高1~2℃左右"}) { // of both ends
        const auto read = read_comparison_range(text);
        REQUIRE(read);
        CHECK(read->first.magnitude.number().qualifiers().has(qualifier::about));
        CHECK(read->second.magnitude.number().qualifiers().has(qualifier::about));
    }
    // what falls, what goes across zero and what has two readings is no range from a part of its first number
    for (const auto text : {"同比增长15%~6%", "同比增长15~6%", "较常年偏高10.5～8℃", "占30%~4%", "增加1,200~900万元",
                            "同比-5%~6%", "较常年-0.5~0.5℃", "增长百分之十五到六", "增加5000-1万元", "上升12~5位"}) {
        INFO(text);
        CHECK_FALSE(read_comparison_range(text));
    }
    for (const auto text :
         {"偏高0.5℃", "2~3倍", "由5%~8%", "偏高-0.5~1℃", "偏高1~0.5℃", "较2016-2020年平均增长5%", "", "36.4% of \xE4"})
        CHECK_FALSE(read_comparison_range(text));
}

TEST_CASE("what a phrase says of its number is kept") {
    const auto words = [](std::string_view text) { return read_comparison(text)->magnitude.number().qualifiers(); };
    CHECK(words("预计同比增长5%左右") == (qualifiers(qualifier::expected) | qualifier::about));
    CHECK(words("约占36.4%") == qualifiers(qualifier::about));
    CHECK(words("超过2020年约5%") == qualifiers(qualifier::about));
    CHECK(words("占近36.4%") == qualifiers(qualifier::nearly));
    CHECK(words("与常年基本持平") == qualifiers(qualifier::about));
    CHECK(words("同比持平").empty());
    CHECK(words("下降近20%").has(qualifier::over)); // of the signed number: over -20
}

TEST_CASE("more than all cannot be lost, and a growth read from a phrase is computed with") {
    CHECK(reason_of(base_of(read_measure("95.0万吨"), read_comparison("下降120%")->magnitude)) == "negative_base");
    const auto growth = read_comparison("同比增长5.0%");
    CHECK(to_string(base_of(read_measure("126.0亿千瓦时"), growth->magnitude)) == "120.0亿千瓦时 [119.89, 120.11]");
    CHECK(best(factor_of(read_comparison("偏多1.6倍")->magnitude).value()) == "2.6");
    const auto unchanged = read_comparison("同比持平"); // the digits that are shown are those of the base
    CHECK(bounds(base_of(read_measure("126.0亿千瓦时"), unchanged->magnitude).value()) == "[125.95, 126.05]");
    const observation o = observed("16.6°C");
    const auto warmer = read_comparison("较常年偏高0.9℃");
    const comparison c{o.indicator, o.entity, o.when, warmer->magnitude, warmer->against};
    CHECK(best(normal_of(o, c).value()) == "15.7");
}

TEST_CASE("a phrase is read whole or refused with what is left over and its place") {
    for (auto const& f : std::vector<fault>{
             {"同比增长5.2%，环比下降1%", "unknown_unit", "%，环比下降1%", 7}, // two phrases
             {"同比增长5.2%左右x", "unknown_unit", "%左右x", 7},
             {"增长到95.6%", "malformed_number", "到95.6%", 2}, // a level
             {"占2025年目标的20%", "malformed_text", "2025年目标", 1},
             {"较2020-1991年常年偏高0.9℃", "malformed_text", "2020-1991年常年偏高0.9℃", 1},
             {"下降0.9‰", "ambiguous", "0.9‰", 2}, // of the rate, or less by 0.9 per mille
             {"比上年下降0.9/10万", "ambiguous", "0.9/10万", 5},
             {"下降至56.2%", "malformed_number", "至56.2%", 2},
             {"增速第1", "malformed_number", "第1", 2}, // a place, and no number of places
             {"增长-5%", "malformed_number", "-5%", 2}, // a sign beside a direction
             {"同比下降+5%", "malformed_number", "+5%", 4},
             {"偏高0.1~1.4℃", "unknown_unit", "~1.4℃", 5}, // a spread over places: read_range
             {"增长5斤斗", "unknown_unit", "斤斗", 3},
             {"占全省36.4斤斗", "unknown_unit", "斤斗", 7},
             {"同比增长abc", "malformed_number", "abc", 4},
             {"同比5.2%", "malformed_text", "5.2%", 2}, // up or down?
             {"较上年abc", "malformed_text", "上年abc", 1},
             {"与上年增长5%", "malformed_text", "上年增长5%", 1},
             {"超过2020年", "malformed_text", "超过2020年", 0},
             {"超过200家", "malformed_text", "超过200家", 0}, // a bound
             {"低于5%", "malformed_text", "低于5%", 0},
             {"", "malformed_text", "", 0},
             {"同比", "malformed_text", "同比", 0},
             {"较", "malformed_text", "较", 0},
             {"126.0亿千瓦时", "malformed_text", "126.0亿千瓦时", 0},
             {"占", "malformed_number", "", 1},
             {"完成了5%", "malformed_text", "了5%", 2},
             {"较上年，全国增长5%", "malformed_text", "上年，全国增长5%", 1}, // no name of one clause
             {"占全省，5%", "malformed_text", "全省，", 1},
             {"比上年不降5.2%", "malformed_text", "不降5.2%", 3},
             {"比上年没有增长5%", "malformed_text", "没有增长5%", 3},
             {"比上年未增5.2%", "malformed_text", "未增5.2%", 3},
             {"比上年少增5%", "malformed_text", "少增5%", 3},
             {"比上年多降5%", "malformed_text", "多降5%", 3},
             {"比上年新增5%", "malformed_text", "新增5%", 3},
             {"比上年同期实际增长5.2%", "malformed_text", "实际增长5.2%", 5},
             {"比上年名义增长5.2%", "malformed_text", "名义增长5.2%", 3},
             {"比上年可比增长5.2%", "malformed_text", "可比增长5.2%", 3},
             {"同比实际增长5.2%", "malformed_text", "实际增长5.2%", 2},
             {"较2020年年均增长5.2%", "malformed_text", "年均增长5.2%", 6},
             {"比2020年两年平均增长5%", "malformed_text", "两年平均增长5%", 6},
             {"较上年约增长5%", "malformed_text", "约增长5%", 3},
             {"较上年近增长5%", "malformed_text", "近增长5%", 3},
             {"较上年至少增长5%", "malformed_text", "至少增长5%", 3},
             {"较常年全国平均偏高0.9℃", "malformed_text", "全国平均偏高0.9℃", 3},
             {"比全国再降5%", "malformed_text", "再降5%", 3},
             {"较全国不降5%", "malformed_text", "不降5%", 3},
             {"较全国没有增长5%", "malformed_text", "没有增长5%", 3},
             {"较全国实际增长5%", "malformed_text", "实际增长5%", 3},
             {"较全国约增长5%", "malformed_text", "约增长5%", 3},
             {"较全国年均增长5%", "malformed_text", "年均增长5%", 3},
             {"较全国新增5%", "malformed_text", "新增5%", 3},
             {"较全国少降5%", "malformed_text", "少降5%", 3},
             {"高于上年实际5%", "malformed_text", "实际", 4},
             {"高于上年仅5%", "malformed_text", "仅", 4},
             {"是上年实际的2倍", "malformed_text", "实际", 3},
             {"占全国仅36.4%", "malformed_text", "仅", 3},
             {"占能源消费总量的比重由24.1%提高到26.4%", "malformed_text", "由24.1%提高到", 10},
             {"占全国比重由三成升至四成", "malformed_text", "由三成升至", 5},
             {"占近全部", "malformed_text", "近", 1},
             {"占约全部", "malformed_text", "约", 1},
             {"占超全部", "malformed_text", "超", 1},
             {"占全国近全部", "malformed_text", "近", 3},
             {"收窄0.3个百分点", "ambiguous", "收窄0.3个百分点", 0},
             {"比上年扩大5%", "ambiguous", "扩大5%", 3},
             {"缩小5%", "ambiguous", "缩小5%", 0},
             {"降幅收窄5%", "ambiguous", "降幅收窄5%", 0},
             {"同比降幅收窄0.3个百分点", "ambiguous", "降幅收窄0.3个百分点", 2},
             {"高于。5%", "malformed_text", "高于。5%", 0},
             {"同比增长\xFF%", "malformed_text", "\xFF%", 4},
         })
        check_refused(f);
    CHECK(reason_of(read_comparison("占120%")) == "part_exceeds_whole");
    CHECK(reason_of(read_comparison("占二十三分之一")) == "role_mismatch"); // no third of 二十
    CHECK(reason_of(read_comparison("占5万元")) == "role_mismatch");
}

TEST_CASE("every verb reads against every baseline as describe writes it") {
    int phrases = 0;
    for (const std::string_view code : {"", "prev_year", "prev_period", "normal", "normal:1991-2020", "base_year:2020",
                                        "target", "mean_window:15y", "other:全国平均", "unknown"})
        for (auto const& verb : movement_words)
            for (const std::string_view number :
                 {"5.0%", "0.8个百分点", "1.3成", "1.6倍", "0.82万人", "近5%", "0.9°C"}) {
                const baseline b = against(code);
                const std::string text = describe(b, language::zh) + std::string(verb.text) + std::string(number);
                INFO(text);
                const auto read = read_comparison(text);
                ++phrases;
                if (verb.kind == movement_word_kind::date) { // earlier and later by days alone: dates_that_move.cpp
                    CHECK_FALSE(read);
                    continue;
                }
                if (verb.direction == movement::down && number.ends_with("倍")) { // half as much, or nothing left
                    CHECK(reason_of(read) == "ambiguous");
                    continue;
                }
                REQUIRE(read);
                CHECK(read->against == b);
                const auto direction = verb.direction == movement::none ? movement::up : verb.direction;
                CHECK(read->direction == direction);
                CHECK(read->magnitude.number().is_given());
            }
    CHECK(phrases == static_cast<int>(10 * movement_words.size() * 7));
}

TEST_CASE("the phrase that a statement prints in Chinese reads back") {
    struct row {
        std::string_view number, unit;
        statement_kind as;
        qualifiers means;
        movement direction;
        std::string_view against;
    };
    const qualifiers expected = qualifier::expected;
    for (auto const& r : std::vector<row>{
             {"5.8", "%", kind::change_relative, {}, movement::up, "prev_year"},
             {"14.11", "%", kind::change_relative, {}, movement::down, "base_year:2020"},
             {"0.9", "°C", kind::anomaly, {}, movement::up, "normal"},
             {"1.3", "成", kind::anomaly, {}, movement::down, "normal:1991-2020"},
             {"4.2", "个百分点", kind::change_pp, {}, movement::up, "other:全国"},
             {"2", "%", kind::change_relative, expected | qualifier::at_least, movement::down, "prev_year"},
             {"20", "%", kind::change_relative, qualifier::nearly, movement::down, "prev_period"},
             {"6", "%", kind::change_relative, expected | qualifier::about, movement::up, "mean_window:10y"},
             {"99", "小时", kind::change_absolute, {}, movement::down, "prev_year"},
             {"36.4", "%", kind::share, {}, movement::none, "whole:地区生产总值"},
             {"9", "成", kind::share, qualifier::nearly, movement::none, "whole:全省"},
             {"97", "%", kind::share, qualifier::over, movement::none, "whole:全省"},
         }) {
        statement s = stated("S", r.as, r.number, r.unit, r.means);
        s.direction = r.direction;
        s.against = against(r.against);
        const std::string text = against_of(s, language::zh) + print_of(s, language::zh);
        INFO(text);
        const auto read = read_comparison(text);
        REQUIRE(read);
        CHECK(read->magnitude == signed_measure(s).value());
        CHECK(read->direction == s.direction);
        CHECK(read->against == s.against);
    }
}

} // namespace
