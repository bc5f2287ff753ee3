// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Numbers as Chinese texts say them, signs and characters that look alike, and that every word of the tables reads
// back.

#include "reading.hpp"
#include "support/brute_force.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;

namespace {

struct said {
    std::string_view text, bounds, unit, number, in; ///< the last two: as in two columns
};

std::string words_of(qualifiers means) {
    std::string text;
    for (auto const& entry : vocabulary<qualifier>::table)
        if (means.has(entry.value)) text += (text.empty() ? "" : "+") + std::string(entry.code);
    return text;
}

} // namespace

TEST_CASE("parts of a whole, decimals and temperatures are read as they are said") {
    for (auto const& c : std::vector<said>{
             {"百分之七十", "[70, 70]", "%", "七十", "百分之…"},
             {"百分之三点五", "[3.45, 3.55]", "%", "三点五", "百分之…"},
             {"百分之70", "[69.5, 70.5]", "%", "70", "百分之…"},
             {"千分之一", "[1, 1]", "‰", "一", "千分之…"},
             {"万分之三", "[3, 3]", "‱", "三", "万分之…"},
             {"三分之一", "[1, 1]", "三分之一", "一", "三分之…"},
             {"十分之三", "[3, 3]", "十分之一", "三", "十分之…"},
             {"约百分之七十", "[70, 70]", "%", "七十", "百分之…"},
             {"百分之七十以上", "[70, inf)", "%", "七十", "百分之…"},
             {"超三分之二", "(2, inf)", "三分之一", "二", "三分之…"},
             {"零下5.4℃", "[-5.45, -5.35]", "℃", "零下5.4", "℃"},
             {"零下五℃", "[-5, -5]", "℃", "零下五", "℃"},
             {"零上5℃", "[4.5, 5.5]", "℃", "零上5", "℃"},
             {"低于零下5℃", "(-inf, -5)", "℃", "零下5", "℃"},
             {"一点五倍", "[1.45, 1.55]", "倍", "一点五", "倍"},
             {"三十六点四个百分点", "[36.35, 36.45]", "个百分点", "三十六点四", "个百分点"},
             {"三点五亿元", "[3.45, 3.55]", "亿元", "三点五", "亿元"},
             {"一万零十二人", "[10012, 10012]", "人", "一万零十二", "人"},
             {"一半", "[50, 50]", "%", "一半", ""},
             {"过半", "(50, inf)", "%", "过半", ""},
             {"翻番", "[100, 100]", "%", "翻番", ""},
             {"翻一番", "[100, 100]", "%", "翻一番", ""},
             {"翻两番", "[300, 300]", "%", "翻两番", ""},
             {"5±0.5℃", "[4.5, 5.5]", "℃", "5±0.5", "℃"},
             {"35.0±0.50℃", "[34.5, 35.5]", "℃", "35.0±0.50", "℃"},
             {"±0.5℃", "[-0.5, 0.5]", "℃", "±0.5", "℃"},
             {"±5%", "[-5, 5]", "%", "±5", "%"},
             {"-0±5", "[-5, 5]", "", "-0±5", ""}, // a zero with a sign does not end there
             {"+5±0.5℃", "[4.5, 5.5]", "℃", "+5±0.5", "℃"},
         }) {
        INFO(c.text);
        const measure m = read(c.text);
        CHECK(bounds(m) == c.bounds);
        CHECK(to_string(m.unit()) == c.unit);
        CHECK(number_text(m) == c.number);
        CHECK(unit_text(m) == c.in);
        CHECK(prints_back(c.text));
        const auto fields = read_measure(number_text(m), unit_text(m));
        REQUIRE(fields);
        CHECK(fields->unit() == m.unit());
        CHECK(fields->number().given_number() == m.number().given_number());
    }
    CHECK(to_string(*convert(read("三分之一"), "%")) == "33.3333…%");
    CHECK(to_string(*convert(read("四分之三"), "%")) == "75%");
    CHECK(to_string(*convert(read("万分之三"), "%")) == "0.03%");
    CHECK(read("翻一番").role() == role::growth);
    CHECK(best(*factor_of(read("翻一番"))) == "2"); // twice as much
    CHECK(best(*factor_of(read("翻两番"))) == "4");
    for (const auto text :
         {"百分之", "百分之七十个", "百分之百分之三", "四分之-1", "百分之+5", "零下5吨", "零下-5℃", "零下", "三分之",
          "点五倍", "超5±0.5℃", "5±℃", "5±-1℃", "±", "数百家", "几百家", "若干家", "数十亿元"}) {
        INFO(text);
        CHECK_FALSE(read_measure(text));
    }
}

TEST_CASE("a half and a doubling stand among words that bound them, and 多 stands behind a unit") {
    struct row {
        std::string_view text, bounds, words;
    };
    for (auto const& c : std::vector<row>{
             {"近一半", "(-inf, 50)", "nearly"},
             {"近半", "(-inf, 50)", "nearly"},
             {"接近半数", "(-inf, 50)", "nearly"},
             {"不足一半", "(-inf, 50)", "below"},
             {"一半以上", "[50, inf)", "at_least"},
             {"半数以上", "[50, inf)", "at_least"},
             {"超一半", "(50, inf)", "over"},
             {"超过半数", "(50, inf)", "over"},
             {"超半", "(50, inf)", "over"},
             {"过半数", "(50, inf)", "over"},
             {"一半多", "(50, inf)", "over"},
             {"半数", "[50, 50]", ""},
             {"约一半", "[50, 50]", "about"},
             {"一半左右", "[50, 50]", "about"},
             {"预计超过一半", "(50, inf)", "expected+over"},
             {"一半（初步数）", "[50, 50]", "preliminary"},
             {"九成五", "[95, 95]", ""},
             {"三成五", "[35, 35]", ""},
             {"近九成五", "(-inf, 95)", "nearly"},
             {"九成五以上", "[95, inf)", "at_least"},
             {"约三成五", "[35, 35]", "about"},
             {"3倍多", "(3, inf)", "over"},
             {"三倍多", "(3, inf)", "over"},
             {"3倍余", "(3, inf)", "over"},
             {"2倍以上", "[2, inf)", "at_least"},
             {"近3倍", "(-inf, 3)", "nearly"},
             {"3年多", "(3, inf)", "over"},
             {"2万吨多", "(2, inf)", "over"},
             {"3万多", "(3, inf)", "over"}, // within the number, as in 3万多家
         }) {
        INFO(c.text);
        const measure m = read(c.text);
        CHECK(bounds(m) == c.bounds);
        CHECK(words_of(m.number().qualifiers()) == c.words);
        CHECK(prints_back(c.text));
    }
    CHECK(read("3万多").wording().after == 0);
    CHECK(bounds(share("近一半")) == "[0, 50)");
    CHECK(bounds(share("一半以上")) == "[50, 100]");
    for (const auto text : {"近一半以上", "一半家", "近一半%", "近全覆盖", "上一半", "多", "余倍", "近过半", "十成五",
                            "九成零", "九成五家", "9成五"}) {
        INFO(text);
        CHECK_FALSE(read_measure(text));
    }
}

TEST_CASE("two digits of a numeral that follow each other are one number, from the first to the second") {
    struct row {
        std::string_view text, bounds, unit;
    };
    for (auto const& c : std::vector<row>{
             {"两三成", "[2, 3]", "成"},
             {"八九成", "[8, 9]", "成"},
             {"一两个", "[1, 2]", "个"},
             {"十七八个", "[17, 18]", "个"},
             {"二十二三年", "[22, 23]", "年"},
             {"三四十家", "[30, 40]", "家"},
             {"一百二三十家", "[120, 130]", "家"},
             {"两三百家", "[200, 300]", "家"},
             {"七八千万元", "[70000000, 80000000]", "元"},
             {"百分之七八", "[7, 8]", "%"},
             {"约六七成", "[6, 7]", "成"},
             {"六七成（初步数）", "[6, 7]", "成"},
             {"两三万吨左右", "[20000, 30000]", "吨"},
         }) {
        INFO(c.text);
        const measure m = read(c.text);
        CHECK(bounds(m) == c.bounds);
        CHECK(best(m) == "none");
        CHECK(to_string(m.unit()) == c.unit);
        CHECK(prints_back(c.text));
        CHECK(bounds(*read_measure(number_text(m), unit_text(m))) == c.bounds);
    }
    CHECK(bounds(share("两三成")) == "[2, 3]");
    CHECK(bounds(*fall_of(read("两三成"))) == "[-3, -2]");
    CHECK(to_string(*fall_of(read("两三成"))).find("两三") == std::string::npos); // what fell is no 两三成
    for (const auto text :
         {"三五成", "三三成", "八七成", "一二三家", "近两三成", "两三成以上", "零下两三℃", "九十成"}) {
        INFO(text);
        const auto m = read_measure(text);
        CHECK((!m || m->wording().pair.between == number_pair::mark::none));
    }
    CHECK_FALSE(read_measure("三五成"));
    CHECK_FALSE(read_measure("零下两三℃"));
    CHECK_FALSE(read_measure("零下5±0.5℃"));
}

TEST_CASE("翻n番 is two to the power n times as much, a growth") {
    for (auto const& [text, times] : std::vector<std::pair<std::string_view, int>>{{"翻番", 2},
                                                                                   {"翻了番", 2},
                                                                                   {"翻一番", 2},
                                                                                   {"翻二番", 4},
                                                                                   {"翻了两番", 4},
                                                                                   {"翻了2番", 4},
                                                                                   {"翻3番", 8},
                                                                                   {"翻了三番", 8},
                                                                                   {"翻四番", 16},
                                                                                   {"翻了4番", 16},
                                                                                   {"翻五番", 32},
                                                                                   {"翻六番", 64},
                                                                                   {"翻七番", 128},
                                                                                   {"翻了8番", 256},
                                                                                   {"翻十番", 1024},
                                                                                   {"翻了二十番", 1048576}}) {
        INFO(text);
        CHECK(read(text).role() == role::growth);
        CHECK(*factor_of(read(text))->number().best() == decimal(times));
        CHECK(prints_back(text));
    }
    for (auto const& [text, ends] :
         std::vector<std::pair<std::string_view, std::string_view>>{{"翻了近一番", "[0, 100)"},
                                                                    {"近翻番", "[0, 100)"},
                                                                    {"翻了近两番", "[0, 300)"},
                                                                    {"翻了一番多", "(100, inf)"},
                                                                    {"翻两番以上", "[300, inf)"},
                                                                    {"翻了近七番", "[0, 12700)"},
                                                                    {"翻近5番", "[0, 3100)"},
                                                                    {"翻一番左右", "[100, 100]"}}) {
        INFO(text);
        CHECK(bounds(read(text)) == ends);
        CHECK(prints_back(text));
    }
    for (const auto text : {"翻番%", "翻零番", "翻0番", "翻半番", "翻1.5番", "翻+2番", "翻五十一番", "翻十十番",
                            "翻了了两番", "上翻十番", "翻了", "番"})
        CHECK_FALSE(read_measure(text));
}

TEST_CASE("a ratio of two numbers is their quotient and prints as it was") {
    for (auto const& [text, value] : std::vector<std::pair<std::string_view, std::string_view>>{
             {"5：1", "5"}, {"1：4", "0.25"}, {"111.3：100", "1.113"}, {"3∶2", "1.5"}}) {
        INFO(text);
        const measure m = read(text);
        CHECK(best(m) == value);
        CHECK(m.role() == role::factor);
        CHECK(prints_back(text));
    }
    const figure third = read("1：3").number();
    CHECK(third.contains(decimal(333'333'333'333'333'333, -18)));
    CHECK(sub(third.upper().at, third.lower().at, direction::up).value == decimal(1, -18));
    CHECK(bounds(read("1.05：1")) == "[1.045, 1.055]"); // whole terms are exact
    CHECK(prints_back("1：3"));
    for (const auto text : {"1：0", "1：3万元", "1：-3", "-1：3", "1：", "1:3", "8:30", "超1：3"}) { // 8:30 is a time
        INFO(text);
        CHECK_FALSE(read_measure(text));
    }
}

TEST_CASE("two digits below sixty behind a colon may be minutes, unless the print says that it is a ratio") {
    for (const auto text : {"12：30", "1：30", "0：45", "24：10", "8：59", "１２：３０", "12： 30"}) {
        INFO(text);
        const auto m = read_measure(text);
        REQUIRE_FALSE(m);
        CHECK(describe(m.error()) == "a time of day, or a ratio: the print allows several readings");
        CHECK(m.error().offset == 0);
    }
    CHECK(read_measure("12：30", "").error().why == reason::ambiguous);
    CHECK_FALSE(read_measure("12：05"));     // a time of day
    CHECK_FALSE(read_measure("12：30：15")); // another one
    for (auto const& [text, value] :
         std::vector<std::pair<std::string_view, std::string_view>>{{"12：3", "4"},
                                                                    {"12：60", "0.2"},
                                                                    {"25：10", "2.5"},
                                                                    {"1.5：10", "0.15"},
                                                                    {"12：10.0", "none"},
                                                                    {"12：100", "0.12"},
                                                                    {"12∶30", "0.4"},
                                                                    {"比例为12：30", "0.4"},
                                                                    {"之比为1：10", "0.1"}}) {
        INFO(text);
        const measure m = read(text);
        if (value != "none") CHECK(best(m) == value);
        CHECK(m.role() == role::factor);
        CHECK(prints_back(text));
        CHECK(read_measure(number_text(m), unit_text(m)) == m);
    }
    CHECK(number_text(read("比例为12：30")) == "12∶30"); // alone in a column
}

TEST_CASE("上 stands before a scale word and says at least about so many") {
    for (auto const& [text, ends] :
         std::vector<std::pair<std::string_view, std::string_view>>{{"上百家", "[100, inf)"},
                                                                    {"上千万元", "[10000000, inf)"},
                                                                    {"上万人", "[10000, inf)"},
                                                                    {"上亿", "[100000000, inf)"}}) {
        INFO(text);
        const measure m = read(text);
        CHECK(bounds(m) == ends);
        CHECK(words_of(m.number().qualifiers()) == "about+at_least");
        CHECK(prints_back(text));
    }
    for (const auto text : {"上12家", "上三家", "上一百家"}) CHECK_FALSE(read_measure(text));
}

TEST_CASE("what is close to zero and has no sign ends at zero, and nothing has no bound") {
    for (auto const& c : std::vector<said>{
             {"接近零", "[0, inf)", "", "接近零", ""},
             {"接近0个", "[0, inf)", "个", "接近0", "个"},
             {"接近零起", "[0, inf)", "起", "接近零", "起"},
             {"近0.0亿元", "[0, inf)", "亿元", "近0.0", "亿元"},
             {"预计接近零个", "[0, inf)", "个", "接近零", "个"},
             {"接近0%", "(-inf, inf)", "%", "接近0", "%"}, // a growth comes there from below as well
             {"接近0℃", "(-inf, inf)", "℃", "接近0", "℃"},
         }) {
        INFO(c.text);
        const measure m = read(c.text);
        CHECK(bounds(m) == c.bounds);
        CHECK(best(m) == "none");
        CHECK(m.number().qualifiers().has(qualifier::about));
        CHECK_FALSE(m.number().qualifiers().has(qualifier::nearly));
        CHECK(number_text(m) == c.number);
        CHECK(unit_text(m) == c.in);
        CHECK(prints_back(c.text));
    }
    CHECK(bounds(share("接近0%")) == "[0, 100]");
    CHECK(bounds(growth("接近0%")) == "[-100, inf)");
    CHECK(bounds(read("约零")) == "[0, 0]");
    CHECK(words_of(read("约零个").number().qualifiers()) == "about");
    CHECK(bounds(read("不足3万吨")) == "[0, 3)");
    CHECK(bounds(read("近3万吨")) == "[0, 3)");
    CHECK(bounds(read("接近-5℃")) == "(-inf, -5)");
    CHECK(bounds(read("不到0.5个")) == "[0, 0.5)");
}

TEST_CASE("级 behind a scale word is a class of magnitude, and elsewhere a grade") {
    for (auto const& c : std::vector<said>{
             {"千亿级", "[100000000000, inf)", "", "千亿", ""},
             {"百亿级", "[10000000000, inf)", "", "百亿", ""},
             {"万亿级", "[1000000000000, inf)", "", "万亿", ""},
             {"千万千瓦级", "[10000000, inf)", "千瓦", "千万", "千瓦"},
             {"百亿元级", "[10000000000, inf)", "元", "百亿", "元"},
             {"10万吨级", "[10, inf)", "万吨", "10", "万吨"},
         }) {
        INFO(c.text);
        const measure m = read(c.text);
        CHECK(bounds(m) == c.bounds);
        CHECK(to_string(m.unit()) == c.unit);
        CHECK(m.role() == role::amount);
        CHECK(words_of(m.number().qualifiers()) == "magnitude_class");
        CHECK(prints_back(c.text));
    }
    for (const auto text : {"千亿级以上", "千亿级及以上", "10万吨级以上", "百亿元级及以上"}) {
        INFO(text);
        const measure m = read(text);
        CHECK(m.role() == role::amount);
        CHECK(words_of(m.number().qualifiers()) == "at_least+magnitude_class");
        CHECK(prints_back(text));
    }
    CHECK(bounds(read("千亿级及以上")) == "[100000000000, inf)");
    for (const auto text : {"千亿级左右", "千亿级以下", "千亿级以内", "千亿级多", "近千亿级", "-12千级", "-10万吨级",
                            "千亿级级", "千亿级级以上"}) {
        INFO(text);
        CHECK_FALSE(read_measure(text)); // neither a class nor a wind
    }
    CHECK_FALSE(read_measure("千亿", "级左右"));
    CHECK_FALSE(read_measure("-12", "千级"));
    CHECK_FALSE(read_measure("百分之±55")); // a part of what
    CHECK(read_measure("千亿", "级以上") == read_measure("千亿级以上"));
    CHECK(read_measure("千亿", "级") == read_measure("千亿级"));
    for (const auto text : {"12级", "十级", "十二级", "7级以上"}) CHECK(read(text).role() == role::ordinal);
    CHECK(to_string(*sum_of(read("千亿元级"), read("千亿元级"))) == "≥200000000000元, a class of magnitude");
}

TEST_CASE("every word before, inside and after a number and every note reads back with what it means") {
    referee::tally t;
    const auto expect = [&](std::string const& text, qualifiers means) {
        const auto m = read_measure(text);
        t.expect(m && to_string(*m) == text && *read_measure(to_string(*m)) == *m &&
                     (m->number().qualifiers() & means) == means,
                 [&] { return text; });
        if (!m) return;
        const auto print = qualified(*m->number().given_number(), means, m->number().is_exact());
        const figure f = detail::as_read(print, m->role(), m->wording());
        t.expect(measure(f, m->unit(), m->role()).in_role(m->role()) == *m, [&] { return "bounds of " + text; });
        const auto fields = read_measure(number_text(*m), unit_text(*m));
        t.expect(fields && fields->unit() == m->unit(), [&] { return "columns of " + text; });
    };
    for (const std::string number : {"12", "3.5", "1,234", "三", "25万6千"})
        for (const std::string in : {"", "个", "万元", "%", "℃", " kW"}) {
            if (number == "25万6千" && in != "个") continue;
            for (auto const& word : words_before) {
                if (word.text == "上") continue;           // before scale words only
                if (detail::is_letter(word.text.back())) { // a blank follows it
                    expect(std::string(word.text) + " " + number + in, word.means);
                    continue;
                }
                expect(std::string(word.text) + number + in, word.means);
                expect(std::string(word.text) + " " + number + in, word.means);
                for (auto const& note : notes) // a blank stands before an English one
                    expect(std::string(word.text) + number + in + (detail::is_letter(note.text[1]) ? " " : "") +
                               std::string(note.text),
                           word.means | note.means);
            }
            for (auto const& word : words_inside)
                if (in != " kW") expect(number + std::string(word.text) + in, word.means);
            for (auto const& word : words_after)
                if (!word.means.has(qualifier::magnitude_class))
                    expect(number + in + std::string(word.text), word.means);
        }
    for (auto const& word : worded_values) expect(std::string(word.text), word.means);
    for (auto const& frame : doubling_frames) expect(std::string(frame.head) + "七番", frame.means);
    for (auto const& frame : part_frames) expect(std::string(frame.head) + "一", {});
    for (auto const& scale : {"百", "千万", "万亿"})
        expect("上" + std::string(scale) + "家", qualifiers(qualifier::at_least) | qualifier::about);
    t.check(2500);
}

TEST_CASE("characters that look like a degree, a blank or the end of a sentence are read") {
    for (auto const& [text, printed] : std::vector<std::pair<std::string_view, std::string_view>>{
             {"16.6ºC", "16.6ºC"}, // U+00BA
             {"16.6˚C", "16.6˚C"}, // U+02DA
             {"–13.9℃", "-13.9℃"},
             {"‐13.9℃", "-13.9℃"},
             {"﹣13.9℃", "-13.9℃"},
             {"5\u2009km", "5 km"},
             {"5\u202Fkm", "5 km"},
             {"5\u00A0km", "5 km"},
             {"1\u2009234\u202Fkm", "1 234"},
             {"1\u00A0234\u00A0km", "1,234 km"},
             {"1，234家", "1,234家"},
             {"5.2%。", "5.2%"},
             {"约2.8亿元。", "约2.8亿元"},
             {"5.2%（初步数）", "5.2%（初步数）"},
             {"1.26万亿元（预计）。", "1.26万亿元（预计）"},
             {"154台（套）", "154台（套）"},
         }) {
        INFO(text);
        if (printed == "1 234") continue; // two kinds of blanks: refused below
        const measure m = read(text);
        CHECK(to_string(m) == printed);
        CHECK(*read_measure(to_string(m)) == m);
    }
    CHECK(read("16.6ºC") == read("16.6°C"));
    CHECK(read("1\u2009234\u202Fkm") == read("1234 km")); // the second is a blank before the unit
    CHECK(read("5.2%（初步数）").number().qualifiers().has(qualifier::preliminary));
    for (const auto text : {"1 234家", "1\u200923家", "。", "（初步数）", "%。"}) {
        INFO(text);
        CHECK_FALSE(read_measure(text));
    }
}
