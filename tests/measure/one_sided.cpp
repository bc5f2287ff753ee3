// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Numbers with one end (增长近5%, 下降超5%, 不足5%), printed zeros, and limits: what follows from them.
#include "measure/reading.hpp"

namespace {

using namespace tongbi;
using namespace reading;

result<measure> grown(std::string_view text) { return as_growth(read(text)); }
result<measure> fallen(std::string_view text) { return as_growth(down(read(text))); }

TEST_CASE("a growth with one end has a base") {
    const measure level = read("95亿元");
    CHECK(bounds(*base_of(level, grown("近5%"))) == "(90, 95.5]");     // 94.5 / 1.05, 95.5 / 1: near a rise is no fall
    CHECK(to_string(base_of(level, fallen("超5%"))) == ">99.473亿元"); // 94.5 / 0.95
    CHECK(to_string(base_of(level, fallen("5成以上"))) == "≥189亿元"); // 94.5 / 0.5
    CHECK(to_string(change_of(level, fallen("超5%"))) == "<-4.9736亿元"); // 94.5 - 94.5 / 0.95
    CHECK(bounds(*base_of(level, grown("0.0%"))) != bounds(level));       // 0.0 % may have been a fall
    CHECK(base_of(level, grown("0.0%"))->number().contains(decimal(9454, -2)));
    CHECK(reason_of(base_of(level, fallen("100.0%"))) == "zero_base"); // its value is that of nothing left
    CHECK(reason_of(base_of(level, fallen("105%"))) == "negative_base");
}

TEST_CASE("a share or a rate that only ends at zero has a whole, and one of zero has none") {
    const measure part = read("6535万千瓦");
    CHECK(to_string(whole_of(part, as_share(read("不足5%")))) == ">130690万千瓦"); // 6534.5 / 0.05
    CHECK(reason_of(whole_of(part, as_share(read("0.0%")))) == "zero_base");
    CHECK(reason_of(whole_of(read("0.0万千瓦"), as_share(read("0.0%")))) == "zero_base");
    CHECK(to_string(target_behind(read("3.0亿元"), as_rate(read("不足5%")))) == ">59亿元"); // 2.95 / 0.05
    CHECK(to_string(quotient_of(read("30.0亿元"), read("不足5家"))) == ">5.99亿元/家");
}

TEST_CASE("a rate without a sign ends at zero, however it is read") {
    CHECK(bounds(*as_rate(read("0.0%"))) == "[0, 0.05]");
    CHECK(bounds(*as_rate(read("不足5%"))) == "[0, 5)");
    CHECK(bounds(*as_rate(read("-0.3%"))) == "[-0.35, -0.25]");
}

TEST_CASE("no growth lies below -100 %, whatever it is computed from") {
    CHECK(reason_of(growth_of(read("-5亿元"), read("-8亿元"))) == "sign_change"); // it was 3
    CHECK(reason_of(growth_of(as_rate(read("-5%")), read("-7个百分点"))) == "sign_change");
    CHECK(reason_of(difference_of(grown("-90%"), read("20个百分点"))) == "sign_change");
    CHECK(reason_of(factor_of(fallen("105%"))) == "negative_base");
    CHECK(bounds(*factor_of(fallen("超5%"))) == "[0, 0.95)");
}

TEST_CASE("growths chain to their end: a fall by 100 % stays, and a rise without end is one") {
    CHECK(to_string(chained_growth_of(grown("超5.2%"), grown("不足1.0%"))) == "≥-100%"); // attained by -100 % alone
    CHECK(to_string(chained_growth_of(grown("超5.2%"), grown("-1.0%"))) == ">4.0954%");  // 1.052 x 0.9895
    CHECK(to_string(chained_growth_of(grown("超5.2%"), fallen("100%"))) != "");
}

TEST_CASE("a target that leaves its own number out is not met by it") {
    const measure two_hundred = read("200家");
    CHECK(attainment_of(two_hundred, at_least(read("200家")))->met == verdict::met);
    CHECK(attainment_of(two_hundred, at_least(read("超200家")))->met == verdict::not_met);
    CHECK(attainment_of(read("201家"), at_least(read("超200家")))->met == verdict::met);
    CHECK(attainment_of(two_hundred, at_most(read("不足200家")))->met == verdict::not_met);
    CHECK(attainment_of(two_hundred, at_most(read("200家")))->met == verdict::met);
    CHECK_FALSE(attainment_of(read("199家"), at_most(read("不足200家")))->completion); // a ceiling
    CHECK(to_string(*attainment_of(read("201家"), at_least(read("超200家")))) == "100.5%, met");
    CHECK(reason_of(at_least(read("不足200家"))) == "ambiguous");
}

TEST_CASE("a value is held against a limit by all that it may be, or rounded to its digits") {
    const auto limit = at_most(read("35微克/立方米"));
    const auto rounded = limit_comparison::rounded_value; // GB/T 8170, 4.3
    CHECK(attainment_of(read("35微克/立方米"), limit)->met == verdict::undecided);
    CHECK(attainment_of(read("35微克/立方米"), limit, rounded)->met == verdict::met);
    CHECK(attainment_of(read("35.4微克/立方米"), limit)->met == verdict::not_met);
    CHECK(attainment_of(read("35.4微克/立方米"), limit, rounded)->met == verdict::met);
    CHECK(attainment_of(read("35.5微克/立方米"), limit, rounded)->met == verdict::not_met); // 36
    CHECK(attainment_of(read("36.5微克/立方米"), at_most(read("36微克/立方米")), rounded)->met ==
          verdict::met); // half to even
    CHECK(attainment_of(read("35微克/立方米"), at_most(read("35.0微克/立方米")), rounded)->met == verdict::met);
    CHECK(attainment_of(read("超35微克/立方米"), limit, rounded)->met == verdict::not_met); // no value of its own
}

TEST_CASE("parts of a whole end at the whole, whatever they are counted in") {
    CHECK(bounds(*convert(as_share(read("三分之二")), rows::percent)).starts_with("[66.666"));
    CHECK(part_of(read("300.0吨"), as_share(read("三分之二")))->number().contains(200));
    CHECK(bounds(*part_of(read("300.0吨"), as_share(read("近三分之二")))).starts_with("[0, 200.")); // not 100
    CHECK(to_string(whole_of(read("300.0吨"), as_share(read("近三分之二")))) == ">449.92吨");       // 299.95 x 3 / 2
    for (auto const& text : {"七分之三", "九分之二", "超三分之一", "四分之三", "二分之一"}) CHECK(as_share(read(text)));
    for (auto const& text : {"四分之五", "二分之三", "六分之七", "八分之九"})
        CHECK(reason_of(as_share(read(text))) == "part_exceeds_whole");
    CHECK(to_string(factor_of(fall_of(read("近三分之二")))).find("(0.333") != std::string::npos); // not 0.667
}

TEST_CASE("a percentage is no intensity, and apparent power no power") {
    CHECK(reason_of(convert(read("50%"), "MJ/kWh")) == "unit_mismatch");
    CHECK(reason_of(convert(read("50%"), "gce/kWh")) == "unit_mismatch");
    CHECK(reason_of(convert(read("100 kV·A"), "kW")) == "unit_mismatch");
    CHECK(to_string(convert(read("100千伏·安"), "kVA")) == "100 kVA");
    CHECK(to_string(read("100 MV·A")) == "100 MV·A");
    const auto negative = coal_basis::equivalent(read_measure("-3 gce/kWh"));
    CHECK(reason_of(convert(read("1.0亿千瓦时"), "万吨标准煤", negative)) == "negative_base");
}

TEST_CASE("a base that only begins at zero leaves a growth, a share and a contribution with one end") {
    CHECK(to_string(year_over_year(read("100亿元"), read("近80亿元"))) == ">24.375%"); // 99.5 / 80 - 1
    CHECK(bounds(*share_of(read("5亿元"), read("近10亿元"))) == "(45, 100]");
    CHECK(to_string(contribution_rate_of(read("5亿元"), read("不足10亿元"))) == ">45%");
    CHECK(reason_of(year_over_year(read("100亿元"), read("0.0亿元"))) == "zero_base");
}

TEST_CASE("the base of a share is a share") {
    CHECK(reason_of(growth_of(share("79.6%"), read("-30个百分点"))) == "part_exceeds_whole"); // it was 109.6 %
    CHECK(growth_of(rate("79.6%"), read("-30个百分点")));
    CHECK(growth_of(share("79.6%"), read("0.6个百分点")));
}

TEST_CASE("a value is rounded in the unit of its limit") {
    const auto rounded = limit_comparison::rounded_value;
    CHECK(attainment_of(read("49小时"), at_most(read("2天")), rounded)->met == verdict::met); // 2.04
    CHECK(attainment_of(read("49小时"), at_most(read("2天")))->met == verdict::not_met);
    CHECK(attainment_of(read("16.7℃"), at_most(read("62℉")), rounded)->met == verdict::met); // 62.06
}

} // namespace
