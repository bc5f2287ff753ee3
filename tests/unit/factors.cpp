// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Factors between units: exact, inverse to each other, the same on every way, and refused where there is none.

#include "catch.hpp"
#include "every_unit.hpp"

#include <boost/multiprecision/cpp_int.hpp>

#include <set>

using namespace every;

namespace {

bool has(unit const& u, unit_kind kind) {
    for (auto const& part : u)
        if (part.row->kind == kind) return true;
    return false;
}
bool is_below(unit const& u, unit_kind kind) {
    for (auto const& part : u)
        if (part.row->kind == kind) return part.power < 0;
    return false;
}
bool is_of_years(unit const& u) { return has(u, unit_kind::year) || has(u, unit_kind::month); }
/// From any energy to 标准煤, and from it to 千瓦时, the basis is missing, between 年 and days the length of the year;
/// CO₂ 当量 does not become CO₂, and of a price per tonne of one the other is not known.
bool is_conditional(unit const& a, unit const& b) {
    return (!has(a, unit_kind::coal) && has(b, unit_kind::coal)) ||
           (has(a, unit_kind::coal) && has(b, unit_kind::electricity)) || is_of_years(a) != is_of_years(b) ||
           (has(a, unit_kind::equivalent) != has(b, unit_kind::equivalent) &&
            (has(a, unit_kind::equivalent) || is_below(b, unit_kind::equivalent)));
}
/// The two reasons that two units of one dimension do not convert, beside the length of a year.
bool is_no_mismatch(unit const& a, unit const& b) {
    return has(a, unit_kind::equivalent) == has(b, unit_kind::equivalent);
}
bool same(conversion_factor a, conversion_factor b) { return a * b.inverse() == conversion_factor{}; }
/// A factor as a fraction that the library has no part in.
boost::multiprecision::cpp_rational fraction(conversion_factor r) {
    boost::multiprecision::cpp_rational value(r.num, r.den);
    for (int i = 0; i < r.ten; ++i) value *= 10;
    for (int i = 0; i > r.ten; --i) value /= 10;
    return value;
}

} // namespace

TEST_CASE("every row of the table has a place among the dimensions") {
    for (auto const& s : spellings) {
        INFO(s.text);
        CHECK_FALSE(dimension_of(*s.row).empty());
    }
}

TEST_CASE("units convert exactly where a person would say that they measure the same") {
    int pairs = 0;
    int faults = 0;
    for (auto const& a : units_of_reports())
        for (auto const& b : units_of_reports()) {
            const auto by = conversion_between(a.what, b.what);
            const bool expected = a.dimension == b.dimension && !is_conditional(a.what, b.what);
            ++pairs;
            if (by.has_value() == expected && (by || (a.dimension == b.dimension && is_no_mismatch(a.what, b.what)) ==
                                                         (by.error().why != reason::unit_mismatch)))
                continue;
            ++faults;
            UNSCOPED_INFO(to_string(a.what)
                          << " (" << a.dimension << ") and " << to_string(b.what) << " (" << b.dimension << ")");
        }
    CHECK(faults == 0);
    CHECK(pairs > 20000);
}

TEST_CASE("the factor back is the inverse of the factor there, and both are those of the rows") {
    int faults = 0;
    for (auto const& a : units_of_reports())
        for (auto const& b : units_of_reports()) {
            const auto there = conversion_between(a.what, b.what);
            const auto back = conversion_between(b.what, a.what);
            bool right = there.has_value() == back.has_value() || is_conditional(a.what, b.what) ||
                         is_conditional(b.what, a.what); // CO₂ and 标准煤 go one way
            if (there && back)
                right = *there * *back == conversion_factor{} &&
                        fraction(*there) * fraction(b.what.to_si()) == fraction(a.what.to_si());
            if (right) continue;
            ++faults;
            UNSCOPED_INFO(to_string(a.what) << " and " << to_string(b.what));
        }
    CHECK(faults == 0);
}

TEST_CASE("a conversion on a way through a third unit is the direct one", "[exhaustive]") {
    int faults = 0;
    int ways = 0;
    for (auto const& a : units_of_reports())
        for (auto const& b : units_of_reports()) {
            const auto first = conversion_between(a.what, b.what);
            if (!first) continue;
            for (auto const& c : units_of_reports()) {
                const auto second = conversion_between(b.what, c.what);
                const auto direct = conversion_between(a.what, c.what);
                if (!second) continue;
                ++ways;
                // 标准煤 by way of joules gives 千瓦时 of heat; no way leads to 标准煤 that the direct one refuses
                const bool right = direct ? same(*first * *second, *direct)
                                          : direct.error().why == reason::electricity_basis &&
                                                has(a.what, unit_kind::coal) && !has(c.what, unit_kind::coal);
                if (right) continue;
                ++faults;
                UNSCOPED_INFO(to_string(a.what) << ", " << to_string(b.what) << ", " << to_string(c.what));
            }
        }
    CHECK(faults == 0);
    CHECK(ways > 10000);
}

TEST_CASE("electricity and coal equivalent convert only under a stated basis") {
    const unit kWh(rows::watt_hour, 3);
    const unit coal(rows::tce);
    CHECK(conversion_between(kWh, coal).error().why == reason::electricity_basis);
    CHECK(conversion_between(coal, kWh).error().why == reason::electricity_basis);
    CHECK(conversion_between(kWh / unit(rows::square_metre), coal / unit(rows::square_metre)).error().why ==
          reason::electricity_basis);
    CHECK(conversion_between(kWh, coal, 365).error().why == reason::electricity_basis);
    CHECK(same(*conversion_between(kWh, unit(rows::joule, 6)), conversion_factor::of(36, 10, 0)));
    CHECK(same(*conversion_between(coal, unit(rows::joule, 9)), conversion_factor::of(293076, 10000, 0)));
    // power times hours is energy of no kind yet
    CHECK(same(*conversion_between(unit(rows::watt, 3) * unit(rows::hour), kWh), conversion_factor{}));
}

TEST_CASE("a year has as many days as the report says, 365 or 366") {
    const unit year(rows::year);
    const unit day(rows::day);
    CHECK(conversion_between(year, day).error().why == reason::year_length);
    CHECK(conversion_between(day, year).error().why == reason::year_length);
    CHECK(same(*conversion_between(year, day, 365), conversion_factor{365, 1, 0}));
    CHECK(same(*conversion_between(year, day, 366), conversion_factor{366, 1, 0}));
    CHECK(same(*conversion_between(day, year, 366), conversion_factor{366, 1, 0}.inverse()));
    CHECK(same(*conversion_between(year, unit(rows::hour), 365), conversion_factor{8760, 1, 0}));
    // 83万吨/日 in a year
    const unit a_day = unit(rows::tonne, 0, 4) / day;
    const unit a_year = unit(rows::tonne, 0, 4) / year;
    CHECK(conversion_between(a_day, a_year).error().why == reason::year_length);
    CHECK(same(*conversion_between(a_day, a_year, 365), conversion_factor{365, 1, 0}));
    CHECK(same(*conversion_between(a_year, a_day, 366), conversion_factor{366, 1, 0}.inverse()));
    // nothing to state where no year is traded
    CHECK(same(*conversion_between(unit(rows::hour), day, 366), conversion_factor::of(1, 24, 0)));
    CHECK(same(*conversion_between(a_year, unit(rows::tonne) / year, 366), conversion_factor{1, 1, 4}));
    CHECK(conversion_between(year, unit(rows::metre), 365).error().why == reason::unit_mismatch);
}

TEST_CASE("money, counters, points and temperatures keep to themselves") {
    const auto why = [](unit const& a, unit const& b) { return conversion_between(a, b).error().why; };
    CHECK(why(unit(rows::yuan), unit(rows::us_dollar)) == reason::unit_mismatch);
    CHECK(why(unit(rows::counter_row("家")), unit(rows::counter_row("个"))) == reason::unit_mismatch);
    CHECK(why(unit(rows::counter_row("家")), unit{}) == reason::unit_mismatch);
    CHECK(why(unit(rows::percent), unit(rows::percentage_point)) == reason::unit_mismatch);
    CHECK(why(unit(rows::celsius), unit(rows::metre)) == reason::unit_mismatch);
    CHECK(why(unit(rows::teu), unit(rows::tonne)) == reason::unit_mismatch);
    CHECK(why(unit(rows::rank_place), unit{}) == reason::unit_mismatch);
    CHECK(same(*conversion_between(unit(rows::percentage_point), unit(rows::permille_point)),
               conversion_factor{1, 1, 1}));
    CHECK(same(*conversion_between(unit(rows::cheng), unit(rows::percent)), conversion_factor{1, 1, 1}));
    CHECK(same(*conversion_between(unit(rows::fold), unit(rows::percent)), conversion_factor{1, 1, 2}));
    CHECK(same(*conversion_between(unit(rows::percent), unit{}), conversion_factor{1, 1, -2}));
    CHECK(same(*conversion_between(unit(rows::celsius), unit(rows::fahrenheit)), conversion_factor::of(9, 5, 0)));
    CHECK(same(*conversion_between(unit(rows::counter_row("家"), 0, 4), unit(rows::counter_row("家"))),
               conversion_factor{1, 1, 4}));
}

TEST_CASE("the factors of the table are those of their standards") {
    CHECK(same(unit(rows::mu).to_si(), conversion_factor::of(2000, 3, 0)));
    CHECK(same(unit(rows::hectare).to_si(), conversion_factor{1, 1, 4}));
    CHECK(same(*conversion_between(unit(rows::jin), unit(rows::gram, 3)), conversion_factor::of(1, 2, 0)));
    CHECK(same(unit(rows::tce).to_si(), conversion_factor::of(293076, 1, 5)));
    CHECK(same(unit(rows::toe).to_si(), conversion_factor::of(41868, 1, 6))); // 10⁷ kcal
    CHECK(same(unit(rows::toe).to_si(), unit(rows::calorie, 10).to_si()));
    CHECK(same(unit(rows::tce).to_si(), (unit(rows::calorie, 3, 3)).to_si() * conversion_factor{7, 1, 3}));
    CHECK(same(unit(rows::watt_hour, 3).to_si(), conversion_factor::of(36, 1, 5)));
    CHECK(same(unit(rows::day).to_si(), conversion_factor::of(86400, 1, 0)));
    CHECK(same(unit(rows::fahrenheit).to_si(), conversion_factor::of(5, 9, 0)));
    CHECK(rows::celsius.offset == decimal(27315, -2));
    CHECK(rows::fahrenheit.offset == decimal(45967, -2));
    CHECK(rows::kelvin.offset == decimal(0));
    // a metric prefix stands within the power, a scale word outside
    CHECK(same((unit(rows::metre, 3) * unit(rows::metre, 3)).to_si(), conversion_factor{1, 1, 6}));
    CHECK(same(unit(rows::square_metre, 0, 4).to_si(), conversion_factor{1, 1, 4}));
}

TEST_CASE("factors are known while programs are compiled") {
    constexpr auto area = conversion_between(unit(rows::mu), unit(rows::hectare));
    constexpr auto power = conversion_between(units::wan_kW::value, units::GW::value);
    constexpr auto coal = conversion_between(units::coal_t::value, units::GJ::value);
    constexpr auto none = conversion_between(units::kW::value, units::CNY::value);
    CHECK(*area == conversion_factor::of(2, 30, 0));
    CHECK(*power == conversion_factor{1, 1, -2});
    CHECK(*coal == conversion_factor::of(293076, 10000, 0));
    CHECK_FALSE(none);
}

TEST_CASE("no two rows say the same, so that a row is known by what it says while programs are compiled") {
    for (auto const& a : spellings)
        for (auto const& b : spellings)
            if (detail::says_the_same(*a.row, *b.row) != (a.row == b.row)) FAIL_CHECK(a.text << " and " << b.text);
    static_assert(detail::is_same_row(&rows::gram, &rows::gram) && !detail::is_same_row(&rows::gram, &rows::litre));
}

TEST_CASE("own bases are used once each, so that no two counters add") {
    std::set<int> bases;
    std::set<std::string_view> words;
    for (auto const& row : rows::counters) {
        CHECK(bases.insert(row.own_base).second);
        CHECK(words.insert(row.zh).second);
        CHECK(&rows::counter_row(row.zh) == &row);
    }
    for (unit_row const* row :
         {&rows::yuan, &rows::us_dollar, &rows::euro, &rows::yen, &rows::hk_dollar, &rows::pound_sterling, &rows::teu,
          &rows::rank_place, &rows::wind_force, &rows::volt_ampere, &rows::watt_peak, &rows::steam_tonne,
          &rows::normal_cubic_metre, &rows::co2, &rows::ppm, &rows::ph, &rows::decibel_z})
        CHECK(bases.insert(row->own_base).second);
    CHECK(rows::co2e.own_base == rows::co2.own_base); // kept apart by its kind
    CHECK(rows::ppb.own_base == rows::ppm.own_base);
    CHECK(rows::person_km.own_base == rows::counter_row("人").own_base);
    CHECK(*bases.rbegin() < 1000); // from there on they are the user's
    CHECK_THROWS_AS(rows::counter_row("斗"), std::out_of_range);
}

TEST_CASE("products and quotients of units cancel, and print by their symbols") {
    const unit kW(rows::watt, 3, 0, script::latin);
    const unit h(rows::hour, 0, 0, script::latin);
    const unit wan_yuan(rows::yuan, 0, 4);
    CHECK(kW * h / h == kW);
    CHECK((kW / kW) == unit{});
    CHECK((kW / kW).kind() == unit_kind::one);
    CHECK(to_string(kW * h) == "kW·h");
    CHECK(to_string(unit(rows::tce) / wan_yuan) == "吨标准煤/万元");
    CHECK(to_string(unit(rows::metre, -3, 0, script::latin) / unit(rows::day, 0, 0, script::latin)) == "mm/d");
    CHECK(to_string(unit{} / h) == "1/h");
    CHECK(to_string(kW * kW) == "kW^2");
    CHECK(to_string(unit(rows::gram, -6) / unit(rows::cubic_metre)) == "微克/立方米");
    CHECK_FALSE(unit(rows::watt, 6) == unit(rows::watt, 3, 4)); // MW and 万千瓦 convert, but are spelled apart
    CHECK_THROWS_AS(kW * h * wan_yuan * unit(rows::metre) * unit(rows::gram), std::length_error);
    CHECK(unit(rows::celsius).kind() == unit_kind::temperature);
    CHECK((unit(rows::celsius) / h).kind() == unit_kind::plain);
    CHECK((unit(rows::celsius) / h).offset() == decimal(0));
}
