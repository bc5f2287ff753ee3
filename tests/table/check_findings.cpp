// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What does not agree, in groups that a person can read: copied rows, revised levels, changed scopes, single numbers.

#include "small_sheet.hpp"

#include <tongbi/table/check_tsv.hpp>

using namespace tongbi;
using namespace small_sheet;

namespace {

struct two_series {
    std::vector<std::string> a = rising_levels(4), b = rising_levels(4, 600.0);
    std::vector<std::string> growth_a = growths(4), growth_b = growths(4);

    [[nodiscard]] checked check() const {
        check_sheet sheet(months_from(2020, 1, static_cast<int>(a.size())));
        const auto level_a = sheet.add(column("A level", a));
        const auto printed_a = sheet.add(column("A growth", growth_a));
        const auto level_b = sheet.add(column("B level", b));
        const auto printed_b = sheet.add(column("B growth", growth_b));
        sheet.compare({comparison_kind::growth, "A", printed_a, {level_a}});
        sheet.compare({comparison_kind::growth, "B", printed_b, {level_b}});
        return checked(sheet);
    }
};
constexpr std::size_t month(int year, int which) { return static_cast<std::size_t>((year - 2020) * 12 + which - 1); }

/// copied_row 4 A+B 2021-07..2022-07
std::string short_form(checked const& c, check_finding const& f) {
    return std::string(entry_of(f.what).code) + " " + std::to_string(f.cells.size()) + " " + c.series_of(f) + " " +
           to_string(c.first(f)) + ".." + to_string(c.last(f));
}
std::vector<std::string> short_forms(checked const& c) {
    std::vector<std::string> all;
    for (auto const& f : c.findings()) all.push_back(short_form(c, f));
    return all;
}
using forms = std::vector<std::string>;
/// Twelve texts and more: those of some months become another.
void set(std::vector<std::string>& texts, std::size_t from, std::size_t count, std::string const& text) {
    for (std::size_t i = 0; i < count; ++i) texts[from + i] = text;
}

} // namespace

TEST_CASE("a table whose growths follow from its levels has no finding") {
    const auto c = two_series{}.check();
    CHECK(c.counts().of(cell_verdict::agree) == 72);
    CHECK(c.findings().empty());
    CHECK(two_series{}.check().counts(1).compared() == 36);
}

TEST_CASE("a row that was copied is one finding: the growths of its period and of a year later") {
    two_series x;
    for (auto* levels : {&x.a, &x.b}) (*levels)[month(2021, 7)] = (*levels)[month(2021, 3)];
    const auto c = x.check();
    REQUIRE(short_forms(c) == forms{"copied_row 4 A+B 2021-07..2022-07"});
    auto const& f = c.findings().front();
    CHECK(f.source == month(2021, 3));
    CHECK(c.sentence(f) == "the levels of 2021-07 are those of 2021-03 in both series; growth of 2021-07 and of "
                           "2022-07 contradicts");
    CHECK(c.sentence(f, language::zh) ==
          "2个序列2021年7月的水平值与2021年3月完全相同：2021年7月和2022年7月的增速与之矛盾");
    SECTION("and the level that would fit is told on request") {
        CHECK(c.details(f).at(0) == "A 2021-07: the table has 1102.20, 1106.10 to 1107.10 would fit both growths");
    }
}

TEST_CASE("who asks for one month or one series of a check sees its findings as they are in the whole") {
    two_series x;
    for (auto* levels : {&x.a, &x.b}) (*levels)[month(2021, 7)] = (*levels)[month(2021, 3)];
    x.growth_a[month(2023, 2)] = "12.0";
    const auto c = x.check();
    REQUIRE(c.findings().size() == 2);
    const auto of_period = [&](char const* text) {
        return c.only({{}, [when = *read_period(text)](period const& p) { return p == when; }});
    };
    const auto a_year_later = of_period("2022-07");
    CHECK(short_forms(a_year_later) == forms{"copied_row 4 A+B 2021-07..2022-07"}); // and not two single numbers
    CHECK(a_year_later.counts().of(cell_verdict::contradict) == 2);
    CHECK(a_year_later.counts().compared() == 2);
    const auto single = of_period("2023-02");
    CHECK(short_forms(single) == forms{"isolated 1 A 2023-02..2023-02"});
    REQUIRE(single.cells(0).size() == 1);
    CHECK(single.cells(0)[0].finding == 0); // the first of those that are listed
    CHECK(of_period("2023-03").findings().empty());
    const auto b = c.only({[](std::string_view name, std::string_view) { return name == "B level"; }, {}});
    CHECK(short_forms(b) == forms{"copied_row 4 A+B 2021-07..2022-07"});
    CHECK(b.counts().compared() == 36);
    CHECK(b.counts(0).compared() == 0);
    CHECK(c.only({}).counts().compared() == c.counts().compared());
}

TEST_CASE("the copy is the row whose growths contradict, also where it is the earlier one") {
    two_series x;
    for (auto* levels : {&x.a, &x.b}) (*levels)[month(2021, 3)] = (*levels)[month(2021, 7)];
    CHECK(short_forms(x.check()) == forms{"copied_row 4 A+B 2021-03..2022-03"});
}

TEST_CASE("a copied row is found in the levels alone, where no growth is printed") {
    check_sheet sheet(months_from(2020, 1, 4));
    sheet.add(column("A", {"1017.3", "1021.9", "1017.3", "1030.2"}));
    sheet.add(column("B", {"52017.3", "53021.9", "52017.3", "54030.2"}));
    const checked c(sheet);
    REQUIRE(c.findings().size() == 1);
    CHECK(c.sentence(c.findings()[0]) == "the levels of 2020-03 are those of 2020-01 in both series");
    CHECK(c.series_of(c.findings()[0]) == "A+B");
}

TEST_CASE("equal rows are no copy where few digits are equal, where one column differs, or where growths fit them") {
    check_sheet few(months_from(2020, 1, 3));
    few.add(column("A", {"1.5", "1.7", "1.5"}));
    few.add(column("B", {"2.0", "2.3", "2.0"}));
    CHECK(checked(few).findings().empty());
    check_sheet one(months_from(2020, 1, 3));
    one.add(column("A", {"1017.3", "1021.9", "1017.3"}));
    one.add(column("B", {"52017.3", "53021.9", "52017.4"}));
    CHECK(checked(one).findings().empty());
    check_sheet fits(years_from(2020, 2));
    for (auto const* name : {"A", "B"}) {
        const auto level = fits.add(column(name, {"52017.3", "52017.3"}));
        const auto growth = fits.add(column("growth", {"", "0.0"}));
        fits.compare({comparison_kind::growth, name, growth, {level}});
    }
    CHECK(checked(fits).findings().empty());
}

TEST_CASE("a copied row is told by the growths that contradict it, and not cleared by sums that agree in a copy too") {
    two_series x; // in its first year no growth hangs on it, a year later some do
    for (auto* levels : {&x.a, &x.b}) (*levels)[month(2020, 7)] = (*levels)[month(2020, 3)];
    const auto c = x.check();
    REQUIRE(short_forms(c) == forms{"copied_row 2 A+B 2020-07..2021-07"});
    CHECK(c.sentence(c.findings()[0]) ==
          "the levels of 2020-07 are those of 2020-03 in both series; growth of 2021-07 contradicts");
    check_sheet sums(years_from(2019, 3));
    const auto a = sums.add(column("A", {"1017.3", "1021.9", "1017.3"}));
    const auto b = sums.add(column("B", {"2017.3", "2021.9", "2017.3"}));
    const auto total = sums.add(column("C", {"3034.6", "3043.8", "3034.6"}));
    sums.compare({comparison_kind::total, "C", total, {a, b}});
    const checked summed(sums);
    REQUIRE(summed.findings().size() == 1);
    CHECK(summed.sentence(summed.findings()[0]) == "the levels of 2021 are those of 2019 in all three series");
}

TEST_CASE("numbers that stand still are no copies") {
    check_sheet sheet(months_from(2020, 1, 6));
    sheet.add(column("A", std::vector<std::string>(6, "101734.5")));
    sheet.add(column("B", std::vector<std::string>(6, "5201734.5")));
    CHECK(checked(sheet).findings().empty());
}

TEST_CASE("a level that was revised after its growth was printed is one finding in all series") {
    two_series x;
    x.a[month(2021, 12)] = "1250.00"; // 1112.10 fits
    x.b[month(2021, 12)] = "750.00";
    const auto c = x.check();
    REQUIRE(short_forms(c) == forms{"revised_level 4 A+B 2021-12..2022-12"});
    CHECK(c.sentence(c.findings()[0]) ==
          "the levels of 2021-12 (A, B) were revised after the growth was printed: growth of 2021-12 too low, of "
          "2022-12 too high; one other level explains both");
    CHECK(c.sentence(c.findings()[0], language::zh) ==
          "A、B 2021年12月的水平值在增速公布后作了修订：2021年12月增速偏低，2022年12月偏高；另一水平值可同时解释两者");
}

TEST_CASE("two contradictions a year apart with opposite signs that no one level explains stay apart") {
    two_series x;
    x.growth_a[month(2021, 12)] = "8.0";  // 1092.0 would fit
    x.growth_a[month(2022, 12)] = "11.0"; // 1102.0 would fit
    CHECK(short_forms(x.check()) == forms{"isolated 1 A 2021-12..2021-12", "isolated 1 A 2022-12..2022-12"});
}

TEST_CASE("a level whose scope changed is out for a year: one run of 12 months") {
    two_series x;
    const auto wider = rising_levels(4, 1100.0);
    for (std::size_t i = month(2022, 1); i < x.a.size(); ++i) x.a[i] = wider[i]; // about a tenth more
    const auto c = x.check();
    REQUIRE(short_forms(c) == forms{"run 12 A 2022-01..2022-12"});
    CHECK(c.sentence(c.findings()[0]) == "A 2022-01..2022-12: 12 months, recomputed minus printed +10.9 to +11.0; "
                                         "scope or vintage of the level changed");
    CHECK(c.sentence(c.findings()[0], language::zh) ==
          "A 2022年1月至2022年12月：12个月，重算减刊载+10.9至+11.0；水平值的口径或版本有变");
    CHECK(c.details(c.findings()[0]) ==
          forms{"exactly a year: the level changed in 2022-01, and growth is out until it is its own base"});
}

TEST_CASE("a run has six cells or more, and one between them may agree but not two") {
    two_series six, five, parted;
    set(six.growth_a, month(2022, 1), 3, "12.0");
    set(six.growth_a, month(2022, 5), 3, "12.0");
    CHECK(short_forms(six.check()) == forms{"run 6 A 2022-01..2022-07"});
    set(five.growth_a, month(2022, 1), 5, "12.0");
    CHECK(short_forms(five.check()).size() == 5);
    set(parted.growth_a, month(2022, 1), 3, "12.0");
    set(parted.growth_a, month(2022, 6), 3, "12.0");
    CHECK(short_forms(parted.check()).size() == 6);
}

TEST_CASE("a run that the end of the table cuts off needs three cells of one sign") {
    two_series x, mixed;
    set(x.growth_a, month(2023, 10), 3, "12.0");
    CHECK(short_forms(x.check()) == forms{"run 3 A 2023-10..2023-12"});
    set(mixed.growth_a, month(2023, 10), 3, "12.0");
    mixed.growth_a[month(2023, 11)] = "8.0";
    CHECK(short_forms(mixed.check()).size() == 3);
}

TEST_CASE("a series of which more than half contradicts is one finding") {
    two_series x;
    set(x.growth_b, month(2021, 1), 12, "14.0");
    set(x.growth_b, month(2022, 6), 7, "15.0");
    const auto c = x.check();
    REQUIRE(short_forms(c) == forms{"whole_series 19 B 2021-01..2022-12"});
    CHECK(c.sentence(c.findings()[0]) == "B: 19 of 36 contradict, recomputed minus printed -5.0 to -4.0; the print is "
                                         "on another scope than the levels");
    SECTION("half is not more than half") {
        x.growth_b[month(2022, 6)] = "10.0";
        CHECK(short_forms(x.check()) == forms{"run 12 B 2021-01..2021-12", "run 6 B 2022-07..2022-12"});
    }
}

TEST_CASE("a single number says what agrees around it") {
    two_series x;
    SECTION("both levels have other growths: the print is doubtful") {
        x.growth_a[month(2022, 5)] = "16.0";
        const auto c = x.check();
        REQUIRE(short_forms(c) == forms{"isolated 1 A 2022-05..2022-05"});
        CHECK(c.sentence(c.findings()[0]) ==
              "A 2022-05: prints 16.0, recomputed 10.0; one digit differs, and both levels agree with their other "
              "growths: the printed growth is the doubtful number");
        CHECK(c.sentence(c.findings()[0], language::zh) ==
              "A 2022年5月：刊载16.0，重算10.0；只差一个数字，两个水平值与另外的增速都一致：存疑的是刊载的增速");
    }
    SECTION("the base has none") {
        x.growth_a[month(2021, 5)] = "12.5";
        const auto c = x.check();
        CHECK(c.sentence(c.findings().at(0)) ==
              "A 2021-05: prints 12.5, recomputed 10.0; the level agrees with the growth a year later");
    }
    SECTION("the level is the last") {
        x.growth_a[month(2023, 5)] = "12.5";
        const auto c = x.check();
        CHECK(c.sentence(c.findings().at(0)) ==
              "A 2023-05: prints 12.5, recomputed 10.0; the base agrees with the growth a year before");
    }
}

TEST_CASE("near misses are one line with their count, behind everything else") {
    two_series x;
    x.growth_a[month(2021, 2)] = x.growth_b[month(2022, 9)] = "10.1";
    x.growth_b[month(2023, 3)] = "9.0";
    const auto c = x.check();
    CHECK(short_forms(c) == forms{"isolated 1 B 2023-03..2023-03", "near_miss 2 A+B 2021-02..2022-09"});
    CHECK(c.sentence(c.findings()[1], language::zh) == "与重算值相差不足末位一个单位：由未舍入或其后修订的水平值计算");
}

TEST_CASE("single numbers come by the size of their gap, and runs by series and time") {
    two_series x;
    x.growth_a[month(2023, 2)] = "12.0";
    x.growth_b[month(2023, 2)] = "5.0";
    set(x.growth_b, month(2021, 1), 6, "10.4");
    set(x.growth_b, month(2022, 1), 6, "13.0");
    set(x.growth_a, month(2022, 1), 6, "10.5");
    CHECK(short_forms(x.check()) == forms{"isolated 1 B 2023-02..2023-02", "isolated 1 A 2023-02..2023-02",
                                          "run 6 A 2022-01..2022-06", "run 6 B 2021-01..2021-06",
                                          "run 6 B 2022-01..2022-06"});
}

TEST_CASE("a cell shows its arithmetic, in both languages") {
    two_series x;
    x.growth_a[month(2022, 5)] = "16.0";
    const auto c = x.check();
    const auto cell = c.cell_at({0, month(2022, 5)});
    REQUIRE(cell);
    CHECK(cell->finding == 0);
    CHECK(c.arithmetic(*cell) == "A 2022-05: (1214.84 - 1104.40) / 1104.40 x 100 = 10.000 [9.999, 10.001]; printed "
                                 "16.0 [15.95, 16.05]; gap between them -5.949049; contradicts");
    CHECK(c.arithmetic(*cell, language::zh) == "A 2022年5月：(1214.84 - 1104.40) / 1104.40 x 100 = 10.000 [9.999, "
                                               "10.001]；刊载16.0 [15.95, 16.05]；两区间相距-5.949049；不一致");
    CHECK_FALSE(c.cell_at({0, month(2020, 5)})); // nothing is printed there
}

TEST_CASE("a finding keeps what its sentence is made of, also when the check is gone") {
    two_series x;
    x.growth_a[month(2021, 5)] = "12.5";
    std::string all;
    for (auto const& f : x.check().findings()) all += describe(f) + "\n";
    CHECK(all == "A 2021-05: prints 12.5, recomputed 10.0; the level agrees with the growth a year later\n");
    CHECK(describe(check_finding{}).empty());
    CHECK(checked().findings().empty());
}

TEST_CASE("fields of a check hold no tab and no line end") {
    check_sheet sheet(years_from(2020, 2));
    const auto level = sheet.add(column("level", {"100", "110"}));
    const auto growth = sheet.add(column("growth", {"", "30"}));
    sheet.compare({comparison_kind::growth, "A\tB\nC", growth, {level}});
    const checked c(sheet);
    CHECK(check_cells_tsv(c) ==
          "series\tperiod\tprinted_growth\tlevel\tbase_level\trecomputed\tlower\tupper\tgap_pp\tverdict\tclass\tgroup\n"
          "A B C\t2021\t30\t110\t100\t10.000000\t8.955224\t11.055276\t-18.444724\tcontradict\tisolated\tG01\n");
    CHECK(check_tsv(c).find("\tA B C\t") != std::string::npos);
}

TEST_CASE("comparisons of one column in all places are counted in one line") {
    check_sheet sheet(years_from(2020, 2));
    for (auto const* place : {"江苏省", "浙江省"}) {
        const auto level = sheet.add(column("产值", {"100.0", "110.0"}, place));
        const auto growth = sheet.add(column("增速", {"", "10.0"}, place));
        sheet.compare({comparison_kind::growth, place, growth, {level}});
    }
    CHECK(check_counts_tsv(checked(sheet)) ==
          "check\tformula\tprecision_of_published\tcompared\tagree\tnear_miss\tagree_if_rounded\tcontradict\t"
          "not_comparable\tzero_base\n"
          "growth: 增速\t产值\tcolumn, 1 decimals\t2\t2\t0\t0\t0\t0\t0\n");
}

TEST_CASE("a line of many series names the first three and their number") {
    check_sheet sheet(years_from(2020, 2));
    for (int i = 0; i < 12; ++i) {
        const std::string name(1, static_cast<char>('A' + i));
        const auto level = sheet.add(column("level", {"100000", "110100"}, name));
        const auto growth = sheet.add(column("growth", {"", "10.0"}, name));
        sheet.compare({comparison_kind::growth, name, growth, {level}});
    }
    const checked c(sheet);
    REQUIRE(c.findings().size() == 1);
    CHECK(short_form(c, c.findings()[0]) == "near_miss 12 A+B+C+…(12) 2021..2021");
}
