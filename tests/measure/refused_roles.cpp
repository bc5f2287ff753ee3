// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What the refusals of roles and units say, which roles a unit can have, and where a share ends.

#include "reading.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;

TEST_CASE("a refusal says which role was given and which one is taken, in either language") {
    struct row {
        result<measure> outcome;
        std::string_view en, zh;
    };
    const measure third = read("第三位");
    for (auto const& r : std::vector<row>{
             {difference_of(third, read("第一位")),
              "difference of current and base: the current is a rank, and ranks have no sum, no difference and no "
              "ratio: "
              "they have an order",
              "本期与基期之差：本期是位次，位次没有和、差与比值，只能比较先后"},
             {year_over_year(third, read("第一位")),
              "relative change of current against base: the current is a rank, and ranks have no sum, no difference "
              "and "
              "no ratio: they have an order",
              "本期比基期的增减率：本期是位次，位次没有和、差与比值，只能比较先后"},
             {difference_of(share("36.4%"), growth("5.8%")),
              "difference of current and base: the base is a growth, and this takes a share",
              "本期与基期之差：基期是增速，此处应为占比"},
             {whole_of(read("12.8万亿元"), read("0.6个百分点")),
              "whole of part and share: the share is percentage points, and this takes a share",
              "由部分和比重推算的总量：比重是百分点，此处应为占比"},
             {total_of(read("12.8万亿元"), rate("36.4%")),
              "total of the parts: one of the parts is a rate, and this takes an amount",
              "各部分合计：各部分之一是比率，此处应为数量"},
             {total_of(read("16.6℃"), read("15.7℃")),
              "total of the parts: one of the parts is a level, and this takes an amount",
              "各部分合计：各部分之一是水平，此处应为数量"},
             {chained_growth_of(growth("5.8%"), rate("5.8%")),
              "growth chained of the growths: one of the growths is a rate, and this takes a growth",
              "由各期增速环比连乘的增速：各期增速之一是比率，此处应为增速"},
             {as_role(read("16.6℃"), role::share), "the number has another role than this needs: a level",
              "该数的数据类型不符：水平"},
         }) {
        INFO(r.en);
        REQUIRE_FALSE(r.outcome);
        CHECK(r.outcome.error().why == reason::role_mismatch);
        CHECK(describe(r.outcome.error()) == r.en);
        CHECK(describe(r.outcome.error(), language::zh) == r.zh);
    }
}

TEST_CASE("a refusal of one of several inputs names them once") {
    const auto fell = measure(figure::exactly(-120), rows::percent, role::growth);
    const auto chained = chained_growth_of(growth("5.0%"), fell);
    REQUIRE_FALSE(chained);
    CHECK(describe(chained.error()) ==
          "growth chained of the growths: one of the growths is negative or may be negative");
    CHECK(describe(chained.error(), language::zh) == "由各期增速环比连乘的增速：各期增速之一为负或可能为负");
}

TEST_CASE("a role is only given to a unit that can have it") {
    struct given {
        std::string_view text;
        std::vector<role> fits;
    };
    const std::vector<given> cases{
        {"36.4%", {role::share, role::rate, role::growth, role::factor, role::unstated}},
        {"1.6倍", {role::rate, role::growth, role::factor, role::unstated}}, // 160 % is no part of a whole
        {"0.6倍", {role::share, role::rate, role::growth, role::factor, role::unstated}},
        {"0.6个百分点", {role::points}},
        {"16.6°C", {role::level, role::change}},
        {"12.8万亿元", {role::amount, role::change}},
        {"91.9", {role::amount, role::change, role::factor}},
        {"5家", {role::amount, role::change}},
    };
    for (auto const& c : cases)
        for (auto const& entry : vocabulary<role>::table) {
            INFO(c.text << " as " << entry.code);
            const bool fits = std::find(c.fits.begin(), c.fits.end(), entry.value) != c.fits.end();
            const auto m = as_role(read(c.text), entry.value);
            CHECK(m.has_value() == fits);
            if (!m)
                CHECK(m.error().why == (c.text == "1.6倍" && entry.value == role::share ? reason::part_exceeds_whole
                                                                                        : reason::role_mismatch));
        }
    CHECK(change("99小时").role() == role::amount); // a difference of amounts is an amount
    CHECK(change("0.9℃").role() == role::change);
    CHECK(as_role(read("第三"), role::ordinal).has_value());
}

TEST_CASE("what lies outside of 0 and 100 % is no share") {
    CHECK(reason_of(as_share(read("120%"))) == "part_exceeds_whole");
    CHECK(reason_of(as_share(read("1.5倍"))) == "part_exceeds_whole");
    CHECK(reason_of(as_share(read("-3%"))) == "negative_base"); // which is not larger than its whole
    CHECK(describe(as_share(read("-3%")).error()) ==
          "percentage as a share: the percentage is negative or may be negative");
    CHECK(describe(as_share(read("120%")).error(), language::zh) == "百分数作为占比：百分数大于总体");
    CHECK(as_share(read("100%")).has_value()); // 99.5 to 100.5
    CHECK(reason_of(difference_of(share("3%"), read("5个百分点"))) == "negative_base");
    CHECK(reason_of(sum_of(share("99.0%"), read("5.0个百分点"))) == "part_exceeds_whole");
    CHECK(sum_of(share("99.0%"), read("0.5个百分点")).has_value());
}

TEST_CASE("an actual and its target have one role and one direction") {
    CHECK(reason_of(attainment_of(share("95.6%"), at_least(growth("95%")))) == "role_mismatch");
    CHECK(describe(attainment_of(share("95.6%"), at_least(growth("95%"))).error()) ==
          "attainment of actual against target: the target is a growth, and this takes a share");
    CHECK(attainment_of(share("95.6%"), at_least(share("95%")))->met == verdict::met);
    CHECK(reason_of(attainment_of(read("5.6%"), at_most(read("不低于5%")))) ==
          "ambiguous"); // a floor that is called a ceiling
    CHECK(attainment_of(read("5.6%"), at_least(read("不低于5%")))->met == verdict::met);
}

TEST_CASE("an index is no percentage") {
    CHECK(reason_of(convert(read("91.9"), "%")) == "unit_mismatch");
    CHECK(to_string(*convert(ratio_of(read("4.66万亿元"), read("12.8万亿元")), "%")) == "36.4% [36.22, 36.59]");
}

TEST_CASE("measures of different things are refused with both units, in every computation that needs one unit") {
    const measure power = read("6535万千瓦");
    const measure money = read("12.8万亿元");
    for (auto const& refused : {sum_of(power, money), difference_of(power, money), year_over_year(power, money),
                                share_of(power, money), ratio_of(power, money), growth_of(power, money),
                                normal_of(power, money), intersect(power, money), excess_of(power, at_least(money))}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().why == reason::unit_mismatch);
        const std::string sentence = describe(refused.error());
        CHECK(sentence.find("万千瓦") != std::string::npos);
        CHECK(sentence.find("万亿元") != std::string::npos);
    }
    CHECK(reason_of(attainment_of(power, at_least(money))) == "unit_mismatch");
    CHECK(reason_of(agree(power, money)) == "unit_mismatch");
    CHECK(reason_of(sum_of(read("13家"), read("12个"))) == "unit_mismatch");
    CHECK(reason_of(sum_of(read("256.6亿美元"), read("2.8亿元"))) == "unit_mismatch");
    CHECK(describe(sum_of(read("13家"), read("12个")).error()) == "the units do not measure the same: 家 / 个");
    CHECK(quotient_of(money, power).has_value()); // of which an intensity is made
}
