// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Every pair of operands of the typed door: what it gives, or that it does not compile. The same tables hold over
// figures and over doubles; only a plain factor differs.

#include "algebra.hpp"
#include "catch.hpp"

#include <boost/units/systems/si/power.hpp>

#include <type_traits>
#include <vector>

using namespace algebra;

namespace {

template <class N, class Op>
std::vector<std::string> table() {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return std::vector<std::string>{(letters[I] + std::string(" ") + row<N, Op, I>())...};
    }
    (std::make_index_sequence<std::tuple_size_v<operands<N>>>{});
}
using lines = std::vector<std::string>;

// Columns:  A kW  B MW  M 亿元  L level  C change  S share  G growth  R rate  P points  % bare percent  F factor
//           D anomaly of a level  E anomaly of an amount  d double  i int

const lines sums{
    // ABMLCSGRP%FDEdi
    "A AA.............", // the left unit; 亿元 do not add to kW
    "B BB.............", "M ..M............",
    "L ....L..........", // a level and a change; level + level has no meaning, nor has a level and a growth
    "C ....C..........",
    "S ........S......", // points only: shares overlap, percent is not points
    "G ........G......", // points only: growths compound
    "R ........R......",
    "P ........P......", // points come last: no pp + share
    "% ...............", // a bare percentage has no role yet
    "F ...............",
    "D ...............", // anomalies add to nothing
    "E ...............",
    "d .............dd", // a plain number adds to nothing of ours
    "i .............di",
};

const lines differences{
    // ABMLCSGRP%FDEdi
    "A AA..........A..", // less its anomaly: the normal
    "B BB..........B..", "M ..M............",
    "L ...CL......L...", // level - level is a change, level - anomaly the normal
    "C ....C..........", // a change is no level: no change - level
    "S .....P..S......", // share - share is points; share - growth compares nothing
    "G ......P.G......", "R .......PR......",
    "P ........P......", // no pp - share
    "% ...............",
    "F ..........F....", // as at the run-time door
    "D ...........c...", // a result: only of one normal period
    "E ............a..", "d .............dd", "i .............di",
};

const lines products_of_figures{
    // ABMLCSGRP%FDEdi
    "A xxx..A....A...A", // of units; with a share: the part; with a factor or a whole number. Not with a growth, not
                         // with a bare percent
    "B xxx..B....B...B", "M xxx..M....M...M",
    "L ...............", // a °C level has no multiple
    "C ...............",
    "S .....S.........", // a share of a share
    "G ...............",
    "R ...............", // a rate is no part of a whole
    "P ...............", "% ...............", "F ABM..F....F....", "D ...............", "E ...............",
    "d .............dd", // 2.5 has no printed digits
    "i ABM..........di", // 2 is exact
};

const lines products_of_doubles{
    // ABMLCSGRP%FDEdi
    "A xxx..A....A..AA", // a plain number scales, on either side
    "B xxx..B....B..BB", "M xxx..M....M..MM",
    "L ...............", // not a level, though
    "C ...............", "S .....S.........", "G ...............", "R ...............",
    "P ...............", "% ...............", "F ABM..F....F....", "D ...............",
    "E ...............", "d ABM..........dd", "i ABM..........di",
};

const lines quotients_of_figures{
    // ABMLCSGRP%FDEdi
    "A ..q.......a...A", // a unit per unit; of one dimension it is ratio_of, share_of or year_over_year; / 12
    "B ..q.......a...B", "M qq........a...M",
    "L ...............", // a °C level has no ratio
    "C ...............",
    "S ...............", // share / share: the whole of both is not the same question
    "G ...............", "R ...............", "P ...............", "% ...............", "F qqq.......f....",
    "D ...............", "E ...............", "d .............dd", "i .............di",
};

const lines quotients_of_doubles = [] {
    lines all = quotients_of_figures;
    all[0].replace(15, 1, "A"); // a double scales doubles
    all[1].replace(15, 1, "B");
    all[2].replace(15, 1, "M");
    return all;
}();

} // namespace

TEST_CASE("sums of a report: every pair of operands has its type or none") {
    CHECK(table<figure, plus>() == sums);
    CHECK(table<double, plus>() == sums);
}

TEST_CASE("differences of a report: every pair of operands has its type or none") {
    CHECK(table<figure, minus>() == differences);
    CHECK(table<double, minus>() == differences);
}

TEST_CASE("products of a report: every pair of operands has its type or none") {
    CHECK(table<figure, times>() == products_of_figures);
    CHECK(table<double, times>() == products_of_doubles);
}

TEST_CASE("quotients of a report: every pair of operands has its type or none") {
    CHECK(table<figure, divided>() == quotients_of_figures);
    CHECK(table<double, divided>() == quotients_of_doubles);
}

// --- calls, constructions and comparisons

namespace {

using kW = amount<units::kW>;
using MW = amount<units::MW>;
using money = amount<units::yi_CNY>;
using degC = level<units::degC>;
using degF = level<units::degF>;
using delta = change<units::degC>;
using watts = boost::units::quantity<boost::units::si::power>;

// NOLINTBEGIN: one line, one fact
template <class A, class B = A>
concept growing = requires(A a, B b) {
    year_over_year(a, b);
};
template <class A, class B = A>
concept sharing = requires(A a, B b) {
    share_of(a, b);
};
template <class A, class B = A>
concept dividing = requires(A a, B b) {
    ratio_of(a, b);
};
template <class A, class B = A>
concept attaining = requires(A a, B b) {
    attainment_of(a, b);
};
template <class A, class B = A>
concept exceeding = requires(A a, B b) {
    excess_of(a, b);
};
template <class A, class B = A>
concept narrowing = requires(A a, B b) {
    intersect(a, b);
};
template <class A, class B = A>
concept ordering = requires(A a, B b) {
    is_below(a, b);
};
template <class A, class B>
concept whole_known = requires(A a, B b) {
    whole_of(a, b);
};
template <class A, class B>
concept base_known = requires(A a, B b) {
    base_of(a, b);
};
template <class A, class B>
concept change_known = requires(A a, B b) {
    change_of(a, b);
};
template <class A, class B>
concept growth_known = requires(A a, B b) {
    growth_of(a, b);
};
template <class A, class B>
concept target_known = requires(A a, B b) {
    target_behind(a, b);
};
template <class A, class B>
concept normal_known = requires(A a, B b) {
    normal_of(a, b);
};
template <class A, class B = A>
concept less = requires(A a, B b) {
    a < b;
};
template <class A, class B = A>
concept equal = requires(A a, B b) {
    a == b;
};
template <class A, class V>
concept converts = requires(A a) {
    a.template in<V>();
};
template <class A>
concept negated = requires(A a) {
    -a;
};
template <class A>
concept aimed = requires(A a) {
    at_least(a);
    at_most(a);
    exactly(a);
};
template <class A, class B>
concept multiplied = requires(A a, B b) {
    a* b;
}
|| requires(A a, B b) { b* a; };
template <class A, class B>
concept added = requires(A a, B b) {
    a + b;
}
|| requires(A a, B b) { b + a; };
// NOLINTEND

// Growth: amounts of one dimension.
static_assert(growing<kW> && growing<kW, MW> && growing<amount<units::kW, double>>);
static_assert(!growing<kW, money>);                        // power is not money
static_assert(!growing<degC>);                             // a °C level has no ratio
static_assert(!growing<delta>);                            // nor has a change of one
static_assert(!growing<share> && !growing<growth>);        // percentages differ by points
static_assert(!growing<kW, amount<units::kW, double>>);    // a figure and a double would lose the bounds
static_assert(!growing<watts, kW> && !growing<kW, watts>); // in one step to one side first

// Share: the part and its whole are of one dimension.
static_assert(sharing<kW, MW> && !sharing<kW, money> && !sharing<degC> && !sharing<share>);
static_assert(dividing<kW, MW> && !dividing<kW, money> && !dividing<degC>);
static_assert(narrowing<kW, MW> && !narrowing<kW, money>);
static_assert(ordering<kW, MW> && !ordering<kW, money> && !ordering<kW, figure>);

// k倍 says nothing before times_more, multiple or growth.
static_assert(std::is_constructible_v<growth, fold_number> && !std::is_constructible_v<share, fold_number>);
static_assert(!std::is_constructible_v<rate, fold_number> && !std::is_constructible_v<percentage_points, fold_number>);

// A change behind a growth, a growth behind a change, a target behind a completion rate.
static_assert(change_known<kW, growth> && !change_known<kW, share> && !change_known<degC, growth>);
static_assert(growth_known<kW, MW> && !growth_known<kW, money> && !growth_known<degC, delta>);
static_assert(growth_known<share, percentage_points> && growth_known<rate, percentage_points>);
static_assert(!growth_known<growth, percentage_points> && !growth_known<share, share>);
static_assert(target_known<kW, rate> && !target_known<kW, share> && !target_known<kW, growth>);

// The whole needs a share, the base a growth, the normal an anomaly.
static_assert(whole_known<kW, share>);
static_assert(!whole_known<kW, growth>); // base_of
static_assert(!whole_known<kW, rate>);   // a rate has no printed whole
static_assert(!whole_known<kW, percentage_points> && !whole_known<kW, percent_number>);
static_assert(!whole_known<degC, share>); // a °C level has no whole
static_assert(base_known<kW, growth>);
static_assert(!base_known<kW, share>);             // whole_of
static_assert(!base_known<kW, percentage_points>); // points belong to percentages
static_assert(!base_known<kW, rate> && !base_known<kW, percent_number>);
static_assert(!base_known<degC, growth>); // a growth of °C has no meaning
static_assert(normal_known<kW, anomaly<growth>>);
static_assert(!normal_known<kW, growth>); // a growth is against another year: base_of
static_assert(!normal_known<kW, anomaly<share>> && !normal_known<degC, anomaly<growth>>);

// A target has a direction.
static_assert(attaining<kW, target<MW>> && !attaining<kW, MW>);
static_assert(!attaining<kW, target<money>>); // power is not money
static_assert(!attaining<kW, target<amount<units::kW, double>>>);
static_assert(exceeding<kW, target<MW>> && !exceeding<kW, MW> && !exceeding<kW, target<money>>);
static_assert(aimed<kW> && !aimed<degC> && !aimed<share>);

// Order is compare, which may be undecided; doubles have one. Equality is of one unit, role and scale.
static_assert(!less<kW> && !less<kW, MW> && !less<degC> && !less<share>);
static_assert(less<amount<units::kW, double>> && less<amount<units::kW, double>, amount<units::MW, double>>);
static_assert(!less<amount<units::kW, double>, amount<units::yi_CNY, double>> && !less<kW, amount<units::kW, double>>);
static_assert(equal<kW> && !equal<kW, MW> && !equal<kW, money> && !equal<kW, figure> && !equal<kW, double>);
static_assert(equal<share> && !equal<share, growth> && !equal<share, rate> && !equal<share, percentage_points>);
static_assert(equal<degC> && !equal<degC, degF> && !equal<degC, delta>);

// Conversions stay in a dimension, and where a basis or a length is missing they do not exist.
static_assert(converts<kW, units::GW> && !converts<kW, units::yi_CNY> && !converts<kW, units::kWh>);
static_assert(converts<amount<units::kWh>, units::GJ>);
static_assert(!converts<amount<units::kWh>, units::coal_t>);        // 当量 or 等价
static_assert(!converts<amount<units::calendar_year>, units::day>); // 365 or 366
static_assert(!converts<amount<units::firm>, units::piece>);        // 家 are not 个
static_assert(!converts<amount<units::CNY>, units::USD>);           // no exchange rate is known
static_assert(converts<degC, units::K> && converts<delta, units::degF> && !converts<degC, units::mm>);

// A sign belongs to what may be negative: no share and no rate.
static_assert(negated<kW> && negated<degC> && negated<delta> && negated<growth> && negated<percentage_points>);
static_assert(!negated<share> && !negated<rate>);

// Nothing comes from a plain number by itself; a double has lost the printed digits.
static_assert(!std::is_constructible_v<kW, double> && !std::is_constructible_v<kW, float>);
static_assert(!std::is_convertible_v<figure, kW> && std::is_constructible_v<kW, figure>);
static_assert(!std::is_convertible_v<double, amount<units::kW, double>>);
static_assert(!std::is_convertible_v<percent_number, share> && std::is_constructible_v<share, percent_number>);
static_assert(std::is_constructible_v<growth, percent_number> && std::is_constructible_v<rate, percent_number>);
static_assert(!std::is_constructible_v<percentage_points, percent_number>); // percent is not percentage points
static_assert(!std::is_constructible_v<share, growth> && !std::is_constructible_v<share, percentage_points>);
static_assert(!std::is_constructible_v<kW, MW> && !std::is_constructible_v<kW, money>); // .in<units::kW>() says it
static_assert(!std::is_constructible_v<degC, delta> && !std::is_constructible_v<delta, degC>);
static_assert(!std::is_convertible_v<share, double> && !std::is_convertible_v<kW, double>);
static_assert(!std::is_convertible_v<result<growth>, growth>); // a result is asked first

// Quantities of Boost.Units are no operands of ours. Boost multiplies anything with a unit, but that goes nowhere.
static_assert(!multiplied<kW, watts> && !added<kW, watts> && !added<amount<units::kW, double>, watts>);
static_assert(!growing<boost::units::quantity<boost::units::si::power, kW>>);

// A figure and a double of one unit do not mix.
static_assert(!added<kW, amount<units::kW, double>> && !multiplied<kW, basic_percentage<role::share, double>>);

} // namespace
