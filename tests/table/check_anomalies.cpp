// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A printed anomaly against the value and the normal beside it, and columns that say no more than that they are for
// all.

#include "table/joined_columns.hpp"

using namespace joined_columns;

namespace {

table months(std::string const& header, std::string const& rows) {
    auto t = read_table("月份," + header + "\n" + rows);
    INFO(header);
    if (!t) FAIL(describe(t.error(), "text"));
    return *std::move(t);
}

} // namespace

TEST_CASE("距平 is the value less its normal, 距平百分率 is that in percent of the normal") {
    const auto heat = check(months("平均气温(℃),常年值(℃),距平(℃)",
                                   "2023年1月,3.5,2.9,0.6\n2023年2月,6.1,5.0,1.1\n2023年3月,11.9,9.4,2.4\n"));
    CHECK(joined(heat) == joins_seen{"difference: 距平(℃) < 平均气温(℃) 常年值(℃)"});
    CHECK(heat.counts().of(cell_verdict::agree) == 3); // 2.4 of 11.9 and 9.4: their digits leave 2.4 to 2.6 open

    const auto rain = check(
        months("降水量(毫米),常年值(毫米),距平百分率(%)", "2023年6月,210.5,180.2,16.8\n2023年7月,190.1,205.0,-7.8\n"));
    CHECK(joined(rain) == joins_seen{"relative_difference: 距平百分率(%) < 降水量(毫米) 常年值(毫米)"});
    CHECK(rain.counts().of(cell_verdict::agree) == 1);
    CHECK(said_of(rain) == joins_seen{"距平百分率(%) 2023年7月：刊载-7.8，重算-7.3；只差一个数字"});
    CHECK(rain.arithmetic(rain.cell(0, 1), language::en).find("(190.1 - 205.0) / 205.0 x 100") != std::string::npos);
}

TEST_CASE("of several values an anomaly is of the one that it names, and of none where that is open") {
    const std::string rows = "2023年6月,210.5,180.2,16.8,25.1,24.7,0.4\n";
    CHECK(joined(check(months("降水量(毫米),常年值(毫米),距平百分率(%),平均气温(℃),气温常年值(℃),气温距平(℃)",
                              rows))) == joins_seen{"relative_difference: 距平百分率(%) < 降水量(毫米) 常年值(毫米)",
                                                    "difference: 气温距平(℃) < 平均气温(℃) 气温常年值(℃)"});
    const auto open = check(months("最高气温(℃),最低气温(℃),常年值(℃),距平(℃)", "2023年6月,30.1,20.2,24.7,0.4\n"));
    CHECK(joined(open).empty());
    CHECK(left_out(open) == joins_seen{"距平(℃)：有几列都可能与之对应：最高气温(℃)、最低气温(℃)"});
    CHECK(joined(check(
              months("降水量(毫米),上年同期(毫米),常年值(毫米),距平百分率(%)", "2023年6月,210.5,99.0,180.2,16.8\n"))) ==
          joins_seen{"relative_difference: 距平百分率(%) < 降水量(毫米) 常年值(毫米)"});
    // the normal of another quantity, an extreme, another base: no join
    const std::vector<std::pair<std::string, std::string>> others{
        {"降水量(毫米),蒸发量(毫米),蒸发量常年值(毫米),降水量距平(毫米)", "1200,900,950,200"},
        {"平均最高气温(℃),平均气温(℃),平均气温常年值(℃),平均最高气温距平(℃)", "21.5,16.5,15.7,0.8"},
        {"平均气温(℃),常年值(℃),最低气温(℃),最低气温距平(℃)", "16.5,15.7,10.2,0.4"},
        {"极端最高气温(℃),常年平均气温(℃),气温距平(℃)", "38.5,15.7,0.8"},
        {"气温(℃),气温常年值(℃),气温距平上年同期(℃)", "16.5,15.7,0.8"},
        {"Temperature (°C),1991-2020 mean temperature (°C),Temperature normal 1961-1990 (°C),Temperature anomaly (°C)",
         "16.5,16.0,15.7,0.5"}};
    for (auto const& [header, row] : others) {
        INFO(header);
        CHECK(joined(check(months(header, "2023年6月," + row + "\n"))).empty());
    }
    CHECK(joined(check(months("平均气温(℃),距平(℃)", "2023年6月,25.1,0.4\n"))).empty()); // no normal is there
    CHECK(joined(check(months("降水量(毫米),常年值(厘米),距平(毫米)", "2023年6月,210.5,18.0,30.5\n"))).empty());
}

TEST_CASE("合计 beside columns in its unit is their sum where they add up in some period") {
    const auto power = check(
        years("煤电(亿千瓦时),气电(亿千瓦时),核电(亿千瓦时),合计(亿千瓦时),装机(万千瓦)",
              "2021年,100.0,50.0,20.0,170.0,9\n2022年,110.0,51.0,21.0,182.0,9\n2023年,120.0,52.0,22.0,193.0,9\n"));
    CHECK(joined(power) == joins_seen{"total: 合计(亿千瓦时) < 煤电(亿千瓦时) 气电(亿千瓦时) 核电(亿千瓦时)"});
    CHECK(power.counts().of(cell_verdict::agree) == 2);
    CHECK(said_of(power) == joins_seen{"合计(亿千瓦时) 2023年：刊载193.0，重算194.0；只差一个数字"});
    SECTION("where they do not, some may be parts of others") {
        const auto parts = check(years("火电(亿千瓦时),煤电(亿千瓦时),水电(亿千瓦时),合计(亿千瓦时)",
                                       "2021年,100.0,90.0,20.0,120.0\n2022年,110.0,91.0,21.0,131.0\n"));
        CHECK(joined(parts).empty());
        CHECK(left_out(parts) ==
              joins_seen{"合计(亿千瓦时)：其余各列之和在各期都与它不等：有的列可能包含在别的列中，或者有缺项："
                         "火电(亿千瓦时)、煤电(亿千瓦时)、水电(亿千瓦时)"});
    }
    SECTION("one chance equality, and parts that are zero, tell nothing") {
        const auto roads =
            check(years("铁路(亿吨),公路(亿吨),高速公路(亿吨),合计(亿吨)",
                        "1985年,10.0,20.0,0.0,30.0\n2000年,11.0,30.0,5.0,41.0\n2010年,12.0,40.0,9.0,52.0\n"));
        CHECK(joined(roads).empty());
        CHECK(roads.findings().empty());
    }
    SECTION("what stands behind 其中 counts where it adds up, and 合　计 is 合计") {
        const auto heat =
            check(years("火电(亿千瓦时),其中：煤电(亿千瓦时),水电(亿千瓦时),合　计(亿千瓦时)",
                        "2021年,100.0,90.0,60.0,160.0\n2022年,110.0,91.0,61.0,171.0\n2023年,120.0,92.0,62.0,190.0\n"));
        CHECK(joined(heat) == joins_seen{"total: 合　计(亿千瓦时) < 火电(亿千瓦时) 水电(亿千瓦时)"});
    }
    SECTION("and zeros, prices and means add up to nothing") {
        CHECK(joined(check(years("甲(件),乙(件),合计(件)", "2021年,0,0,0\n2022年,0,0,0\n"))).empty());
        CHECK(joined(check(years("甲(元/吨),乙(元/吨),合计(元/吨)", "2021年,1.0,2.0,3.0\n"))).empty());
    }
}

TEST_CASE("normals that are the same in every row are no sign of a copied one") {
    const auto same = check(years("平均气温(℃),降水量(毫米),气温常年值(℃),降水量常年值(毫米),气温距平(℃)",
                                  "2020年,16.5,1206,15.72,1000.5,0.8\n2021年,16.9,1100,15.72,1000.5,1.2\n"
                                  "2022年,16.5,1206,15.72,1000.5,0.8\n"));
    CHECK(said_of(same).empty());
}
