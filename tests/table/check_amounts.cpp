// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Amounts that follow from amounts: one quantity in two units, parts behind 其中, numbers per head, rows of totals.

#include "joined_columns.hpp"

using namespace tongbi;
using namespace joined_columns;

namespace {

/// A line for each place.
table places(std::string const& header, std::string const& rows) {
    auto t = read_table("年份,地区," + header + "\n" + rows);
    INFO(header);
    if (!t) FAIL(describe(t.error(), "text"));
    return *std::move(t);
}

} // namespace

TEST_CASE("an amount that is printed in two units is held against itself, the larger unit against the smaller") {
    const auto c = check(years("产量(万吨),产量(吨)", "2022年,2.0,20000\n2023年,2.0,30000\n"));
    CHECK(joined(c) == joins_seen{"converted: 产量(万吨) < 产量(吨)"});
    CHECK(said_of(c) == joins_seen{"产量(万吨) 2023年：刊载2.0，重算3.0；只差一个数字"});
    SECTION("of three units the others are held against the finest") {
        CHECK(joined(check(years("产量(万吨),产量(千克),产量(吨)", "2022年,2.0,20000000,20000\n"))) ==
              joins_seen{"converted: 产量(万吨) < 产量(千克)", "converted: 产量(吨) < 产量(千克)"});
    }
    SECTION("not at two price bases, not of two names, not electricity as heat, not in two currencies") {
        for (const std::string header :
             {"产值(现价亿元),产值(不变价万元)", "产量(万吨),销量(吨)", "能源(亿千瓦时),能源(万吨标准煤)",
              "产值(亿元),产值(亿美元)", "水电(亿千瓦时),水电(EJ)"}) {
            INFO(header);
            CHECK(joined(check(years(header, "2022年,2.0,20000\n"))).empty());
        }
    }
}

TEST_CASE("parts behind 其中 add up to the column before them where they are all of it") {
    const auto c = check(years("人口(万人),其中：男(万人),女(万人)", "2022年,100,50,50\n2023年,100,50,55\n"));
    CHECK(joined(c) == joins_seen{"total: 人口(万人) < 其中：男(万人) 女(万人)"});
    CHECK(said_of(c) == joins_seen{"人口(万人) 2023年：刊载100，重算105；只差一个数字"});
    SECTION("each behind its own 其中, of whatever they are parts") {
        CHECK(joined(check(years("在校生(人),其中：男(人),其中：女(人)", "2022年,100,50,50\n"))) ==
              joins_seen{"total: 在校生(人) < 其中：男(人) 其中：女(人)"});
    }
    SECTION("some of the parts, parts in another unit, and parts of nothing do not") {
        for (const std::string header :
             {"出口(亿元),其中：机电(亿元),高新(亿元)", "人口(万人),其中：男(人),女(人)", "学生(人),男(人),女(人)"}) {
            INFO(header);
            CHECK(joined(check(years(header, "2022年,100,50,55\n"))).empty());
        }
    }
    SECTION("a population at the end of the year is its women and its men, and its towns and its villages") {
        CHECK(joined(check(years("年末总人口(万人),男性人口(万人),女性人口(万人),城镇人口(万人),乡村人口(万人)",
                                 "2022年,100,50,50,60,40\n"))) ==
              joins_seen{"total: 年末总人口(万人) < 男性人口(万人) 女性人口(万人)",
                         "total: 年末总人口(万人) < 城镇人口(万人) 乡村人口(万人)"});
    }
}

TEST_CASE("a number per head is its amount over the people beside it") {
    const auto c = check(years("gdp (million EUR),population (million 人),gdp per capita (EUR)",
                               "2022,100.0,10.0,10.0\n2023,100.0,10.0,11.0\n"));
    CHECK(joined(c) == joins_seen{"per: gdp per capita (EUR) < gdp (million EUR) population (million 人)"});
    CHECK(c.counts().of(cell_verdict::agree) == 1);
    CHECK(c.counts().of(cell_verdict::contradict) == 1);
    SECTION("in Chinese, through units that convert") {
        const auto zh = check(years("地区生产总值(亿元),年平均人口(万人),人均地区生产总值(元)",
                                    "2022年,1000.0,100.0,100000\n2023年,1000.0,100.0,110000\n"));
        CHECK(zh.counts().of(cell_verdict::agree) == 1);
        CHECK(zh.counts().of(cell_verdict::contradict) == 1);
    }
    SECTION("people at the end of a year may not be those that are meant, and without units nothing is known") {
        CHECK(
            left_out(check(years("地区生产总值(亿元),年末总人口(万人),人均地区生产总值(元)", "2022年,1000,100,9\n"))) ==
            joins_seen{"人均地区生产总值(元)：人口是时点数，人均数可能按年平均人口计算：年末总人口(万人)"});
        CHECK(left_out(check(years("gdp,population,gdp per capita", "2022,100,10,11\n"))) ==
              joins_seen{"gdp per capita：计量单位未写明：gdp per capita、gdp、population"});
    }
}

TEST_CASE("a mean, a price or an index since January is no sum of its months") {
    for (const std::string name : {"商品房平均价格", "单价", "周转天数", "不良率"}) {
        INFO(name);
        CHECK(joined(check(years(name + "当月值(元)," + name + "累计值(元)", "2023年1月,10,10\n2023年2月,20,15\n")))
                  .empty());
    }
    CHECK(joined(check(years("人均收入当月值(元),人均收入累计值(元)", "2023年1月,10,10\n2023年2月,20,30\n"))).size() ==
          1);
}

TEST_CASE("当月值 and 当季值 in a row from January on are of its last month or quarter") {
    const std::string quarters = "2023年1—3月,100,100\n2023年1—6月,110,210\n2023年1—9月,120,330\n";
    for (const std::string single : {"当季值", "当期值"}) {
        const auto t = years("产量" + single + "(万吨),产量累计值(万吨)", quarters);
        CHECK(check(t).counts().of(cell_verdict::agree) == 3);
        CHECK(t.cell(0, 0, *t.find_period(*read_period("2023年二季度"))).value().value == decimal(110));
        CHECK(t.indicators()[0].every == frequency::quarterly);
    }
    const auto months =
        years("产量当月值(万吨),产量累计值(万吨)", "2023年1—2月,200,200\n2023年1—3月,110,310\n2023年1—4月,120,430\n");
    CHECK(check(months).counts().of(cell_verdict::agree) == 3); // January and February are one number
    CHECK(months.cell(0, 0, *months.find_period(*read_period("2023年4月"))).value().value == decimal(120));
    SECTION("beside rows of single months a row from January on is what it says") {
        const auto both = years("产量当月值(万吨)", "2023年3月,110\n2023年1—3月,310\n");
        CHECK(both.cell(0, 0, *both.find_period(*read_period("2023年1—3月"))).value().value == decimal(310));
        CHECK(both.faults().empty());
    }
}

TEST_CASE("a row of totals is the sum of the other rows, a row for a whole place is not said to be") {
    const std::string rows = "2022年,甲,60\n2022年,乙,40\n2023年,甲,60\n2023年,乙,30\n";
    const auto c = check(places("产量(万吨)", rows + "2022年,合计,100\n2023年,合计,100\n"));
    CHECK(c.counts().of(cell_verdict::agree) == 1);
    CHECK(said_of(c) == joins_seen{"合计 产量(万吨) 2023年：刊载100，重算90"});
    SECTION("a nation is listed") {
        const auto nation = check(places("产量(万吨)", rows + "2022年,全国,100\n2023年,全国,100\n"));
        CHECK(joined(nation).empty());
        CHECK(left_out(nation) == joins_seen{"全国：表内没有写明它是其余各行之和"});
    }
    SECTION("prices, means and numbers per head do not add up, nor do rows that hold each other") {
        for (const std::string header : {"电价(元/千瓦时)", "平均工资(元)", "人均收入(元)", "城镇化率(%)"}) {
            INFO(header);
            CHECK(joined(check(places(header, rows + "2022年,合计,50\n"))).empty());
        }
        CHECK(joined(check(places("产量(万吨)", rows + "2022年,合计,100\n2022年,全国,100\n"))).empty());
    }
    SECTION("rows behind 其中 are parts of others; a subtotal makes that the rows add up in no period") {
        const std::string total = "2022年,合计,100\n2023年,合计,90\n";
        const auto of_which = check(places("产量(万吨)", rows + "2022年,其中：子,20\n2023年,其中：子,15\n" + total));
        CHECK(of_which.counts().of(cell_verdict::agree) == 2);
        CHECK(of_which.findings().empty());
        const std::string overlap = "合计：其余各行之和在各期都与它不等：有的行可能包含在别的行中，或者有缺项";
        for (std::string const& subtotal :
             {"2022年,市区,20\n2023年,市区,15\n" + total, std::string("2022年,丙,20\n2022年,合计,100\n")}) {
            const auto added = check(places("产量(万吨)", rows + subtotal));
            CHECK(joined(added).empty());
            CHECK(left_out(added) == joins_seen{overlap});
        }
    }
}

TEST_CASE("贸易差额 is 出口 less 进口, and 自然增长率 is 出生率 less 死亡率") {
    const auto trade = check(
        years("出口总额(亿元),进口总额(亿元),贸易差额(亿元)", "2022年,100.0,60.0,40.0\n2023年,120.0,70.0,55.0\n"));
    CHECK(joined(trade) == joins_seen{"difference: 贸易差额(亿元) < 出口总额(亿元) 进口总额(亿元)"});
    CHECK(said_of(trade) == joins_seen{"贸易差额(亿元) 2023年：刊载55.0，重算50.0；只差一个数字"});
    const auto people =
        check(years("出生率(‰),死亡率(‰),自然增长率(‰)", "2021年,7.52,7.18,0.34\n2022年,6.77,7.37,-0.60\n"));
    CHECK(people.counts().of(cell_verdict::agree) == 2);
    SECTION("not in two units, and not where a part is missing") {
        CHECK(
            joined(check(years("出口总额(亿元),进口总额(亿美元),贸易差额(亿元)", "2022年,100.0,60.0,40.0\n"))).empty());
        CHECK(joined(check(years("出口总额(亿元),贸易差额(亿元)", "2022年,100.0,40.0\n"))).empty());
    }
}
