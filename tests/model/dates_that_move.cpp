// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// When something comes, and by how many days that is earlier or later: 初霜日较常年偏早5天.

#include "model/phrases.hpp"

namespace {

using namespace phrases;

TEST_CASE("a date comes earlier or later by days, weeks or months, against what the phrase says") {
    for (auto const& p : std::vector<phrase>{
             {"较常年偏早5天", role::amount, "-5", "[-5.5, -4.5]", "-", "normal"},
             {"较常年偏晚5天", role::amount, "5", "[4.5, 5.5]", "+", "normal"},
             {"较常年提前12天", role::amount, "-12", "[-12.5, -11.5]", "-", "normal"},
             {"比上年推迟3天", role::amount, "3", "[2.5, 3.5]", "+", "prev_year"},
             {"比上年早10天", role::amount, "-10", "[-10.5, -9.5]", "-", "prev_year"},
             {"比上年晚1个月", role::amount, "1", "[0.5, 1.5]", "+", "prev_year"},
             {"5 days earlier than normal", role::amount, "-5", "[-5.5, -4.5]", "-", "normal"},
             {"2 weeks later than the year before", role::amount, "2", "[1.5, 2.5]", "+", "prev_year"},
         })
        check_reads(p);
    for (char const* no : {"较常年偏早0.9℃", "较常年提前5%", "同比推迟3万吨", "比上年早0.8个百分点", "较常年偏早5级",
                           "0.9 °C earlier than normal", "5% later than the year before"}) {
        INFO(no);
        CHECK_FALSE(read_comparison(no));
    }
}

} // namespace
