// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Releases of one number, and seasonally adjusted numbers beside unadjusted ones.

#include "model/making.hpp"

#include <tongbi/model.hpp>

using namespace tongbi;

namespace {

observation released(std::string_view when, std::string_view value, std::string vintage) {
    observation one{{}, "全国", *read_period(when), *read_measure(value), {}, {}};
    one.indicator.name = "工业增加值";
    one.indicator.prices = price_basis::real;
    one.indicator.accumulation = accumulation::flow;
    one.origin.vintage = std::move(vintage);
    return one;
}

} // namespace

TEST_CASE("numbers of two releases do not give a growth") {
    const auto now = released("2023-10", "110.0亿元", "2023-11-15");
    const auto then = released("2022-10", "100.0亿元", "2022-11-15");
    const auto revised = released("2022-10", "104.0亿元", "2023-11-15");
    CHECK(year_over_year(now, then).error().why == reason::vintage_mismatch);
    CHECK(to_string(*year_over_year(now, revised)) == "+5.8% [5.67, 5.87]");
    // A number that does not say of which release it is goes with any.
    CHECK(year_over_year(now, released("2022-10", "104.0亿元", "")).has_value());
}

TEST_CASE("a share and a sum of one period are of one release, and adjusted numbers stand alone") {
    const auto whole = released("2023-10", "110.0亿元", "2023-11-15");
    auto part = released("2023-10", "22.0亿元", "2023-12-15");
    part.indicator.name = "制造业增加值";
    part.part_of = "工业增加值";
    CHECK(share_of(part, whole).error().why == reason::vintage_mismatch);
    part.origin.vintage = "2023-11-15";
    CHECK(share_of(part, whole).has_value());
    auto november = released("2023-11", "112.0亿元", "2023-12-15"); // released a month later
    CHECK(sum_of(whole, november).has_value());
    november.indicator.adjustment = seasonal_adjustment::adjusted;
    auto unadjusted = whole;
    unadjusted.indicator.adjustment = seasonal_adjustment::unadjusted;
    CHECK(sum_of(unadjusted, november).error().why == reason::adjustment_mismatch);
}

TEST_CASE("what was known at a date is the latest release up to it") {
    const std::vector<observation> all{released("2022-10", "104.0亿元", "2023-11-15"),
                                       released("2022-10", "100.0亿元", "2022-11-15"),
                                       released("2022-11", "90.0亿元", ""), released("2022-11", "91.0亿元", "2022-12")};
    const auto value_at = [&](std::string_view date) {
        std::string text;
        const auto known = known_as_of(*read_period(date), all);
        REQUIRE(known);
        for (auto const& one : *known)
            text.append(to_string(one.when)).append(" ").append(to_string(one.value)).append("; ");
        return text;
    };
    CHECK(value_at("2022-11-14") == "2022-11 90.0亿元; ");
    CHECK(value_at("2022-12-30") == "2022-10 100.0亿元; 2022-11 90.0亿元; "); // 2022-12 is known at its end
    CHECK(value_at("2023-11-15") == "2022-10 104.0亿元; 2022-11 91.0亿元; ");
    CHECK(known_as_of(*read_period("2023"), std::vector{released("2022-10", "1亿元", "第二版")}).error().why ==
          reason::malformed_period);
}

TEST_CASE("a revision is the later release less the first, of one number") {
    const auto first = released("2022-10", "100.0亿元", "2022-11-15");
    const auto revised = released("2022-10", "104.0亿元", "2023-11-15");
    CHECK(to_string(*revision_of(revised, first)) == "4.0亿元 [3.9, 4.1]");
    CHECK(revision_of(first, first).error().why == reason::vintage_mismatch);
    CHECK(revision_of(revised, released("2022-10", "100.0亿元", "")).error().why == reason::vintage_mismatch);
    CHECK(revision_of(revised, released("2022-09", "100.0亿元", "2022-11-15")).error().why == reason::period_mismatch);
}

TEST_CASE("环比 of a seasonally adjusted number takes an adjusted base") {
    auto now = released("2023-10", "110.0亿元", "");
    auto before = released("2023-09", "108.0亿元", "");
    now.indicator.adjustment = seasonal_adjustment::adjusted;
    CHECK(period_over_period(now, before).has_value()); // not stated
    before.indicator.adjustment = seasonal_adjustment::unadjusted;
    CHECK(period_over_period(now, before).error().why == reason::adjustment_mismatch);
    before.indicator.adjustment = seasonal_adjustment::adjusted;
    CHECK(to_string(*period_over_period(now, before)) == "+1.9% [1.75, 1.95]");
}
