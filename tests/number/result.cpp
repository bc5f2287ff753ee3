// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/formula.hpp>
#include <tongbi/number/figure.hpp>
#include <tongbi/number/qualifier.hpp>
#include <tongbi/number/result.hpp>
#include <tongbi/number/sentence.hpp>

#include "catch.hpp"

#include <set>
#include <string>
#include <string_view>
#include <type_traits>

using namespace tongbi;
using namespace std::string_view_literals;

// Results pass through registers and memory as plain bytes.
static_assert(std::is_trivially_copyable_v<refusal>);
static_assert(std::is_trivially_copyable_v<figure>);
static_assert(std::is_trivially_copyable_v<result<figure>>);
static_assert(std::is_trivially_copyable_v<result<double>>);
static_assert(std::is_same_v<result<figure>, tl::expected<figure, refusal>>);
static_assert(code_of(reason::zero_base) == "zero_base");

namespace {

bool is_utf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t size = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 0;
        if (size == 0 || i + size > text.size()) return false;
        for (std::size_t k = 1; k < size; ++k)
            if ((static_cast<unsigned char>(text[i + k]) & 0xC0U) != 0x80U) return false;
        i += size;
    }
    return true;
}

bool has_chinese(std::string_view text) {
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0xE4) return true;
    return false;
}

void check_sentence(refusal const& r) {
    CAPTURE(code_of(r.why));
    for (const auto lang : {language::en, language::zh}) {
        const std::string sentence = describe(r, lang);
        CAPTURE(sentence);
        CHECK(!sentence.empty());
        CHECK(sentence.find('{') == std::string::npos);
        CHECK(sentence.find('}') == std::string::npos);
        CHECK(is_utf8(sentence));
    }
}

} // namespace

TEST_CASE("every reason has its own stable code and a sentence in English and Chinese") {
    std::set<std::string_view> codes;
    std::set<reason> reasons;
    for (auto const& entry : vocabulary<reason>::table) {
        CAPTURE(entry.code);
        CHECK(codes.insert(entry.code).second);
        CHECK(reasons.insert(entry.value).second);
        CHECK(code_of(entry.value) == entry.code);
        CHECK(entry.code.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos);
        CHECK(!entry.en.empty());
        CHECK(has_chinese(entry.zh));
        check_sentence(refusal(entry.value));
        check_sentence(refusal(entry.value, "斤斗", 2));
        refusal r(entry.value);
        r.formula = &name_of<formula::relative_change>;
        check_sentence(r);
        r.input = 1;
        check_sentence(r);
        r.became = change_class::loss_reduced;
        r.number = decimal(125, -1);
        check_sentence(r);
        r.input = 7; // beyond the names of the formula
        check_sentence(r);
    }
    // The table is complete: the last reason, and one entry each.
    CHECK(vocabulary<reason>::table.size() == static_cast<std::size_t>(reason::unreadable_file) + 1);
    CHECK(code_of(static_cast<reason>(200)).empty());
}

TEST_CASE("a refusal names its formula, its input and the class of the change") {
    refusal r(reason::zero_base);
    CHECK(describe(r) == "the number is zero or may be zero");
    CHECK(describe(r, language::zh) == "该数为零或可能为零");
    r.formula = &name_of<formula::relative_change>;
    r.input = 1;
    CHECK(describe(r) == "relative change of current against base: the base is zero or may be zero");
    CHECK(describe(r, language::zh) == "本期比基期的增减率：基期为零或可能为零");
    r.why = reason::negative_base;
    r.became = change_class::loss_reduced;
    r.number = decimal(500, -1);
    CHECK(describe(r) == "relative change of current against base: the base is negative or may be "
                         "negative: loss reduced by 50.0%");
    CHECK(describe(r, language::zh) == "本期比基期的增减率：基期为负或可能为负，减亏50.0%");
    for (auto const& entry : vocabulary<change_class>::table) {
        r.became = entry.value;
        check_sentence(r);
        if (entry.value == change_class::none) continue;
        const bool told =
            describe(r).find(": " + std::string(entry.en.substr(0, entry.en.find('{')))) != std::string::npos;
        CHECK(told);
    }
    CHECK(describe(refusal(reason::unknown_unit, "斤斗", 2)) == "unknown unit \"斤斗\" at character 2");
    CHECK(describe(refusal(reason::unknown_unit, "斤斗", 2), language::zh) ==
          "无法识别的计量单位\"斤斗\"（第3个字符起）");
}

TEST_CASE("every formula names each of its inputs in both languages") {
    const auto check = [](formula_name name, int inputs) {
        CAPTURE(name.en);
        for (int i = 0; i < inputs; ++i) {
            CHECK(!detail::braced(name.en, i).empty());
            CHECK(has_chinese(detail::braced(name.zh, i)));
        }
        CHECK(detail::braced(name.en, inputs).empty());
        CHECK(detail::braced(name.zh, inputs).empty());
    };
    check(name_of<formula::difference>, 2);
    check(name_of<formula::sum>, 2);
    check(name_of<formula::relative_change>, 2);
    check(name_of<formula::base_of_growth>, 2);
    check(name_of<formula::growth_factor>, 1);
    check(name_of<formula::change_of_growth>, 2);
    check(name_of<formula::growth_of_change>, 2);
    check(name_of<formula::quotient>, 2);
    check(name_of<formula::product>, 2);
    check(name_of<formula::share>, 2);
    check(name_of<formula::whole>, 2);
    check(name_of<formula::part>, 2);
    check(name_of<formula::attainment>, 2);
    check(name_of<formula::target_of_attainment>, 2);
    check(name_of<formula::anomaly>, 2);
    check(name_of<formula::normal>, 2);
    check(name_of<formula::relative_anomaly>, 2);
    check(name_of<formula::normal_of_relative>, 2);
}

TEST_CASE("the excerpt of a refusal is cut at a code point to 32 bytes, and shows that it is") {
    const auto cut = [](std::string const& text, std::size_t size) { return text.substr(0, size) + "…"; };
    const std::string long_unit = "吨标准煤每万元地区生产总值"; // 39 bytes
    const refusal r(reason::unknown_unit, long_unit, 5);
    CHECK(r.excerpt() == cut(long_unit, 27));
    CHECK(is_utf8(r.excerpt()));
    CHECK(r.offset == 5);
    const std::string mixed = "ab" + long_unit;
    CHECK(refusal(reason::unknown_unit, mixed, 0).excerpt() == cut(mixed, 29));
    const std::string four = "a\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600";
    CHECK(refusal(reason::unknown_unit, four, 0).excerpt() == cut(four, 29));
    const std::string ascii(40, 'x');
    CHECK(refusal(reason::unknown_unit, ascii, 0).excerpt() == cut(ascii, 29));
    CHECK(refusal(reason::unknown_unit, std::string(32, 'x'), 0).excerpt() == ascii.substr(0, 32));
    CHECK(refusal(reason::unknown_unit, "", 0).excerpt().empty());
    // Bytes that are no text at all.
    CHECK(refusal(reason::unknown_unit, std::string(40, '\x80'), 0).excerpt() == "…");
    CHECK(refusal(reason::unknown_unit, std::string(4, '\x80'), 0).excerpt().size() == 4);
}

TEST_CASE("the excerpt stands in the sentence as it was printed, and control bytes are shown") {
    CHECK(describe(refusal(reason::malformed_number, "1.2.3"sv, 0)) == "not a number: \"1.2.3\" at character 0");
    CHECK(describe(refusal(reason::malformed_number, "12\0003"sv, 0)) == "not a number: \"12\\x003\" at character 0");
    CHECK(describe(refusal(reason::malformed_number, "\x1B[2J"sv, 0)) == "not a number: \"\\x1b[2J\" at character 0");
    // Braces of the text are the text's.
    CHECK(describe(refusal(reason::unknown_unit, "{0}x"sv, 0)) == "unknown unit \"{0}x\" at character 0");
    CHECK(describe(refusal(reason::unknown_unit, "{text}"sv, 0)) == "unknown unit \"{text}\" at character 0");
    CHECK(describe(refusal(reason::missing_input, "{text}"sv, -1)) == "{text} is not printed");
    // What the library says of a file is said in the language of the sentence.
    CHECK(describe(refusal(reason::missing_column, "the file is empty"sv, -1), language::zh) ==
          "缺少列：\"文件是空的\"");
    CHECK(describe(refusal(reason::unknown_word, "3 (1 or 2 is read)"sv, -1), language::zh) ==
          "词表之外的取值：\"3（可读1或2）\"");
    CHECK(describe(refusal(reason::missing_column, "number (separated by tabs not ,)"sv, -1), language::zh) ==
          "缺少列：\"number（各栏以制表符分隔，应为,）\"");
}

TEST_CASE("two refusals are the same where reason, class, input, place and text agree") {
    const refusal a(reason::unknown_unit, "斤斗", 2);
    CHECK(a == refusal(reason::unknown_unit, "斤斗", 2));
    CHECK_FALSE(a == refusal(reason::unknown_unit, "斤", 2));
    CHECK_FALSE(a == refusal(reason::unknown_unit, "斤斗", 3));
    CHECK_FALSE(a == refusal(reason::malformed_number, "斤斗", 2));
    refusal b = a;
    b.became = change_class::unchanged;
    CHECK_FALSE(a == b);
}

TEST_CASE("qualifiers are a set, and only flags pass from inputs to results") {
    const qualifiers words = qualifiers{qualifier::expected} | qualifier::at_least | qualifier::about;
    CHECK(words.has(qualifier::expected));
    CHECK(words.has(qualifier::at_least));
    CHECK_FALSE(words.has(qualifier::over));
    CHECK(words.flags() == (qualifiers{qualifier::expected} | qualifier::about));
    CHECK(qualifiers{}.empty());
    std::set<std::string_view> codes;
    for (auto const& entry : vocabulary<qualifier>::table) {
        CAPTURE(entry.code);
        CHECK(codes.insert(entry.code).second);
        CHECK(!entry.en.empty());
        CHECK(has_chinese(entry.zh));
        CHECK(qualifiers(entry.value).has(entry.value));
    }
}
