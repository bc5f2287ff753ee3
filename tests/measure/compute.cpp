// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Each computation at the run-time door on the report's numbers: its value, its role, its unit and its refusals.

#include "reading.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;

namespace {

std::string line(result<measure> const& m) { return m ? to_string(*m) : "refused: " + describe(m.error()); }

} // namespace

TEST_CASE("differences and sums keep the unit of the first number") {
    CHECK(line(difference_of(read("358.89万平方米"), read("200万平方米"))) == "159万平方米 [158.3, 159.4]");
    CHECK(line(difference_of(read("65.35 GW"), read("1420万千瓦"))) == "51.15 GW [51.14, 51.16]");
    CHECK(line(sum_of(read("1420万千瓦"), read("0.5 GW"))) == "1470万千瓦 [1464, 1476]");
    CHECK(line(sum_of(read("3450吨/日"), read("0.121万吨/日"))) == "4660吨/日 [4654, 4666]");
    CHECK(line(difference_of(read("87个"), read("90个"))) == "-3个"); // counts stay exact
    CHECK(sum_of(read("87个"), read("90个"))->number().is_exact());
    CHECK(line(difference_of(read("16.6°C"), read("60.3°F"))) == "+0.9 °C [0.8, 0.96]");
    CHECK(line(sum_of(read("15.7°C"), change("0.9°C"))) == "16.6 °C [16.5, 16.7]");
    CHECK(line(sum_of(read("15.7°C"), *convert(change("0.9°C"), "°F"))) == "16.6 °C [16.5, 16.7]");
    CHECK(difference_of(read("16.6°C"), read("15.7°C"))->role() == role::change);
}

TEST_CASE("points move percentages in percent, whatever the units of both") {
    CHECK(line(difference_of(share("79.6%"), read("0.6个百分点"))) == "79.0% [78.9, 79.1]");
    CHECK(line(sum_of(share("79.0%"), read("6千分点"))) == "79.6% [79.5, 79.7]");
    CHECK(line(difference_of(share("7.96成"), read("0.6pp"))) == "79.0% [78.9, 79.1]");
    CHECK(line(difference_of(growth("5.8%"), growth("6.1%"))) == "-0.3个百分点 [-0.4, -0.2]");
    CHECK(line(difference_of(rate("98.3%"), read("5.2个百分点"))) == "93.1% [93, 93.2]");
    CHECK(line(difference_of(share("9成"), share("73.6%"))) == "+16个百分点 [11, 22]");
    CHECK(line(sum_of(read("0.6个百分点"), read("0.2个百分点"))) == "+0.8个百分点 [0.7, 0.9]");
    CHECK(line(difference_of(growth("-8.9%"), read("1.4个百分点"))) == "-10.3% [-10.4, -10.2]");
    CHECK(difference_of(share("超60%"), read("6.3个百分点"))->number().upper() == bound::closed(decimal(9375, -2)));
}

TEST_CASE("a year over year change needs a positive base, and says what became of a loss") {
    CHECK(line(year_over_year(read("126.0亿千瓦时"), read("120.0亿千瓦时"))) == "+5.0% [4.91, 5.09]");
    CHECK(line(year_over_year(read("1.26 TWh"), read("12.0亿千瓦时"))) == "+5.0% [4.1, 5.9]");
    CHECK(year_over_year(read("5家"), read("4家"))->number().is_exact());
    CHECK(line(year_over_year(read("5家"), read("4家"))) == "+25%");
    CHECK(line(year_over_year(read("5亿元"), read("0亿元"))) ==
          "refused: relative change of current against base: the base is zero or may be zero");
    const auto turned = year_over_year(read("5亿元"), read("-3亿元"));
    CHECK(turned.error().why == reason::negative_base);
    CHECK(turned.error().became == change_class::turned_positive);
    CHECK(year_over_year(read("-4亿元"), read("-5亿元")).error().became == change_class::loss_reduced);
    CHECK(year_over_year(read("-6亿元"), read("-5亿元")).error().became == change_class::loss_widened);
    CHECK(year_over_year(read("-5亿元"), read("3亿元")).error().became == change_class::turned_negative);
    CHECK(line(year_over_year(read("近5亿元"), read("超3亿元"))) ==
          "[-100, 66.667)%"); // an amount without a sign ends at 0
}

TEST_CASE("a share is of one dimension, lies in its whole and ends at 100") {
    CHECK(line(share_of(read("4.66万亿元"), read("12.8万亿元"))) == "36.4% [36.22, 36.59]");
    CHECK(line(share_of(read("8320亩"), read("23.34万亩"))) == "3.565% [3.5637, 3.5657]");
    CHECK(line(share_of(read("1130MW"), read("6535万千瓦"))) == "1.729% [1.7282, 1.7301]");
    CHECK(bounds(*share_of(read("超160万千瓦"), read("6535万千瓦"))).ends_with(", 100]"));
    CHECK(reason_of(share_of(read("12.8万亿元"), read("4.66万亿元"))) == "part_exceeds_whole");
    CHECK(reason_of(share_of(read("-5家"), read("9家"))) == "negative_base");
    CHECK(reason_of(share_of(read("5家"), read("0家"))) == "zero_base");
    CHECK(share_of(read("5家"), read("9家"))->role() == role::share);
}

TEST_CASE("whole, part, base and change come back from a share or a growth") {
    CHECK(line(whole_of(read("6535万千瓦"), share("36.4%"))) == "17950万千瓦 [17927, 17980]");
    CHECK(line(whole_of(read("6535万千瓦"), share("3.64成"))) == "17950万千瓦 [17927, 17980]");
    CHECK(line(part_of(read("12.8万亿元"), share("11.4%"))) == "1.46万亿元 [1.447, 1.472]");
    CHECK(line(base_of(read("7400亿元"), growth("6%"))) == "6980亿元 [6947, 7015]");
    CHECK(line(change_of(read("1201.8毫米"), growth("1.3成"))) == "138毫米 [133.5, 143]");
    CHECK(line(normal_of(read("1201.8毫米"), growth("1.3成"))) == "1064毫米 [1058.8, 1068.4]");
    CHECK(line(normal_of(read("16.6°C"), change("0.9°C"))) == "15.7 °C [15.6, 15.8]");
    CHECK(line(normal_of(read("2099.4小时"), read("99小时"))) == "2000小时 [1999.8, 2001]");
    CHECK(reason_of(whole_of(read("6535万千瓦"), share("0%"))) == "zero_base");
    CHECK(reason_of(base_of(read("7400亿元"), growth("-100%"))) == "zero_base");
    // what was a growth when it was derived can be used as one
    const auto grown = year_over_year(read("126.0亿千瓦时"), read("120.0亿千瓦时"));
    CHECK(base_of(read("126.0亿千瓦时"), grown)->number().contains(decimal(120)));
}

TEST_CASE(
    "a negative whole has a negative part and a negative actual a negative target, and neither a share nor a rate") {
    CHECK(line(part_of(read("-12.8万亿元"), share("11.4%"))) == "-1.46万亿元 [-1.472, -1.447]");
    CHECK(reason_of(share_of(read("-1.46万亿元"), read("-12.8万亿元"))) == "negative_base");
    CHECK(reason_of(whole_of(read("-1.46万亿元"), share("11.4%"))) == "negative_base");
    CHECK(line(target_behind(read("-3.00亿元"), rate("50.0%"))) == "-6.00亿元 [-6.017, -5.984]");
    CHECK(reason_of(target_behind(read("3.00亿元"), rate("-50.0%"))) == "negative_base");
    const auto reached = attainment_of(read("-3.00亿元"), at_least(read("-6.00亿元")));
    REQUIRE(reached);
    CHECK_FALSE(reached->completion);
    CHECK(reached->met == verdict::met);
}

TEST_CASE("a growth has a factor") {
    CHECK(line(factor_of(growth("9.2%"))) == "1.092 [1.0915, 1.0925]");
    CHECK(line(factor_of(growth("1.6倍"))) == "2.6 [2.55, 2.65]"); // 偏多1.6倍
    CHECK(line(factor_of(growth("-17.5%"))) == "0.825 [0.8245, 0.8255]");
    CHECK(factor_of(growth("9.2%"))->role() == role::factor);
    CHECK(line(product_of(read("12.0亿千瓦时"), factor_of(growth("5.0%")))) == "12.6亿千瓦时 [12.54, 12.66]");
    CHECK(line(convert(ratio_of(read("5家"), read("4家")), "%")) == "125%");
}

TEST_CASE("a growth comes back from a level and its change, in amounts and in points") {
    // 0.6 points of 79.6 % are a growth of the rate by 0.7595 %, not of 0.6 %
    const auto of_points = growth_of(share("79.6%"), read("0.6个百分点"));
    REQUIRE(of_points);
    CHECK(line(of_points) == "+0.76% [0.69, 0.83]");
    CHECK(round(*of_points->number().best(), -4, rounding_rule::half_even) == decimal(7595, -4));
    CHECK(of_points->role() == role::growth);
    CHECK(growth_of(rate("79.6%"), read("6千分点"))->number().best() == of_points->number().best());
    CHECK(growth_of(share("7.96成"), read("0.6个百分点"))->number().best() == of_points->number().best());
    CHECK(line(growth_of(read("2099.4小时"), read("99小时"))) == "+4.95% [4.922, 4.976]");
    CHECK(line(growth_of(read("2099.4小时"), read("5940分钟"))) == "+4.949% [4.9484, 4.9496]");
    CHECK(reason_of(growth_of(read("12天"), read("37天"))) == "negative_base"); // nothing was there before
    CHECK(reason_of(growth_of(read("16.6°C"), change("0.9°C"))) == "interval_scale");
    CHECK(reason_of(growth_of(read("2099.4小时"), read("99毫米"))) == "unit_mismatch");
}

TEST_CASE("a quotient has the quotient of the units, and a product their product") {
    CHECK(line(quotient_of(read("493.1毫米"), read("37天"))) == "13.3毫米/天 [13.14, 13.52]");
    CHECK(line(quotient_of(read("1051.9亿元"), read("1218个"))) == "0.86363亿元/个 [0.863587, 0.86367]");
    CHECK(line(convert(quotient_of(read("1051.9亿元"), read("1218个")), "万元/个")) ==
          "8636.3万元/个 [8635.87, 8636.7]");
    CHECK(line(quotient_of(read("306万吨标准煤"), read("207项"))) == "1.478万吨标准煤/项 [1.4758, 1.4807]");
    CHECK(line(convert(product_of(read("3000万千瓦"), read("1200小时")), "亿千瓦时")) ==
          "360.0亿千瓦时 [359.79, 360.22]");
    CHECK(quotient_of(read("4.66万亿元"), read("12.8万亿元"))->unit() == unit{});
    CHECK(reason_of(quotient_of(read("超28万辆"), read("超8.8万个"))) == "unbounded");
    CHECK(reason_of(quotient_of(read("28万辆"), read("0个"))) == "zero_base");
    CHECK(reason_of(quotient_of(read("28万辆"), share("36.4%"))) == "role_mismatch");
    const auto four = quotient_of(quotient_of(read("5元"), read("2家")), product_of(read("3天"), read("4亩")));
    REQUIRE(four);
    CHECK(to_string(four->unit()) == "元/（家·天·亩）");
    CHECK(reason_of(quotient_of(four, read("2米"))) == "unit_mismatch"); // more factors than a report prints
}

TEST_CASE("two prints of one quantity agree by their bounds and narrow each other") {
    CHECK(agree(share_of(read("4.66万亿元"), read("12.8万亿元")), share("36.3%")) == true);
    CHECK(agree(share_of(read("4.66万亿元"), read("12.8万亿元")), share("36.7%")) == false);
    CHECK(agree(read("500 MW"), read("500,000 kW")) == true);
    CHECK(bounds(*intersect(read("500 MW"), read("500,000 kW"))) == "[499.9995, 500.0005]");
    CHECK(best(*intersect(read("500 MW"), read("500,000 kW"))) == "500");
    const auto whole = intersect(read("12.8万亿元"), whole_of(read("4.66万亿元"), share("36.3%")));
    REQUIRE(whole);
    CHECK(line(whole) == "[12.806, 12.85]万亿元");
    CHECK(reason_of(intersect(read("500 MW"), read("501,000 kW"))) == "no_overlap");
    CHECK(bounds(*intersect(share("超97%"), share("98.3%"))) == "[98.25, 98.35]");
    CHECK(bounds(*intersect(share("超97%"), share("97.0%"))) == "(97, 97.05]");
    CHECK(reason_of(intersect(read("超5家"), read("不超过5家"))) == "no_overlap");
    CHECK(bounds(*intersect(read("至少5家"), read("不超过5家"))) == "[5, 5]");
    CHECK(agree(read("-13.9℃"), read_range("-5.4~-13.9℃")->low()) == true);
    CHECK(intersect(read("约5家"), read("预计5家"))->number().qualifiers() ==
          (qualifiers(qualifier::about) | qualifier::expected));
}

TEST_CASE("a target is a floor, a ceiling or a point, and exact as it was set") {
    struct goal_case {
        std::string_view actual, goal;
        target_direction direction;
        std::string_view met;
        std::string_view completion; ///< none where the target has no rate of completion
    };
    const auto up = target_direction::at_least;
    const auto cap = target_direction::at_most;
    const auto point = target_direction::exactly;
    const std::vector<goal_case> cases{
        {"358.89万平方米", "200万平方米", up, "met", "179.445%"},
        {"约358.89万平方米", "2平方公里", up, "met", "179.445%"},
        {"200万平方米", "200万平方米", up, "undecided", "100%"},
        {"200.5万平方米", "200万平方米", up, "met", "100%"},
        {"199.4万平方米", "200万平方米", up, "not met", "99%"},
        {"87个", "87个", up, "met", "100%"},
        {"87个", "90个", up, "not met", "96%"},
        {"超160万千瓦", "160万千瓦", up, "met", ">100%"},
        {"近160万千瓦", "160万千瓦", up, "not met", "[0, 100)%"},
        {"近160万千瓦", "100万千瓦", up, "undecided", "[0, 160)%"},
        {"306万吨", "300万吨", cap, "not met", "none"},
        {"33微克/立方米", "35微克/立方米", cap, "met", "none"},
        {"33微克/立方米", "33微克/立方米", cap, "undecided", "none"},
        {"0起", "0起", cap, "met", "none"},
        {"1起", "0起", cap, "not met", "none"},
        {"16.6°C", "17.0°C", cap, "met", "none"},
        {"16.6°C", "61.0°F", up, "met", "none"},
        {"16.6°C", "62.0°F", up, "not met", "none"},
        {"87个", "87个", point, "met", "100%"},
        {"88个", "87个", point, "not met", "101%"},
        {"87.0亿元", "87亿元", point, "undecided", "100%"},
    };
    for (auto const& c : cases) {
        INFO(c.actual << " against " << c.goal);
        const auto outcome = attainment_of(read(c.actual), target_of(read(c.goal), c.direction));
        REQUIRE(outcome);
        CHECK(word_of(outcome->met) == c.met);
        CHECK(outcome->direction == c.direction);
        CHECK(outcome->completion.has_value() == (c.completion != "none"));
        if (outcome->completion) {
            const std::string text = to_string(*outcome->completion);
            INFO(text);
            CHECK(outcome->completion->role() == role::rate);
            CHECK(text.substr(0, c.completion.find_first_of(".%")) ==
                  c.completion.substr(0, c.completion.find_first_of(".%")));
        }
    }
    CHECK(to_string(*attainment_of(read("358.89万平方米"), at_least(read("200万平方米")))) ==
          "179.445% [179.4425, 179.4475], met");
    CHECK(to_string(*attainment_of(read("358.89万平方米"), at_least(read("200万平方米"))), language::zh) ==
          "179.445% [179.4425, 179.4475]，已完成");
    CHECK(at_least(read("200万平方米"))->value().number().is_exact());
    CHECK(at_least(read("95%以上"))->value().number().is_exact());
    CHECK(attainment_of(share("98.3%"), at_least(share("95%以上")))->met == verdict::met);
    CHECK_FALSE(attainment_of(share("98.3%"), at_least(share("95%以上")))->completion);
    CHECK(reason_of(attainment_of(read("16.6°C"), at_most(change("0.9°C")))) == "role_mismatch");
    for (auto const& limit : {"0亿元", "-5亿元"}) { // no rate, but a verdict
        const auto done = attainment_of(read("5亿元"), at_least(read(limit)));
        REQUIRE(done);
        CHECK(done->met == verdict::met);
        CHECK_FALSE(done->completion);
    }
    CHECK(line(excess_of(read("358.89万平方米"), at_least(read("200万平方米")))) ==
          "158.89万平方米 [158.885, 158.895]");
    CHECK(line(excess_of(share("98.3%"), at_least(share("95%")))) == "+3.3个百分点 [3.25, 3.35]");
}

TEST_CASE("the target behind an overfulfilment lies below what was reached") {
    const auto target = target_behind(read("17.15万亩"), *as_rate(read("超额完成")));
    REQUIRE(target);
    CHECK(bounds(*target) == "(0, 17.155)");
    CHECK(to_string(target->unit()) == "万亩");
    CHECK(line(target_behind(read("358.89万平方米"), rate("179.4%"))) == "200.1万平方米 [199.99, 200.11]");
    CHECK(reason_of(target_behind(read("17.15万亩"), rate("0%"))) == "zero_base");
}

TEST_CASE("flags of the inputs travel to the result") {
    const auto words = [](result<measure> const& m) { return m->number().qualifiers(); };
    const auto both = qualifiers(qualifier::about) | qualifier::expected;
    CHECK(words(share_of(read("约1.74万亿元"), read("预计12.8万亿元"))) == both);
    CHECK(words(sum_of(read("约1.74万亿元"), read("预计超过7400亿元"))) == both);
    CHECK(words(whole_of(read("约6535万千瓦"), share("36.4%"))) == qualifiers(qualifier::about));
    CHECK(words(convert(read("约6587平方千米"), "公顷")) == qualifiers(qualifier::about));
    CHECK(words(convert(read("约8320亩"), "公顷")) == qualifiers(qualifier::about));
    CHECK(words(base_of(read("预计超过7400亿元"), growth("6%"))) == qualifiers(qualifier::expected));
    CHECK(line(share_of(read("约1.74万亿元"), read("12.8万亿元"))) == "13.6% [13.5, 13.69], about");
}
