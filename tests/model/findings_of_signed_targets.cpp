// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Targets of changes, which have a sign, and printed completion rates beside actual and target.

#include "model/finding_cases.hpp"

namespace {

using namespace making;
using kind = statement_kind;
using what = finding_kind;

statement fell_by(kind as, std::string_view number, std::string_view unit, std::string_view on = "prev_year") {
    return stated("A", as, number, unit, [&](statement& s) {
        s.direction = movement::down;
        s.against = against(on);
    });
}
finding against_target(statement actual, std::string_view number, std::string_view unit, target_direction aims,
                       movement set_for = movement::none) {
    statement goal = a_target("T", number, unit, "A", aims);
    goal.direction = set_for;
    return the(report({std::move(actual), goal}), "T", what::against_target);
}
std::string excess(statement actual, std::string_view number, std::string_view unit, target_direction aims,
                   movement set_for = movement::none) {
    statement goal = a_target("T", number, unit, "A", aims);
    goal.direction = set_for;
    return best(value(the(report({std::move(actual), goal}), "T", what::excess)));
}
constexpr auto a_floor = target_direction::at_least;
constexpr auto a_ceiling = target_direction::at_most;

} // namespace

TEST_CASE("a fall meets no target that is set for growth") {
    const auto gdp = fell_by(kind::change_relative, "8.0", "%");
    CHECK(against_target(gdp, "5.0", "%", a_floor).met == verdict::not_met);
    CHECK(outcome_of(against_target(gdp, "5.0", "%", a_floor)) == "-8.0%, not met");
    CHECK(excess(gdp, "5.0", "%", a_floor) == "-13");
    const auto jobs = fell_by(kind::change_absolute, "20", "万人");
    const finding lost = against_target(jobs, "15", "万人", a_floor);
    CHECK(lost.met == verdict::not_met);
    CHECK(best(value(lost)) == "-20"); // and no completion rate, of 133 % or of -133 %
    const auto rate = fell_by(kind::change_pp, "1.2", "个百分点");
    CHECK(against_target(rate, "1.0", "个百分点", a_floor).met == verdict::not_met);
    const auto cold = fell_by(kind::anomaly, "0.9", "°C", "normal");
    CHECK(against_target(cold, "0.5", "°C", a_ceiling).met == verdict::met);
    statement rose = gdp;
    rose.direction = movement::up;
    CHECK(against_target(rose, "5.0", "%", a_floor).met == verdict::met);
}

TEST_CASE("a verdict does not depend on how the sign of a fall is spelled") {
    auto spelled = fell_by(kind::change_relative, "-15.0", "%", "base_year:2020");
    spelled.direction = movement::none;
    for (auto const& fall : {fell_by(kind::change_relative, "15.0", "%", "base_year:2020"), spelled}) {
        CHECK(against_target(fall, "-13.5", "%", a_ceiling).met == verdict::met);
        CHECK(excess(fall, "-13.5", "%", a_ceiling) == "-1.5");
        // 下降13.5%以上
        CHECK(against_target(fall, "13.5", "%", a_floor, movement::down).met == verdict::met);
        CHECK(best(value(against_target(fall, "13.5", "%", a_floor, movement::down))) == "-15");
        CHECK(excess(fall, "13.5", "%", a_floor, movement::down) == "1.5");
    }
}

TEST_CASE("a target that is set for a fall is held against how far the actual fell") {
    const auto little = fell_by(kind::change_relative, "8.0", "%");
    CHECK(against_target(little, "13.5", "%", a_floor, movement::down).met == verdict::not_met);
    statement rose = little;
    rose.direction = movement::up;
    CHECK(against_target(rose, "5.0", "%", a_floor, movement::down).met == verdict::not_met);
    CHECK(against_target(rose, "5.0", "%", a_floor, movement::up).met == verdict::met);
    statement coal = a_target("T", "100", "万吨", "A", a_floor);
    coal.direction = movement::down;
    const report saved({fell_by(kind::change_absolute, "120", "万吨"), coal});
    CHECK(best(value(the(saved, "T", what::attainment))) == "120"); // % of the fall that was set
    CHECK(the(saved, "T", what::attainment).met == verdict::met);
    // a level fell by nothing that it says
    const report level({stated("A", kind::level, "120", "万吨"), coal});
    CHECK(reason_of(the(level, "T", what::attainment).value) == "role_mismatch");
    CHECK(print_of(coal, language::zh) == "目标：下降不低于100万吨");
    CHECK(print_of(coal, language::en) == "target: down at least 100万吨");
}

TEST_CASE("points on a growth that was negative start from a negative one") {
    statement points = a_change("A", "P", kind::change_pp, "3.0", "个百分点");
    const report all({fell_by(kind::change_relative, "8.0", "%"), points});
    CHECK(best(value(the(all, "P", what::implied_base))) == "-11"); // 降幅收窄3.0个百分点; not +5
}

TEST_CASE("a target says its direction once") {
    const auto goal = [](std::string_view number, target_direction aims, language lang) {
        return print_of(a_target("T", number, "万千瓦", "A", aims), lang);
    };
    CHECK(goal("2000", a_floor, language::zh) == "目标：不低于2000万千瓦");
    CHECK(goal("超2000", a_floor, language::zh) == "目标：超2000万千瓦");
    CHECK(goal("2000以上", a_floor, language::zh) == "目标：2000万千瓦以上");
    CHECK(goal("不超过2000", a_ceiling, language::zh) == "目标：不超过2000万千瓦");
    CHECK(goal("over 2000", a_floor, language::en) == "target: over 2000万千瓦");
    CHECK(goal("2000", a_floor, language::en) == "target: at least 2000万千瓦");
    CHECK(goal("2000", target_direction::exactly, language::zh) == "目标：2000万千瓦");
    CHECK(goal("超2000", a_ceiling, language::zh) == "目标：不高于超2000万千瓦"); // which is refused, not hidden
    statement column = a_target("T", "2000", "万千瓦", "A", a_floor);
    column.print = stated("x", kind::target, "2000", "万千瓦", qualifier::over).print;
    CHECK(print_of(column, language::zh) == "目标：超2000万千瓦");
}

TEST_CASE("a printed completion rate is held against actual and target") {
    const auto page = [](std::string_view printed, std::vector<statement> goals) {
        statement done = stated("C", kind::attainment, printed, "%", [](statement& s) { s.about.ids = {"A"}; });
        goals.push_back(stated("A", kind::level, "2378", "万千瓦"));
        goals.push_back(done);
        return report(std::move(goals));
    };
    const statement goal = a_target("T", "2000", "万千瓦", "A", a_floor);
    const finding wrong = the(page("125.0", {goal}), "C", what::attainment_recomputed);
    CHECK(wrong.prints == agreement::contradicts);
    CHECK(outcome_of(wrong).starts_with("118.90% [118.875, 118.925]"));
    CHECK(wrong.from == std::vector<std::string>{"A", "T", "C"});
    CHECK(kinds_of(page("125.0", {goal}), "C") == "attainment_recomputed ");
    CHECK(the(page("118.9", {goal}), "C", what::attainment_recomputed).prints == agreement::agrees);

    SECTION("of several targets one that agrees is the one that is meant") {
        const statement other = a_target("U", "2500", "万千瓦", "A", a_floor);
        const finding second = the(page("95.1", {goal, other}), "C", what::attainment_recomputed);
        CHECK(second.prints == agreement::agrees);
        CHECK(second.from == std::vector<std::string>{"A", "U", "C"});
        CHECK(the(page("125.0", {goal, other}), "C", what::attainment_recomputed).prints == agreement::contradicts);
    }
    SECTION("a target for later may be another one than the attained") {
        statement later = a_target("T", "3500", "万千瓦", "A", a_floor);
        later.when = when("2025");
        CHECK(the(page("67.9", {later}), "C", what::attainment_recomputed).prints == agreement::agrees);
        CHECK(found(page("100.2", {later}), "C", what::attainment_recomputed).empty());
    }
    SECTION("a ceiling, a target without a direction and another time give no rate to hold it against") {
        CHECK(kinds_of(page("125.0", {a_target("T", "2500", "万千瓦", "A", a_ceiling)}), "C").empty());
        CHECK(kinds_of(page("125.0", {a_target("T", "2500", "万千瓦", "A", std::nullopt)}), "C").empty());
        statement early = stated("C", kind::attainment, "60.0", "%", [](statement& s) {
            s.about.ids = {"A"};
            s.when = when("2022");
        });
        CHECK(kinds_of(report({goal, stated("A", kind::level, "2378", "万千瓦"), early}), "C").empty());
    }
}
