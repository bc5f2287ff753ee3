// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The vectors of IEEE 1788 for intervals (itf1788_arith.csv) against bounds of figures.

#include "support/oracle.hpp"
#include "support/rational.hpp"

#include <tongbi/measure.hpp>

#include <map>
#include <string>

using namespace tongbi;
using referee::exact;
using referee::number;
using referee::oracle;

namespace {

struct interval {
    bound low, high;
    bool empty = false;

    [[nodiscard]] bool entire() const { return low.infinite && high.infinite; }
};

interval interval_of(std::string const& low, std::string const& high) {
    if (low == "empty" || high == "empty") {
        REQUIRE(low == high);
        return {{}, {}, true};
    }
    const auto end = [](std::string const& text) {
        if (text == "entire" || text == "inf" || text == "-inf") return bound::unlimited();
        return bound::closed(number(text));
    };
    return {end(low), end(high), false};
}

/// No figure holds no number at all: what two disjoint prints have in common is a refusal.
result<measure> measure_of(interval const& x) {
    if (x.empty) return intersect(measure(figure::printed(1)), measure(figure::printed(9)));
    return measure(figure::between(x.low, x.high));
}

result<figure> at_the_room(std::string_view op, figure const& a, figure const& b) {
    return op == "add"   ? evaluate<formula::sum>(a, b)
           : op == "sub" ? evaluate<formula::difference>(a, b)
           : op == "mul" ? evaluate<formula::product>(a, b)
                         : evaluate<formula::quotient>(a, b);
}

result<measure> at_the_door(std::string_view op, result<measure> const& a, result<measure> const& b) {
    return op == "add"   ? sum_of(a, b)
           : op == "sub" ? difference_of(a, b)
           : op == "mul" ? product_of(a, b)
                         : quotient_of(a, b);
}

/// Contains the end that IEEE 1788 asks for, and lies beyond it by at most one unit of the 18th
/// digit.
bool is_end(bound found, bound want, bool upper) {
    if (found.infinite || want.infinite) return found.infinite == want.infinite;
    const auto gap = upper ? exact(found.at) - exact(want.at) : exact(want.at) - exact(found.at);
    const auto unit = found.at.is_zero() ? referee::rational(0) : referee::scaled(1, found.at.leading_exponent() - 17);
    return gap >= 0 && gap <= unit;
}

} // namespace

TEST_CASE("bounds of sums, differences, products and quotients are the intervals of IEEE 1788", "[oracle]") {
    const auto table = oracle::open("itf1788_arith.csv", 491);
    if (!table) return;
    std::map<std::string, int> classes;
    for (auto const& row : table->rows()) {
        INFO(row.text());
        const std::string op = row["op"];
        REQUIRE((op == "add" || op == "sub" || op == "mul" || op == "div"));
        REQUIRE(row["exact"] == "1");
        const interval a = interval_of(row["a_lo"], row["a_hi"]);
        const interval b = interval_of(row["b_lo"], row["b_hi"]);
        const interval want = interval_of(row["r_lo"], row["r_hi"]);
        const auto door = at_the_door(op, measure_of(a), measure_of(b));
        if (a.empty || b.empty) {
            CHECK(want.empty);
            REQUIRE_FALSE(door);
            CHECK(door.error().why == reason::no_overlap);
            ++classes[op + ": empty operand, no_overlap"];
            continue;
        }
        const auto found = at_the_room(op, figure::between(a.low, a.high), figure::between(b.low, b.high));
        // The door of measures and the room of formulas say the same.
        REQUIRE(door.has_value() == found.has_value());
        if (!found) {
            CHECK(door.error() == found.error());
            const figure divisor = figure::between(b.low, b.high);
            const bool begins_at_zero = !b.low.infinite && b.low.at.is_zero() && !divisor.is_exact();
            if (op == "div" && divisor.contains(0) && !begins_at_zero) {
                CHECK(found.error().why == reason::zero_base);
                CHECK(found.error().input == 1);
                ++classes[op + ": zero in the divisor, zero_base"];
            } else if (want.entire()) {
                CHECK(found.error().why == reason::unbounded);
                ++classes[op + ": entire result, unbounded"];
            } else {
                // Where both reach infinity their quotient has no limit, and the figure is refused,
                // although a sign is left, or a bound where the dividend also crosses zero.
                CHECK(op == "div");
                CHECK(found.error().why == reason::unbounded);
                CHECK(a.low.infinite != a.high.infinite);
                CHECK(b.low.infinite != b.high.infinite);
                CHECK(want.low.infinite != want.high.infinite);
                const bound left = want.low.infinite ? want.high : want.low;
                ++classes[op + (left.at.is_zero() ? ": two half lines that leave a sign, unbounded"
                                                  : ": two half lines that leave a bound, unbounded")];
            }
            continue;
        }
        CHECK(door->number() == *found);
        REQUIRE_FALSE(want.empty);
        INFO(referee::show(*found));
        CHECK(is_end(found->lower(), want.low, false));
        CHECK(is_end(found->upper(), want.high, true));
        // IEEE 1788 closes every interval; here an end is open where only infinity would attain it.
        const bool open =
            (found->lower().open && !found->lower().infinite) || (found->upper().open && !found->upper().infinite);
        if (open) {
            CHECK(op == "div");
            CHECK((b.low.infinite || b.high.infinite));
            CHECK((!found->lower().open || found->lower().infinite || found->lower().at.is_zero()));
            CHECK((!found->upper().open || found->upper().infinite || found->upper().at.is_zero()));
        }
        ++classes[op + (open ? ": bounds, a zero never attained" : ": bounds")];
    }
    const std::map<std::string, int> expected{
        {"add: bounds", 8},
        {"add: empty operand, no_overlap", 5},
        {"add: entire result, unbounded", 9},
        {"sub: bounds", 8},
        {"sub: empty operand, no_overlap", 5},
        {"sub: entire result, unbounded", 9},
        {"mul: bounds", 68},
        {"mul: empty operand, no_overlap", 9},
        {"mul: entire result, unbounded", 35},
        {"div: bounds", 88},
        {"div: bounds, a zero never attained", 8},
        {"div: empty operand, no_overlap", 11},
        {"div: entire result, unbounded", 20},
        {"div: two half lines that leave a bound, unbounded", 4},
        {"div: two half lines that leave a sign, unbounded", 24},
        {"div: zero in the divisor, zero_base", 180},
    };
    int all = 0;
    for (auto const& [name, count] : classes) {
        INFO(name << ": " << count);
        const auto at = expected.find(name);
        CHECK((at != expected.end() && at->second == count));
        all += count;
    }
    CHECK(classes.size() == expected.size());
    CHECK(all == 491);
}
