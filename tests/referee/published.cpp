// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Rounded numbers, growth of losses, rates by days and a table of emissions, as others computed
// them.

#include "support/oracle.hpp"
#include "support/rational.hpp"

#include <tongbi/calendar.hpp>
#include <tongbi/measure.hpp>
#include <tongbi/typed.hpp>

#include <map>
#include <string>

using namespace tongbi;
using referee::exact;
using referee::number;
using referee::oracle;

namespace {

using counts = std::map<std::string, int>;

int sum_of_counts(counts const& classes) {
    int all = 0;
    for (auto const& [name, count] : classes) all += count;
    return all;
}

} // namespace

TEST_CASE("a rounded print has the bounds that scrutiny gives it, ties included", "[oracle]") {
    const auto table = oracle::open("scrutiny_unround.csv", 11);
    if (!table) return;
    counts classes;
    for (auto const& row : table->rows()) {
        INFO(row.text());
        const std::string rule = row["rounding"];
        const decimal low = number(row["lower"]);
        const decimal high = number(row["upper"]);
        const bool low_open = row["incl_lower"] == "0";
        const bool high_open = row["incl_upper"] == "0";
        const decimal x = number(row["x"]);
        if (rule.back() == '*') {
            // Run there with a unit of 1 whatever the digits: what is left to compare is which side
            // the number lies on, in units, and which end it does not reach.
            CHECK(high - low == 1);
            const figure cut = figure::truncated(x);
            const decimal unit(1, x.exponent());
            const bool above =
                cut.lower() == bound{x, low_open, false} && cut.upper() == bound{x + unit, high_open, false};
            const bool same_side = low == x && high == x + 1;
            if (rule == "trunc*" || rule == "floor*") {
                CHECK(above);
                CHECK(same_side);
                ++classes["cut off: truncated, in units of the digit"];
            } else {
                CHECK(rule == "ceiling*");
                CHECK_FALSE(above);
                // A ceiling is what cutting off does below zero.
                const figure below = figure::truncated(-x);
                CHECK(below.lower() == bound{-x - unit, low_open, false});
                CHECK(below.upper() == bound{-x, high_open, false});
                ++classes["ceiling: no such rule here"];
            }
            continue;
        }
        const int decimals = std::stoi(row["decimals"]);
        const decimal shown = round(x, -decimals, rounding_rule::half_even);
        REQUIRE(shown == x);
        const figure print = figure::printed(shown);
        CHECK(print.lower().at == low);
        CHECK(print.upper().at == high);
        CHECK_FALSE(print.lower().open); // which way a source rounds its ties is not printed
        CHECK_FALSE(print.upper().open);
        if (rule == "up_or_down") {
            CHECK_FALSE(low_open);
            CHECK_FALSE(high_open);
            ++classes["either way: printed"];
        } else {
            CHECK((rule == "up" || rule == "down"));
            CHECK((rule == "up" ? high_open : low_open));
            CHECK(low_open != high_open);
            ++classes["one way: printed, and the tie that this rule excludes"];
        }
    }
    CHECK(classes == counts{{"either way: printed", 6},
                            {"one way: printed, and the tie that this rule excludes", 2},
                            {"cut off: truncated, in units of the digit", 2},
                            {"ceiling: no such rule here", 1}});
    CHECK(sum_of_counts(classes) == 11);
}

TEST_CASE("a change from a loss or from zero has a reason and a class where others return a rate", "[oracle]") {
    const auto table = oracle::open("percent_change_conventions.csv", 10);
    if (!table) return;
    counts classes;
    for (auto const& row : table->rows()) {
        INFO(row.text());
        const decimal base = number(row["p0"]);
        const decimal current = number(row["p1"]);
        const auto found = evaluate<formula::relative_change>(exactly(current), exactly(base));
        REQUIRE_FALSE(found);
        refusal const& why = found.error();
        // The doors say the same, and so do doubles.
        const unit yi_yuan = units::yi_CNY::value;
        const auto door = year_over_year(measure(exactly(current), yi_yuan), measure(exactly(base), yi_yuan));
        REQUIRE_FALSE(door);
        CHECK(door.error() == why);
        const auto typed =
            year_over_year(amount<units::yi_CNY>(exactly(current)), amount<units::yi_CNY>(exactly(base)));
        REQUIRE_FALSE(typed);
        CHECK(typed.error() == why);
        const auto raw = evaluate<formula::relative_change>(to_double(current), to_double(base));
        REQUIRE_FALSE(raw);
        CHECK(raw.error() == why);
        // The percentage that stands beside a loss is the published one against the size of the
        // base.
        if (why.became == change_class::loss_reduced || why.became == change_class::loss_widened) {
            const std::string printed = row["absden"];
            const decimal rate = number(printed) * decimal(100);
            CHECK((rate.sign() > 0) == (why.became == change_class::loss_reduced));
            CHECK(round(abs(rate), -1, rounding_rule::half_even) == why.number);
        } else {
            CHECK(why.number.is_zero());
        }
        ++classes[std::string(code_of(why.why)) + ", " + std::string(entry_of(why.became).code)];
    }
    CHECK(classes == counts{{"negative_base, turned_positive", 3},
                            {"negative_base, loss_reduced", 2},
                            {"negative_base, loss_widened", 2},
                            {"sign_change, turned_negative", 1},
                            {"zero_base, ", 1},
                            {"zero_base, unchanged", 1}});
    CHECK(sum_of_counts(classes) == 10);
}

TEST_CASE("differences of temperature and rates over days give the amounts that xclim gives", "[oracle]") {
    const auto table = oracle::open("xclim_units_periods.csv", 12);
    if (!table) return;
    counts classes;
    const unit kg(rows::gram, 3);
    const unit m2(rows::square_metre);
    const unit second(rows::second);
    for (auto const& row : table->rows()) {
        INFO(row.text());
        const std::string what = row["case"];
        const figure in = exactly(number(row["input"]));
        const decimal want = number(row["expected"]);
        if (what == "temp_difference") {
            CHECK(row["unit_in"] == "K(difference)");
            CHECK(row["unit_out"] == "degC(difference)");
            CHECK(change<units::K>(in).in<units::degC>() == change<units::degC>(exactly(want)));
            const auto moved = convert(measure(in, units::K::value, role::change), units::degC::value);
            REQUIRE(moved);
            CHECK(*moved == measure(exactly(want), units::degC::value, role::change));
            // A level of the same digits goes through the offset of the scale.
            const decimal cold = want - decimal(27315, -2);
            CHECK(level<units::K>(in).in<units::degC>() == level<units::degC>(exactly(cold)));
            CHECK(convert(measure(in, units::K::value), units::degC::value)->number() == exactly(cold));
            ++classes["difference of temperature"];
            continue;
        }
        const auto words = what.substr(std::string_view("rate2amount_").size());
        const auto gives = [&](unit const& rate, figure const& span, unit const& of_span, unit const& out) {
            const auto amount = convert(product_of(measure(in, rate), measure(span, of_span)), out);
            REQUIRE(amount);
            CHECK(amount->number() == exactly(want));
            CHECK(amount->unit() == out);
        };
        if (row["unit_in"] == "kg m-2 s-1") {
            CHECK(row["unit_out"] == "kg m-2");
            const bool month = words.rfind("month_", 0) == 0;
            const auto when = read_period(words.substr(words.find('_') + 1));
            REQUIRE(when);
            CHECK(when->kind() == (month ? period_kind::month : period_kind::year));
            const auto days = days_in(*when);
            REQUIRE(days);
            gives(kg / m2 / second, exactly(*days), rows::day, kg / m2);
            if (month) {
                ++classes["rate over the days of a month"];
            } else {
                // A year is traded for seconds only where its length is said.
                const auto year = product_of(measure(in, kg / m2 / second), measure(exactly(1), rows::year));
                const auto refused = convert(year, kg / m2);
                REQUIRE_FALSE(refused);
                CHECK(refused.error().why == reason::year_length);
                const auto length = *days == 366 ? year_length::days_366 : year_length::days_365;
                const auto said = convert(year, kg / m2, length);
                REQUIRE(said);
                CHECK(said->number().best() == want);
                ++classes["rate over the days of a year"];
            }
        } else {
            CHECK(row["unit_in"] == "1/s");
            CHECK(row["unit_out"] == "1");
            const std::string step = words.substr(words.find('_') + 1);
            const auto nanosecond = unit(rows::second, -9);
            const std::map<std::string, unit> steps{
                {"h", rows::hour}, {"min", rows::minute}, {"s", rows::second}, {"ns", nanosecond}};
            REQUIRE(steps.count(step) == 1);
            gives(unit{} / second, exactly(1), steps.at(step), unit{});
            ++classes["rate over a step of time"];
        }
    }
    CHECK(classes == counts{{"difference of temperature", 1},
                            {"rate over the days of a month", 4},
                            {"rate over the days of a year", 3},
                            {"rate over a step of time", 4}});
    CHECK(sum_of_counts(classes) == 12);
}

TEST_CASE("changes and shares of emissions agree with those published as prints of three decimals", "[oracle]") {
    const auto table = oracle::open("owid_co2_yoy_share.csv", 261);
    if (!table) return;
    // The publisher drops trailing zeros: 1.4 stands for 1.400.
    const auto print = [](std::string const& text) {
        const decimal x = round(number(text), -3, rounding_rule::half_even);
        REQUIRE(x == number(text));
        return figure::printed(x);
    };
    counts agreeing;
    counts equal;
    int rows_seen = 0;
    for (auto const& row : table->rows()) {
        INFO(row.text());
        ++rows_seen;
        const std::string year = row["year"];
        CHECK(number(row["prev_year"]) + decimal(1) == number(year));
        const figure co2 = print(row["co2"]);
        const figure before = print(row["co2_prev"]);
        const figure world = print(row["world_co2"]);
        bool all_equal = true;
        const auto compare = [&](std::string const& column, result<figure> const& found) {
            REQUIRE(found);
            const figure published = print(row[column]);
            INFO(column << ": " << referee::show(published) << " and " << referee::show(*found));
            const bool agrees = intersect(*found, published).has_value();
            CHECK(agrees);
            agreeing[column] += agrees ? 1 : 0;
            const bool same = round(*found->best(), -3, rounding_rule::half_even) == *published.best();
            equal[column] += same ? 1 : 0;
            all_equal = all_equal && same;
        };
        compare("co2_growth_abs", evaluate<formula::difference>(co2, before));
        compare("co2_growth_prct", evaluate<formula::relative_change>(co2, before));
        compare("share_global_co2", evaluate<formula::share>(co2, world));
        // Mt over heads: 10^6 t
        compare("co2_per_capita", evaluate<formula::quotient>(co2.shifted(6), exactly(number(row["population"]))));
        equal["all four"] += all_equal ? 1 : 0;
    }
    CHECK(rows_seen == 261);
    CHECK(
        agreeing ==
        counts{{"co2_growth_abs", 261}, {"co2_growth_prct", 261}, {"share_global_co2", 261}, {"co2_per_capita", 261}});
    // The publisher computed with more digits than it prints; so equal digits are fewer.
    CHECK(equal == counts{{"co2_growth_abs", 196},
                          {"co2_growth_prct", 174},
                          {"share_global_co2", 260},
                          {"co2_per_capita", 205},
                          {"all four", 118}});
}
