// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Levels and differences of temperature. The classic mistake adds 32 or 273.15 to a difference.

#include "catch.hpp"
#include "check.hpp"

#include <tongbi/formula/climate.hpp>

using namespace check;
using namespace tongbi::literals;

TEST_CASE("a mean of 16.6 °C is 61.88 °F and 289.75 K: levels go through the offsets of both scales") {
    constexpr auto mean = 16.6_degC;
    CHECK(mean.in<units::degF>().number() == closed{decimal(6179, -2), decimal(6188, -2), decimal(6197, -2)});
    CHECK(mean.in<units::K>().number() == closed{decimal(28970, -2), decimal(28975, -2), decimal(28980, -2)});
    CHECK(text(mean.in<units::degF>()) == "61.9 °F [61.79, 61.97]");
    CHECK((-40.0_degC).in<units::degF>().number().best() == decimal(-40));
    CHECK((0.00_kelvin).in<units::degC>().number().best() == decimal(-27315, -2));
    CHECK((0.00_kelvin).in<units::degF>().number().best() == decimal(-45967, -2));
    CHECK((212_degF).in<units::degC>().number().best() == decimal(100));
    CHECK((32.00_degF).in<units::K>().number().best() == decimal(27315, -2));
}

TEST_CASE("an anomaly of 0.9 °C is 1.62 °F: a difference takes no offset") {
    constexpr auto above = 0.9_delta_degC;
    CHECK(above.in<units::degF>().number() == closed{decimal(153, -2), decimal(162, -2), decimal(171, -2)});
    CHECK(text(above.in<units::degF>()) == "+1.6 °F [1.53, 1.71]");
    // the wrong twins: 0.9 °C read as a level
    CHECK_FALSE(above.in<units::degF>().number().contains(decimal(3362, -2)));
    CHECK_FALSE(above.in<units::K>().number().contains(decimal(27405, -2)));
    CHECK(above.in<units::K>().number() == (0.9_delta_degC).number()); // one K is one °C apart
    CHECK(text(above.in<units::K>()) == "+0.9 K");
    CHECK(text((1.8_delta_degF).in<units::degC>()) == "+1.00 °C [0.972, 1.028]");
    CHECK((0_delta_degC).in<units::degF>().number().best() == decimal(0));
}

TEST_CASE("a level that is already in °C stays as it was printed") {
    CHECK(text((16.6_degC).in<units::degC>()) == "16.6 °C");
    CHECK((16.6_degC).in<units::degC>() == 16.6_degC);
    CHECK(text((0.9_delta_degC).in<units::degC>()) == "+0.9 °C");
}

TEST_CASE("a difference of levels is the same in °F whether it is taken before or after the conversion") {
    const auto before = (16.6_degC - 15.7_degC).in<units::degF>();
    const auto after = (16.6_degC).in<units::degF>() - (15.7_degC).in<units::degF>();
    CHECK(before == after);
    CHECK(before.number() == closed{decimal(144, -2), decimal(162, -2), decimal(180, -2)});
}

TEST_CASE("the normal in °F from a mean and an anomaly in °F is the normal in °C, converted") {
    const auto celsius = (16.6_degC - anomaly(0.9_delta_degC)).in<units::degF>();
    const auto fahrenheit = (16.6_degC).in<units::degF>() - anomaly((0.9_delta_degC).in<units::degF>());
    CHECK(celsius == fahrenheit);
    CHECK(celsius.number().best() == decimal(6026, -2));
}

TEST_CASE("levels over doubles convert as those over figures") {
    CHECK(near(level<units::degC, double>(16.6).in<units::degF>().number(), 61.88, 4e-15));
    CHECK(near(level<units::degC, double>(16.6).in<units::K>().number(), 289.75));
    CHECK(near(level<units::degF, double>(61.88).in<units::degC>().number(), 16.6, 1e-14));
    CHECK(near(change<units::degC, double>(0.9).in<units::degF>().number(), 1.62));
    CHECK(change<units::degC, double>(0.9).in<units::K>().number() == 0.9);
    CHECK((level<units::degC, double>(16.5) - level<units::degC, double>(15.5)).number() == 1.0);
}

TEST_CASE("anomalies against different normals refuse to be compared") {
    constexpr normal_period recent(1991, 2020);
    constexpr normal_period earlier(1981, 2010);
    constexpr anomaly warm(0.9_delta_degC, recent);
    constexpr anomaly warmer(1.2_delta_degC, recent);
    constexpr anomaly other(1.2_delta_degC, earlier);
    constexpr anomaly silent(1.2_delta_degC);
    CHECK(text(warmer - warm) == "+0.3 °C [0.2, 0.4]");
    REQUIRE_FALSE(other - warm);
    CHECK((other - warm).error().why == reason::baseline_mismatch);
    CHECK(describe((other - warm).error()) == "the baselines differ (another normal period or another comparison)");
    CHECK((silent - warm).error().why == reason::baseline_mismatch);
    CHECK((silent - silent).error().why == reason::baseline_mismatch); // twice unprinted is not twice the same
    CHECK(warm == anomaly(0.9_delta_degC, recent));
    CHECK_FALSE(warmer == other);
    CHECK_FALSE(silent == warmer);
}

TEST_CASE("an anomaly prints with its normal period, or says that there was none in the print") {
    CHECK(text(anomaly(0.9_delta_degC)) == "+0.9 °C (normal period not printed)");
    CHECK(text(anomaly(0.9_delta_degC), language::zh) == "+0.9 °C（常年值时段未注明）");
    CHECK(text(anomaly(-0.9_delta_degC, normal_period(1991, 2020))) == "-0.9 °C (against 1991-2020)");
    CHECK(text(anomaly(0.9_delta_degC, normal_period(1991, 2020)), language::zh) == "+0.9 °C（较1991—2020年常年值）");
    CHECK(text(anomaly(growth(1.3_成), normal_period(1991, 2020))) == "+13% (against 1991-2020)");
}

TEST_CASE("sunshine of 2099.4 hours, 99 above the normal: the normal is 2000 hours") {
    CHECK(text(2099.4_小时 - anomaly(99_小时)) == "2000 h [1999.8, 2001]");
    CHECK(text(anomaly(99_小时)) == "99 h (normal period not printed)");
    const auto apart = anomaly(99_小时, normal_period(1991, 2020)) - anomaly(60_小时, normal_period(1991, 2020));
    CHECK(text(apart) == "39 h [38, 40]");
}

TEST_CASE("rain 1.3 成 above the normal: the normal is behind a factor, not behind a difference") {
    CHECK(text(normal_of(1028_毫米, anomaly(growth(1.3_成)))) == "910 mm [905.2, 914.3]");
    CHECK(normal_of(1130_毫米, anomaly(growth(13_percent)))->number().best() == decimal(1000));
    const auto points =
        anomaly(growth(1.3_成), normal_period(1991, 2020)) - anomaly(growth(3_percent), normal_period(1991, 2020));
    CHECK(text(points) == "+10 pp [9, 11]");
    CHECK(normal_of(1028_毫米, anomaly(growth(figure::exactly(-100)))).error().why == reason::zero_base);
}

TEST_CASE("an anomaly against the normal of another period, or in standard deviations, is computed in its unit") {
    // 9.9 °C is 0.9 above 9.0 (1981-2010) and 0.6 above 9.3 (1991-2020)
    const auto warm = anomaly(0.9_delta_degC, normal_period(1981, 2010));
    const auto rebased = rebased_anomaly_of(warm, 9.0_degC, 9.3_degC);
    REQUIRE(rebased);
    CHECK(text(*rebased) == "+0.6 °C [0.45, 0.75] (normal period not printed)");
    CHECK(text(*rebased_anomaly_of(anomaly(-0.3_delta_degC), 9.0_degC, 9.3_degC)) ==
          "-0.6 °C [-0.75, -0.45] (normal period not printed)");
    // normals in °F, the anomaly in °C: a difference takes no offset
    const auto old_normal = (9.0_degC).in<units::degF>();
    const auto new_normal = (9.3_degC).in<units::degF>();
    CHECK(rebased_anomaly_of(warm, old_normal, new_normal)->departure().number().best() == decimal(6, -1));
    CHECK(text(*rebased_anomaly_of(anomaly(99_小时), 2000_小时, 2040_小时)) ==
          "59 h [57.5, 60.5] (normal period not printed)");

    CHECK(text(*standardised_anomaly_of(warm, 0.6_delta_degC)) == "1.5 [1.3, 1.73]");
    CHECK(standardised_anomaly_of(warm, 0.0_delta_degC).error().why == reason::zero_base);
    CHECK(standardised_anomaly_of(warm, change<units::degC>(-0.6_delta_degC)).error().why == reason::negative_base);
    CHECK(text(*standardised_anomaly_of(anomaly(-0.9_delta_degC), 0.6_delta_degC)) == "-1.5 [-1.73, -1.3]");
    CHECK(text(*standardised_anomaly_of(anomaly(-90_毫米), 6.0_厘米)) == "-1.50 [-1.522, -1.479]");
    using plain = change<units::degC, double>;
    CHECK(near(standardised_anomaly_of(anomaly(plain(0.9)), plain(0.6))->number(), 1.5));
    CHECK_FALSE(takes<std::remove_const_t<decltype(standardised_anomaly_of)>, change<units::degC>,
                      change<units::degC>>); // no anomaly
    CHECK_FALSE(
        takes<std::remove_const_t<decltype(standardised_anomaly_of)>, anomaly<amount<units::mm>>, amount<units::day>>);
}
