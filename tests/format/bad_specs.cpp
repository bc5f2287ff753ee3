// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A format that is none of ours is an error of the program, told by fmt; data never throw.

#include "catch.hpp"

#include <fmt/format.h>
#include <tongbi/format.hpp>

#include <iterator>
#include <string>

using namespace tongbi;
using namespace tongbi::literals;

namespace {

template <class T>
void refuses_every_other_format(T const& value) {
    for (const char* spec :
         {"{:fr}",     "{:e}",     "{:z}",    "{:zhx}",       "{:enzh}",    "{:EN}",       "{: zh}",    "{:zh }",
          "{:.2f}",    "{:d}",     "{:L}",    "{:",           "{:zh",       "{:e",         "{:}x}",     "{:>}",
          "{:.}",      "{:.zh}",   "{:.1.2}", "{:.1234}",     "{:1234}",    "{:012.1}",    "{:-.1}",    "{:bs}",
          "{:bb}",     "{:zhzh}",  "{:up}",   "{:half_even}", "{:.1upup}",  "{:.1 up b }", "{:.1  b}",  "{:+}+}",
          "{:**>9}",   "{:{>9}",   "{:.1%}",  "{:>12.1x}",    "{:.1 HALF}", "{:b.}",       "{:zh.1.1}", "{:.1+}",
          "{:.1zh.1}", "{:zh.1 }", "{: .1}"}) {
        INFO(spec);
        CHECK_THROWS_AS(fmt::format(fmt::runtime(spec), value), fmt::format_error);
    }
    CHECK_NOTHROW(fmt::format(fmt::runtime("{}"), value));
    CHECK_NOTHROW(fmt::format(fmt::runtime("{:}"), value));
    CHECK_NOTHROW(fmt::format(fmt::runtime("{:en}"), value));
    CHECK_NOTHROW(fmt::format(fmt::runtime("{:zh}"), value));
}

} // namespace

TEST_CASE("a format that is none is refused by every formatter") {
    refuses_every_other_format(6535_万千瓦);
    refuses_every_other_format(16.6_degC);
    refuses_every_other_format(0.9_delta_degC);
    refuses_every_other_format(share(36.4_percent));
    refuses_every_other_format(0.6_pp);
    refuses_every_other_format(36.4_percent);
    refuses_every_other_format(multiple(1.6_倍));
    refuses_every_other_format(*attainment_of(20_家, at_least(10_家)));
    refuses_every_other_format(anomaly(0.9_delta_degC));
    refuses_every_other_format(decimal(730, -1));
    refuses_every_other_format(figure::over(97));
    refuses_every_other_format(unit(rows::watt));
    refuses_every_other_format(verdict::met);
    refuses_every_other_format(refusal(reason::zero_base));
    refuses_every_other_format(*read_measure("约2.8亿元"));
    refuses_every_other_format(*read_range("0.1~1.4℃"));
    refuses_every_other_format(year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时));
    refuses_every_other_format(year_over_year(126.0_亿千瓦时, 0_亿千瓦时));
    refuses_every_other_format(convert(read_measure("12斤斗"), "t"));
}

TEST_CASE("the error names the form of a format, with an example") {
    CHECK_THROWS_WITH(fmt::format(fmt::runtime("{:fr}"), 6535_万千瓦),
                      "tongbi: the format is [[fill]<>^][+][width][.decimals] then b s zh en or a rule: {:+.1zh}");
}

TEST_CASE("values go through an output iterator as well, where the program has fmt/format.h") {
    std::string line = "2023: ";
    fmt::format_to(std::back_inserter(line), "{:zh}, {}", 0.6_pp, year_over_year(126.0_亿千瓦时, 0_亿千瓦时));
    CHECK(line ==
          "2023: +0.6个百分点, refused: relative change of current against base: the base is zero or may be zero");
}
