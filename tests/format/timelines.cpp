// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Timelines in fmt, in the words of one value.

#include "catch.hpp"

#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/timeline.hpp>

using namespace tongbi;

TEST_CASE("a timeline is formatted as its values are, a refused one as its reason") {
    const auto power = timeline_of(yearly("2021"), "亿千瓦时", {"95.0", "..", "126.0"});
    CHECK(fmt::format("{:zh}", power) == "2021年   95.0亿千瓦时\n2022年             ..\n2023年  126.0亿千瓦时");
    const auto all = timeline_of(yearly("2021"), "亿千瓦时", {"95.0", "126.0"});
    CHECK(fmt::format("{:.1}", year_over_year(all)) == "2021      ..\n2022  +32.6%");
    const auto refused =
        normals_of(power, normal_period::unknown(), all_present).map([&](auto const&) { return power; });
    CHECK(fmt::format("{:zh}", refused).find("2021年") == std::string::npos);
}
