// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Columns that know how many decimals were printed: what is computed of them has no digits that doubles have added, so
// that ties are ties and a target that is just met is met. And columns in two units: 0.07亿吨 are 700万吨.

#include "panel/columns.hpp"

using namespace in_columns;

namespace {

/// 3.0 to 3.3, 1.0 to 1.1, 0.7 to 0.77 and 100 to 110: each grew by 10 %.
panel grown_by_a_tenth() {
    return panel(yearly("2022"), unit_of("亿元"), {"甲", "乙", "丙", "丁"},
                 cells_of({{3.0, 1.0, 0.7, 100}, {3.3, 1.1, 0.77, 110}}))
        .with_decimals(2);
}

} // namespace

TEST_CASE("numbers that grew by 10 % are ranked alike and meet a target of 10 % from both sides") {
    const auto growth = year_over_year(grown_by_a_tenth());
    REQUIRE(growth);
    CHECK((growth->cells().row(1) == 10).all());
    const auto places = ranks_of(growth, ranked::highest_first, ties::least, among::entities);
    CHECK((places->cells().row(1) == 1).all());
    const auto ten = as_growth(read_measure("10%"));
    CHECK(attainment_of(growth, at_least(ten))->verdicts.counts().met == 4);
    CHECK(attainment_of(growth, at_most(ten))->verdicts.counts().met == 4);
}

TEST_CASE(
    "growth of printed numbers is the same for cells side by side, with strides, by chunks and with a target beside") {
    const auto printed = grown_by_a_tenth();
    Eigen::ArrayXXd wide = Eigen::ArrayXXd::Zero(4, 8);
    const Eigen::Map<Eigen::ArrayXXd, 0, Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>> every_second(wide.data(), 2, 4,
                                                                                                     {8, 2});
    const_cast<Eigen::Map<Eigen::ArrayXXd, 0, Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>>&>(every_second) =
        printed.cells();
    const auto strided =
        panel(yearly("2022"), unit_of("亿元"), {"甲", "乙", "丙", "丁"}, every_second).with_decimals(2);
    const auto growth = year_over_year(strided);
    CHECK((growth->cells().row(1) == 10).all());
    const auto before =
        panel(yearly("2022"), unit_of("亿元"), {"甲", "乙", "丙", "丁"}, printed.cells().topRows(1).eval());
    const auto after_it =
        panel(yearly("2023"), unit_of("亿元"), {"甲", "乙", "丙", "丁"}, printed.cells().bottomRows(1).eval());
    CHECK((year_over_year(after_it.with_decimals(2), before.with_decimals(1))->cells() == 10).all());
    carry last(1);
    REQUIRE(!last.follow(before.with_decimals(2)));
    CHECK((year_over_year(after_it.with_decimals(2), after(last))->cells() == 10).all());
    CHECK(attainment_of(printed, at_least(read_measure("3.00亿元")))->completion->cells()(1, 0) == 110);
}

TEST_CASE("sums and differences of printed numbers end with the last digit that was printed") {
    const std::vector<double> share{35.8, 36.4, no_number}, output{0.1, 0.2, 0.7}, totals{100.1, 220.2, 340.3};
    const auto points = change_over_year(series(yearly("2021"), unit_of("%"), share).as(role::share).with_decimals(1));
    REQUIRE(points);
    CHECK((*points)[1] == 0.6);
    CHECK(shown(points->at(1)) == "+0.6个百分点");
    CHECK(why_none(points) == "missing_input x2");
    const auto months = series(monthly("2023-01"), unit_of("亿元"), output).with_decimals(1);
    CHECK(year_to_date(months)->cells()(1, 0) == 0.3);
    CHECK(totals_by(period_kind::quarter, months)->cells()(0, 0) == 1.0);
    const auto single = single_periods_of(series(cumulative("2023-01"), unit_of("亿元"), totals).with_decimals(1));
    CHECK((*single)[1] == 120.1);
    const panel places(yearly("2021"), unit_of("亿元"), {"甲", "乙"}, cells_of({{0.1, 0.2}}));
    CHECK(total_of(places.with_decimals(1))->cells()(0, 0) == 0.3);
    CHECK(sum_of(months, months)->cells()(1, 0) == 0.4);
}

TEST_CASE("a difference of large prints ends with their last digit, and running totals too") {
    const auto yuan = [](std::vector<double> const& v) {
        return series(yearly("2021"), unit_of("元"), v).with_decimals(2);
    };
    int unlike = 0;
    for (int i = 0; i < 2000; ++i) {
        const auto cents = std::int64_t{41234567890} + 7919 * i;
        const std::vector<double> now{to_double(decimal(cents + 3, -2))}, then{to_double(decimal(cents, -2))};
        const auto more = difference_of(yuan(now), yuan(then));
        unlike += (*more)[0] == 0.03 ? 0 : 1;
    }
    CHECK(unlike == 0);
    const std::vector<double> moves{987654321.01, 0.02, -987654321.00, 0.04};
    const auto running = year_to_date(series(monthly("2023-01"), unit_of("元"), moves).with_decimals(2));
    CHECK((*running)[2] == 0.03);
    CHECK((*running)[3] == 0.07);
    const panel places(yearly("2021"), unit_of("元"), {"甲", "乙"}, cells_of({{123456789.12, -123456789.10}}));
    CHECK(total_of(places.with_decimals(2))->cells()(0, 0) == 0.02);
    const std::vector<double> tiny{1e-8, 2e-8};
    CHECK((*year_over_year(series(yearly("2021"), unit_of("万吨"), tiny).with_decimals(1)))[1] == Approx(100));
}

TEST_CASE("digits behind the last printed one stay, and so does what is too large to have one") {
    const std::vector<double> finer{3.0, 3.34}, large{1e15 + 1, 3e15};
    const auto growth = year_over_year(series(yearly("2021"), unit_of("亿元"), finer).with_decimals(1));
    CHECK((*growth)[1] == Approx(100 * 0.34 / 3).epsilon(1e-14));
    const auto change = change_over_year(series(yearly("2021"), unit_of("亿元"), finer).with_decimals(1));
    CHECK((*change)[1] == Approx(0.34));
    const auto of_large = change_over_year(series(yearly("2021"), unit_of("亿元"), large).with_decimals(1));
    CHECK((*of_large)[1] == Approx(3e15 - (1e15 + 1)).epsilon(1e-15));
}

TEST_CASE("a number in a larger unit is the number that it is in the smaller one") {
    const std::vector<double> tonnes{700}, in_millions{0.07}, warm{15};
    const series output(yearly("2023"), unit_of("万吨"), tonnes), whole(yearly("2023"), unit_of("亿吨"), in_millions);
    for (auto const& goal :
         {at_least(read_measure("0.07亿吨")), at_most(read_measure("0.07亿吨")), exactly(read_measure("0.07亿吨"))})
        CHECK(attainment_of(output, goal)->verdicts.counts().met == 1);
    CHECK(share_of(output, whole)->cells()(0, 0) == 100);
    CHECK(difference_of(output, whole)->cells()(0, 0) == 0);
    CHECK(attainment_of(series(yearly("2023"), unit_of("℃"), warm), at_least(read_measure("59℉")))
              ->verdicts.counts()
              .met == 1);
    int unlike = 0;
    for (int i = 1; i < 10000; ++i) {
        const auto small = to_double(decimal(i, -4)); // 亿吨
        const std::vector<double> one{static_cast<double>(i)}, other{small};
        const auto gap =
            difference_of(series(yearly("2023"), unit_of("万吨"), one), series(yearly("2023"), unit_of("亿吨"), other));
        unlike += (*gap)[0] == 0 ? 0 : 1;
    }
    CHECK(unlike == 0);
}

TEST_CASE("parts that doubles add up to a little more than their whole are all of it") {
    const std::vector<double> a{0.1}, b{0.2}, c{0.3}, more{0.30000001};
    const auto in = [](std::vector<double> const& v) { return series(yearly("2023"), unit_of("亿元"), v); };
    const auto all = share_of(sum_of(in(a), in(b)), in(c));
    REQUIRE(all);
    CHECK((*all)[0] == 100);
    CHECK((*rest_of(all))[0] == 0);
    CHECK((*rest_of(sum_of(in(a), in(b)), in(c)))[0] == 0);
    CHECK(part_of(in(c), all).has_value());
    CHECK((*part_of(in(c), all))[0] == Approx(0.3));
    CHECK(why_none(share_of(in(more), in(c))) == "part_exceeds_whole x1");
    CHECK(
        cumulated_shares_of(series(monthly("2023-01"), unit_of("亿元"), std::span(a)), in(c), cumulated_over::all_rows)
            .error()
            .why == reason::period_mismatch);
}

TEST_CASE("totals of parts are those of the whole panel to the last digit that was printed") {
    const auto cells = cells_of({{0.1, 0.2}, {0.7, 0.1}});
    const auto places = panel(yearly("2021"), unit_of("亿元"), {"甲", "乙"}, cells).with_decimals(1);
    partial_totals parts(places);
    REQUIRE(!parts.update(places));
    const auto total = parts.finish();
    REQUIRE(total);
    CHECK((*total)[0] == 0.3);
    CHECK((*total)[1] == 0.8);
    CHECK((*total_of(places))[1] == 0.8);
}
