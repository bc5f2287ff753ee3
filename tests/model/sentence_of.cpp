// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/sentences.hpp"

#include <limits>

namespace {

using namespace sentences;

TEST_CASE("a growth, points and a difference are said by the verb of their sign and role") {
    CHECK(both(year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时), last_year, decimals(1)) ==
          "同比增长5.0% | up 5.0% on the year before");
    CHECK(both(year_over_year(120.0_亿千瓦时, 126.0_亿千瓦时), last_year) ==
          "同比下降4.8% | down 4.8% on the year before");
    CHECK(both(year_over_year(120.0_亿千瓦时, 126.0_亿千瓦时), last_year, decimals(1).with_bounds()) ==
          "同比下降4.8% [4.68, 4.84] | down 4.8% [4.68, 4.84] on the year before");
    CHECK(both(share(79.6_percent) - share(80.4_percent), last_year) ==
          "同比下降0.8个百分点 | down 0.8 pp on the year before");
    CHECK(both(0.8_pp, baseline_kind::previous_period) == "环比提高0.8个百分点 | up 0.8 pp on the period before");
    CHECK(both(126.0_亿元 - 120.0_亿元, last_year) == "同比增加6.0亿元 | up 0.60 billion yuan on the year before");
    CHECK(both(120.0_亿元 - 126.0_亿元, against("base_year:2020")) ==
          "较2020年减少6.0亿元 | down 0.60 billion yuan against 2020");
    CHECK(both(16.6_degC - 15.7_degC, last_year) == "同比升高0.9℃ | up 0.9 °C on the year before");
    CHECK(both(growth(5.0_percent), compared_with{}) == "增长5.0% | up 5.0%");
}

TEST_CASE("against a normal a value lies above or below it") {
    CHECK(both(anomaly(0.9_delta_degC)) == "较常年偏高0.9℃ | 0.9 °C above the normal");
    CHECK(both(anomaly(-0.9_delta_degC, normal_period(1991, 2020))) ==
          "较常年(1991-2020)偏低0.9℃ | 0.9 °C below the normal (1991-2020)");
    CHECK(both(anomaly_of(15.7_degC, 16.6_degC)) == "较常年偏低0.9℃ | 0.9 °C below the normal");
    CHECK(both(anomaly(growth(1.3_成))) == "较常年偏多13% | 13% above the normal");
    CHECK(both(anomaly(-growth(1.3_成))) == "较常年偏少13% | 13% below the normal");
    CHECK(both(anomaly(-(99_小时))) == "较常年偏少99 h | 99 h below the normal");
    CHECK(both(reading::growth("三成"), baseline_kind::normal) == "较常年偏多三成 | 30% above the normal");
    CHECK(both(reading::down(reading::growth("1.3成")), against("mean_window:15y")) ==
          "较近15年平均偏少1.3成 | 13% below the mean of 15 years");
}

TEST_CASE("a share says of what, an attainment how much is done") {
    const auto part = share_of(4.66_万亿元, 12.8_万亿元);
    CHECK(both(part, compared_with{}) == "占36.4% | 36.4% of the whole");
    CHECK(both(part, baseline::whole_of("地区生产总值"), decimals(2)) ==
          "占地区生产总值的36.41% | 36.41% of regional GDP");
    CHECK(both(attainment_of(358.89_万平方米, at_least(200_万平方米)), decimals(1)) ==
          "完成目标的179.4% | 179.4% of the target");
    CHECK(both(attainment_of(reading::read("358.89万平方米"), at_least(reading::read("200万平方米"))), decimals(1)) ==
          "完成目标的179.4% | 179.4% of the target");
    CHECK(both(attainment_of(36_微克, at_most(35_微克))) == "未完成 | not met");
    CHECK(both(reading::rate("98.3%"), compared_with{}) == "98.3% | 98.3%");
}

TEST_CASE("where the digits that are shown are zero, nothing rose and nothing fell") {
    const auto hardly = year_over_year(120.01_亿千瓦时, 120.00_亿千瓦时);
    CHECK(both(hardly, last_year, decimals(1)) == "同比持平 | unchanged on the year before");
    CHECK(both(hardly, last_year, decimals(2)) == "同比增长0.01% | up 0.01% on the year before");
    CHECK(both(year_over_year(120.00_亿千瓦时, 120.01_亿千瓦时), last_year, decimals(0)) ==
          "同比持平 | unchanged on the year before");
    CHECK(both(reading::growth("0.0%"), last_year) == "同比持平 | unchanged on the year before");
    CHECK(both(growth(figure::exactly(0)), compared_with{}) == "持平 | unchanged");
    CHECK(both(basic_percentage<role::growth, double>(-0.0), last_year) == "同比持平 | unchanged on the year before");
    CHECK(both(basic_percentage<role::growth, double>(9.556239015817223), last_year) ==
          "同比增长9.55624% | up 9.55624% on the year before");
}

TEST_CASE("words of a print stand before or after its number, a fall of nearly 20 % stays near") {
    CHECK(both(reading::growth("超5%"), last_year) == "同比增长超5% | up over 5% on the year before");
    CHECK(both(reading::growth("5%以上"), last_year) == "同比增长5%以上 | up at least 5% on the year before");
    CHECK(both(reading::growth("约5.20%"), last_year) == "同比增长约5.20% | up about 5.20% on the year before");
    CHECK(both(reading::growth("预计5.20%"), last_year) == "预计同比增长5.20% | expected up 5.20% on the year before");
    const measure near = reading::growth("近20%");
    CHECK(both(near.with_number(-near.number().without_sign()), last_year) ==
          "同比下降近20% | down nearly 20% on the year before");
    CHECK(
        both(base_of(reading::read("12家"), growth_of(reading::read("12家"), reading::change("5家"))), compared_with{})
            .find("家") != std::string::npos); // an amount alone is no change
    CHECK(both(growth(figure::between(bound::closed(1), bound::closed(2))), last_year) ==
          "同比增长[1, 2]% | up [1, 2]% on the year before");
    CHECK(both(growth(figure::between(bound::closed(-1), bound::closed(2))), last_year) ==
          "同比变动[-1, 2]% | [-1, 2]% on the year before"); // up or down, nobody knows
}

TEST_CASE("a change over a loss says its class, another refusal that it is one") {
    CHECK(both(year_over_year(1.2_亿元, -0.8_亿元), last_year) == "同比扭亏为盈 | turned positive on the year before");
    CHECK(both(year_over_year(-0.2_亿元, -0.8_亿元), last_year) ==
          "同比减亏75.0% | loss reduced by 75.0% on the year before");
    CHECK(both(year_over_year(-11_毫米, -16_毫米), last_year) ==
          "同比负值收窄31.2% | negative value reduced by 31.2% on the year before"); // nothing was lost
    CHECK(both(year_over_year(reading::read("3毫米"), reading::read("-16毫米")), last_year) ==
          "同比由负转正 | turned positive on the year before");
    CHECK(both(year_over_year(reading::read("-1.2万元/人"), reading::read("-0.8万元/人")), last_year) ==
          "同比增亏50.0% | loss widened by 50.0% on the year before");
    CHECK(both(year_over_year(reading::read("-20毫米"), reading::read("-16毫米")), last_year) ==
          "同比负值扩大25.0% | negative value widened by 25.0% on the year before");
    CHECK(both(year_over_year(reading::read("-3毫米"), reading::read("16毫米")), last_year) ==
          "同比由正转负 | turned negative on the year before");
    CHECK(both(year_over_year(-0.8_亿元, -0.8_亿元), last_year) == "同比持平 | unchanged on the year before");
    CHECK(both(year_over_year(0.2_亿元, 0_亿元), last_year) ==
          "不予计算：本期比基期的增减率：基期为零或可能为零 | refused: relative change of current against base: the "
          "base is zero or may be zero");
    const basic_percentage<role::growth, double> missing(std::numeric_limits<double>::quiet_NaN());
    CHECK(sentence_of(missing, last_year, zh) == "不予计算：该数未公布");
}

TEST_CASE("a comparison and a statement say what they print") {
    CHECK(sentence_of(compared(reading::down(reading::growth("8.9%"))), zh) == "同比下降8.9%");
    CHECK(sentence_of(compared(reading::read("0.6个百分点"), "prev_period"), zh) == "环比提高0.6个百分点");
    struct row {
        std::string_view number, unit;
        statement_kind as;
        movement direction;
        std::string_view against, text;
    };
    for (auto const& r : std::vector<row>{
             {"5.8", "%", kind::change_relative, movement::up, "prev_year", "同比增长5.8%"},
             {"0.9", "℃", kind::anomaly, movement::up, "normal", "较常年偏高0.9℃"},
             {"1.3", "成", kind::anomaly, movement::down, "normal", "较常年偏少1.3成"},
             {"0.3~2.2", "成", kind::anomaly, movement::down, "normal", "较常年偏少0.3~2.2成"},
             {"36.4", "%", kind::share, movement::none, "whole:地区生产总值", "占地区生产总值的36.4%"},
             {"103.2", "%", kind::attainment, movement::none, "", "完成目标的103.2%"},
             {"2", "位次", kind::rank_change, movement::up, "prev_year", "同比前进2位次"},
             {"16.6", "℃", kind::level, movement::none, "", "16.6℃"},
             {"三", "第…高值", kind::record, movement::none, "record_window:10y", "近10年第三高值"},
         }) {
        INFO(r.text);
        CHECK(sentence_of(stated("S", r.as, r.number, r.unit,
                                 [&](statement& s) {
                                     s.direction = r.direction;
                                     s.against = making::against(r.against);
                                 }),
                          zh) == r.text);
    }
}

TEST_CASE("a factor says how many times its base the value is, and no rise") {
    CHECK(said_again("是上年同期的1.6倍") == "是上年同期的1.6倍 | 1.6 times that of the year before");
    CHECK(said_again("是上期的近两倍") == "是上期的近两倍 | nearly 2 times that of the period before");
    CHECK(said_again("是2012年的20倍") == "是2012年的20倍 | 20 times that of 2012");
    CHECK(said_again("是全国的1.6倍以上") == "是全国的1.6倍以上 | at least 1.6 times that of the whole country");
    CHECK(said_again("是上年同期的160%") == "是上年同期的160% | 160% of that of the year before");
    CHECK(said_again("是上年同期的三分之一") == "是上年同期的三分之一 | 33.3% of that of the year before");
    CHECK(said_again("是常年的1.6倍") == "是常年的1.6倍 | 1.6 times the normal");
    CHECK(both(ratio_of(12_亿元, 7.0_亿元)) == "1.7倍 | 1.7 times");
    CHECK(both(ratio_of(12_亿元, 7.0_亿元), last_year) == "是上年同期的1.7倍 | 1.7 times that of the year before");
}

TEST_CASE("beside another place or a target a value stands above or below it") {
    CHECK(said_again("低于全国平均水平2.3个百分点") ==
          "低于全国平均水平2.3个百分点 | 2.3 pp below the national average");
    CHECK(said_again("高于目标2.3个百分点") == "高于目标2.3个百分点 | 2.3 pp above the target");
    CHECK(said_again("较全国平均低5%") == "低于全国平均5% | 5% below the national average");
    CHECK(said_again("高于全国平均0.9°C") == "高于全国平均0.9℃ | 0.9 °C above the national average");
    CHECK(said_again("与全国平均持平") == "与全国平均持平 | level with the national average");
    CHECK(both(-(99_小时), against("other:全省")) == "低于全省99 h | 99 h below the whole province");
    CHECK(said_again("降低0.9°C") == "降低0.9℃ | down 0.9 °C"); // against nothing that is named
    CHECK(sentence_of(stated("S", kind::change_relative, "0.3~2.2", "%",
                             [](statement& s) {
                                 s.direction = movement::down;
                                 s.against = making::against("other:全国");
                             }),
                      zh) == "低于全国0.3~2.2%");
}

TEST_CASE("a part of a whole keeps its words or is said in percent") {
    CHECK(said_again("占三分之一") == "占三分之一 | 33.3% of the whole");
    CHECK(said_again("占四分之三") == "占四分之三 | 75% of the whole");
    CHECK(said_again("占百分之三十") == "占百分之三十 | 30% of the whole");
    CHECK(said_again("下降三分之二") == "下降三分之二 | down 66.7%");
    CHECK(said_again("同比下降百分之三十") == "同比下降百分之三十 | down 30% on the year before");
    CHECK(said_again("下降近三分之一") == "下降近三分之一 | down nearly 33.4%");
    CHECK(said_again("占三分之一", decimals(2)) == "占33.33% | 33.33% of the whole");
    const measure two_thirds = reading::growth("三分之二");
    CHECK(to_string(two_thirds) == "三分之二");
    CHECK(to_string(two_thirds, decimals(1)) == "+66.7%");
    CHECK(to_string(two_thirds, print_style{}.with_bounds()) == "+66.7% [66.66, 66.67]");
    CHECK(to_string(reading::down(two_thirds)) == "-66.7%");
    CHECK(to_string(reading::down(reading::growth("四分之三"))) == "-75%");
    CHECK(to_string(reading::down(reading::growth("百分之三十"))) == "-30%");
    CHECK(to_string(reading::read("四分之三"), decimals(1)) == "75.0%");
}

TEST_CASE("an amount whose phrase names no base keeps its direction") {
    CHECK(said_again("增加5.2万吨标准煤") == "增加5.2万吨标准煤 | up 52 thousand tce");
    CHECK(said_again("减少约1200万吨") == "减少约1200万吨 | down about 12.00 million t");
    CHECK(sentence_of(
              stated("S", kind::change_absolute, "5.2", "万吨", [](statement& s) { s.direction = movement::down; }),
              zh) == "减少5.2万吨");
}

TEST_CASE("an end that a share or a fall has by its nature is no bound in words") {
    CHECK(both(share_of(reading::read("超4.66万亿元"), reading::read("12.8万亿元")), compared_with{}) ==
          "占比超过36.264% | over 36.264% of the whole");
    const auto between = [](int a, bool a_open, int b, bool b_open) {
        return figure::between({decimal(a), a_open, false}, {decimal(b), b_open, false});
    };
    const auto share_in = [](figure const& f) { return measure(f, rows::percent, role::share); };
    CHECK(both(share_in(between(0, false, 40, true)), compared_with{}) == "占比不足40% | below 40% of the whole");
    CHECK(both(share_in(between(30, false, 40, true)), compared_with{}) == "占[30, 40)% | [30, 40)% of the whole");
    CHECK(both(growth(between(-100, false, -36, true)), last_year) ==
          "同比下降超36% | down over 36% on the year before");
    CHECK(both(growth(between(36, true, 100, false)), last_year) ==
          "同比增长(36, 100]% | up (36, 100]% on the year before"); // a rise has no such end
}

TEST_CASE("about level is not level, and a verb needs no plus") {
    CHECK(said_again("同比基本持平") == "同比基本持平 | little changed on the year before");
    CHECK(said_again("同比持平") == "同比持平 | unchanged on the year before");
    CHECK(said_again("与全国基本持平") == "与全国基本持平 | about level with the whole country");
    CHECK(said_again("同比+5.2%") == "同比增长5.2% | up 5.2% on the year before");
    CHECK(said_again("同比增长5.2%", decimals(1).with_plus()) == "同比增长5.2% | up 5.2% on the year before");
}

TEST_CASE("a class of magnitude and a worded value print as bounds where their word no longer says them") {
    const measure level = reading::read("千亿级");
    CHECK(to_string(level) == "千亿级");
    CHECK(to_string(level, decimals(1)) == "≥1000.0亿");
    CHECK(to_string(level, print_style{}.with_bounds()) == "≥1000亿");
    CHECK(to_string(level.with_number(-level.number())) == "≤-1000亿");
    CHECK(to_string(reading::read("万吨级"), print_style{}.with_bounds()) == "≥1万吨");
    CHECK(to_string(reading::down(reading::growth("过半"))) == "<-50%");
    CHECK(said_again("下降过半") == "下降超50% | down over 50%");
}

TEST_CASE("an English sentence has the Latin word of a Chinese unit") {
    CHECK(said_again("同比增长1.6倍") == "同比增长1.6倍 | up 160±5% on the year before");
    CHECK(said_again("同比增加20人") == "同比增加20人 | up 20 people on the year before");
    CHECK(said_again("同比增长三成") == "同比增长三成 | up 30% on the year before");
    CHECK(said_again("提高0.8个百分点") == "提高0.8个百分点 | up 0.8 pp");
    CHECK(said_again("同比增加20户") == "同比增加20户 | up 20 households on the year before");
    CHECK(said_again("同比增加20家") == "同比增加20家 | up 20 establishments on the year before");
    CHECK(said_again("同比增加20台") == "同比增加20台 | up 20台 on the year before"); // has none
}

TEST_CASE("an English sentence has English scale words, and every digit that was printed") {
    struct row {
        std::string_view print, english;
    };
    for (auto const& r : std::vector<row>{
             {"6535万千瓦", "65.35 million kW"},
             {"126.0亿千瓦时", "12.60 billion kWh"},
             {"12.8万亿元", "12.8 trillion yuan"},
             {"1260582亿元", "126.0582 trillion yuan"},
             {"256.6亿美元", "25.66 billion USD"},
             {"1.26亿吨标准煤", "126 million tce"},
             {"6.0亿元", "0.60 billion yuan"}, // known to ten millions
             {"6亿元", "0.6 billion yuan"},
             {"5.2万吨", "52 thousand t"},
             {"3.6万人", "36 thousand people"},
             {"20万人", "0.20 million people"},
             {"20万户", "0.20 million households"},
             {"1.26亿人次", "126 million person-times"},
             {"35.2万辆", "352 thousand vehicles"},
             {"0.05万吨", "0.5 thousand t"},
             {"0.0亿元", "0.00 billion yuan"},
             {"25.63万吨", "256.3 thousand t"},
             {"约2.8亿元", "about 0.28 billion yuan"},
             {"超7400亿元", "over 740.0 billion yuan"},
             {"近3万吨", "nearly 30 thousand t"},
             {"5亿元以上", "at least 500 million yuan"},
             {"预计5.26万元/吨", "expected 52.6 thousand yuan/t"},
             {"83万吨/日", "0.83 million t/d"},
             {"￥5.26亿", "526 million yuan"},
             {"25万6千吨", "256 thousand t"},
             {"300万", "3.00 million"},
             {"5件/万人", "5 pieces/10⁴ people"},
             {"千亿级", "at least 100 billion"},
             // nothing to say in English
             {"20台", "20台"},
             {"6535 MW", "6535 MW"},
         }) {
        INFO(r.print);
        const measure m = reading::read(r.print);
        CHECK(sentence_of(m) == r.english);
        CHECK(sentence_of(m, {}, zh) == to_string(m)); // in Chinese as it was printed
        if (const auto english = detail::in_english(m, {})) {
            CHECK(bounds(*convert(*english, m.unit())) == bounds(m)); // the same number
            const auto again = read_measure(to_string(measure(english->number(), english->unit())));
            if (!m.number().qualifiers().has(qualifier::about) && m.number().qualifiers().flags().empty() &&
                m.number().best()) {
                REQUIRE(again);
                CHECK(convert(*again, m.unit())->number().lower() == m.number().lower());
            }
        }
    }
    CHECK(sentence_of(compared(reading::read("5.26万吨"))) == "up 52.6 thousand t on the year before");
    CHECK(sentence_of(126.0_亿千瓦时, {}, decimals(1)) == "12.6 billion kWh");
    CHECK(sentence_of(whole_of(6535_万千瓦, share(36.4_percent))) == "179.5 million kW");
    CHECK(sentence_of(whole_of(6535_万千瓦, share(36.4_percent)), print_style{}.with_bounds()) ==
          "179.5 million kW [179.27, 179.8]");
    const measure thirty_thousand(figure::exactly(3), unit(rows::mu, 0, 4));
    CHECK(sentence_of(thirty_thousand) == "30 thousand mu"); // exact
    CHECK(sentence_of(120.0_亿元 - 126.0_亿元) == "-0.60 billion yuan");
    CHECK(sentence_of(stated("S", kind::level, "2.8", "亿元", qualifier::about)) == "about 0.28 billion yuan");
    CHECK(sentence_of(stated("S", kind::level, "6535", "万千瓦")) == "65.35 million kW");
    const auto spread = [](std::string_view number, std::string_view in, statement_kind as = kind::level) {
        return sentence_of(stated("S", as, number, in, [&](statement& s) {
            if (as == kind::change_absolute) s.direction = movement::up;
        }));
    };
    CHECK(spread("3~5.5", "亿元") == "0.3~0.55 billion yuan");
    CHECK(spread("8000万~1.25", "亿元") == "80.00~125 million yuan"); // 8000万 is known to ten thousands
    CHECK(spread("1200—1600", "万千瓦") == "12.00—16.00 million kW");
    CHECK(spread("900万千瓦—1200", "万千瓦") == "9.00—12.00 million kW");
    CHECK(spread("3~5", "万台") == "3~5万台");
    CHECK(spread("3~5", "万家") == "0.03~0.05 million establishments");
    CHECK(spread("3~5", "天") == "3~5 days");
    CHECK(spread("-5.4~-13.9", "℃") == "-5.4~-13.9 °C");
    CHECK(spread("3~5", "万户") == "0.03~0.05 million households");
    CHECK(spread("25.5~30.5", "万吨", kind::change_absolute) == "+255~+305 thousand t");
    CHECK(sentence_of(reading::read("5元/吨")) == "5 yuan/t");
    CHECK(said_again("同比增加5元/吨") == "同比增加5元/吨 | up 5 yuan/t on the year before");
}

TEST_CASE("every role that a change may have has a verb in both languages, for up and for down") {
    for (auto const& verb : change_verbs) {
        INFO(entry_of(verb.as).code);
        CHECK(verb.up_zh != verb.down_zh);
        CHECK(verb.up_en.find("{n}") != std::string_view::npos);
        CHECK(verb.down_en.find("{n}") != std::string_view::npos);
        const auto with = verb.against == compared_side::normal   ? baseline_kind::normal
                          : verb.against == compared_side::beside ? baseline_kind::other
                                                                  : last_year;
        CHECK(detail::verb_for(verb.as, baseline::of(with)) == &verb);
    }
}

} // namespace
