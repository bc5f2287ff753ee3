// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/finding_cases.hpp"

namespace {

using namespace making;
using kind = statement_kind;
using what = finding_kind;

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
    const report all({a_change("S999", "G", kind::change_relative, "5.0", "%"),
                      a_change("S999", "A", kind::anomaly, "0.9", "°C", movement::up, "normal"),
                      share_of_whole("S", "36.3", "%", "S999", ""), share_of_whole("W", "36.3", "%", "", "S999"), count,
                      a_target("T", "200", "万平方米", "S999", target_direction::at_least),
                      repeat("D", "S999", kind::level, "1", "吨")});
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
    const report all(
        {part, share_of_whole("S", "36.3", "%", "P", "S999"), share_of_whole("Q", "36.3", "%", "S998", "S999")});
    CHECK(the(all, "S", what::share_recomputed).value.error().excerpt() == "S999");
    CHECK(value(the(all, "S", what::implied_whole)).number().best()); // for which the part is enough
    CHECK(the(all, "S", what::joint_whole).value.error().excerpt() == "S999");
    CHECK(the(all, "Q", what::share_recomputed).value.error().excerpt() == "S998");
}

TEST_CASE("an ambiguous subject gives a reading for each candidate and chooses none") {
    statement points = a_change("A", "D", kind::change_pp, "4.2", "个百分点");
    points.indicator.name = "覆盖率或比例";
    points.about = {{"A", "B"}, true};
    statement ports = stated("A", kind::rate, "95.6", "%");
    ports.indicator.name = "清洁运输比例";
    ports.entity = "沿海主要港口";
    statement areas = stated("B", kind::rate, "全覆盖", "");
    areas.indicator.name = "覆盖率";
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
    statement growth = a_change("A", "G", kind::change_relative, "5.0", "%");
    growth.about = {{"A", "B"}, true};
    statement first = stated("A", kind::level, "126.0", "亿元");
    statement second = stated("B", kind::level, "63.0", "亿元");
    for (statement* s : {&growth, &first, &second}) s->indicator.prices = price_basis::nominal; // money has prices
    first.indicator.name = "利润";
    second.indicator.name = "收入";
    const report all({first, second, growth});
    const auto bases = found(all, "G", what::implied_base);
    REQUIRE(bases.size() == 2);
    CHECK(best(value(bases[0])) == "120");
    CHECK(best(value(bases[1])) == "60");
    CHECK(found(all, "G", what::absolute_change).size() == 2);
    CHECK_FALSE(the(all, "G", what::growth_factor).candidate); // the same for both
    second.indicator.prices = price_basis::real;
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

    statement goal = a_target("T", "4", "万亿元", "A", target_direction::at_least);
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
    nothing(a_change("L", "R", kind::anomaly, "0.1~1.4", "°C", movement::up, "normal"));
    nothing(a_change("L", "R", kind::change_relative, "3~5", "%"));
    nothing(a_change("L", "W", kind::direction_only, "低于", ""));
    nothing(a_change("L", "W", kind::direction_only, "三增", ""));
    nothing(a_change("L", "K", kind::record, "三", "第…高值"));
    nothing(a_change("L", "K", kind::rank, "一", "第…位"));
    nothing(a_change("L", "K", kind::rank_change, "2", "位次"));
    nothing(stated("A", kind::addition, "1420", "万千瓦")); // 新增 is no net change: level - 新增 is no previous level
    nothing(a_change("L", "A", kind::addition, "6.0", "亿千瓦时"));
    nothing(stated("C", kind::count, "55", "个"));
    nothing(stated("I", kind::index, "103.9", ""));
    nothing(stated("M", kind::magnitude_class, "千万", "千瓦"));
    nothing(a_change("L", "P", kind::rate, "79.6", "%"));
    CHECK(findings_of(report{}).empty());
}

TEST_CASE("the findings of a report are those of its statements in their order") {
    const report all({a_change("L", "G", kind::change_relative, "5.0", "%"),
                      stated("L", kind::level, "126.0", "亿千瓦时"), stated("C", kind::attainment, "99.92", "%"),
                      repeat("B", "L", kind::level, "126.0", "亿千瓦时")});
    std::string ids;
    for (auto const& f : findings_of(all)) ids += f.id;
    CHECK(ids == "GGGCB");
    std::size_t singly = 0;
    for (auto const& s : all) singly += findings_of(all, s).size();
    CHECK(findings_of(all).size() == singly);
}

TEST_CASE("a changed digit changes what follows from it") {
    statement level = stated("T", kind::level, "16.6", "°C");
    const statement anomaly = a_change("T", "A", kind::anomaly, "0.9", "°C", movement::up, "normal");
    CHECK(best(value(the(report({level, anomaly}), "A", what::implied_normal))) == "15.7");
    level.print = level.single()->with_number(figure::printed(decimal(176, -1)));
    CHECK(best(value(the(report({level, anomaly}), "A", what::implied_normal))) == "16.7");
}

} // namespace
