// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Which entities are totals or regions, by words, codes, levels and notes; which one may be a total by its numbers; and
// what adds over entities at all.

#include "small_tables.hpp"

#include <tongbi/panel.hpp>

using namespace tongbi;
using small_tables::text;
using small_tables::texts;

namespace {

/// The names of the aggregates of a tidy table of these entities, code by code where there are any.
texts aggregates_of(texts const& entities, text const& note = "") {
    const bool coded = entities.front().find('=') != text::npos;
    text bytes = coded ? "country,code,year,grain (t)\n" : "country,year,grain (t)\n";
    for (auto const& one : entities) {
        const auto parts = small_tables::split(one, '=');
        bytes += parts[0] + (coded ? "," + parts[1] : "") + ",2023,1\n";
    }
    const auto t = read_table(bytes + note);
    REQUIRE(t);
    REQUIRE(t->entities().size() == entities.size());
    texts found;
    for (auto const& one : t->entities())
        if (one.kind == entity_kind::aggregate) found.push_back(one.name);
    return found;
}

/// The indicator of a table with one column of two provinces.
table_indicator indicator_headed(text const& header) {
    INFO(header);
    const auto t = read_table("年份,省份," + header + "\n2023,甲,10\n2023,乙,20\n");
    REQUIRE(t);
    return t->indicators()[0];
}

} // namespace

TEST_CASE("a word for a total makes an aggregate, wherever blanks stand in it") {
    CHECK(aggregates_of({"江苏", "合计", "安徽"}) == texts{"合计"});
    CHECK(aggregates_of({"江苏", "合 计", "安徽"}) == texts{"合 计"});
    CHECK(aggregates_of({"总计", "总数", "全省", "全市", "全区", "全县", "全州", "南京"}).size() == 7);
    CHECK(aggregates_of({"全省合计", "东部合计", "苏州"}).size() == 2);
    CHECK(aggregates_of({"Total", "Sum", "All", "Total Europe", "A"}).size() == 4);
    CHECK(aggregates_of({"全州县", "全椒县", "Allier", "Somalia"}).empty());
}

TEST_CASE("a group of countries is an aggregate by its name, and a tax on income is none") {
    CHECK(aggregates_of({"High income: OECD", "Lower middle income", "Low & middle income", "OECD members", "Chad"})
              .size() == 4);
    CHECK(aggregates_of({"Euro area", "European Union (27)", "Arab World", "Chad"}).size() == 3);
    CHECK(aggregates_of({"Income tax", "Value added tax"}).empty());
}

TEST_CASE("a region is an aggregate beside a place and a part among regions") {
    CHECK(aggregates_of({"Africa", "East Asia & Pacific (developing only)", "Chad"}).size() == 2);
    CHECK(aggregates_of({"Africa", "Asia", "Europe"}).empty());
    CHECK(aggregates_of({"东部地区", "中部地区", "江苏省"}).size() == 2);
    CHECK(aggregates_of({"东部地区", "中部地区", "西部地区", "东北地区"}).empty());
    CHECK(aggregates_of({"South Africa", "United States", "American Samoa", "Central African Republic"}).empty());
}

TEST_CASE("in a table of codes of countries another code is an aggregate") {
    CHECK(aggregates_of({"China=CHN", "Chad=TCD", "Kosovo=KSV", "Fragile situations=FCS", "Not classified=INX"}) ==
          texts{"Fragile situations", "Not classified"});
    CHECK(aggregates_of({"Czechia=CZ", "Greece=EL", "Norway=NO", "Some countries=EU27_2020"}) ==
          texts{"Some countries"});
    CHECK(aggregates_of({"Line 1=L1A", "Line 2=L2B", "Line 3=L3C"}).empty());
}

TEST_CASE("a code that lies in another one makes that an aggregate: NUTS, and administrative codes of China") {
    CHECK(aggregates_of({"Finland=FI", "Lappi=FI1D7", "Sweden=SE", "Stockholms län=SE110", "Åland=FI200"}) ==
          texts{"Finland", "Sweden"});
    CHECK(aggregates_of({"江苏=320000", "南京=320100", "玄武=320102", "苏州=320500"}) == texts{"江苏", "南京"});
    CHECK(aggregates_of({"One=4", "Two=40", "Three=400"}).empty()); // numbers of M49 do not nest
    const auto t = read_table("geo,code,year,grain (t)\nFinland,FI,2023,9\nLappi,FI1D7,2023,1\n");
    REQUIRE(t);
    CHECK(t->entities()[1].part_of == "Finland");
}

TEST_CASE("the only province beside cities is their total, and a municipality is a province") {
    CHECK(aggregates_of({"江苏省", "南京市", "无锡市", "苏州市"}) == texts{"江苏省"});
    CHECK(aggregates_of({"南京市", "玄武区", "秦淮区"}) == texts{"南京市"});
    CHECK(aggregates_of({"北京市", "天津市", "河北省"}).empty());
    CHECK(aggregates_of({"江苏省", "浙江省", "南京市", "杭州市"}).empty()); // not known which lies in which
}

TEST_CASE("a note that says what a name includes makes it an aggregate") {
    CHECK(aggregates_of({"苏南", "南京", "无锡", "徐州"}, "注：苏南包括南京、无锡。\n") == texts{"苏南"});
    CHECK(aggregates_of({"苏南", "南京", "无锡", "徐州"}, "注：苏南不包括南京、无锡。\n").empty());
}

TEST_CASE("the total of a panel with a marked total is refused") {
    const auto t = read_table("年份,省份,粮食产量(万吨)\n2023,江苏,100\n2023,合计,300\n2023,安徽,200\n");
    REQUIRE(t);
    const auto sum = total_of(t->panel("粮食产量"));
    REQUIRE_FALSE(sum);
    CHECK(sum.error().why == reason::overlapping_parts);
}

TEST_CASE("an entity that is the sum of the others in every period is a candidate for their total, and not more") {
    const auto candidate = [](text const& rows) {
        const auto t = read_table("年份,省份,粮食产量(万吨)\n" + rows);
        REQUIRE(t);
        CHECK(t->entities().front().kind == entity_kind::unknown);
        const auto found = candidate_total(*t, 0);
        return found ? t->entities()[*found].name : text();
    };
    CHECK(candidate("2022,甲,90\n2022,乙,210\n2022,丙,300\n2023,甲,100\n2023,乙,200\n2023,丙,300\n") == "丙");
    CHECK(candidate("2022,甲,90\n2022,乙,210\n2022,丙,299\n2023,甲,100\n2023,乙,200\n2023,丙,300\n") ==
          "丙"); // rounding
    CHECK(candidate("2022,甲,90\n2022,乙,210\n2022,丙,250\n2023,甲,100\n2023,乙,200\n2023,丙,300\n").empty());
    CHECK(candidate("2023,甲,100\n2023,乙,100\n").empty());
}

TEST_CASE("what stands per something else does not add, and t/d does") {
    const auto adds = [](text const& header) { return is_additive(indicator_headed(header)); };
    for (char const* header :
         {"粮食产量(万吨)", "地区生产总值(亿元)", "年平均人口(万人)", "CO2 (t/d)", "工业总产值(当年价格)(亿元)",
          "单位就业人员(万人)", "最低生活保障人数(万人)", "用电负荷(万千瓦)"})
        CHECK(adds(header));
    for (char const* header : {"人均GDP(元)",
                               "居民消费水平(元)",
                               "单位GDP能耗(吨标准煤)",
                               "电价(元/千瓦时)",
                               "Price (EUR/MWh)",
                               "平均工资(元)",
                               "PM2.5浓度(微克/立方米)",
                               "农产品价格(元)",
                               "降水量(毫米)",
                               "GDP per capita (USD)",
                               "城镇化率(%)",
                               "最高用电负荷(万千瓦)",
                               "Peak load (MW)",
                               "海拔(米)",
                               "水位(米)",
                               "平均家庭户规模(人)",
                               "预期寿命(岁)",
                               "收入中位数(元)",
                               "Life expectancy (years)",
                               "优良天数(天)"})
        CHECK_FALSE(adds(header));
}

TEST_CASE("months of amounts add to the year, those of a mean, a price, a stock or a rate do not") {
    const auto adds = [](text const& header) { return adds_over_time(indicator_headed(header)); };
    for (char const* header :
         {"粮食产量(万吨)", "人均可支配收入(元)", "平均工资(元)", "降水量(毫米)", "出口额(亿元)", "优良天数(天)"})
        CHECK(adds(header));
    for (char const* header :
         {"平均气温(℃)", "平均价格(元)", "均价(元)", "年末人口(万人)", "失业率(%)", "人口自然增长率(‰)",
          "PM2.5浓度(微克/立方米)", "最高用电负荷(万千瓦)", "电价(元/千瓦时)", "存货周转天数(天)", "增减(百分点)"})
        CHECK_FALSE(adds(header));
}

TEST_CASE("a printed 0.0 ends at 0 where none is negative, so that its share has a value") {
    const auto t = read_table("年份,省份,产量(万吨)\n2023,甲,0.0\n2023,乙,20.0\n");
    REQUIRE(t);
    const auto zero = t->figure_of(0, *t->cell(0, 0, 0));
    REQUIRE(zero);
    CHECK(zero->lower().at == decimal(0));
    const measure part(*zero, t->indicators()[0].units),
        whole(figure::printed(decimal(200, -1)), t->indicators()[0].units);
    REQUIRE(share_of(part, whole));
    for (char const* header : {"净出口(万吨)", "利润(亿元)", "产量(万吨)\n2022,甲,-0.1"}) {
        const auto may = read_table("年份,省份," + text(header) + "\n2023,甲,0.0\n2023,乙,20.0\n");
        REQUIRE(may);
        const auto when = may->find_period(*read_period("2023年"));
        CHECK(may->figure_of(0, *may->cell(0, 0, *when))->lower().at == decimal(-5, -2));
    }
}
