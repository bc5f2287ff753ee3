// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Normals, anomalies, means, degree-days, trends and classes: what a report says of them, and where there is none.

#include "catch.hpp"

#include <tongbi/sequence.hpp>

#include <cmath>

using namespace tongbi;

namespace {

using figures = std::vector<result<figure>>;
figure one_decimal(std::int64_t tenths) { return figure::printed(decimal(tenths, -1)); }
const normal_period last_decades(1991, 2020);

} // namespace

TEST_CASE("a normal needs as many of its years as its rule says") {
    std::vector<double> july(30, 27.0);
    july[3] = 30.0;
    const yearly_from at(1991);
    CHECK(*normals_of(july, at, last_decades, all_present).of(1) == Approx(27.1));
    for (int i = 10; i < 16; ++i) july[static_cast<std::size_t>(i)] = NAN;
    CHECK(*normals_of(july, at, last_decades, wmo_normal).of(1) == Approx(27.125)); // 24 of 30 are 80 %
    CHECK(normals_of(july, at, last_decades, all_present).of(1).error().why == reason::incomplete);
    CHECK_FALSE(normals_of(july, at, last_decades, missing_fewer_than(11, 5)).of(1)); // six in a row
    july[13] = 27.0;
    CHECK(normals_of(july, at, last_decades, missing_fewer_than(11, 5)).of(1)); // three, and two
    july[13] = NAN;
    july[16] = NAN;
    const auto short_one = normals_of(july, at, last_decades, wmo_normal).of(1);
    REQUIRE_FALSE(short_one);
    CHECK(describe(short_one.error()) == "normal of the years: too few values are there: 23/30");
    CHECK(describe(short_one.error(), language::zh) == "各年的常年值：有效数据不足：23/30");
    CHECK(normals_of(july, at, normal_period::unknown(), wmo_normal).of(1).error().why == reason::baseline_unstated);
    CHECK(normals_of(july, at, {2020, 1991}, wmo_normal).of(1).error().why == reason::span_too_short);
    // years that the sequence does not reach are missing years
    CHECK_FALSE(normals_of(std::vector<double>(20, 1.0), yearly_from(2001), last_decades, wmo_normal).of(1));
    CHECK(mean_of_values(std::vector<double>{}, at_least_values(0)).error().why == reason::incomplete);
}

TEST_CASE("an anomaly within its own normal period knows that its value occurs twice") {
    const figures years{one_decimal(160), one_decimal(170), one_decimal(180), one_decimal(150)};
    const yearly_from at(1991);
    const normal_period four(1991, 1994);
    const auto normals = normals_of(years, at, four, all_present);
    CHECK(*normals.of(1) ==
          figure::between(bound::closed(decimal(1645, -2)), bound::closed(decimal(1655, -2)), decimal(165, -1)));
    CHECK(to_string(*anomalies_of(years, at, normals)[2]) == "1.5 [1.4, 1.6]");
    // (3 x 18.0 - 16.0 - 17.0 - 15.0) / 4, each -+0.05: the width is 2 x 0.05 x 6 / 4
    const auto own = anomalies_in_own_period(years, at, four, all_present)[2];
    CHECK(own->lower() == bound::closed(decimal(1425, -3)));
    CHECK(own->upper() == bound::closed(decimal(1575, -3)));
    CHECK(*own->best() == decimal(15, -1));
    CHECK(to_string(in_tenths(
              *relative_anomalies_of(figures{exactly(113)}, yearly_from(1991),
                                     normals_of(figures{exactly(100)}, at, {1991, 1991}, all_present))[0])) == "1.3");
}

TEST_CASE("anomalies go to another normal period by the difference of the normals") {
    const std::vector<double> years{10, 12, 14, 20};
    const yearly_from at(1991);
    const auto old_normals = normals_of(years, at, {1991, 1992}, all_present);
    const auto normals = normals_of(years, at, {1993, 1994}, all_present);
    const auto moved = rebased(anomalies_of(years, at, old_normals), at, old_normals, normals);
    CHECK(*moved[0] == Approx(-7)); // 10 - 17, by way of 10 - 11
    CHECK(*moved[3] == Approx(3));
}

TEST_CASE("a standardised anomaly names whether its deviation is of a sample or of these years") {
    const std::vector<double> years{2, 4, 4, 4, 5, 5, 7, 9}; // mean 5, squares 32
    const yearly_from at(1991);
    const normal_period over(1991, 1998);
    const auto normals = normals_of(years, at, over, all_present);
    const auto z = [&](deviation of) {
        return standardised_anomalies_of(years, at, normals, deviations_of(years, at, over, all_present, of));
    };
    CHECK(*z(deviation::population)[7] == Approx(2));
    CHECK(*z(deviation::sample)[7] == Approx(4 / std::sqrt(32.0 / 7)));
    const std::vector<double> same(8, 5.0);
    CHECK(standardised_anomalies_of(same, at, normals, deviations_of(same, at, over, all_present, deviation::sample))[0]
              .error()
              .why == reason::zero_base);
    const auto other = deviations_of(years, at, {1991, 1997}, all_present, deviation::sample);
    CHECK(standardised_anomalies_of(years, at, normals, other)[0].error().why == reason::baseline_mismatch);
}

TEST_CASE("a mean of anomalies by area does not jump where a high station is missing") {
    const std::vector<std::vector<double>> stations{{20, 20, 21}, {10, 10, NAN}};
    const yearly_from at(2018);
    const auto anomalies =
        area_anomalies_of(stations, std::vector<int>{1, 3}, at, {2018, 2019}, all_present, at_least_values(1));
    CHECK(*anomalies[2] == Approx(1)); // the levels fell from 12.5 on average to 21
    CHECK(*area_mean_of(std::vector<double>{20, 10}, std::vector<int>{1, 3}, all_present) == Approx(12.5));
    CHECK(area_mean_of(std::vector<double>{20, 10}, std::vector<int>{1}, all_present).error().why ==
          reason::incomplete);
    CHECK(area_mean_of(std::vector<double>{20, 10}, std::vector<int>{1, 0}, all_present).error().why ==
          reason::zero_base);
}

TEST_CASE("a period's mean weighs its months alike or by their days, and a winter begins in the year before") {
    const std::vector<double> months{9, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6}; // December 2022 is the first
    const monthly_from at(2022, 12);
    const auto winter = *period::of_season(2023, season::winter);
    CHECK(*mean_in(months, at, winter, all_present, month_weight::equal) == Approx(3));
    CHECK(*mean_in(months, at, winter, all_present, month_weight::days) == Approx(9 * 31 / 90.0));
    CHECK(*total_in(months, at, winter, all_present) == Approx(9));
    CHECK(mean_in(months, at, *period::of_year(2022), all_present, month_weight::equal).error().why ==
          reason::incomplete);
    const seasonal_from seasons(2023, season::winter);
    CHECK(seasons.at(0) == slot_place{2023, 4}); // December 2022 to February 2023
    CHECK(seasons.at(1) == slot_place{2023, 1});
    CHECK(seasons.at(4) == slot_place{2024, 4});
    CHECK(seasonal_from(2022, season::autumn).at(1) == slot_place{2023, 4});
}

TEST_CASE("degree-days count from the base that is named") {
    const std::vector<double> days{10, 16, 20, 24, 30};
    CHECK(*degree_days_of(days, hdd18) == Approx(10));           // 8 + 2
    CHECK(*degree_days_of(days, eurostat_heating) == Approx(8)); // 16 is above 15
    CHECK(*degree_days_of(days, cdd26) == Approx(4));
    CHECK(*degree_days_of(days, eurostat_cooling) == Approx(12)); // 3 + 9
    CHECK(degree_days_of(std::vector<double>{10, NAN}, hdd18).error().why == reason::incomplete);
    const auto by_print = degree_days_of(figures{one_decimal(180), one_decimal(100)}, hdd18);
    CHECK(by_print->lower() == bound::closed(decimal(795, -2)));
    CHECK(by_print->upper() == bound::closed(decimal(810, -2)));
}

TEST_CASE("a trend names its method, and an outlier moves only one of them") {
    const std::vector<double> years{0, 1, 2, 3, 40};
    CHECK(*trend_of(years, trend_method::least_squares, per_decade, all_present) == Approx(82));
    CHECK(*trend_of(years, trend_method::sen, per_decade, all_present) == Approx(10));
    CHECK(trend_of(std::vector<double>{1, NAN}, trend_method::sen, per_decade, at_least_values(1)).error().why ==
          reason::span_too_short);
    const auto by_prints = trend_of(figures{one_decimal(10), one_decimal(20), one_decimal(30)},
                                    trend_method::least_squares, per_step, all_present);
    CHECK(by_prints->lower() == bound::closed(decimal(95, -2))); // (v3 - v1) / 2
    CHECK(by_prints->upper() == bound::closed(decimal(105, -2)));
    const auto test = mann_kendall(std::vector<double>{1, 2, 2, 3}, all_present);
    CHECK((test->s_least == 5 && test->s_most == 5));
    CHECK(test->variance == Approx((4 * 3 * 13 - 2 * 1 * 9) / 18.0));
    CHECK(*test->z == Approx(4 / std::sqrt(138 / 18.0)));
}

TEST_CASE("a class is decided where the print lies in one of them") {
    const auto word = [](figure const& f) {
        const auto found = classify(f, cma_precipitation_classes);
        return found->is_decided() ? std::string(found->decided()->zh) : std::string("未定");
    };
    CHECK(is_partition(cma_precipitation_classes));
    CHECK(is_partition(cma_temperature_classes));
    CHECK(is_partition(spi_classes));
    CHECK(word(exactly(-20)) == "偏少");
    CHECK(word(exactly(0)) == "正常略多");
    CHECK(word(figure::printed(13)) == "正常略多");
    CHECK(word(figure::over(50)) == "特多");
    const auto open = classify(figure::printed(decimal(-200, -1)), cma_precipitation_classes);
    REQUIRE(open->candidates.size() == 2);
    CHECK((open->candidates[0].zh == "偏少" && open->candidates[1].zh == "正常略少"));
    CHECK(classify(double(NAN), cma_temperature_classes).error().why == reason::missing_input);
    CHECK(classify(2.0, cma_temperature_classes)->decided()->zh == "特高");
}
