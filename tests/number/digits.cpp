// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "support/brute_force.hpp"
#include "support/rational.hpp"

#include <tongbi/number/digits.hpp>
#include <tongbi/number/print.hpp>

#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using namespace tongbi;
using namespace std::string_view_literals;
using referee::dice;
using referee::rounds;
using referee::show;
using referee::tally;
using fault = scanned_digits::fault;

static_assert(scan_digits("73.0").value == decimal(730, -1));
static_assert(scan_digits("73.0万千瓦").size == 4);
static_assert(scan_digits("1.2.3").error == fault::malformed);
static_assert(to_double(decimal(358, -1)) == 35.8);

namespace {

/// The text is one number and nothing else.
bool is_number(std::string_view text) {
    const auto read = scan_digits(text);
    return read.error == fault::none && read.size == text.size();
}

} // namespace

TEST_CASE("a number is read as it is printed, with its zeros") {
    struct row {
        std::string_view text;
        std::int64_t coefficient;
        int exponent;
    };
    for (auto const& [text, coefficient, exponent] : std::vector<row>{
             {"0", 0, 0},
             {"0.0", 0, -1},
             {"0.082", 82, -3},
             {"73.0", 730, -1},
             {"73", 73, 0},
             {"1201.8", 12018, -1},
             {"-13.9", -139, -1},
             {"+5.8", 58, -1},
             {"\u221213.9", -139, -1}, // the minus sign U+2212
             {"500,000", 500000, 0},
             {"1,234,567.89", 123456789, -2},
             {"１２．５", 125, -1},
             {"－１３．９", -139, -1},
             {"＋５", 5, 0},
             {"999999999999999999", 999'999'999'999'999'999, 0},
             {"0.000000000000000000000000000001", 1, -30},
             {"999,999,999,999,999,999", 999'999'999'999'999'999, 0},
         }) {
        CAPTURE(text);
        const auto read = scan_digits(text);
        CHECK(read.error == fault::none);
        CHECK(read.size == text.size());
        CHECK(read.value.coefficient() == coefficient);
        CHECK(read.value.exponent() == exponent);
    }
    CHECK(scan_digits("500,000").grouped);
    CHECK_FALSE(scan_digits("500000").grouped);
    CHECK(scan_digits("１２").full_width);
    CHECK_FALSE(scan_digits("12").full_width);
    CHECK(scan_digits("-12").has_sign);
    CHECK(scan_digits("+12").has_sign);
    CHECK_FALSE(scan_digits("12").has_sign);
}

TEST_CASE("a number ends where its unit begins") {
    struct row {
        std::string_view text;
        std::size_t size;
    };
    for (auto const& [text, size] : std::vector<row>{
             {"6535万千瓦", 4},
             {"36.4%", 4},
             {"16.6 °C", 4},
             {"12-15", 2},
             {"758.5毫米", 5},
             {"5：1", 1},
             {"３．５％", 9},
             {"16.6，较常年偏高", 4}, // a comma of the sentence
             {"16.6, against", 4},
             {"8，9", 1}, // two numbers of a list
             {"100，20", 3},
             {"3, 4", 1},
             {"8、9", 1},
         }) {
        CAPTURE(text);
        const auto read = scan_digits(text);
        CHECK(read.error == fault::none);
        CHECK(read.size == size);
    }
}

TEST_CASE("characters that look like a minus, a comma or a blank between groups are read as such") {
    struct row {
        std::string_view text;
        decimal value;
    };
    for (auto const& [text, value] : std::vector<row>{
             {"‐13.9", {-139, -1}}, // U+2010
             {"‑13.9", {-139, -1}}, // U+2011
             {"‒13.9", {-139, -1}}, // U+2012
             {"–13.9", {-139, -1}}, // U+2013
             {"−13.9", {-139, -1}}, // U+2212
             {"﹣13.9", {-139, -1}},
             {"－13.9", {-139, -1}},
             {"1，234", 1234},
             {"１，２３４．５", {12345, -1}},
             {"1\u2009234\u2009567", 1234567},
             {"1\u202F234\u202F567", 1234567},
             {"1\u00A0234\u00A0567.8", {12345678, -1}},
             {"1\u2009234.567\u200989", {123456789, -5}}, // GB/T 15835 groups decimals too
             {"1\u2009234.56789", {123456789, -5}},
         }) {
        CAPTURE(text);
        const auto read = scan_digits(text);
        CHECK(read.error == fault::none);
        CHECK(read.size == text.size());
        CHECK(read.value == value);
        CHECK(read.value.exponent() == value.exponent());
    }
    for (const auto text : {"1，23"sv, "1\u200923"sv, "12345\u2009678"sv, "1,234，567"sv, "1,234\u2009567"sv,
                            "1.23\u2009456"sv, "1.234\u20095678"sv, "––5"sv}) {
        CAPTURE(text);
        const auto read = scan_digits(text);
        CHECK((read.error == fault::malformed || read.error == fault::no_digits || read.size < text.size()));
    }
    CHECK(scan_digits("1 234").size == 1); // ASCII blanks group nothing
    CHECK(scan_digits("–").error == fault::no_digits);
    CHECK(scan_digits("+5").has_plus);
    CHECK_FALSE(scan_digits("-5").has_plus);
}

TEST_CASE("a number that is not well formed is refused and never read halfway") {
    for (const auto text : {"1.2.3"sv, "12,34"sv, "007"sv, "00"sv, "5."sv, "1,234,56"sv, "1234,567"sv, "1,23.4"sv,
                            "1.2,345"sv, "12,345,6.7"sv, "0,123"sv, "-007"sv, "１．２．３"sv, "1,2345"sv, "-00.5"sv}) {
        CAPTURE(text);
        CHECK(scan_digits(text).error == fault::malformed);
    }
    for (const auto text : {""sv, "-"sv, "+"sv, ".5"sv, "-.5"sv, ",5"sv, "--5"sv, "万"sv, "\0"sv, " 5"sv, "－"sv,
                            "\xEF\xBC"sv, "\xE2\x88"sv, "\x80"sv}) {
        CAPTURE(text);
        CHECK(scan_digits(text).error == fault::no_digits);
    }
    for (const auto text :
         {"1234567890123456789"sv, "1234567890123456789012345678901234567890"sv, "1.000000000000000000"sv,
          "-0.1000000000000000001"sv, "１２３４５６７８９０１２３４５６７８９"sv}) {
        CAPTURE(text);
        CHECK(scan_digits(text).error == fault::too_many_digits);
    }
    CHECK(scan_digits("0." + std::string(5000, '0') + "1").error == fault::too_many_digits);
}

TEST_CASE("a NUL or a broken character inside a number is not skipped") {
    const auto nul = scan_digits("12\0"
                                 "34"sv);
    CHECK(nul.size == 2);
    CHECK(nul.value == 12);
    CHECK_FALSE(is_number("12\0"
                          "34"sv));
    CHECK_FALSE(is_number("1\xEF\xBC"sv));
    CHECK_FALSE(is_number("1\xEF\xBC\xFF"
                          "2"sv));
    CHECK_FALSE(is_number("1\xE2\x88\x92"sv));
}

TEST_CASE("no bytes whatsoever make the reader of digits run beyond its text") {
    dice d(99);
    tally t;
    constexpr std::string_view pieces[] = {"0",    "1",    "5",    "9",  "12", "345",  ",",    ".",
                                           "-",    "+",    "０",   "５", "，", "．",   "\xEF", "\xBC",
                                           "\xE2", "\x88", "\x92", "%",  "万", "\x01", " "};
    for (int i = 0; i < rounds(50000); ++i) {
        std::string text;
        for (int n = d.between(0, 12); n > 0; --n)
            text += pieces[static_cast<std::size_t>(d.between(0, std::size(pieces) - 1))];
        const auto read = scan_digits(text);
        t.expect(read.size <= text.size(), [&] { return text; });
        if (read.error != fault::none) continue;
        // What was read reads the same alone, and prints as a number of equal value and zeros.
        const auto alone = scan_digits(std::string_view(text).substr(0, read.size));
        t.expect(alone.size == read.size && alone.value == read.value, [&] { return text; });
        const auto again = scan_digits(to_string(read.value));
        t.expect(again.value == read.value && again.value.exponent() == read.value.exponent(), [&] { return text; });
    }
    t.check(rounds(50000));
}

TEST_CASE("printed digits come back as they were") {
    for (const auto text : {"0"sv, "0.0"sv, "0.00"sv, "73.0"sv, "-13.9"sv, "0.082"sv, "-0.05"sv, "1201.8"sv,
                            "999999999999999999"sv, "0.999999999999999999"sv, "12.8000"sv}) {
        CAPTURE(text);
        CHECK(to_string(scan_digits(text).value) == text);
    }
    dice d(3);
    tally t;
    for (int i = 0; i < rounds(50000); ++i) {
        const decimal x = d.decimal(-40, 0);
        const auto again = scan_digits(to_string(x));
        t.expect(again.error == fault::none && again.value == x && again.value.exponent() == x.exponent(),
                 [&] { return show(x) + " as " + to_string(x); });
        std::string grouped;
        append(grouped, x, true);
        const auto read = scan_digits(grouped);
        t.expect(read.error == fault::none && read.size == grouped.size() && read.value == x, [&] { return grouped; });
    }
    t.check(rounds(50000) * 2);
}

TEST_CASE("zeros follow a positive exponent, in groups of three where asked") {
    struct row {
        decimal x;
        std::string_view plain;
        std::string_view grouped;
    };
    for (auto const& [x, plain, grouped] : std::vector<row>{
             {decimal(142, 1), "1420", "1,420"},
             {decimal(0, 5), "0", "0"},
             {decimal(5, 5), "500000", "500,000"},
             {decimal(-5, 5), "-500000", "-500,000"},
             {decimal(999), "999", "999"},
             {decimal(123456, -2), "1234.56", "1,234.56"},
             {decimal(123456789, -9), "0.123456789", "0.123456789"},
             {decimal(128, 11), "12800000000000", "12,800,000,000,000"},
             {decimal(1, 21), "1000000000000000000000", "1,000,000,000,000,000,000,000"},
             {decimal(123456789012345678, 7), "1234567890123456780000000", "1,234,567,890,123,456,780,000,000"},
             {decimal(999'999'999'999'999'999, 2), "99999999999999999900", "99,999,999,999,999,999,900"},
         }) {
        CHECK(to_string(x) == plain);
        std::string text;
        append(text, x, true);
        CHECK(text == grouped);
    }
    std::string text = "约";
    append(text, decimal(58, -1));
    CHECK(text == "约5.8");
}

TEST_CASE("a number of more than a thousand places is written with a power of ten, and reads back") {
    for (auto const& [x, text] : std::vector<std::pair<decimal, std::string_view>>{
             {decimal(5, 1001), "5×10^1001"},
             {decimal(-730, -1001), "-730×10^-1001"},
             {decimal(0, -9999), "0×10^-9999"},
             {decimal(999'999'999'999'999'999, 10'000), "999999999999999999×10^10000"},
         }) {
        CHECK(to_string(x) == text);
        const auto read = scan_digits(text);
        CHECK((read.error == fault::none && read.size == text.size() && read.value.coefficient() == x.coefficient() &&
               read.value.exponent() == x.exponent()));
        std::string grouped;
        append(grouped, x, true);
        CHECK(grouped == text);
    }
    CHECK(to_string(decimal(7, decimal::max_exponent)) == "7×10^1000000");
    CHECK(to_string(figure::between(bound::closed(decimal(2, -900'000)), bound::closed(decimal(1, 900'000)))).size() <
          100);
    CHECK(to_string(decimal(7, 1000)).size() == 1001);
    CHECK(to_string(decimal(7, 1000), decimals(2)).size() == 1004);
    CHECK(to_string(decimal(7, 1001), decimals(2)) == "7×10^1001");
    for (const auto text :
         {"0×10^2435"sv, "5×10^1000"sv, "5×10^4"sv, "5×10^10001"sv, "5×10^-"sv, "5×10"sv, "5×10^99999999999"sv})
        CHECK(scan_digits(text).size == 1); // what follows is of the unit, or of nothing
}

TEST_CASE("plain digits, which are read in one pass, read as they do behind a sign") {
    dice d(1420);
    tally t;
    const std::vector<std::string> parts{
        "0", "1",  "42", "007", "999999999999999999", ".", ",", "234", " ", "万", "％", "，", "１", "\u2009", "\u00A0",
        "-", "～", "e",  "/"};
    for (int i = 0; i < rounds(100000); ++i) {
        std::string text;
        for (int left = d.between(1, 5); left > 0; --left)
            text += parts[static_cast<std::size_t>(d.between(0, static_cast<int>(parts.size()) - 1))];
        if (text[0] < '0' || text[0] > '9') continue;
        const auto plain = scan_digits(text);
        const auto behind = scan_digits("+" + text); // takes the long way
        t.expect(plain.error == behind.error && plain.size + 1 == behind.size && plain.grouped == behind.grouped &&
                     plain.full_width == behind.full_width && plain.value == behind.value &&
                     plain.value.exponent() == behind.value.exponent() && !plain.has_sign,
                 [&] { return text; });
    }
    t.check(rounds(10000));
}

TEST_CASE("the double of a printed number is the one nearest to its digits") {
    dice d(2023);
    tally t;
    int slow = 0;
    const auto compare = [&](decimal x) {
        const std::string text = show(x);
        t.expect(to_double(x) == std::strtod(text.c_str(), nullptr), [&] { return text; });
        slow += x.magnitude() >= (std::uint64_t{1} << 53U) || x.exponent() < -22 || x.exponent() > 22 ? 1 : 0;
    };
    for (int i = 0; i < rounds(200000); ++i) compare(d.decimal(-30, 30));
    for (int i = 0; i < rounds(20000); ++i) compare(d.decimal(-345, 300));
    CHECK(slow > rounds(20000));
    t.check(rounds(220000));
    // Scaling the double instead of moving the point is wrong for one two-decimal number in nine.
    CHECK(to_double(decimal(466, -2).shifted(8)) == 466e6);
    int wrong = 0;
    for (int i = 1; i < 100000; ++i) {
        const double scaled = static_cast<double>(i) / 100 * 1e8;
        wrong += scaled != to_double(decimal(i, -2).shifted(8)) ? 1 : 0;
    }
    CHECK(wrong == 11207);
}

TEST_CASE("a number beyond the range of doubles becomes infinite or zero and nothing else") {
    for (const int e : {308, 309, 400, 1'000'000}) {
        CAPTURE(e);
        CHECK(to_double(decimal(9, e)) == std::strtod(show(decimal(9, e)).c_str(), nullptr));
        CHECK(to_double(decimal(-9, e)) == std::strtod(show(decimal(-9, e)).c_str(), nullptr));
    }
    for (const int e : {-308, -323, -324, -325, -400, -1'000'000}) {
        CAPTURE(e);
        CHECK(to_double(decimal(4, e)) == std::strtod(show(decimal(4, e)).c_str(), nullptr));
    }
    CHECK(to_double(decimal(0, 1'000'000)) == 0);
    CHECK(to_double(decimal(999'999'999'999'999'999, -1'000'000)) == 0);
}
