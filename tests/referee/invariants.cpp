// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What must not change: by the unit, by the language, there and back.

#include "support/brute_force.hpp"
#include "support/rational.hpp"

#include <tongbi/measure.hpp>
#include <tongbi/typed.hpp>

#include <array>
#include <map>
#include <string>
#include <string_view>

using namespace tongbi;
using referee::dice;
using referee::rounds;
using referee::show;
using referee::tally;

namespace {

/// Does `outer` hold every number of `inner`?
bool holds(figure const& outer, figure const& inner) {
    return detail::compare_ends(outer.lower(), inner.lower(), false) <= 0 &&
           detail::compare_ends(outer.upper(), inner.upper(), true) >= 0;
}

figure random_figure(dice& d, decimal x) {
    switch (d.between(0, 7)) {
    case 0: return exactly(x);
    case 1: return figure::over(x);
    case 2: return figure::at_least(x);
    case 3: return figure::below(x);
    case 4: return figure::at_most(x);
    default: return figure::printed(x);
    }
}

} // namespace

TEST_CASE("whether a target is met, and by how much, is the same in 万千瓦, MW and GW") {
    dice d(1420);
    tally t;
    std::array<int, 3> verdicts{};
    const std::array<unit, 3> units{units::wan_kW::value, units::MW::value, units::GW::value};
    for (int i = 0; i < rounds(20'000); ++i) {
        const decimal near = d.print(d.between(1, 4), -2, 1);
        const measure actual(random_figure(d, near), units[0]);
        const decimal step(d.between(-1, 1) * 5, near.exponent() - 1);
        const measure goal(exactly(near + step), units[0]);
        const auto direction = static_cast<target_direction>(d.between(0, 2));
        const auto plain = attainment_of(actual, target_of(goal, direction));
        const auto describe = [&] { return show(actual.number()) + " against " + show(goal.number()); };
        t.expect(plain.has_value(), describe);
        if (!plain) continue;
        ++verdicts[static_cast<std::size_t>(plain->met)];
        for (auto const& a : units)
            for (auto const& b : units) {
                const auto other = attainment_of(convert(actual, a), target_of(convert(goal, b), direction));
                t.expect(other && other->met == plain->met && other->completion == plain->completion, describe);
            }
        // The typed door
        if (plain->completion && direction == target_direction::at_least) {
            const amount<units::wan_kW> typed(actual.number());
            const auto in_gw =
                attainment_of(typed.in<units::GW>(), at_least(amount<units::MW>(goal.number().shifted(1))));
            t.expect(in_gw && in_gw->met == plain->met, describe);
        }
    }
    t.check(rounds(20'000) * 10L);
    for (const int count : verdicts) CHECK(count > rounds(20'000) / 50);
}

TEST_CASE("a language changes the words of a verdict and never its numbers or its reason") {
    const std::map<verdict, std::array<std::string_view, 2>> words{{verdict::met, {"met", "已完成"}},
                                                                   {verdict::not_met, {"not met", "未完成"}},
                                                                   {verdict::undecided, {"undecided", "无法判定"}}};
    dice d(2023);
    tally t;
    for (int i = 0; i < rounds(5'000); ++i) {
        const decimal x = d.print(4, -1, 1);
        const measure actual(random_figure(d, x), units::wan_kW::value);
        const auto outcome =
            attainment_of(actual, at_least(measure(exactly(x + decimal(d.between(-1, 1))), units::wan_kW::value)));
        const auto describe = [&] { return show(actual.number()); };
        REQUIRE(outcome);
        const std::string en = to_string(*outcome, language::en);
        const std::string zh = to_string(*outcome, language::zh);
        if (!outcome->completion) { // a target of zero or below has a verdict alone
            t.expect(en == words.at(outcome->met)[0] && zh == words.at(outcome->met)[1], describe);
            continue;
        }
        const auto ends_with = [](std::string const& text, std::string_view tail) {
            return text.size() >= tail.size() && text.compare(text.size() - tail.size(), tail.size(), tail) == 0;
        };
        auto const& both = words.at(outcome->met);
        t.expect(ends_with(en, ", " + std::string(both[0])) && ends_with(zh, "，" + std::string(both[1])), describe);
        t.expect(en.substr(0, en.rfind(", ")) == zh.substr(0, zh.rfind("，")), describe);
    }
    t.check(rounds(5'000));
    // The same power, printed in Chinese, in English letters and with a separator
    for (const std::string_view print : {"6535万千瓦", "65350 MW", "65.35 GW", "65,350兆瓦", "6535 万千瓦"}) {
        INFO(print);
        const auto outcome = attainment_of(read_measure(print), at_least(read_measure("6500万千瓦")));
        REQUIRE(outcome);
        CHECK(outcome->met == verdict::met);
    }
    const auto refused = year_over_year(read_measure("16.6°C"), read_measure("15.7°C"));
    REQUIRE_FALSE(refused);
    CHECK(code_of(refused.error().why) == "interval_scale");
    CHECK(describe(refused.error(), language::en) != describe(refused.error(), language::zh));
}

TEST_CASE("a level is within its normal plus its anomaly, and a part within its share of its whole") {
    dice d(1991);
    tally t;
    const unit degree = units::degC::value;
    int wholes = 0;
    int bases = 0;
    for (int i = 0; i < rounds(20'000); ++i) {
        decimal at = d.print(3, -2, 0);
        decimal by = d.print(2, -2, 0);
        if (d.one_in(3)) at = -at;
        if (d.coin()) by = -by;
        const measure level_print(random_figure(d, at), degree, role::level);
        const measure departure(figure::printed(by), degree, role::change);
        const auto describe = [&] { return show(level_print.number()) + " and " + show(departure.number()); };
        const auto normal = normal_of(level_print, departure);
        const auto back = sum_of(normal, departure);
        t.expect(back && back->role() == role::level && holds(back->number(), level_print.number()), describe);
        // In °F, where ends are rounded outward
        const auto f = units::degF::value;
        const auto in_f = sum_of(normal_of(convert(level_print, f), convert(departure, f)), convert(departure, f));
        const auto there_and_back = convert(in_f, degree);
        t.expect(there_and_back && holds(there_and_back->number(), level_print.number()), describe);
        // The typed door
        const level<units::degC> typed(level_print.number());
        const change<units::degC> typed_by(departure.number());
        const auto typed_back = (typed - anomaly(typed_by)) + typed_by;
        t.expect(back && typed_back.number() == back->number(), describe);

        const measure part(figure::printed(d.print(d.between(1, 6), -3, 2)), units::yi_kWh::value);
        const measure percent = measure(figure::printed(d.print(3, -2, -1)), rows::percent).in_role(role::share);
        const auto describe_part = [&] { return show(part.number()) + " at " + show(percent.number()); };
        const auto whole = whole_of(part, percent);
        if (whole) {
            ++wholes;
            const auto again = part_of(whole, percent);
            t.expect(again && holds(again->number(), part.number()), describe_part);
            const auto share = share_of(part, whole);
            t.expect(share && holds(share->number(), percent.number()), describe_part);
        } else {
            t.expect(whole.error().why == reason::zero_base, describe_part);
        }
        const measure growth = measure(percent.number(), rows::percent).in_role(role::growth);
        const auto base = base_of(part, growth);
        if (base) {
            ++bases;
            const auto level_again = evaluate<formula::product>(base->number(), factor_of(growth)->number());
            t.expect(level_again && holds(*level_again, part.number()), describe_part);
            const auto year = year_over_year(part, base);
            t.expect(year && holds(year->number(), percent.number()), describe_part);
        }
    }
    t.check(rounds(20'000) * 6L);
    CHECK(wholes > rounds(20'000) / 2);
    CHECK(bases > rounds(20'000) / 2);
}

TEST_CASE("what is read prints back, and reads again to the same measure") {
    const std::array<std::string_view, 14> units{"万千瓦",      "亿千瓦时", " MW",        " GW", "万亿元",
                                                 "亿平方米",    "%",        "个百分点",   "°C",  "毫米",
                                                 "微克/立方米", "吨/日",    "万吨标准煤", "成"};
    const std::array<std::string_view, 9> before{"", "", "", "超", "约", "近", "超过", "不足", "接近"};
    dice d(307);
    tally t;
    for (int i = 0; i < rounds(20'000); ++i) {
        const auto pick = [&](auto const& of) {
            return std::string(of[static_cast<std::size_t>(d.between(0, static_cast<int>(of.size()) - 1))]);
        };
        const std::string text = pick(before) + to_string(d.print(d.between(1, 9), -4, 0)) + pick(units);
        const auto read = read_measure(text);
        const auto describe = [&] { return text; };
        t.expect(read.has_value() && to_string(*read) == text, describe);
        if (!read) continue;
        const auto again = read_measure(to_string(*read));
        t.expect(again && *again == *read, describe);
        // Through a unit of another power of ten and back: the digits moved, none is lost.
        if (read->unit() == units::wan_kW::value) {
            const auto there = convert(*read, "GW");
            const auto home = convert(there, "万千瓦");
            t.expect(home && home->number() == read->number(), describe);
            if (!home || !home->number().best() || home->number().qualifiers() != qualifiers{}) continue;
            // A number that a conversion gave, without words around it, reads again too.
            const auto from_print = read_measure(to_string(*home));
            t.expect(from_print && *from_print == *home, describe);
        }
    }
    t.check(rounds(20'000) * 2L);
}
