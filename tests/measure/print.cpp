// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Every number of the report with its unit, as its table of indicators has them: what is read prints back.

#include "reading.hpp"
#include "support/brute_force.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;

namespace {

struct print {
    std::string_view number;
    std::string_view unit;
};

// The distinct pairs of printed and unit_printed; without the placeholders (无单位),
// 无量值 and (次).
const std::vector<print> prints{
    {"12.8", "万亿元"},
    {"5.8", "%"},
    {"16.6", "°C"},
    {"0.9", "°C"},
    {"三", "第…高值"},
    {"16.5", "°C"},
    {"1.5", "°C"},
    {"38.8", "°C"},
    {"-13.9", "°C"},
    {"1201.8", "毫米"},
    {"1.3", "成"},
    {"348.2", "毫米"},
    {"758.5", "毫米"},
    {"1752", "毫米"},
    {"1201.8", "mm"},
    {"2099.4", "小时"},
    {"99", "小时"},
    {"二", "第…多值"},
    {"55", "个"},
    {"17", "个"},
    {"6", "个"},
    {"37", "天"},
    {"12", "天"},
    {"493.1", "毫米"},
    {"9.3", "成"},
    {"1.6", "倍"},
    {"4", "个"},
    {"29", "次"},
    {"18", "厘米"},
    {"-9.0", "℃"},
    {"-13.3", "℃"},
    {"-12.3", "℃"},
    {"25", "个"},
    {"315", "起"},
    {"一", "第"},
    {"4.66", "万亿元"},
    {"36.3", "%"},
    {"9.2", "%"},
    {"5145", "家"},
    {"3.6", "万家"},
    {"100", "家"},
    {"13", "家"},
    {"34", "家"},
    {"13", "个"},
    {"9", "年"},
    {"11.4", "%"},
    {"8", "家"},
    {"32", "家"},
    {"97", "家"},
    {"13710", "个"},
    {"5.1", "万家"},
    {"41.3", "%"},
    {"49.9", "%"},
    {"9.4", "%"},
    {"18", "%"},
    {"256.6", "亿美元"},
    {"60.4", "%"},
    {"3000", "家"},
    {"300", "家"},
    {"10", "%"},
    {"三", "第"},
    {"1420", "万千瓦"},
    {"6535", "万千瓦"},
    {"36.4", "%"},
    {"5", "个"},
    {"19", "个"},
    {"五", "大"},
    {"1218", "个"},
    {"1051.9", "亿元"},
    {"154", "台（套）"},
    {"2.86", "万台（套）"},
    {"207", "项"},
    {"306", "万吨标准煤"},
    {"87", "个"},
    {"220", "亿元"},
    {"2", "平方公里"},
    {"13.2", "亿平方米"},
    {"9.5", "亿平方米"},
    {"7", "座"},
    {"3450", "吨/日"},
    {"1210", "吨/日"},
    {"340", "万吨/年"},
    {"9", "成"},
    {"8", "成"},
    {"95.6", "%"},
    {"114", "对"},
    {"98.3", "%"},
    {"72.22", "%"},
    {"4.2", "个百分点"},
    {"5.2", "个百分点"},
    {"13", "个百分点"},
    {"11", "个"},
    {"73.6", "%"},
    {"120", "标箱"},
    {"95", "个"},
    {"358.89", "万平方米"},
    {"200", "万平方米"},
    {"14", "个"},
    {"58.82", "%"},
    {"6601", "个"},
    {"97", "%"},
    {"0.6", "%"},
    {"79.6", "%"},
    {"33", "微克/立方米"},
    {"2", "个位次"},
    {"3", "年"},
    {"0.6", "个百分点"},
    {"1.4", "%"},
    {"92.4", "%"},
    {"1.4", "个百分点"},
    {"115", "个"},
    {"73.0", "%"},
    {"1.7", "个百分点"},
    {"17.5", "%"},
    {"9.9", "%"},
    {"16", "年"},
    {"3.8", "%"},
    {"92.7", "%"},
    {"3.8", "个百分点"},
    {"34", "个"},
    {"8", "个"},
    {"67", "个"},
    {"37", "个"},
    {"10", "个"},
    {"95", "%"},
    {"6903", "种"},
    {"7840", "头"},
    {"7", "年"},
    {"17.15", "万亩"},
    {"584", "个"},
    {"7", "个"},
    {"83", "万吨/日"},
    {"1872", "公里"},
    {"50", "万吨/日"},
    {"2009", "万吨/年"},
    {"3277", "公顷"},
    {"100", "%"},
    {"78", "条"},
    {"120", "万亩"},
    {"207", "万亩"},
    {"34", "处"},
    {"16", "万亩"},
    {"2", "%"},
    {"60", "%"},
    {"6.3", "个百分点"},
    {"60", "万亩"},
    {"3064", "公里"},
    {"51", "%"},
    {"159", "个"},
    {"6000", "公里"},
    {"0.3", "%"},
    {"8.9", "%"},
    {"14.11", "%"},
    {"23.34", "万亩"},
    {"8320", "亩"},
    {"170", "个"},
    {"1300", "万株"},
    {"2", "个"},
    {"500", "个"},
    {"1000", "万吨"},
    {"520", "亿元"},
    {"308.2", "亿元"},
    {"2.8", "亿元"},
    {"351", "万元"},
    {"12", "项"},
    {"13", "项"},
    {"193", "项"},
    {"17.1", "亿元"},
    {"九", "大"},
    {"八", "大"},
    {"520", "家"},
    {"639.45", "万吨"},
    {"99.92", "%"},
    {"3", "地"},
    {"60.1", "%"},
    {"1.3", "万件"},
    {"600", "件"},
    {"15", "家"},
    {"36", "所"},
    {"6587", "平方千米"},
    {"1.74", "万亿元"},
    {"20", "%"},
    {"160", "万千瓦"},
    {"9.8", "个百分点"},
    {"17.7", "个百分点"},
    {"11000", "万平方米"},
    {"75", "%"},
    {"80", "%"},
    {"28", "万辆"},
    {"8.8", "万个"},
    {"300", "万"},
    {"12", "家"},
    {"31", "MW"},
    {"三", "大"},
    {"12", "公里"},
    {"9000", "亩"},
    {"430", "公里"},
    {"两", "个"},
    {"2", "处"},
    {"1", "处"},
    {"7400", "亿元"},
    {"6", "%"},
    {"10.75", "亿元"},
    {"500", "兆瓦"},
    {"1.075", "billion RMB"},
    {"500", "MW"},
    {"500,000", "kW"},
    {"1200", "小时"},
    {"3000", "万千瓦"},
    {"1892", "万平方米"},
    {"363", "亿元"},
    {"1130", "MW"},
    {"1800", "平方公里"},
    {"57.9", "%"},
};

const std::vector<print> ranges{
    {"0.1~1.4", "°C"}, {"0.3~2.2", "成"},   {"0.4~5.1", "成"},
    {"12~14", "级"},   {"-5.4~-13.9", "℃"}, {"1400—1600", "千瓦时/平方米"},
};

/// Where the table names the meaning in its column of units, the print is the word or the number alone.
struct framed {
    std::string_view text;   ///< in the report
    std::string_view number; ///< of the parts
    std::string_view unit;
};
const std::vector<framed> words{
    {"全覆盖", "全覆盖", ""},       {"全部", "全部", ""},         {"全面", "全面", ""},
    {"新高", "新高", ""},           {"历史纪录", "历史纪录", ""}, {"最好水平", "最好水平", ""},
    {"最好值", "最好值", ""},       {"次多", "次多", ""},         {"超额完成", "超额完成", ""},
    {"突破万亿", "万亿", ""},       {"1.18万亿", "1.18", "万亿"}, // 元 is not printed
    {"近千万千瓦", "千万", "千瓦"}, {"未发生", "未发生", ""},     {"零", "零", ""},
    {"91.9", "91.9", ""},
};

std::string composed(std::string_view number, std::string_view unit) {
    if (unit == "第") return "第" + std::string(number);
    std::string text(unit);
    const std::string_view ellipsis = "…";
    if (const auto gap = text.find(ellipsis); gap != std::string::npos)
        return text.replace(gap, ellipsis.size(), number);
    return std::string(number) + text;
}

/// Every text that differs from `text` in one digit and is still a proper number.
std::vector<std::string> with_one_digit_changed(std::string_view text) {
    std::vector<std::string> changed;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] < '0' || text[i] > '9') continue;
        const char before = i == 0 ? '-' : text[i - 1];
        const bool leading = before != '.' && before != ',' && (before < '0' || before > '9');
        const bool lonely = i + 1 == text.size() || text[i + 1] < '0' || text[i + 1] > '9';
        for (char digit = '0'; digit <= '9'; ++digit) {
            if (digit == text[i] || (leading && digit == '0' && !lonely) || (leading && text[i] == '0')) continue;
            std::string other(text);
            other[i] = digit;
            changed.push_back(other);
        }
    }
    return changed;
}

} // namespace

TEST_CASE("every print of the report reads, and prints back character for character from its parts") {
    CHECK(prints.size() == 214);
    for (auto const& p : prints) {
        const std::string text = composed(p.number, p.unit);
        INFO(text);
        const measure m = read(text);
        CHECK(to_string(m) == text);
        CHECK(number_text(m) == p.number);
        CHECK(unit_text(m) == p.unit);
        CHECK(*read_measure(to_string(m)) == m);
    }
    for (auto const& w : words) {
        INFO(w.text);
        const measure m = read(w.text);
        CHECK(to_string(m) == w.text);
        CHECK(number_text(m) == w.number);
        CHECK(unit_text(m) == w.unit);
    }
    const auto millions = read_measure("千万", "千瓦"); // in the table's two columns; in one text 一 makes it a number
    REQUIRE(millions);
    CHECK(number_text(*millions) == "千万");
    CHECK(unit_text(*millions) == "千瓦");
    CHECK(to_string(*millions) == "一千万千瓦");
    for (auto const& p : ranges) {
        const std::string text = composed(p.number, p.unit);
        INFO(text);
        const auto r = read_range(text);
        REQUIRE(r);
        CHECK(to_string(*r) == text);
        CHECK(number_text(*r) == p.number);
        CHECK(unit_text(r->second()) == p.unit);
    }
}

TEST_CASE("a changed digit changes the print in that digit only") {
    referee::tally t;
    for (auto const& p : prints) {
        const measure m = read(composed(p.number, p.unit));
        for (auto const& number : with_one_digit_changed(p.number)) {
            const std::string text = composed(number, p.unit);
            const auto other = read_measure(text);
            t.expect(other && to_string(*other) == text && number_text(*other) == number &&
                         unit_text(*other) == p.unit && !(*other == m),
                     [&] { return text; });
            if (!other) continue;
            // the same from the parts: another number under the words of the first
            const bool minus_zero = number.front() == '-' && other->number().best()->is_zero();
            t.expect(minus_zero || to_string(m.with_number(other->number())) == text,
                     [&] { return "with_number " + text; });
        }
    }
    for (auto const& p : ranges)
        for (auto const& number : with_one_digit_changed(p.number)) {
            const std::string text = composed(number, p.unit);
            const auto r = read_range(text);
            const bool falls = !r && r.error().formula == &detail::falling_range; // 0.3~0.2成 is no range
            t.expect(falls || (r && to_string(*r) == text && number_text(*r) == number), [&] { return text; });
        }
    t.check(6000);
}

TEST_CASE("words that qualify a number stand around it in the print and not in its parts") {
    const std::vector<std::array<std::string_view, 3>> cases{
        {"预计超过7400亿元", "7400", "亿元"},
        {"约2.8亿元", "2.8", "亿元"},
        {"96%左右", "96", "%"},
        {"1.3万余件", "1.3", "万件"},
        {"500余个", "500", "个"},
        {"预计95%以上", "95", "%"},
        {"500,000 kW", "500,000", "kW"},
        {"1.075 billion RMB", "1.075", "billion RMB"},
    };
    for (auto const& [text, number, in] : cases) {
        INFO(text);
        const measure m = read(text);
        CHECK(to_string(m) == text);
        CHECK(number_text(m) == number);
        CHECK(unit_text(m) == in);
    }
}

TEST_CASE("a role that is stated later does not change the print") {
    CHECK(to_string(share("73.0%")) == "73.0%");
    CHECK(to_string(growth("5.8%")) == "5.8%");
    CHECK(to_string(change("0.9°C")) == "0.9°C");
    CHECK(to_string(share("近9成")) == "近9成");
    CHECK(to_string(rate("预计95%以上")) == "预计95%以上");
}

TEST_CASE("a computed measure prints its value with bounds that hold, and its flags in words") {
    const auto line = [](result<measure> const& m, language lang = language::en) {
        REQUIRE(m);
        return to_string(*m, lang);
    };
    CHECK(line(year_over_year(read("126.0亿千瓦时"), read("120.0亿千瓦时"))) == "+5.0% [4.91, 5.09]");
    CHECK(line(share_of(read("4.66万亿元"), read("12.8万亿元"))) == "36.4% [36.22, 36.59]");
    CHECK(line(whole_of(read("6535万千瓦"), share("36.4%"))) == "17950万千瓦 [17927, 17980]");
    CHECK(line(difference_of(share("79.6%"), read("0.6个百分点"))) == "79.0% [78.9, 79.1]");
    CHECK(line(difference_of(share("75%"), share("73.6%"))) == "+1.4个百分点 [0.8, 2]");
    CHECK(line(difference_of(read("16.6°C"), change("0.9°C"))) == "15.7 °C [15.6, 15.8]");
    CHECK(line(difference_of(read("16.6°C"), read("15.7°C"))) == "+0.9 °C [0.8, 1]");
    CHECK(line(base_of(read("超256.6亿美元"), growth("60.4%"))) == ">159.92亿美元");
    CHECK(line(convert(read("6535万千瓦"), "GW")) == "65.35 GW");
    CHECK(line(convert(read("83万吨/日"), "万吨/年", year_length::days_365)) ==
          "30300万吨/年 [30110, 30480], 365 days a year");
    CHECK(line(convert(read("83万吨/日"), "万吨/年", year_length::days_365), language::zh) ==
          "30300万吨/年 [30110, 30480]，按365天/年");
    CHECK(line(sum_of(read("约2.8亿元"), read("预计17.1亿元"))) == "19.9亿元 [19.8, 20], about, expected");
    CHECK(line(product_of(read("3000万千瓦"), read("1200小时"))) == "3600000万千瓦·小时 [3597900, 3602200]");
    CHECK(line(quotient_of(read("193项"), read("3年"))) == "64项/年 [55, 78]");
    CHECK(line(ratio_of(measure(figure::exactly(193)), measure(figure::exactly(3)))) == "64.3333…");
}
