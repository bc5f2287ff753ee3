// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Places in an order as targets: 不低于第5位.

#include "measure/reading.hpp"

namespace {

using namespace tongbi;
using namespace reading;

TEST_CASE("a floor of places is met by that place and by those before it, and its direction is never guessed") {
    const auto verdict_of = [](std::string_view actual, result<target<measure>> const& goal) {
        const auto held = attainment_of(read(actual), goal);
        return held ? entry_of(held->met).code : code_of(held.error().why);
    };
    const auto fifth = at_least(read("第5位"));
    REQUIRE(fifth);
    CHECK(fifth->direction() == target_direction::at_least);
    CHECK(verdict_of("第3位", fifth) == "met");
    CHECK(verdict_of("第5位", fifth) == "met");
    CHECK(verdict_of("第6位", fifth) == "not_met");
    CHECK(verdict_of("次多", at_least(read("第三多值"))) == "met");
    CHECK(verdict_of("第四多值", at_least(read("第三多值"))) == "not_met");
    CHECK(verdict_of("第3位", exactly(read("第3位"))) == "met");
    CHECK(verdict_of("第5位", target_of(read("第5位"), target_direction::above)) == "not_met");
    CHECK(verdict_of("第4位", target_of(read("第5位"), target_direction::above)) == "met");
    CHECK(to_string(at_most(read("第5位")).error(), language::zh).find("位次数不大") != std::string::npos);
    CHECK(reason_of(at_most(read("第5位"))) == "ambiguous");
    CHECK(reason_of(at_least(read("第三低值"))) == "ambiguous");
    // a number of places and a force of wind rise with their number
    CHECK(verdict_of("3个位次", at_least(read("2个位次"))) == "met");
    CHECK(verdict_of("1个位次", at_least(read("2个位次"))) == "not_met");
    CHECK(verdict_of("9级", at_least(read("8级"))) == "met");
    CHECK(verdict_of("7级", at_most(read("8级"))) == "met");
}

} // namespace
