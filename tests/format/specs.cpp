// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Format specs: decimals, signs, bounds, width by display columns, at every door; with fmt/core.h and nothing else.

#include <tongbi/format.hpp>

#include "catch.hpp"

#include <limits>
#include <string>
#include <vector>

using namespace tongbi;
using namespace tongbi::literals;

namespace {

struct row {
    const char* spec;
    std::string text;
};

template <class T>
void prints(T const& value, std::vector<row> const& rows) {
    for (auto const& r : rows) {
        CAPTURE(r.spec);
        CHECK(fmt::format(fmt::runtime(r.spec), value) == r.text);
    }
}

} // namespace

TEST_CASE("decimals stand before or behind the words of a format") {
    prints(share_of(4.66_万亿元, 12.8_万亿元), {{"{:zh.1}", "36.4%"},
                                                {"{:zh .1}", "36.4%"},
                                                {"{:b.2}", "36.41% [36.225, 36.589]"},
                                                {"{:zh.2b}", "36.41% [36.225, 36.589]"},
                                                {"{:half_away.2}", "36.41%"},
                                                {"{:up.0 zh}", "37%"},
                                                {"{:>12zh.1}", "       36.4%"}});
    prints(0.6_pp,
           {{"{:zh.2}", "+0.60个百分点"}, {"{:.2zh}", "+0.60个百分点"}, {"{:b zh.2}", "+0.60个百分点 [0.55, 0.65]"}});
}

TEST_CASE("a typed value prints with decimals, a sign, short or with its bounds") {
    prints(share_of(4.66_万亿元, 12.8_万亿元), {{"{}", "36.4% [36.22, 36.59]"},
                                                {"{:.1}", "36.4%"},
                                                {"{:.2}", "36.41%"},
                                                {"{:.2 half_away}", "36.41%"},
                                                {"{:.0up}", "37%"},
                                                {"{:+.1}", "+36.4%"},
                                                {"{:s}", "36.4%"},
                                                {"{:b}", "36.4% [36.22, 36.59]"},
                                                {"{:.2b}", "36.41% [36.225, 36.589]"},
                                                {"{:.1zh}", "36.4%"},
                                                {"{:>12.1}", "       36.4%"}});
    prints(126.0_亿千瓦时, {{"{}", "126.0亿千瓦时"},
                            {"{:.2}", "126.00亿千瓦时"},
                            {"{:b}", "126.0亿千瓦时 [125.95, 126.05]"},
                            {"{:+}", "+126.0亿千瓦时"}});
    prints(year_over_year(120.0_亿千瓦时, 126.0_亿千瓦时),
           {{"{:.1}", "-4.8%"}, {"{:+.1}", "-4.8%"}, {"{:.0b}", "-5% [-4.9, -4.6]"}});
    prints(year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时), {{"{:.1}", "+5.0%"}, {"{:.2zh}", "+5.00%"}});
    prints(0.6_pp, {{"{:.2}", "+0.60 pp"}, {"{:.2zh}", "+0.60个百分点"}, {"{:bzh}", "+0.6个百分点 [0.55, 0.65]"}});
    prints(16.6_degC, {{"{:.2}", "16.60 °C"}, {"{:+b}", "+16.6 °C [16.55, 16.65]"}});
    prints(1218_个, {{"{:b}", "1218个"}, {"{:.0}", "1218个"}});
    prints(over(256.6_亿美元), {{"{:.0}", ">256亿美元"}, {"{:.2}", ">256.60亿美元"}});
    prints(times_more(1.6_倍), {{"{:.2}", "2.60"}, {"{:s}", "2.6"}});
    prints(anomaly(0.9_delta_degC, normal_period(1991, 2020)),
           {{"{:.2}", "+0.90 °C (against 1991-2020)"}, {"{:.2zh}", "+0.90 °C（较1991—2020年常年值）"}});
}

TEST_CASE("measures, ranges and attainments print by the same formats, in the words that were read") {
    prints(
        read_measure("约2.8亿元"),
        {{"{:.2}", "约2.80亿元"}, {"{:b}", "约2.8亿元 [2.75, 2.85]"}, {"{:s}", "约2.8亿元"}, {"{:+.1}", "约+2.8亿元"}});
    prints(read_measure("超159.92亿元"), {{"{:.1}", "超159.9亿元"}, {"{:b}", "超159.92亿元"}, {"{:.0}", "超159亿元"}});
    prints(read_measure("500,000 kW"), {{"{:.1}", "500,000.0 kW"}, {"{:b}", "500,000 kW [499999.5, 500000.5]"}});
    prints(read_measure("三成"), {{"{:.1}", "3.0成"}, {"{:s}", "三成"}});
    prints(read_measure("第三高值"), {{"{:.1}", "第三高值"}, {"{:b}", "第三高值"}}); // a rank has no decimals
    prints(read_measure("全覆盖"), {{"{:.1}", "100.0%"}, {"{:s}", "全覆盖"}});
    prints(read_range("0.1~1.4℃"),
           {{"{:.2}", "0.10~1.40℃"}, {"{:b}", "0.1℃ [0.05, 0.15]~1.4℃ [1.35, 1.45]"}, {"{:s}", "0.1~1.4℃"}});
    prints(read_range("-5.4~-13.9℃"), {{"{:.0}", "-5~-14℃"}});
    const auto done = attainment_of(358.89_万平方米, at_least(200_万平方米));
    prints(done, {{"{:.1}", "179.4%, met"}, {"{:.1zh}", "179.4%，已完成"}, {"{:>14.1}", "   179.4%, met"}});
    prints(attainment_of(read_measure("358.89万平方米"), at_least(read_measure("200万平方米"))),
           {{"{:.0}", "179%, met"}, {"{:s}", "179.445%, met"}});
    prints(figure::printed(decimal(730, -1)),
           {{"{:.2}", "73.00"}, {"{:b}", "73.0 [72.95, 73.05]"}, {"{:>8}", "    73.0"}});
    prints(decimal(3645, -2), {{"{:.1}", "36.4"}, {"{:.1 half_away}", "36.5"}});
}

TEST_CASE("doubles print their digits before the point and six in all, at every door") {
    using energy = amount<units::yi_kWh, double>;
    prints(energy(1e6), {{"{}", "1000000亿千瓦时"}, {"{:.1}", "1000000.0亿千瓦时"}});
    prints(growth_of(energy(126.1), energy(11.0)), {{"{}", "+9.55691%"}, {"{:.1}", "+9.6%"}, {"{:+.2}", "+9.56%"}});
    prints(basic_percentage<role::growth, double>(-0.0), {{"{}", "0%"}, {"{:.1}", "0.0%"}, {"{:+.1}", "0.0%"}});
    prints(basic_percentage<role::growth, double>(0.04), {{"{:.1}", "0.0%"}, {"{:.2}", "+0.04%"}});
    prints(ratio_of(energy(2), energy(3)), {{"{}", "0.666667"}, {"{:b}", "0.666667"}, {"{:.2}", "0.67"}});
    prints(result<double>(2.0 / 3), {{"{}", "0.666667"}, {"{:.2}", "0.67"}});
    prints(attainment_of(energy(5.0), at_least(energy(4.0))), {{"{:.1}", "125.0%, met"}});
    CHECK(to_string(result<double>(1e7)) == "10000000");
}

TEST_CASE("a share of doubles that leaves 0 and 100 % is a missing number, and says why where it is asked") {
    const auto sixty = *as_share(60.0);
    const basic_percentage<role::points, double> fifty(50.0);
    CHECK(fmt::format("{}", sixty + fifty) == ".."); // never nan%
    CHECK(fmt::format("{:.1}", sixty + fifty) == "..");
    CHECK(fmt::format("{}", amount<units::kW, double>(std::numeric_limits<double>::quiet_NaN())) == "..");
    CHECK_FALSE(sum_of(sixty, fifty));
    CHECK(sum_of(sixty, fifty).error().why == reason::part_exceeds_whole);
}

TEST_CASE("a loss that was reduced is rounded by one rule at every door, ties to even") {
    using energy = amount<units::yi_kWh, double>;
    using money = amount<units::yi_CNY, double>;
    CHECK(fmt::format("{:zh}", year_over_year(money(-11), money(-16))).ends_with("减亏31.2%")); // 31.25
    const std::string reduced = "负值收窄31.2%";                                                // of what is no money
    CHECK(fmt::format("{:zh}", year_over_year(energy(-11), energy(-16))).ends_with(reduced));
    CHECK(fmt::format("{:zh}", year_over_year(-(11_个), -(16_个))).ends_with(reduced));
    CHECK(fmt::format("{:zh}", year_over_year(read_measure("-11个"), read_measure("-16个"))).ends_with(reduced));
}

TEST_CASE("a quotient that does not end shows all digits before the point, one after it and six in all") {
    prints(quotient_of(read_measure("85260000人"), read_measure("13个")),
           {{"{}", "6558461.5…人/个"}, {"{:.2}", "6558461.54人/个"}});
    prints(year_over_year(read_measure("3000004个"), read_measure("3个")),
           {{"{}", "+100000033.3…%"}, {"{:.1}", "+100000033.3%"}});
    prints(ratio_of(193_个, 3_个), {{"{}", "64.3333…"}, {"{:s}", "64.3333…"}, {"{:.1}", "64.3"}});
    prints(difference_of(read_measure("123456789012345678元"), read_measure("0.1元")),
           {{"{}", "123456789012345678元 [123456789012345676, 123456789012345679]"}, {"{:s}", "123456789012345678元"}});
    prints(difference_of(read_measure("123456789012345678个"), read_measure("1个")), {{"{}", "123456789012345677个"}});
    prints(sum_of(read_measure("999999999999999999个"), read_measure("1个")), {{"{}", "1000000000000000000个"}});
}

TEST_CASE("a width counts columns of a terminal, of which a Chinese character takes two") {
    prints(6535_万千瓦, {{"{:>12}", "  6535万千瓦"},
                         {"{:12}", "  6535万千瓦"}, // to the right, as numbers stand
                         {"{:<12}", "6535万千瓦  "},
                         {"{:^12}", " 6535万千瓦 "},
                         {"{:*>12.1}", "6535.0万千瓦"},
                         {"{:*>13.1}", "*6535.0万千瓦"},
                         {"{:·<14}", "6535万千瓦····"},
                         {"{:4}", "6535万千瓦"}});
    prints(year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时), {{"{:>8.1}", "   +5.0%"}, {"{:+<8.1}", "+5.0%+++"}});
    prints(verdict::met, {{"{:>8}", "     met"}, {"{:>8zh}", "  已完成"}});
    prints(unit(rows::watt, 3, 4), {{"{:>8}", "  万千瓦"}});
    prints(refusal(reason::zero_base), {{"{:<60}", "refused: the number is zero or may be zero                  "}});
    prints(convert(read_measure("12斤斗"), "t"),
           {{"{:>8.1zh}", "不予计算：无法识别的计量单位\"斤斗\"（第3个字符起）"}});
}

TEST_CASE("a result that is true or false prints in either language") {
    const auto same = agree(read_measure("12.8万亿元"), read_measure("12.80万亿元"));
    const auto other = agree(read_measure("12.8万亿元"), read_measure("13.0万亿元"));
    const auto none = agree(read_measure("12.8万亿元"), read_measure("13.0天"));
    CHECK(fmt::format("{} {:zh} {} {:zh}", same, same, other, other) == "yes 是 no 否");
    CHECK(fmt::format("{:>5}|{:<5zh}|", same, other) == "  yes|否   |");
    CHECK(fmt::format("{}", none) == "refused: the units do not measure the same: 万亿元 / 天");
}
