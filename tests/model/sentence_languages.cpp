// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Sentences of places and moves, and of what one language has no word for in the other.

#include "model/sentences.hpp"

namespace {

using namespace sentences;

TEST_CASE("moves in a ranking are told in places, whatever counter they were printed with") {
    CHECK(said_again("上升2位") == "前进2位 | up 2 places");
    CHECK(said_again("环比上升1位") == "环比前进1位 | up 1 place on the period before");
    CHECK(said_again("较上年前进3位") == "同比前进3位 | up 3 places on the year before");
    CHECK(said_again("下降2名") == "后退2名 | down 2 places");
    CHECK(said_again("较上年退步两位") == "同比后退两位 | down 2 places on the year before");
    CHECK(said_again("提高2位次") == "前进2位次 | up 2 places");
    CHECK(sentence_of(stated("S", kind::rank_change, "2", "位", [](statement& s) { s.direction = movement::up; }),
                      zh) == "前进2位");
    CHECK(read_comparison("上升2位")->magnitude.role() == role::ordinal);
    CHECK(read_comparison("下降2位")->magnitude.number() == -figure::exactly(2));
    // persons
    CHECK(said_again("增加2位") == "增加2位 | up 2位");
    CHECK(read_comparison("同比增加2名")->magnitude.role() == role::amount);
    CHECK(read_comparison("减少2万名")->magnitude.role() == role::amount);
    CHECK(read_comparison("较上年上升2家")->magnitude.role() == role::amount);
}

TEST_CASE("a place is no move, and is told among what it is a place") {
    for (char const* place : {"上升第2位", "下降第2位", "up 第1"}) { // no number of places
        INFO(place);
        REQUIRE_FALSE(read_comparison(place));
        CHECK(read_comparison(place).error().why == reason::malformed_number);
    }
    CHECK(both(reading::read("第2位"), compared_with{}) == "第2位 | second place");
    CHECK(both(reading::read("第三"), compared_with{}) == "第三 | third");
    CHECK(both(reading::read("第12名"), compared_with{}) == "第12名 | no. 12 place");
    CHECK(both(reading::read("第2位"), baseline::whole_of("全国")) ==
          "居全国第2位 | second place in the whole country");
    CHECK(both(reading::read("第三高值"), against("record_window:10y")) ==
          "近10年第三高值 | third highest in 10 years");
    CHECK(both(reading::read("次多"), compared_with{}) == "次多 | second most");
    CHECK(both(*rank_change_of(reading::read("第5位"), reading::read("第7位")), last_year) ==
          "同比前进2个位次 | up 2 places on the year before");
    CHECK(both(*rank_change_of(reading::read("第7位"), reading::read("第6位")), last_year) ==
          "同比后退1个位次 | down 1 place on the year before");
}

TEST_CASE("tenths and a growth in times are percent in English, with what is not known of them") {
    CHECK(said_again("同比增长一倍") == "同比增长一倍 | up 100% on the year before");
    CHECK(said_again("同比增长2.3倍") == "同比增长2.3倍 | up 230±5% on the year before");
    CHECK(said_again("同比增长近两倍") == "同比增长近两倍 | up nearly 200% on the year before");
    CHECK(said_again("较常年偏多1.3成") == "较常年偏多1.3成 | 13% above the normal");
    CHECK(said_again("下降一成") == "下降一成 | down 10%");
    CHECK(said_again("下降3成") == "下降3成 | down 30±5%"); // of 2.5 to 3.5
    for (const std::string_view phrase : {"同比增长2.3倍", "下降3成", "较常年偏多1.3成", "同比增长近两倍"}) {
        const auto percent = [](printed_comparison const& c) {
            return bounds(detail::in_percent(c.magnitude.number(), c.magnitude.unit()));
        };
        const auto printed = read_comparison(phrase);
        const auto again = read_comparison(sentence_of(*printed));
        INFO(phrase);
        REQUIRE(again);
        CHECK(percent(*again) == percent(*printed));
    }
    CHECK(said_again("占三成") == "占三成 | 30% of the whole");
    CHECK(said_again("是上年同期的三成") == "是上年同期的三成 | 30% of that of the year before");
    CHECK(both(times_more(1.6_fold), compared_with{}).find("倍 |") != std::string::npos);
}

/// A phrase in the other language, which reads again to the same number against the same.
void check_said(std::string_view phrase, language lang, std::string_view text) {
    INFO(phrase);
    const auto c = read_comparison(phrase);
    REQUIRE(c);
    CHECK(sentence_of(*c, lang) == text);
    const auto again = read_comparison(sentence_of(*c, lang));
    REQUIRE(again);
    CHECK(again->direction == c->direction);
    CHECK(again->against.kind == c->against.kind);
    CHECK(entry_of(again->magnitude.role()).code == entry_of(c->magnitude.role()).code);
    const auto same_unit = convert(again->magnitude, c->magnitude.unit());
    REQUIRE(same_unit);
    CHECK(bounds(*same_unit) == bounds(c->magnitude));
}

TEST_CASE("an English sentence has no Chinese word where the unit, the name or the sign has an English one") {
    const auto en = language::en;
    check_said("较上年增加12天", en, "up 12 days on the year before");
    check_said("较常年偏多12天", en, "12 days above the normal");
    check_said("比上年增加2.8万元/人", en, "up 28 thousand yuan/person on the year before");
    check_said("下降2微克/立方米", en, "down 2 µg/m³");
    check_said("同比增加1218个", en, "up 1218 units on the year before");
    check_said("增加近3万家", en, "up nearly 30 thousand establishments");
    check_said("同比下降0.02吨标准煤/万元", en, "down 0.02 tce/10⁴ yuan on the year before");
    check_said("比上年末增加5.2万人", en, "up 52 thousand people against the end of the year before");
    check_said("比年初减少0.3个百分点", en, "down 0.3 pp against the start of the year");
    check_said("比2022年8月增加3天", en, "up 3 days against Aug 2022");
    check_said("低于全国平均水平2.3个百分点", en, "2.3 pp below the national average");
    struct row {
        std::string_view print, english;
    };
    for (auto const& r : std::vector<row>{{"35微克/立方米", "35 µg/m³"},
                                          {"0.37吨标准煤/万元", "0.37 tce/10⁴ yuan"},
                                          {"1218个", "1218 units"},
                                          {"1个", "1 unit"},
                                          {"近3万家", "nearly 30 thousand establishments"},
                                          {"零下5.4℃", "-5.4 °C"},
                                          {"16.6℃", "16.6 °C"},
                                          {"三成", "30%"},
                                          {"一半", "50%"},
                                          {"约37天", "about 37 days"},
                                          {"500余人", "over 500 people"},
                                          {"-3.2亿元", "-0.32 billion yuan"}}) {
        INFO(r.print);
        CHECK(sentence_of(reading::read(r.print)) == r.english);
    }
    auto part = stated("S", kind::share, "36.4", "%", [](statement& s) {
        s.against = baseline::whole_of("全省用电量");
        s.en.against = "the electricity use of the province";
    });
    CHECK(sentence_of(part) == "36.4% of the electricity use of the province");
    CHECK(sentence_of(part, zh) == "占全省用电量的36.4%");
    part.en.against.clear();
    CHECK(sentence_of(part) == "36.4% of 全省用电量"); // a name that nobody translated
}

TEST_CASE("a Chinese sentence has no English word where the unit or the name has a Chinese one") {
    check_said("down 0.8 percentage points year on year", zh, "同比下降0.8个百分点");
    check_said("up 0.8 pp", zh, "提高0.8个百分点");
    check_said("+3 times year on year", zh, "同比增长3倍");
    check_said("1.3 tenths above the normal", zh, "较常年偏多1.3成");
    check_said("up 12 days on the year before", zh, "同比增加12天");
    check_said("up 65.35 million kW", zh, "增加6535万千瓦");
    check_said("up 0.60 billion yuan on the year before", zh, "同比增加6.0亿元");
    check_said("down 52 thousand tonnes", zh, "减少5.2万吨");
    check_said("up 3 MW", zh, "增加3 MW"); // a symbol
    check_said("0.3 percentage points below the national average", zh, "低于全国平均水平0.3个百分点");
    check_said("0.3 percentage points below the mean of my towns", zh, "低于 the mean of my towns 0.3个百分点");
    check_said("36.4% of GDP", zh, "占GDP的36.4%");
    CHECK(sentence_of(reading::read("about 35 tonnes"), {}, zh) == "约35吨");
    CHECK(sentence_of(reading::read("1.2 billion RMB"), {}, zh) == "12亿元");
    CHECK(sentence_of(reading::read("about 35 µg/m³"), {}, zh) == "约35 µg/m³");
    CHECK(sentence_of(reading::read("3.5 trillion yuan"), {}, zh) == "3.5万亿元");
    CHECK(sentence_of(reading::read("20 tonnes per capita"), {}, zh) == "20吨/人");
}

TEST_CASE("words around a number of a Chinese sentence stand where a report has them") {
    check_said("占GDP的超30%", zh, "占GDP的比重超过30%");
    check_said("占约七成", zh, "约占七成");
    check_said("约占GDP的70%", zh, "约占GDP的70%");
    check_said("占不足40%", zh, "占比不足40%");
    check_said("占全市不超过40%", zh, "占全市的比重不超过40%");
    check_said("占近三成", zh, "占近三成");
    check_said("占30%以上", zh, "占30%以上");
    check_said("是上年同期的超两倍", zh, "是上年同期的两倍多");
    check_said("是上年同期的近两倍", zh, "是上年同期的近两倍");
    check_said("下降不超过5%", zh, "下降不超过5%");
    check_said("同比增长5%以下", zh, "同比增长不超过5%");
    check_said("nearly halved", zh, "下降近50%");
    check_said("nearly halved", language::en, "down nearly 50%");
    check_said("more than doubled", language::en, "up over 100%");
}

} // namespace
