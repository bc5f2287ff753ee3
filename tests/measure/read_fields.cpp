// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Number and unit in two fields, as tables hold them: each is read by itself, and a fault stands in one of them.

#include "reading.hpp"
#include "support/brute_force.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;

namespace {

struct two_fields {
    std::string_view number, in, bounds, unit, text; ///< the unit that was read, and the print in one text
};
struct refused_fields {
    std::string_view number, in, reason;
    int field, offset;
    std::string_view excerpt;
};

constexpr std::array own{own_unit{"桶", rows::tonne}};

} // namespace

TEST_CASE("headings of English yearbooks have powers of ten, and money before its scale word") {
    struct row {
        std::string_view number, unit, same, prints;
    };
    for (auto const& c : std::vector<row>{
             {"5.2", "100 million yuan", "5.2亿元", "5.2×10⁸ yuan"},
             {"5.2", "10 000 tons", "5.2万吨", "5.2×10⁴ tons"},
             {"5.2", "10,000 tons", "5.2万吨", "5.2×10⁴ tons"},
             {"5.2", "10 000 persons", "5.2万人", "5.2×10⁴ persons"},
             {"5.2", "1 000 hectares", "5.2千公顷", "5.2×10³ hectares"},
             {"5.2", "10 000 tons of SCE", "5.2万吨标准煤", "5.2×10⁴ tons of SCE"},
             {"5.2", "100 million kwh", "5.2亿千瓦时", "5.2×10⁸ kwh"},
             {"5.2", "million metric tons", "5.2百万吨", "5.2 million metric tons"},
             {"5.2", "US$ million", "5.2百万美元", "5.2 million US$"},
             {"5.2", "RMB bn", "5.2十亿元", "5.2 bn RMB"},
             {"5.2", "㎥", "5.2立方米", "5.2㎥"},
             {"5.2", "㎎/㎥", "5.2毫克/立方米", "5.2㎎/㎥"},
             {"35", "㎍/㎥", "35微克/立方米", "35㎍/㎥"},
             {"5.2", "㎿", "5.2兆瓦", "5.2㎿"},
         }) {
        INFO(c.unit);
        const auto m = read_measure(c.number, c.unit);
        REQUIRE(m);
        const auto in = convert(m, read(c.same).unit());
        REQUIRE(in);
        CHECK(bounds(*in) == bounds(read(c.same)));
        CHECK(to_string(*m) == c.prints);
        const auto again = read_measure(to_string(*m));
        REQUIRE(again);
        CHECK(*again == *m);
    }
    CHECK_FALSE(read_measure("5 10 000 tons")); // the heading is none of a text
    CHECK(bounds(read("10,000 tons")) == "[9999.5, 10000.5]");
    for (const std::string_view unit : {"10 000", "100 million", "tons million", "10000t", "US$ millions"}) {
        INFO(unit);
        CHECK_FALSE(read_measure("5.2", unit));
    }
    for (const auto base :
         {"上年=100", "上年同月=100", "上年＝100", "2020年=100", "1978=100", "preceding year = 100"}) {
        INFO(base);
        const auto index = read_measure("105.2", base);
        REQUIRE(index);
        CHECK(index->unit().size() == 0);
        CHECK(bounds(*index) == "[105.15, 105.25]");
    }
    CHECK_FALSE(read_measure("105.2", "全省=100"));
    CHECK_FALSE(read_measure("105.2", "上年=1000"));
}

TEST_CASE("number and unit are read from two fields") {
    const std::vector<two_fields> cases{
        {"12.8", "万亿元", "[12.75, 12.85]", "万亿元", "12.8万亿元"},
        {"500,000", "kW", "[499999.5, 500000.5]", "kW", "500,000 kW"},
        {"－13.9", "℃", "[-13.95, -13.85]", "℃", "-13.9℃"},
        {" 7.0 ", "　成 ", "[6.95, 7.05]", "成", "7.0成"},
        {"103.9", "", "[103.85, 103.95]", "", "103.9"},
        {"2009", "万吨/年", "[2008.5, 2009.5]", "万吨/年", "2009万吨/年"},
        // words stand in either field
        {"预计超 12", "万元", "(12, inf)", "万元", "预计超 12万元"},
        {"500余", "个", "(500, inf)", "个", "500余个"},
        {"500", "余个", "(500, inf)", "个", "500余个"},
        {"1.3", "万余件", "(1.3, inf)", "万件", "1.3万余件"},
        {"1.3万", "余件", "(1.3, inf)", "万件", "1.3万余件"},
        {"95以上", "%", "[95, inf)", "%", "95%以上"},
        {"95", "%以上", "[95, inf)", "%", "95%以上"},
        {"95", "以上", "[95, inf)", "", "95以上"},
        // a scale word at the end of the number belongs to the unit
        {"3.6万", "家", "[3.55, 3.65]", "万家", "3.6万家"},
        {"5千", "瓦", "[4.5, 5.5]", "千瓦", "5千瓦"},
        {"1.3万", "亿元", "[1.25, 1.35]", "万亿元", "1.3万亿元"},
        // the whole print may stand in the first field
        {"约 2.8 亿元", "", "[2.75, 2.85]", "亿元", "约 2.8 亿元"},
        {"全覆盖", "", "[100, 100]", "%", "全覆盖"},
        {"第三高值", "", "[3, 3]", "个位次", "第三高值"},
        // ranks have their frame in the unit
        {"三", "第…高值", "[3, 3]", "个位次", "第三高值"},
        {"28", "第…位", "[28, 28]", "个位次", "第28位"},
        {"三", "第", "[3, 3]", "个位次", "第三"},
        // numerals end with their field; a blank, or 一 before a scale word, keeps them apart in one text
        {"千万", "千瓦", "[10000000, 10000000]", "千瓦", "一千万千瓦"},
        {"十", "万千瓦", "[10, 10]", "万千瓦", "十 万千瓦"},
        {"千", "瓦", "[1000, 1000]", "瓦", "一千瓦"},
        {"万", "元/项", "[10000, 10000]", "元/项", "一万元/项"},
        {"12", "桶", "[11.5, 12.5]", "桶", "12桶"}, // a unit of one's own
    };
    for (auto const& c : cases) {
        INFO(c.number << " | " << c.in);
        const auto m = read_measure(c.number, c.in, own);
        REQUIRE(m);
        CHECK(bounds(*m) == c.bounds);
        CHECK(to_string(m->unit()) == c.unit);
        CHECK(to_string(*m) == c.text);
        CHECK(read_measure(to_string(*m), own) == m); // in one text the same
        CHECK(read_measure(number_text(*m), unit_text(*m)).has_value());
    }
}

TEST_CASE("the text of one field never lengthens that of the other") {
    const std::vector<two_fields> cases{
        {"1", "2万元", "", "", ""},   {"1", ".5万元", "", "", ""}, {"1", ",000元", "", "", ""},
        {"3", "至5万元", "", "", ""}, {"3", "~5万元", "", "", ""}, {"12", "斤斗", "", "", ""},
        {"次", "多", "", "", ""},     {"全", "覆盖", "", "", ""},  {"第三", "高值", "", "", ""},
        {"5", "…吨", "", "", ""},     {"约", "12吨", "", "", ""},
    };
    for (auto const& c : cases) {
        INFO(c.number << " | " << c.in);
        CHECK_FALSE(read_measure(c.number, c.in));
        CHECK_FALSE(read_range(c.number, c.in));
    }
}

TEST_CASE("a fault stands in one field, at a place in that field") {
    const std::vector<refused_fields> cases{
        {"12.5万", "万千瓦", "ambiguous", unit_field, 0, "万千瓦"}, // its scale word stands twice
        {"3亿", "万元", "ambiguous", unit_field, 0, "万元"},
        {"3万", "万斤斗", "unknown_unit", unit_field, 0, "万斤斗"},
        {"1.2.3", "万元", "malformed_number", number_field, 0, "1.2.3"},
        {"约1234567890123456789", "吨", "too_many_digits", number_field, 1, "1234567890123456789"},
        {"1e5", "万元", "malformed_number", number_field, 1, "e5"},
        {"12 34", "万元", "malformed_number", number_field, 3, "34"},
        {"12斤", "吨", "malformed_number", number_field, 2, "斤"},
        {"12斤", "斗", "unknown_unit", unit_field, 0, "斗"},
        {"12", " 斤斗", "unknown_unit", unit_field, 1, "斤斗"},
        {"12", "余斤斗", "unknown_unit", unit_field, 1, "斤斗"},
        {"5%x", "", "unknown_unit", number_field, 1, "%x"},
        {"四十a", "第…高值", "malformed_text", number_field, 0, "四十a"},
        {"0", "第…位", "malformed_text", number_field, 0, "0"},
        {"三", "第…坏值", "malformed_text", unit_field, 0, "第…坏值"},
        {"全覆盖", "家", "malformed_text", unit_field, 0, "家"},
        {"近500", "多家", "malformed_text", number_field, 0, "近500"},
        {"12\xFF", "吨", "malformed_text", number_field, 2, "\xFF"},
        {"12", "吨\xE5", "malformed_text", unit_field, 1, "\xE5"},
        {"", "", "missing_input", number_field, 0, ""},
        {"", "万吨", "missing_input", number_field, 0, ""},
        {" 　", "斤斗", "missing_input", number_field, 0, ""},
        {"", "第…位", "missing_input", number_field, 0, ""},
    };
    for (auto const& c : cases) {
        INFO(c.number << " | " << c.in);
        const auto m = read_measure(c.number, c.in);
        REQUIRE_FALSE(m);
        CHECK(code(m.error()) == c.reason);
        CHECK(m.error().input == c.field);
        CHECK(m.error().offset == c.offset);
        CHECK(m.error().excerpt() == c.excerpt);
    }
    CHECK(describe(read_measure("", "万吨").error()) == "the number is not printed");
    CHECK(describe(read_measure("12", "斤斗").error()) == "unknown unit \"斤斗\" at character 0");
    CHECK(read_measure("12斤斗").error().input == -1); // one text has no fields
}

TEST_CASE("a range is read from two fields, and the unit or the frame is that of both ends") {
    const std::vector<two_fields> cases{
        {"0.1~1.4", "°C", "[0.05, 1.45]", "°C", "0.1~1.4°C"},
        {"-5.4~-13.9", "℃", "[-13.95, -5.35]", "℃", "-5.4~-13.9℃"},
        {"2万~3", "万元", "[1.5, 3.5]", "万元", "2万~3万元"},
        {"约8到10", "个", "[8, 10]", "个", "约8到10个"},
        {"三到五", "亿元", "[3, 5]", "亿元", "三到五 亿元"}, // not 3元 to 5亿元
        {"三~五", "第…位", "[3, 5]", "个位次", "第三位~第五位"},
        {"第三~第五", "", "[3, 5]", "个位次", "第三~第五"},
        {"31-42", "MW", "[30.5, 42.5]", "MW", "31-42 MW"},
    };
    for (auto const& c : cases) {
        INFO(c.number << " | " << c.in);
        const auto r = read_range(c.number, c.in);
        REQUIRE(r);
        CHECK(bounds(r->hull()) == c.bounds);
        CHECK(to_string(r->second().unit()) == c.unit);
        CHECK(r->first().unit() == r->second().unit());
        CHECK(to_string(*r) == c.text);
        const auto again = read_range(to_string(*r));
        REQUIRE(again);
        CHECK(again->first() == r->first());
        CHECK(again->second() == r->second());
    }
    const std::vector<refused_fields> faults{
        {"", "℃", "missing_input", number_field, 0, ""},
        {"5", "℃", "malformed_text", number_field, 0, "5"},
        {"5~", "℃", "malformed_number", number_field, 2, ""},
        {"0.1~1.4.5", "℃", "malformed_number", number_field, 4, "1.4.5"},
        {"1.2.3~5", "家", "malformed_number", number_field, 0, "1.2.3"},
        {"8到10", "斤斗", "unknown_unit", unit_field, 0, "斤斗"},
        {"5万元~6", "千瓦", "unit_mismatch", number_field, -1, "万元 / 千瓦"},
        {"5000-1", "万元", "ambiguous", number_field, 0, "5000-1"},
        {"3万~2", "万元", "malformed_text", number_field, 0, "3万~2"},
        {"2012-13", "年", "ambiguous", number_field, 0, "2012-13"},
        {"零~五", "第…位", "malformed_text", number_field, 0, "零"},
    };
    for (auto const& c : faults) {
        INFO(c.number << " | " << c.in);
        const auto r = read_range(c.number, c.in);
        REQUIRE_FALSE(r);
        CHECK(code(r.error()) == c.reason);
        CHECK(r.error().input == c.field);
        CHECK(r.error().offset == c.offset);
        CHECK(r.error().excerpt() == c.excerpt);
    }
}

TEST_CASE("every number with every unit reads from two fields, and both the fields and the text read back to it") {
    static constexpr std::array<std::string_view, 22> numbers{
        "12",   "1.50", "-5.4", "+5.8", "-0.0",  "500,000", "三",    "十",  "千",    "万",     "两百",
        "千万", "万亿", "约12", "近千", "500余", "十余",    "3.6万", "2千", "5万余", "95以上", "预计超 1,234.5"};
    static constexpr std::array<std::string_view, 27> in{"",
                                                         "吨",
                                                         "瓦",
                                                         "米",
                                                         "克",
                                                         "元",
                                                         "亿元",
                                                         "万亿元",
                                                         "千瓦",
                                                         "万千瓦",
                                                         "MW",
                                                         "kWh",
                                                         "千瓦时/平方米",
                                                         "元/项",
                                                         "万元/项",
                                                         "家",
                                                         "万家",
                                                         "台（套）",
                                                         "%",
                                                         "‰",
                                                         "成",
                                                         "个百分点",
                                                         "℃",
                                                         "万",
                                                         "billion RMB",
                                                         "万余件",
                                                         "桶"};
    referee::tally t;
    for (const auto number : numbers)
        for (const auto words : in) {
            const auto m = read_measure(number, words, own);
            if (!m) { // no second scale word, no second 余; 近 and 余 contradict each other
                const bool contradiction = number.starts_with("近") && m.error().why == reason::malformed_text;
                const bool of_unit = m.error().why == reason::unknown_unit || m.error().why == reason::ambiguous;
                t.expect(contradiction || (of_unit && m.error().input == unit_field),
                         [&] { return std::string(number) + " | " + std::string(words); });
                continue;
            }
            const auto text = read_measure(to_string(*m), own);
            t.expect(text == m,
                     [&] { return std::string(number) + " | " + std::string(words) + " as " + to_string(*m); });
            const auto fields = read_measure(number_text(*m), unit_text(*m), own);
            t.expect(fields && fields->unit() == m->unit() &&
                         fields->number().given_number() == m->number().given_number(),
                     [&] { return std::string(number) + " | " + std::string(words) + " in columns"; });
        }
    t.check(1000);
}
