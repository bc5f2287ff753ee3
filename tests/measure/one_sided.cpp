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

} // namespace
