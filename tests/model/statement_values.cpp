// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/making.hpp"

namespace {

using namespace making;
using kind = statement_kind;

TEST_CASE("a direction gives a magnitude its sign and turns its bounds around") {
    struct row {
        std::string_view number, unit;
        statement_kind as;
        qualifiers means;
        movement direction;
        std::string_view bounds;
    };
    for (auto const& r : std::vector<row>{
             {"14.11", "%", kind::change_relative, {}, movement::down, "[-14.115, -14.105]"},
             {"5.8", "%", kind::change_relative, {}, movement::up, "[5.75, 5.85]"},
             {"5.8", "%", kind::change_relative, {}, movement::none, "[5.75, 5.85]"},
             {"2", "%", kind::change_relative, qualifier::at_least, movement::down, "[-100, -2]"}, // 削减2%以上
             {"2", "%", kind::change_relative, qualifier::over, movement::down, "[-100, -2)"},
             {"2", "%", kind::change_relative, qualifier::at_least, movement::up, "[2, inf)"},
             {"20", "%", kind::change_relative, qualifier::nearly, movement::down,
              "(-20, 0]"}, // 下降近20%: what fell did not rise
             {"20", "%", kind::change_relative, qualifier::nearly, movement::up, "[0, 20)"},
             {"0.0", "%", kind::change_relative, {}, movement::down, "[-0.05, 0]"},
             {"一半", "", kind::change_relative, {}, movement::down, "[-50, -50]"},
             {"三", "百分之…", kind::change_relative, qualifier::nearly, movement::down, "(-3, 0]"},
             {"5±2", "%", kind::change_relative, {}, movement::down, "[-7, -3]"},
             {"2", "成", kind::anomaly, qualifier::at_least, movement::down, "[-10, -2]"}, // 100 % in tenths
             {"0.9", "°C", kind::anomaly, {}, movement::down, "[-0.95, -0.85]"},
             {"0.9", "°C", kind::anomaly, qualifier::over, movement::down, "(-inf, -0.9)"}, // no end by its nature
             {"0.6", "个百分点", kind::change_pp, {}, movement::down, "[-0.65, -0.55]"},
             {"99", "小时", kind::change_absolute, {}, movement::down, "[-99.5, -98.5]"},
             {"2", "位次", kind::rank_change, {}, movement::down, "[-2, -2]"},
             // 降至41.3%: the direction tells how it came there, and is no sign of it
             {"41.3", "%", kind::share, {}, movement::down, "[41.25, 41.35]"},
             {"41.3", "%", kind::rate, {}, movement::down, "[41.25, 41.35]"},
             {"7840", "头", kind::count, {}, movement::down, "[7840, 7840]"},
             {"16.6", "°C", kind::level, {}, movement::down, "[16.55, 16.65]"},
         }) {
        statement s = stated("S", r.as, r.number, r.unit, r.means);
        s.direction = r.direction;
        INFO(r.number << r.unit);
        REQUIRE(signed_measure(s));
        CHECK(bounds(*signed_measure(s)) == r.bounds);
        REQUIRE(comparison_of(s));
        CHECK(bounds(comparison_of(s)->magnitude) == r.bounds);
        CHECK(number_text(s) == r.number); // the print has no sign
    }
    statement numeral = stated("S", kind::change_relative, "三", "成");
    numeral.direction = movement::down;
    CHECK(number_text(numeral) == "三");
    CHECK(to_string(*signed_measure(numeral)) == "-3成"); // no numeral is negative
    // 下降近20% is a fall of less than 20 %: to treat it as a number would give the point -20
    statement nearly = stated("S263", kind::change_relative, "20", "%", qualifier::nearly);
    nearly.direction = movement::down;
    CHECK_FALSE(signed_measure(nearly)->number().best());
    CHECK_FALSE(signed_measure(nearly)->number().contains(-20));
    CHECK(signed_measure(nearly)->number().contains(decimal(-199, -1)));
}

TEST_CASE("an observation and a comparison say what a statement says and where it comes from") {
    statement s = stated("S004", kind::anomaly, "0.9", "°C");
    s.direction = movement::down;
    s.indicator = {"年平均气温",      "mean temperature", polarity::neutral,
                   price_basis::none, accumulation::flow, "70个站"};
    s.against = against("normal:1991-2020");
    const auto o = observation_of(s);
    REQUIRE(o);
    CHECK(o->indicator.name == "年平均气温");
    CHECK(o->indicator.scope == "70个站");
    CHECK(o->entity == "江苏省");
    CHECK(o->when == when("2023"));
    CHECK(o->origin.source == "S004");
    CHECK(best(o->value) == "-0.9"); // as printed
    const auto c = comparison_of(s);
    REQUIRE(c);
    CHECK(best(c->magnitude) == "-0.9"); // as meant
    CHECK(c->against == against("normal:1991-2020"));
    CHECK(c->indicator.scope == "70个站");
}

TEST_CASE("a correction is read instead of the printed unit, and the print stays with the reason") {
    statement s = stated("S156", kind::change_pp, "0.6", "%");
    s.direction = movement::up;
    const observation level = observed(reading::rate("79.6%"));
    s.against = against("prev_year");
    CHECK(reason_of(base_of(level, *comparison_of(s))) == "role_unstated"); // without it there is no computation

    const auto corrected = with_correction(s, read_correction("个百分点", "the text says 个百分点", "reader"));
    REQUIRE(corrected);
    CHECK(number_text(*corrected) == "0.6");
    CHECK(unit_text(*corrected) == "%");
    CHECK(print_of(*corrected) == print_of(s));
    REQUIRE(corrected->corrected);
    CHECK(corrected->corrected->text() == "个百分点");
    CHECK(corrected->corrected->unit() == unit(rows::percentage_point));
    CHECK(corrected->corrected->why() == "the text says 个百分点");
    CHECK(corrected->corrected->author() == "reader");
    CHECK_FALSE(s.corrected); // the original is another statement
    const auto points = comparison_of(*corrected);
    REQUIRE(points);
    CHECK(points->magnitude.role() == role::points);
    CHECK(best(*base_of(level, *points)) == "79");
    CHECK_FALSE(base_of(level, *points)->number().contains(decimal(79125, -3))); // what 0.6 % of growth would give
}

TEST_CASE("a percentage that should have been per mille is read as a tenth of it") {
    const statement s = stated("S218", kind::rate, "0.3", "%", qualifier::at_most);
    const auto corrected =
        with_correction(s, read_correction("‰", "the forest fire loss rate is customarily in ‰", "reader"));
    REQUIRE(corrected);
    CHECK(number_text(*corrected) == "0.3");
    CHECK(unit_text(*corrected) == "%");
    const auto as_printed = convert(observation_of(s)->value, "%");
    const auto as_meant = convert(observation_of(*corrected)->value, "%");
    REQUIRE(as_printed);
    REQUIRE(as_meant);
    CHECK(bounds(*as_printed) == "[0, 0.3]");
    CHECK(bounds(*as_meant) == "[0, 0.03]");
    CHECK(as_meant->role() == role::rate);
}

TEST_CASE("a correction to a unit that is none is refused and changes nothing") {
    const statement s = stated("S156", kind::change_pp, "0.6", "%");
    const auto wrong = with_correction(s, read_correction("斤斗", "no reason", "reader"));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().why == reason::unknown_unit);
    CHECK(wrong.error().excerpt() == "斤斗");
    CHECK(wrong.error().input == 0);
    // without a unit or a reason there is no correction, and a file could not hold one
    CHECK(reason_of(read_correction("", "no unit", "reader")) == "missing_input");
    const auto unreasoned = read_correction("个百分点", "", "reader");
    CHECK(reason_of(unreasoned) == "missing_input");
    CHECK(unreasoned.error().input == 1);
    CHECK(read_correction("个百分点", "the text says so", ""));
}

TEST_CASE("a correction to a unit of one's own is read once and computed with") {
    static constexpr unit_row barrel{"桶", "bbl", 3, 0, 0, 0, {158987294928, 1, -12}};
    constexpr std::array own{own_unit{"桶", barrel}};
    const statement s = stated("S", kind::level, "1840", "万吨");
    CHECK(reason_of(read_correction("万斤斗", "printed as tonnes", "reader", own)) == "unknown_unit");
    const auto corrected = with_correction(s, read_correction("万桶", "printed as tonnes", "reader", own));
    REQUIRE(corrected);
    REQUIRE(observation_of(*corrected));
    CHECK(to_string(observation_of(*corrected)->value.unit()) == "万桶");
    CHECK(convert(observation_of(*corrected)->value, "立方米").has_value());
    CHECK(unit_text(*corrected) == "万吨");
}

TEST_CASE("a missing currency is corrected to the amount of money") {
    statement s = stated("S277", kind::level, "1.18", "万亿");
    s.entity = "江苏省南通市";
    const observation gdp = observed("12.8万亿元");
    CHECK(reason_of(share_of(*observation_of(s), gdp)) == "unit_mismatch");
    const auto corrected = with_correction(s, read_correction("万亿元", "the currency is not printed", "reader"));
    REQUIRE(corrected);
    REQUIRE(share_of(*observation_of(*corrected), gdp));
    CHECK(best(*share_of(*observation_of(*corrected), gdp)) == "9.21875");
}

TEST_CASE("a percentage of a named whole ends at 100 % and one without a whole does not") {
    statement s = stated("S208", kind::rate, "60", "%", qualifier::over);
    CHECK(bounds(observation_of(s)->value) == "(60, inf)");
    s.against = against("whole:农作物");
    CHECK(bounds(observation_of(s)->value) == "(60, 100]");
    CHECK(observation_of(s)->value.role() == role::rate);
}

TEST_CASE("a statement knows its doubts") {
    statement s = stated("S134", kind::change_pp, "4.2", "个百分点");
    CHECK_FALSE(s.doubtful(doubt::attribution));
    s.doubts = {doubt::unit_printed, doubt::attribution};
    CHECK(s.doubtful(doubt::attribution));
    CHECK(s.doubtful(doubt::unit_printed));
    CHECK_FALSE(s.doubtful(doubt::implausible));
}

} // namespace
