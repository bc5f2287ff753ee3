// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Each layout of the decision list, as small as it can be: what is read of it from the text alone.

#include "table/small_tables.hpp"

namespace {

using namespace small_tables;

struct small_file {
    char const* about;
    text layout, bytes;
    texts reads;
};
const std::vector<small_file> files{
    {"provinces by years, newest first",
     "A1",
     "数据库：分省年度数据\n指标：地区生产总值(亿元)\n时间：最近3年\n地区,2024年,2023年,2022年\n北京市,49670.2,47353.7,"
     "45222\n"
     "新疆维吾尔自治区,20492.4,,18550.5\n注：口径调整。\n数据来源：国家统计局\n",
     {"地区生产总值(亿元); 亿元; amount; ; unknown; ; annual 2022..2024 0; 2 x 5/1; column, 1 decimals"}},
    {"months by indicators",
     "A2",
     "数据库：月度数据,,\n时间：2021,,\n时间,货币(M1)供应量期末值(亿元),货币(M1)供应量同比增长(%)\n2021年5月,616828.32,"
     "6.1\n"
     "2021年4月,605421.8,6\n注：口径。,,\n",
     {"货币(M1)供应量期末值(亿元); 亿元; amount; ; unknown; stock; monthly 2021-04..2021-05 0; 1 x 2/0; column, 2 "
      "decimals",
      "货币(M1)供应量同比增长(%); %; growth; prev_year; ; ; monthly 2021-04..2021-05 0; 1 x 2/0; column, 1 decimals"}},
    {"two months of one print are one period",
     "A2",
     "统计时间,零售总额（亿元）\n2012年1-2月,33668.6\n2012年3月,15650.2\n2012年5月,16714.8\n",
     {"零售总额（亿元）; 亿元; amount; ; unknown; ; monthly 2012-01/2012-02..2012-05 1; 1 x 3/0; column, 1 decimals"}},
    {"indicators by quarters, single and cumulated, prices in a note",
     "A3",
     "数据库：季度数据\n时间：最近2季度\n指标,2022年第一季度,2021年第四季度\n国内生产总值当季值(亿元),270177.8,324237."
     "4\n"
     "国内生产总值累计值(亿元),270177.8,1143669.7\n注：1.按当年价格计算。\n",
     {"国内生产总值当季值(亿元); 亿元; amount; ; nominal; flow; quarterly 2021-Q4..2022-Q1 0; 1 x 2/0; column, 1 "
      "decimals",
      "国内生产总值累计值(亿元); 亿元; amount; ; nominal; cumulative; quarterly 2021-01/2021-12..2022-01/2022-03 0; 1 "
      "x "
      "2/0; column, 1 decimals"}},
    {"the bureau's table scraped, without head",
     "B",
     ",居民消费价格指数(上年=100),构成-总值,构成-农业\n1978年,100.7,100.0,27.9\n1979年,101.9,100.0,30.9\n",
     {"居民消费价格指数(上年=100); -; index; prev_year:100; ; ; annual 1978..1979 0; 1 x 2/0; column, 1 decimals",
      "构成-总值; ?; share; whole:总值; ; ; annual 1978..1979 0; 1 x 2/0; column, 1 decimals",
      "构成-农业; ?; share; whole:总值; ; ; annual 1978..1979 0; 1 x 2/0; column, 1 decimals"}},
    {"SDMX-CSV by codes, two units in one value column",
     "C",
     "DATAFLOW,LAST UPDATE,freq,unit,na_item,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
     "X:Y(1.0),14/04/23,A,CLV10_EUR_HAB,B1GQ,AL,2020,1700,p\nX:Y(1.0),14/04/23,A,CLV_PCH_PRE_HAB,B1GQ,AL,2020,-7.7,\n",
     {"B1GQ|CLV10_EUR_HAB; EUR/人; amount; ; real:2010; ; annual 2020..2020 0; 1 x 1/0; column, 0 decimals",
      "B1GQ|CLV_PCH_PRE_HAB; %; growth; prev_period; real; ; annual 2020..2020 0; 1 x 1/0; column, 1 decimals"}},
    {"SDMX-CSV with code:label in its cells",
     "C",
     "DATAFLOW,freq,sex,unit,geo,TIME_PERIOD,OBS_VALUE\nX,A:Annual,F:Females,NR:Number,FI:Finland,2023,2810493\n"
     "X,A:Annual,M:Males,NR:Number,FI:Finland,2023,2753477\n",
     {"F|NR; 人; count; ; ; ; annual 2023..2023 0; 1 x 1/0; column, 0 decimals",
      "M|NR; 人; count; ; ; ; annual 2023..2023 0; 1 x 1/0; column, 0 decimals"}},
    {"SDMX-CSV 2 with a name beside each code",
     "C",
     "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,FREQ,Frequency of observation,REF_AREA,Reference area,UNIT_MEASURE,"
     "Unit of measure,TIME_PERIOD,Time period,OBS_VALUE,Observation value\n"
     "DATAFLOW,O:D(1.0),Some table,I,Q,Quarterly,AUS,Australia,PT,Percent,2023-Q1,,5.5,\n",
     {"PT; %; rate; ; ; ; quarterly 2023-Q1..2023-Q1 0; 1 x 1/0; column, 1 decimals"}},
    {"SDMX-CSV with multipliers and currencies",
     "C",
     "DATAFLOW,REF_AREA,MEASURE,UNIT_MEASURE,FREQ,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,CURRENCY\n"
     "D,CIV,GDP,USD,A,2013,43228,A,6,\nD,JPN,GDP,XDC,A,2013,512677.5,A,9,JPY\n",
     {"GDP|USD||10^6; 10^6 USD; amount; ; unknown; ; annual 2013..2013 0; 1 x 1/0; column, 0 decimals",
      "GDP|XDC|JPY|10^9; 10^9 JPY; amount; ; unknown; ; annual 2013..2013 0; 1 x 1/0; column, 1 decimals"}},
    {"SDMX-CSV of an index with its base period",
     "C",
     "REF_AREA,FREQ,MEASURE,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,ADJUSTMENT,BASE_PER\nAUS,A,HPI,IX,2015,100.0,S,2015\n",
     {"HPI|IX; -; index; base_year:2015:100; ; ; annual 2015..2015 0; 1 x 1/0; column, 1 decimals"}},
    {"dimensions packed in the first field, with flags",
     "D",
     "unit,geo\\time\t2013 \t2014 \nMIO_EUR,AT\t260924.7 \t277383.1 e\nPC_GDP,AT\t: \t84.2 b\n",
     {"MIO_EUR; million EUR; amount; ; unknown; ; annual 2013..2014 0; 1 x 2/0; column, 1 decimals",
      "PC_GDP; %; share; whole:GDP; ; ; annual 2014..2014 0; 1 x 1/1; column, 1 decimals"}},
    {"Eurostat's wide form",
     "E",
     "freq,nrg_bal,unit,geo\\TIME_PERIOD,2023,2024\nA,REN,PC,AL,46.62,43.111\nA,REN,PC,AT,41.6,\n",
     {"REN|PC; %; share; whole:REN; ; ; annual 2023..2024 0; 2 x 3/1; column, 3 decimals"}},
    {"years as columns under head lines, with the vintage",
     "F",
     "\xEF\xBB\xBF\"Data Source\",\"Some Indicators\",\n\n\"Last Updated Date\",\"2016-05-02\",\n\n\"Country "
     "Name\",\"Country "
     "Code\",\"Indicator Name\",\"Indicator Code\",\"2010\",\"2011\",\"2012\",\"2013\",\"2014\",\n"
     "\"Aruba\",\"ABW\",\"GDP (current US$)\",\"NY.GDP\",\"\",\"1.5\",\"2.5\",\"3.5\",\"4.5\",\n",
     {"NY.GDP; US$; amount; ; nominal; ; annual 2011..2014 0; 1 x 4/1; column, 1 decimals"}},
    {"months as columns with means of seasons",
     "H",
     "Land-Ocean: Global Means\nYear,Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec,J-D,D-N,DJF\n"
     "1880,-.18,-.24,-.09,-.16,-.10,-.21,-.18,-.10,-.14,-.24,-.22,-.18,-.17,***,***\n"
     "1881,-.20,-.14,.03,.05,.06,-.19,.00,-.03,-.15,-.22,-.18,-.07,-.09,-.10,-.17\n",
     {"monthly; ?; anomaly; normal:unknown; ; ; monthly 1880-01..1881-12 0; 1 x 24/0; column, 2 decimals",
      "J-D; ?; anomaly; normal:unknown; ; ; annual 1880..1881 0; 1 x 2/0; column, 2 decimals",
      "D-N; ?; anomaly; normal:unknown; ; ; annual 1880-12/1881-11..1880-12/1881-11 ; 1 x 1/1; column, 2 decimals",
      "DJF; ?; anomaly; normal:unknown; ; ; annual 1881-DJF..1881-DJF ; 1 x 1/1; column, 2 decimals"}},
    {"a station in columns of blanks",
     "I",
     "Somewhere (Airport)\nMissing data is marked by  ---.\n   yyyy  mm   tmax      af    rain     sun\n"
     "              degC    days      mm   hours\n   1948   1    8.9    ---    85.0    53.0\n"
     "   1948   2    7.9      2    26.0    91.4#  Provisional\n",
     {"tmax; °C; level; ; ; ; monthly 1948-01..1948-02 0; 1 x 2/0; column, 1 decimals",
      "af; days; amount; ; ; ; monthly 1948-02..1948-02 0; 1 x 1/1; column, 0 decimals",
      "rain; mm; amount; ; ; ; monthly 1948-01..1948-02 0; 1 x 2/0; column, 1 decimals",
      "sun; hours; amount; ; ; ; monthly 1948-01..1948-02 0; 1 x 2/0; column, 1 decimals"}},
    {"comments before it, missing ones as negative numbers because they say so",
     "I",
     "# no information is indicated by negative stdev\nyear,month,decimal "
     "date,average,sdev\n1958,3,1958.2,315.70,-9.99\n"
     "1958,4,1958.3,317.45,0.31\n",
     {"average; ?; amount; ; ; ; monthly 1958-03..1958-04 0; 1 x 2/0; column, 2 decimals",
      "sdev; ?; bound; ; ; ; monthly 1958-04..1958-04 0; 1 x 1/1; column, 2 decimals"}},
    {"the same numbers without the comment are numbers",
     "I",
     "# no word about missing ones\nyear,month,average,sdev\n1958,3,315.70,-9.99\n",
     {"average; ?; amount; ; ; ; monthly 1958-03..1958-03 0; 1 x 1/0; column, 2 decimals",
      "sdev; ?; bound; ; ; ; monthly 1958-03..1958-03 0; 1 x 1/0; column, 2 decimals"}},
    {"a date and columns",
     "J",
     "DATE,AAA,BBB_PC1\n1948-01-01,.,7.67\n1949-01-01,2.5,-0.98\n",
     {"AAA; ?; amount; ; ; ; annual 1949..1949 0; 1 x 1/1; column, 1 decimals",
      "BBB_PC1; ?; growth; prev_year; ; ; annual 1948..1949 0; 1 x 2/0; column, 2 decimals"}},
    {"key lines, then a table",
     "K",
     "Global Temperature Anomalies\nUnits: Degrees Celsius\nBase Period: 1901-2000\nMissing: "
     "-999\nYear,Value\n1880,-0.12\n"
     "1881,-999\n1882,0.95\n",
     {"Value; °C; anomaly; normal:1901-2000; ; ; annual 1880..1882 1; 1 x 2/1; column, 2 decimals"}},
    {"key lines with another separator than the table, decimal commas",
     "K",
     "\xEF\xBB\xBFTítulo, Evolución\nSistema Eléctrico, Nacional\nMagnitud, "
     "%\n\n\"Año\";\"A\";\"B\"\n\"2019\";37,5;62,5\n"
     "\"2020\";43,9;56,1\n,\nFuente, www.example.org\n",
     {"A; %; rate; ; ; ; annual 2019..2020 0; 1 x 2/0; column, 1 decimals",
      "B; %; rate; ; ; ; annual 2019..2020 0; 1 x 2/0; column, 1 decimals"}},
    {"tidy, units in the headers",
     "G",
     "Entity,Code,Year,\"Wind (TWh, substituted "
     "energy)\",wind_ej\nWorld,OWID_WRL,1960,5,0.1\nWorld,OWID_WRL,1970,5.5,0.2\n",
     {"Wind (TWh, substituted energy); TWh; amount; ; ; ; annual 1960..1970 9; 1 x 2/0; column, 1 decimals",
      "wind_ej; EJ; amount; ; ; ; annual 1960..1970 9; 1 x 2/0; column, 1 decimals"}},
    {"long, the key needs two columns, thousands in quotes",
     "G",
     "Region,Country,Technology,Producer.Type,Year,Installed.Capacity..MW.\n"
     "Asia,China,Onshore,On-grid,2016,\"146,694\"\nAsia,China,Onshore,Off-grid,2016,343\nEurope,Norway,Hydro,On-grid,"
     "2016,2\n"
     "Asia,China,Hydro,On-grid,2016,3\n",
     {"Onshore|On-grid; MW; amount; ; ; ; annual 2016..2016 0; 1 x 1/0; column, 0 decimals",
      "Onshore|Off-grid; MW; amount; ; ; ; annual 2016..2016 0; 1 x 1/0; column, 0 decimals",
      "Hydro|On-grid; MW; amount; ; ; ; annual 2016..2016 0; 2 x 2/0; column, 0 decimals"}},
    {"long with a column of units",
     "G",
     ",SeriesCode,GeoAreaName,TimePeriod,Value,Nature,Units\n7,A_B,Japan,2021,100,C,PERCENT\n8,A_B,Oman,2021,N/"
     "A,C,PERCENT\n",
     {"A_B; %; rate; ; ; ; annual 2021..2021 0; 2 x 1/1; column, 0 decimals"}},
    {"no word for the entity: the column that tells the others",
     "G",
     "fuel,sector,fuel_sector,month,value,yoy,unit\nCoal,Power,Coal - Power,2018-01-01,15.5,-0.15,t/day\n"
     "Coal,All,Coal - All,2018-02-01,15.5,NA,t/day\nGas,Power,Gas - Power,2018-02-01,15.5,0.5,t/day\n"
     "Gas,All,Gas - All,2018-03-01,15.5,0.5,t/day\n",
     {"value; t/d; amount; ; ; ; monthly 2018-01..2018-03 0; 4 x 4/0; column, 1 decimals",
      "yoy; ?; growth; prev_year; ; ; monthly 2018-01..2018-03 0; 4 x 3/1; column, 2 decimals"}},
};

TEST_CASE("each layout is recognised and read from its text alone") {
    for (auto const& f : files) {
        INFO(f.about);
        const auto t = tongbi::read_table(f.bytes);
        if (!t) FAIL(describe(t.error(), "file"));
        CHECK(t->layout == f.layout);
        CHECK(shown(*t) == f.reads);
        CHECK(faults(f.bytes).empty());
    }
}

TEST_CASE("a table reads the same with other line ends, blank lines and a byte order mark") {
    for (auto const& f : files) {
        INFO(f.about);
        text crlf, marked = f.bytes;
        for (const char c : f.bytes) crlf += c == '\n' ? "\r\n" : text(1, c);
        if (!marked.starts_with("\xEF\xBB\xBF")) marked.insert(0, "\xEF\xBB\xBF");
        CHECK(shown(crlf) == f.reads);
        CHECK(shown(marked) == f.reads);
        CHECK(shown(f.bytes + "\n\n") == f.reads);
        text unended = f.bytes;
        unended.pop_back();
        CHECK(shown(unended) == f.reads);
    }
}

TEST_CASE("a year to date, a season and a mean of December to November are periods of their own") {
    const auto t = tongbi::read_table(files[3].bytes);
    REQUIRE(t);
    CHECK(cell_of(*t, "国内生产总值累计值", "", "2021-01/2021-12") == "1143669.7");
    CHECK(cell_of(*t, "国内生产总值当季值", "", "2021-Q4") == "324237.4");
    CHECK(cell_of(*t, "国内生产总值当季值", "", "2021-01/2021-12") == "?");
}

TEST_CASE("notes, publisher, data set, vintage and flags are kept") {
    const auto bureau = tongbi::read_table(files[0].bytes);
    REQUIRE(bureau);
    CHECK(bureau->publisher == "国家统计局");
    CHECK(bureau->dataset == "分省年度数据");
    REQUIRE(bureau->notes().size() == 5);
    CHECK(bureau->notes()[3].text == "注：口径调整。");
    CHECK(bureau->notes()[3].line == 7);
    const auto sdmx = tongbi::read_table(files[5].bytes);
    REQUIRE(sdmx);
    CHECK(sdmx->dataset == "X:Y(1.0)");
    CHECK(sdmx->vintage == "14/04/23");
    CHECK(cell_of(*sdmx, "B1GQ|CLV10_EUR_HAB", "AL", "2020") == "1700 [p]");
    const auto packed = tongbi::read_table(files[10].bytes);
    REQUIRE(packed);
    const auto flagged = packed->cell(0, 0, 1);
    REQUIRE(flagged);
    CHECK(flagged->flag == "e");
    CHECK(flagged->means.has(tongbi::qualifier::estimated));
    CHECK(packed->cell(1, 0, 1)->means.has(tongbi::qualifier::series_break));
    const auto wide = tongbi::read_table(files[12].bytes);
    REQUIRE(wide);
    CHECK(wide->vintage == "2016-05-02");
}

TEST_CASE("an entity has its name, its code and what was printed of it") {
    const auto labelled = tongbi::read_table(files[6].bytes);
    REQUIRE(labelled);
    CHECK(labelled->entities()[0].name == "Finland");
    CHECK(labelled->entities()[0].code == "FI");
    CHECK(labelled->entities()[0].printed == "FI:Finland");
    const auto named = tongbi::read_table(files[7].bytes);
    REQUIRE(named);
    CHECK(named->entities()[0].name == "Australia");
    CHECK(named->entities()[0].code == "AUS");
    const auto world = tongbi::read_table(files[20].bytes);
    REQUIRE(world);
    CHECK(world->entities()[0].kind == tongbi::entity_kind::aggregate);
    CHECK(labelled->entities()[0].kind == tongbi::entity_kind::unknown);
}

} // namespace

TEST_CASE(
    "periods as columns are read from one on where the rows have names, and a growth behind them is of the last") {
    CHECK(shown("指标,单位,2022年,2023年,比上年增长(%)\n粮食产量,万吨,100,110,10.0\n失业率,%,5.0,5.5,\n") ==
          texts{"粮食产量; 万吨; amount; ; ; ; annual 2022..2023 0; 1 x 2/0; column, 0 decimals",
                "粮食产量比上年增长(%); %; growth; prev_year; ; ; annual 2023..2023 0; 1 x 1/0; column, 1 "
                "decimals",
                "失业率; %; rate; ; ; ; annual 2022..2023 0; 1 x 2/0; column, 1 decimals",
                "失业率比上年增长(%); %; growth; prev_year; ; ; annual .. ; 1 x 0/1; column, 0 decimals"});
    CHECK(shown("指标,单位,2023年\n粮食产量,万吨,100\n").size() == 1);
    tongbi::say known;
    known.indicator = "产量(万吨)";
    const auto places =
        tongbi::read_table("地区,2022年,2023年,比上年增长(%),备注\n甲,100,110,10.0,x\n乙,1.0,2.0,90.0,y\n", known);
    REQUIRE(places);
    CHECK(places->faults().empty());
    CHECK(tongbi::check(*places).counts().of(tongbi::cell_verdict::agree) == 2); // 1.0 to 2.0 is at least 85 %
    CHECK(faults("指标,单位,2022年,2023年,平均\n粮食产量,万吨,100,110,105\n") == texts{"1:19 平均 malformed_period"});
}

TEST_CASE("below a tidy header a row of numbers that look like years or months is no header") {
    CHECK(shown("地区,年份,新增企业(家),注销企业(家),迁入企业(家),迁出企业(家)\n南京,2021,880,700,300,200\n"
                "南京,2022,2105,1990,2001,1987\n南京,2023,2200,1800,900,800\n")
              .size() == 4);
    const auto ranks = tongbi::read_table("indicator,entity,period,value,lower,upper,unit,text,flag\n"
                                          "产量,乙,2023,2010,2009.5,2010.5,万吨,2010,#1\n"
                                          "产量,甲,2023,1900,1899.5,1900.5,万吨,1900,#2\n");
    REQUIRE(ranks);
    CHECK(cell_of(*ranks, "产量", "甲", "2023") == "1900 [#2]");
    // years filled in above years are a header of two lines
    CHECK(shown("地区,年份,年份,年份,年份,年份\n产量(万吨),2019,2020,2021,2022,2023\n甲,1990,1995,2001,2002,2003\n")
              .size() == 1);
    CHECK(refusal_of("地区,年份,产量(万吨)\n甲,2021,1990\n\n地区,2019,2020,2021,2022,2023\n甲,1,2,3,4,5\n") ==
          "ambiguous 4: 地区,年份,产量(万吨)");
}

TEST_CASE("a row of a name alone is a place without numbers, and a heading is none") {
    const text head = "指标：财政收入(亿元)\n地区,2022年,2023年\n", rows = "浙江,20,10.5\n上海,5.1,8.0\n";
    const auto places = [&](text const& bytes) {
        const auto t = tongbi::read_table(bytes);
        return t ? t->entities_of(0).size() : 0;
    };
    CHECK(places(head + "江苏,,\n" + rows) == 3);
    CHECK(places(head + rows + "江苏,,\n") == 3);
    CHECK(places(head + rows + "江苏,,\n注：略\n") == 3);
    for (auto const* heading : {"东部地区,,\n", "华东,,\n", "合计,,\n", "一、沿海,,\n", "其中：,,\n", "按类型分,,\n"})
        CHECK(places(head + heading + rows) == 2);
    CHECK(places(head + "沿海,,\n  浙江,20,10.5\n  上海,5.1,8.0\n") == 2);
    CHECK(places(head + rows + "国家统计局,,\n") == 2);
}

TEST_CASE("a place whose rows are all at fault stays a place of the table") {
    const auto t = tongbi::read_table("地区,年份,财政收入(亿元)\n江苏,2023,100.0\n江苏,2023,100.0\n浙江,2023,10.5\n");
    REQUIRE(t);
    CHECK(t->faults().size() == 2);
    REQUIRE(t->entities_of(0).size() == 2);
    CHECK(t->row(0, t->entities_of(0)[0]).empty());
}
