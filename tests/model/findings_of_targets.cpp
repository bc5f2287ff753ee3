// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/finding_cases.hpp"

namespace {

using namespace making;
using kind = statement_kind;
using what = finding_kind;

TEST_CASE("a floor is attained in percent and in excess") {
    const auto aimed = [](std::string_view actual, std::string_view goal) {
        return report({stated("A", kind::level, actual, "万平方米"),
                       a_target("T", goal, "万平方米", "A", target_direction::at_least)});
    };
    const report all = aimed("358.89", "200");
    CHECK(kinds_of(all, "T") == "attainment excess ");
    const finding attained = the(all, "T", what::attainment);
    CHECK(best(value(attained)) == "179.445");
    CHECK(bounds(value(attained)) == "[179.4425, 179.4475]"); // the target is exact
    CHECK(attained.met == verdict::met);
    CHECK(attained.from == std::vector<std::string>{"A", "T"});
    CHECK(best(value(the(all, "T", what::excess))) == "158.89");
    CHECK(best(value(attained)) != "79.445"); // the excess in percent
    CHECK(the(aimed("199.4", "200"), "T", what::attainment).met == verdict::not_met);
    CHECK(the(aimed("200", "200"), "T", what::attainment).met == verdict::undecided); // 199.5 to 200.5
}

TEST_CASE("a ceiling is met from below and has no percentage") {
    const auto aimed = [](std::string_view actual, std::optional<target_direction> aims) {
        return report({stated("A", kind::rate, actual, "%"), a_target("T", "0.3", "%", "A", aims)});
    };
    CHECK(the(aimed("0.1", target_direction::at_most), "T", what::against_target).met == verdict::met);
    CHECK(the(aimed("0.5", target_direction::at_most), "T", what::against_target).met == verdict::not_met);
    CHECK(the(aimed("0.1", target_direction::at_least), "T", what::against_target).met ==
          verdict::not_met); // the wrong direction
    const auto f = the(aimed("0.1", target_direction::at_most), "T", what::against_target);
    CHECK(to_string(value(f)) == "0.1%"); // the actual: never 33.3 or 300 %
    CHECK(kinds_of(aimed("0.1", target_direction::at_most), "T") ==
          "against_target excess "); // its percent is that of the rate
    const auto open = the(aimed("0.1", std::nullopt), "T", what::attainment);
    CHECK(open.value.error().why == reason::missing_input);
    CHECK_FALSE(open.met);
    CHECK(describe(open.value.error()) == "target and direction: the direction is not printed");
    CHECK(describe(open.value.error(), language::zh) == "目标与方向：方向未公布");
}

TEST_CASE("a target in another dimension is refused") {
    const report all({stated("A", kind::level, "358.89", "万平方米"),
                      a_target("T", "200", "万吨", "A", target_direction::at_least)});
    CHECK(the(all, "T", what::attainment).value.error().why == reason::unit_mismatch);
    CHECK(the(all, "T", what::excess).value.error().why == reason::unit_mismatch);
    CHECK_FALSE(the(all, "T", what::attainment).met);
}

TEST_CASE("more than all of an unprinted target leaves it below the actual") {
    statement beyond = stated("B", kind::attainment, "超额完成", "", qualifier::over);
    beyond.about.ids = {"A"};
    const statement actual = stated("A", kind::level, "17.15", "万亩");
    const report all({actual, beyond});
    CHECK(kinds_of(all, "B") == "implied_target ");
    CHECK(value(the(all, "B", what::implied_target)).number().upper().at == decimal(17155, -3));
    CHECK_FALSE(value(the(all, "B", what::implied_target)).number().best());
    CHECK(value(the(all, "B", what::implied_target)).number().upper().open);
    // a target that is printed is not guessed, and the print is held against it
    const report printed({actual, beyond, a_target("T", "15", "万亩", "A", target_direction::at_least)});
    CHECK(kinds_of(printed, "B") == "attainment_recomputed ");
    CHECK(the(printed, "B", what::attainment_recomputed).prints == agreement::agrees); // 114 % of it
    CHECK(the(printed, "T", what::attainment).met == verdict::met);
}

TEST_CASE("a completion rate of no printed actual is so many points short of 100 %") {
    const report all({stated("C", kind::attainment, "99.92", "%")});
    CHECK(kinds_of(all, "C") == "gap_to_full ");
    CHECK(best(value(the(all, "C", what::gap_to_full))) == "0.08");
    CHECK(bounds(value(the(all, "C", what::gap_to_full))) == "[0.075, 0.085]");
    CHECK(value(the(all, "C", what::gap_to_full)).role() == role::points); // not 0.08 %
}

TEST_CASE("a rate with a bound is no attainment, and what is not printed is named") {
    const report all({stated("F", kind::rate, "95", "%", qualifiers(qualifier::expected) | qualifier::at_least),
                      stated("C", kind::rate, "0.3", "%", qualifier::at_most), stated("R", kind::rate, "95", "%"),
                      stated("O", kind::rate, "95", "%", qualifier::over)});
    CHECK(the(all, "F", what::attainment).value.error().why == reason::missing_input);
    CHECK(describe(the(all, "F", what::attainment).value.error()).find("the target is not printed") !=
          std::string::npos);
    CHECK(describe(the(all, "C", what::attainment).value.error()).find("the actual is not printed") !=
          std::string::npos);
    CHECK(describe(the(all, "C", what::attainment).value.error(), language::zh).find("实际值未公布") !=
          std::string::npos);
    CHECK(kinds_of(all, "R").empty());
    CHECK(kinds_of(all, "O").empty());
}

TEST_CASE("a streak begins so many years before the year of the report, that year counted") {
    const auto streak = [](std::string_view n, std::string_view unit, std::string_view year) {
        return report({stated("Y", kind::streak, n, unit, [&](statement& s) { s.when = when(year); })});
    };
    const finding nine = the(streak("9", "年", "2023"), "Y", what::first_year);
    REQUIRE(nine.when);
    CHECK(*nine.when == when("2015"));
    CHECK(*nine.when != when("2014")); // 2023 - 9
    CHECK(*the(streak("九", "年", "2023"), "Y", what::first_year).when == when("2015"));
    CHECK(*the(streak("1", "年", "2023"), "Y", what::first_year).when == when("2023"));
    CHECK(*the(streak("16", "年", "2023-12-31"), "Y", what::first_year).when == when("2008"));
    const finding winter = the(streak("9", "年", "2023-DJF"), "Y", what::first_year); // lies in two years
    CHECK_FALSE(winter.when);
    CHECK(winter.value.error().why == reason::period_mismatch);
    CHECK(the(streak("9", "年", "2021.."), "Y", what::first_year).value.error().why == reason::missing_input);
    CHECK(the(streak("0", "年", "2023"), "Y", what::first_year).value.error().why == reason::span_too_short);
    CHECK(the(streak("3000", "年", "2023"), "Y", what::first_year).value.error().why == reason::malformed_period);
    CHECK(kinds_of(streak("9.5", "年", "2023"), "Y").empty()); // no count of years
    CHECK(kinds_of(streak("99999999999", "年", "2023"), "Y").empty());
    statement several = stated("Y", kind::streak, "9", "年", qualifier::over); // no n, no start
    CHECK(kinds_of(report({several}), "Y").empty());
}

TEST_CASE("repeated prints agree after conversion and not by their digits") {
    struct pair {
        std::string_view number, unit, repeated, repeated_unit;
        std::optional<agreement> prints;
        std::string_view reason;
    };
    for (auto const& p : std::vector<pair>{
             {"1201.8", "毫米", "1201.8", "mm", agreement::agrees, ""},
             {"500", "兆瓦", "500,000", "kW", agreement::agrees, ""},
             {"500", "兆瓦", "50", "万千瓦", agreement::agrees, ""},
             {"500", "兆瓦", "500.4", "MW", agreement::agrees, ""}, // within the half unit of the other
             {"500", "兆瓦", "501", "MW", agreement::agrees, ""},   // 500.5 belongs to both
             {"500", "兆瓦", "502", "MW", agreement::contradicts, "no_overlap"},
             {"500", "兆瓦", "500", "kW", agreement::contradicts, "no_overlap"},
             {"4", "家", "5", "家", agreement::contradicts, "no_overlap"},
             {"3.6", "万家", "36421", "家", agreement::agrees, ""},
             {"500", "兆瓦", "500", "万元", std::nullopt, "unit_mismatch"},
             {"4", "家", "4", "项", std::nullopt, "unit_mismatch"},
         }) {
        const auto as = kind::level;
        const report all({stated("A", as, p.number, p.unit), repeat("B", "A", as, p.repeated, p.repeated_unit)});
        INFO(p.number << p.unit << " and " << p.repeated << p.repeated_unit);
        CHECK(kinds_of(all, "A").empty()); // told once, where it is repeated
        CHECK(kinds_of(all, "B") == "agreement ");
        const finding f = the(all, "B", what::agreement);
        CHECK(f.prints == p.prints);
        CHECK(reason_of(f.value) == p.reason);
        CHECK(f.from == std::vector<std::string>{"A", "B"});
    }
}

TEST_CASE("a repeated print under another unit agrees only once it is corrected") {
    const statement text = stated("A", kind::change_pp, "0.6", "个百分点");
    const statement sidebar = repeat("B", "A", kind::change_pp, "0.6", "%");
    const finding raw = the(report({text, sidebar}), "B", what::agreement);
    CHECK(raw.prints != agreement::agrees);
    CHECK(raw.prints != agreement::contradicts);
    const auto corrected = with_correction(sidebar, read_correction("个百分点", "as the text prints it", "reader"));
    REQUIRE(corrected);
    const finding helped = the(report({text, *corrected}), "B", what::agreement);
    CHECK(helped.prints == agreement::unit_differs);
    CHECK(best(value(helped)) == "0.6");
    // a correction of other digits does not help
    const auto wrong = with_correction(repeat("B", "A", kind::change_pp, "1.4", "%"),
                                       read_correction("个百分点", "as the text prints it", "reader"));
    REQUIRE(wrong);
    CHECK_FALSE(the(report({text, *wrong}), "B", what::agreement).prints == agreement::unit_differs);
    CHECK_FALSE(the(report({text, *wrong}), "B", what::agreement).prints == agreement::agrees);
}

TEST_CASE("the same digits in the other direction contradict each other") {
    statement text = stated("A", kind::anomaly, "0.9", "°C");
    statement sidebar = repeat("B", "A", kind::anomaly, "0.9", "°C");
    text.direction = movement::up;
    sidebar.direction = movement::down;
    CHECK(the(report({text, sidebar}), "B", what::agreement).prints == agreement::contradicts);
    sidebar.direction = movement::up;
    CHECK(the(report({text, sidebar}), "B", what::agreement).prints == agreement::agrees);
    sidebar.direction = movement::none; // the word is lost
    CHECK(the(report({text, sidebar}), "B", what::agreement).prints == agreement::agrees);
}

TEST_CASE("a print with a sign and one with a word for it are compared with their signs") {
    struct pair {
        std::string_view number;
        movement moves;
        std::string_view repeated;
        movement repeated_moves;
        std::optional<agreement> prints;
        std::string_view common; ///< empty where there is none
    };
    constexpr auto up = movement::up;
    constexpr auto down = movement::down;
    constexpr auto none = movement::none;
    constexpr auto yes = agreement::agrees;
    constexpr auto no = agreement::contradicts;
    for (auto const& p : std::vector<pair>{
             {"8.9", down, "-8.9", none, yes, "[-8.95, -8.85]"},
             {"-8.9", none, "8.9", down, yes, "[-8.95, -8.85]"},
             {"8.9", up, "+8.9", none, yes, "[8.85, 8.95]"},
             {"8.9", down, "8.9", down, yes, "[-8.95, -8.85]"},
             {"-8.9", none, "-8.9", none, yes, "[-8.95, -8.85]"},
             {"8.9", up, "-8.9", none, no, ""},
             {"+8.9", none, "8.9", down, no, ""},
             {"+8.9", none, "-8.9", none, no, ""},
             {"-8.9", none, "9.1", down, no, ""},
             // a print that says neither takes the sign of the other
             {"8.9", down, "8.9", none, yes, "[-8.95, -8.85]"},
             {"8.9", none, "-8.9", none, yes, "[-8.95, -8.85]"},
             {"8.9", none, "8.9", none, yes, "[8.85, 8.95]"},
             {"0.0", down, "0.0", up, yes, "[0, 0]"}, // both of them print zero
             {"近9", down, "-8.9", none, yes, "[-8.95, -8.85]"},
             {"近9", down, "-9.3", none, no, ""},
         }) {
        statement a = stated("A", kind::change_relative, p.number, "%");
        statement b = repeat("B", "A", kind::change_relative, p.repeated, "%");
        a.direction = p.moves;
        b.direction = p.repeated_moves;
        INFO(p.number << " " << entry_of(p.moves).code << " and " << p.repeated << " "
                      << entry_of(p.repeated_moves).code);
        const finding f = the(report({a, b}), "B", what::agreement);
        CHECK(f.prints == p.prints);
        if (p.common.empty())
            CHECK(reason_of(f.value) == "no_overlap");
        else
            CHECK(bounds(value(f)) == p.common);
    }
    statement text = stated("A", kind::anomaly, "0.3~2.2", "成");
    text.direction = down;
    const statement sidebar = repeat("B", "A", kind::anomaly, "-0.3~-2.2", "成");
    CHECK(the(report({text, sidebar}), "B", what::agreement).prints == yes);
    text.direction = up;
    CHECK(the(report({text, sidebar}), "B", what::agreement).prints == no);
    // 降至41.3% is a level that fell: its direction is not its sign
    statement level = stated("A", kind::rate, "41.3", "%");
    level.direction = down;
    CHECK(the(report({level, repeat("B", "A", kind::rate, "41.3", "%")}), "B", what::agreement).prints == yes);
}

TEST_CASE("repeated words and repeated ranges are compared too") {
    const report words({stated("A", kind::direction_only, "低于", ""),
                        repeat("B", "A", kind::direction_only, "低于", ""),
                        repeat("C", "A", kind::direction_only, "高于", "")});
    CHECK(the(words, "B", what::agreement).prints == agreement::agrees);
    CHECK(the(words, "C", what::agreement).prints == agreement::contradicts);
    const report ranges({stated("A", kind::anomaly, "0.1~1.4", "°C"), repeat("B", "A", kind::anomaly, "0.1—1.4", "℃"),
                         repeat("C", "A", kind::anomaly, "0.1~2.4", "°C"),
                         repeat("D", "A", kind::anomaly, "0.1~1.4", "成"),
                         repeat("E", "A", kind::anomaly, "1.4", "°C")});
    CHECK(the(ranges, "B", what::agreement).prints == agreement::agrees);
    CHECK(the(ranges, "C", what::agreement).prints == agreement::contradicts);
    CHECK_FALSE(the(ranges, "D", what::agreement).prints);
    CHECK_FALSE(the(ranges, "D", what::agreement).value);
    CHECK_FALSE(the(ranges, "E", what::agreement).prints); // a number is no spread
    CHECK_FALSE(the(ranges, "E", what::agreement).value);
}

TEST_CASE("a repeated print gives nothing else, so that nothing is counted twice") {
    statement again = a_change("L", "B", kind::change_relative, "5.0", "%");
    again.duplicate_of = "G";
    again.per = "L";
    const report all(
        {stated("L", kind::level, "126.0", "亿千瓦时"), a_change("L", "G", kind::change_relative, "5.0", "%"), again});
    CHECK(kinds_of(all, "B") == "agreement ");
    CHECK(findings_of(all).size() == 4);
}

} // namespace
