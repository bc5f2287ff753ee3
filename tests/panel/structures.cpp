// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Structure, printing that adds up, parts against their total, classes of changes and counts behind percentages, in
// columns: cell by cell what the same algorithm gives of the numbers of one period.

#include "panel/columns.hpp"

using namespace in_columns;

namespace {

constexpr Eigen::Index sixty_years = 60, six_provinces = 6;

std::vector<double> row_of(Eigen::ArrayXXd const& values, Eigen::Index row) {
    std::vector<double> all;
    for (Eigen::Index c = 0; c < values.cols(); ++c) all.push_back(values(row, c));
    return all;
}
panel provinces_of(Eigen::ArrayXXd const& values, std::string_view in) {
    return {yearly("2001"), unit_of(in), random_panel::names(values.cols()), values};
}

} // namespace

TEST_CASE("the structure of each period is that of its numbers, and a missing part leaves none") {
    auto values = random_panel::cells(sixty_years, six_provinces, 31, true);
    values.row(3).setZero();
    values(5, 2) = -4;
    const auto found = structure_of(provinces_of(values, "亿元"));
    REQUIRE(found);
    CHECK(found->shares.role() == role::share);
    long answers = 0;
    for (Eigen::Index row = 0; row < sixty_years; ++row) {
        const auto alone = structure_of(row_of(values, row));
        for (Eigen::Index c = 0; c < six_provinces; ++c) {
            const double share = alone ? random_panel::cell_of(alone->shares[static_cast<std::size_t>(c)]) : no_number;
            answers += share == share ? 1 : 0;
            CHECK(same_bits(found->shares.cells()(row, c), share));
        }
    }
    CHECK(answers > 100);
    CHECK(found->shares.refused(reason::zero_base) == six_provinces);
    CHECK(found->shares.refused(reason::negative_base) == six_provinces);
    CHECK(found->sum.cells().isNaN().any());
    CHECK(why_refused(structure_of(provinces_of(values, "亿元").with_aggregate("省1"))) == "overlapping_parts");
    CHECK(why_refused(structure_of(provinces_of(values, "℃"))) == "role_mismatch");
}

TEST_CASE("shares of a whole that is known by itself leave the rest to what is not listed") {
    Eigen::ArrayXXd values(2, 2);
    values << 30, 50, 40, 40;
    const series nation(yearly("2001"), unit_of("亿元"), std::vector{100.0, 160.0});
    const auto found = structure_of(provinces_of(values, "亿元"), nation);
    CHECK(shown(found->shares.at("省1", of("2001"))) == "30%");
    CHECK(shown(found->shares.at("省2", of("2002"))) == "25%");
    CHECK(shown(found->sum.at(of("2001"))) == "80亿元");
}

TEST_CASE("shares are printed so that each period adds up to 100, and what was moved is marked") {
    Eigen::ArrayXXd values(2, 3);
    values << 1, 1, 1, 1, 1, 2;
    const auto shares = structure_of(provinces_of(values, "亿元"))->shares;
    const auto printed = adding_up(shares, 100, 1);
    REQUIRE(printed);
    CHECK(shown(printed->digits.at("省1", of("2001"))) == "33.4%");
    CHECK(shown(printed->digits.at("省2", of("2001"))) == "33.3%");
    CHECK(printed->moved(0, 0));
    CHECK(!printed->moved(0, 1));
    CHECK(!printed->moved.row(1).any());
    CHECK(why_refused(adding_up(shares, 90, 1)->digits.at("省1", of("2001"))) == "missing_input");
    CHECK(adding_up(shares, 90, 1)->digits.refused(reason::no_overlap) == 6);
}

TEST_CASE("parts are held against the printed total of each period, within what was rounded off") {
    Eigen::ArrayXXd values(4, 3);
    values << 1.2, 3.4, 5.6, 1.2, 3.4, 5.6, 1.2, 3.4, 5.6, 1.2, no_number, 5.6;
    const auto parts = provinces_of(values, "亿元").with_decimals(1);
    const auto total =
        series(yearly("2001"), unit_of("万元"), std::vector{102000.0, 103000.0, 99000.0, 102000.0}).with_decimals(-3);
    const auto found = against_total(parts, total, parts_list::closed);
    REQUIRE(found);
    CHECK(found->at(of("2001")).value()->found == sum_of_parts::equal);
    CHECK(found->at(of("2002")).value()->found == sum_of_parts::by_rounding);
    CHECK(found->at(of("2003")).value()->found == sum_of_parts::exceeds);
    CHECK((*found)[3].error().why == reason::missing_input);
    CHECK((*found)[3].error().excerpt() == "省2");
    CHECK(why_refused(found->at(of("2005"))) == "missing_input");
    const auto exact = against_total(provinces_of(values, "亿元"), total, parts_list::closed);
    CHECK((*exact)[1]->found == sum_of_parts::falls_short); // 10.2 of what prints as 10.3
    CHECK(why_refused(against_total(parts, series(yearly("2001"), unit_of("人"), std::vector{1.0}),
                                    parts_list::closed)) == "unit_mismatch");
    CHECK(why_refused(against_total(parts.with_aggregate("省3"), total, parts_list::closed)) == "overlapping_parts");
}

TEST_CASE("a change whose base is not above zero has its class, cell by cell as of two numbers") {
    const std::vector<double> profits{-5, 3, -2, -2, -1, -4, 0, 6, 7};
    const series yearly_profits(yearly("2001"), unit_of("亿元"), profits);
    const auto found = change_classes_of(yearly_profits);
    REQUIRE(found);
    CHECK(!found->at(0, 0));
    for (Eigen::Index row = 1; row < 9; ++row) {
        const auto alone = change_class_of(amount<units::yi_CNY, double>(profits[static_cast<std::size_t>(row)]),
                                           amount<units::yi_CNY, double>(profits[static_cast<std::size_t>(row - 1)]));
        CHECK(found->at(row, 0).has_value() == alone.has_value());
        if (!alone) continue;
        CHECK(*found->at(row, 0) == alone->became);
        CHECK(same_bits(found->percent[row], alone->percent.value_or(no_number)));
    }
    CHECK(found->at(1, 0) == change_class::turned_positive);
    CHECK(found->at(4, 0) == change_class::loss_reduced);
    CHECK(shown(found->percent.at(of("2005"))) == "50%");
    CHECK(found->at(5, 0) == change_class::loss_widened);
    CHECK(found->at(3, 0) == change_class::unchanged);
    CHECK(found->percent.refused(reason::zero_base) == 1); // 0 became 6
    CHECK(found->cells_of(change_class::none) == 1);       // 6 became 7
    const auto against = change_classes_of(yearly_profits, yearly_profits);
    CHECK((against->codes == found->codes).all());
    const auto anew = change_classes_of(yearly_profits.with_breaks({{"", of("2002")}}));
    CHECK(!anew->at(1, 0));
    CHECK(anew->percent.refused(reason::scope_changed) == 1);
    CHECK(why_refused(change_classes_of(yearly_profits.as(role::share))) == "role_mismatch");
}

TEST_CASE("the classes of a panel of months look a year back, by name where the bases are in another panel") {
    auto values = random_panel::cells(sixty_years, six_provinces, 33);
    const panel months(monthly("2001-01"), unit_of("亿元"), random_panel::names(six_provinces), values);
    const auto found = change_classes_of(months);
    long classes = 0;
    for (Eigen::Index c = 0; c < six_provinces; ++c)
        for (Eigen::Index row = 0; row < sixty_years; ++row) {
            if (row < 12) {
                CHECK(!found->at(row, c));
                continue;
            }
            const double now = values(row, c), then = values(row - 12, c);
            if (now != now || then != then || now < -1e300 || then < -1e300) continue;
            const auto alone = change_class_of(amount<units::yi_CNY, double>(now), amount<units::yi_CNY, double>(then));
            CHECK(found->at(row, c).has_value() == alone.has_value());
            if (alone && found->at(row, c)) CHECK(*found->at(row, c) == alone->became);
            classes += alone && alone->became != change_class::none ? 1 : 0;
        }
    CHECK(classes > 50);
    Eigen::ArrayXXd turned = values.rowwise().reverse();
    auto names = random_panel::names(six_provinces);
    std::reverse(names.begin(), names.end());
    const panel others(monthly("2001-01"), unit_of("亿元"), names, turned);
    CHECK((change_classes_of(months, others)->codes == found->codes).all());
}

TEST_CASE("a printed percentage of a count is a whole number of it, where only one prints so") {
    const auto rates = series(yearly("2001"), unit_of("%"), std::vector{73.0, 73.0, 50.0, no_number}).with_decimals(1);
    const series wholes(yearly("2001"), unit_of("个"), std::vector{115.0, 3.0, 10000.0, 7.0});
    const auto found = counts_at(rates.as(role::share), wholes);
    REQUIRE(found);
    CHECK(shown(found->at(of("2001"))) == "84个");
    CHECK(found->refused(reason::no_overlap) == 1);
    CHECK(found->refused(reason::is_range) == 1);
    CHECK(found->refused(reason::missing_input) == 1);
    const series exact(yearly("2001"), unit_of("%"), std::vector{50.0, 30.0, 50.0, 0.0});
    CHECK(shown(counts_at(exact.as(role::share), wholes)->at(of("2003"))) == "5000个");
    CHECK(why_refused(counts_at(rates.as(role::growth), wholes)) == "role_mismatch");
    CHECK(why_refused(counts_at(rates.as(role::share), series(yearly("2001"), unit_of("亿元"), std::vector{1.0}))) ==
          "role_mismatch");
}

TEST_CASE("a share of a count ends at 100 %, and a column of one year has no class and no refusal of the whole") {
    const series rates(yearly("2001"), unit_of("%"), std::vector{120.0, -5.0});
    const series wholes(yearly("2001"), unit_of("个"), std::vector{10.0, 10.0});
    const auto counts = counts_at(rates.as(role::share).with_decimals(1), wholes);
    CHECK(counts->refused(reason::part_exceeds_whole) == 1);
    CHECK(counts->refused(reason::negative_base) == 1);
    const auto lone = change_classes_of(series(yearly("2001"), unit_of("亿元"), std::vector{3.0}));
    REQUIRE(lone);
    CHECK(lone->percent.refused(reason::missing_input) == 1);
}
