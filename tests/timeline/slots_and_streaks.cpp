// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Normals, records, streaks, trends and degree-days of values that know their periods: the answers of the room
// sequence, with units, over holes and breaks.

#include "timeline/lines.hpp"

using namespace lines;

namespace {

const auto temperatures =
    timeline_of(yearly("2014"), "℃", {"15.1", "15.3", "15.6", "..", "15.9", "16.0", "16.1", "16.2", "16.4", "16.6"});

} // namespace

TEST_CASE("常年值 of measures is a level in their unit, and 距平 a change") {
    const auto normals = normals_of(temperatures, normal_period(2014, 2020), at_least_values(6));
    REQUIRE(normals);
    // (15.1 + 15.3 + 15.6 + 15.9 + 16.0 + 16.1) / 6 = 15.667
    CHECK(shown(normals->of(1)) == "15.7 ℃ [15.61, 15.72]");
    CHECK(normals->of(1)->role() == role::level);
    CHECK(normals->over() == normal_period(2014, 2020));
    const auto anomalies = anomalies_of(temperatures, *normals);
    REQUIRE(anomalies);
    CHECK(shown(anomalies->at(of("2023年"))) == "+0.93 ℃ [0.83, 1.04]");
    CHECK(anomalies->at(of("2023年"))->role() == role::change);
    CHECK(shown(anomalies->at(of("2017年"))) == "missing_input");
    // the same numbers as those of the sequence
    const auto numbers = numbers_in(std::vector<result<measure>>{read("15.1℃"), read("15.3℃"), read("15.6℃"),
                                                                 read("15.9℃"), read("16.0℃"), read("16.1℃")},
                                    "℃");
    CHECK(normals->of(1)->number() == *mean_of_values(numbers, all_present));
    CHECK(refused(normals_of(temperatures, normal_period(2014, 2020), all_present)->of(1)) == "incomplete");
    CHECK(refused(normals_of(temperatures, normal_period::unknown(), all_present)) == "baseline_unstated");
    CHECK(refused(normals_of(temperatures, normal_period(2020, 2014), all_present)) == "span_too_short");
    CHECK(refused(relative_anomalies_of(temperatures, *normals)->at(of("2023年"))) == "interval_scale");
}

TEST_CASE("相对湿度偏高4个百分点: an anomaly of percentages is in points") {
    const auto humidity = timeline_of(yearly("2018"), "%", {"70", "72", "71", "75"}).each([](auto const& one) {
        return as_rate(one.value);
    });
    const auto anomalies = anomalies_of(humidity, normals_of(humidity, normal_period(2018, 2020), all_present));
    REQUIRE(anomalies);
    CHECK(shown(anomalies->last().value) == "+4.0个百分点 [3, 5]");
    CHECK(anomalies->last().value->role() == role::points);
    // 4 points against 71 % are 3 against 72 %
    CHECK(shown(rebased_anomaly_of(*anomalies->last().value, as_rate(read("71.0%")), as_rate(read("72.0%")))) ==
          "+3.0个百分点 [1.9, 4.1]");
    CHECK(shown(standardised_anomaly_of(*anomalies->last().value, read("2.0个百分点"))) == "2.0 [1.4, 2.6]");
    CHECK(refused(anomaly_of(as_growth(read("5.2%")), as_growth(read("4.8%")))) == "role_mismatch");
}

TEST_CASE("the normal of July is that of Julys, in any order and with holes") {
    const std::vector<observation> some{mean_of("2023-07", "29.0℃"), mean_of("2021-07", "28.0℃"),
                                        mean_of("2022-01", "3.0℃"), mean_of("2022-07", "28.6℃"),
                                        mean_of("2021-01", "2.0℃")};
    const auto line = timeline_of(some);
    const auto normals = normals_of(line, normal_period(2021, 2022), all_present);
    REQUIRE(normals);
    CHECK(normals->slots() == 12);
    CHECK(shown(normals->of(7)->value) == "28.3 ℃ [28.25, 28.35]");
    CHECK(shown(normals->of(1)->value) == "2.5 ℃ [2.45, 2.55]");
    CHECK(normals->of(7)->entity == "江苏");
    CHECK(to_string(normals->of(7)->when) == "2021..2022");
    CHECK(refused(normals->of(8)) == "incomplete");
    const auto anomalies = anomalies_of(line, *normals);
    CHECK(shown(anomalies->at(of("2023-07"))) == "+0.70 ℃ [0.6, 0.8]");
    // normals of months are none of years, and no other city's are these
    CHECK(refused(anomalies_of(timeline_of(std::vector{mean_of("2023", "16.0℃")}), *normals)) == "period_mismatch");
    CHECK(shown(anomalies_of(timeline_of(std::vector{mean_of("2023-07", "29.0℃", "浙江")}), *normals)
                    ->at(of("2023-07"))) == "entity_mismatch");
    CHECK(refused(normals_of(timeline_of(std::vector{mean_of("2021-07", "28.0℃"), mean_of("2022-07", "9.0℃", "浙江")}),
                             normal_period(2021, 2022), all_present)) == "entity_mismatch");
    CHECK(refused(normals_of(timeline_of(std::vector{mean_of("2021-07", "28.0℃"), mean_of("2022", "16.0℃")}),
                             normal_period(2021, 2022), all_present)) == "period_mismatch");
}

TEST_CASE("days say what 29 February is, months do not ask") {
    const auto days = timeline_of(daily("2024-02-28"), "℃", {"5.0", "7.0", "9.0"});
    CHECK(refused(normals_of(days, normal_period(2024, 2024), all_present)) == "year_length");
    const auto with_28 = normals_of(days, normal_period(2024, 2024), all_present, leap_day::with_28_february);
    REQUIRE(with_28);
    CHECK(shown(with_28->of(59)) == "6.0 ℃ [5.95, 6.05]"); // 28 and 29 February
    CHECK(shown(with_28->of(60)) == "9.0 ℃ [8.95, 9.05]");
    CHECK(shown(anomalies_of(days, *with_28)->at(of("2024-02-29"))) == "+1.0 ℃ [0.9, 1.1]");
    const auto own = normals_of(days, normal_period(2024, 2024), all_present, leap_day::own_slot);
    CHECK(shown(own->of(60)) == "7.0 ℃ [6.95, 7.05]");
    CHECK(refused(normals_of(temperatures, normal_period(2014, 2020), all_present, leap_day::own_slot)) ==
          "period_mismatch");
}

TEST_CASE("a winter has its slot and the year of its January, and totals from January have that of their last month") {
    const auto slot_and_year = [](std::string_view text) {
        const auto place = detail::slot_of(of(text), leap_day::own_slot);
        return place ? std::to_string(place->year) + "/" + std::to_string(place->slot)
                     : std::string(code_of(place.error().why));
    };
    CHECK(slot_and_year("2023-DJF") == "2023/4");
    CHECK(slot_and_year("2023-MAM") == "2023/1");
    CHECK(slot_and_year("2023-SON") == "2023/3");
    CHECK(slot_and_year("2023-Q2") == "2023/2");
    CHECK(slot_and_year("2023下半年") == "2023/2");
    CHECK(slot_and_year("2023年1-3月") == "2023/3");
    CHECK(slot_and_year("2023年12月") == "2023/12");
    CHECK(slot_and_year("2023年4-5月") == "period_mismatch");
    CHECK(slot_and_year("2021..2023") == "period_mismatch");
    // 1月 is also the first total from January; 2月 is none
    const std::vector<observation> totals{mean_of("2023-01", "1.0℃"), mean_of("2023-01/2023-02", "2.0℃")};
    CHECK(normals_of(timeline_of(totals), normal_period(2023, 2023), all_present)->slots() == 12);
    const std::vector<observation> mixed{mean_of("2023-02", "1.0℃"), mean_of("2023-01/2023-02", "2.0℃")};
    CHECK(refused(normals_of(timeline_of(mixed), normal_period(2023, 2023), all_present)) == "period_mismatch");
}

TEST_CASE("nothing is computed across a break: no normal, no anomaly, no rank, no trend") {
    const auto moved = timeline_of(yearly("2014"), "℃", {"15.1", "15.3", "13.0 b", "13.2", "13.4", "13.6"});
    const auto normals = normals_of(moved, normal_period(2014, 2018), at_least_values(3));
    REQUIRE(normals);
    CHECK(shown(normals->of(1)) == "13.2 ℃ [13.15, 13.25]"); // of the years from the break on
    CHECK(to_string(*normals->begins()) == "2016");
    CHECK(refused(normals_of(moved, normal_period(2014, 2018), all_present)->of(1)) == "incomplete");
    const auto anomalies = anomalies_of(moved, *normals);
    CHECK(shown(anomalies->at(of("2015年"))) == "scope_changed");
    CHECK(shown(anomalies->at(of("2016年"))) == "-0.20 ℃ [-0.3, -0.1]");
    CHECK(shown(anomalies->at(of("2019年"))) == "+0.40 ℃ [0.3, 0.5]");
    // a break behind the normal period parts what follows from it
    const auto before = normals_of(moved, normal_period(2014, 2015), all_present);
    CHECK(shown(before->of(1)) == "15.2 ℃ [15.15, 15.25]");
    CHECK(!before->begins());
    CHECK(shown(anomalies_of(moved, *before)->at(of("2019年"))) == "scope_changed");
    CHECK(shown(anomalies_of(moved, *before)->at(of("2015年"))) == "+0.10 ℃ [0, 0.2]");

    CHECK(refused(record_of(moved, of("2019年"), since_year(2014), ranked::highest_first, all_present)) ==
          "incomplete");
    const auto place = record_of(moved, of("2019年"), since_year(2014), ranked::highest_first, at_least_values(4));
    REQUIRE(place);
    CHECK(place->place == figure::exactly(1)); // 15.1 and 15.3 are of another series
    CHECK(place->values == 4);
    CHECK(record_of(moved, of("2015年"), since_year(2014), ranked::highest_first, all_present)->values == 2);
    CHECK(shown(ranks_of(moved, ranked::highest_first, ties::least)->at(of("2014年"))) == "scope_changed");
    CHECK(shown(ranks_of(moved, ranked::highest_first, ties::least)->at(of("2016年"))) == "4个位次");
    CHECK(shown(trend_of(moved, trend_method::least_squares, per_decade, at_least_values(4))) ==
          "2.0℃/10年 [1.6, 2.4]");
    const auto rises = rises_in(moved);
    REQUIRE(rises);
    CHECK(*rises->at(of("2015年")) == verdict::met);
    CHECK(*rises->at(of("2016年")) == verdict::undecided); // not a fall
    const auto streak = streak_to_last_of(rises);
    CHECK(streak->surely == 3);
    CHECK(streak->possibly == 5);
}

TEST_CASE("1961年以来第三高 is a place among the same months") {
    const auto rain = timeline_of(monthly("2021-06"), "毫米", {"180.2", "310.0", "95.1"});
    std::vector<timeline<measure>::entry> all(rain.begin(), rain.end());
    for (auto const& [when, text] :
         {std::pair("2022-07", "290.5毫米"), {"2023-07", "300.1毫米"}, {"2023-06", "400毫米"}})
        all.push_back({of(when), read(text)});
    const timeline<measure> line(all);
    const auto place = record_of(line, of("2023-07"), since_year(2021), ranked::highest_first, all_present);
    REQUIRE(place);
    CHECK(place->place == figure::exactly(2)); // June 2023 is no July
    CHECK(place->values == 3);
    CHECK(refused(record_of(line, of("2023-07"), since_year(2020), ranked::highest_first, all_present)) ==
          "incomplete");
    CHECK(refused(record_of(line, of("2023-08"), since_year(2021), ranked::highest_first, all_present)) ==
          "missing_input");
}

TEST_CASE("连续 counts periods, and a month that nobody printed ends what is certain") {
    const auto growth = timeline_of(monthly("2023-03"), "%", {"-0.4", "0.6", "1.2", "2.0"});
    const auto rising = streak_to_last(growth, lies_above(as_growth(read("0%")).value()));
    CHECK(refused(rising) == "role_mismatch"); // a plain percentage is no growth
    const auto positive = streak_to_last(growth, lies_above(read("0.0%")));
    REQUIRE(positive);
    CHECK(positive->surely == 3);
    CHECK(positive->possibly == 3);
    CHECK(to_string(*positive->since) == "2023-04");
    CHECK(positive->lasts(3) == verdict::met);
    CHECK(positive->lasts(4) == verdict::not_met);

    const std::vector<observation> with_hole{mean_of("2023-01", "1.0℃"), mean_of("2023-02", "2.0℃"),
                                             mean_of("2023-04", "4.0℃"), mean_of("2023-05", "5.0℃")};
    const auto warm = streak_to_last(timeline_of(with_hole), lies_at_least(read("0.5℃")));
    REQUIRE(warm);
    CHECK(warm->surely == 2);
    CHECK(warm->possibly == 5); // March may have been warm
    CHECK(to_string(*warm->since) == "2023-04");
    const auto rises = rises_in(timeline_of(with_hole));
    REQUIRE(rises->size() == 4);
    CHECK(*rises->at(of("2023-03")) == verdict::undecided);
    CHECK(*rises->at(of("2023-04")) == verdict::undecided); // on March, not on February
    CHECK(streak_to_last_of(rises)->surely == 1);
    CHECK(to_string(*streak_to_last_of(rises)->since) == "2023-05");
    CHECK(streak_to_last_of(falls_in(timeline_of(with_hole)))->possibly == 0);
    CHECK(!streak_to_last_of(falls_in(timeline_of(with_hole)))->since);

    const auto dry = timeline_of(yearly("2018"), "毫米", {"800", "1100", "1200", "900", "1300"});
    const auto longest = longest_streak(dry, lies_above(read("1.0米")));
    CHECK(longest->surely == 2);
    CHECK(to_string(*longest->since) == "2019");
    CHECK(refused(streak_to_last(dry, lies_above(read("1.0吨")))) == "unit_mismatch");
    CHECK(streak_to_last(dry, lies_below(figure::exactly(1000)))->surely == 0); // a number is in their unit
    const auto totals = timeline_of(cumulative("2023-02"), "亿元", {"1234.5", "1987.6"});
    CHECK(!rises_in(totals));
}

TEST_CASE("a trend has the unit of its values per decade, and one of percentages is in points") {
    const auto numbers = numbers_in(std::vector<result<measure>>{read("15.9℃"), read("16.0℃"), read("16.1℃"),
                                                                 read("16.2℃"), read("16.4℃"), read("16.6℃")},
                                    "℃");
    const auto last = timeline_of(yearly("2018"), "℃", {"15.9", "16.0", "16.1", "16.2", "16.4", "16.6"});
    const auto trend = trend_of(last, trend_method::least_squares, per_decade, all_present);
    REQUIRE(trend);
    CHECK(trend->number() == *trend_of(numbers, trend_method::least_squares, per_steps(10), all_present));
    CHECK(to_string(trend->unit()) == "℃/10年");
    const auto by_sen = trend_of(temperatures, trend_method::sen, per_year, at_least_values(9));
    CHECK(to_string(by_sen->unit()) == "℃/年");
    CHECK(refused(trend_of(temperatures, trend_method::sen, per_year, all_present)) == "incomplete");
    CHECK(refused(trend_of(last, trend_method::sen, per_years(3), all_present)) == "unknown_unit");
    // a month is a twelfth of a year
    const auto months = timeline_of(monthly("2023-01"), "万吨", {"10.0", "10.5", "11.0"});
    CHECK(shown(trend_of(months, trend_method::least_squares, per_year, all_present)) == "6.0万吨/年 [5.4, 6.6]");
    const auto shares = timeline_of(yearly("2021"), "%", {"30.0", "32.0", "34.0"});
    CHECK(shown(trend_of(shares, trend_method::least_squares, per_year, all_present)) == "2.0个百分点/年 [1.95, 2.05]");
    CHECK(shown(trend_of(timeline_of(std::vector{mean_of("2021", "15.0℃"), mean_of("2023", "15.4℃")}),
                         trend_method::least_squares, per_year, at_least_values(2))) == "0.20℃/年 [0.15, 0.25]");
    CHECK(mann_kendall(last, all_present)->s_least == mann_kendall(numbers, all_present)->s_least);
    CHECK(refused(mann_kendall(temperatures, all_present)) == "incomplete");
    CHECK(refused(trend_of(timeline<measure>(), trend_method::sen, per_year, all_present)) == "incomplete");
}

TEST_CASE("度日数 of days in °F are those of the days in °C, and a day is never left out") {
    const auto fahrenheit = timeline_of(daily("2023-01-01"), "℉", {"32.0", "50.0", "69.8"});
    const auto celsius = timeline_of(daily("2023-01-01"), "℃", {"0.0", "10.0", "21.0"});
    CHECK(shown(degree_days_of(celsius, hdd18)) == "26.0℃·d [25.9, 26.1]"); // 18 + 8
    const auto f = degree_days_of(fahrenheit, hdd18);
    REQUIRE(f);
    CHECK(f->number().contains(26));
    CHECK(f->number().upper().at - f->number().lower().at < decimal(2, -1));
    CHECK(refused(degree_days_of(timeline_of(daily("2023-01-01"), "℃", {"0.0", "", "21.0"}), hdd18)) == "incomplete");
    CHECK(refused(degree_days_of(timeline_of(std::vector{mean_of("2023-01-01", "0.0℃"), mean_of("2023-01-03", "1.0℃")}),
                                 hdd18)) == "incomplete");
    CHECK(refused(degree_days_of(temperatures, hdd18)) == "period_mismatch");
    CHECK(refused(degree_days_of(timeline_of(daily("2023-01-01"), "毫米", {"0.0"}), hdd18)) == "role_mismatch");
    CHECK(refused(degree_days_of(timeline<measure>(), hdd18)) == "missing_input");
}

TEST_CASE("doubles of the typed door have the same normals, ranks and streaks") {
    using power = amount<units::GWh, double>;
    const std::vector<double> values{10, 12, 11, 15, 14, 20};
    const auto line = timeline_of<power>(yearly("2018"), values);
    const auto normals = normals_of(line, normal_period(2018, 2020), all_present);
    REQUIRE(normals);
    CHECK(normals->of(1)->number() == 11);
    CHECK(anomalies_of(line, *normals)->last().value->departure().number() == 9);
    CHECK(anomalies_of(line, *normals)->last().value->against() == normal_period(2018, 2020));
    CHECK(relative_anomalies_of(line, *normals)->at(of("2023年"))->departure().number() == Approx(100 * 9 / 11.0));
    CHECK(record_of(line, of("2023年"), whole_record, ranked::highest_first, all_present)->place == figure::exactly(1));
    CHECK(shown(ranks_of(line, ranked::highest_first, ties::least)->at(of("2018年"))) == "6个位次");
    CHECK(streak_to_last(line, lies_above(power(13)))->surely == 3);
    CHECK(streak_to_last(line, lies_above(13.0))->surely == 3);
    CHECK(streak_to_last_of(rises_in(line))->surely == 1);
}
