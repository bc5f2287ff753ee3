// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Numbers and codes one behind the other, as a std::vector and a std::span have them: as storage and as cells.

#include "panel/columns.hpp"

#include <array>
#include <span>

using namespace in_columns;

namespace {

constexpr Eigen::Index length = 40, places_beside = 3;

bool same_numbers(auto const& a, auto const& b) {
    if (a.size() != b.size()) return false;
    for (Eigen::Index i = 0; i < a.size(); ++i)
        if (!same_bits(a.reshaped()(i), b.reshaped()(i))) return false;
    return true;
}

} // namespace

TEST_CASE("growth of a series goes into a vector, a span or an array, with codes in one of them or in a row of Eigen") {
    const auto values = random_panel::cells(length, 1, 2);
    const series power(monthly("2022-01"), unit_of("亿千瓦时"), values);
    const auto own = year_over_year(power);
    REQUIRE(own);
    std::vector<double> cells(length, 7.0);
    std::vector<std::uint8_t> codes(length, 99);
    const auto holds = [&](auto const& answer) {
        REQUIRE(answer);
        CHECK(answer->cells().data() == cells.data());
        CHECK(same_numbers(answer->cells(), own->cells()));
        CHECK(answer->refused() == own->refused());
        cells.assign(length, 7.0);
    };
    const auto holds_with_codes = [&](auto const& answer) {
        for (std::size_t i = 0; i < cells.size(); ++i) CHECK((codes[i] == 0) == (cells[i] == cells[i]));
        holds(answer);
        codes.assign(length, 99);
    };
    holds(year_over_year_into(power, cells));
    holds(year_over_year_into(power, std::span(cells)));
    holds(year_over_year(power, into(cells)));
    holds_with_codes(year_over_year_into(power, cells, codes));
    holds_with_codes(year_over_year_into(power, std::span(cells), std::span(codes)));
    holds_with_codes(year_over_year(power, into(cells, codes)));
    Eigen::Map<Eigen::Array<std::uint8_t, 1, Eigen::Dynamic>> lying_codes(codes.data(), length);
    Eigen::Map<Eigen::RowVectorXd> lying(cells.data(), length);
    holds_with_codes(year_over_year_into(power, lying, lying_codes));
    holds_with_codes(year_over_year(power, into(lying, lying_codes)));

    std::vector<double> short_of_a_month(length - 1);
    CHECK(year_over_year_into(power, short_of_a_month).error().why == reason::storage_mismatch);
    const panel of_two(monthly("2022-01"), unit_of("万吨"), random_panel::names(2), random_panel::cells(length, 2, 3));
    CHECK(year_over_year_into(of_two, cells).error().why == reason::storage_mismatch);
    const auto totals = total_of(of_two);
    REQUIRE(total_of_into(of_two, lying, codes)); // a series of a panel
    CHECK(same_numbers(lying.transpose(), totals->cells()));
}

TEST_CASE("algorithms of columns go into storage with a code for each cell") {
    const auto values = random_panel::cells(length, places_beside, 9);
    const panel output(monthly("2022-01"), unit_of("万吨"), random_panel::names(places_beside), values);
    Eigen::ArrayXXd cells(length, places_beside);
    Eigen::Array<std::uint8_t, Eigen::Dynamic, Eigen::Dynamic> codes(length, places_beside);
    const auto own = year_to_date(output);
    const auto totals = year_to_date(output, into(cells, codes));
    REQUIRE(totals);
    CHECK(same_numbers(cells, own->cells()));
    CHECK((codes == 0).count() == (cells == cells).count());
    std::vector<double> of_series(length);
    REQUIRE(year_to_date(output.column(1), into(of_series)));
    CHECK(same_numbers(Eigen::Map<Eigen::ArrayXd>(of_series.data(), length), own->cells().col(1)));
}

TEST_CASE("a series looks at any doubles that lie one behind the other, and keeps those that nobody keeps") {
    std::array<double, 3> numbers{1, 2, 3};
    const series seen(yearly("2020"), unit_of("亿元"), numbers);
    const series kept(yearly("2020"), unit_of("亿元"), std::array<double, 3>{4, 5, 6});
    const series of_span(yearly("2020"), unit_of("亿元"), std::span(numbers));
    std::vector<double> vector{7, 8, 9};
    const series of_vector(yearly("2020"), unit_of("亿元"), vector);
    const std::array<double, 64> others{9, 9, 9}; // where freed memory would be used again
    numbers[0] = vector[0] = 10;
    CHECK(others.size() == 64);
    CHECK(seen[0] == 10);
    CHECK(of_span[0] == 10);
    CHECK(of_vector[0] == 10);
    CHECK(kept[0] == 4);
    CHECK(series(yearly("2020"), unit_of("亿元"), {1.0, 2.0}).size() == 2);
}
