// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The derivations of the Jiangsu report that are averages over years: D081 to D086, D088 and D089. The period of a
// print that is open (2017年以来) ends with the year of the report.
#include "catch.hpp"

#include <tongbi/exchange.hpp>
#include <tongbi/model.hpp>
#include <tongbi/model/steps_between.hpp>

#include <boost/multiprecision/cpp_int.hpp>
#include <fstream>
#include <iterator>

namespace {

using namespace tongbi;
using boost::multiprecision::cpp_rational;

report const& report_of_2023() {
    static const report loaded = [] {
        std::ifstream in(TONGBI_SOURCE_DIR "/examples/data/jiangsu_2023.csv", std::ios::binary);
        return read_report_csv(std::string{std::istreambuf_iterator<char>(in), {}}).statements;
    }();
    return loaded;
}
comparison compared_until(std::string_view id, std::string_view period) {
    comparison c = comparison_of(report_of_2023().at(id).value().get()).value();
    c.when = *read_period(period);
    return c;
}
observation observed_over(std::string_view id, std::string_view period) {
    observation o = observation_of(report_of_2023().at(id).value().get()).value();
    o.when = *read_period(period);
    return o;
}
cpp_rational fraction_of(decimal x) {
    cpp_rational value(x.coefficient());
    for (int i = x.exponent(); i < 0; ++i) value /= 10;
    for (int i = 0; i < x.exponent(); ++i) value *= 10;
    return value;
}
/// (1 + percent / 100)^n
cpp_rational factor_to_power(cpp_rational const& percent, int n) {
    cpp_rational all = 1;
    for (int i = 0; i < n; ++i) all *= 1 + percent / 100;
    return all;
}
bool is_near(decimal x, std::string_view fraction) {
    const cpp_rational gap = fraction_of(x) - cpp_rational{std::string(fraction)};
    return abs(gap) <= abs(fraction_of(x)) * cpp_rational(1, 1'000'000'000'000'000);
}

} // namespace

TEST_CASE("the energy intensity of Nanjing fell by less than 3.65 % a year since 2017, or than 3.14 % with 2017") {
    const comparison since_2017 = compared_until("S263", "2023"); // 2017年以来下降近20%
    CHECK(steps_since_baseline(since_2017)->count == 6);
    comparison with_2017 = since_2017;
    with_2017.against.number = 2016; // the other reading of 以来: the fall in 2017 counts
    struct row {
        comparison const& fall;
        int steps;
        decimal least; // 100 (1 - 0.8^(1/n)), seven decimals
    };
    for (auto const& [fall, n, least] : {row{since_2017, 6, decimal(36507516, -7)},   // D081
                                         row{with_2017, 7, decimal(31374914, -7)}}) { // D082
        INFO(n);
        const auto yearly = per_period_of(fall);
        REQUIRE(yearly);
        CHECK(yearly->role() == role::growth);
        CHECK_FALSE(yearly->number().best().has_value());
        CHECK(yearly->number().upper() == bound::closed(0));
        const bound low = yearly->number().lower();
        CHECK(low.open);
        CHECK(abs(-low.at - least) <= decimal(1, -7));
        // the nth power of the end is 0.8 from below, and a unit of the last digit further in it is not
        CHECK(factor_to_power(fraction_of(low.at), n) <= cpp_rational(4, 5));
        CHECK(factor_to_power(fraction_of(low.at) + cpp_rational(1, 1'000'000'000'000'000), n) > cpp_rational(4, 5));
        CHECK(per_period_of(fall, steps(n)) == yearly);
        CHECK(per_period_of(fall, steps(13 - n)).error().why == reason::period_mismatch);
        // an equal part of 20 % would be 3.33 or 2.86
        CHECK_FALSE(is_near(-low.at, n == 6 ? "10/3" : "20/7"));
    }
    const auto open = comparison_of(report_of_2023().at("S263").value().get());
    CHECK(per_period_of(*open).error().why == reason::missing_input); // 2017.. has no end yet
}

TEST_CASE("points over five years and totals over three and seven are averaged linearly") {
    struct row {
        std::string_view id;
        result<measure> value;
        std::string_view best, lower, upper;
    };
    for (auto const& [id, value, best, lower, upper] :
         {row{"D083", per_period_of(compared_until("S265", "2017..2022")), "-49/25", "-197/100", "-39/20"},
          row{"D084", per_period_of(compared_until("S266", "2017..2022")), "177/50", "353/100", "71/20"},
          row{"D085", per_year_of(observed_over("S240", "2021..2023")), "193/3", "193/3", "193/3"},
          row{"D086", per_year_of(observed_over("S241", "2021..2023")), "57/10", "341/60", "343/60"},
          row{"D088", per_year_of(observed_over("S267", "2017..2023")), "", "11000/7", "inf"},
          row{"D089", per_year_of(observed_over("S301", "2021..2023")), "1892/3", "1261/2", "3785/6"}}) {
        INFO(id);
        if (!value) FAIL(describe(value.error()));
        figure const& f = value->number();
        CHECK(f.best().has_value() == !best.empty());
        if (f.best()) CHECK(is_near(*f.best(), best));
        CHECK(is_near(f.lower().at, lower));
        CHECK(fraction_of(f.lower().at) <= cpp_rational{std::string(lower)});
        CHECK(f.lower().open == best.empty());
        CHECK(f.upper().infinite == (upper == "inf"));
        if (!f.upper().infinite) CHECK(is_near(f.upper().at, upper));
    }
}
