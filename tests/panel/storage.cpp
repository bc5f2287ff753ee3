// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Where the numbers lie: what nobody keeps is kept, what an answer would be written over is refused, and a code for
// each period goes with a total.

#include "panel/columns.hpp"

using namespace in_columns;

TEST_CASE("an array that nobody keeps is kept by its panel or its series") {
    Eigen::ArrayXXd a(4, 1);
    a << 1, 2, 3, 4;
    const panel of_eval(yearly("2020"), unit_of("亿元"), {"甲"}, (a * 10).eval());
    const series column(yearly("2020"), unit_of("亿元"), (a.col(0) * 10).eval());
    using by_rows = Eigen::Array<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const panel upright(yearly("2020"), unit_of("亿元"), {"甲", "乙"}, by_rows(by_rows::Constant(4, 2, 7)));
    const panel of_vector(yearly("2020"), unit_of("亿元"), {"甲"}, Eigen::ArrayXd(Eigen::ArrayXd::Constant(4, 5)));
    const std::vector<double> others(64, 9.0); // where freed memory would be used again
    CHECK(of_eval.cells()(3, 0) == 40);
    CHECK(column[3] == 40);
    CHECK((upright.cells() == 7).all());
    CHECK((of_vector.cells() == 5).all());
    const panel seen(yearly("2020"), unit_of("亿元"), {"甲"}, a);
    a(0, 0) = 100;
    CHECK(seen.cells()(0, 0) == 100); // the caller's array stays a view
}

TEST_CASE("a block of several columns is no series") {
    const Eigen::ArrayXXd a = Eigen::ArrayXXd::Zero(3, 3);
    CHECK_THROWS_AS(series(yearly("2020"), unit_of("亿元"), a.topLeftCorner(2, 2)), std::invalid_argument);
    CHECK(series(yearly("2020"), unit_of("亿元"), a.row(1)).size() == 3);
}

TEST_CASE("an answer is not written over an operand, whichever way its strides go") {
    std::vector<double> numbers{1, 2, 4, 8};
    using strides = Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>;
    const Eigen::Map<Eigen::ArrayXXd, Eigen::Unaligned, strides> backwards(numbers.data() + 3, 4, 1, strides(4, -1));
    const panel newest_first(yearly("2020"), unit_of("亿元"), {"甲"}, backwards);
    REQUIRE(newest_first.cells()(0, 0) == 8);
    Eigen::Map<Eigen::ArrayXXd> same(numbers.data(), 4, 1);
    CHECK(why_refused(year_over_year_into(newest_first, same)) == "storage_mismatch");
    CHECK(numbers == std::vector<double>{1, 2, 4, 8});
    auto own = panel(yearly("2020"), unit_of("亿元"), {"甲"}, Eigen::ArrayXXd(same));
    const auto growth = period_over_period(own, reuse(std::move(own)));
    CHECK(why_refused(growth) == "storage_mismatch");
}

TEST_CASE("a total of a panel goes into storage with a code for each period, and not over a column of it") {
    Eigen::ArrayXXd values(2, 3);
    values << 1, 2, no_number, 4, 5, 6;
    const panel provinces(yearly("2022"), unit_of("亿元"), {"甲", "乙", "丙"}, values);
    Eigen::ArrayXd out(2);
    Eigen::Array<std::uint8_t, Eigen::Dynamic, 1> codes(2);
    codes.setConstant(77);
    const auto total = total_of_into(provinces, out, codes);
    REQUIRE(total);
    CHECK(codes[0] == static_cast<int>(reason::missing_input) + 1);
    CHECK(codes[1] == 0);
    CHECK(out[1] == 15);
    Eigen::Array<std::uint8_t, Eigen::Dynamic, 1> too_many(5);
    CHECK(why_refused(total_of_into(provinces, out, too_many)) == "storage_mismatch");
    auto first = values.col(0);
    CHECK(why_refused(total_of_into(provinces, first)) == "storage_mismatch");
    CHECK(values(1, 0) == 4);
}

TEST_CASE("codes are not written over an operand or over the cells of the answer") {
    const std::vector<double> before{1, 2, 4, 8};
    std::vector<double> numbers = before;
    const series power(yearly("2020"), unit_of("亿元"), numbers);
    Eigen::ArrayXd out = Eigen::ArrayXd::Constant(4, 7);
    using code_map = Eigen::Map<Eigen::Array<std::uint8_t, Eigen::Dynamic, 1>>;
    code_map over_numbers(reinterpret_cast<std::uint8_t*>(numbers.data() + 3) + 4, 4);
    CHECK(why_refused(year_over_year_into(power, out, over_numbers)) == "storage_mismatch");
    code_map over_cells(reinterpret_cast<std::uint8_t*>(out.data()), 4);
    CHECK(why_refused(year_over_year_into(power, out, over_cells)) == "storage_mismatch");
    destination to;
    to.codes.emplace(over_numbers.data(), 4, 1, Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>(4, 1));
    CHECK(why_refused(period_over_period(power, to)) == "storage_mismatch"); // fresh memory for the cells
    CHECK(numbers == before);
    CHECK((out == 7).all());
}

TEST_CASE("storage in which two cells lie in one place is refused before any of them is written") {
    const auto values = random_panel::cells(6, 3, 1);
    const panel provinces(yearly("2018"), unit_of("亿元"), random_panel::names(3), values);
    using strides = Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>;
    std::vector<double> memory(64, 7.0);
    std::vector<std::uint8_t> code_memory(64, 7);
    Eigen::ArrayXXd out(6, 3);
    const auto holds = [&](Eigen::Index outer, Eigen::Index inner) {
        Eigen::Map<Eigen::ArrayXXd, Eigen::Unaligned, strides> cells(memory.data() + 20, 6, 3, strides(outer, inner));
        codes_target codes(code_memory.data() + 20, 6, 3, strides(outer, inner));
        const auto why = why_refused(year_over_year_into(provinces, cells));
        CHECK(why_refused(year_over_year_into(provinces, out, codes)) == why);
        return why;
    };
    for (auto const& [outer, inner] : {std::pair(0, 1), {6, 0}, {0, 0}, {1, 1}, {5, 1}, {-5, 1}, {2, 4}, {6, 3}})
        CHECK(holds(outer, inner) == "storage_mismatch");
    CHECK(memory == std::vector<double>(64, 7.0));
    CHECK(code_memory == std::vector<std::uint8_t>(64, 7));
    // and what has a place for each cell is taken: rows beside each other, backwards, interleaved
    for (auto const& [outer, inner] : {std::pair(6, 1), {1, 3}, {7, 1}, {-6, 1}, {2, 5}, {3, 5}})
        CHECK(holds(outer, inner) == "an answer");
}

TEST_CASE("cells of an answer that nobody keeps live as long as a view of them, and what is said of them is a copy") {
    const auto values = random_panel::cells(200, 30, 3);
    const panel output(monthly("2001-01"), unit_of("万吨"), random_panel::names(30), values);
    const auto kept = year_over_year(output);
    const auto cells = year_over_year(output)->cells();
    const auto total = total_of(output);
    const auto cells_of_total = total_of(output)->cells();
    const std::vector<double> others(200 * 30, 9.0); // where freed memory would be used again
    CHECK(same_bits(cells(150, 20), kept->cells()(150, 20)));
    CHECK(same_bits(cells_of_total(150, 0), total->cells()(150, 0)));
    std::int64_t refused = 0;
    for (auto const& one : year_over_year(output)->refused()) refused += one.cells;
    CHECK(refused > 0);

    STATIC_REQUIRE(std::same_as<decltype(std::declval<panel>().entities()), std::vector<std::string>>);
    STATIC_REQUIRE(std::same_as<decltype(std::declval<panel>().facts()), column_facts>);
    STATIC_REQUIRE(std::same_as<decltype(std::declval<series>().unit()), unit>);
    STATIC_REQUIRE(std::same_as<decltype(std::declval<series>().periods()), period_axis>);
    STATIC_REQUIRE(std::same_as<decltype(std::declval<panel const&>().entities()), std::vector<std::string> const&>);
    STATIC_REQUIRE(std::same_as<decltype(std::declval<per_entity>().entities()), std::vector<std::string>>);
    STATIC_REQUIRE(std::same_as<decltype(std::declval<normals>().facts()), column_facts>);
}

TEST_CASE("rows of a panel that nobody keeps have their names") {
    const std::string first = "an entity whose name is kept nowhere else than in its panel";
    const std::vector<long_row> rows{{first, of("2022"), 1}, {"乙", of("2022"), 2}};
    const auto back = rows_of(panel_of_rows(unit_of("亿元"), rows)->table);
    const auto copy = back;
    const std::string other(first.size(), 'x');
    REQUIRE(copy.size() == 2);
    CHECK(copy[0].entity == first);
    CHECK(panel_of_rows(unit_of("亿元"), copy)->table.entities() == std::vector<std::string>{first, "乙"});
}

TEST_CASE("a reference of Eigen that had to copy its cells is copied, and one that had not is a view") {
    const auto panel_of = [](Eigen::Ref<Eigen::ArrayXXd const> const& cells) {
        return panel(yearly("2020"), unit_of("亿元"), {"甲", "乙"}, cells);
    };
    const auto series_of_ref = [](Eigen::Ref<Eigen::ArrayXd const> const& cells) {
        return series(yearly("2020"), unit_of("亿元"), cells);
    };
    Eigen::ArrayXXd a(4, 2);
    a << 1, 2, 3, 4, 5, 6, 7, 8;
    const panel of_expression = panel_of(a * 10);
    const panel of_rows = panel_of(Eigen::Array<double, 4, 2, Eigen::RowMajor>(a));
    const panel of_array = panel_of(a);
    const series column = series_of_ref(a.col(1) * 10);
    const series row = series_of_ref(a.row(1).transpose()); // another stride
    const panel of_moved(yearly("2020"), unit_of("亿元"), {"甲", "乙"}, Eigen::Ref<Eigen::ArrayXXd const>(a));
    const series moved(yearly("2020"), unit_of("亿元"), Eigen::Ref<Eigen::ArrayXd const>(a.col(0)));
    const std::vector<double> others(64, 9.0); // where freed memory would be used again
    CHECK(of_expression.cells()(3, 1) == 80);
    CHECK(of_rows.cells()(2, 1) == 6);
    CHECK(column[3] == 80);
    CHECK(row[1] == 4);
    CHECK(of_array.cells().data() == a.data());
    CHECK(of_moved.cells().data() != a.data());
    CHECK((of_moved.cells() == a).all());
    CHECK(moved[2] == 5);
}

TEST_CASE("completion rates go into the caller's storage, with the reason of each cell that has none") {
    Eigen::ArrayXXd output = (Eigen::ArrayXXd(2, 2) << 110, 50, 120, 0).finished();
    const panel provinces(yearly("2022"), *read_unit("亿元"), {"甲", "乙"}, output);
    const per_entity targets(*read_unit("亿元"), {"甲", "乙"}, {100, 0});
    Eigen::ArrayXXd rates = Eigen::ArrayXXd::Zero(2, 2);
    Eigen::Array<std::uint8_t, Eigen::Dynamic, Eigen::Dynamic> codes(2, 2);
    const auto found = attainment_of(provinces, at_least(targets), into(rates, codes));
    REQUIRE(found);
    CHECK(rates(0, 0) == 110);
    CHECK(rates(1, 0) == 120);
    CHECK(found->completion->cells().data() == rates.data());
    CHECK(codes(0, 0) == 0);
    CHECK(reason_of_cell(codes(0, 1)) == reason::zero_base);
    CHECK(found->verdicts.counts().met == 4);
    const auto no = attainment_of(provinces, at_least(targets), into(output));
    REQUIRE(!no);
    CHECK(no.error().why == reason::storage_mismatch);
}
