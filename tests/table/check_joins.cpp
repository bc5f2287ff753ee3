// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Which column is held against which, by the headers alone.

#include "joined_columns.hpp"

using namespace tongbi;
using namespace joined_columns;

TEST_CASE("a growth is held against the column of its name, a total since January against another total") {
    const auto t = bureau("产量当期值(万吨),产量累计值(万吨),产量同比增长(%),产量累计增长(%)",
                          "2022年,121,242,10,10\n2021年,110,220,10,10\n2020年,100,200,,\n");
    const auto c = check(t);
    for (const auto* line :
         {"growth: 产量同比增长(%) < 产量当期值(万吨)", "growth: 产量累计增长(%) < 产量累计值(万吨)"}) {
        INFO(line);
        const auto all = joined(c);
        CHECK(std::count(all.begin(), all.end(), line) == 1);
    }
}

TEST_CASE("a growth without a level, and one with two levels of its name, are not compared") {
    CHECK(joined(check(bureau("产量同比增长(%)", "2022年,10\n2021年,10\n"))).empty());
    CHECK(joined(check(bureau("产量(万吨),产量(万元),产量同比增长(%)", "2022年,11,11,10\n2021年,10,10,10\n"))).empty());
}

TEST_CASE("an index at comparable prices is not held against an amount at current prices, one of a quantity is") {
    CHECK(joined(check(bureau("国内生产总值(亿元),国内生产总值指数(上年=100)", "2022年,110,103\n2021年,100,105\n")))
              .empty());
    CHECK(joined(check(bureau("原煤产量(万吨),原煤产量指数(上年=100)", "2022年,110,110\n2021年,100,105\n"))) ==
          joins_seen{"index: 原煤产量指数(上年=100) < 原煤产量(万吨)"});
}

TEST_CASE("a growth that a note puts at comparable prices is not held against amounts at current ones") {
    const auto with_note = [](std::string const& note, std::string const& growth) {
        auto t = read_table("时间,地区生产总值(亿元)," + growth + "\n2021年,110.0,5.0\n2020年,100.0,\n" + note);
        REQUIRE(t);
        return joined(check(*t));
    };
    const std::string note = "注：绝对数按当年价格计算，增速按可比价格计算\n";
    CHECK(with_note(note, "地区生产总值增速(%)").empty());
    CHECK(with_note("", "地区生产总值可比价增长(%)").empty());
    CHECK(with_note("", "地区生产总值名义增长(%)") ==
          joins_seen{"growth: 地区生产总值名义增长(%) < 地区生产总值(亿元)"});
}

TEST_CASE("the growth of a product or a value added is at comparable prices without a word, of a turnover it is not") {
    const auto left = [](std::string const& header) {
        const auto c = check(years(header, "2021年,100,5\n2022年,110,3\n"));
        return left_out(c);
    };
    CHECK(left("国内生产总值(亿元),国内生产总值增长(%)") ==
          joins_seen{"国内生产总值增长(%)：价格口径不同：国内生产总值(亿元)"});
    CHECK(left("工业增加值(亿元),工业增加值增速(%)") ==
          joins_seen{"工业增加值增速(%)：价格口径不同：工业增加值(亿元)"});
    CHECK(left("GDP (current US$),GDP growth (annual %)") ==
          joins_seen{"GDP growth (annual %)：价格口径不同：GDP (current US$)"});
    CHECK(left("零售额(亿元),零售额增长(%)").empty());
    CHECK(left("GDP (constant 2015 US$),GDP growth (annual %)").empty());
}

TEST_CASE("a change in points is held against the percentage of its name, on the year before or the period before") {
    const auto c = check(years("产能利用率(%),产能利用率比上年增减(百分点)", "2021年,77.5,3.0\n2022年,75.6,-1.8\n"));
    CHECK(joined(c) == joins_seen{"points: 产能利用率比上年增减(百分点) < 产能利用率(%)"});
    CHECK(c.counts().of(cell_verdict::near_miss) == 0);
    CHECK(c.counts().of(cell_verdict::agree) == 1); // -1.9 within the digits of both
    const auto wrong = check(years("失业率(%),失业率同比变化(百分点)", "2021年,5.1,\n2022年,5.5,0.8\n"));
    REQUIRE(wrong.findings().size() == 1);
    CHECK(describe(wrong.findings()[0], language::zh).find("刊载0.8，重算0.4") != std::string::npos);
    CHECK(check(years("失业率(%),失业率同比变化(百分点)", "2022年5月,5.5,\n2023年5月,5.9,0.4\n"))
              .counts()
              .of(cell_verdict::agree) == 1);
    CHECK(left_out(check(years("失业率(‰),失业率同比变化(百分点)", "2021年,5.1,\n2022年,5.5,0.8\n")))[1] ==
          "失业率同比变化(百分点)：表内没有相应的水平值（失业率）");
}

TEST_CASE("an index against last year is held against the one of its name on a fixed base") {
    const auto t = bureau("居民消费价格指数(上年=100),居民消费价格指数(2020=100),商品零售价格指数(2020=100)",
                          "2022年,102.0,103.0,105.0\n2021年,101.0,101.0,102.0\n2020年,102.5,100.0,100.0\n");
    const auto c = check(t);
    CHECK(joined(c) == joins_seen{"index: 居民消费价格指数(上年=100) < 居民消费价格指数(2020=100)"});
    CHECK(c.counts().of(cell_verdict::agree) == 2);
    CHECK(c.counts().of(cell_verdict::no_base) == 1);
}

TEST_CASE("an index on a fixed base is held against the amount of its name in the base year") {
    const auto c =
        check(bureau("原煤产量(万吨),原煤产量指数(2020=100)",
                     "2023年,1331.0,140.0\n2022年,1210.0,121.0\n2021年,1100.0,110.0\n2020年,1000.0,100.0\n"));
    CHECK(joined(c) == joins_seen{"index: 原煤产量指数(2020=100) < 原煤产量(万吨)"});
    CHECK(c.counts().of(cell_verdict::agree) == 3);
    REQUIRE(c.findings().size() == 1);
    CHECK(c.sentence(c.findings()[0]) == "原煤产量指数(2020=100) 2023: prints 140.0, recomputed 133.1");
    CHECK(joined(check(bureau("国内生产总值(亿元),国内生产总值指数(2020=100)", "2021年,110,105\n2020年,100,100\n")))
              .empty());
}

TEST_CASE("industries add up to the product, of one accumulation and one unit only") {
    const auto full = bureau("国内生产总值(亿元),第一产业增加值(亿元),第二产业增加值(亿元),第三产业增加值(亿元)",
                             "2022年,100.0,7.0,40.0,53.0\n2021年,90.0,7.0,36.0,47.5\n");
    const auto c = check(full);
    CHECK(joined(c).size() == 1);
    CHECK(c.counts().of(cell_verdict::contradict) == 1);
    CHECK(joined(check(bureau("国内生产总值(亿元),第一产业增加值(亿元),第二产业增加值(亿元)",
                              "2022年,100.0,7.0,40.0\n2021年,90.0,7.0,36.0\n")))
              .empty());
    CHECK(joined(check(bureau("国内生产总值(亿元),第一产业增加值(万元),第二产业增加值(亿元),第三产业增加值(亿元)",
                              "2022年,100.0,7.0,40.0,53.0\n2021年,90.0,7.0,36.0,47.5\n")))
              .empty());
}

TEST_CASE("a growth in one file is held against the levels in another") {
    const auto levels = bureau("产量(万吨)", "2022年,121.0\n2021年,110.0\n2020年,100.0\n");
    const auto growths = bureau("产量同比增长(%)", "2022年,10.0\n2021年,12.0\n");
    for (auto const& c : {check(growths, levels), check(levels, growths)}) {
        CHECK(joined(c) == joins_seen{"growth: 产量同比增长(%) < 产量(万吨)"});
        CHECK(c.counts().of(cell_verdict::agree) == 1);
        CHECK(c.counts().of(cell_verdict::contradict) == 1);
    }
    SECTION("what each of them has in itself is not said again") {
        const auto both = bureau("产量(万吨),产量同比增长(%)", "2022年,121.0,10.0\n2021年,110.0,10.0\n");
        CHECK(joined(check(both, both)).empty());
    }
}

TEST_CASE("what the program says of a column is checked, and a name that is not there is passed over") {
    const auto t = bureau("专利授权(件),专利申请(件),授权率(%)", "2022年,30,60,50.0\n2021年,20,50,44.0\n");
    CHECK(joined(check(t)).empty());
    const auto c = check(t, {{comparison_kind::rate, "授权率(%)", {"专利授权(件)", "专利申请(件)"}},
                             {comparison_kind::rate, "授权率(%)", {"专利", "专利申请(件)"}}});
    CHECK(joined(c) == joins_seen{"rate: 授权率(%) < 专利授权(件) 专利申请(件)"});
    CHECK(c.counts().of(cell_verdict::agree) == 1);
    CHECK(c.counts().of(cell_verdict::contradict) == 1);
}

TEST_CASE("sentences use the short name that a header has in a bracket, where no two columns share it") {
    const auto rows = "2022年,12100.0,30.0\n2021年,11000.0,10.0\n2020年,10000.0,\n";
    const auto c = check(bureau("货币(M1)供应量年末值(亿元),货币(M1)供应量同比增长(%)", rows));
    REQUIRE(c.findings().size() == 1);
    CHECK(c.sentence(c.findings()[0]).starts_with("M1 2022: prints 30.0, recomputed 10.0"));
}
