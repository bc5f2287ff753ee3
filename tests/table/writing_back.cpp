// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A table that is written as tidy CSV reads back to the same table, with the texts of its cells.

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
                                std::to_string(static_cast<int>(c.state)) + "|" + to_string(c.value));
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
void check_round_trip(text const& bytes) {
    const auto t = tongbi::read_table(bytes);
    if (!t) FAIL(describe(t.error(), "file"));
    const text written = write_tidy_csv(*t);
    const auto again = tongbi::read_table(written);
    if (!again) FAIL(describe(again.error(), "written"));
    CHECK((cells_of(*again) == cells_of(*t)));
    CHECK(without_spots(*again) == without_spots(*t));
    CHECK(again->vintage == t->vintage);
    CHECK(again->publisher == t->publisher);
    CHECK(again->layout == t->layout);
    REQUIRE(again->notes().size() == t->notes().size());
    for (std::size_t i = 0; i < t->notes().size(); ++i) CHECK(again->notes()[i].text == t->notes()[i].text);
    CHECK((write_tidy_csv(*again) == written));
}

TEST_CASE("a table written as tidy CSV reads back to the same table") {
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

TEST_CASE("published tables written as tidy CSV read back to the same tables", "[oracle]") {
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
