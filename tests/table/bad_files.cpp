// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Files that people spoil: what is refused whole, and what is a fault beside good cells.

#include "table/small_tables.hpp"

namespace {

using namespace small_tables;

struct refused_file {
    char const* about;
    text bytes, says;
};

TEST_CASE("what is no table of text is refused by name, with advice") {
    const std::vector<refused_file> cases{
        {"a workbook", text("PK\x03\x04") + "rest", "\"xlsx\": open it and save the sheet as CSV (UTF-8)"},
        {"an old workbook", "\xD0\xCF\x11\xE0rest", "\"xls\": open it and save the sheet as CSV (UTF-8)"},
        {"a page", "<!DOCTYPE html><html>", "\"html\": download the file, not the page about it"},
        {"UTF-16", "\xFF\xFEY", "\"UTF-16\": save it as UTF-8"},
        {"packed", "\x1F\x8B\x08", "\"gzip\": unpack it first"},
        {"a NUL in the text", text("year,value\n2020,1\n") + '\0' + "\n",
         "\"NUL\", byte 18: the file is damaged, or no text"},
        {"neither encoding", "year,value\n2020,1\n\xFF\xFF\n",
         "\"neither UTF-8 nor GB18030\", byte 18: save it as UTF-8"},
        {"a GB18030 file cut within a character", "\xC4\xEA,v\n2020,\xD6",
         "\"neither UTF-8 nor GB18030\", byte 10: save it as UTF-8"},
        {"the mark of UTF-8 before another encoding", "\xEF\xBB\xBF\xC4\xEA,v\n",
         "\"no UTF-8 behind its mark\", byte 3: save it as UTF-8"},
    };
    for (auto const& c : cases) {
        INFO(c.about);
        const auto t = tongbi::read_table(c.bytes);
        REQUIRE_FALSE(t);
        CHECK(t.error().why.why == tongbi::reason::malformed_text);
        CHECK(describe(t.error(), "f") == "f: text that cannot be read: " + c.says);
    }
}

TEST_CASE("a file is read by its path, and one that is not there or cannot be read is refused") {
    const text folder = TONGBI_SOURCE_DIR "/examples/data", path = folder + "/money_2003_2005.csv";
    const auto by_path = tongbi::read_table(tongbi::file(path)),
               by_bytes = tongbi::read_table(*bytes_of(tongbi::file(path)));
    REQUIRE(by_path);
    CHECK(write_table_json(*by_path) == write_table_json(*by_bytes));
    CHECK(tongbi::read_table(tongbi::file(path), {.vintage = "2006"})->vintage == "2006"); // what is said goes with it

    for (auto const& no_file : {folder, folder + "/no_such_file.csv"}) {
        INFO(no_file);
        const auto t = tongbi::read_table(tongbi::file(no_file));
        REQUIRE_FALSE(t);
        CHECK(describe(t.error(), "gdp.csv") == "gdp.csv: the file is not there, or cannot be read");
        CHECK(describe(t.error(), "gdp.csv", tongbi::language::zh) == "gdp.csv: 文件不存在，或无法读取");
    }
}

TEST_CASE("what to do about a file is said in the language that is asked for") {
    const auto zh = [](text const& bytes) {
        return describe(tongbi::read_table(bytes).error(), "f", tongbi::language::zh);
    };
    CHECK(zh("a,b\nc,d\n") == "f:1: 缺少列：\"时期\"；需要一列或一行时期：年份、日期、2024年；表头：a,b");
    CHECK(zh("地区,2021年,2022年\n甲省,1,2\n") ==
          "f:1: 缺少列：\"指标\"；请指明指标：say{.indicator = \"人口(万人)\"}；表头：地区,2021年,2022年");
    CHECK(zh("PK\x03\x04").find("请打开后另存为CSV（UTF-8）") != text::npos);
}

TEST_CASE("a header with a unit holds numbers, whatever stands below, and 年月 is a word for periods") {
    const text bytes = "date,country,gdp (billion EUR)\n2020,A,1\n2021,A,abc\n2022,A,inf\n2023,A,0x10\n";
    CHECK(small_tables::faults(bytes) == texts{"3:8 gdp (billion EUR) malformed_number",
                                               "4:8 gdp (billion EUR) malformed_number",
                                               "5:8 gdp (billion EUR) malformed_number"});
    const auto t = tongbi::read_table("年月,产量(万吨)\n2024年1月,1\n2024年2月,2\n");
    REQUIRE(t);
    CHECK(cell_of(*t, "产量", "", "2024-02") == "2");
}

TEST_CASE("the same table reads from UTF-8 and from GB18030") {
    const text utf8 = "年份,人口(万人)\n2020年,141212\n";
    const text gb = "\xC4\xEA\xB7\xDD,\xC8\xCB\xBF\xDA(\xCD\xF2\xC8\xCB)\n2020\xC4\xEA,141212\n";
    CHECK(shown(gb) == shown(utf8));
    CHECK(shown(utf8) == texts{"人口(万人); 万人; amount; ; ; ; annual 2020..2020 0; 1 x 1/0; column, 0 decimals"});
}

TEST_CASE("a file that cannot be a table is refused whole, with the header that was seen") {
    const std::vector<refused_file> cases{
        {"nothing", "", "missing_column 0: "},
        {"no period axis", "occupation,gap\nclerk,5.1\nnurse,3.2\n", "missing_column 1: occupation,gap"},
        {"a header without rows", "year,value\n", "incomplete 1: year,value"},
        {"a header with a unit and without rows", "date,country,gdp (billion EUR)\n",
         "incomplete 1: date,country,gdp (billion EUR)"},
        {"periods that are none", "date,gdp\nfoo,1\nbar,2\n", "malformed_period 2: date,gdp"},
        {"periods beside words alone", "date,country,gdp\n2020,A,x\n2021,A,abc\n",
         "missing_column 1: date,country,gdp"},
        {"the bureau's header without rows", "数据库：年度数据\n指标：人口(万人)\n地区,2024年,2023年\n",
         "incomplete 3: 地区,2024年,2023年"},
        {"a file of fewer bytes than a string keeps in itself", "region,2023\n", "incomplete 1: region,2023"},
        {"years as columns without rows", "Country,2010,2011,2012,2013,2014\n",
         "incomplete 1: Country,2010,2011,2012,2013,2014"},
        {"2016.1 without another month", "date,value\n2016.1,5\n2016.2,6\n", "ambiguous 1: date,value"},
        {"2016.1 beside months without zeros", "date,value\n2016.1,5\n2016.2,6\n2016.11,7\n",
         "ambiguous 1: date,value"},
        {"day and month that could be either", "date,value\n4/1/1953,5\n5/2/1953,6\n", "ambiguous 1: date,value"},
        {"two firsts of months or two days of January", "date,value\n01/01/1953,5\n01/02/1953,6\n",
         "ambiguous 1: date,value"},
        {"the second of each month or some days of February", "date,value\n01/02/2023,5\n03/02/2023,6\n",
         "ambiguous 1: date,value"},
        {"some days of May or the fifth of some months", "date,value\n5/1/2023,5\n5/2/2023,6\n5/3/2023,7\n",
         "ambiguous 1: date,value"},
        {"four quarters or every third day of January", "date,value\n1/1/2023,5\n1/4/2023,6\n1/7/2023,7\n",
         "ambiguous 1: date,value"},
        {"a date that is none tells nothing", "date,value\n1/1/2023,5\n1/2/2023,6\n99/1/2023,7\n6/31/2023,8\n",
         "ambiguous 1: date,value"},
        {"one date in each year", "date,value\n4/1/2020,5\n4/1/2021,6\n", "ambiguous 1: date,value"},
        {"1,5 in quotes between commas", "year,value\n2020,\"1,5\"\n", "ambiguous 1: year,value"},
        {"1,234 between semicolons", "year;value\n2020;1,234\n", "ambiguous 1: year;value"},
        {"both marks", "year;value\n2020;1,5\n2021;1,234.5\n", "ambiguous 1: year;value"},
    };
    for (auto const& c : cases) {
        INFO(c.about);
        CHECK(refusal_of(c.bytes) == c.says);
    }
}

TEST_CASE(
    "a second table below the first is refused by its line, and a header between rows of one table is passed over") {
    const text one = "GDP（亿元）\n地区,2021年,2022年\n江苏,100.1,110.2\n浙江,90.1,95.2\n";
    const text two = "用电量（亿千瓦时）\n地区,2021年,2022年\n江苏,7101.0,7399.5\n浙江,5514.0,5799.5\n";
    CHECK(refusal_of(one + "\n" + two) == "ambiguous 7: 地区,2021年,2022年");
    CHECK(refusal_of("指标,2021年,2022年\n产量(万吨),1,2\n地区,2021年,2022年\n江苏,3,4\n") ==
          "ambiguous 3: 指标,2021年,2022年");
    CHECK(refusal_of("年份,GDP（亿元）\n2021,100.1\n2022,110.2\n\n年份,用电量（亿千瓦时）\n2021,7101\n2022,7399\n") ==
          "ambiguous 5: 年份,GDP（亿元）");
    const auto no = tongbi::read_table(one + "\n" + two);
    CHECK(
        describe(no.error(), "two.csv") ==
        "two.csv:7: the print allows several readings: another table begins here: put each into a file of its own; the "
        "header: 地区,2021年,2022年");

    // other years, other words, other columns, one beside the other: all by their line
    for (text const& two : std::vector<text>{
             "Country,2020,2021\nA,10,20\nB,11,21\nCountry,2022,2023\nC,12,22\n",
             "年份,煤(万吨),油(万吨)\n2020,1,2\n2021,3,4\nYear,Gas (bcm),Power (TWh)\n2022,100,200\n",
             "country,year,value,unit\nA,2020,1,Mt\nA,2021,2,Mt\ncountry,value,year,unit\nB,2020,2020,Mt\n",
             "country,year,indicator,value,unit\nA,2020,coal,10,Mt\nA,2021,coal,11,Mt\n"
             "year,country,indicator,unit,value\n2020,B,coal,Mt,12\n2021,B,coal,Mt,13\n",
             "年份,煤(万吨),,年份,电(亿千瓦时)\n2020,10,,2022,100\n2021,11,,2023,101\n",
             "指标,2020年,2021年,,指标,2022年,2023年\n煤(万吨),10,20,,油(万吨),1,2\n",
             "2022年\n地区,人口(万人),面积(平方公里)\n南京,10,11\n地区,GDP(亿元),财政(亿元)\n徐州,12,20\n",
             "Rain (mm)\nYear,Jan,Feb,Mar,Apr,May,Jun\n2020,1,2,3,4,5,6\nSnow (mm)\nYear,Jan,Feb,Mar,Apr,May,Jun\n"
             "2020,1,2,3,4,5,6\n",
             "发电量(亿千瓦时)\n月份,2020年,2021年\n1月,1,2\n2月,3,4\n用电量(亿千瓦时)\n月份,2022年,2023年\n1月,5,"
             "6\n"}) {
        INFO(two);
        const auto refused = tongbi::read_table(two);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().what_to_do == tongbi::remedy::one_table_each);
    }

    for (auto const& t :
         {tongbi::read_table(
              "年份,地区,产量(万吨)\n2021,甲,1\n2022,甲,2\n年份,地区,产量(万吨)\n2021,乙,3\n2022,乙,4\n"),
          tongbi::read_table("产量(万吨)\n地区,2021年,2022年\n甲,1,2\n地区,2021年,2022年\n乙,3,4\n")}) {
        REQUIRE(t);
        CHECK(t->faults().empty());
        CHECK(t->entities().size() == 2);
        CHECK(cell_of(*t, "产量(万吨)", "乙", "2022") == "4");
    }
}

TEST_CASE("a spreadsheet that ate a zero is understood where another month tells") {
    for (const text other : {"2016.01", "2016.11"}) {
        const auto t = tongbi::read_table("date,value\n2016.1,5\n" + other + ",6\n");
        REQUIRE(t);
        CHECK(cell_of(*t, "value", "", "2016-10") == "5");
    }
    const auto american = tongbi::read_table("date,value\n1/1/1953,5\n4/1/1953,6\n7/1/1953,7\n1/1/1954,8\n");
    REQUIRE(american); // no days of January: of two years they would be
    CHECK(cell_of(*american, "value", "", "1953-Q2") == "6");
    const auto european = tongbi::read_table("date,value\n01/01/1953,5\n01/02/1953,6\n01/01/1954,7\n");
    REQUIRE(european);
    CHECK(cell_of(*european, "value", "", "1953-02") == "6");
    const auto days = tongbi::read_table("date,value\n12/02/2023,5\n13/02/2023,6\n");
    REQUIRE(days);
    CHECK(cell_of(*days, "value", "", "2023-02-12") == "5");
    const auto new_years = tongbi::read_table("date,value\n1/1/2020,5\n1/1/2021,6\n");
    REQUIRE(new_years); // the same in either order
    CHECK(cell_of(*new_years, "value", "", "2021") == "6");
    const auto doubles = tongbi::read_table("year,value\n2011.0,5\n2012.0,6\n");
    REQUIRE(doubles);
    CHECK(cell_of(*doubles, "value", "", "2012") == "6");
}

TEST_CASE("a note chooses no delimiter, and numbers below no name are a fault of their column") {
    const auto noted = tongbi::read_table("year,coal (Mt),gas (bcm)\n2020,10,1\n2021,11,2\nNote: a; b; c; d\n");
    REQUIRE(noted);
    CHECK(noted->indicators().size() == 2);
    CHECK(cell_of(*noted, "gas (bcm)", "", "2021") == "2");
    CHECK(noted->notes().back().text == "Note: a; b; c; d");
    CHECK(faults("年份,煤(万吨),,油(万吨)\n2020,10,77,20\n2021,11,78,21\n") == texts{"1:10 missing_column"});
    CHECK(faults(",year,coal (Mt)\n0,2020,10\n1,2021,11\n").empty()); // the rows, counted
    CHECK(faults("年份,煤(万吨),,油(万吨)\n2020,10,,20\n2021,11,,21\n").empty());
}

TEST_CASE("faults are all listed with line, column, field and reason, and the good cells load") {
    struct fault_case {
        char const* about;
        text bytes;
        texts has, reads;
    };
    const std::vector<fault_case> cases{
        {"words in a column of numbers",
         "country,year,value\nA,2020,1.5\nA,2021,false\nA,2022,N\nA,2023,2.5\n",
         {"3:8 value malformed_number", "4:8 value malformed_number"},
         {"value; ?; amount; ; ; ; annual 2020..2023 2; 1 x 2/0; column, 1 decimals"}},
        {"a row that lost a column",
         "country,2010,2011,2012,2013,2014\nA,1,2,3,4,5\nB,1,2,3,4\nC,1,2,3,4,6\n",
         {"3:1 field_count"},
         {"value; ?; amount; ; ; ; annual 2010..2014 0; 2 x 10/0; column, 0 decimals"}},
        {"a row that has one more",
         "country,year,value\nA,2020,1\nA,2021,2,3\n",
         {"3:1 field_count"},
         {"value; ?; amount; ; ; ; annual 2020..2020 0; 1 x 1/0; column, 0 decimals"}},
        {"the month was lost: a key that stands twice says two things, and none of them loads",
         "country,year,value\nA,2020,1\nA,2020,2\nA,2020,3\nA,2021,4\n",
         {"2:8 value duplicate_id", "3:8 value duplicate_id", "4:8 value duplicate_id"},
         {"value; ?; amount; ; ; ; annual 2021..2021 0; 1 x 1/0; column, 0 decimals"}},
        {"a period that is none",
         "country,year,value\nA,2020,1\nA,20x1,2\nA,2022,3\n",
         {"3:3 year malformed_period"},
         {"value; ?; amount; ; ; ; annual 2020..2022 1; 1 x 2/0; column, 0 decimals"}},
        {"month 13",
         "date,value\n2016.11,1\n2016.13,2\n",
         {"3:9 value malformed_period"},
         {"value; ?; amount; ; ; ; monthly 2016-11..2016-11 0; 1 x 1/0; column, 0 decimals"}},
        {"a unit that is none",
         "年份,产量(亿斤斤)\n2020年,5\n",
         {"0:0 产量(亿斤斤) unknown_unit"},
         {"产量(亿斤斤); ?; amount; ; ; ; annual 2020..2020 0; 1 x 1/0; column, 0 decimals"}},
        {"two decimal points, and a unit in the cell",
         "country,year,value\nA,2020,1.2.3\nA,2021,5%\nA,2022,7\nA,2023,8\n",
         {"2:8 value malformed_number", "3:8 value malformed_number"},
         {"value; ?; amount; ; ; ; annual 2022..2023 0; 1 x 2/0; column, 0 decimals"}},
        {"a quote that does not close",
         "country,year,value\nA,2020,1\nA,2021,\"2\nA,2022,3\n",
         {"3:1 malformed_text"},
         {"value; ?; amount; ; ; ; annual 2020..2022 1; 1 x 2/0; column, 0 decimals"}},
        {"two columns of one name",
         "country,year,x,x\nA,2020,1,2\n",
         {"1:16 x duplicate_id"},
         {"x; ?; amount; ; ; ; annual 2020..2020 0; 1 x 1/0; column, 0 decimals",
          "x; ?; amount; ; ; ; annual 2020..2020 0; 1 x 1/0; column, 0 decimals"}},
        {"a file cut in its last row",
         "country,year,value\nA,2020,1\nA,2021,2\nA,20",
         {"4:1 field_count"},
         {"value; ?; amount; ; ; ; annual 2020..2021 0; 1 x 2/0; column, 0 decimals"}},
    };
    for (auto const& c : cases) {
        INFO(c.about);
        CHECK(faults(c.bytes) == c.has);
        CHECK(shown(c.bytes) == c.reads);
    }
}

TEST_CASE("notes in the middle of a table are notes, and no rows") {
    const auto t = tongbi::read_table("年份,人口(万人)\n2020年,1\n注：2021年起口径不同\n2021年,2\n数据来源：某局\n");
    REQUIRE(t);
    CHECK(t->faults().empty());
    CHECK(t->size() == 2);
    REQUIRE(t->notes().size() == 2);
    CHECK(t->notes()[0].text == "注：2021年起口径不同");
    CHECK(t->notes()[0].line == 3);
}

TEST_CASE("two units in one value column are two indicators") {
    CHECK(shown("country,year,unit,value\nA,2020,万人,1\nA,2020,亿元,2.5\nB,2020,万人,3\n") ==
          texts{"value|万人; 万人; amount; ; ; ; annual 2020..2020 0; 2 x 2/0; column, 0 decimals",
                "value|亿元; 亿元; amount; ; unknown; ; annual 2020..2020 0; 1 x 1/0; column, 1 decimals"});
}

TEST_CASE("a table of provinces whose head was cut off needs its indicator from the program") {
    const text bytes = "地区,2024年,2023年\n北京市,1,2\n";
    CHECK(refusal_of(bytes) == "missing_column 1: 地区,2024年,2023年");
    tongbi::say known;
    known.indicator = "人口(万人)";
    CHECK(shown(bytes, known) ==
          texts{"人口(万人); 万人; amount; ; ; ; annual 2023..2024 0; 1 x 2/0; column, 0 decimals"});
}

TEST_CASE("one very long line and very many columns are read in time that grows with the file") {
    text line = "country,year,value\nA,2019,5\nA,2020,";
    line.append(2'000'000, '7');
    CHECK(faults(line + "\n") == texts{"3:8 value malformed_number"});
    text quotes = "country,year,value\n";
    for (int i = 0; i < 20'000; ++i) quotes += "\"\"\",2020,1\n";
    const auto t = tongbi::read_table(quotes);
    CHECK(!t);
    text header = "country", row = "\nA";
    for (int y = 1500; y < 2100; ++y) {
        header += "," + std::to_string(y);
        row += ",1";
    }
    const auto wide = tongbi::read_table(header + row + "\n");
    REQUIRE(wide);
    CHECK(wide->size() == 600);
}

} // namespace
