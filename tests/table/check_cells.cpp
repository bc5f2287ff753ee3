// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Cell by cell: does a printed number follow from the numbers beside it?

#include "small_sheet.hpp"

#include <tongbi/formula/change.hpp>

#include <algorithm>
#include <random>

using namespace tongbi;
using namespace small_sheet;

namespace {

/// The verdict of the last print of a column that follows from others.
cell_verdict verdict_of(comparison_kind kind, std::vector<period> axis, std::vector<checked_column> inputs,
                        checked_column printed, conversion_factor factor = {}, conversion_factor percent = {}) {
    check_sheet sheet(std::move(axis));
    checked_comparison what{kind, "X", 0, {}};
    what.factor = factor;
    what.percent = percent;
    for (auto& input : inputs) what.inputs.push_back(sheet.add(std::move(input)));
    what.printed = sheet.add(std::move(printed));
    sheet.compare(what);
    return last_verdict(checked(sheet));
}

} // namespace

TEST_CASE("a printed growth agrees where its interval meets that of the two levels") {
    struct {
        std::string base, level, printed;
        cell_verdict verdict;
    } const cases[] = {
        {"100.0", "105.0", "5.0", cell_verdict::agree},
        {"100.0", "105.0", "5.1", cell_verdict::agree},      // 105.05 of 99.95 is 5.1026 %
        {"100.0", "105.0", "5.2", cell_verdict::near_miss},  // 5.15 is 0.047 away
        {"100.0", "105.0", "5.3", cell_verdict::contradict}, // 5.25 is 0.147 away
        {"100.0", "105.0", "4.8", cell_verdict::near_miss},  // 4.85 against 4.8976
        {"100.0", "105.0", "4.7", cell_verdict::contradict},
        {"1000000", "1050500", "5.0", cell_verdict::agree},      // 5.05 is half a unit above 5.0
        {"1000000", "1051510", "5.0", cell_verdict::contradict}, // 5.1509 is 0.1009 above 5.05: a unit
        {"1000000", "1051490", "5.0", cell_verdict::near_miss},
        {"100.0", "80.0", "-20.0", cell_verdict::agree},
        {"100.0", "80.0", "20.0", cell_verdict::contradict},
        {"0.0", "5.0", "5.0", cell_verdict::zero_base},
        {"-4.0", "5.0", "5.0", cell_verdict::not_comparable}, // a loss has no growth
        {"", "5.0", "5.0", cell_verdict::no_base},
        {"5.0", "", "5.0", cell_verdict::not_comparable},
    };
    for (auto const& c : cases) {
        INFO(c.base << " " << c.level << " " << c.printed);
        CHECK(verdict_of(comparison_kind::growth, years_from(2020, 2), {column("level", {c.base, c.level})},
                         column("growth", {"", c.printed})) == c.verdict);
    }
}

TEST_CASE("a growth in ‰ is ten times the one in percent, and a change in points is no growth") {
    const auto per_mille = conversion_factor::of(10, 1, 0);
    const std::vector<checked_column> people{column("people", {"1000.0", "1010.0"})};
    const auto growth = [&](std::string const& printed, conversion_factor percent) {
        return verdict_of(comparison_kind::growth, years_from(2020, 2), people, column("growth", {"", printed}), {},
                          percent);
    };
    CHECK(growth("10.0", per_mille) == cell_verdict::agree);
    CHECK(growth("1.0", per_mille) == cell_verdict::contradict);
    CHECK(growth("1.0", {}) == cell_verdict::agree);
    const std::vector<checked_column> rate{column("rate", {"50.0", "55.0"})};
    const auto points = [&](std::string const& printed) {
        return verdict_of(comparison_kind::points, years_from(2020, 2), rate, column("points", {"", printed}));
    };
    CHECK(points("5.0") == cell_verdict::agree);
    CHECK(points("5.1") == cell_verdict::agree);       // 55.05 less 49.95
    CHECK(points("10.0") == cell_verdict::contradict); // which is the growth of the rate
}

TEST_CASE("zeros that a publisher stripped were printed: 21 in a column of one decimal is 21.0") {
    // 20.86 % is 20.9, not 21; as an integer 21 would reach from 20.5 to 21.5
    check_sheet sheet(years_from(2018, 4));
    const auto levels = sheet.add(column("level", {"100000", "120860", "140000", "169190"}));
    const auto printed = sheet.add(column("growth", {"", "21", "15.8", "21"}));
    sheet.compare({comparison_kind::growth, "X", printed, {levels}});
    const checked c(sheet);
    CHECK(c.cell(0, 0).verdict == cell_verdict::near_miss);
    CHECK(c.cell(0, 2).verdict == cell_verdict::near_miss); // 20.85 %
}

TEST_CASE("a month in which all of three numbers show fewer digits was printed to fewer") {
    // 13983 beside two other whole numbers is 13983, beside 13983.25 it is 13983.00
    const auto half_width = [](std::string const& third) {
        check_sheet sheet(years_from(2019, 2));
        const auto a = sheet.add(column("A", {"13983", "14000.25"}));
        sheet.add(column("B", {"2000", "2000.25"}));
        sheet.add(column("C", {third, "3000.25"}));
        const auto printed = sheet.add(column("growth", {"", "0.1"}));
        sheet.compare({comparison_kind::growth, "A", printed, {a}});
        const auto cell = checked(sheet).cell(0, 0);
        return cell.recomputed->upper().at - cell.recomputed->lower().at;
    };
    CHECK(half_width("3000") > decimal(7, -3));
    CHECK(half_width("3000.5") < decimal(8, -4));
}

TEST_CASE("machine digits agree one part in a thousand million, short cells among them by their own digits") {
    const auto own = [](std::string name, std::vector<std::string> const& texts) {
        checked_column c = column(std::move(name), texts);
        c.digits = {precision_kind::own_digits, 0};
        return c;
    };
    const auto axis = years_from(2020, 2);
    const auto verdict = [&](std::string const& printed) {
        return verdict_of(comparison_kind::growth_fraction, axis, {own("value", {"3.0000000001", "4.0000000007"})},
                          own("yoy", {"", printed}));
    };
    CHECK(verdict("0.33333333352222222") == cell_verdict::agree);
    CHECK(verdict("0.333333334") == cell_verdict::agree);
    CHECK(verdict("0.33333333952222222") == cell_verdict::contradict); // 6 of 10^9 away, where 3 are allowed
    CHECK(verdict("0.3") == cell_verdict::agree);                      // [0.25, 0.35]
}

TEST_CASE("an anomaly is of the value and the normal beside it, and in percent of the normal") {
    const auto years = years_from(2020, 1);
    const auto one = [](std::string const& text) { return column("x", {text}); };
    const auto rain = [&](std::string const& normal, std::string const& print) {
        return verdict_of(comparison_kind::relative_difference, years, {one("210.5"), one(normal)}, one(print));
    };
    CHECK(rain("180.2", "16.8") == cell_verdict::agree);
    CHECK(rain("180.2", "14.4") == cell_verdict::contradict); // of the value
    CHECK(rain("0.0", "16.8") == cell_verdict::zero_base);
    CHECK(rain("", "16.8") == cell_verdict::not_comparable);
    CHECK(verdict_of(comparison_kind::difference, years, {one("3.5"), one("2.9")}, one("0.6")) == cell_verdict::agree);
    check_sheet sheet(years);
    const auto of = sheet.add(one("3.5")), printed = sheet.add(one("0.6"));
    CHECK_THROWS_AS(sheet.compare({comparison_kind::difference, "x", printed, {of}}), std::invalid_argument);
}

TEST_CASE("shares, sums, totals since January, means and conversions are recomputed by their own formulas") {
    const auto years = years_from(2020, 1);
    const auto one = [](std::string const& text) { return column("x", {text}); };
    CHECK(verdict_of(comparison_kind::share, years, {one("25.0"), one("200.0")}, one("12.5")) == cell_verdict::agree);
    CHECK(verdict_of(comparison_kind::share, years, {one("25.0"), one("200.0")}, one("12.7")) ==
          cell_verdict::contradict);
    CHECK(verdict_of(comparison_kind::share, years, {one("300.0"), one("200.0")}, one("150.0")) ==
          cell_verdict::not_comparable); // no part of its whole
    CHECK(verdict_of(comparison_kind::rate, years, {one("300.0"), one("200.0")}, one("150.0")) == cell_verdict::agree);
    CHECK(verdict_of(comparison_kind::rate, years, {one("300.0"), one("0.0")}, one("150.0")) ==
          cell_verdict::zero_base);
    CHECK(verdict_of(comparison_kind::total, years, {one("1.4"), one("2.4"), one("3.4")}, one("7.3")) ==
          cell_verdict::agree);
    CHECK(verdict_of(comparison_kind::total, years, {one("1.4"), one("2.4"), one("3.4")}, one("7.8")) ==
          cell_verdict::contradict);
    CHECK(verdict_of(comparison_kind::total, years, {one("1.4"), one("")}, one("1.4")) ==
          cell_verdict::not_comparable); // a missing part is no zero
    CHECK(verdict_of(comparison_kind::converted, years, {one("1.000")}, one("23.885"),
                     conversion_factor::of(1000, 41868, 3)) == cell_verdict::agree);
    CHECK(verdict_of(comparison_kind::per, years, {one("141.0"), one("1410.0")}, one("100.0"),
                     conversion_factor::of(1, 1, 3)) == cell_verdict::agree);
}

TEST_CASE("a total since January is the sum of the single periods of its year, and of all of them") {
    std::vector<period> quarters;
    for (int q = 4; q <= 7; ++q) quarters.push_back(*period::of_quarter(2020 + (q - 1) / 4, (q - 1) % 4 + 1));
    check_sheet sheet(quarters); // 2020-Q4, 2021-Q1 to 2021-Q3
    const auto single = sheet.add(column("当季值", {"40.0", "10.0", "20.0", "30.0"}));
    const auto total = sheet.add(column("累计值", {"100.0", "10.0", "30.0", "65.0"}));
    sheet.compare({comparison_kind::year_to_date, "X", total, {single}});
    const checked c(sheet);
    CHECK(c.cell(0, 0).verdict == cell_verdict::not_comparable); // three quarters of 2020 are missing
    CHECK(c.cell(0, 1).verdict == cell_verdict::agree);
    CHECK(c.cell(0, 2).verdict == cell_verdict::agree);
    CHECK(c.cell(0, 3).verdict == cell_verdict::contradict);
}

TEST_CASE("the sum of a period is one of two or more others") {
    auto axis = months_from(2021, 1, 3);
    axis.push_back(*period::of_quarter(2021, 1));
    axis.push_back(*read_period("2021年1—3月"));
    std::sort(axis.begin(), axis.end());
    const auto verdict_beside = [&](std::string const& of_quarter, bool months) {
        check_sheet sheet(axis);
        std::vector<std::string> parts(axis.size()), printed(axis.size());
        for (std::size_t i = 0, m = 0; i < axis.size(); ++i)
            if (axis[i].kind() == period_kind::quarter)
                printed[i] = of_quarter;
            else if (axis[i].kind() == period_kind::month && months)
                parts[i] = std::array{"10.0", "20.0", "30.0"}[m++];
            else if (axis[i].kind() != period_kind::month && !months)
                parts[i] = "59.0"; // 1—3月, which is the quarter itself
        const auto single = sheet.add(column("X", parts));
        sheet.compare({comparison_kind::sum_of_periods, "X", sheet.add(column("X", printed)), {single}});
        return last_verdict(checked(sheet));
    };
    CHECK(verdict_beside("60.0", true) == cell_verdict::agree);
    CHECK(verdict_beside("61.0", true) == cell_verdict::contradict);
    CHECK(verdict_beside("60.0", false) == cell_verdict::not_comparable);
}

TEST_CASE("a winter is the mean of its December, of the year before, and two months") {
    auto axis = months_from(2019, 12, 3);
    axis.push_back(*period::of_season(2020, season::winter));
    std::sort(axis.begin(), axis.end());
    check_sheet sheet(axis);
    std::vector<std::string> months(axis.size()), winter(axis.size());
    for (std::size_t i = 0, m = 0; i < axis.size(); ++i)
        if (axis[i].kind() == period_kind::month)
            months[i] = std::array{"0.30", "0.60", "0.90"}[m++];
        else
            winter[i] = "0.60";
    const auto by_month = sheet.add(column("monthly", months));
    const auto printed = sheet.add(column("DJF", winter));
    sheet.compare({comparison_kind::mean, "DJF", printed, {by_month}});
    CHECK(last_verdict(checked(sheet)) == cell_verdict::agree);
}

TEST_CASE("an index on a fixed base that was chained from rounded indices agrees once the index is rounded") {
    const auto verdict = [](std::string const& printed) {
        check_sheet sheet(years_from(2012, 2));
        const auto fixed = sheet.add(column("定基", {"274.4", "275.2"})); // 100.2551 to 100.3280
        const auto index = sheet.add(column("上年=100", {"", printed}));
        checked_comparison what{comparison_kind::index, "X", index, {fixed}};
        what.own_digits = true;
        sheet.compare(what);
        return last_verdict(checked(sheet));
    };
    CHECK(verdict("100.3") == cell_verdict::agree);
    CHECK(verdict("100.29") == cell_verdict::agree);
    CHECK(verdict("100.25") == cell_verdict::agree_if_rounded); // to 100.3, and 100.25 itself ends at 100.255
    CHECK(verdict("100.21") == cell_verdict::contradict);       // to 100.2
}

TEST_CASE("1-2月 is compared with 1-2月 and never with a month") {
    std::vector<period> axis;
    for (int year : {2016, 2017}) {
        axis.push_back(*read_period(std::to_string(year) + "-01/" + std::to_string(year) + "-02"));
        axis.push_back(*read_period(std::to_string(year) + "-03"));
    }
    std::sort(axis.begin(), axis.end());
    check_sheet sheet(axis);
    const auto level = sheet.add(column("level", {"200.0", "110.0", "220.0", "121.0"}));
    const auto printed = sheet.add(column("growth", {"", "", "10.0", "10.0"}));
    sheet.compare({comparison_kind::growth, "X", printed, {level}});
    CHECK(checked(sheet).counts().of(cell_verdict::agree) == 2);
}

TEST_CASE("doubles decide a cell only as figures do") {
    std::mt19937 random(7);
    const auto below = [&](std::int64_t n) { return static_cast<std::int64_t>(random() % static_cast<unsigned>(n)); };
    std::size_t agreed = 0;
    for (int i = 0; i < 4000; ++i) {
        const auto digits = static_cast<std::int32_t>(below(4));
        const decimal base(1 + below(1'000'000), -digits);
        const decimal level(below(1'500'000), -digits);
        // a print on the edge of what the best values give, give or take a unit of the tenth digit
        const decimal exact = (level - base) * 100 / base;
        const decimal edge = round(exact, -1, rounding_rule::half_even) + decimal(below(3) - 1, -1);
        check_sheet sheet(years_from(2020, 2));
        const precision_rule by{precision_kind::column, -digits};
        const auto levels = sheet.add({"level", "", by, {base, level}});
        const auto printed = sheet.add({"growth", "", {precision_kind::column, -1}, {std::nullopt, edge}});
        sheet.compare({comparison_kind::growth, "X", printed, {levels}});
        const auto growth = evaluate<formula::relative_change>(figure::printed(decimal(level)), figure::printed(base));
        if (!growth) continue;
        const bool meet = intersect(*growth, figure::printed(edge)).has_value();
        INFO(to_string(base) << " " << to_string(level) << " " << to_string(edge));
        CHECK((last_verdict(checked(sheet)) == cell_verdict::agree) == meet);
        agreed += meet ? 1U : 0U;
    }
    CHECK(agreed > 1000);
}

TEST_CASE("a sheet refuses periods that are newest first, and a comparison without its columns") {
    auto newest_first = years_from(2020, 3);
    std::reverse(newest_first.begin(), newest_first.end());
    CHECK_THROWS_WITH(check_sheet(newest_first), Catch::Contains("not so behind 2022"));
    CHECK_THROWS_AS(check_sheet({newest_first[0], newest_first[0]}), std::invalid_argument);
    check_sheet sheet(years_from(2020, 2));
    const auto one = sheet.add(column("x", {"1", "2"}));
    CHECK_THROWS_AS(sheet.compare({comparison_kind::share, "X", one, {one}}), std::invalid_argument);
    CHECK_THROWS_AS(sheet.compare({comparison_kind::growth, "X", one, {7}}), std::out_of_range);
}
