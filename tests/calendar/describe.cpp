// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/calendar.hpp>

#include "catch.hpp"

#include <vector>

using namespace tongbi;

TEST_CASE("a period is printed as Chinese and English reports print it") {
    struct spoken {
        std::string_view text;
        std::string_view zh;
        std::string_view en;
    };
    const std::vector<spoken> cases{
        {"2023", "2023年", "2023"},
        {"0987", "0987年", "0987"}, // 987年 would not read back, as 98年 may be 1998
        {"2023-08", "2023年8月", "Aug 2023"},
        {"2023-08-12", "2023年8月12日", "12 Aug 2023"},
        {"2023-Q1", "2023年一季度", "Q1 2023"},
        {"2023-Q2", "2023年二季度", "Q2 2023"},
        {"2023-Q3", "2023年三季度", "Q3 2023"},
        {"2023-Q4", "2023年四季度", "Q4 2023"},
        {"2023-H1", "2023年上半年", "H1 2023"},
        {"2023-H2", "2023年下半年", "H2 2023"},
        {"2023-MAM", "2023年春季", "spring 2023"},
        {"2023-JJA", "2023年夏季", "summer 2023"},
        {"2023-SON", "2023年秋季", "autumn 2023"},
        {"2023-DJF", "2022/2023年冬季", "winter 2022/2023"},
        {"2023-03/2023-05", "2023年3—5月", "Mar–May 2023"},
        {"2023-08/2023-08", "2023年8月", "Aug 2023"},
        {"2022-11/2023-02", "2022年11月—2023年2月", "Nov 2022–Feb 2023"},
        {"2023-01/2023-10", "2023年1—10月", "Jan–Oct 2023"},
        {"2023-01/2023-01", "2023年1月", "Jan 2023"},
        {"2023-01/2023-12", "2023年1—12月", "Jan–Dec 2023"},
        {"2023-03-02/2023-03-09", "2023年3月2—9日", "2–9 Mar 2023"},
        {"2023-03-02/2023-03-02", "2023年3月2日", "2 Mar 2023"},
        {"2023-03-28/2023-04-02", "2023年3月28日—4月2日", "28 Mar–2 Apr 2023"},
        {"2022-12-30/2023-01-02", "2022年12月30日—2023年1月2日", "30 Dec 2022–2 Jan 2023"},
        {"2017..2022", "2017—2022年", "2017–2022"},
        {"2017..2017", "2017年", "2017"},
        {"2021..", "2021年以来", "since 2021"},
        {"2023..2024(年度)", "2023/2024年度", "2023/2024"},
        {"2023..2025(年度)", "2023—2025年（年度）", "2023–2025 (年度)"},
        {"..2023-12-31", "截至2023年底", "to the end of 2023"},
        {"..2023-10-31", "截至2023年10月底", "to the end of Oct 2023"},
        {"..2023-10-15", "截至2023年10月15日", "to 15 Oct 2023"},
        {"2023(迎峰度夏)", "2023年（迎峰度夏）", "2023 (迎峰度夏)"},
        {"2021..(十四五)", "2021年以来（十四五）", "since 2021 (十四五)"},
    };
    for (auto const& expected : cases) {
        CAPTURE(expected.text);
        const auto p = *read_period(expected.text);
        CHECK(describe(p, language::zh) == expected.zh);
        CHECK(describe(p, language::en) == expected.en);
        CHECK(describe(p) == expected.en);
    }
}
