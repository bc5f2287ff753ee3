// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Methods of progress side by side: classes by their bodies, targets that are met, and what a print leaves open.

#include <tongbi/formula/growth_over_time.hpp>
#include <tongbi/formula/progress_by_methods.hpp>
#include <tongbi/tongbi.hpp>
#include <tongbi/typed/percentage_target.hpp>

#include "catch.hpp"

#include <limits>
#include <vector>

using namespace tongbi;
using namespace tongbi::literals;
using method = progress_method;

namespace {

constexpr plan_years sdg_years(2015, 2023, 2030);
using tonnes = amount<units::wan_coal_t, double>;

progress_comparison<double> side_by_side(double current, double base, double goal, bool floor) {
    return *progress_by_methods(tonnes(current), tonnes(base), floor ? at_least(tonnes(goal)) : at_most(tonnes(goal)),
                                sdg_years);
}

} // namespace

TEST_CASE("each body classes by its own cut-offs, closed at their lower end") {
    struct row {
        progress_scale const& by;
        std::int64_t hundredths;
        progress_class is;
    };
    using is = progress_class;
    for (auto const& [by, hundredths, expected] : std::vector<row>{
             {eurostat_scale, 95, is::substantial},
             {eurostat_scale, 94, is::moderate},
             {eurostat_scale, 60, is::moderate},
             {eurostat_scale, 59, is::limited},
             {eurostat_scale, 0, is::limited},
             {eurostat_scale, -1, is::deterioration},
             {unsd_scale, 95, is::on_track},
             {unsd_scale, 94, is::fair},
             {unsd_scale, 10, is::fair},
             {unsd_scale, 9, is::stagnation},
             {unsd_scale, -50, is::stagnation},
             {plan_scale, 100, is::ahead_of_plan},
             {plan_scale, 99, is::behind_plan},
             {plan_scale, -1, is::receding},
             {escap_scale, 1000, is::reached},
             {escap_scale, 999, is::not_regressed},
             {escap_scale, 0, is::not_regressed},
             {escap_scale, -1, is::regressed},
             {escap_forecast_scale, 10000, is::maintain},
             {escap_forecast_scale, 9999, is::accelerate},
             {escap_forecast_scale, 0, is::accelerate},
             {escap_forecast_scale, -1, is::reverse},
             {eurostat_trend_scale, 100, is::substantial},
             {eurostat_trend_scale, 99, is::moderate},
             {eurostat_trend_scale, 0, is::moderate},
             {eurostat_trend_scale, -1, is::moving_away},
             {eurostat_trend_scale, -100, is::moving_away},
             {eurostat_trend_scale, -101, is::moving_far_away},
         }) {
        CAPTURE(by.body, hundredths);
        const auto found = classify(exactly(decimal(hundredths, -2)), by);
        CHECK(found.is_decided());
        CHECK(found.best == expected);
        CHECK(classify(static_cast<double>(hundredths) / 100, by) == found);
    }
    for (auto const* scale : {&eurostat_scale, &unsd_scale, &plan_scale, &escap_scale})
        CHECK(scale_of(scale->of) == scale);
    CHECK(scale_of(method::distance_done) == nullptr);
    // 0.95 as printed may be 0.947
    const auto open = classify(figure::printed(decimal(95, -2)), eurostat_scale);
    CHECK_FALSE(open.is_decided());
    CHECK(open.best == progress_class::substantial);
    CHECK(open.worst == progress_class::moderate);
    // a wide print may be of several
    const auto wide =
        detail::class_text(method::cagr_ratio, classify(figure::at_least(0), eurostat_scale), language::en);
    CHECK(wide == "limited progress up to substantial progress (Eurostat, Open SDG)");
    CHECK(detail::class_text(method::extrapolation, classify(figure::printed(decimal(1, -1)), unsd_scale),
                             language::zh) == "停滞或倒退或有进展但须加快（联合国统计司）");
    // a scale of one's own
    constexpr progress_scale half{
        method::distance_done,     "half", "半数", false, {{{progress_class::fair, decimal(50)}, {}, {}}},
        progress_class::stagnation};
    CHECK(classify(49.0, half).best == progress_class::stagnation);
    CHECK(classify(50.0, half).best == progress_class::fair);
}

TEST_CASE("14.5, 10.2 and 7.25 side by side: as doubles they agree, and as printed they leave one open") {
    const auto plain = side_by_side(10.2, 14.5, 7.25, false);
    CHECK(plain.size() == 5); // a ceiling has no ratio to its target
    CHECK(plain.by(method::ratio_to_target) == nullptr);
    CHECK(plain.met == verdict::not_met);
    CHECK(*plain.by(method::distance_done)->value == Approx(59.3).margin(0.05));
    CHECK(*plain.by(method::linear_pace)->value == Approx(1.112).margin(0.0005));
    CHECK(*plain.by(method::cagr_ratio)->value == Approx(0.953).margin(0.0005));
    CHECK(*plain.by(method::extrapolation)->value == Approx(0.966).margin(0.0005));
    CHECK(*plain.by(method::escap_status)->value == Approx(5.93).margin(0.005));
    CHECK(plain.disagree() == verdict::not_met);

    const auto printed = progress_by_methods(10.2_万吨标准煤, 14.5_万吨标准煤, at_most(7.25_万吨标准煤), sdg_years);
    REQUIRE(printed);
    CHECK(printed->by(method::cagr_ratio)->on_track() == verdict::undecided);
    CHECK(printed->by(method::extrapolation)->on_track() == verdict::met);
    CHECK(printed->disagree() == verdict::undecided);
    CHECK(to_string(*printed) == "way done        59% [58.3, 60.3]\n"
                                 "linear pace     1.11 [1.093, 1.131]  as fast as planned\n"
                                 "CAGR ratio      0.95 [0.935, 0.971]  moderate progress or substantial progress "
                                 "(Eurostat, Open SDG)\n"
                                 "extrapolation   0.97 [0.952, 0.979]  on track (UNSD)\n"
                                 "current status  5.9 [5.83, 6.03]     no regression (ESCAP)\n"
                                 "the digits as printed leave open whether the methods agree");
    CHECK(to_string(*printed, language::zh) ==
          "完成进度    59% [58.3, 60.3]\n"
          "线性进度比  1.11 [1.093, 1.131]  达到序时进度\n"
          "年均增速比  0.95 [0.935, 0.971]  进展中等或进展显著（欧盟统计局、Open SDG）\n"
          "外推进度    0.97 [0.952, 0.979]  有望实现（联合国统计司）\n"
          "现状指数    5.9 [5.83, 6.03]     未退步（联合国亚太经社会）\n"
          "按公布的位数，各方法结论未必一致");
}

TEST_CASE("methods disagree where growth is far from a straight line") {
    // 10 to 40 in 15 years: 23 after 8 is behind a straight line (26) and ahead of steady growth (20.9)
    const auto all = side_by_side(23, 10, 40, true);
    CHECK(all.size() == 6);
    CHECK(all.by(method::linear_pace)->on_track() == verdict::not_met);
    CHECK(all.by(method::cagr_ratio)->on_track() == verdict::met);
    CHECK(all.by(method::extrapolation)->on_track() == verdict::met);
    CHECK_FALSE(all.by(method::distance_done)->on_track());
    CHECK_FALSE(all.by(method::escap_status)->on_track());
    CHECK(all.disagree() == verdict::met);
    const std::string text = to_string(all);
    CHECK(text.find("the methods disagree") != std::string::npos);
    CHECK(to_string(all, language::zh).find("各方法结论不一致") != std::string::npos);
}

TEST_CASE("a target with two sides is done as far as its gap is closed, also by the methods side by side") {
    constexpr plan_years years(2015, 2020, 2030);
    const auto at = [&](double current) {
        return *progress_by_methods(tonnes(current), tonnes(110), exactly(tonnes(100)), years);
    };
    const auto passed = at(80); // the gap grew from 10 to 20
    CHECK(*passed.by(method::distance_done)->value == -100);
    CHECK(*passed.by(method::escap_status)->value == -10);
    CHECK(*passed.by(method::linear_pace)->value == -3); // after a third of the time
    CHECK(passed.by(method::cagr_ratio)->value.error().why == reason::sign_change);
    CHECK(*at(98).by(method::distance_done)->value == 80); // as near from the other side as 102
    CHECK(*at(102).by(method::distance_done)->value == 80);
    CHECK(at(102).by(method::cagr_ratio)->value.has_value());
    const auto printed = *progress_by_methods(98.0_万吨标准煤, 110.0_万吨标准煤, exactly(100.0_万吨标准煤), years);
    CHECK(printed.by(method::distance_done)->value->contains(decimal(80)));
    CHECK(printed.by(method::escap_status)->value->contains(decimal(8)));
}

TEST_CASE("a target that is met is achieved by every method, and one met at its base has no way to go") {
    const auto now = side_by_side(41, 10, 40, true);
    CHECK(now.met == verdict::met);
    for (auto const& row : now) {
        CHECK(row.classes.best == progress_class::achieved);
        CHECK(row.on_track() == verdict::met);
    }
    CHECK(*now.by(method::distance_done)->value > 100);
    CHECK(now.disagree() == verdict::not_met);

    // at most 70 with 7.05 in the base year and 12.58 now: achieved, and nothing says that it went 9 % of a way up
    const auto then = side_by_side(12.58, 7.05, 70, false);
    for (auto const& row : then) {
        REQUIRE_FALSE(row.value);
        CHECK(row.value.error().why == reason::met_at_baseline);
        CHECK(row.classes.best == progress_class::achieved);
    }
    // met at its base and lost since
    const auto lost = side_by_side(75, 7.05, 70, false);
    CHECK(lost.met == verdict::not_met);
    CHECK(lost.by(method::linear_pace)->value.error().why == reason::met_at_baseline);
    CHECK(lost.by(method::linear_pace)->classes.best == progress_class::none);
    CHECK_FALSE(lost.by(method::linear_pace)->on_track());
    CHECK(to_string(lost).find("the target was met at its baseline already") != std::string::npos);
}

TEST_CASE("a coverage of 99.2 % meets a target of 100 % for UNSD, and for nobody else") {
    const auto covered =
        progress_by_methods(rate(99.2_percent), rate(99.0_percent), at_least(rate(100_percent)), sdg_years);
    REQUIRE(covered);
    CHECK(covered->met == verdict::not_met);
    CHECK(covered->by(method::extrapolation)->classes.best == progress_class::achieved);
    CHECK(covered->by(method::linear_pace)->classes.best == progress_class::behind_plan);
    CHECK(covered->disagree() == verdict::met);
    struct row {
        double percent, goal;
        target_direction direction;
        verdict met;
    };
    for (auto const& [percent, goal, direction, met] : std::vector<row>{
             {99.0, 100, target_direction::at_least, verdict::met},
             {98.9, 100, target_direction::at_least, verdict::not_met},
             {1.0, 0, target_direction::at_most, verdict::met},
             {1.1, 0, target_direction::at_most, verdict::not_met},
             {94.5, 95, target_direction::at_least, verdict::not_met},
             {99.5, 100, target_direction::at_most, verdict::met},
             {0.5, 0, target_direction::at_least, verdict::met},
         }) {
        CAPTURE(percent, goal);
        CHECK(is_met_by_unsd(percent, goal, direction) == met);
    }
    CHECK(is_met_by_unsd(figure::printed(99), exactly(100), target_direction::at_least) == verdict::undecided);
    // of amounts a hundred is a number like others
    CHECK(side_by_side(99.2, 90, 100, true).by(method::extrapolation)->met == verdict::not_met);
}

TEST_CASE("a method says why it has no value where the others have one") {
    const auto zero = side_by_side(5, 10, 0, false);
    CHECK(*zero.by(method::distance_done)->value == 50);
    CHECK(zero.by(method::cagr_ratio)->value.error().why == reason::zero_base);
    CHECK(zero.by(method::extrapolation)->value.has_value());
    const auto warming = progress_by_methods(16.6_degC, 15.7_degC, at_least(18_degC), sdg_years);
    REQUIRE(warming);
    CHECK(warming->size() == 5);
    CHECK(warming->by(method::cagr_ratio)->value.error().why == reason::interval_scale);
    CHECK(warming->by(method::linear_pace)->value.has_value());
    const auto pace =
        progress_by_methods(growth(4.2_percent), growth(3.0_percent), at_least(growth(5_percent)), sdg_years);
    REQUIRE(pace);
    CHECK(pace->by(method::extrapolation)->value.error().why == reason::role_mismatch);
    CHECK(pace->by(method::distance_done)->value.has_value());
    CHECK(to_string(*pace).find("another role") != std::string::npos);
    const auto over = progress_by(method::linear_pace, tonnes(5), tonnes(1), at_least(tonnes(9)), {2015, 2031, 2030});
    REQUIRE(over);
    CHECK(over->value.error().why == reason::term_over);
}

TEST_CASE("the ratio to a target that is to be met exactly is one, on either side of it") {
    for (const auto& [current, percent] : {std::pair(15.0, 75.0), {20.0, 100.0}, {25.0, 125.0}}) {
        const auto ratio =
            progress_by(method::ratio_to_target, tonnes(current), tonnes(10), exactly(tonnes(20)), sdg_years);
        REQUIRE(ratio);
        CHECK(*ratio->value == percent);
    }
}

TEST_CASE("a call is refused for what its operands are") {
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto missing = progress_by_methods(tonnes(none), tonnes(1), at_least(tonnes(9)), sdg_years);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().why == reason::missing_input);
    CHECK(missing.error().input == 0);
    const auto unlike = progress_by(method::cagr_ratio, read_measure("10.2万吨"), read_measure("14.5亿元"),
                                    at_most(read_measure("7.25万吨")), sdg_years);
    REQUIRE_FALSE(unlike);
    CHECK(unlike.error().why == reason::unit_mismatch);
    const auto unread = progress_by(method::cagr_ratio, read_measure("10.2万吨"), read_measure("14.5万吨"),
                                    at_most(read_measure("7.25斤斗")), sdg_years);
    REQUIRE_FALSE(unread);
    CHECK(unread.error().why == reason::unknown_unit);
    const auto one = progress_by(method::cagr_ratio, read_measure("10.2万吨"), read_measure("14.5万吨"),
                                 at_most(read_measure("72.5千吨")), sdg_years);
    REQUIRE(one);
    CHECK(one->method == method::cagr_ratio);
    CHECK(to_string(*one) ==
          "CAGR ratio 0.95 [0.935, 0.971]: moderate progress or substantial progress (Eurostat, Open SDG)");
    CHECK(to_string(*one, language::zh) == "年均增速比0.95 [0.935, 0.971]：进展中等或进展显著（欧盟统计局、Open SDG）");
}

TEST_CASE("the words of every method and class are there in both languages, and codes are told apart") {
    std::vector<std::string_view> codes;
    for (auto const& m : vocabulary<progress_method>::table) codes.push_back(m.code);
    for (auto const& c : vocabulary<progress_class>::table)
        if (c.value != progress_class::none) codes.push_back(c.code);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        CHECK_FALSE(codes[i].empty());
        for (std::size_t j = i + 1; j < codes.size(); ++j) CHECK(codes[i] != codes[j]);
    }
    CHECK(vocabulary<progress_class>::table.size() == static_cast<std::size_t>(progress_class::moving_far_away) + 1);
    CHECK(vocabulary<progress_method>::table.size() == static_cast<std::size_t>(method::escap_status) + 1);
}

TEST_CASE("a value that is projected to the target year has the classes of ESCAP's forecast") {
    const auto forecast = [](double projected) {
        return classify(distance_done_of(amount<units::t, double>(projected), amount<units::t, double>(14.5),
                                         amount<units::t, double>(7.25))
                            ->number(),
                        escap_forecast_scale);
    };
    CHECK(forecast(7.0).best == progress_class::maintain); // below a ceiling of 7.25
    CHECK(forecast(7.25).best == progress_class::maintain);
    CHECK(forecast(9.0).best == progress_class::accelerate);
    CHECK(forecast(15.0).best == progress_class::reverse);
    // a print that may or may not reach the target leaves it open
    const auto open =
        classify(distance_done_of(7.3_万吨标准煤, 14.5_万吨标准煤, 7.25_万吨标准煤)->number(), escap_forecast_scale);
    CHECK_FALSE(open.is_decided());
    CHECK((open.best == progress_class::maintain && open.worst == progress_class::accelerate));
    CHECK(distance_done_of(7.3_万吨标准煤, 7.25_万吨标准煤, 7.25_万吨标准煤).error().why ==
          reason::target_equals_baseline);
    CHECK(scale_of(progress_method::extrapolation) == &unsd_scale); // no default changes
}

TEST_CASE("without a target Eurostat classes the growth a year, and a fall of what should fall is progress") {
    const auto yearly = average_growth_of(91.0_万吨, 100.0_万吨, steps(8)); // -1.2 % a year
    REQUIRE(yearly);
    const auto falls = classify_trend(yearly->number(), target_direction::at_most);
    CHECK(falls == progress_classes{progress_class::substantial, progress_class::substantial});
    const auto rises = classify_trend(yearly->number(), target_direction::at_least);
    CHECK(rises == progress_classes{progress_class::moving_far_away, progress_class::moving_far_away});
    CHECK(classify_trend(0.5, target_direction::above).best == progress_class::moderate);
    CHECK(classify_trend(0.5, target_direction::below).best == progress_class::moving_away);
    CHECK(classify_trend(0.5, target_direction::exactly) == progress_classes{});
    // 1.0 as it is printed may be 0.95: both classes stay open
    CHECK(classify_trend(figure::printed(decimal(10, -1)), target_direction::at_least) ==
          progress_classes{progress_class::substantial, progress_class::moderate});
    CHECK(word_of(rises.best, language::zh) == "显著背离");
}
