// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What goes together: flows and stocks, parts and wholes, actuals and targets.
#include "model/finding_cases.hpp"

namespace {

using namespace making;
using kind = statement_kind;
using what = finding_kind;

observation of(accumulation how, std::string_view period, std::string_view text) {
    observation o = observed(text);
    o.indicator.accumulation = how;
    o.when = when(period);
    return o;
}
constexpr auto unstated = accumulation::unstated;
constexpr auto flow = accumulation::flow;
constexpr auto stock = accumulation::stock;
constexpr auto cumulative = accumulation::cumulative;

TEST_CASE("a flow has no growth over a stock, no base in one and no share of one") {
    struct pair {
        accumulation one, other;
        bool go_together;
    };
    for (auto const& p : std::vector<pair>{
             {flow, flow, true},
             {stock, stock, true},
             {cumulative, cumulative, true},
             {stock, cumulative, true}, // both are of a date
             {flow, stock, false},
             {stock, flow, false},
             {flow, cumulative, false},
             {cumulative, flow, false},
             {unstated, flow, true},
             {unstated, stock, true},
             {flow, unstated, true},
             {cumulative, unstated, true},
             {unstated, unstated, true},
         }) {
        INFO(entry_of(p.one).code << " and " << entry_of(p.other).code);
        const auto expected = p.go_together ? "" : "flow_stock";
        const auto now = of(p.one, "2023", "320万千瓦");
        CHECK(reason_of(year_over_year(now, of(p.other, "2022", "1480万千瓦"))) == expected);
        observation in_it = now;
        in_it.entity = "江苏省南京市";
        CHECK(reason_of(share_of(in_it, of(p.other, "2023", "1480万千瓦"))) == expected);
        CHECK(reason_of(intersect(now, of(p.other, "2023", "320万千瓦"))) == expected);
        comparison growth = compared(*as_growth(reading::read("5.0%")));
        growth.indicator.accumulation = p.other;
        CHECK(reason_of(base_of(now, growth)) == expected);
        CHECK(reason_of(change_of(now, growth)) == expected);
    }
    comparison here = compared(reading::read("5.0个百分点"));
    comparison there = here;
    here.indicator.accumulation = flow;
    there.indicator.accumulation = stock;
    CHECK(reason_of(gap_between(here, there)) == "flow_stock");
    const auto refused = year_over_year(of(flow, "2023", "320万千瓦"), of(stock, "2022", "1480万千瓦"));
    CHECK(describe(refused.error(), language::zh).find("流量（时期数）与存量（时点数）不可比") != std::string::npos);
    // hours of use: a flow divided by a stock is neither
    CHECK(quotient_of(of(flow, "2023", "126.0亿千瓦时"), of(stock, "2023", "6535万千瓦")));
}

TEST_CASE("a stock dated by its year is a year before one dated by its last day, a flow is not") {
    const auto now = of(stock, "2024-12-31", "126.0万千瓦");
    CHECK(to_string(year_over_year(now, of(stock, "2023", "120.0万千瓦"))) == "+5.0% [4.91, 5.09]");
    CHECK(year_over_year(of(stock, "2024", "126.0万千瓦"), of(stock, "2023-12-31", "120.0万千瓦")));
    CHECK(year_over_year(now, of(unstated, "2023", "120.0万千瓦"))); // one of them is known to be a stock
    CHECK(year_over_year(of(cumulative, "..2024-12-31", "126.0万千瓦"), of(cumulative, "2023", "120.0万千瓦")));
    CHECK(reason_of(year_over_year(now, of(stock, "2022", "120.0万千瓦"))) == "not_adjacent");
    CHECK(reason_of(year_over_year(of(stock, "2024-11-30", "126.0万千瓦"), of(stock, "2023", "120.0万千瓦"))) ==
          "not_adjacent");
    // the flow of one day against that of a year
    CHECK(reason_of(year_over_year(of(flow, "2024-12-31", "0.3万千瓦时"), of(flow, "2023", "120.0万千瓦时"))) ==
          "not_adjacent");
    CHECK(reason_of(year_over_year(of(unstated, "2024-12-31", "0.3万千瓦时"), of(unstated, "2023", "120.0万千瓦时"))) ==
          "not_adjacent");
}

TEST_CASE("a share is that of a part in its whole, which names tell or the caller says") {
    const auto about = [](std::string_view name, std::string_view place, std::string_view text) {
        observation o = observed(text);
        o.indicator.name = name;
        o.entity = place;
        return o;
    };
    const auto province = about("用电量", "江苏省", "7833亿千瓦时");
    // two values of one number are no part and whole
    CHECK(reason_of(share_of(about("用电量", "江苏省", "500亿千瓦时"), province)) == "overlapping_parts");
    CHECK(reason_of(share_of(province, province)) == "overlapping_parts");
    observation narrow = about("用电量", "江苏省", "500亿千瓦时");
    narrow.indicator.scope = "规模以上工业";
    CHECK(share_of(narrow, province));
    CHECK(share_of(about("用电量", "江苏省南京市", "700亿千瓦时"), province));
    const auto city = about("用电量", "南京市", "700亿千瓦时");
    const auto other_province = about("用电量", "浙江省", "6000亿千瓦时");
    CHECK(reason_of(share_of(city, province)) == "entity_mismatch"); // no names tell that it lies there
    CHECK(reason_of(share_of(other_province, province)) == "entity_mismatch");
    CHECK(
        reason_of(share_of(about("用电量", "江苏省", "500亿千瓦时"), about("用电量", "江苏省南京市", "700亿千瓦时"))) ==
        "entity_mismatch"); // the whole lies in the part
    const auto industry = about("工业用电量", "江苏省", "5000亿千瓦时");
    const auto refused = share_of(industry, province);
    CHECK(reason_of(refused) == "indicator_mismatch");
    CHECK(describe(refused.error()).find("工业用电量 / 用电量") != std::string::npos);

    CHECK(best(share_of(as_part_of(city, province), province).value()).substr(0, 4) == "8.93");
    CHECK(share_of(as_part_of(industry, province), province));
    CHECK(reason_of(share_of(as_part_of(industry, province), other_province)) == "indicator_mismatch"); // of another
    observation by_name = industry;
    by_name.part_of = "用电量"; // the name of the whole, at the same place
    CHECK(share_of(by_name, province));
    CHECK(reason_of(share_of(by_name, other_province)) == "entity_mismatch");
    observation source = province;
    source.origin.source = "S001";
    observation linked = industry;
    linked.part_of = "S001";
    CHECK(share_of(linked, source));
    CHECK(share_of(as_part_of(city, source), source));
    CHECK(reason_of(share_of(linked, province)) == "indicator_mismatch");
    // what is said to be a part is still one of its time
    observation earlier = as_part_of(city, province);
    earlier.when = when("2022");
    CHECK(reason_of(share_of(earlier, province)) == "period_mismatch");
    observation of_time = as_part_of(city, province);
    of_time.indicator.accumulation = flow;
    observation of_date = province;
    of_date.indicator.accumulation = stock;
    CHECK(reason_of(share_of(of_time, of_date)) == "flow_stock");
}

TEST_CASE("statements that are linked give a share whatever their names, and others none") {
    statement part = stated("P", kind::level, "320", "万千瓦");
    part.entity = "南京市";
    part.indicator.name = "光伏发电装机容量";
    part.part_of = "W";
    const statement whole = stated("W", kind::level, "6535", "万千瓦");
    CHECK(best(value(the(report({whole, part}), "P", what::share_in_whole))).substr(0, 6) == "4.8967");
    CHECK(reason_of(share_of(observation_of(stated("Q", kind::level, "320", "万千瓦"))
                                 .map([](observation o) {
                                     o.entity = "南京市";
                                     return o;
                                 })
                                 .value(),
                             observation_of(whole).value())) == "entity_mismatch");
}

TEST_CASE("a target is that of its actual, or of a later time and then a progress") {
    const auto actual = of(flow, "2023", "358.89万平方米");
    const auto met = attainment_of(actual, at_least(of(flow, "2023", "200万平方米")));
    REQUIRE(met);
    CHECK(to_string(*met) == "179.445% [179.4425, 179.4475], met");
    CHECK_FALSE(met->is_progress);

    observation elsewhere = of(flow, "2023", "200万平方米");
    elsewhere.entity = "南京市";
    CHECK(reason_of(attainment_of(actual, at_least(elsewhere))) == "entity_mismatch");
    observation of_else = of(flow, "2023", "200万平方米");
    of_else.indicator.name = "造林面积";
    CHECK(reason_of(attainment_of(actual, at_least(of_else))) == "indicator_mismatch");
    CHECK(reason_of(attainment_of(actual, at_least(of(stock, "2023", "200万平方米")))) == "flow_stock");
    CHECK(reason_of(attainment_of(actual, at_least(of(flow, "2022", "200万平方米")))) == "period_mismatch"); // past
    CHECK(reason_of(attainment_of(actual, at_least(of(flow, "2021..", "200万平方米")))) == "period_mismatch");

    for (const std::string_view later : {"2025", "2021..2025", "2024-12-31"}) {
        INFO(later);
        const auto progress = attainment_of(actual, at_least(of(flow, later, "400万平方米")));
        REQUIRE(progress);
        CHECK(progress->is_progress);
        CHECK(to_string(*progress) == "89.722% [89.7212, 89.7238], not met so far");
        CHECK(to_string(*progress, language::zh).ends_with("，未完成（目标期未到）"));
    }
    // 1—8月 of a target for the year
    CHECK(attainment_of(of(flow, "2023-01/2023-08", "126.0万吨"), at_least(of(flow, "2023", "200万吨")))->is_progress);
    // a stock at the end of the year is of the year
    CHECK_FALSE(
        attainment_of(of(stock, "2023-12-31", "126.0万吨"), at_least(of(stock, "2023", "200万吨")))->is_progress);
    // a ceiling is kept so far
    const auto ceiling = attainment_of(of(stock, "2023", "126.0万吨"), at_most(of(stock, "2025", "200万吨")));
    CHECK(to_string(*ceiling) == "met so far");
    CHECK(reason_of(attainment_of(actual, exactly(of(flow, "2023", "不低于200万平方米")))) == "ambiguous");
}

TEST_CASE("a report says of a target for a later year that it is a progress, and refuses one of another place") {
    const auto aimed = [](auto change) {
        statement goal = a_target("T", "400", "万平方米", "A", target_direction::at_least);
        change(goal);
        return report({stated("A", kind::level, "358.89", "万平方米"), goal});
    };
    const report later = aimed([](statement& s) { s.when = when("2025"); });
    CHECK(kinds_of(later, "T") == "progress ");
    CHECK(best(value(the(later, "T", what::progress))) == "89.7225");
    CHECK(the(later, "T", what::progress).met == verdict::not_met);
    struct change {
        std::function<void(statement&)> of;
        std::string_view reason;
    };
    for (auto const& c : std::vector<change>{
             {[](statement& s) { s.when = when("2022"); }, "period_mismatch"},
             {[](statement& s) { s.entity = "南京市"; }, "entity_mismatch"},
             {[](statement& s) { s.indicator.name = "造林面积"; }, "indicator_mismatch"},
             {[](statement& s) { s.indicator.scope = "规模以上"; }, "scope_changed"},
         }) {
        INFO(c.reason);
        const report all = aimed(c.of);
        CHECK(reason_of(the(all, "T", what::attainment).value) == c.reason);
        CHECK(reason_of(the(all, "T", what::excess).value) == c.reason);
        CHECK_FALSE(the(all, "T", what::attainment).met);
    }
}

} // namespace
