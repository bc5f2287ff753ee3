// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Numbers as reports print them: qualifiers, counts, numerals, words that are values, ranks, blanks.

#include "reading.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;

namespace {

struct qualified_case {
    std::string_view text;
    std::string_view bounds;
    std::string_view value; ///< the best value, or none
    qualifiers words;
};

constexpr qualifiers none{};
constexpr qualifiers about = qualifier::about;
constexpr qualifiers expected = qualifier::expected;
constexpr qualifiers over = qualifier::over;
constexpr qualifiers at_least_ = qualifier::at_least;
constexpr qualifiers nearly = qualifier::nearly;
constexpr qualifiers below = qualifier::below;
constexpr qualifiers at_most_ = qualifier::at_most;

} // namespace

TEST_CASE("words before, inside and after a number give its bounds, open and closed as they mean") {
    const std::vector<qualified_case> cases{
        {"73.0%", "[72.95, 73.05]", "73.0", none},
        {"约2.8亿元", "[2.75, 2.85]", "2.8", about},
        {"大约2.8亿元", "[2.75, 2.85]", "2.8", about},
        {"约为2.8亿元", "[2.75, 2.85]", "2.8", about},
        {"96%左右", "[95.5, 96.5]", "96", about},
        {"偏", "", "", none}, // no number: checked as a refusal below
        {"约4倍", "[3.5, 4.5]", "4", about},
        {"预计7400亿元", "[7399.5, 7400.5]", "7400", expected},
        {"预计约7400亿元", "[7399.5, 7400.5]", "7400", expected | about},
        {"超256.6亿美元", "(256.6, inf)", "none", over},
        {"超过60%", "(60, inf)", "none", over},
        {"突破1.18万亿", "(1.18, inf)", "none", over},
        {"逾3000家", "(3000, inf)", "none", over},
        {"高于5%", "(5, inf)", "none", over},
        {"3000多家", "(3000, inf)", "none", over},
        {"500余个", "(500, inf)", "none", over},
        {"500 余个", "(500, inf)", "none", over},
        {"1.3万余件", "(1.3, inf)", "none", over},
        {"3万多家", "(3, inf)", "none", over},
        {"十余个", "(10, inf)", "none", over},
        {"95%以上", "[95, inf)", "none", at_least_},
        {"95% 以上", "[95, inf)", "none", at_least_},
        {"60%及以上", "[60, inf)", "none", at_least_},
        {"不低于95%", "[95, inf)", "none", at_least_},
        {"不少于12家", "[12, inf)", "none", at_least_},
        {"至少12家", "[12, inf)", "none", at_least_},
        {"近9成", "(-inf, 9)", "none", nearly},
        {"接近50%", "(-inf, 50)", "none", nearly},
        {"逼近50%", "(-inf, 50)", "none", nearly},
        {"不足5%", "(-inf, 5)", "none", below},
        {"低于5%", "(-inf, 5)", "none", below},
        {"0.3%以下", "(-inf, 0.3]", "none", at_most_},
        {"7级及以下", "(-inf, 7]", "none", at_most_},
        {"50个以内", "[0, 50]", "none", at_most_},
        {"不超过0.3%", "(-inf, 0.3]", "none", at_most_},
        {"不高于0.3%", "(-inf, 0.3]", "none", at_most_},
        {"预计95%以上", "[95, inf)", "none", expected | at_least_},
        {"预计超过7400亿元", "(7400, inf)", "none", expected | over},
        {"约95%以上", "[95, inf)", "none", about | at_least_},
        {"预计近50%左右", "(-inf, 50)", "none", expected | nearly | about},
        {"超过95%以上", "(95, inf)", "none", over | at_least_}, // the stricter word bounds it
        {"达16.5°C", "[16.45, 16.55]", "16.5", none},
        {"达到73.6%", "[73.55, 73.65]", "73.6", none},
        {"为92.7%", "[92.65, 92.75]", "92.7", none},
        {"低于-5°C", "(-inf, -5)", "none", below},
        {"-5.4℃以下", "(-inf, -5.4]", "none", at_most_},
    };
    for (auto const& c : cases) {
        INFO(c.text);
        if (c.bounds.empty()) {
            CHECK_FALSE(read_measure(c.text));
            continue;
        }
        const measure m = read(c.text);
        CHECK(bounds(m) == c.bounds);
        CHECK(best(m) == c.value);
        for (auto const& name : vocabulary<qualifier>::table) {
            INFO(name.code);
            CHECK(m.number().qualifiers().has(name.value) == c.words.has(name.value));
        }
        CHECK((c.text == "95% 以上" || prints_back(c.text)));
        const auto again = read_measure(to_string(m));
        REQUIRE(again);
        CHECK(*again == m);
    }
}

TEST_CASE("a share over 97 percent ends at 100, and a growth or a plain percentage does not") {
    CHECK(bounds(share("超97%")) == "(97, 100]");
    CHECK(bounds(share("近9成")) == "[0, 9)");
    CHECK(bounds(share("超9成")) == "(9, 10]");
    CHECK(bounds(share("超0.9倍")) == "(0.9, 1]");
    CHECK(bounds(share("不足5‰")) == "[0, 5)");
    CHECK(bounds(rate("超97%")) == "(97, inf)");
    CHECK(bounds(growth("超97%")) == "(97, inf)");
    CHECK(bounds(growth("不足5%")) == "[-100, 5)");
    CHECK(bounds(read("超97%")) == "(97, inf)");
    CHECK(to_string(share("超97%")) == "超97%");
}

TEST_CASE("a floor and a ceiling in one print contradict each other and are refused") {
    for (const auto text : {"近500多家", "超过50%以下", "不足95%以上", "接近3万余家", "至少5个以内"}) {
        INFO(text);
        const auto m = read_measure(text);
        REQUIRE_FALSE(m);
        CHECK(m.error().why == reason::malformed_text);
        CHECK(m.error().excerpt() == text);
    }
}

TEST_CASE("counts are exact without a multiplier and rounded with one, and time is rounded") {
    const std::vector<std::array<std::string_view, 2>> cases{
        {"5145家", "[5145, 5145]"},
        {"154台（套）", "[154, 154]"},
        {"13,710个", "[13710, 13710]"},
        {"114对", "[114, 114]"},
        {"0起", "[0, 0]"},
        {"2个位次", "[2, 2]"},
        {"12级", "[12, 12]"},
        {"3.6万家", "[3.55, 3.65]"},
        {"8.8万个", "[8.75, 8.85]"},
        {"28万辆", "[27.5, 28.5]"},
        {"2.86万台（套）", "[2.855, 2.865]"},
        {"5千家", "[4.5, 5.5]"},
        {"37天", "[36.5, 37.5]"},
        {"9年", "[8.5, 9.5]"},
        {"99小时", "[98.5, 99.5]"},
        {"120标箱", "[119.5, 120.5]"},
        {"300万", "[299.5, 300.5]"},
        {"91.9", "[91.85, 91.95]"},
        {"3277公顷", "[3276.5, 3277.5]"},
        {"2.5个", "[2.45, 2.55]"},
        {"12项/年", "[11.5, 12.5]"},
    };
    for (auto const& [text, ends] : cases) {
        INFO(text);
        CHECK(bounds(read(text)) == ends);
        CHECK(prints_back(text));
    }
}

TEST_CASE("Chinese numerals are exact and print back as words") {
    const std::vector<std::array<std::string_view, 4>> cases{
        // text, value, number, unit
        {"四成", "4", "四", "成"},
        {"一倍", "1", "一", "倍"},
        {"两个百分点", "2", "两", "个百分点"},
        {"两个", "2", "两", "个"},
        {"三大", "3", "三", "大"},
        {"八大", "8", "八", "大"},
        {"一千万千瓦", "10000000", "一千万", "千瓦"},
        {"一万亿元", "1000000000000", "一万亿", "元"},
        {"一千亿元", "100000000000", "一千亿", "元"},
        {"十个", "10", "十", "个"},
        {"十二项", "12", "十二", "项"},
        {"二十家", "20", "二十", "家"},
        {"一百零五家", "105", "一百零五", "家"},
        {"两百家", "200", "两百", "家"},
        {"二百家", "200", "二百", "家"},
        {"三千家", "3000", "三千", "家"},
        {"两万公里", "20000", "两万", "公里"},
        {"三十万千瓦", "300000", "三十万", "千瓦"},
        {"八亿亩", "800000000", "八亿", "亩"},
        {"三亿零五十万元", "300500000", "三亿零五十万", "元"},
        {"一万零一十个", "10010", "一万零一十", "个"},
        {"零", "0", "零", ""},
        {"零个", "0", "零", "个"},
        {"一百家", "100", "一百", "家"},
        {"三", "3", "三", ""},
    };
    for (auto const& [text, value, number, in] : cases) {
        INFO(text);
        const measure m = read(text);
        CHECK(best(m) == value);
        CHECK(m.number().is_exact());
        CHECK(m.wording().is_numeral);
        CHECK(number_text(m) == number);
        CHECK(unit_text(m) == in);
        CHECK(prints_back(text));
    }
    CHECK(bounds(read("近千家")) == "[0, 1000)");
    CHECK(bounds(read("超千亿元")) == "(100000000000, inf)");
    CHECK(bounds(read("近千米")) == "[0, 1000)");
    CHECK(bounds(read("十多万家")) == "(10, inf)");
    for (const auto text :
         {"三百五家", "两十家", "三三家", "十十家", "万万亿亿家", "零五个", "三.5家", "三5家", "半成"}) {
        INFO(text);
        CHECK_FALSE(read_measure(text));
    }
}

TEST_CASE("every numeral below ten thousand and many larger ones read as the number they write", "[exhaustive]") {
    long wrong = 0;
    std::string first;
    const auto check = [&](std::int64_t value) {
        for (const numeral_style style :
             {numeral_style{}, numeral_style{1, 0, 0}, numeral_style{0, 1, 0}, numeral_style{0xFFFF, 0xFFFF, 0xFF}}) {
            const std::string text = to_numeral(value, style);
            const auto n = read_numeral(text);
            if (n && n->value == value && n->size == text.size()) continue;
            if (wrong++ == 0) first = text;
        }
    };
    for (std::int64_t i = 0; i < 10'000; ++i) check(i);
    for (const std::int64_t unit : {10'000LL, 100'000'000LL, 1'000'000'000'000LL})
        for (std::int64_t i = 1; i < 10'000; i += 7)
            for (const std::int64_t rest : {0LL, 1LL, 10LL, 999LL, 5'000LL, 9'999LL}) check(i * unit + rest);
    INFO("first: " << first);
    CHECK(wrong == 0);
    CHECK(to_numeral(20'230'615) == "二千零二十三万零六百一十五");
    CHECK(to_numeral(105'0000'0008) == "一百零五亿零八");
}

TEST_CASE("values that are words are exact, and print back as the word") {
    const std::vector<std::array<std::string_view, 4>> cases{
        {"全覆盖", "[100, 100]", "%", "unstated"},   {"全部", "[100, 100]", "%", "unstated"},
        {"全面", "[100, 100]", "%", "unstated"},     {"超额完成", "(100, inf)", "%", "unstated"},
        {"未发生", "[0, 0]", "", "amount"},          {"新高", "[1, 1]", "个位次", "ordinal"},
        {"新低", "[1, 1]", "个位次", "ordinal"},     {"历史纪录", "[1, 1]", "个位次", "ordinal"},
        {"最好水平", "[1, 1]", "个位次", "ordinal"}, {"最好值", "[1, 1]", "个位次", "ordinal"},
        {"最好", "[1, 1]", "个位次", "ordinal"},     {"次多", "[2, 2]", "个位次", "ordinal"},
        {"次少", "[2, 2]", "个位次", "ordinal"},     {"次高", "[2, 2]", "个位次", "ordinal"},
        {"次低", "[2, 2]", "个位次", "ordinal"},
    };
    for (auto const& [text, ends, in, as] : cases) {
        INFO(text);
        const measure m = read(text);
        CHECK(bounds(m) == ends);
        CHECK(to_string(m.unit()) == in);
        CHECK(vocabulary<role>::table[static_cast<std::size_t>(m.role())].code == as);
        CHECK(number_text(m) == text);
        CHECK(unit_text(m).empty());
        CHECK(prints_back(text));
    }
    CHECK(bounds(share("全覆盖")) == "[100, 100]");
}

TEST_CASE("ranks read with their frame and print back") {
    const std::vector<std::array<std::string_view, 4>> cases{
        {"第三", "3", "三", "第"},          {"第一", "1", "一", "第"},          {"第3", "3", "3", "第"},
        {"第十二", "12", "十二", "第"},     {"第三高值", "3", "三", "第…高值"}, {"第二多值", "2", "二", "第…多值"},
        {"第二少值", "2", "二", "第…少值"}, {"第四低值", "4", "四", "第…低值"}, {"第28位", "28", "28", "第…位"},
        {"第五名", "5", "五", "第…名"},     {"第三高", "3", "三", "第…高"},     {"第二低", "2", "二", "第…低"},
    };
    for (auto const& [text, value, number, frame] : cases) {
        INFO(text);
        const measure m = read(text);
        CHECK(best(m) == value);
        CHECK(m.number().is_exact());
        CHECK(m.role() == role::ordinal);
        CHECK(number_text(m) == number);
        CHECK(unit_text(m) == frame);
        CHECK(prints_back(text));
    }
    for (const auto text :
         {"第", "第零", "第0", "第-1", "第+3", "第1.5", "第三矮", "第高值", "第三个", "第 三", "三第", "第第三"}) {
        INFO(text);
        const auto m = read_measure(text);
        REQUIRE_FALSE(m);
        CHECK(m.error().offset >= 0);
    }
}

TEST_CASE("blanks of the PDF, full-width digits and thousands separators are read") {
    const std::vector<std::array<std::string_view, 3>> cases{
        {"7.0 成", "[6.95, 7.05]", "7.0 成"},
        {"  7.0 成  ", "[6.95, 7.05]", "7.0 成"},
        {"7.0\t成", "[6.95, 7.05]", "7.0 成"},
        {"\u30007.0\u3000成\u3000", "[6.95, 7.05]", "7.0 成"},
        {"7.0\u00A0成\u00A0", "[6.95, 7.05]", "7.0 成"},
        {"约 2.8 亿元", "[2.75, 2.85]", "约 2.8 亿元"},
        {"预计 超过 7400亿元", "(7400, inf)", "预计超过 7400亿元"},
        {"1.3 万 件", "[1.25, 1.35]", "1.3 万件"},
        {"５.８％", "[5.75, 5.85]", "5.8％"},
        {"５．８％", "[5.75, 5.85]", "5.8％"},
        {"－１３．９℃", "[-13.95, -13.85]", "-13.9℃"},
        {"−13.9℃", "[-13.95, -13.85]", "-13.9℃"},
        {"＋0.0%", "[-0.05, 0.05]", "+0.0%"},
        {"+5.8%", "[5.75, 5.85]", "+5.8%"},
        {"-0.0%", "[-0.05, 0.05]", "-0.0%"},
        {"500,000 kW", "[499999.5, 500000.5]", "500,000 kW"},
        {"1,234.5万吨", "[1234.45, 1234.55]", "1,234.5万吨"},
        {"13,710个", "[13710, 13710]", "13,710个"},
        {"1.075 billion RMB", "[1.0745, 1.0755]", "1.075 billion RMB"},
        {"5 million", "[4.5, 5.5]", "5 million"},
        {"3 million余元", "(3, inf)", "3 million余 元"},
        {"154台(套)", "[154, 154]", "154台(套)"},
    };
    for (auto const& [text, ends, printed] : cases) {
        INFO(text);
        const measure m = read(text);
        CHECK(bounds(m) == ends);
        CHECK(to_string(m) == printed);
        const auto again = read_measure(to_string(m));
        REQUIRE(again);
        CHECK(*again == m);
    }
}
