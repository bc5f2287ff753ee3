// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/making.hpp"

namespace {

using namespace making;
using kind = statement_kind;
using what = finding_kind;

/// A comparison of what another statement prints.
statement change_of(std::string about, std::string id, statement_kind as, std::string_view number, std::string_view unit,
                    movement moves = movement::up, std::string_view baseline_code = "prev_year") {
    return stated(std::move(id), as, number, unit, [&](statement& s) {
        s.moves = moves;
        s.against = against(baseline_code);
        s.about.ids = {std::move(about)};
    });
}
statement share_of_whole(std::string id, std::string_view number, std::string_view unit, std::string about, std::string part_of) {
    return stated(std::move(id), kind::share, number, unit, [&](statement& s) {
        s.against = against("whole:总量");
        if (!about.empty()) s.about.ids = {std::move(about)};
        s.part_of = std::move(part_of);
    });
}
statement target(std::string id, std::string_view number, std::string_view unit, std::string about,
                 std::optional<target_direction> aims) {
    return stated(std::move(id), kind::target, number, unit, [&](statement& s) {
        s.aims = aims;
        s.about.ids = {std::move(about)};
    });
}
statement repeat(std::string id, std::string of, statement_kind as, std::string_view number, std::string_view unit) {
    return stated(std::move(id), as, number, unit, [&](statement& s) { s.duplicate_of = std::move(of); });
}

std::string kinds_of(report const& all, std::string_view id) {
    std::string kinds;
    for (auto const& f : findings_of(all, *all.find(id))) kinds += std::string(entry_of(f.what).code) + " ";
    return kinds;
}

TEST_CASE("a growth gives the factor, the base and the change behind a level") {
    const report all({stated("L", kind::level, "126.0", "亿千瓦时"), change_of("L", "G", kind::change_relative, "5.0", "%")});
    CHECK(kinds_of(all, "L").empty());
    CHECK(kinds_of(all, "G") == "growth_factor implied_base absolute_change ");
    const finding factor = the(all, "G", what::growth_factor);
    CHECK(best(value(factor)) == "1.05");
    CHECK(bounds(value(factor)) == "[1.0495, 1.0505]");
    CHECK(factor.from == std::vector<std::string>{"G"});
    const finding base = the(all, "G", what::implied_base);
    CHECK(best(value(base)) == "120");
    CHECK(to_string(value(base)) == "120.0亿千瓦时 [119.89, 120.11]");
    CHECK(base.from == std::vector<std::string>{"L", "G"});
    CHECK(base.id == "G");
    CHECK_FALSE(base.candidate);
    CHECK_FALSE(value(base).number().contains(decimal(1197, -1))); // 126 x 0.95
    const finding change = the(all, "G", what::absolute_change);
    CHECK(best(value(change)) == "6");
    CHECK(best(value(change)) != "6.3"); // 5 % of the current level
    CHECK_FALSE(base.met);
    CHECK_FALSE(base.prints);
}

TEST_CASE("a fall gives a larger base than the level") {
    const report all({stated("L", kind::level, "95.0", "万吨"), change_of("L", "G", kind::change_relative, "5.0", "%", movement::down)});
    CHECK(best(value(the(all, "G", what::growth_factor))) == "0.95");
    CHECK(best(value(the(all, "G", what::implied_base))) == "100");
    CHECK(best(value(the(all, "G", what::absolute_change))) == "-5");
}

TEST_CASE("a real growth of a nominal level is refused once and keeps its factor") {
    statement level = stated("S001", kind::level, "12.8", "万亿元");
    statement growth = change_of("S001", "S002", kind::change_relative, "5.8", "%");
    level.what.prices = price_basis::nominal;
    growth.what.prices = price_basis::real;
    const report refused({level, growth});
    CHECK(best(value(the(refused, "S002", what::growth_factor))) == "1.058");
    CHECK(the(refused, "S002", what::implied_base).value.error().why == reason::price_basis);
    CHECK(found(refused, "S002", what::absolute_change).empty());
    growth.what.prices = price_basis::nominal;
    const report accepted({level, growth});
    CHECK(is_about(value(the(accepted, "S002", what::implied_base)), decimal(12098, -3)));
}

TEST_CASE("an anomaly gives the normal, and on the Celsius scale no percentage") {
    const report all({stated("T", kind::level, "16.6", "°C"), change_of("T", "A", kind::anomaly, "0.9", "°C", movement::up, "normal"),
                      stated("H", kind::level, "2099.4", "小时"), change_of("H", "B", kind::anomaly, "99", "小时", movement::up, "normal"),
                      stated("R", kind::level, "1201.8", "毫米"), change_of("R", "C", kind::anomaly, "1.3", "成", movement::up, "normal")});
    CHECK(best(value(the(all, "A", what::implied_normal))) == "15.7");
    CHECK(best(value(the(all, "A", what::implied_normal))) != "17.5"); // the sign the other way round
    CHECK(the(all, "A", what::relative_change).value.error().why == reason::interval_scale);
    CHECK(found(all, "A", what::growth_factor).empty());
    CHECK(best(value(the(all, "B", what::implied_normal))) == "2000.4");
    CHECK(is_about(value(the(all, "B", what::relative_change)), decimal(49490, -4)));
    CHECK_FALSE(value(the(all, "B", what::relative_change)).number().contains(decimal(4716, -3))); // of the current level
    CHECK(best(value(the(all, "C", what::growth_factor))) == "1.13");
    CHECK(is_about(value(the(all, "C", what::implied_normal)), decimal(10635398, -4)));
    CHECK_FALSE(value(the(all, "C", what::implied_normal)).number().contains(decimal(1045566, -3)));
    CHECK(is_about(value(the(all, "C", what::absolute_change)), decimal(1382601, -4)));
    CHECK(found(all, "A", what::implied_base).empty()); // a normal is no base year
}

TEST_CASE("1.6 times more is 2.6 times the normal") {
    const report all({stated("A", kind::anomaly, "1.6", "倍", [](statement& s) {
        s.moves = movement::up;
        s.against = against("normal");
    })});
    CHECK(kinds_of(all, "A") == "growth_factor ");
    CHECK(best(value(the(all, "A", what::growth_factor))) == "2.6");
    CHECK(bounds(value(the(all, "A", what::growth_factor))) == "[2.55, 2.65]");
}

TEST_CASE("a decline with a bound keeps a one-sided factor") {
    const auto factor = [](std::string_view number, qualifiers means) {
        statement s = stated("G", kind::change_relative, number, "%", means);
        s.moves = movement::down;
        return bounds(value(the(report({s}), "G", what::growth_factor)));
    };
    CHECK(factor("2", qualifier::at_least) == "[0, 0.98]");
    CHECK(factor("20", qualifier::nearly) == "(0.8, inf)");
    CHECK(factor("2", {}) == "[0.975, 0.985]");
}

TEST_CASE("points give the percentage of last year and its relative change") {
    const report all({stated("P", kind::rate, "79.6", "%"), change_of("P", "D", kind::change_pp, "0.6", "个百分点")});
    CHECK(kinds_of(all, "D") == "implied_base relative_change ");
    CHECK(best(value(the(all, "D", what::implied_base))) == "79");
    CHECK(bounds(value(the(all, "D", what::implied_base))) == "[78.9, 79.1]");
    CHECK(is_about(value(the(all, "D", what::relative_change)), decimal(7595, -4)));
    CHECK_FALSE(value(the(all, "D", what::implied_base)).number().contains(decimal(79125, -3)));
    // the sidebar that prints % for 个百分点 is refused until it is corrected
    const statement sidebar = change_of("P", "D", kind::change_pp, "0.6", "%");
    CHECK(the(report({*all.find("P"), sidebar}), "D", what::implied_base).value.error().why == reason::role_unstated);
    const auto corrected = with_correction(sidebar, {"个百分点", "the text", "reader"});
    REQUIRE(corrected);
    CHECK(best(value(the(report({*all.find("P"), *corrected}), "D", what::implied_base))) == "79");
}

TEST_CASE("a comparison and its level must be about one thing") {
    struct change {
        std::string_view what;
        std::function<void(statement&)> of;
        std::string_view reason;
    };
    for (auto const& c : std::vector<change>{
             {"another indicator", [](statement& s) { s.what.name = "用电量"; }, "indicator_mismatch"},
             {"another place", [](statement& s) { s.entity = "南京市"; }, "entity_mismatch"},
             {"another scope", [](statement& s) { s.what.scope = "规模以上"; }, "scope_changed"},
             {"another year", [](statement& s) { s.when = when("2022"); }, "period_mismatch"},
             {"not printed against what", [](statement& s) { s.against = against("unknown"); }, "baseline_mismatch"},
             {"several levels, all meant", [](statement& s) { s.about.ids = {"L", "L"}; }, ""},
         }) {
        statement points = change_of("L", "D", kind::change_pp, "0.6", "个百分点");
        c.of(points);
        const report all({stated("L", kind::rate, "79.6", "%"), points});
        INFO(c.what);
        REQUIRE_FALSE(found(all, "D", what::implied_base).empty());
        for (auto const& f : found(all, "D", what::implied_base)) {
            CHECK(reason_of(f.value) == c.reason);
            CHECK_FALSE(f.candidate);
        }
        CHECK(found(all, "D", what::implied_base).size() == points.about.ids.size());
    }
}

TEST_CASE("a part, its share and its whole are checked against each other") {
    const auto with_share = [](std::string_view share) {
        return report({stated("W", kind::level, "12.8", "万亿元"), stated("P", kind::level, "4.66", "万亿元"),
                       share_of_whole("S", share, "%", "P", "W")});
    };
    const report all = with_share("36.3");
    CHECK(kinds_of(all, "S") == "share_recomputed implied_whole joint_whole implied_part ");
    const finding recomputed = the(all, "S", what::share_recomputed);
    CHECK(best(value(recomputed)) == "36.40625");
    CHECK(to_string(value(recomputed)) == "36.4% [36.22, 36.59]");
    CHECK(recomputed.prints == agreement::agrees); // although 36.4 is not 36.3
    CHECK(recomputed.from == std::vector<std::string>{"P", "W"});
    const finding whole = the(all, "S", what::implied_whole);
    CHECK(is_about(value(whole), decimal(12838, -3)));
    CHECK_FALSE(value(whole).number().contains(decimal(169, -2))); // 4.66 x 0.363
    const finding joint = the(all, "S", what::joint_whole);
    // from 4.655/0.3635 to the 12.85 that the other print allows
    CHECK(value(joint).number().lower() == value(whole).number().lower());
    CHECK(value(joint).number().upper().at == decimal(1285, -2));
    CHECK_FALSE(value(joint).number().best());
    const finding part = the(all, "S", what::implied_part);
    CHECK(best(value(part)) == "4.6464");
    CHECK(part.from == std::vector<std::string>{"W", "S"});

    CHECK(the(with_share("40.3"), "S", what::share_recomputed).prints == agreement::contradicts);
    CHECK(the(with_share("40.3"), "S", what::joint_whole).value.error().why == reason::no_overlap);
}

TEST_CASE("a share needs only one of its part and its whole") {
    const report of_part({stated("P", kind::level, "6535", "万千瓦"), share_of_whole("S", "36.4", "%", "P", "")});
    CHECK(kinds_of(of_part, "S") == "implied_whole ");
    CHECK(to_string(value(the(of_part, "S", what::implied_whole))) == "17950万千瓦 [17927, 17980]");
    const report of_whole({stated("W", kind::level, "12.8", "万亿元"), share_of_whole("S", "36.3", "%", "", "W")});
    CHECK(kinds_of(of_whole, "S") == "implied_part ");
    const report alone({share_of_whole("S", "36.3", "%", "", "")});
    CHECK(kinds_of(alone, "S").empty());
}

TEST_CASE("a share that covers all has no other part or whole to tell") {
    const report all({stated("W", kind::level, "12.8", "万亿元"), share_of_whole("S", "全覆盖", "", "", "W")});
    CHECK(kinds_of(all, "S").empty());
}

TEST_CASE("a part and a whole of doubtful scope give no whole") {
    statement share = share_of_whole("S", "9.5", "%", "P", "");
    share.doubts = {doubt::scope_differs};
    const report all({stated("P", kind::count, "57", "家"), share});
    CHECK(the(all, "S", what::implied_whole).value.error().why == reason::whole_mismatch);
    share.doubts.clear();
    CHECK(value(the(report({*all.find("P"), share}), "S", what::implied_whole)).number().contains(600));
}

TEST_CASE("two lower bounds leave a whole without a bound") {
    statement part = stated("P", kind::count, "100", "家", qualifier::over);
    statement share = stated("S", kind::share, "10", "%", qualifier::over);
    share.against = against("whole:总量");
    share.about.ids = {"P"};
    const auto whole = the(report({part, share}), "S", what::implied_whole);
    // the share ends at 100 %, so the whole is larger than the part at least
    CHECK(bounds(value(whole)) == "(100, inf)");
    CHECK_FALSE(value(whole).number().best()); // 1000 would be the quotient of the digits
}

TEST_CASE("a level that is part of another has a share in it") {
    statement part = stated("P", kind::level, "320", "万千瓦");
    part.part_of = "W";
    part.entity = "南京市"; // a city in its province
    const statement whole = stated("W", kind::level, "6535", "万千瓦");
    const report all({whole, part});
    CHECK(kinds_of(all, "P") == "share_in_whole ");
    CHECK(is_about(value(the(all, "P", what::share_in_whole)), decimal(48967, -4)));
    CHECK(the(all, "P", what::share_in_whole).from == std::vector<std::string>{"P", "W"});
    // another time, or more than the whole
    part.when = when("2022");
    CHECK(the(report({whole, part}), "P", what::share_in_whole).value.error().why == reason::period_mismatch);
    part.when = whole.when;
    part.print = stated("P", kind::level, "7000", "万千瓦").print;
    CHECK(the(report({whole, part}), "P", what::share_in_whole).value.error().why == reason::part_exceeds_whole);
    // where the share is printed, it is compared there
    statement small = stated("P", kind::level, "320", "万千瓦");
    small.part_of = "W";
    const report printed({whole, small, share_of_whole("S", "4.9", "%", "P", "W")});
    CHECK(kinds_of(printed, "P").empty());
    CHECK(the(printed, "S", what::share_recomputed).prints == agreement::agrees);
}

TEST_CASE("an amount per count is an intensity in the quotient of the units") {
    const auto per = [](statement a, statement b) {
        a.per = b.id;
        return report({b, a});
    };
    const report projects = per(stated("A", kind::level, "1051.9", "亿元"), stated("N", kind::count, "1218", "个"));
    CHECK(kinds_of(projects, "A") == "intensity ");
    const finding money = the(projects, "A", what::intensity);
    CHECK(is_about(value(money), decimal(86362890, -4)));
    CHECK(unit_text(value(money)) == "万元/个"); // not 0.86亿元/个
    CHECK(money.from == std::vector<std::string>{"A", "N"});
    CHECK_FALSE(value(money).number().contains(11579)); // the other way round: 1218 over 1051.9 in 10000ths
    const report rain = per(stated("A", kind::level, "493.1", "毫米"), stated("N", kind::level, "37", "天"));
    CHECK(is_about(value(the(rain, "A", what::intensity)), decimal(13327, -3)));
    CHECK(unit_text(value(the(rain, "A", what::intensity))) == "毫米/天");

    CHECK(the(per(stated("A", kind::level, "5", "亿元"), stated("N", kind::count, "0", "个")), "A", what::intensity).value.error().why ==
          reason::zero_base);
    statement cars = stated("A", kind::count, "28", "万辆", qualifier::over);
    statement piles = stated("N", kind::count, "8.8", "万个", qualifier::over);
    CHECK(the(per(cars, piles), "A", what::intensity).value.error().why == reason::unbounded); // 3.18 would be a guess
    CHECK(the(per(stated("A", kind::level, "16.6", "°C"), piles), "A", what::intensity).value.error().why == reason::interval_scale);
}

TEST_CASE("a floor is attained in percent and in excess") {
    const auto aimed = [](std::string_view actual, std::string_view goal) {
        return report({stated("A", kind::level, actual, "万平方米"), target("T", goal, "万平方米", "A", target_direction::at_least)});
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
        return report({stated("A", kind::rate, actual, "%"), target("T", "0.3", "%", "A", aims)});
    };
    CHECK(the(aimed("0.1", target_direction::at_most), "T", what::attainment).met == verdict::met);
    CHECK(the(aimed("0.5", target_direction::at_most), "T", what::attainment).met == verdict::not_met);
    CHECK(the(aimed("0.1", target_direction::at_least), "T", what::attainment).met == verdict::not_met); // the wrong direction
    const auto f = the(aimed("0.1", target_direction::at_most), "T", what::attainment);
    if (f.value) CHECK(*f.value->number().best() < 1); // never 33.3 or 300 %
    const auto open = the(aimed("0.1", std::nullopt), "T", what::attainment);
    CHECK(open.value.error().why == reason::missing_input);
    CHECK_FALSE(open.met);
    CHECK(describe(open.value.error()).find("direction") != std::string::npos);
}

TEST_CASE("a target in another dimension is refused") {
    const report all({stated("A", kind::level, "358.89", "万平方米"), target("T", "200", "万吨", "A", target_direction::at_least)});
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
    // a target that is printed is not guessed
    const report printed({actual, beyond, target("T", "15", "万亩", "A", target_direction::at_least)});
    CHECK(kinds_of(printed, "B").empty());
    CHECK(the(printed, "T", what::attainment).met == verdict::met);
}

TEST_CASE("a completion rate of no printed actual is so many points short of 100 %") {
    const report all({stated("C", kind::attainment, "99.92", "%")});
    CHECK(kinds_of(all, "C") == "gap_to_full ");
    CHECK(best(value(the(all, "C", what::gap_to_full))) == "0.08");
    CHECK(bounds(value(the(all, "C", what::gap_to_full))) == "[0.075, 0.085]");
    CHECK(value(the(all, "C", what::gap_to_full)).as() == role::points); // not 0.08 %
}

TEST_CASE("a rate with a bound is no attainment, and what is not printed is named") {
    const report all({stated("F", kind::rate, "95", "%", qualifiers(qualifier::expected) | qualifier::at_least),
                      stated("C", kind::rate, "0.3", "%", qualifier::at_most), stated("R", kind::rate, "95", "%"),
                      stated("O", kind::rate, "95", "%", qualifier::over)});
    CHECK(the(all, "F", what::attainment).value.error().why == reason::missing_input);
    CHECK(describe(the(all, "F", what::attainment).value.error()).find("the target is not printed") != std::string::npos);
    CHECK(describe(the(all, "C", what::attainment).value.error()).find("the actual is not printed") != std::string::npos);
    CHECK(describe(the(all, "C", what::attainment).value.error(), language::zh).find("实际值未公布") != std::string::npos);
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
             {"500", "兆瓦", "500.4", "MW", agreement::agrees, ""},  // within the half unit of the other
             {"500", "兆瓦", "501", "MW", agreement::agrees, ""},    // 500.5 belongs to both
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
    const auto corrected = with_correction(sidebar, {"个百分点", "as the text prints it", "reader"});
    REQUIRE(corrected);
    const finding helped = the(report({text, *corrected}), "B", what::agreement);
    CHECK(helped.prints == agreement::unit_differs);
    CHECK(best(value(helped)) == "0.6");
    // a correction of other digits does not help
    const auto wrong = with_correction(repeat("B", "A", kind::change_pp, "1.4", "%"), {"个百分点", "as the text prints it", "reader"});
    REQUIRE(wrong);
    CHECK_FALSE(the(report({text, *wrong}), "B", what::agreement).prints == agreement::unit_differs);
    CHECK_FALSE(the(report({text, *wrong}), "B", what::agreement).prints == agreement::agrees);
}

TEST_CASE("the same digits in the other direction contradict each other") {
    statement text = stated("A", kind::anomaly, "0.9", "°C");
    statement sidebar = repeat("B", "A", kind::anomaly, "0.9", "°C");
    text.moves = movement::up;
    sidebar.moves = movement::down;
    CHECK(the(report({text, sidebar}), "B", what::agreement).prints == agreement::contradicts);
    sidebar.moves = movement::up;
    CHECK(the(report({text, sidebar}), "B", what::agreement).prints == agreement::agrees);
    sidebar.moves = movement::none; // the word is lost
    CHECK(the(report({text, sidebar}), "B", what::agreement).prints == agreement::agrees);
}

TEST_CASE("repeated words and repeated ranges are compared too") {
    const report words({stated("A", kind::direction_only, "低于", ""), repeat("B", "A", kind::direction_only, "低于", ""),
                        repeat("C", "A", kind::direction_only, "高于", "")});
    CHECK(the(words, "B", what::agreement).prints == agreement::agrees);
    CHECK(the(words, "C", what::agreement).prints == agreement::contradicts);
    const report ranges({stated("A", kind::anomaly, "0.1~1.4", "°C"), repeat("B", "A", kind::anomaly, "0.1—1.4", "℃"),
                         repeat("C", "A", kind::anomaly, "0.1~2.4", "°C"), repeat("D", "A", kind::anomaly, "0.1~1.4", "成"),
                         repeat("E", "A", kind::anomaly, "1.4", "°C")});
    CHECK(the(ranges, "B", what::agreement).prints == agreement::agrees);
    CHECK(the(ranges, "C", what::agreement).prints == agreement::contradicts);
    CHECK_FALSE(the(ranges, "D", what::agreement).prints);
    CHECK_FALSE(the(ranges, "D", what::agreement).value);
    CHECK_FALSE(the(ranges, "E", what::agreement).prints); // a number is no spread
    CHECK_FALSE(the(ranges, "E", what::agreement).value);
}

TEST_CASE("a repeated print gives nothing else, so that nothing is counted twice") {
    statement again = change_of("L", "B", kind::change_relative, "5.0", "%");
    again.duplicate_of = "G";
    again.per = "L";
    const report all({stated("L", kind::level, "126.0", "亿千瓦时"), change_of("L", "G", kind::change_relative, "5.0", "%"), again});
    CHECK(kinds_of(all, "B") == "agreement ");
    CHECK(findings_of(all).size() == 4);
}

TEST_CASE("a statement that is missing is named in every finding that needs it") {
    const auto check = [](report const& all, std::string_view id, finding_kind kind_of_finding) {
        const finding f = the(all, id, kind_of_finding);
        INFO(id << " " << entry_of(kind_of_finding).code);
        REQUIRE_FALSE(f.value);
        CHECK(f.value.error().why == reason::missing_input);
        CHECK(f.value.error().excerpt() == "S999");
        CHECK(describe(f.value.error()) == "S999 is not printed");
        CHECK(std::find(f.from.begin(), f.from.end(), "S999") != f.from.end());
        CHECK_FALSE(f.prints);
        CHECK_FALSE(f.met);
    };
    statement count = stated("P", kind::level, "320", "万千瓦");
    count.part_of = "S999";
    count.per = "S999";
    statement beyond = stated("B", kind::attainment, "超额完成", "");
    beyond.about.ids = {"S999"};
    const report all({change_of("S999", "G", kind::change_relative, "5.0", "%"),
                      change_of("S999", "A", kind::anomaly, "0.9", "°C", movement::up, "normal"),
                      share_of_whole("S", "36.3", "%", "S999", ""), share_of_whole("W", "36.3", "%", "", "S999"), count,
                      target("T", "200", "万平方米", "S999", target_direction::at_least), repeat("D", "S999", kind::level, "1", "吨")});
    check(all, "G", what::implied_base);
    check(all, "A", what::implied_normal);
    check(all, "A", what::relative_change);
    check(all, "S", what::implied_whole);
    check(all, "W", what::implied_part);
    check(all, "P", what::share_in_whole);
    check(all, "P", what::intensity);
    check(all, "T", what::attainment);
    check(all, "T", what::excess);
    check(report({beyond}), "B", what::implied_target);
    check(all, "D", what::agreement);
    CHECK(best(value(the(all, "G", what::growth_factor))) == "1.05"); // which needs no level
}

TEST_CASE("a missing part and a missing whole are both seen") {
    const statement part = stated("P", kind::level, "4.66", "万亿元");
    const report all({part, share_of_whole("S", "36.3", "%", "P", "S999"), share_of_whole("Q", "36.3", "%", "S998", "S999")});
    CHECK(the(all, "S", what::share_recomputed).value.error().excerpt() == "S999");
    CHECK(value(the(all, "S", what::implied_whole)).number().best()); // for which the part is enough
    CHECK(the(all, "S", what::joint_whole).value.error().excerpt() == "S999");
    CHECK(the(all, "Q", what::share_recomputed).value.error().excerpt() == "S998");
}

TEST_CASE("an ambiguous subject gives a reading for each candidate and chooses none") {
    statement points = change_of("A", "D", kind::change_pp, "4.2", "个百分点");
    points.what.name = "覆盖率或比例";
    points.about = {{"A", "B"}, true};
    statement ports = stated("A", kind::rate, "95.6", "%");
    ports.what.name = "清洁运输比例";
    ports.entity = "沿海主要港口";
    statement areas = stated("B", kind::rate, "全覆盖", "");
    areas.what.name = "覆盖率";
    const report all({ports, areas, points});
    const auto bases = found(all, "D", what::implied_base);
    REQUIRE(bases.size() == 2);
    CHECK(bases[0].from == std::vector<std::string>{"A", "D"});
    CHECK(bases[1].from == std::vector<std::string>{"B", "D"});
    CHECK(best(value(bases[0])) == "91.4");
    CHECK(best(value(bases[1])) == "95.8");
    CHECK(bounds(value(bases[1])) == "[95.75, 95.85]");
    for (auto const& f : findings_of(all, *all.find("D"))) CHECK(f.candidate);
    // another time is no doubt about the subject: that reading alone is refused
    ports.when = when("2022");
    const auto dated = found(report({ports, areas, points}), "D", what::implied_base);
    REQUIRE(dated.size() == 2);
    CHECK(reason_of(dated[0].value) == "period_mismatch");
    CHECK(dated[0].candidate);
    CHECK(best(value(dated[1])) == "95.8");
}

TEST_CASE("an ambiguous growth gives a base for each candidate at its own prices") {
    statement growth = change_of("A", "G", kind::change_relative, "5.0", "%");
    growth.about = {{"A", "B"}, true};
    statement first = stated("A", kind::level, "126.0", "亿元");
    statement second = stated("B", kind::level, "63.0", "亿元");
    for (statement* s : {&growth, &first, &second}) s->what.prices = price_basis::nominal; // money has prices
    first.what.name = "利润";
    second.what.name = "收入";
    const report all({first, second, growth});
    const auto bases = found(all, "G", what::implied_base);
    REQUIRE(bases.size() == 2);
    CHECK(best(value(bases[0])) == "120");
    CHECK(best(value(bases[1])) == "60");
    CHECK(found(all, "G", what::absolute_change).size() == 2);
    CHECK_FALSE(the(all, "G", what::growth_factor).candidate); // the same for both
    second.what.prices = price_basis::real;
    CHECK(reason_of(found(report({first, second, growth}), "G", what::implied_base)[1].value) == "price_basis");
}

TEST_CASE("an ambiguous share or target has a reading for each candidate too") {
    statement share = share_of_whole("S", "36.4", "%", "", "W");
    share.about = {{"A", "B"}, true};
    statement first = stated("A", kind::level, "4.66", "万亿元");
    statement second = stated("B", kind::level, "2.33", "万亿元");
    second.entity = "南京市";
    const report shares({stated("W", kind::level, "12.8", "万亿元"), first, second, share});
    const auto recomputed = found(shares, "S", what::share_recomputed);
    REQUIRE(recomputed.size() == 2);
    CHECK(recomputed[0].prints == agreement::agrees);
    CHECK(recomputed[1].prints == agreement::contradicts); // said, but not used to choose
    CHECK(recomputed[0].candidate);
    CHECK(recomputed[1].candidate);
    const auto wholes = found(shares, "S", what::implied_whole);
    REQUIRE(wholes.size() == 2);
    CHECK(value(wholes[1]).number().contains(decimal(64, -1)));
    CHECK_FALSE(the(shares, "S", what::implied_part).candidate); // of the whole, which is not in doubt

    statement goal = target("T", "4", "万亿元", "A", target_direction::at_least);
    goal.about = {{"A", "B"}, true};
    const auto attained = found(report({first, second, goal}), "T", what::attainment);
    REQUIRE(attained.size() == 2);
    CHECK(attained[0].met == verdict::met);
    CHECK(attained[1].met == verdict::not_met);
    CHECK(attained[0].candidate);
    CHECK(attained[1].candidate);

    statement beyond = stated("B2", kind::attainment, "超额完成", "");
    beyond.about = {{"A", "B"}, true};
    for (auto const& f : found(report({first, second, beyond}), "B2", what::implied_target)) CHECK(f.candidate);
}

TEST_CASE("nothing follows from words, ranges, ranks and levels that stand alone") {
    const auto nothing = [](statement const& s) {
        const report all({stated("L", kind::level, "126.0", "亿千瓦时"), s});
        INFO(s.id << " " << entry_of(s.kind).code);
        CHECK(findings_of(all, s).empty());
        CHECK(findings_of(all).empty());
    };
    nothing(change_of("L", "R", kind::anomaly, "0.1~1.4", "°C", movement::up, "normal"));
    nothing(change_of("L", "R", kind::change_relative, "3~5", "%"));
    nothing(change_of("L", "W", kind::direction_only, "低于", ""));
    nothing(change_of("L", "W", kind::direction_only, "三增", ""));
    nothing(change_of("L", "K", kind::record, "三", "第…高值"));
    nothing(change_of("L", "K", kind::rank, "一", "第…位"));
    nothing(change_of("L", "K", kind::rank_change, "2", "位次"));
    nothing(stated("A", kind::addition, "1420", "万千瓦")); // 新增 is no net change: level - 新增 is no previous level
    nothing(change_of("L", "A", kind::addition, "6.0", "亿千瓦时"));
    nothing(stated("C", kind::count, "55", "个"));
    nothing(stated("I", kind::index, "103.9", ""));
    nothing(stated("M", kind::magnitude_class, "千万", "千瓦"));
    nothing(change_of("L", "P", kind::rate, "79.6", "%"));
    CHECK(findings_of(report{}).empty());
}

TEST_CASE("the findings of a report are those of its statements in their order") {
    const report all({change_of("L", "G", kind::change_relative, "5.0", "%"), stated("L", kind::level, "126.0", "亿千瓦时"),
                      stated("C", kind::attainment, "99.92", "%"), repeat("B", "L", kind::level, "126.0", "亿千瓦时")});
    std::string ids;
    for (auto const& f : findings_of(all)) ids += f.id;
    CHECK(ids == "GGGCB");
    std::size_t singly = 0;
    for (auto const& s : all) singly += findings_of(all, s).size();
    CHECK(findings_of(all).size() == singly);
}

TEST_CASE("a changed digit changes what follows from it") {
    statement level = stated("T", kind::level, "16.6", "°C");
    const statement anomaly = change_of("T", "A", kind::anomaly, "0.9", "°C", movement::up, "normal");
    CHECK(best(value(the(report({level, anomaly}), "A", what::implied_normal))) == "15.7");
    level.print = level.single()->with_number(figure::printed(decimal(176, -1)));
    CHECK(best(value(the(report({level, anomaly}), "A", what::implied_normal))) == "16.7");
}

} // namespace
