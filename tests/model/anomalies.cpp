// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Anomalies of observations: against the normal of another period, and in standard deviations.

#include <tongbi/formula/climate.hpp>

#include "model/making.hpp"

using namespace making;

namespace {

observation temperature(char const* value, char const* years, role as = role::level) {
    measure m = reading::read(value);
    if (as == role::change) m = *as_change(m);
    return {{"平均气温", "mean temperature", polarity::neutral, price_basis::none, accumulation::unstated, ""},
            "江苏省",
            when(years),
            m,
            {},
            {}};
}
comparison warmer_by(char const* value, char const* code) {
    const observation o = temperature(value, "2023", role::change);
    return {o.indicator, o.entity, o.when, o.value, against(code)};
}

} // namespace

TEST_CASE("an anomaly of a report is rebased from the normal that it names to another") {
    const auto warm = warmer_by("0.9℃", "normal:1981-2010");
    const auto old_normal = temperature("15.4℃", "1981—2010");
    const auto new_normal = temperature("15.7℃", "1991—2020");
    const auto rebased = rebased_anomaly_of(warm, old_normal, new_normal);
    REQUIRE(rebased);
    CHECK(best(*rebased) == "0.6");
    CHECK(rebased->role() == role::change);
    CHECK(rebased->number().lower() == bound::closed(decimal(45, -2)));

    // the other way round the anomaly is not one against 1991-2020
    CHECK(rebased_anomaly_of(warm, new_normal, old_normal).error().why == reason::baseline_mismatch);
    // where the report does not say of which years its normal is, the caller does
    CHECK(rebased_anomaly_of(warmer_by("0.9℃", "normal"), old_normal, new_normal).has_value());
    CHECK(rebased_anomaly_of(warmer_by("0.9℃", "prev_year"), old_normal, new_normal).error().why ==
          reason::baseline_mismatch);
    CHECK(rebased_anomaly_of(warm, temperature("15.4℃", "2010"), new_normal).error().why == reason::span_too_short);
    auto elsewhere = new_normal;
    elsewhere.entity = "浙江省";
    CHECK(rebased_anomaly_of(warm, old_normal, elsewhere).error().why == reason::entity_mismatch);
    CHECK(rebased_anomaly_of(warm.magnitude, old_normal.value, read_measure("1.2万亿元")).error().why ==
          reason::role_mismatch);
}

TEST_CASE("a standardised anomaly of a report needs the deviation of the years of its normal") {
    const auto warm = warmer_by("0.9℃", "normal:1991-2020");
    auto deviation = temperature("0.6℃", "1991—2020", role::change);
    deviation.indicator.name = "平均气温标准差";
    const auto z = standardised_anomaly_of(warm, deviation);
    REQUIRE(z);
    CHECK(best(*z) == "1.5");
    CHECK(z->role() == role::factor);
    deviation.when = when("1981—2010");
    CHECK(standardised_anomaly_of(warm, deviation).error().why == reason::baseline_mismatch);
    deviation.when = when("2023");
    CHECK(standardised_anomaly_of(warm, deviation).error().why == reason::span_too_short);
    CHECK(standardised_anomaly_of(warm.magnitude, as_change(read_measure("0.0℃"))).error().why == reason::zero_base);
    CHECK(standardised_anomaly_of(warm.magnitude, read_measure("3天")).error().why == reason::role_mismatch);
    CHECK(standardised_anomaly_of(read_measure("-90毫米"), read_measure("6.0厘米"))->number().best() ==
          decimal(-15, -1));
    CHECK(standardised_anomaly_of(read_measure("-90毫米"), read_measure("6.0天")).error().why == reason::unit_mismatch);
}
