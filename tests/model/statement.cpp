// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/making.hpp"

namespace {

using namespace making;
using kind = statement_kind;

TEST_CASE("every form of a print is read from its columns and prints back into them") {
    struct row {
        std::string_view number, unit;
        statement_kind as;
        qualifiers means;
        role in;
        std::string_view bounds;
    };
    for (auto const& r : std::vector<row>{
             {"12.8", "万亿元", kind::level, {}, role::amount, "[12.75, 12.85]"},
             {"16.6", "°C", kind::level, {}, role::level, "[16.55, 16.65]"},
             {"-13.9", "°C", kind::level, {}, role::level, "[-13.95, -13.85]"},
             {"0.9", "℃", kind::anomaly, {}, role::change, "[0.85, 0.95]"},
             {"0.9", "°C", kind::change_absolute, {}, role::change, "[0.85, 0.95]"},
             {"1.3", "成", kind::anomaly, {}, role::growth, "[1.25, 1.35]"},
             {"1.6", "倍", kind::anomaly, {}, role::growth, "[1.55, 1.65]"},
             {"99", "小时", kind::anomaly, {}, role::amount, "[98.5, 99.5]"},
             {"5.8", "%", kind::change_relative, {}, role::growth, "[5.75, 5.85]"},
             {"0.6", "个百分点", kind::change_pp, {}, role::points, "[0.55, 0.65]"},
             {"0.6", "%", kind::change_pp, {}, role::unstated, "[0.55, 0.65]"}, // a print to be corrected
             {"36.4", "%", kind::share, {}, role::share, "[36.35, 36.45]"},
             {"79.6", "%", kind::rate, {}, role::rate, "[79.55, 79.65]"},
             {"99.92", "%", kind::attainment, {}, role::rate, "[99.915, 99.925]"},
             {"97", "%", kind::share, qualifier::over, role::share, "(97, 100]"},
             {"97", "%", kind::rate, qualifier::over, role::rate, "(97, inf)"}, // a rate may exceed its base
             {"9", "成", kind::share, qualifier::nearly, role::share, "[0, 9)"},
             {"0.3", "%", kind::rate, qualifier::at_most, role::rate, "(-inf, 0.3]"},
             {"95", "%", kind::rate, qualifiers(qualifier::expected) | qualifier::at_least, role::rate, "[95, inf)"},
             {"2", "%", kind::change_relative, qualifier::at_least, role::growth, "[2, inf)"},
             {"20", "%", kind::change_relative, qualifier::nearly, role::growth, "(-inf, 20)"}, // its support waits for the sign
             {"256.6", "亿美元", kind::level, qualifier::over, role::amount, "(256.6, inf)"},
             {"2.8", "亿元", kind::level, qualifier::about, role::amount, "[2.75, 2.85]"},
             {"200", "万平方米", kind::target, {}, role::amount, "[200, 200]"}, // set, not measured
             {"200", "万平方米", kind::level, {}, role::amount, "[199.5, 200.5]"},
             {"4", "个", kind::count, {}, role::amount, "[4, 4]"},
             {"3.6", "万家", kind::count, {}, role::amount, "[3.55, 3.65]"},
             {"3000", "家", kind::count, qualifier::over, role::amount, "(3000, inf)"},
             {"37", "天", kind::level, {}, role::amount, "[36.5, 37.5]"},
             {"9", "年", kind::streak, {}, role::amount, "[8.5, 9.5]"},
             {"500,000", "kW", kind::level, {}, role::amount, "[499999.5, 500000.5]"},
             {"31", "MW", kind::level, {}, role::amount, "[30.5, 31.5]"},
             {"3450", "吨/日", kind::addition, {}, role::amount, "[3449.5, 3450.5]"},
             {"2009", "万吨/年", kind::level, {}, role::amount, "[2008.5, 2009.5]"},
             {"三", "第…高值", kind::record, {}, role::ordinal, "[3, 3]"},
             {"二", "第…多值", kind::record, {}, role::ordinal, "[2, 2]"},
             {"一", "第…位", kind::rank, {}, role::ordinal, "[1, 1]"},
             {"3", "第…名", kind::rank, {}, role::ordinal, "[3, 3]"},
             {"三", "第", kind::rank, {}, role::ordinal, "[3, 3]"},
             {"2", "位次", kind::rank_change, {}, role::ordinal, "[2, 2]"},
             {"次多", "", kind::record, {}, role::ordinal, "[2, 2]"},
             {"新高", "", kind::record, {}, role::ordinal, "[1, 1]"},
             {"全覆盖", "", kind::share, {}, role::share, "[100, 100]"},
             {"全覆盖", "", kind::rate, {}, role::rate, "[100, 100]"},
             {"超额完成", "", kind::attainment, qualifier::over, role::rate, "(100, inf)"},
             {"未发生", "", kind::count, {}, role::amount, "[0, 0]"},
             {"千万", "千瓦", kind::magnitude_class, qualifier::at_least, role::amount, "[10000000, inf)"},
             {"103.9", "", kind::index, {}, role::amount, "[103.85, 103.95]"},
         }) {
        const auto print = read_print(r.number, r.unit, r.as, r.means);
        INFO(r.number << " / " << r.unit << " as " << entry_of(r.as).code << ": "
                      << (print ? std::string("read") : describe(print.error())));
        REQUIRE(print);
        statement s;
        s.print = *print;
        CHECK(number_text(s) == r.number);
        CHECK(unit_text(s) == r.unit);
        REQUIRE(s.single() != nullptr);
        CHECK(s.range() == nullptr);
        CHECK(bounds(*s.single()) == r.bounds);
        CHECK(s.single()->as() == r.in);
        CHECK(s.single()->number().words().has(qualifier::expected) == r.means.has(qualifier::expected));
        CHECK(s.single()->number().words().has(qualifier::about) == r.means.has(qualifier::about));
    }
}

TEST_CASE("a word inside the number column is a qualifier of the number") {
    const statement s = stated("S229", kind::count, "500余", "个");
    CHECK(bounds(*s.single()) == "(500, inf)");
    CHECK(s.single()->number().words().has(qualifier::over));
    CHECK(to_string(*s.single()) == "500余个");
    CHECK(number_text(s) == "500"); // the digits alone
    CHECK(unit_text(s) == "个");
}

TEST_CASE("a range keeps the order of its print and has a low and a high end") {
    struct row {
        std::string_view number, unit;
        statement_kind as;
        std::string_view low, high, hull;
        role in;
    };
    for (auto const& r : std::vector<row>{
             {"0.1~1.4", "°C", kind::anomaly, "0.1", "1.4", "[0.05, 1.45]", role::change},
             {"-5.4~-13.9", "°C", kind::level, "-13.9", "-5.4", "[-13.95, -5.35]", role::level},
             {"0.3~2.2", "成", kind::anomaly, "0.3", "2.2", "[0.25, 2.25]", role::growth},
             {"1400—1600", "千瓦时/平方米", kind::level, "1400", "1600", "[1399.5, 1600.5]", role::amount},
             {"12~14", "级", kind::level, "12", "14", "[12, 14]", role::ordinal},
             {"14~12", "级", kind::level, "12", "14", "[12, 14]", role::ordinal},
         }) {
        const statement s = stated("R", r.as, r.number, r.unit);
        INFO(r.number);
        CHECK(number_text(s) == r.number);
        CHECK(unit_text(s) == r.unit);
        CHECK(s.single() == nullptr);
        REQUIRE(s.range() != nullptr);
        CHECK(best(s.range()->low()) == r.low);
        CHECK(best(s.range()->high()) == r.high);
        CHECK(bounds(s.range()->hull()) == r.hull);
        CHECK(s.range()->first().as() == r.in);
        CHECK(s.range()->second().as() == r.in);
        // a spread is no one value
        CHECK(reason_of(observation_of(s)) == "missing_input");
        CHECK(reason_of(comparison_of(s)) == "missing_input");
        CHECK(reason_of(signed_measure(s)) == "missing_input");
        CHECK(observation_of(s).error().excerpt() == "R");
    }
}

TEST_CASE("a word without a magnitude is a print only where the kind says so") {
    const statement lower = stated("S052", kind::direction_only, "低于", "");
    CHECK(lower.single() == nullptr);
    CHECK(lower.range() == nullptr);
    CHECK(number_text(lower) == "低于");
    CHECK(unit_text(lower).empty());
    CHECK(reason_of(observation_of(lower)) == "missing_input");
    CHECK(reason_of(comparison_of(lower)) == "missing_input");
    for (const auto as : {kind::level, kind::change_relative, kind::share, kind::count, kind::record})
        CHECK(reason_of(read_print("低于", "", as, {})) == "malformed_number");
    // with such a kind even digits are words
    CHECK(stated("S", kind::direction_only, "三增", "").single() == nullptr);
    CHECK(stated("S", kind::direction_only, "3", "").single() == nullptr);
}

TEST_CASE("a print that is none is refused with its text") {
    struct row {
        std::string_view number, unit;
        statement_kind as;
        qualifiers means;
        std::string_view reason;
    };
    for (auto const& r : std::vector<row>{
             {"", "", kind::level, {}, "malformed_number"},
             {"", "家", kind::count, {}, "malformed_number"},
             {"12", "斤斗", kind::level, {}, "unknown_unit"},
             {"1.2.3", "%", kind::rate, {}, "malformed_number"},
             {"12,34", "家", kind::count, {}, "malformed_number"},
             {"1234567890123456789012345678901234567890", "家", kind::count, {}, "too_many_digits"},
             {"零点三", "第…高值", kind::record, {}, "malformed_text"},
             {"0", "第…位", kind::rank, {}, "malformed_text"},
             {"1.5", "第…位", kind::rank, {}, "malformed_text"},
             {"500余", "个", kind::count, qualifier::below, "malformed_text"}, // more and less than 500
             {"97", "%", kind::share, qualifiers(qualifier::over) | qualifier::nearly, "malformed_text"},
             {"97", "%", kind::share, qualifiers(qualifier::at_least) | qualifier::at_most, "malformed_text"},
             {"0.1~1.4", "°C", kind::anomaly, qualifiers(qualifier::over) | qualifier::below, "malformed_text"},
         }) {
        INFO(r.number << " / " << r.unit);
        CHECK(reason_of(read_print(r.number, r.unit, r.as, r.means)) == r.reason);
    }
    CHECK(read_print("500余", "个", kind::count, qualifier::over)); // said twice
    CHECK(read_print("97", "%", kind::share, qualifiers(qualifier::over) | qualifier::expected));
}

TEST_CASE("a changed digit changes the print, for that comes from the parsed parts") {
    statement s = stated("S003", kind::level, "16.6", "°C");
    s.print = s.single()->with_number(figure::printed(decimal(176, -1)));
    CHECK(number_text(s) == "17.6");
    CHECK(unit_text(s) == "°C");
    CHECK(best(observation_of(s)->value) == "17.6");
    s.print = s.single()->with_number(figure::printed(decimal(1760, -2))); // and a digit more is a digit more
    CHECK(number_text(s) == "17.60");
    CHECK(bounds(*s.single()) == "[17.595, 17.605]");

    s = stated("S005", kind::record, "三", "第…高值");
    s.print = s.single()->with_number(figure::exactly(4));
    CHECK(number_text(s) == "四");
    CHECK(unit_text(s) == "第…高值");
    CHECK(print_of(s) == "第四高值");

    s = stated("S291", kind::level, "500,000", "kW");
    s.print = s.single()->with_number(figure::printed(1600000));
    CHECK(number_text(s) == "1,600,000");

    s = stated("S045", kind::level, "-5.4~-13.9", "°C");
    s.print = s.range()->with_ends(s.range()->first(), s.range()->second().with_number(figure::printed(decimal(-149, -1))));
    CHECK(number_text(s) == "-5.4~-14.9");

    s = stated("S089", kind::level, "256.6", "亿美元", qualifier::over);
    s.print = s.single()->with_number(figure::over(decimal(2667, -1)));
    CHECK(number_text(s) == "266.7");
    CHECK(unit_text(s) == "亿美元");
}

TEST_CASE("a direction gives a magnitude its sign and turns its bounds around") {
    struct row {
        std::string_view number, unit;
        statement_kind as;
        qualifiers means;
        movement moves;
        std::string_view bounds;
    };
    for (auto const& r : std::vector<row>{
             {"14.11", "%", kind::change_relative, {}, movement::down, "[-14.115, -14.105]"},
             {"5.8", "%", kind::change_relative, {}, movement::up, "[5.75, 5.85]"},
             {"5.8", "%", kind::change_relative, {}, movement::none, "[5.75, 5.85]"},
             {"2", "%", kind::change_relative, qualifier::at_least, movement::down, "[-100, -2]"}, // 削减2%以上
             {"2", "%", kind::change_relative, qualifier::over, movement::down, "[-100, -2)"},
             {"2", "%", kind::change_relative, qualifier::at_least, movement::up, "[2, inf)"},
             {"20", "%", kind::change_relative, qualifier::nearly, movement::down, "(-20, inf)"}, // 下降近20%
             {"20", "%", kind::change_relative, qualifier::nearly, movement::up, "[-100, 20)"},
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
        s.moves = r.moves;
        INFO(r.number << r.unit);
        REQUIRE(signed_measure(s));
        CHECK(bounds(*signed_measure(s)) == r.bounds);
        REQUIRE(comparison_of(s));
        CHECK(bounds(comparison_of(s)->magnitude) == r.bounds);
        CHECK(number_text(s) == r.number); // the print has no sign
    }
    // 下降近20% is a fall of less than 20 %: to treat it as a number would give the point -20
    statement nearly = stated("S263", kind::change_relative, "20", "%", qualifier::nearly);
    nearly.moves = movement::down;
    CHECK_FALSE(signed_measure(nearly)->number().best());
    CHECK_FALSE(signed_measure(nearly)->number().contains(-20));
    CHECK(signed_measure(nearly)->number().contains(decimal(-199, -1)));
}

TEST_CASE("an observation and a comparison say what a statement says and where it comes from") {
    statement s = stated("S004", kind::anomaly, "0.9", "°C");
    s.moves = movement::down;
    s.what = {"年平均气温", "mean temperature", polarity::neutral, price_basis::none, accumulation::flow, "70个站"};
    s.against = against("normal:1991-2020");
    const auto o = observation_of(s);
    REQUIRE(o);
    CHECK(o->what.name == "年平均气温");
    CHECK(o->what.scope == "70个站");
    CHECK(o->entity == "江苏省");
    CHECK(o->when == when("2023"));
    CHECK(o->origin.source == "S004");
    CHECK(best(o->value) == "0.9"); // as printed
    const auto c = comparison_of(s);
    REQUIRE(c);
    CHECK(best(c->magnitude) == "-0.9"); // as meant
    CHECK(c->against == against("normal:1991-2020"));
    CHECK(c->what.scope == "70个站");
}

TEST_CASE("a correction is read instead of the printed unit, and the print stays with the reason") {
    statement s = stated("S156", kind::change_pp, "0.6", "%");
    s.moves = movement::up;
    const observation level = observed(reading::rate("79.6%"));
    s.against = against("prev_year");
    CHECK(reason_of(base_of(level, *comparison_of(s))) == "role_unstated"); // without it there is no computation

    const auto corrected = with_correction(s, {"个百分点", "the text says 个百分点", "reader"});
    REQUIRE(corrected);
    CHECK(number_text(*corrected) == "0.6");
    CHECK(unit_text(*corrected) == "%");
    CHECK(print_of(*corrected) == print_of(s));
    REQUIRE(corrected->corrected);
    CHECK(corrected->corrected->unit == "个百分点");
    CHECK(corrected->corrected->why == "the text says 个百分点");
    CHECK(corrected->corrected->author == "reader");
    CHECK_FALSE(s.corrected); // the original is another statement
    const auto points = comparison_of(*corrected);
    REQUIRE(points);
    CHECK(points->magnitude.as() == role::points);
    CHECK(best(*base_of(level, *points)) == "79");
    CHECK_FALSE(base_of(level, *points)->number().contains(decimal(79125, -3))); // what 0.6 % of growth would give
}

TEST_CASE("a percentage that should have been per mille is read as a tenth of it") {
    const statement s = stated("S218", kind::rate, "0.3", "%", qualifier::at_most);
    const auto corrected = with_correction(s, {"‰", "the forest fire loss rate is customarily in ‰", "reader"});
    REQUIRE(corrected);
    CHECK(number_text(*corrected) == "0.3");
    CHECK(unit_text(*corrected) == "%");
    const auto as_printed = convert(observation_of(s)->value, "%");
    const auto as_meant = convert(observation_of(*corrected)->value, "%");
    REQUIRE(as_printed);
    REQUIRE(as_meant);
    CHECK(bounds(*as_printed) == "(-inf, 0.3]");
    CHECK(bounds(*as_meant) == "(-inf, 0.03]");
    CHECK(as_meant->as() == role::rate);
}

TEST_CASE("a correction to a unit that is none is refused and changes nothing") {
    const statement s = stated("S156", kind::change_pp, "0.6", "%");
    const auto wrong = with_correction(s, {"斤斗", "no reason", "reader"});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().why == reason::unknown_unit);
    CHECK(wrong.error().excerpt() == "斤斗");
    statement unread = s; // a correction that was put there by hand is checked when it is used
    unread.corrected = correction{"斤斗", "no reason", "reader"};
    CHECK(reason_of(observation_of(unread)) == "unknown_unit");
    CHECK(reason_of(comparison_of(unread)) == "unknown_unit");
    CHECK(unit_text(unread) == "%");
}

TEST_CASE("a missing currency is corrected to the amount of money") {
    const statement s = stated("S277", kind::level, "1.18", "万亿");
    const observation gdp = observed("12.8万亿元");
    CHECK(reason_of(share_of(*observation_of(s), gdp)) == "unit_mismatch");
    const auto corrected = with_correction(s, {"万亿元", "the currency is not printed", "reader"});
    REQUIRE(corrected);
    REQUIRE(share_of(*observation_of(*corrected), gdp));
    CHECK(best(*share_of(*observation_of(*corrected), gdp)) == "9.21875");
}

TEST_CASE("a percentage of a named whole ends at 100 % and one without a whole does not") {
    statement s = stated("S208", kind::rate, "60", "%", qualifier::over);
    CHECK(bounds(observation_of(s)->value) == "(60, inf)");
    s.against = against("whole:农作物");
    CHECK(bounds(observation_of(s)->value) == "(60, 100]");
    CHECK(observation_of(s)->value.as() == role::rate);
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
