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
             {"0.3", "%", kind::rate, qualifier::at_most, role::rate, "[0, 0.3]"},
             {"95", "%", kind::rate, qualifiers(qualifier::expected) | qualifier::at_least, role::rate, "[95, inf)"},
             {"2", "%", kind::change_relative, qualifier::at_least, role::growth, "[2, inf)"},
             {"20", "%", kind::change_relative, qualifier::nearly, role::growth,
              "(-inf, 20)"}, // its support waits for the sign
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
        CHECK(s.single()->role() == r.in);
        CHECK(s.single()->number().qualifiers().has(qualifier::expected) == r.means.has(qualifier::expected));
        CHECK(s.single()->number().qualifiers().has(qualifier::about) == r.means.has(qualifier::about));
    }
}

TEST_CASE("a word inside the number column is a qualifier of the number") {
    const statement s = stated("S229", kind::count, "500余", "个");
    CHECK(bounds(*s.single()) == "(500, inf)");
    CHECK(s.single()->number().qualifiers().has(qualifier::over));
    CHECK(to_string(*s.single()) == "500余个");
    CHECK(number_text(s) == "500"); // the digits alone
    CHECK(unit_text(s) == "个");
}

TEST_CASE("words that belong to a number stay with it in its column, and its bounds are those of all words") {
    struct row {
        std::string_view number, unit;
        qualifiers means;
        std::string_view bounds, again; ///< and the column of numbers
    };
    for (auto const& r : std::vector<row>{
             {"0", "个", qualifier::nearly, "[0, inf)", "接近0"},
             {"接近零", "个", {}, "[0, inf)", "接近零"},
             {"0.0", "亿元", qualifier::nearly, "[0, inf)", "接近0.0"},
             {"千亿", "", qualifier::magnitude_class, "[100000000000, inf)", "千亿"},
             {"2,000", "年", qualifier::over, "(2000, inf)", "2,000"},
             {"5±0.5", "℃", qualifier::about, "[4.5, 5.5]", "5±0.5"},
             {"零下5.4", "℃", {}, "[-5.45, -5.35]", "零下5.4"},
             {"25万6", "千元", qualifier::over, "(256, inf)", "25万6"},
             {"三", "万分之…", qualifier::at_most, "(-inf, 3]", "三"},
         }) {
        INFO(r.number << r.unit);
        const statement s = stated("S", kind::count, r.number, r.unit, r.means);
        CHECK(bounds(*value_of(s)) == r.bounds);
        CHECK(number_text(s) == r.again);
        CHECK(unit_text(s) == r.unit);
        const statement once_more = stated("S", kind::count, number_text(s), unit_text(s), s.qualifiers());
        CHECK(*value_of(once_more) == *value_of(s));
    }
    statement profit = stated("S", kind::level, "0", "亿元", qualifier::nearly);
    profit.indicator.may_be_negative = true;
    CHECK(bounds(*value_of(profit)) == "(-inf, inf)");
    CHECK(print_of(stated("S", kind::count, "0", "个", qualifier::nearly)) == "接近0个");
    CHECK(reason_of(read_print("2000", "年", kind::level, qualifier::over)) == "ambiguous");
    CHECK(print_of(stated("S", kind::magnitude_class, "千万", "千瓦", qualifier::at_least), language::zh) ==
          "千万千瓦以上");
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
             {"5~-3", "°C", kind::level, "-3", "5", "[-3.5, 5.5]", role::level},
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
        CHECK(s.range()->first().role() == r.in);
        CHECK(s.range()->second().role() == r.in);
        // a spread is no one value
        CHECK(reason_of(observation_of(s)) == "is_range");
        CHECK(reason_of(comparison_of(s)) == "is_range");
        CHECK(reason_of(signed_measure(s)) == "is_range");
        CHECK(describe(observation_of(s).error()) == "R is a range, which has no single value");
        CHECK(describe(observation_of(s).error(), language::zh) == "R是区间，没有单一数值");
    }
}

TEST_CASE("a word without a magnitude is a print only where the kind says so") {
    const statement lower = stated("S052", kind::direction_only, "低于", "");
    CHECK(lower.single() == nullptr);
    CHECK(lower.range() == nullptr);
    CHECK(number_text(lower) == "低于");
    CHECK(unit_text(lower).empty());
    CHECK(reason_of(observation_of(lower)) == "is_word");
    CHECK(reason_of(comparison_of(lower)) == "is_word");
    CHECK(describe(observation_of(lower).error()) == "S052 is a word without a number");
    CHECK(describe(observation_of(lower).error(), language::zh) == "S052只有文字，没有数值");
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
             {"", "", kind::level, {}, "missing_input"},
             {"", "家", kind::count, {}, "missing_input"},
             {" ", "", kind::direction_only, {}, "missing_input"},
             {"低于", "家", kind::direction_only, {}, "unknown_unit"},
             {"1", "2万元", kind::level, {}, "unknown_unit"}, // no 12万元
             {"5000-1", "万元", kind::level, {}, "ambiguous"},
             {"12", "斤斗", kind::level, {}, "unknown_unit"},
             {"1.2.3", "%", kind::rate, {}, "malformed_number"},
             {"12,34", "家", kind::count, {}, "malformed_number"},
             {"1234567890123456789012345678901234567890", "家", kind::count, {}, "too_many_digits"},
             {"零点三", "第…高值", kind::record, {}, "malformed_text"},
             {"0", "第…位", kind::rank, {}, "malformed_text"},
             {"1.5", "第…位", kind::rank, {}, "malformed_text"},
             {"500余", "个", kind::count, qualifier::below, "malformed_text"}, // more and less than 500
             {"0", "个", kind::count, qualifier::below, "malformed_text"},     // no count is below zero
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

TEST_CASE("the qualifiers of a statement are those of its figure, whatever made them") {
    const qualifiers expected = qualifier::expected;
    CHECK(stated("S", kind::rate, "95", "%", expected | qualifier::at_least).qualifiers() ==
          (expected | qualifier::at_least));
    CHECK(stated("S", kind::rate, "预计95%以上", "").qualifiers() == (expected | qualifier::at_least));
    CHECK(stated("S", kind::count, "500余", "个", expected).qualifiers() == (expected | qualifier::over));
    CHECK(stated("S", kind::rate, "95", "%", qualifiers(qualifier::over) | qualifier::at_least).qualifiers() ==
          (qualifiers(qualifier::over) | qualifier::at_least)); // both are said
    CHECK(stated("S", kind::attainment, "超额完成", "").qualifiers() == qualifiers(qualifier::over));
    CHECK(stated("S", kind::direction_only, "低于", "", qualifier::below).qualifiers() == qualifiers(qualifier::below));
    CHECK(stated("S", kind::level, "8~10", "个", qualifier::about).qualifiers() == qualifiers(qualifier::about));
    CHECK(stated("S", kind::level, "至少8至10", "个").qualifiers().empty()); // said of one end only
    // a figure that is given to the print takes its words along
    statement s = stated("S", kind::level, "256.6", "亿美元", qualifier::over);
    s.print = s.single()->with_number(figure::printed(decimal(2666, -1)));
    CHECK(s.qualifiers().empty());
    CHECK(print_of(s) == "266.6亿美元");
    s.print = s.single()->with_number(figure::nearly(decimal(2666, -1)));
    CHECK(print_of(s) == "nearly 266.6亿美元");
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

    s = stated("S", kind::rate, "全覆盖", "");
    s.print = s.single()->with_number(figure::printed(decimal(981, -1)));
    CHECK(number_text(s) == "98.1"); // the word was 100 % and nothing else
    CHECK(unit_text(s) == "%");
    CHECK(print_of(s) == "98.1%");

    s = stated("S005", kind::record, "三", "第…高值");
    s.print = s.single()->with_number(figure::exactly(4));
    CHECK(number_text(s) == "四");
    CHECK(unit_text(s) == "第…高值");
    CHECK(print_of(s) == "第四高值");

    s = stated("S291", kind::level, "500,000", "kW");
    s.print = s.single()->with_number(figure::printed(1600000));
    CHECK(number_text(s) == "1,600,000");

    s = stated("S045", kind::level, "-5.4~-13.9", "°C");
    s.print =
        s.range()->with_ends(s.range()->first(), s.range()->second().with_number(figure::printed(decimal(-149, -1))));
    CHECK(number_text(s) == "-5.4~-14.9");

    s = stated("S089", kind::level, "256.6", "亿美元", qualifier::over);
    s.print = s.single()->with_number(figure::over(decimal(2667, -1)));
    CHECK(number_text(s) == "266.7");
    CHECK(unit_text(s) == "亿美元");
}

} // namespace
