// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What may be added, subtracted, divided and compared: the role algebra at run time, and its refusals.

#include "reading.hpp"

#include <functional>
#include <vector>

using namespace tongbi;
using namespace reading;

namespace {

/// A number in each role, of units that go together where roles do.
measure in(role as) {
    switch (as) {
    case role::amount: return read("5家");
    case role::level: return read("16.6°C");
    case role::change: return change("0.9°C");
    case role::share: return share("36.4%");
    case role::rate: return rate("98.3%");
    case role::growth: return growth("5.8%");
    case role::points: return read("0.6个百分点");
    case role::factor: return measure(figure::printed(decimal(26, -1)), {}, role::factor);
    case role::ordinal: return read("第三");
    case role::unstated: break;
    }
    return read("60.4%");
}

/// The role of a result, or the code of the refusal.
std::string_view outcome(result<measure> const& m) {
    return m ? vocabulary<role>::table[static_cast<std::size_t>(m->role())].code : code(m.error());
}

// Rows: left; columns: right, in the order of the roles. RM role_mismatch, RU role_unstated, IS interval_scale,
// OP overlapping_parts; else the role of the result.
using table = std::array<std::array<std::string_view, 10>, 10>;

constexpr std::string_view RM = "role_mismatch";
constexpr std::string_view RU = "role_unstated";
constexpr std::string_view IS = "interval_scale";
constexpr std::string_view OP = "overlapping_parts";

constexpr table sums{{
    // amount  level     change    share    rate    growth    points    factor ordinal unstated
    {"amount", RM, RM, RM, RM, RM, RM, RM, RM, RU}, // amount
    {RM, IS, "level", RM, RM, RM, RM, RM, RM, RU},  // level
    {RM, RM, "change", RM, RM, RM, RM, RM, RM, RU}, // change
    {RM, RM, RM, OP, RM, RM, "share", RM, RM, RU},  // share
    {RM, RM, RM, RM, RM, RM, "rate", RM, RM, RU},   // rate
    {RM, RM, RM, RM, RM, OP, "growth", RM, RM, RU}, // growth
    {RM, RM, RM, RM, RM, RM, "points", RM, RM, RU}, // points
    {RM, RM, RM, RM, RM, RM, RM, RM, RM, RU},       // factor
    {RM, RM, RM, RM, RM, RM, RM, RM, RM, RU},       // ordinal
    {RU, RU, RU, RU, RU, RU, RU, RU, RU, RU},       // unstated
}};

constexpr table differences{{
    // amount  level     change    share     rate      growth    points    factor    ordinal unstated
    {"amount", RM, RM, RM, RM, RM, RM, RM, RM, RU},       // amount
    {RM, "change", "level", RM, RM, RM, RM, RM, RM, RU},  // level
    {RM, RM, "change", RM, RM, RM, RM, RM, RM, RU},       // change
    {RM, RM, RM, "points", RM, RM, "share", RM, RM, RU},  // share
    {RM, RM, RM, RM, "points", RM, "rate", RM, RM, RU},   // rate
    {RM, RM, RM, RM, RM, "points", "growth", RM, RM, RU}, // growth
    {RM, RM, RM, RM, RM, RM, "points", RM, RM, RU},       // points
    {RM, RM, RM, RM, RM, RM, RM, "factor", RM, RU},       // factor
    {RM, RM, RM, RM, RM, RM, RM, RM, RM, RU},             // ordinal
    {RU, RU, RU, RU, RU, RU, RU, RU, RU, RU},             // unstated
}};

using binary = std::function<result<measure>(result<measure> const&, result<measure> const&)>;
struct named {
    std::string_view name;
    binary run;
};

/// Every computation of two measures.
const std::vector<named> computations{
    {"difference_of", [](auto const& a, auto const& b) { return difference_of(a, b); }},
    {"sum_of", [](auto const& a, auto const& b) { return sum_of(a, b); }},
    {"year_over_year", [](auto const& a, auto const& b) { return year_over_year(a, b); }},
    {"share_of", [](auto const& a, auto const& b) { return share_of(a, b); }},
    {"ratio_of", [](auto const& a, auto const& b) { return ratio_of(a, b); }},
    {"whole_of", [](auto const& a, auto const& b) { return whole_of(a, b); }},
    {"part_of", [](auto const& a, auto const& b) { return part_of(a, b); }},
    {"base_of", [](auto const& a, auto const& b) { return base_of(a, b); }},
    {"change_of", [](auto const& a, auto const& b) { return change_of(a, b); }},
    {"growth_of", [](auto const& a, auto const& b) { return growth_of(a, b); }},
    {"quotient_of", [](auto const& a, auto const& b) { return quotient_of(a, b); }},
    {"product_of", [](auto const& a, auto const& b) { return product_of(a, b); }},
    {"normal_of", [](auto const& a, auto const& b) { return normal_of(a, b); }},
    {"intersect", [](auto const& a, auto const& b) { return intersect(a, b); }},
    {"target_behind", [](auto const& a, auto const& b) { return target_behind(a, b); }},
    {"excess_of", [](auto const& a, auto const& b) { return excess_of(a, at_least(b)); }},
    {"attainment_of",
     [](auto const& a, auto const& b) -> result<measure> {
         const auto outcome = attainment_of(a, at_least(b));
         if (!outcome) return refuse(outcome.error());
         return outcome->completion ? *outcome->completion : measure(figure{});
     }},
    {"agree",
     [](auto const& a, auto const& b) -> result<measure> {
         const auto same = agree(a, b);
         if (!same) return refuse(same.error());
         return measure(figure::exactly(*same ? 1 : 0));
     }},
};

} // namespace

TEST_CASE("sums and differences of every pair of roles have a role or a reason") {
    for (auto const& left : vocabulary<role>::table)
        for (auto const& right : vocabulary<role>::table) {
            INFO(left.code << " and " << right.code);
            const auto row = static_cast<std::size_t>(left.value);
            const auto column = static_cast<std::size_t>(right.value);
            CHECK(outcome(sum_of(in(left.value), in(right.value))) == sums[row][column]);
            CHECK(outcome(difference_of(in(left.value), in(right.value))) == differences[row][column]);
        }
}

TEST_CASE("a refused input comes out of every computation unchanged") {
    const auto bad = read_measure("12斤斗");
    const auto worse = read_measure("1.2.3");
    REQUIRE_FALSE(bad);
    for (auto const& c : computations) {
        INFO(c.name);
        for (const auto as : {role::amount, role::level, role::growth, role::share, role::unstated}) {
            const auto first = c.run(bad, in(as));
            const auto second = c.run(in(as), bad);
            REQUIRE_FALSE(first);
            REQUIRE_FALSE(second);
            CHECK(first.error() == bad.error());
            CHECK(second.error() == bad.error());
        }
        const auto both = c.run(worse, bad); // the first fault is told
        REQUIRE_FALSE(both);
        CHECK(both.error() == worse.error());
    }
    CHECK(factor_of(bad).error() == bad.error());
    CHECK(as_share(bad).error() == bad.error());
    CHECK(convert(bad, "t").error() == bad.error());
    CHECK(convert(bad, "t", year_length::days_365).error() == bad.error());
    CHECK(at_least(bad).error() == bad.error());
    CHECK(at_most(bad).error() == bad.error());
    CHECK(exactly(bad).error() == bad.error());
    // through a chain
    const auto chain = share_of(sum_of(difference_of(bad, read("5家")), read("5家")), read("9家"));
    CHECK(describe(chain.error()) == "unknown unit \"斤斗\" at character 2");
}

TEST_CASE("every computation of every pair of prints gives a number within its bounds, or a reason, and never throws") {
    const std::vector<std::string_view> prints{
        "12.8万亿元",
        "4.66万亿元",
        "0元",
        "-5亿元",
        "超256.6亿美元",
        "6535万千瓦",
        "近160万千瓦",
        "0.0万千瓦",
        "16.6°C",
        "-13.9℃",
        "36.4%",
        "全覆盖",
        "超97%",
        "近9成",
        "-100%",
        "0%",
        "5.8%",
        "1.6倍",
        "低于-5%",
        "0.6个百分点",
        "13个百分点",
        "第三",
        "12级",
        "5145家",
        "0个",
        "37天",
        "3年",
        "约1200小时",
        "306万吨标准煤",
        "126.0亿千瓦时",
        "8320亩",
        "0.5亩",
        "91.9",
        "零",
        "一万亿",
        "33微克/立方米",
        "83万吨/日",
        "至少5家",
        "不超过5家",
        "999999999999999999元",
        "0.000000000000000001元",
    };
    std::vector<measure> measures;
    for (const auto text : prints) {
        const measure m = read(text);
        measures.push_back(m);
        for (auto const& entry : vocabulary<role>::table)
            if (const auto other = as_role(m, entry.value); other && other->role() != m.role())
                measures.push_back(*other);
    }
    long numbers = 0;
    long refusals = 0;
    long wrong = 0;
    std::string first;
    for (auto const& c : computations)
        for (auto const& a : measures)
            for (auto const& b : measures) {
                const auto m = c.run(a, b);
                if (!m) {
                    ++refusals;
                    if (describe(m.error()).find('{') == std::string::npos && !describe(m.error()).empty()) continue;
                } else {
                    ++numbers;
                    figure const f = m->number();
                    const bool ordered = f.lower().infinite || f.upper().infinite || f.lower().at <= f.upper().at;
                    const bool inside = !f.best() || ((f.lower().infinite || f.lower().at <= *f.best()) &&
                                                      (f.upper().infinite || *f.best() <= f.upper().at));
                    if (ordered && inside && !to_string(*m).empty()) continue;
                }
                if (wrong++ == 0) first = std::string(c.name) + " " + to_string(a) + ", " + to_string(b);
            }
    INFO("first: " << first);
    CHECK(wrong == 0);
    CHECK(numbers > 4000);
    CHECK(refusals > 40'000);
}

TEST_CASE("a ratio of temperatures is refused as one of an interval scale, whatever the computation") {
    const measure warm = read("16.6°C");
    const measure cool = read("15.7°C");
    for (auto const& refused :
         {year_over_year(warm, cool), share_of(warm, cool), ratio_of(warm, cool), quotient_of(warm, cool),
          product_of(warm, cool), quotient_of(warm, read("37天")), base_of(warm, growth("5.8%")),
          whole_of(warm, share("36.4%")), part_of(warm, share("36.4%")), change_of(warm, growth("5.8%")),
          growth_of(warm, change("0.9°C")), normal_of(warm, growth("1.3成")), target_behind(warm, rate("99.92%"))}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().why == reason::interval_scale);
        CHECK(describe(refused.error()).find("a ratio of °C levels has no meaning; take the difference") !=
              std::string::npos);
    }
    CHECK(describe(year_over_year(warm, cool).error()) == "a ratio of °C levels has no meaning; take the difference");
    CHECK(describe(year_over_year(warm, cool).error(), language::zh) == "摄氏温度之比没有意义，应取差值");
    CHECK(reason_of(sum_of(warm, cool)) == "interval_scale"); // which is no ratio
    CHECK(describe(sum_of(warm, cool).error()) ==
          "sum of first and second: temperatures have no sum; add a difference");
    CHECK(describe(sum_of(warm, cool).error(), language::zh) == "前者与后者之和：温度不能相加，应加上温差");
    CHECK(bounds(*difference_of(warm, cool)) == "[0.8, 1]");
}

TEST_CASE("a percentage whose role is not stated is not computed with") {
    const measure plain = read("36.4%");
    const std::vector<std::pair<std::string_view, result<measure>>> refused{
        {"sum", sum_of(plain, plain)},
        {"difference", difference_of(plain, read("0.6个百分点"))},
        {"whole", whole_of(read("6535万千瓦"), plain)},
        {"part", part_of(read("12.8万亿元"), plain)},
        {"base", base_of(read("12.8万亿元"), plain)},
        {"change", change_of(read("12.8万亿元"), plain)},
        {"factor", factor_of(plain)},
        {"ratio", ratio_of(plain, plain)},
        {"growth", growth_of(plain, read("0.6个百分点"))},
        {"normal", normal_of(read("1201.8毫米"), read("1.3成"))},
        {"target", target_behind(read("17.15万亩"), read("超额完成"))},
        {"intersect", intersect(plain, share("36.3%"))},
    };
    for (auto const& [name, m] : refused) {
        INFO(name);
        REQUIRE_FALSE(m);
        CHECK(m.error().why == reason::role_unstated);
        CHECK(describe(m.error()).find("say whether the percentage is a share, a rate or a growth") !=
              std::string::npos);
    }
    CHECK(describe(whole_of(read("6535万千瓦"), plain).error()) ==
          "whole of part and share: say whether the percentage is a share, a rate or a growth");
}

TEST_CASE("a percentage of another role is refused where a share, a growth or a rate is needed") {
    CHECK(reason_of(whole_of(read("6535万千瓦"), growth("36.4%"))) == "role_mismatch");
    CHECK(reason_of(whole_of(read("6535万千瓦"), rate("36.4%"))) == "role_mismatch");
    CHECK(reason_of(part_of(read("12.8万亿元"), growth("11.4%"))) == "role_mismatch");
    CHECK(reason_of(base_of(read("12.8万亿元"), share("5.8%"))) == "role_mismatch");
    CHECK(reason_of(factor_of(share("5.8%"))) == "role_mismatch");
    CHECK(reason_of(target_behind(read("17.15万亩"), growth("5.8%"))) == "role_mismatch");
    CHECK(reason_of(whole_of(share("36.4%"), share("36.4%"))) == "role_mismatch");
    CHECK(reason_of(year_over_year(share("36.4%"), share("36.3%"))) == "role_mismatch"); // percentages change by points
    CHECK(reason_of(year_over_year(read("第三"), read("第五"))) == "role_mismatch");
    CHECK(reason_of(growth_of(share("79.6%"), growth("0.6%"))) == "role_mismatch");
    CHECK(reason_of(growth_of(growth("5.8%"), read("0.6个百分点"))) == "role_mismatch");
    CHECK(reason_of(normal_of(read("16.6°C"), read("0.9°C"))) == "role_mismatch"); // an anomaly is no level
    CHECK(reason_of(intersect(share("36.4%"), growth("36.4%"))) == "role_mismatch");
    CHECK(reason_of(agree(read("16.6°C"), change("0.9°C"))) == "role_mismatch");
    CHECK(describe(whole_of(read("6535万千瓦"), growth("36.4%")).error()) ==
          "whole of part and share: the share is a growth, and this takes a share");
}
