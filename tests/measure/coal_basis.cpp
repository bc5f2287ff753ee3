// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Conversions that need more than two units: energy to 标准煤 under a stated basis, CO₂ to its equivalents and not
// back, ratios of levels on a scale with an absolute zero; and how many digits a conversion shows.

#include "reading.hpp"
#include "support/brute_force.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;

namespace {

/// The significant digits that a text shows before its unit.
int digits_shown(std::string_view text) {
    int count = 0;
    bool leads = true;
    for (const char c : text) {
        if (c == '[' || (c != '.' && c != '-' && (c < '0' || c > '9'))) break;
        if (c >= '1' && c <= '9') leads = false;
        count += !leads && c >= '0' && c <= '9' ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("energy becomes coal equivalent only under a stated basis, and coal equivalent becomes heat without one") {
    const std::vector<std::pair<std::string_view, std::string_view>> without_basis{
        {"126.0亿千瓦时", "万吨标准煤"}, {"306万吨标准煤", "亿千瓦时"},
        {"100GJ", "吨标准煤"},           {"3.6 MJ", "kgce"},
        {"7000大卡", "千克标准煤"},      {"41.868 GJ", "toe"},
        {"5 kWh/m²", "kgce/m²"},         {"20 MW", "tce/h"},
        {"30元/GJ", "元/吨标准煤"},      {"126.0亿千瓦·时", "toe"},
        {"300亿度", "万吨标准煤"},       {"1000元/tce", "元/千瓦时"},
    };
    for (auto const& [text, to] : without_basis) {
        INFO(text << " in " << to);
        CHECK(reason_of(convert(read(text), to)) == "electricity_basis");
    }
    // by no way
    const auto electricity = read("126.0亿千瓦时");
    CHECK(reason_of(convert(convert(electricity, "GJ"), "万吨标准煤")) == "electricity_basis");
    CHECK(reason_of(convert(convert(electricity, "kcal"), "toe")) == "electricity_basis");
    CHECK(reason_of(convert(product_of(read("3000万千瓦"), read("1200小时")), "万吨标准煤")) == "electricity_basis");
    CHECK(reason_of(sum_of(read("306万吨标准煤"), electricity)) == "electricity_basis");
    CHECK(reason_of(share_of(electricity, read("306万吨标准煤"))) == "electricity_basis");

    CHECK(best(*convert(read("306万吨标准煤"), "GJ")) == "89681256");
    CHECK(best(*convert(read("1.0千瓦时"), "兆焦")) == "3.60");
    CHECK(to_string(*convert(read("100万toe"), "万吨标准煤")) == "143万吨标准煤 [142.1, 143.6]");
    CHECK(to_string(*convert(read("1000.0元/tce"), "元/GJ")) == "34.121元/GJ [34.1191, 34.1226]");
    // tonnes and joules add and compare in joules
    CHECK(to_string(*sum_of(read("8.0吨标准煤"), read("10.0GJ"))) == "244 GJ [242.9, 246]");
    CHECK(to_string(*share_of(read("8.00吨标准煤"), read("500.0GJ"))) == "46.89% [46.858, 46.927]");
}

TEST_CASE("the basis says what the electricity is worth: 当量 by convention, 等价 by the coefficient of the year") {
    const auto use = read("126.0亿千瓦时");
    // 3.6/29.3076 kgce: 126.0 x 10^8 x 0.122835 kg
    CHECK(to_string(*convert(use, "万吨标准煤", coal_basis::heat)) == "154.8万吨标准煤 [154.71, 154.84]");
    // 126.0 x 10^8 x 0.1229 kg
    CHECK(best(*convert(use, "万吨标准煤", coal_basis::calorific)) == "154.8540");
    CHECK(bounds(*convert(use, "万吨标准煤", coal_basis::calorific)) == "[154.79255, 154.91545]");
    // 126.0 x 10^8 x 0.3025 kg, with the ends of both prints
    const auto by_year = coal_basis::equivalent(read_measure("0.3025千克标准煤/千瓦时"));
    CHECK(best(*convert(use, "万吨标准煤", by_year)) == "381.1500");
    CHECK(bounds(*convert(use, "万吨标准煤", by_year)) == "[380.935775, 381.364275]");
    for (const auto* same : {"302.5 gce/kWh", "302.5克标准煤/千瓦时", "3.025吨标准煤/万千瓦时"})
        CHECK(convert(use, "tce", coal_basis::equivalent(read_measure(same)))->number().best() == decimal(3811500));
    // the year of a coefficient is named beside it and changes no number
    const auto of_2023 = coal_basis::equivalent(read_measure("0.3025千克标准煤/千瓦时"), 2023);
    CHECK(convert(use, "万吨标准煤", of_2023) == convert(use, "万吨标准煤", by_year));
    CHECK(of_2023.year() == 2023);
    CHECK_FALSE(by_year.year().has_value());
    CHECK_FALSE(coal_basis::calorific.year().has_value());
    CHECK(word_of(coal_basis::calorific.method(), language::zh) == "电热当量计算法");
    CHECK(word_of(of_2023.method(), language::zh) == "发电煤耗计算法");
    CHECK(coal_basis::heat.method() == coal_method::heat);
    // 1 kWh is 0.1229 kgce by convention and 0.122835 by physics
    const measure one(figure::exactly(1), *read_unit("kWh"));
    CHECK(best(*convert(one, "kgce", coal_basis::calorific)) == "0.1229");
    CHECK(to_string(*convert(one, "kgce", coal_basis::heat)) == "0.122835… kgce");
    // what needs no basis is what it was
    CHECK(convert(use, "GJ", coal_basis::calorific) == convert(use, "GJ"));
    CHECK(convert(read("5.0 toe"), "tce", coal_basis::calorific) == convert(read("5.0 toe"), "tce"));
    // of a quotient, of power times hours, and back
    CHECK(best(*convert(read("100.0 kWh/m²"), "kgce/m²", coal_basis::calorific)) == "12.29000");
    CHECK(best(*convert(product_of(read("3000万千瓦"), read("1200小时")), "万吨标准煤", coal_basis::calorific)) ==
          "442.4400000");
    CHECK(convert(read("122.9万吨标准煤"), "亿千瓦时", coal_basis::calorific)->number().best() == decimal(100));
    CHECK(convert(read("0.50元/kWh"), "元/kgce", coal_basis::calorific)->number().contains(decimal(4068, -3)));
    CHECK(to_string(*convert(read("12.5 PJ"), "万吨标准煤", coal_basis::heat)) == "42.7万吨标准煤 [42.48, 42.83]");
    CHECK(convert(read("7000大卡"), "千克标准煤", coal_basis::heat)->number().best() == decimal(1));
}

TEST_CASE("当量 and 等价 are of electricity alone, and a coefficient is coal equivalent over electricity") {
    CHECK(reason_of(convert(read("100GJ"), "吨标准煤", coal_basis::calorific)) == "electricity_basis");
    CHECK(reason_of(convert(read("7000大卡"), "tce", coal_basis::equivalent(read_measure("0.3 kgce/kWh")))) ==
          "electricity_basis");
    const auto use = read("126.0亿千瓦时");
    const auto by = [&](std::string_view coefficient) {
        return reason_of(convert(use, "tce", coal_basis::equivalent(read_measure(coefficient))));
    };
    CHECK(by("302.5克/千瓦时") == "unit_mismatch"); // coal, not coal equivalent
    CHECK(by("30%") == "unit_mismatch");
    CHECK(by("3.0") == "unit_mismatch");
    CHECK(by("") == "malformed_number");
    CHECK(reason_of(convert(read("5吨标准煤"), "kWh", coal_basis::equivalent(read_measure("0 kgce/kWh")))) ==
          "zero_base");
    CHECK(reason_of(convert(use, "万元", coal_basis::heat)) == "unit_mismatch");
    CHECK(reason_of(convert(use, "斤斗", coal_basis::heat)) == "unknown_unit");
    CHECK(reason_of(convert(read("20 MW"), "tce/a", coal_basis::heat)) == "year_length");
    CHECK(convert(read_measure("12斤斗"), "tce", coal_basis::heat).error() == read_measure("12斤斗").error());
}

TEST_CASE("a missing basis names the function that takes it") {
    const auto why = convert(read("126.0亿千瓦时"), "万吨标准煤").error();
    for (const auto lang : {language::en, language::zh})
        for (const auto* name :
             {"convert(x, unit, coal_basis::heat)", "coal_basis::calorific", "coal_basis::equivalent"})
            CHECK(describe(why, lang).find(name) != std::string::npos);
}

TEST_CASE("a tonne of CO₂ is one of CO₂ equivalents, not the other way round") {
    CHECK(to_string(*convert(read("8.0 tCO2"), "tCO2e")) == "8.0 tCO2e");
    CHECK(reason_of(convert(read("8.0 tCO2e"), "tCO2")) == "unit_mismatch");
    CHECK(reason_of(convert(read("8.0 tCO2"), "t")) == "unit_mismatch");
    CHECK(
        describe(convert(read("8.0吨二氧化碳当量"), "吨二氧化碳").error(), language::zh).starts_with("计量单位不可比"));
    // together they are counted as equivalents, whichever comes first
    CHECK(to_string(*share_of(read("8.0 tCO2"), read("10.0 tCO2e"))) == "80% [79.1, 81]");
    CHECK(to_string(*sum_of(read("8.0 tCO2"), read("10.0 tCO2e"))) == "18.0 tCO2e [17.9, 18.1]");
    CHECK(to_string(*sum_of(read("10.0 tCO2e"), read("8.0 tCO2"))) == "18.0 tCO2e [17.9, 18.1]");
    CHECK(to_string(*total_of(read("1.0 tCO2"), read("2.0 ktCO2"), read("3.0 tCO2e"))) ==
          to_string(*total_of(read("3.0 tCO2e"), read("2.0 ktCO2"), read("1.0 tCO2"))));
    CHECK(reason_of(sum_of(read("8.0 tCO2"), read("10.0 t"))) == "unit_mismatch");
    CHECK(to_string(product_of(read("0.570 tCO2/MWh"), read("100.0 MWh"))->unit()) == "tCO2");
}

TEST_CASE("a ratio of kelvins is a number, a ratio on another scale is refused with its name") {
    CHECK(to_string(*ratio_of(read("300.0 K"), read("150.0 K"))) == "2.000 [1.999, 2.0011]");
    CHECK(to_string(*ratio_of(read("300.15 K"), read("27.00°C"))) == "1.00000 [0.999966, 1.000034]");
    CHECK(to_string(*year_over_year(read("300.0 K"), read("290.0 K"))) == "+3.45% [3.413, 3.484]");
    const std::vector<std::array<std::string_view, 3>> cases{
        {"16.6°C", "a ratio of °C levels has no meaning; take the difference", "摄氏温度之比没有意义，应取差值"},
        {"60.0°F", "a ratio of °F levels has no meaning; take the difference", "华氏温度之比没有意义，应取差值"},
        {"7.2 pH", "a ratio of pH levels has no meaning; take the difference", "pH之比没有意义，应取差值"},
        {"45 dBZ", "a ratio of dBZ levels has no meaning; take the difference", "dBZ之比没有意义，应取差值"},
    };
    for (auto const& [text, en, zh] : cases)
        for (auto const& ratio : {ratio_of(read(text), read(text)), ratio_of(read(text), read("5"))}) {
            INFO(text);
            REQUIRE_FALSE(ratio);
            CHECK(ratio.error().why == reason::interval_scale);
            CHECK(describe(ratio.error()) == en);
            CHECK(describe(ratio.error(), language::zh) == zh);
        }
    CHECK(reason_of(ratio_of(read("16.6°C"), read("289.75 K"))) == "interval_scale"); // in the unit of the first
    CHECK(reason_of(sum_of(read("300 K"), read("300 K"))) == "interval_scale");       // kelvins have a ratio, no sum
    CHECK(to_string(*difference_of(read("300.0 K"), read("290.0 K"))) == "+10.0 K [9.9, 10.1]");
}

TEST_CASE("a conversion shows at least as many digits as the print had") {
    const std::vector<std::array<std::string_view, 2>> pairs{
        {"小时", "秒"},   {"公顷", "亩"}, {"亩", "公顷"},   {"GJ", "kWh"},      {"toe", "tce"}, {"天", "周"},
        {"个月", "年"},   {"kcal", "kJ"}, {"千瓦时", "MJ"}, {"米/秒", "km/h"},  {"m³", "L"},    {"斤", "kg"},
        {"吨/日", "t/h"}, {"hPa", "kPa"}, {"万亩", "khm²"}, {"tCO2", "ktCO2e"}, {"秒", "小时"},
    };
    referee::dice d(604);
    referee::tally t;
    for (auto const& [from, to] : pairs)
        for (int i = 0; i < referee::rounds(2000); ++i) {
            const decimal x = d.print(7, -4, 3);
            if (x.is_zero()) continue;
            const auto m = read_measure(to_string(x), from);
            const auto there = convert(m, to);
            t.expect(there && digits_shown(to_string(*there)) >= digits_shown(to_string(x)),
                     [&] { return to_string(*m) + ", " + to_string(there); });
        }
    t.check(referee::rounds(2000) * 15);
    CHECK(to_string(*convert(read("1小时"), "秒")) == "3600秒 [1800, 5400]");
    CHECK(to_string(*convert(read("1公顷"), "亩")) == "15亩 [7, 23]");
}
