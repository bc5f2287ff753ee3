// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// 全年 beside its quarters or months, and a year in the column of its quarters.

#include "joined_columns.hpp"

using namespace tongbi;
using namespace joined_columns;

namespace {

/// A column with the quarters of two years and the years themselves, of which 2023 is a digit off.
std::string column(std::string const& header, std::string const& of_2022, std::string const& of_2023) {
    std::string text = "时间," + header + "\n";
    const auto put = [&](std::string const& year, std::string const& all) {
        int number = 100;
        for (const auto* quarter : {"一季度", "二季度", "三季度", "四季度"})
            text.append(year).append(quarter).append(",").append(std::to_string(number += 10)).append(".0\n");
        text.append(year).append(",").append(all).append("\n");
    };
    put("2022年", of_2022);
    put("2023年", of_2023);
    return text;
}
checked checked_table(std::string const& text) {
    const auto t = read_table(text);
    REQUIRE(t);
    return check(*t);
}

} // namespace

TEST_CASE("a year is the sum of its quarters, in the column that holds both") {
    const auto c = checked_table(column("发电量（亿千瓦时）", "540.0", "550.0")); // 110 + 120 + 130 + 140 = 500
    CHECK(c.counts().compared() == 0);
    const auto flow = checked_table(column("发电量（亿千瓦时）", "500.0", "510.0"));
    CHECK(joined(flow) == joins_seen{"sum_of_periods: 发电量（亿千瓦时） < 发电量（亿千瓦时）"});
    CHECK(flow.counts().of(cell_verdict::agree) == 1);
    CHECK(flow.counts().of(cell_verdict::contradict) == 1);
    CHECK(flow.counts().of(cell_verdict::not_comparable) == 0); // no quarter is held against itself
    REQUIRE(flow.findings().size() == 1);
    const std::string sentence = flow.sentence(flow.findings().front(), language::zh);
    CHECK(sentence.find("2023年：刊载510.0，重算500.0") != std::string::npos);
}

TEST_CASE("a column that adds up in no period is no flow, nor is a stock, a level, a growth or a mean") {
    CHECK(joined(checked_table(column("发电量（亿千瓦时）", "140.0", "140.0"))).empty()); // the last quarter's
    for (const auto* header : {"平均气温（℃）", "装机容量（万千瓦）", "年末人口（万人）", "发电量同比增长（%）"}) {
        INFO(header);
        CHECK(joined(checked_table(column(header, "500.0", "510.0"))).empty());
    }
}

TEST_CASE("全年 beside four quarters is their sum, and months fill quarters, which fill half a year") {
    const auto beside = checked_table("发电量（亿千瓦时）\n年份,一季度,二季度,三季度,四季度,全年\n"
                                      "2022,100.0,110.0,120.0,130.0,460.0\n2023,101.0,111.0,121.0,131.0,474.0\n");
    CHECK(joined(beside) == joins_seen{"sum_of_periods: 发电量全年(亿千瓦时) < 发电量（亿千瓦时）"});
    CHECK(beside.counts().of(cell_verdict::agree) == 1);
    CHECK(beside.counts().of(cell_verdict::contradict) == 1); // 474 of 464
    const auto nested = checked_table(
        "指标,2023年1月,2023年2月,2023年3月,2023年一季度,2023年4月,2023年5月,2023年6月,2023年二季度,2023年上半年\n"
        "发电量（亿千瓦时）,10.0,11.0,12.0,33.0,13.0,14.0,15.0,42.0,76.0\n");
    CHECK(nested.counts().of(cell_verdict::agree) == 2);      // quarters of their months
    CHECK(nested.counts().of(cell_verdict::contradict) == 1); // 76 of 75
}
