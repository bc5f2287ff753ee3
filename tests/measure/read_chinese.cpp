// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Numbers as Chinese texts say them, signs and characters that look alike, and that every word of the tables reads
// back.

#include "reading.hpp"
#include "support/brute_force.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;

TEST_CASE("parts of a whole, decimals and temperatures are read as they are said") {
    for (auto const& c : std::vector<said>{
             {"百分之七十", "[70, 70]", "%", "七十", "百分之…"},
             {"百分之三点五", "[3.45, 3.55]", "%", "三点五", "百分之…"},
             {"百分之70", "[69.5, 70.5]", "%", "70", "百分之…"},
             {"千分之一", "[1, 1]", "‰", "一", "千分之…"},
             {"万分之三", "[3, 3]", "‱", "三", "万分之…"},
             {"十万分之十五", "[15, 15]", "每十万", "十五", "十万分之…"},
             {"三分之一", "[1, 1]", "三分之一", "一", "三分之…"},
             {"十分之三", "[3, 3]", "十分之一", "三", "十分之…"},
             {"约百分之七十", "[70, 70]", "%", "七十", "百分之…"},
             {"百分之七十以上", "[70, inf)", "%", "七十", "百分之…"},
             {"超三分之二", "(2, inf)", "三分之一", "二", "三分之…"},
             {"零下5.4℃", "[-5.45, -5.35]", "℃", "零下5.4", "℃"},
             {"零下五℃", "[-5, -5]", "℃", "零下五", "℃"},
             {"零上5℃", "[4.5, 5.5]", "℃", "零上5", "℃"},
             {"零上5±0.5℃", "[4.5, 5.5]", "℃", "零上5±0.5", "℃"},
             {"零上两三℃", "[2, 3]", "℃", "零上两三", "℃"},
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
         {"百分之", "百分之七十个", "百分之百分之三", "四分之-1", "百分之+5", "零下5吨", "接近零下30℃", "超过零下30℃",
          "近-5%",  "nearly -5%",   "5千米³",         "120 Mm3",  "零下-5℃",  "零下–5℃", "零下－5℃",    "四分之–1",
          "零下",   "三分之",       "点五倍",         "超5±0.5℃", "5±℃",      "5±-1℃",   "±",           "数百家",
          "几百家", "若干家",       "数十亿元"}) {
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

TEST_CASE("every word before, inside and after a number and every note reads back with what it means", "[exhaustive]") {
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
