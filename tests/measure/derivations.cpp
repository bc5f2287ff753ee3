// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Derivations from two or three of the report's numbers, each from its text as it is printed. Value and ends are exact
// fractions, worked out by hand: a decimal that 18 digits hold is met exactly, any other
// is contained within 1e-15 of itself.

#include "reading.hpp"
#include "support/rational.hpp"

#include <functional>
#include <vector>

using namespace tongbi;
using namespace reading;
using referee::rational;

namespace {

struct golden {
    std::string_view id;
    std::function<result<measure>()> derive;
    std::string_view in;                  ///< the unit of the fractions
    std::string_view value, lower, upper; ///< "" for no value, "inf" for no end
    bool lower_open = false, upper_open = false;
};

/// 100 % by definition, not a print.
measure all_of_it(role as) { return {figure::exactly(100), rows::percent, as}; }
measure one() { return measure(figure::exactly(1)); }

// 南京 1.74万亿元, 南通 1.18万亿 (元 is not printed), 盐城 over 7400亿元
measure nantong() { return read("1.18万亿元"); }
result<measure> three_cities() { return sum_of(sum_of(read("约1.74万亿元"), nantong()), read("预计超过7400亿元")); }

const std::vector<golden> rows_of_the_report{
    {"D001", [] { return normal_of(read("16.6°C"), change("0.9°C")); }, "°C", "157/10", "78/5", "79/5"},
    {"D002", [] { return normal_of(read("16.5°C"), change("1.5°C")); }, "°C", "15", "149/10", "151/10"},
    {"D003", [] { return normal_of(read("1201.8毫米"), growth("1.3成")); }, "mm", "120180/113", "240350/227",
     "48074/45"},
    {"D004", [] { return change_of(read("1201.8毫米"), growth("1.3成")); }, "毫米", "78117/565", "4807/36",
     "648999/4540"},
    {"D005", [] { return normal_of(read("2099.4小时"), read("99小时")); }, "h", "10002/5", "39997/20", "40019/20"},
    {"D006", [] { return growth_of(read("2099.4小时"), read("99小时")); }, "%", "8250/1667", "197000/40019",
     "199000/39997"},
    {"D007", [] { return normal_of(read("37天"), read("12天")); }, "天", "25", "24", "26"},
    {"D008", [] { return growth_of(read("37天"), read("12天")); }, "%", "48", "575/13", "625/12"},
    {"D009", [] { return normal_of(read("493.1毫米"), growth("9.3成")); }, "毫米", "49310/193", "32870/129", "2818/11"},
    {"D010", [] { return change_of(read("493.1毫米"), growth("9.3成")); }, "毫米", "458583/1930", "364857/1540",
     "1844381/7740"},
    {"D011", [] { return factor_of(growth("1.6倍")); }, "", "13/5", "51/20", "53/20"},
    {"D012", [] { return ratio_of(one(), factor_of(growth("1.6倍"))); }, "", "5/13", "20/53", "20/51"},
    {"D013", [] { return quotient_of(read("493.1毫米"), read("37天")); }, "mm/d", "4931/370", "3287/250", "9863/730"},
    {"D017", [] { return difference_of(read("38.8°C"), read("-13.9°C")); }, "°C", "527/10", "263/5", "264/5"},
    {"D018", [] { return difference_of(read("1752毫米"), read("758.5毫米")); }, "毫米", "1987/2", "19859/20",
     "19881/20"},
    {"D020", [] { return convert(read("16.6°C"), "°F"); }, "°F", "1547/25", "6179/100", "6197/100"},
    {"D020b", [] { return convert(change("0.9°C"), "°F"); }, "°F", "162/100", "153/100", "171/100"},
    {"D021", [] { return difference_of(share("79.6%"), read("0.6个百分点")); }, "%", "79", "789/10", "791/10"},
    {"D022", [] { return difference_of(share("92.4%"), read("1.4个百分点")); }, "%", "91", "909/10", "911/10"},
    {"D023", [] { return difference_of(share("92.7%"), read("3.8个百分点")); }, "%", "889/10", "444/5", "89"},
    {"D024", [] { return difference_of(share("73.0%"), read("1.7个百分点")); }, "%", "713/10", "356/5", "357/5"},
    {"D025", [] { return difference_of(rate("98.3%"), read("5.2个百分点")); }, "%", "931/10", "93", "466/5"},
    {"D026", [] { return difference_of(share("72.22%"), read("13个百分点")); }, "%", "2961/50", "11743/200", "2389/40"},
    {"D027", [] { return difference_of(share("95.6%"), read("4.2个百分点")); }, "%", "457/5", "913/10", "183/2"},
    {"D028", [] { return difference_of(share("全覆盖"), read("4.2个百分点")); }, "%", "479/5", "383/4", "1917/20"},
    {"D029", [] { return difference_of(share("超过60%"), read("6.3个百分点")); }, "%", "", "1073/20", "375/4", true},
    {"D030", [] { return growth_of(share("79.6%"), read("0.6个百分点")); }, "%", "60/79", "550/791", "650/789"},
    {"D036", [] { return base_of(read("超256.6亿美元"), growth("60.4%")); }, "亿美元", "", "513200/3209", "inf", true},
    {"D037", [] { return factor_of(growth("9.2%")); }, "", "273/250", "2183/2000", "437/400"},
    {"D038", [] { return factor_of(growth("9.4%")); }, "", "547/500", "2187/2000", "2189/2000"},
    {"D039", [] { return factor_of(growth("18%")); }, "", "59/50", "47/40", "237/200"},
    {"D040", [] { return factor_of(down(growth("17.5%"))); }, "", "33/40", "1649/2000", "1651/2000"},
    {"D041", [] { return factor_of(down(growth("9.9%"))); }, "", "901/1000", "1801/2000", "1803/2000"},
    {"D046", [] { return whole_of(read("6535万千瓦"), share("36.4%")); }, "万千瓦", "1633750/91", "13069000/729",
     "13071000/727"},
    {"D048", [] { return share_of(read("1420万千瓦"), read("6535万千瓦")); }, "%", "28400/1307", "283900/13071",
     "284100/13069"},
    {"D051", [] { return share_of(read("4.66万亿元"), read("12.8万亿元")); }, "%", "1165/32", "9310/257", "622/17"},
    {"D052", [] { return whole_of(read("4.66万亿元"), share("36.3%")); }, "万亿元", "4660/363", "9310/727", "1866/145"},
    {"D053", [] { return intersect(read("12.8万亿元"), whole_of(read("4.66万亿元"), share("36.3%"))); }, "万亿元", "",
     "9310/727", "257/20"},
    {"D054", [] { return part_of(read("12.8万亿元"), share("36.3%")); }, "万亿元", "2904/625", "1479/320",
     "186839/40000"},
    {"D055", [] { return difference_of(read("12.8万亿元"), read("4.66万亿元")); }, "万亿元", "407/50", "1617/200",
     "1639/200"},
    {"D056", [] { return part_of(read("12.8万亿元"), share("11.4%左右")); }, "万亿元", "912/625", "11577/8000",
     "58853/40000"},
    {"D060", [] { return share_of(read("约1.74万亿元"), read("12.8万亿元")); }, "%", "435/32", "3470/257", "698/51"},
    {"D061", [] { return share_of(nantong(), read("12.8万亿元")); }, "%", "295/32", "2350/257", "158/17"},
    {"D062", [] { return share_of(read("预计超过7400亿元"), read("12.8万亿元")); }, "%", "", "1480/257", "100", true},
    {"D063", [] { return share_of(three_cities(), read("12.8万亿元")); }, "%", "", "7300/257", "100", true},
    {"D065", [] { return share_of(read("8320亩"), read("23.34万亩")); }, "%", "4160/1167", "2377/667", "16641/4667"},
    {"D067", [] { return share_of(read("1130MW"), read("6535万千瓦")); }, "%", "2260/1307", "7530/4357", "3230/1867"},
    {"D068", [] { return share_of(read("超160万千瓦"), read("6535万千瓦")); }, "%", "", "32000/13071", "100", true},
    // a class of ten million kW beside the province: no part of it, so a ratio, that may be any number from 15.3 % on
    {"D069", [] { return ratio_of(read("千万千瓦以上"), read("6535万千瓦")); }, "%", "", "200000/13071", "inf", false,
     true},
    {"D070", [] { return share_of(read("500兆瓦"), read("超3000万千瓦")); }, "%", "", "0", "1001/600", true, true},
    {"D073",
     [] {
         return result<measure>(*attainment_of(read("约358.89万平方米"), at_least(read("200万平方米")))->completion);
     },
     "%", "35889/200", "71777/400", "71779/400"},
    {"D074", [] { return excess_of(read("约358.89万平方米"), at_least(read("200万平方米"))); }, "万平方米", "15889/100",
     "31777/200", "31779/200"},
    {"D075", [] { return difference_of(all_of_it(role::rate), rate("99.92%")); }, "个百分点", "2/25", "3/40", "17/200"},
    {"D076", [] { return difference_of(rate("100%"), rate("99.92%")); }, "个百分点", "2/25", "-17/40", "117/200"},
    {"D077", [] { return target_behind(read("17.15万亩"), as_rate(read("超额完成"))); }, "万亩", "", "0", "3431/200",
     true, true},
    {"D091", [] { return quotient_of(read("1051.9亿元"), read("1218个")); }, "万元/个", "5259500/609", "5259250/609",
     "1753250/203"},
    {"D092", [] { return quotient_of(read("约220亿元"), read("87个")); }, "亿元/个", "220/87", "439/174", "147/58"},
    {"D093", [] { return quotient_of(read("306万吨标准煤"), read("207项")); }, "tce/项", "340000/23", "3055000/207",
     "3065000/207"},
    {"D094", [] { return quotient_of(read("10.75亿元"), read("500兆瓦")); }, "元/千瓦", "2150", "307000/143",
     "239000/111"},
    {"D095", [] { return quotient_of(read("约1.74万亿元"), read("约6587平方千米")); }, "亿元/km²", "17400/6587",
     "1388/527", "34900/13173"},
    {"D097", [] { return convert(read("1420万千瓦"), "MW"); }, "MW", "14200", "14195", "14205"},
    {"D098", [] { return convert(read("6535万千瓦"), "GW"); }, "GW", "1307/20", "13069/200", "13071/200"},
    {"D099", [] { return convert(read("120万亩"), "公顷"); }, "公顷", "80000", "239000/3", "241000/3"},
    {"D100", [] { return convert(sum_of(read("120万亩"), read("207万亩")), "公顷"); }, "公顷", "218000", "652000/3",
     "656000/3"},
    {"D101", [] { return convert(read("17.15万亩"), "公顷"); }, "公顷", "34300/3", "11430", "34310/3"},
    {"D102", [] { return convert(read("23.34万亩"), "公顷"); }, "公顷", "15560", "46670/3", "46690/3"},
    {"D103", [] { return convert(read("3277公顷"), "万亩"); }, "万亩", "9831/2000", "19659/4000", "3933/800"},
    {"D104", [] { return convert(read("1800平方公里"), "公顷"); }, "公顷", "180000", "179950", "180050"},
    {"D105", [] { return convert(sum_of(read("3450吨/日"), read("1210吨/日")), "万吨/年", year_length::days_365); },
     "万吨/年", "17009/100", "340107/2000", "340253/2000"},
    {"D109", [] { return convert(read("306万吨标准煤"), "GJ"); }, "GJ", "89681256", "89534718", "89827794"},
    {"D111", [] { return intersect(read("-13.9°C"), read_range("-5.4~-13.9℃")->low()); }, "°C", "-139/10", "-279/20",
     "-277/20"},
    {"D115", [] { return intersect(read("500兆瓦"), read("500 MW")); }, "MW", "500", "999/2", "1001/2"},
    {"D116", [] { return convert(intersect(read("10.75亿元"), read("1.075 billion RMB")), "元"); }, "元", "1075000000",
     "1074500000", "1075500000"},
    {"D117", [] { return convert(read("1130MW"), "万千瓦"); }, "万千瓦", "113", "2259/20", "2261/20"},
    {"D118", [] { return difference_of(share("75%"), share("73.6%")); }, "个百分点", "7/5", "17/20", "39/20"},
};

measure derived(std::string_view id) {
    for (auto const& row : rows_of_the_report)
        if (row.id == id) {
            const auto m = convert(row.derive(), row.in);
            INFO(id << ": " << (m ? std::string("derived") : describe(m.error())));
            REQUIRE(m);
            return *m;
        }
    FAIL("no such derivation: " << id);
    return one();
}

} // namespace

TEST_CASE("derivations of the report give the exact value and the exact ends, open and closed") {
    CHECK(rows_of_the_report.size() == 75);
    for (auto const& row : rows_of_the_report) {
        INFO(row.id);
        const measure m = derived(row.id);
        figure const f = m.number();
        INFO(to_string(m) << "  " << bounds(f));
        const auto end = [&](bound b, std::string_view truth, bool open, bool upper) {
            CHECK(b.infinite == (truth == "inf"));
            if (b.infinite) return;
            CHECK(b.open == open);
            CHECK(referee::encloses(b.at, rational(std::string(truth)), upper));
        };
        end(f.lower(), row.lower, row.lower_open, false);
        end(f.upper(), row.upper, row.upper_open, true);
        CHECK(f.best().has_value() == !row.value.empty());
        if (!f.best() || row.value.empty()) continue;
        const rational truth{std::string(row.value)};
        const rational gap = referee::exact(*f.best()) - truth;
        CHECK(referee::magnitude(gap) <= referee::scaled(referee::magnitude(truth), -16));
        if (referee::in_18_digits(truth).exact) CHECK(gap == 0);
        CHECK(f.contains(*f.best()));
    }
}

TEST_CASE("flags of the print stand beside the derived number") {
    CHECK(derived("D056").number().qualifiers() == qualifiers(qualifier::about));
    CHECK(derived("D060").number().qualifiers() == qualifiers(qualifier::about));
    CHECK(derived("D062").number().qualifiers() == qualifiers(qualifier::expected));
    CHECK(derived("D063").number().qualifiers() == (qualifiers(qualifier::about) | qualifier::expected));
    CHECK(derived("D073").number().qualifiers() == qualifiers(qualifier::about));
    CHECK(derived("D105").number().qualifiers() == qualifiers(qualifier::days_365));
    CHECK(derived("D046").number().qualifiers().empty());
}

TEST_CASE("derivations that have no meaning are refused with the reason") {
    CHECK(reason_of(growth_of(read("16.6°C"), change("0.9°C"))) == "interval_scale"); // D019
    CHECK(reason_of(year_over_year(read("16.6°C"), normal_of(read("16.6°C"), change("0.9°C")))) == "interval_scale");
    CHECK(reason_of(sum_of(share("41.3%"), share("49.9%"))) == "overlapping_parts");   // D071
    CHECK(reason_of(quotient_of(read("超28万辆"), read("超8.8万个"))) == "unbounded"); // D096
    CHECK(reason_of(convert(read("超256.6亿美元"), "元")) == "unit_mismatch");         // D110
    CHECK(describe(convert(read("超256.6亿美元"), "元").error()) == "the units do not measure the same: 亿美元 / 元");
    // 南通's 1.18万亿 has no currency: as printed it is no share of a number of yuan
    CHECK(reason_of(share_of(read("1.18万亿"), read("12.8万亿元"))) == "unit_mismatch");
    CHECK(describe(share_of(read("1.18万亿"), read("12.8万亿元")).error()) ==
          "the units do not measure the same: 万亿 / 万亿元");
}

TEST_CASE("numbers of the report that are printed twice agree, whatever the spelling") {
    CHECK(agree(derived("D051"), share("36.3%")) == true);
    CHECK(agree(derived("D054"), read("4.66万亿元")) == true);
    CHECK(agree(read("12.8万亿元"), derived("D052")) == true);
    CHECK(agree(read("-13.9°C"), read_range("-5.4~-13.9℃")->low()) == true); // D111
    CHECK(agree(read("-13.9°C"), read_range("-5.4~-13.9℃")->high()) == false);
    for (const auto text : {"500兆瓦", "500 MW", "500,000 kW", "50万千瓦", "0.500 GW"}) // D115
        for (const auto other : {"500兆瓦", "500 MW", "500,000 kW", "50万千瓦"})
            CHECK(agree(read(text), read(other)) == true);
    CHECK(agree(read("1130MW"), read("113万千瓦")) == true); // D117
    CHECK(agree(read("1130MW"), read("1.13 GW")) == true);
    CHECK(agree(read("1201.8毫米"), read("1201.8mm")) == true);
    CHECK(attainment_of(read("约358.89万平方米"), at_least(read("200万平方米")))->met == verdict::met);
}

TEST_CASE("a plausible wrong definition gives another number") {
    struct mistake {
        std::string_view id;
        std::string_view wrong; ///< in the unit of the row
        std::string_view what;
        bool inside = false; ///< within the bounds of the right one: only the value tells
    };
    const std::vector<mistake> mistakes{
        {"D001", "16.6/1.009", "the anomaly taken as a percentage"},
        {"D003", "1201.8*0.87", "13 % taken off the level instead of the normal"},
        {"D004", "1201.8*0.13", "13 % of the level instead of the normal"},
        {"D006", "9900/2099.4", "the change in percent of the level instead of the normal"},
        {"D008", "1200/37", "the same for the Meiyu season"},
        {"D010", "493.1*0.93", "93 % of the level instead of the normal"},
        {"D011", "1.6", "1.6 times more read as 1.6 times"},
        {"D013", "37/493.1", "the quotient turned around"},
        {"D020b", "33.62", "a difference converted with the offset of a level"},
        {"D021", "79.6/1.006", "points read as percent"},
        {"D030", "60/79.6", "in percent of this year's share", true},
        {"D036", "256.6*0.396", "60.4 % taken off this year"},
        {"D040", "1.175", "a decline read as a growth"},
        {"D041", "0.825*0.901", "two declines multiplied"},
        {"D046", "6535*0.364", "the part of the part"},
        {"D052", "4.66*0.363", "the same for manufacturing"},
        {"D056", "12.8*0.114/1.114", "the share taken of the rest"},
        {"D065", "8320*100/23.34", "万 forgotten"},
        {"D067", "113000/6535", "MW taken as 万千瓦"},
        {"D073", "15889/200", "the excess taken as the attainment"},
        {"D077", "17.16", "a target above what overfulfilled it"},
        {"D091", "1051.9/1218", "亿 left in the numerator"},
        {"D094", "10.75*100000000/500", "per MW instead of per kW"},
        {"D099", "120*15", "multiplied by 15 instead of divided"},
        {"D105", "4660*366/10000", "a leap year"},
        {"D109", "306*29.3076", "万 forgotten"},
        {"D116", "1.075*1000000", "billion read as million"},
        {"D118", "100*1.4/73.6", "a relative change instead of points", true},
    };
    const auto number = [](std::string_view text) { // products and quotients of decimals, from the left
        const auto decimal_at = [](std::string_view part) {
            const auto digits = scan_digits(part);
            REQUIRE(digits.error == scanned_digits::fault::none);
            return std::pair(referee::exact(digits.value), digits.size);
        };
        auto [value, size] = decimal_at(text);
        text.remove_prefix(size);
        while (!text.empty()) {
            const char sign = text.front();
            const auto [next, length] = decimal_at(text.substr(1));
            value = sign == '*' ? rational(value * next) : rational(value / next);
            text.remove_prefix(1 + length);
        }
        return value;
    };
    for (auto const& m : mistakes) {
        INFO(m.id << ": " << m.what);
        figure const f = derived(m.id).number();
        const rational wrong = number(m.wrong);
        if (f.best())
            CHECK(referee::magnitude(wrong - referee::exact(*f.best())) >
                  referee::scaled(referee::magnitude(wrong), -4));
        const bool below = !f.lower().infinite && wrong < referee::exact(f.lower().at);
        const bool above = !f.upper().infinite && wrong > referee::exact(f.upper().at);
        CHECK((below || above) == !m.inside);
    }
}
