// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// 当月增速 of totals from January and the growths beside them.

#include "timeline/lines.hpp"

using namespace lines;

namespace {

timeline<measure> growths(start const& from, std::initializer_list<std::string_view> cells) {
    return timeline_of(from, "%", cells).each([](auto const& one) { return as_growth(one.value); });
}

} // namespace

TEST_CASE("当月增速 follows from totals from January and their growths, and the first total keeps its own") {
    const auto totals = timeline_of(cumulative("2023-02"), "亿元", {"1234.5", "1987.6", "..", "3400.0", "4300.0"});
    const auto grown = growths(cumulative("2023-02"), {"5.1", "4.8", "..", "5.0", "5.2"});
    // 2023-04 is not known alone; 4—5月 is, from 1—3月 to 1—5月
    CHECK(all_of(single_growths_of(totals, grown)) ==
          "2023-01/2023-02 5.1%; 2023-03 +4.3% [4.1, 4.53]; 2023-04 missing_input; 2023-04/2023-05 +5.3% [5.09, 5.48]; "
          "2023-06 +6.0% [5.52, 6.4]");
    const auto march = single_growth_of(*read_measure("1987.6亿元"), *as_growth(read_measure("4.8%")),
                                        *read_measure("1234.5亿元"), *as_growth(read_measure("5.1%")));
    CHECK(*single_growths_of(totals, grown).at(of("2023-03")) == *march);
    // a growth that nobody printed, and one of other periods
    CHECK(all_of(single_growths_of(totals, growths(cumulative("2023-02"), {"5.1", ".."}))) ==
          "2023-01/2023-02 5.1%; 2023-03 missing_input; 2023-04 missing_input; 2023-04/2023-05 missing_input; "
          "2023-06 missing_input");
    CHECK(all_of(single_growths_of(totals, growths(monthly("2023-02"), {"5.1", "4.8", "5.0", "5.2"}))) ==
          "2023-01/2023-02 missing_input; 2023-03 missing_input; 2023-04 missing_input; 2023-04/2023-05 missing_input; "
          "2023-06 missing_input");
}

TEST_CASE("a month after a break has no growth of its own, and a total that falls none at all") {
    const auto grown = growths(cumulative("2023-02"), {"5.0", "5.0", "5.0"});
    const auto broken = timeline_of(cumulative("2023-02"), "亿元", {"100.0", "160.0 b", "210.0"});
    CHECK(all_of(single_growths_of(broken, grown)) ==
          "2023-01/2023-02 5.0%; 2023-03 scope_changed; 2023-04 +5.0% [4.63, 5.38]");
    const auto fallen = timeline_of(cumulative("2023-02"), "亿元", {"100.0", "90.0", "150.0"});
    CHECK(single_growths_of(fallen, grown).at(of("2023-03")).error().why == reason::sign_change);
}

TEST_CASE("single months of doubles") {
    using money = amount<units::t, double>;
    const std::vector<double> totals{100, 160};
    const std::vector<double> percents{0, 60};
    const auto line = timeline_of<money>(cumulative("2023-02"), totals);
    const auto grown = timeline_of<basic_percentage<role::growth, double>>(cumulative("2023-02"), percents);
    // 100 and 160 now, 100 and 100 a year before: March is 60 against nothing
    CHECK(single_growths_of(line, grown).at(of("2023-03")).error().why == reason::zero_base);
    CHECK(single_growths_of(line, grown).at(of("2023-01/2023-02"))->number() == 0);
}
