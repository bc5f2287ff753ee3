// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Printed shares: which part and which whole a header says, and what a check says of those that it cannot join.

#include "joined_columns.hpp"

using namespace tongbi;
using namespace joined_columns;

TEST_CASE("a share is joined with its part and its whole, however its header says them") {
    const std::string columns = "国内生产总值（亿元）,第二产业增加值（亿元）,";
    for (const std::string name :
         {"第二产业增加值占国内生产总值的比重（%）", "第二产业增加值占国内生产总值比重（%）",
          "第二产业增加值占国内生产总值的比例（%）", "第二产业增加值占GDP比重（%）", "第二产业占国内生产总值比重（%）",
          "占国内生产总值的比重（%）", "第二产业增加值占国内生产总值（%）", "第二产业增加值占比（%）",
          "第二产业增加值比重（%）", "第二产业增加值所占比重（%）", "第二产业增加值构成（%）", "第二产业比重（%）",
          "第二产业占比（%）"}) {
        INFO(name);
        const auto c = check(years(columns + name, "2022年,1000,400,40.0\n2023年,1100,440,45.0\n"));
        CHECK(joined(c) == joins_seen{"share: " + name + " < 第二产业增加值（亿元） 国内生产总值（亿元）"});
        CHECK(c.counts().of(cell_verdict::agree) == 1);
        CHECK(c.counts().of(cell_verdict::contradict) == 1);
        CHECK(c.uncompared().empty());
    }
}

TEST_CASE("an English share is joined by of and in") {
    for (const std::string name : {"oil share of total energy (%)", "share of oil in total energy (%)",
                                   "oil (% of total energy)", "oil as % of total energy (%)"}) {
        INFO(name);
        const auto c = check(years("oil (PJ),total energy (PJ),\"" + name + "\"", "2022,6,10,60\n2023,6,10,50\n"));
        CHECK(joined(c) == joins_seen{"share: " + name + " < oil (PJ) total energy (PJ)"});
        CHECK(c.counts().of(cell_verdict::contradict) == 1);
    }
}

TEST_CASE("a share without a whole in its header is held against the column whose name says that it is one") {
    const std::string rows = "2022年,6,10,60\n2023年,6,10,50\n";
    struct whole_case {
        std::string part, whole, share;
    };
    for (auto const& [part, whole, share] : {whole_case{"油(万吨)", "合计(万吨)", "油占比(%)"},
                                             whole_case{"火电发电量(亿千瓦时)", "总发电量(亿千瓦时)", "火电占比(%)"},
                                             whole_case{"城镇人口(万人)", "年末总人口(万人)", "城镇人口比重(%)"},
                                             whole_case{"中学教师(人)", "教师(人)", "中学教师比重(%)"}}) {
        INFO(share);
        const auto c = check(years(part + "," + whole + "," + share, rows));
        CHECK(joined(c) == joins_seen{"share: " + share + " < " + part + " " + whole});
        CHECK(c.counts().of(cell_verdict::contradict) == 1);
    }
    SECTION("of which says it too") {
        const auto c = check(years("能源(万吨),其中：油(万吨),油占比(%)", "2022年,10,6,60\n2023年,10,6,50\n"));
        CHECK(joined(c) == joins_seen{"share: 油占比(%) < 其中：油(万吨) 能源(万吨)"});
    }
}

TEST_CASE("part and whole in units that convert are compared, others are listed") {
    const auto c = check(years("国内生产总值（亿元）,第二产业增加值（万元）,第二产业增加值占国内生产总值的比重（%）",
                               "2022年,1000,4000000,40.0\n2023年,1100,4400000,45.0\n"));
    CHECK(c.counts().of(cell_verdict::agree) == 1);
    REQUIRE(c.findings().size() == 1);
    CHECK(c.arithmetic(*c.cell_at(c.findings()[0].cells[0])).find("4400000 / 1100 x 0.0001 x 100 = 40") !=
          std::string::npos);
    CHECK(left_out(check(years("油(万吨),合计(亿元),油占合计比重(%)", "2022年,6,10,60\n"))) ==
          joins_seen{"油占合计比重(%)：计量单位不能互相换算：油(万吨)、合计(亿元)"});
}

TEST_CASE("a share that no header explains is listed with what it may be of, and joined with nothing") {
    struct left_case {
        std::string header, says;
    };
    const std::vector<left_case> cases{
        {"石油消费量(万吨),煤炭消费量(万吨),石油消费量占比(%)",
         "石油消费量占比(%)：表头未写明总体；可能是煤炭消费量(万吨)"},
        {"出口(亿元),工业总产值(亿元),出口比重(%)", "出口比重(%)：表头未写明总体；可能是工业总产值(亿元)"},
        {"油(万吨),合计(万吨),气占比(%)", "气占比(%)：表内没有它的分项（气）"},
        {"油(万吨),气(万吨),油占能源比重(%)", "油占能源比重(%)：表内没有它的总体（能源）"},
        {"国内生产总值(现价亿元),工业增加值(不变价亿元),工业增加值占国内生产总值比重(%)",
         "工业增加值占国内生产总值比重(%)：价格口径不同：工业增加值(不变价亿元)、国内生产总值(现价亿元)"},
        {"油(万吨),气(万吨),合格率(%)", "合格率(%)：表头未写明由哪些数字相比得出"},
    };
    for (auto const& [header, says] : cases) {
        INFO(header);
        const auto c = check(years(header, "2022年,6,10,60\n2023年,6,10,50\n"));
        CHECK(joined(c).empty());
        CHECK(left_out(c) == joins_seen{says});
    }
    SECTION("of two wholes both are named") {
        const auto c = check(years("油(万吨),合计(万吨),总量(万吨),油占比(%)", "2022年,6,10,12,60\n"));
        CHECK(joined(c).empty());
        CHECK(left_out(c) == joins_seen{"油占比(%)：有几列都可能与之对应：油(万吨)、合计(万吨)、总量(万吨)"});
    }
}

TEST_CASE("a growth that is compared with nothing is listed with its reason") {
    struct left_case {
        std::string header, says;
    };
    const std::vector<left_case> cases{
        {"产量(万吨),产值(亿元),销量同比增长(%)", "销量同比增长(%)：表内没有相应的水平值（销量）"},
        {"产量(万吨),产量(万元),产量同比增长(%)", "产量同比增长(%)：有几列都可能与之对应：产量(万吨)、产量(万元)"},
        {"产量(万吨),产值(亿元),消费价格指数(%)", "消费价格指数(%)：表头未写明与哪一期相比"},
        {"产值(现价亿元),人数(人),产值可比价增长(%)", "产值可比价增长(%)：价格口径不同：产值(现价亿元)"},
    };
    for (auto const& [header, says] : cases) {
        INFO(header);
        const auto c = check(years(header, "2022年,6,10,60\n2023年,6,10,50\n"));
        CHECK(joined(c).empty());
        CHECK(left_out(c) == joins_seen{says});
    }
    SECTION("growth without its period is against the year before in a table of years, and unknown in one of months") {
        const auto by_year = check(years("用电量(亿千瓦时),用电量增长(%)", "2022年,100,\n2023年,110,15\n"));
        CHECK(joined(by_year) == joins_seen{"growth: 用电量增长(%) < 用电量(亿千瓦时)"});
        CHECK(by_year.counts().of(cell_verdict::contradict) == 1);
        const auto by_month = check(years("用电量(亿千瓦时),用电量增长(%)", "2022年5月,100,\n2023年5月,110,12\n"));
        CHECK(joined(by_month).empty());
        CHECK(left_out(by_month) == joins_seen{"用电量增长(%)：表头未写明与哪一期相比"});
    }
    SECTION("what the program says is not listed, and a column whose numbers are missing is") {
        const auto t = years("授权(件),申请(件),授权率(%)", "2022年,30,60,50.0\n");
        CHECK(left_out(check(t)) == joins_seen{"授权率(%)：表头未写明由哪些数字相比得出"});
        CHECK(left_out(check(t, {{comparison_kind::rate, "授权率(%)", {"授权(件)", "申请(件)"}}})).empty());
        CHECK(left_out(check(years("产量(万吨),产量同比增长(%)", "2022年,..,10\n2023年,5,12\n"))) ==
              joins_seen{"产量同比增长(%)：用来核对的数字缺失"});
    }
    SECTION("places for which the other column has nothing are named") {
        auto t = read_table("年份,地区,产量(万吨),产量同比增长(%)\n2022年,甲,100,\n2023年,甲,110,10\n2023年,乙,,7\n");
        REQUIRE(t);
        CHECK(check(*t).counts().compared() == 1);
        auto other = read_table("年份,地区,产量(万吨)\n2022年,甲,100\n2023年,甲,110\n");
        auto growth = read_table("年份,地区,产量同比增长(%)\n2023年,甲,10\n2023年,乙,7\n");
        REQUIRE(other);
        REQUIRE(growth);
        CHECK(left_out(check(*growth, *other)) == joins_seen{"产量同比增长(%)：用来核对的数字缺失：乙"});
    }
    SECTION("in English too") {
        const auto c = check(years("油(万吨),煤(万吨),油占比(%)", "2022年,6,10,60\n"));
        REQUIRE(c.uncompared().size() == 1);
        CHECK(describe(c.uncompared()[0]) ==
              "油占比(%): the header does not say which whole it is a share of; it may be 煤(万吨)");
    }
}

TEST_CASE("a growth and a share in ‰ are recomputed in ‰") {
    const auto c = check(years("常住人口(万人),常住人口增长率(‰),城镇人口(万人),城镇人口占常住人口比重(‰)",
                               "2021年,1000.0,,600.0,600.0\n2022年,1010.0,10.0,610.0,604.0\n"));
    CHECK(joined(c) == joins_seen{"growth: 常住人口增长率(‰) < 常住人口(万人)",
                                  "share: 城镇人口占常住人口比重(‰) < 城镇人口(万人) 常住人口(万人)"});
    CHECK(c.counts().of(cell_verdict::agree) == 3);
    const auto percent = check(years("常住人口(万人),常住人口增长率(‰)", "2021年,1000.0,\n2022年,1010.0,1.0\n"));
    CHECK(percent.counts().of(cell_verdict::contradict) == 1); // 1.0 is the growth in percent
    CHECK(percent.arithmetic(*percent.cell_at({0, 1}), language::en).find(") / 1000.0 x 1000 = 10.0 [9.8") !=
          std::string::npos);
}

TEST_CASE("a share of a nation is held against the row of the nation") {
    const auto of = [](std::string const& header, std::string const& first) {
        auto t = read_table("地区,年份," + header + "\n" + first +
                            ",2021,1000,100.0\n甲省,2021,300,30.0\n"
                            "乙省,2021,250,26.0\n丙省,2021,450,45.0\n");
        REQUIRE(t);
        return check(*t);
    };
    for (const std::string header : {"粮食产量(万吨),粮食产量占全国比重(%)", "粮食产量(万吨),占全国比重(%)"})
        for (const std::string row : {"全国", "合计"}) {
            INFO(header + " " + row);
            const auto c = of(header, row);
            CHECK(c.counts().of(cell_verdict::contradict) == 1); // 250 of 1000 is 25.0
            CHECK(c.counts().of(cell_verdict::agree) >= 3);
        }
    const auto c = of("粮食产量(万吨),占全省比重(%)", "全国");
    const auto left = left_out(c);
    CHECK(std::count(left.begin(), left.end(), "占全省比重(%)：表内没有它的总体（全省）") == 1);
}

TEST_CASE("numbers with a % in their cells are percentages, and a column of places is no level") {
    auto t = read_table("年份,地区,零售额（亿元）,位次,比上年增长,占全省比重\n"
                        "2022,全省,1000.0,,5.1%,100.0%\n2022,甲市,180.0,1,4.0%,18.0%\n"
                        "2023,全省,1100.0,,10.0%,100.0%\n2023,甲市,198.0,1,6.4%,18.9%\n");
    REQUIRE(t);
    CHECK(t->faults().empty());
    const auto c = check(*t);
    CHECK(c.counts().of(cell_verdict::agree) == 4);
    CHECK(c.counts().of(cell_verdict::contradict) == 2); // 6.4 for 10.0, 18.9 for 18.0
    CHECK(t->cell(*t->find_indicator("比上年增长"), 0, 0)->value == decimal(51, -1));
    // without its sign a number of such a column says something else
    auto mixed = read_table("年份,产量（万吨）,比上年增长\n2021,1,3.0%\n2022,1,0.05\n");
    REQUIRE(mixed);
    CHECK(mixed->indicators().size() == 2);
    CHECK_FALSE(mixed->faults().empty());
}
