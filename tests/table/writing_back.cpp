// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A table that is written as tidy CSV (in UTF-8 and GB18030) or as SDMX-CSV reads back to the same table, with the
// texts of its cells; of SDMX-CSV without its notes.

#include "table/small_tables.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

using namespace small_tables;

/// Everything that a table says of its cells, in one line each.
texts cells_of(tongbi::table const& t) {
    texts lines;
    for (std::size_t i = 0; i < t.indicators().size(); ++i)
        for (const auto e : t.entities_of(i)) {
            const auto row = t.row(i, e);
            for (std::size_t k = 0; k < row.size(); ++k) {
                const auto c = row[k];
                lines.push_back(t.indicators()[i].printed + "|" + t.indicators()[i].what.name + "|" +
                                t.entities()[e].name + "|" + t.entities()[e].code + "|" +
                                to_string(t.periods()[c.period]) + "|" + text(c.text) + "|" + text(c.flag) + "|" +
                                std::to_string(static_cast<int>(c.state)) + "|" +
                                std::to_string(static_cast<int>(c.why)) + "|" + to_string(c.value));
            }
        }
    return lines;
}
/// `show` without its three spots, whose places are those of another file.
texts without_spots(tongbi::table const& t) {
    texts lines;
    for (auto const& line : split(show_tsv(t), '\n')) {
        texts f = split(line, '\t');
        if (f.size() < 22) continue;
        text kept;
        for (std::size_t i = 0; i < 19; ++i) kept += f[i] + "\t";
        lines.push_back(kept);
    }
    return lines;
}
/// All that two tables say, but for their notes.
void check_same(tongbi::table const& again, tongbi::table const& t) {
    CHECK((cells_of(again) == cells_of(t)));
    CHECK(without_spots(again) == without_spots(t));
    CHECK(again.publisher == t.publisher);
    CHECK(again.dataset == t.dataset);
    CHECK(again.title == t.title);
    CHECK(again.vintage == t.vintage);
    CHECK(again.layout == t.layout);
}
void check_round_trip(text const& bytes) {
    const auto t = tongbi::read_table(bytes);
    if (!t) FAIL(describe(t.error(), "file"));
    const text written = write_tidy_csv(*t);
    const auto again = tongbi::read_table(written);
    if (!again) FAIL(describe(again.error(), "written"));
    check_same(*again, *t);
    REQUIRE(again->notes().size() == t->notes().size());
    for (std::size_t i = 0; i < t->notes().size(); ++i) CHECK(again->notes()[i].text == t->notes()[i].text);
    CHECK((write_tidy_csv(*again) == written));

    const text sdmx = write_sdmx_csv(*t);
    const auto of_sdmx = tongbi::read_table(sdmx);
    if (!of_sdmx) FAIL(describe(of_sdmx.error(), "SDMX-CSV"));
    check_same(*of_sdmx, *t);
    CHECK(of_sdmx->notes().empty()); // what SDMX-CSV has no place for
    CHECK((write_sdmx_csv(*of_sdmx) == sdmx));

    const auto bureau = write_tidy_csv(*t, tongbi::text_encoding::gb18030);
    REQUIRE(bureau);
    const auto of_bureau = tongbi::read_table(*bureau);
    if (!of_bureau) FAIL(describe(of_bureau.error(), "GB18030"));
    check_same(*of_bureau, *t);
}

TEST_CASE("a table written as tidy CSV or SDMX-CSV reads back to the same table") {
    for (const text bytes : {
             "数据库：分省年度数据\n指标：地区生产总值(亿元)\n时间：最近3年\n地区,2024年,2023年\n北京市,49670.2,"
             "…\n新疆,,..\n"
             "注：\"口径\",调整。\n数据来源：国家统计局\n",
             "指标,2022年第一季度,2021年第四季度\n总值累计值(亿元),270177.8,1143669.7\n",
             "unit,geo\\time\t2013 \t2014 \nMIO_EUR,AT\t260924.7 \t277383.1 e\nPC_GDP,AT\t: c\t84.2 b\n",
             "Temperature Anomalies\nUnits: Degrees Celsius\nBase Period: 1901-2000\nMissing: "
             "-999\nYear,Value\n1880,-0.12\n"
             "1881,-999\n",
             "\"Año\";\"A, b\"\n\"2019\";37,5\n\"2020\";1.043,9\n",
             "date,oilprod_kbd,x\n2020-03-02,1,false\n2020-03-03,2,N\n2020-03-04,3,4\n2020-03-05,3,4\n2020-03-06,3,4\n",
             "country,year,\"GDP (constant 2015 US$)\"\nChina,2020,\"1,029,601\"\nChina,2021,4.67e-4\n",
             "REF_AREA,FREQ,MEASURE,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,ADJUSTMENT,BASE_PER\nAUS,A,HPI,IX,2015,100.0,S,"
             "2015\n",
         }) {
        INFO(bytes);
        check_round_trip(bytes);
    }
}

TEST_CASE("SDMX-CSV has plain numbers and codes that other programs know") {
    const auto quarters = tongbi::read_table("指标,2022年第一季度,2021年第四季度\n总值当季值(亿元),270177.80,..\n");
    REQUIRE(quarters);
    const auto lines = split(write_sdmx_csv(*quarters), '\n');
    REQUIRE(lines.size() >= 3);
    CHECK(lines[0].starts_with("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,"
                               "UNIT_MEASURE,DECIMALS,BASE_PER,OBS_TEXT,"));
    CHECK(lines[1].starts_with("dataflow,TONGBI:TABLE(1.0),I,Q,_1,_1,2021-Q4,,O,亿元,2,,..,"));
    CHECK(lines[2].starts_with("dataflow,TONGBI:TABLE(1.0),I,Q,_1,_1,2022-Q1,270177.80,A,亿元,2,,,"));

    const auto flags = tongbi::read_table("unit,geo\\time\t2013 \t2014 \t2015\nMIO_EUR,AT\t1 260.5 \t277.1 e\t: c\n"
                                          "MIO_EUR,BE\t: \t: \t27.3 b\n");
    REQUIRE(flags);
    const text written = write_sdmx_csv(*flags);
    CHECK(written.find(",A,MIO_EUR,AT,2014,277.1,E,million EUR,1,,,e,") != text::npos);
    CHECK(written.find(",A,MIO_EUR,AT,2015,,Q,million EUR,1,,:,c,") != text::npos);
    CHECK(written.find(",A,MIO_EUR,BE,2013,,O,million EUR,1,,:,,") != text::npos);
    CHECK(written.find(",A,MIO_EUR,BE,2015,27.3,B,million EUR,1,,,b,") != text::npos);

    const auto commas = tongbi::read_table("\"Año\";\"A, b\"\n\"2019\";37,5\n\"2020\";1.043,9\n");
    REQUIRE(commas);
    const text with_points = write_sdmx_csv(*commas);
    CHECK(with_points.find(",2019,37.5,A,_U,1,,\"37,5\",") != text::npos);
    CHECK(with_points.find(",2020,1043.9,A,_U,1,,\"1.043,9\",") != text::npos);

    const auto months = tongbi::read_table("指标,2012年1-2月,2012年3月\n零售额(亿元),1.0,2.0\n");
    REQUIRE(months);
    CHECK(write_sdmx_csv(*months).find(",2012-01-01/P2M,1.0,A,亿元,1,,,,,2012-01/2012-02,") != text::npos);
}

TEST_CASE("JSON of a table has what is known of it and its cells as printed") {
    const auto t =
        tongbi::read_table("数据库：分省年度数据\n指标：地区生产总值(亿元)\n时间：最近2年\n地区,2024年,2023年\n"
                           "北京市,49670.2,43760\n新疆,,..\n注：\"口径\",调整。\n数据来源：国家统计局\n");
    REQUIRE(t);
    const text json = write_table_json(*t);
    for (
        const text part :
        {R"x({"schema":1,"publisher":"国家统计局","dataset":"分省年度数据",)x", R"x("layout":"A1")x",
         R"x({"indicator":"地区生产总值(亿元)","name":"地区生产总值","unit_printed":"亿元","unit":"亿元","role":"amount",)x",
         R"x("precision":"column, 1 decimals")x", R"x("periods":["2023","2024"])x", R"x(注：\"口径\",调整。)x",
         R"x({"indicator":"地区生产总值(亿元)","entity":"北京市","indicator_at":0,"entity_at":0,"values":[)x",
         R"x({"period":"2023","text":"43760","value":"43760","lower":"43759.95","upper":"43760.05"})x",
         R"x({"period":"2023","text":"..","state":"missing"},{"period":"2024","state":"missing"})x"}) {
        INFO(part << "\n" << json);
        CHECK(json.find(part) != text::npos);
    }
}

TEST_CASE("text goes into GB18030, and what is no UTF-8 has its place") {
    using tongbi::text_encoding;
    CHECK(encoded("同比,1", text_encoding::gb18030) == "\xCD\xAC\xB1\xC8,1");
    CHECK(encoded("€ ℃ 😀", text_encoding::gb18030).has_value());
    CHECK(encoded("同比", text_encoding::utf8) == "同比");
    const auto no = tongbi::encoded("同比\xFF", text_encoding::gb18030);
    REQUIRE(!no);
    CHECK(no.error().why == tongbi::reason::malformed_text);
    CHECK(no.error().offset == 2);
}

TEST_CASE("published tables written as tidy CSV or SDMX-CSV read back to the same tables", "[oracle]") {
    const std::filesystem::path folder = std::filesystem::path(TONGBI_SHARED_DIR) / "real";
    if (!std::filesystem::exists(folder)) {
        WARN("SKIPPED: no folder " << folder.string() << " with published tables (TONGBI_SHARED_DIR)");
        return;
    }
    int files = 0;
    for (auto const& entry : std::filesystem::directory_iterator(folder)) {
        const text name = entry.path().filename().string();
        if (name.starts_with("expected") || name.starts_with("checks") || name.ends_with(".md")) continue;
        INFO(name);
        std::ifstream in(entry.path(), std::ios::binary);
        check_round_trip({std::istreambuf_iterator<char>(in), {}});
        ++files;
    }
    CHECK(files == 33);
}

} // namespace

TEST_CASE("our own files are read as our own when a spreadsheet has saved them with other ends of lines") {
    const auto t = tongbi::read_table("地区,年份,产量(万吨)\n甲,2021,1.50\n甲,2022,2.00\n乙,2021,3.25\n");
    REQUIRE(t);
    for (auto const& written : {write_tidy_csv(*t), write_sdmx_csv(*t)}) {
        std::string saved;
        for (const char c : written) saved.append(c == '\n' ? "\r\n" : std::string(1, c));
        const auto again = tongbi::read_table(saved);
        REQUIRE(again);
        CHECK(again->faults().empty());
        CHECK(show_tsv(*again) == show_tsv(*tongbi::read_table(written)));
    }
}
