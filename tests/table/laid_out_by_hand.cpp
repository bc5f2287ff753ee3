// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Tables as people lay them out: names indented below others, headers of two lines, months down and years across, one
// period in the title, ratios to one, marks of footnotes.

#include "table/small_tables.hpp"

#include <tongbi/panel.hpp>
#include <tongbi/table/parts.hpp>

using namespace small_tables;

namespace {

tongbi::table named(text const& bytes, text const& indicator) {
    tongbi::say known;
    known.indicator = indicator;
    auto t = tongbi::read_table(bytes, known);
    if (!t) FAIL(describe(t.error(), "text"));
    return *std::move(t);
}
/// Names of the entities that lie in another row, with that row.
texts within(tongbi::table const& t) {
    texts all;
    for (std::size_t e = 0; e < t.entities().size(); ++e)
        if (tongbi::is_part_of_a_row(t, e)) all.push_back(t.entities()[e].name + " < " + t.entities()[e].part_of);
    return all;
}

} // namespace

TEST_CASE("what is indented below a place lies in it, counts once, and has no place among the others") {
    const text cities =
        "城市,2022年,2023年\n合计,100.0,110.0\n  南京,60.0,66.0\n    江宁,20.0,22.0\n    鼓楼,10.0,11.0\n"
        "  无锡,40.0,44.0\n";
    const auto t = named(cities, "GDP(亿元)");
    CHECK(within(t) == texts{"江宁 < 南京", "鼓楼 < 南京"});
    CHECK(t.entities()[0].kind == tongbi::entity_kind::aggregate);
    const auto c = tongbi::check(t);
    CHECK(c.counts().of(tongbi::cell_verdict::agree) == 2); // 60 + 40, not 60 + 20 + 10 + 40
    const auto ranks =
        ranks_of(t.panel("GDP"), tongbi::ranked::highest_first, tongbi::ties::least, tongbi::among::entities);
    REQUIRE(ranks);
    CHECK((*ranks->column("无锡"))[1] == 2);
    CHECK(std::isnan((*ranks->column("江宁"))[1]));
    SECTION("what is written and read again says the same") {
        for (const auto& again : {tongbi::read_table(write_tidy_csv(t)), tongbi::read_table(write_sdmx_csv(t))}) {
            REQUIRE(again);
            CHECK(within(*again) == within(t));
        }
    }
    SECTION("ideographic and no-break blanks indent as well") {
        for (text const blank : {"　", "\xC2\xA0\xC2\xA0"})
            CHECK(within(named("城市,2023年\n南京,66.0\n" + blank + "江宁,22.0\n" + blank + "鼓楼,11.0\n",
                               "GDP(亿元)")) == texts{"江宁 < 南京", "鼓楼 < 南京"});
    }
    SECTION("one blank, a lone row and names set to the right are none") {
        CHECK(within(named("城市,2023年\n南京,66.0\n 无锡,44.0\n 徐州,1.0\n", "GDP(亿元)")).empty());
        CHECK(within(named("城市,2023年\n南京,66.0\n  无锡,44.0\n徐州,1.0\n", "GDP(亿元)")).empty());
        CHECK(within(named("城市,2023年\n连云港,66.0\n  南京,44.0\n  徐州,1.0\n", "GDP(亿元)")).empty());
    }
}

TEST_CASE("behind 其中 a place is in a panel no part of its total") {
    const auto t = named("城市,2023年\n苏州,66.0\n其中：昆山,22.0\n无锡,44.0\n", "GDP(亿元)");
    const auto total = tongbi::total_of(*t.panel("GDP"));
    CHECK(total.error().why == tongbi::reason::overlapping_parts);
}

TEST_CASE("a header of two lines names each column by both, and a period below a name is the period of its column") {
    CHECK(shown("地区,GDP(亿元),,人口(万人),\n,2022年,2023年,2022年,2023年\n江苏,1.5,2.5,10,11\n") ==
          texts{"GDP(亿元); 亿元; amount; ; unknown; ; annual 2022..2023 0; 1 x 2/0; column, 1 decimals",
                "人口(万人); 万人; amount; ; ; ; annual 2022..2023 0; 1 x 2/0; column, 0 decimals"});
    CHECK(
        shown("年份,发电量(亿千瓦时),,用电量,\n,水电,比上年增长(%),工业(万千瓦时),绝对数\n2022,1.0,,3.0,4.0\n2023,1.1,"
              "10.0,3.1,4.1\n") ==
        texts{"发电量水电(亿千瓦时); 亿千瓦时; amount; ; ; ; annual 2022..2023 0; 1 x 2/0; column, 1 decimals",
              "发电量比上年增长(%); %; growth; prev_year; ; ; annual 2023..2023 0; 1 x 1/1; column, 1 decimals",
              "用电量工业(万千瓦时); 万千瓦时; amount; ; ; ; annual 2022..2023 0; 1 x 2/0; column, 1 decimals",
              "用电量; ?; amount; ; ; ; annual 2022..2023 0; 1 x 2/0; column, 1 decimals"});
    CHECK(faults("地区,GDP(亿元),\n,2022年,2023年\n江苏,1.5,x\n") == texts{"3:8 GDP(亿元) malformed_number"});
}

TEST_CASE("months down and years across are months of years, and rows of quarters and years are their own") {
    CHECK(
        shown("发电量（亿千瓦时）\n月份,2022年,2023年,2023年比上年增长(%)\n1月,10.5,11.0,4.8\n2月,9.4,9.9,5.3\n"
              "全年,140.0,150.0,7.1\n") ==
        texts{"发电量（亿千瓦时）; 亿千瓦时; amount; ; ; ; monthly 2022-01..2023-02 10; 1 x 4/0; column, 1 decimals",
              "发电量比上年增长(%); %; growth; prev_year; ; ; monthly 2023-01..2023-02 0; 1 x 2/0; column, 1 decimals",
              "发电量全年(亿千瓦时); 亿千瓦时; amount; ; ; ; annual 2022..2023 0; 1 x 2/0; column, 1 decimals",
              "发电量全年比上年增长(%); %; growth; prev_year; ; ; annual 2023..2023 0; 1 x 1/0; column, 1 decimals"});
    for (text const& rows : {text("1,1.0\n2,2.0\n"), text("Jan,1.0\nFeb,2.0\n"), text("January,1.0\nFebruary,2.0\n"),
                             text("一月,1.0\n二月,2.0\n"), text("01,1.0\n02,2.0\n")})
        CHECK(shown("月份,2023\n" + rows) ==
              texts{"value; ?; amount; ; ; ; monthly 2023-01..2023-02 0; 1 x 2/0; column, 1 decimals"});
    CHECK(shown("季度,2023年\n一季度,1.0\n二季度,2.0\n") ==
          texts{"value; ?; amount; ; ; ; quarterly 2023-Q1..2023-Q2 0; 1 x 2/0; column, 1 decimals"});
    CHECK(faults("月份,2022年,2023年,平均\n1月,1,2,1.5\n2月,1,2,1.5\n13月,1,2,1.5\n") ==
          texts{"1:16 平均 malformed_period", "4:1 月份 malformed_period"});
}

TEST_CASE("one period in the title is that of all rows") {
    CHECK(
        shown(
            "2023年各市地区生产总值（亿元）\n城市,地区生产总值,比上年增长(%)\n南京,17421.4,4.6\n苏州,24653.4,4.6\n") ==
        texts{"地区生产总值; 亿元; amount; ; unknown; ; annual 2023..2023 0; 2 x 2/0; column, 1 decimals",
              "比上年增长(%); %; growth; prev_year; ; ; annual 2023..2023 0; 2 x 2/0; column, 1 decimals"});
    CHECK(shown("表1 2023年1—8月主要指标\n指标,单位,绝对数,同比增长(%)\n发电量,亿千瓦时,100.0,5.0\n注：初步数\n")
              .front() ==
          "发电量; 亿千瓦时; amount; ; ; ; monthly 2023-01/2023-08..2023-01/2023-08 0; 1 x 1/0; column, 1 decimals");
    SECTION("of two periods none is taken, and the program may say it") {
        text const rows = "城市,GDP(亿元)\n南京,1.5\n苏州,2.5\n";
        CHECK(tongbi::read_table("2022年和2023年的数据\n" + rows).error().why.why == tongbi::reason::missing_column);
        CHECK(tongbi::read_table("1991-2020平均\n" + rows).error().why.why == tongbi::reason::missing_column);
        tongbi::say known;
        known.period = "2023";
        const auto t = tongbi::read_table(rows, known);
        REQUIRE(t);
        CHECK(to_string(t->periods()[0]) == "2023");
        const auto other = tongbi::read_table("年份,GDP(亿元)\n2022,1.5\n2023,2.5\n", known);
        REQUIRE(other);
        CHECK(other->faults().front().why.why == tongbi::reason::period_mismatch);
    }
}

TEST_CASE("12.99:1 is a number, a mark of a footnote is a flag, and neither makes a column one of names") {
    const auto t = tongbi::read_table("年份,生师比,产量(万吨)①\n2022,12.99:1,100.0①\n2023,12.90：1,105.0[2]\n");
    REQUIRE(t);
    CHECK(t->faults().empty());
    REQUIRE(t->indicators().size() == 2);
    CHECK(t->cell(0, 0, 1)->value == tongbi::decimal(1290, -2));
    CHECK(t->cell(0, 0, 0)->text == "12.99:1");
    CHECK(t->indicators()[1].what.name == "产量");
    CHECK(t->cell(1, 0, 0)->flag == "①");
    CHECK(t->cell(1, 0, 1)->means.has(tongbi::qualifier::annotated));
    CHECK(faults("年份,甲,乙\n2022,1,2\n2023,2:30,3\n2024,3,4\n") == texts{"3:6 甲 malformed_number"});
}

TEST_CASE("a rate of natural increase is no growth, women are a hundred and no unit, and 年末 is a date") {
    const auto t =
        tongbi::read_table("年末,自然增长率(‰),性别比(女=100),常住人口(万人)\n2022,1.2,104.5,8515.0\n2023,0.3,104.9,"
                           "8526.0\n");
    REQUIRE(t);
    CHECK(t->faults().empty());
    CHECK(t->indicators()[0].as == tongbi::column_kind::rate);
    CHECK(t->indicators()[1].as == tongbi::column_kind::rate);
    CHECK(t->indicators()[2].what.accumulation == tongbi::accumulation::stock);
    CHECK(!is_additive(t->indicators()[1]));
}

TEST_CASE("a growth behind the periods is of the latest of those before it, newest first or last, or of its own year") {
    const auto periods = [](text const& header) {
        const auto t = tongbi::read_table("指标," + header + "\n产量（万吨）,110,100,10.0\n");
        REQUIRE(t);
        return cell_of(*t, t->indicators()[1].printed, "", "2023");
    };
    CHECK(periods("2023年,2022年,比上年增长(%)") == "10.0");
    CHECK(periods("2022年,2023年,比上年增长(%)") == "10.0");
    CHECK(periods("2023年,2022年,2023年比2022年增长(%)") == "10.0");
    CHECK(periods("2023年,2022年,2022年比2021年增长(%)") == "?");
    const auto months = tongbi::read_table("指标,2024年5月,2023年5月,同比增长(%),2024年1-5月,2023年1-5月,同比增长(%)\n"
                                           "发电量（亿千瓦时）,22,20,10.0,110,100,12.0\n");
    REQUIRE(months);
    CHECK(cell_of(*months, "发电量（亿千瓦时）同比增长(%)", "", "2024-05") == "10.0");
    CHECK(cell_of(*months, "发电量（亿千瓦时）同比增长(%)", "", "2024-01/2024-05") == "12.0");
}

TEST_CASE("合计 of months is the year where all of them are there, else of no period") {
    text rows;
    for (int month = 1; month <= 12; ++month) rows += std::to_string(month) + "月,1.0\n";
    CHECK(shown("发电量(亿千瓦时)\n月份,2023年\n" + rows + "合计,12.0\n")[1] ==
          "发电量全年(亿千瓦时); 亿千瓦时; amount; ; ; ; annual 2023..2023 0; 1 x 1/0; column, 1 decimals");
    CHECK(faults("月份,2023年\n1月,1.0\n2月,2.0\n合计,3.0\n") == texts{"4:1 月份 malformed_period"});
    CHECK(shown("用电量（亿千瓦时）\n年份,一季度,二季度,三季度,四季度,合计\n2022年,1,1,1,1,4\n2023年,2,2,2,2,8\n") ==
          texts{"用电量（亿千瓦时）; 亿千瓦时; amount; ; ; ; quarterly 2022-Q1..2023-Q4 0; 1 x 8/0; column, 0 decimals",
                "用电量全年(亿千瓦时); 亿千瓦时; amount; ; ; ; annual 2022..2023 0; 1 x 2/0; column, 0 decimals"});
    CHECK(faults("年份,1月,2月,合计\n2023年,1,1,2\n") == texts{"1:10 合计 malformed_period"});
}

TEST_CASE("a column says its part of the title's year, or that it is of the year before") {
    const auto t =
        tongbi::read_table("2024年1-5月工业主要指标\n指标,单位,本月,本月止累计,上年同月,上年同期累计,累计增长(%)\n"
                           "发电量,亿千瓦时,22,110,20,100,10.0\n");
    REQUIRE(t);
    CHECK(t->faults().empty());
    CHECK(cell_of(*t, "发电量当月值", "", "2024-05") == "22");
    CHECK(cell_of(*t, "发电量当月值", "", "2023-05") == "20");
    CHECK(cell_of(*t, "发电量累计值", "", "2024-01/2024-05") == "110");
    CHECK(cell_of(*t, "发电量累计值", "", "2023-01/2023-05") == "100");
    CHECK(tongbi::check(*t).counts().of(tongbi::cell_verdict::agree) == 1);
    CHECK(shown("2023年各地区投资（亿元）\n地区,1—2月,1—3月,全年\n甲,1,2,9\n乙,3,4,9\n") ==
          texts{"2023年各地区投资（亿元）; 亿元; amount; ; unknown; ; irregular 2023-01/2023-02..2023 ; 2 x 6/0; "
                "column, 0 decimals"});
    const auto months = tongbi::read_table("2023年财政收入\n单位：亿元\n地区,1-12月,1-12月同比±%,12月,12月同比±%\n"
                                           "甲市,600.0,5.0,60.0,6.0\n");
    REQUIRE(months);
    CHECK(to_string(months->periods().back()) == "2023-12");
    const auto last = tongbi::read_table("2023年数据\n指标,单位,本年,上年,增减(%)\n发电量,万吨,11.0,10.0,10.0\n");
    REQUIRE(last);
    CHECK(cell_of(*last, "发电量增减(%)", "", "2023") == "10.0");
    const auto places =
        tongbi::read_table("2023年数据\n地区,产值（亿元）,位次,增速（%）,位次\n甲,5.0,1,3.0,2\n乙,4.0,2,3.5,1\n");
    REQUIRE(places);
    CHECK(places->faults().empty());
    CHECK(places->indicators()[1].what.name == "产值位次");
    CHECK(tongbi::is_of_places(places->indicators()[3]));
}

TEST_CASE("years above parts, and a third line of units") {
    CHECK(shown("GDP（亿元）\n地区,2022年,,2023年,\n,一季度,上半年,一季度,上半年\n甲,1,2,3,4\n乙,1,2,3,4\n").front() ==
          "GDP（亿元）; 亿元; amount; ; unknown; ; irregular 2022-Q1..2023-H1 ; 2 x 8/0; column, 0 decimals");
    CHECK(
        shown(
            "各市人口（万人）,,,,\n地区,2022年末,,2023年末,\n,常住人口,城镇化率(%),常住人口,城镇化率(%)\n甲,50.0,60.0,"
            "49.0,61.0\n")
            .size() == 2);
    CHECK(shown("2023年主要指标\n地区,地区生产总值,,人口,\n,总量,增速,总量,比重\n,（亿元）,（%）,（万人）,（%）\n甲,1."
                "0,2.0,3.0,"
                "4.0\n乙,1.0,2.0,3.0,4.0\n") ==
          texts{"地区生产总值总量(亿元); 亿元; amount; ; unknown; ; annual 2023..2023 0; 2 x 2/0; column, 1 decimals",
                "地区生产总值增速(%); %; growth; prev_year; ; ; annual 2023..2023 0; 2 x 2/0; column, 1 decimals",
                "人口总量(万人); 万人; amount; ; ; ; annual 2023..2023 0; 2 x 2/0; column, 1 decimals",
                "人口比重(%); %; share; ; ; ; annual 2023..2023 0; 2 x 2/0; column, 1 decimals"});
    tongbi::say known;
    known.indicator = "GDP(亿元)";
    const auto t =
        tongbi::read_table("地区,2022年,2023年,,\n,全年,一季度,上半年,前三季度\n全省,460,100,210,330\n", known);
    REQUIRE(t);
    CHECK(cell_of(*t, "GDP(亿元)", "", "2023-Q1") == "100"); // not the year 2023
}

TEST_CASE("subtotals that nothing marks are candidates, and twice the total is no contradiction") {
    const text areas =
        "2023年各市GDP（亿元）\n地区,GDP\n合计,5500\n成都平原经济区,3300\n成都,2200\n德阳,1100\n川南经济区,2200\n"
        "自贡,1300\n宜宾,900\n";
    const auto t = tongbi::read_table(areas);
    REQUIRE(t);
    CHECK(candidate_subtotals(*t, 0) == std::vector<std::size_t>{1, 4});
    CHECK(tongbi::check(*t).counts().of(tongbi::cell_verdict::contradict) == 0);
}

TEST_CASE("一、 stands above 1. and （一） above （1）") {
    const auto numbered =
        named("地区,2023年\n一、苏南,1500\n1.南京,700\n2.无锡,800\n二、苏北,800\n1.徐州,500\n2.宿迁,300\n"
              "合计,2300\n",
              "用电量(亿千瓦时)");
    CHECK(within(numbered) ==
          texts{"1.南京 < 一、苏南", "2.无锡 < 一、苏南", "1.徐州 < 二、苏北", "2.宿迁 < 二、苏北"});
    CHECK(tongbi::check(numbered).counts().of(tongbi::cell_verdict::agree) == 1);
    CHECK(within(named("地区,2023年\n1.南京,700\n2.无锡,800\n", "x(吨)")).empty());
}

TEST_CASE("where zeros were kept a number with fewer decimals is less precise") {
    const auto verdicts = [](text const& column) {
        const auto t = tongbi::read_table("2023年用电量（亿千瓦时）\n地区,用电量\n" + column);
        REQUIRE(t);
        return tongbi::check(*t).counts().of(tongbi::cell_verdict::agree);
    };
    CHECK(verdicts("合计,2300.0\n南京,700.04\n无锡,799.96\n徐州,500.01\n宿迁,300.03\n") == 0); // zeros may be gone
    CHECK(verdicts("合计,2300.1\n南京,700.10\n无锡,799.96\n徐州,500.01\n宿迁,300.03\n") == 1);
}

TEST_CASE("rows of months are of the title's year, and columns name what they hold and the year they are of") {
    CHECK(shown("2023年气象\n月份,平均气温（℃）,降水量（毫米）\n1月,2.5,30.1\n2月,4.5,40.1\n全年,16.0,900.0\n") ==
          texts{"平均气温（℃）; ℃; level; ; ; ; monthly 2023-01..2023-02 0; 1 x 2/0; column, 1 decimals",
                "降水量（毫米）; 毫米; amount; ; ; ; monthly 2023-01..2023-02 0; 1 x 2/0; column, 1 decimals",
                "全年平均气温（℃）; ℃; level; ; ; ; annual 2023..2023 0; 1 x 1/0; column, 1 decimals",
                "全年降水量（毫米）; 毫米; amount; ; ; ; annual 2023..2023 0; 1 x 1/0; column, 1 decimals"});
    CHECK(shown("零售总额（亿元）\n月份,2023年累计,2022年累计,同比增长(%)\n1—2月,220,200,10.0\n1—3月,341,310,10.0\n") ==
          texts{"零售总额累计(亿元); 亿元; amount; ; unknown; cumulative; monthly 2022-01/2022-02..2023-01/2023-03 10; "
                "1 x 4/0; "
                "column, 0 decimals",
                "零售总额同比增长(%); %; growth; prev_year; ; ; monthly 2023-01/2023-02..2023-01/2023-03 1; 1 x 2/0; "
                "column, "
                "1 decimals"});
    CHECK(shown("发电量\n月份,2023年（亿千瓦时）,2022年（亿千瓦时）\n1月,11,10\n2月,13,12\n").front() ==
          "发电量; 亿千瓦时; amount; ; ; ; monthly 2022-01..2023-02 10; 1 x 4/0; column, 0 decimals");
    CHECK(tongbi::read_table("气象\n月份,降水量（毫米）\n1月,2.5\n2月,4.5\n").error().why.why ==
          tongbi::reason::malformed_period);
}

TEST_CASE("periods that all begin in January hold totals since then") {
    const auto t =
        tongbi::read_table("2023年各地区投资（亿元）\n地区,1—2月,1—3月,1—4月\n甲,10.0,18.0,26.0\n乙,1.0,2.0,4.0\n");
    REQUIRE(t);
    CHECK(t->indicators()[0].what.accumulation == tongbi::accumulation::cumulative);
    const auto merged = tongbi::read_table("统计时间,零售总额（亿元）\n2012年1-2月,33668.6\n2012年3月,15650.2\n");
    REQUIRE(merged);
    CHECK(merged->indicators()[0].what.accumulation == tongbi::accumulation::unstated);
}

TEST_CASE("a growth in a table of one period is of the last number of this year before it") {
    const auto when = [](text const& bytes, text const& growth) {
        const auto t = tongbi::read_table(bytes);
        REQUIRE(t);
        const auto i = t->find_indicator(growth);
        REQUIRE(i.has_value());
        texts all;
        for (std::size_t p = 0; p < t->periods().size(); ++p)
            if (t->cell(*i, 0, p)) all.push_back(to_string(t->periods()[p]));
        return all;
    };
    CHECK(when("2024年粮食\n地区,2022年产量(万吨),2023年产量(万吨),产量(万吨),比上年增长(%)\n甲,500,600,660,10\n乙,1,2,"
               "3,4\n",
               "比上年增长(%)") == texts{"2024"});
    CHECK(when("2024年粮食\n地区,产量(万吨),2023年产量(万吨),比上年增长(%)\n甲,660,600,10\n乙,1,2,3\n",
               "比上年增长(%)") == texts{"2024"});
    CHECK(when("2024年1-6月用电\n地区,用电量(万吨),2023年同期(万吨),增长(%)\n甲,660,600,10\n乙,1,2,3\n",
               "用电量(万吨)") == texts{"2023-01/2023-06", "2024-01/2024-06"});
    CHECK(when("2023年经济\n地区,GDP(亿元),2020年不变价GDP(亿元),比上年增长(%)\n甲,660,600,10\n乙,1,2,3\n",
               "2020年不变价GDP(亿元)") == texts{"2023"});
    CHECK(when("2023年人口\n地区,人口(万人)2022年,人口(万人)2023年\n甲,1,2\n乙,3,4\n", "人口(万人)") ==
          texts{"2022", "2023"});
    CHECK(when("地区,2022年产量(万吨),2023年产量(万吨),增长(%)\n甲,1,2,3\n乙,3,4,5\n", "增长(%)") == texts{"2023"});
    CHECK(when("2023年上半年用电\n地区,1-6月(亿千瓦时),一季度(亿千瓦时)\n甲,1,2\n乙,3,4\n", "(亿千瓦时)") ==
          texts{"2023-Q1", "2023-01/2023-06"});
}

TEST_CASE("a year in the title that is not that of the numbers is none") {
    for (char const* title : {"按2020年不变价计算", "各省GDP\n价格:2020年不变价", "按GB/T4754-2017分的企业数",
                              "人口(2024年2月29日发布)", "2024年发布的人口", "经济(更新时间:2024年3月)",
                              "用电量\n制表日期:2024年1月15日", "中国统计年鉴2023", "十四五规划(2021-2025年)"}) {
        INFO(title);
        CHECK_FALSE(tongbi::read_table(text(title) + "\n地区,GDP(亿元)\n甲,1\n乙,2\n"));
    }
}

TEST_CASE("one blank indents where three rows have it, and a lone row where others stand as deep") {
    CHECK(within(named("城市,2023年\n山东,200\n 济南,110\n 青岛,70\n河南,130\n 郑州,60\n", "装机(万千瓦)")) ==
          texts{"济南 < 山东", "青岛 < 山东", "郑州 < 河南"});
}

TEST_CASE("a column of growth does not take the unit of its row, nor the one that is said of the file") {
    CHECK(shown("2023年主要指标\n指标,单位,绝对数,比上年增长(±%),增幅,同比增减百分点\n产值,亿元,10.0,5.0,5.0,0.2\n") ==
          texts{"产值; 亿元; amount; ; unknown; ; annual 2023..2023 0; 1 x 1/0; column, 1 decimals",
                "产值比上年增长(±%); %; growth; prev_year; ; ; annual 2023..2023 0; 1 x 1/0; column, 1 decimals",
                "产值增幅; ?; amount; ; ; ; annual 2023..2023 0; 1 x 1/0; column, 1 decimals",
                "产值同比增减百分点; 个百分点; amount; ; ; ; annual 2023..2023 0; 1 x 1/0; column, 1 decimals"});
    tongbi::say known;
    known.unit = "万吨";
    const auto units = [&](text const& bytes) {
        texts all;
        for (auto const& line : shown(bytes, known)) all.push_back(split(line, ';')[1]);
        return all;
    };
    CHECK(units("年份,产量,增速,1年期利率,平均气温\n2022,100,5,3.5,14\n2023,110,10,3.6,15\n") ==
          texts{" 万吨", " ?", " ?", " ?"});
}

TEST_CASE("one indicator in a column of indicators keeps its name and what the name says") {
    CHECK(shown("年份,月份,指标,数值,单位\n2022,1,用电量累计,100,亿千瓦时\n2022,2,用电量累计,210,亿千瓦时\n") ==
          texts{"用电量累计; 亿千瓦时; amount; ; ; cumulative; monthly 2022-01/2022-01..2022-01/2022-02 0; 1 x 2/0; "
                "column, "
                "0 decimals"});
    CHECK(shown("年度,季度,GDP累计值(亿元)\n2022,1,100\n2022,2,210\n").front().find("quarterly") != text::npos);
}
