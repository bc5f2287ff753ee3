// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Normals, anomalies, seasons, ranks, trends and classes as climate centres published them, each with the convention of
// its publisher named in the call, and another convention shown to fail.

#include "support/oracle.hpp"

#include <tongbi/sequence.hpp>

#include <map>
#include <vector>

using namespace tongbi;
using referee::number;
using referee::oracle;

namespace {

using figures = std::vector<result<figure>>;

/// A field of a table with the decimals of its publisher, whose closing zeros these files have lost (-0.2 is -0.20); an
/// empty one is missing.
result<figure> printed_field(std::string const& field, int decimals) {
    if (field.empty()) return refuse(reason::missing_input);
    return figure::printed(round(number(field), -decimals, rounding_rule::half_even));
}
result<figure> exact_field(std::string const& field) {
    if (field.empty()) return refuse(reason::missing_input);
    return exactly(number(field));
}
bool agree(result<figure> const& computed, result<figure> const& print) {
    return computed && print && intersect(*computed, *print);
}
int count_of_agreements(figures const& computed, figures const& prints) {
    REQUIRE(computed.size() == prints.size());
    int count = 0;
    for (std::size_t i = 0; i < prints.size(); ++i) count += agree(computed[i], prints[i]) ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("sea surface anomalies of NOAA are against the calendar months of 1991-2020", "[oracle]") {
    const auto table = oracle::open("data/nino_anomaly_9120.csv", 861);
    if (!table) return;
    const monthly_from at(1950);
    for (const std::string region : {"nino3", "nino4"}) {
        INFO(region);
        figures levels;
        figures prints;
        for (auto const& row : table->rows()) {
            const slot_place place = at.at(levels.size());
            REQUIRE((std::to_string(place.year) == row["year"] && std::to_string(place.slot) == row["month"]));
            levels.push_back(printed_field(row[region], 2));
            prints.push_back(printed_field(row[region + "_anom"], 2));
        }
        const auto against = [&](normal_period over) {
            return count_of_agreements(anomalies_in_own_period(levels, at, over, all_present), prints);
        };
        CHECK(against({1991, 2020}) == 861);
        CHECK(against({1981, 2010}) == (region == "nino3" ? 157 : 0));
        CHECK(against({1961, 1990}) == 0);

        // the normals by themselves, and anomalies that went by way of another period
        const auto old_normals = normals_of(levels, at, {1981, 2010}, all_present);
        const auto normals = normals_of(levels, at, {1991, 2020}, all_present);
        const auto old_anomalies = anomalies_of(levels, at, old_normals);
        CHECK(count_of_agreements(anomalies_of(levels, at, normals), prints) == 861);
        CHECK(count_of_agreements(rebased(old_anomalies, at, old_normals, normals), prints) == 861);
        CHECK(count_of_agreements(rebased(old_anomalies, at, normals, old_normals), prints) < 861);

        // doubles have the numbers of the figures
        std::vector<double> doubles;
        for (auto const& level : levels) doubles.push_back(to_double(*level->best()));
        const auto of_doubles = anomalies_in_own_period(doubles, at, {1991, 2020}, all_present);
        const auto of_figures = anomalies_in_own_period(levels, at, {1991, 2020}, all_present);
        int same = 0;
        for (std::size_t i = 0; i < doubles.size(); ++i)
            same += *of_doubles[i] == Approx(to_double(*of_figures[i]->best())).margin(1e-12) ? 1 : 0;
        CHECK(same == 861);
    }
}

TEST_CASE("a winter of GISTEMP has the December of the year before, and its months count alike", "[oracle]") {
    const auto table = oracle::open("data/gistemp_means.csv", 140);
    if (!table) return;
    const monthly_from at(1880);
    figures months;
    figures winters;
    figures years;
    for (auto const& row : table->rows()) {
        REQUIRE(row["Year"] == std::to_string(at.at(months.size()).year));
        for (const char* month : {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"})
            months.push_back(printed_field(row[month], 2));
        years.push_back(printed_field(row["J-D"], 2));
        winters.push_back(printed_field(row["DJF"], 2));
    }
    int of_years = 0;
    int of_winters = 0;
    int own_december = 0;
    for (int i = 0; i < 140; ++i) {
        const int year = 1880 + i;
        const auto mean = [&](result<period> const& p) {
            return mean_in(months, at, *p, all_present, month_weight::equal);
        };
        const auto place = static_cast<std::size_t>(i);
        of_years += agree(mean(period::of_year(year)), years[place]) ? 1 : 0;
        of_winters += agree(mean(period::of_season(year, season::winter)), winters[place]) ? 1 : 0;
        const figures wrong{months[12 * place], months[12 * place + 1], months[12 * place + 11]};
        own_december += agree(mean_of_values(wrong, all_present), winters[place]) ? 1 : 0;
    }
    CHECK(of_years == 140);
    CHECK(of_winters == 139); // the first winter needs December 1879, which is not in the table
    CHECK(own_december == 17);
    const auto first = mean_in(months, at, *period::of_season(1880, season::winter), all_present, month_weight::equal);
    REQUIRE_FALSE(first);
    CHECK(describe(first.error()) == "mean of the months of the period: too few values are there: 2/3");
}

namespace {

/// One calendar month of the sea ice table, from its first year on.
struct ice_month {
    int first_year = 0;
    figures extents, anomalies, ranks, trends;
    std::vector<double> in_km2;
};

std::map<int, ice_month> ice_by_month(oracle const& table) {
    std::map<int, ice_month> months;
    for (auto const& row : table.rows()) {
        ice_month& month = months[std::stoi(row["month"])];
        if (month.extents.empty()) month.first_year = std::stoi(row["year"]);
        REQUIRE(std::stoi(row["year"]) == month.first_year + static_cast<int>(month.extents.size()));
        month.extents.push_back(exact_field(row["extent"])); // as the publisher computes on: with its printed digits
        month.anomalies.push_back(printed_field(row["anom"], 3));
        month.ranks.push_back(exact_field(row["rank"]));
        month.trends.push_back(exact_field(row["trend"]));
        month.in_km2.push_back(row["extent"].empty() ? NAN : std::stod(row["extent"]) * 1e6);
    }
    return months;
}

} // namespace

TEST_CASE("sea ice of NSIDC: anomalies against 1981-2010, of which a month may lack a year", "[oracle]") {
    const auto table = oracle::open("data/sea_ice_south.csv", 497);
    if (!table) return;
    int right = 0;
    int wrong_period = 0;
    int complete = 0;
    for (auto const& entry : ice_by_month(*table)) {
        auto const& ice = entry.second;
        const yearly_from at(ice.first_year);
        const auto against = [&](normal_period over, completeness const& rule) {
            return count_of_agreements(anomalies_in_own_period(ice.extents, at, over, rule), ice.anomalies);
        };
        right += against({1981, 2010}, wmo_normal);
        wrong_period += against({1979, 2010}, wmo_normal);
        complete += normals_of(ice.extents, at, {1981, 2010}, all_present).of(1) ? 1 : 0;
    }
    CHECK(right == 495); // and two rows without an extent
    CHECK(wrong_period == 41);
    CHECK(complete == 10); // January 1988 and December 1987 are missing
}

TEST_CASE("sea ice of NSIDC: ranks from the lowest, ties averaged", "[oracle]") {
    const auto table = oracle::open("data/sea_ice_south.csv", 497);
    if (!table) return;
    std::map<std::string, int> right;
    for (auto const& entry : ice_by_month(*table)) {
        auto const& ice = entry.second;
        const auto count = [&](ranked by, ties how) {
            int same = 0;
            const auto ranks = ranks_of(ice.extents, by, how);
            const auto of_doubles = ranks_of(ice.in_km2, by, how);
            for (std::size_t i = 0; i < ranks.size(); ++i) {
                REQUIRE(ranks[i].has_value() == ice.ranks[i].has_value());
                REQUIRE(of_doubles[i].has_value() == ranks[i].has_value());
                if (!ranks[i]) continue;
                CHECK(*of_doubles[i] == *ranks[i]);
                same += ranks[i]->is_exact() && *ranks[i]->best() == *ice.ranks[i]->best() ? 1 : 0;
            }
            return same;
        };
        right["averaged"] += count(ranked::lowest_first, ties::average);
        right["least"] += count(ranked::lowest_first, ties::least);
        right["from the highest"] += count(ranked::highest_first, ties::average);
    }
    CHECK(right["averaged"] == 495);
    CHECK(right["least"] == 380);
    CHECK(right["from the highest"] < 100);
}

TEST_CASE("sea ice of NSIDC: trends up to each year by least squares, printed to 100 km2 a year", "[oracle]") {
    const auto table = oracle::open("data/sea_ice_south.csv", 497);
    if (!table) return;
    int right = 0;
    int moved_together = 0;
    int by_sen = 0;
    int of_doubles = 0;
    int all = 0;
    for (auto const& entry : ice_by_month(*table)) {
        auto const& ice = entry.second;
        figures until; // with the empty years
        figures without_gaps;
        for (std::size_t i = 0; i < ice.extents.size(); ++i) {
            until.push_back(ice.extents[i].map([](figure const& f) { return f.shifted(6); }));
            if (ice.extents[i]) without_gaps.push_back(until.back());
            if (!ice.trends[i]) continue;
            ++all;
            const decimal printed = *ice.trends[i]->best();
            const figure as_printed = figure::between(bound::closed(printed - 50), bound::closed(printed + 50));
            const auto trend = [&](figures const& values, trend_method by) {
                return trend_of(values, by, per_step, at_least_values(2));
            };
            right += agree(trend(until, trend_method::least_squares), as_printed) ? 1 : 0;
            moved_together += agree(trend(without_gaps, trend_method::least_squares), as_printed) ? 1 : 0;
            by_sen += agree(trend(until, trend_method::sen), as_printed) ? 1 : 0;
            const std::vector<double> doubles(ice.in_km2.begin(),
                                              ice.in_km2.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            const auto slope = trend_of(doubles, trend_method::least_squares, per_step, at_least_values(2));
            of_doubles += slope && std::abs(*slope - to_double(printed)) <= 50 + 1e-6 ? 1 : 0;
        }
    }
    CHECK(all == 483);
    CHECK(right == 483);
    CHECK(of_doubles == 483);
    CHECK(moved_together == 425);
    CHECK(by_sen < 100);
}

TEST_CASE("days of the year of NSIDC are counted from 1 January, so that only leap years have the last", "[oracle]") {
    const auto table = oracle::open("data/sea_ice_doy_climatology_8110.csv", 366);
    if (!table) return;
    std::vector<result<figure>> means;
    for (auto const& row : table->rows()) {
        REQUIRE(row["DOY"] == std::to_string(means.size() + 1));
        means.push_back(printed_field(row["Average Extent"], 3));
        CHECK(number(row["10th"]) < number(row["Average Extent"]));
        CHECK(number(row["Average Extent"]) < number(row["90th"]));
    }
    using namespace std::chrono;
    const auto days_of = [&](leap_day rule) { // of 1981 to 2010, for each row
        std::vector<int> count(367, 0);
        const daily_from at(1981y / 1 / 1, rule);
        for (std::size_t i = 0; i < 10957; ++i) ++count[static_cast<std::size_t>(at.at(i).slot)];
        return count;
    };
    // 30 days a row, of the last one the seven leap years; where the date makes the row it is 29 February that has
    // seven
    const auto by_day = days_of(leap_day::day_of_year);
    CHECK((by_day[59] == 30 && by_day[60] == 30 && by_day[365] == 30 && by_day[366] == 7));
    CHECK((days_of(leap_day::own_slot)[60] == 7 && days_of(leap_day::own_slot)[366] == 30));
    CHECK((days_of(leap_day::left_out)[0] == 7 && days_of(leap_day::left_out)[366] == 0));
    CHECK((days_of(leap_day::with_28_february)[59] == 37 && days_of(leap_day::with_28_february)[366] == 0));

    // the table as normals: 31 December of a leap year and of a common one have two rows, and 1 March has two as well
    const climatology<figure> normals({1981, 2010}, means);
    const auto normal_on = [&](year_month_day date) {
        return normals.of(daily_from(date, leap_day::day_of_year).at(0).slot);
    };
    const auto row = [&](std::size_t doy) { return means[doy - 1]; };
    CHECK(*normal_on(2019y / 12 / 31) == *row(365));
    CHECK(*normal_on(2020y / 12 / 31) == *row(366));
    CHECK(*normal_on(2020y / 2 / 29) == *row(60));
    CHECK(*normal_on(2019y / 3 / 1) == *row(60));
    CHECK(*normal_on(2020y / 3 / 1) == *row(61));
}

TEST_CASE("the six classes of CMA have the ends that their table prints, open and closed", "[oracle]") {
    const auto table = oracle::open("cma_six_classes.csv", 6);
    if (!table) return;
    int ends = 0;
    std::size_t i = 0;
    for (auto const& row : table->rows()) {
        INFO(row.text());
        const std::string terms = row["term"];
        const auto slash = terms.find('/');
        const auto check = [&](std::span<value_class const> classes, std::string const& term, std::string const& unit) {
            CHECK(classes[i].zh == term);
            const auto check_end = [&](bound end, std::string const& field, bool lower) {
                CHECK(end.infinite == field.empty());
                if (field.empty()) return;
                CHECK(end.at == number(field));
                // below zero the upper end is closed, from zero up the lower; the class that ends at zero does not hold
                // it
                const bool closed = lower ? number(field).sign() >= 0 : number(field).sign() < 0;
                CHECK(end.open == !closed);
                const auto found = classify(exactly(number(field)), classes);
                CHECK(found.value().is_decided());
                CHECK((found.value().decided() == &classes[i]) == closed);
                ++ends;
            };
            check_end(classes[i].lower, row[unit + "_lo"], true);
            check_end(classes[i].upper, row[unit + "_hi"], false);
        };
        check(cma_precipitation_classes, terms.substr(0, slash), "dR");
        check(cma_temperature_classes, terms.substr(slash + 1), "dT");
        ++i;
    }
    CHECK(ends == 20);
}
