// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/making.hpp"

namespace {

using namespace making;
using kind = statement_kind;

TEST_CASE("a statement is printed with its direction and its qualifiers in both languages") {
    struct row {
        std::string_view number, unit;
        statement_kind as;
        qualifiers means;
        movement direction;
        std::string_view en, zh;
    };
    const qualifiers expected = qualifier::expected;
    for (auto const& r : std::vector<row>{
             {"12.8", "万亿元", kind::level, {}, movement::none, "12.8万亿元", "12.8万亿元"},
             {"0.9", "°C", kind::anomaly, {}, movement::up, "+0.9°C", "+0.9°C"},
             {"14.11", "%", kind::change_relative, {}, movement::down, "-14.11%", "-14.11%"},
             {"4.2", "个百分点", kind::change_pp, {}, movement::up, "+4.2个百分点", "+4.2个百分点"},
             {"0.3~2.2", "成", kind::anomaly, {}, movement::down, "-0.3~-2.2成", "-0.3~-2.2成"},
             {"-5.4~-13.9", "°C", kind::level, {}, movement::none, "-5.4~-13.9°C", "-5.4~-13.9°C"},
             {"256.6", "亿美元", kind::level, qualifier::over, movement::none, "over 256.6亿美元", "超256.6亿美元"},
             {"9", "成", kind::share, qualifier::nearly, movement::none, "nearly 9成", "近9成"},
             {"8", "成", kind::share, qualifier::below, movement::none, "below 8成", "不足8成"},
             {"2.8", "亿元", kind::level, qualifier::about, movement::none, "about 2.8亿元", "约2.8亿元"},
             {"0.3", "%", kind::rate, qualifier::at_most, movement::none, "at most 0.3%", "不超过0.3%"},
             {"95", "%", kind::rate, expected | qualifier::at_least, movement::none, "expected at least 95%",
              "预计95%以上"},
             {"2", "%", kind::change_relative, expected | qualifier::at_least, movement::down,
              "expected down at least 2%", "预计降2%以上"},
             {"20", "%", kind::change_relative, qualifier::nearly, movement::down, "down nearly 20%", "降近20%"},
             {"6", "%", kind::change_relative, expected | qualifier::about, movement::up, "expected up about 6%",
              "预计升约6%"},
             {"41.3", "%", kind::share, {}, movement::up, "41.3%", "41.3%"}, // 提高到41.3% is no growth
             {"95.6", "%", kind::rate, {}, movement::down, "95.6%", "95.6%"},
             {"1420", "万千瓦", kind::addition, {}, movement::up, "1420万千瓦", "1420万千瓦"},
             {"500,000", "kW", kind::level, {}, movement::none, "500,000 kW", "500,000 kW"},
             {"三", "第…高值", kind::record, {}, movement::up, "第三高值", "第三高值"},
             {"次多", "", kind::record, {}, movement::none, "次多", "次多"},
             {"2", "位次", kind::rank_change, {}, movement::up, "up 2位次", "升2位次"},
             {"全覆盖", "", kind::rate, {}, movement::none, "全覆盖", "全覆盖"},
             {"超额完成", "", kind::attainment, qualifier::over, movement::none, "超额完成", "超额完成"},
             {"近一半", "", kind::share, {}, movement::none, "近一半", "近一半"},
             {"一半", "", kind::share, qualifier::nearly, movement::none, "nearly 一半", "近一半"},
             {"一半", "", kind::share, qualifier::at_least, movement::none, "at least 一半", "一半以上"},
             {"一半", "", kind::change_relative, qualifier::nearly, movement::down, "down nearly 一半", "降近一半"},
             {"三", "第…高值", kind::record, expected, movement::none, "expected 第三高值", "预计第三高值"},
             {"低于", "", kind::direction_only, qualifier::below, movement::down, "低于", "低于"},
             // the number has its words already
             {"500余", "个", kind::count, qualifier::over, movement::none, "500余个", "500余个"},
             {"约12", "家", kind::count, qualifier::about, movement::none, "约12家", "约12家"},
             {"约5", "%", kind::change_relative, qualifier::about, movement::down, "down 约5%", "降约5%"},
         }) {
        statement s = stated("S", r.as, r.number, r.unit, r.means);
        s.direction = r.direction;
        INFO(r.number << " / " << r.unit);
        CHECK(print_of(s) == r.en);
        CHECK(print_of(s, language::zh) == r.zh);
    }
}

TEST_CASE("a rank stands among a population and a share is taken of a whole") {
    statement s = stated("S057", kind::rank, "三", "第…位");
    s.against = against("whole:全国各省份");
    CHECK(against_of(s) == "among 全国各省份");
    CHECK(against_of(s, language::zh) == "在全国各省份中");
    s.kind = kind::share;
    CHECK(against_of(s) == "of 全国各省份");
    CHECK(against_of(s, language::zh) == "占全国各省份");
    s.kind = kind::rank;
    s.against = against("prev_year");
    CHECK(against_of(s, language::zh) == "同比");
}

TEST_CASE("an outcome is a value, a year, a verdict or why there is none") {
    finding f{finding_kind::relative_change,
              "S",
              {},
              year_over_year(read_measure("126.0亿千瓦时"), read_measure("120.0亿千瓦时"))};
    CHECK(outcome_of(f) == "+5.0% [4.91, 5.09]");
    f.met = verdict::met;
    CHECK(outcome_of(f) == "+5.0% [4.91, 5.09], met");
    CHECK(outcome_of(f, language::zh) == "+5.0% [4.91, 5.09]，已完成");
    f.met.reset();
    f.prints = agreement::agrees;
    CHECK(outcome_of(f) == "+5.0% [4.91, 5.09], agree");
    CHECK(outcome_of(f, language::zh) == "+5.0% [4.91, 5.09]，一致");
    f.prints.reset();
    f.value = year_over_year(read_measure("16.6°C"), read_measure("15.7°C"));
    CHECK(outcome_of(f) == "refused: a ratio of °C levels has no meaning; take the difference");
    CHECK(outcome_of(f, language::zh) == "不予计算：摄氏温度之比没有意义，应取差值");
    f.prints = agreement::contradicts; // of two words
    CHECK(outcome_of(f) == "contradict each other");
    CHECK(outcome_of(f, language::zh) == "不一致");
    f.when = period::of_year(2015).value();
    CHECK(outcome_of(f) == "2015");
    CHECK(outcome_of(f, language::zh) == "2015年");
}

} // namespace
