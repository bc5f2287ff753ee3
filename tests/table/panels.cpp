// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// From a downloaded table to columns: the axis, the unit and the role come from the file, and computations take them.

#include <tongbi/panel.hpp>
#include <tongbi/table.hpp>

#include "catch.hpp"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace tongbi;

namespace {

table read(std::string const& bytes, say const& known = {}) {
    auto t = read_table(bytes, known);
    INFO(bytes);
    REQUIRE(t);
    return *t;
}
period when(char const* text) { return *read_period(text); }

const std::string provinces = "数据库：分省年度数据\n指标：地区生产总值(亿元)\n时间：最近3年\n"
                              "地区,2023年,2022年,2021年\n江苏省,110,100,80\n浙江省,66,,50\n";

} // namespace

TEST_CASE("a table of provinces is a panel in its unit, oldest first, and an empty cell is a missing number") {
    const auto gdp = read(provinces).panel("地区生产总值");
    REQUIRE(gdp);
    CHECK(to_string(gdp->unit()) == "亿元");
    CHECK(gdp->entities() == std::vector<std::string>{"江苏省", "浙江省"});
    CHECK(gdp->periods()[0] == when("2021"));
    CHECK(gdp->cells()(2, 1) == 66);
    CHECK(std::isnan(gdp->cells()(1, 1)));
    const auto growth = year_over_year(gdp);
    REQUIRE(growth);
    CHECK(growth->cells()(2, 0) == 10);
    CHECK(growth->refused(reason::missing_input) == 4); // 2021 twice, and 浙江省 of 2022 and 2023
    CHECK(share_of(gdp, total_of(gdp))->cells()(0, 1) == 50 * 100 / 130.0);
    CHECK(read(provinces).series("地区生产总值", "浙江省")->size() == 3);
    CHECK(read(provinces).series("地区生产总值").error().why == reason::ambiguous);
    CHECK(read(provinces).panel("人口").error().why == reason::unknown_id);
}

TEST_CASE("a column per head, of a mean or of a price has no total, although its unit is 元") {
    const auto panel_of = [](char const* header) {
        return read("年份,省份," + std::string(header) + "\n2023,甲,10\n2023,乙,20\n").panel(header);
    };
    for (char const* header : {"人均GDP(元)", "居民消费水平(元)", "平均工资(元)", "农产品价格(元)", "降水量(毫米)"}) {
        INFO(header);
        const auto total = total_of(panel_of(header));
        REQUIRE_FALSE(total);
        CHECK(total.error().why == reason::not_additive);
        CHECK_FALSE(share_of(panel_of(header), total));
    }
    CHECK(total_of(panel_of("地区生产总值(亿元)"))->cells()(0, 0) == 30);
}

TEST_CASE("an index on last year as 100 gives its growth, and is not grown again") {
    const auto prices = read("数据库：月度数据\n时间：最近\n时间,居民消费价格指数(上年同月=100)\n"
                             "2023年2月,101.0\n2023年1月,102.1\n")
                            .panel("居民消费价格指数(上年同月=100)");
    REQUIRE(prices);
    CHECK(prices->role() == role::growth);
    CHECK(prices->cells()(0, 0) == 2.1);
    CHECK(prices->cells()(1, 0) == 1);
    CHECK_FALSE(year_over_year(prices));
}

TEST_CASE("totals from January are an axis of totals up to December, and 1-2月 among single months is none") {
    const auto totals = read("数据库：月度数据\n时间：最近\n时间,发电量累计值(亿千瓦时)\n"
                             "2023年1-12月,90\n2023年1-11月,80\n2023年1-2月,10\n")
                            .series("发电量累计值(亿千瓦时)");
    REQUIRE(totals);
    CHECK(totals->periods().is_to_date());
    CHECK(totals->size() == 11);
    CHECK((*totals)[0] == 10);
    CHECK((*totals)[10] == 90);
    const auto mixed = read("数据库：月度数据\n时间：最近\n时间,社会消费品零售总额当期值(亿元)\n"
                            "2023年4月,40\n2023年3月,30\n2023年1-2月,10\n")
                           .panel("社会消费品零售总额当期值(亿元)");
    REQUIRE_FALSE(mixed);
    CHECK(mixed.error().why == reason::period_mismatch);
}

TEST_CASE("an amount without a unit is no panel until the program says its unit") {
    const std::string scraped = ",国内生产总值\n1978年,3678.7\n1979年,4100.5\n";
    CHECK(read(scraped).panel("国内生产总值").error().why == reason::unknown_unit);
    CHECK(read(scraped, {.unit = "亿元"}).panel("国内生产总值").has_value());
}

TEST_CASE("growth across a break in a series is refused in the panel of a table, for its entity alone") {
    const auto t = read("DATAFLOW,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
                        "X,A,MIO_EUR,AT,2020,100.0,\nX,A,MIO_EUR,AT,2021,110.0,b\nX,A,MIO_EUR,AT,2022,121.0,\n"
                        "X,A,MIO_EUR,BE,2020,100.0,\nX,A,MIO_EUR,BE,2021,110.0,\nX,A,MIO_EUR,BE,2022,121.0,\n");
    const auto growth = year_over_year(t.panel("MIO_EUR"));
    REQUIRE(growth);
    CHECK(std::isnan(growth->cells()(1, 0)));
    CHECK(growth->cells()(2, 0) == 10);
    CHECK(growth->cells()(1, 1) == 10);
    CHECK(growth->refused(reason::scope_changed) == 1);
    const auto of_one = year_over_year(t.series("MIO_EUR", "AT"));
    REQUIRE(of_one);
    CHECK(of_one->refused(reason::scope_changed) == 1);
    CHECK(year_over_year(t.series("MIO_EUR", "BE"))->refused(reason::scope_changed) == 0);
}

TEST_CASE("the provinces of China in 2024 as the bureau's file has them: growth and share of their sum", "[oracle]") {
    const auto path = std::filesystem::path(TONGBI_SHARED_DIR) / "real" / "nbs_gdp_by_province_annual.csv";
    if (!std::filesystem::exists(path)) {
        WARN("SKIPPED: no folder " << path.parent_path().string());
        return;
    }
    std::ifstream in(path, std::ios::binary);
    const auto gdp = read({std::istreambuf_iterator<char>(in), {}}).panel("地区生产总值");
    REQUIRE(gdp);
    const auto row = *gdp->periods().find(when("2024"));
    const auto growth = year_over_year(gdp);
    CHECK(std::abs((*growth->column("江苏省"))[row] - 4.4091) < 5e-5);
    CHECK(std::abs((*total_of(gdp))[row] - 1337605.8) < 0.05);
    CHECK(std::abs((*share_of(gdp, total_of(gdp))->column("江苏省"))[row] - 10.22) < 0.01);
}
