// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What people write first, without having read the documentation: it works, and means what they
// think.

#include "catch.hpp"
#include "check.hpp"

#include <tongbi/calendar.hpp>
#include <tongbi/tongbi.hpp>

#include <sstream>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

using namespace check;
using namespace tongbi::literals;

namespace {

inline constexpr unit_row carton_row{.zh = "箱", .latin = "carton", .kind = unit_kind::counter, .own_base = 1001};
struct carton {
    static constexpr unit value = carton_row;
};
using mm_per_day = per<units::mm, units::day>;
TONGBI_UNIT_LITERAL(carton, 箱)
TONGBI_UNIT_LITERAL(carton, cartons)
TONGBI_UNIT_LITERAL(mm_per_day, mm_per_d)

using GW = amount<units::GW, double>;
using MW = amount<units::MW, double>;
using kW = amount<units::kW, double>;

template <class T>
std::string streamed(T const& value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

/// Does `a < b` compile?
template <class A, class B>
constexpr bool has_order = requires(A const& a, B const& b) {
    a < b;
};

/// Does `a == b` compile?
template <class A, class B>
constexpr bool has_equality = requires(A const& a, B const& b) {
    a == b;
};

template <class C, class... A>
constexpr misfit why = detail::why_not<C, A...>;

} // namespace

TEST_CASE("126.0 亿千瓦时 twice is 252.0, from either side, and its bounds double") {
    CHECK((126.0_亿千瓦时 * 2).number() == closed{decimal(25190, -2), 252, decimal(25210, -2)});
    CHECK(2 * 126.0_亿千瓦时 == 126.0_亿千瓦时 * 2);
    CHECK(-2 * 126.0_亿千瓦时 == -(126.0_亿千瓦时 * 2));
    CHECK((126.0_亿千瓦时 * 0).number() == closed{0, 0, 0});
    CHECK((5_家 * 3).number().is_exact());
    CHECK((2.5 * GW(3)).number() == 7.5);
    CHECK((GW(3) * 2).number() == 6.0);
}

TEST_CASE("126.0 亿千瓦时 in a year are 10.5 in a month") {
    const auto month = 126.0_亿千瓦时 / 12;
    CHECK(month.number().best() == decimal(105, -1));
    CHECK(month.number().contains(decimal(10496, -3)));
    CHECK(month.number().contains(decimal(10504, -3)));
    CHECK_FALSE(month.number().contains(decimal(10495, -3)));
    CHECK_FALSE(month.number().contains(decimal(10505, -3)));
    CHECK((GW(3) / 12).number() == 0.25);
    CHECK((GW(3) / 1.5).number() == 2.0);
}

TEST_CASE("the capacities of a report add up one by one, in the unit of the first") {
    auto all = 6535_万千瓦;
    all += 2154_万千瓦;
    all += 1.0_GW;
    CHECK(all == 6535_万千瓦 + 2154_万千瓦 + 1.0_GW);
    CHECK(all.number().best() == decimal(8789));
    all -= 2154_万千瓦;
    CHECK(all.number().best() == decimal(6635));

    auto fewer = share(79.6_percent);
    fewer -= 0.6_pp;
    CHECK(fewer == share(79.6_percent) - 0.6_pp);
    auto warmer = 15.7_degC;
    warmer += 0.9_delta_degC;
    CHECK(warmer == 15.7_degC + 0.9_delta_degC);

    auto power = MW(2);
    power += kW(500);
    CHECK(power.number() == 2.5);
    power -= kW(1500);
    CHECK(power.number() == 1.0);
}

TEST_CASE("2 MW are more than 500 kW and as much as 2000") {
    CHECK(MW(2) > kW(500));
    CHECK(MW(2) >= kW(2000));
    CHECK(kW(500) < MW(2));
    CHECK(MW(2) <= kW(2001));
    CHECK_FALSE(MW(2) > kW(2000));
    CHECK_FALSE(kW(2001) < MW(2));
    STATIC_REQUIRE_FALSE(has_order<MW, amount<units::yi_CNY, double>>);
    STATIC_REQUIRE_FALSE(has_order<amount<units::MW>, amount<units::kW>>); // prints may overlap: compare
}

TEST_CASE("two prints of a capacity compare where their bounds are apart, and are undecided where "
          "they meet") {
    CHECK(compare(6535_万千瓦, 65.3_GW).above == verdict::undecided);
    CHECK(compare(6535_万千瓦, 65.2_GW).above == verdict::met);
    CHECK(compare(6535_万千瓦, 65.2_GW).below == verdict::not_met);
    CHECK(compare(6535_万千瓦, 65.5_GW).above == verdict::not_met);
    CHECK(compare(5_家, 5_家).equal == verdict::met);
    CHECK(compare(MW(2), kW(500)).above == verdict::met);
    CHECK(compare(share(36.4_percent), share(35.8_percent)).above == verdict::met);
    CHECK(compare(16.6_degC, 15.7_degC).above == verdict::met);
}

TEST_CASE("a result goes into a stream as its value or as the reason why there is none") {
    CHECK(streamed(year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时)) ==
          text(growth(*year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时))));
    CHECK(streamed(year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时)).substr(0, 5) == "+5.0%");
    CHECK(streamed(share_of(4.66_万亿元, 12.8_万亿元)).substr(0, 5) == "36.4%");
    const auto none = year_over_year(126.0_亿千瓦时, 0_亿千瓦时);
    REQUIRE_FALSE(none);
    CHECK(streamed(none).find(describe(none.error())) != std::string::npos);
    CHECK(streamed(6535_万千瓦) == "6535万千瓦");
}

TEST_CASE("whatever has a text goes into a stream: reasons, verdicts, numbers, units, ranges") {
    CHECK(streamed(year_over_year(126.0_亿千瓦时, 0_亿千瓦时).error()).starts_with("refused: "));
    CHECK(streamed(compare(3_GW, 2_GW).above) == "undecided");
    CHECK(streamed(compare(3.0_GW, 2.0_GW).above) == "met");
    CHECK(streamed(decimal(730, -1)) == "73.0");
    CHECK(streamed((6535_万千瓦).number()) == "6535");
    CHECK(streamed(unit(units::yi_kWh::value)) == "亿千瓦时");
    CHECK(streamed(*read_range("0.1~1.4℃")) == "0.1~1.4℃");
    CHECK(streamed(read_range("0.1~1.4℃")) == "0.1~1.4℃");
    CHECK(streamed(*read_period("2023年2月")) == "Feb 2023");
    CHECK(streamed(read_period("2023年2月")) == "Feb 2023");
    CHECK(streamed(read_period("2023年13月")).starts_with("refused: "));
    STATIC_REQUIRE(sizeof(figure) == 5 * sizeof(decimal)); // the operators take no place
}

TEST_CASE("values of two types are neither equal nor in order by a sign, nor do they become each other") {
    STATIC_REQUIRE(has_equality<amount<units::MW>, amount<units::MW>>);
    STATIC_REQUIRE_FALSE(has_equality<amount<units::MW>, amount<units::kW>>); // equal prints of two units: compare
    STATIC_REQUIRE_FALSE(has_equality<share, growth>);
    STATIC_REQUIRE_FALSE(has_equality<growth, double>);
    STATIC_REQUIRE_FALSE(has_order<growth, growth>);
    STATIC_REQUIRE_FALSE(has_order<growth, int>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<result<growth>, growth>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<amount<units::MW>, result<amount<units::MW>>>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<level<units::degC>, result<level<units::degC>>>);
    CHECK(year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时) == *year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时));
    CHECK(compare(126.0_亿千瓦时, 12600_GWh).equal == verdict::undecided);
}

TEST_CASE("a call that does not fit says what cures it, of several formulas that which says most") {
    STATIC_REQUIRE(why<decltype(normal_of), level<units::degC>, change<units::degC>> ==
                   misfit::wrap_the_departure_anomaly_x);
    STATIC_REQUIRE(why<decltype(normal_of), amount<units::mm>, growth> == misfit::wrap_the_departure_anomaly_x);
    STATIC_REQUIRE(why<decltype(normal_of), level<units::degC>, anomaly<change<units::degC>>> == misfit::none);
    STATIC_REQUIRE(why<decltype(normal_of), anomaly<change<units::degC>>, level<units::degC>> ==
                   misfit::the_operands_fit_in_another_order);
    STATIC_REQUIRE(why<decltype(part_of), share, amount<units::MW>> == misfit::the_operands_fit_in_another_order);
    STATIC_REQUIRE(why<decltype(base_of), growth, amount<units::MW>> == misfit::the_operands_fit_in_another_order);
    STATIC_REQUIRE(why<decltype(year_over_year), anomaly<amount<units::MW>>, amount<units::MW>> ==
                   misfit::these_roles_do_not_go_together); // and not another order
    STATIC_REQUIRE(why<decltype(share_of), amount<units::MW>> == misfit::this_takes_two_operands);
    STATIC_REQUIRE(why<decltype(year_over_year), std::string, amount<units::MW>> ==
                   misfit::text_is_read_by_read_measure);
    STATIC_REQUIRE(why<decltype(total_of), double[3]> == misfit::plain_numbers_are_a_series_of_panel_hpp);
    STATIC_REQUIRE(why<decltype(total_of), std::vector<growth>> == misfit::a_range_is_added_by_std_accumulate);
    STATIC_REQUIRE(why<decltype(total_of), std::vector<std::string>> == misfit::this_type_is_no_operand);
}

TEST_CASE("people are counted one by one, or printed in 万人, and concentrations have literals") {
    CHECK((1218_人).number().is_exact());
    CHECK(8526_万人 == 8526_wan_persons);
    CHECK((8526_万人).number() == closed{decimal(85255, -1), 8526, decimal(85265, -1)});
    CHECK(text(8526_万人) == "8526万人");
    CHECK(share_of(100_万人, 8526_万人).has_value());
    CHECK(text(35_微克每立方米) == "35微克/立方米");
    CHECK(35_ug_per_m3 == 35_微克每立方米);
    CHECK(attainment_of(32_微克每立方米, at_most(35_微克每立方米))->met == verdict::met);
    CHECK(text((0.50_毫克每升).in<per<units::ug, units::litre>>()).starts_with("500"));
    CHECK(read_measure("35微克/立方米")->unit() == unit(units::ug_per_m3::value));
    CHECK(read_measure("0.5毫克/升")->unit() == unit(units::mg_per_L::value));
}

TEST_CASE("rain of 3.3 mm a day and 12 cartons are written with literals of one's own") {
    CHECK((3.3_mm_per_d).number() == closed{decimal(325, -2), decimal(33, -1), decimal(335, -2)});
    CHECK(compare(3.3_mm_per_d, *(99.0_mm / 30_d)).equal == verdict::undecided);
    CHECK((12_箱).number().best() == decimal(12));
    CHECK(12_箱 == 12_cartons);
    CHECK((12_箱 + 3_箱).number().best() == decimal(15));
    CHECK(share_of(3_箱, 12_箱)->number().best() == decimal(25));
    CHECK(text(12_箱) == "12箱");
    STATIC_REQUIRE_FALSE(commensurable<carton, units::firm>);
}
