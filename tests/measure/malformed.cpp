// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Text that is no quantity: a refusal that names the place, never a crash, never a guess.

#include "reading.hpp"
#include "support/brute_force.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;
using namespace std::string_view_literals;

namespace {

/// Well-formed UTF-8, by a table of its own (Unicode, table 3-7) and not by the library's.
bool is_utf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = [&](std::size_t k) {
            return i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0U;
        };
        const auto tail = [&](std::size_t k, unsigned low = 0x80, unsigned high = 0xBF) {
            return byte(k) >= low && byte(k) <= high;
        };
        const unsigned lead = byte(0);
        std::size_t size = 0;
        if (lead < 0x80)
            size = 1;
        else if (lead >= 0xC2 && lead <= 0xDF && tail(1))
            size = 2;
        else if (lead == 0xE0 && tail(1, 0xA0) && tail(2))
            size = 3;
        else if (lead == 0xED && tail(1, 0x80, 0x9F) && tail(2))
            size = 3;
        else if (lead >= 0xE1 && lead <= 0xEF && lead != 0xED && tail(1) && tail(2))
            size = 3;
        else if (lead == 0xF0 && tail(1, 0x90) && tail(2) && tail(3))
            size = 4;
        else if (lead >= 0xF1 && lead <= 0xF3 && tail(1) && tail(2) && tail(3))
            size = 4;
        else if (lead == 0xF4 && tail(1, 0x80, 0x8F) && tail(2) && tail(3))
            size = 4;
        if (size == 0) return false;
        i += size;
    }
    return true;
}

int characters(std::string_view text) {
    int count = 0;
    for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return count;
}

/// The sentence is text, and the place lies within what was given.
bool is_sound(refusal const& why, std::string_view text) {
    for (const auto lang : {language::en, language::zh}) {
        const std::string sentence = describe(why, lang);
        if (sentence.empty() || !is_utf8(sentence) || sentence.find('{') != std::string::npos) {
            if (text.find('{') == std::string_view::npos) return false;
        }
    }
    return why.offset <= characters(text) && why.offset >= -1;
}

/// A value that prints back to an equal one, or a sound refusal.
bool reads_or_refuses(std::string_view text) {
    const auto m = read_measure(text);
    if (!m) return is_sound(m.error(), text);
    const std::string printed = to_string(*m);
    const auto again = read_measure(printed);
    return is_utf8(printed) && again && *again == *m && to_string(*again) == printed;
}
bool range_reads_or_refuses(std::string_view text) {
    const auto r = read_range(text);
    if (!r) return is_sound(r.error(), text);
    const std::string printed = to_string(*r);
    const auto again = read_range(printed);
    return is_utf8(printed) && again && again->first() == r->first() && again->second() == r->second();
}

std::string shown(std::string_view text) { return detail::quoted(text); }

} // namespace

TEST_CASE("a text that is no quantity is refused with its reason and place") {
    struct refused {
        std::string_view text, reason;
        int offset;
    };
    const std::vector<refused> cases{
        {"", "malformed_number", 0},
        {" ", "malformed_number", 0},
        {" \t　\u00A0", "malformed_number", 0},
        {"1.2.3", "malformed_number", 0},
        {"1.2.3万吨", "malformed_number", 0},
        {"12,34", "malformed_number", 0},
        {"1234,567", "malformed_number", 0},
        {"1,234,56", "malformed_number", 0},
        {"1.5,000", "malformed_number", 0},
        {",5", "malformed_number", 0},
        {"5,", "malformed_number", 1},
        {".5", "malformed_number", 0},
        {"5.", "malformed_number", 0},
        {"3..5", "malformed_number", 0},
        {"--3", "malformed_number", 0},
        {"+-3", "malformed_number", 0},
        {"- 3", "malformed_number", 0},
        {"-", "malformed_number", 0},
        {"+", "malformed_number", 0},
        {"007", "malformed_number", 0},
        {"12 34", "malformed_number", 3},
        {"12.5 3万", "malformed_number", 5},
        {"40000000000000000000000000000000000000000个", "too_many_digits", 0},
        {"1234567890123456789", "too_many_digits", 0},
        {"0.1234567890123456789", "too_many_digits", 0},
        {"约1234567890123456789吨", "too_many_digits", 1},
        {"1e5", "unknown_unit", 1},
        {"0x10", "unknown_unit", 1},
        {"5%x", "unknown_unit", 1},
        {"31M", "unknown_unit", 2},
        {"约", "malformed_number", 1},
        {"预计超过", "malformed_number", 4},
        {"以上", "malformed_number", 0},
        {"左右", "malformed_number", 0},
        {"多家", "malformed_number", 0},
        {"预计约超5%", "malformed_number", 3},
        {"家", "malformed_number", 0},
        {"%", "malformed_number", 0},
        {"千瓦", "malformed_number", 0},
        {"千瓦时", "malformed_number", 0},
        {"千瓦时/平方米", "malformed_number", 0}, // no 千 of 瓦时/平方米
        {"千克/立方米", "malformed_number", 0},
        {"约千瓦时", "malformed_number", 1},
        {"千瓦以上", "malformed_number", 0},
        {"百分点", "malformed_number", 0},
        {"kW", "malformed_number", 0},
        {"接近近零", "malformed_text", 0}, // said twice
        {"超过超5%", "malformed_text", 0},
        {"约大约5%", "malformed_text", 0},
        {"不足0个", "malformed_text", 0}, // no count is below zero
        {"小于0家", "malformed_text", 0},
        {"<0次", "malformed_text", 0},
        {"不到0万人", "malformed_text", 0},
        {"低于零户", "malformed_text", 0},
        {"预计少于0级", "malformed_text", 0},
        {"第", "malformed_text", 0},
        {"第零", "malformed_text", 0},
        {"500多余家", "unknown_unit", 4},
        {"3多万余家", "unknown_unit", 2},
        {"NaN", "malformed_number", 0},
        {"inf", "malformed_number", 0},
        {"∞", "malformed_number", 0},
        {"①", "malformed_number", 0},
        {"½", "malformed_number", 0},
        {"٣", "malformed_number", 0}, // digits of another script
        {"{0}", "malformed_number", 0},
    };
    for (auto const& c : cases) {
        INFO(shown(c.text));
        const auto m = read_measure(c.text);
        REQUIRE_FALSE(m);
        CHECK(code(m.error()) == c.reason);
        CHECK(m.error().offset == c.offset);
        CHECK((is_sound(m.error(), c.text) || c.text == "{0}"));
        CHECK_FALSE(read_range(c.text).has_value());
    }
    for (const auto text : {"不超过0个", "低于0℃", "低于0元", "不足0.5个", "约0个", "<0%"}) { // but these are
        INFO(text);
        CHECK(read_measure(text));
    }
    CHECK(read_measure("不足0", "个").error().why == reason::malformed_text);
    CHECK(describe(read_measure("1.2.3").error()) == "not a number: \"1.2.3\" at character 0");
    CHECK(describe(read_measure("").error()) == "not a number: \"\" at character 0");
    CHECK(describe(read_measure("1.2.3").error(), language::zh) == "不是合法的数字：\"1.2.3\"（第1个字符起）");
}

TEST_CASE("bytes that are no text are refused as such, wherever they stand") {
    const std::vector<std::string> bad{
        "\x80",
        "\xBF",
        "\xC0",
        "\xC1",
        "\xF5",
        "\xFF",
        "\xFE", // lone and impossible bytes
        "\xC0\x80",
        "\xC1\xBF",
        "\xE0\x80\x80",
        "\xE0\x9F\xBF",
        "\xF0\x80\x80\x80",
        "\xF0\x8F\xBF\xBF", // overlong
        "\xED\xA0\x80",
        "\xED\xBF\xBF", // surrogates
        "\xF4\x90\x80\x80",
        "\xF7\xBF\xBF\xBF", // beyond Unicode
        "\xE5",
        "\xE5\xAE",
        "\xC2",
        "\xF0\x9F\x98", // half a character
    };
    for (auto const& bytes : bad)
        for (auto const& text : {bytes, "12" + bytes, bytes + "12家", "12" + bytes + "家", "约" + bytes + "12",
                                 "12家" + bytes, "第" + bytes, "第三" + bytes, "1.2.3" + bytes, "12 " + bytes,
                                 "5吨/" + bytes, "5%以上" + bytes, "全覆盖" + bytes, "三" + bytes, "3~5" + bytes}) {
            INFO(shown(text));
            const auto m = read_measure(text);
            REQUIRE_FALSE(m);
            CHECK(m.error().why == reason::malformed_text);
            CHECK(is_sound(m.error(), text));
            const auto r = read_range(text);
            REQUIRE_FALSE(r);
            CHECK(is_sound(r.error(), text));
            CHECK_FALSE(read_unit(text).has_value());
        }
}

TEST_CASE("a NUL inside a text is neither its end nor part of a unit") {
    for (const auto text :
         {"\0"sv, "5\0家"sv, "5家\0"sv, "\0005家"sv, "约\0005%"sv, "5\0"sv, "5%\0以上"sv, "第\0三"sv}) {
        INFO(shown(text));
        const auto m = read_measure(text);
        REQUIRE_FALSE(m);
        CHECK(is_sound(m.error(), text));
        CHECK(describe(m.error()).find("\\x00") != std::string::npos);
        CHECK(describe(m.error()).find('\0') == std::string::npos);
    }
}

TEST_CASE("every prefix of a print, cut at any byte, is read or refused") {
    const std::vector<std::string> prints{
        "预计超过7400.5亿千瓦时/平方米以上",
        "第三高值",
        "1,234.50 billion RMB",
        "三亿零五十万台（套）左右",
        "－１３．９℃",
        "近500,000余 kW",
        "-5.4~-13.9℃",
        "全覆盖",
        "3.5万余吨/年",
    };
    for (auto const& print : prints)
        for (std::size_t from = 0; from < print.size(); ++from)
            for (std::size_t size = 0; from + size <= print.size(); ++size) {
                const std::string_view part = std::string_view(print).substr(from, size);
                const bool sound = reads_or_refuses(part) && range_reads_or_refuses(part);
                if (!sound) FAIL_CHECK(shown(part));
                if (!is_utf8(part) && read_measure(part).has_value()) FAIL_CHECK("read: " << shown(part));
            }
    CHECK(prints.size() == 9);
}

TEST_CASE("a hundred kilobytes of one thing are refused at once") {
    constexpr std::size_t much = 100'000;
    const auto repeated = [&](std::string_view what) {
        std::string text;
        while (text.size() < much) text += what;
        return text;
    };
    for (const auto what : {"9",  "0", "1,", "万", "亿",  "千", "第",   "约",   "多", "以上", " ",
                            "　", "~", "-",  "/",  "吨/", "个", "\xE4", "\xFF", "1~", "零",   "一万"})
        for (auto const& text :
             {repeated(what), "5" + repeated(what), repeated(what) + "家", "5万" + repeated(what) + "元",
              "第" + repeated(what) + "高值", "0." + repeated(what)}) {
            INFO("100 kB of " << shown(what));
            const bool padded = std::string_view(what) == " " || std::string_view(what) == "　"; // 5, blanks, 家
            CHECK((padded || !read_measure(text).has_value()));
            CHECK(reads_or_refuses(text));
            CHECK(range_reads_or_refuses(text));
        }
}

TEST_CASE("a long excerpt of a refusal is cut between characters") {
    for (std::size_t lead = 0; lead < 8; ++lead) {
        const auto m = read_measure("5" + std::string(lead, 'x') + "一二三四五六七八九十一二三四五");
        REQUIRE_FALSE(m);
        CHECK(is_utf8(m.error().excerpt()));
        CHECK(m.error().excerpt().size() > 28);
        CHECK(m.error().offset == 1);
    }
}

TEST_CASE("random bytes are read or refused, and what is read prints back") {
    referee::dice d(501);
    referee::tally t;
    std::string text;
    const int count = referee::rounds(1'000'000);
    for (int i = 0; i < count; ++i) {
        text.clear();
        for (int size = d.between(0, 12); size > 0; --size) text += static_cast<char>(d.between(0, 255));
        if (d.one_in(3)) text.insert(0, "5");
        t.expect(reads_or_refuses(text), [&] { return shown(text); });
        if (i % 16 == 0) t.expect(range_reads_or_refuses(text), [&] { return "range " + shown(text); });
    }
    t.check(count);
}

TEST_CASE("random strings of a report's words are read or refused, and what is read prints back") {
    static constexpr std::array<std::string_view, 120> alphabet{
        "0",   "1",        "2",      "3",      "5",       "9",        "0",        "1",      "7",    ".",
        ".",   ",",        "-",      "+",      "−",       "－",       "＋",       "１",     "０",   "．",
        "，",  "零",       "一",     "二",     "两",      "三",       "九",       "十",     "百",   "千",
        "万",  "亿",       "万亿",   "千万",   "billion", "million",  "thousand", "瓦",     "千瓦", "兆瓦",
        "kW",  "MW",       "W",      "m",      "k",       "瓦时",     "kWh",      "吨",     "t",    "吨标准煤",
        "tce", "元",       "美元",   "RMB",    "亩",      "mu",       "公顷",     "平方米", "m²",   "公里",
        "km",  "毫米",     "mm",     "°C",     "℃",       "K",        "%",        "％",     "‰",    "成",
        "倍",  "个百分点", "百分点", "个",     "家",      "台（套）", "台(套)",   "位次",   "级",   "小时",
        "天",  "年",       "微克",   "/",      "/",       "立方米",   "日",       "预计",   "约",   "超过",
        "超",  "近",       "不足",   "低于",   "不超过",  "不低于",   "达",       "达到",   "为",   "多",
        "余",  "以上",     "及以上", "以下",   "以内",    "左右",     " ",        " ",      "　",   "\u00A0",
        "第",  "高值",     "位",     "全覆盖", "次多",    "~",        "—",        "到",     "至",   "（",
    };
    referee::dice d(502);
    referee::tally t;
    std::string text;
    long read = 0;
    long ranges = 0;
    const int count = referee::rounds(1'000'000);
    for (int i = 0; i < count; ++i) {
        text.clear();
        for (int size = d.between(1, 7); size > 0; --size)
            text += alphabet[static_cast<std::size_t>(d.between(0, static_cast<int>(alphabet.size()) - 1))];
        t.expect(reads_or_refuses(text), [&] { return shown(text); });
        read += read_measure(text).has_value() ? 1 : 0;
        if (i % 4 == 0) {
            text += d.coin() ? "~5" : "-12.5个";
            t.expect(range_reads_or_refuses(text), [&] { return "range " + shown(text); });
            ranges += read_range(text).has_value() ? 1 : 0;
        }
    }
    t.check(count);
    CHECK(read > count / 100);
    CHECK(ranges > count / 200);
}

TEST_CASE("random prints put together from their parts are read with the parts") {
    static constexpr std::array<std::string_view, 8> before{"", "", "约", "超", "近", "预计", "不超过", "达"};
    static constexpr std::array<std::string_view, 15> in{
        "",      "千瓦", "万千瓦",        "MW",       "亿元",     "%",          "个", "万家", "℃",
        "吨/日", "kWh",  "千瓦时/平方米", "个百分点", "台（套）", "billion RMB"};
    referee::dice d(503);
    referee::tally t;
    const int count = referee::rounds(200'000);
    for (int i = 0; i < count; ++i) {
        const decimal x = d.print(12, -6, 0);
        const std::string number = to_string(x);
        const std::string_view word = before[static_cast<std::size_t>(d.between(0, 7))];
        const std::string_view unit_words = in[static_cast<std::size_t>(d.between(0, 14))];
        const std::string text =
            std::string(word) + number + (d.coin() && !unit_words.empty() ? " " : "") + std::string(unit_words);
        const auto m = read_measure(text);
        t.expect(m && to_string(*m) == text && number_text(*m) == number && unit_text(*m) == unit_words &&
                     m->number().given_number() == x && m->number().given_number()->exponent() == x.exponent(),
                 [&] { return text; });
    }
    t.check(count);
}
