// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What is no one series, or has holes that nobody printed: records, breaks on periods that are printed twice,
// statements that differ, and thresholds as a program writes them.

#include "timeline/lines.hpp"

using namespace lines;

namespace {

/// The first value behind a break (b).
observation anew(observation one) {
    one.value = one.value.with_number(one.value.number().with(qualifier::series_break));
    return one;
}
observation deposits_of(std::string_view when, std::string_view text, accumulation how) {
    indicator what;
    what.name = "存款";
    what.prices = price_basis::nominal;
    what.accumulation = how;
    return {what, "江苏", of(when), read(text)};
}

} // namespace

TEST_CASE("a record counts the years that nobody printed as missing") {
    const auto gappy = timeline_of({mean_of("2014", "15.0℃"), mean_of("2016", "16.0℃"), mean_of("2018", "15.5℃")});
    const auto place = [&](completeness const& rule) {
        return record_of(gappy, of("2018"), since_year(2014), ranked::highest_first, rule);
    };
    CHECK(refused(place(all_present)) == "incomplete");
    CHECK(describe(place(all_present).error()).ends_with("3/5"));
    CHECK(refused(place(at_least_percent(80))) == "incomplete");
    CHECK(place(at_least_percent(60))->place == figure::exactly(2));
    CHECK(refused(place(missing_fewer_than(3, 1))) == "incomplete");
    CHECK(place(missing_fewer_than(3, 2))->values == 3); // two missing, not one after the other
    const std::vector<double> years{15, NAN, 16, NAN, 15.5};
    CHECK(record_of(years, yearly_from(2014), {2018}, since_year(2014), ranked::highest_first, at_least_percent(60))
              ->place == figure::exactly(2));
}

TEST_CASE("28 February has its own place beside a 29 February of its slot, and what has no slot has no place") {
    const auto days =
        timeline_of({mean_of("2023-02-28", "9.0℃"), mean_of("2024-02-28", "5.0℃"), mean_of("2024-02-29", "12.0℃")});
    const auto place = [&](std::string_view when, leap_day rule) {
        return record_of(days, of(when), since_year(2023), ranked::highest_first, at_least_values(1), rule);
    };
    CHECK(place("2024-02-28", leap_day::with_28_february)->place == figure::exactly(2)); // later ones do not count
    CHECK(place("2024-02-29", leap_day::with_28_february)->place == figure::exactly(1));
    CHECK(place("2024-02-29", leap_day::with_28_february)->values == 3);
    CHECK(refused(place("2024-02-29", leap_day::left_out)) == "missing_input");
}

TEST_CASE("a break on a period that is printed twice is a break all the same") {
    const auto twice =
        timeline_of({mean_of("2014", "15.1℃"), mean_of("2015", "15.3℃"), anew(mean_of("2016", "13.0℃")),
                     anew(mean_of("2016", "13.1℃")), mean_of("2017", "13.2℃"), mean_of("2018", "13.4℃")});
    const auto normals = normals_of(twice, normal_period(2014, 2018), at_least_values(2));
    REQUIRE(normals);
    CHECK(shown(normals->of(1)->value) == "13.3 ℃ [13.25, 13.35]");
    CHECK(to_string(*normals->begins()) == "2016");
    CHECK(refused(anomalies_of(twice, *normals)->at(of("2015"))) == "scope_changed");
    CHECK(record_of(twice, of("2018"), since_year(2014), ranked::highest_first, at_least_values(2))->values == 2);
    CHECK(refused(year_over_year(twice).at(of("2017"))) == "scope_changed");
    const auto no_break = timeline_of({mean_of("2014", "15.1℃"), mean_of("2014", "15.3℃")});
    CHECK(refused(no_break.at(of("2014"))) == "overlapping_parts");
}

TEST_CASE("normals of a shorter line do not reach back across a break either") {
    const auto all = timeline_of(yearly("1983"), "℃", {"15.0", "15.1", "13.0 b", "13.1", "13.2", "13.3"});
    const auto later = timeline_of(yearly("1985"), "℃", {"13.0", "13.1", "13.2", "13.3"});
    const auto normals = normals_of(later, normal_period(1986, 1987), all_present);
    CHECK(refused(anomalies_of(all, normals)->at(of("1984"))) == "scope_changed");
    CHECK(shown(anomalies_of(all, normals)->at(of("1985"))) == "-0.15 ℃ [-0.25, -0.05]");
    const auto flagged = timeline_of(yearly("1986"), "℃", {"13.1 b", "13.2", "13.3"});
    const auto of_flagged = normals_of(flagged, normal_period(1986, 1987), all_present);
    CHECK(to_string(*of_flagged->begins()) == "1986");
    CHECK(refused(anomalies_of(later, of_flagged)->at(of("1985"))) == "scope_changed");
    // a growth across a break is refused, and is itself no break in the growths
    const auto growth = year_over_year(timeline_of(yearly("2010"), "亿元", {"100", "110", "121", "50 b", "60", "72"}));
    CHECK(refused(growth.at(of("2013"))) == "scope_changed");
    CHECK(refused(ranks_of(growth, ranked::highest_first, ties::least)->at(of("2011"))) == "no refusal");
}

TEST_CASE("periods follow each other from the first day to the last, and labels have no place among them") {
    CHECK(refused(rises_in(timeline_of({mean_of("2023-04/2023-06", "1.0℃"), mean_of("2023-04/2023-09", "3.0℃")}))) ==
          "period_mismatch");
    CHECK(refused(rises_in(timeline_of({mean_of("2011..2015", "1.0℃"), mean_of("2011..2020", "3.0℃")}))) ==
          "period_mismatch");
    CHECK(refused(rises_in(timeline_of({mean_of("2021", "1.0℃"), mean_of("2022(迎峰度夏)", "3.0℃")}))) ==
          "period_mismatch");
    CHECK(refused(ranks_of(timeline_of({mean_of("2023-01", "1.0℃"), mean_of("2023", "3.0℃")}), ranked::highest_first,
                           ties::least)) == "period_mismatch");
    CHECK(refused(ranks_of(timeline_of(cumulative("2023-02"), "亿元", {"1", "2"}), ranked::highest_first,
                           ties::least)) == "period_mismatch");
    const auto places = timeline_of(yearly("2021"), "第…位", {"5", "3", "1"});
    CHECK(refused(rises_in(places)) == "role_mismatch"); // from the fifth place to the third is no fall
    CHECK(refused(mann_kendall(places, all_present)) == "role_mismatch");
}

TEST_CASE("values of one line are of one kind, whichever of them says so") {
    auto unstated = mean_of("2020-01", "16.0℃");
    auto adjusted = mean_of("2021-01", "15.0℃");
    auto unadjusted = mean_of("2023-01", "17.0℃");
    adjusted.indicator.adjustment = seasonal_adjustment::adjusted;
    unadjusted.indicator.adjustment = seasonal_adjustment::unadjusted;
    CHECK(refused(normals_of(timeline_of({unstated, adjusted, unadjusted}), normal_period(2020, 2023),
                             at_least_values(1))) == "adjustment_mismatch");
    const auto mixed = timeline_of(
        {deposits_of("2021", "15.0亿元", accumulation::flow), deposits_of("2022", "16.0亿元", accumulation::stock)});
    CHECK(refused(normals_of(mixed, normal_period(2021, 2022), all_present)) == "flow_stock");
    CHECK(refused(rises_in(mixed)) == "flow_stock");
    CHECK(refused(ranks_of(mixed, ranked::highest_first, ties::least)) == "flow_stock");
    CHECK(refused(normals_of(year_over_year(timeline_of(yearly("2020"), "亿元", {"100", "110", "121"})),
                             normal_period(2021, 2022), all_present)) == "role_mismatch"); // a mean of growths is none
    // of several releases the normal is of none, and its anomalies are there
    std::vector<observation> released{mean_of("2021", "15.0℃"), mean_of("2022", "16.0℃"), mean_of("2023", "17.0℃")};
    for (auto& one : released) one.origin.vintage = to_string(one.when) + "-12-31";
    const auto normals = normals_of(timeline_of(released), normal_period(2021, 2022), all_present);
    CHECK(normals->of(1)->origin.vintage.empty());
    CHECK(shown(anomalies_of(timeline_of(released), normals)->at(of("2023"))) == "+1.5 ℃ [1.4, 1.6]");
}

TEST_CASE("a threshold is the number that is written, as a measure, a value of the door or a plain number") {
    const auto growth = timeline_of(monthly("2023-03"), "%", {"-0.4", "0.3", "0.4", "0.2"});
    CHECK(streak_to_last(growth, lies_above(read("0%")))->surely == 3); // 0, and not something up to 0.5
    CHECK(streak_to_last(growth, lies_above(0))->surely == 3);
    CHECK(streak_to_last(growth, lies_above(0.25))->surely == 0);
    CHECK(longest_streak(growth, lies_above(0.24))->surely == 2);
    CHECK(streak_to_last(growth, lies_above(read_measure("0%")))->surely == 3);
    CHECK(refused(streak_to_last(growth, lies_above(read_measure("x%")))) != "no refusal");
    CHECK(streak_to_last(growth, [](figure const& x) { return *x.best() > 0; })->surely == 3);
    const auto hot = timeline_of(daily("2023-07-01"), "℃", {"35.0", "35.2", "36.0"});
    CHECK(streak_to_last(hot, lies_at_least(35))->possibly == 3);
    using energy = amount<units::GWh, double>;
    const std::vector<double> values{10, 20, 30};
    const auto line = timeline_of<energy>(yearly("2021"), values);
    CHECK(streak_to_last(line, lies_above(15))->surely == 2);
    CHECK(*trend_of(line, trend_method::least_squares, per_decade, all_present) == Approx(100));
    const auto normals = normals_of(line, normal_period(2021, 2022), all_present);
    CHECK(streak_to_last(anomalies_of(line, normals), lies_above(0.0))->surely == 2);
    CHECK(shown(ranks_of(relative_anomalies_of(line, normals), ranked::highest_first, ties::least)->last().value) ==
          "1个位次");
    CHECK(refused(rises_in(anomalies_of(line, normals_of(line, normal_period::unknown(), all_present)))) ==
          "baseline_unstated");
}

TEST_CASE("the test of Mann and Kendall has the ties of what is printed") {
    const auto years =
        timeline_of(yearly("2012"), "℃",
                    {"15.1", "15.3", "15.2", "15.4", "15.5", "15.3", "15.6", "15.7", "15.6", "15.8", "15.9", "16.1"});
    const auto found = mann_kendall(years, all_present);
    REQUIRE(found);
    CHECK(found->s_least == 54); // two pairs are printed alike
    CHECK(found->s_most == 58);
    const auto doubles = mann_kendall(
        std::vector<double>{15.1, 15.3, 15.2, 15.4, 15.5, 15.3, 15.6, 15.7, 15.6, 15.8, 15.9, 16.1}, all_present);
    CHECK(doubles->s_least == 56);
    REQUIRE(found->z);
    CHECK(*found->z == Approx(*doubles->z));
    CHECK(*found->p == Approx(0.00015).epsilon(0.05));
}

TEST_CASE("one part of each year is a line of years: Julys, winters, the first nine months") {
    const timeline<observation> julys = timeline_of({mean_of("2020-07", "27.0℃"), mean_of("2021-07", "27.5℃"),
                                                     mean_of("2022-07", "28.0℃"), mean_of("2024-07", "29.0℃")});
    const auto rises = rises_in(julys);
    REQUIRE(rises);
    REQUIRE(rises->size() == 4); // July 2023 is the hole, and no month between
    CHECK(*rises->at(of("2022-07")) == verdict::met);
    CHECK(*rises->at(of("2023-07")) == verdict::undecided);
    const auto warm = streak_to_last(julys, lies_above(read("26.0℃")));
    CHECK(warm->surely == 1);
    CHECK(warm->possibly == 5);
    CHECK(to_string(*warm->since) == "2024-07");
    CHECK(shown(trend_of(julys, trend_method::least_squares, per_year, at_least_values(4))) ==
          "0.50℃/年 [0.471, 0.529]");
    CHECK(refused(trend_of(julys, trend_method::least_squares, per_year, all_present)) == "incomplete");

    const auto winter = [](int year, std::string_view text) {
        auto one = mean_of("2020", text);
        one.when = *period::of_season(year, season::winter);
        return one;
    };
    CHECK(shown(trend_of(timeline_of({winter(2021, "3.0℃"), winter(2022, "3.5℃"), winter(2023, "4.0℃")}),
                         trend_method::least_squares, per_decade, all_present)) == "5.0℃/10年 [4.5, 5.5]");

    const auto totals = timeline_of({deposits_of("2021-01/2021-09", "100亿元", accumulation::flow),
                                     deposits_of("2022-01/2022-09", "110亿元", accumulation::flow),
                                     deposits_of("2023-01/2023-09", "120亿元", accumulation::flow)});
    CHECK(streak_to_last_of(rises_in(totals))->surely == 2);
    CHECK(ranks_of(totals, ranked::highest_first, ties::least)->at(of("2023-01/2023-09"))->number().best() == 1);
    const auto mixed = timeline_of({deposits_of("2021-01/2021-09", "100亿元", accumulation::flow),
                                    deposits_of("2022-01/2022-08", "110亿元", accumulation::flow)});
    CHECK(!rises_in(mixed));
}

TEST_CASE("what does not go with the others of its line is named by its period") {
    auto other = mean_of("2022", "16.0℃");
    other.entity = "浙江";
    const auto no = rises_in(timeline_of({mean_of("2021", "15.0℃"), other}));
    REQUIRE(!no);
    CHECK(no.error().why == reason::entity_mismatch);
    CHECK(no.error().excerpt() == "2022");
    const auto mixed = timeline_of(
        {deposits_of("2021", "15.0亿元", accumulation::flow), deposits_of("2022", "16.0亿元", accumulation::stock)});
    CHECK(rises_in(mixed).error().excerpt() == "2022");
}
