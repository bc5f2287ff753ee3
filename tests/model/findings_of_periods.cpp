// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A level against those of earlier periods: printed changes on the year and on the period before, and streaks.

#include "model/finding_cases.hpp"

namespace {

using namespace making;
using kind = statement_kind;
using what = finding_kind;

statement year_of(std::string id, std::string_view year, std::string_view number) {
    return stated(std::move(id), kind::level, number, "亿千瓦时", [&](statement& s) { s.when = when(year); });
}
statement streak_of(std::string_view years, movement moves) {
    return stated("K", kind::streak, years, "年", [&](statement& s) {
        s.about.ids = {"Y3"};
        s.direction = moves;
    });
}

statement level_of(std::string id, std::string_view period, std::string_view number,
                   std::string_view unit = "亿千瓦时") {
    return stated(std::move(id), kind::level, number, unit, [&](statement& s) { s.when = when(period); });
}
statement printed_change(std::string id, std::string_view period, kind as, std::string_view number,
                         std::string_view unit, movement moves, std::string_view on) {
    return stated(std::move(id), as, number, unit, [&](statement& s) {
        s.when = when(period);
        s.direction = moves;
        s.against = against(on);
    });
}
statement run_of(std::string_view n, std::string_view unit, std::string_view last, movement moves = movement::none,
                 std::string_view on = "") {
    return stated("K", kind::streak, n, unit, [&](statement& s) {
        s.when = when(last);
        s.direction = moves;
        s.against = on.empty() ? baseline{} : against(on);
        s.about.ids = {"L"};
    });
}

} // namespace

TEST_CASE("a streak of rises is held against the years that are printed") {
    const auto page = [](std::string_view years, movement moves, std::vector<statement> levels) {
        levels.push_back(streak_of(years, moves));
        return report(std::move(levels));
    };
    const std::vector<statement> rising{year_of("Y0", "2020", "100"), year_of("Y1", "2021", "104"),
                                        year_of("Y2", "2022", "109"), year_of("Y3", "2023", "115")};
    const finding three = the(page("3", movement::up, rising), "K", what::streak_recomputed);
    CHECK(three.prints == agreement::agrees);
    CHECK(three.from == std::vector<std::string>{"Y3", "Y2", "Y1", "Y0", "K"});
    const finding nine = the(page("9", movement::up, rising), "K", what::streak_recomputed);
    CHECK_FALSE(nine.prints); // what was before 2020 is not printed
    CHECK(nine.value->number().lower() == bound::closed(3));
    CHECK(nine.value->number().upper().infinite);
    CHECK(the(page("1", movement::down, rising), "K", what::streak_recomputed).prints == agreement::contradicts);
    auto flat = rising;
    flat[2].print =
        stated("x", kind::level, "104", "亿千瓦时").print; // 2022 as 2021: within the prints it may be a rise
    CHECK_FALSE(the(page("3", movement::up, flat), "K", what::streak_recomputed).prints);
    flat[2].print = stated("x", kind::level, "102", "亿千瓦时").print;
    const finding fell = the(page("3", movement::up, flat), "K", what::streak_recomputed);
    CHECK(fell.prints == agreement::contradicts);
    CHECK(best(value(fell)) == "1");
    // a gap ends what is known
    const std::vector<statement> gap{year_of("Y0", "2020", "100"), year_of("Y2", "2022", "109"),
                                     year_of("Y3", "2023", "115")};
    CHECK_FALSE(the(page("3", movement::up, gap), "K", what::streak_recomputed).prints);
    CHECK(the(page("1", movement::up, gap), "K", what::streak_recomputed).prints == agreement::agrees);
    CHECK(found(page("3", movement::none, rising), "K", what::streak_recomputed).empty()); // 连续3年达标 is no rise
    CHECK(the(page("3", movement::none, rising), "K", what::first_year).when == when("2021"));
}

TEST_CASE("prints of one precision that differ are in order, so that three of them rise twice") {
    const auto page = [](std::string_view first, std::string_view second) {
        return report({year_of("Y1", "2021", first), year_of("Y2", "2022", second), year_of("Y3", "2023", "100.0"),
                       streak_of("2", movement::up)});
    };
    const finding rises = the(page("99.8", "99.9"), "K", what::streak_recomputed);
    CHECK(rises.prints == agreement::agrees); // although 99.85 may be both of the first two
    CHECK(value(rises).number().lower() == bound::closed(2));
    CHECK_FALSE(the(page("99.9", "99.9"), "K", what::streak_recomputed).prints);
    CHECK_FALSE(the(page("99.88", "99.9"), "K", what::streak_recomputed).prints); // of another precision
}

TEST_CASE("a streak begins so many months, quarters or days before, by the unit in which it is counted") {
    const auto start = [](std::string_view n, std::string_view unit, std::string_view last) {
        const report all({run_of(n, unit, last)});
        const finding f = the(all, "K", what::first_year);
        return f.when ? to_string(*f.when) : std::string(reason_of(f.value));
    };
    CHECK(start("9", "个月", "2023-09") == "2023-01");
    CHECK(start("9", "个月", "2023-09-30") == "2023-01");
    CHECK(start("9", "年", "2023-09") == "2015");
    CHECK(start("5", "个季度", "2023-Q3") == "2022-Q3");
    CHECK(start("12", "天", "2023-08-15") == "2023-08-04");
    CHECK(start("1", "个月", "2023-09") == "2023-09");
    CHECK(start("9", "个月", "2023") == "period_mismatch"); // up to which month, it does not say
    CHECK(start("9", "天", "2023-09") == "period_mismatch");
    CHECK(start("0", "个月", "2023-09") == "span_too_short");
    CHECK(
        found(report({run_of("9", "次", "2023-09")}), "K", what::first_year).empty()); // nine times have no first year
    statement stock = run_of("9", "个月", "2023");
    stock.indicator.accumulation = accumulation::stock; // of the end of 2023
    CHECK(the(report({stock}), "K", what::first_year).when == when("2023-04"));
}

TEST_CASE("a streak of months is held against the months that it names, and of two readings against none") {
    const auto page = [](std::string_view n, movement moves, std::string_view on) {
        return report({level_of("L", "2023-06", "100.0"), level_of("M", "2023-05", "104.0"),
                       level_of("N", "2023-04", "109.0"), level_of("O", "2022-06", "90.0"),
                       level_of("P", "2022-05", "95.0"), run_of(n, "个月", "2023-06", moves, on)});
    };
    const auto streak = [&](std::string_view n, movement moves, std::string_view on) {
        return the(page(n, moves, on), "K", what::streak_recomputed);
    };
    CHECK(streak("2", movement::down, "prev_period").prints == agreement::agrees);
    CHECK(streak("2", movement::up, "prev_period").prints == agreement::contradicts);
    CHECK(streak("2", movement::up, "prev_year").prints == agreement::agrees); // 100.0 over 90.0, 104.0 over 95.0
    CHECK(streak("2", movement::down, "prev_year").prints == agreement::contradicts);
    CHECK(streak("2", movement::down, "prev_period").from == std::vector<std::string>{"L", "M", "N", "K"});
    CHECK(to_string(value(streak("2", movement::down, "prev_period"))) == "≥2个月");
    const finding either = streak("2", movement::down, ""); // below May, or below June of last year?
    CHECK_FALSE(either.prints);
    CHECK(reason_of(either.value) == "baseline_unstated");
    CHECK(found(page("2", movement::up, "normal"), "K", what::streak_recomputed).empty()); // 连续偏高 is no rise
    // only June of last year is printed: two months are not held against it
    const report years({level_of("L", "2023-06", "100.0"), level_of("O", "2022-06", "90.0"),
                        run_of("2", "个月", "2023-06", movement::down)});
    CHECK(found(years, "K", what::streak_recomputed).empty());
    const report days({level_of("L", "2023-08-15", "36.0", "°C"), level_of("M", "2023-08-14", "35.0", "°C"),
                       run_of("2", "天", "2023-08-15", movement::down)});
    CHECK(the(days, "K", what::streak_recomputed).prints == agreement::contradicts);
}

TEST_CASE("a printed change on the period before is held against the level of the period before") {
    const auto page = [](std::string_view percent, std::string_view on) {
        return report({level_of("L", "2023-12", "100.0"), level_of("M", "2023-11", "98.0"),
                       level_of("N", "2022-12", "90.0"),
                       printed_change("G", "2023-12", kind::change_relative, percent, "%", movement::up, on)});
    };
    const auto grown = found(page("5.0", "prev_period"), "L", what::growth_recomputed);
    REQUIRE(grown.size() == 2);
    CHECK_FALSE(grown[0].prints); // on the year before nothing is printed
    CHECK(grown[1].prints == agreement::contradicts);
    CHECK(grown[1].from == std::vector<std::string>{"L", "M", "G"});
    CHECK(outcome_of(grown[1]).starts_with("+2.0% [1.93, 2.15]"));
    CHECK(found(page("2.0", "prev_period"), "L", what::growth_recomputed)[1].prints == agreement::agrees);
    const auto on_year = found(page("11.1", "prev_year"), "L", what::growth_recomputed);
    REQUIRE(on_year.size() == 1); // of neighbours nobody asks
    CHECK(on_year[0].prints == agreement::agrees);

    const report winter(
        {level_of("L", "2024-02", "100.0"), level_of("M", "2024-01", "110.0"),
         printed_change("G", "2024-02", kind::change_relative, "5.2", "%", movement::up, "prev_period"),
         printed_change("D", "2024-02", kind::change_absolute, "10.0", "亿千瓦时", movement::down, "prev_period")});
    CHECK(the(winter, "L", what::growth_recomputed).prints == agreement::contradicts);
    CHECK(the(winter, "L", what::change_recomputed).prints == agreement::agrees);
    // what is adjusted is no change of what is not
    statement level = level_of("L", "2023-12", "100.0");
    statement growth = printed_change("G", "2023-12", kind::change_relative, "5.0", "%", movement::up, "prev_period");
    level.indicator.adjustment = seasonal_adjustment::unadjusted;
    growth.indicator.adjustment = seasonal_adjustment::adjusted;
    CHECK(found(report({level, level_of("M", "2023-11", "98.0"), growth}), "L", what::growth_recomputed).empty());
    // the year before a year is the period before it
    const report annual({level_of("L", "2023", "105.0"), level_of("M", "2022", "100.0"),
                         printed_change("G", "2023", kind::change_relative, "9.0", "%", movement::up, "prev_period")});
    CHECK(the(annual, "L", what::growth_recomputed).prints == agreement::contradicts);
}

TEST_CASE("a printed amount of change is held against the difference, and a growth against the growth") {
    const auto page = [](std::string_view days, std::string_view percent) {
        return report({level_of("L", "2023", "37", "天"), level_of("M", "2022", "52", "天"),
                       printed_change("D", "2023", kind::change_absolute, days, "天", movement::down, "prev_year"),
                       printed_change("G", "2023", kind::change_relative, percent, "%", movement::down, "prev_year")});
    };
    const report slip = page("20", "29");
    const finding days = the(slip, "L", what::change_recomputed);
    CHECK(days.prints == agreement::contradicts);
    CHECK(outcome_of(days).starts_with("-15天 [-16, -14]")); // the pair that contradicts, and no -29 %
    CHECK(days.from == std::vector<std::string>{"L", "M", "D"});
    CHECK(the(slip, "L", what::growth_recomputed).prints == agreement::agrees);
    CHECK(the(slip, "L", what::growth_recomputed).from == std::vector<std::string>{"L", "M", "G"});
    const report other = page("15", "39");
    CHECK(the(other, "L", what::change_recomputed).prints == agreement::agrees);
    CHECK(the(other, "L", what::growth_recomputed).prints == agreement::contradicts);
}
