// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Cells: what is a number, what is missing, what is a fault; and the precision that a column gives them.

#include "table/small_tables.hpp"

namespace {

using namespace small_tables;
using tongbi::cell_state;
using tongbi::decimal;

tongbi::table column_of(texts const& cells) {
    text bytes = "year;value\n1900;1\n1901;2\n1902;3\n1903;4\n1904;5\n1905;6\n1906;7\n1907;8\n1908;9\n1909;8\n1910;7\n";
    for (std::size_t i = 0; i < cells.size(); ++i) bytes += std::to_string(2000 + i) + ";" + cells[i] + "\n";
    auto t = tongbi::read_table(bytes);
    if (!t) FAIL(describe(t.error(), "cells"));
    return std::move(*t);
}
tongbi::table_cell in_year(tongbi::table const& t, int year) {
    const auto p = t.find_period(*tongbi::period::of_year(year));
    if (!p) FAIL("no " << year);
    const auto c = t.cell(0, 0, *p);
    if (!c) FAIL("no cell in " << year);
    return *c;
}

TEST_CASE("marks of missing numbers are no zeros, and words are no marks") {
    const texts marks{"",   ":",   "..",  ".",  "-",   "--",   "---", "***",
                      "NA", "n/a", "NaN", "na", "N/A", "null", "…",   "......"};
    const auto t = column_of(marks);
    for (std::size_t i = 0; i + 1 < marks.size(); ++i) {
        INFO(marks[i]);
        const auto c = in_year(t, 2000 + static_cast<int>(i));
        CHECK(c.state == cell_state::missing);
        CHECK(c.text == marks[i]);
        CHECK_FALSE(t.figure_of(0, c));
    }
    CHECK(in_year(t, 2015).state == cell_state::unreadable);
}

TEST_CASE("plain digits, which have a short way of their own, read as they do before a mark") {
    const texts digits{"0",
                       "0.5",
                       "0.500",
                       "00.5",
                       "007",
                       "5.",
                       ".5",
                       ".",
                       "1.2.3",
                       "123456789012345678",
                       "1234567890123456789",
                       "9999999999999999999",
                       "12345678901234567.8",
                       "123456789012345678.9",
                       "0.12345678901234567",
                       "0.000000000000000001",
                       "99999999999999999999.9"};
    for (auto const& printed : digits) {
        INFO(printed);
        const auto t = column_of({printed, printed + "#"});
        const auto plain = in_year(t, 2000), marked = in_year(t, 2001);
        CHECK((plain.state == cell_state::number) == (marked.state == cell_state::number));
        CHECK(plain.value == marked.value);
        CHECK(plain.value.exponent() == marked.value.exponent());
        CHECK(text(plain.text) + (plain.is_number() ? "" : "#") == marked.text);
    }
}

TEST_CASE("a long text that is no number is kept, and written back with its quotes") {
    const text long_text = text(300, 'x') + " \"of\" " + text(300, 'y');
    const auto t = column_of({long_text});
    CHECK(in_year(t, 2000).text == long_text);
    const auto again = tongbi::read_table(write_tidy_csv(t));
    REQUIRE(again);
    CHECK(write_tidy_csv(*again) == write_tidy_csv(t));
}

TEST_CASE("numbers keep their digits, signs, exponents and flags") {
    struct cell_case {
        text printed, number, flag;
        decimal value;
    };
    const std::vector<cell_case> cases{
        {"12.30", "12.30", "", decimal(1230, -2)},
        {"-.18", "-.18", "", decimal(-18, -2)},
        {"+5", "+5", "", decimal(5)},
        {"\xE2\x88\x92"
         "5",
         "\xE2\x88\x92"
         "5",
         "", decimal(-5)},
        {"–0.5", "–0.5", "", decimal(-5, -1)}, // a dash, as a word processor makes it of a minus
        {"﹣5.2", "﹣5.2", "", decimal(-52, -1)},
        {"－3.1", "－3.1", "", decimal(-31, -1)},
        {"4.67e-4", "4.67e-4", "", decimal(467, -6)},
        {"1E3", "1E3", "", decimal(1, 3)},
        {"12.3 e", "12.3", "e", decimal(123, -1)},
        {"12.3 bp", "12.3", "bp", decimal(123, -1)},
        {"91.4#", "91.4", "#", decimal(914, -1)},
        {"91.4*", "91.4", "*", decimal(914, -1)},
        {"0.0", "0.0", "", decimal(0, -1)},
        {"0.12042764909251202123", "0.12042764909251202123", "", decimal(120427649092512021, -18)},
    };
    texts printed;
    for (auto const& c : cases) printed.push_back(c.printed);
    const auto t = column_of(printed);
    for (std::size_t i = 0; i < cases.size(); ++i) {
        INFO(cases[i].printed);
        const auto c = in_year(t, 2000 + static_cast<int>(i));
        CHECK(c.state == cell_state::number);
        CHECK(c.text == cases[i].number);
        CHECK(c.flag == cases[i].flag);
        CHECK(c.value.coefficient() == cases[i].value.coefficient());
        CHECK(c.value.exponent() == cases[i].value.exponent());
    }
    for (const text bad : {"007", "1.2.3", "1,2.3", "5%", "five", "1e", "12 3", "1.", "+-5", "false", "N", "5 bpx"}) {
        INFO(bad);
        CHECK(in_year(column_of({bad}), 2000).state == cell_state::unreadable);
    }
}

TEST_CASE("a code of nines that no other number comes near is missing, and its text stays") {
    const auto winter = tongbi::read_table("station,year,tavg(℃),rain(mm)\nA,2021,-21.5,0.0\nA,2022,-9999.0,-9999\n"
                                           "A,2023,999.9,120.5\nB,2023,32766,12.5\n");
    REQUIRE(winter);
    const auto state = [&](std::size_t indicator, text const& who, int year) {
        const auto c =
            winter->cell(indicator, *winter->find_entity(who), *winter->find_period(*tongbi::period::of_year(year)));
        REQUIRE(c);
        return c->state;
    };
    CHECK(state(0, "A", 2021) == cell_state::number);
    CHECK(state(0, "A", 2022) == cell_state::missing);
    CHECK(state(0, "A", 2023) == cell_state::missing);
    CHECK(state(0, "B", 2023) == cell_state::missing);
    CHECK(state(1, "A", 2022) == cell_state::missing);
    CHECK(cell_of(*winter, "tavg", "A", "2022") == "-9999.0");
    // 999.9 mm may have fallen, and a balance of -999 beside -450 is one
    const auto rain = tongbi::read_table("year,rain(mm)\n2021,45.0\n2022,999.9\n");
    REQUIRE(rain);
    CHECK(rain->cell(0, 0, 1)->state == cell_state::number);
    const auto balance = tongbi::read_table("year,balance(亿元)\n2021,-450\n2022,-999\n2023,120\n");
    REQUIRE(balance);
    CHECK(balance->cell(0, 0, 1)->state == cell_state::number);
}

TEST_CASE("… of the bureau is less than half a unit of the last digit, elsewhere missing") {
    const auto bureau = tongbi::read_table("数据库：年度数据\n时间,产量(万吨)\n2020年,1.5\n2021年,…\n");
    REQUIRE(bureau);
    const auto f = bureau->figure_of(0, in_year(*bureau, 2021));
    REQUIRE(f);
    CHECK(f->lower() == tongbi::bound::closed(0));
    CHECK(f->upper() == tongbi::bound::opened(decimal(5, -2)));
    CHECK_FALSE(f->best());
}

TEST_CASE("precision belongs to the column: stripped zeros come back") {
    struct precision_case {
        char const* about;
        texts cells;
        text rule, lower, upper; ///< of the first cell
    };
    texts tens;
    for (int i = 0; i < 25; ++i) tens.push_back(std::to_string(1700 + 10 * i));
    texts whole{"1700", "1705"};
    const std::vector<precision_case> cases{
        {"the most decimals of any cell", {"13983", "13983.3", "10"}, "column, 1 decimals", "13982.95", "13983.05"},
        {"10 digits in one cell: each cell by its own",
         {"1018.4", "3650.168511"},
         "own digits, 1e-9 wide",
         "1018.35",
         "1018.45"},
        {"a cell of machine digits is 1e-9 wide",
         {"3650.16851182"},
         "own digits, 1e-9 wide",
         "3650.16850816983148",
         "3650.16851547016852"},
        {"whole numbers", whole, "column, 0 decimals", "1699.5", "1700.5"},
    };
    for (auto const& c : cases) {
        INFO(c.about);
        const auto t = column_of(c.cells);
        CHECK(to_string(t.indicators()[0].digits) == c.rule);
        const auto f = t.figure_of(0, in_year(t, 2000));
        REQUIRE(f);
        CHECK(to_string(f->lower().at) == c.lower);
        CHECK(to_string(f->upper().at) == c.upper);
    }
    text bytes = "country,year,value\n";
    for (int i = 0; i < 25; ++i)
        bytes += "A," + std::to_string(1990 + i) + "," + tens[static_cast<std::size_t>(i)] + "\n";
    const auto t = tongbi::read_table(bytes);
    REQUIRE(t);
    CHECK(to_string(t->indicators()[0].digits) == "tens^1");
    const auto f = t->figure_of(0, in_year(*t, 1990));
    REQUIRE(f);
    CHECK(f->lower().at == decimal(1695));
    CHECK(f->upper().at == decimal(1705));
}

TEST_CASE("people that are counted one by one are exact, in thousands they are not") {
    const auto one = tongbi::read_table("年份,人口(人)\n2020年,141212\n2021年,141213\n");
    REQUIRE(one);
    CHECK(one->figure_of(0, in_year(*one, 2020))->is_exact());
    const auto many = tongbi::read_table("年份,人口(万人)\n2020年,141212\n2021年,141213\n");
    REQUIRE(many);
    CHECK_FALSE(many->figure_of(0, in_year(*many, 2020))->is_exact());
}

TEST_CASE("decimal commas and thousands are read by what parts the fields") {
    CHECK(cell_of(*tongbi::read_table("year;value\n2020;1.234,5\n2021;7,25\n"), "value", "", "2020") == "1.234,5");
    const auto t = tongbi::read_table("year;value\n2020;1.234,5\n2021;7,25\n");
    CHECK(in_year(*t, 2020).value == decimal(12345, -1));
    const auto grouped = tongbi::read_table("year,value\n2020,\"1,029,601\"\n2021,7\n");
    CHECK(in_year(*grouped, 2020).value == decimal(1029601));
}

} // namespace
