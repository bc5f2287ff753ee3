// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Quantities as English reports write them: words before the number, parts of a whole, units in full, notes.

#include "reading.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;

namespace {

struct english_print {
    std::string_view text, ends, in;
};

} // namespace

TEST_CASE("an English word before a number bounds it as the Chinese one does, and prints as it was read") {
    for (auto const& [text, ends, in] :
         std::vector<english_print>{{"about 1.2 °C", "[1.15, 1.25]", "°C"},
                                    {"some 300 GW", "[299.5, 300.5]", "GW"},
                                    {"approx. 5%", "[4.5, 5.5]", "%"},
                                    {"ca. 5%", "[4.5, 5.5]", "%"},
                                    {"more than 500 GW", "(500, inf)", "GW"},
                                    {"over 500 GW", "(500, inf)", "GW"},
                                    {"at least 20 GW", "[20, inf)", "GW"},
                                    {"up to 2.5 million people", "[0, 2.5]", "million people"},
                                    {"no more than 30 t", "[0, 30]", "t"},
                                    {"nearly 30 t", "[0, 30)", "t"},
                                    {"fewer than 30 people", "[0, 30)", "people"},
                                    {"expected about 5.8%", "[5.75, 5.85]", "%"}}) {
        INFO(text);
        const measure m = read(text);
        CHECK(bounds(m) == ends);
        CHECK(to_string(m.unit()) == in);
        CHECK(to_string(m) == text);
    }
    CHECK(read("about 5%").number().qualifiers().has(qualifier::about));
    CHECK(bounds(read("over 5 GW")) == bounds(read("超5 GW")));
    for (const auto text :
         {"overrun 5%", "about", "about about 5%", "nearly over 5%", "at least at most 5%", "aboutfive"}) {
        INFO(text);
        CHECK_FALSE(read_measure(text));
    }
}

TEST_CASE("a half, thirds and quarters are exact parts of a whole, alone or among words") {
    for (auto const& [text, ends, in] : std::vector<english_print>{{"half", "[50, 50]", "%"},
                                                                   {"a third", "[33.3333, 33.3334]", "%"},
                                                                   {"two thirds", "[66.6666, 66.6667]", "%"},
                                                                   {"three-quarters", "[75, 75]", "%"}}) {
        INFO(text);
        const auto percent = convert(share(text), "%");
        REQUIRE(percent);
        CHECK(percent->number().lower().at >= decimal(0));
        CHECK(to_double(percent->number().lower().at) == Approx(std::stod(std::string(ends.substr(1)))).margin(1e-4));
        CHECK(to_string(read(text)) == text);
    }
    CHECK(bounds(share("nearly half")) == "[0, 50)");
    CHECK(bounds(share("more than half")) == "(50, 100]");
    for (const auto text : {"half GW", "halfway", "a third%", "two third", "third"}) {
        INFO(text);
        CHECK_FALSE(read_measure(text));
    }
}

TEST_CASE("units in full, ages, notes and ranks are read and print as they were") {
    struct same {
        std::string_view text, number, in;
    };
    for (auto const& s : std::vector<same>{{"620 exajoules", "620", "EJ"},
                                           {"450 gigawatts", "450", "GW"},
                                           {"1.2 million kilowatt-hours", "1.2", "GWh"},
                                           {"4,105 bcm", "4105", "km³"},
                                           {"4105亿立方米", "410.5", "bcm"},
                                           {"5 km3", "5", "bcm"},
                                           {"78.2岁", "78.2", "年"}}) {
        INFO(s.text);
        const auto m = convert(read(s.text), s.in);
        REQUIRE(m);
        CHECK(best(*m) == s.number);
        CHECK(to_string(read(s.text)) == s.text);
    }
    CHECK(read("5 degrees Celsius").role() == role::level);
    CHECK_FALSE(read_measure("5 degrees")); // of temperature, or of an angle
    CHECK(read("63.4% (preliminary)").number().qualifiers().has(qualifier::preliminary));
    CHECK(to_string(read("63.4% (preliminary)")) == "63.4% (preliminary)");
    CHECK(read("5 GW (revised)").number().qualifiers().has(qualifier::revised));
    for (const auto text : {"第五高", "第二低", "第3多", "第五高值"}) {
        INFO(text);
        CHECK(read(text).role() == role::ordinal);
        CHECK(to_string(read(text)) == text);
    }
}
