// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Boost.Units as the referee of the table of units, and quantities in and out.

#include "catch.hpp"
#include "check.hpp"

#include <tongbi/formula/climate.hpp>

#include <boost/units/base_units/imperial/foot.hpp>
#include <boost/units/base_units/metric/ton.hpp>
#include <boost/units/systems/si.hpp>
#include <boost/units/systems/si/prefixes.hpp>
#include <boost/units/systems/temperature/celsius.hpp>
#include <boost/units/systems/temperature/fahrenheit.hpp>

#include <cmath>
#include <optional>
#include <type_traits>
#include <vector>

using namespace check;
using namespace tongbi::literals;
namespace bu = boost::units;
namespace si = boost::units::si;

namespace {

using power = bu::quantity<si::power>;
using energy = bu::quantity<si::energy>;
using length = bu::quantity<si::length>;

/// The coherent unit of a row without its factors: SI, or the own base of money and counters.
template <class U>
struct coherent {
    static constexpr unit_row of_one = [] {
        unit_row row = *unit(U::value).begin()->row;
        row.factor = conversion_factor{};
        return row;
    }();
    static constexpr unit value{of_one};
};

/// A row alone, for which there is no tag.
template <unit_row const& Row>
struct row_unit {
    static constexpr unit value{Row};
};

/// The row's factor with its prefix and its scale word, by arithmetic that is not the library's.
double factor_of_row(unit_row const& row, int prefix, int word) {
    const long double by = static_cast<long double>(row.factor.num) / static_cast<long double>(row.factor.den);
    return static_cast<double>(by * std::pow(10.0L, row.factor.ten + prefix + word));
}

/// Does a quantity become an amount again?
template <class U, class BoostUnit>
concept takes_back = requires(bu::quantity<BoostUnit, double> q) {
    to_amount<U>(q);
};

/// The amount that a quantity becomes again; nothing for 标准煤 of an energy, which needs a basis.
template <class U, class BoostUnit>
std::optional<double> back_in(bu::quantity<BoostUnit, double> const& q) {
    if constexpr (takes_back<U, BoostUnit>)
        return to_amount<U>(q).number();
    else
        return std::nullopt;
}

/// A unit of Boost that we did not make, where there is one for the dimension.
template <class Theirs, class U>
double by_boost() {
    return bu::quantity<Theirs, double>(bu::quantity<boost_unit<U>, double>::from_value(1.0)).value();
}

} // namespace

TEST_CASE("Boost.Units gives every unit of the table the factor of its row") {
    int units_checked = 0;
#define REFEREE(tag, row, prefix, word, letters, ascii, chinese)                                                       \
    {                                                                                                                  \
        INFO(#tag);                                                                                                    \
        const double found = bu::conversion_factor(boost_unit<units::tag>{}, boost_unit<coherent<units::tag>>{});      \
        CHECK(near(found, factor_of_row(rows::row, prefix, word)));                                                    \
        ++units_checked;                                                                                               \
    }
    TONGBI_UNITS(REFEREE)
#undef REFEREE
    CHECK(units_checked == 54);
}

TEST_CASE("rows without a literal have their factor in Boost.Units too") {
    CHECK(near(by_boost<si::mass, row_unit<rows::jin>>(), 0.5));
    CHECK(near(by_boost<si::mass, row_unit<rows::gram>>(), 1e-3));
    CHECK(near(by_boost<si::time, row_unit<rows::second>>(), 1));
    CHECK(near(by_boost<si::time, row_unit<rows::minute>>(), 60));
    CHECK(near(by_boost<si::energy, row_unit<rows::joule>>(), 1));
    CHECK(near(by_boost<si::energy, row_unit<rows::calorie>>(), 4.1868));
    CHECK(near(by_boost<si::energy, row_unit<rows::toe>>(), 41.868e9));
    CHECK(near(by_boost<si::time, row_unit<rows::week>>(), 604800));
    CHECK(near(by_boost<si::time, row_unit<rows::month>>(), 31536000.0 / 12));
    CHECK(near(by_boost<si::time, row_unit<rows::quarter>>(), 31536000.0 / 4));
    CHECK(near(by_boost<si::time, row_unit<rows::decade>>(), 315360000));
    CHECK(near(by_boost<si::area, row_unit<rows::thousand_hectares>>(), 1e7));
    CHECK(near(by_boost<si::volume, row_unit<rows::litre>>(), 1e-3));
    CHECK(near(by_boost<si::pressure, row_unit<rows::pascal>>(), 1));
    CHECK(near(by_boost<si::frequency, row_unit<rows::hertz>>(), 1));
    CHECK(near(by_boost<si::current, row_unit<rows::ampere>>(), 1));
    CHECK(near(by_boost<si::electric_potential, row_unit<rows::volt>>(), 1));
    // rows with a base of their own: within it
    using ppm = row_unit<rows::ppm>;
    using ppb = row_unit<rows::ppb>;
    CHECK(near(bu::conversion_factor(boost_unit<ppm>{}, boost_unit<ppb>{}), 1000));
    using tonne_km = row_unit<rows::tonne_km>;
    CHECK(near(bu::conversion_factor(boost_unit<tonne_km>{}, boost_unit<product_unit<units::t, units::km>>{}), 1));
}

TEST_CASE("units that Boost.Units itself defines agree with those generated from our rows") {
    CHECK(near(by_boost<si::power, units::wan_kW>(), 1e7));
    CHECK(near(by_boost<si::power, units::GW>(), 1e9));
    CHECK(near(by_boost<si::energy, units::yi_kWh>(), 3.6e14));
    CHECK(near(by_boost<si::energy, units::coal_t>(), 29.3076e9));
    CHECK(near(by_boost<si::area, units::mu>(), 2000.0 / 3));
    CHECK(near(by_boost<si::area, units::hectare>(), 1e4));
    CHECK(near(by_boost<si::area, units::square_km>(), 1e6));
    CHECK(near(by_boost<si::volume, units::cubic_metre>(), 1));
    CHECK(near(by_boost<si::length, units::mm>(), 1e-3));
    CHECK(near(by_boost<si::mass, units::ug>(), 1e-9));
    CHECK(near(by_boost<si::time, units::calendar_year>(), 31536000));
    CHECK(near(by_boost<bu::metric::ton_base_unit::unit_type, units::wan_t>(), 1e4));
    // differences of temperature: no offset
    CHECK(near(by_boost<si::temperature, units::degF>(), 5.0 / 9));
    CHECK(near(by_boost<si::temperature, units::degC>(), 1));
    CHECK(std::is_same_v<bu::get_dimension<boost_unit<units::MWh>>::type, bu::energy_dimension>);
    CHECK(std::is_same_v<bu::get_dimension<boost_unit<units::wan_kW>>::type, bu::power_dimension>);
    CHECK(std::is_same_v<bu::get_dimension<boost_unit<units::mu>>::type, bu::area_dimension>);
}

TEST_CASE("an amount becomes a quantity and the same amount again"){
#define THERE_AND_BACK(tag, row, prefix, word, letters, ascii, chinese)                                                \
    {                                                                                                                  \
        INFO(#tag);                                                                                                    \
        const amount<units::tag, double> a(6535.25);                                                                   \
        CHECK(to_amount<units::tag>(to_quantity(a)) == a);                                                             \
        const auto q = to_quantity<boost_unit<coherent<units::tag>>>(a);                                               \
        CHECK(near(back_in<units::tag>(q).value_or(6535.25), 6535.25));                                                \
        CHECK(near(q.value(), 6535.25 * factor_of_row(rows::row, prefix, word), 2e-15));                               \
    }
    TONGBI_UNITS(THERE_AND_BACK)
#undef THERE_AND_BACK
}

TEST_CASE("amounts go to any unit of Boost.Units of their dimension and come back in any unit of ours") {
    const auto watts = to_quantity<si::power>(6535_万千瓦);
    REQUIRE(watts);
    CHECK(watts->value() == 6535e7);
    CHECK(near(to_amount<units::GW>(*watts).number(), 65.35));
    const length ten_feet(10.0 * bu::imperial::foot_base_unit::unit_type());
    CHECK(near(to_amount<units::metre>(ten_feet).number(), 3.048));
    CHECK(near(to_amount<units::cm>(10.0 * bu::imperial::foot_base_unit::unit_type()).number(), 304.8));
    CHECK(near(to_amount<units::wan_kW>(5.0 * si::giga * si::watts).number(), 500.0));
    const energy heat = *to_quantity<si::energy>(1.0_吨标准煤);
    CHECK(heat.value() == 29.3076e9);
    // 标准煤 of an energy needs a basis, which no quantity has
    CHECK(takes_back<units::coal_t, boost_unit<units::coal_t>>);
    CHECK(takes_back<units::GJ, boost_unit<units::coal_t>>);
    CHECK_FALSE(takes_back<units::coal_t, si::energy>);
    CHECK_FALSE(takes_back<units::wan_coal_t, boost_unit<units::kWh>>);
    CHECK_FALSE(takes_back<units::oil_t, si::energy>);
}

TEST_CASE("a bound without a best value is no quantity") {
    const amount<units::hour> over(figure::over(37));
    REQUIRE_FALSE(to_quantity<si::time>(over));
    CHECK(to_quantity<si::time>(over).error().why == reason::missing_input);
    CHECK(to_quantity<si::time>(37_小时)->value() == 37 * 3600.0);
}

TEST_CASE("quantities go into every computation and come out as quantities") {
    const power now = 65.35e9 * si::watts;
    const power before = 60.0e9 * si::watts;
    CHECK(near(year_over_year(now, before)->number(), (65.35 - 60) * 100 / 60, 1e-14));
    CHECK(near(share_of(before, now)->number(), 6000 / 65.35, 1e-14));
    CHECK(near(ratio_of(now, before)->number(), 65.35 / 60));
    const auto share = *as_share(36.4);
    const basic_percentage<role::growth, double> growth(5.0);
    CHECK(std::is_same_v<decltype(whole_of(now, share)), result<power>>);
    CHECK(near(whole_of(now, share)->value(), 65.35e9 / 0.364));
    CHECK(near(base_of(now, growth)->value(), 65.35e9 / 1.05));
    CHECK(near(normal_of(now, anomaly(growth))->value(), 65.35e9 / 1.05));
    CHECK(attainment_of(now, at_least(before))->met == verdict::met);
    CHECK(near(attainment_of(now, at_least(before))->completion->number(), 6535.0 / 60, 1e-14));
    CHECK(attainment_of(now, at_most(before))->met == verdict::not_met);
    CHECK_FALSE(attainment_of(now, at_most(before))->completion);
    CHECK(attainment_of(now, exactly(before))->met == verdict::not_met);
    CHECK(attainment_of(now, exactly(now))->met == verdict::met);
    CHECK(near(change_of(now, growth)->value(), 65.35e9 * 5 / 105));
    CHECK(near(growth_of(now, now - before)->number(), (65.35 - 60) * 100 / 60, 1e-13));
    CHECK(near(target_behind(now, basic_percentage<role::rate, double>(50.0))->value(), 2 * 65.35e9));
}

TEST_CASE("an anomaly of a quantity leads others to its unit, and Boost.Units checks their dimension") {
    const auto rain = [](double mm) { return length(mm / 1000 * si::meters); };
    const bu::quantity<boost_unit<units::mm>, double> deviation(rain(60));
    CHECK(near(standardised_anomaly_of(anomaly(rain(-90)), deviation)->number(), -1.5, 1e-14));
    const auto rebased =
        rebased_anomaly_of(anomaly(rain(99)), to_quantity(amount<units::mm, double>(1000)), rain(1040));
    CHECK(std::is_same_v<decltype(rebased), const result<anomaly<length>>>);
    CHECK(near(rebased->departure().value(), 0.059));
    // deviation of another dimension: "quantities of different dimensions (power is not money)" stops the compiler
    CHECK(operand<anomaly<length>>::of_dimension<length>());
    CHECK_FALSE(operand<anomaly<length>>::of_dimension<power>());
}

TEST_CASE("quantities in two units are brought to one by Boost.Units") {
    const bu::quantity<boost_unit<units::wan_kW>> mine(6535.0 * boost_unit<units::wan_kW>());
    const power theirs = 60.0e9 * si::watts;
    CHECK(near(year_over_year(mine, theirs)->number(), (65.35 - 60) * 100 / 60, 1e-13));
    CHECK(near(year_over_year(theirs, mine)->number(), (60 - 65.35) * 100 / 65.35, 1e-13));
    CHECK(near(share_of(theirs, mine)->number(), 6000 / 65.35, 1e-14));
    CHECK(std::is_same_v<decltype(base_of(mine, basic_percentage<role::growth, double>(5.0)))::value_type,
                         bu::quantity<boost_unit<units::wan_kW>>>);
    CHECK(attainment_of(mine, at_least(theirs))->met == verdict::met);
    CHECK(attainment_of(theirs, at_least(mine))->met == verdict::not_met);
}

TEST_CASE("refusals over quantities are those over amounts") {
    const power none = 0.0 * si::watts;
    const power some = 5.0 * si::watts;
    CHECK(year_over_year(some, none).error().why == reason::zero_base);
    CHECK(year_over_year(some, -some).error().why == reason::negative_base);
    CHECK(year_over_year(some, -some).error().became == change_class::turned_positive);
    CHECK(share_of(some, none).error().why == reason::zero_base);
    CHECK(share_of(2.0 * some, some).error().why == reason::part_exceeds_whole);
    CHECK(ratio_of(some, none).error().why == reason::zero_base);
    CHECK(whole_of(some, *as_share(0.0)).error().why == reason::zero_base);
    CHECK(base_of(some, basic_percentage<role::growth, double>(-100.0)).error().why == reason::zero_base);
    CHECK(attainment_of(some, at_least(none))->met == verdict::met); // no rate, but a verdict
}

TEST_CASE("money, containers and counters have dimensions of their own in Boost.Units") {
    const auto yuan = to_quantity(amount<units::yi_CNY, double>(12.8));
    const auto more = to_quantity(amount<units::wan_yi_CNY, double>(1.0));
    CHECK(near(share_of(yuan, more)->number(), 0.128));
    CHECK(near(to_amount<units::wan_CNY>(yuan).number(), 128000.0));
    CHECK_FALSE(std::is_same_v<bu::get_dimension<boost_unit<units::CNY>>::type,
                               bu::get_dimension<boost_unit<units::USD>>::type>);
    CHECK_FALSE(std::is_same_v<bu::get_dimension<boost_unit<units::firm>>::type,
                               bu::get_dimension<boost_unit<units::piece>>::type>);
    CHECK_FALSE(std::is_same_v<bu::get_dimension<boost_unit<units::container>>::type, bu::dimensionless_type>);
    CHECK_FALSE(std::is_same_v<bu::get_dimension<boost_unit<units::co2_t>>::type,
                               bu::get_dimension<boost_unit<units::t>>::type>);
    CHECK_FALSE(std::is_same_v<bu::get_dimension<boost_unit<units::co2_t>>::type,
                               bu::get_dimension<boost_unit<units::co2e_t>>::type>);
    // 吨标准煤 per 万元, as a quotient of both systems
    using intensity = per<units::coal_t, units::wan_CNY>;
    CHECK(near(bu::conversion_factor(boost_unit<intensity>{}, boost_unit<per<units::MJ, units::CNY>>{}), 2.93076));
}

TEST_CASE("a level of °C goes through the absolute temperatures of Boost.Units") {
    using kelvin = bu::quantity<bu::absolute<si::temperature>>;
    using fahrenheit = bu::quantity<bu::absolute<bu::fahrenheit::temperature>>;
    const level<units::degC, double> mean(16.6);
    CHECK(near(kelvin(to_quantity(mean)).value(), 289.75));
    CHECK(near(fahrenheit(to_quantity(mean)).value(), 61.88, 1e-14));
    CHECK(near(to_level(kelvin(289.75 * bu::absolute<si::temperature>())).number(), 16.6, 1e-13));
    CHECK(near(to_level(fahrenheit(61.88 * bu::absolute<bu::fahrenheit::temperature>())).number(), 16.6, 1e-13));
    CHECK(to_level(to_quantity(mean)) == mean);
    // Boost and our own conversion agree
    CHECK(near(kelvin(to_quantity(mean)).value(), mean.in<units::K>().number()));
    CHECK(near(fahrenheit(to_quantity(mean)).value(), mean.in<units::degF>().number(), 1e-14));
}

// A percentage is no plain double: Boost.Units converts its dimensionless quantities by themselves.
namespace {
struct percent_tag {
    static constexpr unit value{rows::percent};
};
struct points_tag {
    static constexpr unit value{rows::percentage_point};
};
using percent_quantity = bu::quantity<boost_unit<percent_tag>>;
using points_quantity = bu::quantity<boost_unit<points_tag>>;
static_assert(std::is_convertible_v<bu::quantity<si::dimensionless>, double>);
static_assert(!std::is_convertible_v<percent_quantity, double> && !std::is_convertible_v<double, percent_quantity>);
static_assert(!std::is_constructible_v<bu::quantity<si::dimensionless>, percent_quantity>);
static_assert(!std::is_convertible_v<points_quantity, double> &&
              !std::is_convertible_v<points_quantity, percent_quantity>);
static_assert(!std::is_convertible_v<share, bu::quantity<si::dimensionless>>);
static_assert(!std::is_constructible_v<share, bu::quantity<si::dimensionless>>);
static_assert(!std::is_constructible_v<basic_percentage<role::share, double>, power>);

// Conversions stay in a dimension; an amount is no quantity by itself, nor the other way round.
template <class To, class From>
concept goes_to = requires(From a) {
    to_quantity<To>(a);
};
static_assert(goes_to<si::power, amount<units::kW, double>>);
static_assert(!std::is_convertible_v<amount<units::kW, double>, power> &&
              !std::is_convertible_v<power, amount<units::kW, double>>);
static_assert(!std::is_convertible_v<power, double> && !std::is_constructible_v<power, double>);
} // namespace

TEST_CASE("percentages and points are no plain numbers in Boost.Units") {
    CHECK(near(bu::conversion_factor(boost_unit<percent_tag>{}, boost_unit<coherent<percent_tag>>{}), 0.01));
    CHECK_FALSE(std::is_same_v<bu::get_dimension<boost_unit<percent_tag>>::type,
                               bu::get_dimension<boost_unit<points_tag>>::type>);
}
