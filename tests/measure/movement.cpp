// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Falls and rises whose magnitude was printed without a sign.

#include "reading.hpp"

#include <vector>

using namespace tongbi;
using namespace reading;

TEST_CASE("a fall has its sign before it has its end: what fell did not rise") {
    struct row {
        std::string_view magnitude, fall, rise;
        role as;
    };
    for (auto const& r : std::vector<row>{
             {"20%", "[-20.5, -19.5]", "[19.5, 20.5]", role::growth},
             {"近20%", "(-20, 0]", "[0, 20)", role::growth},
             {"不足5%", "(-5, 0]", "[0, 5)", role::growth},
             {"超5%", "[-100, -5)", "(5, inf)", role::growth},
             {"2%以上", "[-100, -2]", "[2, inf)", role::growth},
             {"0.0%", "[-0.05, 0]", "[0, 0.05]", role::growth},
             {"近9成", "(-9, 0]", "[0, 9)", role::growth},
             {"超2成", "[-10, -2)", "(2, inf)", role::growth}, // 100 % in tenths
             {"接近0%", "[-100, 0]", "[0, inf)", role::growth},
             {"一半", "[-50, -50]", "[50, 50]", role::growth},
             {"三分之一", "[-1, -1]", "[1, 1]", role::growth},
             {"0.6个百分点", "[-0.65, -0.55]", "[0.55, 0.65]", role::points},
             {"近2个百分点", "(-2, 0]", "[0, 2)", role::points},
             {"0.9℃", "[-0.95, -0.85]", "[0.85, 0.95]", role::change},
             {"近1℃", "(-1, 0]", "[0, 1)", role::change},
             {"99小时", "[-99.5, -98.5]", "[98.5, 99.5]", role::amount},
             {"近500家", "(-500, 0]", "[0, 500)", role::amount},
         }) {
        INFO(r.magnitude);
        const auto fall = fall_of(read(r.magnitude));
        const auto rise = rise_of(read(r.magnitude));
        REQUIRE(fall);
        REQUIRE(rise);
        CHECK(bounds(*fall) == r.fall);
        CHECK(bounds(*rise) == r.rise);
        CHECK(fall->role() == r.as);
        CHECK(rise->role() == r.as);
    }
    CHECK(bounds(factor_of(fall_of(read("近20%")))->number()) == "(0.8, 1]");
    CHECK(bounds(factor_of(fall_of(read("20%")))->number()) == "[0.795, 0.805]");
    CHECK(to_string(*fall_of(read("17.5%"))) == "-17.5%");
    CHECK(to_string(*fall_of(read("三成"))) == "-3成");
    CHECK(to_string(*rise_of(read("近5%"))) == "近5%");
}

TEST_CASE("the change behind a fall of nearly 5 percent is no rise, and reaches no further than the fall") {
    const auto change = change_of(read("6535万千瓦"), fall_of(read("近5%")));
    REQUIRE(change);
    CHECK(change->number().upper() == bound::closed(0));
    CHECK(change->number().lower().at > decimal(-345));
    CHECK(change->number().lower().at < decimal(-343)); // 6535.5 x 5 / 95 = 343.97
}

TEST_CASE("a magnitude with a sign of its own, and what is no change, has no fall") {
    for (const auto text : {"-5%", "+5%", "-0.0%", "零下5℃", "-3万吨"}) {
        INFO(text);
        CHECK(reason_of(fall_of(read(text))) == "malformed_text");
        CHECK(reason_of(rise_of(read(text))) == "malformed_text");
    }
    CHECK(reason_of(fall_of(share("36.4%"))) == "role_mismatch");
    CHECK(reason_of(fall_of(rate("36.4%"))) == "role_mismatch");
    CHECK(reason_of(fall_of(read("2个位次"))) == "role_mismatch");
    CHECK(reason_of(fall_of(read("1：3"))) == "role_mismatch");
    CHECK(reason_of(fall_of(read_measure("12斤斗"))) == "unknown_unit"); // a refusal passes through
}
