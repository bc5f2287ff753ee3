// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Conversions, multiples, targets and narrowing at the typed door.

#include "catch.hpp"
#include "check.hpp"

using namespace check;
using namespace tongbi::literals;

TEST_CASE("万千瓦 to GW and MW to 万千瓦 shift the digits and keep the print") {
    CHECK(text((6535_万千瓦).in<units::GW>()) == "65.35 GW");
    CHECK(text((65.35_GW).in<units::wan_kW>()) == "6535万千瓦");
    CHECK(text((500_MW).in<units::wan_kW>()) == "50.0万千瓦");
    CHECK(text((500.0_MW).in<units::wan_kW>()) == "50.00万千瓦");
    CHECK(text((500000_kW).in<units::MW>()) == "500.000 MW");
    CHECK((6535_万千瓦).in<units::GW>().number().is_given());
    CHECK((6535_万千瓦).in<units::GW>().in<units::wan_kW>() == 6535_万千瓦);
    CHECK(text((126.0_亿千瓦时).in<units::TWh>()) == "12.60 TWh");
    CHECK(text((12.8_万亿元).in<units::yi_CNY>()) == "128000亿元 [127500, 128500]");
    CHECK((12.8_万亿元).in<units::yi_CNY>().number() == closed{decimal(127500), decimal(128000), decimal(128500)});
    // 500 MW and 500,000 kW are one number with two precisions
    CHECK(text(intersect(500_MW, 500'000_kW)) == "500.000 MW [499.9995, 500.0005]");
}

TEST_CASE("亩 to 公顷 goes through 2000/3 m², rounded outward, and back again") {
    const auto area = (15_亩).in<units::hectare>();
    CHECK(area.number().best() == decimal(1));
    CHECK(area.number().contains(decimal(29, -1) / decimal(3))); // 14.5 / 15
    CHECK(area.number().contains(decimal(31, -1) / decimal(3))); // 15.5 / 15
    CHECK_FALSE(area.number().contains(decimal(96, -2)));
    CHECK(text((2420_万亩).in<units::square_km>()) == "16133 km² [16130, 16136.7]");
    CHECK(text((1_公顷).in<units::mu>()) == "15亩 [7, 23]");
    const auto three = (3.00_亩).in<units::square_metre>().number(); // 2.995 and 3.005 times 2000/3
    CHECK(three.lower().at < decimal(5990) / decimal(3));
    CHECK(three.lower().at > decimal(199666, -2));
    CHECK(three.upper().at > decimal(6010) / decimal(3));
    CHECK(three.upper().at < decimal(200334, -2));
    CHECK((3.00_亩).in<units::square_metre>().number().best() == decimal(2000));
    // the wrong twin, 666.67 m², would give 2000.01
    CHECK((3_亩).in<units::square_metre>().number().best() != decimal(200001, -2));
    const auto there_and_back = area.in<units::mu>();
    CHECK(there_and_back.number().contains(decimal(145, -1)));
    CHECK(there_and_back.number().contains(decimal(155, -1)));
    CHECK(there_and_back.number().best() == decimal(15));
}

TEST_CASE("sums and differences take the left unit, and what was measured twice counts once") {
    CHECK(text(6535_万千瓦 + 1.20_GW) == "6655万千瓦 [6654, 6656]");
    CHECK(text(1.20_GW + 6535_万千瓦) == "66.55 GW [66.54, 66.56]");
    CHECK(text(358.89_万平方米 - 200_公顷) == "159万平方米 [158.3, 159.4]");
    CHECK(text(excess_of(358.89_万平方米, at_least(200_公顷))) == "158.89万平方米 [158.885, 158.895]");
    CHECK(text(4.66_万亿元 - 12.8_万亿元) == "-8.1万亿元 [-8.2, -8.08]");
    CHECK(text(-(5_亿元)) == "-5亿元");
}

TEST_CASE("power times hours is energy, rain over days is mm/d") {
    constexpr auto energy = 6535_万千瓦 * 2099.4_小时;
    CHECK(text(energy) == "13720000万千瓦·小时 [13718200, 13721000]");
    CHECK(text(energy.in<units::yi_kWh>()) == "1372.0亿千瓦时 [1371.82, 1372.1]");
    CHECK(text(99.0_毫米 / 30_天) == "3.3 mm/d [3.24, 3.36]");
    CHECK(text(12_吨标准煤 / 4_项) == "3.0吨标准煤/项 [2.87, 3.13]");
    CHECK((12_吨标准煤 / 0_项).error().why == reason::zero_base);
    CHECK((12_吨标准煤 / 0_天).error().why == reason::zero_base); // [-0.5, 0.5]
}

TEST_CASE("偏多1.6倍 is a factor of 2.6, 是1.6倍 one of 1.6") {
    CHECK(times_more(1.6_倍).number() == closed{decimal(255, -2), decimal(26, -1), decimal(265, -2)});
    CHECK(multiple(1.6_倍).number() == closed{decimal(155, -2), decimal(16, -1), decimal(165, -2)});
    CHECK((100_毫米 * times_more(1.6_倍)).number().best() == decimal(260));
    CHECK((100_毫米 * multiple(1.6_倍)).number().best() == decimal(160));
    CHECK_FALSE((100_毫米 * times_more(1.6_倍)).number().contains(decimal(160)));
    CHECK(factor_of(growth(160_percent))->number().best() == times_more(1.6_倍).number().best());
    CHECK(factor_of(growth(1.6_倍))->number() == times_more(1.6_倍).number()); // not 1.016
    CHECK(growth(1.6_倍).number().lower().at == decimal(155));
    CHECK(text(base_of(130_亿元, growth(1.6_倍))) == "50亿元 [48.8, 51.2]"); // 130 / 2.6, as read_measure has it
    CHECK(text(factor_of(growth(5.8_percent))) == "1.058 [1.0575, 1.0585]");
    CHECK(times_more(exactly(1)).number() == exactly(2).with({}));
}

TEST_CASE("a level times the factor of its growth is the next level, and its base comes back") {
    constexpr auto next = 120.0_亿千瓦时 * factor(growth(5.0_percent));
    CHECK(next.number().best() == decimal(126));
    const auto base = base_of(next, growth(5.0_percent));
    REQUIRE(base);
    CHECK(base->number().best() == decimal(120));
    CHECK(base->number().contains(decimal(11995, -2)));
    CHECK(base->number().contains(decimal(12005, -2)));
    CHECK(text(base_of(126.0_亿千瓦时, growth(5.8_percent))) == "119.1亿千瓦时 [118.98, 119.2]");
    CHECK(base_of(126.0_亿千瓦时, growth(-100_percent)).error().why == reason::zero_base);
}

TEST_CASE("a growth gives the change behind it, and a change its growth") {
    CHECK(text(change_of(126.0_亿千瓦时, growth(5.0_percent))) == "6.0亿千瓦时 [5.94, 6.06]");
    const auto apart = 126.0_亿千瓦时 - *base_of(126.0_亿千瓦时, growth(5.0_percent));
    CHECK_FALSE(text(apart) == "6.0亿千瓦时 [5.94, 6.06]"); // as if the two growths could differ
    CHECK(text(growth_of(2099.4_小时, 99_小时)) == "+4.95% [4.922, 4.976]");
    CHECK(text(growth_of(2099.4_小时, 99_小时)) !=
          text(year_over_year(2099.4_小时 + 99_小时, 2099.4_小时))); // 4.72: of the wrong base
    CHECK(growth_of(99_小时, 99_小时).error().why == reason::zero_base);
    CHECK(text(growth_of(share(79.6_percent), 0.6_pp)) == "+0.76% [0.69, 0.83]");
    CHECK(change_of(126.0_亿千瓦时, growth(-100_percent)).error().why == reason::zero_base);
}

TEST_CASE("a completion rate gives the target behind it") {
    CHECK(text(target_behind(358.89_万平方米, rate(179.445_percent))) == "200.000万平方米 [199.9966, 200.0034]");
    CHECK(target_behind(358.89_万平方米, rate(0_percent)).error().why == reason::zero_base);
}

TEST_CASE("a floor is met from above, a ceiling from below, a point only by exact numbers") {
    const auto floor = at_least(200_万平方米);
    CHECK(attainment_of(358.89_万平方米, floor)->met == verdict::met);
    CHECK(attainment_of(199.9_万平方米, floor)->met == verdict::not_met);
    CHECK(attainment_of(200_万平方米, floor)->met == verdict::undecided); // 199.5 would do as well
    const auto ceiling = at_most(35_微克);
    CHECK(attainment_of(32_微克, ceiling)->met == verdict::met);
    CHECK(attainment_of(35_微克, ceiling)->met == verdict::undecided);
    CHECK(attainment_of(36_微克, ceiling)->met == verdict::not_met);
    const auto point = exactly(20_家);
    CHECK(attainment_of(20_家, point)->met == verdict::met);
    CHECK(attainment_of(21_家, point)->met == verdict::not_met);
    CHECK(attainment_of(20_天, exactly(20_天))->met == verdict::undecided);
    CHECK(attainment_of(21_天, exactly(20_天))->met == verdict::not_met);
}

TEST_CASE("a ceiling has no completion rate, a floor of zero no rate either") {
    const auto done = attainment_of(32_微克, at_most(35_微克));
    CHECK_FALSE(done->completion);
    CHECK(done->direction == target_direction::at_most);
    CHECK(text(done) == "met");
    CHECK(text(attainment_of(36_微克, at_most(35_微克)), language::zh) == "未完成");
    CHECK(text(attainment_of(35_微克, at_most(35_微克)), language::zh) == "无法判定");
    CHECK(text(attainment_of(20_家, at_least(0_家))) == "met");
    CHECK(attainment_of(20_家, at_most(0_家))->met == verdict::not_met);
    CHECK(text(attainment_of(20_家, at_least(-(5_家)))) == "met");
}

TEST_CASE("a printed zero with a minus lies on both sides of zero, one without does not") {
    static_assert((0.0_亿元).number().lower() == bound::closed(0));
    static_assert((-0.0_亿元).number().lower() == bound::closed(decimal(-5, -2)));
    static_assert((-0.0_亿元).number().upper() == bound::closed(decimal(5, -2)));
    CHECK_FALSE(year_over_year(-0.0_亿元, 8.0_亿元)->number().is_exact());
    CHECK(multiple(0.0_倍).number().lower() == bound::closed(0));
    CHECK(times_more(0.0_倍).number().lower() == bound::closed(1));
}

TEST_CASE("a target over its print is not met by the print, and a limit may be held against rounded values") {
    static_assert(at_least(over(200_家)).direction() == target_direction::above);
    CHECK(text(attainment_of(200_家, at_least(over(200_家)))) == "100%, not met");
    CHECK(text(attainment_of(35_微克, at_most(35_微克), limit_comparison::rounded_value)) == "met");
    const auto limit = at_most(amount<units::ug, double>(35));
    CHECK(attainment_of(amount<units::ug, double>(35.4), limit)->met == verdict::not_met);
    CHECK(attainment_of(amount<units::ug, double>(35.4), limit, limit_comparison::rounded_value)->met == verdict::met);
    const auto hundred = at_least(amount<units::t, double>(100)); // whose zeros are no digits to round to
    CHECK(attainment_of(amount<units::t, double>(51), hundred, limit_comparison::rounded_value)->met ==
          verdict::not_met);
}

TEST_CASE("growths of doubles do not pass -100 % either") {
    using plain = basic_percentage<role::growth, double>;
    using points = basic_percentage<role::points, double>;
    CHECK(difference_of(plain(-90.0), points(20.0)).error().why == reason::sign_change);
    CHECK(factor_of(plain(-105.0)).error().why == reason::negative_base);
    const double after = (plain(-90.0) - points(20.0)).number();
    CHECK_FALSE(after == after); // the operator has no refusal: NaN, as of a share beyond its whole
}

TEST_CASE("a verdict does not change with the unit of the target") {
    for (const auto met :
         {attainment_of(6535_万千瓦, at_least(65.35_GW))->met, attainment_of(6535_万千瓦, at_least(65350_MW))->met,
          attainment_of(65.35_GW, at_least(6535_万千瓦))->met})
        CHECK(met == verdict::undecided);
    for (const auto met :
         {attainment_of(6536_万千瓦, at_least(65.35_GW))->met, attainment_of(65.36_GW, at_least(65350_MW))->met})
        CHECK(met == verdict::met);
    CHECK(attainment_of(15_亩, at_least(0.9_公顷))->met == verdict::met);
    CHECK(attainment_of(15_亩, at_least(1.04_公顷))->met == verdict::not_met);
    CHECK(attainment_of(15_亩, at_least(1_公顷))->met == verdict::undecided);
}

TEST_CASE("two prints of one amount narrow each other, or contradict each other") {
    CHECK(text(intersect(65.4_GW, 6535_万千瓦)) == "[65.35, 65.355] GW");
    CHECK(intersect(65.3_GW, 6545_万千瓦).error().why == reason::no_overlap);
    CHECK(is_below(6535_万千瓦, 65.4_GW) == verdict::undecided);
    CHECK(is_below(6530_万千瓦, 65.4_GW) == verdict::met);
    CHECK(is_below(6550_万千瓦, 65.4_GW) == verdict::not_met);
}

TEST_CASE("ratios of like amounts are plain factors, and a base that may be zero has none") {
    CHECK(text(ratio_of(4.66_万亿元, 128000_亿元)) == "0.3641 [0.36367, 0.36446]");
    CHECK(ratio_of(4.66_万亿元, 0_元).error().why == reason::zero_base);
    CHECK(share_of(5_家, 4_家).error().why == reason::part_exceeds_whole);
    CHECK(share_of(-(1_家), 4_家).error().why == reason::negative_base);
    CHECK(whole_of(5_家, share(0.0_percent)).error().why == reason::zero_base);
    CHECK(year_over_year(5_元, -(3_元)).error().became == change_class::turned_positive);
    CHECK(year_over_year(-(5_元), 3_元).error().became == change_class::turned_negative);
    CHECK(year_over_year(0_家, 0_家).error().became == change_class::unchanged);
    CHECK(year_over_year(12_家, 10_家)->number() == exactly(20).with({}));
}

TEST_CASE("a share above 97 % ends at 100 %, and keeps doing so when points are taken off") {
    const share above(percent_number(figure::over(97)));
    CHECK(above.number().lower() == bound::opened(97));
    CHECK(above.number().upper() == bound::closed(100));
    CHECK(text(above) == ">97%");
    CHECK(text(above - 0.6_pp) == "(96.35, 99.45]%");
    CHECK(text(share(98.0_percent) - above) == "[-2.05, 1.05) pp");
    CHECK(text(above * share(50_percent)) == "(48.015, 50.5]%");
    CHECK(growth(percent_number(figure::below(5))).number().lower() == bound::closed(-100));
    CHECK(rate(percent_number(figure::over(97))).number().upper() == bound::unlimited());
}

TEST_CASE("flags such as 约 and 预计 travel through sums, shares and growth") {
    const amount<units::yi_CNY> about(figure::printed(decimal(28, -1)).with(qualifier::about));
    CHECK((about + 1.0_亿元).number().qualifiers().has(qualifier::about));
    CHECK(share_of(about, 10.0_亿元)->number().qualifiers().has(qualifier::about));
    CHECK(text(share_of(about, 10.0_亿元)) == "28% [27.3, 28.7], about");
    CHECK(text(share_of(about, 10.0_亿元), language::zh) == "28% [27.3, 28.7]，约数");
    CHECK(text((about).in<units::wan_CNY>()) == "28000万元 [27500, 28500], about");
}
