// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/making.hpp"

namespace {

using namespace making;

TEST_CASE("a flow divided by the days of its period has the precision of the flow alone") {
    const auto used = reading::read("126.0亿千瓦时");
    const auto daily = quotient_of(used, days_of(when("2023")));
    REQUIRE(daily);
    CHECK(unit_text(*daily) == "亿千瓦时/天");
    CHECK(to_string(*daily) == "0.3452亿千瓦时/天 [0.34506, 0.34535]"); // 125.95 / 365 to 126.05 / 365
    const auto rounded = quotient_of(used, reading::read("365天"));     // 364.5 to 365.5 days
    CHECK_FALSE(daily->number().contains(rounded->number().lower().at));
    CHECK(days_of(when("2023"))->number().is_exact());
}

TEST_CASE("the days of a period are counted with its leap years, or refused where they are not printed") {
    struct count {
        std::string_view text, days;
    };
    for (auto const& [text, days] : std::vector<count>{
             {"2023", "365"},
             {"2024", "366"},
             {"2024-02", "29"},
             {"2023-01/2023-08", "243"},
             {"2023-03-02/2023-03-09", "8"},
             {"2023-12-31", "1"},
             {"2021..2025", "1826"},
         }) {
        INFO(text);
        CHECK(best(days_of(when(text)).value()) == days);
    }
    for (const std::string_view text : {"2021..", "..2023-12-31", "2023(迎峰度夏)", "2023/24"})
        CHECK(reason_of(days_of(read_period(text))) == "missing_input");
    CHECK(reason_of(days_of(read_period("2023-13"))) == "malformed_period");
}

} // namespace
