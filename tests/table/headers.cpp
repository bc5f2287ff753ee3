// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The grammar of headers, and what the program may say where a file says nothing.

#include "table/small_tables.hpp"

namespace {

using namespace small_tables;

/// "unit; role; baseline; prices; accumulation" of a column under this header.
text of_header(text header) {
    for (std::size_t at = 0; (at = header.find('"', at)) != text::npos; at += 2) header.insert(at, 1, '"');
    const auto t = tongbi::read_table("年份,地区,\"" + header + "\"\n2020年,甲,1\n2021年,甲,2\n");
    if (!t) return "refused: " + text(tongbi::code_of(t.error().why.why));
    const texts f = split(split(show_tsv(*t), '\n').at(0), '\t');
    text all = f[2];
    for (const int i : {3, 4, 5, 6}) all += "; " + f[static_cast<std::size_t>(i)];
    return all;
}

TEST_CASE("a header says unit, role, baseline, price basis and accumulation, or they stay unknown") {
    struct header_case {
        text header, reads;
    };
    const std::vector<header_case> cases{
        {"居民消费价格指数(上年同月=100)", "-; index; prev_year:100; ; "},
        {"居民消费价格指数（上年＝100）", "-; index; prev_year:100; ; "},
        {"居民消费价格指数(上月=100)", "-; index; prev_period:100; ; "},
        {"商品零售价格指数(1978=100)", "-; index; base_year:1978:100; ; "},
        {"商品零售价格指数(1978年=100)", "-; index; base_year:1978:100; ; "},
        {"社会消费品零售总额（亿元）", "亿元; amount; ; unknown; "},
        {"社会消费品零售总额同比增长（％）", "%; growth; prev_year; ; "},
        {"工业增加值环比增长(%)", "%; growth; prev_period; ; "},
        {"用电量增长(%)", "%; growth; unknown; ; "},
        {"增长贡献率(%)", "%; rate; ; ; "},
        {"地区生产总值可比价增长(%)", "%; growth; unknown; real; "},
        {"居民收入实际增长(%)", "%; growth; unknown; real; "},
        {"居民收入名义增速(%)", "%; growth; prev_year; nominal; "},
        {"发电量累计增长(%)", "%; growth; prev_year; ; cumulative"},
        {"发电量累计值(亿千瓦时)", "亿千瓦时; amount; ; ; cumulative"},
        {"发电量当期值(亿千瓦时)", "亿千瓦时; amount; ; ; flow"},
        {"年末常住人口(万人)", "万人; amount; ; ; stock"},
        {"人口数(人口抽样调查)(人)", "人; amount; ; ; "},
        {"城镇化率(%)", "%; rate; ; ; "},
        {"第三产业比重(%)", "%; share; ; ; "},
        {"国内生产总值(不变价)(亿元)", "亿元; amount; ; real; "},
        {"国内生产总值(现价亿元)", "亿元; amount; ; nominal; "},
        {"国内生产总值", "?; amount; ; unknown; "},
        {"GDP (current US$)", "US$; amount; ; nominal; "},
        {"GDP (constant 2015 US$)", "US$; amount; ; real:2015; "},
        {"GDP growth (annual %)", "%; growth; prev_year; ; "},
        {"Government debt (% of GDP)", "%; share; whole:GDP; ; "},
        {"Price (EUR/MWhe)", "EUR/MWh; amount; ; unknown; "},
        {"Wind (TWh, substituted energy)", "TWh; amount; ; ; "},
        {"Electricity.Installed.Capacity..MW.", "MW; amount; ; ; "},
        {"Temperature anomaly relative to 1961-1990", "?; anomaly; normal:1961-1990; ; "},
        {"Upper bound (95% confidence interval) of the mean", "?; bound; ; ; "},
        {"Mean temperature (degC)", "°C; level; ; ; "},
        {"coalcons_mtoe", "million toe; amount; ; ; "},
        {"primary_gj_pc", "GJ/人; amount; ; ; "},
        {"oilprod_kbd", "!thousand barrels/d; amount; ; ; "},
        {"yoy", "?; growth; prev_year; ; "},
        {"patent_ratio", "?; rate; ; ; "},
        {"invention_share", "?; share; ; ; "},
        {"value", "?; amount; ; ; "},
    };
    for (auto const& c : cases) {
        INFO(c.header);
        CHECK(of_header(c.header) == c.reads);
    }
}

TEST_CASE("a note says the price basis of amounts, of growths, or of both in one sentence") {
    struct note_case {
        text note, amounts, growth;
    };
    const std::vector<note_case> cases{
        {"绝对数按当年价格计算，增速按可比价格计算", "nominal", "real"},
        {"绝对数按现价计算，增长速度按不变价格计算。", "nominal", "real"},
        {"增长率按可比价计算，绝对数按现行价格计算", "nominal", "real"},
        {"地区生产总值绝对数按当年价格、同比增长按不变价格计算", "nominal", "real"},
        {"按当年价格计算", "nominal", ""},
        {"按可比价格计算", "unknown", "real"},
        {"增速未扣除价格因素", "unknown", "nominal"},
        {"Growth rates are at constant prices; values are at current prices", "nominal", "real"},
        {"增速为同比。当年价格见另表", "unknown", ""},
    };
    for (auto const& c : cases) {
        INFO(c.note);
        const auto t =
            tongbi::read_table("时间,产值(亿元),产值增速(%)\n2021年,110,5\n2020年,100,4\n注：" + c.note + "\n");
        REQUIRE(t);
        const texts lines = split(show_tsv(*t), '\n');
        CHECK(split(lines.at(0), '\t')[5] == c.amounts);
        CHECK(split(lines.at(1), '\t')[5] == c.growth);
    }
}

TEST_CASE("the program says what the file leaves open, and a contradiction is a fault") {
    const text bare = ",人均总值,总值\n1978年,381.7,3650.1\n1979年,419.8,4067.6\n";
    tongbi::say known;
    known.unit = "亿元";
    known.of = {{"人均总值", "元"}};
    known.prices = tongbi::price_basis::nominal;
    known.entity = "全国";
    CHECK(shown(bare, known) ==
          texts{"人均总值; 元; amount; ; nominal; ; annual 1978..1979 0; 1 x 2/0; column, 1 decimals",
                "总值; 亿元; amount; ; nominal; ; annual 1978..1979 0; 1 x 2/0; column, 1 decimals"});
    CHECK(faults(bare, known).empty());

    const text said = "年份,产量(万吨)\n2020年,5\n";
    known = {};
    known.unit = "亿元";
    CHECK(faults(said, known) == texts{"0:0 产量(万吨) unit_mismatch"});
    CHECK(shown(said, known) == shown(said));
    known = {};
    known.of = {{"产值", "亿元"}};
    CHECK(faults(said, known) == texts{"0:0 产值 unknown_id"});
    known = {};
    known.accumulates = tongbi::accumulation::cumulative;
    CHECK(faults("时间,产量当期值(万吨)\n2020年3月,5\n", known) == texts{"0:0 产量当期值(万吨) flow_stock"});
    known = {};
    known.entity = "Norway";
    CHECK(faults("country,year,value\nA,2020,1\n", known) == texts{"0:0 entity entity_mismatch"});
    known = {};
    known.unit = "亿斤斤";
    CHECK(faults(bare, known).size() == 2);
}

TEST_CASE("what the program says to be cumulated has periods from January on") {
    tongbi::say known;
    known.unit = "万平方米";
    known.indicator = "房屋施工面积累计值";
    known.accumulates = tongbi::accumulation::cumulative;
    const auto t = tongbi::read_table("日期,value\n2016.11,5\n2016.1,4\n", known);
    REQUIRE(t);
    CHECK(shown(*t) ==
          texts{"房屋施工面积累计值; 万平方米; amount; ; ; cumulative; monthly 2016-01/2016-10..2016-01/2016-11 "
                "0; 1 x 2/0; column, 0 decimals"});
}

TEST_CASE("an indicator is found by its print, its name or its code, and two of one name are ambiguous") {
    const auto t = tongbi::read_table("时间,货币(M1)供应量期末值(亿元),产量(吨),产量(万吨)\n2020年5月,1,2,3\n");
    REQUIRE(t);
    CHECK(t->find_indicator("货币(M1)供应量期末值").value() == 0);
    CHECK(t->find_indicator("产量(吨)").value() == 1);
    CHECK(t->find_indicator("产量").error().why == tongbi::reason::ambiguous);
    CHECK(t->find_indicator("销量").error().why == tongbi::reason::unknown_id);
}

TEST_CASE("a file is about the nation where it says so, and else about no place that it does not name") {
    const auto place_of = [](text const& file) {
        const auto t = tongbi::read_table(file);
        return t ? t->entities().front().name : "refused";
    };
    const auto who = [&](text const& before, text const& behind = {}) {
        return place_of(before + "时间,发电量(亿千瓦时)\n2020年5月,1\n2020年6月,2\n" + behind);
    };
    CHECK(who("数据库：月度数据\n") == "全国");
    CHECK(who("", "数据来源：国家统计局\n") == "全国");
    CHECK(who("地区：江苏\n") == "江苏");
    CHECK(who("").empty());
    CHECK(place_of("统计时间,发电量(亿千瓦时)\n2020年5月,1\n2020年6月,2\n") == "全国"); // as the data base gives them
    CHECK(place_of(",发电量(亿千瓦时)\n2020年,1\n2021年,2\n") == "全国");
    CHECK(place_of(",发电量(亿千瓦时)\n2020年,1\n2021年,2\n资料来源：江苏省统计局\n").empty());
    CHECK(who("江苏省主要经济指标\n数据来源：江苏省统计局\n").empty());
    CHECK(who("", "资料来源：国家统计局江苏调查总队\n").empty());
    CHECK(who("", "注：口径与国家统计局一致\n").empty());
    const auto rows = tongbi::read_table("江苏省主要经济指标\n数据来源：江苏省统计局\n指标,2024年1-2月,2024年1-3月\n"
                                         "规模以上工业用电量累计值(亿千瓦时),800.1,1250.5\n");
    REQUIRE(rows);
    CHECK(rows->entities().front().name.empty());
}

} // namespace

TEST_CASE("the unit of a title is for amounts: what ends in % or is named as a percentage is none of them") {
    const text rows = "2022,1000.1,5.0,4.0,80.1\n2023,1010.1,1.0,3.0,80.4\n";
    CHECK(shown("单位：亿元\n年份,收入,增长%,增速,税收占比\n" + rows) ==
          texts{"收入; 亿元; amount; ; unknown; ; annual 2022..2023 0; 1 x 2/0; column, 1 decimals",
                "增长%; %; growth; unknown; ; ; annual 2022..2023 0; 1 x 2/0; column, 1 decimals",
                "增速; ?; amount; ; ; ; annual 2022..2023 0; 1 x 2/0; column, 1 decimals",
                "税收占比; ?; share; ; ; ; annual 2022..2023 0; 1 x 2/0; column, 1 decimals"});
    CHECK(shown("单位：亿元、%\n年份,收入,增长%,增速,税收占比\n" + rows) ==
          texts{"收入; 亿元; amount; ; unknown; ; annual 2022..2023 0; 1 x 2/0; column, 1 decimals",
                "增长%; %; growth; unknown; ; ; annual 2022..2023 0; 1 x 2/0; column, 1 decimals",
                "增速; %; growth; prev_year; ; ; annual 2022..2023 0; 1 x 2/0; column, 1 decimals",
                "税收占比; %; share; ; ; ; annual 2022..2023 0; 1 x 2/0; column, 1 decimals"});
}

TEST_CASE("a departure from normal in °F is a difference, and no temperature") {
    CHECK(shown("year,departure from normal (°F)\n2022,1.4\n2023,-0.4\n") ==
          texts{"departure from normal (°F); °F; anomaly; normal:unknown; ; ; annual 2022..2023 0; 1 x 2/0; column, 1 "
                "decimals"});
}

TEST_CASE("the unit of a line is for 人均 amounts of money too where it is 元, in brackets and by its other names") {
    const text rows = "年份,全体居民人均可支配收入,人均住房面积\n2021,35128,40\n2022,36883,41\n";
    for (auto const* line : {"单位：元\n", "（单位：元）\n", "(单位:元)\n", "计量单位：元\n"}) {
        INFO(line);
        CHECK(shown(line + rows)[0] ==
              "全体居民人均可支配收入; 元; amount; ; unknown; ; annual 2021..2022 0; 1 x 2/0; column, 0 decimals");
        CHECK(shown(line + rows)[1].starts_with("人均住房面积; ?;"));
    }
    CHECK(shown("单位：亿元\n" + rows)[0].starts_with("全体居民人均可支配收入; ?;"));
    tongbi::say known;
    known.unit = "元";
    CHECK(shown(rows, known)[0].starts_with("全体居民人均可支配收入; 元;"));
    known.unit = "亿元";
    CHECK(shown(rows, known)[0].starts_with("全体居民人均可支配收入; ?;"));
}

TEST_CASE("what mostly does not fall from December to January is no total since January, and English words say one") {
    const auto accumulation_in = [](text const& rows) {
        const auto t = tongbi::read_table("指标,2023年12月,2024年1月,2024年2月\n" + rows);
        texts said;
        for (auto const& what : t->indicators()) said.push_back(text(entry_of(what.what.accumulation).code));
        return said;
    };
    CHECK(accumulation_in(
              "累计参保人数(万人),1000,1001,1005\n累计折旧(亿元),10,11,12\n发电量累计值(亿千瓦时),900,80,150\n") ==
          texts{"", "", "cumulative"});
    CHECK(accumulation_in("发电量累计增长(%),5.0,5.1,5.2\n均价累计值(元),5.0,5.1,5.2\n") ==
          texts{"cumulative", "cumulative"});
    CHECK(accumulation_in("利润累计值(亿元),-9,1,2\n") == texts{"cumulative"}); // of a loss nothing follows
    CHECK(faults("指标,2023年12月,2024年1月\n累计参保人数(万人),1000,1001\n") ==
          texts{"0:0 累计参保人数(万人) flow_stock"});
    for (auto const* name :
         {"Generation, year to date (GWh)", "Generation YTD (GWh)", "Sales, cumulative since January (EUR)"})
        CHECK(shown("Date,\"" + text(name) + "\"\n2023-01,5\n2023-02,6\n")[0].find("cumulative") != text::npos);
}
