// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Columns that say what, where, when and in which unit a number is, as people put them beside it: 年,月,日, 省份 and
// 城市, months beside a year, 单位 behind the years, a currency, a unit set to the right.

#include "table/small_tables.hpp"

using namespace small_tables;

namespace {

tongbi::table table_of(text const& bytes) {
    auto t = tongbi::read_table(bytes);
    if (!t) FAIL(describe(t.error(), "text"));
    return *std::move(t);
}

} // namespace

TEST_CASE("a day stands in three columns, and an hour is no day") {
    const auto t = table_of("年,月,日,发电量(万千瓦时)\n2023,1,31,100\n2023,2,1,110\n2024,1,31,120\n2024,2,1,121\n");
    CHECK(shown(t) == texts{"发电量(万千瓦时); 万千瓦时; amount; ; ; ; daily 2023-01-31..2024-02-01 ; 1 x 4/0; column, "
                            "0 decimals"});
    CHECK(cell_of(t, "发电量", "", "2024-02-01") == "121");
    CHECK(refusal_of("时间,负荷(万千瓦)\n2023-01-01 00:00,100\n2023-01-01 01:00,110\n")
              .starts_with("malformed_period 3"));
    CHECK(cell_of(table_of("时间,负荷(万千瓦)\n2023-01-01 00:00,100\n2023-01-02 00:00,110\n"), "负荷", "",
                  "2023-01-02") == "110");
}

TEST_CASE("months and quarters stand beside the year of their row") {
    const auto rain = table_of("降水量（mm）\n站名,年份,1月,2月,年降水量(mm)\n南京,2022,10.1,20.2,30.3\n"
                               "南京,2023,11.1,21.2,32.3\n徐州,2022,1.1,2.2,3.3\n");
    CHECK(cell_of(rain, "降水量", "南京", "2023-02") == "21.2");
    CHECK(cell_of(rain, "降水量", "徐州", "2022-01") == "1.1");
    CHECK(cell_of(rain, "年降水量", "南京", "2023") == "32.3");
    CHECK(shown(rain) == texts{"降水量(mm); mm; amount; ; ; ; monthly 2022-01..2023-02 10; 2 x 6/0; column, 1 decimals",
                               "年降水量(mm); mm; amount; ; ; ; annual 2022..2023 0; 2 x 3/0; column, 1 decimals"});
    const auto english = table_of("Station,Year,Jan,Feb\nA,2022,1.5,2.5\nB,2023,0.6,0.7\n");
    CHECK(cell_of(english, "value", "B", "2023-02") == "0.7");
    const auto money = table_of("年度,一季度(万元),二季度(万元),三季度(万元),四季度(万元),全年(万元)\n"
                                "2022,100,110,120,130,460\n2023,105,115,125,135,480\n");
    CHECK(cell_of(money, "value", "", "2023-Q4") == "135");
    CHECK(cell_of(money, "value全年", "", "2022") == "460");
    CHECK(shown(money)[0].starts_with("value(万元); 万元; amount; "));
    SECTION("of one month beside a year nothing is known") { // 12月 may be the latest of the year
        CHECK(shown("年份,12月,全年\n2022,1,2\n2023,3,4\n").size() == 2);
    }
}

TEST_CASE("of a province and its cities the cities are what the rows are about") {
    const text rows = "江苏,南京,2022,100\n江苏,苏州,2022,200\n江苏,南京,2023,110\n浙江,杭州,2023,150\n";
    const auto t = table_of("省份,城市,年份,GDP(亿元)\n" + rows);
    CHECK(t.entities().size() == 3);
    CHECK(cell_of(t, "GDP", "南京", "2023") == "110");
    const auto merged = table_of("省份,城市,2022年,2023年\n江苏,南京,100,110\n,苏州,200,210\n浙江,杭州,140,150\n");
    CHECK(merged.entities().size() == 3);
    CHECK(merged.entities()[1].name == "苏州");
    // of one name in two provinces neither is the other
    const auto twice =
        table_of("省份,城市,年份,GDP(亿元)\n甲,鼓楼,2022,1\n乙,鼓楼,2022,2\n甲,鼓楼,2023,3\n乙,鼓楼,2023,4\n");
    CHECK(twice.entities().size() == 2);
    CHECK(twice.entities()[0].name == "甲");
}

TEST_CASE("a unit stands behind the years, in a column of currencies, or at the right end of its line") {
    const auto t = table_of("指标,2022年,2023年,单位\n发电量,100,110,万千瓦时\n用水量,200,1900000,吨\n");
    CHECK(shown(t) == texts{"发电量; 万千瓦时; amount; ; ; ; annual 2022..2023 0; 1 x 2/0; column, 0 decimals",
                            "用水量; 吨; amount; ; ; ; annual 2022..2023 0; 1 x 2/0; column, 0 decimals"});
    // 万吨 of one place and 吨 of another are two series, which nobody ranks among each other
    CHECK(shown("地区,2022年,2023年,单位\n甲,100,110,万吨\n乙,200,1900000,吨\n").size() == 2);
    CHECK(shown("Country,Year,GDP (billion),Currency\nChina,2023,126,CNY\nUSA,2023,27,USD\n").size() == 2);
    for (text const line : {"单位：万吨标准煤", ",单位：万吨标准煤,,", ",,,单位：万吨标准煤"}) {
        INFO(line);
        CHECK(shown("能源消费\n" + line + "\n地区,2021年,2022年,2023年\n甲,100,110,120\n乙,50,60,70\n") ==
              texts{"能源消费; 万吨标准煤; amount; ; ; ; annual 2021..2023 0; 2 x 6/0; column, 0 decimals"});
    }
    // people are counted in no money
    const auto people =
        shown("单位：亿元\n指标,2022年,2023年\n总产值,100,110\n人均生产总值,33333,35484\n常住人口,300,310\n");
    REQUIRE(people.size() == 3);
    CHECK(people[0].starts_with("总产值; 亿元; "));
    CHECK(people[1].starts_with("人均生产总值; ?; "));
    CHECK(people[2].starts_with("常住人口; ?; "));
}

TEST_CASE("codes of places are no numbers, and 全社会用电量 stands above the industries") {
    const auto t = table_of("地区代码,地区,年份,GDP(亿元)\n110000,北京,2023,100\n120000,天津,2023,200\n");
    CHECK(t.indicators().size() == 1);
    CHECK(t.entities()[1].code == "120000");
    const auto power = table_of("行业,2022年,2023年\n全社会用电量,100,110\n第一产业,10,11\n第二产业,90,99\n");
    CHECK(power.entities()[0].kind == tongbi::entity_kind::aggregate);
}

TEST_CASE("a number with its unit in the cell is at fault, and names no place") {
    CHECK(faults("月份,发电量,同比\n2024年1月,100.0亿千瓦时,+5.0%\n2024年2月,90.0亿千瓦时,+2.0%\n") ==
          texts{"2:9 发电量 malformed_number", "3:9 发电量 malformed_number"});
}

TEST_CASE("the first header may be 年份 above indicators, or a word that nobody listed") {
    CHECK(shown("年份,2021,2022,2023\n用电量（亿千瓦时）,100,110,120\n装机（万千瓦）,10,11,12\n") ==
          texts{"用电量（亿千瓦时）; 亿千瓦时; amount; ; ; ; annual 2021..2023 0; 1 x 3/0; column, 0 decimals",
                "装机（万千瓦）; 万千瓦; amount; ; ; ; annual 2021..2023 0; 1 x 3/0; column, 0 decimals"});
    const auto t = table_of("电厂,2022年,2023年\n甲厂,100,110\n乙厂,200,220\n");
    CHECK(t.entities().size() == 2);
    CHECK(t.entities()[1].name == "乙厂");
}

TEST_CASE("growth against last year is known in its usual words") {
    for (text const words : {"比去年同期增长", "较上年同期增长", "较上年增长", "比去年增长", "较去年同期增减"}) {
        INFO(words);
        const auto t = table_of("月份,用电量(亿千瓦时)," + words + "(%)\n2023-01,100.0,5.0\n2024-01,110.0,9.0\n");
        const auto c = tongbi::check(t);
        CHECK(c.counts().of(tongbi::cell_verdict::contradict) == 1);
    }
}

TEST_CASE("a column of kinds says which of its quantity a number is") {
    const auto prices = table_of(
        "年份,价格类型,地区生产总值（亿元）\n2021,现价,100.0\n2021,不变价,98.0\n2022,现价,110.0\n2022,不变价,104.0\n");
    CHECK(cell_of(prices, "地区生产总值（现价）", "", "2022") == "110.0");
    CHECK(cell_of(prices, "地区生产总值（不变价）", "", "2022") == "104.0");
    CHECK(prices.indicators()[0].what.prices == tongbi::price_basis::nominal);
    CHECK(prices.indicators()[1].what.prices == tongbi::price_basis::real);
    const auto goods =
        table_of("年份,产品,产量（万吨）\n2021,钢材,100.0\n2021,水泥,98.0\n2022,钢材,110.0\n2022,水泥,104.0\n");
    CHECK(cell_of(goods, "产量（水泥）", "", "2022") == "104.0");
}

TEST_CASE("the same period of last year has the name of its number") {
    const auto t = table_of(
        "年,月,用电量（亿千瓦时）,上年同期（亿千瓦时）\n2023,1,105.0,100.0\n2023,2,95.0,90.0\n2023,3,98.0,97.0\n");
    CHECK(cell_of(t, "用电量上年同期", "", "2023-01") == "100.0");
    CHECK(t.indicators()[1].unit_printed == "亿千瓦时");
}

TEST_CASE("the period that is said is that of columns which are relative to it") {
    tongbi::say known;
    known.period = "2023-08";
    const auto t =
        tongbi::read_table("指标,本月,上年同月,累计,上年累计\n发电量（亿千瓦时）,105.0,100.0,810.0,790.0\n", known);
    REQUIRE(t);
    CHECK(t->faults().empty()); // 上年同月 is no other period than the one that is said
    CHECK(cell_of(*t, "发电量当月值", "", "2022-08") == "100.0");
    CHECK(cell_of(*t, "发电量累计值", "", "2023-01/2023-08") == "810.0");
    for (auto const& what : t->indicators()) CHECK(what.unit_printed == "亿千瓦时"); // of the row, for both
}
