// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Standard deviations of a timeline by calendar slot, and anomalies on them.

#include "lines.hpp"

#include <cmath>
#include <vector>

using namespace lines;

namespace {

/// 2014 to 2018. The mean of the first four is 16.0, and their squares from it add to 0.5.
const std::vector<std::string> temperatures{"16.0", "15.5", "16.5", "16.0", "16.9"};
const auto line = timeline_of(yearly("2014"), "℃", {"16.0", "15.5", "16.5", "16.0", "16.9"});
const normal_period first_four(2014, 2017);

std::string best_of(result<measure> const& m) {
    if (!m) return std::string(code_of(m.error().why));
    return to_string(*m->number().best()).substr(0, 6) + " " + to_string(m->unit());
}

} // namespace

TEST_CASE("the deviation of a slot is a change in the unit of the values, over n - 1 or over n") {
    const auto sample = deviations_of(line, first_four, all_present, deviation::sample);
    const auto population = deviations_of(line, first_four, all_present, deviation::population);
    CHECK(best_of(sample->of(1)) == "0.4082 ℃");     // the root of 0.5 / 3
    CHECK(best_of(population->of(1)) == "0.3535 ℃"); // the root of 0.5 / 4
    CHECK(sample->of(1)->role() == role::change);
    CHECK(bound::closed(0) == sample->of(1)->number().lower());
    CHECK(refused(sample->of(2)) == "missing_input");
    const auto humidity =
        timeline_of(yearly("2018"), "%", {"70", "74", "72"}).each([](auto const& one) { return as_rate(one.value); });
    const auto of_humidity = deviations_of(humidity, normal_period(2018, 2020), all_present, deviation::sample);
    CHECK(best_of(of_humidity->of(1)) == "2 个百分点");
    CHECK(of_humidity->of(1)->role() == role::points);
}

TEST_CASE("a standardised anomaly is the anomaly over the deviation of its slot, and its best value alone is known") {
    const auto normals = normals_of(line, first_four, all_present);
    const auto spread = deviations_of(line, first_four, all_present, deviation::population);
    const auto z = standardised_anomalies_of(line, normals, spread);
    REQUIRE(z);
    CHECK(best_of(z->at(of("2018"))) == "2.5455 "); // 0.9 / 0.35355
    CHECK(best_of(z->at(of("2015"))) == "-1.414 ");
    CHECK(z->at(of("2018"))->role() == role::factor);
    CHECK(z->at(of("2018"))->number().upper().infinite);
    const auto others = deviations_of(line, normal_period(2014, 2016), all_present, deviation::population);
    CHECK(refused(standardised_anomalies_of(line, normals, others)) == "baseline_mismatch");
    const auto same = timeline_of(yearly("2014"), "℃", {"16.0", "16.0", "16.0"});
    const normal_period years(2014, 2016);
    const auto none = standardised_anomalies_of(same, normals_of(same, years, all_present),
                                                deviations_of(same, years, all_present, deviation::sample));
    CHECK(refused(none->at(of("2014"))) == "zero_base");
    CHECK(refused(deviations_of(same, normal_period(2014, 2014), all_present, deviation::sample)->of(1)) ==
          "span_too_short");
}

TEST_CASE("the deviations of observations keep their statement, and typed doubles give the same numbers") {
    std::vector<observation> rows;
    for (auto const& text : temperatures)
        rows.push_back(mean_of(std::to_string(2014 + static_cast<int>(rows.size())), text + "℃"));
    const auto of_rows = timeline_of(rows);
    const auto spread = deviations_of(of_rows, first_four, all_present, deviation::sample);
    CHECK(spread->of(1)->entity == "江苏");
    CHECK(best_of(spread->of(1)->value) == "0.4082 ℃");
    const auto z = standardised_anomalies_of(of_rows, normals_of(of_rows, first_four, all_present), spread);
    CHECK(best_of(z->at(of("2018"))) == "2.2045 ");

    using temperature = level<units::degC, double>;
    const auto typed = timeline_of<temperature>(yearly("2014"), std::vector{16.0, 15.5, 16.5, 16.0, 16.9});
    const auto of_doubles = standardised_anomalies_of(typed, normals_of(typed, first_four, all_present),
                                                      deviations_of(typed, first_four, all_present, deviation::sample));
    const auto of_figures = deviations_of(line.each([](auto const& one) -> result<level<units::degC>> {
        return level<units::degC>(one.value->number());
    }),
                                          first_four, all_present, deviation::sample);
    CHECK(to_string(*of_figures->of(1)->number().best()).substr(0, 6) == "0.4082");
    CHECK(std::abs(of_doubles->at(of("2018"))->number() - to_double(*z->at(of("2018"))->number().best())) < 1e-12);
}
