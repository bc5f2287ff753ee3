// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Computations into the caller's storage: each has its name with _into, any strides, the cells of the owning form; and
// computations with a parameter on columns.

#include "catch.hpp"
#include "generated/all_computations.hpp"
#include "support/random_panel.hpp"

#include <tongbi/measure.hpp>
#include <tongbi/panel.hpp>

using namespace tongbi;
using random_panel::same_bits;

namespace {

constexpr Eigen::Index months = 40, places = 3;

bool same_cells(auto const& a, auto const& b) {
    if (a.rows() != b.rows() || a.cols() != b.cols()) return false;
    for (Eigen::Index c = 0; c < a.cols(); ++c)
        for (Eigen::Index r = 0; r < a.rows(); ++r)
            if (!same_bits(a(r, c), b(r, c))) return false;
    return true;
}

} // namespace

TEST_CASE("every computation of the library has a form that writes into the caller's storage") {
    int found = 0;
#define TONGBI_HAS_INTO(name, header)                                                                                  \
    STATIC_REQUIRE(std::same_as<std::remove_const_t<decltype(name##_into)>,                                            \
                                detail::into_storage<std::remove_const_t<decltype(name)>>>);                           \
    ++found;
    TONGBI_HOMES(TONGBI_HAS_INTO)
    CHECK(found > 70);
}

TEST_CASE(
    "growth of cells of any strides is that of cells side by side, across the blocks in which rows are gathered") {
    constexpr Eigen::Index many = 1300;
    const auto values = random_panel::cells(many, places, 3);
    const auto names = random_panel::names(places);
    const auto holds = [&](auto const& cells) {
        const panel output(monthly("1900-01"), unit_of("万吨"), names, cells);
        const panel beside(monthly("1900-01"), unit_of("万吨"), names, values);
        for (auto const& [of_strides, side_by_side] :
             {std::pair(year_over_year(output), year_over_year(beside)),
              std::pair(period_over_period(output), period_over_period(beside)),
              std::pair(difference_of(output, beside), difference_of(beside, beside))}) {
            REQUIRE(of_strides);
            CHECK(same_cells(of_strides->cells(), side_by_side->cells()));
            CHECK(of_strides->refused() == side_by_side->refused());
        }
    };
    Eigen::ArrayXXd wide = Eigen::ArrayXXd::Constant(2 * many, 2 * places, 7);
    Eigen::Map<Eigen::ArrayXXd, 0, Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>> spread(wide.data(), many, places,
                                                                                         {4 * many, 2});
    spread = values;
    SECTION("every other row and every other column") { holds(spread); }
    SECTION("a table that lies on its side") {
        const Eigen::ArrayXXd lying = values.transpose();
        holds(lying.transpose());
    }
    SECTION("the newest first") {
        const Eigen::ArrayXXd newest_first = values.colwise().reverse();
        holds(Eigen::Map<const Eigen::ArrayXXd, 0, Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>>(
            newest_first.data() + many - 1, many, places, {many, -1}));
    }
}

TEST_CASE("growth of a panel goes into storage of any strides, with the cells, the counts and the facts of its own") {
    const auto values = random_panel::cells(months, places, 1);
    const panel output(monthly("2020-03"), unit_of("万吨"), random_panel::names(places), values);
    const auto own = year_over_year(output);
    REQUIRE(own);

    const auto holds = [&](auto&& storage) {
        storage.setConstant(7);
        const auto into = year_over_year_into(output, storage);
        REQUIRE(into);
        CHECK(same_cells(storage, own->cells()));
        CHECK(same_cells(into->cells(), own->cells()));
        CHECK(into->refused() == own->refused());
        CHECK(into->unit() == unit_of("%"));
        CHECK(into->role() == role::growth);
        CHECK(into->entities() == output.entities());
    };
    Eigen::ArrayXXd columns(months, places);
    Eigen::Array<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> rows(months, places);
    Eigen::ArrayXXd wide(2 * months, 2 * places);
    SECTION("a column for each province") { holds(columns); }
    SECTION("a row for each month") { holds(rows); }
    SECTION("a block of a larger table") { holds(wide.block(5, 1, months, places)); }
    SECTION("a table that lies on its side") {
        Eigen::ArrayXXd lying(places, months);
        holds(lying.transpose());
    }
    SECTION("every other row and every other column") {
        holds(Eigen::Map<Eigen::ArrayXXd, 0, Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>>(wide.data(), months, places,
                                                                                            {4 * months, 2}));
    }
    SECTION("storage of another shape is refused") {
        Eigen::ArrayXXd other(places, months);
        const auto no = year_over_year_into(output, other);
        REQUIRE(!no);
        CHECK(no.error().why == reason::storage_mismatch);
    }
    SECTION("storage that lies over the input is refused, and the input stays what it is") {
        Eigen::ArrayXXd both = values;
        const panel input(monthly("2020-03"), unit_of("万吨"), random_panel::names(places), both);
        const auto no = year_over_year_into(input, both);
        REQUIRE(!no);
        CHECK(no.error().why == reason::storage_mismatch);
        CHECK(same_cells(both, values));
    }
    SECTION("a code for each cell: 0 where it has an answer") {
        Eigen::Array<std::uint8_t, Eigen::Dynamic, Eigen::Dynamic> codes(months, places);
        codes.setConstant(99);
        REQUIRE(year_over_year_into(output, columns, codes));
        CHECK(same_cells(columns, own->cells()));
        CHECK((codes == 0).count() == (columns == columns).count());
        for (auto const& one : own->refused()) CHECK((codes == cell_code(one.why)).count() == one.cells);
        Eigen::Array<std::uint8_t, Eigen::Dynamic, Eigen::Dynamic> short_of_a_row(months - 1, places);
        const auto no = year_over_year_into(output, columns, short_of_a_row);
        REQUIRE(!no);
        CHECK(no.error().why == reason::storage_mismatch);
    }
}

TEST_CASE("growth of a series goes into a vector of either orientation") {
    const auto values = random_panel::cells(months, 1, 2);
    const series power(monthly("2022-01"), unit_of("亿千瓦时"), values);
    const auto own = year_over_year(power);
    REQUIRE(own);
    Eigen::ArrayXd upright(months);
    Eigen::RowVectorXd lying(months);
    Eigen::ArrayXXd table(5, months);
    REQUIRE(year_over_year_into(power, upright));
    REQUIRE(year_over_year_into(power, lying));
    REQUIRE(year_over_year_into(power, table.row(3)));
    CHECK(same_cells(upright, own->cells()));
    CHECK(same_cells(lying.transpose(), own->cells()));
    CHECK(same_cells(table.row(3).transpose(), own->cells()));
}

TEST_CASE("a difference of percentages in columns is percentage points, and of amounts an amount") {
    const auto now = random_panel::cells(months, places, 3);
    const auto before = random_panel::cells(months, places, 4);
    const auto of = [&](auto const& values, role as) {
        return panel(monthly("2022-01"), unit_of("%"), random_panel::names(places), values).as(as);
    };
    for (const role as : {role::share, role::rate, role::growth}) {
        const auto points = difference_of(of(now, as), of(before, as));
        REQUIRE(points);
        CHECK(points->role() == role::points);
        CHECK(points->unit() == unit_of("个百分点"));
        for (Eigen::Index c = 0; c < places; ++c)
            for (Eigen::Index r = 0; r < months; ++r)
                CHECK(same_bits(points->cells()(r, c),
                                random_panel::cell_of(evaluate<formula::difference>(now(r, c), before(r, c)))));
    }
    const auto unlike = difference_of(of(now, role::share), of(before, role::growth));
    REQUIRE(!unlike);
    CHECK(unlike.error().why == reason::role_mismatch);
    const auto amounts = difference_of(panel(monthly("2022-01"), unit_of("亿元"), random_panel::names(places), now),
                                       read_measure("3亿元"));
    REQUIRE(amounts);
    CHECK(amounts->role() == role::amount);
}

TEST_CASE("a computation with a parameter takes columns, and the parameter behind them") {
    const auto now = random_panel::cells(months, places, 5);
    const auto base = random_panel::cells(months, places, 6);
    const auto goal = random_panel::cells(months, places, 7);
    const auto of = [&](auto const& values, unit const& in) {
        return panel(monthly("2022-01"), in, random_panel::names(places), values);
    };
    const auto yuan = unit_of("亿元");
    const plan_years years(2020, 2023, 2025);
    const auto holds = [&](auto const& found, auto scalar) {
        REQUIRE(found);
        long wrong = 0;
        std::int64_t refused = 0;
        for (Eigen::Index c = 0; c < places; ++c)
            for (Eigen::Index r = 0; r < months; ++r) {
                const double expected = random_panel::cell_of(scalar(now(r, c), base(r, c), goal(r, c)));
                wrong += same_bits(found->cells()(r, c), expected) ? 0 : 1;
                refused += expected == expected ? 0 : 1;
            }
        CHECK(wrong == 0);
        std::int64_t counted = 0;
        for (auto const& one : found->refused()) counted += one.cells;
        CHECK(counted == refused);
        CHECK(refused < months * places);
    };
    const auto by_three = [&](auto const& compute, auto const& f) {
        holds(compute(of(now, yuan), of(base, yuan), of(goal, yuan), years),
              [&](double v, double b, double t) { return evaluate_with(f, v, b, t); });
    };
    by_three(linear_pace_of, formula::linear_pace{{years}});
    by_three(cagr_ratio_of, formula::cagr_ratio{{years}});
    by_three(extrapolated_progress_of, formula::extrapolated_progress{{years}});
    holds(rebased_of(of(now, {}), of(base, {}), base_100),
          [](double v, double b, double) { return evaluate_with(formula::rebased_index{{base_100}}, v, b); });
    holds(growth_of_index(of(now, {}), base_100), [](double v, double, double) {
        const auto growth = evaluate_with(formula::growth_of_index{{base_100}}, v);
        return growth && *growth < -100 ? result<double>(refuse(reason::sign_change)) : growth;
    });
    holds(average_growth_of(of(now, yuan), of(base, yuan), steps(5)),
          [](double v, double b, double) { return evaluate_with(formula::average_growth{steps(5)}, v, b); });

    SECTION("into the caller's storage too") {
        Eigen::ArrayXXd out(months, places);
        const auto own = linear_pace_of(of(now, yuan), of(base, yuan), of(goal, yuan), years);
        REQUIRE(linear_pace_of_into(of(now, yuan), of(base, yuan), of(goal, yuan), years, out));
        CHECK(same_cells(out, own->cells()));
    }
    SECTION("a parameter that is none is refused before any cell is touched") {
        Eigen::ArrayXXd out = Eigen::ArrayXXd::Constant(months, places, 7);
        const auto no =
            linear_pace_of_into(of(now, yuan), of(base, yuan), of(goal, yuan), plan_years(2020, 2020, 2025), out);
        REQUIRE(!no);
        CHECK(no.error().why == reason::span_too_short);
        CHECK((out == 7).all());
        CHECK(rebased_of(of(now, {}), of(base, {}), index_base(0)).error().why == reason::zero_base);
    }
    SECTION("a target and a base for each province") {
        const per_entity targets(yuan, {"省3", "省1"}, {30, 10});
        const auto found = linear_pace_of(of(now, yuan), read_measure("2亿元"), targets, years);
        REQUIRE(found);
        for (Eigen::Index r = 0; r < months; ++r) {
            const auto scalar = [&](double v, double t) {
                return random_panel::cell_of(evaluate_with(formula::linear_pace{{years}}, v, 2.0, t));
            };
            CHECK(same_bits(found->cells()(r, 0), scalar(now(r, 0), 10)));
            CHECK(found->cells()(r, 1) != found->cells()(r, 1)); // has no target
            CHECK(same_bits(found->cells()(r, 2), scalar(now(r, 2), 30)));
        }
        CHECK(found->refused(reason::missing_input) >= months);
    }
}

TEST_CASE("a column of a panel and a computed series are one column for all places") {
    const auto values = random_panel::cells(months, places, 8, true);
    const panel output(monthly("2022-01"), unit_of("万吨"), random_panel::names(places), values);
    const auto nation = sum_of(output.column(2), read_measure("0万吨")); // an answer with its own memory
    REQUIRE(nation);
    const auto by_column = difference_of(output, output.column(2));
    const auto by_answer = difference_of(output, nation);
    REQUIRE(by_column);
    REQUIRE(by_answer);
    for (Eigen::Index c = 0; c < places; ++c)
        for (Eigen::Index r = 0; r < months; ++r) {
            const double expected = random_panel::cell_of(evaluate<formula::difference>(values(r, c), values(r, 2)));
            CHECK(same_bits(by_column->cells()(r, c), expected));
            CHECK(same_bits(by_answer->cells()(r, c), expected));
        }
}
