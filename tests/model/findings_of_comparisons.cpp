// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/finding_cases.hpp"

namespace {

using namespace making;
using kind = statement_kind;
using what = finding_kind;

TEST_CASE("a growth gives the factor, the base and the change behind a level") {
    const report all(
        {stated("L", kind::level, "126.0", "亿千瓦时"), a_change("L", "G", kind::change_relative, "5.0", "%")});
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
    const report all({stated("L", kind::level, "95.0", "万吨"),
                      a_change("L", "G", kind::change_relative, "5.0", "%", movement::down)});
    CHECK(best(value(the(all, "G", what::growth_factor))) == "0.95");
    CHECK(best(value(the(all, "G", what::implied_base))) == "100");
    CHECK(best(value(the(all, "G", what::absolute_change))) == "-5");
}

TEST_CASE("a real growth of a nominal level is refused once and keeps its factor") {
    statement level = stated("S001", kind::level, "12.8", "万亿元");
    statement growth = a_change("S001", "S002", kind::change_relative, "5.8", "%");
    level.indicator.prices = price_basis::nominal;
    growth.indicator.prices = price_basis::real;
    const report refused({level, growth});
    CHECK(best(value(the(refused, "S002", what::growth_factor))) == "1.058");
    CHECK(the(refused, "S002", what::implied_base).value.error().why == reason::price_basis);
    CHECK(found(refused, "S002", what::absolute_change).empty());
    growth.indicator.prices = price_basis::nominal;
    const report accepted({level, growth});
    CHECK(is_about(value(the(accepted, "S002", what::implied_base)), decimal(12098, -3)));
}

TEST_CASE("an anomaly gives the normal, and on the Celsius scale no percentage") {
    const report all({stated("T", kind::level, "16.6", "°C"),
                      a_change("T", "A", kind::anomaly, "0.9", "°C", movement::up, "normal"),
                      stated("H", kind::level, "2099.4", "小时"),
                      a_change("H", "B", kind::anomaly, "99", "小时", movement::up, "normal"),
                      stated("R", kind::level, "1201.8", "毫米"),
                      a_change("R", "C", kind::anomaly, "1.3", "成", movement::up, "normal")});
    CHECK(best(value(the(all, "A", what::implied_normal))) == "15.7");
    CHECK(best(value(the(all, "A", what::implied_normal))) != "17.5"); // the sign the other way round
    CHECK(the(all, "A", what::relative_change).value.error().why == reason::interval_scale);
    CHECK(found(all, "A", what::growth_factor).empty());
    CHECK(best(value(the(all, "B", what::implied_normal))) == "2000.4");
    CHECK(is_about(value(the(all, "B", what::relative_change)), decimal(49490, -4)));
    CHECK_FALSE(
        value(the(all, "B", what::relative_change)).number().contains(decimal(4716, -3))); // of the current level
    CHECK(best(value(the(all, "C", what::growth_factor))) == "1.13");
    CHECK(is_about(value(the(all, "C", what::implied_normal)), decimal(10635398, -4)));
    CHECK_FALSE(value(the(all, "C", what::implied_normal)).number().contains(decimal(1045566, -3)));
    CHECK(is_about(value(the(all, "C", what::absolute_change)), decimal(1382601, -4)));
    CHECK(found(all, "A", what::implied_base).empty()); // a normal is no base year
}

TEST_CASE("1.6 times more is 2.6 times the normal") {
    const report all({stated("A", kind::anomaly, "1.6", "倍", [](statement& s) {
        s.direction = movement::up;
        s.against = against("normal");
    })});
    CHECK(kinds_of(all, "A") == "growth_factor ");
    CHECK(best(value(the(all, "A", what::growth_factor))) == "2.6");
    CHECK(bounds(value(the(all, "A", what::growth_factor))) == "[2.55, 2.65]");
}

TEST_CASE("a decline with a bound keeps a one-sided factor") {
    const auto factor = [](std::string_view number, qualifiers means) {
        statement s = stated("G", kind::change_relative, number, "%", means);
        s.direction = movement::down;
        return bounds(value(the(report({s}), "G", what::growth_factor)));
    };
    CHECK(factor("2", qualifier::at_least) == "[0, 0.98]");
    CHECK(factor("20", qualifier::nearly) == "(0.8, 1]");
    CHECK(factor("2", {}) == "[0.975, 0.985]");
}

TEST_CASE("points give the percentage of last year and its relative change") {
    const report all({stated("P", kind::rate, "79.6", "%"), a_change("P", "D", kind::change_pp, "0.6", "个百分点")});
    CHECK(kinds_of(all, "D") == "implied_base relative_change ");
    CHECK(best(value(the(all, "D", what::implied_base))) == "79");
    CHECK(bounds(value(the(all, "D", what::implied_base))) == "[78.9, 79.1]");
    CHECK(is_about(value(the(all, "D", what::relative_change)), decimal(7595, -4)));
    CHECK_FALSE(value(the(all, "D", what::implied_base)).number().contains(decimal(79125, -3)));
    // the sidebar that prints % for 个百分点 is refused until it is corrected
    const statement sidebar = a_change("P", "D", kind::change_pp, "0.6", "%");
    CHECK(the(report({*all.find("P"), sidebar}), "D", what::implied_base).value.error().why == reason::role_unstated);
    const auto corrected = with_correction(sidebar, read_correction("个百分点", "the text", "reader"));
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
             {"another indicator", [](statement& s) { s.indicator.name = "用电量"; }, "indicator_mismatch"},
             {"another place", [](statement& s) { s.entity = "南京市"; }, "entity_mismatch"},
             {"another scope", [](statement& s) { s.indicator.scope = "规模以上"; }, "scope_changed"},
             {"another year", [](statement& s) { s.when = when("2022"); }, "period_mismatch"},
             {"not printed against what", [](statement& s) { s.against = against("unknown"); }, "baseline_unstated"},
             {"several levels, all meant",
              [](statement& s) {
                  s.about.ids = {"L", "L"};
              },
              ""},
         }) {
        statement points = a_change("L", "D", kind::change_pp, "0.6", "个百分点");
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

    CHECK(the(per(stated("A", kind::level, "5", "亿元"), stated("N", kind::count, "0", "个")), "A", what::intensity)
              .value.error()
              .why == reason::zero_base);
    statement cars = stated("A", kind::count, "28", "万辆", qualifier::over);
    statement piles = stated("N", kind::count, "8.8", "万个", qualifier::over);
    CHECK(the(per(cars, piles), "A", what::intensity).value.error().why == reason::unbounded); // 3.18 would be a guess
    CHECK(the(per(stated("A", kind::level, "16.6", "°C"), piles), "A", what::intensity).value.error().why ==
          reason::interval_scale);
}

} // namespace
