// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Units of carbon, energy, climate, water, transport and money, English words for units, and the forms that several
// factors are written in: each is read, worth what its definition says, and printed as it was.

#include "reading.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;

namespace {

struct further_unit {
    std::string_view spelling;
    std::string_view reference;
    std::string_view times; ///< how many of the reference are one; empty where the two do not convert
};

const std::vector<further_unit> further_units{
    // carbon: masses of CO₂ and of CO₂ equivalents; the first converts to the second, neither to goods
    {"吨二氧化碳", "tCO2", "1"},
    {"万吨二氧化碳", "ktCO2", "10"},
    {"吨二氧化碳当量", "tCO2e", "1"},
    {"MtCO2e", "万吨二氧化碳当量", "100"},
    {"tCO₂", "吨CO2", "1"},
    {"tCO₂e", "tCO2eq", "1"},
    {"Mt CO2e", "MtCO2e", "1"},
    {"tonnes CO2", "kgCO2", "1000"},
    {"GtCO2", "亿吨二氧化碳", "10"},
    {"tCO2/MWh", "kgCO2/kWh", "1"},
    {"gCO2/kWh", "千克二氧化碳/千瓦时", "0.001"},
    {"吨二氧化碳/万元", "kgCO2/元", "0.1"},
    {"吨CO2/兆瓦时", "tCO2/MWh", "1"},
    {"tCO2", "tCO2e", "1"},
    {"kgCO2/kWh", "tCO2e/MWh", "1"},
    {"吨二氧化碳（当量）", "tCO2e", "1"},
    {"吨二氧化碳(当量)", "tCO2e", "1"},
    {"吨（二氧化碳当量）", "tCO2e", "1"},
    {"亿吨（二氧化碳）", "亿吨CO2", "1"},
    {"万吨CO2当量", "万吨CO₂当量", "1"},
    {"吨CO2eq", "tCO2e", "1"},
    {"万吨CO2eq", "ktCO2eq", "10"},
    {"吨CO₂-eq", "tCO2-e", "1"},
    {"Mt CO2-eq", "MtCO₂eq", "1"},
    {"kgCO2eq", "kg CO2e", "1"},
    {"gCO2-eq/kWh", "kgCO2e/MWh", "1"},
    {"Gg CO2", "ktCO2", "1"},
    {"Tg CO2", "MtCO2", "1"},
    {"Gg CO2-eq", "ktCO2e", "1"},
    {"kt CO2 equivalent", "Gg CO2 eq", "1"},
    {"吨二氧化碳（当量）", "tCO2", ""},
    {"tCO2e", "tCO2", ""},
    {"tCO2", "t", ""},
    {"t", "tCO2", ""},
    {"元/吨二氧化碳当量", "元/吨二氧化碳", ""},
    {"元/吨二氧化碳", "元/吨二氧化碳当量", ""},
    // energy
    {"PJ", "GJ", "1000000"},
    {"EJ", "PJ", "1000"},
    {"拍焦", "PJ", "1"},
    {"PWh", "TWh", "1000"},
    {"千克标准煤", "吨标准煤", "0.001"},
    {"克标准煤", "gce", "1"},
    {"kgce", "公斤标准煤", "1"},
    {"千克标准煤/千瓦时", "gce/kWh", "1000"},
    {"吨标准油", "toe", "1"},
    {"toe", "GJ", "41.868"},
    {"toe", "千克标准煤", ""}, // 41.868/29.3076 does not end
    {"Mtoe", "万吨标准油", "100"},
    {"kgoe", "兆焦", "41.868"},
    {"kcal", "kJ", "4.1868"},
    {"大卡", "kcal", "1"},
    {"千卡", "大卡", "1"},
    {"大卡/千克", "kJ/kg", "4.1868"},
    {"亿度", "亿千瓦时", "1"},
    {"万度", "MWh", "10"},
    {"度电", "千瓦时", "1"},
    {"度（电）", "kWh", "1"},
    {"元/度", "元/千瓦时", "1"},
    {"元/度电", "元/kWh", "1"},
    {"千瓦小时", "kWh", "1"},
    {"千伏安", "kVA", "1"},
    {"万千伏安", "MVA", "10"},
    {"kVA", "kW", ""},
    {"千伏", "kV", "1"},
    {"kV", "V", "1000"},
    {"kA", "A", "1000"},
    {"W/A", "V", "1"},
    {"A", "a", ""},
    {"Hz", "赫兹", "1"},
    {"兆赫", "kHz", "1000"},
    {"MWp", "kWp", "1000"},
    {"兆峰瓦", "MWp", "1"},
    {"MWp", "MW", ""},
    {"蒸吨/小时", "蒸吨", "1"},
    {"万蒸吨", "蒸吨", "10000"},
    // climate and water
    {"百帕", "hPa", "1"},
    {"hPa", "Pa", "100"},
    {"kPa", "hPa", "10"},
    {"兆帕", "MPa", "1"},
    {"Pa", "J/m3", "1"},
    {"ppm", "ppb", "1000"},
    {"ppm", "%", ""},
    {"mg/L", "毫克/升", "1"},
    {"mg/L", "克/立方米", "1"},
    {"升", "L", "1"},
    {"mL", "毫升", "1"},
    {"ml", "mL", "1"},
    {"m3", "升", "1000"},
    {"万方", "万立方米", "1"},
    {"亿方", "方", "100000000"},
    {"亿立方", "亿立方米", "1"},
    {"Nm³", "标准立方米", "1"},
    {"万标方", "Nm3", "10000"},
    {"Nm3", "m3", ""},
    {"%RH", "%", "1"},
    {"℃/10年", "°C/decade", "1"},
    {"°C/decade", "°C/a", "0.1"},
    {"mm/10a", "毫米/10年", "1"},
    {"mm/a", "mm/10a", "10"},
    {"℃·d", "℃·天", "1"},
    {"℃·d", "℃·h", "24"},
    {"K·d", "°C·d", "1"},
    // ratios and points
    {"‱", "%", "0.01"},
    {"‱", "‰", "0.1"},
    {"/10万", "‰", "0.01"},
    {"1/10万", "/10万", "1"},
    {"/十万", "‱", "0.1"},
    {"per 100,000", "1/10万", "1"},
    {"/100,000", "per 100 000", "1"},
    {"个基点", "个百分点", "0.01"},
    {"bp", "基点", "1"},
    {"bps", "pp", "0.01"},
    {"basis points", "bp", "1"},
    {"基点", "%", ""},
    // money
    {"欧元", "EUR", "1"},
    {"亿日元", "JPY", "100000000"},
    {"港元", "HKD", "1"},
    {"港币", "港元", "1"},
    {"万英镑", "GBP", "10000"},
    {"€", "欧元", "1"},
    {"billion US dollars", "亿美元", "10"},
    {"million euros", "EUR", "1000000"},
    {"million yen", "日元", "1000000"},
    {"£", "英镑", "1"},
    {"HK$", "港元", "1"},
    {"$", "US$", "1"},
    {"US$", "美元", "1"},
    {"¥", "￥", "1"},
    {"￥", "元", "1"},
    {"€/MWh", "欧元/千瓦时", "0.001"},
    {"欧元", "英镑", ""},
    {"日元", "元", ""},
    // counters of their own, months, transport
    {"万部", "部", "10000"},
    {"枚", "枚", "1"},
    {"款", "款", "1"},
    {"亿份", "份", "100000000"},
    {"张", "张", "1"},
    {"门", "门", "1"},
    {"万桶", "桶", "10000"},
    {"万桶/日", "桶/天", "10000"},
    {"份", "张", ""},
    {"个月", "months", "1"},
    {"年", "个月", "12"},
    {"年", "个季度", "4"},
    {"个季度", "个月", "3"},
    {"元/月", "元/季度", "3"},
    {"万元/年", "元/月", ""}, // 10000/12 does not end
    {"周", "天", "7"},
    {"个星期", "周", "1"},
    {"个月", "天", ""},
    {"元/月", "元/天", ""},
    {"10年", "年", "10"},
    {"亿人公里", "人公里", "100000000"},
    {"亿吨公里", "tkm", "100000000"},
    {"人公里/人", "公里", "1"},
    {"元/吨公里", "元/tkm", "1"},
    {"吨公里", "人公里", ""},
    // forms
    {"元/（人·年）", "元/(人·年)", "1"},
    {"kg/(m²·a)", "kg/(m^2·a)", "1"},
    {"千瓦时/（平方米·年）", "kWh/(m²·a)", "1"},
    {"W m-2", "W/m²", "1"},
    {"W m⁻²", "瓦/平方米", "1"},
    {"W·m-2", "W/m2", "1"},
    {"W m^-2", "W/m2", "1"},
    {"mm d-1", "毫米/天", "1"},
    {"kg m-2 s-1", "kg/(m²·s)", "1"},
    {"g kWh-1", "g/kWh", "1"},
    {"GW·h", "GWh", "1"},
    {"万千瓦·小时", "MWh", "10"},
    {"千瓦·时", "千瓦·小时", "1"},
    {"万kW·h", "MWh", "10"},
    {"m^2", "m²", "1"},
    {"m^3", "m3", "1"},
    {"cm²", "m²", "0.0001"},
    {"cm^2", "cm2", "1"},
    {"mm³", "m³", "0.000000001"},
    {"km^2", "km²", "1"},
    {"hm²", "公顷", "1"},
    {"hm2", "hm^2", "1"},
    {"khm²", "hm²", "1000"},
    {"khm2", "平方公里", "10"},
    {"km²", "m²", "1000000"},
    {"10⁴ t", "万吨", "1"},
    {"10^8 kW·h", "亿千瓦时", "1"},
    {"10⁴人", "万人", "1"},
    // English
    {"tonnes", "t", "1"},
    {"million tonnes", "Mt", "1"},
    {"bn tonnes", "亿吨", "10"},
    {"mn people", "万人", "100"},
    {"thousand people", "人", "1000"},
    {"persons", "people", "1"},
    {"percent", "%", "1"},
    {"percentage points", "个百分点", "1"},
    {"hours", "h", "1"},
    {"days", "天", "1"},
    {"kWh per capita", "千瓦时/人", "1"},
    {"tonnes per capita", "t/capita", "1"},
    {"t/yr", "t/a", "1"},
    {"million tonnes/year", "Mt/yr", "1"},
    {"barrels", "桶", ""}, // no word of the list
    {"桶/day", "桶/日", "1"},
    {"tonnes per day", "t/d", "1"},
    {"bn RMB", "亿元", "10"},
};

} // namespace

TEST_CASE("units of carbon, energy, climate, water, transport and money are worth what their definitions say") {
    for (auto const& c : further_units) {
        INFO(c.spelling << " in " << c.reference);
        const auto converted = convert(one_of(c.spelling), c.reference);
        if (c.times.empty()) {
            CHECK((!converted || !converted->number().is_exact()));
            continue;
        }
        REQUIRE(converted);
        CHECK(best(*converted) == c.times);
        CHECK(converted->number().is_exact());
    }
}

TEST_CASE("each of them is printed as it was read, behind a number in one text and in a column of its own") {
    for (auto const& c : further_units)
        for (const auto spelling : {c.spelling, c.reference}) {
            if (spelling == "barrels") continue;
            INFO(spelling);
            const auto u = read_unit(spelling);
            REQUIRE(u);
            CHECK(to_string(*u) == spelling);
            const auto fields = read_measure("73.0", spelling);
            REQUIRE(fields);
            CHECK(fields->unit() == *u);
            CHECK(unit_text(*fields) == spelling);
            CHECK(read_measure(to_string(*fields)) == fields); // the same in one text
            const bool starts_with_digit = spelling.front() >= '0' && spelling.front() <= '9';
            if (!starts_with_digit) CHECK(prints_back("73.0 " + std::string(spelling)));
        }
    CHECK(to_string(*read_measure("3.6", "10⁴ t")) == "3.6×10⁴ t");
    CHECK(prints_back("3.6×10⁸"));
    CHECK(best(*convert(read("3.6×10^8 kW·h"), "亿千瓦时")) == "3.6");
}

TEST_CASE("a symbol with two readings has the one of Chinese reports, or is ambiguous") {
    const std::vector<std::pair<std::string_view, std::string_view>> cases{
        {"16.6度", "度"},          {"3月", "月"},
        {"3季度", "季度"},         {"3季", "季"},
        {"5吨·月", "吨·月"},       {"100度/天", "度"},
        {"5克/度", "克/度"},       {"5 kg/m²·a", "kg/m²·a"},
        {"5吨/人·年", "吨/人·年"}, {"5 m·m/m·m", "m·m/m·m"},
        {"5 m·m", "m·m"},          {"5吨·吨/年", "吨·吨/年"},
        {"5 m4·m", "m4·m"},        {"5 t·kg·t^2", "t·kg·t^2"},
        {"5 m4/m", "m4/m"},        {"5 m4·mm/m", "m4·mm/m"}, // m³ is a row of its own
        {"5 m/m4", "m/m4"},        {"5 kg/(m·m)", "kg/(m·m)"},
    };
    for (auto const& [text, excerpt] : cases) {
        INFO(text);
        const auto m = read_measure(text);
        REQUIRE_FALSE(m);
        CHECK(m.error().why == reason::ambiguous);
        CHECK(m.error().excerpt().starts_with(excerpt));
    }
    CHECK(reason_of(read_measure("3", "月")) == "ambiguous");
    CHECK(reason_of(convert(read("5吨"), "度")) == "ambiguous");
    CHECK(read("5 a").unit() == unit(rows::year));
    CHECK(read("5 A").unit() == unit(rows::ampere));
    CHECK(read("12万方").unit() == unit(rows::cubic_metre, 0, 4));
    CHECK(read("￥5").unit() == unit(rows::yuan));
    CHECK(read("$5").unit() == unit(rows::us_dollar));
}

TEST_CASE("a symbol of money stands before its number, and a divisor or a scale word behind it") {
    const std::vector<std::array<std::string_view, 4>> cases{
        {"￥1,234.5", "元", "1234.5", "￥"},
        {"¥5.2亿", "亿元", "5.2", "亿¥"},
        {"$1.5bn", "亿美元", "15", "bn $"},
        {"US$1.2 billion", "亿美元", "12", "billion US$"},
        {"€35/MWh", "欧元/MWh", "35", "€/MWh"},
        {"US$80/t", "美元/吨", "80", "US$/t"},
        {"约US$80/桶", "美元/桶", "80", "US$/桶"},
        {"$-5", "美元", "-5", "$"},
        {"US$3 billion per year", "亿美元/a", "30", "billion US$ per year"},
        {"HK$7.8", "港元", "7.8", "HK$"},
        {"£12万", "万英镑", "12", "万£"},
        {"超$100", "美元", "none", "$"},
        // the money may be named again
        {"￥5.2亿元", "亿元", "5.2", "亿元"},
        {"¥5万元", "万元", "5", "万元"},
        {"¥5亿日元", "亿日元", "5", "亿日元"},
        {"$5亿港元", "亿港元", "5", "亿港元"},
        {"US$5 million USD", "万美元", "500", "million USD"},
        {"￥5.2万元/吨", "万元/吨", "5.2", "万元/吨"},
        // and its name may stand before the number
        {"人民币5亿元", "亿元", "5", "亿元"},
        {"人民币5.2亿", "亿元", "5.2", "亿人民币"},
        {"RMB 5.2 billion", "亿元", "52", "billion RMB"},
        {"USD 80/t", "美元/吨", "80", "USD/t"},
        // a sign stands on either side of the symbol
        {"-$5", "美元", "-5", "$"},
        {"-US$1.2 billion", "亿美元", "-12", "billion US$"},
        {"-￥5.2亿元", "亿元", "-5.2", "亿元"},
        {"约-€3", "欧元", "-3", "€"},
        {"+$5", "美元", "5", "$"},
        {"-$0.0", "美元", "0.0", "$"},
        {"-USD 5", "美元", "-5", "USD"},
    };
    for (auto const& [text, in, number, column] : cases) {
        INFO(text);
        const measure m = read(text);
        CHECK(best(*convert(m, in)) == number);
        CHECK(to_string(m) == text);
        CHECK(unit_text(m) == column);
        CHECK(read_measure(to_string(m)) == m);
    }
    CHECK(to_string(*sum_of(read("US$80/t"), read("US$5/t"))) == "85 US$/t [84, 86]");
    CHECK(to_string(read("−$5")) == "-$5");
    CHECK(read("-$5") == read("$-5"));
    CHECK(read("5亿元人民币") == read_measure("5", "亿元人民币"));
    CHECK(best(*convert(read("5亿元人民币"), "亿元")) == "5");
    CHECK(best(*convert(read("5亿元（人民币）"), "亿元")) == "5");
    for (auto const& [number, in] : std::vector<std::pair<std::string_view, std::string_view>>{
             {"￥5.2", "亿元"}, {"￥5.2", "亿"}, {"￥5.2亿", "元"}, {"人民币5.2", "亿元"}, {"CNY 0.52", "billion"}}) {
        INFO(number << " | " << in);
        const auto m = read_measure(number, in);
        REQUIRE(m);
        CHECK(best(*convert(*m, "亿元")) == "5.2");
        CHECK(read_measure(to_string(*m)) == *m);
    }
    for (const auto* text : {"$", "￥5亿美元", "￥5亿港元", "€5亿元", "￥5亿￥", "-$-5", "$+-5", "--$5", "-$三",
                             "-$1：3", "人民币", "USD", "人民币5吨", "$5人", "$$5", "5$5", "$5%", "US $5", "€"}) {
        INFO(text);
        CHECK_FALSE(read_measure(text));
    }
}

TEST_CASE("what is written in no form of reports is unknown, and no factor is lost") {
    for (const auto* text :
         {"5 m-2",    "5 W m",       "5 m02",         "5 t2",    "5 kW2",           "5 kW²",     "5 km^²",
          "5 W m^-²", "5元/（人·年", "5元/（人 年）", "5元/()",  "5元/（）",        "5·吨",      "5吨·",
          "5吨··天",  "5吨·万人",    "5 10 t",        "5×10t",   "5×10^0 t",        "5×10⁰ t",   "5×10^ t",
          "5×10^444", "5×9⁴ t",      "5 per t",       "5 t per", "5 t per a per d", "5元/人/年", "5吨/（吨）",
          "5mnt",     "5billiont",   "5 EV",          "5 MVAr",  "5 kVolt"}) {
        INFO(text);
        const auto m = read_measure(text);
        REQUIRE_FALSE(m);
        CHECK((m.error().why == reason::unknown_unit || m.error().why == reason::malformed_number));
    }
}

TEST_CASE("the role of a number follows its unit: points, levels without ratios, percentages") {
    const std::vector<std::pair<std::string_view, role>> cases{
        {"25个基点", role::points},   {"25 bp", role::points},   {"0.6 percentage points", role::points},
        {"7.2 pH", role::level},      {"45 dBZ", role::level},   {"3.5‱", role::unstated},
        {"65%RH", role::unstated},    {"420 ppm", role::amount}, {"12 percent", role::unstated},
        {"0.26℃/10年", role::amount},
    };
    for (auto const& [text, as] : cases) {
        INFO(text);
        CHECK(read(text).role() == as);
    }
    CHECK(best(*as_share(read("3.5‱"))) == "3.5");
    CHECK(to_string(*difference_of(share("75%"), read("25个基点"))) == "75% [74.2, 75.3]");
    CHECK(to_string(*difference_of(read("7.2 pH"), read("6.9 pH"))) == "+0.3 pH [0.2, 0.4]");
    CHECK(reason_of(ratio_of(read("45 dBZ"), read("30 dBZ"))) == "interval_scale");
    CHECK(describe(ratio_of(read("7.2 pH"), read("6.9 pH")).error()) ==
          "a ratio of pH levels has no meaning; take the difference");
    CHECK(reason_of(sum_of(read("45 dBZ"), read("30 dBZ"))) == "interval_scale");
    CHECK(reason_of(as_role(read("45 dBZ"), role::amount)) == "role_mismatch");
}

TEST_CASE("months and quarters have no fixed number of days, years as many as are stated") {
    CHECK(describe(convert(read("3个月"), "天").error()) == "a month and a quarter have no fixed number of days");
    CHECK(reason_of(convert(read("3个月"), "天", year_length::days_365)) == "month_length");
    CHECK(reason_of(convert(read("2个季度"), "小时")) == "month_length");
    CHECK(reason_of(convert(read("730天"), "个月", year_length::days_365)) == "month_length");
    CHECK(reason_of(convert(read_measure("1", "10年"), "天")) == "year_length");
    CHECK(best(*convert(read_measure("1", "10年"), "天", year_length::days_365)) == "3650");
    CHECK(best(*convert(read("36个月"), "年")) == "3");
    CHECK(best(*convert(read("3周"), "天")) == "21");
}
