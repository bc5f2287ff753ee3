// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Values along periods: which number is compared with which, and what happens at gaps.

#include <tongbi/timeline.hpp>
// Behind the timeline: both rooms have elements, and neither may take those of the other.
#include <tongbi/sequence.hpp>

#include "timeline/lines.hpp"

using namespace lines;

namespace {

const auto output = timeline_of(monthly("2022-11"), "亿千瓦时",
                                {"118.2", "126.4", "121.0", "96.5", "..", "110.2", "115.0", "120.1", "140.2", "139.9",
                                 "120.3", "116.0", "124.1", "131.9", "125.8", "104.2"});

observation made(std::string_view when, std::string_view text) {
    indicator what;
    what.name = "发电量";
    what.accumulation = accumulation::flow;
    return {what, "江苏", of(when), *read_measure(text)};
}

} // namespace

TEST_CASE("同比 compares with the month of the year before, whatever row it stands in") {
    const auto growth = year_over_year(output);
    REQUIRE(growth.size() == output.size());
    CHECK(shown(growth.at(of("2023-11"))) ==
          shown(year_over_year(read_measure("124.1亿千瓦时"), read_measure("118.2亿千瓦时"))));
    CHECK(shown(growth.last().value) == "+8.0% [7.87, 8.09]"); // 104.2 of 96.5
    // The first year has no base, and the refusal names it.
    CHECK(growth[0].value.error().why == reason::missing_input);
    CHECK(growth[0].value.error().input == 1);
    CHECK(growth.at(of("2023-03")).error().why == reason::missing_input);
    CHECK(growth.at(of("2025-03")).error().why == reason::missing_input);
}

TEST_CASE("环比 never reaches across a gap") {
    const auto growth = period_over_period(output);
    CHECK(shown(growth.at(of("2023-02"))) == "-20.2% [-20.33, -20.17]");
    CHECK(!growth.at(of("2023-03")));
    CHECK(growth.at(of("2023-04")).error().input == 1); // March, not February
    const std::vector<observation> with_hole{made("2023-01", "121.0亿千瓦时"), made("2023-03", "110.0亿千瓦时")};
    CHECK(period_over_period(timeline_of(with_hole))[1].value.error().why == reason::missing_input);
}

TEST_CASE("累计 adds months up to a gap, and 1—2月 stays one number") {
    const auto totals = year_to_date(output);
    CHECK(shown(totals.at(of("2023-01/2023-02"))) == "217.5亿千瓦时 [217.4, 217.6]");
    CHECK(totals.at(of("2023-01/2023-03")).error().why == reason::missing_input);
    CHECK(!totals.at(of("2023-01/2023-12")));
    CHECK(shown(totals.at(of("2024-01/2024-02"))) == "230.0亿千瓦时 [229.9, 230.1]");
    // 1—2月 is printed as one number: what follows adds to it, and no January is made of it.
    const std::vector<observation> merged{made("2023-01/2023-02", "217.5亿千瓦时"), made("2023-03", "110.0亿千瓦时"),
                                          made("2023-05", "99.9亿千瓦时")};
    CHECK(all_of(year_to_date(timeline_of(merged))) ==
          "2023-01/2023-02 217.5亿千瓦时; 2023-01/2023-03 327.5亿千瓦时 [327.4, 327.6]; 2023-01/2023-05 not_adjacent");
}

TEST_CASE("当月 is the difference of two totals from January") {
    const auto totals = timeline_of(cumulative("2023-02"), "亿元", {"1234.5", "1987.6", "..", "3400.0"});
    CHECK(all_of(single_periods_of(totals)) == "2023-01/2023-02 1234.5亿元; 2023-03 753.1亿元 [753, 753.2]; "
                                               "2023-04 missing_input; 2023-04/2023-05 1412.4亿元 [1412.3, 1412.5]");
    CHECK(all_of(single_periods_of(timeline_of(cumulative("2023-01"), "亿元", {"", "1000.0", "1600.0"}))) ==
          "2023-01 missing_input; 2023-01/2023-02 1000.0亿元; 2023-03 600.0亿元 [599.9, 600.1]"); // as bureaus print it
    // A total that nobody printed is no gap in the values: 4—5月 is known together.
    const std::vector<observation> holes{made("2023-01/2023-03", "300.0亿千瓦时"),
                                         made("2023-01/2023-05", "500.0亿千瓦时")};
    CHECK(all_of(single_periods_of(timeline_of(holes))) ==
          "2023-01/2023-03 300.0亿千瓦时; 2023-04/2023-05 200.0亿千瓦时 [199.9, 200.1]");
    // Months and their totals lead back to each other.
    const auto months = timeline_of(monthly("2023-01"), "万吨", {"12.1", "11.4", "13.0"});
    for (auto const& [when, value] : single_periods_of(year_to_date(months))) {
        INFO(to_string(when));
        CHECK(value->number().contains(*months.at(when)->number().best()));
    }
}

TEST_CASE("a quarter is the total of its months, and a winter begins in December") {
    CHECK(all_of(totals_by(period_kind::quarter, output)) ==
          "2022-Q4 missing_input; 2023-Q1 missing_input; 2023-Q2 345.3亿千瓦时 [345.15, 345.45]; "
          "2023-Q3 400.4亿千瓦时 [400.25, 400.55]; 2023-Q4 372.0亿千瓦时 [371.85, 372.15]; 2024-Q1 missing_input");
    const auto months = timeline_of(monthly("2022-12"), "℃", {"4.1", "3.0", "5.2", "11.0"});
    const auto seasons = means_by(period_kind::season, months);
    CHECK(to_string(seasons[0].when) == "2023-DJF");
    CHECK(shown(seasons[0].value) == "4.1 ℃ [4.05, 4.15]"); // (4.1 + 3.0 + 5.2) / 3
    CHECK(!seasons[1].value);
    CHECK(totals_by(period_kind::season, months)[0].value.error().why == reason::interval_scale);
}

TEST_CASE("two timelines are computed period by period, and a timeline with one value") {
    const auto part = timeline_of(yearly("2021"), "万千瓦", {"4000", "5200", "6535"});
    const auto whole = timeline_of(yearly("2022"), "万千瓦", {"16500", "17950"});
    const auto shares = share_of(part, whole);
    CHECK(shares[0].value.error().why == reason::missing_input); // no whole of 2021
    CHECK(shown(shares.last().value) == shown(share_of(read_measure("6535万千瓦"), read_measure("17950万千瓦"))));
    CHECK(shown(share_of(part, read_measure("17950万千瓦")).last().value) == shown(shares.last().value));
}

TEST_CASE("year over year of two timelines finds the bases a year before in the second") {
    const auto now = timeline_of(monthly("2023-01"), "亿元", {"110", "120", "130"});
    const auto then = timeline_of(monthly("2022-01"), "亿元", {"100", "..", "104"});
    CHECK(all_of(year_over_year(now, then)) ==
          "2023-01 +10% [8.9, 11.1]; 2023-02 missing_input; 2023-03 +25% [23.9, 26.1]");
    CHECK(all_of(year_over_year(now, now)) == "2023-01 missing_input; 2023-02 missing_input; 2023-03 missing_input");
    CHECK(all_of(year_over_year(output, output)) == all_of(year_over_year(output)));
    CHECK(all_of(period_over_period(now, then)).starts_with("2023-01 missing_input"));
    // a break among the bases parts them from what is compared
    const auto broken = timeline_of(monthly("2022-01"), "亿元", {"100", "101 b", "104"});
    CHECK(all_of(year_over_year(now, broken)) ==
          "2023-01 scope_changed; 2023-02 +19% [17.7, 20]; 2023-03 +25% [23.9, 26.1]");
}

TEST_CASE("of two values for one period none is taken") {
    const std::vector<observation> twice{made("2023-01", "121.0亿千瓦时"), made("2023-02", "99.9亿千瓦时"),
                                         made("2023-01", "121.5亿千瓦时")};
    const auto line = timeline_of(twice);
    REQUIRE(line.size() == 2);
    CHECK(line[0].value.error().why == reason::overlapping_parts);
    CHECK(line[1].value);
}

TEST_CASE("a cell that is no number keeps its fault, and one that is missing is a gap") {
    const auto line = timeline_of(monthly("2023-01"), "万吨", {"12.1", "-", "１２.x", ""});
    CHECK(line[1].value.error().why == reason::missing_input);
    CHECK(line[2].value.error().why == reason::malformed_number);
    CHECK(line[3].value.error().why == reason::missing_input);
}

TEST_CASE("stocks have no total over time, and shares and growths add no more than temperatures") {
    auto stock = made("2023-01", "6535万千瓦");
    stock.indicator.accumulation = accumulation::stock;
    CHECK(year_to_date(timeline_of(std::vector{stock}))[0].value.error().why == reason::period_mismatch);
    const auto rates = timeline_of(monthly("2023-01"), "%", {"5.2", "5.4"});
    CHECK(!year_to_date(rates)[1].value);
}

TEST_CASE("doubles along months keep their unit, and NaN is a gap") {
    const double gone = std::numeric_limits<double>::quiet_NaN();
    const std::vector<double> values{10, 20, gone, 40};
    using energy = amount<units::GWh, double>;
    const auto line = timeline_of<energy>(monthly("2023-01"), values);
    CHECK(year_to_date(line)[1].value->number() == 30);
    CHECK(!year_to_date(line)[3].value);
    CHECK(period_over_period(line)[1].value->number() == 100);
    CHECK(!period_over_period(line)[3].value);
}

TEST_CASE("the growth of March comes out of the totals to February and to March") {
    const auto march = single_growth_of(read_measure("1987.6亿元"), as_growth(read_measure("4.8%")),
                                        read_measure("1234.5亿元"), as_growth(read_measure("5.1%")));
    CHECK(shown(march) == "+4.3% [4.1, 4.53]");
    // A total of which the month is a crumb says nothing about it.
    const auto crumb = single_growth_of(read_measure("1234.6亿元"), as_growth(read_measure("5.1%")),
                                        read_measure("1234.5亿元"), as_growth(read_measure("5.1%")));
    CHECK(crumb.error().why == reason::zero_base);
}

TEST_CASE("the next period leads back to the one before") {
    for (std::string_view const text : {"2023-12", "2023-Q4", "2023-H2", "2023-DJF", "2023", "2023-12-31", "2017..2022",
                                        "2023-03/2023-05", "2024-02-28"}) {
        INFO(text);
        const auto next = next_period(of(text));
        REQUIRE(next);
        CHECK(same_span(*previous_period(*next), of(text)));
    }
    CHECK(to_string(*next_period(of("2023-12"))) == "2024-01");
    CHECK(to_string(*next_period(of("2024-02-28"))) == "2024-02-29");
    for (std::string_view const text : {"2023-01/2023-02", "..2023-12-31", "2021.."}) CHECK(!next_period(of(text)));
}

TEST_CASE("values of a timeline are ranked, with the gap left out") {
    std::vector<result<figure>> numbers;
    for (auto const& [when, value] : timeline_of(yearly("2020"), "万吨", {"12.1", "..", "14.0"}))
        numbers.push_back(value.map([](measure const& m) { return m.number(); }));
    const auto ranks = ranks_of(numbers, ranked::highest_first, ties::least);
    CHECK(ranks[0] == figure::exactly(2));
    CHECK(ranks[1].error().why == reason::missing_input);
    CHECK(ranks[2] == figure::exactly(1));
}

TEST_CASE("a total that falls was revised where its indicator has no negative numbers") {
    const std::vector<observation> totals{made("2023-01/2023-02", "217.5亿千瓦时"),
                                          made("2023-01/2023-03", "217.4亿千瓦时"),
                                          made("2023-01/2023-04", "200.0亿千瓦时")};
    const auto months = single_periods_of(timeline_of(totals));
    CHECK(shown(months[1].value->value) == "0亿千瓦时"); // -0.1, which within the prints may be none
    CHECK(months[2].value.error().why == reason::sign_change);
    auto profits = totals;
    for (auto& one : profits) one.indicator.may_be_negative = true;
    CHECK(single_periods_of(timeline_of(profits))[2].value->value.number().best() == decimal(-174, -1));
    const auto plain = timeline_of(cumulative("2023-02"), "亿千瓦时", {"217.5", "200.0"});
    CHECK(single_periods_of(plain)[1].value->number().best() == decimal(-175, -1)); // a measure knows no indicator
}

TEST_CASE("every kind of period begins a timeline as a literal") {
    CHECK(timeline_of(quarterly("2023-Q1"), "万吨", {"1", "2"})[1].when == of("2023-Q2"));
    CHECK(timeline_of(monthly("2023-12"), "万吨", {"1", "2"})[1].when == of("2024-01"));
    CHECK(timeline_of(yearly("2023"), "万吨", {"1", "2"})[1].when == of("2024"));
    CHECK(timeline_of(daily("2024-02-28"), "万吨", {"1", "2"})[1].when == of("2024-02-29"));
    CHECK(timeline_of(cumulative("2023-02"), "万吨", {"1", "2"})[1].when == of("2023-01/2023-03"));
    static_assert(read_period("2023-Q1") && read_period("2023-H2") && read_period("2023-DJF"));
}

TEST_CASE("nothing is compared across a break in the series, and flags go on to what is computed") {
    const auto flagged = [](char const* text, qualifiers words) {
        return result<measure>(read_measure(text)->with_number(read_measure(text)->number().with(words)));
    };
    const timeline<measure> line({{of("2020"), flagged("100.0万吨", {})},
                                  {of("2021"), flagged("110.0万吨", qualifier::series_break)},
                                  {of("2022"), flagged("121.0万吨", {})},
                                  {of("2023"), flagged("133.1万吨", qualifier::preliminary)}});
    const auto growth = year_over_year(line);
    CHECK(growth[1].value.error().why == reason::scope_changed);
    CHECK(growth[1].value.error().excerpt() == "2021");
    CHECK(growth[2].value.has_value()); // both behind the break
    CHECK(growth[3].value->number().qualifiers() == qualifier::preliminary);

    const auto latest = growth_on_last_available(line, last_available::period);
    CHECK(latest[1].value.error().why == reason::scope_changed);
    CHECK(latest[2].value.has_value());
    const timeline<measure> months({{of("2023-01"), flagged("10.0万吨", {})},
                                    {of("2023-02"), flagged("11.0万吨", qualifier::series_break)},
                                    {of("2023-03"), flagged("12.0万吨", {})},
                                    {of("2024-01"), flagged("13.0万吨", qualifier::series_break)}});
    const auto totals = year_to_date(months);
    CHECK(totals[0].value.has_value());
    CHECK(totals[2].value.error().why == reason::scope_changed);
    CHECK(totals[3].value.has_value()); // it begins with its year
    CHECK(totals_by(period_kind::quarter, months)[0].value.error().why == reason::scope_changed);
    CHECK(means_by(period_kind::quarter, months)[0].value.error().why == reason::scope_changed);
    const timeline<measure> sums({{of("2023-01/2023-02"), flagged("20.0万吨", {})},
                                  {of("2023-01/2023-03"), flagged("33.0万吨", qualifier::series_break)},
                                  {of("2023-01/2023-04"), flagged("44.0万吨", {})}});
    const auto singles = single_periods_of(sums);
    CHECK(singles[1].value.error().why == reason::scope_changed);
    CHECK(singles[2].value->number().best() == decimal(11));
}

TEST_CASE("a total of days is to its last day, and what it has more than the one before is days") {
    const auto days = timeline_of(daily("2023-01-30"), "毫米", {"1", "2", "4", "8"});
    const timeline<measure> from_new_year({{of("2023-01-01/2023-01-29"), read_measure("10毫米")},
                                           {days[0].when, days[0].value},
                                           {days[1].when, days[1].value},
                                           {days[2].when, days[2].value},
                                           {days[3].when, days[3].value}});
    const auto totals = year_to_date(from_new_year);
    CHECK(all_of(totals) == "2023-01-01/2023-01-29 10毫米; 2023-01-01/2023-01-30 11毫米 [10, 12]; "
                            "2023-01 13毫米 [11.5, 14.5]; 2023-01-01/2023-02-01 17毫米 [15, 19]; "
                            "2023-01-01/2023-02-02 25毫米 [22.5, 27.5]");
    const auto singles = single_periods_of(totals);
    CHECK(to_string(singles[1].when) == "2023-01-30");
    CHECK(to_string(singles[3].when) == "2023-02-01");
    CHECK(singles[3].value->number().best() == decimal(4));
    std::vector<std::string_view> rain(28, "1");
    const auto february = totals_by(period_kind::month, timeline_of(daily("2023-02-01"), "毫米", rain));
    REQUIRE(february.size() == 1);
    CHECK(to_string(february[0].when) == "2023-02");
    CHECK(february[0].value->number().best() == decimal(28));
}

TEST_CASE("1—2月 and 3月 have no mean, and places and growths neither") {
    const std::vector<observation> merged{made("2023-01/2023-02", "217.5亿千瓦时"), made("2023-03", "110.0亿千瓦时")};
    CHECK(means_by(period_kind::quarter, timeline_of(merged))[0].value.error().why == reason::period_mismatch);
    CHECK(shown(totals_by(period_kind::quarter, timeline_of(merged))[0].value->value) ==
          "327.5亿千瓦时 [327.4, 327.6]");
    const auto mean = [](result<measure> const& each) {
        std::vector<timeline<measure>::entry> all;
        for (char const* month : {"2023-01", "2023-02", "2023-03"}) all.push_back({of(month), each});
        return means_by(period_kind::quarter, timeline<measure>(std::move(all)))[0].value;
    };
    CHECK(mean(as_growth(read_measure("5.2%"))).error().why == reason::role_mismatch);
    CHECK(mean(read_measure("第3位")).error().why == reason::role_mismatch);
    CHECK(mean(read_measure("5.2%")).has_value());
}

TEST_CASE("totals from January of what does not add over time are not taken apart") {
    const auto parts = [](std::string_view unit, std::initializer_list<std::string_view> texts) {
        return single_periods_of(timeline_of(cumulative("2023-01"), unit, texts));
    };
    const auto why = [](auto const& line) { return line.begin()[1].value.error().why; };
    CHECK(why(parts("℃", {"3.1", "4.0", "6.5"})) == reason::interval_scale);
    CHECK(why(parts("元/吨", {"500", "510", "520"})) == reason::not_additive);
    CHECK(to_string(*parts("万吨", {"10.0", "30.0", "60.0"}).begin()[1].value) == "20.0万吨 [19.9, 20.1]");
}

TEST_CASE("a break within a year parts the totals of that year from those of the next, and no others") {
    std::vector<std::string_view> cells(12, "100");
    for (char const* more : {"110", "110", "220 b", "220", "220", "220", "220", "220", "220", "220", "220", "220"})
        cells.emplace_back(more);
    for (char const* more : {"242", "242", "242"}) cells.emplace_back(more);
    const auto months = timeline_of(monthly("2022-01"), "亿千瓦时", cells);
    const auto why = [](auto const& line, char const* when) { return line.at(of(when)).error().why; };
    const auto totals = year_over_year(year_to_date(months));
    CHECK(why(totals, "2024-01") == reason::scope_changed); // not +120 %
    CHECK(why(totals, "2024-01/2024-03") == reason::scope_changed);
    CHECK(totals.at(of("2023-01/2023-02"))->number().best() == decimal(10));
    CHECK(why(year_over_year(totals_by(period_kind::quarter, months)), "2023-Q2") == reason::scope_changed);
    CHECK(why(year_over_year(means_by(period_kind::quarter, months)), "2023-Q4") == reason::scope_changed);
    SECTION("a year that begins behind the break is one scope with the next") {
        std::vector<std::string_view> whole(12, "100");
        whole.emplace_back("200 b");
        for (int month = 1; month < 12; ++month) whole.emplace_back("200");
        for (int month = 0; month < 3; ++month) whole.emplace_back("220");
        const auto line = timeline_of(monthly("2022-01"), "亿千瓦时", whole);
        const auto growth = year_over_year(year_to_date(line));
        CHECK(why(growth, "2023-01/2023-02") == reason::scope_changed);
        CHECK(growth.at(of("2024-01/2024-02"))->number().best() == decimal(10));
        CHECK_FALSE(growth.at(of("2024-01/2024-02"))->number().qualifiers().has(qualifier::series_break));
        CHECK(year_over_year(line).at(of("2024-01"))->number().qualifiers().empty());
    }
    SECTION("a month that follows from a total behind the break begins nothing") {
        const auto single = single_periods_of(timeline_of(cumulative("2023-01"), "亿元", {"200 b", "400", "600"}));
        CHECK(single.at(of("2023-01"))->number().qualifiers().has(qualifier::series_break));
        CHECK_FALSE(single.at(of("2023-02"))->number().qualifiers().has(qualifier::series_break));
        CHECK(period_over_period(single).at(of("2023-02"))->number().best() == decimal(0));
    }
    SECTION("a cell with the flag and no number parts as well") {
        const auto quarters =
            timeline_of(quarterly("2020-Q1"), "亿元", {"100", "100", "100", "100", "100", ": b", "200", "200"});
        CHECK(why(year_over_year(quarters), "2021-Q4") == reason::scope_changed);
        const auto years = timeline_of(yearly("2020"), "亿元", {"100", ": b", "220", "242"});
        const auto latest = growth_on_last_available(years, last_available::period);
        CHECK(latest[2].value.error().why == reason::scope_changed);
        CHECK(latest[3].value->growth.number().best() == decimal(10));
    }
    SECTION("observations carry the flag in their value") {
        std::vector<observation> all{made("2021", "100亿千瓦时"), made("2022", "120亿千瓦时")};
        all[1].value = all[1].value.with_number(all[1].value.number().with(qualifier::series_break));
        CHECK(year_over_year(timeline_of(all))[1].value.error().why == reason::scope_changed);
    }
}
