// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The same quantity in another unit: digits shift, rational factors round outward, and nothing is guessed.

#include "reading.hpp"
#include "support/brute_force.hpp"
#include "support/rational.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;
using referee::exact;
using referee::rational;
using referee::tally;

namespace {

/// Every end encloses the true end, within 1e-15 of it; the value is the nearest decimal, or next to it.
bool encloses_affine(measure const& converted, measure const& m, rational const& by, rational const& plus) {
    const auto there = [&](decimal x) { return rational(exact(x) * by + plus); };
    figure const f = m.number();
    figure const g = converted.number();
    const rational scale = referee::magnitude(there(*f.best())) + referee::magnitude(plus);
    const auto near = [&](rational const& gap) { return gap >= 0 && gap <= referee::scaled(scale, -15); };
    return near(there(f.lower().at) - exact(g.lower().at)) && near(exact(g.upper().at) - there(f.upper().at)) &&
           referee::magnitude(there(*f.best()) - exact(*g.best())) <= referee::scaled(scale, -16) &&
           g.contains(*g.best());
}

} // namespace

TEST_CASE("万 and 亿 shift the digits of every two-decimal number, which multiplication of doubles does not") {
    tally t;
    long doubles_differ = 0;
    const unit tonne = *read_unit("吨");
    const unit ten_thousand = *read_unit("万吨");
    const unit hundred_million = *read_unit("亿吨");
    for (int i = 1; i <= 99'999; i += referee::sanitized ? 20 : 1) {
        const std::string cents = std::to_string(i);
        const std::string padded = std::string(cents.size() < 3 ? 3 - cents.size() : 0, '0') + cents;
        const std::string text = padded.substr(0, padded.size() - 2) + "." + padded.substr(padded.size() - 2);
        const auto m = read_measure(text + "万吨");
        const auto n = read_measure(text + "亿吨");
        const auto small = convert(m, tonne);
        const auto large = convert(n, tonne);
        t.expect(small && to_string(*small->number().best()) == cents + "00", [&] { return text + "万吨"; });
        t.expect(large && to_string(*large->number().best()) == cents + "000000", [&] { return text + "亿吨"; });
        t.expect(large && bounds(*large) == "[" + std::to_string(i * 1'000'000LL - 500'000) + ", " +
                                                std::to_string(i * 1'000'000LL + 500'000) + "]",
                 [&] { return text + "亿吨, bounds"; });
        const auto back = convert(m, hundred_million); // 万 to 亿: four places to the right
        t.expect(back && to_string(*back->number().best()) == "0." + std::string(6 - cents.size(), '0') + cents,
                 [&] { return text + "万吨 in 亿吨"; });
        t.expect(convert(large, hundred_million) == n && convert(small, ten_thousand) == m,
                 [&] { return text + " and back"; });
        doubles_differ += std::stod(text) * 1e8 != static_cast<double>(i * 1'000'000LL) ? 1 : 0;
    }
    t.check(referee::sanitized ? 5000 : 99'999 * 5);
    CHECK(doubles_differ > (referee::sanitized ? 0 : 10'000)); // the mistake that this test is for
}

TEST_CASE("亩 and hectares convert by 2000/3 with ends rounded outward") {
    referee::dice d(601);
    tally t;
    const unit mu = *read_unit("亩");
    const std::vector<std::tuple<std::string_view, rational>> targets{{"平方米", rational(2000, 3)},
                                                                      {"公顷", rational(1, 15)},
                                                                      {"平方公里", rational(1, 1500)},
                                                                      {"万平方米", rational(1, 15)}};
    for (int i = 0; i < referee::rounds(20'000); ++i) {
        const measure m(figure::printed(d.print(14, -6, 4)), mu);
        for (auto const& [to, by] : targets) {
            const auto there = convert(m, to);
            t.expect(there && encloses_affine(*there, m, by, 0), [&] { return to_string(m); });
            const auto back = convert(there, mu);
            t.expect(back && back->number().contains(*m.number().best()) &&
                         exact(back->number().lower().at) <= exact(m.number().lower().at) &&
                         exact(back->number().upper().at) >= exact(m.number().upper().at),
                     [&] { return to_string(m) + " and back"; });
        }
    }
    t.check(referee::rounds(20'000) * 8);
    CHECK(bounds(*convert(read("3277公顷"), "万亩")) == "[4.91475, 4.91625]");
    CHECK(convert(read("15亩"), "公顷")->number().best() == decimal(1));
}

TEST_CASE("other rational factors enclose the exact product too") {
    referee::dice d(602);
    tally t;
    const std::vector<std::tuple<std::string_view, std::string_view, rational>> pairs{
        {"千瓦时", "兆焦", rational(36, 10)},
        {"兆焦", "千瓦时", rational(10, 36)},
        {"吨标准煤", "GJ", rational(293076, 10000)},
        {"GJ", "吨标准煤", rational(10000, 293076)},
        {"小时", "天", rational(1, 24)},
        {"天", "秒", rational(86400)},
        {"毫米/天", "米/小时", rational(1, 24000)},
        {"吨/小时", "万吨/日", rational(24, 10000)},
        {"秒", "小时", rational(1, 3600)},
        {"千瓦时/平方米", "吉焦/亩", rational(2400, 1000)},
        {"成", "‰", rational(100)},
    };
    for (auto const& [from, to, by] : pairs)
        for (int i = 0; i < referee::rounds(2000); ++i) {
            const measure m(figure::printed(d.print(14, -6, 4)), *read_unit(from));
            const auto there = convert(m, to, coal_basis::heat); // says nothing where no 标准煤 is gained
            t.expect(there && encloses_affine(*there, m, by, 0),
                     [&] { return to_string(m) + ", " + to_string(*there); });
        }
    t.check(referee::rounds(2000) * 11);
}

TEST_CASE("a level of temperature converts with the offset and a difference without") {
    CHECK(to_string(*convert(read("1.5万°C"), "°C")) == "15000 °C [14500, 15500]"); // the offset is scaled too
    CHECK(to_string(*convert(read("1.5万°C"), "K")) == "15000 K [14700, 15800]");
    CHECK(to_string(*convert(read("16.6°C"), "°F")) == "61.9 °F [61.79, 61.97]");
    CHECK(bounds(*convert(read("16.6°C"), "°F")) == "[61.79, 61.97]");
    CHECK(bounds(*convert(change("0.9°C"), "°F")) == "[1.53, 1.71]");
    CHECK(bounds(*convert(change("0.9°C"), "K")) == "[0.85, 0.95]");
    CHECK(bounds(*convert(read("16.6°C"), "K")) == "[289.7, 289.8]");
    CHECK(bounds(*convert(read("-40.0°C"), "°F")) == "[-40.09, -39.91]");
    CHECK(convert(read("-40.0°C"), "°F")->number().best() == decimal(-40));
    CHECK(convert(read("0 K"), "°C")->number().best() == decimal(-27315, -2));
    CHECK(convert(read("212°F"), "℃")->number().best() == decimal(100));
    CHECK(convert(read("16.6°C"), "℃") == read("16.6℃"));
    CHECK(bounds(*convert(read("-5.4℃以下"), "K")) == "(-inf, 267.75]");
    CHECK(bounds(*convert(read("超38.8℃"), "°F")) == "(101.84, inf)");
    CHECK(convert(read("预计16.6°C"), "°F")->number().qualifiers() == qualifiers(qualifier::expected));

    referee::dice d(603);
    tally t;
    for (int i = 0; i < referee::rounds(5000); ++i) {
        const measure m(figure::printed(d.print(6, -4, 1)), rows::celsius);
        const auto f = convert(m, "°F");
        const auto k = convert(m, "K");
        t.expect(f && encloses_affine(*f, m, rational(9, 5), 32), [&] { return to_string(m) + " in °F"; });
        t.expect(k && encloses_affine(*k, m, 1, rational(27315, 100)), [&] { return to_string(m) + " in K"; });
        const measure warm(m.number(), rows::fahrenheit);
        t.expect(encloses_affine(*convert(warm, "℃"), warm, rational(5, 9), rational(-160, 9)),
                 [&] { return to_string(warm); });
        const measure shift(m.number(), rows::celsius, role::change);
        t.expect(encloses_affine(*convert(shift, "°F"), shift, rational(9, 5), 0),
                 [&] { return to_string(m) + " as a change"; });
    }
    t.check(referee::rounds(5000) * 4);
}

TEST_CASE("a temperature without any bound is refused instead of converted") {
    const measure nothing(figure::between(bound::unlimited(), bound::unlimited()), rows::celsius);
    CHECK(reason_of(convert(nothing, "°F")) == "unbounded");
}

TEST_CASE("days and years convert only under a stated length of the year, which the result carries") {
    CHECK(reason_of(convert(read("83万吨/日"), "万吨/年")) == "year_length");
    CHECK(describe(convert(read("83万吨/日"), "万吨/年").error()) == "say how many days the year has");
    const auto plain = convert(read("83万吨/日"), "万吨/年", year_length::days_365);
    CHECK(bounds(*plain) == "[30112.5, 30477.5]");
    CHECK(best(*plain) == "30295");
    CHECK(plain->number().qualifiers() == qualifiers(qualifier::days_365));
    const auto leap = convert(read("83万吨/日"), "万吨/年", year_length::days_366);
    CHECK(bounds(*leap) == "[30195, 30561]");
    CHECK(leap->number().qualifiers() == qualifiers(qualifier::days_366));
    CHECK(reason_of(convert(read("37天"), "年")) == "year_length");
    CHECK(convert(read("730天"), "年", year_length::days_365)->number().best() == decimal(2));
    // no year is traded: nothing to state, and no flag
    const auto same = convert(read("83万吨/日"), "吨/小时", year_length::days_365);
    CHECK(same->number().qualifiers().empty());
    CHECK(bounds(*convert(read("2009万吨/年"), "亿吨/年", year_length::days_366)) == "[0.20085, 0.20095]");
    CHECK(reason_of(convert(read("83万吨/日"), "万元", year_length::days_365)) == "unit_mismatch");
}

TEST_CASE("what measures something else is refused, with both units in the sentence") {
    const std::vector<std::array<std::string_view, 3>> cases{
        {"256.6亿美元", "元", "亿美元 / 元"},
        {"12.8万亿元", "美元", "万亿元 / 美元"},
        {"13家", "个", "家 / 个"},
        {"154台（套）", "台", "台（套） / 台"},
        {"0.6个百分点", "%", "个百分点 / %"},
        {"36.4%", "个百分点", "% / 个百分点"},
        {"6535万千瓦", "万千瓦时", "万千瓦 / 万千瓦时"},
        {"120万亩", "公里", "万亩 / 公里"},
        {"3200吨", "立方米", "吨 / 立方米"},
        {"16.6°C", "元", "°C / 元"},
        {"37天", "毫米", "天 / 毫米"},
        {"91.9", "元", "— / 元"},
        {"5个位次", "级", "个位次 / 级"},
        {"120标箱", "个", "标箱 / 个"},
        {"33微克/立方米", "微克", "微克/立方米 / 微克"},
        {"12级", "个", "级 / 个"},
    };
    for (auto const& [text, to, both] : cases) {
        INFO(text << " in " << to);
        const auto there = convert(read(text), to);
        REQUIRE_FALSE(there);
        CHECK(there.error().why == reason::unit_mismatch);
        CHECK(describe(there.error()) == "the units do not measure the same: " + std::string(both));
        CHECK(describe(there.error(), language::zh) == "计量单位不可比：" + std::string(both));
    }
}

TEST_CASE("verdicts and agreement do not depend on the unit") {
    const std::array<std::string_view, 6> units{"万千瓦", "MW", "GW", "千瓦", "亿千瓦", "kW"};
    struct pair {
        std::string_view actual, target, met;
    };
    const std::vector<pair> pairs{
        {"6535万千瓦", "6500万千瓦", "met"},       {"6535万千瓦", "6535万千瓦", "undecided"},
        {"6535万千瓦", "65.4 GW", "not met"},      {"65.36 GW", "6535万千瓦", "met"},
        {"6535.5万千瓦", "65355 MW", "undecided"}, {"超160万千瓦", "1600 MW", "met"},
        {"超160万千瓦", "1700 MW", "undecided"},   {"近160万千瓦", "1600 MW", "not met"},
        {"近160万千瓦", "1 GW", "undecided"},
    };
    for (auto const& p : pairs)
        for (const auto a : units)
            for (const auto b : units) {
                INFO(p.actual << " against " << p.target << ", in " << a << " and " << b);
                const auto outcome = attainment_of(convert(read(p.actual), a), at_least(convert(read(p.target), b)));
                REQUIRE(outcome);
                CHECK(word_of(outcome->met) == p.met);
                const auto plain = agree(read(p.actual), read(p.target));
                CHECK(agree(convert(read(p.actual), a), convert(read(p.target), b)) == plain);
            }
    // through a factor that does not end, too
    CHECK(agree(read("3277公顷"), read("4.916万亩")) == true);
    CHECK(agree(read("3277公顷"), read("4.914万亩")) == false);
    CHECK(agree(read("500 MW"), read("500,000 kW")) == true);
    CHECK(agree(read("500兆瓦"), read("500 MW")) == true);
    CHECK(agree(read("10.75亿元"), read("1.075 billion RMB")) == true);
    CHECK(agree(read("1130MW"), read("114万千瓦")) == false);
}

TEST_CASE("a conversion keeps the role, and the print only where digits just move") {
    CHECK(convert(share("9成"), "%")->role() == role::share);
    CHECK(bounds(*convert(share("近9成"), "%")) == "[0, 90)");
    CHECK(convert(growth("1.3成"), "%")->role() == role::growth);
    CHECK(to_string(*convert(growth("1.3成"), "%")) == "+13%");
    CHECK(to_string(*convert(read("近160万千瓦"), "GW")) == "<1.60 GW");
    CHECK(to_string(*convert(read("超160万千瓦"), "GW")) == ">1.60 GW");
    CHECK(to_string(*convert(read("8320亩"), "公顷")) == "554.67公顷 [554.633, 554.7]");
    CHECK(convert(read("5家"), "万家")->number().is_exact());
    const auto passed = convert(read_measure("12斤斗"), "t");
    CHECK(passed.error() == read_measure("12斤斗").error());
}
